"""What a browser asks for when somebody opens a page for the first time and touches nothing, and how much it is."""

import fnmatch
import json
import subprocess
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

from benchmarks.encoded import ROOT, brotli_size
from mkdocs_calculators.runtime import node

PAGE = 150_000
"""Bytes with brotli 11 for all that a first visit asks for. A kilobyte is 1,000 bytes."""
INSTANT = 18_000
"""Bytes with brotli 11 that an answer without Python adds: the graph of the calculator, and the scripts around it."""
CHAPTER_SCRIPTS = 12_000
"""Bytes without comments, not compressed, of all our scripts that a chapter names."""
OTHER_SCRIPT = 8_000
"""The same, of each of our scripts that is loaded only where it is needed."""

BY_SCRIPTS = ("sitemap.xml",)
"""What the theme's script asks for by itself. No page names it; the test in a browser finds what is missing here."""
LOADED = ("stylesheet", "icon", "preload", "modulepreload", "manifest")
STRIP = ROOT / "tests" / "node" / "without_comments.mjs"


class Named(HTMLParser):
    """The addresses that a page names and every browser loads."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Scripts, styles, pictures and the icon."""
        values = {name: value or "" for name, value in attrs}
        if tag in {"script", "img", "source", "iframe"} and values.get("src"):
            self.addresses.append(values["src"])
        if tag == "link" and set(values.get("rel", "").split()) & set(LOADED):
            self.addresses.append(values["href"])


def first_visit(site: Path, page: str) -> list[str]:
    """The files of a first visit to a page ("chapter-3/"), the page itself first."""
    own = f"{page}index.html"
    named = Named()
    named.feed((site / own).read_text("utf-8"))
    addresses = [urljoin(f"/{page}", address).lstrip("/") for address in named.addresses]
    every = (path.relative_to(site).as_posix() for path in sorted(site.rglob("*")))
    asked_for = [path for path in every if any(fnmatch.fnmatchcase(path, pattern) for pattern in BY_SCRIPTS)]
    return list(dict.fromkeys([own, *addresses, *asked_for]))


def weights(site: Path, files: Sequence[str]) -> dict[str, int]:
    """The size of each file as a server sends it that compresses with brotli 11."""
    return {name: brotli_size((site / name).read_bytes()) for name in files}


def instant_answers(site: Path) -> dict[str, int]:
    """What the first touch and an answer from each graph bring at most, in bytes with brotli 11, by the file of the graph."""
    files = {path.stem: brotli_size(path.read_bytes()) for path in (site / "runtime").glob("*.js")}
    around = sum(size for name, size in files.items() if name.startswith(("policy-graph-", "policy-python-")))
    return {name: size + around for name, size in files.items() if name.startswith("graph-")}


def too_heavy(site: Path, page: str) -> str | None:
    """What is wrong with the weight of a first visit: by how much it is too heavy, and the heaviest files."""
    found = weights(site, first_visit(site, page))
    total = sum(found.values())
    if total <= PAGE:
        return None
    heaviest = sorted(found.items(), key=lambda pair: -pair[1])[:4]
    listed = ", ".join(f"{name} {size:,}" for name, size in heaviest)
    return f"{page or 'the home page'}: {total:,} bytes, {total - PAGE:,} too many. The heaviest: {listed}"


def without_comments(scripts: Sequence[Path]) -> dict[str, str]:
    """Each script without its comments, by its name."""
    ran = subprocess.run([node(ROOT), STRIP, *scripts], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return dict(zip((path.name for path in scripts), json.loads(ran.stdout), strict=True))
