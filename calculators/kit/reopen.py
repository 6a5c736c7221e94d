"""A saved file is opened again: the same answers are worked out anew, and what is said now is held against what was said."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from .elements import Html, el, join
from .language import language
from .loading import NoCalculator, load
from .page import Host, Page
from .receipt import NoReceipt, Receipt, read, said
from .replay import Step, replay
from .sentences import Sentence, Sentences
from .shell import about_python, as_json, costs, script_words, shell

say = Sentences("reopen")

TAG = "policy-receipt"
LONGEST_FILE = 200_000
"""Characters. No file that was saved here comes near."""

TITLE = say("title", "Open a saved file")
ABOUT = say("about", "A file that you saved under an outcome is read and compared in this browser. Nothing is sent.")
FILE = say("file", "Which file?")
OPEN = say("open", "Open and compare")
WITHOUT_SCRIPT = say("without-script", "Without script, no file can be opened here. It can be read in any text editor.")
SCRIPT_WORDS = {
    "none": say("none", "Choose a file first."),
    "large": say("large", "This file is too large to be one that was saved here. Choose another one."),
    "loading": say("loading", "Python is loading: about {megabytes} MB, once for this visit."),
    "failed": say("failed", "The file could not be compared here. Try again. It can be read in any text editor."),
}
"""What the script shows. The script itself holds no sentence; it fills in the size."""


def receipt_element(on: Mapping[str, Any], runtime: Mapping[str, Any] | None) -> Html:
    """The page's part for opening a file. `on` holds language, addresses and level of a `Host`; `runtime` where Python is."""
    page = Page(Host(**on))
    file = page.id("file")
    form = el(
        "form",
        el(
            "fieldset",
            el("div", el("label", page.say(FILE), for_=file, class_="question-ask"),
               el("input", type="file", id=file, accept=".json,application/json"), class_="question receipt-file"),
            el("button", page.say(OPEN), type="submit", class_="calculator-continue"),
            costs(page, runtime),
            class_="calculator-lock",
            disabled=True,
        ),
        class_="calculator-form",
        novalidate=True,
    )  # fmt: skip
    step = el("div", form, el("div", class_="receipt-reply", tabindex="-1"), class_="calculator-step")
    return el(
        TAG,
        shell(page, TITLE, ABOUT, WITHOUT_SCRIPT, step),
        data_host=as_json(dict(on)),
        data_words=script_words(page, SCRIPT_WORDS),
        data_longest=str(LONGEST_FILE),
        data_runtime=about_python(page, runtime),
    )


def reopened(text: str, host: Host) -> Html:
    """What a saved file says today, beside what it said. A file that is none is told so."""
    page = Page(host)
    try:
        if len(text) > LONGEST_FILE:
            return _message(page, SCRIPT_WORDS["large"])
        found = read(text)
        step = replay(load(found.calculator), found.answers)
    except NoReceipt as fault:
        return _message(page, fault.sentence)
    except NoCalculator:
        return _message(page, say("unknown", "This file is of a calculator that this site does not have (any more)."))
    return join(_verdict(page, found, step), _link(page, step))


def _message(page: Page, sentence: Sentence) -> Html:
    return el("p", page.say(sentence), class_="question-mistake")


def _verdict(page: Page, found: Receipt, step: Step) -> Html:
    title = page.say(step.calculator.sentence("title"))
    saved = [el("p", el("strong", title)), el("p", page.say(_when(found)))]
    if step.outcome is None:
        asks = say("asks", "With these answers the calculator asks more today. Open them and go on.")
        return join(
            *saved, el("p", page.say(asks), class_="outcome-says"), _list(page, THEN, found.said, found.language)
        )
    now = said(step.outcome, language(found.language))
    if now == found.said:
        same = say("same", "Nothing has changed: the same answers lead to the same outcome today.")
        return join(*saved, el("p", page.say(same), class_="outcome-says"), _list(page, BOTH, now, found.language))
    other = say("other", "Something has changed: the same answers are answered in another way today.")
    gone = [line for line in found.said if line not in now]
    new = [line for line in now if line not in found.said]
    changed = [_list(page, title, lines, found.language) for title, lines in ((THEN, gone), (NOW, new))]
    return join(*saved, el("p", page.say(other), class_="outcome-says"), *changed)


BOTH = say("both", "It said, and says:")
THEN = say("then", "It said then, and no longer:")
NOW = say("now", "It says now:")


def _when(found: Receipt) -> Sentence:
    try:
        day = date.fromisoformat(found.day)
    except ValueError:
        return say("version", "Saved with version {version} of the calculators.", version=found.version)
    return say("saved", "Saved on {day}, with version {version} of the calculators.", day=day, version=found.version)


def _list(page: Page, title: Sentence, lines: Sequence[str], written: str) -> Html:
    """What was said, in the language that the file is written in."""
    if not lines:
        return Html()
    items = el("ul", *[el("li", line) for line in lines], lang=written if written != page.words.code else None)
    return join(el("p", page.say(title), class_="outcome-part-title"), items)


def _link(page: Page, step: Step) -> Html:
    address = page.host.calculators.get(step.calculator.name)
    if address is None:
        return Html()
    target = f"{address.partition('#')[0]}#{step.calculator.name}?{step.answers}"
    return el("p", el("a", page.say(say("link", "Open these answers in the calculator")), href=target))
