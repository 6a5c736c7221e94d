"""Who can send the application, and where, sentence by sentence (section 4.2)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Kind, Law, Mark, Outcome
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from calculators.where_to_apply import Where, You, calculator, rule
from tests.outcomes import cited, conflicts, followed, keys, legal, places, question_place, text, ways

LAW = Law(MAY_2017.day)
REGULAR: dict[str, Any] = {
    "route": Route.REGULAR, "recognised_sponsor": False, "where": Where.NETHERLANDS, "embassy": True,
}  # fmt: skip
WHO, WHERE, REPRESENTATION, RECOGNISED = ["s4-2 108"], ["s4-2 109"], ["s4-2 110"], ["s4-2 111"]
ABROAD = pytest.mark.parametrize("where", [Where.ORIGIN, Where.RESIDENCE])
ROUTES = pytest.mark.parametrize("route", list(Route))


def with_(**changed: Any) -> Outcome:
    """What follows when some of these answers are different."""
    return work_out(calculator, You(**REGULAR | changed), LAW)


def short(key: str) -> str:
    return key.removeprefix("where_to_apply.")


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, short(outcome.says.key), places(outcome)


def shorts(found: Any) -> list[str]:
    """The keys of several sentences."""
    return [short(key) for key in keys(found)]


WHO_WHERE = {"where_to_apply.how-authorised": WHO, "where_to_apply.who-where": ["box-5", *WHO]}


def test_in_the_netherlands_the_application_goes_to_the_ind() -> None:
    outcome = with_()
    assert found(outcome) == (Kind.ANSWER, "netherlands", [*WHERE, "s4-3-1-fees"])
    assert text(outcome) == "Send the application to the IND in the Netherlands."
    assert cited(outcome.open) == WHO_WHERE
    assert shorts(outcome.then) == ["send-all", "check-visa"]


def test_in_the_netherlands_nobody_is_asked_for_an_embassy() -> None:
    you = You(**REGULAR)
    rule(you, LAW)
    assert list(you.was_read) == ["route", "recognised_sponsor", "where"]


def test_on_the_asylum_route_the_deadline_is_remembered_wherever_one_applies() -> None:
    for where in Where:
        then = with_(route=Route.ASYLUM, where=where).then
        assert text(then[-1]).startswith("Do not let the deadline of the asylum route pass")


@ABROAD
def test_abroad_it_goes_to_the_dutch_embassy_or_consulate_there(where: Where) -> None:
    outcome = with_(where=where)
    assert found(outcome) == (Kind.ANSWER, "embassy", [*WHERE, *REPRESENTATION])
    assert text(outcome) == "Hand in the application at the Dutch embassy or consulate in that country."
    assert cited(outcome.open) == WHO_WHERE | {"where_to_apply.how-long": WHERE}
    assert shorts(outcome.then) == ["send-all"]


@ABROAD
def test_without_one_it_goes_to_the_nearest_in_a_neighbouring_country(where: Where) -> None:
    outcome = with_(where=where, embassy=False)
    assert found(outcome) == (Kind.ANSWER, "nearest", [*WHERE, *REPRESENTATION])
    assert text(outcome).endswith("at the nearest Dutch embassy or consulate in a neighbouring country.")
    assert cited(outcome.open) == WHO_WHERE | {"where_to_apply.how-long": WHERE}


def test_of_any_other_country_the_report_does_not_speak() -> None:
    given = {name: value for name, value in REGULAR.items() if name != "embassy"}
    outcome = rule(You(**given | {"where": Where.ANOTHER}), LAW)
    assert found(outcome) == (Kind.NOT_SAID, "another", WHERE)
    assert shorts(outcome.then) == ["if-neighbour", "ask-the-ind"]


def test_who_has_no_embassy_is_told_to_name_the_own_country_and_not_the_neighbour() -> None:
    assert You.where.hint is not None
    assert text(You.where.hint).startswith("If the country has no Dutch embassy or consulate, choose it all the same.")
    assert You.embassy.hint is not None
    assert text(You.embassy.hint) == "Answer no if it is closed."
    assert text(with_(where=Where.ANOTHER).then[0]).endswith("Then choose your own country instead.")


@ROUTES
@pytest.mark.parametrize("where", list(Where))
def test_sponsor_family_member_and_representative_can_all_apply(route: Route, where: Where) -> None:
    outcome = with_(route=route, where=where)
    assert [found(reason) for reason in outcome.reasons] == [(Kind.MET, "who", WHO)]
    assert text(outcome.reasons[0]) == (
        "The sponsor, the family member or an authorised representative can send the application."
    )


def test_who_may_apply_and_the_nearest_embassy_rest_on_the_act() -> None:
    assert legal(with_(where=Where.ORIGIN)) == dict.fromkeys(
        ["s4-2 108", "s4-2 110"], "Section 2s(1) of the Aliens Act"
    )


# The recognised sponsor.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_with_a_recognised_sponsor_it_is_not_settled_who_sends_the_application(route: Route) -> None:
    outcome = with_(route=route, recognised_sponsor=True)
    assert found(outcome) == (Kind.CONFLICT, "recognised", RECOGNISED)
    assert conflicts(outcome) == {
        "where_to_apply.neither": {"where_to_apply.can": ["s4-2"], "where_to_apply.must": RECOGNISED}
    }
    assert followed(outcome.conflicts[0]).endswith("we follow neither.")
    assert shorts(outcome.then) == ["ask-recognised"]


def test_where_it_goes_is_said_all_the_same() -> None:
    for where, key in ((Where.NETHERLANDS, "netherlands"), (Where.ORIGIN, "embassy"), (Where.ANOTHER, "another")):
        outcome = with_(recognised_sponsor=True, where=where)
        assert outcome.kind is Kind.CONFLICT
        assert shorts(outcome.reasons) == [key]


def test_on_the_asylum_route_there_is_no_recognised_sponsor() -> None:
    you = You(route=Route.ASYLUM, where=Where.NETHERLANDS)
    assert found(rule(you, LAW)) == found(with_())
    assert "recognised_sponsor" not in you.was_read


def test_a_recognised_sponsor_unknown_is_not_taken_for_no() -> None:
    assert ways(with_(recognised_sponsor=UNKNOWN)) == {
        "where_to_apply.recognised": [["recognised_sponsor=True"]],
        "where_to_apply.netherlands": [["recognised_sponsor=False"]],
    }


# Article 8 ECHR, and questions.


@pytest.mark.parametrize("where", list(Where))
def test_for_article_8_this_is_our_reading(where: Where) -> None:
    ours = {"where_to_apply.article-8-ours": WHO}
    outcome = with_(route=Route.ARTICLE_8, where=where)
    assert cited(outcome.open) == cited(with_(where=where).open) | ours
    assert "We read it" in text(outcome.open[-1].says)
    assert (
        cited(with_(route=Route.ARTICLE_8, where=where, recognised_sponsor=True).reasons[0].open).keys() >= ours.keys()
    )


def test_whether_there_is_an_embassy_is_asked_last() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(route=Route.ASYLUM, where=Where.RESIDENCE), LAW)
    assert pause.value.question is You.embassy


def test_each_question_leads_to_its_note() -> None:
    assert question_place(You.recognised_sponsor) == RECOGNISED[0]
    assert question_place(You.where) == WHERE[0]
    assert question_place(You.embassy) == REPRESENTATION[0]


def test_a_family_can_choose_the_country_and_not_the_embassies_in_it() -> None:
    assert (You.where.mark, You.embassy.mark) == (Mark.CAN_CHANGE, Mark.FIXED)
