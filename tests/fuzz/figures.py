"""Figures: what stands between {{ and }} in a chapter, and the histories that rules take them from."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import strategies as st

from calculators.kit.language import english
from calculators.kit.law import Dated, NotInForce, Percent, Source
from calculators.kit.terms import Term
from calculators.shared.figures import FIGURES, current
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.figures import filled_in

from .grown import PLAIN, grown
from .target import Target

MODULES = ("mkdocs_calculators.figures", "calculators.kit.law")
PLACE = Source("A source", "May 2017", date(2026, 1, 1)).at("1")
AMOUNTS: tuple[Any, ...] = (1, 18, Decimal(237), Decimal("1551.60"), Percent("0.01"), Term(months=3), "a word")

type FillIn = Callable[[str], str]
type History = tuple[dict[str, Any], str, date]
"""The values of a figure, the day until which it is known, and a day on which it is asked for."""


def texts() -> st.SearchStrategy[str]:
    """Sentences with figures, changed."""
    names = sorted(FIGURES)
    written = [f"Pay {{{{ {one} }}}} or {{{{{two}}}}}." for one, two in zip(names, reversed(names), strict=True)]
    marks = [
        *written,
        "{{ fees.partner }}{{ fees.partner }}",
        "{{{ fees.partner }}}",
        "{{}}",
        "{{ . }}",
        "{{ fees.partner",
        "`{{ x }}`",
    ]
    return grown(marks, PLAIN)


def histories() -> st.SearchStrategy[History]:
    """Histories, most of them right, and days around them."""
    days = st.dates(date(2015, 1, 1), date(2018, 12, 31)).map(date.isoformat)
    written = st.one_of(days, days, days, days, grown(["2017-01-01", "20170101", "2017-W01-1"], most=2))
    asked = st.one_of(st.dates(date(2014, 1, 1), date(2019, 12, 31)), st.dates(date(2015, 1, 1), date(2018, 12, 31)))
    return st.tuples(st.dictionaries(written, st.sampled_from(AMOUNTS), max_size=5), written, asked)


def check(asked: str | History, fill_in: FillIn = filled_in, dated: Callable[..., Any] = Dated) -> str:
    """A text has its figures or is refused; a figure has the value of its day, or none."""
    return fault_in_text(asked, fill_in) if isinstance(asked, str) else fault_in_history(*asked, dated)


MARK = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*\}\}")


def fault_in_text(text: str, fill_in: FillIn) -> str:
    """Each figure of a known name is its value, all else is as it was, and an unknown name is refused."""
    pieces = MARK.split(text)
    unknown = [name for name in pieces[1::2] if name not in FIGURES]
    try:
        filled = fill_in(text)
    except PageFault as fault:
        return "" if unknown and repr(unknown[0]) in str(fault) else f"refused: {fault}"[:100]
    if unknown:
        return f"{unknown[0]} is no figure, and is let through"
    values = [english().show(current(name)) for name in pieces[1::2]]
    wanted = "".join(text + value for text, value in zip(pieces[::2], [*values, ""], strict=True))
    return "" if filled == wanted else "another text than the figures make"


def fault_in_history(values: dict[str, Any], until: str, day: date, dated: Callable[..., Any]) -> str:
    """A history that cannot be right is refused where it is written; of others, each day has its value or none."""
    try:
        figure = dated("A figure", PLACE, values, until=until, unit="EUR")
    except ValueError:
        return "refused, and it is right" if right(values, until) else ""
    if not right(values, until):
        return "a history that cannot be right is taken"
    known = [(date.fromisoformat(since), value) for since, value in values.items()]
    holds = [each for each in known if each[0] <= day <= date.fromisoformat(until)]
    try:
        found = figure.on(day)
    except NotInForce as fault:
        return f"{day} is known, and refused" if holds or "Add a dated value" not in str(fault) else ""
    if not holds:
        return f"{day} is not known, and has a value"
    since, value = max(holds, key=lambda each: each[0])
    same = found is value and figure.since(day) == since
    return "" if same else f"on {day} it is {found!r}, and {value!r} holds"


def right(values: dict[str, Any], until: str) -> bool:
    """Whether a history has at least one value, each on a day of its own, and the last day does not come before them."""
    try:
        days, last = [date.fromisoformat(since) for since in values], date.fromisoformat(until)
    except ValueError:
        return False
    return bool(days) and len(set(days)) == len(days) and max(days) <= last


def target(fill_in: FillIn = filled_in, dated: Callable[..., Any] = Dated) -> Target:
    """Texts, filled in by `fill_in`, and histories, kept by `dated`."""
    return Target("figures", st.one_of(texts(), histories()), partial(check, fill_in=fill_in, dated=dated), MODULES)
