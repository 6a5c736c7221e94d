"""`make exit-door`: how far the same tree builds with Zensical, since Material for MkDocs ends in May 2027.

It is a trial and no test: it always ends well, and prints what works and what does not. `DECISIONS.md` says what came
of it last. Zensical has no events for plugins of MkDocs, so all that hangs on our plugin must fail here.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from setup.apart import ZENSICAL
from setup.steps import ROOT

TREE = ("calculators", "docs", "locale", "mkdocs_calculators", "overrides", "mkdocs.yml", "package.json")
LONGEST = 600  # seconds
MARK, LIST = r"\{\{ [\w.]+ \}\}", "<!-- list: "
LAST_LINE = re.compile(r"^(?:\w*Error|Error): .*$", re.MULTILINE)


@dataclass(frozen=True)
class Check:
    """Something that our build gives: how much of it is wanted, and how much is there."""

    name: str
    wanted: int
    found: int

    def __str__(self) -> str:
        """
        >>> str(Check("pages", 3, 3)), str(Check("charts", 4, 1))
        ('works     pages: 3 of 3', 'does not  charts: 1 of 4')
        """
        word = "works   " if self.found == self.wanted else "does not"
        return f"{word}  {self.name}: {self.found} of {self.wanted}"


def as_it_is(tree: Path) -> None:
    """The tree as MkDocs builds it."""


def without_templates(tree: Path) -> None:
    """The tree without our templates and icon, which the theme of another program cannot know."""
    settings = tree / "mkdocs.yml"
    kept = [line for line in lines(settings) if "custom_dir:" not in line and "logo: guide/" not in line]
    settings.write_text("".join(kept), "utf-8")
    for page in (tree / "docs").glob("*.md"):
        page.write_text("".join(line for line in lines(page) if not line.startswith("template: ")), "utf-8")


def lines(path: Path) -> list[str]:
    """The lines of a file, each with its end."""
    return path.read_text("utf-8").splitlines(keepends=True)


def built(tree: Path) -> str:
    """Build the tree with Zensical, into `site/` in it; how that ended, in a line.

    Our extensions of Markdown are Python, so the packages that they import come along.
    """
    packages = next(path for path in map(Path, sys.path) if path.name == "site-packages")
    done = subprocess.run(
        [ZENSICAL.program, "build", "--clean", "-f", "mkdocs.yml"],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": f"{tree}{os.pathsep}{packages}", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=LONGEST,
        check=False,
    )
    faults = LAST_LINE.findall(done.stdout)
    return "it ends well" if done.returncode == 0 else f"it ends with: {faults[-1] if faults else done.stdout[-200:]}"


def checks(tree: Path) -> Iterator[Check]:
    """What our build gives, looked for in what Zensical wrote."""
    sources = {path.name: path.read_text("utf-8") for path in sorted((tree / "docs").glob("*.md"))}
    source = "\n".join(sources.values())
    site = tree / "site"
    pages = [path.read_text("utf-8") for path in sorted(site.rglob("index.html"))]
    html = "\n".join(pages)
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]

    every, marks = len(sources), len(re.findall(MARK, source))
    yield Check("pages", every, len(pages))
    yield Check("calculators in their sections", fences("calculator", source), html.count("<policy-calculator"))
    yield Check("charts", fences("chart", source), html.count('class="chart"'))
    yield Check("diagrams", source.count('<div class="diagram" markdown>'), html.count('class="diagram-picture'))
    yield Check("figures from the code", marks, marks - len(re.findall(MARK, html)) if pages else 0)
    yield Check("lists that the build makes", source.count(LIST), source.count(LIST) - html.count(LIST) if pages else 0)
    yield Check("pages that bear our templates", every, sum("before-first-paint" in page for page in pages))
    yield Check("pages without a script inside", every, sum(not inline(page) for page in pages))
    yield Check("our scripts with a hash in their names", *hashed(files))
    yield Check("Python and the graphs", 1, int(any(name.startswith("runtime/") for name in files)))
    yield Check("embeds", 1, int(any(name.startswith("embed/") for name in files)))
    yield Check("a search index", 1, int("search.json" in files and bool(pages)))
    yield Check("pages that change in place", every, sum("navigation.instant" in page for page in pages))


def fences(name: str, source: str) -> int:
    """How many fences of a kind the pages have."""
    return len(re.findall(rf"^ *```{name}$", source, re.MULTILINE))


def inline(page: str) -> list[str]:
    """The scripts inside of a page, without the blocks that hold data."""
    return re.findall(r"<script(?![^>]*(?:src=|type=\"?application/))[^>]*>", page)


def hashed(files: list[str]) -> tuple[int, int]:
    """How many scripts of ours there are, and how many of them have a hash in their names."""
    ours = [name for name in files if name.startswith("javascripts/")]
    return max(len(ours), 1), sum(bool(re.search(r"-[0-9a-f]{8}\.js$", name)) for name in ours)


TRIALS: dict[str, Callable[[Path], None]] = {
    "The tree as it is": as_it_is,
    "Without our templates": without_templates,
}


def trial(name: str, change: Callable[[Path], None]) -> None:
    """Copy the tree, change it, build it, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for part in TREE:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(ROOT / part, tree / part)
        change(tree)
        print(f"\n{name}: {built(tree)}")
        for check in checks(tree):
            print(f"  {check}")


def main() -> None:
    """Both trials."""
    pinned = re.search(r"^zensical==(\S+)", ZENSICAL.lock.read_text("utf-8"), re.MULTILINE)
    print(f"Zensical {pinned[1] if pinned else '?'}, beside MkDocs {metadata.version('mkdocs')}")
    for name, change in TRIALS.items():
        trial(name, change)


if __name__ == "__main__":
    main()
