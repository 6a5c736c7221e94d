"""Saved files that are opened again: damaged, edited, or something else altogether."""

import json
from collections.abc import Iterator
from functools import cache, partial
from typing import Any
from urllib.parse import parse_qsl

from hypothesis import strategies as st

from calculators.kit.browser import respond
from calculators.kit.known import LANGUAGES
from calculators.kit.language import SOURCE, language
from calculators.kit.loading import load
from calculators.kit.receipt import FORM, FORM_OF_LANGUAGES, receipt, said
from calculators.kit.replay import replay

from .answered import Respond, given
from .forms import names, valid
from .grown import ODD_TEXTS, PLAIN, grown
from .markup import Read, strictly
from .target import Target

MODULES = tuple(f"calculators.kit.{name}" for name in "receipt reopen elements loading".split())
PAGE = json.dumps({"prefix": "receipt", "calculators": {name: f"../{name}/#{name}" for name in names()}})


@cache
def files() -> list[str]:
    """Files as the site saves them."""
    known = [language(code) for code in LANGUAGES]
    return [
        receipt(step, "2026-11-22", known[number % len(known)])
        for name in names()
        for number, step in enumerate(_outcomes(name))
    ]


def _outcomes(name: str) -> Iterator[Any]:
    steps = (replay(load(name), given(form)) for form in valid(name)[:40])
    return (step for step in steps if step.outcome and not step.question)


VALUES = st.recursive(
    st.one_of(ODD_TEXTS, st.sampled_from(names()), st.integers(), st.floats(), st.booleans(), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(ODD_TEXTS, inner, max_size=3)),
    max_leaves=5,
)
KEYS = st.sampled_from(["form", "calculator", "version", "rules", "saved", "answers", "said", "more"])


def edited(text: str, changes: list[tuple[str, Any]]) -> str:
    """The file with these values in the place of others."""
    return json.dumps(json.loads(text) | dict(changes), ensure_ascii=len(changes) > 1)


def inputs() -> st.SearchStrategy[str]:
    """Changed as a text, or in its values."""
    whole = st.sampled_from(files())
    values = st.builds(edited, whole, st.lists(st.tuples(KEYS, VALUES), min_size=1, max_size=3))
    lines = st.builds(lambda text, more: edited(text, [("said", more)]), whole, st.lists(ODD_TEXTS, max_size=4))
    answers = st.builds(lambda text, more: edited(text, [("answers", more)]), whole, grown(answers_of(), PLAIN))
    return st.one_of(grown(files(), PLAIN), values, lines, answers)


TEXTS = ("calculator", "version", "saved", "answers")


def answers_of() -> list[str]:
    """The answers of all files."""
    return [json.loads(text)["answers"] for text in files()]


def check(text: str, ask: Respond = respond) -> str:
    """What the file says is shown as text, beside what is said today; a file that is none is told so."""
    read = strictly(json.loads(ask("", text, PAGE))["html"])
    if read.fault:
        return read.fault
    if not read.of_class("outcome-says"):
        return "" if read.of_class("question-mistake") else "neither a message nor a comparison"
    return wrong_comparison(json.loads(text), read)


def wrong_comparison(file: Any, read: Read) -> str:
    """Whether it says another thing than the calculator says today."""
    if (
        file["form"] not in (FORM, FORM_OF_LANGUAGES)
        or not isinstance(file["said"], list)
        or not all(isinstance(file[name], str) for name in TEXTS)
    ):
        return "a file that was never saved here is compared"
    step = replay(load(file["calculator"]), dict(parse_qsl(file["answers"], keep_blank_values=True)))
    words = language(file["language"] if file["form"] == FORM_OF_LANGUAGES else SOURCE)
    then, now = list(map(str, file["said"])), list(said(step.outcome, words)) if step.outcome else []
    shown = (
        then
        if not step.outcome
        else now
        if then == now
        else [x for x in then if x not in now] + [x for x in now if x not in then]
    )
    if any(line not in read.text for line in shown):
        return "a line of the file is not shown as it is"
    if step.outcome and ("It said, and says:" in read.texts) != (then == now):
        return "it says that nothing has changed, or that something has, and that is wrong"
    (link,) = read.values("a", "href")
    return "" if link.endswith(f"#{step.calculator.name}?{step.answers}") else f"the link leads to {link}"


def target(ask: Respond = respond) -> Target:
    """Files, opened by `ask`."""
    return Target("receipts", inputs(), partial(check, ask=ask), MODULES)
