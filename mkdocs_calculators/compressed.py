"""Files compressed as well as they can be, once and beforehand: `.br` and `.gz` beside each file of the built site.

Node does it for brotli, which Python lacks. It is slow, so what it made is kept in `build/`, by the hash of the content.
"""

import gzip
import hashlib
from collections.abc import Iterable
from pathlib import Path

from . import finished
from .caches import keep_newest
from .runtime import run_node

KEPT = Path("build", "brotli")
SCRIPT = Path(__file__).with_name("brotli.mjs")

SUFFIXES = frozenset(".css .csv .html .js .json .map .svg .txt .wasm .webmanifest .xml .zip".split())
"""Files that compression makes smaller. Our archive of calculators is stored in its zip, so that is one of them."""
WORTH = 0.95
"""What stays longer than this share of itself is sent as it is."""
MOST = 2_000
"""Files in the cache, some ten sites' worth."""
CARRYING = 2_000_000
"""Bytes. No page of words is longer."""


def compress(site: Path, root: Path) -> list[Path]:
    """Write what is smaller beside each file of the site at `site`, and return what was written.

    `root` is the project, in which Node and the cache are.
    """
    contents = {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.suffix in SUFFIXES}
    zipped = {path: made for path, content in contents.items() if (made := gzipped(content))}
    chosen = {path: contents[path] for path in zipped if not is_carrying(path, contents[path])}
    brotlied = brotli(chosen.values(), root)
    forget_old(root / KEPT, brotlied)
    packed = {beside(path, ".gz"): content for path, content in zipped.items()}
    packed |= {beside(path, ".br"): brotlied[content_hash(content)] for path, content in chosen.items()}
    for path, content in packed.items():
        finished.write(path, content)
    return sorted(packed)


def beside(path: Path, suffix: str) -> Path:
    """
    >>> beside(Path("site", "index.html"), ".br").as_posix()
    'site/index.html.br'
    """
    return path.with_name(path.name + suffix)


def is_carrying(path: Path, content: bytes) -> bool:
    """Whether a page carries Python inside of it: packed already, so that brotli is slow and finds no more than gzip."""
    return path.suffix == ".html" and len(content) > CARRYING


def gzipped(content: bytes) -> bytes | None:
    """The content with gzip, the same bytes each time; or nothing, where that is no use.

    >>> len(gzipped(b"word " * 1000))
    50
    >>> gzipped(b"word")
    """
    packed = gzip.compress(content, 9, mtime=0)
    return packed if len(packed) < WORTH * len(content) else None


def brotli(contents: Iterable[bytes], root: Path = Path()) -> dict[str, bytes]:
    """What brotli makes of each content, by the hash of the content. Made once and kept: the engine takes half a minute."""
    kept = root / KEPT
    kept.mkdir(parents=True, exist_ok=True)
    wanted = {content_hash(content): content for content in contents}
    missing = {key: content for key, content in wanted.items() if not (kept / f"{key}.br").exists()}
    for some in in_turns(missing):
        made = [(kept / key).absolute() for key in some]
        for path in made:
            path.write_bytes(missing[path.name])
        try:
            run_node(root, SCRIPT, *made)
        finally:
            for path in made:
                path.unlink()
    return {key: (kept / f"{key}.br").read_bytes() for key in wanted}


def forget_old(kept: Path, used: Iterable[str], most: int = MOST) -> None:
    """Each edited sentence changes many pages: keep those that were used last, up to a number of files."""
    for key in used:
        (kept / f"{key}.br").touch()
    keep_newest(kept, "*.br", most)


def in_turns(keys: Iterable[str], most: int = 200) -> Iterable[list[str]]:
    """Slices of a list that a command line can hold."""
    every = list(keys)
    return (every[start : start + most] for start in range(0, len(every), most))


def content_hash(content: bytes) -> str:
    """The name of a content in the cache."""
    return hashlib.sha256(content).hexdigest()[:24]
