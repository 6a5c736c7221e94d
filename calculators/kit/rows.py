"""Rows of CSV and of JSON Lines, from a text that arrives in slices. A row that cannot be read is still a row.

What is kept from slice to slice is plain data (`State`), so that whoever holds the slices can hold it too.
"""

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from .sentences import Sentence, Sentences
from .texts import field_name

say = Sentences("kit")

CSV, JSON_LINES = "csv", "jsonl"
"""The two forms that a table of cases can have."""

DELIMITERS = ",;\t|"
MOST_LINES = 100
"""A cell in quotes that goes on over more lines was never closed: the row is broken, and the next line is a row again."""

LONGEST_ROW = 100_000
"""Characters. So that no file, whatever it holds, is ever in memory as a whole."""

MOST_NAMED = 20
"""So many unknown columns are named."""

MARK = "\ufeff"
"""What Excel writes at the start of a text to show that it is UTF-8."""

NO_TEXT = re.compile(r"[\0-\x08\x0e-\x1a]")
"""What only stands in files that are no text, or a text in another encoding than UTF-8."""


class NoTable(Exception):
    """This text is no table of cases. The sentence says what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.english)
        self.sentence = sentence


@dataclass
class State:
    """All that is known after a slice of the text."""

    rest: str = ""
    """What was not read yet: the start of a row."""
    skipping: bool = False
    """Whether the text stands inside of a row that is too long."""
    started: bool = False
    """Whether the first line was seen."""
    mark: str = ""
    ending: str = "\n"
    delimiter: str = ","
    head: list[str] = field(default_factory=list)
    """The first line of a CSV, as it was."""
    unknown: list[str] = field(default_factory=list)
    """Columns that are no question."""
    columns: list[str] | None = None
    """The columns of a CSV that is written, without ours; None until its first line is written."""
    left_out: list[str] = field(default_factory=list)
    """Names that a later row brings, when the columns are written already."""
    damaged: bool = False
    """Whether a letter could not be read."""
    rows: int = 0
    failed: int = 0


@dataclass(frozen=True)
class Row:
    """One row: its cells by column, the texts that answer a question, and why it cannot be read, if so."""

    cells: Mapping[str, Any]
    texts: Mapping[str, str] = field(default_factory=dict)
    fault: Sentence | None = None


TOO_LONG = say("row-too-long", "This row is too long to be read.")
EMPTY = say("row-empty", "This row is empty.")
BROKEN = say("row-broken", "This row cannot be read: a quotation mark is missing or stands in the wrong place.")
NO_OBJECT = say("row-no-object", "This line cannot be read as one JSON object.")
NO_CSV = say("table-no-text", "This file cannot be read as text. In your spreadsheet, save it as “CSV UTF-8”.")
HEAD_BROKEN = say("table-broken-head", "The first line cannot be read. It must name the questions.")
NOTHING = say("table-empty", "This file is empty. Its first line must name the questions.")


def lines(state: State, text: str, *, last: bool) -> list[str]:
    """The whole lines of the rest and this slice, with their ends. At the end of the text, the last may have none."""
    text, state.rest = state.rest + text, ""
    if text.endswith("\r") and not last:  # the other half of this end may come with the next slice
        state.rest, text = "\r", text[:-1]
    found = list(io.StringIO(text, newline=""))
    if found and not last and not ended(found[-1]):
        state.rest = found.pop() + state.rest
    return found


def ended(line: str) -> bool:
    """Whether a line has an end."""
    return line.endswith(("\n", "\r"))


def readable_lines(state: State, text: str, *, last: bool) -> Iterator[str | None]:
    """Each whole line; None for one that is too long. Raises NoTable where the first shows that this is no text."""
    for line in lines(state, text, last=last):
        skipped, state.skipping = state.skipping, state.skipping and not ended(line)
        if not skipped:
            yield _checked(state, line)
    if len(state.rest) > LONGEST_ROW:
        if not state.skipping:
            yield _checked(state, state.rest)
        state.rest, state.skipping = "", True
    state.skipping = state.skipping and not last


def _checked(state: State, line: str) -> str | None:
    if not state.started:
        state.started = True
        if NO_TEXT.search(line):
            raise NoTable(NO_CSV)
        if line.startswith(MARK):
            state.mark, line = MARK, line[1:]
    return line if len(line) <= LONGEST_ROW else None


class Unclosed(Exception):
    """A cell in quotes goes on, and there is no more text."""


@dataclass(frozen=True)
class CsvTable:
    """Reads rows of CSV. `questions` are those that may be columns, by the name of the column."""

    questions: Mapping[str, str]

    def read(self, state: State, text: str, *, last: bool = False) -> Iterator[Row]:
        """Each row that is whole now. Raises NoTable."""
        found = list(readable_lines(state, text, last=last))
        columns, at = unique(state.head), 0
        while at < len(found):
            try:
                cells, after = self._record(state, found, at, last=last)
            except Unclosed:
                state.rest = "".join(line or "" for line in found[at:]) + state.rest
                return
            if state.head:
                yield self._row(columns, cells, found[at])
            elif cells is None or any(cell.strip() for cell in cells):
                self._begin(state, cells, found[at] or "")
                columns = unique(state.head)
            at = after
        if last and not state.head:
            raise NoTable(NOTHING)

    def _record(
        self, state: State, found: Sequence[str | None], at: int, *, last: bool
    ) -> tuple[list[str] | None, int]:
        """The cells of the row that begins in this line (None where it is broken), and the line after it."""
        first = found[at]
        if first is None:
            return None, at + 1
        delimiter = state.delimiter if state.head else self._delimiter(first)
        if '"' not in first:
            return first.rstrip("\r\n").split(delimiter), at + 1
        taken = 0

        def more() -> Iterator[str]:
            nonlocal taken
            size = 0
            for line in found[at : at + MOST_LINES]:
                size += len(line or "")
                if line is None or size > LONGEST_ROW:
                    raise csv.Error("the cell is never closed")
                taken += 1
                yield line
            raise csv.Error("the cell is never closed") if last or taken == MOST_LINES else Unclosed

        try:
            return next(csv.reader(more(), delimiter=delimiter, strict=True)), at + taken
        except csv.Error:
            return None, at + 1

    def _delimiter(self, first: str) -> str:
        """What stands between the columns: what shows the most questions in the first line, or else the most columns."""

        def columns(delimiter: str) -> tuple[int, int]:
            cells = [cell.strip('" \r\n') for cell in first.split(delimiter)]
            return sum(field_name(cell) in self.questions for cell in cells), len(cells)

        return max(DELIMITERS, key=columns)

    def _begin(self, state: State, cells: list[str] | None, line: str) -> None:
        """The first line, which names the columns. Raises NoTable where it names no question, or one twice."""
        if cells is None:
            raise NoTable(HEAD_BROKEN)
        state.delimiter, state.head = self._delimiter(line), cells
        state.ending = line[len(line.rstrip("\r\n")) :] or "\n"
        names = [field_name(cell) for cell in cells]
        known = [name for name in names if name in self.questions]
        if not known:
            raise NoTable(no_question(self.questions))
        twice = next((name for name in known if known.count(name) > 1), None)
        if twice:
            raise NoTable(say("table-twice", "The first line names “{name}” twice. Leave one out.", name=twice))
        state.unknown = [cell for cell, name in zip(cells, names, strict=True) if name not in known and cell.strip()][
            :MOST_NAMED
        ]

    def _row(self, columns: Mapping[str, str], cells: list[str] | None, line: str | None) -> Row:
        if cells is None:
            kept = {next(iter(columns)): (line or "").rstrip("\r\n")}
            return Row(kept, fault=TOO_LONG if line is None else BROKEN)
        kept = dict(zip(columns, cells, strict=False))
        if not any(cell.strip() for cell in cells):
            return Row(kept, fault=EMPTY)
        if any(cell.strip() for cell in cells[len(columns) :]):
            fault = say("row-cells", "This row has {cells} cells, and the first line has {columns}.",
                        cells=len(cells), columns=len(columns))  # fmt: skip
            return Row(kept, fault=fault)
        known = self.questions
        return Row(kept, {known[columns[name]]: cell for name, cell in kept.items() if columns[name] in known})


def no_question(questions: Collection[str]) -> Sentence:
    """That the first line is not about this calculator."""
    return say("table-no-question", "The first line names no question of this calculator. These are its questions: {names}.",
               names=", ".join(questions))  # fmt: skip


def unique(head: Sequence[str]) -> dict[str, str]:
    """The columns under names of which no two are one, each with the name that a question would have.

    >>> unique(["Half-year", "note", "note"])
    {'Half-year': 'half_year', 'note': 'note', 'note_2': 'note'}
    """
    found: dict[str, str] = {}
    for name in head:
        found[free(name, found)] = field_name(name)
    return found


def free(name: str, taken: Collection[str]) -> str:
    """The name, with a number where it is taken."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found


@dataclass(frozen=True)
class JsonLines:
    """Reads rows of JSON Lines: an object on each line. `questions` as with CSV."""

    questions: Mapping[str, str]

    def read(self, state: State, text: str, *, last: bool = False) -> Iterator[Row]:
        """Each row that is whole now. Raises NoTable."""
        for line in readable_lines(state, text, last=last):
            yield Row({}, fault=TOO_LONG) if line is None else self._row(state, line)

    def _row(self, state: State, line: str) -> Row:
        if not line.strip():
            return Row({}, fault=EMPTY)
        try:
            cells = json.loads(line, parse_constant=_refused, parse_float=_finite)
        except (ValueError, RecursionError):
            return Row({}, fault=NO_OBJECT)
        if not isinstance(cells, dict):
            return Row({}, fault=NO_OBJECT)
        texts: dict[str, str] = {}
        for key, value in cells.items():
            name = field_name(key)
            if name not in self.questions:
                if key not in state.unknown and len(state.unknown) < MOST_NAMED:
                    state.unknown.append(key)
                continue
            text, question = as_cell(value), self.questions[name]
            if text is None or question in texts:
                return Row(
                    cells, fault=say("row-no-text", "The value of “{name}” must be one text or number.", name=key)
                )
            texts[question] = text
        return Row(cells, texts)


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _finite(number: str) -> float:
    return float(number) if isfinite(float(number)) else _refused(number)


def as_cell(value: Any) -> str | None:
    """A value of JSON as an answer is written; None for a list or an object."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() | int() | float():
            return str(value)
        case _:
            return None


FORMULA = re.compile(r"[\s\0\u200b\ufeff]*[=+\-@＝＋－＠]|[ ]*[\t\r\n]")
"""A sign that begins a formula, also the wide one of East Asian keyboards, behind what cannot be seen."""
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula. A plain number stays as it is.

    >>> harmless("=1+1"), harmless("-5"), harmless("-5+A1")
    ("'=1+1", '-5', "'-5+A1")
    """
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell


class CsvLines:
    """Lines of a CSV, with the delimiter and the line ends of the one that was read."""

    def __init__(self, state: State) -> None:
        self._text = io.StringIO(newline="")
        self._table = csv.writer(self._text, delimiter=state.delimiter, lineterminator=state.ending)

    def write(self, cells: Iterable[Any]) -> None:
        """One line."""
        self._table.writerow([harmless(cell) if isinstance(cell, str) else json_cell(cell) for cell in cells])

    def text(self) -> str:
        """All that was written."""
        return self._text.getvalue()


def json_cell(value: Any) -> str:
    """A value of JSON as a cell."""
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def json_line(cells: Mapping[str, Any]) -> str:
    """One object on a line."""
    return json.dumps(cells, ensure_ascii=False) + "\n"
