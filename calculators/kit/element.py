"""A whole calculator as it stands in a page: complete without script, ready for the script to take over."""

from collections.abc import Mapping
from typing import Any

from .elements import Html, el
from .explore import explore, remaining
from .html import step
from .page import Host, Page
from .replay import Calculator, replay
from .sentences import Sentences
from .shell import about_python, as_json, script_words, shell
from .table import table

say = Sentences("element")

TAG = "policy-calculator"

WITHOUT_SCRIPT = say(
    "without-script",
    "Without script, the questions cannot be answered here. All of them, with all answers, stand in the table below.",
)
ALL = say("all", "All questions and outcomes")
GUIDE_WITHOUT_SCRIPT = say(
    "guide-without-script",
    "Without script, no plan can be made here. The calculators that it is made of, each with a table, are listed below.",
)
PARTS = say("parts", "The calculators behind this plan")

SCRIPT_WORDS = {
    "loading": say(
        "loading",
        "This answer needs Python. It is loading: about {megabytes} MB, once for this visit. You can go on reading.",
    ),
    "fetching": say("fetching", "Loading the answers: a few kilobytes."),
    "costs": say(
        "costs",
        "Your browser is set to save data. This answer needs Python: about {megabytes} MB, once for this visit.",
    ),
    "computing": say("computing", "Working it out."),
    "differs": say(
        "differs", "This answer was worked out again, and now differs from the one shown at first. Use this one."
    ),
    "slow": say("slow", "This takes longer than usual. You can wait, or cancel and use the table below."),
    "cancelled": say(
        "cancelled", "Stopped. Your answer is still here. Press Continue to try again, or use the table below."
    ),
    "failed": say(
        "failed",
        "This could not be worked out here. Your answer is still here. The table below says the same as the questions.",
    ),
}
"""What the script shows. The script itself holds no sentence; it fills in the size."""


def element(
    calculator: Calculator[Any, Any],
    on: Mapping[str, Any],
    runtime: Mapping[str, Any] | None,
    elsewhere: Mapping[str, str] | None = None,
) -> Html:
    """The element. `on` holds language, prefix and places of a `Host`; `runtime` says where Python is, if anywhere.

    `elsewhere` is the address of the same calculator in each other language.
    """
    graph = explore(calculator) if calculator.walked else None
    host = Host(**on, remaining=remaining(graph) if graph else {})
    page = Page(host)
    section = shell(
        page,
        calculator.sentence("title"),
        calculator.sentence("about"),
        WITHOUT_SCRIPT if graph else GUIDE_WITHOUT_SCRIPT,
        el("div", step(replay(calculator, {}), host, locked=True), class_="calculator-step", data_search_exclude=True),
        el(
            "details",
            el("summary", page.say(ALL if graph else PARTS)),
            table(calculator, graph, host) if graph else _parts(calculator, page),
            class_="calculator-all",
            id=page.id("all"),
            data_search_exclude=True,  # a search leads to the sentences of the section, and not to each possible answer
        ),
        elsewhere=elsewhere or {},
    )
    return el(
        TAG,
        section,
        name=calculator.name,
        data_host=as_json({**on, "remaining": host.remaining}),
        data_words=script_words(page, SCRIPT_WORDS),
        data_runtime=about_python(page, runtime),
    )


def _parts(guide: Calculator[Any, Any], page: Page) -> Html:
    """The calculators that a guide composes, in its order, each with a link to where it stands."""
    items = []
    for part in getattr(guide, "parts", ()):
        title = page.say(part.sentence("title"))
        address = page.host.calculators.get(part.name)
        items.append(el("li", el("a", title, href=address) if address else title))
    return el("ol", *items)
