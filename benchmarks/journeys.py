"""What the reader does: which calculator, on which page, with which answers. The only place that knows the page."""

from collections.abc import Mapping
from dataclasses import dataclass

PARTS = {
    "unlocked": ".calculator-lock:not([disabled])",
    "step": ".calculator-step",
    "field": ".calculator-step :is(input:not([type=hidden]), select)",
    "asked": '.calculator-step input[name="asking"]',
    "outcome": ".calculator-step .outcome-says",
    "go": ".calculator-step .calculator-continue",
    "again": '.calculator-step [data-do="restart"]',
}
"""The parts of a calculator, as selectors inside its element."""


@dataclass(frozen=True)
class Journey:
    """One calculator, answered until its outcome, and then again."""

    calculator: str
    page: str
    answers: Mapping[str, str]
    says: str
    """Words of the outcome. Where another outcome comes, the run does not count: it fails."""
    python: bool
    """Whether the outcome needs Python: then its time counts from first focus, and not from navigation start."""
    rounds: int = 2
    """How often all is answered again, for the time of a following step."""


JOURNEYS = (
    Journey(
        "entry_visa",
        "chapter-4/",
        {"route": "regular", "nationality": "TR", "health": "no", "sponsor_has_asylum": "no"},
        "needs an MVV",
        python=False,
    ),
    Journey(
        "public_funds",
        "chapter-6/",
        {"route": "regular", "own_permit": "none", "sponsor_has_asylum": "no"},
        "not rely on public funds",
        python=False,
    ),
    Journey(
        "fees",
        "chapter-4/",
        {"route": "regular", "permit": "first", "partners": "1", "children": "2", "others": "0", "cannot_pay": "no"},
        "€339",
        python=True,
    ),
    Journey(
        "submission_deadline",
        "chapter-3/",
        {"route": "asylum", "for_parents": "no", "granted": "2017-03-27", "sent": "no"},
        "27 June 2017",
        python=True,
    ),
)
