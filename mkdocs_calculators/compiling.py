"""Python as a reader's browser gets it: compiled, without what only a programmer would look at.

A script of its own, so that the same sources give the same bytes: what else a process has loaded, and how it was started,
shows in what it compiles. `runtime.compiled` runs it. In and out goes what `marshal` makes of `{file: content}`.
"""

import marshal
import sys
from importlib.util import MAGIC_NUMBER
from types import CodeType

WITHOUT_LINES = "--without-lines"

NEVER_CHECKED = (1).to_bytes(4, "little")
"""Says that the eight bytes after it are a hash of the source which nobody compares: there is no source."""
HEAD = MAGIC_NUMBER + NEVER_CHECKED + bytes(8)


def compiled(file: str, source: bytes, *, lines: bool) -> bytes:
    """What a `.pyc` file holds, without docstrings and assertions.

    With `lines`, a traceback names the lines of this file. The tables for it are a fifth of the bytes that travel, and a
    third with columns: `-X no_debug_ranges` leaves those out.
    """
    code = compile(source, file, "exec", dont_inherit=True, optimize=2)
    return HEAD + marshal.dumps(code if lines else without_lines(code))


def without_lines(code: CodeType) -> CodeType:
    """The same code, also of the functions within, which does not know its lines."""
    inner = tuple(without_lines(part) if isinstance(part, CodeType) else part for part in code.co_consts)
    return code.replace(co_linetable=unknown_lines(len(code.co_code) // 2), co_consts=inner)


def unknown_lines(instructions: int) -> bytes:
    """A table that says "no line" of each instruction, as CPython's `Objects/locations.md` tells: one byte for eight.

    `traceback` breaks on a table that is shorter than the code.
    """
    eights, rest = divmod(instructions, 8)
    return b"\xff" * eights + (bytes([0xF8 + rest - 1]) if rest else b"")


def main() -> None:
    """Compile what comes in."""
    lines = WITHOUT_LINES not in sys.argv
    sources = marshal.load(sys.stdin.buffer)  # our own, from `runtime.compiled`
    found = {f"{file}c": compiled(file, source, lines=lines) for file, source in sources.items()}
    marshal.dump(found, sys.stdout.buffer)


if __name__ == "__main__":
    main()
