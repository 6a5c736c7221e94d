"""Principles that the report supports hold of every calculator, for every class of answers and at both of its ends."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from calculators.entry_visa import LIECHTENSTEIN
from calculators.kit import Cited, Kind, Outcome, Term, answer, every, exempt, met, not_met, not_said
from calculators.kit.countries import CODES
from calculators.kit.loading import load
from calculators.kit.questions import UNKNOWN, Day, Money, Whole, YesNo
from calculators.kit.replay import Calculator
from calculators.shared.questions import Route
from mkdocs_calculators.fence import calculator_names
from tests import principles, trying
from tests.kit.toy import EDITION, TEXT, Figures, You, say
from tests.principles import AGREEMENTS, NEITHER, ORDER, PRINCIPLES, READ_AS_NO
from tests.trying import (
    Agreement,
    Facts,
    Principle,
    Side,
    Tried,
    Unless,
    Used,
    disagreements,
    faults,
    negative,
    no_cheaper,
    no_later,
    not_the_sum,
    order_matters,
    people,
    treated_apart,
)

NAMES = calculator_names()
PAGE = (Path(__file__).parent.parent / "docs" / "principles.md").read_text("utf-8")
MORE = 8
"""So many more people for each class in the full product."""

each = pytest.mark.parametrize("name", NAMES)
each_principle = pytest.mark.parametrize("principle", PRINCIPLES, ids=lambda principle: principle.anchor)
each_agreement = pytest.mark.parametrize(
    "agreement",
    [
        pytest.param(agreement, id=f"{number}-{agreement.first}-{agreement.second}")
        for number, agreement in enumerate(AGREEMENTS)
    ],
)


@cache
def tried(name: str) -> Tried:
    """A calculator, with what it has answered so far."""
    return Tried(load(name))


def broken(principle: Principle, more: int) -> tuple[list[str], Used]:
    """Every fault of every calculator, and what was not in vain."""
    used: Used = set()
    names = sorted({side.calculator for side in principle.sides})
    return [fault for name in names for fault in faults(principle, tried(name), people(load(name), more), used)], used


@each_principle
def test_a_fact_that_moves_to_its_good_side_never_hurts(principle: Principle) -> None:
    found, used = broken(principle, 0)
    assert found == []
    assert {each.why for each in principle.exceptions if each not in used} == set(), "no rule needs this exception"
    assert {each for each in principle.sides if each not in used} == set(), "this fact never changes anything"


@each
def test_the_order_of_answers_and_what_nobody_asked_for_never_matter(name: str) -> None:
    assert [fault for facts in people(load(name), 0) for fault in order_matters(tried(name), facts)] == []


@each
def test_not_to_know_is_never_better_or_worse_than_to_know(name: str) -> None:
    assert list(unsure(name, 0)) == []


def unsure(name: str, more: int) -> Iterator[str]:
    """The faults of “I don’t know”, for each question that can be answered so, once for each class of the other facts."""
    seen: set[Any] = set()
    unknowable = [known.name for known in tried(name).questions.values() if known.can_be_unknown]
    for facts in people(load(name), more):
        result = tried(name)(facts)
        for question in unknowable:
            others = tuple((known, facts[known]) for known in result.read if known != question) if result else ()
            if (question, others) not in seen:
                seen.add((question, others))
                yield from not_the_sum(tried(name), facts, question)


def test_not_to_know_is_read_as_an_answer_only_where_that_is_said() -> None:
    known = [(name, question) for name in NAMES for question in load(name).you.questions().values()]
    assert {(name, each.name) for name, each in known if getattr(each, "default", None) is not None} == {
        (each.calculator, each.question) for each in READ_AS_NO
    }


@each
def test_nobody_between_two_ages_is_treated_as_neither(name: str) -> None:
    ages = [known for known in tried(name).questions if "age" in known.split("_") and known not in YES_OR_NO]
    assert [
        fault for facts in people(load(name), 0) for age in ages for fault in treated_apart(tried(name), facts, age)
    ] == []


YES_OR_NO = ("pension_age", "sponsor_pension_age")


@each
def test_no_amount_is_below_nothing(name: str) -> None:
    results = [tried(name)(facts) for facts in people(load(name), 0)]
    assert [fault for result in results if result for fault in negative(result)] == []


@each_agreement
def test_two_calculators_say_the_same_of_the_same_people(agreement: Agreement) -> None:
    used: Used = set()
    assert disagreements(agreement, tried(agreement.first), tried(agreement.second), 0, used) == []
    assert {each.why for each in agreement.exceptions if each not in used} == set(), "nobody needs this exception"
    assert agreement in used, "it is about nobody"


def test_whom_a_nationality_frees_from_the_examination_it_frees_from_the_visa() -> None:
    """All nationalities one by one: the classes of two calculators need not hold the same ones."""
    exam, visa = tried("integration_exam_abroad"), tried("entry_visa")
    nobody_is_freed = {**people(exam.calculator, 0)[0], **NOT_FREED}
    freed = [code for code in CODES if said(exam, nobody_is_freed, code).says.key == "integration_exam_abroad.country"]
    assert len(freed) == 12
    for code in freed:
        kind = Kind.CONFLICT if code == LIECHTENSTEIN else Kind.EXEMPT
        assert said(visa, {"route": Route.REGULAR, "health": False, "sponsor_has_asylum": False}, code).kind is kind


def said(calculator: Tried, facts: Facts, nationality: str) -> Outcome:
    """The outcome for somebody with this nationality."""
    result = calculator({**facts, "nationality": nationality})
    assert result
    return result.whole


NOT_FREED = {
    "route": Route.REGULAR,
    "member_age": 30,
    "passed": False,
    **dict.fromkeys(principles.FREED_FROM_THE_EXAMINATION, False),
}


def test_each_fact_stands_under_a_principle_or_is_called_neither_good_nor_bad() -> None:
    """A new question is not forgotten."""
    under = {f"{side.calculator} {side.question}" for principle in PRINCIPLES for side in principle.sides}
    neither = " ".join(NEITHER.values()).split()
    asked = [known for kind in (YesNo, Whole, Money, Day) for known in principles.asking(kind)]
    assert {known for known in asked if known not in under and known.split()[1] not in neither} == set()
    assert {known for known in neither if all(known != question.split()[1] for question in asked)} == set()
    assert {known for known in under if known.split()[1] in neither} == set()


def test_each_day_is_one_on_which_something_is_done_or_one_from_which_is_counted() -> None:
    days = (*principles.ACTS, *principles.STARTS, *principles.STAYS)
    assert sorted(days) == sorted(principles.asking(Day))


# The page for readers says what is tested.

SECTION = {"article": "article.md#article", "annex-5": "annex-5.md#annex-5"}


def link(section: str) -> str:
    """Where a section stands, as the page links to it."""
    number = section.partition(".")[0]
    return SECTION.get(section) or f"chapter-{number}.md#s{section.replace('.', '-')}"


def part(anchor: str) -> str:
    """What the page says of a principle."""
    found = re.search(rf"^#+ [^\n]*{{#{anchor}}}\n(.*?)(?=^#|\Z)", PAGE, re.DOTALL | re.MULTILINE)
    assert found, f"docs/principles.md has no heading #{anchor}"
    return found[1]


@each_principle
def test_the_page_names_each_principle_with_its_sections_and_exceptions(principle: Principle) -> None:
    said = part(principle.anchor)
    assert [side.section for side in principle.sides if f"({link(side.section)})" not in said] == []
    for exception in principle.exceptions:
        line = f"- {exception.why}\n  See [{exception.section}]({link(exception.section)})."
        assert line.replace("See [article]", "See [the article]") in said
    assert said.count("\n  See [") == len({exception.why for exception in principle.exceptions}), (
        "an exception too many"
    )


def test_the_page_names_the_exceptions_of_the_principles_with_a_form_of_their_own() -> None:
    for anchor, exceptions in (("unknown", READ_AS_NO), ("agree", [e for a in AGREEMENTS for e in a.exceptions])):
        for exception in exceptions:
            assert f"- {exception.why}\n  See [{exception.section}]({link(exception.section)})." in part(anchor)
    assert [each.section for each in AGREEMENTS if f"({link(each.section)})" not in part("agree")] == []
    assert part("order")
    assert part("ages")


# Each check finds a fault that is there. The calculators below have one fault each.


def toy(rule: Callable[[You, Figures], Outcome]) -> Calculator[Any, Any]:
    """A calculator of a policy that does not exist."""
    return Calculator("?", "?", rule, You, Figures, EDITION)


def found_in(rule: Callable[[You, Figures], Outcome], principle: Principle, used: Used | None = None) -> list[str]:
    calculator = toy(rule)
    return faults(principle, Tried(calculator), people(calculator, 0), set() if used is None else used)


def good(question: str, better: Callable[[Any, Any], bool], **more: Any) -> Principle:
    """That an answer is good, as a principle about the toys."""
    return Principle("toys", (Side("test_principles", question, "1", better),), **{"compare": ORDER.no_worse, **more})


YES, NO = met(say("yes", "Yes."), TEXT), not_met(say("no", "No."), TEXT)
MAYBE = not_said(say("maybe", "Perhaps."), TEXT)


def rich_are_refused(you: You, law: Figures) -> Outcome:
    return NO if you.income >= law.enough else YES


def rich_are_refused_as_a_condition(you: You, law: Figures) -> Outcome:
    return every(you, law, [unhappy, rich_are_refused], met=YES, not_met=NO)


def unhappy(you: You, law: Figures) -> Outcome:
    return MAYBE if you.happy else NO


def test_a_rule_that_refuses_the_rich_is_found() -> None:
    assert found_in(rich_are_refused, good("income", principles.more))[0] == (
        "test_principles breaks “toys”: income=0 became income=99.99 with nothing else: "
        "the outcome was met (toy.yes) and is not-met (toy.no)"
    )


def test_a_condition_that_refuses_the_rich_is_found_also_where_another_one_fails() -> None:
    found = found_in(rich_are_refused_as_a_condition, good("income", principles.more, given={"happy": (False,)}))
    assert any("happy=no: rich_are_refused was met (toy.yes) and is not-met (toy.no)" in fault for fault in found)


def test_an_exception_excuses_only_what_it_names() -> None:
    used: Used = set()
    happy, sad = (Unless("test_principles", "income", "1", str(value), {"happy": (value,)}) for value in (True, False))
    principle = good("income", principles.more, exceptions=(happy,))
    found = found_in(rich_are_refused_as_a_condition, principle, used)
    assert found
    assert all("happy=no" in fault for fault in found)
    assert happy in used
    assert found_in(rich_are_refused_as_a_condition, good("income", principles.more, exceptions=(happy, sad))) == []
    assert found_in(rich_are_refused_as_a_condition, good("income", principles.more, given={"happy": ()})) == []


def test_an_exception_that_nobody_needs_and_a_fact_that_changes_nothing_are_noticed() -> None:
    used: Used = set()
    principle = good(
        "income", principles.less, exceptions=(Unless("test_principles", "income", "1", "Never needed.", {}),)
    )
    assert found_in(rich_are_refused, principle, used) == []
    assert used == set(principle.sides)
    used.clear()
    assert found_in(rich_are_refused, good("age", principles.more), used) == []
    assert used == set()


def test_an_exception_about_the_fact_that_changes_is_about_crossing_it() -> None:
    minors = Unless("test_principles", "age", "1", "Minors.", {"age": range(18)})
    assert minors.holds("test_principles", "age", {"age": 17}, {"age": 18})
    assert not minors.holds("test_principles", "age", {"age": 16}, {"age": 17})
    assert not minors.holds("another", "age", {"age": 17}, {"age": 18})


def later_days_come_sooner(you: You, law: Figures) -> Outcome:
    term = Term(months=1) if you.begun >= you.ended else Term(years=9)
    day = term.after(you.begun)
    return answer(say("last", "The last day is {day}.", day=day), TEXT).with_(
        calendar=(Cited(say("keep", "Do it by {day}.", day=day), (TEXT,)),)
    )


def test_a_last_day_that_comes_sooner_when_the_time_starts_later_is_found() -> None:
    found = found_in(later_days_come_sooner, good("begun", principles.less, compare=no_later))
    assert re.search(r"begun=.* became begun=.* with ended=.*: the day of toy.(last|keep) was .* and is .*", found[0])


def the_old_pay_less(you: You, law: Figures) -> Outcome:
    return answer(say("total", "You pay {total}.", total=Decimal(100 if you.age < 60 else 50)), TEXT)


def test_a_total_that_falls_is_found() -> None:
    found = found_in(the_old_pay_less, good("age", principles.more, compare=no_cheaper))
    assert found[0].endswith("answer (toy.total) names 100 and answer (toy.total) only 50")


def test_an_amount_below_nothing_is_found() -> None:
    def owed(you: You, law: Figures) -> Outcome:
        return answer(say("total", "You pay {total}.", total=Decimal(-1)), TEXT)

    result = Tried(toy(owed))({})
    assert result
    assert list(negative(result)) == ["toy.total names -1"]


def children_until_18_and_from_60_on(you: You, law: Figures) -> Outcome:
    return YES if you.age < 18 or you.age >= 60 else NO


def test_a_treatment_that_comes_back_at_a_higher_age_is_found() -> None:
    calculator = toy(children_until_18_and_from_60_on)
    found = [f for facts in people(calculator, 0) for f in treated_apart(Tried(calculator), facts, "age")]
    assert found[0] == "test_principles: at age=60 comes back what had ended before it: met (toy.yes) with nothing else"


def looks_at_what_nobody_asked_for(you: You, law: Figures) -> Outcome:
    return YES if you.happy and "rich" in you._given else NO


def test_an_answer_that_counts_although_nobody_asked_for_it_is_found() -> None:
    calculator = toy(looks_at_what_nobody_asked_for)
    found = [fault for facts in people(calculator, 0) for fault in order_matters(Tried(calculator), facts)]
    assert "test_principles: happy=yes with superfluous answers is not met (toy.yes)" in found


def two_conditions(you: You, law: Figures) -> Outcome:
    return every(you, law, [unhappy, rich_are_refused], met=YES, not_met=NO)


def test_conditions_whose_order_counts_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "compose", lambda states, ends: states[0])
    calculator = toy(two_conditions)
    found = [fault for facts in people(calculator, 0) for fault in order_matters(Tried(calculator), facts)]
    assert any("when the conditions are looked at backwards" in fault for fault in found)


def unknown_is_best(you: You, law: Figures) -> Outcome:
    if you.seen("happy") is UNKNOWN:
        return YES
    return NO if you.happy else MAYBE


def unknown_is_no(you: You, law: Figures) -> Outcome:
    return every(you, law, [unknown_as_a_condition], met=YES, not_met=NO)


def unknown_as_a_condition(you: You, law: Figures) -> Outcome:
    return NO if you.seen("happy") is UNKNOWN or not you.happy else YES


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        (
            unknown_is_best,
            "the outcome is met (toy.yes), and with known answers not-met (toy.no) or not-said (toy.maybe)",
        ),
        (unknown_is_no, "unknown_as_a_condition is not-met (toy.no), and with known answers met (toy.yes) or not-met"),
    ],
)
def test_a_rule_to_which_not_to_know_is_better_or_worse_is_found(rule: Any, fault: str) -> None:
    calculator = toy(rule)
    found = [f for facts in people(calculator, 0) for f in not_the_sum(Tried(calculator), facts, "happy")]
    assert found[0].startswith(f"test_principles: not knowing happy with nothing else: {fault}")


def test_an_outcome_that_no_answer_can_change_and_that_is_said_to_depend_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So `every` once did: another condition was left open already, whatever this answer would be."""
    calculator = toy(left_open_whatever_comes)
    assert [f for facts in people(calculator, 0) for f in not_the_sum(Tried(calculator), facts, "sure")] == []
    monkeypatch.setattr("calculators.kit.conditions._verdict", depends_where_any_does)
    found = [f for facts in people(calculator, 0) for f in not_the_sum(Tried(calculator), facts, "sure")]
    assert found[0] == (
        "test_principles: not knowing sure with nothing else: "
        "the outcome is not-said (toy.depends), and with each known answer not-said (toy.maybe)"
    )


def depends_where_any_does(states: list[Outcome], ends: Any) -> Outcome:
    return DEPENDS if any(state.kind is Kind.DEPENDS for state in states) else MAYBE


DEPENDS = not_said(say("depends", "It depends."), TEXT)


def left_open_whatever_comes(you: You, law: Figures) -> Outcome:
    return every(you, law, [maybe_if_sure, always_left_open], met=YES, not_met=NO)


def maybe_if_sure(you: You, law: Figures) -> Outcome:
    return MAYBE if you.sure else YES


def always_left_open(you: You, law: Figures) -> Outcome:
    return MAYBE


def adults_from_18(you: You, law: Figures) -> Outcome:
    return YES if you.age >= 18 else NO


def adults_from_21(you: You, law: Figures) -> Outcome:
    return YES if you.age >= 21 else NO


def test_two_calculators_that_do_not_agree_are_found() -> None:
    agreement = Agreement("1", "the first", "the second", principles.both_are(Kind.MET), {"age": range(18, 121)})
    used: Used = set()
    one, other = Tried(toy(adults_from_18)), Tried(toy(adults_from_21))
    assert disagreements(agreement, one, other, 0, used)[0] == (
        "section 1: the first with age=18 is met (toy.yes), the second with age=18 is not-met (toy.no)"
    )
    assert used == {agreement}


def test_an_agreement_about_nobody_is_noticed() -> None:
    used: Used = set()
    agreement = Agreement("1", "a", "b", principles.both_are(Kind.MET), where="toy.never")
    assert disagreements(agreement, Tried(toy(adults_from_18)), Tried(toy(adults_from_21)), 0, used) == []
    assert used == set()


def test_the_order_of_outcomes() -> None:
    ladder = (NO, answer(say("pay", "Pay."), TEXT), YES)
    for lower, higher in pairwise(ladder):
        assert ORDER.worse(lower, higher)
        assert not ORDER.worse(higher, lower)
    assert ORDER.worse(NO, MAYBE)
    assert ORDER.worse(MAYBE, YES)
    free = exempt(say("free", "Free."), TEXT)
    for one, other in ((free, YES), (MAYBE, ladder[1]), (YES, YES)):
        assert not ORDER.worse(one, other)
        assert not ORDER.worse(other, one)


# The full product: more people for each class.


@pytest.mark.full
@each_principle
def test_principles_hold_of_more_people(principle: Principle) -> None:
    assert broken(principle, MORE)[0] == []


@pytest.mark.full
@each
def test_the_other_principles_hold_of_more_people(name: str) -> None:
    assert list(unsure(name, MORE)) == []
    assert [fault for facts in people(load(name), MORE) for fault in order_matters(tried(name), facts)] == []


@pytest.mark.full
@each_agreement
def test_two_calculators_say_the_same_of_more_people(agreement: Agreement) -> None:
    assert disagreements(agreement, tried(agreement.first), tried(agreement.second), MORE, set()) == []
