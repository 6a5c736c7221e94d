"""The site as a folder that opens by double-click, and the zip of it.

Every link names its file, every script is a classic one, and what needs a worker is carried by the pages: Python (see
`carried.py`) and the search. The folder names no address of its own, and nothing in it asks a network for anything.
"""

import json
import shutil
import zipfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from . import policy
from .download import NAME, WHERE, fingerprint
from .hashed import FOLDERS
from .runtime import FIRST_DAY

SEARCH = "search/search.js"
"""The script that carries the search."""
INDEX = "search/search_index.json"
SEARCH_WORKER = "assets/javascripts/workers/search.*.min.js"

FOR_TEMPLATES = {"carried_search": SEARCH, "policy_on_disk": policy.on_disk()}
"""What the templates of pages know only here."""
NEEDLESS = ("404.html", "sitemap.xml*", "**/*.map", "assets/javascripts/lunr", "assets/javascripts/workers", INDEX)
"""What means nothing in a folder, languages that the site is not in, and what the carried search holds."""


def write(root: Path, into: Path = WHERE) -> Path:
    """Build the folder and the zip beside it, below `into`. Returns the zip."""
    folder = root / into / NAME
    shutil.rmtree(folder, ignore_errors=True)
    build_pages(root, folder)
    carry_search(folder)
    tidy(folder)
    return write_zip(folder, fingerprint(root))


def build_pages(root: Path, folder: Path) -> None:
    """Build the site with links that name their file, without an address of its own. Strict, as `make site` is."""
    config = load_config(
        str(root / "mkdocs.yml"), site_dir=str(folder), site_url="", use_directory_urls=False, strict=True
    )
    config.theme["features"] = [each for each in config.theme["features"] if each != "navigation.instant"]
    config.plugins["calculators"].config["offline"] = True
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()


def carry_search(folder: Path) -> None:
    """Put the worker of the search and its index into one script: a page from a folder may fetch neither."""
    (worker,) = folder.glob(SEARCH_WORKER)
    text = worker.read_text("utf-8").partition("//# sourceMappingURL=")[0]
    index = json.loads((folder / INDEX).read_text("utf-8"))
    carried = json.dumps({"worker": text, "index": index}, ensure_ascii=False, separators=(",", ":"))
    (folder / SEARCH).write_text(f"window.policySearch={carried};\n", "utf-8")


def tidy(folder: Path) -> None:
    """Remove what no page loads."""
    for pattern in NEEDLESS:
        for path in list(folder.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in unnamed(folder):
        path.unlink()


def unnamed(folder: Path) -> list[Path]:
    """Our own files that no page names: they belong to the site on a server, and to the one that is kept on a device."""
    said = "\n".join(page.read_text("utf-8") for page in sorted(folder.rglob("*.html")))
    return [path for part in FOLDERS for path in sorted((folder / part).iterdir()) if path.name not in said]


def write_zip(folder: Path, made_of: str) -> Path:
    """The folder as one zip beside it, whose comment says of which sources it is made.

    The same files give the same bytes: sorted, and without their times.
    """
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.comment = made_of.encode()
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            info = zipfile.ZipInfo(file.relative_to(folder.parent).as_posix(), FIRST_DAY)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            packed.writestr(info, file.read_bytes())
    return path
