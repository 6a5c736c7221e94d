"""Figures in a text: `{{ fees.partner }}` becomes "€237". No amount and no period is typed twice."""

import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from .faults import PageFault

FIGURE = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*\}\}")


def filled_in(text: str) -> str:
    """The text with each figure in its place. Raises PageFault for a name that no figure has."""
    from calculators.kit.language import english
    from calculators.shared.figures import FIGURES, current

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        if name not in FIGURES:
            raise PageFault(
                f"there is no figure {name!r}: add it to calculators/shared/figures.py, or use one of {', '.join(sorted(FIGURES))}."
            )
        return english().show(current(name))

    return FIGURE.sub(value, text)


class _FillIn(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        return filled_in("\n".join(lines)).split("\n")


class Figures(Extension):
    """Fills in figures before anything else reads the text, so that tables, notes and search see them."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After fenced blocks (25) are put aside, so that an example can show how a figure is written.
        md.preprocessors.register(_FillIn(md), "figures", 22)


def makeExtension(**_: Any) -> Figures:
    """The extension, for Python-Markdown."""
    return Figures()
