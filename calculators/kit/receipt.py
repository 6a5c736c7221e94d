"""A receipt: answers and outcome as a small file, which the site opens again later and compares."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .known import LANGUAGES
from .language import SOURCE, Language
from .outcome import Outcome
from .replay import Step
from .sentences import Sentence, Sentences
from .titles import kind_words

say = Sentences("kit")

FORM = 1
"""The form of the file in English. A later form gets a higher number."""
FORM_OF_LANGUAGES = 2
"""The form that names its language. A site that knows only the first form says so, and compares no two languages."""

RECEIPT_NEWER = say("receipt-newer", "This file comes from a newer version of this site. Open it there.")


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
    language: str = SOURCE
    """The language of what was said, by its code."""


def receipt(step: Step, today: str, words: Language) -> str:
    """The file for this outcome, as JSON. `today` is the day it was saved on, "" where nobody knows."""
    assert step.outcome is not None
    translated = words.code != SOURCE
    content = {
        "form": FORM_OF_LANGUAGES if translated else FORM,
        **({"language": words.code} if translated else {}),
        "calculator": step.calculator.name,
        "version": step.calculator.edition.version,
        "rules": words.show(step.calculator.edition.month),
        "saved": today,
        "answers": step.answers,
        "said": list(said(step.outcome, words)),
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def said(outcome: Outcome, words: Language) -> tuple[str, ...]:
    """An outcome and its conditions in plain words, for comparing and for people who read the file.

    In English the kind stands as the files of the first form have it.
    """

    def kind(part: Outcome) -> str:
        return part.kind.value if words.code == SOURCE else words.say(kind_words(part))

    return tuple(f"{kind(part)}: {words.say(part.says)}" for part in outcome.all_parts())


def read(text: str) -> Receipt:
    """The receipt in a file. Raises NoReceipt."""
    try:
        content: Any = json.loads(text)
        if content["form"] not in (FORM, FORM_OF_LANGUAGES):
            raise NoReceipt(RECEIPT_NEWER)
        parts, lines = [content[name] for name in ("calculator", "version", "saved", "answers")], content["said"]
        written = content["language"] if content["form"] == FORM_OF_LANGUAGES else SOURCE
        if not all(isinstance(part, str) for part in (*parts, written)) or not isinstance(lines, list):
            raise TypeError("no file that was saved here holds its answers or its sentences so")
        if written not in LANGUAGES:
            raise NoReceipt(RECEIPT_NEWER)
        name, version, day, answers = parts
        return Receipt(
            name, version, day, dict(parse_qsl(answers, keep_blank_values=True)), tuple(map(str, lines)), written
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NoReceipt(
            say("receipt-broken", "This file is not one that was saved here, or it is damaged. Choose another one.")
        ) from None
