"""What must hold of a language: no text outside of its catalogue, the same holes, the same shape, plain words."""

import re
import sys
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from string import Formatter
from types import ModuleType
from typing import Any

from calculators.kit.language import english

MARKED = "zz"
"""A language in which each sentence of the catalogue stands in brackets."""
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
NO_WORDS = re.compile(r"(?:[\W\d_]|\b[A-Z]{1,2}\b)*")
"""Digits, marks, spaces and the letters that outcomes have in a table: they need no translation."""
SAID = ("aria-label", "title", "alt", "placeholder")
"""Attributes that a reader sees or hears."""
TAG = re.compile(r"</?\w+|&\w+;")
LONGEST = 25
FAMILIAR = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)


def bracketed(text: str) -> str:
    """A text as the marked language writes it."""
    return f"⟦{text}⟧"


def marked_tables() -> dict[str, ModuleType]:
    """The tables of the marked language, as modules by their names."""
    words, names = ModuleType(f"calculators.languages.{MARKED}"), ModuleType(f"calculators.languages.{MARKED}_names")
    plain = english()
    tables = {"SENTENCES": {key: bracketed(text) for key, text in plain.sentences.items()}}
    vars(words).update(tables)
    vars(names).update(
        MONTHS=tuple(map(bracketed, plain.months)),
        COUNTRIES={code: bracketed(name) for code, name in plain.countries.items()},
        MONEY=plain.money,
    )
    return {module.__name__: module for module in (words, names)}


def learn_marked() -> None:
    """Make the marked language known."""
    sys.modules.update(marked_tables())


class Texts(HTMLParser):
    """Every text of a piece of HTML that a reader sees or hears, with the tag it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.foreign: list[str] = []
        """The open elements inside of one that is in another language."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the attributes that are read; go into what is marked as another language."""
        values = {name: value or "" for name, value in attrs}
        if self.foreign or "lang" in values or ("hreflang" in values and "cite" not in values.get("class", "")):
            self.foreign += [tag] if tag not in {"input", "br", "img"} else []
            return
        self.found += [values[name] for name in SAID if values.get(name)]
        if values.get("href", "").startswith("data:text/calendar"):
            self.found += calendar_texts(values["href"])

    def handle_endtag(self, tag: str) -> None:
        """Leave what is in another language."""
        if self.foreign and self.foreign[-1] == tag:
            self.foreign.pop()

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        if not self.foreign and data.strip():
            self.found.append(" ".join(data.split()))


def calendar_texts(address: str) -> list[str]:
    """What a calendar shows of a file that stands in a link."""
    text = b64decode(address.partition("base64,")[2]).decode().replace("\r\n ", "")
    return [line.partition(":")[2] for line in text.splitlines() if line.startswith(("SUMMARY", "DESCRIPTION"))]


def outside(texts: Iterable[str]) -> list[str]:
    """Those of these texts, as the marked language has them, that hold words outside of the brackets.

    >>> outside(["⟦See ⟦section 3⟧⟧ (⟦as printed⟧), €1,551.60", "⟦Yes⟧ indeed"])
    ['⟦Yes⟧ indeed']
    """
    return [text for text in texts if not NO_WORDS.fullmatch(_without_brackets(text))]


def _without_brackets(text: str) -> str:
    while (shorter := BRACKETED.sub("", text)) != text:
        text = shorter
    return text


def strings(value: Any) -> Iterator[str]:
    """Every text inside of lists and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)


def holes(template: str) -> list[str]:
    """What is filled in.

    >>> holes("{number} years after {day}")
    ['day', 'number']
    """
    return sorted({name for _, name, _, _ in Formatter().parse(template) if name is not None})


def unlike(source: str, translation: str) -> list[str]:
    """In what a translation is not made as its source: what is filled in, and the tags."""
    faults = []
    if holes(source) != holes(translation):
        faults.append(f"it fills in {holes(translation)}, not {holes(source)}")
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        faults.append("its tags or entities are others")
    return faults


def shape(graph: Mapping[str, Any]) -> dict[str, Any]:
    """A graph without its words: what leads where, and of what kind each end is."""
    told = ("a", "h", "w", "e", "i", "r")
    return {
        "questions": [
            {key: list(value) if key == "o" else value for key, value in question.items() if key not in told}
            for question in graph["questions"]
        ],
        "nodes": [{key: "" if key == "m" else value for key, value in node.items()} for node in graph["nodes"]],
        "endings": [
            {key: "" if key in ("h", "l") else value for key, value in each.items()} for each in graph["endings"]
        ],
        "verdicts": [
            {
                "m": bool(each["m"]),
                "n": bool(each.get("n")),
                "b": [[kind, bool(a), bool(b)] for kind, a, b in each["b"]],
            }
            for each in graph["verdicts"]
        ],
        "html": [
            tags(text) for text in strings([graph["endings"], graph["verdicts"], graph["parts"], graph["reasons"]])
        ],
        "figures": len(graph["figures"]),
        "places": len(graph["places"]),
    }


def tags(html: str) -> list[str]:
    """The elements of a piece of HTML with their classes, in their order."""
    return re.findall(r"</?[a-z]+|class=\"[^\"]*\"", html)


@dataclass(frozen=True)
class Term:
    """An English term, and the words of a language of which one must stand where it stands."""

    english: str
    words: tuple[str, ...]
    place: str

    def stands_in(self, source: str) -> bool:
        """Whether an English sentence has the term. Capitals count in names only."""
        ignore = re.IGNORECASE if self.english.islower() else re.NOFLAG
        return bool(re.search(rf"\b{re.escape(self.english)}", source, ignore))

    def is_missing(self, source: str, translation: str) -> bool:
        """Whether the source has the term, and the translation no word for it."""
        return self.stands_in(source) and not any(word.lower() in translation.lower() for word in self.words)


def terms(text: str) -> tuple[list[Term], set[str]]:
    """The terms in a list of them, and the keys of the sentences that are excepted."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    excepted = {line.removeprefix("except: ") for line in lines if line.startswith("except: ")}
    rows = [line.split("\t") for line in lines if not line.startswith("except: ")]
    return [Term(term, tuple(words.split(", ")), place) for term, words, place in rows], excepted


def too_long(text: str) -> list[str]:
    """The sentences of a text that have more than 25 words.

    >>> too_long("Kort. " + "Woord " * 26 + "einde.") == ["Woord " * 26 + "einde."]
    True
    >>> too_long("Eén korte zin. Nog een.")
    []
    """
    found = re.split(r"(?<=[.?!:;])[”)]?\s+(?=[“(]?[A-ZÉ])", text)
    return [each for each in found if len(each.split()) > LONGEST]
