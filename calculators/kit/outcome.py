"""The ends that a policy has. None can be built without a citation."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from .law import Place
from .questions import Question
from .sentences import Sentence, Sentences

say = Sentences("kit")


class Kind(Enum):
    """What an outcome says. A policy has more ends than yes and no."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_NEEDED = "not-needed"
    EXEMPT = "exempt"
    DECIDES = "decides"
    NOT_SAID = "not-said"
    CONFLICT = "conflict"
    OUT_OF_SCOPE = "out-of-scope"
    ANSWER = "answer"
    DEPENDS = "depends"


@dataclass(frozen=True)
class Cited:
    """A sentence and the places it rests on."""

    says: Sentence
    places: tuple[Place, ...]

    @property
    def day(self) -> date:
        """The day that an entry of a calendar keeps. Raises KeyError for a sentence without a value `day`."""
        day: date = dict(self.says.values)["day"]
        return day


@dataclass(frozen=True)
class Conflict:
    """A contradiction of the source: what it says here, what it says there, and what is followed and why."""

    statements: tuple[Cited, ...]
    followed: Sentence


type Literal = tuple[Question[Any], tuple[Any, ...]]
"""A question, and the answers to it that lead somewhere."""


@dataclass(frozen=True)
class Branch:
    """Where an unknown answer matters: the ways that lead to one outcome. In each way all answers must be so."""

    ways: tuple[tuple[Literal, ...], ...]
    outcome: "Outcome"


@dataclass(frozen=True)
class Section:
    """A part of a plan: its title, what holds there one by one, and what is to be known about all of it."""

    title: Sentence
    outcomes: tuple["Outcome", ...] = ()
    open: tuple[Cited, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    then: tuple[Sentence, ...] = ()
    steps: tuple[Cited, ...] = ()
    """What to do, in this order."""
    checklist: tuple[Cited, ...] = ()
    calendar: tuple[Cited, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a rule decides, in sentences, with the places it rests on.

    `reasons` are the conditions behind it, each an outcome of its own; `open` is what the source leaves open;
    `then` is what to do next. `calendar` holds the days to keep, each a sentence with a value `day`; `checklist` what to
    gather, to tick; `sections` the parts of a plan. Raises ValueError without a place, and for an entry of the calendar without a day.
    """

    kind: Kind
    says: Sentence
    places: tuple[Place, ...]
    reasons: tuple["Outcome", ...] = ()
    open: tuple[Cited, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    then: tuple[Sentence, ...] = ()
    branches: tuple[Branch, ...] = ()
    calendar: tuple[Cited, ...] = ()
    checklist: tuple[Cited, ...] = ()
    sections: tuple[Section, ...] = ()
    composed: bool = False
    """Whether it only sums up its reasons, as `every` does."""

    def __post_init__(self) -> None:
        if not self.places:
            raise ValueError(f"the outcome {self.says.key} cites nothing: name the place in the source it rests on")
        for entry in self.calendar:
            if "day" not in dict(entry.says.values):
                raise ValueError(
                    f"the calendar entry {entry.says.key} has no value named day: write day=… in its sentence"
                )

    def with_(
        self,
        *,
        because: tuple["Outcome", ...] = (),
        open: tuple[Cited, ...] = (),  # noqa: A002 (the word that rules read best with)
        conflicts: tuple[Conflict, ...] = (),
        then: tuple[Sentence, ...] = (),
        calendar: tuple[Cited, ...] = (),
        checklist: tuple[Cited, ...] = (),
        sections: tuple[Section, ...] = (),
    ) -> "Outcome":
        """The same outcome with more reasons, open points, contradictions, advice, days, things to gather or sections."""
        return replace(
            self,
            reasons=self.reasons + because,
            open=self.open + open,
            conflicts=self.conflicts + conflicts,
            then=self.then + then,
            calendar=self.calendar + calendar,
            checklist=self.checklist + checklist,
            sections=self.sections + sections,
        )

    def mapped(self, change: Callable[[Sentence], Sentence]) -> "Outcome":
        """The same outcome with every sentence changed by `change`."""

        def cited(each: Cited) -> Cited:
            return replace(each, says=change(each.says))

        def conflict(each: Conflict) -> Conflict:
            return Conflict(tuple(map(cited, each.statements)), change(each.followed))

        return replace(
            self,
            says=change(self.says),
            reasons=tuple(reason.mapped(change) for reason in self.reasons),
            open=tuple(map(cited, self.open)),
            conflicts=tuple(map(conflict, self.conflicts)),
            then=tuple(map(change, self.then)),
            calendar=tuple(map(cited, self.calendar)),
            checklist=tuple(map(cited, self.checklist)),
            sections=tuple(
                Section(
                    change(section.title),
                    tuple(part.mapped(change) for part in section.outcomes),
                    tuple(map(cited, section.open)),
                    tuple(map(conflict, section.conflicts)),
                    tuple(map(change, section.then)),
                    tuple(map(cited, section.steps)),
                    tuple(map(cited, section.checklist)),
                    tuple(map(cited, section.calendar)),
                )
                for section in self.sections
            ),
        )

    def all_parts(self) -> Iterator["Outcome"]:
        """This outcome, its reasons, the parts of its plan, and the outcomes of its branches, at every depth."""
        yield self
        of_plan = (part for section in self.sections for part in section.outcomes)
        for part in (*self.reasons, *of_plan, *(branch.outcome for branch in self.branches)):
            yield from part.all_parts()

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence in it, with those inside of sentences."""
        for part in self.all_parts():
            yield from _nested(part.says)
            yield from _beside(part)
            for section in part.sections:
                yield from _nested(section.title)
                yield from _beside(section)
                for step in section.steps:
                    yield from _nested(step.says)

    def cited(self) -> Iterator[Place]:
        """Every place it rests on, each once."""
        places = [place for part in self.all_parts() for place in part.places]
        for part in self.all_parts():
            besides: tuple[Outcome | Section, ...] = (part, *part.sections)
            for beside in besides:
                listed = (*beside.open, *beside.calendar, *beside.checklist)
                places += [place for cited in listed for place in cited.places]
                places += [place for each in beside.conflicts for cited in each.statements for place in cited.places]
            places += [place for section in part.sections for step in section.steps for place in step.places]
        yield from dict.fromkeys(places)

    def days_to_keep(self) -> Iterator[Cited]:
        """Every entry of its calendar and of its reasons, by day, each once. What only may be so is left out."""
        inside = (*self.reasons, *(part for section in self.sections for part in section.outcomes))
        entries = [*self.calendar, *(entry for section in self.sections for entry in section.calendar)]
        entries += [entry for part in inside for entry in part.days_to_keep()]
        yield from sorted(dict.fromkeys(entries), key=lambda entry: entry.day)

    def days(self) -> Iterator[date]:
        """Every day that its sentences name."""
        for sentence in self.sentences():
            yield from (value for _, value in sentence.values if isinstance(value, date))


def _beside(part: Outcome | Section) -> Iterator[Sentence]:
    """The sentences of what is open, contradictory, to be done, to be kept and to be gathered."""
    for cited in (*part.open, *part.calendar, *part.checklist):
        yield from _nested(cited.says)
    for conflict in part.conflicts:
        for statement in conflict.statements:
            yield from _nested(statement.says)
        yield from _nested(conflict.followed)
    for sentence in part.then:
        yield from _nested(sentence)


def _nested(sentence: Sentence) -> Iterator[Sentence]:
    yield sentence
    for _, value in sentence.values:
        if isinstance(value, Sentence):
            yield from _nested(value)


def met(says: Sentence, *places: Place) -> Outcome:
    """The condition is met."""
    return Outcome(Kind.MET, says, places)


def not_met(says: Sentence, *places: Place) -> Outcome:
    """The condition is not met."""
    return Outcome(Kind.NOT_MET, says, places)


def not_needed(says: Sentence, *places: Place) -> Outcome:
    """The condition does not exist on this route."""
    return Outcome(Kind.NOT_NEEDED, says, places)


def exempt(says: Sentence, *places: Place) -> Outcome:
    """The condition exists, and an exemption applies."""
    return Outcome(Kind.EXEMPT, says, places)


def decides(says: Sentence, *places: Place) -> Outcome:
    """The authority decides, with discretion."""
    return Outcome(Kind.DECIDES, says, places)


def not_said(says: Sentence, *places: Place) -> Outcome:
    """The source does not say."""
    return Outcome(Kind.NOT_SAID, says, places)


def conflict(says: Sentence, *places: Place) -> Outcome:
    """The source says two things, and no winner can be named."""
    return Outcome(Kind.CONFLICT, says, places)


def out_of_scope(says: Sentence, *places: Place) -> Outcome:
    """The source does not deal with this case."""
    return Outcome(Kind.OUT_OF_SCOPE, says, places)


def answer(says: Sentence, *places: Place) -> Outcome:
    """An amount or a day, worked out."""
    return Outcome(Kind.ANSWER, says, places)
