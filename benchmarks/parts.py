"""The parts of the bench that run in a browser: one for each condition."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

from playwright.sync_api import sync_playwright

from .browsing import Sample, as_data, measure_slowdown, run
from .builds import Build
from .conditions import Condition
from .journeys import JOURNEYS, Journey

Builds = Mapping[str, Build]
Task = tuple[Journey, str]


def measure(condition: Condition, builds: Builds, rounds: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Measure all journeys under one condition: the samples by journey and build, and how much slower a loop was."""
    samples: dict[str, dict[str, list[Any]]] = {}
    chosen = [journey for journey in JOURNEYS if journey.calculator in condition.calculators]
    for journey in chosen:
        lanes = condition.lanes if journey.python else 1
        tasks = SimpleQueue[Task]()
        for task in in_turns(journey, condition, rounds):
            tasks.put(task)
        tell(f"{condition.title}: {journey.calculator}, {tasks.qsize()} runs, {lanes} at a time")
        with ThreadPoolExecutor(lanes) as pool:
            done = [pool.submit(lane, tasks, builds, condition) for _ in range(lanes)]
            found = [pair for some in done for pair in some.result()]
        by_build = samples.setdefault(journey.calculator, {})
        for build, sample in found:
            by_build.setdefault(build, []).append(as_data(sample))
    return {"samples": samples, "slower": slower(condition)}


def in_turns(journey: Journey, condition: Condition, rounds: int) -> Iterator[Task]:
    """Each round has each build once, and begins with another one.

    The first answer without arithmetic is compared with the limit only, so stock Pyodide is left out there. A folder is
    opened where its first Python answer can be compared with one whose line costs nothing.
    """
    builds = ("abcd" if condition.free else "abc") if journey.python else "bc"
    for number in range(rounds):
        start = number % len(builds)
        yield from ((journey, build) for build in builds[start:] + builds[:start])


def lane(tasks: "SimpleQueue[Task]", builds: Builds, condition: Condition) -> list[tuple[str, Sample]]:
    """Take one task after the other until none is left."""
    found = []
    with sync_playwright() as playwright, suppress(Empty):
        while True:
            journey, build = tasks.get_nowait()
            found.append((build, run(playwright, builds[build], condition, journey)))
    return found


def slower(condition: Condition) -> dict[str, float] | None:
    """How much slower the same loop is, under a condition that slows the processor."""
    if condition.times_slower == 1:
        return None
    with sync_playwright() as playwright:
        found = measure_slowdown(playwright, condition.times_slower)
    return {"main": found.main, "worker": found.worker}
