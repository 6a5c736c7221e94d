"""The same sources give the same bytes: in whatever folder, on whatever day, and wherever the machine is set to be."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mkdocs_calculators.download import WHERE
from mkdocs_calculators.single.offered import FOLDER as SINGLE
from setup.clock import CLOCK
from tests import not_tested
from tests.conftest import ROOT

HERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
ELSEWHERE = {"TZ": "Etc/GMT+12", "LC_ALL": "C", "PYTHONHASHSEED": "1505", "COLUMNS": "40"}
ANOTHER_DAY = {"FAKETIME": "2031-02-03 04:05:06", "NO_FAKE_STAT": "1", "PYTHONDONTWRITEBYTECODE": "1"}
"""Only what a program asks the clock for is changed, and not the times of files: caches live by those."""
LINKED = (".tools", "node_modules")


def another_day() -> dict[str, str]:
    """What starts a program on another day; nothing where the machine lacks what it takes."""
    if CLOCK.path is None:
        not_tested.note("a build on another day", f"this machine has no libfaketime. {CLOCK.to_do}")
        return {}
    return ANOTHER_DAY | {"LD_PRELOAD": str(CLOCK.path)}


def copied(folder: Path, *linked: str) -> Path:
    """The sources as they are now, without what was built of them. What was set up, and `linked`, is not copied."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    names = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    for name in names if len(folder.parts) % 2 else reversed(names):  # some disks list files as they were written
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    for name in (*LINKED, *linked):
        (folder / name).symlink_to(ROOT / name)
    return folder


def run(folder: Path, environment: dict[str, str], *words: str, umask: int = 0o022) -> None:
    """Run a module in a copy; fail with what it printed."""
    ran = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(folder)} | environment,
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def made(folder: Path, environment: dict[str, str], *, umask: int = 0o022) -> Path:
    """All that `make site` makes."""
    run(folder, environment, "mkdocs_calculators", "offline", umask=umask)
    run(folder, environment, "mkdocs_calculators", "single", umask=umask)
    run(folder, environment, "mkdocs", "build", "--strict", umask=umask)
    run(folder, environment, "mkdocs_calculators", "hosting", "site", umask=umask)
    return folder


def differences(one: Path, other: Path) -> Iterator[str]:
    """Files that only one of two folders has, or that have other bytes there: at which byte, and what stands there."""
    there = [{path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()} for top in (one, other)]
    yield from (f"only one build has {name}" for name in sorted(there[0] ^ there[1]))
    for name in sorted(there[0] & there[1]):
        first, second = (one / name).read_bytes(), (other / name).read_bytes()
        if first != second:
            at = next(at for at in range(len(first) + 1) if first[at : at + 1] != second[at : at + 1])
            around = slice(max(0, at - 40), at + 40)
            yield f"{name} differs at byte {at}: {first[around]!r} and {second[around]!r}"


def test_the_site_is_the_same_in_another_folder_on_another_day_and_elsewhere(site: Path, tmp_path: Path) -> None:
    """What was compiled and packed before is used again here; the full product makes it anew, too."""
    folder = copied(tmp_path / "another place" / "deeper", "build")
    run(folder, ELSEWHERE | another_day(), "mkdocs", "build", "--strict", "-d", str(folder / "site"))
    assert list(differences(site, folder / "site")) == []


@pytest.mark.full
def test_all_that_is_made_is_the_same_from_two_new_copies(tmp_path: Path) -> None:
    """The site with its compressed files and embeds, the folder for offline use with its zip, and the single files."""
    here = made(copied(tmp_path / "here"), HERE)
    there = made(copied(tmp_path / "another place" / "deeper"), ELSEWHERE | another_day(), umask=0o077)
    for part in (Path("site"), WHERE, SINGLE):
        assert list((here / part).iterdir())
        assert list(differences(here / part, there / part)) == []


def test_a_file_that_differs_is_named_with_the_first_byte_that_does(tmp_path: Path) -> None:
    one, other = (tmp_path / name for name in ("one", "other"))
    for folder, day in ((one, "2026-11-22"), (other, "2031-02-03")):
        (folder / "site").mkdir(parents=True)
        (folder / "site" / "sitemap.xml").write_text(f"<lastmod>{day}</lastmod>")
        (folder / "site" / "index.html").write_text("the same")
        (folder / f"kept-{day}.json").touch()
    assert list(differences(one, other)) == [
        "only one build has kept-2026-11-22.json",
        "only one build has kept-2031-02-03.json",
        "site/sitemap.xml differs at byte 11: b'<lastmod>2026-11-22</lastmod>' and b'<lastmod>2031-02-03</lastmod>'",
    ]


def test_a_program_sees_the_other_day() -> None:
    if CLOCK.path is None:
        not_tested.skip("a build on another day", "this machine has no libfaketime")
    ask = [sys.executable, "-c", "import datetime; print(datetime.date.today())"]
    said = subprocess.run(ask, env=os.environ | another_day(), capture_output=True, text=True, check=True).stdout
    assert said.strip() == "2031-02-03"
