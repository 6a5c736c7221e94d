"""Which application is the right one, sentence by sentence (sections 2.2.1, 2.2.3, 3.2 and 3.3.3)."""

from typing import Any

import pytest

from calculators.kit import Dated, Kind, Outcome
from calculators.route import You, calculator, rule
from calculators.shared.figures import Ages
from calculators.shared.questions import Lateness, Relation, Tie
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, keys, legal, places, question_place, text

LAW = Ages(MAY_2017.day)
TABLE_2, ROUTES, LABEL, TEST = "table-2", "s2-2-1", "s2-2-3 19", "s3-3-3-asylum 80 81"
PARTNERS = (Relation.SPOUSE, Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED)
CHILDREN = (Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD)
REUNIFICATION, FORMATION = "route.reunification", "route.formation"
ASYLUM, ARTICLE_8, LATE = "route.asylum", "route.article-8", "route.late"
CHECK, NO_TEST, TESTED = "route.check-conditions", "ways_out.if-asylum-refused", "ways_out.tested-by-itself"
SPONSOR, DO_NOT_WAIT = "route.check-sponsor", "deadline.do-not-wait"


class OtherAges(Ages):
    """Ages of 2017 that are equal differ here, so that it shows which one the rule reads."""

    adult = Dated("An age", Ages.adult.place, {"2017-01-01": 16}, until="2017-12-31", unit="years old")


def refugee(relation: Relation, **given: Any) -> Outcome:
    """A sponsor with an asylum permit; a tie from before entry and an application in time, unless said."""
    return rule(
        You(sponsor_has_asylum=True, relation=relation, **{"tie": Tie.BEFORE_ENTRY, "in_time": True} | given), LAW
    )


def migrant(relation: Relation, **given: Any) -> Outcome:
    return rule(You(sponsor_has_asylum=False, relation=relation, **{"tie": Tie.BEFORE_ENTRY} | given), LAW)


def parents(sponsor_age: int, *, unaccompanied: bool = True, **given: Any) -> Outcome:
    return refugee(Relation.PARENT, sponsor_age=sponsor_age, unaccompanied=unaccompanied, **given)


def late(relation: Relation, lateness: Lateness, **given: Any) -> Outcome:
    return refugee(relation, in_time=False, lateness=lateness, **given)


@pytest.mark.parametrize("relation", [*PARTNERS, *CHILDREN])
def test_partners_and_children_of_a_refugee_come_on_the_asylum_route(relation: Relation) -> None:
    outcome = refugee(relation)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, ASYLUM, [ROUTES, TABLE_2])
    assert cited(outcome.reasons) == {
        "route.holds-asylum": [ROUTES],
        "route.can-come": [TABLE_2],
        "route.before-entry": ["s3-2 33"],
        "route.in-time": ["s3-3-3-asylum 80"],
    }
    assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
    assert cited(outcome.open) == {"route.derived": ["s3-1-2"]}
    assert text(outcome.reasons[1]) == "In principle, national policy lets this family member come."
    assert keys(outcome.then) == [DO_NOT_WAIT, CHECK, NO_TEST]


def test_an_adult_child_of_a_refugee_comes_on_the_asylum_route_too() -> None:
    assert refugee(Relation.CHILD, member_age=40).says.key == ASYLUM


def test_after_a_refusal_on_the_asylum_route_a_new_application_is_needed() -> None:
    assert "does not look at Article 8 ECHR by itself" in text(refugee(Relation.SPOUSE).then[2])


@pytest.mark.parametrize("relation", PARTNERS)
def test_partners_come_on_the_regular_route_otherwise(relation: Relation) -> None:
    outcome = migrant(relation)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, REUNIFICATION, [LABEL, TABLE_2])
    assert keys(outcome.then) == [SPONSOR, CHECK, TESTED]
    assert outcome.reasons == ()


def test_whom_the_report_is_not_about_is_said_where_the_sponsor_has_no_asylum_permit() -> None:
    for outcome in (migrant(Relation.SPOUSE), migrant(Relation.SIBLING)):
        assert "not about sponsors who are Dutch or from another country of the European Union" in text(outcome.then[0])


@pytest.mark.parametrize("relation", CHILDREN)
def test_a_child_comes_on_the_regular_route_up_to_the_last_day_under_age(relation: Relation) -> None:
    assert migrant(relation, member_age=17).says.key == REUNIFICATION
    assert migrant(relation, member_age=18).says.key == ARTICLE_8


def test_who_is_an_adult_is_a_figure() -> None:
    young = You(sponsor_has_asylum=False, relation=Relation.CHILD, member_age=16, tie=Tie.BEFORE_ENTRY)
    assert rule(young, LAW).says.key == REUNIFICATION
    assert rule(young, OtherAges(MAY_2017.day)).says.key == ARTICLE_8
    parent = You(sponsor_has_asylum=True, relation=Relation.PARENT, sponsor_age=16, unaccompanied=True,
                 tie=Tie.BEFORE_ENTRY, in_time=True)  # fmt: skip
    assert rule(parent, LAW).says.key == ASYLUM
    assert rule(parent, OtherAges(MAY_2017.day)).says.key == ARTICLE_8


@pytest.mark.parametrize(
    ("tie", "says"), [(Tie.BEFORE_ENTRY, REUNIFICATION), (Tie.BETWEEN, REUNIFICATION), (Tie.AFTER_PERMIT, FORMATION)]
)
def test_the_law_calls_a_tie_from_after_the_permit_family_formation(tie: Tie, says: str) -> None:
    # Vectors 16 and 17 name it for the sponsor with asylum; the label is the same for all.
    assert migrant(Relation.SPOUSE, tie=tie).says.key == says


def test_a_tie_from_between_entry_and_permit_closes_the_asylum_route() -> None:
    # Vector 16.
    outcome = refugee(Relation.SPOUSE, tie=Tie.BETWEEN)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, REUNIFICATION)
    assert cited(outcome.reasons) == {"route.tie-too-late": ["s3-2 33"]}
    assert outcome.reasons[0].kind is Kind.NOT_MET
    assert list(conflicts(outcome.reasons[0])) == ["contradictions.cut-off-followed"]


def test_a_tie_from_after_the_permit_is_family_formation() -> None:
    # Vector 17.
    outcome = refugee(Relation.SPOUSE, tie=Tie.AFTER_PERMIT)
    assert outcome.says.key == FORMATION
    assert keys(outcome.reasons) == ["route.tie-too-late"]
    assert outcome.reasons[0].conflicts == ()


@pytest.mark.parametrize("tie", [Tie.BETWEEN, Tie.AFTER_PERMIT])
@pytest.mark.parametrize("relation", [*PARTNERS, *CHILDREN])
def test_a_child_may_have_been_on_the_way_when_the_sponsor_entered(relation: Relation, tie: Tie) -> None:
    open_points = cited(refugee(relation, tie=tie, member_age=0).reasons[0].open)
    born = relation in (Relation.CHILD, Relation.PARTNERS_CHILD)
    assert open_points == ({"family_tie.on-the-way": ["s3-2 33"]} if born else {})


def test_a_late_adult_child_has_only_article_8_left() -> None:
    # Vector 18.
    outcome = late(Relation.CHILD, Lateness.NOT_EXCUSABLE, member_age=30)
    assert (outcome.says.key, places(outcome)) == (ARTICLE_8, ["s3-2", TABLE_2])
    assert cited(outcome.reasons) == {"route.late-not-excusable": [TEST], "route.not-regular": [TABLE_2]}
    assert {reason.kind for reason in outcome.reasons} == {Kind.NOT_MET}
    assert keys(outcome.then) == [SPONSOR, "route.see-article-8", "ways_out.ask-a-lawyer"]


def test_a_late_partner_falls_back_on_the_regular_route() -> None:
    outcome = late(Relation.SPOUSE, Lateness.NOT_EXCUSABLE)
    assert outcome.says.key == REUNIFICATION
    assert keys(outcome.reasons) == ["route.late-not-excusable"]


def test_while_the_ind_has_not_decided_on_lateness_both_ways_are_shown() -> None:
    # Vector 19.
    outcome = late(Relation.SPOUSE, Lateness.NOT_DECIDED)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.DECIDES, LATE, [TEST, LABEL, TABLE_2])
    assert text(outcome) == (
        "Asylum family reunification if the IND finds the lateness excusable. If not: Regular family reunification."
    )
    assert keys(outcome.then) == ["route.explain-lateness", NO_TEST, SPONSOR, CHECK, TESTED]
    assert cited(outcome.open) == {"route.derived": ["s3-1-2"]}


def test_for_late_parents_the_other_way_is_article_8() -> None:
    outcome = parents(17, in_time=False, lateness=Lateness.NOT_DECIDED)
    assert text(outcome).endswith("If not: An application based on Article 8 ECHR.")
    assert keys(outcome.reasons) == ["route.not-regular"]


def test_excusable_lateness_leaves_the_asylum_route_open() -> None:
    outcome = late(Relation.SPOUSE, Lateness.EXCUSABLE)
    assert outcome.says.key == ASYLUM
    assert cited(outcome.reasons)["route.excusable"] == [TEST]
    assert keys(outcome.then) == [CHECK, NO_TEST]  # its deadline has passed


def test_parents_of_an_unaccompanied_minor_come_on_the_asylum_route() -> None:
    outcome = parents(17)
    assert outcome.says.key == ASYLUM
    assert cited(outcome.reasons)["route.of-a-minor"] == ["s3-2-4-asylum 58", TABLE_2]
    assert text(outcome.reasons[1]) == "The sponsor came as an unaccompanied minor, and parents can then come."


def test_parents_of_an_adult_have_article_8_only() -> None:
    outcome = parents(18)
    assert outcome.says.key == ARTICLE_8
    assert cited(outcome.reasons) == {"route.outside": [TABLE_2, "s3-2-5-asylum"], "route.not-regular": [TABLE_2]}
    assert list(conflicts(outcome.reasons[0])) == ["contradictions.parents-followed"]


def test_for_parents_of_a_minor_who_is_not_unaccompanied_the_report_does_not_say() -> None:
    outcome = parents(17, unaccompanied=False)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "route.not-unaccompanied")
    assert places(outcome) == ["s3-2-4-asylum 58", TABLE_2]
    assert text(outcome).startswith("Table 2 says yes for parents of minor children. Section 3.2.4 speaks of")
    # While they ask, the deadline of the asylum route runs.
    assert keys(outcome.then) == ["ways_out.ask-in-time", "route.article-8-anyway"]


def test_parents_have_no_regular_route() -> None:
    assert migrant(Relation.PARENT).says.key == ARTICLE_8


@pytest.mark.parametrize("relation", [Relation.SIBLING, Relation.OTHER])
def test_other_relatives_have_article_8_only_on_every_route(relation: Relation) -> None:
    assert migrant(relation).says.key == ARTICLE_8
    outcome = refugee(relation, sponsor_age=30)
    assert outcome.says.key == ARTICLE_8
    assert cited(outcome.reasons) == {"route.outside": [TABLE_2, "s3-2-6"], "route.not-regular": [TABLE_2]}
    assert outcome.reasons[0].conflicts == ()


@pytest.mark.parametrize(("relation", "age", "shown"), [
    (Relation.SIBLING, 17, True), (Relation.SIBLING, 18, False), (Relation.OTHER, 17, False),
])  # fmt: skip
def test_box_3_speaks_of_siblings_of_a_minor_only(relation: Relation, age: int, shown: bool) -> None:
    found = conflicts(refugee(relation, sponsor_age=age).reasons[0])
    assert list(found) == (["contradictions.siblings-followed"] if shown else [])


def test_the_figure_is_read_from_its_place() -> None:
    assert figure_places(Ages)["ages.adult"] == "s3-2-3-regular 50"


def test_legal_references_stand_behind_the_outcomes() -> None:
    found = legal(refugee(Relation.SPOUSE))
    assert found == {
        "s3-2 33": "Section 29(2) of the Aliens Act",
        "s3-3-3-asylum 80": "Section 29(4) of the Aliens Act",
    }


def test_the_question_of_lateness_leads_to_the_test() -> None:
    assert question_place(You.questions()["lateness"]) == TEST
    assert calculator.law is Ages
