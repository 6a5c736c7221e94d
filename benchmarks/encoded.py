"""Files as a good server sends them: with their type, and with brotli 11 where that makes them smaller."""

import hashlib
import mimetypes
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs_calculators.runtime import node

ROOT = Path(__file__).parent.parent
CACHE = ROOT / "build" / "bench" / "brotli"
SCRIPT = Path(__file__).with_name("brotli.mjs")
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
    ".whl": "application/zip",
}
"""What decides something in a browser. The rest is as Python knows it."""


@dataclass(frozen=True)
class Encoded:
    """The body of an answer, and its headers."""

    body: bytes
    headers: Mapping[str, str]


def media_type(name: str) -> str:
    """The type of a file, by its name.

    >>> media_type("runtime/pyodide.asm.wasm"), media_type("images/favicon.png")
    ('application/wasm', 'image/png')
    """
    return TYPES.get(Path(name).suffix, mimetypes.guess_type(name)[0] or "application/octet-stream")


def encoded(files: Mapping[str, bytes]) -> dict[str, Encoded]:
    """Each file ready to be sent. What brotli does not make smaller goes as it is."""
    packed = brotli(files.values())
    found = {}
    for name, content in files.items():
        headers = {"Content-Type": media_type(name)}
        body = packed[content_hash(content)]
        if len(body) < len(content):
            headers["Content-Encoding"] = "br"
        else:
            body = content
        found[name] = Encoded(body, headers)
    return found


def brotli_size(content: bytes) -> int:
    """The bytes of a body as `encoded` sends it."""
    return min(len(content), len(brotli([content])[content_hash(content)]))


def brotli(contents: Iterable[bytes]) -> dict[str, bytes]:
    """What brotli makes of each content, by the hash of the content. Made once and kept: the engine takes half a minute."""
    CACHE.mkdir(parents=True, exist_ok=True)
    wanted = {content_hash(content): content for content in contents}
    missing = {key: content for key, content in wanted.items() if not (CACHE / f"{key}.br").exists()}
    for some in in_turns(missing):
        made = [CACHE / key for key in some]
        for path in made:
            path.write_bytes(missing[path.name])
        subprocess.run([node(ROOT), SCRIPT, *made], check=True)
        for path in made:
            path.unlink()
    return {key: (CACHE / f"{key}.br").read_bytes() for key in wanted}


def in_turns(keys: Iterable[str], most: int = 200) -> Iterable[list[str]]:
    """Slices of a list that a command line can hold."""
    every = list(keys)
    return (every[start : start + most] for start in range(0, len(every), most))


def content_hash(content: bytes) -> str:
    """The name of a content in the cache."""
    return hashlib.sha256(content).hexdigest()[:24]
