"""Notes that keep the report's own numbers: `text.[^81]` and, anywhere on the page, `[^81]: what the note says`.

The standard footnotes number anew. Here note 81 stays note 81, at `#note-81`, with a way back to each place.
"""

import re
import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from .faults import PageFault

DEFINITION = re.compile(r"^\[\^(\d+)\]:[ ]+(.+)$")
REFERENCE = r"\[\^(\d+)\]"


class Notes(Extension):
    """The notes of one page."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        # After fenced blocks (25) are put aside, before raw HTML (20) is.
        md.preprocessors.register(_Definitions(md, self), "notes", 21)
        md.inlinePatterns.register(_References(REFERENCE, md, self), "notes", 175)
        md.treeprocessors.register(_List(md, self), "notes", 50)
        md.treeprocessors.register(_Check(md, self), "notes-check", 5)
        self.reset()

    def reset(self) -> None:
        """Forget the last page."""
        self.texts: dict[str, str] = {}
        self.referred: dict[str, int] = {}

    def reference_id(self, number: str, time: int) -> str:
        """The id of the place in the text that refers to a note for the first, second … time."""
        return f"note-{number}-ref" + (f"-{time}" if time > 1 else "")


class _Definitions(Preprocessor):
    def __init__(self, md: Markdown, notes: Notes) -> None:
        super().__init__(md)
        self.notes = notes

    def run(self, lines: list[str]) -> list[str]:
        kept = []
        for line in lines:
            found = DEFINITION.match(line)
            if not found:
                kept.append(line)
                continue
            number, text = found.groups()
            if number in self.notes.texts:
                raise PageFault(f"note {number} is written twice: keep one `[^{number}]: …`.")
            self.notes.texts[number] = text
        return kept


class _References(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, notes: Notes) -> None:
        super().__init__(pattern, md)
        self.notes = notes

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Any, int, int]:  # type: ignore[override] # noqa: ARG002
        number = m.group(1)
        if number not in self.notes.texts:
            raise PageFault(f"the text refers to note {number}, which is not on this page: add `[^{number}]: …`.")
        time = self.notes.referred[number] = self.notes.referred.get(number, 0) + 1
        mark = etree.Element("sup", {"class": "note-mark", "id": self.notes.reference_id(number, time)})
        link = etree.SubElement(mark, "a", {"href": f"#note-{number}", "class": "note-link"})
        link.text = number
        return mark, m.start(0), m.end(0)


class _List(Treeprocessor):
    """Puts the notes at the end of the page, before the words inside of them are read."""

    def __init__(self, md: Markdown, notes: Notes) -> None:
        super().__init__(md)
        self.notes = notes

    def run(self, root: etree.Element) -> None:
        if not self.notes.texts:
            return
        part = etree.SubElement(root, "section", {"class": "notes", "aria-labelledby": "notes"})
        etree.SubElement(part, "h2", {"id": "notes"}).text = "Notes"
        listed = etree.SubElement(part, "ul", {"class": "notes-list"})
        for number in sorted(self.notes.texts, key=int):
            item = etree.SubElement(listed, "li", {"id": f"note-{number}", "class": "note"})
            etree.SubElement(item, "span", {"class": "note-number"}).text = number
            etree.SubElement(item, "span", {"class": "note-text"}).text = self.notes.texts[number]
            back = {
                "class": "note-back",
                "href": f"#{self.notes.reference_id(number, 1)}",
                "title": f"Back to the text of note {number}",
            }
            etree.SubElement(item, "a", back).text = "↩"


class _Check(Treeprocessor):
    def __init__(self, md: Markdown, notes: Notes) -> None:
        super().__init__(md)
        self.notes = notes

    def run(self, root: etree.Element) -> None:  # noqa: ARG002
        unused = [number for number in self.notes.texts if number not in self.notes.referred]
        if unused:
            raise PageFault(
                f"note {unused[0]} is on this page but no text refers to it: add `[^{unused[0]}]` where it belongs."
            )


def makeExtension(**_: Any) -> Notes:
    """The extension, for Python-Markdown."""
    return Notes()
