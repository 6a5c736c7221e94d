"""Which changes must be reported, and until when, sentence by sentence (section 6.1.1)."""

from datetime import date

import pytest

from calculators.kit import UNKNOWN, Kind, Outcome, Term
from calculators.kit.replay import work_out
from calculators.report_changes import Change, You, calculator, rule
from calculators.shared.figures import Duties
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, keys, legal, places, question_place, text, ways

LAW = Duties(MAY_2017.day)
EXAMPLES, TERM = ["s6-1-1 141"], ["s6-1-1 142"]
BY_THE_REPORT = [change for change in Change if change is not Change.OTHER]
OPEN = {
    "deadline.no-counting-rule": TERM,
    "report_changes.in-principle": TERM,
    "report_changes.both-ours": [*EXAMPLES, *TERM],
    "report_changes.who": EXAMPLES,
    "report_changes.how": EXAMPLES,
    "report_changes.late": [*TERM, "s6-3 167"],
    "report_changes.which-section": [*EXAMPLES, "s6-2-public-funds 161"],
}
THEN = ["report_changes.report-early", "report_changes.if-late"]


def changed(change: Change, day: date = date(2017, 5, 1)) -> Outcome:
    """A change that took effect on that day."""
    return rule(You(what_changed=change, affects_residence=True, changed=day), LAW)


def test_a_change_is_reported_within_four_weeks() -> None:
    assert LAW.report_change == Term(weeks=4)
    outcome = changed(Change.EMPLOYER)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "report_changes.report",
        [*EXAMPLES, *TERM],
    )
    assert text(outcome) == "Report this change to the IND by 29 May 2017 at the latest."


@pytest.mark.parametrize("change", Change)
@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2017, 5, 1), date(2017, 5, 29)),
        (date(2017, 2, 1), date(2017, 3, 1)),
        (date(2016, 2, 1), date(2016, 2, 29)),
        (date(2017, 12, 4), date(2018, 1, 1)),
    ],
)
def test_four_weeks_are_28_days_whatever_has_changed(change: Change, day: date, last: date) -> None:
    outcome = changed(change, day)
    assert outcome.kind is Kind.ANSWER
    assert dict(outcome.says.values) == {"day": last}
    assert [dict(each.says.values) for each in outcome.calendar] == [{"day": last}]


def test_the_day_is_one_to_keep() -> None:
    outcome = changed(Change.SCHOOL)
    assert cited(outcome.calendar) == {"report_changes.keep": TERM}
    assert text(outcome.calendar[0].says) == "Report the change to the IND by 29 May 2017 at the latest."


@pytest.mark.parametrize("change", BY_THE_REPORT)
def test_of_the_reports_own_examples_nobody_is_asked_whether_they_matter(change: Change) -> None:
    you = You(what_changed=change, changed=date(2017, 5, 1))
    rule(you, LAW)
    assert list(you.was_read) == ["what_changed", "changed"]


def test_another_change_is_reported_when_it_can_matter_for_the_right_of_residence() -> None:
    you = You(what_changed=Change.OTHER, affects_residence=True, changed=date(2017, 5, 1))
    assert rule(you, LAW) == changed(Change.SCHOOL)
    assert list(you.was_read) == ["what_changed", "affects_residence", "changed"]


def test_another_change_that_cannot_matter_need_not_be_reported_but_in_doubt_it_is() -> None:
    outcome = rule(You(what_changed=Change.OTHER, affects_residence=False), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_NEEDED, "report_changes.no-effect", TERM)
    assert cited(outcome.open) == {"report_changes.other-changes": EXAMPLES}
    assert keys(outcome.then) == ["report_changes.in-doubt"]
    assert outcome.calendar == ()


def test_who_does_not_know_whether_it_matters_is_told_both() -> None:
    you = You(what_changed=Change.OTHER, affects_residence=UNKNOWN, changed=date(2017, 5, 1))
    assert ways(work_out(calculator, you, LAW)) == {
        "report_changes.report": [["affects_residence=True"]],
        "report_changes.no-effect": [["affects_residence=False"]],
    }


def test_who_does_not_know_what_has_changed_is_told_the_day_all_the_same() -> None:
    outcome = work_out(calculator, You(what_changed=UNKNOWN, affects_residence=True, changed=date(2017, 5, 1)), LAW)
    assert {branch.outcome.says.key for branch in outcome.branches} == {"report_changes.report"}


def test_what_the_report_leaves_open_is_said_with_its_place() -> None:
    assert cited(changed(Change.SCHOOL).open) == OPEN
    assert "no counting rule" in text(changed(Change.SCHOOL).open[0].says)
    assert "We read both" in text(changed(Change.SCHOOL).open[2].says)
    assert conflicts(changed(Change.SCHOOL)) == {}


def test_a_move_is_reported_although_the_ind_gets_a_message() -> None:
    outcome = changed(Change.ADDRESS)
    assert cited(outcome.open) == OPEN | {"report_changes.municipality-tells": ["s6-3"]}
    assert "does not say that you then need not report it" in text(outcome.open[-1].says)
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize(
    ("change", "more"),
    [
        (Change.BREAK_UP, ["report_changes.own-permit", "report_changes.sooner"]),
        (Change.INCOME, ["report_changes.income"]),
        (Change.JOB_LOSS, ["report_changes.income"]),
        (Change.EMPLOYER, []),
        (Change.SCHOOL, []),
        (Change.OTHER, []),
    ],
)
def test_what_to_do_next_fits_the_change(change: Change, more: list[str]) -> None:
    outcome = changed(change)
    assert keys(outcome.then) == [*THEN, *more]
    assert cited(outcome.open) == OPEN


def test_the_article_behind_the_duty_is_named_as_it_is_printed() -> None:
    assert legal(changed(Change.SCHOOL)) == {"s6-1-1 141": "Section 18 of the Aliens Act, as printed"}


def test_the_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Duties)["duties.report_change"] == "s6-1-1 142"


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.what_changed) == "s6-1-1 141"
    assert question_place(You.affects_residence) == "s6-1-1 142"
