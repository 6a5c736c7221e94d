"""The walk finds every class of answers, and nothing twice."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from calculators.kit import Calculator, Invalid, Outcome, every, met, not_met, together
from calculators.kit.countries import CODES
from calculators.kit.explore import All, Ask, Compare, End, Graph, Refused, explore, remaining
from tests.kit.toy import EDITION, TEXT, Colour, Figures, You, say

YES, NO = met(say("yes", "Yes."), TEXT), not_met(say("no", "No."), TEXT)


def walk(rule: Callable[[Any, Any], Outcome]) -> Graph:
    return explore(Calculator("Title", "About", rule, You, Figures, EDITION))


def witnesses(graph: Graph, name: str) -> list[tuple[str, str, str]]:
    return [
        (path.low[name], path.high[name], path.end.outcome.says.key)
        for path in graph.paths
        if isinstance(path.end, End)
    ]


def test_a_number_is_split_only_where_the_rule_compares_it() -> None:
    graph = walk(lambda you, law: YES if you.age >= law.grown_up else NO)
    assert sorted(witnesses(graph, "age")) == [("0", "20", "toy.no"), ("21", "120", "toy.yes")]


def test_money_is_split_to_the_cent() -> None:
    graph = walk(lambda you, law: YES if you.income > law.enough else NO)
    assert sorted(witnesses(graph, "income")) == [("0", "99.99", "toy.no"), ("100", "10000", "toy.yes")]


def test_two_thresholds_make_three_classes() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.age < 18:
            return NO
        return YES if you.age <= 65 else met(say("old", "Old."), TEXT)

    assert sorted(witnesses(walk(rule), "age")) == [
        ("0", "17", "toy.no"),
        ("18", "65", "toy.yes"),
        ("66", "120", "toy.old"),
    ]


def test_a_comparison_that_no_answer_decides_adds_nothing() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.age < 18:
            return NO
        return YES if you.age > 10 else met(say("never", "Never."), TEXT)

    assert {end for _, _, end in witnesses(walk(rule), "age")} == {"toy.no", "toy.yes"}


def test_equality_is_a_class_of_its_own() -> None:
    graph = walk(lambda you, law: YES if you.age == 7 else NO)
    assert ("7", "7", "toy.yes") in witnesses(graph, "age")
    assert {end for _, _, end in witnesses(graph, "age")} == {"toy.no", "toy.yes"}


def test_a_sum_is_compared_as_a_sum() -> None:
    graph = walk(lambda you, law: YES if you.age + you.other_age >= 200 else NO)
    for path in graph.paths:
        for answers in (path.low, path.high):
            assert isinstance(path.end, End)
            assert (int(answers["age"]) + int(answers["other_age"]) >= 200) == (path.end.outcome == YES)


def test_dates_are_classes_of_their_difference() -> None:
    graph = walk(lambda you, law: YES if you.ended <= law.time.after(you.begun) else NO)
    assert len(graph.paths) == 2
    for path in graph.paths:
        for answers in (path.low, path.high):
            begun, ended = date.fromisoformat(answers["begun"]), date.fromisoformat(answers["ended"])
            assert isinstance(path.end, End)
            assert (ended <= Figures(EDITION.day).time.after(begun)) == (path.end.outcome == YES)


def test_countries_that_no_rule_tells_apart_are_one() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.country in law.free:
            return YES
        return met(say("turkish", "Turkish."), TEXT) if you.country == "TR" else NO

    found = witnesses(walk(rule), "country")
    assert len(found) == 3
    assert {(low, end) for low, _, end in found} == {("BE", "toy.yes"), ("TR", "toy.turkish"), (CODES[0], "toy.no")}


def test_equal_subtrees_are_merged() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.colour is Colour.RED:
            return YES if you.happy else NO
        return NO if not you.happy else YES

    graph = walk(rule)
    assert isinstance(graph.root, Ask)
    assert [values for values, _ in graph.root.branches] == [(Colour.RED, Colour.BLUE, Colour.GREEN)]
    assert len(graph.nodes()) == 4


def test_amounts_that_are_worked_out_do_not_keep_outcomes_apart() -> None:
    graph = walk(lambda you, law: met(say("pay", "Pay {sum}.", sum=you.age * Decimal(3)), TEXT))
    assert len([node for node in graph.nodes() if isinstance(node, End)]) == 1


def test_the_thresholds_of_a_comparison_are_not_listed_but_found() -> None:
    graph = walk(lambda you, law: YES if you.age * 3 > 100 else NO)
    assert sorted(witnesses(graph, "age")) == [("0", "33", "toy.no"), ("34", "120", "toy.yes")]


def condition(name: str) -> Callable[[Any, Any], Outcome]:
    def check(you: You, law: Figures) -> Outcome:
        return YES if getattr(you, name) else NO

    check.__name__ = name
    return check


def test_conditions_are_walked_alone_and_never_multiplied() -> None:
    conditions = [condition(name) for name in ("sure", "happy", "rich", "lucky")]
    graph = walk(lambda you, law: every(you, law, conditions, met=YES, not_met=NO))
    assert isinstance(graph.root, All)
    assert graph.root.ends == (YES, NO)
    assert len(graph.paths) == 2 * 4
    assert remaining(graph) == {"sure": 4, "happy": 3, "rich": 2, "lucky": 1}


def test_parts_are_walked_alone_and_lead_to_one_end() -> None:
    parts = [condition(name) for name in ("sure", "happy")]
    graph = walk(lambda you, law: together(you, law, parts, found=YES))
    assert isinstance(graph.root, All)
    assert graph.root.ends == (YES,)
    assert len(graph.paths) == 2 * 2
    assert remaining(graph) == {"sure": 2, "happy": 1}


def test_a_refusal_is_an_end_and_no_verdict() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        if you.age < you.other_age:
            raise Invalid(You.age, say("younger", "Too young."))
        return YES

    graph = walk(rule)
    assert [path.end.sentence.key for path in graph.paths if isinstance(path.end, Refused)] == ["toy.younger"]


def test_a_day_is_moved_by_a_term_only() -> None:
    with pytest.raises(TypeError, match="move a day by a Term"):
        walk(lambda you, law: YES if you.begun + 3 > you.ended else NO)


def test_a_number_used_as_a_truth_is_compared_with_nothing() -> None:
    graph = walk(lambda you, law: YES if you.age else NO)
    assert sorted(witnesses(graph, "age")) == [("0", "0", "toy.no"), ("1", "120", "toy.yes")]


def test_the_smaller_of_two_dates_is_compared_as_the_date_it_is() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        last = min(law.time.after(you.begun), you.ended)
        return YES if last > date(2000, 6, 1) else NO

    graph = walk(rule)
    assert all(isinstance(node, Compare | End) or node for node in graph.nodes())
    for path in graph.paths:
        begun, ended = date.fromisoformat(path.low["begun"]), date.fromisoformat(path.low["ended"])
        assert isinstance(path.end, End)
        last = min(Figures(EDITION.day).time.after(begun), ended)
        assert (last > date(2000, 6, 1)) == (path.end.outcome == YES)
