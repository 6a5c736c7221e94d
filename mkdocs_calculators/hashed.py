"""Names with a hash of what is inside: a browser may keep such a file for ever, since another content has another name."""

import re
from pathlib import Path, PurePosixPath

from . import scripts
from .runtime import short_hash

OVERRIDES = "overrides"
FOLDERS = ("images", "javascripts", "stylesheets")
"""Where our own files are, below `overrides/` and at the same place in the site."""

IMMUTABLE = re.compile(
    r"(?:runtime/.+|embed/(?:files|pyodide-[\d.]+)/.+|(?:assets|images|javascripts|stylesheets)/(?:.+/)?[\w-]+[.-][0-9a-f]{8}\.[\w.]+)"
)


def immutable(address: str) -> bool:
    """Whether what stands at this address of the site, without its first slash, never changes.

    All below `runtime/` has a hash in its name, or the version of Pyodide in its folder.

    >>> immutable("runtime/pyodide-0.29.5/pyodide.js"), immutable("assets/stylesheets/main.57a0d79d.min.css")
    (True, True)
    >>> immutable("chapter-3/"), immutable("search/search_index.json"), immutable("assets/images/favicon.png")
    (False, False, False)
    """
    return bool(IMMUTABLE.fullmatch(address))


def own_files(root: Path) -> dict[str, bytes]:
    """Our scripts, styles and pictures as they are served, by their address without a hash."""
    paths = (path for folder in FOLDERS for path in sorted((root / OVERRIDES / folder).glob("*.*")))
    return {path.relative_to(root / OVERRIDES).as_posix(): served(path, root) for path in paths}


def served(path: Path, root: Path) -> bytes:
    """A file as a reader gets it."""
    return scripts.served(path.name, root) if path.suffix == ".js" else path.read_bytes()


def address(name: str, content: bytes) -> str:
    """The address of a file with the hash of its content in it.

    >>> address("stylesheets/site.css", b"p { color: black }")
    'stylesheets/site-02c7567e.css'
    """
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}-{short_hash(content)}{path.suffix}"))
