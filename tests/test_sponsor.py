"""Who can be a sponsor, sentence by sentence (sections 1.5 and 3.1)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.questions import Mark, Unanswered
from calculators.kit.replay import work_out
from calculators.shared.deadline import DeadlineFigures
from calculators.shared.figures import Ages
from calculators.shared.questions import Nationality, Permit, Relation, Route
from calculators.shared.sources import MAY_2017
from calculators.sponsor import NEVER, You, calculator, rule
from tests.outcomes import cited, conflicts, figure_places, followed, keys, legal, places, question_place, text, ways

LAW = DeadlineFigures(MAY_2017.day)


def age(years: int) -> Dated[int]:
    """An age of a law that only this test knows."""
    return Dated("An age", Ages.adult.place, {"2017-01-01": years}, until="2017-12-31", unit="years old")


class OtherFigures(DeadlineFigures):
    """Several ages of 2017 are equal. Here all differ, so that it shows which one a rule reads."""

    sponsor, partner, partner_before_entry, partner_asylum, adult = age(45), age(41), age(33), age(37), age(13)
    deadline = Dated(
        "A term", DeadlineFigures.deadline.place, {"2017-01-01": Term(months=2)}, until="2017-12-31", unit=""
    )


THIRD: dict[str, Any] = {"sponsor_nationality": Nationality.THIRD_COUNTRY, "sponsor_lawful": True}
ASYLUM: dict[str, Any] = {**THIRD, "route": Route.ASYLUM, "sponsor_has_asylum": True}
STUDENT: dict[str, Any] = {**THIRD, "route": Route.REGULAR, "sponsor_permit": Permit.STUDY, "sponsor_age": 21}
SPOUSE: dict[str, Any] = {"relation": Relation.SPOUSE, "member_age": 18, "married_before_entry": True}
CHILDREN = [Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD]
OTHERS = [Relation.PARENT, Relation.SIBLING, Relation.OTHER]
UNMARRIED = [Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED]

AGE, PERMITS, BOTH_AGES = ["s3-1-1 25"], ["s3-1-1 27"], ["table-1", "s3-1-1 25 26"]
REGULAR_WAYS = ["ways_out.derogate", "ways_out.tested-by-itself"]
ACT = "Article B7/2.2 of the Aliens Act Implementation Guidelines"


def decide(given: dict[str, Any], **other: Any) -> Outcome:
    """What follows from these answers, with some of them changed."""
    return work_out(calculator, You(**given | other), LAW)


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, outcome.says.key, places(outcome)


def reason(outcome: Outcome, key: str) -> Outcome:
    """One of its conditions."""
    return next(reason for reason in outcome.reasons if reason.says.key == key)


# Who is outside of the report.


def test_a_dutch_sponsor_is_outside_of_the_report() -> None:
    # Vector 8: nothing else is asked.
    outcome = rule(You(sponsor_nationality=Nationality.DUTCH), LAW)
    assert found(outcome) == (Kind.OUT_OF_SCOPE, "sponsor.dutch", ["s3-1 24", "s1-5"])
    assert text(outcome) == "A sponsor with the Dutch nationality may apply too, but the report is not about that."
    assert keys(outcome.then) == ["sponsor.ask-the-ind"]


def test_a_sponsor_from_another_country_of_the_union_is_outside_of_the_report() -> None:
    outcome = rule(You(sponsor_nationality=Nationality.EU), LAW)
    assert found(outcome) == (Kind.OUT_OF_SCOPE, "sponsor.eu", ["s1-5"])
    assert keys(outcome.then) == ["sponsor.ask-the-ind"]


# Article 8 ECHR.


def test_under_article_8_the_report_does_not_say_what_the_sponsor_must_meet() -> None:
    outcome = rule(You(sponsor_nationality=Nationality.THIRD_COUNTRY, route=Route.ARTICLE_8), LAW)
    assert found(outcome) == (Kind.NOT_SAID, "sponsor.article-8", ["s3-2", "s3-1-1"])
    assert text(outcome).startswith(
        "Every family member of somebody with a residence permit may make this application."
    )
    assert cited(outcome.open) == {"sponsor.article-8-stay": ["s3-1", "s3-2"]}
    assert keys(outcome.then) == ["ways_out.ask-a-lawyer"]


# Lawful stay.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ASYLUM])
def test_who_does_not_stay_lawfully_cannot_be_a_sponsor(route: Route) -> None:
    outcome = rule(You(sponsor_nationality=Nationality.THIRD_COUNTRY, route=route, sponsor_lawful=False), LAW)
    assert found(outcome) == (Kind.NOT_MET, "sponsor.unlawful", ["s3-1 23"])
    assert legal(outcome) == {"s3-1 23": "Section 2a(1) b of the Aliens Act"}
    assert cited(outcome.open) == {"sponsor.article-8-stay": ["s3-1", "s3-2"]}
    assert keys(outcome.then) == ["ways_out.ask-a-lawyer"]


# The asylum route.


def test_anyone_with_an_asylum_permit_can_be_a_sponsor_on_the_asylum_route_and_the_age_is_not_asked() -> None:
    # Vector 6, first half: a sponsor of 15 as well.
    outcome = rule(You(**ASYLUM), LAW)
    assert found(outcome) == (Kind.MET, "sponsor.asylum", ["s3-1-2 28"])
    assert text(outcome).endswith("The report asks no age of the sponsor for it.")
    assert outcome.places[0].legal == "Section 29(2) of the Aliens Act"
    assert rule(You(**ASYLUM, sponsor_age=15), LAW) == outcome


def test_on_the_asylum_route_three_points_are_open() -> None:
    assert cited(rule(You(**ASYLUM), LAW).open) == {
        "sponsor.derived": ["s3-1-2"],
        "sponsor.expires": ["s3-1-1"],
        "sponsor_age.whose-age": ["s3-1-2 30", "table-1"],
    }


def test_on_the_asylum_route_the_sponsor_is_told_the_deadline_and_the_age_of_partners() -> None:
    assert [text(sentence) for sentence in rule(You(**ASYLUM), LAW).then] == [
        "Apply within three months after the asylum permit. “Until when can you apply?” works out the last day.",
        "For a partner, both must be 18 or older. If one of you is younger, ask a lawyer now: the report gives no longer time to apply.",
        "Next, see whether the family member can come, and check the other conditions in section 3.3.",
    ]


def test_without_an_asylum_permit_the_asylum_route_is_closed() -> None:
    outcome = rule(You(**ASYLUM | {"sponsor_has_asylum": False}), LAW)
    assert found(outcome) == (Kind.NOT_MET, "sponsor.no-asylum", ["s3-1-2 28"])
    assert keys(outcome.then) == ["sponsor.try-regular"]


# The regular route: the right of residence.


CAN = [
    Permit.EMPLOYMENT, Permit.SELF_EMPLOYED, Permit.HIGHLY_SKILLED, Permit.MILITARY, Permit.RESEARCHER,
    Permit.BLUE_CARD, Permit.STUDY, Permit.SEEKING_WORK, Permit.CROSS_BORDER, Permit.TRANSFER, Permit.FAMILY,
    Permit.MEDICAL, Permit.NATIONALITY_ACT, Permit.WEALTHY, Permit.TEMPORARY_HUMANITARIAN,
    Permit.NON_TEMPORARY_HUMANITARIAN, Permit.EU_FREE_MOVEMENT, Permit.EU_LONG_TERM, Permit.TEMPORARY_ASYLUM,
    Permit.PERMANENT_ASYLUM, Permit.PERMANENT_REGULAR,
]  # fmt: skip


def test_the_report_lists_21_rights_of_residence_three_purposes_and_nothing_else() -> None:
    assert len(CAN) == 21
    assert NEVER == (Permit.SEASONAL, Permit.ON_THE_JOB, Permit.EXCHANGE)
    assert {*CAN, *NEVER, Permit.OTHER} == set(Permit)


@pytest.mark.parametrize("permit", CAN)
def test_with_each_of_the_21_somebody_can_be_a_sponsor(permit: Permit) -> None:
    outcome = decide(STUDENT, sponsor_permit=permit, permit_as_minor=False, wealthy=True)
    assert found(outcome) == (Kind.MET, "sponsor.regular", [*AGE, *PERMITS])
    right = reason(outcome, "sponsor.right")
    assert (right.kind, places(right)) == (Kind.MET, PERMITS)
    assert cited(right.open)["sponsor.expires"] == ["s3-1-1"]


@pytest.mark.parametrize("permit", NEVER)
@pytest.mark.parametrize("years", [20, 21, 30])
def test_with_three_purposes_of_stay_nobody_can_be_a_sponsor(permit: Permit, years: int) -> None:
    # Vector 1.
    outcome = decide(STUDENT, sponsor_permit=permit, sponsor_age=years, relation=Relation.CHILD)
    assert found(outcome) == (Kind.NOT_MET, "sponsor.regular-not", [*AGE, *PERMITS])
    assert places(reason(outcome, "sponsor.never")) == ["s3-1-1"]
    assert keys(outcome.then) == REGULAR_WAYS


@pytest.mark.parametrize("as_minor", [True, False])
def test_temporary_humanitarian_grounds_do_not_count_for_an_unaccompanied_minor(as_minor: bool) -> None:
    # Vector 7.
    outcome = decide(STUDENT, sponsor_permit=Permit.TEMPORARY_HUMANITARIAN, permit_as_minor=as_minor)
    assert outcome.kind is (Kind.NOT_MET if as_minor else Kind.MET)
    assert places(reason(outcome, "sponsor.as-minor" if as_minor else "sponsor.right")) == PERMITS


@pytest.mark.parametrize("wealthy", [True, False])
def test_of_the_economically_inactive_only_the_wealthy_count(wealthy: bool) -> None:
    # Vector 9.
    outcome = decide(STUDENT, sponsor_permit=Permit.WEALTHY, wealthy=wealthy)
    assert outcome.kind is (Kind.MET if wealthy else Kind.NOT_MET)
    assert places(reason(outcome, "sponsor.right" if wealthy else "sponsor.not-wealthy")) == PERMITS


@pytest.mark.parametrize("permit", [permit for permit in Permit if permit is not Permit.WEALTHY])
def test_who_has_another_permit_is_not_asked_whether_it_is_wealth(permit: Permit) -> None:
    decide(STUDENT, sponsor_permit=permit, permit_as_minor=False)  # would pause if it asked for wealth


def test_non_temporary_humanitarian_grounds_have_no_exception() -> None:
    assert decide(STUDENT, sponsor_permit=Permit.NON_TEMPORARY_HUMANITARIAN).kind is Kind.MET


def test_of_a_right_that_is_in_no_list_the_report_does_not_say_it_but_gives_a_general_test() -> None:
    outcome = decide(STUDENT, sponsor_permit=Permit.OTHER)
    assert (outcome.kind, places(outcome)) == (Kind.NOT_SAID, PERMITS)
    other = reason(outcome, "sponsor.other")
    assert (other.kind, places(other)) == (Kind.NOT_SAID, PERMITS)
    assert cited(other.open) == {"sponsor.general-section-8": AGE, "sponsor.general-purpose": AGE}
    assert "a to e or “I” (so printed)" in text(other.open[0].says)
    assert "B7/2.2 of the guidelines" in text(other.open[1].says)
    assert keys(outcome.then) == ["sponsor.ask-the-ind", *REGULAR_WAYS]


def test_a_right_that_is_in_no_list_does_not_help_a_sponsor_who_is_too_young() -> None:
    outcome = decide(STUDENT, sponsor_permit=Permit.OTHER, sponsor_age=17, relation=Relation.CHILD)
    assert outcome.kind is Kind.NOT_MET


@pytest.mark.parametrize("permit", [Permit.TEMPORARY_ASYLUM, Permit.PERMANENT_ASYLUM])
def test_who_has_an_asylum_permit_is_told_to_look_at_the_asylum_route_first(permit: Permit) -> None:
    right = reason(decide(STUDENT, sponsor_permit=permit), "sponsor.right")
    assert cited(right.open) == {"sponsor.derived": ["s3-1-2"], "sponsor.expires": ["s3-1-1"]}
    (advice,) = right.then
    assert text(advice) == (
        "See first whether the asylum route is open: it asks less, and no age of the sponsor. "
        "It must be used within three months after the asylum permit."
    )


def test_a_sponsor_of_15_with_an_asylum_permit_has_no_regular_route() -> None:
    # Vector 6, second half.
    outcome = decide(STUDENT, sponsor_permit=Permit.TEMPORARY_ASYLUM, sponsor_age=15, relation=Relation.CHILD)
    assert outcome.kind is Kind.NOT_MET
    assert keys(reason(outcome, "sponsor.right").then) == ["sponsor.asylum-first"]


def test_who_has_no_asylum_permit_is_not_sent_to_the_asylum_route() -> None:
    right = reason(decide(STUDENT), "sponsor.right")
    assert right.then == ()
    assert keys(right.open) == ["sponsor.expires"]


def test_the_articles_are_those_of_the_notes() -> None:
    assert legal(decide(STUDENT)) == {
        "s3-1-1 25": "Article 3.15(1)(b) of the Aliens Decree",
        "s3-1-1 27": f"Article 3.15(1)(b) and Article 3.5 of the Aliens Decree; {ACT}",
    }


# The regular route: the age.


def test_the_ages_are_those_of_the_report() -> None:
    assert (LAW.sponsor, LAW.partner, LAW.partner_before_entry, LAW.partner_asylum) == (21, 21, 18, 18)
    assert figure_places(DeadlineFigures)["ages.sponsor"] == "s3-1-1 25 (Article 3.15(1)(b) of the Aliens Decree)"


def test_a_student_of_21_can_be_a_sponsor_and_is_not_asked_for_whom() -> None:
    # Vector 2.
    outcome = rule(You(**STUDENT), LAW)
    assert found(outcome) == (Kind.MET, "sponsor.regular", [*AGE, *PERMITS])
    assert cited(outcome.reasons) == {"sponsor.right": PERMITS, "sponsor_age.sponsor-21": AGE}
    assert text(reason(outcome, "sponsor_age.sponsor-21")) == "The sponsor is 21 or older."
    assert keys(outcome.then) == ["sponsor.next"]
    assert outcome.conflicts == reason(outcome, "sponsor_age.sponsor-21").conflicts == ()


@pytest.mark.parametrize("years", [18, 20])
def test_a_student_who_married_before_entry_can_be_a_sponsor_from_18(years: int) -> None:
    # Vector 3.
    outcome = decide(STUDENT, sponsor_age=years, **SPOUSE)
    assert outcome.kind is Kind.MET
    young = reason(outcome, "sponsor_age.both-18")
    assert (young.kind, places(young)) == (Kind.MET, BOTH_AGES)
    assert cited(young.open) == {"sponsor_age.whose-entry": ["s3-1-1 26"]}
    assert young.then == ()


def test_who_married_after_entry_must_wait() -> None:
    young = reason(
        decide(STUDENT, sponsor_age=20, **SPOUSE | {"married_before_entry": False}), "sponsor_age.not-married-before"
    )
    assert (young.kind, places(young)) == (Kind.NOT_MET, BOTH_AGES)
    assert cited(young.open) == {"sponsor_age.married-between": ["s3-1-1 26"], "sponsor_age.age-day": ["s3-1-1"]}
    assert "the age of 21 must be reached" in text(young.open[1].says)
    assert keys(young.then) == ["sponsor_age.wait"]
    assert text(young.then[0]).endswith("it has no deadline. The asylum route has one.")


@pytest.mark.parametrize(("sponsor", "member"), [(20, 17), (17, 18), (17, 40), (15, 15)])
def test_marriage_partners_must_both_be_18(sponsor: int, member: int) -> None:
    # Vector 5.
    outcome = decide(STUDENT, sponsor_age=sponsor, **SPOUSE | {"member_age": member})
    assert outcome.kind is Kind.NOT_MET
    young = reason(outcome, "sponsor_age.too-young-spouse")
    assert (young.kind, places(young)) == (Kind.NOT_MET, BOTH_AGES)
    assert text(young) == "Marriage partners must both be 18 or older."
    assert keys(young.then) == ["sponsor_age.wait"]
    # The family may have the asylum route too, and must not wait there.
    assert text(young.then[0]).endswith("The asylum route has one.")


@pytest.mark.parametrize("relation", UNMARRIED)
@pytest.mark.parametrize(("years", "enough"), [(18, False), (20, False), (21, True)])
def test_for_other_partners_the_sponsor_must_be_21(relation: Relation, years: int, enough: bool) -> None:
    # Vector 4.
    outcome = decide(STUDENT, sponsor_age=years, relation=relation, member_age=20, married_before_entry=True)
    assert outcome.kind is (Kind.MET if enough else Kind.NOT_MET)
    if not enough:
        young = reason(outcome, "sponsor_age.too-young")
        assert (young.kind, places(young)) == (Kind.NOT_MET, BOTH_AGES)
        assert cited(young.open) == {"sponsor_age.marriage-only": ["s3-1-1 26"], "sponsor_age.age-day": ["s3-1-1"]}
        assert keys(young.then) == ["sponsor_age.wait"]


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("both-18", {}),
        ("not-married-before", {"married_before_entry": False}),
        ("too-young-spouse", {"member_age": 17}),
        ("too-young", {"relation": Relation.UNMARRIED}),
    ],
)
def test_for_a_partner_the_three_statements_on_the_age_are_shown(key: str, other: dict[str, Any]) -> None:
    young = reason(decide(STUDENT, sponsor_age=20, **SPOUSE | other), f"sponsor_age.{key}")
    assert conflicts(young) == {
        "sponsor_age.ages-followed": {
            "sponsor_age.ages-sponsor": AGE,
            "sponsor_age.ages-both": ["table-1"],
            "sponsor_age.ages-18": ["s3-1-1 26"],
        }
    }
    assert followed(young.conflicts[0]).startswith("We follow Table 1")


@pytest.mark.parametrize("relation", [*CHILDREN, *OTHERS])
@pytest.mark.parametrize(("years", "enough"), [(17, False), (18, False), (20, False), (21, True)])
def test_for_everybody_else_the_sponsor_must_be_21(relation: Relation, years: int, enough: bool) -> None:
    outcome = decide(STUDENT, sponsor_age=years, relation=relation)
    assert outcome.kind is (Kind.MET if enough else Kind.NOT_MET)
    if not enough:
        assert found(outcome) == (Kind.NOT_MET, "sponsor.regular-not", [*AGE, *PERMITS])
        assert keys(outcome.then) == REGULAR_WAYS
        young = reason(outcome, "sponsor_age.sponsor-too-young")
        assert (young.kind, places(young)) == (Kind.NOT_MET, AGE)
        assert text(young) == "On the regular route the sponsor must be 21 or older."
        assert cited(young.open) == {"sponsor_age.age-day": ["s3-1-1"]}
        assert conflicts(young) == {
            "sponsor_age.ages-child-followed": {
                "sponsor_age.ages-sponsor": AGE,
                "sponsor_age.ages-partners-only": ["table-1"],
            }
        }
        assert followed(young.conflicts[0]).endswith("The report does not settle it.")


@pytest.mark.parametrize("relation", CHILDREN)
def test_who_waits_with_a_child_is_warned_that_the_child_may_turn_18(relation: Relation) -> None:
    young = reason(decide(STUDENT, sponsor_age=20, relation=relation), "sponsor_age.sponsor-too-young")
    (advice,) = young.then
    assert text(advice) == (
        "You can wait until the sponsor is 21: the regular route has no deadline. "
        "But a child who turns 18 meanwhile can, in principle, no longer come on it."
    )


@pytest.mark.parametrize("relation", OTHERS)
def test_who_has_no_regular_route_is_not_told_to_wait_for_it(relation: Relation) -> None:
    assert reason(decide(STUDENT, sponsor_age=20, relation=relation), "sponsor_age.sponsor-too-young").then == ()


def differ(given: dict[str, Any], **other: Any) -> list[str]:
    """Every sentence of the outcome where all figures differ."""
    return [text(sentence) for sentence in rule(You(**given | other), OtherFigures(MAY_2017.day)).sentences()]


def test_each_figure_is_read_for_what_it_is() -> None:
    assert "The sponsor is 45 or older." in differ(STUDENT, sponsor_age=45)
    child = differ(STUDENT, sponsor_age=44, relation=Relation.CHILD)
    assert "Section 3.1.1 asks the age of 45 of the sponsor." in child
    assert any("the age of 45 must be reached" in says for says in child)
    assert "On the regular route the sponsor must be 45 or older." in child
    assert any("until the sponsor is 45" in says and "turns 13 meanwhile" in says for says in child)
    assert "Both partners are 41 or older." in differ(STUDENT, sponsor_age=44, **SPOUSE | {"member_age": 41})
    assert "Both are 33 or older, and they were married before entry." in differ(
        STUDENT, sponsor_age=44, **SPOUSE | {"member_age": 33}
    )
    assert "Marriage partners must both be 33 or older." in differ(
        STUDENT, sponsor_age=44, **SPOUSE | {"member_age": 32}
    )
    assert "Marriage partners must both be 33 or older." in differ(
        STUDENT, sponsor_age=32, **SPOUSE | {"member_age": 40}
    )
    later = differ(STUDENT, sponsor_age=44, **SPOUSE | {"member_age": 33, "married_before_entry": False})
    assert "Under 41, both must have been married before entry." in later
    assert any("the age of 41 must be reached" in says for says in later)
    unmarried = differ(STUDENT, sponsor_age=44, relation=Relation.UNMARRIED, member_age=40)
    assert {
        "Both partners must be 41 or older.",
        "Section 3.1.1 asks the age of 45 of the sponsor.",
        "Table 1 asks the age of 41 of both partners.",
        "Note 26 lets marriage partners come from 33 if they married before entry.",
    } <= set(unmarried)
    assert any("the age of 41 must be reached" in says for says in unmarried)
    assert any(says.startswith("For a partner, both must be 37 or older.") for says in differ(ASYLUM))
    assert any(says.startswith("Apply within two months after") for says in differ(ASYLUM))
    asylum = differ(STUDENT, sponsor_permit=Permit.PERMANENT_ASYLUM, sponsor_age=45)
    assert any("within two months after the asylum permit" in says for says in asylum)


# What is unknown, and the questions.


def test_an_unknown_permit_gives_what_follows_from_each() -> None:
    outcome = decide(STUDENT, sponsor_permit=UNKNOWN, permit_as_minor=UNKNOWN, wealthy=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    (unclear,) = [reason for reason in outcome.reasons if reason.kind is Kind.DEPENDS]
    found = ways(unclear)
    assert found["sponsor.never"] == [["sponsor_permit=seasonal|on-the-job|exchange"]]
    assert found["sponsor.not-wealthy"] == [["sponsor_permit=wealthy", "wealthy=False"]]
    assert found["sponsor.as-minor"] == [["sponsor_permit=temporary-humanitarian", "permit_as_minor=True"]]
    assert found["sponsor.other"] == [["sponsor_permit=other"]]


@pytest.mark.parametrize("name", ["sponsor_lawful", "sponsor_has_asylum"])
def test_what_is_unknown_is_never_taken_for_no(name: str) -> None:
    assert decide(ASYLUM, **{name: UNKNOWN}).kind is Kind.DEPENDS


def test_an_unknown_permit_does_not_help_a_sponsor_who_is_too_young() -> None:
    given = {"sponsor_permit": UNKNOWN, "permit_as_minor": UNKNOWN, "wealthy": UNKNOWN, "sponsor_age": 17}
    assert decide(STUDENT, **given, relation=Relation.CHILD).kind is Kind.NOT_MET


def test_whose_entry_unknown_gives_both_answers() -> None:
    outcome = decide(STUDENT, sponsor_age=20, **SPOUSE | {"married_before_entry": UNKNOWN})
    assert outcome.kind is Kind.DEPENDS
    assert keys(outcome.then) == ["sponsor.ask-the-ind", *REGULAR_WAYS]


@pytest.mark.parametrize(
    ("given", "order"),
    [
        (ASYLUM, "sponsor_nationality route sponsor_lawful sponsor_has_asylum"),
        (STUDENT, "sponsor_nationality route sponsor_lawful sponsor_permit sponsor_age"),
        (
            STUDENT | {"sponsor_age": 20, **SPOUSE},
            "sponsor_nationality route sponsor_lawful sponsor_permit sponsor_age relation member_age married_before_entry",
        ),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_on_the_regular_route_the_permit_is_asked_before_the_age() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(**THIRD, route=Route.REGULAR), LAW)
    assert pause.value.question is You.sponsor_permit


def test_the_questions_lead_to_their_paragraphs_and_their_answers_may_be_wrong() -> None:
    assert question_place(You.permit_as_minor) == question_place(You.wealthy) == "s3-1-1 27"
    assert You.permit_as_minor.mark is You.wealthy.mark is Mark.MAY_BE_WRONG
