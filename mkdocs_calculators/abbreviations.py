"""Abbreviations, from one list: the tables of the page `abbreviations.md`.

At its first use in a section an abbreviation is spelled out and leads to the list; later ones are explained on hover.
"""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from html import escape
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

LIST = "abbreviations.md"
ROW = re.compile(r"^\| ([^|{]+) \{ #(abbr-[\w-]+) \} \| ([^|]+?) \|", re.MULTILINE)
SECTIONS = {"h1", "h2", "h3"}
UNTOUCHED = {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "abbr",
    "code",
    "pre",
    "script",
    "style",
    "summary",
    "svg",
    "policy-calculator",
}
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "div", "section", "span", "caption"}

LONG_FORMS: ContextVar[Mapping[str, tuple[str, str]] | None] = ContextVar("long_forms", default=None)
"""For the page that is read now: what each abbreviation stands for, and the id of its row."""


def for_page(name: str, docs: Path) -> dict[str, tuple[str, str]]:
    """What a page needs: the list among these pages, if there is one. The list itself needs nothing."""
    path = docs / LIST
    return listed(path.read_text("utf-8")) if name != LIST and path.exists() else {}


def listed(markdown: str) -> dict[str, tuple[str, str]]:
    """The rows of the tables.

    >>> listed("| IND { #abbr-ind } | Immigration and Naturalisation Service | Decides. |")
    {'IND': ('Immigration and Naturalisation Service', 'abbr-ind')}
    """
    rows = [row for row in ROW.findall(markdown) if not row[2].startswith("Not explained")]
    return {short: (plain(long), anchor) for short, anchor, long in rows}


def plain(long: str) -> str:
    """A long form without the Dutch words before it, and without what is said about it."""
    return re.sub(r"^“[^”]*” \((.*)\)$", r"\1", re.sub("^The ", "the ", long))


def on_hover(text: str) -> str:
    """A text as HTML, with its abbreviations explained on hover: for what is written without Markdown."""
    long_forms = LONG_FORMS.get() or {}

    def explained(found: re.Match[str]) -> str:
        return f'<abbr title="{escape(long_forms[found.group()][0])}">{found.group()}</abbr>'

    return pattern(long_forms).sub(explained, escape(text)) if long_forms else escape(text)


def pattern(long_forms: Mapping[str, tuple[str, str]]) -> re.Pattern[str]:
    """What finds an abbreviation, the longest first."""
    shorts = "|".join(re.escape(short) for short in sorted(long_forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w&-])(?:{shorts})(?![\w&]|-[A-Z])")


class _Explain(Treeprocessor):
    """Walks the finished page in the order in which it is read."""

    def run(self, root: etree.Element) -> None:
        self.long_forms = LONG_FORMS.get() or {}
        if not self.long_forms:
            return
        self.found = pattern(self.long_forms)
        self.used: set[str] = set()
        self.block, self.quoted = "", 0
        self.walk(root)

    def walk(self, element: etree.Element) -> None:
        if element.tag in SECTIONS:
            self.used = set()
        if element.tag in UNTOUCHED or element.get("class") == "admonition-title":
            return
        around = self.block, self.quoted
        if element.tag in BLOCKS:
            self.block, self.quoted = "".join(element.itertext()), 0
        parts: list[str | etree.Element] = list(self.explained(element.text or ""))
        for child in list(element):
            tail, child.tail = child.tail or "", None
            self.walk(child)
            parts += [child, *self.explained(tail)]
            element.remove(child)
        put_in(element, parts)
        if element.tag in BLOCKS:
            self.block, self.quoted = around

    def explained(self, text: str) -> Iterator[str | etree.Element]:
        """The text, with the abbreviations in it as elements."""
        start = 0
        for found in self.found.finditer(text):
            before, short = text[start : found.start()], found.group()
            self.quoted += before.count("“") - before.count("”")
            yield before
            start = found.end()
            if self.quoted or short in self.used:
                long, _ = self.long_forms[short]
                yield made("abbr", short, title=long)
                continue
            possessive = re.match("['’]s", text[start:])
            start += possessive.end() if possessive else 0
            yield from self.first(short, possessive.group() if possessive else "")
        self.quoted += text[start:].count("“") - text[start:].count("”")
        yield text[start:]

    def first(self, short: str, possessive: str) -> Iterator[str | etree.Element]:
        """The first use in a section. Where the paragraph itself gives the long form, it is not said twice."""
        self.used.add(short)
        long, anchor = self.long_forms[short]
        yield made("a", short, href=f"{LIST}#{anchor}")
        yield possessive
        if f"({short})" not in self.block and long.lower() not in self.block.lower():
            yield made("span", f" ({long})", **{"class": "long-form", "data-search-exclude": ""})


def made(tag: str, text: str, **attributes: str) -> etree.Element:
    """An element with a text."""
    element = etree.Element(tag, attributes)
    element.text = text
    return element


def put_in(element: etree.Element, parts: list[str | etree.Element]) -> None:
    """Put texts and elements into an element, in their order."""
    element.text = ""
    last: etree.Element | None = None
    for part in parts:
        if isinstance(part, etree.Element):
            element.append(part)
            last = part
        elif last is None:
            element.text += part
        else:
            last.tail = (last.tail or "") + part


class Abbreviations(Extension):
    """Explains abbreviations after all else is read, and before MkDocs resolves the links."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Explain(md), "abbreviations", 2)


def makeExtension(**_: Any) -> Abbreviations:
    """The extension, for Python-Markdown."""
    return Abbreviations()
