"""The list of legal references: every act, article and paper that notes and texts name, and where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .outline import NOTE_MARK, Outline, Pages, link, linked

ITEM = (
    r"(?:[A-Z]\d+[/ ]\d+(?:\.\d+)*"  # B7/3.1.2, also printed "B7 3.1.2"
    r"|\d+(?:\.\d+)*(?:[a-z]|F)?\b(?:\(\w+\))*(?: [a-z](?= of\b|$))?(?:,? under [a-z]\b(?: to [a-z]\b)?)?"
    r"(?:, paragraph \d+)?(?: \([A-Z]\w+\))?)"
)
LIST = rf"{ITEM}(?:(?:, and |, | and | or )(?:(?:Article|Section)s? )?{ITEM})*"
ARTICLES = rf"(?:\b(?P<word>Article|Section)s? (?P<list>{LIST})|(?P<code>\b[A-Z]\d+/\d+(?:\.\d+)*))"
OTHER_ACT = r"[A-Z][\w-]*(?: (?:(?:of|on|and|for|the) )*[A-Z0-9][\w/-]*)*"
"""An act that the list of acts does not hold, after "of the": words with capitals."""

PAPERS = {
    "Parliamentary papers": {
        r"Parliamentary Papers(?: II)?, (\d{4}-\d{4}), (\d\d) ?(\d{3}),? no\. ?(\d+)": r"Parliamentary Papers II, \1, \2\3, no. \4",
        r"Parliamentary Papers(?: II)?, (\d{4}-\d{4}), (Annex|Appendix) number (\d+)": r"Parliamentary Papers II, \1, \2 number \3",
        r"Appendix to Proceedings (\d{4}-\d{4}), [Nn]o\. ?(\d+)": r"Appendix to Proceedings \1, No. \2",
    },
    "Decisions and publications": {
        r"Government Gazette (\d+)": r"Government Gazette \1",
        r"Bulletin of Acts and Decrees (\d+)": r"Bulletin of Acts and Decrees \1",
        r"WBV (\d{4}/\d+)": r"WBV \1",
    },
    "Working instructions of the IND": {r"Work(?:ing)? [Ii]nstruction (\d{4}/\d+)": r"Working Instruction \1"},
}
"""Kinds of papers: how each is written, and its name in the list."""

NAMES_ONE = re.compile(r"\b(?:Art(?:icles?|\.)|Sections?) [A-Z0-9]")
"""A note that names an article, however it writes the number."""

NO_ACT = "Without the name of an act"
WHOLE = "The act as a whole"


@dataclass(frozen=True)
class Reference:
    """An article of an act, a whole act (no article), or a paper (its kind is the act)."""

    act: str
    article: str = ""


def references(text: str) -> Iterator[Reference]:
    """Every reference in a sentence or a note. An article whose act is not named belongs to the act "".

    >>> [*references("Articles 3.26 and 3.27 of the Aliens Decree; Article B7 3.1.2 of the Implementation Guidelines.")][1:]
    [Reference(act='Aliens Decree', article='Article 3.27'), Reference(act='Aliens Act Implementation Guidelines', article='Article B7/3.1.2')]
    """
    text = plain(text)
    for kind, patterns in PAPERS.items():
        for pattern, name in patterns.items():
            for found in re.finditer(pattern, text):
                yield Reference(kind, found.expand(name))
    names = known_acts()
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    before = rf"(?P<before>{known})(?: of \d+ \w+ \d{{4}})?,? \(?"
    after = rf",?(?: of)?(?: the)? (?P<after>{known})\b|,? of (?:the )?(?P<other>{OTHER_ACT})"
    pattern = rf"(?:{before})?{ARTICLES}(?:{after})?|\b(?P<whole>{known})\b"
    for found in re.finditer(pattern, text):
        act = found["before"] or found["after"] or found["whole"] or found["other"] or ""
        items = articles(found["word"] or "Article", found["list"] or found["code"] or "")
        if not act and found["word"] == "Section":
            items = [item for item in items if "." not in item]  # a section of the report
        yield from (Reference(names.get(act, act), item) for item in items)
        if found["whole"]:
            yield Reference(names[act])


def known_acts() -> dict[str, str]:
    """Every name that an act goes by, with its name in the list."""
    from calculators.shared.acts import ACTS

    return {other: name for name, others in ACTS.items() for other in (name, *others)}


def plain(text: str) -> str:
    """The words of a line: without links (they lead to our own sections), addresses, marks and note numbers."""
    text = re.sub(r"\[[^\]]*\]\([^)]*\)|`[^`]*`|\{[^}]*\}", "↗", NOTE_MARK.sub("", text))
    return text.replace("*", "")


def articles(word: str, listed: str) -> list[str]:
    """Each article of a list.

    >>> articles("Article", "B7/3.6.1, B7/3.6.2 and B7/3.6.3"), articles("Article", "9, paragraph 2")
    (['Article B7/3.6.1', 'Article B7/3.6.2', 'Article B7/3.6.3'], ['Article 9, paragraph 2'])
    """
    items: list[str] = re.findall(ITEM, listed)
    return [f"{word} {re.sub(r'^([A-Z]\d+) ', r'\1/', item)}" for item in items]


type Places = dict[str, None]
"""Links to where a reference is used, each once, in their order."""


def collected(pages: Pages) -> dict[Reference, Places]:
    """Every reference of all pages, with links to the notes and sections that use it.

    An article without its act counts to the act that has the very same article elsewhere, or in the same section
    where several acts have it. Otherwise it stays without: we do not guess.
    """
    found: dict[Reference, Places] = {}
    for page in pages.values():
        for reference, place in [*in_notes(pages, page), *in_text(page)]:
            found.setdefault(reference, {})[place] = None
    for reference in [reference for reference in found if not reference.act]:
        for place in list(found[reference]):
            same = [other for other in found if other.act and other.article == reference.article]
            here = same if len(same) == 1 else [other for other in same if place in found[other]]
            if len(here) == 1:
                found[here[0]][place] = None
                del found[reference][place]
    return {reference: places for reference, places in found.items() if places}


def in_notes(pages: Pages, page: Outline) -> Iterator[tuple[Reference, str]]:
    """The references of a page's notes, each with a link to the note and to the section that it belongs to."""
    for number, text in page.notes.items():
        section = page.marked.get(number)
        place = link(pages, page.file, f"note-{number}", f"note {number}")
        place += f" ({linked(section)})" if section else ""
        yield from ((reference, place) for reference in references(text))


def in_text(page: Outline) -> Iterator[tuple[Reference, str]]:
    """The references of a page's text, each with a link to its section."""
    for line in page.lines:
        if line.section:
            yield from ((reference, linked(line.section)) for reference in references(line.text))


def unread(pages: Pages) -> list[str]:
    """Notes that name an article or a section, and of which the list holds nothing."""
    return [
        f"{page.file}: note {number} is not in the list of legal references: {text}"
        for page in pages.values()
        for number, text in page.notes.items()
        if NAMES_ONE.search(plain(text)) and not any(True for _ in references(text))
    ]


def markdown(pages: Pages) -> str:
    """The list, in Markdown: a table for each act."""
    from calculators.shared.acts import ACTS

    found = collected(pages)
    acts = {reference.act for reference in found}
    others = sorted(acts - {*ACTS, *PAPERS, ""})
    groups = [act for act in (*ACTS, *others, *PAPERS, "") if act in acts]
    parts = []
    for act in groups:
        used = {reference: places for reference, places in found.items() if reference.act == act}
        rows = [(row.article or WHOLE, ", ".join(used[row])) for row in sorted(used, key=_order)]
        table = "\n".join(f"| {name} | {where} |" for name, where in [("Reference", "Named in"), ("---", "---"), *rows])
        title = act or NO_ACT
        parts.append(f'## {title} {{#{anchor(title)}}}\n\n<div class="table" markdown>\n\n{table}\n\n</div>\n')
    return "\n".join(parts)


def _order(reference: Reference) -> list[tuple[int, int, str]]:
    """Articles by their numbers, so that 3.5 comes before 3.15; the act as a whole comes first."""
    parts = re.findall(r"\d+|[^\d]+", reference.article)
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts]


def anchor(title: str) -> str:
    """The id of a heading of the list.

    >>> anchor("Aliens Act")
    'law-aliens-act'
    """
    return "law-" + re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
