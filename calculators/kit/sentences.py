"""Sentences that a reader sees: templates with a stable key, so that a language is a catalogue and not a second rule."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """A template and what fills it.

    `english` may hold `{names}`; `values` holds a whole number, money (Decimal), a day, a Term, a country's code or
    another Sentence for each of them. `language.Language.say` fills it in when it is shown.
    """

    key: str
    english: str
    values: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Computed:
    """Stands in a sentence for a value that is worked out from the answers to these questions.

    Days that are worked out in another way are told apart (`label`), amounts are not: so that an outcome with a sum stays
    one outcome. `expression` says how it is worked out.
    """

    names: tuple[str, ...]
    label: str = ""
    expression: Any = field(default=None, compare=False)


class Sentences:
    """The sentences of one area, usually of one module: `say = Sentences(__name__)`.

    >>> say = Sentences("calculators.fees")
    >>> say("total", "You pay {total} in all.", total=3).key
    'fees.total'
    """

    def __init__(self, area: str) -> None:
        self.area = area.removeprefix("calculators.").split(".")[-1] if area else area

    def __call__(self, key: str, english: str, **values: Any) -> Sentence:
        """The sentence `key` of this area, in English, with the values that fill it."""
        return Sentence(f"{self.area}.{key}", english, tuple(sorted(values.items())))
