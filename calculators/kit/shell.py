"""What stands around every element: its title, what is said without script, and what shows that Python is at work."""

import json
from collections.abc import Mapping
from typing import Any

from .elements import Html, el, join, separated
from .known import LANGUAGES
from .page import Page
from .sentences import Sentence, Sentences

say = Sentences("element")

PROGRESS = say("progress", "Loading")
LOAD = say("load", "Load it")
CANCEL = say("cancel", "Cancel")
MISSED = say(
    "missed", "A part of this page has not come yet, so this does not work. Wait a little, or load the page again."
)


def shell(
    page: Page,
    title: Sentence,
    about: Sentence,
    without: Sentence,
    step: Html,
    *after: Html,
    class_: str = "",
    elsewhere: Mapping[str, str] = {},
) -> Html:
    """The section around `step`, which changes as the reader goes on. `without` is said where no script runs.

    `elsewhere` is the address of the same in each other language.
    """
    id_ = page.id("title")
    heading = {"id": id_, "role": "heading", "aria_level": str(page.host.level)}
    return el(
        "section",
        el("p", page.say(title), class_="calculator-title", **heading),
        el("p", page.say(about), class_="calculator-about"),
        _languages(elsewhere),
        el("noscript", el("p", page.say(without), class_="calculator-without")),
        el("p", page.say(MISSED), class_="calculator-missed", hidden=True),  # shown late, by styles alone
        step,
        el(
            "div",
            el("progress", aria_label=page.say(PROGRESS)),
            el("p", "", class_="calculator-stage"),
            el("button", page.say(LOAD), type="button", data_do="load", hidden=True),
            el("button", page.say(CANCEL), type="button", data_do="cancel"),
            class_="calculator-progress",
            hidden=True,
        ),
        el("p", "", class_="calculator-status", role="status"),
        *after,
        class_=f"calculator {class_}".strip(),
        aria_labelledby=id_,
    )


def costs(page: Page, runtime: Mapping[str, Any] | None) -> Html:
    """What a button that brings Python costs, for those who save data. A page that carries Python says nothing."""
    if not runtime or "carried" in runtime:
        return join()
    first = say(
        "loads-first",
        "This loads Python first: about {megabytes} MB, once for this visit.",
        megabytes=_megabytes(page, runtime),
    )
    return el("p", page.say(first), class_="question-hint")


def about_python(page: Page, runtime: Mapping[str, Any] | None) -> str | None:
    """What a script is told of where Python is, as JSON; its size as the language of the page writes it."""
    return as_json({**runtime, "megabytes": _megabytes(page, runtime)}) if runtime else None


def _megabytes(page: Page, runtime: Mapping[str, Any]) -> str:
    _, _, decimal, _ = page.words.money
    return str(runtime["megabytes"]).replace(".", decimal)


def _languages(elsewhere: Mapping[str, str]) -> Html:
    """Links to the same in each other language, each in its own words. A script carries the answers along."""
    links = (el("a", LANGUAGES[code], href=there, hreflang=code, lang=code) for code, there in elsewhere.items())
    return (
        el("p", separated(" ", links), class_="calculator-languages", data_search_exclude=True) if elsewhere else Html()
    )


def script_words(page: Page, words: Mapping[str, Sentence]) -> str:
    """What a script shows, in the language of the page, as JSON. The script fills in the numbers."""
    return as_json({key: page.words.sentences[sentence.key] for key, sentence in words.items()})


def as_json(value: Any) -> str:
    """Short JSON, the same each time."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
