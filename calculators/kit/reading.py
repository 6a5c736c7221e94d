"""The graph for readers on paper: outcomes that say the same are one, and what only some of them add says when it holds.

A reader with a pen follows fewer steps than a rule has nodes: a question that only adds a note to an outcome is no step
of its own. So that nobody is misled, each reason, note, advice and place that does not always belong to its outcome
carries the answers with which it does (`when`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .explore import All, Ask, Compare, End, Graph, Node, Read, Refused, children
from .law import Place
from .outcome import Kind, Outcome
from .questions import Question
from .sentences import Computed, Sentence
from .watched import Test

type Answered = tuple[Question[Any] | Test, tuple[Any, ...]]
"""A question with some of its answers, or a comparison with its truth."""
type Ways = tuple[tuple[Answered, ...], ...] | None
"""The answers with which something holds: all of one way. None where nothing is to be said, because it always holds."""

SOMETIMES: Ways = ()
"""It holds with some answers only, and those cannot be told in one sentence."""


@dataclass(frozen=True)
class Part[T]:
    """A part of an outcome, and when it belongs to it."""

    what: T
    when: Ways


@dataclass(frozen=True, eq=False)
class Told:
    """Outcomes that say the same, told once."""

    kind: Kind
    says: Sentence
    composed: bool
    places: tuple[Part[Place], ...]
    sums: tuple[Part[Computed], ...]
    """How an amount in `says` is worked out, where that differs."""
    reasons: tuple[Part["Told"], ...]
    listed: Mapping[str, tuple[Part[Any], ...]]
    """`calendar`, `checklist`, `conflicts`, `open` and `then`."""

    @property
    def checklist(self) -> tuple[Part[Any], ...]:
        """What to gather."""
        return self.listed["checklist"]

    @property
    def has_more(self) -> bool:
        """Whether there is more to say than a sentence and its places."""
        return bool(self.sums or self.reasons or any(self.listed.values()) or any(part.when for part in self.places))


LISTED = ("calendar", "checklist", "conflicts", "open", "then")


@dataclass
class Reading:
    """A graph to read: `root` holds one `End` for all outcomes that say the same, and `told` what each of them tells."""

    graph: Graph
    root: Node = field(init=False)
    told: dict[Outcome, Told] = field(init=False, default_factory=dict)
    """By the outcome that stands for the others."""
    _numbers: dict[Outcome, int] = field(default_factory=dict)
    _stands_for: dict[Outcome, Outcome] = field(default_factory=dict)
    _reduced: dict[int, Node] = field(default_factory=dict)
    _nodes: dict[Node, Node] = field(default_factory=dict)
    _needed: dict[int, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        alike: dict[Any, dict[Outcome, None]] = {}
        for outcome in _ends(self.graph):
            self._numbers.setdefault(outcome, len(self._numbers))
            alike.setdefault((outcome.kind, _said(outcome.says)), {})[outcome] = None
        for group in alike.values():
            first = next(iter(group))
            self._stands_for |= dict.fromkeys(group, first)
            self.told[first] = self._tell([(self._numbers[outcome], outcome) for outcome in group])
        self.root = self._reduce(self.graph.root)

    # Fewer nodes.

    def _reduce(self, node: Node) -> Node:
        """The node with one end for all that say the same, without questions that then lead to one place only."""
        if id(node) not in self._reduced:
            made = self._made(node)
            self._reduced[id(node)] = self._nodes.setdefault(made, made)
        return self._reduced[id(node)]

    def _made(self, node: Node) -> Node:
        match node:
            case End(outcome):
                return End(self._stands_for[outcome])
            case Ask(question, branches):
                leading: dict[Node, list[Any]] = {}
                for values, after in branches:
                    leading.setdefault(self._reduce(after), []).extend(values)
                if len(leading) == 1:
                    return next(iter(leading))
                return Ask(question, tuple((tuple(values), after) for after, values in leading.items()))
            case Read(question, then):
                after = self._reduce(then)
                return Read(question, after) if question.name in self._names(after) else after
            case Compare(test, yes, no):
                one, other = self._reduce(yes), self._reduce(no)
                return one if one == other else Compare(test, one, other)
            case All(conditions, met, not_met, between):
                lanes = tuple((name, self._reduce(after)) for name, after in conditions)
                failed = self._stands_for[not_met] if not_met else None
                return All(lanes, self._stands_for[met], failed, between)
            case Refused():
                return replace(node, figures=())

    def _names(self, node: Node) -> frozenset[str]:
        """The numbers, amounts, days and countries that are used from here on."""
        if id(node) not in self._needed:
            used: set[str] = set()
            if isinstance(node, Compare):
                used |= node.test.names
            ends = (node.outcome,) if isinstance(node, End) else node.ends if isinstance(node, All) else ()
            for outcome in ends:
                used |= _used_by(self.told[outcome])
            if isinstance(node, Refused):
                used |= _used_in(node.sentence)
            for _, after in children(node):
                used |= self._names(after)
            self._needed[id(node)] = frozenset(used)
        return self._needed[id(node)]

    # What outcomes that say the same tell.

    def _tell(self, members: Sequence[tuple[int, Outcome]]) -> Told:
        """One for all `members`: outcomes of the graph by number, or in each of them the reason that says the same."""
        everyone = frozenset(number for number, _ in members)
        first = members[0][1]

        def parts(read: Callable[[Outcome], Iterable[Any]], key: Callable[[Any], Any]) -> list[tuple[Any, Ways]]:
            holders: dict[Any, list[tuple[int, Any]]] = {}
            order: list[Any] = []
            for number, outcome in members:
                keys = [key(each) for each in read(outcome)]
                place = min((order.index(known) for known in keys if known in holders), default=len(order))
                for known, each in zip(keys, read(outcome), strict=True):
                    if known in holders:
                        place = max(place, order.index(known) + 1)
                    else:
                        order.insert(place, known)
                        place += 1
                    holders.setdefault(known, []).append((number, each))
            return [
                (holders[known], self._when(everyone, frozenset(number for number, _ in holders[known])))
                for known in order
            ]

        def plain(read: Callable[[Outcome], Iterable[Any]], key: Callable[[Any], Any]) -> tuple[Part[Any], ...]:
            return tuple(Part(held[0][1], when) for held, when in parts(read, key))

        says = first.says
        sums: tuple[Part[Computed], ...] = ()
        if len({tuple(_how(each) for each in _computed(outcome.says)) for _, outcome in members}) > 1:
            says = _without_how(says)
            sums = plain(lambda outcome: [each for each in _computed(outcome.says) if each.expression], _how)
        return Told(
            first.kind,
            says,
            first.composed,
            plain(lambda outcome: outcome.places, lambda place: place),
            sums,
            tuple(
                Part(self._tell(held), when)
                for held, when in parts(lambda outcome: outcome.reasons, lambda each: (each.kind, _said(each.says)))
            ),
            {name: plain(lambda outcome, name=name: getattr(outcome, name), _exactly) for name in LISTED},  # type: ignore[misc]
        )

    def _when(self, everyone: frozenset[int], these: frozenset[int]) -> Ways:
        """The answers that lead to one of `these`, where the reader comes to one of `everyone` anyway."""
        if these == everyone:
            return None
        known: dict[int, Any] = {}

        def leads(node: Node) -> Any:
            if id(node) not in known:
                known[id(node)] = found(node)
            return known[id(node)]

        def end(outcome: Outcome) -> Any:
            number = self._numbers[outcome]
            return (number in these) if number in everyone else None

        def found(node: Node) -> Any:
            match node:
                case End(outcome):
                    return end(outcome)
                case Refused():
                    return None
                case Ask(question, branches):
                    return _decide(question, [(values, leads(after)) for values, after in branches])
                case Read(_, then):
                    return leads(then)
                case Compare(test, yes, no):
                    return _decide(test, [((True,), leads(yes)), ((False,), leads(no))])
                case All(conditions):
                    each = [leads(after) for _, after in conditions] + [end(outcome) for outcome in node.ends]
                    different = [one for n, one in enumerate(each) if one is not None and one not in each[:n]]
                    return None if not different else different[0] if len(different) == 1 else _UNCLEAR

        ways, others = (_ways(leads(self.graph.root), truth) for truth in (True, False))
        if any(_UNCLEAR in way for way in (*ways, *others)):
            return SOMETIMES
        return _joined(list(dict.fromkeys(_shortened(way, others) for way in ways)))


_UNCLEAR: Any = "unclear"


def _decide(what: Any, leading: Sequence[tuple[tuple[Any, ...], Any]]) -> Any:
    """Where answers lead: True, False, None for nowhere that matters, or a question that decides it."""
    sides: list[tuple[list[Any], Any]] = []
    for values, after in leading:
        if after is None:
            continue
        for known, there in sides:
            if there == after:
                known.extend(values)
                break
        else:
            sides.append((list(values), after))
    if not sides:
        return None
    if len(sides) == 1:
        return sides[0][1]
    return what, tuple((tuple(values), after) for values, after in sides)


def _ways(leading: Any, truth: bool) -> list[tuple[Any, ...]]:
    """Every way to True, or to False."""
    if isinstance(leading, bool) or leading is None:
        return [()] if leading is truth else []
    if leading is _UNCLEAR:
        return [(_UNCLEAR,)]
    what, sides = leading
    return [((what, values), *way) for values, after in sides for way in _ways(after, truth)]


def _shortened(way: tuple[Answered, ...], others: Sequence[tuple[Answered, ...]]) -> tuple[Answered, ...]:
    """The way without the answers that no other way needs to be told apart from it."""

    def apart(one: Sequence[Answered], other: Sequence[Answered]) -> bool:
        known = dict(other)
        return any(what in known and not set(values) & set(known[what]) for what, values in one)

    for literal in way:
        fewer = tuple(each for each in way if each is not literal)
        if fewer and all(apart(fewer, other) for other in others):
            way = fewer
    return way


def _joined(ways: list[tuple[Answered, ...]]) -> tuple[tuple[Answered, ...], ...]:
    """Ways that differ in the answer to one question only, joined."""
    for i, one in enumerate(ways):
        for j, other in enumerate(ways[i + 1 :], i + 1):
            differ = [k for k in range(len(one)) if len(one) == len(other) and one[k] != other[k]]
            if len(differ) == 1 and one[differ[0]][0] == other[differ[0]][0]:
                k = differ[0]
                both = (one[k][0], (*one[k][1], *other[k][1]))
                return _joined([*ways[:i], (*one[:k], both, *one[k + 1 :]), *ways[i + 1 : j], *ways[j + 1 :]])
    return tuple(ways)


def _ends(graph: Graph) -> list[Outcome]:
    """Every outcome of the graph, in the order of a reader."""
    found: list[Outcome] = []
    for node in graph.nodes():
        found += [node.outcome] if isinstance(node, End) else node.ends if isinstance(node, All) else []
    return found


def _said(sentence: Sentence) -> tuple[Any, ...]:
    """What tells a sentence from others: all but how an amount is worked out, so that a sum is one outcome."""
    values = [
        value.label if isinstance(value, Computed) else _said(value) if isinstance(value, Sentence) else repr(value)
        for _, value in sentence.values
    ]
    return sentence.key, *values


def _computed(sentence: Sentence) -> list[Computed]:
    """Every worked out value in a sentence and in those in it."""
    found: list[Computed] = []
    for _, value in sentence.values:
        found += [value] if isinstance(value, Computed) else _computed(value) if isinstance(value, Sentence) else []
    return found


def _how(value: Computed) -> str:
    return value.expression.label if value.expression else ""


def _without_how(sentence: Sentence) -> Sentence:
    """The sentence without the ways in which its amounts are worked out."""

    def without(value: Any) -> Any:
        if isinstance(value, Sentence):
            return _without_how(value)
        return Computed(value.names, "", None) if isinstance(value, Computed) and not value.label else value

    return replace(sentence, values=tuple((name, without(value)) for name, value in sentence.values))


def _exactly(part: Any) -> Any:
    """What tells a listed part apart: itself, and how each amount in it is worked out."""
    sentences = [getattr(part, "says", None) or getattr(part, "followed", None) or part]
    return part, tuple(_how(value) for sentence in sentences for value in _computed(sentence))


def _used_in(sentence: Sentence) -> set[str]:
    return {name for value in _computed(sentence) for name in value.names}


def _used_by(told: Told) -> set[str]:
    """The questions whose answers are needed to work out what an outcome says."""
    used = _used_in(told.says) | {name for part in told.sums for name in part.what.names}
    listed = [part for parts in told.listed.values() for part in parts]
    for part in listed:
        used |= _used_in(getattr(part.what, "says", None) or getattr(part.what, "followed", None) or part.what)
    return used.union(*[_used_by(part.what) for part in told.reasons])
