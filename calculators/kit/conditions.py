"""Conditions that must all hold, and parts that all count: all are asked, all are shown, and each is walked alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .law import Law
from .outcome import Cited, Conflict, Kind, Outcome
from .questions import Answers
from .sentences import Sentence, Sentences
from .unknown import settle

say = Sentences("kit")

type Condition = Callable[[Any, Any], Outcome]

HOLDS = (Kind.MET, Kind.EXEMPT, Kind.NOT_NEEDED, Kind.ANSWER)


class EveryReached(BaseException):
    """Raised to `explore`, which walks each condition or part alone and never multiplies them."""

    def __init__(self, conditions: Sequence[Condition], ends: "Ends") -> None:
        super().__init__("every")
        self.conditions, self.ends = conditions, ends


@dataclass(frozen=True)
class Ends:
    """What follows when all conditions hold (`met`), when one does not (`not_met`), and what to do `between` the two.

    Parts of `together` cannot fail: for them `met` is what they make up, and there is no `not_met`.
    """

    met: Outcome
    not_met: Outcome | None
    between: tuple[Sentence, ...] = ()
    open: tuple[Cited, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    checklist: tuple[Cited, ...] = ()

    def whatever(self, outcome: Outcome) -> Outcome:
        """The outcome with what is shown whatever comes out."""
        return outcome.with_(open=self.open, conflicts=self.conflicts, checklist=self.checklist)


def every[Y: Answers, L: Law](
    you: Y,
    law: L,
    conditions: Sequence[Callable[[Y, L], Outcome]],
    *,
    met: Outcome,
    not_met: Outcome,
    between: tuple[Sentence, ...] = (),
    open: tuple[Cited, ...] = (),  # noqa: A002 (the word that rules read best with)
    conflicts: tuple[Conflict, ...] = (),
    checklist: tuple[Cited, ...] = (),
) -> Outcome:
    """The outcome when all conditions must hold. A rule returns it at once: nothing may come after it.

    `met` is the outcome when all hold, `not_met` when at least one certainly does not. In between it depends, is left
    open, contradicts itself or is for the authority to decide, as its conditions are; then `between` says what to do.
    `open`, `conflicts` and `checklist` are shown whatever comes out. Each condition is a reason.
    """
    ends = Ends(met, not_met, between, open, conflicts, checklist)
    if you.exploring:
        raise EveryReached(conditions, ends)
    return compose([settle(lambda c=condition: c(you, law), you) for condition in conditions], ends)  # type: ignore[misc]


def together[Y: Answers, L: Law](
    you: Y, law: L, parts: Sequence[Callable[[Y, L], Outcome]], *, found: Outcome
) -> Outcome:
    """The outcome that parts make up: a list from several lists, or a guide in steps. A rule returns it at once.

    Each part is a reason of `found`, whatever it says. A part that depends on an unknown answer does so alone.
    """
    if you.exploring:
        raise EveryReached(parts, Ends(found, None))
    return found.with_(because=tuple(settle(lambda p=part: p(you, law), you) for part in parts))  # type: ignore[misc]


def compose(states: Sequence[Outcome], ends: Ends) -> Outcome:
    """One outcome from the states of the conditions, with all of them as reasons."""
    verdict = ends.whatever(_verdict(states, ends).with_(because=tuple(states)))
    return replace(verdict, composed=True)


def _verdict(states: Sequence[Outcome], ends: Ends) -> Outcome:
    """Which of the ends it is, without the reasons: the first kind in the order below that one of them certainly is.

    Where one only may be of such a kind, it depends. What may come after it cannot change the outcome any more.
    """
    kinds = [possible_kinds(state) for state in states]
    for kind in (Kind.NOT_MET, *IN_BETWEEN):
        if {kind} in kinds:
            return _certain(
                kind, [state for state, possible in zip(states, kinds, strict=True) if possible == {kind}], ends
            )
        if any(kind in possible for possible in kinds):
            unclear = [state for state, possible in zip(states, kinds, strict=True) if len(possible) > 1]
            return _over(unclear, Kind.DEPENDS, DEPENDS).with_(then=ends.between)
    return ends.met


def _certain(kind: Kind, behind: Sequence[Outcome], ends: Ends) -> Outcome:
    """The end for conditions that are certainly of this kind."""
    if kind is Kind.NOT_MET and ends.not_met:
        return ends.not_met
    return _over(behind, kind, IN_BETWEEN[kind]).with_(then=ends.between)


DEPENDS = say(
    "every-depends", "It depends on answers that you do not know yet. See the points marked with “it depends”."
)
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
