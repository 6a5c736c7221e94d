"""The table for readers without script says what the questions would, in as few steps as can be."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from calculators.kit import Calculator, Outcome, Term, answer, days_after, every, met, not_met
from calculators.kit.explore import Ask, End, Read, explore
from calculators.kit.html import Host
from calculators.kit.language import Language
from calculators.kit.outcome import Cited
from calculators.kit.reading import SOMETIMES, Reading
from calculators.kit.sentences import Sentence
from calculators.kit.steps import Plan
from calculators.kit.table import table
from tests.kit.toy import ACT, EDITION, TEXT, Colour, Figures, You, say

RED, BLUE = say("red", "It is red."), say("blue", "It is blue.")
NOTE = Cited(say("note", "Take care."), (TEXT,))
type Rule = Callable[[You, Figures], Outcome]


def calculator(rule: Rule) -> Calculator[You, Figures]:
    return Calculator("Title", "About", rule, You, Figures, EDITION)


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """English for the sentences of these rules too, which stand in no table of a language."""

    def spoken_by(language: Language, sentence: Sentence) -> str:
        template = language.sentences.get(sentence.key, sentence.english)
        return template.format_map({name: language.show(value) for name, value in sentence.values})

    monkeypatch.setattr(Language, "say", spoken_by)


def reading(rule: Rule) -> Reading:
    return Reading(explore(calculator(rule)))


def plan(rule: Rule) -> Plan:
    return Plan(reading(rule).root, You.questions())


def whens(rule: Rule, name: str = "open") -> list[Any]:
    """The answers with which the notes of the one outcome hold."""
    [told] = reading(rule).told.values()
    return [part.when for part in told.listed[name]]


def test_outcomes_that_hold_other_sentences_are_two() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("look", "Look: {seen}", seen=RED if you.sure else BLUE), TEXT)

    root = reading(rule).root
    assert isinstance(root, Ask)
    assert len(root.branches) == 2


def test_outcomes_that_hold_other_amounts_are_two() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("number", "It is {number}.", number=3 if you.sure else 4), TEXT)

    assert isinstance(reading(rule).root, Ask)


def test_outcomes_that_differ_in_a_sum_only_are_one_that_says_which_sum_when() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("sum", "It is {sum}.", sum=you.age + 1 if you.sure else you.age + you.other_age), TEXT)

    found = reading(rule)
    [told] = found.told.values()
    assert [part.when for part in told.sums] == [(((You.sure, (True,)),),), (((You.sure, (False,)),),)]


def test_a_day_inside_a_sentence_that_another_one_holds_is_told_apart() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        ends = Term(months=1 if you.sure else 2).after(you.begun)
        return answer(say("look", "Look: {seen}", seen=say("ends", "It ends on {day}.", day=ends)), TEXT)

    root = reading(rule).root
    assert isinstance(root, Ask)
    assert len(root.branches) == 2


def test_a_day_that_an_answered_number_moves_is_watched() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("ends", "It ends on {day}.", day=days_after(law.time.after(you.begun), you.age)), TEXT)

    [path] = explore(calculator(rule)).paths
    assert isinstance(path.end, End)
    assert dict(path.end.outcome.says.values)["day"].label == "+(3 months(begun), age)"


def test_a_note_that_some_answers_add_says_which_and_is_no_step() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT).with_(open=(NOTE,) if you.sure else ())

    assert isinstance(reading(rule).root, End)
    assert whens(rule) == [(((You.sure, (True,)),),)]


def test_a_note_of_every_answer_says_nothing() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT if you.sure else ACT.at("2")).with_(open=(NOTE,))

    assert whens(rule) == [None]
    [told] = reading(rule).told.values()
    assert [part.when for part in told.places] == [(((You.sure, (True,)),),), (((You.sure, (False,)),),)]
    assert told.has_more


def test_an_answer_that_tells_nothing_apart_is_not_named() -> None:
    """The colour leads elsewhere, or does not matter for the note."""

    def rule(you: You, law: Figures) -> Outcome:
        if you.colour is Colour.RED:
            return not_met(BLUE, TEXT)
        return met(RED, TEXT).with_(open=(NOTE,) if you.sure or you.happy else ())

    told = next(each for each in reading(rule).told.values() if each.says == RED)
    assert [part.when for part in told.listed["open"]] == [
        (((You.sure, (True,)),), ((You.happy, (True,)),)),
    ]


def test_a_note_in_a_reason_says_when_it_holds_where_the_reason_holds() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.sure:
            return met(RED, TEXT)
        return met(RED, TEXT).with_(because=(met(BLUE, TEXT).with_(open=(NOTE,) if you.happy else ()),))

    [told] = reading(rule).told.values()
    [reason] = told.reasons
    assert reason.when == (((You.sure, (False,)),),)
    assert [part.when for part in reason.what.listed["open"]] == [(((You.happy, (True,)),),)]


def test_what_no_answers_tell_apart_holds_sometimes() -> None:
    """Two points end in the same sentence, one with a note and one without."""

    def noted(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT).with_(open=(NOTE,))

    def plain(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT)

    def rule(you: You, law: Figures) -> Outcome:
        whole = met(say("all", "All is well."), TEXT)
        return every(you, law, [noted, plain], met=whole, not_met=not_met(say("one", "Not well."), TEXT))

    told = next(each for each in reading(rule).told.values() if each.says == RED)
    assert [part.when for part in told.listed["open"]] == [SOMETIMES]
    assert "In some cases only:" in str(table(calculator(rule), explore(calculator(rule)), Host()))


def test_a_number_that_nothing_needs_is_not_asked() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT) if you.age >= 0 and you.sure else not_met(BLUE, TEXT)

    assert isinstance(reading(rule).root, Ask)


def test_numbers_that_are_used_later_are_written_down_in_one_step() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("sum", "It is {sum}.", sum=you.age + you.other_age), TEXT)

    assert isinstance(reading(rule).root, Read)
    [step] = plan(rule).steps()
    assert step.asks == [You.age, You.other_age]


def test_questions_that_lead_to_the_same_place_are_one_step() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.sure or not you.happy or you.age >= law.grown_up:
            return met(RED, TEXT)
        return not_met(BLUE, TEXT)

    [step] = plan(rule).steps()
    assert step.asks == [You.sure, You.happy, You.age]
    assert [row.target.outcome.says for row in step.rows if isinstance(row.target, End)] == [RED, BLUE]


def test_two_questions_that_decide_together_are_one_table() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        says = {True: {True: "a", False: "b"}, False: {True: "c", False: "d"}}[you.sure][you.happy]
        return met(say(says, says), TEXT)

    [step] = plan(rule).steps()
    assert step.asks == [You.sure, You.happy]
    assert len(step.rows) == 4


def test_no_step_stands_before_one_that_leads_to_it() -> None:
    def later(you: You) -> Outcome:
        return met(say("later", "Later."), TEXT) if you.lucky else not_met(BLUE, TEXT)

    def rule(you: You, law: Figures) -> Outcome:
        if you.colour is Colour.RED:
            return later(you)
        if you.colour is Colour.BLUE:
            return later(you) if you.happy else met(RED, TEXT)
        return later(you) if you.rich else met(say("other", "Other."), TEXT)

    order = plan(rule).steps()
    assert order[-1].asks == [You.lucky]
    assert all(order.index(after) > order.index(step) for step in order for after in step.after())


@pytest.mark.parametrize("level", [3, 5])
def test_headings_follow_the_page_and_ids_its_prefix(level: int) -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT).with_(open=(NOTE,)) if you.sure else not_met(BLUE, TEXT)

    html = str(table(calculator(rule), explore(calculator(rule)), Host(prefix="one-2", level=level)))
    assert set(re.findall(r'aria-level="(\d)"', html)) == {str(level + 1)}
    assert all(id_.startswith("one-2-") for id_ in re.findall(r' id="([^"]+)"', html))
    assert html.count("<th ") == html.count('scope="')


def test_a_rule_without_questions_is_told_at_once() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return met(RED, TEXT)

    html = str(table(calculator(rule), explore(calculator(rule)), Host()))
    assert "It is red." in html
    assert "<table" not in html
