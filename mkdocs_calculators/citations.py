"""Who cites this: under each section, the calculators that carry it out and those that only name it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .fence import calculator_names
from .figure_list import calculator_link
from .outline import HEADING, Pages, Section, file_of


@dataclass
class Citing:
    """The calculators that rest on one section, in the order of their names."""

    carry_out: list[str] = field(default_factory=list)
    """Those with an outcome or a reason that rests on it."""
    mention: list[str] = field(default_factory=list)
    """Those that name it only for a question, a figure, an open point or a contradiction."""


def citing(pages: Pages) -> dict[Section, Citing]:
    """For each section that a calculator cites: which do."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found: dict[Section, Citing] = {}
    for name in calculator_names():
        calculator = load(name)
        graph = explore(calculator)
        outcomes = ends(graph)
        carried = sections(pages, (place for end in outcomes for part in end.all_parts() for place in part.places))
        places = [place for end in outcomes for place in end.cited()]
        places += [figure.place for figure in graph.figures]
        places += [question.place for question in calculator.you.questions().values() if question.place]
        for section in sections(pages, places) | carried:
            entry = found.setdefault(section, Citing())
            (entry.carry_out if section in carried else entry.mention).append(name)
    return found


def ends(graph: Any) -> list[Any]:
    """Every outcome of a calculator's graph."""
    from calculators.kit.explore import All, End

    found: list[Any] = []
    for node in graph.nodes():
        match node:
            case End(outcome):
                found.append(outcome)
            case All():
                found += node.ends
    return found


def sections(pages: Pages, places: Iterable[Any]) -> dict[Section, None]:
    """The sections that these places stand in. A place that no page has is left out."""
    found: dict[Section, None] = {}
    for place in dict.fromkeys(places):
        page = pages.get(file_of(pages, place.chapter))
        section = page.ids.get(place.anchor) if page else None
        if section:
            found[section] = None
    return found


def with_citations(markdown: str, pages: Pages, file: str, cited: Mapping[Section, Citing]) -> str:
    """The page with a quiet line at the end of each section that calculators cite, before the next heading."""
    lines: list[str] = []
    anchor, fenced = "", False
    known = {section.anchor: who for section, who in cited.items() if section.file == file}
    for line in markdown.splitlines():
        fenced ^= line.startswith("```")
        heading = None if fenced else HEADING.match(line)
        if heading:
            lines += _said(pages, file, known.pop(anchor, None))
            anchor = heading[3]
        lines.append(line)
    return "\n".join([*lines, *_said(pages, file, known.pop(anchor, None))]) + "\n"


def _said(pages: Pages, file: str, who: Citing | None) -> list[str]:
    """The line in Markdown. The search leaves it out: it finds the calculators themselves."""
    if not who:
        return []
    parts = []
    cited = "Also cited by" if who.carry_out else "Cited by"
    for before, names in [("Work it out", who.carry_out), (cited, who.mention)]:
        if names:
            parts.append(f"**{before}:** {' · '.join(calculator_link(pages, name, file) for name in names)}")
    return ["", *parts, '{ .who-cites data-search-exclude="" }', ""]
