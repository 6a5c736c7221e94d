"""How long a build of the site takes as it grows: with our plugin, and without anything of ours.

A scratch copy of the project gets copies of a real calculator under other names, five on a page, or pages without a
calculator. Our share is the time with us minus the time without us. It grows no worse than linearly when one thing
more costs no more at the top of the range than below.
"""

import itertools
import re
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .builds import mkdocs
from .encoded import ROOT

COPIED = ("calculators", "docs", "locale")
LINKED = (
    "mkdocs_calculators",
    "overrides",
    "node_modules",
    "package.json",
    "package-lock.json",
    "LICENSE",
    "CHANGELOG.md",
)
ORIGINAL = "fees"
ON_A_PAGE = 5
PAGE_TEXT = "chapter-7.md"
CALCULATORS = (0, 25, 250)
PAGES = (10, 100, 1000)
LARGE = 250
"""From here on, a build is timed once after the first: it takes a minute."""
QUICK_CALCULATORS = (0, 5, 25)
QUICK_PAGES = (0, 10, 50)


@dataclass(frozen=True)
class Grown:
    """How long the processor worked for a build of some size, in seconds: the first time, and the quickest after it."""

    kind: str
    number: int
    first_with_us: float
    with_us: float
    without_us: float

    @property
    def share(self) -> float:
        """What we add, in seconds."""
        return self.with_us - self.without_us


def measure_builds(*, quick: bool, tell: Callable[[str], None]) -> Iterator[Grown]:
    """Build every size."""
    for kind, numbers in (
        ("calculators", QUICK_CALCULATORS if quick else CALCULATORS),
        ("pages", QUICK_PAGES if quick else PAGES),
    ):
        for number in numbers:
            tell(f"builds: {number} extra {kind}")
            yield grown(kind, number, 1 if quick or number >= LARGE else 2)


def grown(kind: str, number: int, times: int) -> Grown:
    """Build one size with and without us, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        ours, plain = Path(folder, "ours"), Path(folder, "plain")
        for project in (ours, plain):
            make_project(project, **{kind: number})
        leave_us_out(plain / "mkdocs.yml")
        first = timed(ours)
        found = [(timed(ours), timed(plain)) for _ in range(times)]
        return Grown(kind, number, first, *map(min, zip(*found, strict=True)))


def timed(project: Path) -> float:
    """Seconds that the processor works for one build: what else the machine does is not in it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    mkdocs(project, project / "site")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def make_project(folder: Path, *, calculators: int = 0, pages: int = 0) -> None:
    """A copy of this project with more calculators, or more pages."""
    folder.mkdir()
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    added = dict(copies(folder, calculators)) | dict(plain_pages(pages))
    (folder / "docs" / "extra").mkdir()
    for name, text in added.items():
        (folder / "docs" / name).write_text(text, "utf-8")
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    contents = "".join(f"      - {name}\n" for name in added)
    config = put_before("  - About:\n", f"  - Extra:\n{contents}" if added else "", config)
    config = put_before("    - navigation.sections\n", "    - navigation.prune\n", config)
    (folder / "mkdocs.yml").write_text(config, "utf-8")


def copies(folder: Path, number: int) -> Iterator[tuple[str, str]]:
    """Write copies of a real calculator; the pages that hold them."""
    source = (folder / "calculators" / f"{ORIGINAL}.py").read_text("utf-8")
    names = [f"copy_{count:04}" for count in range(number)]
    for name in names:
        (folder / "calculators" / f"{name}.py").write_text(source, "utf-8")
    for start in range(0, number, ON_A_PAGE):
        fences = "".join(f"\n```calculator\n{name}\n```\n" for name in names[start : start + ON_A_PAGE])
        yield f"extra/calculators-{start:04}.md", f"# Calculators from {start}\n{fences}"


def plain_pages(number: int) -> Iterator[tuple[str, str]]:
    """Pages of prose, as long as a short chapter, without ids and notes of their own."""
    text = (ROOT / "docs" / PAGE_TEXT).read_text("utf-8")
    prose = [line for line in text.splitlines() if re.fullmatch(r"[A-Z][^\[\]{}<>|]*", line)]
    for count in range(number):
        yield f"extra/page-{count:04}.md", f"# Page {count}\n\n" + "\n\n".join(prose) + "\n"


def put_before(line: str, more: str, text: str) -> str:
    """Put text before a line that must be there."""
    if line not in text:
        raise RuntimeError(f"mkdocs.yml has no line {line.strip()!r} any more: mend benchmarks/build_speed.py.")
    return text.replace(line, more + line, 1)


def leave_us_out(config: Path) -> None:
    """Take our plugin, our extensions, our fences and our templates out of a configuration and of the pages beside it."""
    text = config.read_text("utf-8")
    text = re.sub(r"^      custom_fences:\n(?: {8}.*\n)+", "", text, flags=re.MULTILINE)
    ours = r"^.*(mkdocs_calculators|  - calculators$|custom_dir|guide/).*\n"
    text = re.sub(ours, "", text, flags=re.MULTILINE)
    config.write_text(text.replace("  icon:\n  palette", "  palette"), "utf-8")
    for page in config.parent.glob("docs/*.md"):
        page.write_text(re.sub(r"^template: .*\n", "", page.read_text("utf-8"), flags=re.MULTILINE), "utf-8")


def costs(found: list[Grown]) -> list[float]:
    """What one thing more costs of our share, in seconds, from each size to the next."""
    pairs = itertools.pairwise(found)
    return [(after.share - before.share) / (after.number - before.number) for before, after in pairs]
