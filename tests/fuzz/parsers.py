"""What must hold of the parsers of numbers, days, fragments and CSV. `feeding` has libFuzzer try them."""

import unicodedata
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from calculators.kit.loading import load
from calculators.kit.questions import Day, Money, Question, Whole, Wrong
from calculators.kit.replay import replay
from calculators.kit.rows import CsvTable, NoTable, State

SEEDS = {
    "numbers": ["1551.60", "1.551,60", "1 551", "€ 900", "0,05", "٣", "1.551", "120"],
    "days": ["2017-03-27", "2017-march-1", "2017-02-30", "--", "1900-01-01", "2017-2-1551155115511551"],
    "fragments": ["route=regular&partners=1", "permit=first&asking=partners", "?a=%ff&a=", "change=route"],
    "csv": ["route,note\nasylum,=1\n", 'a;"b\n"";"\r\nc', "\ufeffroute\tb\n1\t2", '"', "route|route"],
}
"""What each is grown from."""


def numbers(text: str, questions: Sequence[Question[Any]] = (Whole("?", least=0, most=120), Money("?"))) -> None:
    """A whole number and an amount are understood, and written so that they are read again, or refused."""
    for question in questions:
        try:
            value: Any = question.parse(text)
        except Wrong:
            continue
        assert question.parse(question.text(value)) == value
        digits = "".join(str(unicodedata.decimal(letter)) for letter in text if letter.isdecimal())
        assert Decimal(digits) in (value, value * 10, value * 100), f"{text!r} was read as {value}"


def days(text: str) -> None:
    """A day is understood, and written so that it is read again, or refused."""
    question = Day("?")
    try:
        value = question.parse(text)
    except Wrong:
        return
    assert question.parse(question.text(value)) == value
    assert question.first <= value <= question.last


def fragments(text: str) -> None:
    """A fragment leads to a step, and the link of that step leads to it again."""
    step = replay(load("fees"), dict(parse_qsl(text, keep_blank_values=True)))
    again = replay(load("fees"), dict(parse_qsl(step.answers)))
    assert again.answers == step.answers
    assert not step.outcome or (again.outcome == step.outcome and step.outcome.places)


def csv(text: str) -> None:
    """A table is read alike in one slice and in two, or refused alike."""
    table = CsvTable({"route": "route", "a": "a"})

    def read(*slices: str) -> Any:
        state = State()
        try:
            found = [row for part in slices for row in table.read(state, part)] + list(table.read(state, "", last=True))
        except NoTable as fault:
            return fault.sentence
        return found, state

    assert read(text) == read(text[: len(text) // 2], text[len(text) // 2 :])


CHECKS: dict[str, Callable[[str], None]] = {"numbers": numbers, "days": days, "fragments": fragments, "csv": csv}
