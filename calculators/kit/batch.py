"""Many cases at once: a table in, the same table with an answer in each row out, slice after slice.

A row that cannot be read or answered says why in its own row. No row stops another, none is left out, none is moved.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from .language import english
from .outcome import Conflict, Outcome
from .questions import Invalid
from .replay import Calculator
from .rows import CSV, MOST_NAMED, CsvLines, CsvTable, JsonLines, Row, State, free, json_line, unique
from .sentences import Sentence, Sentences
from .texts import PLAIN, ask, field_name, gathered, kind_in_words, unanswered, ways_in_words
from .titles import headline

say = Sentences("kit")

KIND, SENTENCE, PLACES, OPEN, RULES, NOTICE, UNANSWERED, ERROR = COLUMNS = (
    "kind", "sentence", "places", "open", "rules", "notice", "unanswered", "error",
)  # fmt: skip
"""What each row gets. `open` is what the report leaves open; `notice` warns of a day after the rules; `unanswered` is
the name of the question that has no answer yet."""

type Answered = tuple[Row, Mapping[str, str]]
"""A row, and what it gets."""

BETWEEN = " | "
"""Stands between the sentences of one cell."""

MOST_KEPT = 1_000
"""So many answers are kept, because many cases are alike."""

DAMAGED = "\ufffd"
"""What stands in the place of a letter that cannot be read."""
DAMAGED_NOTE = say(
    "batch-damaged",
    "Some letters cannot be read, because this file is not in UTF-8. In your spreadsheet, save it as “CSV UTF-8”.",
)


def result(calculator: Calculator[Any, Any], texts: Mapping[str, str]) -> Mapping[str, str]:
    """What the calculator says to these answers, column by column."""
    return _result(calculator, tuple(texts.items()))


@lru_cache(maxsize=MOST_KEPT)
def _result(calculator: Calculator[Any, Any], texts: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    try:
        step = ask(calculator, dict(texts))
    except Invalid as error:
        return failed(f"{error.question.name}: {english().say(error.sentence)}")
    if step.outcome is None:
        assert step.question is not None
        name = step.question.name
        if step.mistake:
            return failed(f"{name}: {english().say(step.mistake)}")
        return failed(f"{name}: {english().say(unanswered(step.question))}", name)
    edition, late = step.calculator.edition, step.late
    return {
        KIND: step.outcome.kind.value,
        SENTENCE: headline(step.outcome, edition, english(), late=late),
        PLACES: "; ".join(map(PLAIN.plain, step.outcome.places)),
        OPEN: BETWEEN.join(left_open(step.outcome)),
        RULES: edition.name,
        NOTICE: english().say(edition.too_late) if late else "",
        UNANSWERED: "",
        ERROR: "",
    }


def failed(why: str, name: str = "") -> dict[str, str]:
    """The columns of a row without an answer."""
    return dict.fromkeys(COLUMNS, "") | {UNANSWERED: name, ERROR: why}


def left_open(outcome: Outcome) -> Iterator[str]:
    """What the source leaves open or contradicts, behind this outcome or one of its reasons."""
    every = gathered(outcome)
    for branch in outcome.branches:
        way, says = ways_in_words(branch, english()), english().say(branch.outcome.says)
        yield f"{way}: {kind_in_words(branch.outcome, english())}. {says}"
    yield from (contradiction(each) for each in every.conflicts)
    yield from (english().say(each.says) for each in every.open)


def contradiction(conflict: Conflict) -> str:
    """A contradiction in one text."""
    statements = [english().say(each.says) for each in conflict.statements]
    return " ".join([*statements, english().say(conflict.followed)])


def answered(calculator: Calculator[Any, Any], rows: Iterable[Row]) -> Iterator[Answered]:
    """Each row with what the calculator says to it."""
    for row in rows:
        yield row, failed(english().say(row.fault)) if row.fault else result(calculator, row.texts)


class Batch:
    """A table that is answered while it arrives. What it remembers is in `state`, so that another can go on from there."""

    def __init__(
        self, calculator: Calculator[Any, Any], reads: str = CSV, writes: str = "", state: State | None = None
    ) -> None:
        """`reads` and `writes` are "csv" or "jsonl"."""
        self.calculator, self.reads, self.writes, self.state = calculator, reads, writes or reads, state or State()
        questions = {field_name(name): name for name in calculator.you.questions()}
        self._table = CsvTable(questions) if reads == CSV else JsonLines(questions)

    def feed(self, text: str, *, last: bool = False) -> str:
        """The rows that are whole now, answered. Raises NoTable where this is no table of cases."""
        state = self.state
        state.damaged = state.damaged or DAMAGED in text
        rows = list(answered(self.calculator, self._table.read(state, text, last=last)))
        state.rows += len(rows)
        state.failed += sum(bool(said[ERROR]) for _, said in rows)
        if self.writes == CSV:
            return self._as_csv(rows, last=last)
        return "".join(json_line({**row.cells, **renamed(said, row.cells)}) for row, said in rows)

    def _as_csv(self, rows: Sequence[Answered], *, last: bool) -> str:
        state, lines, mark = self.state, CsvLines(self.state), ""
        if state.columns is None and (state.head or rows or last):
            state.columns, mark = self._columns(rows[0][0].cells if rows else {}), state.mark
            lines.write([*(state.head or state.columns), *renamed(dict.fromkeys(COLUMNS), state.columns)])
        for row, said in rows:
            columns = state.columns or []
            if self.reads != CSV:
                self._note_left_out(row.cells.keys() - set(columns))
            lines.write([*[row.cells.get(name, "") for name in columns], *said.values()])
        return mark + lines.text()

    def _columns(self, first: Mapping[str, Any]) -> list[str]:
        """The columns of the first line. JSON Lines have none, so there it is the names of the first row and the questions."""
        if self.state.head:
            return list(unique(self.state.head))
        named = {field_name(name) for name in first}
        return [*first, *[name for known, name in self._table.questions.items() if known not in named]]

    def _note_left_out(self, names: Iterable[str]) -> None:
        known = self.state.left_out
        known += [name for name in sorted(names) if name not in known][: MOST_NAMED - len(known)]

    def notes(self) -> list[Sentence]:
        """What holds for the whole table, as far as it was read."""
        found = []
        if self.state.unknown:
            found.append(say("batch-unknown", "These columns are no questions of this calculator. They are kept as they are: {names}.",
                             names=", ".join(self.state.unknown)))  # fmt: skip
        if self.state.left_out:
            found.append(say("batch-left-out", "These names come after the first row and have no column. They are left out: {names}.",
                             names=", ".join(self.state.left_out)))  # fmt: skip
        if self.state.damaged:
            found.append(DAMAGED_NOTE)
        return found


def renamed(said: Mapping[str, Any], taken: Iterable[str]) -> dict[str, Any]:
    """Our columns beside those that are there, nothing as None: `kind_2` where there is a `kind` already."""
    there = set(taken)
    return {free(name, there): text or None for name, text in said.items()}
