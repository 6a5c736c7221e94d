"""Every state of each calculator and of the guide, as the parts of addresses that lead there."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from calculators.kit.loading import load
from calculators.kit.questions import UNKNOWN
from calculators.kit.replay import replay
from mkdocs_calculators.fence import guide_names
from tests import plans

from .journeys import ASKING, EVERY, MISTAKEN, PAGES
from .reader import Reader

(GUIDE,) = guide_names()
HOMES = PAGES | {GUIDE: "what-applies/"}
"""The page of each calculator and of the guide."""
PLAN = "highly_skilled_migrant"
"""A family whose plan is made by the guide, of tests/plans."""


def address(fragment: str) -> str:
    """The address of a state, from the top of the site."""
    return f"{HOMES[fragment.partition('?')[0]]}#{fragment}"


def states() -> dict[str, str]:
    """Each state by its name: those of each calculator and of the guide, of each kind of question and of outcome.

    The state of a calculator that nobody has touched is that of its page.
    """
    found = {f"asking {kind}": fragment for kind, fragment in ASKING.items()}
    found |= {f"mistaken in {kind}": fragment for kind, fragment in MISTAKEN.items()}
    found |= {f"{journey.calculator} answers: {journey.name}": journey.fragment for journey in EVERY}
    for journey in {journey.calculator: journey for journey in EVERY}.values():
        found |= dict(_of(journey.calculator, journey.answers, journey.name))
    found |= dict(_of(GUIDE, plans.answers(PLAN), "a plan"))
    # State after state of one page, so that it is loaded once.
    return dict(sorted(found.items(), key=lambda state: address(state[1])))


def _of(name: str, answers: Mapping[str, str], journey: str) -> Iterator[tuple[str, str]]:
    *before, last = answers.items()
    yield f"{name} answers: {journey}", f"{name}?{urlencode(answers)}"
    yield f"{name} finds a mistake: {journey}", f"{name}?{urlencode([*before, (last[0], 'no such answer')])}"
    if before:
        yield f"{name} asks: {journey}", f"{name}?{urlencode(before)}"
    unsure = without_knowing(name, answers)
    if unsure:
        yield f"{name} is told “I don’t know”: {journey}", f"{name}?{urlencode(unsure)}"


def without_knowing(name: str, answers: Mapping[str, str]) -> dict[str, str]:
    """The same answers with “I don't know” to the last question that allows it; none where no question does."""
    calculator: Any = load(name)
    questions = {question.name: question for question in replay(calculator, dict(answers)).asked}
    can_be_unknown = [known for known in answers if known in questions and questions[known].can_be_unknown]
    return {**answers, can_be_unknown[-1]: UNKNOWN.value} if can_be_unknown else {}


def come_to(reader: Reader, fragment: str) -> None:
    """Follow a link to a state, and wait until it is there. On the same page Python is warm, which saves minutes."""
    name = fragment.partition("?")[0]
    reader.page.evaluate("document.activeElement?.blur()")
    reader.open(address(fragment))
    reader.wait_until(
        "name => document.activeElement?.closest(`policy-calculator[name=${name}] .calculator-step:not([aria-busy])`)",
        name,
    )
    reader.page.wait_for_timeout(100)  # the theme's own scripts may still look at the new address
