"""Whether the examination abroad must be passed, sentence by sentence (section 3.3.4)."""

from typing import Any

import pytest

from calculators.integration_exam_abroad import Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome
from calculators.kit.countries import CODES
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.shared.figures import Exam
from calculators.shared.questions import Purpose, Relation, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
EXAM, EXEMPTIONS = ["s3-3-4-regular"], ["s3-3-4-regular 88"]
LISTED = {"AU", "CA", "JP", "IS", "LI", "MC", "NZ", "NO", "US", "VA", "KR", "CH"}
NO_EXEMPTION: dict[str, Any] = {
    "route": Route.REGULAR,
    "member_age": 30,
    "sponsor_has_asylum": False,
    "passed": False,
    "nationality": "MA",
    "eu_long_term": False,
    "sponsor_is_turkish": False,
    "purpose": Purpose.NON_TEMPORARY,
    "diploma": False,
    "pension_age": False,
    "impairment": False,
}
"""The answers of somebody whom no exemption helps, in the order of the questions."""


class OtherFigures(Figures):
    """Several ages of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    adult = Dated("An age", Figures.adult.place, {"2017-01-01": 16}, until="2017-12-31", unit="years old")


def until(name: str, **last: Any) -> You:
    """The answers of somebody whom no exemption helps, up to this question and no further."""
    names = list(NO_EXEMPTION)
    return You(**{key: NO_EXEMPTION[key] for key in names[: names.index(name)]}, **last)


def with_(**other: Any) -> Outcome:
    """What follows when some of these answers are different."""
    return work_out(calculator, You(**NO_EXEMPTION | other), LAW)


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, outcome.says.key.removeprefix("integration_exam_abroad."), places(outcome)


def test_on_the_asylum_route_no_examination_is_needed_and_nothing_else_is_asked() -> None:
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert found(outcome) == (Kind.NOT_NEEDED, "asylum", ["s3-3-4-asylum"])
    assert text(outcome) == "The examination is not needed for asylum family reunification."


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_the_family_of_a_sponsor_with_an_asylum_permit_is_exempt_on_the_other_routes_too(route: Route) -> None:
    outcome = rule(You(route=route, member_age=18, sponsor_has_asylum=True), LAW)
    assert found(outcome) == (Kind.EXEMPT, "sponsor-asylum", EXEMPTIONS)


def test_a_child_of_such_a_sponsor_is_exempt_by_age_and_no_contradiction_touches_that() -> None:
    outcome = rule(You(route=Route.REGULAR, member_age=17), LAW)
    assert (outcome.says.key, outcome.conflicts) == ("integration_exam_abroad.minor", ())


def test_for_a_late_application_of_such_a_sponsor_the_contradiction_is_shown() -> None:
    outcome = rule(You(route=Route.REGULAR, member_age=18, sponsor_has_asylum=True), LAW)
    assert conflicts(outcome) == {
        "integration_exam_abroad.late-followed": {
            "integration_exam_abroad.late-all": EXEMPTIONS,
            "integration_exam_abroad.late-favour": ["s3-3-3-asylum 80"],
        }
    }
    assert followed(outcome.conflicts[0]).startswith("We follow 3.3.4")


@pytest.mark.parametrize("age", [0, 16, 17])
def test_who_is_under_18_is_exempt(age: int) -> None:
    # Vector 31.
    outcome = rule(until("member_age", member_age=age), LAW)
    assert found(outcome) == (Kind.EXEMPT, "minor", EXEMPTIONS)
    assert text(outcome).endswith("he or she is under 18.")
    assert cited(outcome.open) == {"integration_exam_abroad.age-day": EXAM}


def test_the_age_of_an_adult_is_read_and_no_other_age_of_18() -> None:
    law = OtherFigures(MAY_2017.day)
    assert text(rule(until("member_age", member_age=15), law)).endswith("under 16.")
    assert rule(You(**NO_EXEMPTION | {"member_age": 16}), law).kind is Kind.NOT_MET


@pytest.mark.parametrize("age", [18, 19, 120])
def test_who_is_18_without_any_exemption_must_pass(age: int) -> None:
    # Vector 31.
    outcome = rule(You(**NO_EXEMPTION | {"member_age": age}), LAW)
    assert found(outcome) == (Kind.NOT_MET, "required", EXAM)
    assert text(outcome) == (
        "The family member must pass the examination abroad first. Without it no MVV is issued, "
        "and entry is not possible."
    )


def test_who_must_pass_is_told_what_is_open_and_how_to_prepare() -> None:
    outcome = with_()
    assert cited(outcome.open) == {
        "integration_exam_abroad.without-mvv": [*EXAM, "s4-1"],
        "integration_exam_abroad.validity": EXAM,
        "integration_exam_abroad.costs": EXAM,
    }
    assert keys(outcome.then) == [
        "integration_exam_abroad.prepare",
        "integration_exam_abroad.free-package",
        "ways_out.derogate",
    ]
    assert outcome.conflicts == ()


def test_who_has_passed_meets_the_condition_and_hands_in_the_proof() -> None:
    outcome = rule(until("passed", passed=True), LAW)
    assert found(outcome) == (Kind.MET, "passed", ["s3-3-4-regular 86"])
    assert cited(outcome.open) == {"integration_exam_abroad.validity": EXAM}
    assert keys(outcome.then) == ["integration_exam_abroad.hand-in-proof"]


def test_who_has_reached_the_pensionable_age_needs_no_examination() -> None:
    outcome = rule(until("pension_age", pension_age=True), LAW)
    assert found(outcome) == (Kind.NOT_NEEDED, "pension", EXAM)
    assert cited(outcome.open) == {"integration_exam_abroad.which-pension-age": EXAM}


def test_the_report_names_twelve_countries() -> None:
    assert set(LAW.countries) == LISTED


@pytest.mark.parametrize("code", sorted(LISTED))
def test_nationals_of_the_twelve_countries_are_exempt(code: str) -> None:
    outcome = rule(until("nationality", nationality=code), LAW)
    assert found(outcome) == (Kind.EXEMPT, "country", ["s3-3-4-regular 88 90"])


def test_no_other_nationality_is_exempt_by_that_list() -> None:
    others = [code for code in CODES if code not in LISTED]
    ends = {with_(nationality=code, dutch_primary=False).says.key.partition(".")[2] for code in others}
    assert ends == {"required", "turkish", "eu-citizen"}


def test_for_liechtenstein_the_contradiction_about_the_mvv_is_shown() -> None:
    # Vector 32.
    outcome = rule(until("nationality", nationality="LI"), LAW)
    assert outcome.kind is Kind.EXEMPT
    assert conflicts(outcome) == {
        "contradictions.liechtenstein-followed": {
            "contradictions.liechtenstein-listed": ["s3-3-4-regular 90"],
            "contradictions.liechtenstein-not": ["s4-1 106"],
        }
    }
    assert "the report does not settle it" in followed(outcome.conflicts[0])


@pytest.mark.parametrize("code", sorted(LISTED - {"LI"}))
def test_for_the_other_eleven_countries_nothing_contradicts(code: str) -> None:
    assert with_(nationality=code).conflicts == ()


def test_a_surinamese_national_with_primary_education_in_dutch_is_exempt() -> None:
    outcome = rule(until("nationality", nationality="SR", dutch_primary=True), LAW)
    assert found(outcome) == (Kind.EXEMPT, "suriname", EXEMPTIONS)


def test_a_surinamese_national_without_it_must_pass() -> None:
    # Vector 33.
    assert with_(nationality="SR", dutch_primary=False).says.key == "integration_exam_abroad.required"


def test_only_surinamese_nationals_are_asked_about_primary_education() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(until("nationality", nationality="SR"), LAW)
    assert pause.value.question is You.dutch_primary
    assert with_(nationality="MA").kind is Kind.NOT_MET  # not asked: it is not among the answers


def test_a_turkish_national_is_exempt() -> None:
    outcome = rule(until("nationality", nationality="TR"), LAW)
    assert found(outcome) == (Kind.EXEMPT, "turkish", EXEMPTIONS)


@pytest.mark.parametrize("code", ["DE", "FR", "NL", "GB", "HR"])
def test_the_report_is_not_about_citizens_of_the_european_union_of_2017(code: str) -> None:
    outcome = rule(until("nationality", nationality=code), LAW)
    assert found(outcome) == (Kind.OUT_OF_SCOPE, "eu-citizen", ["s1-5", "s3-1"])
    assert keys(outcome.then) == ["integration_exam_abroad.ask-the-ind"]


def test_the_european_union_had_28_member_states_in_may_2017() -> None:
    assert set(LAW.eu_member_states) == set(
        "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
    )


@pytest.mark.parametrize("code", ["stateless", "not-listed"])
def test_who_is_stateless_or_whose_country_is_not_listed_has_no_exemption_by_nationality(code: str) -> None:
    assert code in CODES
    assert with_(nationality=code).says.key == "integration_exam_abroad.required"


def test_an_eu_long_term_resident_is_exempt() -> None:
    outcome = rule(until("eu_long_term", eu_long_term=True), LAW)
    assert found(outcome) == (Kind.EXEMPT, "eu-long-term", EXEMPTIONS)


@pytest.mark.parametrize("relation", [Relation.SPOUSE, Relation.REGISTERED])
def test_a_marriage_or_registered_partner_of_a_turkish_sponsor_is_exempt(relation: Relation) -> None:
    outcome = rule(until("sponsor_is_turkish", sponsor_is_turkish=True, relation=relation), LAW)
    assert found(outcome) == (Kind.EXEMPT, "turkish-sponsor", EXEMPTIONS)


@pytest.mark.parametrize("relation", [each for each in Relation if each not in (Relation.SPOUSE, Relation.REGISTERED)])
def test_any_other_relative_of_a_turkish_sponsor_is_not(relation: Relation) -> None:
    assert with_(sponsor_is_turkish=True, relation=relation).says.key == "integration_exam_abroad.required"


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize("relation", list(Relation))
def test_of_an_unmarried_partner_of_a_turkish_sponsor_the_report_names_no_exemption(
    relation: Relation, route: Route
) -> None:
    # Vector 34. A traditional marriage counts as an unmarried partnership.
    outcome = with_(route=route, sponsor_is_turkish=True, relation=relation)
    told = cited(outcome.open).get("integration_exam_abroad.unmarried-turkish")
    assert told == (EXEMPTIONS if relation in (Relation.UNMARRIED, Relation.TRADITIONAL) else None)
    # That it counts as one is our reading, and is told only to whom it is about.
    ours = cited(outcome.open).get("integration_exam_abroad.traditional-ours")
    assert ours == ([*EXEMPTIONS, "annex-4-traditional"] if relation is Relation.TRADITIONAL else None)


def test_an_unmarried_partner_of_a_sponsor_who_is_not_turkish_is_not_told_of_it() -> None:
    assert "integration_exam_abroad.unmarried-turkish" not in keys(with_(relation=Relation.UNMARRIED).open)


def test_only_for_a_turkish_sponsor_the_relation_is_asked() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(until("sponsor_is_turkish", sponsor_is_turkish=True), LAW)
    assert pause.value.question is You.relation
    with pytest.raises(Unanswered) as pause:
        rule(until("sponsor_is_turkish", sponsor_is_turkish=False), LAW)
    assert pause.value.question is You.purpose


def test_the_family_of_a_sponsor_with_a_temporary_purpose_is_exempt() -> None:
    outcome = rule(until("purpose", purpose=Purpose.TEMPORARY), LAW)
    assert found(outcome) == (Kind.EXEMPT, "temporary", ["s3-3-4-regular 88 89"])


def test_the_purpose_unknown_is_not_taken_for_non_temporary() -> None:
    outcome = with_(purpose=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome) == {
        "integration_exam_abroad.temporary": [["purpose=temporary"]],
        "integration_exam_abroad.required": [["purpose=non-temporary"]],
    }


def test_whether_a_diploma_counts_may_be_unknown() -> None:
    assert ways(with_(diploma=UNKNOWN)) == {
        "integration_exam_abroad.diploma": [["diploma=True"]],
        "integration_exam_abroad.required": [["diploma=False"]],
    }


def test_certain_diplomas_exempt_and_the_report_does_not_list_them() -> None:
    outcome = rule(until("diploma", diploma=True), LAW)
    assert found(outcome) == (Kind.EXEMPT, "diploma", EXEMPTIONS)
    assert cited(outcome.open) == {"integration_exam_abroad.which-diplomas": EXEMPTIONS}
    assert keys(outcome.then) == ["integration_exam_abroad.ask-diploma"]


def test_in_special_circumstances_the_ind_decides() -> None:
    outcome = rule(until("impairment", impairment=True), LAW)
    assert found(outcome) == (Kind.DECIDES, "impairment", EXAM)
    assert cited(outcome.open) == {"integration_exam_abroad.how-decided": EXAM}
    assert keys(outcome.then) == ["integration_exam_abroad.gather-proof"]


def test_without_exemption_the_report_does_not_say_what_holds_under_article_8() -> None:
    outcome = with_(route=Route.ARTICLE_8)
    assert found(outcome) == (Kind.NOT_SAID, "article-8", EXAM)
    assert outcome.open == ()
    assert keys(outcome.then) == ["integration_exam_abroad.ask-before-applying"]


EXEMPTION_BY_ANSWER: list[tuple[dict[str, Any], str]] = [
    ({"member_age": 17}, "minor"),
    ({"sponsor_has_asylum": True}, "sponsor-asylum"),
    ({"passed": True}, "passed"),
    ({"nationality": "JP"}, "country"),
    ({"nationality": "SR", "dutch_primary": True}, "suriname"),
    ({"nationality": "TR"}, "turkish"),
    ({"eu_long_term": True}, "eu-long-term"),
    ({"sponsor_is_turkish": True, "relation": Relation.SPOUSE}, "turkish-sponsor"),
    ({"purpose": Purpose.TEMPORARY}, "temporary"),
    ({"diploma": True}, "diploma"),
    ({"pension_age": True}, "pension"),
    ({"impairment": True}, "impairment"),
]


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize(("answers", "key"), EXEMPTION_BY_ANSWER)
def test_any_one_exemption_is_enough_on_either_route(answers: dict[str, Any], key: str, route: Route) -> None:
    assert with_(route=route, **answers).says.key == f"integration_exam_abroad.{key}"


@pytest.mark.parametrize("n", range(len(EXEMPTION_BY_ANSWER) - 1))
def test_of_several_exemptions_the_first_asked_is_shown(n: int) -> None:
    answers: dict[str, Any] = {}
    for later, _ in reversed(EXEMPTION_BY_ANSWER[n:]):
        answers |= later
    assert with_(**answers).says.key == f"integration_exam_abroad.{EXEMPTION_BY_ANSWER[n][1]}"


@pytest.mark.parametrize(
    "name", ["sponsor_has_asylum", "passed", "pension_age", "eu_long_term", "diploma", "impairment"]
)
def test_an_exemption_that_is_unknown_is_never_taken_for_no(name: str) -> None:
    outcome = with_(**{name: UNKNOWN})
    assert outcome.kind is Kind.DEPENDS
    (no,) = [branch for branch in outcome.branches if branch.outcome.kind is Kind.NOT_MET]
    assert no.ways == (((You.questions()[name], (False,)),),)


def test_two_unknown_exemptions_are_both_named() -> None:
    outcome = with_(diploma=UNKNOWN, eu_long_term=UNKNOWN)
    assert ways(outcome)["integration_exam_abroad.required"] == [["eu_long_term=False", "diploma=False"]]


def test_what_is_unknown_does_not_matter_after_an_exemption() -> None:
    answers = dict.fromkeys(("pension_age", "eu_long_term", "sponsor_is_turkish", "diploma", "impairment"), UNKNOWN)
    assert with_(**answers, passed=True).kind is Kind.MET


def test_which_route_unknown_gives_each() -> None:
    assert ways(with_(route=UNKNOWN)) == {
        "integration_exam_abroad.asylum": [["route=asylum"]],
        "integration_exam_abroad.required": [["route=regular"]],
        "integration_exam_abroad.article-8": [["route=article-8"]],
    }


def test_dutch_primary_education_unknown_matters_for_a_surinamese_national() -> None:
    assert set(ways(with_(nationality="SR", dutch_primary=UNKNOWN))) == {
        "integration_exam_abroad.suriname",
        "integration_exam_abroad.required",
    }


def test_a_turkish_sponsor_unknown_matters_for_a_husband_or_wife() -> None:
    assert ways(with_(sponsor_is_turkish=UNKNOWN, relation=Relation.SPOUSE)) == {
        "integration_exam_abroad.turkish-sponsor": [["sponsor_is_turkish=True"]],
        "integration_exam_abroad.required": [["sponsor_is_turkish=False"]],
    }


def test_the_questions_come_in_the_order_in_which_one_would_ask() -> None:
    you = You(**NO_EXEMPTION)
    rule(you, LAW)
    assert list(you.was_read) == list(NO_EXEMPTION)


def test_the_title_asks_what_the_outcome_answers() -> None:
    # “Must …?” would be answered by “Yes, the condition is met”.
    assert calculator.title == "The examination abroad: is the condition met?"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("passed", "s3-3-4-regular"),
        ("purpose", "s3-3-1-regular 62"),
        ("diploma", "s3-3-4-regular 88"),
        ("pension_age", "s3-3-4-regular"),
    ],
)
def test_a_question_leads_to_the_paragraph_that_explains_it(name: str, place: str) -> None:
    assert question_place(You.questions()[name]) == place


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("eu_long_term", "an EU residence permit for long-term residents"),
        ("purpose", "Civic Integration Decree"),
        ("diploma", "It lists no others."),
    ],
)
def test_a_word_of_the_law_is_explained_below_its_question(name: str, says: str) -> None:
    hint = You.questions()[name].hint
    assert hint
    assert says in text(hint)


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Exam) == {
        "exam.countries": "s3-3-4-regular 88 90",
        "exam.eu_member_states": "s3-1",
    }
