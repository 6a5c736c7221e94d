"""The calls that the browser makes: one for a step, one for a slice of a table."""

import json
from dataclasses import asdict
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

from . import html
from .batch import Batch
from .language import english
from .replay import Calculator, replay
from .rows import NoTable, State

LONGEST_FORM = 8_000
"""A longer form or link is not read at all. No honest one comes near."""


class NoCalculator(LookupError):
    """There is no calculator of that name."""


def load(name: str) -> Calculator[Any, Any]:
    """The calculator in `calculators/<name>.py`, or the guide in `calculators/guides/<name>.py`.

    Raises NoCalculator with a message that says where it was sought.
    """
    if not name.isidentifier():
        raise NoCalculator(f"{name!r} cannot be the name of a calculator: use small letters, digits and _")
    for folder in ("calculators", "calculators.guides"):
        try:
            module = import_module(f"{folder}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{folder}.{name}":
                raise
            continue
        found = getattr(module, "calculator", None)
        if not isinstance(found, Calculator):
            file = f"{folder.replace('.', '/')}/{name}.py"
            raise NoCalculator(f"{file} holds no calculator: end it with `calculator = Calculator(…)`")
        return found
    raise NoCalculator(
        f"there is no calculator {name!r}: looked for calculators/{name}.py and calculators/guides/{name}.py"
    )


def respond(name: str, form: str, host: str) -> str:
    """A form in, the next step out, as JSON: `html`, `answers` for the address, `step` and the id for the `focus`.

    `form` is a form or the part of a link behind its "?", urlencoded; `host` is a `Host` as JSON. Raises NoCalculator.
    """
    answers = dict(parse_qsl(form, keep_blank_values=True)) if len(form) <= LONGEST_FORM else {}
    on = html.Host(**json.loads(host))
    found = replay(load(name), answers)
    return json.dumps(
        {
            "html": html.step(found, on),
            "answers": found.answers,
            "step": found.kind,
            "focus": html.focus(found, on),
        },
        ensure_ascii=False,
    )


def batch(ask: str) -> str:
    """A slice of a table in, its answered rows out.

    `ask` is JSON: `name` of the calculator, `form` of the table ("csv" or "jsonl"), `text`, whether it is the `last`
    slice, and the `state` that the reply to the slice before held (null at first). The reply is JSON: `text`, `state`,
    how many `rows` so far and how many of them `failed`, and `notes`; or only `refused`, with the reason.
    """
    asked = json.loads(ask)
    work = Batch(load(asked["name"]), asked["form"], state=State(**asked["state"] or {}))
    try:
        text = work.feed(asked["text"], last=asked["last"])
    except NoTable as fault:
        return json.dumps({"refused": english().say(fault.sentence)})
    state, notes = work.state, [english().say(note) for note in work.notes()]
    return json.dumps(
        {"text": text, "state": asdict(state), "rows": state.rows, "failed": state.failed, "notes": notes}
    )
