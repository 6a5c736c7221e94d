"""The one call that the browser makes."""

import json
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

from . import html
from .replay import Calculator, replay

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
