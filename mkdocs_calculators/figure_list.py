"""The list of figures and periods: every figure with its value, its time, its source, and who uses it."""

import inspect
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from .fence import calculator_names
from .figures import FIGURE
from .outline import Pages, calculator_anchor, calculator_homes, file_of, link, linked

COLUMNS = ("Figure", "Value", "Known for", "Source", "Used in")


def markdown(pages: Pages) -> str:
    """The list, in Markdown: a table for each law."""
    from calculators.shared.figures import LAWS

    named, used = named_in(pages), used_by(pages)
    return "\n".join(_of_law(pages, law, named, used) for law in LAWS)


def named_in(pages: Pages) -> dict[str, list[str]]:
    """For each figure, links to the sections whose text names it."""
    found: dict[str, dict[str, None]] = {}
    for page in pages.values():
        for line in page.lines:
            for name in FIGURE.findall(line.text) if line.section else ():
                found.setdefault(name, {})[linked(line.section)] = None  # type: ignore[arg-type]
        for number, text in page.notes.items():
            for name in FIGURE.findall(text):
                found.setdefault(name, {})[link(pages, page.file, f"note-{number}", f"note {number}")] = None
    return {name: list(links) for name, links in found.items()}


def used_by(pages: Pages) -> dict[str, list[str]]:
    """For each figure, links to the calculators that read it on some path."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found: dict[str, list[str]] = {}
    for name in calculator_names():
        for figure in explore(load(name)).figures:
            found.setdefault(figure.name, []).append(calculator_link(pages, name))
    return found


def calculator_link(pages: Pages, name: str, on: str = "", text: str = "") -> str:
    """A link to a calculator where it first stands, with its title or this text; only that, where it stands nowhere.

    `on` is the file of the page that the link stands on.
    """
    from calculators.kit.language import english
    from calculators.kit.loading import load

    title = text or english().say(load(name).sentence("title"))
    home = calculator_homes(pages).get(name)
    return f"[{title}]({'' if home == on else home}#{calculator_anchor(name)})" if home else title


def _of_law(pages: Pages, law: Any, named: dict[str, list[str]], used: dict[str, list[str]]) -> str:
    """The table of one law."""
    title = re.sub(r" *\([^()]*\)?\.$|\.$", "", inspect.cleandoc(law.__doc__).split("\n")[0])
    area = law.__name__.lower()
    rows = [row for figure in law.figures().values() for row in _rows(pages, figure, named, used)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in [COLUMNS, ["---"] * len(COLUMNS), *rows])
    return f'## {title} {{#figures-{area}}}\n\n<div class="table figure-list" markdown>\n\n{table}\n\n</div>\n'


def _rows(
    pages: Pages, figure: Any, named: dict[str, list[str]], used: dict[str, list[str]]
) -> Iterator[tuple[str, ...]]:
    """One row for each value that the figure had."""
    for index, (since, value) in enumerate(figure.history):
        title = f"**{said(figure.title)}**" + (f"{{#{figure_id(figure.name)}}}" if index == 0 else "")
        yield (
            title,
            shown(value, figure.unit),
            f"{said(since)} to {said(_last_day(figure, index))}",
            f"{cited(pages, figure.place)}<br>last compared on {said(figure.checked)}",
            "<br>".join([", ".join(named.get(figure.name, [])), *used.get(figure.name, [])]).removeprefix("<br>"),
        )


def _last_day(figure: Any, index: int) -> date:
    """The last day of the value: the day before the next one, or the last day that the figure is known for."""
    from calculators.kit import Term

    following = figure.history[index + 1 :]
    return Term(days=1).before(following[0][0]) if following else figure.until


def figure_id(name: str) -> str:
    """The id of a figure in the list.

    >>> figure_id("fees.minor_child")
    'value-fees-minor-child'
    """
    return "value-" + re.sub(r"\W|_", "-", name)


def shown(value: Any, unit: str) -> str:
    """A value with its unit, as a reader sees it."""
    return said(value) + ("" if unit in ("", "EUR") else f" {unit}")


def said(value: Any) -> str:
    """A value or a sentence in English."""
    from calculators.kit.language import english

    return english().show(value)


def cited(pages: Pages, place: Any) -> str:
    """A place in a source as links in Markdown: the section, its notes, and the legal reference."""
    file = file_of(pages, place.chapter)
    name = place.item or (f"section {place.section}" if "." in place.section else part_name(place))
    links = [link(pages, file, place.anchor, name)]
    links += [link(pages, file, f"note-{note}", f"note {note}") for note in place.notes]
    return ", ".join(links) + (f" ({place.legal})" if place.legal else "")


def unlinked(pages: Pages) -> list[str]:
    """Figures whose source, or one of its notes, no page holds."""
    from calculators.shared.figures import FIGURES

    return [
        f"{name}: {anchor} is not on the page of {figure.place.chapter!r}"
        for name, figure in FIGURES.items()
        for anchor in (figure.place.anchor, *[f"note-{note}" for note in figure.place.notes])
        if link(pages, file_of(pages, figure.place.chapter), anchor, "") == ""
    ]


def part_name(place: Any) -> str:
    """What a part of a source without a section number is called."""
    named = place.source.names.get(place.section)
    return said(named) if named else f"chapter {place.section}"
