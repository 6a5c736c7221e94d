"""Each engine, started anew for each journey, with the network shut."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from mkdocs_calculators import single
from setup import engines
from tests import not_tested
from tests.browser.journeys import A_SPOUSE, FREE, LAST_DAY
from tests.conftest import ROOT

from .chromium import Chromium
from .engine import Engine
from .firefox import Firefox
from .shut import Doorkeeper, shut
from .webkitgtk import WebKitGTK

NAMES = (Chromium.name, Firefox.name, WebKitGTK.name)

Start = Callable[[str], Engine]
"""Starts an engine that was never used before, by its name."""


@pytest.fixture(scope="session")
def unpacked(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of the folder, unpacked where the name of a reader's own folder may be anything."""
    disk = tmp_path_factory.mktemp("disk") / "Mes téléchargements (2) #1"
    with zipfile.ZipFile(folder.with_suffix(".zip")) as packed:
        packed.extractall(disk)
    return disk / folder.name


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a single file for each journey."""
    folder = tmp_path_factory.mktemp("disk") / "My downloads (2)"
    folder.mkdir()
    for file in single.single_files(ROOT, (FREE.calculator, A_SPOUSE.calculator, LAST_DAY.calculator)):
        (folder / f"{file.name}.html").write_bytes(file.content)
    return folder


@pytest.fixture
def door() -> Iterator[Doorkeeper]:
    """Where all requests end that are not for a neighbouring file."""
    with shut() as keeper:
        yield keeper


@pytest.fixture
def start(door: Doorkeeper, playwright: Playwright) -> Iterator[Start]:
    """Engines with the network shut."""
    yield from starting(door, playwright, local=False)


@pytest.fixture
def start_beside_server(door: Doorkeeper, playwright: Playwright) -> Iterator[Start]:
    """Engines that reach 127.0.0.1, and nothing else."""
    yield from starting(door, playwright, local=True)


def starting(door: Doorkeeper, playwright: Playwright, *, local: bool) -> Iterator[Start]:
    """Starts engines, and ends them after the journey."""
    started: list[Engine] = []

    def start(name: str) -> Engine:
        require(name)
        made = make(name, door, playwright, local=local)
        started.append(made)
        made.start()
        return made

    yield start
    for engine in started:
        engine.leave()


def require(name: str) -> None:
    """Leave the test out where the machine has not what the engine needs. Chromium is always there."""
    for engine in engines.ENGINES:
        if engine.name == name and engine.missing:
            not_tested.skip(name, f"this machine has no {' and no '.join(engine.missing)}")


def make(name: str, door: Doorkeeper, playwright: Playwright, *, local: bool) -> Engine:
    """An engine that is not yet started."""
    if name == Firefox.name:
        return Firefox(door.port, local=local)
    if name == WebKitGTK.name:
        return WebKitGTK(door.port, local=local)
    return Chromium(door.port, local=local, playwright=playwright)
