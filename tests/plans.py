"""The plans that were written by hand, and the plan that the guide makes, line by line."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from calculators.kit import Cited, Kind, Outcome, Place, Sentence
from calculators.kit.language import english

FOLDER = Path(__file__).parent / "plans"

STATES = {
    Kind.MET: "met", Kind.NOT_MET: "not met", Kind.NOT_NEEDED: "not needed", Kind.EXEMPT: "exempt",
    Kind.DECIDES: "the IND decides", Kind.NOT_SAID: "not said", Kind.CONFLICT: "contradiction",
    Kind.ANSWER: "worked out", Kind.DEPENDS: "depends", Kind.OUT_OF_SCOPE: "outside",
}  # fmt: skip

type Plan = dict[str, list[str]]
"""The lines of each section, by its title."""


def by_hand(name: str) -> Plan:
    """A plan from its file, without its facts and answers."""
    plan: Plan = {}
    title = ""
    for line in (FOLDER / f"{name}.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            title = line[3:]
        elif re.match(r"- |\d+\. ", line) and title not in ("The facts", "The answers"):
            plan.setdefault(title, []).append(re.sub(r"^(- |\d+\. )", "", line))
    return plan


def answers(name: str) -> dict[str, str]:
    """What the family answers, in the order in which it is asked, from its file."""
    (fence,) = re.findall(r"```answers\n(.*?)```", (FOLDER / f"{name}.md").read_text("utf-8"), re.DOTALL)
    pairs = [line.split("=", 1) for line in fence.splitlines()]
    assert len(dict(pairs)) == len(pairs), f"{name} answers a question twice"
    return dict(pairs)


def by_guide(outcome: Outcome) -> Plan:
    """The plan that an outcome holds, in the form of the files."""
    return {said(section.title): list(lines(section)) for section in outcome.sections}


def lines(section: Any) -> Iterator[str]:
    """The lines of one section: states, what is open, things to gather, steps, days and advice."""
    for outcome in section.outcomes:
        yield from line(outcome)
    for conflict in section.conflicts:
        statements = " ".join(said(each.says) for each in conflict.statements)
        found = places([place for each in conflict.statements for place in each.places])
        yield f"contradiction: {statements} {said(conflict.followed)} {found}"
    yield from (f"left open: {cited(each)}" for each in section.open)
    yield from map(cited, (*section.checklist, *section.steps))
    yield from (f"{dict(each.says.values)['day'].isoformat()}: {cited(each)}" for each in section.calendar)
    yield from (f"next: {said(each)}" for each in section.then)


def line(outcome: Outcome, before: str = "") -> Iterator[str]:
    """What holds, what it depends on, and why."""
    yield f"{before}{STATES[outcome.kind]}: {said(outcome.says)} {places(outcome.places)}"
    for branch in outcome.branches:
        yield from line(branch.outcome, f"if {ways(branch)}: ")
    for reason in outcome.reasons:
        yield from line(reason, "because ")


def ways(branch: Any) -> str:
    """What an outcome depends on."""
    return " or ".join(
        " and ".join(f"{question.name} is {'/'.join(map(question.text, values))}" for question, values in way)
        for way in branch.ways
    )


def cited(each: Cited) -> str:
    return f"{said(each.says)} {places(each.places)}"


def said(sentence: Sentence) -> str:
    return english().say(sentence)


def places(found: Any) -> str:
    """`(3.3.2; table 1)`."""
    return f"({'; '.join(dict.fromkeys(map(place, found)))})"


def place(found: Place) -> str:
    return found.item or found.section.replace("annex-", "annex ")
