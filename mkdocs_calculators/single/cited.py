"""Which sections of the pages go into a single file: those that its calculators cite, and what belongs to them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..citations import sections
from ..faults import PageFault
from ..outline import Outline, Pages, Section, file_of, read
from ..proof import citations, lands_on

LINK = re.compile(r"\]\(([\w-]+\.md)?#([\w-]+)\)")
IN_CODE = re.compile(r"\bREPORT\.at\(\s*\"(\w+(?:-\d+)?)")
"""The chapter that a place in the code of a guide stands in."""


@dataclass(frozen=True)
class Sections:
    """The sections that a file holds, each in the order of the pages."""

    with_text: frozenset[Section]
    headings: frozenset[Section]
    """Those that only have their heading, because a section below them is carried."""
    keys: tuple[str, ...] = field(default=())
    """The pages that places may link to, by the key that places name them with."""

    def has(self, section: Section) -> bool:
        """Whether the file holds anything of this section."""
        return section in self.with_text or section in self.headings


def outlines(texts: dict[str, str]) -> dict[str, Outline]:
    """What stands on each page. `texts` holds their Markdown in the order of the contents."""
    return {file: read(file, text) for file, text in texts.items()}


def of_calculator(calculator: Any, pages: Pages) -> Sections:
    """What a calculator cites, the sections of its notes, and both sides of each contradiction that is marked there.

    Raises PageFault for a place that no page has.
    """
    from calculators.kit.explore import explore

    places = list(dict.fromkeys(place for _, place in citations(calculator, explore(calculator))))
    found = {section for place in places for section in of_place(calculator.name, place, pages)}
    found |= {other for section in found for other in across(section, pages) if has_words(other, pages)}
    found |= {other for section in found if not has_words(section, pages) for other in below(section, pages)}
    return Sections(frozenset(found), frozenset(above(found, pages)) - found, keys(places))


def of_guide(guide: Any, pages: Pages) -> Sections:
    """All of each page that the guide or a part of it cites: a guide is not walked, so its places are not listed."""
    parts = [of_calculator(part, pages) for part in guide.parts]
    named = {key for part in parts for key in part.keys} | set(IN_CODE.findall(code_of(guide)))
    files = {file_of(pages, key) for key in named} - {""}
    whole = frozenset(section for file in files for section in pages[file].sections)
    return Sections(whole, frozenset(), tuple(sorted(key for key in named if file_of(pages, key))))


def code_of(guide: Any) -> str:
    """The source of the module that a guide stands in."""
    return Path(guide.rule.__code__.co_filename).read_text("utf-8")


def keys(places: Iterable[Any]) -> tuple[str, ...]:
    """The pages that places stand on, as places name them."""
    return tuple(sorted({place.chapter for place in places}))


def of_place(name: str, place: Any, pages: Pages) -> Iterator[Section]:
    """The section of a place, and those that refer to its notes first. Raises PageFault where there is none."""
    page = pages.get(file_of(pages, place.chapter))
    for anchor in lands_on(place):
        if not page or anchor not in page.ids:
            raise PageFault(f"{name} cites #{anchor}, and no page has it: mend the place, or give the heading its id.")
    yield from sections(pages, [place])
    for note in place.notes:
        section = page.marked.get(str(note)) if page else None
        if section:
            yield section


def across(section: Section, pages: Pages) -> Iterator[Section]:
    """The sections that the contradictions marked in this one point to."""
    for mark in pages[section.file].marks():
        if mark.kind == "contradiction" and mark.section == section:
            for file, anchor in LINK.findall("\n".join(mark.body)):
                page = pages.get(file or section.file)
                found = page.ids.get(anchor) if page else None
                if found:
                    yield found


def has_words(section: Section, pages: Pages) -> bool:
    """Whether a section says anything itself, before the headings in it."""
    lines = [line.text for line in pages[section.file].lines if line.section == section][1:]
    return any(line and not line.startswith((" ", "!!! rules-of")) for line in lines)


def below(section: Section, pages: Pages) -> Iterator[Section]:
    """The sections inside of this one."""
    after = pages[section.file].sections
    for other in after[after.index(section) + 1 :]:
        if other.level <= section.level:
            return
        yield other


def above(found: Iterable[Section], pages: Pages) -> Iterator[Section]:
    """The headings that these sections stand under."""
    for section in found:
        level = section.level
        before = pages[section.file].sections
        for other in reversed(before[: before.index(section)]):
            if other.level < level:
                level = other.level
                yield other
