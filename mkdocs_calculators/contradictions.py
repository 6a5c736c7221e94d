"""The list of everything that the pages mark: contradictions, slips, what is left open, and what our copy lacks.

As an extension of Python-Markdown, it gives each mark an id in its own page, so that the list can link to it.
"""

import re
import xml.etree.ElementTree as etree
from collections import Counter
from collections.abc import Iterator
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from .outline import Mark, Outline, Pages, from_elsewhere, link, mark_id

KINDS = ("contradiction", "slip", "open", "missing")

REMARK = re.compile(r"(?<!\*)\*([A-Z][^*]*\.)\*(?!\*)")
"""A whole sentence in italics inside of a note is ours: it says what is wrong with the note."""


def markdown(pages: Pages) -> str:
    """The list, in Markdown."""
    found = [(page, [*page.marks()], [*remarks(page)]) for page in pages.values()]
    found = [(page, marks, noted) for page, marks, noted in found if marks or noted]
    kinds = Counter(mark.kind for _, marks, _ in found for mark in marks)
    count = (
        f"There are **{kinds['contradiction']} contradictions** and **{kinds['slip']} slips**.\n"
        f"In **{kinds['open']} places** the report leaves something open, "
        f"and **{kinds['missing']} pictures** are missing in our copy.\n"
        f"Another **{sum(len(noted) for _, _, noted in found)} notes** have a slip of their own, or no text.\n"
    )
    parts = [_of_page(pages, page, marks, noted) for page, marks, noted in found]
    return "\n".join([count, *parts])


def remarks(page: Outline) -> Iterator[tuple[str, str]]:
    """The notes of a page in which something is wrong: the number of the note, and what we say of it."""
    for number, text in page.notes.items():
        said = REMARK.findall(text)
        if said:
            yield number, " ".join(said)


def _of_page(pages: Pages, page: Outline, marks: list[Mark], noted: list[tuple[str, str]]) -> str:
    """The part of one page: its marks under their sections, then its notes."""
    stem = page.file.removesuffix(".md")
    parts = [f"## {page.title} {{#from-{stem}}}\n"]
    section = top = page.sections[0]
    for mark in marks:
        if mark.section != section:
            section = mark.section
            title = section.title if section.short == top.short else section.name
            parts.append(f"### {title} {{#from-{stem}-{section.anchor}}}\n")
        parts.append(_mark(mark))
    if noted:
        parts.append(f"### Notes of {page.title} {{#from-{stem}-notes}}\n")
        parts += [
            f"- {link(pages, page.file, f'note-{number}', f'Note {number}')}: {from_elsewhere(page.file, said)}"
            for number, said in noted
        ]
        parts.append("")
    return "\n".join(parts)


def _mark(mark: Mark) -> str:
    """One mark as it stands in its page. The search finds it there, and not here once more."""
    body = from_elsewhere(mark.section.file, "\n".join(mark.body)).split("\n")
    lines = "\n".join(f"    {line}".rstrip() for line in body)
    way = f"[Read it where it stands: {mark.section.short}]({mark.section.file}#{mark.id})"
    return (
        f'<div class="marked" data-search-exclude="" markdown>\n\n!!! {mark.kind} "{mark.title}"\n{lines}\n\n'
        f"    {way}\n\n</div>\n"
    )


class _Ids(Treeprocessor):
    def run(self, root: etree.Element) -> None:
        section, counted = "", Counter[tuple[str, str]]()
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag) and element.get("id"):
                section = str(element.get("id"))
            classes = str(element.get("class", "")).split()
            kind = next((kind for kind in KINDS if kind in classes), "")
            if kind and section and "admonition" in classes:
                counted[kind, section] += 1
                element.set("id", mark_id(kind, section, counted[kind, section]))


class Marks(Extension):
    """Gives each mark of a page its id."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After headings have got their ids from attributes (8), before MkDocs looks which ids there are (5).
        md.treeprocessors.register(_Ids(md), "contradictions", 6)


def makeExtension(**_: Any) -> Marks:
    """The extension, for Python-Markdown."""
    return Marks()
