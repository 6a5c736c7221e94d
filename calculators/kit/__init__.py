"""The words that calculators are written in. Nothing here knows any policy."""

from .conditions import Condition, every, together
from .law import Dated, Edition, Law, NotInForce, Percent, Place, Source
from .outcome import (
    Cited,
    Conflict,
    Kind,
    Outcome,
    answer,
    conflict,
    decides,
    exempt,
    met,
    not_met,
    not_needed,
    not_said,
    out_of_scope,
)
from .questions import UNKNOWN, Answers, Choice, Country, Day, Invalid, Mark, Money, Whole, YesNo
from .replay import Calculator
from .sentences import Sentence, Sentences
from .terms import Term, days_after
from .watched import Codes

__all__ = [
    "UNKNOWN", "Answers", "Calculator", "Choice", "Cited", "Codes", "Condition", "Conflict", "Country", "Dated", "Day", "Edition",
    "Invalid", "Kind", "Law", "Mark", "Money", "NotInForce", "Outcome", "Percent", "Place", "Sentence", "Sentences", "Source", "Term",
    "Whole", "YesNo", "answer", "conflict", "days_after", "decides", "every", "exempt", "met", "not_met", "not_needed", "not_said",
    "out_of_scope", "together",
]  # fmt: skip
