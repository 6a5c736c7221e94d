"""What the built pages say, section by section, for comparing it with the facts of the sources."""

import re
import unicodedata
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

HIDDEN = {"script", "style", "template", "head", "policy-calculator", "nav", "svg"}
BREAKS = set("p li tr h1 h2 h3 h4 h5 h6 dt dd div section table ul ol br blockquote".split())
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
VOID = {"br", "hr", "img", "input", "link", "meta", "col", "wbr"}


@dataclass
class Section:
    """A heading with its id, and all visible text until the next heading of its level."""

    id: str
    level: int
    text: list[str] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)

    @property
    def words(self) -> str:
        """The text in one line."""
        return plain("".join(self.text))


class Reader(HTMLParser):
    """Reads one built page into sections, parts with an id (tables, boxes), and notes."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, Section] = {}
        self.open: list[Section] = []
        self.stack: list[tuple[str, Section | None, bool]] = []

    @property
    def hidden(self) -> bool:
        """Whether what is read now is inside of something that a reader does not see, or that is no text of the page."""
        return any(hides for _, _, hides in self.stack)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        hides = (
            tag in HIDDEN
            or "hidden" in values
            or values.get("class")
            in ("headerlink", "long-form", "note-back", "note-mark", "note-number", "who-cites", "in-map")
        )
        part = None
        if "id" in values and not (hides or self.hidden):
            if tag in HEADINGS:
                level = HEADINGS[tag]
                self.open = [section for section in self.open if section.level < level]
                self.open.append(self.sections.setdefault(values["id"], Section(values["id"], level)))
            elif tag in ("div", "li", "td", "dt", "section") and not values["id"].startswith("__"):
                part = self.sections.setdefault(values["id"], Section(values["id"], 9))
        if values.get("class") == "note-link":
            for section in self._now():
                section.notes.add(values["href"].removeprefix("#"))
        if tag in BREAKS:
            self._add("\n")
        if tag in ("td", "th"):
            self._add(" ")
        if tag not in VOID:
            self.stack.append((tag, part, hides))

    def handle_endtag(self, tag: str) -> None:
        while self.stack and tag not in VOID:
            opened, _, _ = self.stack.pop()
            if opened == tag:
                break
        if tag in BREAKS:
            self._add("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self._add(data)

    def _now(self) -> list[Section]:
        return [*self.open, *[part for _, part, _ in self.stack if part]]

    def _add(self, data: str) -> None:
        for section in self._now():
            section.text.append(data)


def read(site: Path) -> dict[str, Section]:
    """Every section and part of every page by its id; a section also holds the notes that it refers to."""
    found: dict[str, Section] = {}
    for path in sorted(site.glob("*/index.html")):
        reader = Reader()
        page = path.read_text("utf-8")
        article = re.search(r"<article[^>]*>(.*)</article>", page, re.DOTALL)
        reader.feed(article.group(1) if article else page)
        for section in reader.sections.values():
            for note in sorted(section.notes):
                section.text += ["\n", *reader.sections[note].text, "\n"]
        found |= reader.sections
    return found


def plain(text: str) -> str:
    """Text for comparing: one kind of quotation mark, hyphen and space."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub("[’‘]", "'", text)
    text = re.sub("[“”]", '"', text)
    text = re.sub("[–—]", "-", text)
    return re.sub(r"\s+", " ", text).strip()


def holds(text: str, token: str) -> bool:
    """Whether a text holds a key token, as a word or number of its own."""
    token = plain(token).lower()
    left = r"(?<![\w.])" if token[0].isalnum() else ""
    right = r"(?!\w)(?!\.\d)" if token[-1].isdigit() else ""
    return re.search(left + re.escape(token) + right, plain(text).lower()) is not None
