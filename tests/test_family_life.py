"""How the IND tests family life against Article 8 ECHR, step by step (annex V, and section 2.1.1)."""

from datetime import date
from typing import Any

import pytest

from calculators.family_life import Decision, Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.explore import explore
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.shared.figures import Documents
from calculators.shared.questions import PARTNERS, Relation, Route
from calculators.shared.sources import MAY_2017
from tests.every import ends
from tests.outcomes import cited, conflicts, figure_places, keys, legal, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
EXCEPTIONS = ["s2-1-1-echr 6"]
STEP_1, STEP_3 = ["annex-5-step-1"], ["annex-5-step-3", "annex-5-individual 172"]
NEARLY_ALL = {"family_life.nearly-all": ["s2-1-1-echr 5", *EXCEPTIONS]}
COUNTED = {"family_life.which-entry": EXCEPTIONS, "deadline.no-counting-rule": EXCEPTIONS, **NEARLY_ALL}
CHILDREN = [Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD]
REGULAR: dict[str, Any] = {"decision": Decision.FIRST, "route": Route.REGULAR}
ENTERED = date(2017, 1, 31)


def figure(value: Any) -> Dated[Any]:
    """A figure of a law that only this test knows."""
    return Dated("A figure", Documents.interview_age.place, {"2017-01-01": value}, until="2017-12-31", unit="")


class OtherFigures(Figures):
    """Figures that differ from those of 2017, so that it shows which one a rule reads."""

    adult, young_adult, article_8_after_entry = figure(16), figure(20), figure(Term(days=9))


def guide(**given: Any) -> Outcome:
    """The guide for a husband or wife by Article 8 ECHR, with some answers changed."""
    known: dict[str, Any] = {
        "decision": Decision.FIRST,
        "route": Route.ARTICLE_8,
        "separation": True,
        "relation": Relation.SPOUSE,
    }
    return work_out(calculator, You(**known | given), LAW)


def routine(**given: Any) -> Outcome:
    """The first part: whether there is a test."""
    return guide(**given).reasons[0]


def step_2(relation: Relation, **given: Any) -> Outcome:
    """The third part: whether there is family life."""
    return guide(relation=relation, **given).reasons[2]


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, outcome.says.key, places(outcome)


# It never gives a verdict.


def test_whatever_the_answers_the_ind_decides() -> None:
    graph = explore(calculator)
    assert {outcome.says.key for outcome in graph.root.ends} == {"family_life.guide"}  # type: ignore[union-attr]
    assert {outcome.kind for outcome in graph.root.ends} == {Kind.DECIDES}  # type: ignore[union-attr]
    assert ends(graph)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"separation": False},
        {"route": Route.ASYLUM},
        {"decision": Decision.ASYLUM_ENDED},
        {"relation": Relation.OTHER, "more_dependence": False},
        {"separation": UNKNOWN},
    ],
)
def test_the_guide_says_the_same_for_each_case(given: dict[str, Any]) -> None:
    outcome = guide(**given)
    assert found(outcome) == (Kind.DECIDES, "family_life.guide", ["annex-5 171"])
    assert text(outcome) == (
        "The IND decides. This guide shows what it looks at, step by step. It cannot predict the decision."
    )
    assert len(outcome.reasons) == 4
    assert legal(outcome)["annex-5 171"] == "Article B7/3.8 of the Aliens Act Implementation Guidelines"
    assert keys(outcome.then) == ["family_life.write-down", "family_life.ask-a-lawyer"]


def test_the_average_of_section_5_2_is_named_as_no_prediction_and_no_number_is_given() -> None:
    outcome = guide()
    assert cited(outcome.open) == {
        "family_life.weights": ["annex-5-state"],
        "family_life.our-list": ["annex-5-individual", "annex-5-state"],
        "family_life.no-ground": ["s2-1-1-uncrc 10", "box-2"],
        "family_life.no-prediction": ["s5-2"],
    }
    assert "we do not use it" in text(outcome.open[3].says)
    assert not [sentence for sentence in outcome.sentences() if "34" in text(sentence) or "%" in text(sentence)]


def test_the_interests_of_both_sides_are_the_list_of_what_to_show() -> None:
    individual = ["annex-5-individual"]
    assert cited(guide().checklist) == {
        "family_life.show-stay": ["annex-5-individual 172"],
        "family_life.show-obstacles": individual,
        "family_life.show-third-country": individual,
        "family_life.show-asylum": individual,
        "family_life.show-ties": individual,
        "family_life.show-health": individual,
        "family_life.show-children": ["annex-5-child"],
        "family_life.show-living": ["annex-5-state"],
        "family_life.show-order": ["annex-5-state"],
        "family_life.show-passport": ["annex-5-state"],
    }


# Whether there is a test.


def test_ending_a_stay_is_tested_by_itself() -> None:
    part = routine(decision=Decision.ENDED)
    assert found(part) == (Kind.MET, "family_life.tested-ended", ["s2-1-1-echr 5"])
    assert cited(part.open) == NEARLY_ALL


def test_revoking_a_permanent_asylum_permit_is_not_tested_by_routine() -> None:
    part = routine(decision=Decision.ASYLUM_ENDED)
    assert found(part) == (Kind.NOT_MET, "family_life.not-tested-asylum-permit", EXCEPTIONS)
    assert keys(part.then) == ["family_life.own-application"]


def test_a_refusal_on_the_asylum_route_is_not_tested_and_an_application_of_its_own_remains() -> None:
    part = routine(route=Route.ASYLUM)
    assert found(part) == (Kind.NOT_MET, "family_life.not-tested-asylum", ["s2-1-1-echr 6 7"])
    assert keys(part.then) == ["family_life.own-application"]


def test_an_application_based_on_article_8_asks_for_the_test() -> None:
    part = routine()
    assert found(part) == (Kind.MET, "family_life.asked-for", ["s2-1-1-echr 8"])
    assert part.open == ()


def test_a_refused_regular_application_is_tested_by_itself() -> None:
    part = routine(**REGULAR, in_netherlands=False)
    assert found(part) == (Kind.MET, "family_life.tested-regular", ["s4-3-1-decision", "s2-1-1-echr 5"])
    assert cited(part.open) == NEARLY_ALL


@pytest.mark.parametrize(
    ("entered_on", "last"),
    [
        (date(2017, 1, 31), date(2017, 7, 31)),
        (date(2016, 8, 31), date(2017, 2, 28)),
        (date(2016, 12, 1), date(2017, 6, 1)),
    ],
)
def test_who_is_in_the_netherlands_keeps_the_test_until_six_months_after_entry(entered_on: date, last: date) -> None:
    part = routine(**REGULAR, in_netherlands=True, entered_on=entered_on, sent=False)
    assert found(part) == (Kind.MET, "family_life.apply-by", EXCEPTIONS)
    assert dict(part.says.values) == {"day": last}
    assert cited(part.calendar) == {"family_life.keep": EXCEPTIONS}
    assert dict(part.calendar[0].says.values) == {"day": last}
    assert cited(part.open) == COUNTED
    in_time = routine(**REGULAR, in_netherlands=True, entered_on=entered_on, sent=True, applied=last)
    assert found(in_time) == (Kind.MET, "family_life.applied-in-time", EXCEPTIONS)
    assert (dict(in_time.says.values), in_time.calendar) == ({"day": last}, ())
    assert cited(in_time.open) == COUNTED
    after = date.fromordinal(last.toordinal() + 1)
    late = routine(**REGULAR, in_netherlands=True, entered_on=entered_on, sent=True, applied=after)
    assert found(late) == (Kind.NOT_MET, "family_life.applied-late", EXCEPTIONS)
    assert dict(late.says.values) == {"day": last}
    assert cited(late.open) == COUNTED
    assert keys(late.then) == ["family_life.own-application"]


def test_an_application_from_before_entry_is_in_time() -> None:
    part = routine(**REGULAR, in_netherlands=True, entered_on=ENTERED, sent=True, applied=date(2016, 1, 1))
    assert part.says.key == "family_life.applied-in-time"


# Step 1: separation.


def test_where_the_family_is_separated_step_2_follows() -> None:
    assert found(guide().reasons[1]) == (Kind.DECIDES, "family_life.separated", STEP_1)


def test_where_nobody_is_separated_the_report_does_not_say_what_follows() -> None:
    part = guide(separation=False).reasons[1]
    assert found(part) == (Kind.NOT_SAID, "family_life.not-separated", STEP_1)
    assert "We read the order of the steps so" in text(part)


# Step 2: family life.


@pytest.mark.parametrize("relation", PARTNERS)
def test_with_partners_the_ind_looks_at_family_life_as_it_is_lived(relation: Relation) -> None:
    part = step_2(relation)
    assert found(part) == (Kind.DECIDES, "article_8.as-lived", ["annex-5-step-2", "annex-5-step-3"])
    assert part.open == ()


@pytest.mark.parametrize("relation", CHILDREN)
def test_a_child_of_17_is_looked_at_as_it_lives_and_one_of_18_as_an_adult(relation: Relation) -> None:
    part = step_2(relation, member_age=17)
    assert (part.says.key, part.open) == ("article_8.as-lived", ())
    adult = step_2(relation, member_age=18, always_belonged=False, more_dependence=True)
    assert adult.says.key == "article_8.dependent"
    counts = [] if relation is Relation.CHILD else ["article_8.adult-of-whom"]
    assert keys(adult.open) == [*counts, "family_life.step-2-silent"]


SILENT = {"family_life.step-2-silent": ["annex-5-step-2", "s3-2-3-regular"]}
AFTER = {"family_life.after-step-2": ["annex-5-step-2"]}
YOUNG = {"member_age": 22, "always_belonged": True, "still_belongs": True}


def test_family_life_with_a_child_of_22_who_belongs_to_the_family_is_assumed_without_dependence() -> None:
    # Vector 13.
    outcome = guide(**REGULAR, in_netherlands=False, relation=Relation.CHILD, independent=False, **YOUNG)
    part = outcome.reasons[2]
    assert found(part) == (Kind.DECIDES, "article_8.young-adult", ["s3-2-3-regular 50 51 52 53", "annex-5-step-3"])
    assert "without more than usual dependence" in text(part)
    assert "The IND then weighs your interests" in text(part)
    assert cited(part.open) == SILENT
    assert outcome.kind is Kind.DECIDES


def test_a_sign_of_an_independent_life_is_weighed() -> None:
    part = step_2(Relation.CHILD, independent=True, **YOUNG)
    assert found(part) == (Kind.DECIDES, "article_8.young-independent", ["s3-2-3-regular 52 53", "annex-5-step-3"])


def test_family_life_with_a_child_of_30_and_usual_dependence_is_not_assumed_and_the_ind_still_decides() -> None:
    # Vector 14.
    outcome = guide(**REGULAR, in_netherlands=False, relation=Relation.CHILD, member_age=30, more_dependence=False)
    part = outcome.reasons[2]
    assert found(part) == (Kind.NOT_MET, "article_8.not-dependent", ["s3-2-3-regular 49"])
    assert cited(part.open) == {**SILENT, **AFTER}
    assert keys(part.then) == ["family_life.show-dependence"]
    assert outcome.kind is Kind.DECIDES


def test_the_parents_of_an_adult_on_the_asylum_route_have_article_8_only() -> None:
    # Vector 10.
    outcome = guide(route=Route.ASYLUM, relation=Relation.PARENT, sponsor_age=30, more_dependence=True)
    assert keys(outcome.reasons[0].then) == ["family_life.own-application"]
    part = outcome.reasons[2]
    assert found(part) == (Kind.DECIDES, "article_8.dependent", ["s3-2-5-regular 60 61", "annex-5-step-3"])
    assert cited(part.open) == SILENT
    assert part.then == ()


@pytest.mark.parametrize(("age", "minor"), [(17, True), (18, False)])
def test_parents_of_a_sponsor_of_17_need_no_dependence_and_those_of_one_of_18_do(age: int, minor: bool) -> None:
    part = step_2(Relation.PARENT, sponsor_age=age, more_dependence=False)
    assert part.kind is (Kind.DECIDES if minor else Kind.NOT_MET)
    assert part.says.key == ("article_8.parent-of-minor" if minor else "article_8.not-dependent")


@pytest.mark.parametrize(("age", "minor"), [(17, True), (18, False)])
def test_siblings_of_a_sponsor_of_17_do_not_necessarily_need_dependence(age: int, minor: bool) -> None:
    part = step_2(Relation.SIBLING, sponsor_age=age, more_dependence=False)
    assert found(part) == (
        (Kind.DECIDES, "article_8.sibling-of-minor", ["s3-2-6", "annex-5-step-3"])
        if minor
        else (Kind.NOT_MET, "article_8.not-dependent", ["s3-2-6"])
    )
    assert list(conflicts(part)) == (["contradictions.siblings-followed"] if minor else [])


@pytest.mark.parametrize("more", [True, False])
def test_other_relatives_need_more_than_usual_dependence(more: bool) -> None:
    part = step_2(Relation.OTHER, more_dependence=more)
    assert (part.kind, part.says.key) == (
        (Kind.DECIDES, "article_8.dependent") if more else (Kind.NOT_MET, "article_8.not-dependent")
    )


# Step 3: weighing.


def test_who_asks_for_a_first_permit_has_the_weaker_starting_position() -> None:
    part = guide().reasons[3]
    assert found(part) == (Kind.DECIDES, "family_life.weaker", STEP_3)
    assert cited(part.open) == {"family_life.continued-stay": ["annex-5 171", "s3-2-3-regular"]}


@pytest.mark.parametrize("decision", [Decision.ENDED, Decision.ASYLUM_ENDED])
def test_who_loses_a_stay_has_the_stronger_starting_position(decision: Decision) -> None:
    part = guide(decision=decision).reasons[3]
    assert found(part) == (Kind.DECIDES, "family_life.stronger", STEP_3)
    assert part.open == ()


# Figures and questions.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    given: dict[str, Any] = {"decision": Decision.FIRST, "separation": True}
    child = {"relation": Relation.CHILD, "always_belonged": True, "still_belongs": True, "independent": False}

    def parts(**more: Any) -> tuple[Outcome, ...]:
        return rule(You(**{**given, "route": Route.ARTICLE_8, **more}), law).reasons

    assert parts(**child, member_age=15)[2].says.key == "article_8.as-lived"
    assert parts(**child, member_age=16)[2].says.key == "article_8.young-adult"
    assert parts(**child, member_age=20)[2].says.key == "article_8.about-young"
    late = parts(relation=Relation.SPOUSE, route=Route.REGULAR, in_netherlands=True, entered_on=ENTERED, sent=False)
    assert dict(late[0].says.values) == {"day": date(2017, 2, 9)}


def test_the_term_is_that_of_note_6() -> None:
    assert LAW.article_8_after_entry == Term(months=6)
    assert figure_places(Documents)["documents.article_8_after_entry"] == "s2-1-1-echr 6"


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"decision": Decision.ENDED}, "decision separation relation"),
        ({"decision": Decision.ASYLUM_ENDED}, "decision separation relation"),
        ({"route": Route.ASYLUM}, "decision route separation relation"),
        ({"route": Route.REGULAR, "in_netherlands": False}, "decision route in_netherlands separation relation"),
        (
            {"route": Route.REGULAR, "in_netherlands": True, "entered_on": ENTERED, "sent": True, "applied": ENTERED},
            "decision route in_netherlands entered_on sent applied separation relation",
        ),
    ],
)
def test_the_questions_come_in_the_order_of_the_steps(given: dict[str, Any], order: str) -> None:
    you = You(**{"decision": Decision.FIRST, "separation": True, "relation": Relation.SPOUSE} | given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_the_question_of_separation_suits_a_family_that_is_still_apart() -> None:
    assert You.separation.hint is not None
    assert "because a refusal keeps you apart" in text(You.separation.hint)


def test_the_questions_lead_to_their_paragraph() -> None:
    assert question_place(You.decision) == "annex-5-individual 172"
    assert question_place(You.separation) == STEP_1[0]


def test_an_unknown_answer_leaves_the_other_steps_as_they_are() -> None:
    outcome = guide(relation=Relation.OTHER, more_dependence=UNKNOWN)
    assert [part.kind for part in outcome.reasons] == [Kind.MET, Kind.DECIDES, Kind.DEPENDS, Kind.DECIDES]
    assert ways(outcome.reasons[2]) == {
        "article_8.dependent": [["more_dependence=True"]],
        "article_8.not-dependent": [["more_dependence=False"]],
    }


def test_each_step_is_asked() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(decision=Decision.ENDED), LAW)
    assert pause.value.question is You.separation
