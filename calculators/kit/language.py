"""How a language says a sentence, an amount, a day, a term and a country: two tables for each language."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any

from .law import Month, Percent, Typed
from .sentences import Computed, Sentence, Sentences
from .terms import Term
from .watched import Codes

say = Sentences("kit")

SOURCE = "en"
"""The language that the templates are written in."""

SMALL_NUMBERS = (
    say("number-1", "one"),
    say("number-2", "two"),
    say("number-3", "three"),
    say("number-4", "four"),
    say("number-5", "five"),
    say("number-6", "six"),
    say("number-7", "seven"),
    say("number-8", "eight"),
    say("number-9", "nine"),
    say("number-10", "ten"),
    say("number-11", "eleven"),
    say("number-12", "twelve"),
)

TERMS = {
    "years": (say("year", "{number} year"), say("years", "{number} years")),
    "months": (say("month", "{number} month"), say("months", "{number} months")),
    "weeks": (say("week", "{number} week"), say("weeks", "{number} weeks")),
    "days": (say("day", "{number} day"), say("days", "{number} days")),
}


CENTS = re.compile(r"(\d+)\.(\d{1,2})")
"""An amount with cents, as a link holds it."""


class NoSentence(LookupError):
    """A language has no words for a sentence."""


class Language:
    """One language: its code, and its table of sentences, names of months and names of countries."""

    sentences: Mapping[str, str]
    """Every sentence by its key, not filled in."""

    def __init__(
        self,
        code: str,
        sentences: Mapping[str, str],
        months: tuple[str, ...],
        countries: Mapping[str, str],
        money: tuple[str, str, str, str],
    ) -> None:
        """`countries` stand as this language sorts them; `money` is what stands before, inside and after an amount.

        That is: before it, between thousands, between euros and cents, and after it.
        """
        self.code, self.sentences, self.months, self.countries, self.money = code, sentences, months, countries, money

    def say(self, sentence: Sentence) -> str:
        """The sentence in this language, filled in. Raises NoSentence where the table lacks it."""
        return self.template(sentence).format_map({name: self.show(value) for name, value in sentence.values})

    def template(self, sentence: Sentence) -> str:
        """The sentence in this language, not filled in. Raises NoSentence where the table lacks it."""
        try:
            return self.sentences[sentence.key]
        except KeyError:
            raise NoSentence(
                f"the language {self.code!r} has no sentence {sentence.key!r} ({sentence.english}): run `make languages`"
            ) from None

    def show(self, value: Any) -> str:
        """A value as a reader sees it.

        >>> english().show(Decimal("1551.60")), english().show(date(2017, 4, 15)), english().show(Term(months=3))
        ('€1,551.60', '15 April 2017', 'three months')
        """
        match value:
            case Sentence():
                return self.say(value)
            case Computed():
                return self.say(say("computed", "(worked out from your answers)"))
            case Term():
                return self._term(value)
            case Percent():
                return f"{value}%".replace(".", self.money[2])
            case Typed():
                return self.typed(str(value))
            case Decimal():
                return self._amount(value)
            case Codes():
                return ", ".join(name for code, name in self.countries.items() if code in value)
            case Month():
                return f"{self.months[value.month - 1]} {value.year}"
            case date():
                return f"{value.day} {self.months[value.month - 1]} {value.year}"
            case _:
                return str(value)

    def country(self, code: str) -> str:
        """The name of a country, or of "stateless" and "not listed"."""
        return self.countries[code]

    def number(self, number: int) -> str:
        """A small number in words, a larger one in digits."""
        return self.say(SMALL_NUMBERS[number - 1]) if 1 <= number <= len(SMALL_NUMBERS) else str(number)

    def typed(self, amount: str) -> str:
        """An amount from a link as a reader of this language types it; any other text as it is.

        >>> english().typed("1551.60"), english().typed("1.551,60")
        ('1551.60', '1.551,60')
        """
        found = CENTS.fullmatch(amount)
        return f"{found[1]}{self.money[2]}{found[2]}" if found else amount

    def _amount(self, amount: Decimal) -> str:
        before, group, decimal, after = self.money
        plain = f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"
        whole, _, cents = plain.partition(".")
        return before + whole.replace(",", group) + (decimal + cents if cents else "") + after

    def _term(self, term: Term) -> str:
        parts = []
        for unit, (one, more) in TERMS.items():
            count = abs(getattr(term, unit))
            if count:
                words = one if count == 1 else more
                parts.append(self.template(words).format(number=self.number(count)))
        return " ".join(parts)


class English(Language):
    """The language that the templates are written in: a sentence brings its words along.

    So a browser, which says what the code says, needs no table of them. The build and the tests have one.
    """

    def __init__(self, months: tuple[str, ...], countries: Mapping[str, str], money: tuple[str, str, str, str]) -> None:
        self.code, self.months, self.countries, self.money = SOURCE, months, countries, money

    @cached_property
    def sentences(self) -> Mapping[str, str]:  # type: ignore[override]  # never written to
        """Every sentence by its key, not filled in: also those that stand in the templates of the site only."""
        return _sentences(SOURCE)

    def template(self, sentence: Sentence) -> str:
        """The sentence as it stands in the code."""
        return sentence.english


@lru_cache(maxsize=8)
def language(code: str) -> Language:
    """The language with this code. Raises ModuleNotFoundError where there is no table for it."""
    names = import_module(f"calculators.languages.{code}_names")
    if code == SOURCE:
        return English(names.MONTHS, names.COUNTRIES, names.MONEY)
    return Language(code, _sentences(code), names.MONTHS, names.COUNTRIES, names.MONEY)


def _sentences(code: str) -> Mapping[str, str]:
    found: Mapping[str, str] = import_module(f"calculators.languages.{code}").SENTENCES
    return found


def english() -> Language:
    """English, the language that the templates are written in."""
    return language(SOURCE)
