"""What follows from "I don't know": every answer is tried, and where they differ, that is the outcome."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .outcome import Branch, Kind, Literal, Outcome
from .questions import Answers, Question, Undecided
from .sentences import Sentences

say = Sentences("kit")

type Way = tuple[Literal, ...]

MOST_QUESTIONS = 10
"""Ways over more open questions than this are shown in full: to shorten them would take too long."""


def settle(work_out: Callable[[], Outcome], you: Answers) -> Outcome:
    """What `work_out` returns; where it reads an unknown answer, what follows from each answer it could be.

    Raises Unanswered when one of the branches needs an answer that nobody has given.
    """
    try:
        return work_out()
    except Undecided as pause:
        question = pause.question
    branches = []
    for value in question.domain():
        with you.assuming(question, value):
            branches.append((value, settle(work_out, you)))
    return depends(question, branches)


def depends(question: Question[Any], branches: Iterable[tuple[Any, Outcome]]) -> Outcome:
    """One outcome from those for each answer: the outcome itself where all are equal, else what it depends on."""
    leading: dict[Outcome, list[Way]] = {}
    for value, outcome in branches:
        here: Literal = (question, (value,))
        if outcome.kind is Kind.DEPENDS and outcome.branches:
            for branch in outcome.branches:
                leading.setdefault(branch.outcome, []).extend((here, *way) for way in branch.ways)
        else:
            leading.setdefault(outcome, []).append((here,))
    if len(leading) == 1:
        return next(iter(leading))
    found = tuple(Branch(tuple(shorten(ways)), outcome) for outcome, ways in leading.items())
    return Outcome(Kind.DEPENDS, _it_depends(found), _places(leading), branches=found)


def _it_depends(branches: Sequence[Branch]) -> Any:
    questions = {question.name: question for branch in branches for way in branch.ways for question, _ in way}
    if len(questions) == 1:
        return say("depends-one", "It depends on the answer to: “{ask}”", ask=next(iter(questions.values())).ask)
    return say("depends-more", "It depends on answers that you do not know yet.")


def _places(outcomes: Iterable[Outcome]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(place for outcome in outcomes for place in outcome.places))


def shorten(ways: Sequence[Way]) -> list[Way]:
    """The same ways in fewer words: an answer that makes no difference is left out.

    "If A; or if not A and B" becomes "if A; or if B".
    """
    questions = {question.name: question for way in ways for question, _ in way}
    if len(questions) > MOST_QUESTIONS:
        return list(ways)
    short: list[Way] = []
    for way in ways:
        needed = way
        for literal in way:
            fewer = tuple(kept for kept in needed if kept is not literal)
            if _covered({question.name: set(values) for question, values in fewer}, ways, questions):
                needed = fewer
        if needed not in short:
            short.append(needed)
    return _joined(short)


def _covered(cube: Mapping[str, set[Any]], ways: Sequence[Way], questions: Mapping[str, Question[Any]]) -> bool:
    """Whether every answer inside `cube` follows one of the ways."""
    possible = [way for way in ways if all(cube.get(q.name, set(values)) & set(values) for q, values in way)]
    for way in possible:
        if all(q.name in cube and cube[q.name] <= set(values) for q, values in way):
            return True
    for way in possible:
        for question, _ in way:
            now = cube.get(question.name, set(questions[question.name].domain()))
            if len(now) > 1:
                return all(_covered({**cube, question.name: {value}}, possible, questions) for value in now)
    return not cube and not questions


def _joined(ways: list[Way]) -> list[Way]:
    """Ways that differ in the answer to one question only, joined: "if A is x or y"."""
    for i, one in enumerate(ways):
        for j, other in enumerate(ways[i + 1 :], i + 1):
            differ = [k for k in range(len(one)) if len(one) == len(other) and one[k] != other[k]]
            if len(differ) == 1 and one[differ[0]][0] is other[differ[0]][0]:
                k = differ[0]
                both = (one[k][0], (*one[k][1], *other[k][1]))
                return _joined([*ways[:i], (*one[:k], both, *one[k + 1 :]), *ways[i + 1 : j], *ways[j + 1 :]])
    return ways
