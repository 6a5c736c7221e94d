"""What would change an outcome, as HTML."""

from collections.abc import Sequence
from typing import Any

from .changes import Change, changes
from .elements import Html, el
from .outcome_html import branch, verdict
from .page import Page
from .questions import SHOW, Mark
from .replay import CHANGES, Step
from .sentences import Sentences

say = Sentences("kit")


def what_would_change(page: Page, found: Step) -> Html:
    """What would change this: asked for by a button, because it takes a moment to work out."""
    title = say("changes", "What would change this?")
    if found.shows != CHANGES:
        ask = el("button", page.say(title), type="submit", name=SHOW, value=CHANGES, class_="calculator-more")
        return el("p", ask, class_="outcome-part outcome-more")
    groups: dict[tuple[Mark, Any], list[Change]] = {}
    for change in changes(found):
        mark = Mark.MAY_BE_WRONG if Mark.MAY_BE_WRONG in {q.mark for q, _ in change.others} else Mark.CAN_CHANGE
        groups.setdefault((mark, change.outcome and (change.outcome.kind, change.outcome.says)), []).append(change)
    shown = [el("p", page.say(title), id=page.id("changes"), class_="outcome-part-title", tabindex="-1")]
    if not groups:
        shown.append(el("p", page.say(NO_CHANGE)))
    for mark, heading in CHANGE_TITLES.items():
        items = [_change(page, alike) for (kind, _), alike in groups.items() if kind is mark]
        if items:
            shown += [el("p", page.say(heading)), el("ul", *items, class_="outcome-changes")]
    return el("div", *shown, class_="outcome-part")


NO_CHANGE = say("changes-none", "No other answer to one, two or three of these questions leads to another outcome.")
CHANGE_TITLES = {
    Mark.CAN_CHANGE: say("changes-can", "What could still become different:"),
    Mark.MAY_BE_WRONG: say("changes-wrong", "Check whether these answers are right. Others would lead elsewhere:"),
}


def _change(page: Page, alike: Sequence[Change]) -> Html:
    """Changes that lead to the same outcome. Those of one question stand in one line."""
    ways: dict[tuple[Any, ...], list[Any]] = {}
    for change in alike:
        (question, value), *rest = change.others
        ways.setdefault((question, *rest), []).append(value)
    shown = [
        ((question, tuple(values)), *[(other, (value,)) for other, value in rest])
        for (question, *rest), values in ways.items()
    ]
    outcome = alike[0].outcome
    then = verdict(page, outcome) if outcome else el("p", page.say(say("changes-more", "Then other questions come.")))
    return branch(page, shown, outcome, then)
