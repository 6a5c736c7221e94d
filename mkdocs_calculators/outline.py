"""What stands where: the sections, ids, notes and marks of every page, read from its Markdown.

The lists are made from it, before any page is rendered.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .faults import PageFault
from .fence import page_key

HEADING = re.compile(r"(#{1,6}) (.+?) *\{#([\w-]+)[^}]*\}\s*$")
ID = re.compile(r"""\bid="([\w-]+)"|\{#([\w-]+)[^}]*\}""")
NOTE = re.compile(r"\[\^(\d+)\]:[ ]+(.+)$")
NOTE_MARK = re.compile(r"\[\^(\d+)\](?!:)")
NUMBER = re.compile(r"\d+(?:\.\d+)*(?= )|Annex [IVX]+(?=:)")
ADMONITION = re.compile(r'( *)!!! (contradiction|slip|open|missing) +"(.*)"\s*$')


@dataclass(frozen=True)
class Section:
    """A heading with an id. `short` is its number, or that of the heading above it: "3.2.1", "Annex IV"."""

    file: str
    anchor: str
    title: str
    level: int
    short: str

    @property
    def name(self) -> str:
        """The title, with the number of the heading above it where it has none.

        >>> Section("chapter-3.md", "s3-2-1-asylum", "Asylum family reunification", 4, "3.2.1").name
        '3.2.1, Asylum family reunification'
        """
        return self.title if self.title.startswith(self.short) else f"{self.short}, {self.title}"


@dataclass(frozen=True)
class Line:
    """A line of a page that is no fence, no note and no abbreviation, with the section it stands in."""

    section: Section | None
    text: str


@dataclass(frozen=True)
class Mark:
    """What a page marks in the report, where it stands: a contradiction, a slip, what is left open, what is missing."""

    kind: str
    section: Section
    number: int
    title: str
    body: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the block in its page."""
        return mark_id(self.kind, self.section.anchor, self.number)


def mark_id(kind: str, anchor: str, number: int) -> str:
    """The id of the first, second … mark of a kind in a section.

    >>> mark_id("slip", "s3-1-1", 2), mark_id("contradiction", "annex-3", 1)
    ('slip-3-1-1-2', 'contradiction-annex-3-1')
    """
    return f"{kind}-{re.sub(r'^s(?=[0-9])', '', anchor)}-{number}"


@dataclass
class Outline:
    """One page."""

    file: str
    sections: list[Section] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    ids: dict[str, Section | None] = field(default_factory=dict)
    """Each id that the Markdown sets, and the section it stands in."""
    notes: dict[str, str] = field(default_factory=dict)
    marked: dict[str, Section | None] = field(default_factory=dict)
    """Each note, and the section that refers to it first."""
    calculators: dict[str, Section | None] = field(default_factory=dict)
    """Each calculator that stands here, and the section it first stands in."""

    @property
    def title(self) -> str:
        """The first heading."""
        return self.sections[0].title if self.sections else self.file

    def marks(self) -> Iterator[Mark]:
        """What the page marks in the report, in the order of the page. Raises PageFault for one above the first heading."""
        counted: Counter[tuple[str, str]] = Counter()
        for index, line in enumerate(self.lines):
            found = ADMONITION.match(line.text)
            if found:
                if not line.section:
                    raise PageFault(f"{self.file}: a {found[2]} stands above the first heading: put it into a section.")
                indent, kind, title = found.groups()
                counted[kind, line.section.anchor] += 1
                number = counted[kind, line.section.anchor]
                yield Mark(kind, line.section, number, title, self._inside(index + 1, len(indent) + 4))

    def _inside(self, start: int, indent: int) -> tuple[str, ...]:
        """The lines from `start` on that are indented so far, without the indent."""
        body = []
        for line in self.lines[start:]:
            if line.text.strip() and not line.text.startswith(" " * indent):
                break
            body.append(line.text[indent:])
        return tuple("\n".join(body).strip("\n").split("\n"))


type Pages = Mapping[str, Outline]
"""Every page by its file, in the order of the contents."""


def read(file: str, markdown: str) -> Outline:
    """The outline of a page. A heading counts only if it has an id: `## 3.2 Who may come? {#s3-2}`."""
    page = Outline(file)
    section: Section | None = None
    fence: str | None = None
    for text in markdown.splitlines():
        if text.startswith("```"):
            fence = text.strip("` ") if fence is None else None
            continue
        if fence is not None:
            if fence == "calculator":
                page.calculators.setdefault(text.strip(), section)
            continue
        if text.startswith("*["):
            continue
        note = NOTE.match(text)
        if note:
            page.notes[note[1]] = note[2]
            page.ids[f"note-{note[1]}"] = section
            continue
        section = _heading(page, text) or section
        page.ids |= {found[1] or found[2]: section for found in ID.finditer(text)}
        page.lines.append(Line(section, text))
        for number in NOTE_MARK.findall(text):
            page.marked.setdefault(number, section)
    return page


def _heading(page: Outline, text: str) -> Section | None:
    """The section that begins with this line, if one does; it is added to the page."""
    found = HEADING.match(text)
    if not found:
        return None
    title, level = found[2], len(found[1])
    number = NUMBER.match(title)
    above = [section for section in page.sections if section.level < level]
    short = number[0] if number else above[-1].short if above else title
    section = Section(page.file, found[3], title, level, short)
    page.sections.append(section)
    return section


def link(pages: Pages, file: str, anchor: str, text: str) -> str:
    """A link in Markdown from a page of the same folder; only the text, where there is no such page or id."""
    known = file in pages and anchor in pages[file].ids
    return f"[{text}]({file}#{anchor})" if known else text


def linked(section: Section, text: str = "") -> str:
    """A link to a section, with its number or another text."""
    return f"[{text or section.short}]({section.file}#{section.anchor})"


def calculator_homes(pages: Pages) -> dict[str, str]:
    """The file of the page on which each calculator first stands, in the order of the contents."""
    homes: dict[str, str] = {}
    for page in pages.values():
        for name in page.calculators:
            homes.setdefault(name, page.file)
    return homes


def calculator_anchor(name: str) -> str:
    """The id of a calculator's title, where it stands for the first time on its page."""
    return f"{name}-title"


def file_of(pages: Pages, key: str) -> str:
    """The file of the page that places name by this key ("3", "annex-4"); "" where there is none."""
    return next((file for file in pages if page_key(file) == key), "")


def from_elsewhere(file: str, markdown: str) -> str:
    """Text of a page as it must stand on another one: links and notes lead back to its own page.

    >>> from_elsewhere("chapter-3.md", "See [3.2](#s3-2) and this.[^26]")
    'See [3.2](chapter-3.md#s3-2) and this.<sup>[26](chapter-3.md#note-26)</sup>'
    """
    links = re.sub(r"\]\(#", f"]({file}#", markdown)
    return NOTE_MARK.sub(rf"<sup>[\1]({file}#note-\1)</sup>", links)


def nav_order(nav: object) -> list[str]:
    """The files of `nav` in `mkdocs.yml`, in their order."""
    match nav:
        case str():
            return [nav]
        case list():
            return [file for entry in nav for file in nav_order(entry)]
        case dict():
            return [file for entry in nav.values() for file in nav_order(entry)]
        case _:
            return []
