"""Tables that scroll inside themselves: also with the keyboard, and with a name for who cannot see them."""

import re
import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

NAME = re.compile(r"(Table|Figure) \d+(?=:)")


class _Scroll(Treeprocessor):
    def run(self, root: etree.Element) -> None:
        heading = ""
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                heading = words(element)
            if "align" in element.attrib:
                # The attribute is deprecated; an end is right in both directions of writing.
                side = {"right": "end", "left": "start"}.get(element.attrib.pop("align"), "center")
                element.set("class", f"{element.get('class', '')} align-{side}".strip())
            if element.tag == "div" and "table" in str(element.get("class", "")).split():
                wrap_tables(element, heading)


def wrap_tables(part: etree.Element, heading: str = "") -> None:
    """Put each table right inside of this element into a region that scrolls.

    The region is named by the caption: the text above the table. Without one, by the heading.
    """
    caption = heading
    for index, child in enumerate(list(part)):
        if child.tag == "table":
            # A class, because the theme's script would wrap a table without one once more.
            child.set("class", "rows")
            region = {"class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": caption or "Table"}
            wrapper = etree.Element("div", region)
            wrapper.tail, child.tail = child.tail, None
            wrapper.append(child)
            part[index] = wrapper
        elif child.tag == "p":
            caption = label(words(child)) or heading


def label(caption: str) -> str:
    """The name of a table: its number, or else its caption.

    >>> label("Table 2: Who can come?"), label("Decisions in 2016")
    ('Table 2', 'Decisions in 2016')
    """
    found = NAME.match(caption)
    return found[0] if found else caption


def words(element: etree.Element) -> str:
    """The text of an element, without what Python-Markdown has put aside in it and without the mark of a link."""
    text = "".join(element.itertext()).replace("¶", "")
    return re.sub(r"\s+", " ", re.sub("\x02.*?\x03", "", text)).strip()


class Tables(Extension):
    """Wraps the tables of `<div class="table" markdown>`."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After the words inside of the page are read (20) and have got their attributes (8).
        md.treeprocessors.register(_Scroll(md), "table-scroll", 7)


def makeExtension(**_: Any) -> Tables:
    """The extension, for Python-Markdown."""
    return Tables()
