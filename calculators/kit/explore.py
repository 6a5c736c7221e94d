"""Walk every path through a rule.

Yes/no questions and choices are enumerated. Numbers, money, dates and countries are split only where the rule compares
them. Conditions of `every` are walked alone. Equal subtrees are merged. "I don't know" follows from the branches and
adds nothing here. From this one walk come the table without script, the path snapshots and the cases that every engine
must agree on.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from typing import Any

from .conditions import DEPENDS, EveryReached
from .law import Dated, Law
from .outcome import Kind, Outcome
from .questions import Answers, Country, Invalid, Question, Unanswered
from .replay import Calculator, as_text, replay
from .sentences import Computed, Sentence
from .watched import Expression, Test, Watched, turns, watch

MOST_NODES = 2_000
"""A calculator whose merged graph is larger decides too much: split it."""


type Figures = tuple[Dated[Any], ...]


@dataclass(frozen=True)
class End:
    """A path ends in an outcome. Each node holds the figures that were read on the way to it from the one before."""

    outcome: Outcome
    figures: Figures = ()


@dataclass(frozen=True)
class Refused:
    """A path ends in a message: these answers cannot all be right."""

    question: Question[Any]
    sentence: Sentence
    figures: Figures = ()


@dataclass(frozen=True)
class Ask:
    """A yes/no question or a choice, and where its answers lead."""

    question: Question[Any]
    branches: tuple[tuple[tuple[Any, ...], "Node"], ...]
    figures: Figures = ()


@dataclass(frozen=True)
class Read:
    """A number, an amount, a date or a country is read. What it is compared with comes later."""

    question: Question[Any]
    then: "Node"
    figures: Figures = ()


@dataclass(frozen=True)
class Compare:
    """A comparison, and where it leads."""

    test: Test
    yes: "Node"
    no: "Node"
    figures: Figures = ()


@dataclass(frozen=True)
class All:
    """Conditions that must all hold, or parts that make up `met` and cannot fail, each walked alone."""

    conditions: tuple[tuple[str, "Node"], ...]
    met: Outcome
    not_met: Outcome | None
    between: tuple[Sentence, ...] = ()
    figures: Figures = ()
    whatever: Outcome | None = None
    """What is shown whatever comes out, on an outcome that stands for any."""

    @property
    def ends(self) -> tuple[Outcome, ...]:
        """The outcomes that they can lead to."""
        return (self.met, self.not_met) if self.not_met else (self.met,)


type Node = End | Refused | Ask | Read | Compare | All


@dataclass(frozen=True)
class Path:
    """One class of answers: the way it took, its ends, and answers at its low and at its high end."""

    way: tuple[tuple[Any, Any], ...]
    end: End | Refused
    low: Mapping[str, str] = field(compare=False)
    high: Mapping[str, str] = field(compare=False)
    condition: str = ""


@dataclass(frozen=True, eq=False)
class Graph:
    """Everything that was found: the merged graph, and every path with its witnesses. It is made once, and so kept once."""

    root: Node
    paths: tuple[Path, ...]
    figures: tuple[Dated[Any], ...]

    def nodes(self) -> list[Node]:
        """Every node of the merged graph, each once, in the order of a reader."""
        return list(self._nodes)

    @cached_property
    def _nodes(self) -> tuple[Node, ...]:
        seen: dict[Node, None] = {}
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen[node] = None
                waiting.extend(reversed([child for _, child in children(node)]))
        return tuple(seen)


def children(node: Node) -> Sequence[tuple[Any, Node]]:
    """The nodes that follow, each with the answer that leads there."""
    match node:
        case Ask(branches=branches):
            return branches
        case Read(question, then):
            return [(question, then)]
        case Compare(_, yes, no):
            return [(True, yes), (False, no)]
        case All(conditions):
            return conditions
        case _:
            return []


class _Tape:
    """Follows a prefix of decisions, and notes the first event after it, and the figures that were read before it."""

    def __init__(self, prefix: Sequence[tuple[Any, Any]], used: Mapping[Dated[Any], Any]) -> None:
        self.expected = list(prefix)
        self.used = used
        self.known = 0
        self.figures: Figures = ()
        self.event: tuple[str, Any] | None = None
        self.answers: dict[str, Any] = {}
        self.made: set[Test] = set()
        self.running = True

    def _next(self, kind: str, what: Any, value: Any) -> None:
        if not self.running or self.event:
            return
        if self.expected:
            expected, _ = self.expected.pop(0)
            if expected != what:
                raise RuntimeError(f"the rule took another way the second time: {what} in place of {expected}")
            self.known = len(self.used)
        else:
            self.event = (kind, (what, value))
            self.figures = tuple(self.used)[self.known :]

    def stop(self) -> None:
        """The run has ended: what is read from now on belongs to no path."""
        self.running = False
        if not self.event:
            self.figures = tuple(self.used)[self.known :]

    def read(self, question: Question[Any], value: Any) -> Any:
        """The answer; watched, and noted once, where it has a size or is a country."""
        if question.name not in self.answers:
            self._next("read", question, value)
            self.answers[question.name] = (
                value if question.can_be_unknown else watch(value, Expression.answer(question.name), self)
            )
        return self.answers[question.name]

    def test(self, test: Test, truth: bool) -> None:
        """A comparison. One that was made before, or that no answer changes, is nothing new."""
        if test.names and test not in self.made:
            self._next("test", test, truth)
            self.made.add(test)


@dataclass
class _Walk:
    calculator: Calculator[Any, Any]
    paths: list[Path] = field(default_factory=list)
    made: dict[Node, Node] = field(default_factory=dict)
    figures: dict[Dated[Any], None] = field(default_factory=dict)

    def grow(self, prefix: tuple[tuple[Any, Any], ...], lane: int | None = None, name: str = "") -> Node:
        """The node that follows the decisions in `prefix`, with everything after it."""
        answers = witness(prefix)
        if answers is None:
            raise RuntimeError("a way was followed that no answers take")
        tape, found = self._run(prefix, answers, lane)
        if tape.event:
            kind, (what, value) = tape.event
            node = self._split(prefix, kind, what, value, lane, name)
        elif isinstance(found, Question):
            node = self._ask(prefix, found, lane, name)
        elif isinstance(found, EveryReached):
            node = self._conditions(prefix, found)
        else:
            node = _shape(found)
            low, high = (as_texts(answers) for answers in (answers, witness(prefix, high=True) or answers))
            self.paths.append(Path(_readable(prefix), node, low, high, name))
        node = replace(node, figures=(*tape.figures, *node.figures))
        return self.made.setdefault(node, node)

    def _run(self, prefix: Any, answers: Mapping[Question[Any], Any], lane: int | None) -> tuple[_Tape, Any]:
        """Run the rule: its outcome, the question it stops at, or the conditions it reaches."""
        law = self.calculator.law(self.calculator.edition.day)
        tape = _Tape(prefix, law.used)
        you = self.calculator.you(**{question.name: value for question, value in answers.items()})
        you.record(tape)
        found = self._found(you, law, lane)
        tape.stop()
        self.figures |= dict.fromkeys(law.used)
        return tape, found

    def _found(self, you: Answers, law: Law, lane: int | None) -> Any:
        try:
            try:
                return self.calculator.rule(you, law)
            except EveryReached as reached:
                if lane is None:
                    return reached
                return reached.conditions[lane](you, law)
        except Unanswered as pause:
            return pause.question
        except Invalid as error:
            return error

    def _ask(self, prefix: Any, question: Question[Any], lane: int | None, name: str) -> Node:
        """A question that nothing has answered yet: every answer, or the first value of many."""
        if not question.can_be_unknown:
            return Read(question, self.grow((*prefix, (question, None)), lane, name))
        leading: dict[Node, list[Any]] = {}
        for value in question.domain():
            leading.setdefault(self.grow((*prefix, (question, value)), lane, name), []).append(value)
        return Ask(question, tuple((tuple(values), node) for node, values in leading.items()))

    def _split(self, prefix: Any, kind: str, what: Any, value: Any, lane: int | None, name: str) -> Node:
        """A comparison: the side that was taken, and the other where any answer takes it."""
        if kind != "test":
            raise RuntimeError(f"{what} was read before it was asked")
        sides = {}
        for truth in (True, False):
            longer = (*prefix, (what, truth))
            if truth == value or witness(longer) is not None:
                sides[truth] = self.grow(longer, lane, name)
        if len(sides) == 1:
            return next(iter(sides.values()))
        return sides[True] if sides[True] == sides[False] else Compare(what, sides[True], sides[False])

    def _conditions(self, prefix: Any, reached: EveryReached) -> Node:
        lanes = tuple(
            (condition.__name__, self.grow(prefix, lane, condition.__name__))
            for lane, condition in enumerate(reached.conditions)
        )
        ends = reached.ends

        def shaped(end: Outcome) -> Outcome:
            outcome: Outcome = _shape(ends.whatever(end)).outcome
            return outcome

        not_met = shaped(ends.not_met) if ends.not_met else None
        whatever = shaped(Outcome(Kind.DEPENDS, DEPENDS, ends.met.places)) if not_met else None
        return All(lanes, shaped(ends.met), not_met, ends.between, whatever=whatever)


def _shape(found: Any) -> Any:
    """An outcome in which every value that was worked out from answers is replaced by the names it came from."""
    if isinstance(found, Invalid):
        return Refused(found.question, _plain_sentence(found.sentence))
    if not isinstance(found, Outcome):
        raise TypeError(f"a rule must return an outcome, not {found!r}")
    return End(found.mapped(_plain_sentence))


def _plain_sentence(sentence: Sentence) -> Sentence:
    return replace(sentence, values=tuple((name, _plain_value(value)) for name, value in sentence.values))


def _plain_value(value: Any) -> Any:
    if isinstance(value, Watched):
        label = value.expression.label if isinstance(value, date) else ""
        return Computed(tuple(sorted(value.expression.names)), label, value.expression)
    return _plain_sentence(value) if isinstance(value, Sentence) else value


def _readable(prefix: Sequence[tuple[Any, Any]]) -> tuple[tuple[Any, Any], ...]:
    """The decisions of a path without the bare reading of a value."""
    return tuple((what, value) for what, value in prefix if isinstance(what, Test) or what.can_be_unknown)


def as_texts(answers: Mapping[Question[Any], Any]) -> dict[str, str]:
    """Answers as a form holds them."""
    return {question.name: as_text(question, value) for question, value in answers.items()}


def witness(prefix: Sequence[tuple[Any, Any]], *, high: bool = False) -> dict[Question[Any], Any] | None:
    """Answers that take this way: the lowest, or the highest. None where no answers do."""
    answers = {what: value for what, value in prefix if isinstance(what, Question) and what.can_be_unknown}
    unset = [what for what, _ in prefix if isinstance(what, Question) and not what.can_be_unknown]
    tests = [(what, truth) for what, truth in prefix if isinstance(what, Test)]
    fixed = {question.name: value for question, value in answers.items()}
    found = _place(unset, tests, fixed, high)
    if found is None:
        return None
    every = [what for what, _ in prefix if isinstance(what, Question)]
    return {question: found[question.name] for question in every}


def _place(
    unset: Sequence[Question[Any]], tests: Sequence[tuple[Test, bool]], fixed: Mapping[str, Any], high: bool
) -> Mapping[str, Any] | None:
    """Give each open question a value, so that every comparison comes out as it should."""
    if not unset:
        return fixed
    question, *others = unset
    for value in _candidates(question, others, tests, fixed, high):
        now = {**fixed, question.name: value}
        settled = [(test, truth) for test, truth in tests if question.name in test.names and test.names <= now.keys()]
        if all(test.holds(now) == truth for test, truth in settled):
            found = _place(others, tests, now, high)
            if found is not None:
                return found
    return None


def _candidates(
    question: Question[Any],
    others: Sequence[Question[Any]],
    tests: Sequence[tuple[Test, bool]],
    fixed: Mapping[str, Any],
    high: bool,
) -> Iterator[Any]:
    """The values worth trying: both ends, and both sides of each point where a comparison turns."""
    domain = question.domain()
    if isinstance(question, Country):
        yield from (reversed(domain) if high else domain)
        return
    indices = {0, len(domain) - 1}
    for test, _ in tests:
        if question.name not in test.names:
            continue
        for end in (0, -1):
            rest = {other.name: other.domain()[end] for other in others if other.name in test.names}
            for turn in turns(question.name, domain, test, {**fixed, **rest}):
                indices |= {turn - 1, turn}
    yield from (domain[index] for index in sorted(indices, reverse=high) if 0 <= index < len(domain))


@cache
def explore(calculator: Calculator[Any, Any]) -> Graph:
    """Every path through the calculator's rule, and the merged graph."""
    walk = _Walk(calculator)
    root = walk.grow(())
    return Graph(root, tuple(walk.paths), tuple(walk.figures))


def complete(calculator: Calculator[Any, Any], answers: Mapping[str, str]) -> dict[str, str]:
    """These answers, with the first possible one for each question that is still asked, until the rule ends."""
    full = dict(answers)
    while True:
        step = replay(calculator, full)
        if step.question is None or step.mistake:
            return full
        full[step.question.name] = as_text(step.question, step.question.domain()[0])


def remaining(graph: Graph) -> dict[str, int]:
    """For each question: how many questions can still come at most, itself included."""
    most: dict[str, int] = {}

    def longest(node: Node, after: int) -> int:
        match node:
            case Ask(question, branches):
                length = 1 + max(longest(child, after) for _, child in branches)
            case Read(question, then):
                length = 1 + longest(then, after)
            case Compare(_, yes, no):
                return max(longest(yes, after), longest(no, after))
            case All(conditions):
                for _, child in reversed(conditions):
                    after = longest(child, after)
                return after
            case _:
                return after
        most[question.name] = max(most.get(question.name, 0), length)
        return length

    longest(graph.root, 0)
    return most


def used_answers(graph: Graph) -> Iterator[tuple[str, str]]:
    """Each question and each of its answers that some path takes."""
    for node in graph.nodes():
        match node:
            case Ask(question, branches):
                for values, _ in branches:
                    yield from ((question.name, question.text(value)) for value in values)
            case Read(question):
                yield question.name, ""
