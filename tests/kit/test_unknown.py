"""What follows from "I don't know", from conditions that must all hold, and from parts that all count."""

import pytest

from calculators.kit import UNKNOWN, Cited, Conflict, Kind, Outcome, decides, every, met, not_met, not_said, together
from calculators.kit.questions import Unanswered
from calculators.kit.unknown import settle
from tests.kit.toy import LAW, TEXT, Colour, Figures, You, say

YES, NO, MAYBE = met(say("yes", "Yes."), TEXT), not_met(say("no", "No."), TEXT), decides(say("maybe", "Maybe."), TEXT)


def sure_or_happy(you: You) -> Outcome:
    return YES if you.sure or you.happy else NO


def answered(you: You) -> Outcome:
    return settle(lambda: sure_or_happy(you), you)


def test_an_answer_that_is_known_needs_no_other() -> None:
    assert answered(You(sure=True)) == YES


def test_where_both_answers_lead_to_the_same_that_is_the_outcome() -> None:
    assert answered(You(sure=UNKNOWN, happy=True)) == YES


def test_where_they_differ_it_depends() -> None:
    found = answered(You(sure=UNKNOWN, happy=False))
    assert found.kind is Kind.DEPENDS
    assert [(branch.ways, branch.outcome) for branch in found.branches] == [
        ((((You.sure, (True,)),),), YES),
        ((((You.sure, (False,)),),), NO),
    ]


def test_what_a_branch_needs_is_asked() -> None:
    with pytest.raises(Unanswered, match="happy"):
        answered(You(sure=UNKNOWN))


def test_two_unknown_answers_are_said_in_few_words() -> None:
    """ "If A; or if not A and B" becomes "if A; or if B"."""
    found = answered(You(sure=UNKNOWN, happy=UNKNOWN))
    assert [(branch.ways, branch.outcome) for branch in found.branches] == [
        ((((You.sure, (True,)),), ((You.happy, (True,)),)), YES),
        ((((You.sure, (False,)), (You.happy, (False,))),), NO),
    ]


def test_choices_that_lead_to_the_same_are_joined() -> None:
    you = You(colour=UNKNOWN)
    found = settle(lambda: NO if you.colour is Colour.BLUE else YES, you)
    assert [(branch.ways, branch.outcome) for branch in found.branches] == [
        ((((You.colour, (Colour.RED, Colour.GREEN)),),), YES),
        ((((You.colour, (Colour.BLUE,)),),), NO),
    ]


def happy(you: You, law: Figures) -> Outcome:
    return YES if you.happy else NO


def rich(you: You, law: Figures) -> Outcome:
    return met(say("rich", "Rich."), TEXT) if you.rich else not_met(say("poor", "Poor."), TEXT)


def lucky_or_left_open(you: You, law: Figures) -> Outcome:
    return YES if you.sure else MAYBE


def left_open(you: You, law: Figures) -> Outcome:
    return not_said(say("open", "Not said."), TEXT)


ALL, NOT_ALL = met(say("all", "All hold."), TEXT), not_met(say("not-all", "Not all hold."), TEXT)


def test_all_reasons_are_given_and_not_only_the_first() -> None:
    found = every(You(happy=False, rich=False), LAW, [happy, rich], met=ALL, not_met=NOT_ALL)
    assert found.kind is Kind.NOT_MET
    assert [reason.says.key for reason in found.reasons] == ["toy.no", "toy.poor"]


def test_all_conditions_are_asked_after_one_has_failed() -> None:
    with pytest.raises(Unanswered, match="rich"):
        every(You(happy=False), LAW, [happy, rich], met=ALL, not_met=NOT_ALL)


@pytest.mark.parametrize(
    ("you", "kind"),
    [
        (You(happy=True, rich=True, sure=True), Kind.MET),
        (You(happy=True, rich=True, sure=False), Kind.DECIDES),
        (You(happy=True, rich=UNKNOWN, sure=False), Kind.DEPENDS),
        (You(happy=False, rich=UNKNOWN, sure=UNKNOWN), Kind.NOT_MET),
        (You(happy=True, rich=True, sure=UNKNOWN), Kind.DEPENDS),
    ],
)
def test_the_outcome_is_composed_from_the_states(you: You, kind: Kind) -> None:
    assert every(you, LAW, [happy, rich, lucky_or_left_open], met=ALL, not_met=NOT_ALL).kind is kind


def test_what_is_left_open_is_said_before_what_the_authority_decides() -> None:
    found = every(You(sure=False), LAW, [lucky_or_left_open, left_open], met=ALL, not_met=NOT_ALL)
    assert found.kind is Kind.NOT_SAID
    assert found.places == (TEXT,)


def test_an_unknown_answer_that_cannot_change_the_outcome_leaves_it_as_it_is() -> None:
    """Another condition is left open already. Whether this one is met or for the authority to decide changes nothing."""
    unsure = every(You(sure=UNKNOWN), LAW, [lucky_or_left_open, left_open], met=ALL, not_met=NOT_ALL)
    assert unsure.kind is Kind.NOT_SAID
    assert [reason.kind for reason in unsure.reasons] == [Kind.DEPENDS, Kind.NOT_SAID]


def test_an_unknown_answer_that_can_fail_a_condition_is_not_hidden_by_one_that_is_left_open() -> None:
    unsure = every(You(happy=UNKNOWN), LAW, [happy, left_open], met=ALL, not_met=NOT_ALL)
    assert unsure.kind is Kind.DEPENDS


def test_the_same_unknown_answer_in_two_conditions_is_asked_once_and_said_in_both() -> None:
    found = every(You(happy=UNKNOWN), LAW, [happy, happy], met=ALL, not_met=NOT_ALL)
    assert found.kind is Kind.DEPENDS
    assert [reason.kind for reason in found.reasons] == [Kind.DEPENDS, Kind.DEPENDS]


def test_what_is_open_what_contradicts_and_what_to_gather_is_shown_whatever_comes_out() -> None:
    point, contradiction = Cited(say("point", "Open."), (TEXT,)), Conflict((), say("followed", "We follow."))
    next_step, paper = say("next", "Ask."), Cited(say("paper", "A paper."), (TEXT,))
    for you in (You(happy=True, rich=True), You(happy=False, rich=True), You(happy=UNKNOWN, rich=True)):
        found = every(
            you, LAW, [happy, rich],
            met=ALL, not_met=NOT_ALL, between=(next_step,), open=(point,), conflicts=(contradiction,),
            checklist=(paper,),
        )  # fmt: skip
        assert found.open == (point,)
        assert found.conflicts == (contradiction,)
        assert found.checklist == (paper,)
        assert found.then == ((next_step,) if found.kind is Kind.DEPENDS else ())


def test_parts_make_up_an_outcome_and_none_of_them_can_fail_it() -> None:
    found = together(You(happy=False, sure=False), LAW, [happy, lucky_or_left_open, left_open], found=ALL)
    assert (found.kind, found.says, found.places) == (Kind.MET, ALL.says, ALL.places)
    assert [reason.kind for reason in found.reasons] == [Kind.NOT_MET, Kind.DECIDES, Kind.NOT_SAID]


def test_all_parts_are_asked() -> None:
    with pytest.raises(Unanswered, match="rich"):
        together(You(happy=False), LAW, [happy, rich], found=ALL)


def test_a_part_that_depends_on_an_unknown_answer_does_so_alone() -> None:
    found = together(You(happy=UNKNOWN, rich=True), LAW, [happy, rich], found=ALL)
    assert found.kind is Kind.MET
    assert [reason.kind for reason in found.reasons] == [Kind.DEPENDS, Kind.MET]
