"""Python for pages without a server: what `runtime.py` serves by address, as text that a page carries.

A page that was opened from a folder may not fetch its neighbours, and may start no worker from an address. So each heavy
part is base64 of gzip: the engine, the archive of calculators, and one classic worker that holds all of its script.

How to use it:

    python = carried(runtime(root, cache), root)         # scripts beside the page, for a folder
    python = carried(runtime(root, cache), root, inside=True)  # elements of the page, for a single file
    python.settings("./")  # what `data-runtime` holds; everything else on the page is as it is on a server
    python.contents        # address -> content of the scripts of a folder
    python.elements        # HTML to put anywhere into a single file; last is best, since all else then works before

`policy-python.js` checks each part against its SHA-256, starts the worker from a Blob and hands it the bytes.
`data-runtime` tells it that a page carries its Python: `carried` holds `script` (empty for an element) and `sha256` of
each part. A policy must allow `worker-src blob:` and `script-src 'wasm-unsafe-eval'`.
"""

import base64
import functools
import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import scripts
from .runtime import WORKER, Runtime, megabytes, short_hash

ENGINE = "pyodide.asm.wasm"
IN_WORKER = ("pyodide.asm.js", "pyodide.js")
"""In this order, before our own script. The first begins with "use strict", which then holds for all of them."""
MAP = "//# sourceMappingURL="
ELEMENT = "policy-part-"
"""What the id of an element begins with that holds a part."""


@dataclass(frozen=True)
class Part:
    """A file that a page carries. `packed` is its gzip."""

    name: str
    packed: bytes

    @property
    def sha256(self) -> str:
        """Of the packed bytes, in hexadecimal digits."""
        return hashlib.sha256(self.packed).hexdigest()

    @property
    def text(self) -> str:
        """The packed bytes as base64."""
        return base64.b64encode(self.packed).decode()

    @property
    def address(self) -> str:
        """Where the script is, from the top of the site."""
        return f"runtime/{self.name}-{short_hash(self.packed)}.js"

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
    inside: bool
    """Whether the parts are elements of the page."""
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
        return {} if self.inside else {part.address: part.script for part in self.parts}

    @property
    def elements(self) -> str:
        """All parts as elements of a page."""
        return "".join(part.element for part in self.parts)

    def settings(self, root: str) -> dict[str, Any]:
        """What `data-runtime` holds on a page from which `root` leads to the top."""
        parts = {
            part.name: {"script": "" if self.inside else part.address, "sha256": part.sha256} for part in self.parts
        }
        return {"root": root, "carried": parts, "megabytes": self.megabytes, "bytes": self.unpacked, "lock": self.lock}


def carried(python: Runtime, root: Path, *, inside: bool = False) -> Carried:
    """The same Python as `python`, carried by pages. The same sources give the same bytes."""
    engine, archive = python.files[f"{python.pyodide}{ENGINE}"], python.files[python.archive]
    parts = (
        Part("worker", packed(worker(python, root))),
        Part("engine", packed(engine.read_bytes())),
        Part("archive", packed(archive.read_bytes())),
    )
    return Carried(
        archive=python.archive,
        pyodide=python.pyodide,
        worker=python.worker,
        lock=python.lock,
        sha256=python.sha256,
        files={},
        parts=parts,
        inside=inside,
        counted=python.unpacked,
    )


def worker(python: Runtime, root: Path) -> bytes:
    """All that the worker runs, as one classic script: it can load nothing by itself."""
    found = [python.files[f"{python.pyodide}{name}"].read_text("utf-8") for name in IN_WORKER]
    ours = scripts.served(WORKER, root).decode()
    return ";\n".join([*(text.partition(MAP)[0].rstrip() for text in found), ours]).encode()


@functools.lru_cache(8)
def packed(content: bytes) -> bytes:
    """As small as gzip makes it, without a time. The same content is packed once in a process."""
    return gzip.compress(content, 9, mtime=0)
