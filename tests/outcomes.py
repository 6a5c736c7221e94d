"""What tests look at in an outcome: keys, places and the words that a reader sees."""

from collections.abc import Sequence
from typing import Any

from calculators.kit import Cited, Conflict, Law, Outcome, Place, Sentence
from calculators.kit.language import english
from calculators.kit.questions import Question


def text(outcome: Outcome | Sentence) -> str:
    """The sentence of an outcome, or any sentence, in English."""
    return english().say(outcome.says if isinstance(outcome, Outcome) else outcome)


def keys(found: Sequence[Outcome | Cited | Sentence]) -> list[str]:
    """The keys of sentences: of reasons, open points, statements or what to do next."""
    return [(each if isinstance(each, Sentence) else each.says).key for each in found]


def places(found: Outcome | Cited) -> list[str]:
    """The places it rests on, with their notes: `["s4-3-1-fees 113 114"]`."""
    return [_place(place) for place in found.places]


def _place(place: Place) -> str:
    return " ".join([place.anchor, *map(str, place.notes)])


def legal(*outcomes: Outcome) -> dict[str, str]:
    """The legal references behind outcomes, by the place that names them."""
    return {_place(place): place.legal for outcome in outcomes for place in outcome.cited() if place.legal}


def figure_places(law: type[Law]) -> dict[str, str]:
    """The place of each figure, with its notes and its legal reference."""
    found = {name: figure.place for name, figure in law.figures().items()}
    return {name: f"{_place(place)}{f' ({place.legal})' if place.legal else ''}" for name, place in found.items()}


def question_place(question: Question[Any]) -> str:
    """The place that a question leads to; "" where it leads to none."""
    return _place(question.place) if question.place else ""


def cited(found: Sequence[Outcome | Cited]) -> dict[str, list[str]]:
    """The places of each, by key."""
    return {each.says.key: places(each) for each in found}


def conflicts(outcome: Outcome) -> dict[str, dict[str, list[str]]]:
    """Each contradiction by the key of what is followed: its statements, with their places."""
    return {each.followed.key: cited(each.statements) for each in outcome.conflicts}


def followed(found: Conflict) -> str:
    """What is followed, in English."""
    return text(found.followed)


def ways(outcome: Outcome) -> dict[str, list[list[str]]]:
    """What it depends on: for each outcome by key, the ways that lead to it, as `["lasting=True"]`."""
    return {
        branch.outcome.says.key: [[_literal(name.name, values) for name, values in way] for way in branch.ways]
        for branch in outcome.branches
    }


def _literal(name: str, values: Sequence[object]) -> str:
    return f"{name}={'|'.join(str(getattr(value, 'value', value)) for value in values)}"
