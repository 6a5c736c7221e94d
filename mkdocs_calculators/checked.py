"""What has been checked: how much of each calculator the build has walked through."""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Any

from .citations import ends
from .fence import calculator_names, guide_names
from .figure_list import calculator_link
from .outline import Pages
from .proof import citations

COLUMNS = ("Calculator", "Paths", "Questions", "Outcomes", "Citations", "Boundary cases")


@dataclass(frozen=True)
class Counted:
    """How much there is in one calculator, or in all."""

    paths: int
    """Classes of answers. The conditions of `every` and the parts of `together` count each for itself."""
    questions: int
    outcomes: int
    """Different outcomes: two are one where all that they say is the same."""
    citations: int
    """Different places in the sources that outcomes, figures and questions rest on."""
    cases: int
    """Sets of answers at the lowest and at the highest end of each path, each counted once."""


def counted(calculator: Any, graph: Any) -> Counted:
    """What the walk through one calculator found."""
    return Counted(
        len(graph.paths),
        len(calculator.you.questions()),
        len(dict.fromkeys(ends(graph))),
        len({place for _, place in citations(calculator, graph)}),
        len({(path.condition, tuple(answers.items())) for path in graph.paths for answers in (path.low, path.high)}),
    )


def markdown(pages: Pages) -> str:
    """The table of all calculators with a line for all of them, in Markdown. After it, the guides."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found = {name: counted(calculator := load(name), explore(calculator)) for name in calculator_names()}
    together = Counted(*map(sum, zip(*map(astuple, found.values()), strict=True)))
    rows = [_row(calculator_link(pages, name), each) for name, each in in_order(pages, found)]
    head = f"| {' | '.join(COLUMNS)} |\n| --- |{' ---: |' * (len(COLUMNS) - 1)}"
    table = "\n".join([head, *rows, _row(f"**All {len(found)} calculators**", together)])
    guides = ", ".join(calculator_link(pages, name) for name in guide_names())
    return f'<div class="table counted" markdown>\n\n{table}\n\n</div>\n\nGuides, which stand in no row: {guides}.\n'


def in_order(pages: Pages, found: dict[str, Counted]) -> Iterator[tuple[str, Counted]]:
    """The calculators in the order of the pages they stand on. Those that stand on none come last."""
    on_pages = [name for page in pages.values() for name in page.calculators if name in found]
    yield from ((name, found[name]) for name in dict.fromkeys([*on_pages, *found]))


def _row(title: str, numbers: Counted) -> str:
    return f"| {title} | {' | '.join(f'{number:,}' for number in astuple(numbers))} |"
