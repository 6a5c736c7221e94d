"""What several tests need: the built site, once for all of them, and what drives Chromium."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, sync_playwright

from mkdocs_calculators.download import NAME
from tests import not_tested
from tests import released as released_project
from tests.browser.server import Server

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--write-paths` and `--write-heard` write what is compared anew, for a change that is meant."""
    parser.addoption("--write-paths", action="store_true", help="write tests/paths/*.txt anew; then read their diff")
    parser.addoption("--write-heard", action="store_true", help="write tests/heard/*.txt anew; then read their diff")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end of the run what this machine could not test."""
    for line in not_tested.lines():
        terminalreporter.write_line(line, yellow=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A run that left something out is no success where CI is set."""
    if session.exitstatus == pytest.ExitCode.OK and not_tested.fails_the_run():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make site` builds it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("site")
    build(ROOT, folder)
    return folder


@pytest.fixture(scope="session")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site, built for the address at which it is served: only then does the theme change pages by itself."""
    server = Server(tmp_path_factory.mktemp("guide"))
    build(ROOT, server.folder, SITE_URL=server.address)
    with server:
        yield server


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives Chromium. Only one can be open at a time."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that opens by double-click, as `make offline` builds it. Its zip lies beside it."""
    return build_folder(ROOT, tmp_path_factory.mktemp("offline"))


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> released_project.Released:
    """A small project that was released, and whose rules were changed then."""
    return released_project.project(tmp_path_factory.mktemp("released"))


def build_folder(root: Path, into: Path, **environment: str) -> Path:
    """Build the folder of the project at `root`, and its zip; fail with what the build printed."""
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs_calculators", "offline", "--into", str(into)],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        pytest.fail(f"the folder is not built:\n{ran.stdout}{ran.stderr}")
    return into / NAME


def build(root: Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site at `root` into `folder`; fail with what the build printed. `environment` sets, say, `SITE_URL`."""
    ran = subprocess.run(  # with --quiet, MkDocs would not count its warnings
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        pytest.fail(f"the site does not build:\n{ran.stdout}{ran.stderr}")
    return ran
