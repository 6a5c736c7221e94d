"""Pictures of what readers see: `python -m tests.browser.screenshots FOLDER`."""

import sys
import tempfile
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from setup import browser
from tests.conftest import ROOT, build

from .journeys import ASKING, EVERY, MISTAKEN, PAGES, page_of
from .reader import Reader
from .server import Server

WHOLE = {
    "home": "",
    "chapter": "chapter-4/",
    "about": "about/",
    "privacy": "privacy/",
    "keep": "keep/",
    "partners": "partners/",
    "embed": "embed/fees/",
    "lost": "nowhere/",
}
PLACES = {"box": "chapter-3/#box-3", "table": "chapter-3/#table-2", "notes": "chapter-3/#note-81"}
STATES = {
    **{f"asking-{kind}": fragment for kind, fragment in ASKING.items()},
    **{f"mistaken-{kind}": fragment for kind, fragment in MISTAKEN.items()},
    **{f"outcome-{journey.kind}-{journey.name}": journey.fragment for journey in EVERY},
}
ALONE = ".md-header { visibility: hidden }"
"""The header stays while a page scrolls, and would lie over what is larger than the screen."""

SCREENS = list(product((360, 768, 1280), (False, True)))


def main(folder: Path) -> None:
    """Build the site, and photograph it on every screen."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as site, Server(Path(site)) as server, sync_playwright() as playwright:
        build(ROOT, Path(site), SITE_URL=server.address)
        chromium = playwright.chromium.launch(executable_path=str(browser.path()), args=list(browser.OPTIONS))
        for width, dark in SCREENS:
            photograph(chromium, server, folder / f"{width}-{'dark' if dark else 'light'}", width, dark)
        chromium.close()


def photograph(chromium: Browser, server: Server, folder: Path, width: int, dark: bool) -> None:
    """One screen."""
    print(f"photographing into {folder}", flush=True)
    folder.mkdir(exist_ok=True)
    reader = Reader.arrive(chromium, server.address, width=width, dark=dark)
    for name, address in WHOLE.items():
        reader.open_anew(address)
        reader.settle()
        reader.page.screenshot(path=folder / f"{name}.png", full_page=name != "chapter")
    for name, address in PLACES.items():
        reader.open_anew(address)
        reader.settle()
        reader.page.screenshot(path=folder / f"{name}.png")
    for state, fragment in STATES.items():
        calculator = fragment.partition("?")[0]
        reader.open_anew(page_of(fragment))
        reader.see(f'policy-calculator[name="{calculator}"] .answer, .calculator-mistakes').first.wait_for()
        reader.calculator(calculator).screenshot(path=folder / f"{state.replace(' ', '-')}.png", style=ALONE)
    for name, page in PAGES.items():
        reader.open_anew(page)
        reader.see(f'policy-calculator[name="{name}"] summary').focus()
        reader.press("Enter")
        reader.calculator(name).screenshot(path=folder / f"table-{name}.png", style=ALONE)
    reader.leave()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where to: python -m tests.browser.screenshots FOLDER")
    main(Path(sys.argv[1]))
