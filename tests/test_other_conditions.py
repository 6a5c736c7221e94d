"""Whether the conditions beside tie, income and examination are met, sentence by sentence (sections 3.3.5 to 3.3.7)."""

from typing import Any

import pytest

from calculators.kit import UNKNOWN, Kind, Law, Mark, Outcome
from calculators.kit.questions import Question, Unanswered
from calculators.kit.replay import work_out
from calculators.other_conditions import You, calculator, rule
from calculators.shared.questions import PARTNERS, Relation, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, keys, legal, places, question_place, text, ways

LAW = Law(MAY_2017.day)
ALL_MET: dict[str, Any] = {
    "route": Route.REGULAR,
    "will_live_together": True,
    "war_crimes_sponsor": False,
    "war_crimes_member": False,
    "convicted": False,
    "settlement": False,
    "border_document": True,
    "tb_willing": True,
    "statement": True,
}
ASYLUM = ALL_MET | {"route": Route.ASYLUM, "relation": Relation.SPOUSE, "lived_together": True}
ARTICLE_8 = ALL_MET | {"route": Route.ARTICLE_8}
ROUTES = [ALL_MET, ASYLUM, ARTICLE_8]

SECTIONS = ["s3-3-5-regular 91 92", "s3-3-6 95", "s3-3-7"]
TOGETHER, GROUNDS, NO_DANGER = ["s3-3-5-regular 91 92"], ["s3-3-6 96"], ["s3-3-6 95"]
DOCUMENT, NO_DOCUMENT, WEIGHED = ["s3-3-7 97 98"], ["s3-3-7 100"], ["annex-5-state"]
ABROAD, TB, STATEMENT = ["s3-3-5-asylum 93 94"], ["s3-3-7 101"], ["s3-3-7 102"]


def with_(given: dict[str, Any] = ALL_MET, **changed: Any) -> Outcome:
    """What follows from these answers, with some of them changed."""
    return work_out(calculator, You(**given | changed), LAW)


def short(key: str) -> str:
    return key.partition(".")[2]


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, short(outcome.says.key), places(outcome)


def condition(outcome: Outcome, number: int) -> tuple[Kind, str, list[str]]:
    """One of its conditions, in their order."""
    return found(outcome.reasons[number])


def shorts(found: Any) -> list[str]:
    """The keys of several sentences."""
    return [short(key) for key in keys(found)]


# All together.


@pytest.mark.parametrize("given", ROUTES)
def test_who_meets_all_conditions_meets_them_on_every_route(given: dict[str, Any]) -> None:
    outcome = with_(given)
    assert found(outcome) == (Kind.MET, "met", SECTIONS)
    assert text(outcome) == "These conditions are met."
    assert {reason.kind for reason in outcome.reasons} == {Kind.MET}
    assert outcome.then == ()


CONDITIONS = ["live-together", "sponsor-not-suspected", "no-danger", "document", "tb", "statement"]


def test_each_condition_is_a_reason_and_the_asylum_route_has_one_more() -> None:
    assert shorts(with_().reasons) == shorts(with_(ARTICLE_8).reasons) == CONDITIONS
    assert shorts(with_(ASYLUM).reasons) == ["live-together", "lived-together", *CONDITIONS[1:]]


@pytest.mark.parametrize("changed", [{"will_live_together": False}, {"tb_willing": False}, {"statement": False}])
def test_one_condition_that_is_not_met_is_enough(changed: dict[str, Any]) -> None:
    for given, then in (
        (ALL_MET, ["derogate", "tested-by-itself", "ask-a-lawyer"]),
        (ASYLUM, ["derogate", "do-not-wait", "if-asylum-refused", "ask-a-lawyer"]),
    ):
        outcome = with_(given, **changed)
        assert found(outcome) == (Kind.NOT_MET, "not-met", SECTIONS)
        assert text(outcome) == "Not all of these conditions are met, as you describe it."
        assert shorts(outcome.then) == then


@pytest.mark.parametrize("changed", [{"will_live_together": False}, {"tb_willing": False}, {"statement": False}])
def test_what_follows_from_it_under_article_8_the_report_does_not_say(changed: dict[str, Any]) -> None:
    outcome = with_(ARTICLE_8, **changed)
    assert found(outcome) == (Kind.NOT_SAID, "article-8-not", SECTIONS)
    assert text(outcome).endswith("what this means for an application based on Article 8 ECHR.")
    assert shorts(outcome.then) == ["explain", "ask-a-lawyer"]


@pytest.mark.parametrize(
    ("given", "then"),
    [
        (ALL_MET, ["explain", "tested-by-itself", "ask-a-lawyer"]),
        (ASYLUM, ["explain", "do-not-wait", "if-asylum-refused", "ask-a-lawyer"]),
        (ARTICLE_8, ["explain", "ask-a-lawyer"]),
    ],
)
def test_where_the_ind_decides_it_is_said_what_to_explain_and_what_remains(
    given: dict[str, Any], then: list[str]
) -> None:
    outcome = with_(given, convicted=True)
    assert outcome.kind is Kind.DECIDES
    assert shorts(outcome.then) == then


@pytest.mark.parametrize("changed", [{}, {"tb_willing": False}, {"convicted": True}])
def test_on_which_route_these_conditions_hold_is_left_open(changed: dict[str, Any]) -> None:
    which = {"other_conditions.which-route": ["s3-3-7"]}
    assert cited(with_(ALL_MET, **changed).open) == cited(with_(ASYLUM, **changed).open) == which
    both = which | {"other_conditions.article-8-too": ["s3-3-5-regular 91 92", "s3-3-7"]}
    assert cited(with_(ARTICLE_8, **changed).open) == both
    assert text(with_().open[0].says).endswith("We take them for every route.")
    assert text(with_(ARTICLE_8).open[1].says).endswith("We show them all.")


@pytest.mark.parametrize("changed", [{}, {"tb_willing": False}, {"convicted": True}])
def test_what_to_gather_follows_the_route_whatever_comes_out(changed: dict[str, Any]) -> None:
    statement = {"other_conditions.paper-statement": STATEMENT}
    declaration = {"other_conditions.paper-declaration": ["s3-3-5-regular", "annex-4-unmarried"]}
    copy = {"other_conditions.paper-copy": ["s3-3-7 99"]}
    assert cited(with_(ALL_MET, **changed).checklist) == declaration | statement
    assert cited(with_(ASYLUM, **changed).checklist) == copy | statement
    assert cited(with_(ARTICLE_8, **changed).checklist) == statement


def test_for_whom_the_declaration_is_asked_is_said_in_two_ways() -> None:
    assert text(with_().checklist[0].says).endswith("Annex IV lists it for unmarried partners only: look at the form.")


# Living together.


@pytest.mark.parametrize("given", ROUTES)
def test_sponsor_and_family_member_must_live_together(given: dict[str, Any]) -> None:
    at = [*TOGETHER, "s3-3-5-asylum"] if given is ASYLUM else TOGETHER
    assert condition(with_(given), 0) == (Kind.MET, "live-together", at)
    assert condition(with_(given, will_live_together=False), 0) == (Kind.NOT_MET, "live-apart", at)


@pytest.mark.parametrize("together", [True, False])
def test_the_legal_basis_of_living_together_is_missing(together: bool) -> None:
    assert cited(with_(will_live_together=together).reasons[0].open) == {"other_conditions.no-legal-basis": TOGETHER}


@pytest.mark.parametrize("relation", PARTNERS)
def test_on_the_asylum_route_partners_must_have_lived_together_abroad(relation: Relation) -> None:
    given = ASYLUM | {"relation": relation}
    assert condition(with_(given), 1) == (Kind.MET, "lived-together", ABROAD)
    apart = with_(given, lived_together=False, explanation=False)
    assert apart.kind is Kind.NOT_MET
    assert condition(apart, 1) == (Kind.NOT_MET, "no-explanation", ABROAD)


def test_the_ind_decides_whether_an_explanation_for_living_apart_is_reasonable() -> None:
    outcome = with_(ASYLUM, lived_together=False, explanation=True)
    assert outcome.kind is Kind.DECIDES
    assert condition(outcome, 1) == (Kind.DECIDES, "explanation", ABROAD)


def test_that_this_policy_may_change_soon_is_said_where_it_matters() -> None:
    told = {"cohabitation.may-change": ABROAD}
    for explanation in (True, False):
        assert cited(with_(ASYLUM, lived_together=False, explanation=explanation).reasons[1].open) == told
    assert with_(ASYLUM).reasons[1].open == ()


@pytest.mark.parametrize("relation", [each for each in Relation if each not in PARTNERS])
def test_other_family_members_are_not_asked_whether_they_lived_together_abroad(relation: Relation) -> None:
    given = {name: value for name, value in ASYLUM.items() if name != "lived_together"}
    outcome = with_(given, relation=relation)
    assert outcome.kind is Kind.MET
    assert condition(outcome, 1) == (Kind.NOT_NEEDED, "no-partner", ABROAD)


@pytest.mark.parametrize("given", [ALL_MET, ARTICLE_8])
def test_on_the_other_routes_nobody_is_asked_for_the_relation(given: dict[str, Any]) -> None:
    you = You(**given)
    rule(you, LAW)
    assert "relation" not in you.was_read


# Public order.


def test_without_any_ground_the_family_member_is_no_danger() -> None:
    assert condition(with_(), 2) == (Kind.MET, "no-danger", NO_DANGER)
    assert cited(with_().reasons[2].open) == {"other_conditions.national-security": NO_DANGER}
    assert condition(with_(ARTICLE_8), 2) == (Kind.MET, "no-danger", [*NO_DANGER, *WEIGHED])


MEMBERS_GROUNDS = ["war_crimes_member", "convicted", "settlement"]


@pytest.mark.parametrize("ground", MEMBERS_GROUNDS)
def test_for_each_ground_an_application_can_be_rejected_and_the_ind_decides(ground: str) -> None:
    for given, at in ((ALL_MET, GROUNDS), (ASYLUM, GROUNDS), (ARTICLE_8, [*GROUNDS, *WEIGHED])):
        outcome = with_(given, **{ground: True})
        assert outcome.kind is Kind.DECIDES
        assert condition(outcome, 3 if given is ASYLUM else 2) == (Kind.DECIDES, "ground", at)


def test_how_the_grounds_count_is_left_open() -> None:
    assert cited(with_(convicted=True).reasons[2].open) == {
        "other_conditions.can-be-rejected": GROUNDS,
        "other_conditions.how-serious": GROUNDS,
        "other_conditions.each-settlement": GROUNDS,
    }


def test_one_ground_is_enough_and_the_next_is_not_asked() -> None:
    for number, ground in enumerate(MEMBERS_GROUNDS):
        known = dict.fromkeys(MEMBERS_GROUNDS[:number], False) | {ground: True}
        you = You(**{name: value for name, value in ALL_MET.items() if name not in MEMBERS_GROUNDS} | known)
        rule(you, LAW)
        assert [name for name in you.was_read if name in MEMBERS_GROUNDS] == list(known)


def test_a_ground_that_is_unknown_is_not_taken_for_no() -> None:
    assert ways(with_(settlement=UNKNOWN).reasons[2]) == {
        "other_conditions.ground": [["settlement=True"]],
        "other_conditions.no-danger": [["settlement=False"]],
    }
    assert with_(war_crimes_member=UNKNOWN, convicted=True) == with_(convicted=True)


def test_of_the_sponsor_only_war_crimes_are_asked() -> None:
    for given, at in ((ALL_MET, GROUNDS), (ARTICLE_8, [*GROUNDS, *WEIGHED])):
        outcome = with_(given, war_crimes_sponsor=True)
        assert outcome.kind is Kind.DECIDES
        assert condition(outcome, 1) == (Kind.DECIDES, "sponsor-suspected", at)
        assert cited(outcome.reasons[1].open) == {"other_conditions.can-be-rejected": GROUNDS}
    assert condition(with_(ARTICLE_8), 1) == (Kind.MET, "sponsor-not-suspected", GROUNDS)


# The border-crossing document.


def test_a_valid_passport_is_enough_on_every_route() -> None:
    assert condition(with_(), 3) == (Kind.MET, "document", DOCUMENT)
    assert condition(with_(ASYLUM), 4) == (Kind.MET, "document", DOCUMENT)
    assert condition(with_(ARTICLE_8), 3) == (Kind.MET, "document", [*DOCUMENT, *WEIGHED])


def test_on_the_asylum_route_another_document_is_enough_in_principle() -> None:
    outcome = with_(ASYLUM, border_document=False, other_identity=True)
    assert outcome.kind is Kind.MET
    assert condition(outcome, 4) == (Kind.MET, "other-identity", ["s3-3-7 99"])
    assert cited(outcome.reasons[4].open) == {"other_conditions.in-principle": ["s3-3-7 99"]}


@pytest.mark.parametrize(
    ("given", "number", "at"),
    [
        (ALL_MET, 3, [*NO_DOCUMENT, "s4-4-3"]),
        (ASYLUM | {"other_identity": False}, 4, [*NO_DOCUMENT, "s4-4-3"]),
        (ARTICLE_8, 3, [*NO_DOCUMENT, *WEIGHED, "s4-4-3"]),
    ],
)
def test_without_a_document_the_ind_looks_at_why(given: dict[str, Any], number: int, at: list[str]) -> None:
    outcome = with_(given, border_document=False)
    assert outcome.kind is Kind.DECIDES
    assert condition(outcome, number) == (Kind.DECIDES, "no-document", at)
    assert cited(outcome.reasons[number].open) == {"other_conditions.not-believed": NO_DOCUMENT}
    assert shorts(outcome.reasons[number].then) == ["explain-document"]


def test_only_on_the_asylum_route_another_document_is_asked_for() -> None:
    with pytest.raises(Unanswered) as pause:
        with_(ASYLUM, border_document=False)
    assert pause.value.question is You.other_identity
    for given in (ALL_MET, ARTICLE_8):
        assert with_(given, border_document=False).kind is Kind.DECIDES


# TB and the statement.


def test_the_family_member_must_be_willing_to_be_examined_for_tuberculosis() -> None:
    assert condition(with_(), 4) == (Kind.MET, "tb", TB)
    assert condition(with_(tb_willing=False), 4) == (Kind.NOT_MET, "tb-not", TB)


@pytest.mark.parametrize("willing", [True, False])
def test_whether_some_nationalities_are_exempt_from_it_is_left_open(willing: bool) -> None:
    assert cited(with_(tb_willing=willing).reasons[4].open) == {"other_conditions.tb-nationalities": TB}


def test_the_sponsor_must_give_a_statement() -> None:
    assert condition(with_(), 5) == (Kind.MET, "statement", STATEMENT)
    assert condition(with_(statement=False), 5) == (Kind.NOT_MET, "statement-not", STATEMENT)


def test_the_notes_give_these_legal_references() -> None:
    assert legal(with_(ASYLUM), with_(border_document=False), with_(convicted=True)) == {
        "s3-3-5-asylum 93 94": "Article C2/4.1 of the Aliens Act Implementation Guidelines",
        "s3-3-6 95": "Article 3.20 of the Aliens Decree",
        "s3-3-6 96": "Article 3.77 of the Aliens Decree",
        "s3-3-7 97 98": "Article 3.77, as printed, and Article 3.19 of the Aliens Decree",
        "s3-3-7 100": "Article C1/4.4.6 of the Aliens Act Implementation Guidelines",
        "s3-3-7 101": "Article 3.21 of the Aliens Decree",
        "s3-3-7 102": "Article 3.22a of the Aliens Decree",
    }


# Questions.


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    for given, order in (
        (ALL_MET, list(ALL_MET)),
        (
            ASYLUM | {"lived_together": False, "explanation": True, "border_document": False, "other_identity": True},
            "route will_live_together relation lived_together explanation war_crimes_sponsor war_crimes_member "
            "convicted settlement border_document other_identity tb_willing statement".split(),
        ),
    ):
        you = You(**given)
        rule(you, LAW)
        assert list(you.was_read) == order


def test_which_route_unknown_makes_no_difference_when_all_is_met_but_for_what_is_left_open() -> None:
    outcome = with_(ASYLUM, route=UNKNOWN)
    assert {branch.outcome.kind for branch in outcome.branches} == {Kind.MET}


@pytest.mark.parametrize(
    ("question", "place"),
    [
        (You.will_live_together, TOGETHER),
        (You.war_crimes_sponsor, GROUNDS),
        (You.war_crimes_member, GROUNDS),
        (You.convicted, GROUNDS),
        (You.settlement, GROUNDS),
        (You.border_document, DOCUMENT),
        (You.other_identity, ["s3-3-7 99"]),
        (You.tb_willing, TB),
        (You.statement, STATEMENT),
    ],
)
def test_a_question_leads_to_the_paragraph_that_explains_it(question: Question[Any], place: list[str]) -> None:
    assert [question_place(question)] == place


def test_what_is_done_is_done_and_what_is_to_come_can_change() -> None:
    marks = {question.name: question.mark for question in You.questions().values()}
    for name in ("war_crimes_sponsor", *MEMBERS_GROUNDS):
        assert marks[name] is Mark.FIXED
    for name in ("will_live_together", "border_document", "other_identity", "tb_willing", "statement"):
        assert marks[name] is Mark.CAN_CHANGE
