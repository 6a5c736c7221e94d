"""Tables, boxes, figures and notes as entries of their own in the search index, which else knows sections only."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

INDEX = Path("search", "search_index.json")
OTHER_LANGUAGES = "assets/javascripts/lunr/"
"""Where the theme has how words are found in languages other than English."""
NUMBERED = re.compile(r"(?:table|box|figure|note)-\d+")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNSEEN = {"headerlink", "note-back"}
BESIDE = 0.5
"""The weight of a box or a note: where a section says the same, the section comes first."""


@dataclass
class Part:
    """Something on a page that has a number or a caption. The first words in it are its title."""

    id: str
    words: list[str] = field(default_factory=list)

    def entry(self, page: str) -> dict[str, Any]:
        """The part as the search index has its entries."""
        title = f"Note {self.words[0]}" if self.id.startswith("note-") else self.words[0]
        entry = {"location": f"{page}#{self.id}", "title": escape(title), "text": escape(" ".join(self.words[1:]))}
        return entry | ({"boost": BESIDE} if self.id.startswith(("box-", "note-")) else {})


class _Parts(HTMLParser):
    """Finds the parts of a page. One part can stand in another."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self.open: list[tuple[Part | None, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        values = {name: value or "" for name, value in attrs}
        classes, part = set(values.get("class", "").split()), None
        if "id" in values and (NUMBERED.fullmatch(values["id"]) or (tag == "div" and "admonition" not in classes)):
            part = Part(values["id"])
            self.parts.append(part)
        self.open.append((part, bool(classes & UNSEEN) or "data-search-exclude" in values))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(unseen for _, unseen in self.open):
            for part, _ in self.open:
                if part:
                    part.words.append(" ".join(data.split()))


def parts(html: str) -> list[Part]:
    """Every table, box, figure and note of a page.

    >>> parts('<div id="table-2"><p><strong>Table 2: Who?</strong></p><p>Partners</p></div>')[0].entry("chapter-3/")
    {'location': 'chapter-3/#table-2', 'title': 'Table 2: Who?', 'text': 'Partners'}
    """
    found = _Parts()
    found.feed(html)
    return [part for part in found.parts if part.words]


def with_parts(entries: Iterable[dict[str, Any]], pages: Path) -> list[dict[str, Any]]:
    """The entries of an index, with those of the parts. The notes of a page together are no entry any more."""
    kept = [entry for entry in entries if not entry["location"].endswith("#notes")]
    for address in [entry["location"] for entry in kept if "#" not in entry["location"]]:
        file = pages / address / "index.html" if address.endswith("/") or not address else pages / address
        article = re.search(r"<article.*</article>", file.read_text("utf-8"), re.DOTALL)
        kept += [part.entry(address) for part in parts(article.group())] if article else []
    return kept


def write(site: Path) -> None:
    """Add the parts to the index of a built site, if it has one."""
    index = site / INDEX
    if index.exists():
        content = json.loads(index.read_text("utf-8"))
        content["docs"] = with_parts(content["docs"], site)
        index.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")
