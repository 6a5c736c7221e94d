"""The steps of a table for readers without script: what each asks, in which order, in which part, under which number.

A step that most readers come to next stands next. Questions one after another that lead to the same place are one step
("Does one of these hold?"), and two questions that decide together are one table. Steps that more than one part leads to
have a part of their own.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .explore import All, Ask, Compare, End, Node, Read, Refused
from .outcome import Outcome
from .questions import Question
from .watched import Test

MOST_IN_ONE_PART = 8
"""A table with more steps than this is parted."""
LEAST_OF_A_PART = 3
MOST_RULES = 12
"""Rows of two questions that decide together."""


@dataclass(frozen=True)
class Answer:
    """An answer to `what`: `given` holds values of a question, the truth of a comparison, or comparisons with theirs."""

    what: Question[Any] | Test
    given: tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Together:
    """Outcomes and steps that all count, and what they make up."""

    lanes: tuple["Target", ...]
    makes: Outcome


type Target = Step | End | Refused | Together


@dataclass
class Row:
    """Answers, one for each column, and where they lead. Without answers: whatever was answered."""

    answers: tuple[tuple[Answer, ...], ...]
    """For each column the answers of which one must hold; an empty column is not asked."""
    target: Target


@dataclass(eq=False)
class Step:
    """What is asked at once."""

    asks: list[Question[Any] | Test]
    rows: list[Row]
    again: bool = False
    """Whether the question was answered before."""
    any_of: list[tuple[Answer, ...]] = field(default_factory=list)
    """One or more of these lead to the first row, none to the second."""
    points: list[Target] = field(default_factory=list)
    all: All | None = None
    """The points that are gone through, and what follows from them."""
    part: int = 0
    number: int = 0

    @property
    def targets(self) -> list[Target]:
        """Where it leads, first its points."""
        return [*self.points, *[row.target for row in self.rows]]

    @property
    def simple(self) -> bool:
        """Whether it asks one question, whose answers are its rows."""
        return len(self.asks) == 1 and not self.any_of and all(len(row.answers) == 1 for row in self.rows)

    def after(self) -> list["Step"]:
        """The steps that it leads to, each once."""
        return list(dict.fromkeys(step for target in self.targets for step in steps_of(target)))


def steps_of(target: Target) -> list[Step]:
    """The steps that a target leads to."""
    if isinstance(target, Together):
        return [step for lane in target.lanes for step in steps_of(lane)]
    return [target] if isinstance(target, Step) else []


@dataclass
class Part:
    """Steps under one heading."""

    steps: list[Step]
    head: Step | None
    """The step that all ways into it come to first. None for steps that more than one part leads to."""
    points: bool = False
    """Whether it holds the points that more than one part asks for."""


class Plan:
    """All steps of a graph, in parts. `first` is where a reader begins, which may be an outcome already."""

    def __init__(self, root: Node, questions: Mapping[str, Question[Any]]) -> None:
        self._questions = questions
        self._made: dict[int, Target] = {}
        self.first = self._points(root) if isinstance(root, All) else self._target(root)
        _join(self.first)
        self.parts = _parted(self.first)
        for number, part in enumerate(self.parts, 1):
            for place, step in enumerate(part.steps, 1):
                step.part, step.number = number, place

    def steps(self) -> list[Step]:
        """All steps, in the order in which they stand."""
        return [step for part in self.parts for step in part.steps]

    def _target(self, node: Node) -> Target:
        if id(node) not in self._made:
            self._made[id(node)] = self._of(node)
        return self._made[id(node)]

    def _of(self, node: Node) -> Target:
        match node:
            case End() | Refused():
                return node
            case Ask(question, branches):
                rows = [Row(((Answer(question, values),),), self._target(after)) for values, after in branches]
                return Step([question], rows)
            case Read(question, then) if _is_about(question, then):
                return Step([question], self._ranges(question, then, ()))
            case Read():
                return self._notes(node)
            case Compare(test) if len(test.names) == 1:
                question = self._questions[min(test.names)]
                return Step([question], self._ranges(question, node, ()), again=True)
            case Compare(test, yes, no):
                rows = [Row(((Answer(test, (truth,)),),), self._target(to)) for truth, to in ((True, yes), (False, no))]
                return Step([test], rows)
            case All(conditions, met, None):
                return Together(tuple(self._target(after) for _, after in conditions), met)
            case All():
                return self._points(node)

    def _points(self, node: All) -> Step:
        return Step([], [], points=[self._target(after) for _, after in node.conditions], all=node)

    def _notes(self, node: Node) -> Step:
        """Answers that are only written down here, and used later."""
        notes: list[Question[Any] | Test] = []
        while isinstance(node, Read) and not _is_about(node.question, node.then):
            notes.append(node.question)
            node = node.then
        return Step(notes, [Row((), self._target(node))])

    def _ranges(self, question: Question[Any], node: Node, made: tuple[tuple[Test, bool], ...]) -> list[Row]:
        """Comparisons of one answer after each other, as ranges of that answer."""
        if not isinstance(node, Compare) or node.test.names != {question.name}:
            return [Row(((Answer(question, made),),), self._target(node))]
        yes = self._ranges(question, node.yes, (*made, (node.test, True)))
        return yes + self._ranges(question, node.no, (*made, (node.test, False)))


def _is_about(question: Question[Any], node: Node) -> bool:
    return isinstance(node, Compare) and node.test.names == {question.name}


def _met(first: Target) -> list[Step]:
    """Every step, as a reader may meet them."""
    seen: dict[Step, None] = {}
    waiting = steps_of(first)
    while waiting:
        step = waiting.pop()
        if step not in seen:
            seen[step] = None
            waiting.extend(reversed(step.after()))
    return list(seen)


# Steps that are one.


def _join(first: Target) -> None:
    """Make one step of questions one after another that lead to the same place, and one table of two that decide together."""
    for step in _met(first):
        _join_any(step, first)
    for step in _met(first):
        _join_two(step, first)


def _references(first: Target) -> Counter[Step]:
    """How many rows and points lead to each step."""
    found = Counter(steps_of(first))
    for step in _met(first):
        found.update(after for target in step.targets for after in steps_of(target))
    return found


def _sides(step: Step) -> dict[Target, tuple[Answer, ...]]:
    """The answers that lead to each place, for a step that asks one question."""
    sides: dict[Target, tuple[Answer, ...]] = {}
    for row in step.rows if step.simple else []:
        sides[row.target] = sides.get(row.target, ()) + row.answers[0]
    return sides


def _join_any(step: Step, first: Target) -> None:
    """`step` and those after it that lead to one same place or else on: "Does one of these hold?"."""
    known = _references(first)
    for out in list(_sides(step)):
        chain, last, sides = [], step, _sides(step)
        while len(sides) == 2 and out in sides:
            chain.append((last, sides[out]))
            [on] = sides.keys() - {out}
            end = on
            if not (isinstance(on, Step) and known[on] == 1):
                break
            last, sides = on, _sides(on)
        if len(chain) > 1:
            step.asks = [each.asks[0] for each, _ in chain]
            step.any_of = [answers for _, answers in chain]
            step.rows = [Row((), out), Row((), end)]
            return


def _join_two(step: Step, first: Target) -> None:
    """`step` and the question after it, where it is the same one after most answers: one table of rules."""
    known = _references(first)

    def belongs(target: Target) -> bool:
        return (
            isinstance(target, Step)
            and known[target] == 1
            and target.simple
            and all(known[after] > 1 for after in target.after())
        )

    if not step.simple:
        return
    inner = [row.target for row in step.rows if belongs(row.target)]
    asked = [target.asks[0] for target in inner if isinstance(target, Step)]
    if len(inner) < 2 or any(each != asked[0] for each in asked):
        return
    rules: list[Row] = []
    for row in step.rows:
        if row.target in inner and isinstance(row.target, Step):
            rules += [Row((row.answers[0], each.answers[0]), each.target) for each in row.target.rows]
        else:
            rules.append(Row((row.answers[0], ()), row.target))
    if len(rules) <= MOST_RULES:
        step.asks, step.rows = [step.asks[0], asked[0]], rules


# Parts, and the order in them.


def _parted(first: Target) -> list[Part]:
    if not isinstance(first, Step):
        return [Part(_met(first), None)] if steps_of(first) else []
    within = _within(first)
    if len(within) <= MOST_IN_ONE_PART:
        return [Part(_ordered([first], list(within)), first)]
    heads = _heads(first, within)
    home = _homes(within, heads)
    short = [head for head, size in Counter(home.values()).items() if size < LEAST_OF_A_PART and head is not first]
    home = _homes(within, [head for head in heads if head not in short])
    shared = _shared(within, home)
    parts = [Part(_ordered([head], [step for step in within if home[step] is head and step not in shared]), head)
             for head in dict.fromkeys(home.values())]  # fmt: skip
    points = _points_among(shared, within)
    others = [step for step in shared if step not in points]
    parts += [Part(_ordered([], others), None)] if others else []
    return parts + ([Part(_ordered([], points), None, points=True)] if points else [])


def _within(first: Step) -> dict[Step, list[Step]]:
    """For each step those that every way to it goes through, from the first one to itself, in the order of a reader."""
    met = _met(first)
    before: dict[Step, list[Step]] = {step: [] for step in met}
    for step in met:
        for after in step.after():
            before[after].append(step)
    through: dict[Step, set[Step]] = {step: {step} if step is first else set(met) for step in met}
    changed = True
    while changed:
        changed = False
        for step in met[1:]:
            now = set.intersection(*[through[each] for each in before[step]]) | {step}
            if now != through[step]:
                through[step], changed = now, True
    return {step: sorted(through[step], key=lambda each: len(through[each])) for step in met}


def _heads(first: Step, within: Mapping[Step, Sequence[Step]]) -> list[Step]:
    """The steps at which a part of its own begins: where ways divide that are long enough."""
    size = Counter(above for way in within.values() for above in way)
    heads = [first]
    for step in within:
        long = [after for after, way in within.items() if way[-2:-1] == [step] and size[after] >= LEAST_OF_A_PART]
        if len(long) > 1 and size[step] > MOST_IN_ONE_PART:
            heads += long
    return heads


def _homes(within: Mapping[Step, Sequence[Step]], heads: Sequence[Step]) -> dict[Step, Step]:
    """For each step the head of its part: the last head that every way to it goes through."""
    return {step: next(head for head in reversed(above) if head in heads) for step, above in within.items()}


def _shared(within: Mapping[Step, Sequence[Step]], home: Mapping[Step, Step]) -> list[Step]:
    """Steps that other parts than their own lead to, with those that follow from them only."""
    leads = [(home[step], after) for step in within for after in step.after()]
    shared = {after for part, after in leads if part is not home[after] is not after}
    return [step for step, way in within.items() if shared & set(way)]


def _points_among(shared: Sequence[Step], within: Mapping[Step, Sequence[Step]]) -> list[Step]:
    """The shared steps that only decide a point among several."""
    asked = set[Step]()
    for step in within:
        lanes = [
            *step.points,
            *(lane for target in step.targets if isinstance(target, Together) for lane in target.lanes),
        ]
        asked.update(after for lane in lanes for after in steps_of(lane))
    return [step for step in shared if asked & set(within[step])]


def _ordered(heads: Sequence[Step], steps: Sequence[Step]) -> list[Step]:
    """The steps of a part. None stands before one that leads to it; the one that most ways go on to stands next."""
    inside = set(steps)
    waiting = Counter(after for step in steps for after in step.after() if after in inside)
    ready = [step for step in reversed(steps) if not waiting[step] and step not in heads] + list(heads)
    placed: list[Step] = []
    while ready:
        step = ready.pop()
        placed.append(step)
        free = []
        for after in step.after():
            if after in inside:
                waiting[after] -= 1
                if not waiting[after]:
                    free.append(after)
        if not step.points:
            free.sort(key=_ways, reverse=True)
        ready.extend(reversed(free))
    return placed


def _ways(step: Step) -> int:
    """How many ways lead on from a step."""
    return sum(max(1, sum(_ways(after) for after in steps_of(target))) for target in step.targets)
