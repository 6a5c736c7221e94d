"""Which family member can come, sentence by sentence (sections 3.1 and 3.2, and the cohabitation requirement)."""

from typing import Any

import pytest

from calculators.family_member import You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome
from calculators.kit.html import Host, step
from calculators.kit.questions import Unanswered, Wrong
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Ages
from calculators.shared.questions import Relation, Route, Tie
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, legal, places, question_place, text, ways

LAW = Ages(MAY_2017.day)


def age(years: int) -> Dated[int]:
    """An age of a law that only this test knows."""
    return Dated("An age", Ages.adult.place, {"2017-01-01": years}, until="2017-12-31", unit="years old")


class OtherAges(Ages):
    """Several ages of 2017 are equal. Here all differ, so that it shows which one a rule reads."""

    sponsor, partner, partner_before_entry, partner_asylum = age(45), age(41), age(33), age(37)
    adult, young_adult = age(13), age(51)


PARTNERS = [Relation.SPOUSE, Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED]
OWN_CHILDREN = [Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD]
CHILDREN = [*OWN_CHILDREN, Relation.FOSTER_CHILD]

PARTNER: dict[str, Any] = {"member_age": 30, "sponsor_age": 30, "ended": False, "genuine": True, "several": False}
REGULAR_SPOUSE = {"route": Route.REGULAR, "relation": Relation.SPOUSE, **PARTNER}
ASYLUM_SPOUSE = {
    "route": Route.ASYLUM, "relation": Relation.SPOUSE, **PARTNER, "tie": Tie.BEFORE_ENTRY, "lived_together": True,
    "in_time": True,
}  # fmt: skip
CHILD: dict[str, Any] = {
    "relation": Relation.CHILD, "member_age": 17, "belongs": True, "custody": True, "independent": False,
    "several": False, "documents": True,
}  # fmt: skip
REGULAR_CHILD = {"route": Route.REGULAR, **CHILD, "sponsor_age": 21}
ASYLUM_CHILD = {"route": Route.ASYLUM, **CHILD, "tie": Tie.BEFORE_ENTRY, "in_time": True}
FOSTER_CHILD: dict[str, Any] = {
    "route": Route.ASYLUM, "relation": Relation.FOSTER_CHILD, "member_age": 17, "tie": Tie.BEFORE_ENTRY,
    "still_belongs": True, "in_time": True,
}  # fmt: skip
ADULT_CHILD: dict[str, Any] = {
    "route": Route.ASYLUM, "relation": Relation.CHILD, "member_age": 30, "belongs": True, "normal_dependence": True,
    "always_belonged": True, "still_belongs": True, "independent": False, "tie": Tie.BEFORE_ENTRY,
    "in_time": True,
}  # fmt: skip
PARENT: dict[str, Any] = {
    "route": Route.ASYLUM, "relation": Relation.PARENT, "sponsor_age": 17, "unaccompanied": True,
    "tie": Tie.BEFORE_ENTRY, "in_time": True, "belongs": True, "still_belongs": True,
}  # fmt: skip

NOT_NATIONAL = ["family_member.not-national"]
ENTRY, CHILDREN_AT, CONTRA_AT = ["s3-2 33"], ["s3-2-2-regular 44"], ["s3-2-2-regular 45 46"]
ADULT_ASYLUM, YOUNG_ADULT = ["s3-2-3-asylum 54"], ["s3-2-3-regular 50 51 52 53"]
DEADLINE, WEIGHED = ["s3-3-3-asylum 80", "s3-1-2 29"], "annex-5-step-3"
AGE, AGE_ASYLUM = ["table-1", "s3-1-1 25 26"], ["s3-1-2 30", "table-1"]
APPLY, OWN_TEST = ["apply", "keep-proof"], ["tested-by-itself", "gather-papers", "ask-a-lawyer"]
BY_ARTICLE_8 = ["apply-on-article-8", "gather-papers", "ask-a-lawyer"]
OUT_OF_REGULAR, OUT_OF_ASYLUM = ["derogate", "tested-by-itself"], ["derogate", "regular-remains", "article-8-remains"]
BOX_OR_TABLE = {
    "contradictions.siblings-followed": {
        "contradictions.siblings-box": ["box-3"],
        "contradictions.siblings-table": ["table-2", "s3-2-6"],
    }
}
WHICH_PARENTS = {
    "contradictions.parents-followed": {
        "contradictions.parents-text": ["s3-2"],
        "contradictions.parents-table": ["table-2"],
    }
}


def decide(given: dict[str, Any], **other: Any) -> Outcome:
    """What follows from these answers, with some of them changed."""
    return work_out(calculator, You(**given | other), LAW)


def short(key: str) -> str:
    """A key without its area: some sentences are shared with other calculators. Those of Article 8 keep it."""
    return key if key.startswith("article_8.") else key.partition(".")[2]


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, short(outcome.says.key), places(outcome)


def state(outcome: Outcome, key: str) -> tuple[Kind, list[str]]:
    """The kind and the places of one of its conditions."""
    (reason,) = [reason for reason in outcome.reasons if short(reason.says.key) == key]
    return reason.kind, places(reason)


def conditions(outcome: Outcome) -> list[str]:
    """The keys of its conditions."""
    return [short(key) for key in keys(outcome.reasons)]


def steps(outcome: Outcome) -> list[str]:
    """The keys of what to do next."""
    return [short(key) for key in keys(outcome.then)]


def reason(outcome: Outcome, key: str) -> Outcome:
    """One of its conditions."""
    return next(reason for reason in outcome.reasons if short(reason.says.key) == key)


def differ(given: dict[str, Any], **other: Any) -> list[str]:
    """The key and the reasons where all ages differ."""
    outcome = rule(You(**given | other), OtherAges(MAY_2017.day))
    return [text(outcome), *map(text, outcome.reasons)]


# Partners.


def test_each_age_is_read_for_what_it_is() -> None:
    assert "Both partners are 41 or older." in differ(REGULAR_SPOUSE, sponsor_age=41, member_age=41)
    younger = {"member_age": 33, "sponsor_age": 40}
    assert "Both are 33 or older, and they were married before entry." in differ(
        REGULAR_SPOUSE, **younger, married_before_entry=True
    )
    assert "Under 41, both must have been married before entry." in differ(
        REGULAR_SPOUSE, **younger, married_before_entry=False
    )
    assert "Marriage partners must both be 33 or older." in differ(REGULAR_SPOUSE, sponsor_age=32, member_age=40)
    assert "Both partners must be 41 or older." in differ(REGULAR_SPOUSE, relation=Relation.REGISTERED, **younger)
    assert "Both partners are 37 or older." in differ(ASYLUM_SPOUSE, sponsor_age=37, member_age=37)
    assert "Both partners must be 37 or older." in differ(ASYLUM_SPOUSE, sponsor_age=36, member_age=37)
    assert "Both partners must be 37 or older." in differ(ASYLUM_SPOUSE, sponsor_age=37, member_age=36)
    assert differ(ASYLUM_CHILD, member_age=12)[0] == "This child can come under national policy."
    assert "The child is under 13." in differ(ASYLUM_CHILD, member_age=12)
    assert differ(ADULT_CHILD, member_age=13)[0] == "This adult child can come under national policy."
    young = {"route": Route.ARTICLE_8, "relation": Relation.CHILD, "always_belonged": True, "still_belongs": True}
    young |= {"independent": False}
    assert "The IND assumes family life" in differ(young, member_age=50)[0]
    assert "still counts as a young adult" in differ(young, member_age=52)[0]
    assert "more than usual" in differ(young, member_age=53, more_dependence=True)[0]
    assert differ(PARENT, sponsor_age=12)[0] == "The parents can come under national policy."
    assert differ(PARENT, sponsor_age=13)[0] == "Parents of an adult sponsor cannot come under national policy."
    for relation, says in (
        (Relation.PARENT, "The parents can rely on"),
        (Relation.SIBLING, "A brother or sister of a sponsor under 13"),
    ):
        minor = {"route": Route.REGULAR, "relation": relation, "more_dependence": False}
        assert differ(minor, sponsor_age=12)[0].startswith(says)
        assert differ(minor, sponsor_age=13)[0].startswith("Without more than usual")
    assert "On the regular route the sponsor must be 45 or older." in differ(
        REGULAR_CHILD, member_age=12, sponsor_age=44
    )
    assert "The sponsor is 45 or older." in differ(REGULAR_CHILD, member_age=12, sponsor_age=45)
    sibling = You(route=Route.ASYLUM, relation=Relation.SIBLING, sponsor_age=13)
    assert rule(sibling, OtherAges(MAY_2017.day)).conflicts == ()


def test_the_ages_are_those_of_the_report() -> None:
    assert (LAW.sponsor, LAW.partner, LAW.partner_before_entry) == (21, 21, 18)
    assert (LAW.partner_asylum, LAW.adult, LAW.young_adult) == (18, 18, 25)


# Partners: both routes.


def test_a_marriage_partner_of_21_can_come_on_the_regular_route() -> None:
    outcome = decide(REGULAR_SPOUSE, member_age=21, sponsor_age=21)
    assert found(outcome) == (Kind.MET, "partner", ["table-2"])
    assert conditions(outcome) == ["both-21", "not-ended", "real", "one-partner"]
    assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
    assert keys(outcome.then) == ["family_member.other-conditions"]
    assert cited(outcome.reasons) == {
        "family_member.not-ended": ["s3-2-1-regular 35"],
        "family_member.real": ["s3-2-1-regular 36"],
        "family_member.one-partner": ["s3-2-1-regular 37"],
        "sponsor_age.both-21": AGE,
    }
    assert text(reason(outcome, "both-21")) == "Both partners are 21 or older."
    assert reason(outcome, "both-21").conflicts == ()


@pytest.mark.parametrize(
    ("relation", "lasting"),
    [
        (Relation.SPOUSE, False),
        (Relation.REGISTERED, False),
        (Relation.TRADITIONAL, True),  # it counts as an unmarried partnership
        (Relation.UNMARRIED, True),
    ],
)
def test_on_the_regular_route_who_is_not_registered_must_have_a_lasting_relationship(
    relation: Relation, lasting: bool
) -> None:
    given = {**REGULAR_SPOUSE, "relation": relation}
    assert ("lasting" in conditions(decide(given, lasting=True))) is lasting
    outcome = decide(given, lasting=False)
    assert outcome.kind is (Kind.NOT_MET if lasting else Kind.MET)
    if lasting:
        kind, where = state(outcome, "not-lasting")
        assert (kind, where[0]) == (Kind.NOT_MET, "s3-2-1-regular 34")
        with pytest.raises(Unanswered):
            decide(given)
    else:
        assert decide(given).kind is Kind.MET


@pytest.mark.parametrize(
    ("relation", "lasting"),
    [
        (Relation.SPOUSE, False),
        (Relation.REGISTERED, False),
        (Relation.TRADITIONAL, False),
        (Relation.UNMARRIED, True),
    ],
)
def test_on_the_asylum_route_only_an_unmarried_relationship_must_be_lasting(relation: Relation, lasting: bool) -> None:
    outcome = decide({**ASYLUM_SPOUSE, "relation": relation}, lasting=False)
    assert outcome.kind is (Kind.NOT_MET if lasting else Kind.MET)


@pytest.mark.parametrize("lasting", [True, False])
def test_a_traditional_marriage_counts_as_unmarried_by_annex_4(lasting: bool) -> None:
    (found,) = [
        each
        for each in decide(REGULAR_SPOUSE, relation=Relation.TRADITIONAL, lasting=lasting).reasons
        if "lasting" in each.says.key
    ]
    assert places(found) == ["s3-2-1-regular 34", "annex-4-traditional"]


def test_who_meets_lasting_has_it_as_a_reason() -> None:
    outcome = decide(REGULAR_SPOUSE, relation=Relation.UNMARRIED, lasting=True)
    assert state(outcome, "lasting") == (Kind.MET, ["s3-2-1-regular 34"])


@pytest.mark.parametrize("given", [REGULAR_SPOUSE, ASYLUM_SPOUSE])
@pytest.mark.parametrize(
    ("other", "key", "place"),
    [
        ({"ended": True}, "ended", ["s3-2-1-regular 35"]),
        ({"genuine": False}, "bogus", ["s3-2-1-regular 36"]),
    ],
)
def test_an_ended_or_bogus_relationship_closes_both_routes(
    given: dict[str, Any], other: dict[str, Any], key: str, place: list[str]
) -> None:
    outcome = decide(given, **other)
    assert found(outcome) == (Kind.NOT_MET, "partner-not", ["table-2"])
    assert state(outcome, key) == (Kind.NOT_MET, place)
    assert steps(outcome) == (OUT_OF_REGULAR if given is REGULAR_SPOUSE else OUT_OF_ASYLUM)


def test_all_reasons_are_given_and_not_only_the_first() -> None:
    outcome = decide(ASYLUM_SPOUSE, ended=True, genuine=False, tie=Tie.AFTER_PERMIT, member_age=17)
    assert [reason.says.key for reason in outcome.reasons if reason.kind is Kind.NOT_MET] == [
        "family_member.after-permit",
        "family_member.too-young-asylum",
        "family_member.ended",
        "family_member.bogus",
    ]


@pytest.mark.parametrize("given", [REGULAR_SPOUSE, ASYLUM_SPOUSE])
def test_of_several_partners_one_can_come_and_the_report_does_not_say_which(given: dict[str, Any]) -> None:
    outcome = decide(given, several=True)
    assert (outcome.kind, places(outcome)) == (Kind.NOT_SAID, ["s3-2-1-regular 37"])
    assert state(outcome, "one-of-several") == (Kind.NOT_SAID, ["s3-2-1-regular 37"])


@pytest.mark.parametrize(("sponsor", "member"), [(20, 21), (21, 20), (20, 20), (18, 18), (18, 40)])
@pytest.mark.parametrize("relation", [Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED])
def test_partners_who_are_not_married_must_both_be_21(relation: Relation, sponsor: int, member: int) -> None:
    outcome = decide(REGULAR_SPOUSE, relation=relation, sponsor_age=sponsor, member_age=member, lasting=True)
    assert found(outcome) == (Kind.NOT_MET, "partner-not", ["table-2"])
    assert state(outcome, "too-young") == (Kind.NOT_MET, AGE)
    young = reason(outcome, "too-young")
    assert text(young) == "Both partners must be 21 or older."
    assert cited(young.open) == {"sponsor_age.marriage-only": ["s3-1-1 26"], "sponsor_age.age-day": ["s3-1-1"]}


@pytest.mark.parametrize(("sponsor", "member"), [(20, 21), (21, 20), (18, 18), (18, 40), (40, 18)])
def test_marriage_partners_can_come_from_18_if_they_married_before_entry(sponsor: int, member: int) -> None:
    given = {**REGULAR_SPOUSE, "sponsor_age": sponsor, "member_age": member}
    outcome = decide(given, married_before_entry=True)
    assert outcome.kind is Kind.MET
    assert state(outcome, "both-18") == (Kind.MET, AGE)
    assert text(reason(outcome, "both-18")) == "Both are 18 or older, and they were married before entry."
    assert cited(reason(outcome, "both-18").open) == {"sponsor_age.whose-entry": ["s3-1-1 26"]}

    outcome = decide(given, married_before_entry=False)
    assert outcome.kind is Kind.NOT_MET
    assert state(outcome, "not-married-before") == (Kind.NOT_MET, AGE)
    assert text(reason(outcome, "not-married-before")) == "Under 21, both must have been married before entry."
    assert cited(reason(outcome, "not-married-before").open) == {
        "sponsor_age.married-between": ["s3-1-1 26"],
        "sponsor_age.age-day": ["s3-1-1"],
    }


@pytest.mark.parametrize(("sponsor", "member"), [(17, 30), (30, 17), (17, 17), (20, 17)])
def test_marriage_partners_under_18_cannot_come_and_are_not_asked_when_they_married(sponsor: int, member: int) -> None:
    outcome = decide(REGULAR_SPOUSE, sponsor_age=sponsor, member_age=member)
    assert outcome.kind is Kind.NOT_MET
    assert state(outcome, "too-young-spouse") == (Kind.NOT_MET, AGE)
    assert text(reason(outcome, "too-young-spouse")) == "Marriage partners must both be 18 or older."


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("both-18", {"married_before_entry": True}),
        ("not-married-before", {"married_before_entry": False}),
        ("too-young-spouse", {"member_age": 17}),
        ("too-young", {"relation": Relation.REGISTERED}),
    ],
)
def test_under_21_the_three_statements_on_the_age_are_shown(key: str, other: dict[str, Any]) -> None:
    found = reason(decide(REGULAR_SPOUSE, **{"sponsor_age": 20} | other), key)
    assert conflicts(found) == {
        "sponsor_age.ages-followed": {
            "sponsor_age.ages-sponsor": ["s3-1-1 25"],
            "sponsor_age.ages-both": ["table-1"],
            "sponsor_age.ages-18": ["s3-1-1 26"],
        }
    }
    assert followed(found.conflicts[0]).startswith("We follow Table 1")
    assert [text(each.says) for each in found.conflicts[0].statements] == [
        "Section 3.1.1 asks the age of 21 of the sponsor.",
        "Table 1 asks the age of 21 of both partners.",
        "Note 26 lets marriage partners come from 18 if they married before entry.",
    ]


def test_who_does_not_know_whose_entry_is_meant_gets_both_answers() -> None:
    outcome = decide(REGULAR_SPOUSE, sponsor_age=20, married_before_entry=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    (unclear,) = [reason for reason in outcome.reasons if reason.kind is Kind.DEPENDS]
    assert ways(unclear) == {
        "sponsor_age.both-18": [["married_before_entry=True"]],
        "sponsor_age.not-married-before": [["married_before_entry=False"]],
    }


@pytest.mark.parametrize("relation", PARTNERS)
def test_a_partner_can_come_on_the_asylum_route_when_both_are_18(relation: Relation) -> None:
    outcome = decide(ASYLUM_SPOUSE, relation=relation, lasting=True, sponsor_age=18, member_age=18)
    assert found(outcome) == (Kind.MET, "partner", ["table-2"])
    assert state(outcome, "both-18-asylum") == (Kind.MET, AGE_ASYLUM)
    assert text(reason(outcome, "both-18-asylum")) == "Both partners are 18 or older."
    assert state(outcome, "before-entry") == (Kind.MET, ENTRY)
    assert state(outcome, "lived-together") == (Kind.MET, ["s3-3-5-asylum 93 94"])


@pytest.mark.parametrize(("sponsor", "member"), [(17, 18), (18, 17), (17, 17)])
def test_on_the_asylum_route_nobody_brings_a_partner_before_both_are_18(sponsor: int, member: int) -> None:
    outcome = decide(ASYLUM_SPOUSE, sponsor_age=sponsor, member_age=member)
    assert outcome.kind is Kind.NOT_MET
    assert state(outcome, "too-young-asylum") == (Kind.NOT_MET, AGE_ASYLUM)
    young = reason(outcome, "too-young-asylum")
    assert cited(young.open) == {"sponsor_age.whose-age": AGE_ASYLUM, "sponsor_age.age-day": ["s3-1-2 30"]}
    assert "the age of 18 must be reached" in text(young.open[1].says)
    assert keys(young.then) == ["family_member.old-enough-in-time"]
    assert text(young.then[0]).startswith("If both are 18 before the last day to apply")


@pytest.mark.parametrize("given", [ASYLUM_SPOUSE, ASYLUM_CHILD, FOSTER_CHILD, ADULT_CHILD])
@pytest.mark.parametrize(("tie", "key"), [(Tie.BETWEEN, "between"), (Tie.AFTER_PERMIT, "after-permit")])
def test_a_tie_from_after_the_entry_closes_the_asylum_route(given: dict[str, Any], tie: Tie, key: str) -> None:
    # The asylum side of vectors 16 and 17.
    outcome = decide(given, tie=tie)
    assert outcome.kind is Kind.NOT_MET
    assert state(outcome, key) == (Kind.NOT_MET, ENTRY)
    assert "The asylum route is then closed." in text(reason(outcome, key))
    assert "before-entry" in conditions(decide(given))
    born = given["relation"] in (Relation.CHILD, Relation.PARTNERS_CHILD)
    assert ("family_tie.on-the-way" in cited(reason(outcome, key).open)) is born


def test_between_entry_and_permit_both_statements_are_shown() -> None:
    found = reason(decide(ASYLUM_SPOUSE, tie=Tie.BETWEEN), "between")
    assert conflicts(found) == {
        "contradictions.cut-off-followed": {
            "contradictions.cut-off-permit": ["s2-2-3"],
            "contradictions.cut-off-entry": ["s2-2-1", *ENTRY, "s2-2-3 20"],
        }
    }
    assert followed(found.conflicts[0]).startswith("We follow the entry")


@pytest.mark.parametrize("given", [ASYLUM_SPOUSE, ASYLUM_CHILD, FOSTER_CHILD])
@pytest.mark.parametrize("tie", [Tie.BETWEEN, Tie.AFTER_PERMIT])
def test_after_a_tie_from_after_the_entry_a_partner_or_child_can_come_by_a_regular_application(
    given: dict[str, Any], tie: Tie
) -> None:
    # Vectors 16 and 17: what is lost are the favours of the asylum route.
    outcome = decide(given, tie=tie)
    assert steps(outcome) == OUT_OF_ASYLUM
    regular = text(outcome.then[1])
    assert "you can make a regular application" in regular
    assert "income and fees" in regular
    assert "the examination abroad" in regular


@pytest.mark.parametrize(("given", "key"), [(ADULT_CHILD, "adult-no-fall-back"), (PARENT, "parents-no-fall-back")])
def test_adult_children_and_parents_are_never_sent_to_the_regular_route(given: dict[str, Any], key: str) -> None:
    assert steps(decide(given, belongs=False)) == [key]
    assert steps(decide(given, in_time=False)) == [*APPLY, key]
    assert "no regular route" in text(decide(given, belongs=False).then[0])


# In time.


@pytest.mark.parametrize("given", [ASYLUM_SPOUSE, ASYLUM_CHILD, FOSTER_CHILD, ADULT_CHILD, PARENT])
def test_on_the_asylum_route_everybody_must_be_in_time(given: dict[str, Any]) -> None:
    assert state(decide(given), "in-time") == (Kind.MET, DEADLINE)
    late = decide(given, in_time=False)
    assert late.kind is Kind.DECIDES
    assert state(late, "late") == (Kind.DECIDES, ["s3-3-3-asylum 80 81"])
    assert steps(late)[:2] == APPLY
    assert decide(given, in_time=UNKNOWN).kind is Kind.DEPENDS


@pytest.mark.parametrize("given", [REGULAR_SPOUSE, REGULAR_CHILD])
def test_on_the_regular_route_there_is_no_time_to_be_in(given: dict[str, Any]) -> None:
    assert "in-time" not in conditions(decide(given))


@pytest.mark.parametrize(
    ("given", "other", "after"),
    [
        (REGULAR_SPOUSE, {"several": True}, OUT_OF_REGULAR),
        (REGULAR_SPOUSE, {"genuine": UNKNOWN}, OUT_OF_REGULAR),
        (ASYLUM_SPOUSE, {"lived_together": False, "explanation": True}, OUT_OF_ASYLUM),
        (REGULAR_CHILD, {"documents": False}, OUT_OF_REGULAR),
        (ASYLUM_CHILD, {"independent": True}, OUT_OF_ASYLUM),
        (FOSTER_CHILD, {"still_belongs": UNKNOWN}, OUT_OF_ASYLUM),
        (ADULT_CHILD, {"always_belonged": False}, ["adult-no-fall-back"]),
    ],
)
def test_where_it_is_not_settled_the_reader_is_told_what_to_do(
    given: dict[str, Any], other: dict[str, Any], after: list[str]
) -> None:
    assert steps(decide(given, **other)) == [*APPLY, *after]


def test_after_the_permit_both_statements_say_the_same() -> None:
    assert reason(decide(ASYLUM_SPOUSE, tie=Tie.AFTER_PERMIT), "after-permit").conflicts == ()


def test_partners_who_lived_apart_must_explain_it_and_the_ind_decides() -> None:
    outcome = decide(ASYLUM_SPOUSE, lived_together=False, explanation=True)
    assert (outcome.kind, places(outcome)) == (Kind.DECIDES, ["s3-3-5-asylum 93 94"])
    assert state(outcome, "explanation") == (Kind.DECIDES, ["s3-3-5-asylum 93 94"])


def test_partners_who_lived_apart_without_an_explanation_cannot_come() -> None:
    outcome = decide(ASYLUM_SPOUSE, lived_together=False, explanation=False)
    assert outcome.kind is Kind.NOT_MET
    assert state(outcome, "no-explanation") == (Kind.NOT_MET, ["s3-3-5-asylum 93 94"])


def test_partners_who_lived_together_are_asked_for_no_explanation() -> None:
    assert decide(ASYLUM_SPOUSE).kind is Kind.MET  # it is not among the answers


@pytest.mark.parametrize("name", ["ended", "genuine", "several"])
def test_what_is_unknown_of_a_partner_is_never_taken_for_no(name: str) -> None:
    outcome = decide(REGULAR_SPOUSE, **{name: UNKNOWN})
    assert outcome.kind is Kind.DEPENDS
    assert [reason.kind for reason in outcome.reasons].count(Kind.DEPENDS) == 1


def test_what_is_unknown_does_not_help_where_another_condition_fails() -> None:
    assert decide(REGULAR_SPOUSE, ended=True, genuine=UNKNOWN).kind is Kind.NOT_MET


def test_on_the_regular_route_nobody_is_asked_when_the_tie_began() -> None:
    assert decide(REGULAR_SPOUSE).kind is Kind.MET
    assert decide(REGULAR_CHILD).kind is Kind.MET


@pytest.mark.parametrize("relation", PARTNERS)
def test_under_article_8_a_partner_is_a_matter_of_family_life(relation: Relation) -> None:
    outcome = rule(You(route=Route.ARTICLE_8, relation=relation), LAW)
    assert found(outcome) == (Kind.DECIDES, "article_8.as-lived", ["annex-5-step-2", WEIGHED])
    assert steps(outcome) == BY_ARTICLE_8
    assert "weighs your interests against those of the Dutch State" in text(outcome)


def test_the_two_steps_of_annex_5_are_told_apart() -> None:
    page = step(replay(calculator, {"route": "article-8", "relation": "spouse"}), Host(places={"annex-5": "annex-5/"}))
    assert ">Annex V, step 2</a>" in page
    assert ">Annex V, step 3</a>" in page


# Minor children.


@pytest.mark.parametrize("relation", OWN_CHILDREN)
def test_a_child_of_17_can_come_on_either_route(relation: Relation) -> None:
    for given in (REGULAR_CHILD, ASYLUM_CHILD):
        outcome = decide(given, relation=relation, foreign_adoption=False)
        assert found(outcome) == (Kind.MET, "child", ["table-2"])
        assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
        assert steps(outcome) == ["other-conditions"]
        assert cited(outcome.open)["family_member.turns-adult"] == ["s3-2-2"]


def test_a_child_has_these_conditions() -> None:
    both = {
        "family_member.under-age": ["s3-2-2", "s3-2-3"],
        "family_member.belongs": CHILDREN_AT,
        "family_member.custody": CHILDREN_AT,
        "family_member.not-independent": CONTRA_AT,
        "family_member.children-of-all": ["s3-2-1-regular 37"],
        "family_member.documents": ["s3-2-2-regular"],
    }
    assert cited(decide(REGULAR_CHILD).reasons) == both | {"sponsor_age.sponsor-21": ["s3-1-1 25"]}
    assert cited(decide(ASYLUM_CHILD).reasons) == both | {
        "family_member.before-entry": ENTRY,
        "family_member.in-time": DEADLINE,
    }


CERTAIN_CONDITIONS: list[dict[str, Any]] = [
    {"relation": Relation.FOSTER_CHILD},
    {"relation": Relation.ADOPTED_CHILD, "foreign_adoption": True},
]


@pytest.mark.parametrize("other", [{}, *CERTAIN_CONDITIONS])
@pytest.mark.parametrize(("age", "enough"), [(18, False), (20, False), (21, True)])
def test_on_the_regular_route_a_sponsor_must_be_21_to_bring_a_child(
    age: int, enough: bool, other: dict[str, Any]
) -> None:
    outcome = decide(REGULAR_CHILD, sponsor_age=age, **other)
    if enough:
        assert state(outcome, "sponsor-21") == (Kind.MET, ["s3-1-1 25"])
        assert outcome.kind is not Kind.NOT_MET
        return
    assert found(outcome) == (Kind.NOT_MET, "child-not", ["table-2"])
    assert steps(outcome) == OUT_OF_REGULAR
    assert state(outcome, "sponsor-too-young") == (Kind.NOT_MET, ["s3-1-1 25"])
    assert conflicts(reason(outcome, "sponsor-too-young")) == {
        "sponsor_age.ages-child-followed": {
            "sponsor_age.ages-sponsor": ["s3-1-1 25"],
            "sponsor_age.ages-partners-only": ["table-1"],
        }
    }
    assert followed(reason(outcome, "sponsor-too-young").conflicts[0]).startswith("We follow 3.1.1")


@pytest.mark.parametrize("other", CERTAIN_CONDITIONS)
def test_under_certain_conditions_both_ages_are_told(other: dict[str, Any]) -> None:
    reasons = [short(each.says.key) for each in decide(REGULAR_CHILD, **other).reasons]
    assert reasons == ["under-age", "sponsor-21"]


def test_on_the_asylum_route_a_sponsor_who_is_not_of_age_can_bring_a_child() -> None:
    assert decide(ASYLUM_CHILD).kind is Kind.MET  # the sponsor's age is not even asked


@pytest.mark.parametrize("given", [REGULAR_CHILD, ASYLUM_CHILD])
@pytest.mark.parametrize("custody", [True, False])
def test_of_the_child_of_a_partner_it_is_open_in_whose_custody_it_must_have_been(
    given: dict[str, Any], custody: bool
) -> None:
    key = "custody" if custody else "custody-not"
    of_partner = reason(decide(given, relation=Relation.PARTNERS_CHILD, custody=custody), key)
    assert cited(of_partner.open) == {"family_member.whose-custody": CHILDREN_AT}
    assert reason(decide(given, custody=custody), key).open == ()


@pytest.mark.parametrize("given", [REGULAR_CHILD, ASYLUM_CHILD])
@pytest.mark.parametrize("other", [{}, {"belongs": False}, {"documents": False}, {"belongs": UNKNOWN}])
def test_what_is_open_for_a_child_is_said_whatever_comes_out(given: dict[str, Any], other: dict[str, Any]) -> None:
    adopted = decide(given, relation=Relation.ADOPTED_CHILD, foreign_adoption=False, **other)
    assert keys(adopted.open) == ["family_member.turns-adult", "family_member.adopted-other"]
    assert keys(decide(given, **other).open) == ["family_member.turns-adult"]
    assert text(adopted.open[0].says).endswith("turns 18 during the procedure.")


@pytest.mark.parametrize("given", [REGULAR_CHILD, ASYLUM_CHILD])
@pytest.mark.parametrize(
    ("other", "key", "kind", "place"),
    [
        ({"belongs": False}, "belongs-not", Kind.NOT_MET, CHILDREN_AT),
        ({"custody": False}, "custody-not", Kind.NOT_MET, CHILDREN_AT),
        ({"independent": True}, "independent", Kind.DECIDES, CONTRA_AT),
        ({"several": True}, "children-of-one", Kind.NOT_SAID, ["s3-2-1-regular 37"]),
        ({"documents": False}, "no-documents", Kind.DECIDES, ["s3-2-2-regular"]),
    ],
)
def test_each_condition_of_a_child_counts(
    given: dict[str, Any], other: dict[str, Any], key: str, kind: Kind, place: list[str]
) -> None:
    outcome = decide(given, **other)
    assert outcome.kind is kind
    assert state(outcome, key) == (kind, place)


def test_a_child_who_does_not_belong_cannot_come_as_it_is_described() -> None:
    outcome = decide(REGULAR_CHILD, belongs=False)
    assert found(outcome) == (Kind.NOT_MET, "child-not", ["table-2"])
    assert steps(outcome) == OUT_OF_REGULAR


def test_without_documents_the_ind_can_offer_a_dna_test_or_an_interview() -> None:
    assert "DNA test or an identification interview" in text(
        reason(decide(REGULAR_CHILD, documents=False), "no-documents")
    )


def test_of_an_adopted_child_the_report_names_other_conditions_and_does_not_give_them() -> None:
    outcome = decide(REGULAR_CHILD, relation=Relation.ADOPTED_CHILD, foreign_adoption=False)
    assert cited(outcome.open)["family_member.adopted-other"] == ["s3-2-2-regular 47"]
    assert keys(decide(REGULAR_CHILD).open) == ["family_member.turns-adult"]


def test_of_a_foreign_child_to_be_adopted_here_the_report_does_not_say_the_conditions() -> None:
    outcome = decide(REGULAR_CHILD, relation=Relation.ADOPTED_CHILD, foreign_adoption=True)
    assert found(outcome) == (Kind.NOT_SAID, "foreign-adoption", ["s3-2-2-regular 40 41"])
    assert cited(outcome.open) == {"family_member.turns-adult": ["s3-2-2"]}
    assert keys(outcome.then) == ["family_member.ask-the-ind"]


def test_only_on_the_regular_route_and_for_an_adopted_child_a_foreign_adoption_is_asked() -> None:
    assert decide(ASYLUM_CHILD, relation=Relation.ADOPTED_CHILD).kind is Kind.MET
    assert decide(REGULAR_CHILD, relation=Relation.PARTNERS_CHILD).kind is Kind.MET


def test_of_a_foster_child_on_the_regular_route_the_report_does_not_say_the_conditions() -> None:
    outcome = decide(REGULAR_CHILD, relation=Relation.FOSTER_CHILD)
    assert found(outcome) == (Kind.NOT_SAID, "foster-regular", ["s3-2-2-regular 42 43"])
    assert cited(outcome.open) == {"family_member.turns-adult": ["s3-2-2"]}
    assert keys(outcome.then) == ["family_member.ask-the-ind"]


def test_a_foster_child_may_come_on_the_asylum_route_under_at_least_two_conditions() -> None:
    outcome = decide(FOSTER_CHILD)
    assert found(outcome) == (Kind.DECIDES, "foster-may", ["s3-2-2-asylum 48"])
    assert text(outcome) == ("This foster child may be able to come. The report gives these conditions “in any case”.")
    assert outcome.places[0].legal == "Article C2/4.1 of the Aliens Act Implementation Guidelines"
    assert cited(outcome.reasons) == {
        "family_member.under-age": ["s3-2-2", "s3-2-3"],
        "family_member.before-entry": ENTRY,
        "family_member.foster-still": ["s3-2-2-asylum 48"],
        "family_member.in-time": DEADLINE,
    }
    assert cited(outcome.open) == {
        "family_member.at-the-least": ["s3-2-2-asylum 48"],
        "family_member.turns-adult": ["s3-2-2"],
    }
    assert keys(outcome.then) == ["family_member.other-conditions"]


def test_a_foster_child_who_has_left_the_family_cannot_come() -> None:
    outcome = decide(FOSTER_CHILD, still_belongs=False)
    assert found(outcome) == (Kind.NOT_MET, "foster-not", ["s3-2-2-asylum 48"])
    assert state(outcome, "foster-no-longer") == (Kind.NOT_MET, ["s3-2-2-asylum 48"])
    assert steps(outcome) == OUT_OF_ASYLUM


@pytest.mark.parametrize("relation", CHILDREN)
def test_under_article_8_a_minor_child_is_a_matter_of_family_life(relation: Relation) -> None:
    outcome = rule(You(route=Route.ARTICLE_8, relation=relation, member_age=17), LAW)
    assert found(outcome) == (Kind.DECIDES, "article_8.as-lived", ["annex-5-step-2", WEIGHED])
    assert steps(outcome) == BY_ARTICLE_8


# Adult children.


@pytest.mark.parametrize("relation", CHILDREN)
@pytest.mark.parametrize("route", list(Route))
def test_a_child_of_18_is_an_adult(route: Route, relation: Relation) -> None:
    outcome = decide({**ADULT_CHILD, "route": route, "relation": relation, "member_age": 18})
    assert outcome.says.key == ("family_member.adult-child" if route is Route.ASYLUM else "article_8.young-adult")


def test_an_adult_child_with_normal_dependence_can_come_on_the_asylum_route() -> None:
    # Vector 15.
    outcome = decide(ADULT_CHILD)
    assert found(outcome) == (Kind.MET, "adult-child", [*ADULT_ASYLUM, "table-2"])
    assert cited(outcome.reasons) == {
        "family_member.adult-belongs": ADULT_ASYLUM,
        "family_member.normal": ADULT_ASYLUM,
        "family_member.always": ADULT_ASYLUM,
        "family_member.unbroken": ADULT_ASYLUM,
        "family_member.contra-not": ADULT_ASYLUM,
        "family_member.before-entry": ENTRY,
        "family_member.in-time": DEADLINE,
    }
    assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
    assert keys(outcome.then) == ["family_member.other-conditions"]


@pytest.mark.parametrize(
    ("other", "key", "kind"),
    [
        ({"belongs": False}, "adult-belongs-not", Kind.NOT_MET),
        ({"normal_dependence": False}, "normal-not", Kind.NOT_MET),
        ({"always_belonged": False}, "always-not", Kind.DECIDES),
        ({"still_belongs": False}, "broken", Kind.DECIDES),
        ({"independent": True}, "contra", Kind.DECIDES),
    ],
)
def test_each_condition_of_an_adult_child_counts(other: dict[str, Any], key: str, kind: Kind) -> None:
    outcome = decide(ADULT_CHILD, **other)
    assert outcome.kind is kind
    assert state(outcome, key) == (kind, ADULT_ASYLUM)


def test_for_an_adult_child_who_cannot_come_article_8_remains() -> None:
    # Vector 18: there is no regular route to fall back on.
    outcome = decide(ADULT_CHILD, belongs=False)
    assert found(outcome) == (Kind.NOT_MET, "adult-child-not", ADULT_ASYLUM)
    assert keys(outcome.then) == ["family_member.adult-no-fall-back"]
    assert "no regular route" in text(outcome.then[0])


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("age", [18, 25, 30])
@pytest.mark.parametrize("relation", CHILDREN)
def test_whether_another_than_an_own_child_counts_as_an_adult_child_is_open(
    relation: Relation, age: int, route: Route
) -> None:
    outcome = decide({**ADULT_CHILD, "route": route, "relation": relation, "member_age": age, "more_dependence": True})
    told = cited(outcome.open).get("article_8.adult-of-whom")
    assert told == (None if relation is Relation.CHILD else ["s3-2-3"])


def regular_adult(age: int, **other: Any) -> Outcome:
    """A child of that age on the regular route, always and still in the family, and not independent."""
    given = {"route": Route.REGULAR, "relation": Relation.CHILD, "member_age": age}
    return decide(given | {"always_belonged": True, "still_belongs": True, "independent": False} | other)


@pytest.mark.parametrize("age", [18, 22, 24])
def test_family_life_with_a_young_adult_is_assumed_and_then_weighed(age: int) -> None:
    # Vector 13.
    outcome = regular_adult(age)
    assert found(outcome) == (Kind.DECIDES, "article_8.young-adult", [*YOUNG_ADULT, WEIGHED])
    assert "without more than usual dependence" in text(outcome)
    assert "The IND then weighs your interests" in text(outcome)
    assert "article_8.about-25" not in keys(outcome.open)


@pytest.mark.parametrize("age", [25, 26])
def test_about_25_has_no_hard_limit_and_the_ind_decides(age: int) -> None:
    outcome = regular_adult(age)
    assert found(outcome) == (Kind.DECIDES, "article_8.about-young", [*YOUNG_ADULT, WEIGHED])
    assert "The IND then weighs your interests" in text(outcome)
    assert "If not, more than usual dependence is needed." in text(outcome)
    assert cited(outcome.open)["article_8.about-25"] == [*YOUNG_ADULT, "s3-2-3-regular 49"]
    assert text(outcome.open[0].says).startswith("“About 25” has no hard limit")


@pytest.mark.parametrize("age", [18, 24, 25, 26])
def test_a_young_adult_who_is_independent_may_not_have_family_life(age: int) -> None:
    outcome = regular_adult(age, independent=True)
    assert found(outcome) == (Kind.DECIDES, "article_8.young-independent", ["s3-2-3-regular 52 53", WEIGHED])
    assert text(outcome).startswith("The IND weighs that the child lives independently or earns its own living")
    assert ("article_8.about-25" in keys(outcome.open)) is (age > 24)
    assert steps(outcome) == OWN_TEST


def test_whether_a_young_adult_is_independent_is_asked_and_may_be_unknown() -> None:
    assert set(ways(regular_adult(22, independent=UNKNOWN))) == {
        "article_8.young-adult",
        "article_8.young-independent",
    }


@pytest.mark.parametrize("age", [27, 30])
def test_from_27_on_more_than_usual_dependence_is_needed(age: int) -> None:
    # Vector 14: normal dependence is not enough, and it is not even asked.
    outcome = regular_adult(age, more_dependence=False)
    assert found(outcome) == (Kind.NOT_MET, "article_8.not-dependent", ["s3-2-3-regular 49"])
    assert keys(outcome.then) == ["ways_out.ask-a-lawyer"]
    assert found(regular_adult(age, more_dependence=True)) == (
        Kind.DECIDES,
        "article_8.dependent",
        ["s3-2-3-regular 49", WEIGHED],
    )


def test_from_27_on_it_is_not_asked_whether_the_child_always_belonged() -> None:
    given = {"route": Route.REGULAR, "relation": Relation.CHILD, "member_age": 27, "more_dependence": True}
    assert rule(You(**given), LAW).kind is Kind.DECIDES


@pytest.mark.parametrize("age", [18, 24, 25, 26])
@pytest.mark.parametrize("other", [{"always_belonged": False}, {"still_belongs": False}])
def test_a_young_adult_who_left_the_family_needs_more_than_usual_dependence(age: int, other: dict[str, Any]) -> None:
    assert regular_adult(age, more_dependence=True, **other).says.key == "article_8.dependent"
    assert regular_adult(age, more_dependence=False, **other).says.key == "article_8.not-dependent"


@pytest.mark.parametrize(
    ("given", "more"),
    [
        (
            {"relation": Relation.CHILD, "member_age": 22, "always_belonged": True, "still_belongs": True},
            {"independent": False},
        ),
        (
            {"relation": Relation.CHILD, "member_age": 25, "always_belonged": True, "still_belongs": True},
            {"independent": True},
        ),
        ({"relation": Relation.CHILD, "member_age": 30}, {"more_dependence": True}),
        ({"relation": Relation.CHILD, "member_age": 30}, {"more_dependence": False}),
        ({"relation": Relation.PARENT, "sponsor_age": 17}, {}),
        ({"relation": Relation.PARENT, "sponsor_age": 18}, {"more_dependence": True}),
        ({"relation": Relation.SIBLING, "sponsor_age": 17}, {}),
        ({"relation": Relation.OTHER}, {"more_dependence": True}),
        ({"relation": Relation.OTHER}, {"more_dependence": False}),
    ],
)
def test_the_regular_route_says_first_that_national_policy_is_closed_and_article_8_does_not(
    given: dict[str, Any], more: dict[str, Any]
) -> None:
    regular = decide({"route": Route.REGULAR, **given, **more})
    article_8 = decide({"route": Route.ARTICLE_8, **given, **more})
    assert keys(regular.reasons)[:1] == NOT_NATIONAL
    assert (regular.reasons[0].kind, places(regular.reasons[0])) == (Kind.NOT_MET, ["table-2"])
    assert keys(article_8.reasons)[:1] != NOT_NATIONAL
    assert found(regular) == found(article_8)
    if regular.kind is Kind.DECIDES:
        assert steps(regular) == OWN_TEST
        assert steps(article_8) == BY_ARTICLE_8


def test_what_is_unknown_of_a_young_adult_leads_to_the_question_that_then_matters() -> None:
    with pytest.raises(Unanswered) as pause:
        regular_adult(22, always_belonged=UNKNOWN)
    assert pause.value.question is You.more_dependence
    assert set(ways(regular_adult(22, always_belonged=UNKNOWN, more_dependence=False))) == {
        "article_8.young-adult",
        "article_8.not-dependent",
    }


# Parents.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_parents_of_a_sponsor_of_17_rely_on_article_8(route: Route) -> None:
    outcome = rule(You(route=route, relation=Relation.PARENT, sponsor_age=17), LAW)
    assert found(outcome) == (Kind.DECIDES, "article_8.parent-of-minor", ["s3-2-4-regular", WEIGHED])
    assert "The IND then weighs your interests" in text(outcome)


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_parents_of_a_sponsor_of_18_need_more_than_usual_dependence(route: Route) -> None:
    given = {"route": route, "relation": Relation.PARENT, "sponsor_age": 18}
    assert found(decide(given, more_dependence=True)) == (
        Kind.DECIDES,
        "article_8.dependent",
        ["s3-2-5-regular 60 61", WEIGHED],
    )
    assert found(decide(given, more_dependence=False)) == (
        Kind.NOT_MET,
        "article_8.not-dependent",
        ["s3-2-5-regular 60 61"],
    )


def test_parents_of_an_unaccompanied_minor_of_17_can_come_in_time() -> None:
    # Vector 11.
    outcome = decide(PARENT)
    assert found(outcome) == (Kind.MET, "parents", ["table-2", "s3-2-4-asylum 58"])
    assert cited(outcome.reasons) == {
        "family_member.before-entry": ENTRY,
        "family_member.in-time": DEADLINE,
        "family_member.parents-belong": ["s3-2-4-asylum 59"],
        "family_member.parents-unbroken": ["s3-2-4-asylum 59"],
    }
    assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
    assert conflicts(outcome) == WHICH_PARENTS
    assert followed(outcome.conflicts[0]).startswith("We follow Table 2")
    assert keys(outcome.then) == ["family_member.other-conditions"]


@pytest.mark.parametrize("age", [18, 30])
def test_parents_of_a_sponsor_of_18_cannot_come_on_the_asylum_route(age: int) -> None:
    # Vectors 10 and 12.
    outcome = rule(You(route=Route.ASYLUM, relation=Relation.PARENT, sponsor_age=age), LAW)
    assert found(outcome) == (Kind.NOT_MET, "parent-of-adult", ["table-2", "s3-2-5-asylum"])
    assert conflicts(outcome) == WHICH_PARENTS | {
        "contradictions.copied-followed": {
            "contradictions.copied-printed": ["s3-2-5-asylum"],
            "contradictions.copied-meant": ["table-2"],
        }
    }
    assert followed(outcome.conflicts[1]).startswith("We read the paragraph as speaking of the asylum route")
    assert keys(outcome.then) == ["family_member.article-8-dependence"]


def test_of_a_minor_who_did_not_come_alone_the_report_does_not_say_it() -> None:
    outcome = rule(You(route=Route.ASYLUM, relation=Relation.PARENT, sponsor_age=17, unaccompanied=False), LAW)
    assert found(outcome) == (Kind.NOT_SAID, "not-unaccompanied", ["s3-2-4-asylum 58"])
    assert conflicts(outcome) == WHICH_PARENTS
    assert keys(outcome.then) == [
        "family_member.ask-the-ind",
        "ways_out.ask-in-time",
        "family_member.article-8-remains",
    ]
    assert "the asylum route has a last day to apply" in text(outcome.then[1])


@pytest.mark.parametrize(
    ("other", "key", "kind", "place"),
    [
        # "People can come only if they were part of the family before the sponsor entered the Netherlands."
        ({"tie": Tie.BETWEEN}, "between", Kind.NOT_MET, ENTRY),
        ({"tie": Tie.AFTER_PERMIT}, "after-permit", Kind.NOT_MET, ENTRY),
        ({"in_time": False}, "late", Kind.DECIDES, ["s3-3-3-asylum 80 81"]),
        ({"belongs": False}, "parents-belong-not", Kind.NOT_MET, ["s3-2-4-asylum 59"]),
        ({"still_belongs": False}, "parents-broken", Kind.NOT_MET, ["s3-2-4-asylum 59"]),
    ],
)
def test_each_condition_of_parents_counts(other: dict[str, Any], key: str, kind: Kind, place: list[str]) -> None:
    outcome = decide(PARENT, **other)
    assert outcome.kind is kind
    assert state(outcome, key) == (kind, place)
    assert conflicts(outcome).items() >= WHICH_PARENTS.items()


@pytest.mark.parametrize("name", ["tie", "in_time", "belongs", "still_belongs"])
def test_of_parents_the_contradiction_is_shown_also_where_something_is_unknown(name: str) -> None:
    outcome = decide(PARENT, **{name: UNKNOWN})
    assert outcome.kind is Kind.DEPENDS
    assert conflicts(outcome) == WHICH_PARENTS


def test_for_parents_who_cannot_come_article_8_remains() -> None:
    outcome = decide(PARENT, belongs=False)
    assert found(outcome) == (Kind.NOT_MET, "parents-not", ["s3-2-4-asylum 58"])
    assert conflicts(outcome) == WHICH_PARENTS
    assert keys(outcome.then) == ["family_member.parents-no-fall-back"]


# Brothers, sisters and others.


@pytest.mark.parametrize(("relation", "given"), [(Relation.OTHER, {}), (Relation.SIBLING, {"sponsor_age": 18})])
def test_other_relatives_cannot_come_on_the_asylum_route(relation: Relation, given: dict[str, Any]) -> None:
    outcome = rule(You(route=Route.ASYLUM, relation=relation, **given), LAW)
    assert found(outcome) == (Kind.NOT_MET, "others-asylum", ["table-2", "s3-2-6"])
    assert keys(outcome.then) == ["family_member.article-8-dependence"]
    assert outcome.conflicts == ()


def test_siblings_of_a_minor_cannot_either_and_box_3_says_something_else() -> None:
    outcome = rule(You(route=Route.ASYLUM, relation=Relation.SIBLING, sponsor_age=17), LAW)
    assert found(outcome) == (Kind.NOT_MET, "others-asylum", ["table-2", "s3-2-6"])
    assert conflicts(outcome) == BOX_OR_TABLE
    assert followed(outcome.conflicts[0]).startswith("We follow Table 2 and 3.2.6")
    assert keys(outcome.then) == ["family_member.sibling-article-8"]


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_siblings_of_a_minor_do_not_necessarily_need_more_than_usual_dependence(route: Route) -> None:
    outcome = rule(You(route=route, relation=Relation.SIBLING, sponsor_age=17), LAW)
    assert found(outcome) == (Kind.DECIDES, "article_8.sibling-of-minor", ["s3-2-6", WEIGHED])
    assert "does not necessarily need more than usual dependence" in text(outcome)
    assert "The IND then weighs your interests" in text(outcome)
    assert conflicts(outcome) == BOX_OR_TABLE


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize(("relation", "given"), [(Relation.OTHER, {}), (Relation.SIBLING, {"sponsor_age": 18})])
def test_other_relatives_need_more_than_usual_dependence(
    route: Route, relation: Relation, given: dict[str, Any]
) -> None:
    more = decide({"route": route, "relation": relation, **given, "more_dependence": True})
    assert found(more) == (Kind.DECIDES, "article_8.dependent", ["s3-2-6", WEIGHED])
    assert "The IND then weighs your interests" in text(more)
    less = decide({"route": route, "relation": relation, **given, "more_dependence": False})
    assert found(less) == (Kind.NOT_MET, "article_8.not-dependent", ["s3-2-6"])
    assert keys(less.then) == ["ways_out.ask-a-lawyer"]


def test_dependence_unknown_gives_both() -> None:
    outcome = decide({"route": Route.ARTICLE_8, "relation": Relation.OTHER, "more_dependence": UNKNOWN})
    assert ways(outcome) == {
        "article_8.dependent": [["more_dependence=True"]],
        "article_8.not-dependent": [["more_dependence=False"]],
    }


def test_which_route_unknown_gives_each() -> None:
    given = {"route": UNKNOWN, "relation": Relation.OTHER, "more_dependence": False}
    assert [(text(branch.outcome), len(branch.ways)) for branch in decide(given).branches] == [
        ("This family member cannot come on the asylum route.", 1),
        ("Without more than usual dependence, the IND does not assume family life.", 1),
        ("Without more than usual dependence, the IND does not assume family life.", 1),
    ]


# The places, and the order of the questions.


def test_the_notes_give_these_legal_references() -> None:
    outcomes = [
        decide(REGULAR_SPOUSE, relation=Relation.UNMARRIED, lasting=True),
        decide(ASYLUM_SPOUSE),
        decide(ASYLUM_CHILD),
        decide(FOSTER_CHILD),
        decide(PARENT),
    ]
    assert legal(*outcomes) == {
        "s3-2-1-regular 34": "Article 3.14 of the Aliens Decree",
        "s3-2-1-regular 37": "Article 3.16 of the Aliens Decree",
        "s3-1-2 30": "Article C2/4.1 of the Aliens Act Implementation Guidelines",
        "s3-2 33": "Section 29(2) of the Aliens Act",
        "s3-2-2-regular 44": "Article 3.14(c) of the Aliens Decree",
        "s3-2-2-asylum 48": "Article C2/4.1 of the Aliens Act Implementation Guidelines",
        "s3-2-4-asylum 58": "Section 29c of the Aliens Act, as printed",
        "s3-3-3-asylum 80": "Section 29(4) of the Aliens Act",
        "s3-3-5-asylum 93 94": "Article C2/4.1 of the Aliens Act Implementation Guidelines",
    }
    assert legal(reason(decide(REGULAR_CHILD), "sponsor-21")) == {
        "s3-1-1 25": "Article 3.15(1)(b) of the Aliens Decree"
    }
    # Partners, and the children of one partner only, have the same note.
    for one in (reason(decide(REGULAR_SPOUSE), "one-partner"), reason(decide(REGULAR_CHILD), "children-of-all")):
        assert legal(one) == {"s3-2-1-regular 37": "Article 3.16 of the Aliens Decree"}
    # A condition without a note has no legal reference.
    assert not legal(reason(decide(REGULAR_CHILD), "documents"))


@pytest.mark.parametrize(
    ("given", "order"),
    [
        (REGULAR_SPOUSE, "route relation sponsor_age member_age ended genuine several"),
        (ASYLUM_SPOUSE, "route relation tie sponsor_age member_age ended genuine several lived_together in_time"),
        (
            {**REGULAR_SPOUSE, "relation": Relation.UNMARRIED, "lasting": True},
            "route relation sponsor_age member_age ended genuine several lasting",
        ),
        (REGULAR_CHILD, "route relation member_age sponsor_age belongs custody independent several documents"),
        (ASYLUM_CHILD, "route relation member_age tie belongs custody independent several documents in_time"),
        ({**REGULAR_CHILD, "relation": Relation.FOSTER_CHILD}, "route relation member_age sponsor_age"),
        (FOSTER_CHILD, "route relation member_age tie still_belongs in_time"),
        (
            ADULT_CHILD,
            "route relation member_age tie belongs normal_dependence always_belonged still_belongs independent in_time",
        ),
        (
            {**ADULT_CHILD, "route": Route.REGULAR, "member_age": 22},
            "route relation member_age always_belonged still_belongs independent",
        ),
        (
            {"route": Route.REGULAR, "relation": Relation.PARENT, "sponsor_age": 30, "more_dependence": True},
            "route relation sponsor_age more_dependence",
        ),
        (PARENT, "route relation sponsor_age unaccompanied tie in_time belongs still_belongs"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("relation", "s3-2"),
        ("ended", "s3-2-1-regular 35"),
        ("genuine", "s3-2-1-regular 36"),
        ("tie", "s3-2 33"),
        ("foreign_adoption", "s3-2-2-regular 40"),
        ("in_time", "s3-3-3-asylum"),
        ("custody", "annex-4-biological"),
        ("normal_dependence", "s3-2-3-asylum 54"),
    ],
)
def test_a_question_leads_to_the_paragraph_that_explains_it(name: str, place: str) -> None:
    assert question_place(You.questions()[name]) == place


@pytest.mark.parametrize(
    ("name", "plain", "term"),
    [
        ("normal_dependence", "as parents and children usually do", "a normal relationship of dependence"),
        ("more_dependence", "the sponsor need the family member", "a more than usual relationship of dependence"),
        ("unaccompanied", "unaccompanied minor", "somebody who is not of age"),
        ("custody", "custody", "responsible for the child by law"),
    ],
)
def test_a_question_is_plain_and_its_hint_explains_the_word_of_the_report(name: str, plain: str, term: str) -> None:
    question = You.questions()[name]
    assert plain in text(question.ask)
    assert question.hint
    assert term in text(question.hint)


@pytest.mark.parametrize("question", [You.member_age, You.sponsor_age])
def test_an_age_is_a_number_of_years_from_0_to_120(question: Any) -> None:
    assert (question.parse("0"), question.parse("120")) == (0, 120)
    assert question.domain() == range(121)
    with pytest.raises(Wrong):
        question.parse("121")


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Ages) == {
        "ages.sponsor": "s3-1-1 25 (Article 3.15(1)(b) of the Aliens Decree)",
        "ages.partner": "table-1",
        "ages.partner_before_entry": "s3-1-1 26 (Article B7/3.1.2 of the Aliens Act Implementation Guidelines)",
        "ages.partner_asylum": "s3-1-2 30 (Article C2/4.1 of the Aliens Act Implementation Guidelines)",
        "ages.adult": "s3-2-3-regular 50",
        "ages.young_adult": "s3-2-3-regular 50",
    }
