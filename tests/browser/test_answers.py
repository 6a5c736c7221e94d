"""From the first question to an outcome, by keyboard."""

import re
from itertools import product

import pytest
from _pytest.mark import ParameterSet

from calculators.kit.outcome import Kind
from mkdocs_calculators.fence import calculator_names

from . import checks
from .conftest import Visit
from .journeys import COMPUTED_LATE, EVERY, FIRST, LAST_DAY, PAGES, SECOND, SECTIONS, THIS_DECADE, UNSURE, Journey

SCREENS = list(product((360, 1280), (False, True)))
TOO_LATE = (
    "Your date is later than these rules. Important rules have changed since. Do not rely on this answer; ask the IND."
)


def everywhere() -> list[ParameterSet]:
    """Each journey on each screen; in the short run each on one, so that each calculator is answered at both widths."""
    cases = []
    for journey, (width, dark) in product(FIRST + SECOND, SCREENS):
        short = (width, dark) == ((360, True) if journey in FIRST else (1280, False))
        name = f"{journey.calculator}: {journey.name}, {width} px, {'dark' if dark else 'light'}"
        cases.append(pytest.param(journey, width, dark, id=name, marks=[] if short else [pytest.mark.full]))
    return cases


def test_the_journeys_lead_through_every_calculator_and_to_every_kind_of_outcome() -> None:
    assert sorted(PAGES) == calculator_names()
    assert {journey.calculator for journey in EVERY} == set(PAGES)
    assert {journey.kind for journey in EVERY} == {kind.value for kind in Kind}


@pytest.mark.parametrize(("journey", "width", "dark"), everywhere())
def test_a_reader_with_a_keyboard_comes_to_an_answer(visit: Visit, journey: Journey, width: int, dark: bool) -> None:
    reader = visit(width=width, dark=dark)
    reader.open(f"{journey.page}#{SECTIONS[journey.calculator]}")

    def look() -> None:
        assert checks.covered(reader) + checks.sideways(reader) + checks.still_speaking(reader) == []

    reader.answer_all(journey.calculator, journey.answers, look)
    assert reader.focused == f"{journey.calculator}-outcome"
    assert reader.says(journey.calculator) == journey.says
    assert reader.calculator(journey.calculator, f".outcome.outcome-{journey.kind}").count() == 1
    assert reader.linked(journey.calculator) == journey.answers
    assert len(reader.answers(journey.calculator)) == len(journey.answers)


def test_focus_comes_to_each_question_and_then_to_the_answer(visit: Visit) -> None:
    reader = visit()
    reader.open(LAST_DAY.page)
    way = reader.answer_all("submission_deadline", LAST_DAY.answers)
    names = [f"submission_deadline-{name}-ask" for name in LAST_DAY.answers if name != "route"]
    assert sorted(way[:-1]) == sorted(names)
    assert way[-1] == "submission_deadline-outcome"
    heading = reader.see(":focus")
    assert heading.get_attribute("role") == "heading"
    assert heading.inner_text() == LAST_DAY.says


@pytest.mark.parametrize("journey", [THIS_DECADE, COMPUTED_LATE], ids=lambda journey: journey.name)
@pytest.mark.parametrize("width", [360, 1280])
def test_a_date_after_the_rules_puts_a_warning_above_the_answer_and_on_paper(
    visit: Visit, journey: Journey, width: int
) -> None:
    reader = visit(width=width)
    reader.open(journey.link)
    reader.wait_for_focus("submission_deadline-outcome")
    warning, says = reader.see(".outcome-late"), reader.see(".outcome-says")
    assert warning.inner_text() == TOO_LATE
    assert reader.says("submission_deadline").startswith("By the rules of May 2017: ")
    above, below = warning.bounding_box(), says.bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]
    assert not checks.not_on_paper(reader)


@pytest.mark.parametrize("journey", FIRST, ids=lambda journey: journey.calculator)
def test_a_date_within_the_rules_brings_no_warning(visit: Visit, journey: Journey) -> None:
    reader = visit()
    reader.open(journey.link)
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    assert reader.see(".outcome-late").count() == 0
    assert not checks.not_on_paper(reader)


def test_paper_holds_the_outcome_and_the_answers_but_no_button_and_no_table(visit: Visit) -> None:
    reader = visit()
    reader.open(LAST_DAY.link)
    reader.wait_for_focus("submission_deadline-outcome")
    reader.page.emulate_media(media="print")
    for part in (".outcome-says", ".outcome-places", ".answers"):
        assert reader.calculator("submission_deadline", f".calculator-step {part}").first.is_visible(), part
    for part in ("button:visible", ".calculator-all:visible"):
        assert not reader.calculator("submission_deadline", part).count(), part


def test_i_do_not_know_leads_to_what_it_depends_on(visit: Visit) -> None:
    reader = visit()
    reader.open(UNSURE.page)
    reader.answer_all("fees", UNSURE.answers)
    assert reader.calculator("fees", ".outcome-kind").inner_text() == "It depends"
    branches = reader.calculator("fees", ".branch").all_inner_texts()
    assert len(branches) == 2
    assert any("No" in branch and "You pay €339 in all." in branch for branch in branches)
    assert any("Yes" in branch and "You can ask not to pay." in branch for branch in branches)


def test_changing_an_early_answer_keeps_the_others(visit: Visit) -> None:
    reader = visit()
    reader.open(LAST_DAY.page)
    reader.answer_all("submission_deadline", LAST_DAY.answers)
    change = 'policy-calculator[name="submission_deadline"] .answer-change button[value="granted"]'
    reader.come_to(change)
    assert reader.await_step("submission_deadline", lambda: reader.press("Enter")) == "submission_deadline-granted-ask"
    day = reader.calculator("submission_deadline", '[name="granted-day"]')
    assert day.input_value() == "27"
    assert reader.answer("submission_deadline", "granted", "2017-04-02") == "submission_deadline-outcome"
    assert reader.says("submission_deadline") == "The last day to apply is 2 July 2017."
    assert reader.linked("submission_deadline") == LAST_DAY.answers | {"granted": "2017-04-02"}


def test_it_says_how_many_questions_may_still_come_and_is_never_short(visit: Visit) -> None:
    reader = visit()
    journey = FIRST[3]
    reader.open(journey.page)
    promised: list[int] = []

    def look() -> None:
        said = reader.calculator(journey.calculator, ".calculator-remaining")
        if said.count():
            most = re.search(r"at most (\d+)", said.inner_text())
            promised.append(int(most.group(1)) if most else 0)

    look()
    reader.answer_all(journey.calculator, journey.answers, look)
    assert len(promised) == len(journey.answers)
    assert all(most >= left for most, left in zip(promised, reversed(range(len(promised))), strict=True)), promised


@pytest.mark.parametrize(("button", "how"), [("restart", "Enter"), ("clear", "Space")])
def test_starting_again_and_clearing_empty_the_form_and_the_address(visit: Visit, button: str, how: str) -> None:
    reader = visit()
    journey = FIRST[0]
    reader.open(journey.page)
    reader.answer_all("fees", journey.answers)
    reader.come_to(f'policy-calculator[name="fees"] [data-do="{button}"]')
    assert reader.await_step("fees", lambda: reader.press(how)) == "fees-route-ask"
    assert reader.fragment == ""
    assert reader.calculator("fees", ":checked").count() == 0
    assert reader.calculator("fees", ".answer").count() == 0
    reader.page.reload()
    assert reader.calculator("fees", ".outcome").count() == 0


def test_what_was_cleared_does_not_come_back(visit: Visit) -> None:
    reader = visit()
    reader.open(SECOND[0].page)
    reader.answer_all("fees", SECOND[0].answers)
    reader.come_to('policy-calculator[name="fees"] [data-do="clear"]')
    reader.await_step("fees", lambda: reader.press("Enter"))
    assert reader.answer("fees", "route", "regular") == "fees-permit-ask"
    reader.await_step("fees", reader.page.go_back)
    assert "asylum" not in reader.page.url
    assert reader.calculator("fees", ".answer").count() == 0


def test_a_live_region_speaks_only_while_focus_stays(visit: Visit) -> None:
    reader = visit()
    reader.open(FIRST[0].page)
    reader.page.evaluate(
        "() => { window.spoken = []; new MutationObserver(([{ target }]) => window.spoken.push(target.textContent))"
        ".observe(document.querySelector('.calculator-status'), { childList: true }); }"
    )
    reader.answer_all("fees", FIRST[0].answers)
    allowed = tuple(reader.words("fees", key) for key in ("fetching", "loading", "computing", "slow"))
    spoken = reader.page.evaluate("window.spoken")
    assert all(not text or text.startswith(allowed) for text in spoken), spoken
    assert not checks.still_speaking(reader)
