"""Links that land in the same file: in the place of those that lead from page to page."""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

OUT = re.compile("https?:|mailto:")
TO_PAGE = re.compile(r"(?:[\w-]+\.md)?#([\w-]+)$")
"""A link from page to page. Ids are unique over all pages that calculators cite."""


class _Land(Treeprocessor):
    """Every link leads to a place in this file, or out to a named address; what does neither becomes text."""

    def __init__(self, md: Markdown, beside: frozenset[str], bare: frozenset[str]) -> None:
        super().__init__(md)
        self.beside, self.bare = beside, bare

    def run(self, root: etree.Element) -> None:
        inside = {str(element.get("id")) for element in root.iter() if element.get("id")} | self.beside
        for link in root.iter("a"):
            href = str(link.get("href", ""))
            if OUT.match(href):
                continue
            found = TO_PAGE.match(href)
            if found and found[1] in inside - self.bare:
                link.set("href", f"#{found[1]}")
            else:
                link.tag = "span"
                link.attrib.clear()


class Landing(Extension):
    """Makes the links of a text land inside of its file."""

    def __init__(self, beside: frozenset[str], bare: frozenset[str]) -> None:
        """`beside` are ids that the file has outside of the text, `bare` those of headings that stand without text."""
        super().__init__()
        self.beside, self.bare = beside, bare

    def extendMarkdown(self, md: Markdown) -> None:
        # The last of all: links of abbreviations (2) are there by then.
        md.treeprocessors.register(_Land(md, self.beside, self.bare), "landing", 1)
