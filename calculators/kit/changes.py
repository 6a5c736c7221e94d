"""What would change an outcome: the fewest other answers that lead to another one.

The answers worth trying are those that the rule itself tells apart: each other choice, and the first value on the other
side of each comparison that was made on the way. They are found by running the rule once more and watching it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from .conditions import EveryReached
from .outcome import Kind, Outcome
from .questions import UNKNOWN, Answers, Invalid, Mark, Question, Unanswered, Undecided
from .replay import Step, work_out
from .watched import Expression, Test, turns, watch

MOST_TOGETHER = 3
"""Four changes at once are another case, and no hint any more."""

MOST_TRIED = 600
"""So many combinations are tried at most, so that a reader never waits long."""

type Other = tuple[Question[Any], Any]
"""A question, and another answer to it."""


@dataclass(frozen=True)
class Change:
    """Answers that would lead elsewhere: to an outcome, or (None) to more questions."""

    others: tuple[Other, ...]
    outcome: Outcome | None


def changes(step: Step) -> list[Change]:
    """The smallest changes of the answers that lead to another outcome. Answers marked as fixed are left alone."""
    if step.outcome is None or step.outcome.kind is Kind.DEPENDS:
        return []
    here = Change((), step.outcome)
    found: list[Change] = []
    together: list[Other] = []
    for other in _others(step):
        change = _try(step, (other,))
        if change and _leads(change) != _leads(here):
            found.append(change)
        elif change and _kinds_of_reasons(change) != _kinds_of_reasons(here):
            together.append(other)  # with another such answer it may lead elsewhere
    return found + _several(step, together, {_leads(change) for change in (here, *found)})


def _several(step: Step, useful: Sequence[Other], known: set[Any]) -> list[Change]:
    """Changes of two or more answers that lead to an outcome that is not `known`."""
    tried = 0
    for size in range(2, MOST_TOGETHER + 1):
        found: list[Change] = []
        for others in combinations(useful, size):
            tried += 1
            if tried > MOST_TRIED:
                return found
            if len({question.name for question, _ in others}) == size:
                change = _try(step, others)
                if change and _leads(change) not in known:
                    found.append(change)
        if found:
            return found
    return []


def _leads(change: Change) -> Any:
    return change.outcome and (change.outcome.kind, change.outcome.says.key)


def _kinds_of_reasons(change: Change) -> list[Kind]:
    return [reason.kind for reason in change.outcome.reasons] if change.outcome else []


def _others(step: Step) -> Iterator[Other]:
    """Every other answer that could lead elsewhere."""
    made = _tests(step)
    for question in step.asked:
        given = step.given[question.name]
        if question.mark is Mark.FIXED or given is UNKNOWN:
            continue
        if question.can_be_unknown:
            yield from ((question, value) for value in question.domain() if value != given)
        else:
            yield from ((question, value) for value in _beyond(question, given, step.given, made))


def _beyond(question: Question[Any], given: Any, answers: Mapping[str, Any], made: Iterable[Test]) -> list[Any]:
    """The first value on the other side of each comparison that was made with this answer."""
    domain, found = question.domain(), dict[Any, None]()
    for test in made:
        known = question.name in test.names and all(answers.get(name, UNKNOWN) is not UNKNOWN for name in test.names)
        if not known or test.operator == "in":
            continue
        for turn in turns(question.name, domain, test, answers):
            sides = [domain[index] for index in (turn - 1, turn) if 0 <= index < len(domain)]
            truth = test.holds(answers)
            across = [value for value in sides if test.holds({**answers, question.name: value}) != truth]
            found |= dict.fromkeys(across)
    return [value for value in found if value != given]


class _Watcher:
    """Notes every comparison that a rule makes."""

    def __init__(self) -> None:
        self.made: dict[Test, None] = {}
        self.answers: dict[str, Any] = {}

    def read(self, question: Question[Any], value: Any) -> Any:
        """The answer, watched."""
        if question.name not in self.answers:
            self.answers[question.name] = (
                value if question.can_be_unknown else watch(value, Expression.answer(question.name), self)
            )
        return self.answers[question.name]

    def test(self, test: Test, truth: bool) -> None:  # noqa: ARG002 (what `watch` calls)
        """A comparison."""
        if test.names:
            self.made[test] = None


def _tests(step: Step) -> Sequence[Test]:
    """Every comparison on the way to this outcome, in each of its conditions."""
    calculator, watcher = step.calculator, _Watcher()

    def run(what: Any) -> None:
        you: Answers = calculator.you(**step.given)
        you.record(watcher)
        try:
            what(you, calculator.law(calculator.edition.day))
        except EveryReached as reached:
            for condition in reached.conditions:
                run(condition)
        except (Undecided, Unanswered, Invalid):
            return  # the comparisons that were made before still count

    run(calculator.rule)
    return list(watcher.made)


def _try(step: Step, others: tuple[Other, ...]) -> Change | None:
    """Where other answers lead; None where they cannot all be right."""
    calculator = step.calculator
    you: Answers = calculator.you(**step.given | {question.name: value for question, value in others})
    try:
        return Change(others, work_out(calculator, you, calculator.law(calculator.edition.day)))
    except Unanswered:
        return Change(others, None)
    except Invalid:
        return None
