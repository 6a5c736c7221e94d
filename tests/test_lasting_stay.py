"""A permanent permit and Dutch citizenship, sentence by sentence (section 6.2, and the article of 2024)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.lasting_stay import Goal, Integrated, You, calculator, rule
from calculators.shared.figures import Status
from calculators.shared.questions import AsylumPermit, Route
from calculators.shared.sources import ARTICLE, MAY_2017, REPORT
from tests.outcomes import (
    cited,
    conflicts,
    figure_places,
    followed,
    keys,
    legal,
    places,
    question_place,
    text,
    ways,
)

LAW = Status(MAY_2017.day)
LASTING, PERMANENT, CITIZENSHIP = ["s6-2-permanent"], ["s6-2-permanent 165"], ["s6-2-permanent 166"]
DEPENDENCE = ["article-dependence"]
SINCE = date(2012, 4, 16)
COUNTED = {"years.first-day": LASTING, "deadline.no-counting-rule": LASTING, "lasting_stay.breaks": LASTING}
FEE = {"lasting_stay.fee": ["s4-3-1-fees"]}
OPEN = COUNTED | {"lasting_stay.more-conditions": PERMANENT} | FEE
REASONS = {
    "lasting_stay.years": PERMANENT,
    "lasting_stay.integrated": PERMANENT,
    "lasting_stay.means": PERMANENT,
    "lasting_stay.not-revocable": PERMANENT,
}
CONTRADICTION = {
    "asylum_permits.neither-followed": {
        "asylum_permits.report-2017": PERMANENT,
        "asylum_permits.not-with-derived": DEPENDENCE,
    }
}


class OtherFigures(Status):
    """Several periods of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    permanent = Dated("Years", Status.permanent.place, {"2017-01-01": Term(years=8)}, until="2017-12-31", unit="")
    citizenship = Dated("Years", Status.citizenship.place, {"2017-01-01": Term(years=9)}, until="2017-12-31", unit="")


def reader(**given: Any) -> You:
    """Somebody on the regular route with a partner, for whom every condition holds, unless `given` says otherwise."""
    usual: dict[str, Any] = {
        "goal": Goal.PERMANENT, "came_by": Route.REGULAR, "with_partner": True, "partner_since": SINCE,
        "integrated": Integrated.DONE, "means": True, "revocable": False,
    }  # fmt: skip
    return You(**usual | given)


def permanent(law: Status = LAW, **given: Any) -> Outcome:
    """What holds for a permanent permit."""
    return rule(reader(**given), law)


def citizenship(law: Status = LAW, **given: Any) -> Outcome:
    """What holds for Dutch citizenship."""
    return rule(reader(goal=Goal.CITIZENSHIP, **given), law)


DERIVED: dict[str, Any] = {"came_by": Route.ASYLUM, "asylum_permit": AsylumPermit.DERIVED}
INDEPENDENT: dict[str, Any] = {"came_by": Route.ASYLUM, "asylum_permit": AsylumPermit.INDEPENDENT}


def test_both_are_five_years() -> None:
    assert (LAW.permanent, LAW.citizenship) == (Term(years=5), Term(years=5))


# A permanent permit.


def test_on_the_regular_route_it_can_be_asked_for_after_five_years_with_a_partner() -> None:
    outcome = permanent()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "lasting_stay.permanent", PERMANENT)
    assert text(outcome) == "The family member can apply for a permanent residence permit from 16 April 2017."
    assert cited(outcome.reasons) == REASONS
    assert [reason.kind for reason in outcome.reasons] == [Kind.ANSWER, Kind.MET, Kind.MET, Kind.MET]
    assert text(outcome.reasons[0]) == "The five years with a husband, wife or partner are over on 16 April 2017."
    assert cited(outcome.open) == OPEN
    assert outcome.conflicts == ()
    assert keys(outcome.then) == ["lasting_stay.ask-what-to-send"]


@pytest.mark.parametrize(
    ("since", "from_day"),
    [
        (date(2012, 4, 16), date(2017, 4, 16)),
        (date(2012, 4, 17), date(2017, 4, 17)),
        (date(2012, 2, 29), date(2017, 2, 28)),  # there is no 29 February 2017
    ],
)
def test_the_day_is_the_same_day_five_years_on(since: date, from_day: date) -> None:
    for outcome, key, place in (
        (permanent(partner_since=since), "keep-permanent", PERMANENT),
        (citizenship(partner_since=since), "keep-citizenship", CITIZENSHIP),
    ):
        assert dict(outcome.says.values) == {"day": from_day}
        kept = [(each.says.key, places(each), dict(each.says.values)) for each in outcome.calendar]
        assert kept == [(f"lasting_stay.{key}", place, {"day": from_day})]
        assert "can apply" in text(outcome.calendar[0].says)


def test_a_permit_under_article_8_counts_as_a_regular_one_by_our_reading() -> None:
    outcome = permanent(came_by=Route.ARTICLE_8)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "lasting_stay.permanent")
    assert cited(outcome.open) == OPEN | {"lasting_stay.article-8-ours": LASTING}
    assert outcome.conflicts == ()


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"integrated": Integrated.NOT_YET}, "not-integrated"),
        ({"means": False}, "no-means"),
        ({"revocable": True}, "revocable"),
    ],
)
@pytest.mark.parametrize("route", [{}, DERIVED, INDEPENDENT])
def test_one_condition_that_does_not_hold_is_enough_for_no(
    given: dict[str, Any], key: str, route: dict[str, Any]
) -> None:
    outcome = permanent(**route, **given)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "lasting_stay.not-all", PERMANENT)
    failing = [reason for reason in outcome.reasons if reason.kind is Kind.NOT_MET]
    assert cited(failing) == {f"lasting_stay.{key}": PERMANENT}
    assert keys(outcome.then) == ["lasting_stay.meet-first", "lasting_stay.ask-what-to-send"]
    assert outcome.calendar == ()
    assert "lasting_stay.years" in keys(outcome.reasons)


def test_the_ground_to_revoke_counts_in_these_five_years() -> None:
    revoked = next(each for each in permanent(revocable=True).reasons if each.says.key == "lasting_stay.revocable")
    assert text(revoked) == "In these five years, there must not be a ground to revoke the permit."


@pytest.mark.parametrize("means", [True, False])
def test_how_much_money_is_enough_is_left_open(means: bool) -> None:
    found = permanent(means=means).reasons[2]
    assert cited(found.open) == {"lasting_stay.how-much": PERMANENT}


def test_without_a_duty_of_civic_integration_the_report_does_not_say() -> None:
    outcome = permanent(integrated=Integrated.NO_DUTY)
    assert outcome.kind is Kind.NOT_SAID
    assert cited(outcome.reasons)["lasting_stay.no-duty"] == [*PERMANENT, "s6-1-3"]
    assert keys(outcome.then) == ["lasting_stay.ask-what-to-send"]
    assert cited(outcome.open) == OPEN


@pytest.mark.parametrize("given", [{}, {"came_by": Route.ARTICLE_8}])
def test_without_a_partner_the_report_does_not_say(given: dict[str, Any]) -> None:
    outcome = permanent(with_partner=False, **given)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "lasting_stay.without-partner",
        PERMANENT,
    )
    assert outcome.reasons == ()
    assert keys(outcome.then) == ["lasting_stay.ask-the-ind"]


# The asylum route: the report of 2017 and the article of 2024.


def test_with_a_derived_permit_the_report_and_the_article_contradict_each_other() -> None:
    # Vector 44, the second half.
    outcome = permanent(**DERIVED)
    assert (outcome.kind, outcome.says.key) == (Kind.CONFLICT, "lasting_stay.two-statements")
    assert places(outcome) == [*PERMANENT, *DEPENDENCE]
    assert [place.source for place in outcome.places] == [REPORT, ARTICLE]
    assert text(outcome) == (
        "The report of May 2017 lets the family member apply for a permanent residence permit from 16 April 2017. "
        "By the article of September 2024, you cannot ask for it yourself with a derived permit."
    )
    assert cited(outcome.reasons) == REASONS
    assert cited(outcome.open) == OPEN
    assert keys(outcome.then) == ["lasting_stay.ask-which-holds", "lasting_stay.own-asylum-permit"]


def test_both_statements_are_shown_with_their_dates_and_neither_is_followed() -> None:
    outcome = permanent(**DERIVED)
    assert conflicts(outcome) == CONTRADICTION
    report, article = outcome.conflicts[0].statements
    assert "May 2017" in text(report.says)
    assert "September 2024" in text(article.says)
    assert followed(outcome.conflicts[0]).startswith("We follow neither.")
    page = step(replay(calculator, FORM), Host())
    assert "Two sources contradict each other" in page
    assert "Where two sources contradict each other" in page
    assert "The report contradicts itself" not in page


FORM = {
    "goal": "permanent", "came_by": "asylum", "asylum_permit": "derived", "with_partner": "yes",
    "partner_since": "2012-04-16", "integrated": "done", "means": "yes", "revocable": "no",
}  # fmt: skip


def test_the_day_of_the_report_is_kept_under_its_date() -> None:
    outcome = permanent(**DERIVED)
    assert [(each.says.key, places(each)) for each in outcome.calendar] == [
        ("lasting_stay.keep-by-the-report", PERMANENT)
    ]
    assert text(outcome.calendar[0].says).startswith("By the report of May 2017, ")
    assert "from 16 April 2017 on" in text(outcome.calendar[0].says)


SOME_CONDITION_FAILS: list[dict[str, Any]] = [{"means": False}, {"integrated": Integrated.NO_DUTY}]


@pytest.mark.parametrize("given", SOME_CONDITION_FAILS)
def test_the_contradiction_is_shown_whatever_comes_out(given: dict[str, Any]) -> None:
    assert conflicts(permanent(**DERIVED, **given)) == CONTRADICTION


def test_with_an_independent_permit_both_sources_agree() -> None:
    outcome = permanent(**INDEPENDENT)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "lasting_stay.permanent", PERMANENT)
    assert cited(outcome.reasons) == REASONS | {"asylum_permits.with-independent": DEPENDENCE}
    assert outcome.reasons[-1].kind is Kind.MET
    assert outcome.conflicts == ()
    assert "about to end" in text(outcome.reasons[-1])


@pytest.mark.parametrize(
    ("given", "kind", "key"),
    [
        (DERIVED, Kind.NOT_MET, "asylum_permits.not-with-derived"),
        (INDEPENDENT, Kind.MET, "asylum_permits.with-independent"),
    ],
)
def test_without_a_partner_the_article_is_shown_beside_the_silence_of_the_report(
    given: dict[str, Any], kind: Kind, key: str
) -> None:
    outcome = permanent(with_partner=False, **given)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "lasting_stay.without-partner")
    assert [(reason.kind, reason.says.key, places(reason)) for reason in outcome.reasons] == [(kind, key, DEPENDENCE)]


def test_which_asylum_permit_unknown_gives_each() -> None:
    you = reader(came_by=Route.ASYLUM, asylum_permit=UNKNOWN)
    assert ways(work_out(calculator, you, LAW)) == {
        "lasting_stay.two-statements": [["asylum_permit=derived"]],
        "lasting_stay.permanent": [["asylum_permit=independent"]],
    }


# Dutch citizenship.


def test_dutch_citizenship_can_be_asked_for_after_five_years_with_a_partner() -> None:
    you = You(goal=Goal.CITIZENSHIP, with_partner=True, partner_since=SINCE)
    outcome = rule(you, LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "lasting_stay.citizenship", CITIZENSHIP)
    assert text(outcome) == "The family member can apply for Dutch citizenship from 16 April 2017."
    assert legal(outcome)["s6-2-permanent 166"] == "Section 8(c) of the Netherlands Nationality Act"
    assert cited(outcome.open) == COUNTED | FEE | dict.fromkeys(
        ["lasting_stay.no-conditions", "lasting_stay.every-route"], CITIZENSHIP
    )
    assert keys(outcome.then) == ["lasting_stay.ask-what-to-send"]
    assert list(you.was_read) == ["goal", "with_partner", "partner_since"]


def test_without_a_partner_the_report_does_not_say_when_citizenship_can_be_asked_for() -> None:
    outcome = rule(You(goal=Goal.CITIZENSHIP, with_partner=False), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "lasting_stay.without-partner",
        CITIZENSHIP,
    )


# For both.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert dict(permanent(law).says.values) == {"day": date(2020, 4, 16)}
    assert dict(citizenship(law).says.values) == {"day": date(2021, 4, 16)}
    assert text(permanent(law).reasons[0]) == (
        "The eight years with a husband, wife or partner are over on 16 April 2020."
    )
    assert "In these eight years" in text(permanent(law, revocable=True).reasons[3])


@pytest.mark.parametrize("outcome", [permanent(), permanent(**DERIVED), citizenship()])
def test_nothing_promises_that_it_is_given(outcome: Outcome) -> None:
    assert "apply for" in text(outcome)
    assert any("There may be" in text(each.says) for each in outcome.open)


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({}, "goal came_by with_partner partner_since integrated means revocable"),
        (DERIVED, "goal came_by asylum_permit with_partner partner_since integrated means revocable"),
        ({"with_partner": False}, "goal came_by with_partner"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = reader(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.goal) == question_place(You.with_partner) == question_place(You.means) == LASTING[0]
    assert question_place(You.asylum_permit) == "article-kinds"
    assert question_place(You.integrated) == "s6-1-3"
    assert question_place(You.revocable) == "s6-2-public-funds 161"


def test_what_can_still_be_done_is_marked() -> None:
    for question in (You.goal, You.asylum_permit, You.integrated, You.means):
        assert question.mark is Mark.CAN_CHANGE
    assert You.partner_since.mark is You.came_by.mark is Mark.FIXED
    assert You.revocable.mark is You.with_partner.mark is Mark.MAY_BE_WRONG


@pytest.mark.parametrize(("since", "later"), [("2012-12-31", False), ("2013-01-01", True)])
def test_a_day_after_2017_is_given_under_a_warning(since: str, later: bool) -> None:
    page = step(replay(calculator, FORM | {"partner_since": since}), Host())
    assert ("Your date is later than these rules." in page) is later
    assert ("By the rules of May 2017:" in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    found = figure_places(Status)
    assert found["status.permanent"] == "s6-2-permanent 165"
    assert found["status.citizenship"] == "s6-2-permanent 166"
