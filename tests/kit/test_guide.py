"""A guide over two small calculators: what it asks, of whom, and what it makes of it."""

from typing import Any

import pytest

from calculators.kit import (
    UNKNOWN,
    Answers,
    Calculator,
    Dated,
    Invalid,
    Law,
    Outcome,
    Sentences,
    Whole,
    YesNo,
    answer,
    every,
    met,
    not_met,
)
from calculators.kit.guide import Guide, Plans, Used, outcome_of
from calculators.kit.outcome import Kind, Section
from calculators.kit.replay import Step, replay
from tests.kit.toy import EDITION, TEXT

say = Sentences("toy_guide")


class Shared(Answers):
    member = YesNo("Are you a member?")
    age = Whole("How old?", least=0, most=99)


class TicketYou(Answers):
    member = Shared.member
    age = Shared.age
    student = YesNo("Do you study?")


class TourYou(Answers):
    age = Shared.age
    tall = YesNo("Are you tall?")
    group = YesNo("Do you come as a group?")


class Figures(Law):
    adult = Dated("Age of adults", TEXT, {"2000-01-01": 18}, until="2000-12-31", unit="years old")


def ticket(you: TicketYou, law: Figures) -> Outcome:
    if you.member:
        return answer(say("free", "Free."), TEXT)
    if you.age < law.adult or you.student:
        return answer(say("half", "Half price."), TEXT)
    return answer(say("full", "Full price."), TEXT)


def tall_enough(you: TourYou, law: Figures) -> Outcome:
    return met(say("tall", "Tall."), TEXT) if you.tall else not_met(say("small", "Small."), TEXT)


def old_enough(you: TourYou, law: Figures) -> Outcome:
    if you.age == 99:
        raise Invalid(TourYou.age, say("nobody", "Nobody is 99 here."))
    return met(say("old", "Old."), TEXT) if you.age >= law.adult else not_met(say("young", "Young."), TEXT)


def tour(you: TourYou, law: Figures) -> Outcome:
    if you.group:
        return answer(say("group", "A group."), TEXT)
    return every(
        you,
        law,
        [tall_enough, old_enough],
        met=met(say("yes", "Come."), TEXT),
        not_met=not_met(say("no", "Stay."), TEXT),
    )


TICKET = Calculator("Ticket", "About", ticket, TicketYou, Figures, EDITION)
TOUR = Calculator("Tour", "About", tour, TourYou, Figures, EDITION)


class You(Plans):
    parts = (TicketYou, TourYou)
    once = frozenset({"member"})
    known = frozenset({"group"})
    people = Whole("How many?", least=1, most=8)


def rule(you: You, law: Used) -> Outcome:
    sections = []
    for person in you.everybody(you.people):
        both = (outcome_of(TICKET, you, law, person), outcome_of(TOUR, you, law, person, {"group": False}))
        sections.append(Section(say("person", "Person {number}", number=person), both))
    return answer(say("plan", "A plan."), TEXT).with_(sections=tuple(sections))


GUIDE = Guide("A day", "About", rule, You, Used, EDITION, (TICKET, TOUR))


def asked(**form: str) -> Step:
    return replay(GUIDE, form)


def kinds(step: Step) -> list[list[Kind]]:
    assert step.outcome is not None
    return [[outcome.kind for outcome in section.outcomes] for section in step.outcome.sections]


ANSWERS = {
    "people": "2",
    "member": "no",
    "age-1": "30",
    "student-1": "no",
    "tall-1": "yes",
    "age-2": "9",
    "tall-2": "no",
}


def test_questions_of_the_parts_are_asked_once_or_about_each_person() -> None:
    names = set(You.questions())
    assert {"people", "member", "age-1", "age-8", "student-1", "tall-8"} <= names
    assert not names & {"age", "member-1", "group", "group-1", "age-9"}


def test_it_asks_in_the_order_of_the_parts_and_each_question_once() -> None:
    form: dict[str, str] = {}
    order = []
    while (question := asked(**form).question) is not None:
        order.append(question.name)
        form[question.name] = ANSWERS[question.name]
    assert order == ["people", "member", "age-1", "student-1", "tall-1", "age-2", "tall-2"]


def test_a_question_names_the_person_it_is_about() -> None:
    question = asked(people="2", member="no").question
    assert question is not None
    assert dict(question.ask.values)["number"] == 1


def test_it_says_what_the_parts_say() -> None:
    assert kinds(asked(**ANSWERS)) == [[Kind.ANSWER, Kind.MET], [Kind.ANSWER, Kind.NOT_MET]]


def test_not_to_know_is_settled_in_each_part_alone() -> None:
    step = asked(**ANSWERS | {"tall-1": "unknown", "student-1": "unknown"})
    assert kinds(step) == [[Kind.DEPENDS, Kind.DEPENDS], [Kind.ANSWER, Kind.NOT_MET]]


def test_not_to_know_once_counts_for_all() -> None:
    assert kinds(asked(**ANSWERS | {"member": "unknown", "student-2": "no"})) == [
        [Kind.DEPENDS, Kind.MET], [Kind.DEPENDS, Kind.NOT_MET],
    ]  # fmt: skip


def test_what_the_guide_knows_may_be_unknown_too() -> None:
    you = You(**{"people": 1, "tall-1": True, "age-1": 30})
    found = outcome_of(TOUR, you, Used(EDITION.day), 1, {"group": UNKNOWN})
    assert found.kind is Kind.DEPENDS


def test_a_mistake_is_told_beside_the_question_about_that_person() -> None:
    step = asked(**ANSWERS | {"age-2": "99", "student-2": "no"})
    assert step.question is not None
    assert (step.question.name, step.mistake and step.mistake.key) == ("age-2", "toy_guide.nobody")


def test_it_remembers_which_figures_its_parts_used() -> None:
    assert [figure.name for figure in asked(**ANSWERS).used] == ["figures.adult"]


def test_the_answers_travel_in_the_order_in_which_they_were_asked() -> None:
    assert asked(**ANSWERS).answers == "people=2&member=no&age-1=30&student-1=no&tall-1=yes&age-2=9&tall-2=no"


def test_a_part_that_needs_a_question_nobody_asks_fails_loudly() -> None:
    class Forgetful(Plans):
        parts = (TicketYou,)
        people = Whole("How many?", least=1, most=8)

    you: Any = Forgetful(people=1)
    with pytest.raises(TypeError, match="has no question 'tall'"):
        outcome_of(TOUR, you, Used(EDITION.day), 1, {"group": False})
