"""Modules of Pyodide's library that a start imports and a calculator never uses, each with what takes its place.

Pyodide gets ready to wait, to install packages and to read files from packages. The calculators do none of it, and what
that brings in is a third of the start and of the library. A stand-in is used only for the very text it was written for:
a changed Pyodide brings its own module back, and `tests/test_runtime.py` says so.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class StandIn:
    """What takes the place of a module."""

    original: str
    """The SHA-256 of the module's source."""
    source: str


STAND_INS: Mapping[str, StandIn] = {
    # The C part of Pyodide keeps this function for when JavaScript awaits Python, which nothing here does.
    "asyncio/__init__.py": StandIn(
        "61102f2b5f8fb832f0558cb66391f227970b3dd34ea2a621455587b4295e89a1",
        "def get_event_loop():\n    raise RuntimeError('This Python only answers: it cannot wait.')\n",
    ),
    "pyodide/webloop.py": StandIn(
        "4d36b1963712b673de88e5c613ed419e569e228017b8350bec52e5b3fcc00c2a", "def _initialize_event_loop():\n    pass\n"
    ),
    # Pyodide asks for two folders as text, and tells this what is installed: nothing.
    "pyodide/_package_loader.py": StandIn(
        "6c82aaf31cfe06b42edafc0c9d989abe1760d5945f332d7b3f83beb517e91de9",
        "class Nowhere:\n    def __str__(self):\n        return '/nowhere'\n\n\nSITE_PACKAGES = DSO_DIR = Nowhere()\n\n\n"
        "def init_loaded_packages():\n    pass\n",
    ),
    # Imported for names that nobody asks for.
    "importlib/resources/__init__.py": StandIn("dc9fb6eb542ace0fb59017a7315b0eb2f268d7d11b52662a8c792b6568851ce3", ""),
    "importlib/resources/abc.py": StandIn("a726c48590b21ba5532f0c654735991571bc0ecafe88145cb8891d82cd364e5e", ""),
}


def with_stand_ins(library: Mapping[str, bytes]) -> dict[str, bytes]:
    """The library with every stand-in whose original it holds."""
    found = dict(library)
    for name, stand_in in STAND_INS.items():
        if name in found and hashlib.sha256(found[name]).hexdigest() == stand_in.original:
            found[name] = stand_in.source.encode()
    return found
