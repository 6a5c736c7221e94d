"""Answers from texts, and what an outcome says as text: what the command line and tables of cases share."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from .countries import NOT_LISTED, STATELESS
from .html import KINDS, Host, Page
from .language import Language
from .outcome import Branch, Outcome
from .questions import UNKNOWN, Country, Day, Invalid, Money, Question, Whole, Wrong, _Chosen
from .replay import Calculator, Step, parse, step_from
from .sentences import Sentence, Sentences

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
    return [*[text for text, *_ in question.options()], UNKNOWN.value] if isinstance(question, _Chosen) else []


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
    if isinstance(question, _Chosen):
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


def headline(step: Step, words: Language, *, late: bool) -> str:
    """The sentence of an outcome, with the date of the rules in front of it where a day lies after them (`late`)."""
    assert step.outcome is not None
    says = words.say(step.outcome.says)
    before = say("by-the-rules", "By the rules of {edition}:", edition=step.calculator.edition.name)
    return f"{words.say(before)} {says}" if late else says


def gathered(outcome: Outcome) -> Outcome:
    """The outcome with all that stands behind it, each once: what is left open or contradicted, and what to do.

    What to do is left out where it follows from an unknown answer only.
    """

    def each(name: str, parts: Iterable[Outcome]) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(entry for part in parts for entry in getattr(part, name)))

    every, certain = list(outcome.all_parts()), list(_behind(outcome))
    return replace(outcome, open=each("open", every), conflicts=each("conflicts", every), then=each("then", certain),
                   checklist=each("checklist", certain), calendar=tuple(outcome.days_to_keep()))  # fmt: skip


def _behind(outcome: Outcome) -> Iterator[Outcome]:
    yield outcome
    for reason in outcome.reasons:
        yield from _behind(reason)


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
    return words.say(KINDS[outcome.kind])
