"""What the browser tests expect of each calculator, held against the rules first: a browser is slow to tell."""

import pytest

from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.replay import replay
from mkdocs_calculators.fence import calculator_names
from tests.browser.journeys import EVERY, PAGES, SECTIONS, Journey


@pytest.mark.parametrize("journey", EVERY, ids=lambda journey: journey.name)
def test_each_journey_answers_all_that_is_asked_and_is_told_what_it_expects(journey: Journey) -> None:
    step = replay(load(journey.calculator), journey.answers)
    assert step.outcome is not None, step.question and step.question.name
    assert (step.left_out, [question.name for question in step.asked]) == ([], list(journey.answers))
    assert step.outcome.kind.value == journey.kind
    said = english().say(step.outcome.says)
    assert journey.says == (f"By the rules of May 2017: {said}" if step.late else said)


def test_every_calculator_has_a_page_a_section_and_a_journey() -> None:
    names = set(calculator_names())
    assert set(PAGES) == set(SECTIONS) == {journey.calculator for journey in EVERY} == names
