"""Which lines and branches of a module were reached. Python tells of each once, so that this costs next to nothing."""

import dis
import importlib
import sys
from collections.abc import Iterator
from types import CodeType, TracebackType
from typing import Any, Self

MONITOR = sys.monitoring
TOOL = MONITOR.COVERAGE_ID


class Reached:
    """Counts while the block runs. Only code that is made before it is counted."""

    def __init__(self, modules: tuple[str, ...]) -> None:
        self.codes = [code for name in modules for code in codes(importlib.import_module(name))]
        self._all_lines = {(code.co_filename, line) for code in self.codes for line in lines_of(code)}
        self._all_ways = 2 * sum(map(branches_of, self.codes))
        self.lines: set[tuple[str, int]] = set()
        self.ways: dict[tuple[int, int], set[int]] = {}  # by the id: what Python notes in a code changes its hash
        self._last = 0

    def __enter__(self) -> Self:
        if not self.codes:
            return self
        MONITOR.use_tool_id(TOOL, "tests.fuzz")
        MONITOR.register_callback(TOOL, MONITOR.events.LINE, self._line)
        MONITOR.register_callback(TOOL, MONITOR.events.BRANCH, self._branch)
        for code in self.codes:
            MONITOR.set_local_events(TOOL, code, MONITOR.events.LINE | MONITOR.events.BRANCH)
        MONITOR.restart_events()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.codes:
            for code in self.codes:
                MONITOR.set_local_events(TOOL, code, MONITOR.events.NO_EVENTS)
            MONITOR.free_tool_id(TOOL)

    def _line(self, code: CodeType, line: int) -> Any:
        self.lines.add((code.co_filename, line))
        return MONITOR.DISABLE

    def _branch(self, code: CodeType, at: int, to: int) -> Any:
        """Disabled when both ways are known: before that, the other one could be missed."""
        known = self.ways.setdefault((id(code), at), set())
        known.add(to)
        return MONITOR.DISABLE if len(known) == 2 else None

    def more(self) -> bool:
        """Whether something new was reached since this was asked last."""
        before, self._last = self._last, len(self.lines) + self._both()
        return self._last > before

    def told(self) -> str:
        """In words: how many of the lines and of the branches."""
        if not self.codes:
            return ""
        lines = share(len(self.lines & self._all_lines), len(self._all_lines))
        return f"lines {lines}, branches {share(self._both(), self._all_ways)}"

    def _both(self) -> int:
        return sum(map(len, self.ways.values()))


def share(part: int, whole: int) -> str:
    """
    >>> share(1, 3)
    '1/3 (33%)'
    """
    return f"{part}/{whole} ({100 * part // whole if whole else 100}%)"


def codes(module: Any) -> Iterator[CodeType]:
    """The code of every function of a module, as it is now."""
    seen: set[CodeType] = set()

    def inside(code: CodeType) -> Iterator[CodeType]:
        if code not in seen:
            seen.add(code)
            yield code
            for constant in code.co_consts:
                if isinstance(constant, CodeType):
                    yield from inside(constant)

    def functions(owner: Any) -> Iterator[Any]:
        for value in list(vars(owner).values()):
            if isinstance(value, type) and value.__module__ == module.__name__:
                yield from functions(value)
            bare = getattr(value, "fget", None) or getattr(value, "func", None) or value
            yield getattr(bare, "__wrapped__", None) or getattr(bare, "__func__", None) or bare

    for function in functions(module):
        code = getattr(function, "__code__", None)
        if isinstance(code, CodeType) and code.co_filename == module.__file__:
            yield from inside(code)


def lines_of(code: CodeType) -> set[int]:
    """The lines of a function that run when it is called."""
    return {line for _, _, line in code.co_lines() if line is not None and line != code.co_firstlineno}


def branches_of(code: CodeType) -> int:
    """How often a function can go on in two ways."""
    return sum(
        each.opname.startswith("POP_JUMP_IF") or each.opname == "FOR_ITER" for each in dis.get_instructions(code)
    )
