"""The page's part for many cases: a table is chosen, answered in the reader's browser, and saved again."""

from collections.abc import Iterable, Mapping
from typing import Any

from .elements import Html, el
from .page import Host, Page
from .replay import Calculator
from .sentences import Sentences
from .shell import about_python, costs, script_words, shell

say = Sentences("batch")

TAG = "policy-batch"
MOST_BYTES = 5_000_000
"""About 100,000 rows, which a phone answers in some minutes. The command line takes a table of any length."""

ACCEPTED = ".csv,.tsv,.txt,.jsonl,.ndjson,text/csv"

TITLE = say("title", "Answer a table of cases")
ABOUT = say("about", "The table stays on your device: it is read and answered in this browser.")
WITHOUT_SCRIPT = say(
    "without-script", "Without script, no table can be answered here. The command line does the same: see the README."
)
WHICH = say("which", "Which calculator?")
CHOOSE = say("choose", "Choose a calculator")
FILE = say("file", "Which table?")
FILE_HINT = say("file-hint", "Choose a CSV file, or drop it here. At most {size} MB.", size=MOST_BYTES // 1_000_000)
START = say("start", "Answer this table")
SAVE = say("save", "Save the answered table")

SCRIPT_WORDS = {
    "no-calculator": say("no-calculator", "Choose a calculator first."),
    "no-table": say("no-table", "Choose a table first."),
    "large": say("large", "This table has {size} MB. At most {most} MB can be answered here. Cut it into parts."),
    "unread": say("unread", "This file cannot be read any more. Choose it again."),
    "loading": say("loading", "Python is loading: about {megabytes} MB, once for this visit."),
    "working": say("working", "Answering. This can take some minutes."),
    "part": say("part", "{percent}% of the table is answered."),
    "cancelled": say("cancelled", "Stopped. Nothing was kept. You can start again."),
    "failed": say("failed", "This could not be worked out here. Your file is as it was. Try again, or use the command line."),
    "done": say("done", "{rows} rows: {answered} with an answer, {failed} with an error."),
    "see": say("see", "The column “error” says why a row has no answer."),
    "answered": say("answered", "answered"),
}  # fmt: skip
"""What the script shows. The script itself holds no sentence; it fills in numbers."""


def batch_element(
    calculators: Iterable[Calculator[Any, Any]], runtime: Mapping[str, Any] | None, language: str, level: int
) -> Html:
    """The element for these calculators. `level` is that of its heading; `runtime` says where Python is, if anywhere."""
    page = Page(Host(language, TAG, level=level))
    step = el("div", _form(page, calculators, runtime), _result(page), class_="calculator-step")
    return el(
        TAG,
        shell(page, TITLE, ABOUT, WITHOUT_SCRIPT, step, class_="batch"),
        data_most=str(MOST_BYTES),
        data_words=script_words(page, SCRIPT_WORDS),
        data_runtime=about_python(page, runtime),
        data_search_exclude=True,
    )


def _form(page: Page, calculators: Iterable[Calculator[Any, Any]], runtime: Mapping[str, Any] | None) -> Html:
    """Which calculator, and which table. Locked until the script has taken it over."""
    options = [el("option", page.say(CHOOSE), value="")]
    options += [el("option", page.say(each.sentence("title")), value=each.name) for each in calculators]
    which, file, hint = page.id("calculator"), page.id("file"), page.id("file", "hint")
    lock = el(
        "fieldset",
        el(
            "div",
            el("label", page.say(WHICH), for_=which, class_="question-ask"),
            el("select", *options, id=which, autocomplete="off", aria_describedby=f"{which}-mistake"),
            class_="question question-country",
        ),
        el(
            "div",
            el("label", page.say(FILE), for_=file, class_="question-ask"),
            el("p", page.say(FILE_HINT), id=hint, class_="question-hint"),
            el("input", type="file", id=file, accept=ACCEPTED, aria_describedby=f"{hint} {file}-mistake"),
            class_="question batch-file",
        ),
        el("button", page.say(START), type="submit", class_="calculator-continue"),
        costs(page, runtime),
        class_="calculator-lock",
        disabled=True,
    )
    return el("form", lock, class_="calculator-form", novalidate=True, autocomplete="off")


def _result(page: Page) -> Html:
    """What comes out, once there is something."""
    return el(
        "div",
        el("p", "", class_="batch-done"),
        el("ul", class_="batch-notes"),
        el("p", el("a", page.say(SAVE), class_="batch-save")),
        id=page.id("result"),
        class_="batch-result",
        tabindex="-1",
        hidden=True,
    )
