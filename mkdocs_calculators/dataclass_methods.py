"""The methods of data classes, compiled with the archive.

`dataclasses` writes the methods of each class as text and compiles it, at every start: a third of the time that our
modules take to load in a browser. So the texts are collected when the archive is made, and compiled with it. In the
browser each text is looked up: the same text gives the same methods, and one that is not known is compiled as ever.

A script of its own: `runtime.py` runs it in a folder with the modules, which it imports. Their names come in as JSON, the
source of the module `dataclass_methods` goes out.
"""

import dataclasses
import importlib
import json
import sys
from collections.abc import Iterable
from typing import Any

MODULE = "dataclass_methods.py"

CALL = "exec(txt, self.globals, ns)"
"""The one place where `dataclasses` compiles. See `looking_up`."""

LOOK_UP = """

import builtins
from dataclass_methods import METHODS


def exec(text, names, made):
    known = METHODS.get(text)
    if known:
        made["__create_fn__"] = types.FunctionType(known.__code__, names)
    else:
        builtins.exec(text, names, made)
"""


def looking_up(source: bytes) -> bytes:
    """The source of `dataclasses` that looks up its texts first. Raises ValueError where it cannot."""
    if source.count(CALL.encode()) != 1 or source.count(b"exec(") != 1 or b"\nimport types\n" not in source:
        raise ValueError(f"dataclasses does not say {CALL!r} once: see mkdocs_calculators/dataclass_methods.py.")
    return source + LOOK_UP.encode()


def methods(texts: Iterable[str]) -> str:
    """The source of a module that holds the function of each text, by the text."""
    lines, names = list[str](), dict[str, str]()
    for text in dict.fromkeys(texts):
        names[text] = f"methods_{len(names)}"
        lines.append(text.replace("def __create_fn__(", f"def {names[text]}(", 1))
    table = "".join(f"    {text!r}: {name},\n" for text, name in names.items())
    return "\n\n\n".join([*lines, f"METHODS = {{\n{table}}}\n"])


def texts_of(modules: Iterable[str]) -> list[str]:
    """What `dataclasses` compiles while these modules are imported, in their order."""
    found: list[str] = []
    compile_text = exec

    def noting(text: str, names: dict[str, Any], made: dict[str, Any]) -> None:
        found.append(text)
        compile_text(text, names, made)

    dataclasses.exec = noting  # type: ignore[attr-defined]  # its own name for the builtin
    for module in modules:
        importlib.import_module(module)
    return found


if __name__ == "__main__":
    sys.stdout.write(methods(texts_of(json.load(sys.stdin))))
