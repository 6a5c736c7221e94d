"""The page that a step is shown on, and how sentences, answers and places look on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .elements import Html, el, join, separated
from .language import SOURCE, Language, language
from .law import Place
from .questions import UNKNOWN, Chosen, Country, Question
from .sentences import Sentence, Sentences

say = Sentences("kit")

DONT_KNOW = say("unknown", "I don’t know")

NO_COUNTRY = (say("stateless", "Stateless"), say("not-listed", "Another country, not listed"))
"""Two answers beside the countries. The table of each language holds them among the countries."""


@dataclass(frozen=True)
class Host:
    """The page that a step is shown on.

    `prefix` begins every id, so that two calculators share none; `places` maps a chapter to the address of its page
    ("" for the page itself); `remaining` is how many questions can come, from each question on.
    """

    language: str = "en"
    prefix: str = "calculator"
    places: Mapping[str, str] = field(default_factory=dict)
    remaining: Mapping[str, int] = field(default_factory=dict)
    level: int = 4
    """The level of the calculator's heading. That of the outcome is one below it."""
    calculators: Mapping[str, str] = field(default_factory=dict)
    """The address of each calculator that a guide leads to."""
    today: str = ""
    """The day on which the page is read, as 2017-05-01. Nothing here reads a clock."""
    address: str = ""
    """The address of the page without its fragment, for what is printed."""


@dataclass(frozen=True)
class Page:
    """Renders the parts of one step for one host."""

    host: Host

    @property
    def words(self) -> Language:
        """The language of the page."""
        return language(self.host.language)

    @property
    def source_language(self) -> str | None:
        """The language of the sources, where the page is in another one."""
        return SOURCE if self.host.language != SOURCE else None

    def say(self, sentence: Sentence) -> str:
        """The sentence in the language of the page."""
        return self.words.say(sentence)

    def id(self, *parts: str) -> str:
        """An id that no other calculator on the page has."""
        return "-".join([self.host.prefix, *parts])

    def answer(self, question: Question[Any], value: Any) -> str:
        """An answer in words."""
        if value is UNKNOWN:
            return self.say(DONT_KNOW)
        if isinstance(question, Country):
            return self.words.country(value)
        if isinstance(question, Chosen):
            return next(self.say(words) for _, known, words, _ in question.options() if known == value)
        return self.words.show(value)

    def cite(self, place: Place) -> Html:
        """The place as links that land on its paragraph and its notes, with the legal reference."""
        name = self.say(_name(place))
        notes = [(f"note-{note}", self.say(say("cite-note", "note {note}", note=note))) for note in place.notes]
        links = (self._link(place, anchor, text) for anchor, text in [(place.anchor, name), *notes])
        legal = f" ({self.say(place.legal_words)})" if place.legal else ""
        return join(separated(", ", links), f" ({self.say(IN_ENGLISH)})" if self.source_language else "", legal)

    def plain(self, place: Place) -> str:
        """The place in words, for where no link can be."""
        notes = [self.say(say("cite-note", "note {note}", note=note)) for note in place.notes]
        legal = [self.say(place.legal_words)] if place.legal else []
        return ", ".join([self.say(_name(place)), *notes, *legal])

    def _link(self, place: Place, anchor: str, text: str) -> Html:
        address = self.host.places.get(place.chapter)
        if address is None:
            return join(text)
        return el("a", text, class_="cite", href=f"{address}#{anchor}", hreflang=self.source_language)

    def cites(self, places: Iterable[Place]) -> Html:
        """Several places after each other."""
        return el("span", separated("; ", map(self.cite, places)), class_="cites")


IN_ENGLISH = say("cite-in-english", "in English")
"""What stands behind a place on a page that is not in English: the sources are."""

ITEMS = {
    "table": say("cite-table", "table {number}"),
    "box": say("cite-box", "box {number}"),
    "figure": say("cite-figure", "figure {number}"),
}
"""What stands in a section and has a number of its own."""


def _name(place: Place) -> Sentence:
    """What a part of a source is called: "table 2", "section 3.3.2", "chapter 3", or the name that the source gives it."""
    if place.item:
        kind, _, number = place.item.partition(" ")
        return replace(ITEMS[kind], values=(("number", number),))
    if "." in place.section:
        return say("cite-section", "section {section}", section=place.section)
    names = place.source.names
    return (
        names.get(place.anchor)
        or names.get(place.section)
        or say("cite-chapter", "chapter {section}", section=place.section)
    )
