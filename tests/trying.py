"""How a principle is tried: on whole people, of whom one fact is changed while all others stay as they are.

The people come from `explore`: both ends of each class of answers, with an answer to each question that the class does
not read. Nothing here knows a calculator; `tests/principles.py` says what must hold of which.
"""

import random
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from calculators.kit.conditions import HOLDS, EveryReached, compose
from calculators.kit.explore import explore
from calculators.kit.outcome import Kind, Outcome
from calculators.kit.questions import UNKNOWN, Day, Invalid, Question, Undecided
from calculators.kit.replay import Calculator, as_text, replay

type Facts = Mapping[str, Any]
"""An answer to every question of a calculator, read or not."""

type Compare = Callable[["Result", "Result"], Iterable[str]]
"""What is wrong with the second of two results, in words; nothing where nothing is."""

type Used = set[Side | Unless | Agreement]
"""What was not in vain: facts that changed an outcome, exceptions that were needed, agreements about somebody."""

AROUND = tuple(timedelta(days=days) for days in (-366, -31, -1, 1, 31, 366))
MOST_SHOWN = 3
"""One fault of a rule shows in hundreds of people. A few of them say enough."""


@dataclass(frozen=True)
class Result:
    """What a calculator decides about somebody, as a whole and condition by condition, and what it read for that."""

    whole: Outcome
    conditions: Mapping[str, Outcome]
    read: tuple[str, ...]

    @property
    def parts(self) -> dict[str, Outcome]:
        """The whole, named "", and each condition by its name."""
        return {"": self.whole, **self.conditions}


@dataclass
class _Known:
    """What is known after some answers: the question that is read next with what follows each answer, or the result."""

    reads: str = ""
    then: dict[Any, "_Known"] = field(default_factory=dict)
    ended: bool = False
    result: Result | None = None


class Tried:
    """A calculator that remembers its results. Facts that it does not read are not compared."""

    def __init__(self, calculator: Calculator[Any, Any]) -> None:
        self.calculator = calculator
        self.questions: dict[str, Question[Any]] = calculator.you.questions()
        self._known = _Known()

    def __call__(self, facts: Facts) -> Result | None:
        """The result; None where the facts are refused with a message."""
        known = self._known
        while known.reads and (follows := known.then.get(facts[known.reads])):
            known = follows
        if not known.ended:
            known = self._remember(facts)
        return known.result

    def _remember(self, facts: Facts) -> _Known:
        result, read = run(self.calculator, facts)
        known = self._known
        for name in read:
            known.reads = name
            known = known.then.setdefault(facts[name], _Known())
        known.ended, known.result = True, result
        return known

    def words(self, facts: Facts, read: Iterable[str]) -> str:
        """Facts as a link holds them: `route=asylum, relation=child`."""
        return ", ".join(f"{name}={as_text(self.questions[name], facts[name])}" for name in read) or "nothing else"


def run(calculator: Calculator[Any, Any], facts: Facts) -> tuple[Result | None, list[str]]:
    """The result of a calculator, and the names of the questions that it read, in their order."""
    you = calculator.you(**facts)
    try:
        whole = calculator.decide(you)
    except Invalid:
        return None, list(you.was_read)
    reached = conditions(calculator, facts) if whole.reasons else None
    names = [condition.__name__ for condition in reached.conditions] if reached else []
    reasons = whole.reasons[len(whole.reasons) - len(names) :]
    return Result(whole, dict(zip(names, reasons, strict=True)), tuple(you.was_read)), list(you.was_read)


class _Watch:
    """Makes `every` say which conditions it reaches."""

    def read(self, question: Question[Any], value: Any) -> Any:
        """The answer as it is."""
        return value


def conditions(calculator: Calculator[Any, Any], facts: Facts) -> EveryReached | None:
    """The conditions that `every` or `together` reaches for these people; None where none are reached."""
    you = calculator.you(**facts)
    you.record(_Watch())
    try:
        calculator.rule(you, calculator.law(calculator.edition.day))
    except EveryReached as reached:
        return reached
    except (Undecided, Invalid):
        pass
    return None


@lru_cache
def values(calculator: Calculator[Any, Any]) -> Mapping[str, Sequence[Any]]:
    """For each question the answers that the rule tells apart: each choice, and both ends of each class."""
    questions = calculator.you.questions()
    found: dict[str, set[Any]] = {name: set(ends(question)) for name, question in questions.items()}
    for path in explore(calculator).paths:
        for witness in (path.low, path.high):
            for name, text in witness.items():
                found[name].add(questions[name].parse(text))
    return {name: in_order(questions[name], known) for name, known in found.items()}


def ends(question: Question[Any]) -> Sequence[Any]:
    """Every choice; of what has a size, the least and the most."""
    domain = question.domain()
    return domain if question.can_be_unknown else (domain[0], domain[-1])


def in_order(question: Question[Any], known: Iterable[Any]) -> list[Any]:
    """Choices in the order in which they are offered, all else by size."""
    return sorted(known, key=list(question.domain()).index) if question.can_be_unknown else sorted(known)


@lru_cache
def people(calculator: Calculator[Any, Any], more: int) -> Sequence[Facts]:
    """Both ends of each class, each with the lowest, the highest and the most favourable other facts.

    `more` times each, the other facts are drawn, always in the same way.
    """
    questions, known, dice = calculator.you.questions(), values(calculator), random.Random(2017)
    usual = [{name: each[end] for name, each in known.items()} for end in (0, -1)] + [favoured(calculator)]
    found: dict[tuple[Any, ...], Facts] = {}
    for path in explore(calculator).paths:
        for witness in (path.low, path.high):
            read = {name: questions[name].parse(text) for name, text in witness.items()}
            fills = [*usual]
            fills += [{name: dice.choice(each) for name, each in known.items()} for _ in range(more)]
            for fill in fills:
                facts = {**fill, **read}
                found.setdefault(tuple(facts.values()), facts)
    return list(found.values())


def favoured(calculator: Calculator[Any, Any]) -> Facts:
    """Facts for which as many conditions hold as can be found by changing one after the other.

    Without them, one condition that fails would hide what the others do.
    """
    tried, known = Tried(calculator), values(calculator)
    facts = {name: each[0] for name, each in known.items()}

    def holding(name: str, value: Any) -> int:
        result = tried({**facts, name: value})
        return sum(part.kind in HOLDS for part in result.parts.values()) if result else -1

    for _ in range(2):
        for name, each in known.items():
            counts = [holding(name, value) for value in each]
            facts[name] = each[counts.index(max(counts))]
    return facts


def others(calculator: Calculator[Any, Any], name: str, value: Any) -> Iterator[Any]:
    """The other answers to a question that are worth trying. Days are also moved a little from where they are."""
    question = calculator.you.questions()[name]
    tried = list(values(calculator)[name])
    if isinstance(question, Day):
        tried += [moved for moved in (value + days for days in AROUND) if question.first <= moved <= question.last]
    yield from dict.fromkeys(other for other in tried if other != value)


# What is compared


@dataclass(frozen=True)
class Order:
    """How good an outcome is: the worst and the best that can still come of it.

    `kinds` says it of each kind, and `sentences` of single sentences, or of a kind in one calculator ("fees answer").
    What is in neither is compared with nothing.
    """

    kinds: Mapping[Kind, tuple[int, int]]
    sentences: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def standing(self, outcome: Outcome) -> tuple[int, int] | None:
        """The worst and the best that can come of it; None where that cannot be said."""
        key = outcome.says.key
        of_kind = self.sentences.get(f"{key.partition('.')[0]} {outcome.kind.value}", self.kinds.get(outcome.kind))
        return self.sentences.get(key, of_kind)

    def worse(self, after: Outcome, before: Outcome) -> bool:
        """Whether `after` is worse: in what is the worst or the best of it, and better in neither."""
        now, then = self.standing(after), self.standing(before)
        return now is not None and then is not None and now != then and now[0] <= then[0] and now[1] <= then[1]

    def no_worse(self, before: Result, after: Result) -> Iterator[str]:
        """The outcome, and each condition that both have, is not worse."""
        for name in before.parts:
            if name in after.parts and self.worse(after.parts[name], before.parts[name]):
                yield f"{name or 'the outcome'} was {shown(before.parts[name])} and is {shown(after.parts[name])}"


def no_later(before: Result, after: Result) -> Iterator[str]:
    """No day that a sentence of both names is later."""
    then, now = named(before.whole, date), named(after.whole, date)
    for known in then.keys() & now.keys():
        if now[known] > then[known]:
            yield f"the {known[1]} of {known[0]} was {then[known]} and is {now[known]}"


def no_cheaper(before: Result, after: Result) -> Iterator[str]:
    """The largest amount that the outcome names does not fall."""
    then, now = named(before.whole, Decimal).values(), named(after.whole, Decimal).values()
    if then and now and max(now) < max(then):
        yield f"{shown(before.whole)} names {max(then)} and {shown(after.whole)} only {max(now)}"


def both(*compared: Compare) -> Compare:
    """What all of these find."""
    return lambda before, after: [fault for compare in compared for fault in compare(before, after)]


def named[T](outcome: Outcome, kind: type[T]) -> dict[tuple[str, str], T]:
    """The values of a kind in the sentences of an outcome, by the sentence and by their name in it."""
    return {
        (sentence.key, name): value
        for sentence in outcome.sentences()
        for name, value in sentence.values
        if isinstance(value, kind)
    }


def shown(outcome: Outcome) -> str:
    """An outcome in a message: kind and sentence."""
    return f"{outcome.kind.value} ({outcome.says.key})"


# Principles that change one fact


@dataclass(frozen=True)
class Side:
    """A fact that has a good side: `better` says whether the second of two answers lies there."""

    calculator: str
    question: str
    section: str
    better: Callable[[Any, Any], bool] = field(compare=False)


@dataclass(frozen=True)
class Unless:
    """An exception that the report makes. With these answers, this fact may work the other way."""

    calculator: str
    question: str
    section: str
    why: str
    when: Mapping[str, Collection[Any]] = field(compare=False, hash=False)

    def holds(self, calculator: str, question: str, before: Facts, after: Facts) -> bool:
        """Whether it is about this change. Of the fact that changes, `when` holds what only one of the two may be in."""
        return (calculator, question) == (self.calculator, self.question) and all(
            (before[name] in allowed) != (after[name] in allowed) if name == question else after[name] in allowed
            for name, allowed in self.when.items()
        )


@dataclass(frozen=True)
class Principle:
    """What must hold when one fact moves to its good side, with the exceptions, for the people that `given` names."""

    anchor: str
    sides: tuple[Side, ...]
    compare: Compare = field(compare=False)
    exceptions: tuple[Unless, ...] = ()
    given: Mapping[str, Collection[Any]] = field(default_factory=dict, compare=False, hash=False)

    def concerns(self, facts: Facts) -> bool:
        """Whether it is about these people."""
        return all(facts[name] in allowed for name, allowed in self.given.items() if name in facts)


def faults(principle: Principle, tried: Tried, everybody: Iterable[Facts], used: Used) -> list[str]:
    """Where a calculator breaks a principle. Put into `used`: each exception that was needed, each fact that mattered."""
    name = tried.calculator.name
    sides = [side for side in principle.sides if side.calculator == name]
    found: list[str] = []
    for facts in filter(principle.concerns, everybody):
        for side in sides:
            found += _moved(principle, tried, side, facts, used)
        if len(found) >= MOST_SHOWN:
            break
    return found[:MOST_SHOWN]


def _moved(principle: Principle, tried: Tried, side: Side, facts: Facts, used: Used) -> Iterator[str]:
    """The faults of one fact of one person, who stands on the good side of it or on the other one."""
    value, result = facts[side.question], tried(facts)
    if result is None or side.question not in result.read:
        return  # what the rule does not read changes nothing: `order_matters` tries that
    for other in others(tried.calculator, side.question, value):
        changed = {**facts, side.question: other}
        if side.better(value, other):
            yield from _compared(principle, tried, side, facts, changed, used)
        elif side.better(other, value):
            yield from _compared(principle, tried, side, changed, facts, used)


def _compared(
    principle: Principle, tried: Tried, side: Side, facts: Facts, changed: Facts, used: Used
) -> Iterator[str]:
    before, after = tried(facts), tried(changed)
    if not (before and after and principle.concerns(facts) and principle.concerns(changed)):
        return
    if side not in used and before.whole != after.whole:
        used.add(side)
    for fault in principle.compare(before, after):
        excused = [each for each in principle.exceptions if each.holds(side.calculator, side.question, facts, changed)]
        used.update(excused)
        if not excused:
            yield _message(principle, tried, side, facts, changed, fault)


def _message(principle: Principle, tried: Tried, side: Side, facts: Facts, changed: Facts, fault: str) -> str:
    read = dict.fromkeys(name for each in (facts, changed) for name in _read(tried, each) if name != side.question)
    return (
        f"{side.calculator} breaks “{principle.anchor}”: {tried.words(facts, [side.question])} became "
        f"{tried.words(changed, [side.question])} with {tried.words(facts, read)}: {fault}"
    )


def _read(tried: Tried, facts: Facts) -> tuple[str, ...]:
    result = tried(facts)
    return result.read if result else ()


# Principles with a form of their own


def treated_apart(tried: Tried, facts: Facts, question: str) -> Iterator[str]:
    """A treatment that ends at one age and comes back at another: somebody between two ages is treated as neither."""
    left: set[Any] = set()
    last = None
    for value in values(tried.calculator)[question]:
        moved = {**facts, question: value}
        result = tried(moved)
        now = result and tuple((name, part.kind, part.says.key) for name, part in result.parts.items())
        if result and now in left and now != last:
            yield (
                f"{tried.calculator.name}: at {tried.words(moved, [question])} comes back what had ended before it: "
                f"{shown(result.whole)} with {tried.words(moved, [name for name in result.read if name != question])}"
            )
        left.add(now)
        last = now


def order_matters(tried: Tried, facts: Facts) -> Iterator[str]:
    """Where the order of answers, answers that nobody asked for, or the order of conditions change an outcome."""
    calculator, result = tried.calculator, tried(facts)
    if result is None:
        return
    read = {name: as_text(tried.questions[name], facts[name]) for name in result.read}
    every_fact = {name: as_text(tried.questions[name], facts[name]) for name in facts}
    forms = {
        "backwards": dict(reversed(read.items())),
        "with superfluous answers": every_fact,
        "with superfluous answers, backwards": dict(reversed(every_fact.items())),
    }
    whole = replay(calculator, read).outcome
    for way, form in forms.items():
        if replay(calculator, form).outcome != whole:
            yield f"{calculator.name}: {tried.words(facts, result.read)} {way} is not {shown(result.whole)}"
    yield from _conditions_matter(tried, facts, result)


def _conditions_matter(tried: Tried, facts: Facts, result: Result) -> Iterator[str]:
    reached = conditions(tried.calculator, facts) if result.whole.composed else None
    if reached is None:
        return
    other_way = compose(list(result.conditions.values())[::-1], reached.ends)
    if (other_way.kind, other_way.says) != (result.whole.kind, result.whole.says):
        yield (
            f"{tried.calculator.name}: {tried.words(facts, result.read)} is {shown(result.whole)}, "
            f"and {shown(other_way)} when the conditions are looked at backwards"
        )


def not_the_sum(tried: Tried, facts: Facts, question: str) -> Iterator[str]:
    """Where “I don’t know” leads to something else than the known answers do together."""
    asked = tried.questions[question]
    # Where the rule itself reads not to know as one of the answers, that one is the only one that could be.
    default = getattr(asked, "default", None)
    known = [tried({**facts, question: value}) for value in (asked.domain() if default is None else [default])]
    before = tried(facts)
    if before is None or question not in before.read or None in known:
        return  # a message on one of the answers is a message on the unknown one
    each_one = [result for result in known if result]
    unsure = tried({**facts, question: UNKNOWN})
    wrong = _apart(unsure, each_one) if unsure else ["it is refused"]
    for fault in wrong:
        yield (
            f"{tried.calculator.name}: not knowing {question} with "
            f"{tried.words(facts, [name for name in before.read if name != question])}: {fault}"
        )


def _apart(unsure: Result, known: Sequence[Result]) -> Iterator[str]:
    """The outcome, or each condition where all have the same ones, covers what the known ones say, and nothing else."""
    if any(result.conditions.keys() != unsure.conditions.keys() for result in known):
        if unsure.conditions:
            yield f"it has the conditions {', '.join(unsure.conditions)}, but not with each known answer"
        yield from _uncovered("", unsure.whole, [result.whole for result in known])
        return
    for name, part in unsure.parts.items():
        if name or not unsure.conditions:
            yield from _uncovered(name or "the outcome", part, [result.parts[name] for result in known])
    could = {(result.whole.kind, result.whole.says) for result in known}
    if unsure.conditions and len(could) == 1 and could != {(unsure.whole.kind, unsure.whole.says)}:
        yield f"the outcome is {shown(unsure.whole)}, and with each known answer {shown(known[0].whole)}"


def _uncovered(name: str, unsure: Outcome, known: Sequence[Outcome]) -> Iterator[str]:
    could = covered(unsure)
    if not (all(outcome in known for outcome in could) and all(outcome in could for outcome in known)):
        yield f"{name} is {' or '.join(map(shown, could))}, and with known answers {' or '.join(map(shown, known))}"


def covered(outcome: Outcome) -> Sequence[Outcome]:
    """What an outcome can still become."""
    if outcome.kind is Kind.DEPENDS and outcome.branches:
        return [branch.outcome for branch in outcome.branches]
    return [outcome]


def negative(result: Result) -> Iterator[str]:
    """Amounts below nothing."""
    yield from (f"{key} names {amount}" for (key, _), amount in named(result.whole, Decimal).items() if amount < 0)


# Two calculators about the same people


@dataclass(frozen=True)
class Agreement:
    """What two calculators must say about the same people: those that `given` names, and of whom the first says `where`."""

    section: str
    first: str
    second: str
    agree: Callable[[Result, Result], bool] = field(compare=False)
    given: Mapping[str, Collection[Any]] = field(default_factory=dict, compare=False, hash=False)
    where: str = ""
    exceptions: tuple[Unless, ...] = ()

    def concerns(self, first: Result) -> bool:
        """Whether it is about people of whom the first calculator says this."""
        return self.where in ("", first.whole.says.key)


def disagreements(agreement: Agreement, first: Tried, second: Tried, more: int, used: Used) -> list[str]:
    """Where two calculators do not agree. The exceptions that were needed are put into `used`, and the agreement itself."""
    found: list[str] = []
    for one, other in same_people(first, second, agreement.given, more):
        left, right = first(one), second(other)
        if left is None or right is None or not agreement.concerns(left):
            continue
        used.add(agreement)
        if agreement.agree(left, right):
            continue
        excused = [each for each in agreement.exceptions if all(other[name] in each.when[name] for name in each.when)]
        used.update(excused)
        if not excused:
            found.append(
                f"section {agreement.section}: {agreement.first} with {first.words(one, left.read)} is "
                f"{shown(left.whole)}, {agreement.second} with {second.words(other, right.read)} is {shown(right.whole)}"
            )
    return found[:MOST_SHOWN]


def same_people(
    first: Tried, second: Tried, given: Mapping[str, Collection[Any]], more: int
) -> Iterator[tuple[Facts, Facts]]:
    """People as two calculators see them: those of each, with the other facts from people of the other one."""
    one, other = people(first.calculator, more), people(second.calculator, more)
    pairs = [(facts, other[number % len(other)]) for number, facts in enumerate(one)]
    pairs += [(one[number % len(one)], facts) for number, facts in enumerate(other)]
    for number, (left, right) in enumerate(pairs):
        leads, follows = (left, right) if number < len(one) else (right, left)
        facts = {**follows, **leads}
        for name, allowed in given.items():
            if name in facts and facts[name] not in allowed:
                facts[name] = list(allowed)[number % len(allowed)]
        yield {name: facts[name] for name in left}, {name: facts[name] for name in right}
