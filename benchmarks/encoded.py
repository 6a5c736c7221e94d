"""Files as a good server sends them: with their type, and with brotli 11 where that makes them smaller."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs_calculators.compressed import brotli, content_hash

ROOT = Path(__file__).parent.parent
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
    packed = brotli(files.values(), ROOT)
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
    return min(len(content), len(brotli([content], ROOT)[content_hash(content)]))
