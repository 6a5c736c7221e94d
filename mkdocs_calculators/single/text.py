"""The sections that a single file carries, as one text, rendered with the site's own extensions."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Markdown

from .. import abbreviations, charts, fence
from ..faults import PageFault
from ..outline import HEADING, NOTE, NOTE_MARK, Pages
from ..structured import source_of
from .cited import Sections
from .landing import Landing

INTERACTIVE = ("calculator", "batch", "receipt")
"""Fences that become elements: in the text of a single file they are left out."""
DATED = '!!! rules-of "'
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


def rendered(carried: Sections, site: Site, edition: str, ids: Iterable[str]) -> str:
    """The text in HTML. Links land inside of the file, or else become plain text.

    `edition` is the month that the file itself names: pages of another month say their own. `ids` are those of the
    calculators in the file.
    """
    lines = [line for file, text in site.texts.items() for line in of_page(file, text, carried, site.pages, edition)]
    used = set(NOTE_MARK.findall("\n".join(lines)))
    notes = [line for text in site.texts.values() for line in text.splitlines() if noted(line) in used]
    bare = {section.anchor for section in carried.headings}
    return html("\n".join([*lines, "", *notes]), site, Landing(frozenset(ids), frozenset(bare)))


def noted(line: str) -> str | None:
    """The number of the note that a line holds. The numbers run through all pages.

    >>> noted("[^81]: Section 29(4) of the Aliens Act.")
    '81'
    """
    found = NOTE.match(line)
    return found[1] if found else None


def of_page(file: str, text: str, carried: Sections, pages: Pages, edition: str) -> Iterator[str]:
    """The Markdown of what is carried of one page, one level down."""
    source = source_of(fence.page_key(file))
    for number, (section, lines) in enumerate(zip(pages[file].sections, blocks(text), strict=True)):
        told, dated = without_date(lines)
        if carried.has(section):
            yield from ["#" + told[0], ""]
            if number == 0 and source and not source.published.endswith(edition):
                yield from [*dated, ""]
            if section in carried.with_text:
                yield from [*told[1:], ""]


def blocks(text: str) -> list[list[str]]:
    """The lines of each section of a page, without its notes and calculators. The first line is the heading."""
    found: list[list[str]] = []
    fenced: str | None = None
    for line in text.splitlines():
        opens = fenced is None and line.startswith("```")
        if opens:
            fenced = line.strip("` ")
        if fenced is None and HEADING.match(line):
            found.append([])
        if found and fenced not in INTERACTIVE and not noted(line) and not line.startswith("*["):
            found[-1].append(line)
        if not opens and line.startswith("```"):
            fenced = None
    return found


def without_date(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a section, and the box among them that says from when the page is.

    >>> without_date(["# Fees", "", "!!! rules-of \\"2017\\"", "    Old.", "", "Pay."])
    (['# Fees', '', 'Pay.'], ['!!! rules-of "2017"', '    Old.', ''])
    """
    start = next((at for at, line in enumerate(lines) if line.startswith(DATED)), len(lines))
    after = (at for at, line in enumerate(lines) if at > start and line and not line.startswith("    "))
    end = next(after, len(lines))
    return lines[:start] + lines[end:], lines[start:end]


def html(markdown: str, site: Site, landing: Landing) -> str:
    """A text in HTML, as the site renders it."""
    settings = site.settings | {"toc": {**site.settings.get("toc", {}), "permalink": False}}
    md = Markdown(extensions=[*site.extensions, landing], extension_configs=settings)
    around = fence.Surroundings(docs=site.docs, root="")
    with set_to(fence.SURROUNDINGS, around), set_to(abbreviations.LONG_FORMS, abbreviations.for_page("", site.docs)):
        made = md.convert(markdown)
    return DOWNLOAD.sub(lambda found: numbers(found[1], site.docs), made)


@contextmanager
def set_to[T](variable: ContextVar[T], value: T) -> Iterator[None]:
    """A context variable that holds a value for a while."""
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


def numbers(address: str, docs: Path) -> str:
    """The link to the numbers of a chart, with the numbers inside of it. Raises PageFault for what is no such file."""
    content = charts.files(docs).get(address)
    if content is None:
        raise PageFault(f"a single file links to the download {address!r}, which it cannot hold.")
    data = b64encode(content.encode()).decode()
    return f'<a href="data:text/csv;charset=utf-8;base64,{data}" download="{Path(address).name}">'
