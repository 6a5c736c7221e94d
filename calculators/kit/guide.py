"""A guide: it asks each question once, about several people, and puts what calculators say together into a plan.

Its parts are walked and proved each for itself; the guide adds no rule of theirs.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, ClassVar

from .law import Law
from .outcome import Outcome
from .questions import Answers, Invalid, Question
from .replay import Calculator
from .unknown import settle

MOST_PEOPLE = 8


class Plans(Answers):
    """Answers for a plan: the questions of its parts, some of them once, the others about each person."""

    parts: ClassVar[tuple[type[Answers], ...]] = ()
    once: ClassVar[frozenset[str]] = frozenset()
    """Names of questions that have one answer for all."""
    known: ClassVar[frozenset[str]] = frozenset()
    """Names of questions that the guide answers itself."""

    @classmethod
    @cache
    def questions(cls) -> dict[str, Question[Any]]:
        """Its own questions, and those of its parts: once, or for each person."""
        found = dict(super().questions())
        for part in cls.parts:
            for name, question in part.questions().items():
                if name in cls.once:
                    found.setdefault(name, question)
                elif name not in cls.known | found.keys():
                    found |= {of.name: of for of in map(question.of, range(1, MOST_PEOPLE + 1)) if of.name not in found}
        return found

    @staticmethod
    def everybody(people: int) -> Sequence[int]:
        """The numbers of that many people, from 1 on."""
        return range(1, people + 1)


class Used(Law):
    """The figures that the parts of a plan have used."""

    def take[L: Law](self, law: Callable[[date], L]) -> L:
        """The figures of one area. What is read there is noted here."""
        figures = law(self.day)
        figures.used = self.used
        return figures


@dataclass(frozen=True)
class Guide[Y: Plans](Calculator[Y, Used]):
    """A calculator that composes others. It is not walked as one: its parts are."""

    walked: ClassVar[bool] = False
    parts: tuple[Calculator[Any, Any], ...] = ()


def outcome_of(
    calculator: Calculator[Any, Any], you: Plans, law: Used, person: int = 0, known: Mapping[str, Any] | None = None
) -> Outcome:
    """What a calculator decides about a person, with "I don't know" settled. Raises Unanswered and Invalid.

    `known` are answers that the guide has worked out; one of them may be UNKNOWN.
    """
    answers = you.part(calculator.you, person, known or {})
    figures = law.take(calculator.law)
    try:
        return settle(lambda: calculator.rule(answers, figures), answers)
    except Invalid as error:
        raise Invalid(you.question(error.question.name, person), error.sentence) from None
