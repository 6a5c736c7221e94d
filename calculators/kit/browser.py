"""The calls that the browser makes: one for a step, one for a slice of a table."""

import json
from dataclasses import asdict
from urllib.parse import parse_qsl

from . import html
from .language import english
from .loading import load
from .replay import replay

LONGEST_FORM = 8_000
"""A longer form or link is not read at all. No honest one comes near."""


def respond(name: str, form: str, host: str) -> str:
    """A form in, the next step out, as JSON: `html`, `answers` for the address, `step` and the id for the `focus`.

    `full` is the part of `html` that the graph of a calculator cannot know.

    `form` is a form or the part of a link behind its "?", urlencoded; `host` is a `Host` as JSON. Without a name, `form`
    is the text of a saved file, and `html` compares what it says with what is said today. Raises NoCalculator.
    """
    if not name:
        from . import reopen  # noqa: PLC0415  # few readers open a file, and every reader waits for what stands above

        return json.dumps({"html": reopen.reopened(form, html.Host(**json.loads(host)))}, ensure_ascii=False)
    # As browsers read it, and so the graph: a link may come with one "?" too many.
    answers = dict(parse_qsl(form.removeprefix("?"), keep_blank_values=True)) if len(form) <= LONGEST_FORM else {}
    on = html.Host(**json.loads(host))
    found = replay(load(name), answers)
    in_full = html.full(found, on)
    return json.dumps(
        {
            "html": html.step(found, on, in_full=in_full),
            "full": in_full,
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
    from .batch import Batch  # noqa: PLC0415  # as above: few readers have a table
    from .rows import NoTable, State  # noqa: PLC0415

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
