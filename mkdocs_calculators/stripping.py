"""Takes out of compiled modules what only a traceback reads: which line each instruction stands on.

A script of its own, so that the same modules give the same bytes: what else a process has loaded shows in what `marshal`
writes. `runtime.without_lines` runs it. In and out goes what `marshal` makes of `{file: content}`.
"""

import marshal
import sys
from types import CodeType

HEAD = 16
"""Bytes of a `.pyc` file before its code."""


def stripped(compiled: bytes) -> bytes:
    """A `.pyc` file that does not know its lines."""
    return compiled[:HEAD] + marshal.dumps(without_lines(marshal.loads(compiled[HEAD:])))  # our own, just compiled


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


if __name__ == "__main__":
    modules = marshal.load(sys.stdin.buffer)
    marshal.dump({file: stripped(content) for file, content in modules.items()}, sys.stdout.buffer)
