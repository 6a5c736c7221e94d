"""Samples become medians, ratios and bars, and these become `RESULTS.md`."""

import datetime as dt
import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from .browsing import LONG_TASK
from .build_speed import Grown, costs
from .builds import BUILDS, SCRIPT
from .conditions import CONDITIONS
from .journeys import JOURNEYS
from .partner import PYTHON

PARTNER = "partner"
"""The part with a section of its own, which says by itself when and where it was measured."""
ENOUGH = 9
"""Fewer runs than this are a trial."""
LINEAR = 1.25
"""One thing more may cost this much more at the top of the range: what differs from build to build is not growth."""

Samples = Sequence[Mapping[str, Any]]
Parts = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Spread:
    """A median, with the lowest and the highest beside it."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        return cls(median(values), min(values), max(values))

    def shown(self, scale: float = 1, digits: int = 0) -> str:
        """As "1,234 (1,100–1,400)".

        >>> Spread.of([1100, 1400, 1234]).shown()
        '1,234 (1,100–1,400)'
        """
        middle, low, high = (f"{value / scale:,.{digits}f}" for value in (self.middle, self.low, self.high))
        return f"{middle} ({low}–{high})"


@dataclass(frozen=True)
class Bar:
    """What the issue asks for, and what was measured."""

    what: str
    measured: float
    most: float
    unit: str = ""

    @property
    def verdict(self) -> str:
        """
        >>> Bar("a", 1.2, 1.3).verdict, Bar("a", 0.71, 0.70).verdict
        ('holds', 'misses by 0.01')
        """
        return "holds" if self.measured <= self.most else f"misses by {self.measured - self.most:.2f}{self.unit}"

    def row(self) -> str:
        """A row of the table of bars."""
        return f"| {self.what} | {self.measured:.2f}{self.unit} | {self.most:.2f}{self.unit} | {self.verdict} |"


def of(samples: Samples, figure: str) -> Spread:
    """One figure of all runs."""
    return Spread.of([sample[figure] for sample in samples])


def steps(samples: Samples) -> Spread:
    """The median of the following steps of each run."""
    return Spread.of([median(sample["steps"]) for sample in samples])


def ratio(journey: Mapping[str, Samples], build: str, to: str, figure: str) -> float:
    """The ratio of two medians."""
    return of(journey[build], figure).middle / of(journey[to], figure).middle


def bars(parts: Parts) -> Iterator[Bar]:
    """Each bar for which something was measured."""
    for name, part in parts.items():
        if name in CONDITIONS:
            yield from bars_of(name, part)
    if "builds" in parts:
        yield from build_bars(parts["builds"])


def bars_of(condition: str, part: Mapping[str, Any]) -> Iterator[Bar]:
    """The bars for one condition."""
    title, network = CONDITIONS[condition].title, CONDITIONS[condition].network
    for journey in JOURNEYS:
        runs = part["samples"].get(journey.calculator)
        if not runs or not network:
            continue
        about = f"{title}, `{journey.calculator}`"
        if journey.python:
            most = 0.40 if CONDITIONS[condition].free else 0.70
            yield Bar(f"{about}: first Python answer, (c) to (a)", ratio(runs, "c", "a", "answer_from_focus"), most)
            if "d" in runs:
                yield Bar(f"{about}: first Python answer, (d) to (c)", ratio(runs, "d", "c", "answer_from_focus"), 2)
            yield Bar(f"{about}: bytes until then, (c) to (a)", ratio(runs, "c", "a", "bytes_answer"), 0.62)
        else:
            yield Bar(f"{about}: first answer, (c) to (b)", ratio(runs, "c", "b", "answer"), 1.30)
        if CONDITIONS[condition].free:
            if not journey.python:
                markup = part["in_page"][journey.calculator] / 1000
                what = f"more than the page without the calculator ({markup:.1f} KB of it markup)"
                yield Bar(f"{about}: {what}", added(runs, part["bodies"]) / 1000 + markup, 10, " KB")
            yield Bar(f"{about}: following step, (c)", steps(runs["c"]).middle, 50, " ms")
            limit = of(runs["b"], "task_after").middle
            what = f"longest task after first focus, (c), where (b) has {limit:.0f}"
            yield Bar(f"{about}: {what}", of(runs["c"], "task_after").middle, 50, " ms")


def added(runs: Mapping[str, Samples], bodies: Mapping[str, int]) -> float:
    """What our script and all that it asks for until the answer add to the page, in bytes with brotli, without heads."""
    page = {path for sample in runs["b"] for path in sample["asked"] if not SCRIPT.fullmatch(path[1:])}
    found: float = median(
        sum(bodies.get(path, 0) for path in sample["paths"] if path not in page) for sample in runs["c"]
    )
    return found


def build_bars(part: Mapping[str, Any]) -> Iterator[Bar]:
    """Whether our share of a build grows no worse than linearly."""
    for kind, found in by_kind(part).items():
        before, after = costs(found)[-2:]
        if before > 0:
            yield Bar(f"Build: one of the {kind} more, at the top of the range to below", after / before, LINEAR)


def by_kind(part: Mapping[str, Any]) -> dict[str, list[Grown]]:
    """The sizes of each kind, in their order."""
    found: dict[str, list[Grown]] = {}
    for grown in part["grown"]:
        found.setdefault(grown["kind"], []).append(Grown(**grown))
    return found


# The page


def results(parts: Parts, command: str) -> str:
    """RESULTS.md."""
    rounds = min((part["rounds"] for name, part in parts.items() if name in CONDITIONS), default=ENOUGH)
    lines = ["# Results of the bench", "", f"Made by `{command}`; nothing here is written by hand.", ""]
    if rounds < ENOUGH or not {*CONDITIONS, "builds"} <= set(parts):
        lines += ["**A trial: fewer parts or fewer runs than count.**", ""]
    lines += [*machine(parts), "", *legend(), "", "## The bars", ""]
    lines += ["| what | measured | at most | |", "| --- | ---: | ---: | --- |"]
    lines += [bar.row() for bar in bars(parts)]
    for name, condition in CONDITIONS.items():
        if name in parts:
            lines += ["", f"## {condition.title}", "", *slowed(parts[name]), *condition_table(parts[name])]
    if "builds" in parts:
        lines += ["", *build_table(parts["builds"])]
    if PARTNER in parts:
        lines += ["", *partner_section(parts[PARTNER])]
    return "\n".join([*lines, ""])


def legend() -> list[str]:
    """What the letters and the columns mean."""
    return [
        "The same page with the same static content, from the same server with brotli 11, each run with an empty profile:",
        "",
        *(f"- ({letter}) {what}" for letter, what in BUILDS.items()),
        "",
        "Each figure is a median, with the lowest and the highest in brackets. Ratios are those of the medians.",
        "Times are from navigation start; a first Python answer counts from first focus. A reader answers as soon as a",
        "field reacts, and each step counts when it is painted. Bytes are heads and bodies of answers; 1 KB is 1,000 bytes.",
        f"A task of less than {LONG_TASK} ms is told by no browser and stands as 0. Memory is the proportional share (PSS) of",
        "all processes of the browser at the end. The line is the server's: one bucket for all connections, and a delay",
        "for each request and once more for each connection.",
    ]


def machine(parts: Parts) -> list[str]:
    """Where and when."""
    lines = [f"- Machine: {processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"]
    for name, part in parts.items():
        if name != PARTNER:
            lines.append(f"- {CONDITIONS[name].title if name in CONDITIONS else 'Build speed'}: {when(part)}")
    return lines


def when(part: Mapping[str, Any]) -> str:
    """When a part was measured, for how long, and with what."""
    return f"{part['date']}, {part['minutes']:.0f} min, load before {part['load']:.1f}; {part['chromium']}"


def processor() -> str:
    """The name of the processor."""
    info = Path("/proc/cpuinfo")
    names = (
        [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.exists()
        else []
    )
    return names[0] if names else platform.processor() or platform.machine()


def slowed(part: Mapping[str, Any]) -> list[str]:
    """How slow the processor really was."""
    if not part["slower"]:
        return []
    main, worker = part["slower"]["main"], part["slower"]["worker"]
    return [
        "Every process of the browser is stopped for three quarters of each hundredth of a second (benchmarks/slowdown.py).",
        f"A loop took {main:.1f} times as long in the main thread and {worker:.1f} times as long in a worker.",
        "",
    ]


COLUMNS: tuple[tuple[str, Callable[[Samples], str]], ...] = (
    ("interactive, ms", lambda runs: of(runs, "interactive").shown()),
    ("first step, ms", lambda runs: of(runs, "first_step").shown()),
    ("outcome, ms", lambda runs: of(runs, "answer").shown()),
    ("outcome from first focus, ms", lambda runs: of(runs, "answer_from_focus").shown()),
    ("KB until interactive", lambda runs: of(runs, "bytes_interactive").shown(1000)),
    ("KB until the outcome", lambda runs: of(runs, "bytes_answer").shown(1000)),
    ("longest task before focus, ms", lambda runs: of(runs, "task_before").shown()),
    ("and after, ms", lambda runs: of(runs, "task_after").shown()),
    ("following step, ms", lambda runs: steps(runs).shown()),
    ("memory, MB", lambda runs: of(runs, "memory").shown(1_000_000) if runs[0]["memory"] else "not told"),
)


def condition_table(part: Mapping[str, Any]) -> list[str]:
    """All figures for one condition."""
    lines = []
    for journey in JOURNEYS:
        runs = part["samples"].get(journey.calculator)
        if not runs:
            continue
        kind = "its outcome needs Python" if journey.python else "no arithmetic"
        letters = sorted(runs)
        lines += [f"### `{journey.calculator}` on {journey.page} ({kind})", ""]
        lines += [f"| | {' | '.join(f'({letter})' for letter in letters)} | (c) to the other |"]
        lines += ["| --- |" + " ---: |" * (len(letters) + 1)]
        lines += [
            f"| {title} | {' | '.join(shown(runs[letter]) for letter in letters)} | {ratios(title, runs)} |"
            for title, shown in COLUMNS
        ]
        lines += ["", f"{len(runs['c'])} runs each.", ""]
    return lines[:-1]


RATIOS = {
    "interactive, ms": "interactive",
    "first step, ms": "first_step",
    "outcome, ms": "answer",
    "outcome from first focus, ms": "answer_from_focus",
    "KB until interactive": "bytes_interactive",
    "KB until the outcome": "bytes_answer",
}


def ratios(title: str, runs: Mapping[str, Samples]) -> str:
    """What (c) is of each other build."""
    if title not in RATIOS:
        return ""
    figure = RATIOS[title]
    others = [other for other in sorted(runs) if other != "c" and of(runs[other], figure).middle]
    found = [f"{ratio(runs, 'c', other, figure):.2f} of ({other})" for other in others]
    return ", ".join(found)


def build_table(part: Mapping[str, Any]) -> list[str]:
    """How a build grows."""
    lines = [
        "## Build speed",
        "",
        "Seconds of the processor for `mkdocs build` of a copy of this site with more in it. Ours is the time with us",
        "minus the time of the same pages with none of our plugin, extensions and templates.",
    ]
    for kind, found in by_kind(part).items():
        each = [None, *costs(found)]
        lines += ["", f"| extra {kind} | with us, first time | with us | without us | ours | ours, for one more |"]
        lines += ["| ---: | ---: | ---: | ---: | ---: | ---: |"]
        for grown, cost in zip(found, each, strict=True):
            more = f"{cost * 1000:.0f} ms" if cost is not None else ""
            lines.append(
                f"| {grown.number} | {grown.first_with_us:.1f} | {grown.with_us:.1f} | {grown.without_us:.1f} "
                f"| {grown.share:.1f} | {more} |"
            )
    return lines


PARTNER_TITLE = "## On a partner's page"


def partner_section(part: Mapping[str, Any]) -> list[str]:
    """What a calculator costs the page of a partner."""
    lines = [
        PARTNER_TITLE,
        "",
        f"{when(part)}.",
        "",
        "A page on another origin, with the calculator some screens below. Nobody touches it; then a visitor comes to the",
        "calculator and answers it. Sizes are those of files with brotli 11 and of messages as JSON. Our task is the longest",
        "time that the loader keeps the main thread, with all that it calls; the browser may do more in the same task of the",
        "page, which is told too, beside that of the page without us. Each figure is a median, with the lowest and the highest",
        "in brackets.",
        "",
        "| what | measured | at most | |",
        "| --- | ---: | ---: | --- |",
        *(bar.row() for bar in partner_bars(part)),
    ]
    for calculator, visits in part["visits"].items():
        rows = [f"| {title} | {figure(visits)} |" for title, figure in PARTNER_ROWS]
        lines += ["", f"### `{calculator}`", "", "| | |", "| --- | ---: |", *rows, "", f"{len(visits)} visits."]
    return lines


def partner_bars(part: Mapping[str, Any]) -> Iterator[Bar]:
    """What the page of a partner may be asked to bear."""
    for name, visits in part["visits"].items():
        python = [path for visit in visits for path in visit["first_view"] if PYTHON.fullmatch(path)]
        yield Bar(f"`{name}`: the loader and all messages", cost(visits).middle / 1000, 5, " KB")
        yield Bar(f"`{name}`: our longest task before anybody touches the page", of(visits, "task").middle, 10, " ms")
        yield Bar(f"`{name}`: first view of the frame", first_view(visits).middle / 1000, 40, " KB")
        yield Bar(f"`{name}`: files of Python in the first view", len(set(python)), 0)


def cost(visits: Samples) -> Spread:
    """The bytes of what the page loads before anybody touches it, and of the messages."""
    return Spread.of([sum(visit["before"].values()) + sum(visit["messages"]) for visit in visits])


def first_view(visits: Samples) -> Spread:
    """The bytes of what the frame loads when it comes into sight."""
    return Spread.of([sum(visit["first_view"].values()) for visit in visits])


PARTNER_ROWS: tuple[tuple[str, Callable[[Samples], str]], ...] = (
    ("loaded before anybody touches it, KB", lambda found: Spread.of([sum(visit["before"].values()) for visit in found]).shown(1000, 1)),
    ("files loaded until then", lambda found: Spread.of([len(visit["before"]) for visit in found]).shown()),
    ("our longest task until then, ms", lambda found: of(found, "task").shown(digits=1)),
    ("longest task of the whole page until then, ms", lambda found: of(found, "page_task").shown(digits=1)),
    ("the same page without us, ms", lambda found: of(found, "bare_task").shown(digits=1)),
    ("first view of the frame, KB", lambda found: first_view(found).shown(1000, 1)),
    ("files in it", lambda found: Spread.of([len(visit["first_view"]) for visit in found]).shown()),
    ("messages until the outcome", lambda found: Spread.of([len(visit["messages"]) for visit in found]).shown()),
    ("all of them, KB", lambda found: Spread.of([sum(visit["messages"]) for visit in found]).shown(1000, 1)),
)  # fmt: skip


def with_partner(text: str, part: Mapping[str, Any]) -> str:
    """The results with this section in the place of the one before. It is the last."""
    return "\n".join([text.partition(f"\n{PARTNER_TITLE}\n")[0].rstrip("\n"), "", *partner_section(part), ""])


def today() -> str:
    """The day and the hour, for the record."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%d %H:%M UTC")
