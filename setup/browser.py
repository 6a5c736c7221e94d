"""A Chromium for the browser tests."""

import os
import shutil
import tempfile
from pathlib import Path

from . import apt
from .python import PYTHON
from .steps import TOOLS, Failed, run, say

FOUND = TOOLS / "chromium"  # holds the path of the Chromium that was found
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_A_MAC = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
INSTALL = (
    "Install Chromium (Debian: `apt-get install chromium`; Fedora: `dnf install chromium`; "
    "macOS: `brew install --cask google-chrome`), or name one with CHROMIUM=/path/to/it."
)


def path() -> Path:
    """The Chromium that the set-up found."""
    if not FOUND.is_file():
        raise Failed("No Chromium is set up.", "Run `make test`, or `python3 -m setup tests`.")
    return Path(FOUND.read_text().strip())


def prepare() -> None:
    """Find or fetch a Chromium that starts. Where none can be had this fails: no test is skipped."""
    wanted = os.environ.get("CHROMIUM")
    if FOUND.is_file() and os.access(path(), os.X_OK) and wanted in {None, "", str(path())}:
        return
    say("looking for a Chromium that starts")
    FOUND.write_text(f"{named(wanted) if wanted else found_or_fetched()}\n")


def named(wanted: str) -> Path:
    """The one that the reader names: where it does not start, no other takes its place."""
    if trouble := why_not(Path(wanted)):
        raise Failed(f"CHROMIUM names {wanted}: {trouble}.", "Name one that starts, or leave CHROMIUM out.")
    return Path(wanted)


def found_or_fetched() -> Path:
    """The first that starts, of the machine's own, Playwright's and the distribution's."""
    troubles = []
    for way in (installed, fetched_by_playwright, fetched_by_apt):
        try:
            candidates = way()
        except Failed as failed:
            troubles.append(failed.happened)
            continue
        for candidate in candidates:
            trouble = why_not(candidate)
            if not trouble:
                return candidate
            troubles.append(f"{candidate}: {trouble}")
    tried = "".join(f"\n  - {trouble}" for trouble in troubles)
    raise Failed(f"There is no Chromium for the browser tests. This was tried:{tried}", INSTALL)


def installed() -> list[Path]:
    on_path = [Path(found) for name in NAMES if (found := shutil.which(name))]
    candidates = on_path + [place for place in ON_A_MAC if place.exists()]
    if not candidates:
        raise Failed(f"This machine has none of {', '.join(NAMES)}.", INSTALL)
    return candidates


def fetched_by_playwright() -> list[Path]:
    say("fetching the Chromium that Playwright offers (170 MB)")
    run([PYTHON, "-m", "playwright", "install", "chromium"], INSTALL)
    return [Path(run([PYTHON, "-c", ASK_PLAYWRIGHT], INSTALL).strip())]


def fetched_by_apt() -> list[Path]:
    apt.install("chromium", "fonts-liberation", to_do=INSTALL)
    return installed()


def why_not(program: Path) -> str | None:
    """Start a Chromium on a page of one word: what goes wrong, or nothing."""
    with tempfile.TemporaryDirectory() as profile:
        options = [*OPTIONS, f"--user-data-dir={profile}", "--dump-dom", "data:text/html,<p>started</p>"]
        try:
            printed = run([program, *options], INSTALL, longest=60)
        except Failed as failed:
            return failed.happened
    return None if "<p>started</p>" in printed else "it starts, but shows no page"
