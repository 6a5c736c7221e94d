"""Whether the family member may rely on public funds, sentence by sentence (section 6.2)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Kind, Law, Outcome
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.public_funds import OwnPermit, You, calculator, rule
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, followed, keys, legal, places, question_place, text, ways

LAW = Law(MAY_2017.day)
FUNDS, INDEPENDENT, MONITORED = ["s6-2-public-funds"], ["s6-2-public-funds 161"], ["s6-3"]
WHICH_FUNDS = {"public_funds.which-funds": [*FUNDS, *MONITORED]}
GROUND = {"public_funds.ground-on-asylum": FUNDS}
THEN = ["public_funds.ask-first", "public_funds.municipality"]
NOT_ASYLUM = [Route.REGULAR, Route.ARTICLE_8]


def with_permit(own: OwnPermit, asylum: bool = False, route: Route = Route.REGULAR) -> Outcome:
    """A family member with that permit, of a sponsor with or without an asylum permit."""
    return rule(You(route=route, own_permit=own, sponsor_has_asylum=asylum), LAW)


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, outcome.says.key.removeprefix("public_funds."), places(outcome)


def open_points(outcome: Outcome) -> dict[str, list[str]]:
    """What is left open, without our reading of Article 8 ECHR."""
    return {key: where for key, where in cited(outcome.open).items() if key != "rights.as-regular"}


def test_who_comes_by_the_asylum_route_may_rely_on_public_funds_and_nothing_else_is_asked() -> None:
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert found(outcome) == (Kind.MET, "asylum", [*FUNDS, "table-1"])
    assert text(outcome).startswith("With the residence permit of this route, the family member may")
    assert cited(outcome.open) == GROUND | WHICH_FUNDS
    assert outcome.conflicts == ()


@pytest.mark.parametrize("route", NOT_ASYLUM)
def test_in_the_first_few_years_public_funds_are_a_ground_to_revoke_the_permit(route: Route) -> None:
    # Vector 42: the second year is not asked, because the report gives no number of years.
    outcome = with_permit(OwnPermit.NONE, route=route)
    assert found(outcome) == (Kind.NOT_MET, "regular", [*FUNDS, *INDEPENDENT, *MONITORED])
    assert text(outcome).startswith(
        "In the first few years, the family member may in principle not rely on public funds"
    )
    assert "a ground to revoke the residence permit" in text(outcome)
    assert legal(outcome) == {"s6-2-public-funds 161": "Sections 18 and 19 of the Aliens Act"}
    assert open_points(outcome) == {"public_funds.few-years": [*FUNDS, *INDEPENDENT]} | WHICH_FUNDS
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize("route", NOT_ASYLUM)
def test_an_independent_permit_with_an_income_requirement_changes_nothing(route: Route) -> None:
    outcome = with_permit(OwnPermit.LINKED, route=route)
    assert found(outcome) == (Kind.NOT_MET, "linked", [*INDEPENDENT, *MONITORED])
    assert text(outcome).endswith("This changes only with an independent permit that has no income requirement.")
    assert open_points(outcome) == WHICH_FUNDS
    assert keys(outcome.then) == THEN


@pytest.mark.parametrize("route", NOT_ASYLUM)
@pytest.mark.parametrize("asylum", [True, False])
def test_an_independent_permit_without_income_requirement_settles_it_for_everybody(route: Route, asylum: bool) -> None:
    outcome = with_permit(OwnPermit.NOT_LINKED, asylum, route)
    assert found(outcome) == (Kind.MET, "independent", INDEPENDENT)
    assert open_points(outcome) == WHICH_FUNDS
    assert outcome.then == ()


@pytest.mark.parametrize("route", NOT_ASYLUM)
@pytest.mark.parametrize("own", [OwnPermit.NONE, OwnPermit.LINKED])
def test_for_family_of_a_beneficiary_that_is_not_on_the_asylum_route_the_statements_are_shown(
    own: OwnPermit, route: Route
) -> None:
    outcome = with_permit(own, asylum=True, route=route)
    assert found(outcome) == (Kind.CONFLICT, "sponsor-asylum", [*FUNDS, "table-1"])
    assert conflicts(outcome) == {
        "public_funds.followed": {
            "public_funds.regular-not": FUNDS,
            "public_funds.asylum-may": FUNDS,
            "public_funds.by-table": ["table-1"],
        }
    }
    assert followed(outcome.conflicts[0]).endswith("we follow neither.")
    assert open_points(outcome) == GROUND | WHICH_FUNDS
    assert keys(outcome.then) == THEN


def test_the_reader_is_told_that_the_municipality_tells_the_ind() -> None:
    outcome = with_permit(OwnPermit.NONE)
    assert "ask a lawyer or the Dutch Council for Refugees" in text(outcome.then[0])
    assert "the municipality always tells the IND" in text(outcome.then[1])


@pytest.mark.parametrize("own", list(OwnPermit))
@pytest.mark.parametrize("asylum", [True, False])
def test_that_article_8_counts_as_regular_is_our_reading(own: OwnPermit, asylum: bool) -> None:
    regular, article_8 = (with_permit(own, asylum, route) for route in NOT_ASYLUM)
    assert article_8.open[:-1] == regular.open
    assert cited(article_8.open[-1:]) == {"rights.as-regular": FUNDS}
    assert text(article_8.open[-1].says).endswith("We read it as a regular permit.")


def test_that_social_assistance_is_an_example_is_our_reading() -> None:
    (which,) = with_permit(OwnPermit.NOT_LINKED).open
    assert "We take it that social assistance benefit" in text(which.says)


@pytest.mark.parametrize(
    ("unknown", "expected"),
    [
        ("own_permit", {"public_funds.regular", "public_funds.linked", "public_funds.independent"}),
        ("sponsor_has_asylum", {"public_funds.regular", "public_funds.sponsor-asylum"}),
    ],
)
def test_what_is_unknown_is_never_taken_for_no(unknown: str, expected: set[str]) -> None:
    given: dict[str, Any] = {"route": Route.REGULAR, "own_permit": OwnPermit.NONE, "sponsor_has_asylum": False}
    assert set(ways(work_out(calculator, You(**given | {unknown: UNKNOWN}), LAW))) == expected


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    you = You(route=Route.REGULAR, own_permit=OwnPermit.NONE)
    with pytest.raises(Unanswered) as pause:
        rule(you, LAW)
    assert pause.value.question is You.sponsor_has_asylum
    assert list(you.was_read) == ["route", "own_permit", "sponsor_has_asylum"]
    assert question_place(You.own_permit) == "s6-2-public-funds 161"
