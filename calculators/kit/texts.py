"""Answers from texts, and what an outcome says as text: what the command line and tables of cases share."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .countries import NOT_LISTED, STATELESS
from .language import Language
from .outcome import Branch, Cited, Conflict, Outcome, Section
from .page import Host, Page
from .questions import UNKNOWN, Chosen, Country, Day, Invalid, Money, Question, Whole, Wrong
from .replay import Calculator, Step, parse, step_from
from .sentences import Sentence, Sentences
from .titles import kind_words

say = Sentences("kit")

DAY_AS_TEXT = "2017-03-27"
"""A day as one text. Every other way to write one is refused, because it could be read in two ways."""
SHAPE_OF_A_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")

PLAIN = Page(Host())
"""Renders in English what stands on no page."""


def field_name(name: str) -> str:
    """The name of a question however it was written: `Half-Year` is `half_year`.

    >>> field_name(" Half-Year ")
    'half_year'
    """
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def choices(question: Question[Any]) -> list[str]:
    """The texts of the answers to choose from; none where an answer is typed or there are too many to list."""
    return [*[text for text, *_ in question.options()], UNKNOWN.value] if isinstance(question, Chosen) else []


def possible(question: Question[Any]) -> Sentence:
    """Which texts answer a question."""
    match question:
        case Whole():
            return say(
                "possible-whole", "a whole number from {least} to {most}", least=question.least, most=question.most
            )
        case Money():
            return say("possible-money", "an amount in euros, such as {example}", example=question.example)
        case Day():
            return say("possible-day", "a day as year, month, day, such as {example}", example=DAY_AS_TEXT)
        case Country():
            return say("possible-country", "the two letters of a country, such as TR, or {others}",
                       others=f"{STATELESS}, {NOT_LISTED}")  # fmt: skip
        case _:
            return say("possible-choice", "one of these: {texts}", texts=", ".join(choices(question)))


def read(question: Question[Any], text: str) -> Any:
    """The answer in a text. Raises Invalid, whose sentence says what can be written instead."""
    text = text.strip()
    if isinstance(question, Chosen):
        text = text.lower()
    elif isinstance(question, Country):
        text = text.lower() if text.lower() in (STATELESS, NOT_LISTED) else text.upper()
    try:
        return parse(question, text)
    except Wrong as error:
        raise Invalid(question, unusable(question, text, error.sentence)) from None


def unusable(question: Question[Any], text: str, mistake: Sentence) -> Sentence:
    """What is wrong with a text. A form says it best where the text has the right shape, and is about links elsewhere."""
    either = possible(question)
    shaped = isinstance(question, Money) or (isinstance(question, Day) and SHAPE_OF_A_DAY.fullmatch(text))
    if not shaped:
        return say("text-unknown", "“{text}” is no answer here. Possible: {possible}.", text=text[:40], possible=either)
    return say("text-mistaken", "{mistake} Possible: {possible}.", mistake=mistake, possible=either)


def unanswered(question: Question[Any]) -> Sentence:
    """That an answer is missing, and what it could be."""
    return say("text-missing", "“{ask}” has no answer. Possible: {possible}.",
               ask=question.ask, possible=possible(question))  # fmt: skip


def ask(calculator: Calculator[Any, Any], texts: Mapping[str, str]) -> Step:
    """The step that these answers lead to, by the names of their questions. An empty text is no answer.

    Raises Invalid for a text that cannot be read, also where the rule would never ask for it.
    """
    questions = calculator.you.questions()
    return step_from(calculator, {name: read(questions[name], text) for name, text in texts.items() if text.strip()})


@dataclass(frozen=True)
class Gathered:
    """What stands behind outcomes, each once: what is left open or contradicted, and what to do."""

    open: tuple[Cited, ...]
    conflicts: tuple[Conflict, ...]
    then: tuple[Sentence, ...]
    checklist: tuple[Cited, ...]
    calendar: tuple[Cited, ...]


def gathered(found: Outcome | Section) -> Gathered:
    """What stands behind an outcome, or a part of a plan. What to do if an unknown answer is so, is left out."""

    def each(name: str, parts: Iterable[Outcome | Section]) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(entry for part in parts for entry in getattr(part, name)))

    every, certain = list(_behind(found, branches=True)), list(_behind(found))
    days = sorted(each("calendar", certain), key=lambda entry: entry.day)
    return Gathered(
        each("open", every), each("conflicts", every), each("then", certain), each("checklist", certain), tuple(days)
    )


def _behind(found: Outcome | Section, *, branches: bool = False) -> Iterator[Outcome | Section]:
    """An outcome or a part of a plan with its reasons. The parts of a plan themselves stand each for itself."""
    yield found
    if isinstance(found, Section):
        inside = found.outcomes
    else:
        inside = found.reasons + (tuple(branch.outcome for branch in found.branches) if branches else ())
    for part in inside:
        yield from _behind(part, branches=branches)


def ways_in_words(branch: Branch, words: Language) -> str:
    """The answers that lead to a branch: “…?” Yes and “…?” No, or “…?” Yes."""
    either, both = (f" {words.say(joined)} " for joined in (say("or", "or"), say("and", "and")))
    ways = (
        both.join(
            f"“{words.say(question.ask)}” {either.join(PLAIN.answer(question, value) for value in values)}"
            for question, values in way
        )
        for way in branch.ways
    )
    return f",{either}".join(ways)


def kind_in_words(outcome: Outcome, words: Language) -> str:
    """What kind of outcome it is, in words."""
    return words.say(kind_words(outcome))
