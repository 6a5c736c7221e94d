"""Values that remember what they were compared with.

A rule is ordinary Python: `if you.age < law.minimum_age:`. To walk every path through it, `explore` runs the rule with
numbers, money, dates and countries that write each comparison on a tape. So thresholds are found, and not listed.
Outside of `explore` and `changes` nothing here is used, but for `lift`, which then only calls the function.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Protocol, cast


@dataclass(frozen=True)
class Expression:
    """How a value comes from answers: `label` tells it apart, `value` works it out again from other answers."""

    label: str
    names: frozenset[str]
    value: Callable[[Mapping[str, Any]], Any] = field(compare=False)
    how: Any = field(default=None, compare=False)
    parts: tuple["Expression", ...] = field(default=(), compare=False)

    @staticmethod
    def answer(name: str) -> "Expression":
        """The answer to the question `name` itself."""
        return Expression(name, frozenset({name}), lambda answers: answers[name])

    @staticmethod
    def constant(value: Any) -> "Expression":
        """A value that no answer changes."""
        return Expression(repr(plain(value)), frozenset(), lambda _: value, value)

    @staticmethod
    def of(value: Any) -> "Expression":
        """The expression behind a watched value, or a constant."""
        return value.expression if isinstance(value, Watched) else Expression.constant(value)


SIGNS: dict[str, Callable[[int], bool]] = {
    "<": lambda sign: sign < 0,
    "<=": lambda sign: sign <= 0,
    ">": lambda sign: sign > 0,
    ">=": lambda sign: sign >= 0,
    "==": lambda sign: sign == 0,
    "!=": lambda sign: sign != 0,
}


@dataclass(frozen=True)
class Test:
    """One comparison that a rule made: `left < right`, or `left in right`."""

    left: Expression
    operator: str
    right: Expression

    __test__ = False  # pytest takes any class named Test… for one of its own

    @property
    def names(self) -> frozenset[str]:
        """The questions whose answers it depends on."""
        return self.left.names | self.right.names

    def sign(self, answers: Mapping[str, Any]) -> int:
        """-1, 0 or 1: how left stands to right, for comparisons of size."""
        left, right = self.left.value(answers), self.right.value(answers)
        return int(left > right) - int(left < right)

    def holds(self, answers: Mapping[str, Any]) -> bool:
        """Whether the comparison is true for these answers."""
        if self.operator == "in":
            return self.left.value(answers) in self.right.value(answers)
        return SIGNS[self.operator](self.sign(answers))


def turns(name: str, domain: Sequence[Any], test: Test, fixed: Mapping[str, Any]) -> Iterator[int]:
    """The first index at which the two sides become equal, and the first at which their order has changed.

    Found by halving, so a rule may compare with anything that only rises or only falls with the answer.
    """

    def sign(index: int) -> int:
        return test.sign({**fixed, name: domain[index]})

    first, last = sign(0), sign(len(domain) - 1)
    rising = 1 if last >= first else -1
    for level in (0, 1):
        low, top = 0, len(domain)
        while low < top:
            middle = (low + top) // 2
            if sign(middle) * rising >= level:
                top = middle
            else:
                low = middle + 1
        yield low


class Tape(Protocol):
    """What writes the comparisons down."""

    def test(self, test: Test, truth: bool) -> None:
        """Note that `test` was made, and how it came out."""


class Watched:
    """Mixed into a number, money, date or country that came from an answer."""

    expression: Expression
    tape: Tape

    def noted(self, operator: str, other: Any, truth: bool) -> bool:
        """Write the comparison on the tape; return its truth."""
        self.tape.test(Test(self.expression, operator, Expression.of(other)), truth)
        return truth


def plain(value: Any) -> Any:
    """The value without its memory, for values that watch nothing any more."""
    if not isinstance(value, Watched):
        return value
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return str(value)


def lift[T](how: Any, function: Callable[..., T], *arguments: Any) -> T:
    """Call `function`; where an argument is watched, the result is watched too.

    `how` says what the function does ("+", or a term): its text must stay the same from run to run.
    """
    watched = [argument for argument in arguments if isinstance(argument, Watched)]
    result = function(*[plain(argument) for argument in arguments])
    if not watched:
        return result
    parts = [Expression.of(argument) for argument in arguments]
    expression = Expression(
        f"{how}({', '.join(part.label for part in parts)})",
        frozenset[str]().union(*[part.names for part in parts]),
        lambda answers: function(*[part.value(answers) for part in parts]),
        how,
        tuple(parts),
    )
    return cast("T", watch(result, expression, watched[0].tape))


def watch(value: Any, expression: Expression, tape: Tape) -> Any:
    """The value with a memory. Raises TypeError for a kind of value that cannot be watched."""
    made: Any
    match value:
        case bool():
            return value
        case int():
            made = WatchedWhole(value)
        case Decimal():
            made = WatchedMoney(value)
        case date():
            made = WatchedDay(value.year, value.month, value.day)
        case str():
            made = WatchedCode(value)
        case _:
            raise TypeError(f"cannot watch {value!r}: only whole numbers, money, dates and countries can be compared")
    made.expression, made.tape = expression, tape
    return made


class Ordered(Watched):
    """Comparisons of size. They come before those of `int`, `Decimal` and `date` in the order of classes."""

    def _compared(self, operator: str, other: Any) -> bool:
        left, right = plain(self), plain(other)
        if isinstance(right, bool) or not isinstance(right, int | Decimal | date):
            return cast("bool", NotImplemented)
        sign = int(left > right) - int(left < right)
        return self.noted(operator, other, SIGNS[operator](sign))

    def __lt__(self, other: Any) -> bool:
        return self._compared("<", other)

    def __le__(self, other: Any) -> bool:
        return self._compared("<=", other)

    def __gt__(self, other: Any) -> bool:
        return self._compared(">", other)

    def __ge__(self, other: Any) -> bool:
        return self._compared(">=", other)

    def __eq__(self, other: object) -> bool:
        return self._compared("==", other)

    def __ne__(self, other: object) -> bool:
        return self._compared("!=", other)

    def __hash__(self) -> int:
        return hash(plain(self))


class Counted(Ordered):
    """Arithmetic and truth of numbers and money."""

    def __bool__(self) -> bool:
        return self._compared("!=", 0)

    def __add__(self, other: Any) -> Any:
        return lift("+", lambda a, b: a + b, self, other)

    def __radd__(self, other: Any) -> Any:
        return lift("+", lambda a, b: a + b, other, self)

    def __sub__(self, other: Any) -> Any:
        return lift("-", lambda a, b: a - b, self, other)

    def __rsub__(self, other: Any) -> Any:
        return lift("-", lambda a, b: a - b, other, self)

    def __mul__(self, other: Any) -> Any:
        return lift("*", lambda a, b: a * b, self, other)

    def __rmul__(self, other: Any) -> Any:
        return lift("*", lambda a, b: a * b, other, self)


class WatchedWhole(Counted, int):
    """A whole number from an answer."""

    __hash__ = Ordered.__hash__


class WatchedMoney(Counted, Decimal):
    """An amount from an answer."""

    __hash__ = Ordered.__hash__


class WatchedDay(Ordered, date):
    """A day from an answer. Days are moved by a `Term` only, so that there is one way of counting."""

    __hash__ = Ordered.__hash__

    def __add__(self, other: Any) -> Any:
        raise TypeError("move a day by a Term: Term(months=3).after(day)")

    __radd__ = __sub__ = __rsub__ = __add__


class WatchedCode(Watched, str):
    """A country's code from an answer."""

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return self.noted("in", Codes({str(other)}), str.__eq__(self, str(other)))

    def __ne__(self, other: object) -> bool:
        return not self == other


class Codes(frozenset[str]):
    """A list of countries that a rule names. Asked `code in codes`, it lets a watched code write that down."""

    def __contains__(self, code: object) -> bool:
        truth = frozenset.__contains__(self, str(code))
        if isinstance(code, WatchedCode):
            code.noted("in", self, truth)
        return truth

    def __repr__(self) -> str:
        return "{" + ", ".join(sorted(self)) + "}"

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(frozenset.__iter__(self)))
