"""What comes in place of papers that nobody can give, sentence by sentence (section 4.4.3)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.missing_proof import Figures, Plausible, You, calculator, rule
from calculators.shared.figures import Documents, Objection
from calculators.shared.questions import PARTNERS, Relation
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, legal, places, question_place, text

LAW = Figures(MAY_2017.day)
PERIOD = Objection.term.place
PROOF, DNA, INTERVIEW, CHILDREN = ["s4-4-3"], ["s4-4-3 128"], ["s4-4-3 129 130"], ["s4-4-3 131"]
REST = ["missing_proof.may-be-refused", "missing_proof.how-long", "missing_proof.article-8"]
WITH_AGE = ["missing_proof.age-day", *REST]
SAMPLES = ["missing_proof.samples-sponsor", "missing_proof.samples-member", "missing_proof.if-dna-fails"]


def weeks(number: int) -> Dated[Term]:
    """A period of a law that only this test knows."""
    return Dated("A time", PERIOD, {"2017-01-01": Term(weeks=number)}, until="2017-12-31", unit="")


class OtherFigures(Figures):
    """The age differs from that of 2017, so that it shows where a rule reads it."""

    interview_age = Dated("An age", Documents.interview_age.place, {"2017-01-01": 9}, until="2017-12-31", unit="")
    term, regular, asylum = weeks(5), weeks(6), weeks(7)


def offered(relation: Relation, *, plausible: Any = Plausible.ACCEPTED, **given: Any) -> Outcome:
    """What follows without papers, after the IND has accepted the explanation."""
    you = You(documents=False, plausible=plausible, relation=relation, **given)
    return work_out(calculator, you, LAW)


def test_with_papers_nothing_is_needed_and_nothing_else_is_asked() -> None:
    outcome = rule(You(documents=True), LAW)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_NEEDED, "missing_proof.documents")
    assert places(outcome) == ["s4-4-2", *PROOF]
    assert keys(outcome.then) == ["missing_proof.no-identity-papers"]


def test_what_follows_when_the_explanation_is_refused_is_not_said() -> None:
    outcome = rule(You(documents=False, plausible=Plausible.REFUSED), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "missing_proof.refused", PROOF)
    assert "It seems to be a refusal" in text(outcome)
    assert keys(outcome.then) == [
        "missing_proof.object-in-time",
        "missing_proof.better-proof",
        "missing_proof.ask-a-lawyer",
    ]
    assert "An objection must be sent within four weeks of that date" in text(outcome.then[0])


@pytest.mark.parametrize(("relation", "ages"), [(Relation.SPOUSE, {}), (Relation.CHILD, {"member_age": 3})])
def test_as_long_as_the_ind_has_not_said_it_first_decides_on_the_explanation(
    relation: Relation, ages: dict[str, int]
) -> None:
    outcome, later = offered(relation, plausible=Plausible.NOT_YET, **ages), offered(relation, **ages)
    assert (outcome.kind, outcome.says, outcome.places) == (Kind.DECIDES, later.says, later.places)
    assert outcome.reasons[:-1] == later.reasons
    first = outcome.reasons[-1]
    assert (first.kind, first.says.key, places(first)) == (Kind.DECIDES, "missing_proof.first", [*PROOF, "s3-3-7 100"])
    assert legal(first)["s3-3-7 100"] == "Article C1/4.4.6 of the Aliens Act Implementation Guidelines"
    assert outcome.open[:-1] == later.open
    assert cited(outcome.open)["missing_proof.not-plausible"] == PROOF
    assert keys(outcome.then) == [
        *keys(later.then),
        "missing_proof.explain",
        "missing_proof.send-in-time",
        "missing_proof.reasons-named",
        "missing_proof.danger",
    ]
    assert "two weeks on the regular route and four weeks on the asylum route" in text(outcome.then[-3])


def test_each_term_is_the_one_of_its_paragraph() -> None:
    refused = rule(You(documents=False, plausible=Plausible.REFUSED), OtherFigures(MAY_2017.day))
    assert "within five weeks" in text(refused.then[0])
    waiting = rule(
        You(documents=False, plausible=Plausible.NOT_YET, relation=Relation.SPOUSE), OtherFigures(MAY_2017.day)
    )
    assert "six weeks on the regular route and seven weeks on the asylum route" in text(waiting.then[-3])


def test_a_foster_child_is_offered_an_interview_and_no_dna_test() -> None:
    # Vector 46.
    outcome = offered(Relation.FOSTER_CHILD, member_age=12)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.DECIDES, "missing_proof.interview", INTERVIEW)
    assert (
        text(outcome)
        == "Once the IND accepts your explanation, it holds an identification interview. That may show the family tie."
    )
    assert cited(outcome.reasons) == {"missing_proof.no-dna": PROOF}
    assert outcome.reasons[0].kind is Kind.NOT_NEEDED
    assert keys(outcome.open) == WITH_AGE
    assert keys(outcome.then) == ["missing_proof.prepare"]


def test_a_biological_child_of_11_is_offered_a_dna_test_and_is_not_interviewed() -> None:
    # Vector 47.
    outcome = offered(Relation.CHILD, member_age=11)
    assert (outcome.kind, outcome.says.key) == (Kind.DECIDES, "missing_proof.dna-young")
    assert places(outcome) == [*DNA, *CHILDREN]
    assert (
        text(outcome)
        == "Once the IND accepts your explanation, it offers a DNA test. It does not interview a child under 12."
    )
    assert cited(outcome.reasons) == {"missing_proof.member-young": CHILDREN, "missing_proof.paid": DNA}
    assert text(outcome.reasons[0]) == "The family member is under 12 and is not interviewed."
    assert {reason.kind for reason in outcome.reasons} == {Kind.NOT_NEEDED}
    assert cited(outcome.open) == {
        "missing_proof.only-the-other": CHILDREN,
        "missing_proof.safeguards": CHILDREN,
        "missing_proof.age-day": CHILDREN,
        "missing_proof.may-be-refused": PROOF,
        "missing_proof.how-long": PROOF,
        "missing_proof.article-8": PROOF,
    }
    assert keys(outcome.then) == SAMPLES


@pytest.mark.parametrize(("age", "key"), [(0, "dna-young"), (11, "dna-young"), (12, "dna"), (40, "dna")])
def test_from_12_a_biological_child_can_be_interviewed_too(age: int, key: str) -> None:
    assert offered(Relation.CHILD, member_age=age).says.key == f"missing_proof.{key}"


def test_a_biological_child_who_is_old_enough_is_offered_both() -> None:
    outcome = offered(Relation.CHILD, member_age=12)
    assert (outcome.kind, places(outcome)) == (Kind.DECIDES, [*DNA, *INTERVIEW])
    assert (
        text(outcome)
        == "Once the IND accepts your explanation, it offers a DNA test, an identification interview, or both."
    )
    assert cited(outcome.reasons) == {"missing_proof.paid": DNA}
    assert keys(outcome.open) == WITH_AGE
    assert keys(outcome.then) == [*SAMPLES, "missing_proof.prepare"]


def test_whether_the_ind_will_or_can_offer_it_is_said_in_two_ways() -> None:
    for outcome in (offered(Relation.SPOUSE), offered(Relation.CHILD, member_age=3)):
        assert conflicts(outcome) == {
            "missing_proof.will-followed": {
                "missing_proof.will": [*PROOF, "summary"],
                "missing_proof.can": ["s3-2-2-regular", "s4-3-1-completeness"],
            }
        }
        assert followed(outcome.conflicts[0]).startswith("We follow 4.4.3")


@pytest.mark.parametrize("relation", PARTNERS)
def test_partners_are_offered_an_interview_and_nobody_asks_their_age(relation: Relation) -> None:
    outcome = offered(relation)
    assert outcome.says.key == "missing_proof.interview"
    assert keys(outcome.open) == REST


@pytest.mark.parametrize("relation", [Relation.FOSTER_CHILD, Relation.ADOPTED_CHILD, Relation.PARTNERS_CHILD])
@pytest.mark.parametrize(("age", "key"), [(11, "interview-other"), (12, "interview")])
def test_children_who_are_not_the_sponsors_own_are_offered_an_interview_from_12(
    relation: Relation, age: int, key: str
) -> None:
    assert offered(relation, member_age=age).says.key == f"missing_proof.{key}"


def test_where_the_child_is_too_young_the_interview_is_with_the_other_only() -> None:
    outcome = offered(Relation.FOSTER_CHILD, member_age=11)
    assert (outcome.kind, places(outcome)) == (Kind.DECIDES, [*INTERVIEW, *CHILDREN])
    assert (
        text(outcome)
        == "Once the IND accepts your explanation, it holds an identification interview, but not with a child under 12."
    )
    assert keys(outcome.reasons) == ["missing_proof.no-dna", "missing_proof.member-young"]
    assert keys(outcome.open) == ["missing_proof.only-the-other", "missing_proof.safeguards", *WITH_AGE]
    assert keys(outcome.then) == ["missing_proof.prepare"]


@pytest.mark.parametrize("age", [11, 12])
def test_what_is_our_reading_is_said(age: int) -> None:
    partners = offered(Relation.PARTNERS_CHILD, member_age=age)
    assert cited(partners.open)["missing_proof.with-the-partner"] == PROOF
    adopted = offered(Relation.ADOPTED_CHILD, member_age=age)
    assert cited(adopted.open)["missing_proof.like-foster"] == PROOF
    assert "We read it so" in text(adopted.open[0].says)
    for known in (offered(Relation.SPOUSE), offered(Relation.FOSTER_CHILD, member_age=age)):
        assert not {"missing_proof.with-the-partner", "missing_proof.like-foster"} & cited(known.open).keys()
    assert "missing_proof.like-foster" not in keys(partners.open)
    assert "missing_proof.with-the-partner" not in keys(adopted.open)


# Relatives who may be family by birth, or not.


@pytest.mark.parametrize(("biological", "key"), [(True, "dna"), (False, "interview")])
@pytest.mark.parametrize(
    ("relation", "ages"),
    [
        (Relation.PARENT, {"sponsor_age": 12}),
        (Relation.SIBLING, {"member_age": 12, "sponsor_age": 12}),
        (Relation.OTHER, {"member_age": 12, "sponsor_age": 12}),
    ],
)
def test_other_relatives_are_offered_a_dna_test_when_they_are_related_by_birth(
    relation: Relation, ages: dict[str, int], biological: bool, key: str
) -> None:
    outcome = offered(relation, biological=biological, **ages)
    assert outcome.says.key == f"missing_proof.{key}"
    assert ("missing_proof.like-foster" in keys(outcome.open)) is not biological


@pytest.mark.parametrize(("biological", "key"), [(True, "dna-young"), (False, "interview-other")])
@pytest.mark.parametrize(
    ("relation", "ages", "reason"),
    [
        (Relation.PARENT, {"sponsor_age": 11}, "sponsor-young"),
        (Relation.SIBLING, {"member_age": 12, "sponsor_age": 11}, "sponsor-young"),
        (Relation.SIBLING, {"member_age": 11, "sponsor_age": 12}, "member-young"),
        (Relation.OTHER, {"member_age": 12, "sponsor_age": 11}, "sponsor-young"),
        (Relation.OTHER, {"member_age": 11, "sponsor_age": 12}, "member-young"),
    ],
)
def test_a_sponsor_under_12_is_not_interviewed_either(
    relation: Relation, ages: dict[str, int], reason: str, biological: bool, key: str
) -> None:
    outcome = offered(relation, biological=biological, **ages)
    assert outcome.says.key == f"missing_proof.{key}"
    assert cited(outcome.reasons)[f"missing_proof.{reason}"] == CHILDREN
    assert [part for part in keys(outcome.reasons) if part.endswith("-young")] == [f"missing_proof.{reason}"]
    assert "missing_proof.only-the-other" in keys(outcome.open)


def test_the_sentence_about_a_young_sponsor_names_the_age() -> None:
    outcome = offered(Relation.PARENT, biological=True, sponsor_age=11)
    assert text(outcome.reasons[0]) == "The sponsor is under 12 and is not interviewed."


@pytest.mark.parametrize("relation", [Relation.SIBLING, Relation.OTHER])
def test_where_both_are_too_young_a_dna_test_remains_for_those_related_by_birth_only(relation: Relation) -> None:
    ages = {"member_age": 11, "sponsor_age": 11}
    related = offered(relation, biological=True, **ages)
    assert related.says.key == "missing_proof.dna-young"
    assert keys(related.reasons) == ["missing_proof.member-young", "missing_proof.sponsor-young", "missing_proof.paid"]
    assert "missing_proof.only-the-other" not in keys(related.open)
    unrelated = offered(relation, biological=False, **ages)
    assert (unrelated.kind, unrelated.says.key, places(unrelated)) == (Kind.NOT_SAID, "missing_proof.nobody", CHILDREN)
    assert keys(unrelated.reasons) == [
        "missing_proof.no-dna",
        "missing_proof.member-young",
        "missing_proof.sponsor-young",
    ]
    assert keys(unrelated.then) == ["missing_proof.ask-a-lawyer"]
    assert keys(unrelated.open) == WITH_AGE


@pytest.mark.parametrize(("age", "young"), [(11, True), (12, False)])
def test_for_distant_relatives_it_is_open_whether_a_test_is_offered(age: int, young: bool) -> None:
    outcome = offered(Relation.OTHER, biological=True, member_age=age, sponsor_age=30)
    assert outcome.says.key == ("missing_proof.dna-young" if young else "missing_proof.dna")
    assert cited(outcome.open)["missing_proof.how-distant"] == DNA
    sibling = offered(Relation.SIBLING, biological=True, member_age=age, sponsor_age=30)
    assert "missing_proof.how-distant" not in keys(sibling.open)


# Figures and questions.


def test_the_age_is_12_and_is_read_where_it_counts() -> None:
    assert LAW.interview_age == 12
    assert figure_places(Documents)["documents.interview_age"] == "s4-4-3"
    law = OtherFigures(MAY_2017.day)
    given: dict[str, Any] = {"documents": False, "plausible": Plausible.ACCEPTED}
    young = rule(You(**given, relation=Relation.CHILD, member_age=8), law)
    assert "a child under 9" in text(young)
    assert "under 9" in text(young.reasons[0])
    assert rule(You(**given, relation=Relation.CHILD, member_age=9), law).says.key == "missing_proof.dna"
    foster = rule(You(**given, relation=Relation.FOSTER_CHILD, member_age=8), law)
    assert "a child under 9" in text(foster)
    parent = rule(You(**given, relation=Relation.PARENT, biological=True, sponsor_age=8), law)
    assert "under 9" in text(parent.reasons[0])


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"relation": Relation.SPOUSE}, "relation"),
        ({"relation": Relation.CHILD, "member_age": 3}, "relation member_age"),
        ({"relation": Relation.FOSTER_CHILD, "member_age": 3}, "relation member_age"),
        ({"relation": Relation.PARENT, "biological": True, "sponsor_age": 3}, "relation biological sponsor_age"),
        (
            {"relation": Relation.SIBLING, "biological": False, "member_age": 3, "sponsor_age": 3},
            "relation biological member_age sponsor_age",
        ),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(documents=False, plausible=Plausible.NOT_YET, **given)
    rule(you, LAW)
    assert list(you.was_read) == ["documents", "plausible", *order.split()]


def test_the_questions_lead_to_their_paragraph() -> None:
    assert question_place(You.plausible) == PROOF[0]
    assert question_place(You.biological) == DNA[0]


def test_without_papers_the_explanation_is_asked() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(documents=False), LAW)
    assert pause.value.question is You.plausible


def test_who_does_not_know_whether_the_explanation_is_accepted_sees_each_way() -> None:
    outcome = offered(Relation.SPOUSE, plausible=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    assert [(branch.ways, branch.outcome.says.key, len(branch.outcome.reasons)) for branch in outcome.branches] == [
        ((((You.plausible, (Plausible.ACCEPTED,)),),), "missing_proof.interview", 1),
        ((((You.plausible, (Plausible.REFUSED,)),),), "missing_proof.refused", 0),
        ((((You.plausible, (Plausible.NOT_YET,)),),), "missing_proof.interview", 2),
    ]
