"""What is wrong is told once, with its file and what to do; the run fails, and the earlier site stays as it was."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import not_tested
from tests.conftest import ROOT
from tests.test_build import ENVIRONMENT, mkdocs, tiny_site

BROKEN = Path(__file__).parent / "broken"
HOME = {"index.md": "# Home\n"}
EARLIER = "the earlier site"


@dataclass(frozen=True)
class Fault:
    """What is done to a small project, and what its build must say of it: each part once."""

    breaks: Callable[[Path], object]
    where: str
    what: str
    to_do: str
    page: str = ""
    """A page of `tests/broken/pages/`, in the place of the home page."""
    changes_code: bool = False


def nothing(_: Path) -> None:
    """The page is what is wrong."""


def data(name: str, example: str) -> Callable[[Path], object]:
    """Put a broken example into the data of the pages."""

    def put(root: Path) -> None:
        (root / "docs" / "data").mkdir()
        shutil.copy(BROKEN / example, root / "docs" / "data" / name)

    return put


def calculator(stem: str) -> Callable[[Path], object]:
    """Add a broken calculator."""
    return lambda root: shutil.copy(BROKEN / "calculators" / f"{stem}.py", root / "calculators")


def text(name: str, content: str) -> Callable[[Path], object]:
    """Write a file."""
    return lambda root: (root / name).write_bytes(content.encode("latin-1"))


def cites_in_vain(root: Path) -> None:
    calculator("cites_what_is_not_there")(root)
    (root / "docs" / "index.md").write_text("# Home\n\n```calculator\ncites_what_is_not_there\n```\n", "utf-8")
    (root / "docs" / "chapter-3.md").write_text("# 3 {#s3}\n", "utf-8")


def template(root: Path) -> None:
    """A page template that does not end."""
    (root / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", root / "overrides")
    (root / "overrides" / "main.html").write_text("{% block content %}", "utf-8")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(
        settings.replace("{name: mkdocs}", "{name: mkdocs, custom_dir: overrides}"), "utf-8"
    )


FAULTS = {
    "a chapter that is no UTF-8": Fault(
        text("docs/chapter-3.md", "# 3\n\nThe sponsor\xb4s caf\xe9.\n"),
        "chapter-3.md, line 3", "this is no UTF-8", "Save the file as UTF-8.",
    ),
    "a link to no page": Fault(
        text("docs/chapter-3.md", "# 3\n\n[Fees](chapter-9.md)\n"),
        "Doc file 'chapter-3.md'", "contains a link 'chapter-9.md'", "not found among documentation files",
    ),
    "a fence of no calculator": Fault(
        nothing, "'index.md'", "there is no calculator 'feez': looked for calculators/feez.py", "Known are: after_arrival",
        page="unknown_calculator.md",
    ),
    "a figure that nobody knows": Fault(
        nothing, "'index.md'", "there is no figure 'fees.nobody'", "add it to calculators/shared/figures.py",
        page="unknown_figure.md",
    ),
    "a list that nobody makes": Fault(
        nothing, "'index.md'", "there is no list 'everything'", "Known are: calculators", page="unknown_list.md"
    ),
    "a note without its text": Fault(
        nothing, "'index.md'", "the text refers to note 7, which is not on this page", "add `[^7]: …`",
        page="note_without_text.md",
    ),
    "a file of charts": Fault(
        data("statistics.csv", "data/cells.csv"),
        "data/statistics.csv, line 2", "has 12 cells", "write 11, and quotes around a comma in a text.",
    ),
    "a map of the report": Fault(
        data("report-map.csv", "report_map_of_no_kind/data/report-map.csv"),
        "data/report-map.csv, line 2", "write four cells", "the second is one of encoded, discretionary",
    ),
    "a changelog without a day": Fault(
        lambda root: shutil.copy(BROKEN / "lists" / "changelog_without_a_date.md", root / "CHANGELOG.md"),
        "CHANGELOG.md", "has no version with a date", "write `## 2017.1 - 2026-11-21`",
    ),
    "a citation of no heading": Fault(
        cites_in_vain,
        "cites_what_is_not_there, with sure=no: the outcome cites_what_is_not_there.no",
        "cites #s3-9-9, and the page of '3' has no such id", "Mend the place, or give the heading or note its id.",
        changes_code=True,
    ),
    "a rule that ends in nothing": Fault(
        calculator("ends_in_nothing"),
        "ends_in_nothing, with sure=no", "a rule must return an outcome, not None", "See what the rule does with these answers.",
        changes_code=True,
    ),
    "a calculator that Python cannot read": Fault(
        text("calculators/fees.py", "def fees(:\n"),
        "calculators/fees.py, line 1", "SyntaxError: invalid syntax", "Mend what it says.",
        changes_code=True,
    ),
    "a catalogue that is none": Fault(
        text("locale/nl.po", 'msgctxt "fees.title"\nmgsid "What"\nmsgstr ""\n'),
        "locale/nl.po, line 2", "Unknown or misformatted keyword", "Mend this line.",
        changes_code=True,
    ),
    "a catalogue that lacks a sentence": Fault(
        text("locale/nl.po", 'msgid ""\nmsgstr "Language: nl\\n"\n'),
        "locale/nl.po", "the sentence 'after_arrival.about'", "is not translated yet",
        changes_code=True,
    ),
    "a page template": Fault(
        template, "overrides/main.html, line 1", "Unexpected end of template", "Mend what it says."
    ),
    "packages that are not set up": Fault(
        lambda root: (root / "node_modules").unlink(),
        "node_modules/pyodide", "holds Pyodide none, and package.json names", "run `make site`.",
    ),
}  # fmt: skip
"""What can be wrong in what people write. Broken releases are in `test_releases.py`, sheets in `test_single.py`."""

CORE = ("a link to no page", "a file of charts")
"""The first is a warning, which MkDocs counts when all is built; the second is found before a page is read."""


def broken_project(folder: Path, fault: Fault) -> Path:
    """A small project with an earlier site, in which this is wrong."""
    pages = {"index.md": (BROKEN / "pages" / fault.page).read_text("utf-8")} if fault.page else HOME
    root = tiny_site(folder, pages, copied=fault.changes_code)
    fault.breaks(root)
    for name in ("index.html", ".git/HEAD"):
        path = root / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(EARLIER, "utf-8")
    return root


def untouched(site: Path) -> bool:
    """Whether the earlier site stands there as it was, and nothing beside it."""
    files = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*") if path.is_file()}
    beside = [path.name for path in site.parent.iterdir() if "unfinished" in path.name]
    return files == {"index.html": EARLIER, ".git/HEAD": EARLIER} and not beside


def told_once(said: str, *parts: str) -> bool:
    """Whether each part is said, and said once, in a message and not in a traceback."""
    return "Traceback" not in said and [said.count(part) for part in parts] == [1] * len(parts)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in CORE else [pytest.mark.full]) for name in FAULTS]
)
def test_a_fault_is_told_once_and_the_earlier_site_stays(tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    ran = mkdocs(broken_project(tmp_path, fault), "build", "--strict")
    said = ran.stdout + ran.stderr
    assert ran.returncode == 1, said
    assert told_once(said, fault.where, fault.what, fault.to_do), said
    assert untouched(tmp_path / "site")


def test_a_traceback_a_silence_and_a_repetition_are_no_message() -> None:
    assert told_once("chapter-3.md: mend it.", "chapter-3.md", "mend it")
    assert not told_once("Traceback (most recent call last):\nchapter-3.md: mend it.", "chapter-3.md", "mend it")
    assert not told_once("", "chapter-3.md", "mend it")
    assert not told_once("chapter-3.md: mend it.\nAborted: chapter-3.md: mend it.", "chapter-3.md", "mend it")


@pytest.mark.full
def test_a_site_that_is_built_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    """What is hidden stays, as MkDocs has it: the site may be a checkout of its own."""
    root = broken_project(tmp_path, Fault(nothing, "", "", ""))
    (root / "site" / "gone").mkdir()
    (root / "site" / "gone" / "index.html").write_text(EARLIER, "utf-8")
    kept_open = (root / "site").stat().st_ino
    assert mkdocs(root, "build", "--strict").returncode == 0
    assert EARLIER not in (root / "site" / "index.html").read_text("utf-8")
    assert (root / "site" / ".git" / "HEAD").read_text("utf-8") == EARLIER
    assert not (root / "site" / "gone").exists()
    assert (root / "site").stat().st_ino == kept_open
    assert not (root / "site.unfinished").exists()


# The commands beside MkDocs


def command(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one of our own commands in a project."""
    ask = [sys.executable, "-m", "mkdocs_calculators", *words]
    return subprocess.run(ask, cwd=root, env=ENVIRONMENT | environment, capture_output=True, text=True, check=False)


def test_the_folder_for_offline_use_tells_what_stops_it(tmp_path: Path) -> None:
    root = broken_project(tmp_path, FAULTS["a calculator that Python cannot read"])
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(settings.replace("{name: mkdocs}", "{name: mkdocs, features: []}"), "utf-8")
    ran = command(root, "offline", "--into", "made")
    assert ran.returncode == 1
    assert told_once(ran.stdout + ran.stderr, "calculators/fees.py, line 1", "SyntaxError", "Mend what it says.")
    assert not (root / "made").exists() or not list((root / "made").iterdir())


@pytest.mark.parametrize(
    ("node", "said"),
    [
        ("", "Node does not start as node: No such file or directory."),
        ("#!/bin/sh\nexit 7\n", "Node ended brotli.mjs with status 7"),
    ],
)
def test_without_a_node_that_runs_no_file_for_the_host_is_half_written(tmp_path: Path, node: str, said: str) -> None:
    (tmp_path / "mkdocs_calculators").symlink_to(ROOT / "mkdocs_calculators")
    (tmp_path / "calculators").symlink_to(ROOT / "calculators")
    site, programs = tmp_path / "site", tmp_path / "programs"
    site.mkdir()
    programs.mkdir()
    (site / "index.html").write_text("word " * 1_000, "utf-8")
    if node:
        (programs / "node").write_text(node, "utf-8")
        (programs / "node").chmod(0o755)
    ran = command(tmp_path, "hosting", "site", PATH=str(programs))
    assert ran.returncode == 1
    assert told_once(ran.stdout + ran.stderr, said)
    assert sorted(path.name for path in site.iterdir()) == ["_headers", "index.html"]
    assert not list((tmp_path / "build").rglob("*.*"))


# The machine


def alone(*words: str | Path, network: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a room of its own, where it may mount disks, and where the network may be shut."""
    room = ["unshare", "--map-root-user", "--mount", *([] if network else ["--net"])]
    if not shutil.which("unshare") or subprocess.run([*room, "true"], capture_output=True, check=False).returncode:
        not_tested.skip("a full disk and a machine without a network", "`unshare` may not make a room of its own here")
    return subprocess.run([*room, *words], env=ENVIRONMENT | environment, capture_output=True, text=True, check=False)


ON_A_SMALL_DISK = """
disk=$1 && shift && mount -t tmpfs -o size=2m none "$disk" && mkdir "$disk/site" && echo "$EARLIER" > "$disk/site/index.html"
"$@"; status=$?
echo "left: $(ls "$disk") $(cat "$disk/site/index.html")"
exit $status
"""


@pytest.mark.full
def test_a_full_disk_is_told_and_the_earlier_site_stays(tmp_path: Path) -> None:
    root, disk = tmp_path / "project", tmp_path / "disk"
    root.mkdir()
    disk.mkdir()
    tiny_site(root, HOME)
    build = [sys.executable, "-m", "mkdocs", "build", "-f", str(root / "mkdocs.yml"), "-d", str(disk / "site")]
    ran = alone("sh", "-c", ON_A_SMALL_DISK, "sh", disk, *build, EARLIER=EARLIER, PYTHONPATH=str(root))
    said = ran.stdout + ran.stderr
    assert ran.returncode == 1, said
    assert told_once(said, f"{disk}/site.unfinished/runtime/", "No space left on device", "Make room on that disk"), (
        said
    )
    assert f"left: site {EARLIER}" in said


@pytest.mark.full
def test_a_first_set_up_without_a_network_says_what_it_wanted_to_reach(tmp_path: Path) -> None:
    for name in ("setup", "package.json", "package-lock.json", "pyproject.toml", "requirements.txt", ".python-version"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    set_up = 'cd "$1" && exec python3 -m setup site'
    ran = alone("sh", "-c", set_up, "sh", tmp_path, network=False, PIP_RETRIES="0", PYTHONPATH="")
    said = ran.stdout + ran.stderr
    assert ran.returncode == 1, said
    assert told_once(said, "setup/uv.txt` failed with status 1", "What to do: See whether this machine reaches PyPI"), (
        said
    )
    assert not (tmp_path / ".venv").exists()
    assert not (tmp_path / "site").exists()
