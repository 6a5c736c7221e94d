"""An outcome as plain data for other programs. The build publishes its JSON Schema; the browser does not need it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from .language import english
from .law import Dated, Edition, Place
from .outcome import Branch, Cited, Conflict, Outcome, Section
from .questions import Question, Whole
from .replay import Step, as_text
from .sentences import Sentence
from .terms import Term
from .texts import PLAIN
from .watched import Codes


def as_data(step: Step) -> dict[str, Any]:
    """An outcome with its answers, its rules and the figures that it used: only texts, whole numbers, lists and objects."""
    assert step.outcome is not None, "there is no outcome yet: ask for step.outcome first"
    calculator = step.calculator
    return {
        "calculator": calculator.name,
        "title": calculator.title,
        "edition": edition(calculator.edition),
        "answers": {question.name: answer(question, step.given[question.name]) for question in step.asked},
        **part(step.outcome),
        "notice": said(calculator.edition.too_late)["sentence"] if step.late else None,
        "figures": [figure(each, value) for each, value in step.used.items()],
    }


def edition(rules: Edition) -> dict[str, Any]:
    """The state of the rules, and what stands under every outcome."""
    return {
        "name": rules.name,
        "day": rules.day.isoformat(),
        "last": rules.last.isoformat(),
        "version": rules.version,
        "no_rights": english().say(rules.no_rights),
    }


def answer(question: Question[Any], value: Any) -> str | int:
    """An answer: a whole number as a number, everything else as a form holds it."""
    return value if isinstance(question, Whole) else as_text(question, value)


def part(outcome: Outcome) -> dict[str, Any]:
    """An outcome, a reason, or the outcome of a branch."""
    return {
        "kind": outcome.kind.value,
        **said(outcome.says),
        "places": [place(each) for each in outcome.places],
        "reasons": [part(each) for each in outcome.reasons],
        "open": cited(outcome.open),
        "conflicts": [contradiction(each) for each in outcome.conflicts],
        "then": [said(each) for each in outcome.then],
        "calendar": days(outcome.calendar),
        "checklist": cited(outcome.checklist),
        "branches": [branch(each) for each in outcome.branches],
        "sections": [section(each) for each in outcome.sections],
    }


def section(found: Section) -> dict[str, Any]:
    """A part of a plan."""
    return {
        "title": said(found.title),
        "outcomes": [part(each) for each in found.outcomes],
        "open": cited(found.open),
        "conflicts": [contradiction(each) for each in found.conflicts],
        "then": [said(each) for each in found.then],
        "steps": cited(found.steps),
        "checklist": cited(found.checklist),
        "calendar": days(found.calendar),
    }


def days(entries: Sequence[Cited]) -> list[dict[str, Any]]:
    """Days to keep, each with its day."""
    written = zip(entries, cited(entries), strict=True)
    return [{**entry, "day": each.day.isoformat()} for each, entry in written]


def said(sentence: Sentence) -> dict[str, Any]:
    """A sentence in English, and the key that it has in every language."""
    return {"sentence": english().say(sentence), "key": sentence.key}


def cited(entries: Iterable[Cited]) -> list[dict[str, Any]]:
    """Sentences with the places that they rest on."""
    return [{**said(each.says), "places": [place(one) for one in each.places]} for each in entries]


def contradiction(conflict: Conflict) -> dict[str, Any]:
    """What the source says here and there, and which is followed."""
    return {"statements": cited(conflict.statements), "followed": said(conflict.followed)}


def branch(found: Branch) -> dict[str, Any]:
    """Where an unknown answer leads: in one of the `ways`, all answers must be so."""
    ways = [
        [
            {"question": question.name, "answers": [answer(question, value) for value in values]}
            for question, values in way
        ]
        for way in found.ways
    ]
    return {"ways": ways, "outcome": part(found.outcome)}


def place(found: Place) -> dict[str, Any]:
    """A paragraph of a source, as people name it (`name`) and as the pages of the site do (`page`, `anchor`)."""
    return {
        "source": found.source.title,
        "published": found.source.published,
        "name": PLAIN.plain(found),
        "section": found.section,
        "part": found.part,
        "item": found.item,
        "notes": list(found.notes),
        "legal": found.legal,
        "page": found.chapter,
        "anchor": found.anchor,
    }


def figure(used: Dated[Any], value: Any) -> dict[str, Any]:
    """A figure with its value, the days it is known for, its source, and the day it was last compared with it."""
    return {
        "name": used.name,
        **said(used.title),
        "value": exact(value),
        "shown": english().show(value),
        "unit": used.unit,
        "since": used.first_day_of(value).isoformat(),
        "until": used.until.isoformat(),
        "checked": used.checked.isoformat(),
        "place": place(used.place),
    }


def exact(value: Any) -> int | str | list[str]:
    """A value without loss: amounts and rates as texts, periods by ISO 8601, lists of countries by their codes.

    >>> exact(18), exact(Term(years=1, months=3)), exact(Codes({"NL", "BE"}))
    (18, 'P1Y3M', ['BE', 'NL'])
    """
    match value:
        case int():
            return value
        case date():
            return value.isoformat()
        case Term():
            counts = {"Y": value.years, "M": value.months, "W": value.weeks, "D": value.days}
            return "P" + "".join(f"{count}{unit}" for unit, count in counts.items() if count)
        case Codes():
            return sorted(value)
        case _:
            return str(value)
