"""The map of the report: what each section is, and which calculators carry it out.

Which calculators rest on a section is found by walking them. What else a section is, only a reader can tell: that
stands in `docs/data/report-map.csv`, with the reason.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from .citations import ends, sections
from .faults import PageFault, text_of
from .fence import calculator_names
from .figure_list import calculator_link
from .outline import HEADING, Outline, Pages, Section, file_of, linked

FILE = Path("data", "report-map.csv")
COLUMNS = ["section", "kind", "in_calculators", "reason"]
OF_REPORT = re.compile(r"(?:chapter|annex)-\d+\.md")
"""The pages of the map. The summary is not one: it only repeats the chapters."""
PAGE = "report-map.md"


class Kind(Enum):
    """What a section is to the calculators."""

    ENCODED = "encoded"
    DISCRETIONARY = "discretionary"
    DESCRIPTIVE = "descriptive"
    NOT_ENCODED = "not encoded"
    HEADING = "heading"


SAID = {
    Kind.ENCODED: "In calculators",
    Kind.DISCRETIONARY: "For the authority to decide",
    Kind.DESCRIPTIVE: "Described only",
    Kind.NOT_ENCODED: "Not in a calculator",
    Kind.HEADING: "Heading only",
}
"""What a reader is told of each kind."""


@dataclass(frozen=True)
class Judged:
    """What a reader of the report says of a section: a row of the table."""

    kind: Kind
    in_calculators: bool
    """Whether calculators may cite the section all the same: for what is for the authority to decide."""
    reason: str


@dataclass(frozen=True)
class Entry:
    """One section in the map."""

    section: Section
    kind: Kind
    calculators: tuple[str, ...] = ()
    reason: str = ""


type Map = Mapping[Section, Entry]


# ---- What is in it ----


def judged(docs: Path) -> dict[str, Judged]:
    """The table, by the id of the section; empty where there is none. Raises PageFault for one that cannot be read."""
    file, name = docs / FILE, FILE.as_posix()
    if not file.exists():
        return {}
    table = csv.DictReader(io.StringIO(text_of(file, name), newline=""))
    if list(table.fieldnames or ()) != COLUMNS:
        raise PageFault(f"{name} needs exactly these columns in its first line: {','.join(COLUMNS)}.")
    found = {}
    for row in table:
        kinds = [kind.value for kind in Kind]
        if row["kind"] not in kinds or None in row or None in row.values():
            raise PageFault(
                f"{name}, line {table.line_num}: write four cells; the second is one of {', '.join(kinds)}."
            )
        found[row["section"]] = Judged(Kind(row["kind"]), row["in_calculators"] == "yes", row["reason"])
    return found


def of_report(pages: Pages) -> Iterator[Outline]:
    """The pages that the map is of, in their order."""
    yield from (page for page in pages.values() if OF_REPORT.fullmatch(page.file))


def encoded(pages: Pages) -> dict[Section, list[str]]:
    """For each section, the calculators of which an outcome, something to do or to gather, or a question rests on it."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found: dict[Section, list[str]] = {}
    for name in calculator_names():
        calculator = load(name)
        asked = [question.place for question in calculator.you.questions().values() if question.place]
        # A question that a whole chapter explains carries out nothing of it.
        asked = [place for place in asked if names_section(pages, [place])]
        for section in sections(pages, [*carried_out(explore(calculator)), *asked]):
            found.setdefault(section, []).append(name)
    return found


def carried_out(graph: Any) -> Iterator[Any]:
    """The places that outcomes rest on. What is only left open, or shown as a contradiction, does not count."""
    for part in parts(graph):
        yield from part.places
        yield from (place for cited in (*part.calendar, *part.checklist) for place in cited.places)


def parts(graph: Any) -> list[Any]:
    """Every outcome of a calculator and every reason in one, each once."""
    return list(dict.fromkeys(part for end in ends(graph) for part in end.all_parts()))


def has_text(page: Outline, section: Section) -> bool:
    """Whether a section says something before the next heading, but for other words to search for."""
    own = "\n".join(line.text for line in page.lines if line.section == section and not HEADING.match(line.text))
    return bool(re.sub(r'<div class="other-words".*?</div>', "", own, flags=re.DOTALL).strip())


def report_map(pages: Pages, docs: Path) -> dict[Section, Entry]:
    """The whole map, in the order of the report. A section that nobody has judged is not encoded."""
    table, carried = judged(docs), encoded(pages)
    found = {}
    for page in of_report(pages):
        for section in page.sections:
            names, told = tuple(carried.get(section, ())), table.get(section.anchor)
            if told:
                found[section] = Entry(section, told.kind, names, told.reason)
            elif not has_text(page, section):
                found[section] = Entry(section, Kind.HEADING, names)
            else:
                found[section] = Entry(section, Kind.ENCODED if names else Kind.NOT_ENCODED, names)
    return found


def faults(pages: Pages, docs: Path) -> list[str]:
    """Where the table and the calculators do not fit together."""
    table, carried = judged(docs), {section.anchor for section in encoded(pages)}
    entries = report_map(pages, docs)
    known = {section.anchor for section in entries}
    found = [
        f"{entry.section.file}: #{entry.section.anchor} is in no calculator: say in {FILE} what it is, and why."
        for entry in entries.values()
        if entry.kind is Kind.NOT_ENCODED and not entry.reason
    ]
    for anchor, told in table.items():
        if anchor not in known:
            found.append(f"{FILE}: no section of the report has the id {anchor}: take the row out.")
        elif told.kind in (Kind.ENCODED, Kind.HEADING):
            found.append(f"{FILE}: {anchor}: that it is {told.kind.value} is found by itself: take the row out.")
        elif told.in_calculators != (anchor in carried):
            is_ = "a calculator rests on it" if anchor in carried else "no calculator rests on it"
            found.append(f"{FILE}: {anchor}: {is_}, and the row says otherwise: mend in_calculators, or take it out.")
    return found


# ---- In the margin ----


def with_marks(markdown: str, pages: Pages, file: str, entries: Map) -> str:
    """The page with a small mark below the heading of each section of the map. A wide screen shows it in the margin."""
    marks = {section.anchor: mark(pages, file, entry) for section, entry in entries.items() if section.file == file}
    lines, fenced = [], False
    for line in markdown.splitlines():
        fenced ^= line.startswith("```")
        lines.append(line)
        heading = None if fenced else HEADING.match(line)
        if heading and marks.get(heading[3]):
            lines += ["", marks[heading[3]], '{ .in-map data-search-exclude="" }', ""]
    return "\n".join(lines) + "\n"


def mark(pages: Pages, file: str, entry: Entry) -> str:
    """What the mark says, in Markdown: nothing for a heading without text of its own."""
    if entry.kind is Kind.HEADING:
        return ""
    names = ", ".join(calculator_link(pages, name, file, short(name)) for name in entry.calculators)
    if entry.kind is Kind.ENCODED:
        return f"{SAID[entry.kind]}: {names}"
    why = f"[{SAID[entry.kind]}]({PAGE}#{row_id(entry.section)})" if PAGE in pages else SAID[entry.kind]
    return f"{why}. {SAID[Kind.ENCODED]}: {names}" if names else why


def short(name: str) -> str:
    """A calculator in a word or two.

    >>> short("waiting_time")
    'waiting time'
    """
    return name.replace("_", " ")


def row_id(section: Section) -> str:
    """The id of a section's row on the page of the map.

    >>> row_id(Section("chapter-3.md", "s3-2-1-asylum", "Asylum family reunification", 4, "3.2.1"))
    'map-s3-2-1-asylum'
    """
    return f"map-{section.anchor}"


# ---- Rules without a section ----


@dataclass(frozen=True)
class Rules:
    """The outcomes and conditions of one calculator, and those of them that rest on no section of the report."""

    name: str
    all: int
    without: tuple[Any, ...]


def rules(pages: Pages) -> list[Rules]:
    """The rules of every calculator, counted."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found = []
    for name in calculator_names():
        every = parts(explore(load(name)))
        found.append(Rules(name, len(every), tuple(part for part in every if not names_section(pages, part.places))))
    return found


def names_section(pages: Pages, places: Iterable[Any]) -> bool:
    """Whether one of these places is a section of the report, or something in one: no whole chapter, no other source."""
    for place in places:
        page = pages.get(file_of(pages, place.chapter))
        section = page.ids.get(place.anchor) if page and OF_REPORT.fullmatch(page.file) else None
        if page and section and (place.item or section.level > 1 or len(page.sections) == 1):
            return True
    return False


# ---- The page ----


def markdown(pages: Pages, entries: Map) -> str:
    """The counts, the rules without a section, and the table of each page, in Markdown."""
    tables = [_of_page(pages, page, entries) for page in of_report(pages)]
    return "\n".join([_counts(entries), _without(pages), *tables])


def _counts(entries: Map) -> str:
    counted = Counter(entry.kind for entry in entries.values())
    both = sum(entry.kind is Kind.DISCRETIONARY and bool(entry.calculators) for entry in entries.values())
    without = sum(not entry.calculators for entry in entries.values())
    return f"""## Sections without a rule {{#map-counts}}

The chapters and annexes have **{len(entries)} sections**.
In **{without}** of them, no calculator carries out anything.

- **{SAID[Kind.ENCODED]}**: {counted[Kind.ENCODED]} sections.
  An outcome, something to do or a question of a calculator rests on them.
- **{SAID[Kind.DISCRETIONARY]}**: {counted[Kind.DISCRETIONARY]} sections.
  No calculator can decide this.
  In {both} of them, a calculator says what is looked at, and that the authority decides.
- **{SAID[Kind.DESCRIPTIVE]}**: {counted[Kind.DESCRIPTIVE]} sections.
  They explain, count or introduce, and set no condition for a family.
- **{SAID[Kind.NOT_ENCODED]}**: {counted[Kind.NOT_ENCODED]} sections.
  They do hold a rule, and no calculator rests on it.
  The table says why.
- **{SAID[Kind.HEADING]}**: {counted[Kind.HEADING]} sections.
  All their words stand in the sections below them.
"""


def _without(pages: Pages) -> str:
    found = rules(pages)
    every, without = sum(each.all for each in found), sum(len(each.without) for each in found)
    rows = [
        f"| {calculator_link(pages, each.name)} | {len(each.without)} of {each.all} | {_cited(pages, each.without)} |"
        for each in found
        if each.without
    ]
    return f"""## Rules without a section {{#map-rules}}

The calculators hold **{every} outcomes and conditions**.
Of these, **{without}** rest on no section of the report: they cite only the article of 2024, or a whole chapter or annex.

{_table(("Calculator", "Outcomes and conditions", "What they cite"), rows)}
"""


def _cited(pages: Pages, found: Iterable[Any]) -> str:
    """Links to what outcomes rest on instead."""
    return ", ".join(linked(each, each.title) for each in sections(pages, (at for part in found for at in part.places)))


def _of_page(pages: Pages, page: Outline, entries: Map) -> str:
    """The table of one page."""
    rows = [_row(pages, entries[section]) for section in page.sections]
    stem = page.file.removesuffix(".md")
    return (
        f"## {page.title} {{#map-of-{stem}}}\n\n{_table(('Section', 'What it is', 'Calculators, or why not'), rows)}\n"
    )


def _row(pages: Pages, entry: Entry) -> str:
    names = ", ".join(calculator_link(pages, name, text=short(name)) for name in entry.calculators)
    more = "<br>".join(filter(None, [names, entry.reason]))
    title = f"{linked(entry.section, entry.section.name)}{{#{row_id(entry.section)}}}"
    return f"| {title} | {SAID[entry.kind]} | {more} |"


def _table(columns: tuple[str, ...], rows: Iterable[str]) -> str:
    head = f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}"
    return "\n".join(['<div class="table report-map" markdown>', "", head, *rows, "", "</div>", ""])
