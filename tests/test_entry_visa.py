"""Whether an entry visa is needed, sentence by sentence (section 4.1)."""

from typing import Any

import pytest

from calculators.entry_visa import Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Codes, Dated, Kind, Outcome, Term
from calculators.kit.countries import CODES
from calculators.kit.replay import work_out
from calculators.shared.figures import EU_IN_2017, Mvv
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
LISTED = {"AU", "CA", "JP", "NZ", "US", "KR", "MC", "VA", "IS", "NO", "CH"}
NEEDED: dict[str, Any] = {"route": Route.REGULAR, "nationality": "MA", "health": False, "sponsor_has_asylum": False}
"""The answers of somebody whom no exception helps, in the order of the questions."""
BOTH = pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])


class OtherFigures(Figures):
    """Figures that only this test knows, so that it shows which one the rule reads."""

    exempt_nationalities = Dated(
        "Countries", Mvv.exempt_nationalities.place, {"2017-01-01": Codes({"MA"})}, until="2017-12-31", unit=""
    )
    eu_member_states = Dated(
        "Countries", Figures.eu_member_states.place, {"2017-01-01": Codes({"TN"})}, until="2017-12-31", unit=""
    )
    long_stay = Dated("A term", Mvv.long_stay.place, {"2017-01-01": Term(months=5)}, until="2017-12-31", unit="")


def with_(law: Figures = LAW, **changed: Any) -> Outcome:
    """What follows when some of these answers are different."""
    return work_out(calculator, You(**NEEDED | changed), law)


def short(key: str) -> str:
    return key.partition(".")[2]


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, short(outcome.says.key), places(outcome)


def shorts(found: Any) -> list[str]:
    """The keys of several sentences."""
    return [short(key) for key in keys(found)]


SEVERAL = {"entry_visa.several-nationalities": ["s4-1"]}
FEES_WHERE = {"entry_visa.where-fees": ["s4-1"]}
OTHER_CASES = {"entry_visa.other-cases": ["s4-1 107"]}
OURS: dict[Route, dict[str, list[str]]] = {
    Route.REGULAR: {},
    Route.ARTICLE_8: {"entry_visa.article-8-ours": ["s4-1"]},
}


def test_on_the_asylum_route_no_mvv_is_needed_and_most_ask_for_one() -> None:
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert found(outcome) == (Kind.NOT_NEEDED, "asylum", ["s4-1", "s4-3-2"])
    assert text(outcome) == "An MVV is not needed on the asylum route, but in practice most people ask for one."
    assert shorts(outcome.then) == ["airlines"]


def test_the_report_names_eleven_countries_beside_the_european_union() -> None:
    assert set(LAW.exempt_nationalities) == LISTED


@BOTH
@pytest.mark.parametrize("code", sorted(LISTED))
def test_nationals_of_these_countries_need_no_mvv_and_apply_in_the_netherlands(code: str, route: Route) -> None:
    outcome = rule(You(route=route, nationality=code), LAW)
    assert found(outcome) == (Kind.EXEMPT, "country", ["s4-1 106"])
    assert cited(outcome.open) == OURS[route] | SEVERAL | FEES_WHERE
    assert shorts(outcome.then) == ["travel"]
    assert outcome.conflicts == ()


@BOTH
@pytest.mark.parametrize("code", EU_IN_2017)
def test_citizens_of_the_european_union_are_in_the_list_and_otherwise_outside_of_the_report(
    code: str, route: Route
) -> None:
    # Vector 35.
    outcome = rule(You(route=route, nationality=code), LAW)
    assert found(outcome) == (Kind.EXEMPT, "eu-citizen", ["s4-1 106"])
    assert cited(outcome.open) == {"entry_visa.outside-the-report": ["s1-5", "s3-1"]}
    assert shorts(outcome.then) == ["ask-the-ind"]


@BOTH
def test_for_liechtenstein_the_report_contradicts_itself(route: Route) -> None:
    # Vector 32, the part of the MVV.
    outcome = rule(You(route=route, nationality="LI"), LAW)
    assert found(outcome) == (Kind.CONFLICT, "liechtenstein", ["s4-1 106", "s3-3-4-regular 90"])
    assert conflicts(outcome) == {
        "contradictions.liechtenstein-followed": {
            "contradictions.liechtenstein-listed": ["s3-3-4-regular 90"],
            "contradictions.liechtenstein-not": ["s4-1 106"],
        }
    }
    assert "For the MVV the report does not settle it." in followed(outcome.conflicts[0])
    assert shorts(outcome.then) == ["ask-the-ind"]


@pytest.mark.parametrize("code", sorted(set(CODES) - LISTED - set(EU_IN_2017) - {"LI"}))
def test_everybody_else_needs_an_mvv(code: str) -> None:
    assert with_(nationality=code).says.key == "entry_visa.needed"


@BOTH
def test_where_health_makes_it_impossible_the_ind_decides(route: Route) -> None:
    outcome = rule(You(route=route, nationality="MA", health=True), LAW)
    assert found(outcome) == (Kind.DECIDES, "health", ["s4-1 107"])
    assert text(outcome) == "With such health reasons, an MVV is not always needed. The IND decides."
    assert cited(outcome.open) == OURS[route] | OTHER_CASES | FEES_WHERE
    assert shorts(outcome.then) == ["gather-proof", "ask-the-ind"]


@BOTH
def test_for_a_sponsor_with_an_asylum_permit_section_4_1_and_table_1_contradict(route: Route) -> None:
    outcome = with_(route=route, sponsor_has_asylum=True)
    assert found(outcome) == (Kind.CONFLICT, "sponsor-asylum", ["s4-1", "table-1"])
    assert conflicts(outcome) == {
        "contradictions.mvv-followed": {
            "contradictions.mvv-free": ["s4-1"],
            "contradictions.mvv-table": ["table-1"],
        }
    }
    assert followed(outcome.conflicts[0]).endswith("we follow neither.")
    assert shorts(outcome.then) == ["ask-the-ind", "airlines"]


def test_health_comes_before_the_contradiction_and_nationality_before_both() -> None:
    assert with_(health=True, sponsor_has_asylum=True).kind is Kind.DECIDES
    assert with_(nationality="JP", health=True, sponsor_has_asylum=True).kind is Kind.EXEMPT


def test_without_an_exception_an_mvv_is_asked_for_together_with_the_permit() -> None:
    outcome = with_()
    assert found(outcome) == (Kind.ANSWER, "needed", ["s4-1", "box-5"])
    assert text(outcome) == (
        "The family member needs an MVV for a stay of more than three months. "
        "You ask for it and for the residence permit in one application."
    )
    assert cited(outcome.open) == SEVERAL | OTHER_CASES
    assert shorts(outcome.then) == ["check-examination", "apply-first"]


def test_that_it_holds_for_article_8_too_is_our_reading() -> None:
    outcome = with_(route=Route.ARTICLE_8)
    assert found(outcome) == found(with_())
    assert cited(outcome.open) == OURS[Route.ARTICLE_8] | SEVERAL | OTHER_CASES
    assert "We read it" in text(outcome.open[0].says)


# What is unknown.


def test_health_unknown_is_not_taken_for_no() -> None:
    assert ways(with_(health=UNKNOWN)) == {
        "entry_visa.health": [["health=True"]],
        "entry_visa.needed": [["health=False"]],
    }


def test_an_asylum_permit_unknown_matters_unless_the_nationality_settles_it() -> None:
    assert ways(with_(sponsor_has_asylum=UNKNOWN)) == {
        "entry_visa.sponsor-asylum": [["sponsor_has_asylum=True"]],
        "entry_visa.needed": [["sponsor_has_asylum=False"]],
    }
    assert with_(nationality="JP", sponsor_has_asylum=UNKNOWN).kind is Kind.EXEMPT


# Figures and questions.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert short(with_(law).says.key) == "country"
    assert short(with_(law, nationality="TN").says.key) == "eu-citizen"
    assert text(with_(law, nationality="JP")).startswith(
        "The family member needs an MVV for a stay of more than five months."
    )


def test_the_list_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Mvv)["mvv.exempt_nationalities"] == "s4-1 106"


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    you = You(**NEEDED)
    rule(you, LAW)
    assert list(you.was_read) == list(NEEDED)


def test_the_question_about_health_leads_to_its_note() -> None:
    assert question_place(You.health) == "s4-1 107"
