"""The site on a reader's device: what is kept, the worker that answers from it, and the manifest.

All is made from the folder of the built site, so it needs neither MkDocs nor the pages' sources. It must run after
everything that changes a file of the site, and before anything that packs them.
"""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from . import scripts
from .faults import WrongRuntime
from .hashed import IMMUTABLE, immutable
from .runtime import megabytes, short_hash

PAGE = Path("keep", "index.html")
"""The page with the button. A site without it can not be kept."""
WORKER = "keep-worker.js"
"""The address of the worker, for ever: a browser that keeps the site asks there whether it still may."""
FORGETTING = "forget-worker.js"
"""What stands at that address where nothing may be kept any more."""
WORKERS = (WORKER, FORGETTING)
NEWEST = "kept.json"
MANIFEST = "site.webmanifest"
WORKBOX = ("workbox-core", "workbox-routing", "workbox-strategies")

PAGES = ("index.html", "404.html")
ALONE = {".css", ".csv", ".js", ".json", ".png", ".svg", ".xml"}
"""Kept whatever their name is: scripts and styles, numbers, schemas, the index of the search, the map of the site."""
LEFT_OUT = (WORKER, NEWEST, MANIFEST, "feed.xml", "embed/", "embed.js")
"""What asks the network on purpose, what only machines read, and embeds: they live in the pages of others."""
PACKED = {".br", ".gz", ".map"}

ICONS = {"192x192": "icon-192", "512x512": "icon-512"}
MASKABLE = {"512x512": "icon-maskable-512"}


@dataclass(frozen=True)
class Kept:
    """A file that is kept."""

    sha256: str
    """As base64."""
    size: int
    """Bytes on the device."""
    sent: int
    """Bytes on the way, where the server compresses with gzip, as most do."""

    @classmethod
    def of(cls, content: bytes) -> Self:
        """What the list says of a file with this content."""
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        return cls(digest, len(content), min(len(content), len(gzip.compress(content, 6))))


def write(site: Path, root: Path, name: str, *, on: bool = True) -> None:
    """Make a built site one that can be kept. With `on=False`, write the worker that takes away what was kept.

    `root` is the project, `name` what the site is called on a home screen. Raises WrongRuntime where Workbox is missing.
    """
    if not (site / PAGE).exists():
        return
    if not on:
        (site / WORKER).write_bytes(scripts.served(FORGETTING, root))
        return
    workbox_address = put_workbox(site, root)
    (site / WORKER).write_bytes(worker(root, workbox_address))
    (site / MANIFEST).write_text(as_json(manifest(site, name)), "utf-8")
    found = files(site)
    fill_in(site, found)
    found[page_address(PAGE.as_posix())] = Kept.of((site / PAGE).read_bytes())
    version = version_of(found)
    (site / f"kept-{version}.json").write_text(as_json({path: asdict(file) for path, file in found.items()}), "utf-8")
    (site / NEWEST).write_text(as_json({"version": version}), "utf-8")


def files(site: Path) -> dict[str, Kept]:
    """Every file that is kept, by its address below the top of the site, in order."""
    every = sorted(path for path in site.rglob("*") if path.is_file())
    addresses = {path.relative_to(site).as_posix(): path for path in every}
    return {page_address(name): Kept.of(path.read_bytes()) for name, path in addresses.items() if is_kept(name)}


def is_kept(name: str) -> bool:
    """Whether a file belongs to the kept site: pages, what they load, and small files that they link to.

    >>> is_kept("chapter-3/index.html"), is_kept("runtime/pyodide-0.29.5/pyodide.asm.wasm"), is_kept("data/statistics.csv")
    (True, True, True)
    >>> is_kept("download/guide.zip"), is_kept("single/fees.html"), is_kept("chapter-3/index.html.br")
    (False, False, False)
    """
    path = Path(name)
    if path.suffix in PACKED or name.startswith(LEFT_OUT) or re.fullmatch(r"kept-\w+\.json", name):
        return False
    return path.name in PAGES or immutable(name) or path.suffix in ALONE


def page_address(name: str) -> str:
    """The address of a file below the top of the site.

    >>> page_address("index.html"), page_address("chapter-3/index.html"), page_address("404.html")
    ('', 'chapter-3/', '404.html')
    """
    return re.sub(r"(^|/)index\.html$", r"\1", name)


def version_of(found: Mapping[str, Kept]) -> str:
    """Eight digits that name these files with their addresses."""
    return short_hash("\n".join(f"{path} {file.sha256}" for path, file in sorted(found.items())).encode())


def fill_in(site: Path, found: Mapping[str, Kept]) -> None:
    """Write on the page what it takes. The few bytes that this changes do not change the numbers."""
    page = site / PAGE
    text = page.read_text("utf-8")
    text = text.replace("{device}", megabytes(sum(file.size for file in found.values())))
    page.write_text(text.replace("{sent}", megabytes(sum(file.sent for file in found.values()))), "utf-8")


def put_workbox(site: Path, root: Path) -> str:
    """Put the parts of Workbox that the worker uses into the site, as one script. Its address."""
    parts = [workbox_part(root / "node_modules" / name, name) for name in WORKBOX]
    content = "\n".join(["/* Workbox, under the MIT licence. Copyright 2018 Google LLC. */", *parts]).encode()
    path = site / "runtime" / f"workbox-{short_hash(content)}.js"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path.relative_to(site).as_posix()


def workbox_part(package: Path, name: str) -> str:
    """A part as its package ships it for browsers, without the name of a map that is not served."""
    script = package / "build" / f"{name}.prod.js"
    if not script.exists():
        raise WrongRuntime(f"node_modules lacks {name}, which package.json names: run `make site`.")
    return re.sub(r"^//# sourceMappingURL=.*$", "", script.read_text("utf-8"), flags=re.MULTILINE).strip()


def worker(root: Path, workbox_address: str) -> bytes:
    """The worker. Nothing in it changes from build to build: only then does a browser leave it as it is."""
    text = scripts.served(WORKER, root).decode()
    pattern = json.dumps(f"^(?:{IMMUTABLE.pattern})$")[1:-1]
    return text.replace("{workbox}", workbox_address).replace("{immutable}", pattern).encode()


def manifest(site: Path, name: str) -> dict[str, Any]:
    """The web app manifest. All addresses in it are relative to itself, so it works below any path."""
    icons = [icon(site, size, stem, "any") for size, stem in ICONS.items()]
    icons += [icon(site, size, stem, "maskable") for size, stem in MASKABLE.items()]
    return {
        "name": name,
        "short_name": "Family guide",
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fbfaf7",
        "theme_color": "#0b5563",
        "icons": icons,
    }


def icon(site: Path, size: str, stem: str, purpose: str) -> dict[str, str]:
    """An icon of the manifest. Its file may have a hash in its name."""
    (path,) = site.glob(f"images/{stem}*.png")
    return {"src": path.relative_to(site).as_posix(), "sizes": size, "type": "image/png", "purpose": purpose}


def as_json(content: object) -> str:
    """JSON without needless spaces, the same each time."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
