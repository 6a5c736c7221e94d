"""The whole site as one PDF, in reading order, printed by the Chromium of the set-up."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from .outline import nav_order

if TYPE_CHECKING:
    from playwright.sync_api import Page

JOIN = Path(__file__).with_name("whole.js")
PDF = Path("build", "guide.pdf")


def write(root: Path) -> Path:
    """Build the site and print it. The addresses on paper are those of `SITE_URL`."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "build" / "paper"), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()
    with served(Path(config.site_dir)) as home, opened() as page:
        join(page, home, [address(name) for name in nav_order(config.nav)])
        print_(page, root / PDF)
    return root / PDF


def address(name: str) -> str:
    """Where a page is, from the top of the site.

    >>> address("index.md"), address("chapter-3.md")
    ('', 'chapter-3/')
    """
    return name.removesuffix("index.md").replace(".md", "/")


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of the site while it is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""


@contextmanager
def opened() -> Iterator["Page"]:
    """An empty page of the browser that the set-up found."""
    from playwright.sync_api import sync_playwright

    from setup import browser

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(browser.path()), args=list(browser.OPTIONS))
        yield chromium.new_page()
        chromium.close()


def join(page: "Page", home: str, pages: list[str]) -> None:
    """Open the first of these pages, and put the others behind it."""
    page.goto(home + pages[0], wait_until="networkidle")
    page.evaluate(JOIN.read_text("utf-8"), pages[1:])


def print_(page: "Page", path: Path) -> None:
    """Print what is open, with an outline and with page numbers, which the style sheet gives."""
    path.parent.mkdir(exist_ok=True)
    page.pdf(path=str(path), prefer_css_page_size=True, outline=True, tagged=True)
