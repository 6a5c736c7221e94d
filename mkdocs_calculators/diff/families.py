"""Which families a change is for: the fewest answers that tell its cases from all others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import groupby

MOST_TOGETHER = 3
"""So many conditions at once are tried in every combination; more are found one after the other."""

MOST_TRIED = 90
"""So many conditions are combined at most: those that tell the cases apart best by themselves."""

EVERY_CASE = -1
"""A set that holds every case, however many there are."""

type Mask = int
"""A set of cases: bit n stands for case n."""


@dataclass(frozen=True, order=True)
class Literal:
    """One condition: how a question is answered, or how a comparison comes out."""

    order: int
    """Where the question stands in the calculator."""
    about: str
    """The question, or the comparison."""
    values: tuple[str, ...]
    """One of these."""


type Way = tuple[Literal, ...]
"""Conditions that must all be so."""


@dataclass
class Cases:
    """The cases of one calculator: which answers they have, and how their comparisons come out."""

    count: int = 0
    holds: dict[str, dict[str, Mask]] = field(default_factory=dict)
    """For each question or comparison, and each of its values: the cases that have it."""
    order: dict[str, int] = field(default_factory=dict)
    gates: AbstractSet[str] = frozenset()
    """Questions whose answers decide which other questions make sense, such as which application it is."""

    def add(self, case: Mapping[str, str]) -> None:
        """One more case: the value of each question and comparison that it answers."""
        for about, value in case.items():
            values = self.holds.setdefault(about, {})
            values[value] = values.get(value, 0) | 1 << self.count
        self.count += 1

    def all(self) -> Mask:
        """Every case."""
        return (1 << self.count) - 1

    def where(self, way: Sequence[tuple[str, str]]) -> Mask:
        """The cases that take a way: a value for each of some questions and comparisons."""
        found = self.all()
        for about, value in way:
            found &= self.holds.get(about, {}).get(value, 0)
        return found

    def literals(self, relevant: Mask) -> dict[Literal, tuple[Mask, Mask]]:
        """Every condition worth trying: the cases that meet it, and those that do not contradict it.

        Who was not asked may well be so, and does not contradict: a sponsor whose age settles all was not asked for more.
        Only where a gate keeps the question from somebody, it makes no sense for them, and they contradict.
        Tried are each value, and all values but one where there are more than two, of those that a relevant case has.
        """
        found: dict[Literal, tuple[Mask, Mask]] = {}
        for about, every in sorted(self.holds.items(), key=lambda item: (self.order.get(item[0], 0), item[0])):
            known = {value: mask for value, mask in every.items() if mask & relevant}
            values = sorted(known)
            sets: list[tuple[str, ...]] = [(value,) for value in values] if len(values) > 1 else []
            if len(values) > 2:
                sets += [tuple(other for other in values if other != value) for value in values]
            unasked = self.all() & ~_any_of(every.values()) & ~self._kept_out(_any_of(every.values()))
            for chosen in sets:
                holds = _any_of(known[value] for value in chosen)
                found[Literal(self.order.get(about, 0), about, chosen)] = holds, holds | unasked
        return found

    def _kept_out(self, asked: Mask) -> Mask:
        """The cases with an answer to a gate that nobody has who was asked."""
        answers = (mask for gate in self.gates for mask in self.holds.get(gate, {}).values())
        return _any_of(mask for mask in answers if not mask & asked)


def _any_of(masks: Iterable[Mask]) -> Mask:
    found = 0
    for mask in masks:
        found |= mask
    return found


def members(mask: Mask) -> Iterator[int]:
    """The numbers of the cases in a set.

    >>> list(members(0b1010))
    [1, 3]
    """
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


type Literals = Mapping[Literal, tuple[Mask, Mask]]


def describe(cases: Cases, wanted: Mask, whatever: Mask = 0) -> list[Way]:
    """Few and short ways that all wanted cases take, and that all others contradict but those where it is `whatever`.

    One empty way stands for every case; no way at all is given where no answers tell them apart.
    """
    others = cases.all() & ~wanted & ~whatever
    if not others:
        return [()]
    literals = {literal: masks for literal, masks in cases.literals(wanted | others).items() if masks[0] & wanted}
    ways: list[tuple[Way, Mask]] = []
    left = wanted
    while left:
        best = _shortest(literals, others, left) or _longer(literals, others, left)
        if best is None:
            return []
        ways.append(best)
        left &= ~best[1]
    return _joined([way for way, _ in _needed(ways, wanted)])


def _shortest(literals: Literals, others: Mask, left: Mask) -> tuple[Way, Mask] | None:
    """The way of a few conditions that leads to the most of what is left, and to nothing else.

    One condition more is taken only where that reaches at least half of what is left.
    """
    useful = [(literal, *masks) for literal, masks in literals.items() if masks[0] & left]
    if len(useful) > MOST_TRIED:
        best_first = sorted(useful, key=lambda each: (each[2] & others).bit_count() - (each[1] & left).bit_count())
        useful = sorted(best_first[:MOST_TRIED])
    found: tuple[Way, Mask] | None = None
    for size in range(1, MOST_TOGETHER + 1):
        ways = _narrowed(useful, (), EVERY_CASE, others, left, size)
        longer = max(ways, key=lambda each: (each[1] & left).bit_count(), default=None)
        if longer and (found is None or (longer[1] & left).bit_count() > 2 * (found[1] & left).bit_count()):
            found = longer
        if found and 2 * (found[1] & left).bit_count() >= left.bit_count():
            return found
    return found


def _narrowed(
    literals: Sequence[tuple[Literal, Mask, Mask]], way: Way, meets: Mask, others: Mask, left: Mask, size: int
) -> Iterator[tuple[Way, Mask]]:
    """Every way of `size` more conditions that leads to some of what is left and that all `others` contradict."""
    for number, (literal, holds, fits) in enumerate(literals, 1):
        still = others & fits
        if still == others or not meets & holds & left:
            continue
        if not still:
            if size == 1:
                yield (*way, literal), meets & holds
        elif size > 1:
            yield from _narrowed(literals[number:], (*way, literal), meets & holds, still, left, size - 1)


def _longer(literals: Literals, others: Mask, left: Mask) -> tuple[Way, Mask] | None:
    """A way of many conditions, for the first case that is left: each time the one that keeps out the most."""
    first = left & -left
    mine = {literal: masks for literal, masks in literals.items() if masks[0] & first}
    way: list[Literal] = []
    meets = EVERY_CASE
    while others and mine:
        literal = min(mine, key=lambda each: (mine[each][1] & others).bit_count())
        holds, fits = mine.pop(literal)
        if others & fits == others:
            return None
        way.append(literal)
        meets, others = meets & holds, others & fits
    return None if others else (tuple(sorted(way)), meets)


def _needed(ways: Sequence[tuple[Way, Mask]], wanted: Mask) -> list[tuple[Way, Mask]]:
    """The ways without those whose cases the others take as well."""
    kept = list(ways)
    for way in ways:
        if _any_of(other[1] for other in kept if other is not way) & wanted == wanted:
            kept.remove(way)
    return kept


def _joined(ways: list[Way]) -> list[Way]:
    """Ways that differ in the answer to one question only are one: "A or B". The shortest come first."""
    for one, other in ((one, other) for n, one in enumerate(ways) for other in ways[n + 1 :]):
        differ = [k for k in range(len(one)) if len(one) == len(other) and one[k] != other[k]]
        if len(differ) == 1 and one[differ[0]].about == other[differ[0]].about:
            k = differ[0]
            values = tuple(sorted({*one[k].values, *other[k].values}))
            both = (*one[:k], Literal(one[k].order, one[k].about, values), *one[k + 1 :])
            return _joined([both, *[way for way in ways if way not in (one, other)]])
    return sorted(ways, key=lambda way: (len(way), way))


def by_question(way: Way) -> list[tuple[str, tuple[str, ...]]]:
    """The conditions of a way, each question once: values that two conditions allow.

    >>> by_question((Literal(0, "route", ("a", "b")), Literal(0, "route", ("b", "c"))))
    [('route', ('b',))]
    """
    found = []
    for about, literals in groupby(sorted(way), key=lambda literal: literal.about):
        allowed = [set(literal.values) for literal in literals]
        found.append((about, tuple(sorted(set.intersection(*allowed)))))
    return found
