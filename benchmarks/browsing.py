"""One run: a new Chromium with an empty profile, one page, one reader."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Playwright
from playwright.sync_api import TimeoutError as TookTooLong

from setup import browser as chromium
from setup.steps import Failed

from .builds import Build
from .conditions import Condition
from .journeys import PARTS, Journey
from .server import Line, Server
from .slowdown import Slowdown

READER = Path(__file__).with_name("reader.js")
SAID = "benchmark: "
PATIENCE = 600_000
"""Milliseconds that the longest run may take."""
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
LONG_TASK = 50
"""Milliseconds. Browsers report no shorter one."""

LOOP = """() => { const began = performance.now(); let sum = 0;
for (let i = 0; i < 8e7; i += 1) sum = (sum + i * 7) % 1000003; return performance.now() - began + sum * 0; }"""
IN_WORKER = f"""() => new Promise(resolve => {{
const worker = new Worker(URL.createObjectURL(new Blob([`postMessage(({LOOP})())`])));
worker.onmessage = ({{ data }}) => {{ worker.terminate(); resolve(data); }}; }})"""


@dataclass(frozen=True)
class Sample:
    """What one run gave. Times are milliseconds, sizes are bytes."""

    interactive: float
    """From navigation start to a field that reacts."""
    first_step: float
    """From navigation start to the step after the first answer."""
    answer: float
    """From navigation start to the outcome."""
    answer_from_focus: float
    bytes_interactive: int
    bytes_answer: int
    paths: dict[str, int]
    """What had been sent until the outcome, for each path."""
    asked: list[str]
    """All paths that the page has asked for, until the end of the run."""
    task_before: float
    """The longest main-thread task until first focus; 0 when none is as long as `LONG_TASK`."""
    task_after: float
    """The longest after first focus, those of the following steps included."""
    steps: list[float]
    """Each following step, when all that is needed is there."""
    memory: int | None
    """The proportional share (PSS) of all processes of the browser at the end; nothing where there is no /proc."""


@contextmanager
def new_browser(playwright: Playwright) -> Iterator[tuple[Browser, list[int]]]:
    """A Chromium with an empty profile, and its processes."""
    path = chromium.path()
    started = playwright.chromium.launch(executable_path=str(path), args=[*chromium.OPTIONS, NOWHERE])
    try:
        yield started, processes(started)
    finally:
        started.close()


def processes(browser: Browser) -> list[int]:
    """The numbers of all processes of a browser, its own first."""
    found = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    return [process["id"] for process in sorted(found, key=lambda process: process["type"] != "browser")]


def run(playwright: Playwright, build: Build, condition: Condition, journey: Journey) -> Sample:
    """Make one journey. Raises Failed when it does not come to the outcome that is expected."""
    settings = {
        "name": journey.calculator,
        "answers": journey.answers,
        "says": journey.says,
        "rounds": journey.rounds,
        "parts": PARTS,
        "said": SAID,
    }
    with new_browser(playwright) as (browser, pids), reached(build, condition) as (address, line):
        page = browser.new_context().new_page()
        page.add_init_script(f"({READER.read_text('utf-8').strip().removesuffix(';')})({json.dumps(settings)})")
        with Slowdown(os.getpgid(pids[0]), condition.times_slower):
            try:
                with page.expect_console_message(lambda said: said.text.startswith(SAID), timeout=PATIENCE) as told:
                    page.goto(address(journey.page), wait_until="commit", timeout=PATIENCE)
            except TookTooLong:
                raise lost(journey, condition, f"no outcome came in {PATIENCE // 1000} s") from None
        seen = json.loads(told.value.text.removeprefix(SAID))
        if "lost" in seen:
            raise lost(journey, condition, seen["lost"])
        return sample(seen, line, memory(processes(browser)))


@contextmanager
def reached(build: Build, condition: Condition) -> Iterator[tuple[Callable[[str], str], Line]]:
    """Where each page of a build is while it can be reached, and the line on which it comes. A folder needs none."""
    if isinstance(build, Path):
        yield lambda page: (build / f"{page.removesuffix('/')}.html").as_uri(), Line(None, 0)
    else:
        with Server(build, condition.line()) as server:
            yield lambda page: server.address + page, server.line


def lost(journey: Journey, condition: Condition, why: str) -> Failed:
    """A run that did not come to its end."""
    where = f"{journey.calculator} on {journey.page} ({condition.title})"
    return Failed(f"The reader of {where} is lost: {why}.", "Compare benchmarks/journeys.py with the page.")


def sample(seen: Mapping[str, Any], line: Line, used: int | None) -> Sample:
    """What the reader has seen, beside what has come on the line."""
    at = {name: seen["origin"] + seen[name] for name in ("interactive", "answer")}
    return Sample(
        interactive=seen["interactive"],
        first_step=seen["firstStep"],
        answer=seen["answer"],
        answer_from_focus=seen["answer"] - seen["focus"],
        bytes_interactive=line.bytes_until(at["interactive"]),
        bytes_answer=line.bytes_until(at["answer"]),
        paths=line.paths_until(at["answer"]),
        asked=sorted({part.path for part in line.sent}),
        task_before=max((length for start, length in seen["tasks"] if start < seen["focus"]), default=0),
        task_after=max((length for start, length in seen["tasks"] if start >= seen["focus"]), default=0),
        steps=seen["steps"],
        memory=used,
    )


def memory(pids: list[int]) -> int | None:
    """The proportional share of the machine's memory that these processes hold, in bytes. Only Linux tells it."""
    rollups = [Path(f"/proc/{pid}/smaps_rollup") for pid in pids]
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    lines = "".join(rollup.read_text() for rollup in rollups if rollup.exists()).splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


@dataclass(frozen=True)
class Slower:
    """How many times longer a loop takes under a slow-down, in the main thread and in a worker."""

    main: float
    worker: float


def measure_slowdown(playwright: Playwright, times: int) -> Slower:
    """Run the same loop with and without slow-down, in turns.

    The quickest of each counts, because what else the machine does makes a loop longer, and never shorter. Still it is
    right on a quiet machine only: on a busy one, a browser that is stopped most of the time loses less to others.
    """
    plain: dict[str, list[float]] = {LOOP: [], IN_WORKER: []}
    slow: dict[str, list[float]] = {LOOP: [], IN_WORKER: []}
    with new_browser(playwright) as (browser, pids):
        page = browser.new_context().new_page()
        page.goto("about:blank")
        for _ in range(5):
            for factor, found in ((1, plain), (times, slow)):
                with Slowdown(os.getpgid(pids[0]), factor):
                    for loop, measured in found.items():
                        measured += [page.evaluate(loop) for _ in range(3)]
    return Slower(*(min(slow[loop]) / min(plain[loop]) for loop in (LOOP, IN_WORKER)))


def as_data(found: Sample) -> dict[str, Any]:
    """For a file."""
    return asdict(found)
