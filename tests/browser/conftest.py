"""One Chromium for all tests, and readers who know nothing of each other."""

from collections.abc import Iterator
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Playwright

from setup import browser

from . import checks
from .reader import Reader
from .server import Server


class Visit(Protocol):
    """Opens a browser that was never used before."""

    def __call__(
        self,
        *,
        width: int = 1280,
        dark: bool = False,
        script: bool = True,
        before: str = "",
        provoked: bool = False,
        phone: bool = False,
    ) -> Reader:
        """`before` runs first on each page; `provoked`: errors are a part of the journey; `phone`: a screen to touch."""


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """A real Chromium. Other hosts are not found, whatever a page asks for."""
    nowhere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    started = playwright.chromium.launch(executable_path=str(browser.path()), args=[*browser.OPTIONS, nowhere])
    yield started
    started.close()


@pytest.fixture
def visit(guide: Server, chromium: Browser) -> Iterator[Visit]:
    """Readers of the site. After each journey is looked at what they sent, what was kept, and what broke."""
    readers: list[Reader] = []

    def open_browser(
        *,
        width: int = 1280,
        dark: bool = False,
        script: bool = True,
        before: str = "",
        provoked: bool = False,
        phone: bool = False,
    ) -> Reader:
        reader = Reader.arrive(
            chromium,
            guide.address,
            width=width,
            dark=dark,
            script=script,
            before=before,
            provoked=provoked,
            phone=phone,
        )
        readers.append(reader)
        return reader

    first = len(guide.asked)
    yield open_browser
    guide.mend()
    try:
        for reader in readers:
            faults = checks.outside(reader) + checks.sent(reader) + checks.kept(reader) + checks.broke(reader)
            assert not faults, "\n".join(faults)
        if not any(reader.own_query for reader in readers):
            assert not [line for line in guide.asked[first:] if "?" in line]
    finally:
        for reader in readers:
            reader.leave()
