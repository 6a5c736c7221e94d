"""The lists of the page of licences: the parts in a table, and each licence in full."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from .components import Component, components

PAGE = "licences.md"
"""The page, from the folder of the docs."""
HEAD = "| Part | Version | Licence | What it does here |\n| --- | --- | --- | --- |\n"
NO_VERSION = "not told"
OURS = "this guide"


def lists(root: Path) -> dict[str, str]:
    """The lists, by their names."""
    every = components(root)
    return {"shipped": table(every), "licence-texts": texts(every)}


def table(every: Sequence[Component]) -> str:
    """The parts, each with what brings it."""
    return HEAD + "\n".join(row(component) for component in every) + "\n"


def row(component: Component) -> str:
    """A part in the table."""
    name = f"[{component.name}]({component.home})" if component.home else OURS
    inside = f", in {component.inside}" if component.inside else ""
    licence = f"[{component.licence}](#{anchor(component)})"
    return f"| {name}{inside} | {component.version or NO_VERSION} | {licence} | {component.use} |"


def texts(every: Sequence[Component]) -> str:
    """Each licence in full, to be opened. They are not ours, so the search passes over them."""
    return "\n".join(
        f'<details class="licence" id="{anchor(component)}" data-search-exclude markdown>\n'
        f"<summary>{escape(component.name if component.home else OURS)}: {escape(component.licence)}</summary>\n\n"
        f"```text\n{component.text}\n```\n\n</details>\n"
        for component in every
    )


def anchor(component: Component) -> str:
    """The id of its licence on the page."""
    return f"licence-{component.name}"
