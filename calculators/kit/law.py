"""Sources, places in them, and figures with a history."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Self, overload

from .sentences import Sentence


class NotInForce(LookupError):
    """A figure was asked for a day for which we do not know it. A neighbour's figure is never given instead."""


class Percent(Decimal):
    """A rate in hundredths: `Percent("0.01")` is 0.01%."""


class Typed(Decimal):
    """An amount as a reader types it: `Typed("1551.60")` is 1551.60 or 1551,60, as the language has it."""


@dataclass(frozen=True)
class Month:
    """A month of a year: "May 2017"."""

    year: int
    month: int


@dataclass(frozen=True)
class Source:
    """A text that rules and figures rest on: its title, the month it was published, and the day we last read it.

    `names` says what its parts without a number are called: {"annex-4": "Annex IV"}; also a heading in them.
    """

    title: str
    published: str
    checked: date
    names: Mapping[str, Sentence] = field(default_factory=dict, compare=False)

    def at(
        self, section: str, *, part: str = "", item: str = "", notes: tuple[int, ...] = (), legal: str = ""
    ) -> "Place":
        """A place in this source: a section ("3.3.2") with its notes, or something in it ("table 2", "box 3").

        `part` names a heading inside the section ("steps"); `legal` is the legal reference that the notes give.
        """
        return Place(self, section, part, item, notes, legal)


@dataclass(frozen=True)
class Place:
    """One paragraph of a source. Every outcome and every figure has at least one."""

    source: Source
    section: str
    part: str = ""
    item: str = ""
    notes: tuple[int, ...] = ()
    legal: str = ""

    @property
    def anchor(self) -> str:
        """The id of the place in our pages.

        >>> Source("Report", "May 2017", date(2026, 11, 21)).at("3.3.3", part="steps").anchor
        's3-3-3-steps'
        >>> Source("Report", "May 2017", date(2026, 11, 21)).at("annex-4", part="partners").anchor
        'annex-4-partners'
        """
        if self.item:
            return self.item.replace(" ", "-")
        mark = "s" if self.section[0].isdigit() else ""
        return mark + "-".join(filter(None, [self.section.replace(".", "-"), self.part]))

    @property
    def chapter(self) -> str:
        """The chapter that the place stands in: the key of its page."""
        return self.section.split(".")[0]

    @property
    def legal_words(self) -> Sentence:
        """The legal reference in words.

        >>> Source("Report", "May 2017", date(2026, 11, 21)).at("3.2", legal="Section 29(4) of the Act").legal_words.key
        'legal.section-29-4-of-the-act'
        """
        return in_words("legal", self.legal)


def in_words(area: str, english: str) -> Sentence:
    """A text of the code that has no key of its own, as a sentence of this area: the key comes from the text."""
    return Sentence(f"{area}.{re.sub(r'[^a-z0-9]+', '-', english.lower()).strip('-')}", english)


@dataclass(frozen=True)
class Edition:
    """One state of the rules: its name, the one day that figures are read on, and the last day that it can speak of."""

    name: str
    day: date
    last: date
    too_late: Sentence
    """What a reader must know whose date is later than these rules."""
    no_rights: Sentence
    """What stands under every outcome."""
    version: str
    """The version of the calculators, for what is printed and kept."""

    @property
    def month(self) -> Month:
        """The month of the rules, which every language writes in its own way."""
        return Month(self.day.year, self.day.month)


class Dated[T]:
    """A figure with a history: each value holds from its day until the next one's, and none after `until`."""

    def __init__(
        self, title: str, place: Place, values: Mapping[str, T], *, until: str, unit: str, checked: str = "2026-11-21"
    ) -> None:
        """`values` maps the first day ("2017-01-01") to the value from then on; `until` is the last day it is known for.

        `unit` says what a plain number counts ("EUR", "years of age"); `checked` is the day somebody last compared it
        with its source. Raises ValueError for a text that is no day, and for a history that cannot be right.
        """
        self.english, self.place, self.unit = title, place, unit
        self.history = sorted(((date.fromisoformat(since), value) for since, value in values.items()), key=_since)
        self.until, self.checked = date.fromisoformat(until), date.fromisoformat(checked)
        days = [since for since, _ in self.history]
        if not days or len(set(days)) < len(days) or days[-1] > self.until:
            raise ValueError(
                f"the figure {title!r} has no value, two on one day, or one that begins after {until}: "
                "give each value a day of its own, and none after `until`."
            )
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or f"{owner.__name__.lower()}.{name}"

    @property
    def title(self) -> Sentence:
        """What the figure is, for the reader."""
        return Sentence(f"figures.{self.name}", self.english)

    @property
    def counts(self) -> Sentence | None:
        """What a plain number counts, in words; None for an amount and for what says so itself."""
        return in_words("unit", self.unit) if self.unit not in ("EUR", "") else None

    def on(self, day: date) -> T:
        """The value on `day`. Raises NotInForce where we do not know one."""
        for since, value in reversed(self.history):
            if since <= day <= self.until:
                return value
        raise NotInForce(
            f"{self.name} is not known on {day}: we know it from {self.history[0][0]} to {self.until}. "
            "Add a dated value with its source, or ask for a day inside that time."
        )

    def since(self, day: date) -> date:
        """The first day of the value that holds on `day`."""
        return max(since for since, _ in self.history if since <= day)

    def first_day_of(self, value: T) -> date:
        """The day from which the figure had this value: the last one, where it had the value more than once.

        Raises LookupError for a value that it never had.
        """
        for since, known in reversed(self.history):
            if known == value:
                return since
        raise LookupError(f"{self.name} was never {value!r}: ask for one of the values in its history.")

    @overload
    def __get__(self, law: None, owner: type) -> Self: ...
    @overload
    def __get__(self, law: "Law", owner: type) -> T: ...
    def __get__(self, law: "Law | None", owner: type) -> Self | T:
        if law is None:
            return self
        law.used[self] = value = self.on(law.day)
        return value


def _since(known: tuple[date, Any]) -> date:
    return known[0]


class Law:
    """The figures in force on one day. It remembers which were read."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.used: dict[Dated[Any], Any] = {}

    @classmethod
    def figures(cls) -> dict[str, Dated[Any]]:
        """Every figure of this law, by its name ("fees.partner")."""
        found = [value for owner in reversed(cls.__mro__) for value in vars(owner).values() if isinstance(value, Dated)]
        return {figure.name: figure for figure in found}
