"""The table for readers without script says what the questions would."""

from calculators.kit import Calculator, Outcome, Term, answer, days_after
from calculators.kit.explore import Ask, End, explore
from calculators.kit.table import simplified
from tests.kit.toy import EDITION, TEXT, Figures, You, say

RED, BLUE = say("red", "It is red."), say("blue", "It is blue.")


def test_outcomes_that_hold_other_sentences_are_two() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("look", "Look: {seen}", seen=RED if you.sure else BLUE), TEXT)

    graph = explore(Calculator("Title", "About", rule, You, Figures, EDITION))
    root = simplified(graph.root)
    assert isinstance(root, Ask)
    assert len(root.branches) == 2


def test_outcomes_that_differ_in_a_sum_only_are_one() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("sum", "It is {sum}.", sum=you.age + 1 if you.sure else you.age), TEXT)

    graph = explore(Calculator("Title", "About", rule, You, Figures, EDITION))
    root = simplified(graph.root)
    assert isinstance(root, Ask)
    assert len(root.branches) == 1


def test_a_day_inside_a_sentence_that_another_one_holds_is_told_apart() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        ends = Term(months=1 if you.sure else 2).after(you.begun)
        return answer(say("look", "Look: {seen}", seen=say("ends", "It ends on {day}.", day=ends)), TEXT)

    graph = explore(Calculator("Title", "About", rule, You, Figures, EDITION))
    root = simplified(graph.root)
    assert isinstance(root, Ask)
    assert len(root.branches) == 2


def test_a_day_that_an_answered_number_moves_is_watched() -> None:
    def rule(you: You, law: Figures) -> Outcome:
        return answer(say("ends", "It ends on {day}.", day=days_after(law.time.after(you.begun), you.age)), TEXT)

    [path] = explore(Calculator("Title", "About", rule, You, Figures, EDITION)).paths
    assert isinstance(path.end, End)
    assert dict(path.end.outcome.says.values)["day"].label == "+(3 months(begun), age)"
