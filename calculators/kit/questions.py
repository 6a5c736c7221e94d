"""Questions, the answers to them, and what can be wrong with an answer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Final, Protocol, Self, overload

from .countries import CODES
from .known import MONTHS
from .law import Place, Typed
from .sentences import Sentence, Sentences

say = Sentences("kit")

LONGEST_ANSWER = 40
"""No honest answer is longer. Longer ones are refused before anything is computed with them."""


class Unknown(Enum):
    """The answer "I don't know"."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN


class Unanswered(BaseException):
    """A rule read an answer that nobody has given yet. Not an Exception, so that nothing swallows it."""

    def __init__(self, question: "Question[Any]") -> None:
        super().__init__(question.name)
        self.question = question


class Undecided(BaseException):
    """A rule read an answer that is "I don't know". The runner tries every answer it could be."""

    def __init__(self, question: "Question[Any]") -> None:
        super().__init__(question.name)
        self.question = question


class Invalid(Exception):
    """An answer cannot be used. It becomes a message beside its question, never a verdict."""

    def __init__(self, question: "Question[Any]", sentence: Sentence) -> None:
        super().__init__(f"{question.name}: {sentence.english}")
        self.question, self.sentence = question, sentence


class Wrong(Exception):
    """What `parse` raises: the text cannot be read as an answer of this kind."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.english)
        self.sentence = sentence


class Mark(Enum):
    """Whether an answer could become another one: what "what would change this" may suggest."""

    CAN_CHANGE = "can-change"
    MAY_BE_WRONG = "may-be-wrong"
    FIXED = "fixed"


ASKING, CHANGE, SHOW = "asking", "change", "show"
"""Fields that a form may hold beside answers: the question on the screen, the one to go back to, and what to show more."""


class Question[T]:
    """A question. On a class it is itself; on answers it is the answer: `you.age`."""

    can_be_unknown: ClassVar[bool] = False

    def __init__(
        self, ask: str, *, hint: str = "", place: Place | None = None, short: str = "", mark: Mark = Mark.MAY_BE_WRONG
    ) -> None:
        """`ask` is the question in words, `hint` a short help, `place` where the report explains it.

        `short` names the answer ("the first day") where it is compared with another one. `mark` says whether the
        answer could become another one.
        """
        self.english, self.english_hint, self.place, self.english_short, self.mark = ask, hint, place, short, mark
        self.name = self.area = self.key = ""
        self.person = 0

    def __set_name__(self, owner: type, name: str) -> None:
        if name in (ASKING, CHANGE, SHOW):
            raise TypeError(f"no question can be called {name}: a form uses this name itself. Choose another")
        if self.name not in ("", name):
            raise TypeError(f"the question {self.area}.{self.name} is also called {name}: give it one name everywhere")
        if not self.name:
            self.name, self.area = name, Sentences(owner.__module__).area
            self.key = f"{self.area}.{name}"

    def of(self, person: int) -> Self:
        """The same question about one of several people, counted from 1: "About person 2: how old …"."""
        asked = copy(self)
        asked.name, asked.person = f"{self.name}-{person}", person
        return asked

    @property
    def ask(self) -> Sentence:
        """The question in words."""
        plain = Sentence(f"{self.key}.ask", self.english)
        return say("ask-of", "Person {number}: {ask}", number=self.person, ask=plain) if self.person else plain

    @property
    def hint(self) -> Sentence | None:
        """A short help, where there is one."""
        return Sentence(f"{self.key}.hint", self.english_hint) if self.english_hint else None

    @property
    def short(self) -> Sentence:
        """A name for the answer: the question itself where there is no shorter one."""
        return Sentence(f"{self.key}.short", self.english_short) if self.english_short else self.ask

    @overload
    def __get__(self, answers: None, owner: type) -> Self: ...
    @overload
    def __get__(self, answers: "Answers", owner: type) -> T: ...
    @overload
    def __get__(self, answers: object, owner: type) -> Self: ...
    def __get__(self, answers: object, owner: type) -> Self | T:
        if not isinstance(answers, Answers):
            return self  # on a class, or kept by something that is no reader's answers
        value: T = answers.read(self)
        return value

    def fields(self) -> Sequence[str]:
        """The names of the form fields that hold the answer."""
        return [self.name]

    def collect(self, form: Mapping[str, str]) -> str | None:
        """The answer as one text, from the fields of a form; None where nothing was answered."""
        return form.get(self.name)

    def parse(self, raw: str) -> T:
        """The answer from a text. Raises Wrong with a message that says what to write instead."""
        raise NotImplementedError

    def text(self, value: T) -> str:
        """The answer as a text that `parse` reads back."""
        return str(value)

    def domain(self) -> Sequence[T]:
        """Every answer that is possible, in order of size where there is one."""
        raise NotImplementedError


class Chosen[T](Question[T]):
    """A question with a few answers, and "I don't know"."""

    can_be_unknown = True

    def __init__(
        self,
        ask: str,
        *,
        hint: str = "",
        place: Place | None = None,
        default: T | None = None,
        mark: Mark = Mark.MAY_BE_WRONG,
    ) -> None:
        """`default` is what "I don't know" stands for. Only where the policy itself names one."""
        super().__init__(ask, hint=hint, place=place, mark=mark)
        self.default = default

    def options(self) -> list[tuple[str, T, Sentence, Sentence | None]]:
        """The text in the form, the answer, its words and a hint, for each answer."""
        raise NotImplementedError

    def parse(self, raw: str) -> T:
        for text, value, _, _ in self.options():
            if raw == text:
                return value
        if not raw:
            raise Wrong(say("choose", "Choose one of the answers."))
        raise Wrong(say("choose-unknown", "Choose one of the answers. The answer in the link is not one of them."))

    def text(self, value: T) -> str:
        return next(text for text, known, _, _ in self.options() if known is value or known == value)

    def domain(self) -> Sequence[T]:
        return [value for _, value, _, _ in self.options()]


class YesNo(Chosen[bool]):
    """Yes, no, or "I don't know"."""

    def options(self) -> list[tuple[str, bool, Sentence, Sentence | None]]:
        return [("yes", True, say("yes", "Yes"), None), ("no", False, say("no", "No"), None)]


class Choice[E: Enum](Chosen[E]):
    """One of a few answers, or "I don't know"."""

    def __init__(
        self,
        ask: str,
        options: Mapping[E, str | tuple[str, str]],
        *,
        hint: str = "",
        place: Place | None = None,
        default: E | None = None,
        mark: Mark = Mark.MAY_BE_WRONG,
    ) -> None:
        """`options` gives the words of each answer, or its words and a hint."""
        super().__init__(ask, hint=hint, place=place, default=default, mark=mark)
        self.words = {value: words if isinstance(words, tuple) else (words, "") for value, words in options.items()}

    def options(self) -> list[tuple[str, E, Sentence, Sentence | None]]:
        return [
            (
                value.value,
                value,
                Sentence(f"{self.key}.{value.value}", words),
                Sentence(f"{self.key}.{value.value}.hint", hint) if hint else None,
            )
            for value, (words, hint) in self.words.items()
        ]


class _Typed[T](Question[T]):
    """A question whose answer is typed."""

    example: str | Typed = ""

    def trimmed(self, raw: str) -> str:
        """The text without spaces around it; refused where it is empty or far too long."""
        raw = raw.strip()
        if not raw:
            raise Wrong(say("empty", "Enter an answer, for example {example}.", example=self.example))
        if len(raw) > LONGEST_ANSWER:
            raise Wrong(say("too-long", "This answer is too long. Enter it in a short form, for example {example}.",
                            example=self.example))  # fmt: skip
        return raw


class Whole(_Typed[int]):
    """A whole number from `least` to `most`."""

    def __init__(
        self,
        ask: str,
        *,
        least: int,
        most: int,
        hint: str = "",
        place: Place | None = None,
        short: str = "",
        mark: Mark = Mark.MAY_BE_WRONG,
    ) -> None:
        super().__init__(ask, hint=hint, place=place, short=short, mark=mark)
        self.least, self.most, self.example = least, most, str(min(max(least, 2), most))

    def parse(self, raw: str) -> int:
        raw = self.trimmed(raw)
        if not raw.isdecimal():
            raise Wrong(say("whole", "Enter a whole number in digits, for example {example}.", example=self.example))
        number = int(raw)
        if not self.least <= number <= self.most:
            raise Wrong(
                say("whole-range", "Enter a whole number from {least} to {most}.", least=self.least, most=self.most)
            )
        return number

    def domain(self) -> Sequence[int]:
        return range(self.least, self.most + 1)


class _Cents(Sequence[Decimal]):
    """Every amount from nothing to `most`, in steps of a cent."""

    def __init__(self, most: Decimal) -> None:
        self.size = int(most * 100) + 1

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, index: Any) -> Any:
        return Decimal(index if index >= 0 else self.size + index) / 100


class Money(_Typed[Decimal]):
    """An amount in euros, understood as people in Europe write it, or refused: never misread."""

    example = Typed("1551.60")

    def __init__(
        self,
        ask: str,
        *,
        most: Decimal = Decimal(999_999),
        hint: str = "",
        place: Place | None = None,
        mark: Mark = Mark.MAY_BE_WRONG,
    ) -> None:
        super().__init__(ask, hint=hint, place=place, mark=mark)
        self.most = most

    def parse(self, raw: str) -> Decimal:
        """Raises Wrong. A single mark before three digits ("1.551") could mean two things and is refused.

        >>> [str(Money("?").parse(text)) for text in ("1551.60", "1,551.60", "1.551,60", "€ 1551,6", "1 551")]
        ['1551.60', '1551.60', '1551.60', '1551.6', '1551']
        """
        raw = re.sub(r"^(€|EUR)|(€|EUR)$", "", self.trimmed(raw), flags=re.IGNORECASE).strip()
        raw = re.sub(r"(?<=\d)[\s'’](?=\d{3}(?!\d))", " ", raw)
        if re.fullmatch(r"\d{1,3}[.,]\d{3}", raw):
            raise Wrong(
                say("money-two-ways", "“{raw}” can be read in two ways. Write {whole} without a mark.",
                    raw=raw, whole=re.sub("[.,]", "", raw))
            )  # fmt: skip
        plain = re.fullmatch(r"(\d+)(?:[.,](\d{1,2}))?", raw)
        grouped = re.fullmatch(r"(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?", raw)
        if plain:
            whole, cents = plain.group(1), plain.group(2)
        elif grouped:
            whole, cents = re.sub(r"\D", "", grouped.group(1)), grouped.group(3)
        else:
            raise Wrong(
                say("money", "Enter an amount in euros in digits, for example {example}.", example=self.example)
            )
        amount = Decimal(f"{int(whole)}.{int(cents):0{len(cents)}d}" if cents else int(whole))
        if amount > self.most:
            raise Wrong(say("money-range", "Enter an amount of at most {most}.", most=self.most))
        return amount

    def domain(self) -> Sequence[Decimal]:
        return _Cents(self.most)


class _Days(Sequence[date]):
    """Every day from the first day of one year to the last day of another."""

    def __init__(self, first: date, last: date) -> None:
        self.first, self.size = first.toordinal(), last.toordinal() - first.toordinal() + 1

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, index: Any) -> Any:
        return date.fromordinal(self.first + (index if index >= 0 else self.size + index))


class Day(_Typed[date]):
    """A day, asked for in three fields. Names of months are understood too, in every language that there is."""

    example = "27 3 2017"
    first, last = date(1900, 1, 1), date(2100, 12, 31)
    parts = ("day", "month", "year")

    def fields(self) -> Sequence[str]:
        return [f"{self.name}-{part}" for part in self.parts]

    def collect(self, form: Mapping[str, str]) -> str | None:
        if self.name in form:
            return form[self.name]
        typed = [form.get(field) for field in self.fields()]
        if all(part is None for part in typed):
            return None
        return "-".join((part or "").strip() for part in reversed(typed))

    def split(self, raw: str) -> tuple[str, str, str]:
        """Day, month and year as they were typed."""
        year, month, day = [*raw.split("-", 2), "", ""][:3]
        return day, month, year

    def parse(self, raw: str) -> date:
        if len(raw) > LONGEST_ANSWER:
            raise Wrong(say("date-long", "Enter the day, the month and the year in digits, for example {example}.",
                            example=self.example))  # fmt: skip
        day, month, year = (part.strip() for part in self.split(raw))
        if not (day or month or year):
            raise Wrong(say("date-empty", "Enter a date, for example {example}.", example=self.example))
        for part, missing in ((day, "day"), (month, "month"), (year, "year")):
            if not part:
                raise Wrong(_missing_part(missing))
        number = self._month(month)
        if not (day.isdecimal() and year.isdecimal() and number):
            raise Wrong(say("date", "Enter the day, the month and the year in digits, for example {example}.",
                            example=self.example))  # fmt: skip
        if len(year) != 4:
            raise Wrong(say("date-four-digits", "Enter the year with four digits, for example 2017."))
        try:
            found = date(int(year), number, int(day))
        except (ValueError, OverflowError):  # the second for a day with more digits than a machine counts days with
            raise Wrong(say("date-impossible", "This day does not exist. Check the day and the month.")) from None
        if not self.first <= found <= self.last:
            raise Wrong(say("date-range", "Enter a date from {first} to {last}.", first=self.first, last=self.last))
        return found

    def _month(self, typed: str) -> int:
        """1 to 12; 13 for a number that is no month; 0 for what is no month at all."""
        if typed.isdecimal():
            return min(int(typed), 13) or 13
        if len(typed) < 3:
            return 0
        begins = typed.lower().rstrip(".")
        return next((n for n, names in enumerate(MONTHS, 1) if any(name.startswith(begins) for name in names)), 0)

    def text(self, value: date) -> str:
        return value.isoformat()

    def domain(self) -> Sequence[date]:
        return _Days(self.first, self.last)


def _missing_part(part: str) -> Sentence:
    return {
        "day": say("date-no-day", "The date must also have a day."),
        "month": say("date-no-month", "The date must also have a month."),
        "year": say("date-no-year", "The date must also have a year."),
    }[part]


class Country(_Typed[str]):
    """A country from a list, "stateless" or "not listed"."""

    def parse(self, raw: str) -> str:
        if not raw:
            raise Wrong(say("country", "Choose a country from the list."))
        if raw not in CODES:
            raise Wrong(say("country-unknown", "Choose a country from the list. The one in the link is not in it."))
        return raw

    def domain(self) -> Sequence[str]:
        return CODES


class Recorder(Protocol):
    """What `explore` uses to watch the reading of answers."""

    def read(self, question: Question[Any], value: Any) -> Any:
        """Note that `question` was read; return its value, watched."""


class Answers:
    """What this reader said. A calculator's questions stand on a subclass; a rule reads them as `you.age`."""

    def __init__(self, **given: Any) -> None:
        """Raises TypeError for a name that is no question of this class."""
        known = self.questions()
        for name in given:
            if name not in known:
                raise TypeError(f"{type(self).__name__} has no question {name!r}; it has {', '.join(known)}")
        self._given = given
        self._assumed: dict[str, Any] = {}
        self._recorder: Recorder | None = None
        self._whole: tuple[Answers, int] | None = None
        self.was_read: dict[str, Question[Any]] = {}

    @classmethod
    def questions(cls) -> dict[str, Question[Any]]:
        """Every question, by name, in the order in which they are written down."""
        found: dict[str, Question[Any]] = {}
        for owner in reversed(cls.__mro__):
            found |= {name: value for name, value in vars(owner).items() if isinstance(value, Question)}
        return found

    def read(self, question: Question[Any]) -> Any:
        """The answer. Raises Unanswered where there is none yet, and Undecided where it is "I don't know"."""
        name = question.name
        self.was_read.setdefault(name, question)
        if name in self._assumed:
            value = self._assumed[name]
        elif name not in self._given and self._whole:
            whole, person = self._whole
            return whole.read(whole.question(name, person))
        elif name not in self._given:
            raise Unanswered(question)
        else:
            value = self._given[name]
        if callable(value):
            value = self._given[name] = value()
        if value is UNKNOWN:
            default = getattr(question, "default", None)
            if default is None:
                raise Undecided(question)
            value = default
        return self._recorder.read(question, value) if self._recorder else value

    def part(self, you: type["Answers"], person: int, known: Mapping[str, Any]) -> "Answers":
        """These answers as another calculator reads them, about one person.

        `known` is worked out and never asked, and may hold more than that calculator asks for; a function in it is
        called when its answer is first read.
        """
        answers = you(**{name: value for name, value in known.items() if name in you.questions()})
        answers._whole = (self, person)
        return answers

    @classmethod
    def question(cls, name: str, person: int = 0) -> Question[Any]:
        """The question of this name: about that person, where it is asked about each. Raises TypeError for no question."""
        known = cls.questions()
        found = known.get(f"{name}-{person}") or known.get(name)
        if found is None:
            raise TypeError(f"{cls.__name__} has no question {name!r}: take it in, or say what is known instead")
        return found

    def seen(self, name: str, person: int = 0) -> Any:
        """The answer as it was given, UNKNOWN too. Raises Unanswered where there is none yet."""
        question = self.question(name, person)
        if question.name not in self._given:
            raise Unanswered(question)
        self.was_read.setdefault(question.name, question)
        return self._assumed.get(question.name, self._given[question.name])

    @property
    def exploring(self) -> bool:
        """Whether `explore` is walking through the rule."""
        return self._recorder is not None

    def record(self, recorder: Recorder) -> None:
        """Let `recorder` see each answer that is read."""
        self._recorder = recorder

    @contextmanager
    def assuming(self, question: Question[Any], value: Any) -> Iterator[None]:
        """Within the block, the answer to `question` is `value`."""
        owner = self if question.name in self._given or not self._whole else self._whole[0]
        owner._assumed[question.name] = value
        try:
            yield
        finally:
            del owner._assumed[question.name]
