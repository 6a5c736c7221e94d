"""Whether the sponsor must wait before applying, sentence by sentence (section 3.3.1)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Ages, Waiting
from calculators.shared.questions import Purpose, Route
from calculators.shared.sources import MAY_2017
from calculators.waiting_time import Figures, You, calculator, rule
from tests.outcomes import cited, conflicts, figure_places, followed, keys, legal, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
PLACE, SECTION = ["s3-3-1-regular 63"], ["s3-3-1-regular"]
START = date(2016, 3, 10)
DAYS_OPEN = {
    "waiting_time.which-day": PLACE,
    "waiting_time.breaks": SECTION,
    "deadline.no-counting-rule": PLACE,
}
EARLY_OPEN = {"waiting_time.early": SECTION, "waiting_time.before-decision": SECTION}


class OtherFigures(Figures):
    """Another term and another age, so that it shows that the rule reads them."""

    adult = Dated("An age", Ages.adult.place, {"2017-01-01": 16}, until="2017-12-31", unit="years old")

    term = Dated("A term", Waiting.term.place, {"2017-01-01": Term(months=7)}, until="2017-12-31", unit="")


WAITS: dict[str, Any] = {"route": Route.REGULAR, "sponsor_has_asylum": False, "purpose": Purpose.NON_TEMPORARY}


def waits(start: date, applied: date | None, law: Figures = LAW) -> Outcome:
    """A sponsor with a non-temporary purpose, whose application was sent on that day, or not yet."""
    sent: dict[str, Any] = {"sent": False} if applied is None else {"sent": True, "applied": applied}
    return rule(You(**WAITS, first_permit=start, **sent), law)


# Who need not wait.


def test_the_asylum_route_has_no_waiting_time_and_nothing_else_is_asked() -> None:
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "waiting_time.asylum",
        ["s3-3-1-asylum"],
    )


def test_under_article_8_the_report_does_not_say_whether_there_is_a_waiting_time() -> None:
    outcome = rule(You(route=Route.ARTICLE_8, sponsor_has_asylum=False, purpose=Purpose.NON_TEMPORARY), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "waiting_time.article-8", SECTION)
    assert keys(outcome.then) == ["waiting_time.ask-the-ind"]


def test_under_article_8_nobody_waits_whose_sponsor_need_not_wait_on_any_route() -> None:
    by_asylum = rule(You(route=Route.ARTICLE_8, sponsor_has_asylum=True), LAW)
    by_purpose = rule(You(route=Route.ARTICLE_8, sponsor_has_asylum=False, purpose=Purpose.TEMPORARY), LAW)
    assert (by_asylum.kind, by_asylum.says.key) == (Kind.EXEMPT, "waiting_time.sponsor-asylum")
    assert (by_purpose.kind, by_purpose.says.key) == (Kind.NOT_NEEDED, "waiting_time.temporary")


def test_who_has_an_asylum_permit_need_not_wait_on_the_regular_route_either() -> None:
    # Vector 22: late, and the permit is two months old. Neither is even asked.
    outcome = rule(You(route=Route.REGULAR, sponsor_has_asylum=True), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.EXEMPT, "waiting_time.sponsor-asylum", SECTION)


def test_that_somebody_with_an_asylum_permit_need_not_wait_is_shown_with_what_speaks_against_it() -> None:
    # Vector 22.
    outcome = rule(You(route=Route.REGULAR, sponsor_has_asylum=True), LAW)
    assert conflicts(outcome) == {
        "contradictions.waiting-followed": {
            "contradictions.waiting-favour": ["s3-3-3-asylum"],
            "contradictions.waiting-always": SECTION,
        }
    }
    assert followed(outcome.conflicts[0]).startswith("We follow 3.3.1")


def test_a_sponsor_with_a_temporary_purpose_need_not_wait() -> None:
    # Vector 21.
    outcome = rule(You(**WAITS | {"purpose": Purpose.TEMPORARY}), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "waiting_time.temporary",
        ["s3-3-1-regular 62"],
    )
    assert keys(outcome.then) == ["waiting_time.check-purpose"]
    assert "The name of a permit does not decide it" in text(outcome.then[0])


# Who must wait.


def test_the_waiting_time_is_one_year() -> None:
    assert LAW.term == Term(years=1)
    assert figure_places(Waiting) == {"waiting.term": "s3-3-1-regular 63 (Article 3.15 of the Aliens Decree)"}


@pytest.mark.parametrize(
    ("start", "earliest"),
    [
        (START, date(2017, 3, 10)),
        (date(2016, 2, 29), date(2017, 2, 28)),  # there is no 29 February
        (date(2015, 2, 28), date(2016, 2, 28)),
        (date(2016, 1, 1), date(2017, 1, 1)),
        (date(2015, 12, 31), date(2016, 12, 31)),
    ],
)
def test_the_earliest_day_is_one_year_after_the_first_permit(start: date, earliest: date) -> None:
    outcome = waits(start, None)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "waiting_time.earliest", PLACE)
    assert dict(outcome.says.values) == {"day": earliest}
    assert waits(start, earliest).kind is Kind.MET
    assert waits(start, date.fromordinal(earliest.toordinal() - 1)).kind is Kind.NOT_MET


def test_who_has_not_applied_is_told_the_earliest_day_what_is_open_and_what_to_do() -> None:
    outcome = waits(START, None)
    assert text(outcome) == "The earliest day to apply is 10 March 2017."
    assert cited(outcome.open) == DAYS_OPEN | EARLY_OPEN
    assert keys(outcome.then) == ["waiting_time.any-time", "waiting_time.some-days", "waiting_time.child"]
    assert legal(outcome) == {"s3-3-1-regular 63": "Article 3.15 of the Aliens Decree"}


def test_the_earliest_day_stands_in_the_calendar() -> None:
    outcome = waits(START, None)
    assert cited(outcome.calendar) == {"waiting_time.keep": PLACE}
    assert text(outcome.calendar[0].says) == "Send the application on 10 March 2017 or later."


def test_an_application_on_the_earliest_day_is_not_too_early() -> None:
    # Vector 20, second half.
    outcome = waits(START, date(2017, 3, 10))
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.MET, "waiting_time.waited", PLACE)
    assert text(outcome) == "The sponsor has waited long enough. The earliest day was 10 March 2017."
    assert cited(outcome.open) == DAYS_OPEN
    assert outcome.calendar == ()
    assert outcome.then == ()


def test_an_application_one_day_before_is_too_early() -> None:
    # Vector 20, first half.
    outcome = waits(START, date(2017, 3, 9))
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "waiting_time.too-early", PLACE)
    assert text(outcome) == "The application is too early. The earliest day is 10 March 2017."
    assert cited(outcome.open) == DAYS_OPEN | EARLY_OPEN
    assert keys(outcome.then) == [
        "waiting_time.ask-early", "ways_out.derogate", "ways_out.tested-by-itself", "waiting_time.child",
    ]  # fmt: skip


def test_waiting_can_cost_a_child_the_regular_route() -> None:
    for applied in (None, date(2017, 3, 9)):
        assert text(waits(START, applied).then[-1]).startswith("A child who turns 18 while you wait can, in principle,")
    assert "turns 16" in text(waits(START, None, OtherFigures(MAY_2017.day)).then[-1])


def test_after_an_application_that_is_too_early_the_day_for_a_new_one_stands_in_the_calendar() -> None:
    outcome = waits(START, date(2017, 3, 9))
    assert cited(outcome.calendar) == {"waiting_time.again": PLACE}
    assert text(outcome.calendar[0].says) == "A new application can be sent on 10 March 2017 or later."


@pytest.mark.parametrize("applied", [START, date(2016, 3, 9), date(2015, 1, 1)])
def test_an_application_from_before_the_first_permit_is_too_early_as_well(applied: date) -> None:
    assert waits(START, applied).says.key == "waiting_time.too-early"


def test_what_is_our_own_reading_says_so() -> None:
    which, breaks, _, _, decision = waits(START, None).open
    assert text(which.says).endswith("Take the latest date that you know of.")
    assert text(breaks.says).endswith(
        "We add up permits that follow one another, and we count only the time after a break."
    )
    assert text(decision.says).endswith("We take the day of the application.")


def test_the_term_is_read_from_the_figures() -> None:
    other = OtherFigures(MAY_2017.day)
    assert dict(waits(START, None, other).says.values) == {"day": date(2016, 10, 10)}
    assert waits(START, date(2016, 10, 10), other).kind is Kind.MET
    assert waits(START, date(2016, 10, 9), other).kind is Kind.NOT_MET


# What is unknown, and the questions.


def test_an_unknown_purpose_gives_both_answers() -> None:
    outcome = work_out(calculator, You(**WAITS | {"purpose": UNKNOWN}, first_permit=START, sent=False), LAW)
    assert ways(outcome) == {
        "waiting_time.temporary": [["purpose=temporary"]],
        "waiting_time.earliest": [["purpose=non-temporary"]],
    }


def test_whether_the_sponsor_has_asylum_is_never_taken_for_no() -> None:
    given = WAITS | {"sponsor_has_asylum": UNKNOWN, "first_permit": START, "sent": True, "applied": date(2017, 3, 9)}
    assert ways(work_out(calculator, You(**given), LAW)) == {
        "waiting_time.sponsor-asylum": [["sponsor_has_asylum=True"]],
        "waiting_time.too-early": [["sponsor_has_asylum=False"]],
    }


def test_whether_it_was_sent_unknown_gives_the_earliest_day_or_what_follows() -> None:
    you = You(**WAITS, first_permit=START, sent=UNKNOWN, applied=date(2017, 3, 10))
    assert ways(work_out(calculator, you, LAW)) == {
        "waiting_time.waited": [["sent=True"]],
        "waiting_time.earliest": [["sent=False"]],
    }


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    you = You(**WAITS, first_permit=START, sent=True, applied=START)
    rule(you, LAW)
    assert list(you.was_read) == "route sponsor_has_asylum purpose first_permit sent applied".split()


def test_the_first_day_on_a_permit_is_fixed_and_leads_to_its_paragraph() -> None:
    assert question_place(You.first_permit) == "s3-3-1-regular 63"
    assert You.first_permit.mark is Mark.FIXED
    assert text(You.first_permit.short) == "the first day on a permit"


# Dates far from 2017.


@pytest.mark.parametrize(("start", "later"), [("2016-12-31", False), ("2017-01-01", True), ("2025-06-01", True)])
def test_a_day_after_the_rules_is_answered_with_a_warning(start: str, later: bool) -> None:
    form = {"route": "regular", "sponsor_has_asylum": "no", "purpose": "non-temporary", "sent": "no"}
    page = step(replay(calculator, form | {"first_permit": start}), Host())
    assert ("Your date is later than these rules." in page) is later
    assert ("By the rules of May 2017:" in page) is later
