"""Diagrams: a list of steps in `<div class="diagram" markdown>` is drawn as well, in front of the list.

What stands in bold is drawn, and an item without bold is drawn whole. Items of a list inside of a step are its
branches: an answer, a colon, and where it leads. A branch that says "go on" leads to the next step.
"""

import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from .faults import PageFault

GO_ON = "go on"

# In units of the viewBox. The picture is as wide as the text on a small phone, and grows a little on wider screens.
WIDTH, SIZE, LINE, PAD, RADIUS = 320, 14, 19, 9, 13
SPINE, BOX, ELBOW, BRANCH = 13, 36, 52, 78
"""From the left: the line down, the boxes of steps, the line to branches, the boxes of branches."""
GAP = 10

NAME, MORE, ANSWER = "diagram-name", "diagram-more", "diagram-answer"
"""The classes of texts. All but MORE are bold."""

LEFT_OUT = ("ul", "ol", "sup")
"""What is not the own text of an item: lists inside of it, and marks of notes."""

NARROW, WIDE = set("fijlrtI.,:;'’!|()[]- "), set("mwMW—%")


@dataclass(frozen=True)
class Branch:
    """What one answer to a step leads to."""

    answer: str
    leads_to: str

    @property
    def goes_on(self) -> bool:
        """Whether the next step follows."""
        return self.leads_to.startswith(GO_ON)


@dataclass(frozen=True)
class Step:
    """What is drawn of one step: its name in bold letters, more in plain ones, and its branches."""

    name: str
    more: tuple[str, ...]
    branches: tuple[Branch, ...]


class Diagrams(Extension):
    """Draws the lists of steps of one page."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        # After the words are read (inline: 20), so that a picture says exactly what its list says.
        md.treeprocessors.register(_Draw(md, self), "diagrams", 15)
        self.reset()

    def reset(self) -> None:
        """Forget the last page."""
        self.drawn = 0


class _Draw(Treeprocessor):
    def __init__(self, md: Markdown, diagrams: Diagrams) -> None:
        super().__init__(md)
        self.diagrams = diagrams

    def run(self, root: etree.Element) -> None:
        for part in list(root.iter("div")):
            if "diagram" in part.get("class", "").split():
                self.diagrams.drawn += 1
                caption, listed = _parts(part)
                picture = svg(steps(listed, caption), caption, f"diagram-{self.diagrams.drawn}")
                place = etree.Element("p")
                place.text = self.md.htmlStash.store(picture)
                part.insert(list(part).index(listed), place)


def _parts(part: etree.Element) -> tuple[str, etree.Element]:
    """The caption and the list of a diagram."""
    paragraph, lists = part.find("p"), part.findall("ol")
    caption = _words(paragraph) if paragraph is not None else ""
    if part.find("*") is not paragraph or not caption:
        raise PageFault("a diagram has no caption: begin it with a line in bold, then an empty line, then its list.")
    if len(lists) != 1:
        raise PageFault(f"the diagram “{caption}” has {len(lists)} numbered lists: write its steps as one, `1. …`.")
    return caption, lists[0]


def steps(listed: etree.Element, caption: str) -> list[Step]:
    """The steps that a list holds. Raises PageFault where it is not clear what leads where."""
    found = [_step(item, caption) for item in listed.findall("li")]
    for number, step in enumerate(found, 1):
        where = f"step {number} of the diagram “{caption}”"
        going_on = sum(branch.goes_on for branch in step.branches)
        if number == len(found) and going_on:
            raise PageFault(f"{where} goes on, but it is the last one: say where the answer leads, or add a step.")
        if number < len(found) and step.branches and going_on != 1:
            raise PageFault(f"{where} has {going_on} branches that go on: write “{GO_ON}” in one, as in `No: {GO_ON}.`")
    return found


def _step(item: etree.Element, caption: str) -> Step:
    bold = [_words(strong) for strong in _own(item) if strong.tag == "strong"]
    name, *more = bold or [_words(item)]
    if not name:
        raise PageFault(f"the diagram “{caption}” has an empty step: write what happens in it, or take it out.")
    if item.find("ol") is not None:
        raise PageFault(f"“{name}” in the diagram “{caption}” holds a numbered list: write its branches with `-`.")
    branches = [_branch(_words(branch), name) for branch in item.findall("ul/li")]
    return Step(_sentence(name), tuple(map(_sentence, more)), tuple(branches))


def _branch(words: str, step: str) -> Branch:
    answer, colon, leads_to = words.partition(":")
    if not (answer and colon and leads_to.strip()):
        raise PageFault(f"the branch “{words}” of “{step}” does not say where it leads: write `Yes: what follows.`")
    return Branch(answer, leads_to.strip())


def _own(item: etree.Element) -> Iterator[etree.Element]:
    """The elements of an item, without those of lists inside of it and without the marks of notes."""
    for child in item:
        if child.tag not in LEFT_OUT:
            yield child
            yield from _own(child)


def _words(element: etree.Element) -> str:
    """What an element says, lists and marks of notes left out."""
    words = " ".join(_text(element).split())
    if "\x02" in words:  # what Python-Markdown has put aside
        raise PageFault(
            f"“{words.partition('\x02')[0]}…” in a diagram holds HTML or an entity: write the character itself."
        )
    return words


def _text(element: etree.Element) -> str:
    inside = "".join(("" if part.tag in LEFT_OUT else _text(part)) + (part.tail or "") for part in element)
    return (element.text or "") + inside


def svg(steps: list[Step], caption: str, key: str) -> str:
    """The picture: steps from top to bottom on a line, each with its branches to the right below it."""
    top, drawn = 1, []
    for number, step in enumerate(steps, 1):
        lines, top = _drawn(step, number, top, last=number == len(steps))
        drawn += lines
    size = f'viewBox="0 0 {WIDTH} {top + 1}" width="{WIDTH}" height="{top + 1}"'
    named = f'role="img" aria-labelledby="{key}-title" aria-describedby="{key}-desc"'
    described = f"{len(steps)} steps, from top to bottom. The list after this picture says them in words."
    return "\n".join([
        f'<svg class="diagram-picture" {named} {size} data-search-exclude>',
        f'<title id="{key}-title">{escape(caption)}</title>',
        f'<desc id="{key}-desc">{escape(described)}</desc>',
        *drawn,
        "</svg>",
    ])  # fmt: skip


def _drawn(step: Step, number: int, top: int, *, last: bool) -> tuple[list[str], int]:
    """A step from `top` on, with its branches and the way to the next step, and where that one begins."""
    box, below = _box("diagram-step", BOX, top, [(step.name, NAME), *((more, MORE) for more in step.more)])
    middle, bottom, drawn = top + PAD + LINE // 2, below, list[str]()
    for branch in step.branches:
        if not branch.goes_on:
            said = [(branch.answer, ANSWER), (_sentence(branch.leads_to), MORE)]
            lines, end = _box("diagram-branch", BRANCH, bottom + GAP, said)
            turn = (bottom + GAP + end) // 2
            drawn += _arrow(f"M{ELBOW} {below}V{turn}H{BRANCH - 6}", f"M{BRANCH} {turn}l-8 -5v10z")
            drawn += lines
            bottom = end
    if not last:
        said = [(branch.answer, ANSWER) for branch in step.branches if branch.goes_on]
        lines, bottom = _texts(SPINE + PAD, bottom + GAP // 2, said)
        bottom += GAP
        end = bottom + PAD + LINE // 2 - RADIUS
        drawn += _arrow(f"M{SPINE} {middle}V{end - 6}", f"M{SPINE} {end}l-5 -8h10z")
        drawn += lines
    dot = f'<circle class="diagram-dot" cx="{SPINE}" cy="{middle}" r="{RADIUS}"/>'
    return [*drawn, *box, dot, f'<text class="diagram-count" x="{SPINE}" y="{middle + 5}">{number}</text>'], bottom


def _arrow(line: str, tip: str) -> list[str]:
    return [f'<path class="diagram-line" d="{line}"/>', f'<path class="diagram-arrow" d="{tip}"/>']


def _box(name: str, left: int, top: int, texts: list[tuple[str, str]]) -> tuple[list[str], int]:
    """A box around texts, and where it ends."""
    lines, bottom = _texts(left + PAD, top + PAD, texts)
    height, width = bottom + PAD - top, WIDTH - left - 1
    box = f'<rect class="{name}" x="{left}" y="{top}" width="{width}" height="{height}" rx="6"/>'
    return [box, *lines], bottom + PAD


def _texts(left: int, top: int, texts: list[tuple[str, str]]) -> tuple[list[str], int]:
    """Texts, each with its class, as lines one below the other, and where they end."""
    drawn = []
    for text, style in texts:
        for line in wrapped(text, WIDTH - left - PAD, bold=style != MORE):
            top += LINE
            drawn.append(f'<text class="{style}" x="{left}" y="{top - 5}">{escape(line)}</text>')
    return drawn, top


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:].removesuffix(".")


def wrapped(words: str, width: int, *, bold: bool = False) -> list[str]:
    """Words as lines that fit the width in any of the fonts that the site asks for: measured with room to spare.

    >>> wrapped("Are all the conditions met?", 120)
    ['Are all the', 'conditions met?']
    """
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measured(longer, bold=bold) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def measured(text: str, *, bold: bool) -> int:
    """About how wide a text is: no font is known when the page is built.

    >>> measured("iii", bold=False) < measured("nnn", bold=False) < measured("mmm", bold=False)
    True
    """
    hundredths = sum(34 if sign in NARROW else 90 if sign in WIDE else 70 if sign.isupper() else 57 for sign in text)
    return hundredths * SIZE * (106 if bold else 100) // 10_000


def makeExtension(**_: Any) -> Diagrams:
    """The extension, for Python-Markdown."""
    return Diagrams()
