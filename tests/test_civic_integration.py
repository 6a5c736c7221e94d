"""Whether civic integration in the Netherlands is a duty, sentence by sentence (section 6.1.3)."""

from datetime import date
from typing import Any

import pytest

from calculators.civic_integration import You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Integration
from calculators.shared.questions import Purpose, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, keys, places, question_place, text, ways

LAW = Integration(MAY_2017.day)
INTEGRATION, PURPOSE, LETTER = ["s6-1-3"], ["s6-1-3 148"], ["annex-2-duo"]
START = date(2017, 5, 1)
DUTY_OPEN = {"civic_integration.who-is-freed": INTEGRATION, "civic_integration.age": INTEGRATION}
TERM_OPEN = {
    "civic_integration.start": [*INTEGRATION, *LETTER],
    "civic_integration.in-principle": INTEGRATION,
}
DAY_OPEN = {
    "deadline.no-counting-rule": INTEGRATION,
    "civic_integration.late": [*INTEGRATION, *LETTER],
}
OURS = {"civic_integration.article-8-ours": PURPOSE}
EXAMINATION = ["civic_integration.language", "civic_integration.society", "civic_integration.work"]
PREPARE = ["civic_integration.prepare", "civic_integration.not-abroad", "civic_integration.permanent"]


class OtherFigures(Integration):
    """Another term, so that it shows that the rule reads it."""

    term = Dated("A term", Integration.term.place, {"2017-01-01": Term(months=5)}, until="2017-12-31", unit="")


def told(law: Integration = LAW, **given: Any) -> Outcome:
    """What a family member on the asylum route is told who has the letter, but for what `given` says."""
    return rule(You(**{"route": Route.ASYLUM, "freed": False, "letter": True, "period_start": START} | given), law)


def regular(purpose: Purpose = Purpose.NON_TEMPORARY, **given: Any) -> Outcome:
    """The same on the regular route, for the family of a sponsor without asylum permit."""
    usual = {"route": Route.REGULAR, "sponsor_has_asylum": False, "purpose": purpose}
    return told(LAW, **usual | given)


def test_with_the_letter_the_last_day_is_three_years_after_the_start() -> None:
    outcome = told()
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "civic_integration.term")
    assert places(outcome) == [*INTEGRATION, *LETTER]
    assert text(outcome) == (
        "The family member must take part and pass the examination by 1 May 2020 at the latest, in principle."
    )
    assert cited(outcome.calendar) == {"civic_integration.keep": [*INTEGRATION, *LETTER]}
    assert text(outcome.calendar[0].says) == "Pass the civic integration examination by 1 May 2020 at the latest."
    assert dict(outcome.calendar[0].says.values) == {"day": date(2020, 5, 1)}


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (date(2014, 5, 1), date(2017, 5, 1)),
        (date(2016, 2, 29), date(2019, 2, 28)),
        (date(2017, 3, 1), date(2020, 3, 1)),
    ],
)
def test_three_years_end_on_the_same_day_of_the_calendar(start: date, last: date) -> None:
    outcome = told(period_start=start)
    assert dict(outcome.says.values) == {"day": last}
    assert dict(outcome.calendar[0].says.values) == {"day": last}


def test_without_the_letter_there_is_a_term_and_no_day() -> None:
    outcome = told(letter=False)
    assert (outcome.kind, outcome.says.key) == (Kind.MET, "civic_integration.duty")
    assert places(outcome) == [*INTEGRATION, *LETTER]
    assert "in principle within three years" in text(outcome)
    assert outcome.calendar == ()
    assert keys(outcome.then) == ["civic_integration.wait-for-letter", *PREPARE]
    assert text(outcome.then[0]).endswith("If none comes after the permit, ask DUO.")
    assert cited(outcome.open) == TERM_OPEN | DUTY_OPEN


def test_the_examination_has_the_language_the_society_and_the_labour_market() -> None:
    for outcome in (told(), told(letter=False)):
        assert keys(outcome.reasons) == ["civic_integration.asylum", *EXAMINATION]
        assert {key: each for key, each in cited(outcome.reasons).items() if key in EXAMINATION} == dict.fromkeys(
            EXAMINATION, INTEGRATION
        )
        assert [each.kind for each in outcome.reasons] == [Kind.MET, Kind.ANSWER, Kind.ANSWER, Kind.ANSWER]
    language = text(told().reasons[1])
    assert language == "The examination tests Dutch at level A2: reading, writing, understanding and speaking."


def test_what_the_report_leaves_open_is_said_with_its_place() -> None:
    assert cited(told().open) == DAY_OPEN | TERM_OPEN | DUTY_OPEN
    assert text(told().open[-1].says).endswith("so it is open for children and for the elderly. Ask DUO.")
    assert keys(told().then) == PREPARE
    assert conflicts(told()) == {}


# Who must take part.


def test_who_comes_by_the_asylum_route_must_take_part() -> None:
    why = told().reasons[0]
    assert (why.kind, places(why)) == (Kind.MET, [*INTEGRATION, "summary-rights"])


def test_the_family_of_a_sponsor_with_asylum_must_take_part_on_other_routes_too() -> None:
    for route in (Route.REGULAR, Route.ARTICLE_8):
        outcome = told(route=route, sponsor_has_asylum=True)
        assert outcome.kind is Kind.ANSWER
        assert keys(outcome.reasons) == ["civic_integration.sponsor-asylum", *EXAMINATION]
        assert places(outcome.reasons[0]) == [*PURPOSE, "s3-3-1-regular"]
        assert outcome.reasons[0].kind is Kind.MET


def test_the_family_of_a_sponsor_who_stays_for_good_must_take_part() -> None:
    outcome = regular()
    assert outcome.kind is Kind.ANSWER
    assert keys(outcome.reasons) == ["civic_integration.non-temporary", *EXAMINATION]
    assert (outcome.reasons[0].kind, places(outcome.reasons[0])) == (Kind.MET, PURPOSE)
    assert cited(outcome.open) == DAY_OPEN | TERM_OPEN | DUTY_OPEN


def test_the_family_of_a_sponsor_who_stays_for_a_time_need_not() -> None:
    outcome = regular(Purpose.TEMPORARY)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "civic_integration.temporary",
        PURPOSE,
    )
    assert cited(outcome.open) == {"civic_integration.no-list": PURPOSE}
    assert keys(outcome.then) == ["civic_integration.if-it-changes"]
    assert outcome.reasons == ()


def test_under_article_8_the_sponsors_purpose_decides_too_and_that_is_ours() -> None:
    for given in ({}, {"letter": False}, {"freed": True}, {"purpose": Purpose.TEMPORARY}):
        outcome, plain = regular(**{"route": Route.ARTICLE_8} | given), regular(**given)
        assert (outcome.kind, outcome.says) == (plain.kind, plain.says)
        assert cited(outcome.open) == cited(plain.open) | OURS
        assert not OURS.keys() & cited(plain.open).keys()


@pytest.mark.parametrize("route", Route)
def test_who_has_been_freed_need_not_take_part(route: Route) -> None:
    outcome = regular(route=route, freed=True)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.EXEMPT, "civic_integration.freed", INTEGRATION)
    why = "asylum" if route is Route.ASYLUM else "non-temporary"
    assert keys(outcome.reasons) == [f"civic_integration.{why}"]
    assert keys(outcome.open)[0] == "civic_integration.who-is-freed"
    assert outcome.then == ()


# Figures, questions and what is unknown.


def test_the_term_is_that_of_the_figures() -> None:
    law = OtherFigures(MAY_2017.day)
    assert dict(told(law).says.values) == {"day": date(2017, 10, 1)}
    assert "within five months" in text(told(law, letter=False))


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Integration)["integration.term"] == "s6-1-3"


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.ASYLUM}, "route freed letter period_start"),
        ({"route": Route.ASYLUM, "letter": False}, "route freed letter"),
        ({"freed": True}, "route sponsor_has_asylum purpose freed"),
        ({"sponsor_has_asylum": True}, "route sponsor_has_asylum freed letter period_start"),
        ({"purpose": Purpose.TEMPORARY}, "route sponsor_has_asylum purpose"),
        ({}, "route sponsor_has_asylum purpose freed letter period_start"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    usual = {"route": Route.REGULAR, "sponsor_has_asylum": False, "purpose": Purpose.NON_TEMPORARY, "freed": False,
             "letter": True, "period_start": START}  # fmt: skip
    you = You(**usual | given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.freed) == "s6-1-3"
    assert question_place(You.letter) == "annex-2-duo"


def test_a_purpose_that_nobody_knows_gives_both() -> None:
    you = You(route=Route.REGULAR, sponsor_has_asylum=False, purpose=UNKNOWN, freed=False, letter=True, period_start=START)  # fmt: skip
    assert ways(work_out(calculator, you, LAW)) == {
        "civic_integration.temporary": [["purpose=temporary"]],
        "civic_integration.term": [["purpose=non-temporary"]],
    }


@pytest.mark.parametrize(("start", "later"), [("2014-12-31", False), ("2015-01-01", True)])
def test_a_last_day_after_2017_is_given_under_a_warning(start: str, later: bool) -> None:
    form = {"route": "asylum", "freed": "no", "letter": "yes", "period_start": start}
    assert ("Your date is later than these rules." in step(replay(calculator, form), Host())) is later
