"""The sections that a single file carries, as one text, rendered with the site's own extensions."""

import re
import xml.etree.ElementTree as etree
from base64 import b64encode
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from .. import abbreviations, charts, fence
from ..faults import PageFault
from ..outline import HEADING, NOTE, NOTE_MARK, Pages, Section
from ..structured import source_of
from .cited import Sections

INTERACTIVE = ("calculator", "batch", "receipt")
"""Fences that become elements: in the text of a single file they are left out."""
DATED = re.compile(r'!!! rules-of "')
TO_PAGE = re.compile(r"([\w-]+\.md)?(?:#([\w-]+))?$")
DOWNLOAD = re.compile(r'<a href="([^"]*)" download>')


@dataclass(frozen=True)
class Site:
    """What the text is made from: the pages, and how the site reads them."""

    docs: Path
    texts: dict[str, str]
    """The Markdown of each page, in the order of the contents."""
    pages: Pages
    extensions: list[Any]
    settings: dict[str, Any]


@dataclass
class Block:
    """The lines of one section, without the box that says from when its page is."""

    section: Section
    lines: list[str]


def rendered(carried: Sections, site: Site, edition: str, ids: Iterable[str]) -> str:
    """The text in HTML. Links land inside of the file, or else become plain text.

    `edition` is the month that the file itself names: pages of another month say their own. `ids` are those of the
    calculators in the file.
    """
    lines: list[str] = []
    for file, text in site.texts.items():
        if any(carried.has(section) for section in site.pages[file].sections):
            lines += of_page(file, text, carried, site.pages, edition)
    used = set(NOTE_MARK.findall("\n".join(lines)))
    notes = [line for text in site.texts.values() for line in text.splitlines() if noted(line) in used]
    return html("\n".join([*lines, "", *notes]), site, frozenset(ids))


def noted(line: str) -> str | None:
    """The number of the note that a line holds. The numbers run through all pages.

    >>> noted("[^81]: Section 29(4) of the Aliens Act.")
    '81'
    """
    found = NOTE.match(line)
    return found[1] if found else None


def of_page(file: str, text: str, carried: Sections, pages: Pages, edition: str) -> Iterator[str]:
    """The Markdown of what is carried of one page, one level down."""
    blocks, dated = read(text, pages[file].sections)
    source = source_of(fence.page_key(file))
    for block in blocks:
        if carried.has(block.section):
            yield "#" + block.lines[0]
            yield ""
            if block is blocks[0] and source and not source.published.endswith(edition):
                yield from [*dated, ""]
            if block.section in carried.with_text:
                yield from block.lines[1:]
            yield ""


def read(text: str, sections: Iterable[Section]) -> tuple[list[Block], list[str]]:
    """The sections of a page with their lines, without notes and calculators; and the box that says from when it is."""
    known = {section.anchor: section for section in sections}
    blocks: list[Block] = []
    dated: list[str] = []
    fenced, kept, boxed = False, True, False
    for line in text.splitlines():
        if line.startswith("```"):
            if not fenced:
                kept = line.strip("` ") not in INTERACTIVE
            fenced = not fenced
            if blocks and kept:
                blocks[-1].lines.append(line)
            continue
        heading = None if fenced else HEADING.match(line)
        if heading:
            blocks.append(Block(known[heading[3]], []))
        boxed = not fenced and (bool(DATED.match(line)) or (boxed and (not line or line.startswith("    "))))
        if boxed:
            dated.append(line)
        elif blocks and not (fenced and not kept) and not NOTE.match(line) and not line.startswith("*["):
            blocks[-1].lines.append(line)
    return blocks, dated


def html(markdown: str, site: Site, ids: frozenset[str]) -> str:
    """A text in HTML, as the site renders it."""
    settings = site.settings | {"toc": {**site.settings.get("toc", {}), "permalink": False}}
    md = Markdown(extensions=[*site.extensions, Landing(ids)], extension_configs=settings)
    around = fence.Surroundings(docs=site.docs, root="")
    with set_to(fence.SURROUNDINGS, around), set_to(abbreviations.LONG_FORMS, abbreviations.for_page("", site.docs)):
        made = md.convert(markdown)
    return DOWNLOAD.sub(lambda found: numbers(found[1], site.docs), made)


class set_to[T]:  # noqa: N801 (it reads as a verb)
    """A context variable that holds a value for a while."""

    def __init__(self, variable: ContextVar[T], value: T) -> None:
        """`value` is what it holds inside of the `with`."""
        self.variable, self.value = variable, value

    def __enter__(self) -> None:
        self.token = self.variable.set(self.value)

    def __exit__(self, *_: object) -> None:
        self.variable.reset(self.token)


def numbers(address: str, docs: Path) -> str:
    """The link to the numbers of a chart, with the numbers inside of it. Raises PageFault for what is no such file."""
    content = charts.files(docs).get(address)
    if content is None:
        raise PageFault(f"a single file links to the download {address!r}, which it cannot hold.")
    data = b64encode(content.encode()).decode()
    return f'<a href="data:text/csv;charset=utf-8;base64,{data}" download="{Path(address).name}">'


class _Land(Treeprocessor):
    """Every link leads to a place in this file, or out to a named address; what does neither becomes text."""

    def __init__(self, md: Markdown, ids: frozenset[str]) -> None:
        super().__init__(md)
        self.ids = ids

    def run(self, root: etree.Element) -> None:
        ids = self.ids | {str(element.get("id")) for element in root.iter() if element.get("id")}
        for link in root.iter("a"):
            href = str(link.get("href", ""))
            if re.match(r"https?:|mailto:", href):
                continue
            found = TO_PAGE.match(href)
            if found and found[2] in ids:
                link.set("href", f"#{found[2]}")
            else:
                link.tag = "span"
                link.attrib.clear()


class Landing(Extension):
    """Makes the links of a text land inside of its file. `ids` are those that the file has beside the text."""

    def __init__(self, ids: frozenset[str]) -> None:
        super().__init__()
        self.ids = ids

    def extendMarkdown(self, md: Markdown) -> None:
        # The last of all: links of abbreviations (2) are there by then.
        md.treeprocessors.register(_Land(md, self.ids), "landing", 1)
