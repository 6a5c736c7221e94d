"""Cases that every engine must answer alike: each class of answers at both ends, "I don't know", and mistakes."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from .fence import calculator_names

type Case = tuple[str, str, str]
"""A calculator's name, a form and a host: what `calculators.kit.browser.respond` takes."""

HOST = json.dumps({"language": "en", "prefix": "case", "places": {"3": "../chapter-3/", "4": ""}, "remaining": {}})

WRONG = ("", "31-31-31", "nonsense", "9" * 100, "2017-02-31", "1.551", "-1", "\x00", "<b>&\"'")
"""Texts that are no answer to any question, or not to most."""


def every_case() -> list[Case]:
    """The cases of every calculator, in a fixed order."""
    return [
        (name, urlencode(form), HOST)
        for name in calculator_names()
        for form in dict.fromkeys(map(_frozen, forms(name)))
    ]


def _frozen(form: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(form.items())


def forms(name: str) -> Iterator[Mapping[str, str]]:
    """The forms of one calculator: empty, at both ends of each class, with an unknown answer, and with mistakes."""
    from calculators.kit.explore import complete, explore
    from calculators.kit.loading import load
    from calculators.kit.questions import ASKING, CHANGE, UNKNOWN

    calculator = load(name)
    questions: Mapping[str, Any] = calculator.you.questions()
    yield {}
    for number, path in enumerate(explore(calculator).paths):
        for answers in (path.low, path.high):
            full = complete(calculator, answers)
            yield full
            can_be_unknown = [known for known in full if questions[known].can_be_unknown]
            changed = can_be_unknown[number % len(can_be_unknown)]
            yield complete(calculator, {**full, changed: UNKNOWN.value})
    full = complete(calculator, {})
    for question in questions:
        yield {**full, CHANGE: question}
        yield {**full, ASKING: question}
        for wrong in WRONG:
            yield {**full, question: wrong, ASKING: question}
    yield {**full, "not_a_question": "1"}
