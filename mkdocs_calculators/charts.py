"""Charts: a fence with the name of a series becomes bars, a table and a file to download, all from one data file.

Lengths are in `em` and in percent, without a viewBox: so the bars grow with the page, and the letters do not.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, fields
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from markdown import Markdown

from .abbreviations import on_hover
from .faults import PageFault, text_of
from .fence import SURROUNDINGS, Surroundings

DATA = Path("data", "statistics.csv")
"""The data file, inside of the pages' folder."""

PERCENT = "percent"
NO_NUMBER = "not in the text"
WIDEST = 720
"""How far the longest bar goes, in thousandths of the width: the rest is for its number."""

BAR, ROW, HEADING = 0.9, 2.9, 2.4
"""Heights in em: of a bar, of a bar with its label and the room below, of the heading of a group."""


@dataclass(frozen=True)
class Row:
    """A row of the data file. Without a value, the report names the thing but its text gives no number."""

    series: str
    group: str
    kind: str
    """What the labels are: nationalities, countries …"""
    place: str
    """First, second …, where the report ranks."""
    label: str
    about: str
    value: str
    unit: str
    period: str
    source: str
    note: str

    @property
    def shown(self) -> str:
        """The number as a reader sees it.

        >>> Row("rate", "", "Country", "", "Syria", "about", "58", "percent", "2016", "IND", "").shown
        'about 58%'
        """
        number = f"{int(self.value):,}{'%' if self.unit == PERCENT else ''}" if self.value else NO_NUMBER
        return f"{self.about} {number}".strip()


COLUMNS = [field.name for field in fields(Row)]


def rows(docs: Path) -> list[Row]:
    """The data file, checked. Raises PageFault for a row that cannot be drawn honestly."""
    table = csv.reader(io.StringIO(text_of(docs / DATA, DATA.as_posix()), newline=""))
    if next(table, None) != COLUMNS:
        raise PageFault(f"{DATA.as_posix()} needs exactly these columns in its first line: {','.join(COLUMNS)}.")
    return [_row(line, table.line_num) for line in table]


def _row(line: list[str], number: int) -> Row:
    where = f"{DATA.as_posix()}, line {number}"
    if len(line) != len(COLUMNS):
        raise PageFault(f"{where} has {len(line)} cells: write {len(COLUMNS)}, and quotes around a comma in a text.")
    row = Row(*line)
    if row.value and not (row.value.isascii() and row.value.isdecimal()):
        raise PageFault(
            f"{where}: {row.value!r} is no whole number: write digits only, or nothing where none is known."
        )
    if row.unit == PERCENT and int(row.value or 0) > 100:
        raise PageFault(f"{where}: {row.value} is more than 100 percent: mend the value or the unit.")
    return row


def series(name: str, docs: Path) -> list[Row]:
    """The rows of one series. Raises PageFault where there are none, or where they do not belong in one chart."""
    every = rows(docs)
    found = [row for row in every if row.series == name]
    if not found:
        known = ", ".join(dict.fromkeys(row.series for row in every))
        raise PageFault(f"there is no series {name!r} in {DATA.as_posix()}. Known are: {known}.")
    for column in ("kind", "unit", "period", "source"):
        values = {getattr(row, column): None for row in found}
        if len(values) > 1:
            raise PageFault(
                f"the series {name!r} in {DATA.as_posix()} mixes {' and '.join(map(repr, values))}: give it one {column}."
            )
    if not any(int(row.value or 0) for row in found):
        raise PageFault(f"the series {name!r} in {DATA.as_posix()} has no number: say it in words, not in a chart.")
    return found


def files(docs: Path) -> dict[str, str]:
    """The files to download, by their address in the site: one for each series."""
    every = rows(docs) if (docs / DATA).exists() else []
    return {
        address(name): as_csv([row for row in every if row.series == name]) for name in {row.series: 0 for row in every}
    }


def address(name: str) -> str:
    """Where the file of a series is in the site."""
    return f"{DATA.parent.as_posix()}/{name}.csv"


def as_csv(found: list[Row]) -> str:
    """Rows as a file for a spreadsheet."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(COLUMNS)
    table.writerows([getattr(row, column) for column in COLUMNS] for row in found)
    return written.getvalue()


def chart(source: str, language: str, css_class: str, options: Any, md: Markdown, **_: Any) -> str:  # noqa: ARG001
    """The formatter for superfences. The fence holds the name of a series and, on its second line, the caption."""
    name, _line, caption = source.strip().partition("\n")
    name, caption = name.strip(), " ".join(caption.split())
    around = SURROUNDINGS.get() or Surroundings()
    found = series(name, around.docs)
    if not caption:
        raise PageFault(f"the chart {name!r} has no caption: write one on the second line of the fence.")
    seen = md.__dict__.setdefault("charts_on_page", [])
    seen.append(name)
    key = f"chart-{name}" + (f"-{seen.count(name)}" if seen.count(name) > 1 else "")
    origin = f"Source: {on_hover(found[0].source)}. Period: {escape(found[0].period)}."
    download = f'<a href="{around.root}{address(name)}" download>Download these numbers (CSV)</a>'
    return "\n".join([
        '<div class="chart">',
        f'<p class="chart-caption" id="{key}"><strong>{escape(caption)}</strong></p>',
        svg(found, caption, key),
        table(found, key),
        f'<p class="chart-source">{origin} {download}</p>',
        "</div>",
    ])  # fmt: skip


def svg(found: list[Row], caption: str, key: str) -> str:
    """The bars, each under its label, on one scale that begins at nothing; for shares it ends at 100 percent."""
    top, drawn = 0.0, []
    full = 100 if found[0].unit == PERCENT else max(int(row.value or 0) for row in found)
    for group, members in groupby(found, key=lambda row: row.group):
        if group:
            drawn.append(f'<text class="chart-group" x="0" y="{top + 1.5:.1f}em">{escape(group)}</text>')
            top += HEADING
        for row in members:
            drawn += _bar(row, full, top)
            top += ROW
    named = f'role="img" aria-labelledby="{key}-title" aria-describedby="{key}-desc"'
    return "\n".join([
        f'<svg class="chart-bars" {named} width="100%" height="{top:.1f}em" data-search-exclude>',
        f'<title id="{key}-title">{escape(caption)}</title>',
        f'<desc id="{key}-desc">A bar for each number. The table after this picture holds the same numbers.</desc>',
        *drawn,
        "</svg>",
    ])  # fmt: skip


def _bar(row: Row, full: int, top: float) -> Iterator[str]:
    where = f'x="0" y="{top + 1.4:.1f}em" height="{BAR}em"'
    length = int(row.value or 0) * WIDEST // full / 10
    yield f'<text class="chart-label" x="0" y="{top + 1:.1f}em">{escape(row.label)}</text>'
    if not row.value:
        yield f'<text class="chart-none" x="0" y="{top + 2.2:.1f}em">{escape(row.shown)}</text>'
        return
    end = length
    if row.unit == PERCENT:
        end = WIDEST / 10
        yield f'<rect class="chart-whole" {where} width="{end}%"/>'
    yield f'<rect class="chart-bar" {where} width="{length}%"/>'
    yield f'<text class="chart-number" x="{end}%" dx="0.4em" y="{top + 2.2:.1f}em">{escape(row.shown)}</text>'


def table(found: list[Row], key: str) -> str:
    """The same numbers as a table, which scrolls inside itself."""
    columns = {
        "Purpose of stay": ("", [row.group for row in found]),
        "Place": ("number", [row.place for row in found]),
        found[0].kind: ("label", [row.label for row in found]),
        found[0].unit.capitalize(): ("number", [row.shown for row in found]),
        "Note": ("remark", [row.note for row in found]),
    }
    used = {head: (name, cells) for head, (name, cells) in columns.items() if any(cells)}
    heads = "".join(f'<th scope="col" class="{name}">{escape(head)}</th>' for head, (name, _) in used.items())
    drawn = [[_cell(cell, name) for cell in cells] for name, cells in used.values()]
    return "\n".join([
        f'<div class="table"><div class="table-scroll" tabindex="0" role="region" aria-labelledby="{key}">',
        f'<table class="numbers"><thead><tr>{heads}</tr></thead><tbody>',
        *(f"<tr>{''.join(cells)}</tr>" for cells in zip(*drawn, strict=True)),
        "</tbody></table></div></div>",
    ])  # fmt: skip


def _cell(text: str, name: str) -> str:
    head, scope = ("th", ' scope="row"') if name == "label" else ("td", "")
    return f'<{head}{scope} class="{name}">{on_hover(text)}</{head}>'
