"""A receipt: answers and outcome as a small file, which the site opens again later and compares."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .language import english
from .outcome import Outcome
from .replay import Step
from .sentences import Sentence, Sentences

say = Sentences("kit")

FORM = 1
"""The form of the file. A later form gets a higher number."""


class NoReceipt(Exception):
    """A file is no receipt, or of a form that is not known. The sentence says so to the reader."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.english)
        self.sentence = sentence


@dataclass(frozen=True)
class Receipt:
    """What a file holds: the calculator, its version then, the day, the answers and what was said."""

    calculator: str
    version: str
    day: str
    answers: Mapping[str, str]
    said: tuple[str, ...]


def receipt(step: Step, today: str) -> str:
    """The file for this outcome, as JSON. `today` is the day it was saved on, "" where nobody knows."""
    assert step.outcome is not None
    content = {
        "form": FORM,
        "calculator": step.calculator.name,
        "version": step.calculator.edition.version,
        "rules": step.calculator.edition.name,
        "saved": today,
        "answers": step.answers,
        "said": list(said(step.outcome)),
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def said(outcome: Outcome) -> tuple[str, ...]:
    """An outcome and its conditions in plain English, for comparing and for people who read the file."""
    return tuple(f"{part.kind.value}: {english().say(part.says)}" for part in outcome.all_parts())


def read(text: str) -> Receipt:
    """The receipt in a file. Raises NoReceipt."""
    try:
        content: Any = json.loads(text)
        if content["form"] != FORM:
            raise NoReceipt(say("receipt-newer", "This file comes from a newer version of this site. Open it there."))
        parts, lines = [content[name] for name in ("calculator", "version", "saved", "answers")], content["said"]
        if not all(isinstance(part, str) for part in parts) or not isinstance(lines, list):
            raise TypeError("no file that was saved here holds its answers or its sentences so")
        name, version, day, answers = parts
        return Receipt(name, version, day, dict(parse_qsl(answers, keep_blank_values=True)), tuple(map(str, lines)))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NoReceipt(
            say("receipt-broken", "This file is not one that was saved here, or it is damaged. Choose another one.")
        ) from None
