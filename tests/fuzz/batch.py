"""Tables of cases: CSV and JSON Lines, broken and cut anywhere."""

import csv
import io
import json
import random
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import islice, pairwise
from typing import Any
from urllib.parse import parse_qsl

from hypothesis import strategies as st

from calculators.kit.batch import COLUMNS
from calculators.kit.browser import batch
from calculators.kit.loading import load
from calculators.kit.rows import CSV, JSON_LINES
from mkdocs_calculators.examples import example
from mkdocs_calculators.fence import calculator_names
from tests.engines import readers

from .grown import HOSTILE, ODD, PLAIN, grown
from .target import Target

MODULES = tuple(f"calculators.kit.{name}" for name in "rows batch texts questions".split())
ROWS = 4
FORMULA = "=+-@＝＋－＠\t\r\n"
"""What a spreadsheet may take for the start of a formula."""

type Asked = tuple[str, str, str, list[int]]
"""A calculator, "csv" or "jsonl", the text, and where it is cut, in thousandths."""
type Ask = Callable[[str], str]


@cache
def tables(name: str) -> list[str]:
    """Tables as they should be: the example, and rows of random readers with notes of a caseworker."""
    found = [example(load(name))]
    for seed, delimiter in enumerate(",;\t|"):
        columns, rows = _cases(name, seed)
        text = io.StringIO(newline="")
        table = csv.writer(text, delimiter=delimiter, lineterminator=("\r\n", "\n")[seed % 2])
        table.writerow(["note", *columns, "kind"])
        table.writerows([[note, *(row.get(column, "") for column in columns), note] for note, row in rows])
        found.append(text.getvalue())
    return found


@cache
def lines(name: str) -> list[str]:
    """The same as JSON Lines."""
    every = (_cases(name, seed)[1] for seed in range(4))
    return [
        "\n".join(json.dumps({"note": note, **row}, ensure_ascii=len(note) % 2 == 0) for note, row in rows)
        for rows in every
    ]


def _cases(name: str, seed: int) -> tuple[list[str], list[tuple[str, dict[str, str]]]]:
    """Questions, and rows of answers, each with a note that is odd."""
    dice = random.Random(f"{name} {seed}")
    columns = list(load(name).you.questions())
    forms = islice(readers(name, dice), 0, 12 * ROWS, 12)
    rows = [{key: value for key, value in parse_qsl(form) if key in columns} for form in forms]
    return columns, [(dice.choice(HOSTILE), row) for row in rows]


def inputs() -> st.SearchStrategy[Asked]:
    """Tables of either form, of every calculator."""
    return st.sampled_from(calculator_names()).flatmap(_of)


@cache
def _of(name: str) -> st.SearchStrategy[Asked]:
    cuts = st.lists(st.integers(0, 1000), max_size=4)
    of_form = [st.tuples(st.just(name), st.just(form), text, cuts) for form, text in _texts(name)]
    return st.one_of(*of_form)


def _texts(name: str) -> list[tuple[str, st.SearchStrategy[str]]]:
    cells = st.tuples(st.sampled_from(list(load(name).you.questions())), st.sampled_from(ODD))
    return [
        (CSV, grown(tables(name), PLAIN)),
        (JSON_LINES, grown(lines(name), PLAIN)),
        (JSON_LINES, st.lists(cells, min_size=1, max_size=3).map(lambda pairs: json.dumps(dict(pairs)))),
        (CSV, st.lists(cells, min_size=1, max_size=3).map(_as_csv)),
    ]


def _as_csv(cells: Sequence[tuple[str, str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(zip(*dict(cells).items(), strict=True))
    return text.getvalue()


def answered(name: str, form: str, slices: Sequence[str], ask: Ask) -> dict[str, Any]:
    """What comes out of these slices: all text, or why it is refused."""
    reply: dict[str, Any] = {"state": None}
    text = ""
    for number, part in enumerate(slices, 1):
        said = {"name": name, "form": form, "text": part, "last": number == len(slices), "state": reply["state"]}
        reply = json.loads(ask(json.dumps(said)))
        if "refused" in reply:
            return {"refused": reply["refused"]}
        text += reply["text"]
    return reply | {"text": text}


def cut(text: str, cuts: Sequence[int]) -> list[str]:
    """The text in slices."""
    places = [0, *sorted(len(text) * each // 1000 for each in cuts), len(text)]
    return [text[start:end] for start, end in pairwise(places)]


def check(asked: Asked, ask: Ask = batch) -> str:
    """Slices change nothing, each row is answered or says why not, and nothing that comes out is a formula."""
    name, form, text, cuts = asked
    whole, parts = answered(name, form, [text], ask), answered(name, form, cut(text, cuts), ask)
    if whole != parts:
        return "slices change the answer"
    if "refused" in whole:
        return "" if whole["refused"] else "refused without a reason"
    rows = _rows_of_csv(whole) if form == CSV else _rows_of_lines(whole)
    if isinstance(rows, str):
        return rows
    if len(rows) != whole["rows"]:
        return f"{whole['rows']} rows are told, and {len(rows)} come out"
    return next(filter(None, map(_fault_in_row, rows)), "")


def _rows_of_csv(reply: Any) -> list[list[str]] | str:
    """Our columns of each row, or what is wrong with the table."""
    state = reply["state"]
    read = list(
        csv.reader(
            io.StringIO(reply["text"].removeprefix("\ufeff"), newline=""), delimiter=state["delimiter"], strict=True
        )
    )
    if {len(row) for row in read} - {len(read[0])}:
        return "the rows are not equally long"
    formula = next((cell for row in read for cell in row if is_formula(cell)), None)
    return f"a formula comes out: {formula!r}" if formula else [row[-len(COLUMNS) :] for row in read[1:]]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may work a cell out. A number is only a number."""
    bare = cell.lstrip(" \u00a0\u3000\0\v\f\ufeff")
    return (
        bare[:1] in FORMULA if bare and not bare.lstrip("+-").replace(",", "").replace(".", "").isdecimal() else False
    )


def _rows_of_lines(reply: Any) -> list[list[str]]:
    return [
        [cell or "" for cell in list(json.loads(line).values())[-len(COLUMNS) :]]
        for line in reply["text"].split("\n")[:-1]
    ]


def _fault_in_row(row: Sequence[str]) -> str:
    kind, sentence, places, _, rules, _, _, error = row
    if error:
        return "an error and a verdict" if kind or sentence else ""
    return "" if kind and sentence and places and rules else "a verdict without a place, or nothing at all"


def target(ask: Ask = batch) -> Target:
    """Tables, answered by `ask`."""
    return Target("batch", inputs(), partial(check, ask=ask), MODULES)
