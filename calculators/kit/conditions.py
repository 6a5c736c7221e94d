"""Conditions that must all hold: all are asked, all reasons are given, and each is walked alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .law import Law
from .outcome import Kind, Outcome
from .questions import Answers
from .sentences import Sentences
from .unknown import settle

say = Sentences("kit")

type Condition = Callable[[Any, Any], Outcome]

HOLDS = (Kind.MET, Kind.EXEMPT, Kind.NOT_NEEDED, Kind.ANSWER)


class EveryReached(BaseException):
    """Raised to `explore`, which walks each condition alone and never multiplies them."""

    def __init__(self, conditions: Sequence[Condition], met: Outcome, not_met: Outcome) -> None:
        super().__init__("every")
        self.conditions, self.met, self.not_met = conditions, met, not_met


def every[Y: Answers, L: Law](
    you: Y, law: L, conditions: Sequence[Callable[[Y, L], Outcome]], *, met: Outcome, not_met: Outcome
) -> Outcome:
    """The outcome when all conditions must hold. A rule returns it at once: nothing may come after it.

    `met` is the outcome when all hold, `not_met` when at least one certainly does not. In between it depends, is left
    open, contradicts itself or is for the authority to decide, as its conditions are. Each condition is a reason.
    """
    if you.exploring:
        raise EveryReached(conditions, met, not_met)
    return compose([settle(lambda c=condition: c(you, law), you) for condition in conditions], met, not_met)  # type: ignore[misc]


def compose(states: Sequence[Outcome], met: Outcome, not_met: Outcome) -> Outcome:
    """One outcome from the states of the conditions, with all of them as reasons."""
    kinds = [possible_kinds(state) for state in states]
    because = tuple(states)
    if {Kind.NOT_MET} in kinds:
        return not_met.with_(because=because)
    if any(len(possible) > 1 for possible in kinds):
        unclear = [state for state, possible in zip(states, kinds, strict=True) if len(possible) > 1]
        says = say(
            "every-depends", "It depends on answers that you do not know yet. See the points marked with “it depends”."
        )
        return replace(_over(unclear, Kind.DEPENDS, says), reasons=because)
    for kind, says in IN_BETWEEN.items():
        if {kind} in kinds:
            behind = [state for state, possible in zip(states, kinds, strict=True) if possible == {kind}]
            return replace(_over(behind, kind, says), reasons=because)
    return met.with_(because=because)


IN_BETWEEN: Mapping[Kind, Any] = {
    Kind.OUT_OF_SCOPE: say("every-out-of-scope", "Part of this lies outside of the report. See the points below."),
    Kind.NOT_SAID: say("every-not-said", "The report does not say enough to answer this. See the points below."),
    Kind.CONFLICT: say("every-conflict", "The report contradicts itself on this. See the points below."),
    Kind.DECIDES: say("every-decides", "The rules do not settle this. The authority decides. See the points below."),
}


def _over(behind: Sequence[Outcome], kind: Kind, says: Any) -> Outcome:
    return Outcome(kind, says, tuple(dict.fromkeys(place for state in behind for place in state.places)))


def possible_kinds(outcome: Outcome) -> set[Kind]:
    """The kinds that an outcome can still become. All ways in which a condition holds count as met."""
    if outcome.kind is Kind.DEPENDS:
        parts = [branch.outcome for branch in outcome.branches] or [
            reason for reason in outcome.reasons if len(possible_kinds(reason)) > 1
        ]
        return set[Kind]().union(*[possible_kinds(part) for part in parts])
    return {Kind.MET} if outcome.kind in HOLDS else {outcome.kind}
