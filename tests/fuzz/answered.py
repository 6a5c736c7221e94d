"""What must hold of the answer to any form: it is a question, a message or an outcome, and of what it was read as."""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

from calculators.kit.browser import LONGEST_FORM, respond
from calculators.kit.loading import load
from calculators.kit.questions import Chosen, Country, Day, Money, Question, Whole
from calculators.kit.replay import replay
from mkdocs_calculators.fence import guide_names
from tests import engines

from .markup import Read, strictly

type Respond = Callable[[str, str, str], str]


@cache
def host(name: str) -> str:
    """A page on which the calculator or guide stands, as JSON."""
    return json.dumps({"language": "en", "prefix": name}) if name in guide_names() else engines.host(name)


def fault_in_answer(name: str, form: str, ask: Respond = respond) -> str:
    """What is wrong with the answer to a form, or nothing."""
    reply = json.loads(ask(name, form, host(name)))
    read = strictly(reply["html"])
    if read.fault:
        return read.fault
    if not read.of_class("calculator-form"):
        return "there is no form"
    if reply["step"] == "mistake" and not read.of_class("question-mistake"):
        return "a mistake without a message"
    if reply["step"] == "outcome" and not (
        read.of_class("outcome-says") and read.of_class("cite") | read.of_class("cites")
    ):
        return "an outcome without a place"
    return wrong_step(name, form, reply, read) or misread(name, form, reply) or not_again(name, reply, ask)


def given(form: str) -> Mapping[str, str]:
    """The fields of a form as they are read."""
    return dict(parse_qsl(form.removeprefix("?"), keep_blank_values=True)) if len(form) <= LONGEST_FORM else {}


def wrong_step(name: str, form: str, reply: Mapping[str, Any], read: Read) -> str:
    """Whether the step is another than the one that replay comes to, and what was typed stands there as text."""
    step = replay(load(name), given(form))
    if (step.kind, step.answers) != (reply["step"], reply["answers"]):
        return f"replay comes to {step.kind} {step.answers!r}"
    if step.outcome and not all(part.places for part in step.outcome.all_parts()):
        return "an outcome that cites nothing"
    if step.typed and step.question and not isinstance(step.question, Chosen | Country | Day):
        shown = [values.get("value", "") for tag, values in read.elements if values.get("name") == step.question.name]
        if shown != [step.typed]:
            return f"{step.typed!r} was typed, and {shown} stands there"
    left_out = "".join(f"“{each[:40]}”" for each in step.left_out[:5])
    if any(part not in read.text for part in left_out.split("”") if part):
        return "a name that was left out is not told as it was"
    return ""


def misread(name: str, form: str, reply: Mapping[str, Any]) -> str:
    """An answer that was taken for another one than was written."""
    questions, fields = load(name).you.questions(), given(form)
    for known, text in parse_qsl(reply["answers"]):
        if known in questions and not means(questions[known], questions[known].collect(fields) or "", text):
            return f"{known}: {questions[known].collect(fields)!r} was read as {text!r}"
    return ""


def means(question: Question[Any], raw: str, text: str) -> bool:
    """Whether a text can mean this answer, judged by its digits alone."""
    match question:
        case Chosen() | Country():
            return raw == text
        case Whole():
            return digits(raw) == digits(text) and not any(letter.isalpha() for letter in raw)
        case Money():
            return Decimal(text) == amount(raw)
        case Day():
            year, month, day = (part.strip() for part in raw.split("-"))
            same_month = (
                month.lower()[:3] == MONTHS[int(text[5:7])] if month.isalpha() else int(month) == int(text[5:7])
            )
            return same_month and (int(year), int(day)) == (int(text[:4]), int(text[8:10]))
    return False


MONTHS = " jan feb mar apr may jun jul aug sep oct nov dec".split(" ")


def digits(text: str) -> str:
    """The digits of a text in whatever script, without zeros before them."""
    return "".join(str(unicodedata.decimal(letter)) for letter in text if letter.isdecimal()).lstrip("0")


def amount(text: str) -> Decimal:
    """The amount that the digits of a text make, with cents behind its last mark where that are one or two."""
    behind = len(digits("1" + re.split("[.,]", text)[-1])) - 1 if re.search("[.,]", text) else 0
    return Decimal(digits(text) or 0).scaleb(-behind if behind in (1, 2) else 0)


def not_again(name: str, reply: Mapping[str, Any], ask: Respond) -> str:
    """The link that a step writes leads to the same step."""
    if reply["step"] != "outcome":
        return ""
    again = json.loads(ask(name, reply["answers"], host(name)))
    same = again["step"] == "outcome" and again["answers"] == reply["answers"] and told(again) == told(reply)
    return "" if same else f"the link {reply['answers']!r} leads elsewhere"


def told(reply: Mapping[str, Any]) -> str:
    """What an outcome says, without what is said of the link."""
    html: str = reply["html"]
    return html[html.index('<p class="outcome-kind"') :].partition('<input type="hidden"')[0]


def graph_differs(name: str, found: Mapping[str, Any], ask: Respond) -> str:
    """Where the graph answers, and says something else than Python."""
    if not found["quick"]:
        return ""
    reply = json.loads(ask(name, found["form"], host(name)))
    return (
        ""
        if engines.same(found["quick"], reply)
        else f"the graph comes to {found['quick']['answers']!r}, Python to {reply['answers']!r}"
    )
