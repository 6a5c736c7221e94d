"""The guide, against plans that were written by hand, and against every answer that a family may not know."""

import re
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from calculators.guides import what_applies
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.outcome import Kind, Outcome, Section
from calculators.kit.questions import Choice, Day, Question, YesNo
from calculators.kit.replay import Step, replay
from calculators.shared.questions import CHILD_RELATIONS, Permit, Relation
from tests import plans

GUIDE: Any = load("what_applies")
FAMILIES = sorted(path.stem for path in plans.FOLDER.glob("*.md"))
DOCS = Path(__file__).parents[1] / "docs"
IDS = {
    found
    for page in DOCS.glob("*.md")
    for pair in re.findall(r"\{#([\w-]+)|id=\"([\w-]+)\"", page.read_text("utf-8"))
    for found in pair
    if found
}
each_family = pytest.mark.parametrize("name", FAMILIES)

USUAL = {
    "sponsor_nationality": "third-country", "people": "1", "sponsor_lawful": "yes", "sponsor_age": "30",
    "member_age": "9", "tie": "before-entry", "granted": "2017-03-01", "born": "1987-01-01", "sent": "no",
    "applied": "2017-05-01", "nationality": "SY", "paid": "2017-05-10", "suspended_days": "5",
    "first_permit": "2015-01-01", "monthly_income": "2300", "contract_months": "24", "months_ahead": "24",
    "lateness": "not-decided", "purpose": "non-temporary", "source": "employment", "household": "couple",
    "payment": "paid", "suspended": "no", "relation": "spouse", "sponsor_permit": "employment",
    **dict.fromkeys(("ended", "several", "independent", "war_crimes_sponsor", "war_crimes_member", "convicted",
                     "settlement", "health", "humanitarian", "sponsor_pension_age", "labour_integration", "incapacitated",
                     "public_funds", "cannot_pay", "extended", "other_parent", "passed"), "no"),
}  # fmt: skip
"""Answers to whatever else is asked; a question of yes or no that is not here is answered with yes."""


def filled(form: Mapping[str, str], usual: Mapping[str, str] = USUAL) -> Step:
    """The plan for these answers, with usual ones where something else is asked."""
    given = dict(form)
    while (step := replay(GUIDE, given)).question is not None:
        name = step.question.name
        assert step.mistake is None, (name, step.mistake)
        assert name not in given, f"{name} is asked again"
        given[name] = usual.get(name, usual.get(re.sub(r"-\d$", "", name), "yes"))
    return step


def outcome(step: Step) -> Outcome:
    assert step.outcome is not None
    return step.outcome


def told(step: Step) -> str:
    """The whole plan in words."""
    return "\n".join(f"{title}\n" + "\n".join(lines) for title, lines in plans.by_guide(outcome(step)).items())


def section(step: Step, title: str) -> list[str]:
    return plans.by_guide(outcome(step))[title]


@each_family
def test_the_guide_gives_the_lines_of_the_plan_in_its_order_and_no_others(name: str) -> None:
    by_hand, by_guide = plans.by_hand(name), plans.by_guide(outcome(replay(GUIDE, plans.answers(name))))
    assert list(by_guide) == list(by_hand)
    for title, lines in by_hand.items():
        assert by_guide[title] == lines, title


@each_family
def test_a_line_that_differs_is_noticed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (plans.FOLDER / f"{name}.md").read_text("utf-8")
    assert text.count("\n- met: The sponsor stays lawfully") == 1
    (tmp_path / f"{name}.md").write_text(text.replace("- met: The sponsor stays", "- not met: The sponsor stays"))
    by_guide = plans.by_guide(outcome(replay(GUIDE, plans.answers(name))))
    monkeypatch.setattr(plans, "FOLDER", tmp_path)
    assert [title for title, lines in plans.by_hand(name).items() if by_guide[title] != lines] == ["The sponsor"]


@each_family
def test_each_answer_of_a_family_is_asked_once_in_this_order_and_none_is_missing(name: str) -> None:
    given, asked, wordings = plans.answers(name), dict[str, str](), []
    while (question := replay(GUIDE, asked).question) is not None:
        assert question.name not in asked
        asked[question.name] = given[question.name]
        wordings.append(plans.said(question.ask))
    assert list(asked.items()) == list(given.items())
    assert sorted(set(wordings)) == sorted(wordings)
    step = replay(GUIDE, given)
    assert (parse_qsl(step.answers), step.left_out) == (list(given.items()), [])


@each_family
def test_each_line_names_a_paragraph_that_exists(name: str) -> None:
    for lines in plans.by_hand(name).values():
        for line in lines:
            # Advice is about the lines above it, which name theirs.
            if not line.startswith("next: "):
                assert unknown_places(line) == [], line


def test_a_line_without_a_paragraph_or_with_one_that_is_not_there_is_noticed() -> None:
    assert unknown_places("met: Fine. (3.3.3; table 1; annex 5; box 3)") == []
    assert unknown_places("met: Fine. (3.3.9)") == ["s3-3-9"]
    assert unknown_places("met: Fine.") == ["none"]


def unknown_places(line: str) -> list[str]:
    """The paragraphs at the end of a line that the pages do not have; "none" where there are none at all."""
    found = re.search(r"\(([^()]+)\)$", line)
    if not found:
        return ["none"]
    names = found[1].split("; ")
    anchors = [f"s{name.replace('.', '-')}" if name[0].isdigit() else name.replace(" ", "-") for name in names]
    return [anchor for anchor in anchors if anchor not in IDS]


@each_family
def test_every_place_that_the_guide_cites_exists(name: str) -> None:
    assert {place.anchor for place in outcome(replay(GUIDE, plans.answers(name))).cited()} <= IDS


def choices(name: str) -> list[str]:
    """Questions of a family that are answered with yes or no, or with a choice."""
    questions = GUIDE.you.questions()
    kinds = (YesNo, Choice)
    return [
        each for each in plans.answers(name) if isinstance(questions[each], kinds) and can_be_unknown(questions[each])
    ]


def can_be_unknown(question: Question[Any]) -> bool:
    return question.can_be_unknown and not isinstance(question, Day)


@pytest.mark.parametrize(("name", "question"), [(name, each) for name in FAMILIES for each in choices(name)])
def test_what_is_not_known_is_never_taken_for_one_of_its_answers(name: str, question: str) -> None:
    """What holds whatever the answer is stays; what hangs on it is told as that."""
    given = plans.answers(name)
    usual = USUAL | {re.sub(r"-\d$", "", key): value for key, value in given.items()} | given
    unknown = filled(given | {question: "unknown"}, usual)
    asked = GUIDE.you.questions()[question]
    if not asked.domain():
        return
    known = [sure(filled(given | {question: asked.text(value)}, usual)) for value in asked.domain()]
    for title, lines in sure(unknown).items():
        # A way that is not open for an answer has no section there. Who has a section has the same lines in it.
        plans_with = [plan for plan in known if title in plan]
        assert plans_with, title
        for plan in plans_with:
            assert lines <= plan[title] | of_the_sponsor(plan), title


def of_the_sponsor(plan: Mapping[str, set[str]]) -> set[str]:
    """What stands in the section of the sponsor is not said again below it."""
    return {line for title, lines in plan.items() if title.startswith("the sponsor") for line in lines}


def sure(step: Step) -> dict[str, set[str]]:
    """The lines that say met or not met, by section and by the route that it is about."""
    found: dict[str, set[str]] = {}
    for part in outcome(step).sections:
        title = re.sub(r" \([^)]*\)|, if the route is.*", "", plans.said(part.title)).lower() + route_of(part)
        for line in part.outcomes:
            if line.kind in (Kind.MET, Kind.NOT_MET):
                found.setdefault(title + (of_sponsor(line) if title == "the sponsor" else ""), set()).add(
                    f"{line.kind.value} {plans.said(line.says)}"
                )
    return found


def of_sponsor(line: Outcome) -> str:
    """What of the sponsor a line is about: its section has lines for each route that is possible."""
    calculator, key = line.says.key.split(".")
    if key in ("lawful", "unlawful"):
        return ", lawful"
    if calculator == "sponsor":
        return ", asylum" if key in ("asylum", "no-asylum") else ", regular"
    return ", age" if calculator == "sponsor_age" else ""


def route_of(part: Section) -> str:
    """The route that the conditions of a section belong to: their line on the deadline tells it."""
    keys = {line.says.key for line in part.outcomes}
    if "submission_deadline.regular" in keys:
        return ", regular"
    if "submission_deadline.article-8" in keys:
        return ", article 8"
    return ", asylum" if "integration_exam_abroad.asylum" in keys else ""


@pytest.mark.parametrize("permit", Permit)
def test_every_relation_and_permit_give_a_plan(permit: Permit) -> None:
    for relation, age in [*product(Relation, ["30"]), *product(CHILD_RELATIONS, ["9"])]:
        step = filled({"relation-1": relation.value, "sponsor_permit": permit.value, "member_age-1": age})
        titles = list(plans.by_guide(outcome(step)))
        assert titles[:2] == ["The route for each", "The sponsor"]
        assert any("conditions" in title for title in titles)
        assert any("what to gather" in title for title in titles)
        assert {place.anchor for place in outcome(step).cited()} <= IDS


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_to_a_minor_with_asylum_gives_a_plan(relation: Relation) -> None:
    minor = {"sponsor_permit": "temporary-asylum", "sponsor_age": "16", "born": "2000-09-10"}
    for unaccompanied in ("yes", "no", "unknown"):
        step = filled(minor | {"relation-1": relation.value, "unaccompanied": unaccompanied})
        assert "The sponsor" in plans.by_guide(outcome(step))


PARTNER = {"relation-1": "spouse", "member_age-1": "28"}
REFUGEE = {"sponsor_permit": "temporary-asylum", "granted": "2017-01-15"}
LATE = REFUGEE | {"sent": "yes", "applied": "2017-04-20"}
MINOR = {
    "sponsor_permit": "temporary-asylum",
    "sponsor_age": "16",
    "born": "2000-09-10",
    "granted": "2017-03-01",
    "unaccompanied": "yes",
}
PARENT = {"relation-1": "parent", "member_age-1": "45"}


def test_the_plan_of_a_late_application_shows_both_ways() -> None:
    step = filled(PARTNER | LATE)
    titles = list(plans.by_guide(outcome(step)))
    assert "Person 1 (Husband or wife): the conditions, if the route is: Asylum family reunification" in titles
    assert "Person 1 (Husband or wife): the conditions, if the route is: Regular family reunification" in titles
    first, *_ = section(step, "What to do: Regular family reunification")
    assert first.startswith("If the lateness is not excusable, the IND does not grant the asylum application")


def test_under_the_asylum_route_a_late_application_counts_as_excusable() -> None:
    step = filled(PARTNER | LATE)
    title = "Person 1 (Husband or wife): the conditions, if the route is: Asylum family reunification"
    assert "not needed: No income is asked on the asylum route, as we read the report. (table 1)" in section(
        step, title
    )


@pytest.mark.parametrize(("lateness", "titles"), [
    ("excusable", ["What to do: Asylum family reunification"]),
    ("not-excusable", ["What to do: Regular family reunification"]),
    ("unknown", ["What to do: Asylum family reunification", "What to do: Regular family reunification"]),
])  # fmt: skip
def test_what_the_ind_says_of_the_lateness_decides_which_steps_are_shown(lateness: str, titles: list[str]) -> None:
    step = filled(PARTNER | LATE | {"lateness": lateness})
    assert [title for title in plans.by_guide(outcome(step)) if title.startswith("What to do")] == titles


def test_of_a_late_application_the_ind_looks_at_the_efforts_also_if_nobody_knows_what_it_says() -> None:
    for lateness in ("not-decided", "unknown"):
        assert "The IND looks at the efforts of the sponsor and of others" in "\n".join(
            section(filled(PARTNER | LATE | {"lateness": lateness}), "What to do: Asylum family reunification")
        )


def test_the_decision_on_a_late_application_is_about_the_asylum_one_whoever_comes_first() -> None:
    sibling = {
        "people": "2",
        "relation-1": "sibling",
        "member_age-1": "20",
        "relation-2": "spouse",
        "member_age-2": "28",
    }
    days = section(filled(sibling | LATE), "Days to keep")
    assert "2017-07-19: The IND must decide on the application by 19 July 2017. (4.5)" in days
    assert not any("If the regular period holds" in day for day in days)


def test_an_application_that_is_not_sent_is_not_called_in_time() -> None:
    assert "The application is in time" not in told(filled(PARTNER | REFUGEE | {"sent": "no"}))
    assert "met: The application is in time. The last day is" in told(
        filled(PARTNER | LATE | {"applied": "2017-04-01"})
    )


def test_not_to_know_whether_it_was_sent_matters_only_if_it_may_be_late() -> None:
    in_time = filled(PARTNER | REFUGEE | {"sent": "unknown", "applied": "2017-04-01"})
    assert "the conditions, if the route is" not in told(in_time)
    assert "the conditions, if the route is" in told(filled(PARTNER | LATE | {"sent": "unknown"}))


def test_the_day_on_which_the_sponsor_turns_adult_matters_until_the_application_is_sent() -> None:
    says = "The sponsor is under 18 until 9 September 2018. After that, no application for parents can be made by this route. (3.2.4)"
    assert f"2018-09-09: {says}" in section(filled(MINOR | PARENT | {"sent": "no"}), "Days to keep")
    assert says not in told(filled(MINOR | PARENT | {"sent": "yes", "applied": "2017-05-01"}))


def test_parents_are_not_sent_to_a_regular_application_that_is_closed_to_them() -> None:
    plan = told(filled(MINOR | PARENT))
    assert "It can be a regular one only if that route is open to this family member." in plan


def test_a_sibling_is_told_until_when_dependence_is_not_necessarily_needed() -> None:
    both = {"people": "2", "relation-2": "sibling", "member_age-2": "12"}
    assert "2018-09-09: Until 9 September 2018, the sponsor is under 18" in told(filled(MINOR | PARENT | both))
    assert "Until 9 September 2018" not in told(filled(MINOR | PARENT))


def test_under_article_8_the_steps_of_the_test_stand_among_the_conditions() -> None:
    lines = "\n".join(
        section(filled({"relation-1": "sibling", "member_age-1": "12"}), "Person 1 (Brother or sister): the conditions")
    )
    assert "Step 1: the IND looks at whether its decision separates the family." in lines
    assert "The IND assumes family life when dependence is more than usual." in lines
    assert "Step 3: the IND weighs your interests" in lines
    papers = section(
        filled({"relation-1": "sibling", "member_age-1": "12"}), "Person 1 (Brother or sister): what to gather"
    )
    assert any(line.startswith("Papers on the children.") for line in papers)
    assert any(line.startswith("left open: The report names these interests.") for line in papers)


def test_the_steps_under_article_8_are_read_as_regular_ones_and_say_so() -> None:
    lines = section(filled({"relation-1": "sibling"}), "What to do: An application based on Article 8 ECHR")
    assert any(line.startswith("left open: The report does not name applications based on Article 8") for line in lines)


@pytest.mark.parametrize(("permit", "shown"), [
    ("highly-skilled", True), ("researcher", True), ("study", True), ("employment", True), ("unknown", True),
    ("self-employed", False), ("temporary-asylum", False),
])  # fmt: skip
def test_with_a_recognised_sponsor_it_is_told_that_who_sends_is_not_settled(permit: str, shown: bool) -> None:
    assert ("Ask the recognised sponsor first." in told(filled(PARTNER | {"sponsor_permit": permit}))) is shown


def test_the_earliest_day_to_apply_is_among_the_days_to_keep() -> None:
    days = section(filled(PARTNER | {"first_permit": "2017-02-01"}), "Days to keep")
    assert "2018-02-01: Send the application on 1 February 2018 or later. (3.3.1)" in days
    assert any("The report gives no counting rule." in line for line in days)


def test_whose_relation_is_not_known_is_in_no_sum() -> None:
    two = PARTNER | {"people": "2", "relation-2": "unknown", "member_age-2": "9"}
    lines = section(filled(two), "The fees: Regular family reunification")
    assert "worked out: You pay €237 in all. (4.3.1)" in lines
    assert "depends: Person 2 (relation not known): the fee depends on what this person is to the sponsor. It is not in any sum here. (4.3.1)" in lines  # fmt: skip


def test_a_foster_child_is_in_no_sum() -> None:
    two = PARTNER | {"people": "2", "relation-2": "foster-child", "member_age-2": "9"}
    lines = section(filled(two), "The fees: Regular family reunification")
    assert "worked out: You pay €237 in all. (4.3.1)" in lines
    assert "not said: Person 2 (Foster child): the report names no fee for foster and adopted children. It is not in any sum here. (4.3.1)" in lines  # fmt: skip


def test_an_age_that_does_not_fit_the_day_of_birth_is_a_mistake_and_no_verdict() -> None:
    given = MINOR | PARENT | {"people": "1", "sponsor_nationality": "third-country", "tie-1": "before-entry"}
    sent = given | {"born": "1999-04-01", "sent": "yes", "applied": "2017-04-01"}
    step = replay(GUIDE, sent)
    assert step.question is not None
    assert step.mistake is not None
    assert (step.question.name, step.mistake.key) == ("born", "what_applies.age-and-birth")
    assert plans.said(step.mistake) == (
        "By this day of birth, the sponsor is 18 or older at the application. You answered: 16. Check both."
    )
    assert replay(GUIDE, sent | {"born": "1999-04-02"}).mistake is None


CHILD_PAPERS = "Person 1 (Son or daughter): what to gather"


def test_papers_that_depend_on_an_unknown_answer_are_not_left_out() -> None:
    lines = section(filled({"relation-1": "child", "other_parent-1": "unknown"}), CHILD_PAPERS)
    assert lines[0].startswith("depends: It depends on the answer to: “Person 1: Does another parent of the child stay")
    assert "if other_parent-1 is yes: worked out: Papers of the parent who stays behind. (annex 4)" in lines


def test_where_the_income_is_not_known_all_papers_of_income_are_listed() -> None:
    known = section(filled({"relation-1": "child"}), CHILD_PAPERS)
    unknown = section(filled({"relation-1": "child", "source": "unknown"}), CHILD_PAPERS)
    other = "With other income: the papers that the application form lists. (3.3.2)"
    assert (other in known, "The employment contract. (3.3.2)" in known) == (False, True)
    assert (other in unknown, "The employment contract. (3.3.2)" in unknown) == (True, False)


def test_papers_that_the_report_does_not_name_are_told_as_that() -> None:
    lines = section(
        filled({"relation-1": "adopted-child", "foreign_adoption-1": "yes"}), "Person 1 (Adopted child): what to gather"
    )
    assert lines[0].startswith("not said: The annex lists papers of an adoption that has been made.")


@pytest.mark.parametrize("nationality", ["dutch", "eu"])
def test_a_sponsor_from_the_european_union_is_outside_and_nothing_more_is_asked(nationality: str) -> None:
    step = replay(GUIDE, {"sponsor_nationality": nationality})
    assert (outcome(step).kind, outcome(step).sections) == (Kind.OUT_OF_SCOPE, ())


def test_an_unlawful_stay_of_the_sponsor_is_told_and_named_above_all() -> None:
    step = filled(PARTNER | {"sponsor_lawful": "no"})
    lines = section(step, "The sponsor")
    assert "not met: Only somebody who stays lawfully in the Netherlands can be a sponsor. (3.1)" in lines
    assert "met: The sponsor stays lawfully in the Netherlands. (3.1)" not in lines
    assert outcome(step).then[0].key == "what_applies.look-there-first"


@pytest.mark.parametrize("permit", ["seasonal", "on-the-job", "exchange"])
def test_a_permit_that_cannot_sponsor_is_told_and_named_above_all(permit: str) -> None:
    step = filled(PARTNER | {"sponsor_permit": permit})
    assert "not met: With this purpose of stay, nobody can be a sponsor. (3.1.1)" in section(step, "The sponsor")
    assert outcome(step).then[0].key == "what_applies.look-there-first"


def test_where_nothing_stands_in_the_way_nothing_is_to_be_looked_at_first() -> None:
    (name,) = [name for name in FAMILIES if name.startswith("highly")]
    assert outcome(replay(GUIDE, plans.answers(name))).then == what_applies.THEN


def test_what_stands_with_the_sponsor_is_not_said_again_but_what_fails_is() -> None:
    child = {"relation-1": "child", "member_age-1": "9"}
    title = "Person 1 (Son or daughter): the conditions"
    assert "met: The sponsor is 21 or older. (3.1.1)" not in section(filled(child), title)
    too_young = section(filled(child | {"sponsor_age": "20"}), title)
    assert "not met: On the regular route the sponsor must be 21 or older. (3.1.1)" in too_young


def test_advice_that_only_leads_to_another_calculator_is_left_out() -> None:
    for name in FAMILIES:
        step = replay(GUIDE, plans.answers(name))
        keys = {each.key for part in outcome(step).sections for each in part.then}
        assert not keys & what_applies.POINTERS
    for key in what_applies.POINTERS:
        assert key in english().sentences, key


DAYS_NOT_KNOWN = "next: Some days hang on an answer that you do not know."
REFUGEE = {"people": "1", "sponsor_permit": "temporary-asylum", "relation-1": "spouse", "member_age-1": "30"}


@pytest.mark.parametrize(
    "given",
    [
        REFUGEE | {"sent": "unknown"},
        {"people": "1", "relation-1": "spouse", "member_age-1": "30", "purpose": "unknown"},
    ],
)
def test_a_day_that_hangs_on_an_unknown_answer_is_pointed_to_among_the_days(given: dict[str, str]) -> None:
    assert [line for line in section(filled(given), "Days to keep") if line.startswith(DAYS_NOT_KNOWN)]


@pytest.mark.parametrize("sent", ["yes", "no"])
def test_where_every_day_is_known_no_other_day_is_pointed_to(sent: str) -> None:
    assert DAYS_NOT_KNOWN not in told(filled(REFUGEE | {"sent": sent}))


def test_parents_of_a_minor_who_did_not_come_alone_are_told_of_the_deadline() -> None:
    parents = REFUGEE | {"relation-1": "parent", "sponsor_age": "16", "born": "2001-01-01", "unaccompanied": "no"}
    assert "the asylum route has a last day to apply" in told(filled(parents))


def test_a_plan_says_for_how_many_it_is() -> None:
    one = outcome(filled(MINOR | PARENT | {"sent": "no"}))
    assert plans.said(one.says) == "A plan for one family member, by what you answered."
    two = outcome(filled(PARTNER | {"people": "2", "relation-2": "unknown", "member_age-2": "9"}))
    assert plans.said(two.says) == "A plan for 2 family members, by what you answered."
