"""Python for pages without a server: what `runtime.py` serves by address, as text that a page carries.

A page that was opened from a folder may not fetch its neighbours, and may start no worker from an address. In a frame of
another site, which gives it an origin of its own, it may do neither. So each heavy part is base64 of gzip: the engine, the
archive of calculators, and the two halves of one classic worker, of which Pyodide's never changes with ours.

How to use it:

    python = carried(runtime(root, cache), root)         # scripts beside the page, for a folder
    python = carried(runtime(root, cache), root, inside=True)  # elements of the page, for a single file
    python.settings("./")  # what `data-runtime` holds; everything else on the page is as it is on a server
    python.contents        # address -> content of the scripts of a folder
    python.elements        # HTML to put anywhere into a single file; last is best, since all else then works before

`policy-python.js` unpacks the halves of the worker, checks them, starts the worker from a Blob and hands it the bytes of
the rest; the worker checks those. `data-runtime` tells that a page carries its Python: `carried` holds `script` (empty for
an element) and `sha256` of each part, unpacked: another zlib may pack the same content otherwise.
A policy must allow `worker-src blob:` and `script-src 'wasm-unsafe-eval'`.
"""

import base64
import functools
import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from . import hashed, scripts
from .runtime import WORKER, Runtime, megabytes

ENGINE = "pyodide.asm.wasm"
IN_WORKER = ("pyodide.asm.js", "pyodide.js")
"""In this order, before our own script. The first begins with "use strict", which then holds for all of them."""
MAP = "//# sourceMappingURL="
ELEMENT = "policy-part-"
"""What the id of an element begins with that holds a part."""


@dataclass(frozen=True)
class Part:
    """A file that a page carries, and where the script with it is; without an address it is an element of the page."""

    name: str
    content: bytes
    where: Callable[[str, bytes], str] | None
    """Gives a script its address, from its name and its content."""

    @property
    def sha256(self) -> str:
        """Of the content, in hexadecimal digits."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def packed(self) -> bytes:
        """The content as small as gzip makes it."""
        return packed(self.content)

    @property
    def text(self) -> str:
        """The packed bytes as base64."""
        return base64.b64encode(self.packed).decode()

    @cached_property
    def address(self) -> str:
        """Where the script is; nothing for an element."""
        return self.where(self.name, self.script) if self.where else ""

    @property
    def script(self) -> bytes:
        """A classic script that hands over the text."""
        return f'(window.policyParts??={{}})[{json.dumps(self.name)}]="{self.text}";\n'.encode()

    @property
    def element(self) -> str:
        """A block of data, which no browser runs."""
        return f'<script type="text/plain" id="{ELEMENT}{self.name}">{self.text}</script>'


@dataclass(frozen=True)
class Carried(Runtime):
    """Python as a page carries it. It has no files of its own to serve."""

    parts: tuple[Part, ...]
    counted: int
    """Bytes that the worker counts while it loads."""

    @property
    def unpacked(self) -> int:
        """The archive and the engine, unpacked."""
        return self.counted

    @property
    def megabytes(self) -> str:
        """What is read from the reader's own disk: "4.2"."""
        return megabytes(sum(len(part.packed) for part in self.parts))

    @property
    def contents(self) -> dict[str, bytes]:
        """The content of each script, by its address."""
        return {part.address: part.script for part in self.parts if part.address}

    @property
    def elements(self) -> str:
        """All parts as elements of a page."""
        return "".join(part.element for part in self.parts)

    def settings(self, root: str) -> dict[str, Any]:
        """What `data-runtime` holds on a page from which `root` leads to the top."""
        parts = {part.name: {"script": part.address, "sha256": part.sha256} for part in self.parts}
        return {"root": root, "carried": parts, "megabytes": self.megabytes, "bytes": self.unpacked, "lock": self.lock}


def beside(name: str, script: bytes) -> str:
    """Where a folder has the script of a part, from its top.

    >>> beside("engine", b"")
    'runtime/engine-e3b0c442.js'
    """
    return hashed.address(f"runtime/{name}.js", script)


def carried(
    python: Runtime, root: Path, *, inside: bool = False, where: Callable[[str, bytes], str] = beside
) -> Carried:
    """The same Python as `python`, carried by pages. The same sources give the same bytes.

    `inside` makes the parts elements of a page; else `where` says where the script of each is, from its name and content.
    """
    contents = {
        "pyodide": pyodide(python),
        "worker": scripts.served(WORKER, root),
        "engine": python.files[f"{python.pyodide}{ENGINE}"].read_bytes(),
        "archive": python.files[python.archive].read_bytes(),
    }
    return Carried(
        archive=python.archive,
        pyodide=python.pyodide,
        worker=python.worker,
        lock=python.lock,
        sha256=python.sha256,
        files={},
        parts=tuple(Part(name, content, None if inside else where) for name, content in contents.items()),
        counted=python.unpacked,
    )


def pyodide(python: Runtime) -> bytes:
    """Pyodide's scripts, as they stand before our own in one worker, which can load nothing by itself."""
    return in_worker(python.files[f"{python.pyodide}{ENGINE}"].parent)


def in_worker(package: Path) -> bytes:
    """The same, of Pyodide's files in a folder."""
    found = [(package / name).read_text("utf-8") for name in IN_WORKER]
    return "".join(f"{text.partition(MAP)[0].rstrip()};\n" for text in found).encode()


def pyodide_scripts(package: Path) -> dict[str, bytes]:
    """Both parts that are Pyodide's own, by their names, each as the script that hands it over."""
    contents = {"pyodide": in_worker(package), "engine": (package / ENGINE).read_bytes()}
    return {name: Part(name, content, None).script for name, content in contents.items()}


@functools.lru_cache(8)
def packed(content: bytes) -> bytes:
    """As small as gzip makes it, without a time. The same content is packed once in a process."""
    return gzip.compress(content, 9, mtime=0)
