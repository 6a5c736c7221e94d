"""What is tried and what must hold of it, and a run over many inputs that says what it has reached."""

import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis.strategies import SearchStrategy

from .reached import Reached

ROOT = Path(__file__).parents[2]
ALARM = 20
"""Seconds of the processor's time for one input. An honest one takes milliseconds, on a slow machine too."""
SHOWN = 5
"""So many different faults of a target are told."""


class Hangs(BaseException):
    """An input keeps the processor busy. Not an Exception, so that nothing swallows it."""


@dataclass(frozen=True)
class Target:
    """One kind of input. `check` returns what is wrong with the answer to an input, or nothing."""

    name: str
    inputs: SearchStrategy[Any]
    check: Callable[[Any], str]
    modules: tuple[str, ...] = ()
    """What is under test in Python, for the coverage."""
    scripts: Callable[[], str] | None = None
    """What is reached in the scripts, in words, where Node is asked."""
    close: Callable[[], object] = lambda: None


@dataclass
class Run:
    """What a run has tried and found."""

    name: str
    inputs: int = 0
    different: int = 0
    new: int = 0
    """Inputs that reached a line or a branch that none before had reached."""
    faults: dict[str, Any] = field(default_factory=dict)
    """The shortest input for each fault."""
    reached: str = ""
    seconds: float = 0


def fault_in(target: Target, value: Any) -> str:
    """What is wrong with the answer to this input, a crash and a hang included."""
    try:
        with alarm():
            return target.check(value)
    except Hangs:
        return f"hangs: more than {ALARM} seconds"
    except Exception as error:  # noqa: BLE001  # whatever it is, it is the finding
        return f"{type(error).__name__} at {place(error)}: {error}"[:400]


def place(error: BaseException) -> str:
    """Where in our own code an error came up."""
    trace, found = error.__traceback__, "?"
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(ROOT) and ".venv" not in file.parts:
            found = f"{file.relative_to(ROOT)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


@contextmanager
def alarm() -> Iterator[None]:
    """Raises Hangs after too much of the processor's time."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Hangs

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, ALARM)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def run(target: Target, cases: int, seed: int | None = None) -> Run:
    """Try so many inputs. Without a seed they are the same each time."""
    told, known, since = Run(target.name), set[int](), time.monotonic()
    with Reached(target.modules) as reached:

        @settings(
            max_examples=cases, deadline=None, database=None, derandomize=seed is None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(target.inputs)
        def each(value: Any) -> None:
            told.inputs += 1
            known.add(hash(repr(value)))
            note(told, fault_in(target, value), value)
            told.new += reached.more()

        with suppress(KeyboardInterrupt):  # who stops a run is told what it came to
            (each if seed is None else seeded(seed)(each))()
    told.different, told.seconds = len(known), time.monotonic() - since
    told.reached = ", ".join(filter(None, [reached.told(), target.scripts() if target.scripts else ""]))
    return told


def note(told: Run, fault: str, value: Any) -> None:
    """Keep the shortest input for each kind of fault."""
    kind = fault.partition("\n")[0][:60]
    if kind and (kind in told.faults or len(told.faults) < SHOWN):
        _, shortest = told.faults.get(kind, ("", None))
        if shortest is None or len(repr(value)) < len(repr(shortest)):
            told.faults[kind] = (fault, value)


def table(runs: Iterable[Run]) -> str:
    """One line for each run: the table at the end."""
    lines = [f"{'target':<12}{'inputs':>9}{'different':>11}{'new':>6}{'faults':>8}{'seconds':>9}  reached"]
    lines += [
        f"{each.name:<12}{each.inputs:>9}{each.different:>11}{each.new:>6}{len(each.faults):>8}{each.seconds:>9.0f}  {each.reached}"
        for each in runs
    ]
    return "\n".join(lines)


def tell(each: Run) -> None:
    """The faults of a run, each with its shortest input, ready for `tests/found`."""
    for fault, value in each.faults.values():
        print(f"{each.name}: {fault}\n  input: {value!r}"[:4_000], file=sys.stderr, flush=True)
