"""Whether the family member may work, sentence by sentence (section 6.2)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Kind, Law, Outcome
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.shared.questions import Permit, Route
from calculators.shared.sources import MAY_2017
from calculators.work import MayWork, You, calculator, rule
from tests.outcomes import cited, conflicts, followed, keys, legal, places, question_place, text, ways

LAW = Law(MAY_2017.day)
WORK, TWV, SPONSOR_MAY, STUDENTS = ["s6-2-work"], ["s6-2-work 157"], ["s6-2-work 156"], ["s6-2-work 158"]
PRINTED = ["s6-2-work 159 160"]
GUIDELINES = "Article B7/4.1 of the Aliens Act Implementation Guidelines"
OWN_PERMIT, LOSES = {"work.own-permit": WORK}, {"work.loses": WORK}
THEN = ["work.look", "work.ask-first"]
NOT_ASYLUM = [Route.REGULAR, Route.ARTICLE_8]
DOUBTFUL = [Permit.RESEARCHER, Permit.HIGHLY_SKILLED, Permit.BLUE_CARD]
ASYLUM = [Permit.TEMPORARY_ASYLUM, Permit.PERMANENT_ASYLUM]
OTHERS = [permit for permit in Permit if permit not in (*DOUBTFUL, *ASYLUM, Permit.STUDY)]


def of_sponsor(permit: Permit, may: MayWork | None = None, route: Route = Route.REGULAR) -> Outcome:
    """The family of a sponsor with that permit, who may or may not work."""
    given: dict[str, Any] = {"route": route, "sponsor_permit": permit}
    return rule(You(**given | ({"sponsor_may_work": may} if may else {})), LAW)


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, outcome.says.key.removeprefix("work."), places(outcome)


def open_points(outcome: Outcome) -> dict[str, list[str]]:
    """What is left open, without our reading of Article 8 ECHR."""
    return {key: where for key, where in cited(outcome.open).items() if key != "rights.as-regular"}


def test_who_comes_by_the_asylum_route_may_always_work_and_nothing_else_is_asked() -> None:
    # Vector 41, first part.
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert found(outcome) == (Kind.MET, "asylum", [*WORK, "table-1"])
    assert (
        text(outcome)
        == "With the residence permit of this route, the family member may always work in the Netherlands."
    )
    assert keys(outcome.then) == ["work.look"]
    assert outcome.open == ()


@pytest.mark.parametrize("route", NOT_ASYLUM)
def test_the_family_of_a_student_may_not_work_and_nobody_asks_whether_the_student_may(route: Route) -> None:
    # Vector 41, second part.
    outcome = of_sponsor(Permit.STUDY, route=route)
    assert found(outcome) == (Kind.NOT_MET, "student", STUDENTS)
    assert legal(outcome) == {"s6-2-work 158": GUIDELINES}
    assert open_points(outcome) == OWN_PERMIT
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize("route", NOT_ASYLUM)
@pytest.mark.parametrize("permit", DOUBTFUL)
def test_for_three_permits_the_printed_sentence_is_given_and_called_doubtful(permit: Permit, route: Route) -> None:
    # Vector 41, third part.
    outcome = of_sponsor(permit, route=route)
    assert found(outcome) == (Kind.DECIDES, "as-printed", PRINTED)
    assert text(outcome).startswith("As printed, the family member needs a work permit (TWV) first")
    assert text(outcome).endswith("This sentence of the report is doubtful.")
    assert legal(outcome)["s6-2-work 159 160"] == (
        "Article B7/4.1 and Article B6/3.2 of the Aliens Act Implementation Guidelines"
    )
    assert open_points(outcome) == {"work.doubtful": [*PRINTED, *SPONSOR_MAY]} | OWN_PERMIT
    assert "the true rule may be the opposite" in text(outcome.open[0].says)
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize("route", NOT_ASYLUM)
@pytest.mark.parametrize("permit", ASYLUM)
def test_for_family_of_a_beneficiary_that_is_not_on_the_asylum_route_both_statements_are_shown(
    permit: Permit, route: Route
) -> None:
    outcome = of_sponsor(permit, route=route)
    assert found(outcome) == (Kind.CONFLICT, "sponsor-asylum", [*WORK, "table-1"])
    assert conflicts(outcome) == {"work.followed": {"work.always": WORK, "work.by-table": ["table-1"]}}
    assert followed(outcome.conflicts[0]).endswith("we follow neither.")
    assert open_points(outcome) == OWN_PERMIT
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize("route", NOT_ASYLUM)
@pytest.mark.parametrize("permit", OTHERS)
@pytest.mark.parametrize(
    ("may", "kind", "key", "place"),
    [
        (MayWork.FREE, Kind.MET, "free", SPONSOR_MAY),
        (MayWork.TWV, Kind.DECIDES, "twv", TWV),
        (MayWork.LIMITED, Kind.NOT_SAID, "limited", SPONSOR_MAY),
        (MayWork.NO, Kind.NOT_MET, "no", SPONSOR_MAY),
    ],
)
def test_for_everybody_else_it_follows_what_the_sponsor_may(
    may: MayWork, kind: Kind, key: str, place: list[str], permit: Permit, route: Route
) -> None:
    outcome = of_sponsor(permit, may, route)
    assert found(outcome) == (kind, key, place)
    assert outcome.conflicts == ()
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize(
    ("may", "points"),
    [
        (MayWork.FREE, {"work.only-if": SPONSOR_MAY} | LOSES),
        (MayWork.TWV, LOSES | OWN_PERMIT),
        (MayWork.LIMITED, OWN_PERMIT),
        (MayWork.NO, OWN_PERMIT),
    ],
)
def test_what_the_report_leaves_open_is_said_where_it_matters(may: MayWork, points: dict[str, list[str]]) -> None:
    assert cited(of_sponsor(Permit.EMPLOYMENT, may).open) == points


def test_that_only_if_is_read_as_if_is_our_reading() -> None:
    assert text(of_sponsor(Permit.EMPLOYMENT, MayWork.FREE).open[0].says).endswith("We read “only if” as “if”.")


@pytest.mark.parametrize("may", [MayWork.FREE, MayWork.NO])
def test_what_holds_in_principle_says_so(may: MayWork) -> None:
    assert text(of_sponsor(Permit.EMPLOYMENT, may)).startswith("In principle, the family member may")


@pytest.mark.parametrize(
    "outcome", [of_sponsor(Permit.BLUE_CARD), of_sponsor(Permit.EMPLOYMENT, MayWork.TWV)], ids=["doubtful", "twv"]
)
def test_a_work_permit_has_a_condition(outcome: Outcome) -> None:
    assert cited(outcome.reasons) == {"work.candidates": TWV}
    assert outcome.reasons[0].kind is Kind.DECIDES
    assert "no suitable candidates" in text(outcome.reasons[0])


@pytest.mark.parametrize("may", [MayWork.FREE, MayWork.LIMITED, MayWork.NO])
def test_where_no_work_permit_is_needed_its_condition_is_not_shown(may: MayWork) -> None:
    assert of_sponsor(Permit.EMPLOYMENT, may).reasons == ()


@pytest.mark.parametrize("permit", [Permit.STUDY, Permit.BLUE_CARD, Permit.PERMANENT_ASYLUM, Permit.EMPLOYMENT])
def test_that_article_8_counts_as_regular_is_our_reading(permit: Permit) -> None:
    regular, article_8 = (of_sponsor(permit, MayWork.FREE, route) for route in NOT_ASYLUM)
    assert article_8.open[:-1] == regular.open
    assert cited(article_8.open[-1:]) == {"rights.as-regular": WORK}
    assert article_8.says == regular.says


def test_the_article_of_the_general_rule_is_that_of_its_note() -> None:
    assert legal(of_sponsor(Permit.EMPLOYMENT, MayWork.NO)) == {"s6-2-work 156": GUIDELINES}


def test_an_unknown_permit_gives_what_follows_from_each() -> None:
    outcome = work_out(calculator, You(route=Route.REGULAR, sponsor_permit=UNKNOWN, sponsor_may_work=MayWork.NO), LAW)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome)["work.student"] == [["sponsor_permit=study"]]
    assert ways(outcome)["work.as-printed"] == [["sponsor_permit=highly-skilled|researcher|blue-card"]]


def test_whether_the_sponsor_may_work_is_never_taken_for_no() -> None:
    you = You(route=Route.REGULAR, sponsor_permit=Permit.EMPLOYMENT, sponsor_may_work=UNKNOWN)
    assert set(ways(work_out(calculator, you, LAW))) == {"work.free", "work.twv", "work.limited", "work.no"}


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    you = You(route=Route.REGULAR, sponsor_permit=Permit.EMPLOYMENT)
    with pytest.raises(Unanswered) as pause:
        rule(you, LAW)
    assert pause.value.question is You.sponsor_may_work
    assert list(you.was_read) == ["route", "sponsor_permit", "sponsor_may_work"]
    assert question_place(You.sponsor_may_work) == "s6-2-work 156"
