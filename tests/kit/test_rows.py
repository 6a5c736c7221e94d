"""Rows of CSV and JSON Lines: whatever a table holds, and wherever it is cut, each row is a row."""

import csv
import io
import json
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calculators.kit import rows
from calculators.kit.rows import CsvLines, CsvTable, JsonLines, NoTable, Row, State, harmless, json_line

QUESTIONS = {"route": "route", "sponsor_age": "sponsor_age"}
CSV, LINES = CsvTable(QUESTIONS), JsonLines(QUESTIONS)


def read(text: str, table: CsvTable | JsonLines = CSV, state: State | None = None) -> list[Row]:
    return list(table.read(state or State(), text, last=True))


def texts(text: str, table: CsvTable | JsonLines = CSV) -> list[dict[str, str]]:
    return [dict(row.texts) for row in read(text, table)]


def faults(found: Sequence[Row]) -> list[str]:
    return [row.fault.key.removeprefix("kit.row-") if row.fault else "" for row in found]


def refused(text: str, table: CsvTable | JsonLines = CSV) -> str:
    with pytest.raises(NoTable) as fault:
        read(text, table)
    return fault.value.sentence.key


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_tables_of_every_spreadsheet_are_read(delimiter: str, ending: str, mark: str) -> None:
    text = mark + f'name;route;sponsor_age\n"A; {delimiter}";asylum;30\nB;regular;\n'.replace(";", delimiter)
    state = State()
    found = read(text.replace("\n", ending), state=state)
    assert [dict(row.texts) for row in found] == [
        {"route": "asylum", "sponsor_age": "30"},
        {"route": "regular", "sponsor_age": ""},
    ]
    assert [row.cells["name"] for row in found] == [f"A{delimiter} {delimiter}", "B"]
    assert (state.delimiter, state.ending, state.mark, state.unknown) == (delimiter, ending, mark, ["name"])


def test_a_column_may_be_written_with_a_capital_a_hyphen_or_a_space() -> None:
    assert texts(" Route ,SPONSOR-AGE\nasylum,30\n") == [{"route": "asylum", "sponsor_age": "30"}]
    assert texts("sponsor age\n30\n") == [{"sponsor_age": "30"}]


def test_a_cell_in_quotes_may_hold_the_delimiter_quotes_and_line_ends() -> None:
    (row,) = read('note,route\n"a, ""b""\r\nc",asylum\n')
    assert row.cells == {"note": 'a, "b"\r\nc', "route": "asylum"}


def test_a_quotation_mark_inside_of_a_cell_is_a_letter() -> None:
    (row,) = read('note,route\n5" disk,asylum\n')
    assert row.cells["note"] == '5" disk'


def test_a_mark_that_is_never_closed_breaks_its_own_row_only() -> None:
    found = read('note,route\n"a,asylum\nb,regular\n"c",asylum\n')
    assert faults(found) == ["broken", "", ""]
    assert found[0].cells == {"note": '"a,asylum'}
    assert [row.texts.get("route") for row in found] == [None, "regular", "asylum"]


def test_text_after_a_closed_mark_breaks_its_own_row_only() -> None:
    assert faults(read('note,route\n"a"b,asylum\nc,regular\n')) == ["broken", ""]


def test_a_mark_that_is_not_closed_for_a_hundred_lines_is_broken_before_the_text_ends() -> None:
    state = State()
    text = 'note,route\n"a,asylum\n' + "b,regular\n" * rows.MOST_LINES
    assert faults(list(CSV.read(state, text))) == ["broken"] + [""] * rows.MOST_LINES


def test_a_cell_over_a_hundred_lines_is_the_limit() -> None:
    inside = "\n" * (rows.MOST_LINES - 1)
    assert faults(read(f'note,route\n"{inside}",asylum\n')) == [""]
    assert "broken" in faults(read(f'note,route\n"{inside}\n",asylum\n'))


def test_an_empty_row_is_a_row() -> None:
    assert faults(read("route,note\nasylum,\n\n,\nregular,\n")) == ["", "empty", "empty", ""]


def test_the_end_of_the_text_is_no_row() -> None:
    assert len(read("route\nasylum\n")) == len(read("route\nasylum")) == len(read("\n\nroute\nasylum")) == 1


def test_a_row_with_too_few_cells_lacks_answers_and_one_with_too_many_is_broken() -> None:
    found = read("route,sponsor_age\nasylum\nasylum,30,,\nasylum,30,x\n")
    assert faults(found) == ["", "", "cells"]
    assert [dict(row.texts) for row in found[:2]] == [{"route": "asylum"}, {"route": "asylum", "sponsor_age": "30"}]


def test_a_row_that_is_too_long_is_skipped_and_never_held() -> None:
    state = State()
    long = "x" * (rows.LONGEST_ROW // 2)
    found = list(CSV.read(state, "route\nasylum\n"))
    for _ in range(20):
        found += CSV.read(state, long)
        assert len(state.rest) <= rows.LONGEST_ROW
    found += CSV.read(state, "\nregular\n", last=True)
    assert faults(found) == ["", "too-long", ""]
    assert found[2].texts == {"route": "regular"}


def test_a_cell_that_is_never_closed_is_not_held_for_ever() -> None:
    state = State()
    found = list(CSV.read(state, 'route,note\nasylum,"\n'))
    for _ in range(rows.MOST_LINES - 10):
        found += CSV.read(state, "x" * (rows.LONGEST_ROW // 10) + "\n")
        assert len(state.rest) <= rows.LONGEST_ROW
    assert faults(found)[0] == "broken"


def test_two_columns_of_one_name_are_both_kept() -> None:
    (row,) = read("note,route,note,\na,asylum,b,c\n")
    assert row.cells == {"note": "a", "route": "asylum", "note_2": "b", "": "c"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "kit.table-empty"),
        ("\n ; \n", "kit.table-empty"),
        ("name,age\nA,3\n", "kit.table-no-question"),
        ("route,Route\nasylum,regular\n", "kit.table-twice"),
        ('route,"note\nasylum,\n', "kit.table-broken-head"),
        ("PK\x03\x04\x14\0\n", "kit.table-no-text"),
        ("r\0o\0u\0t\0e\0\n\0", "kit.table-no-text"),
    ],
)
def test_what_is_no_table_of_cases_is_refused(text: str, fault: str) -> None:
    assert refused(text) == fault


def test_what_is_no_text_is_refused_as_json_lines_too() -> None:
    assert refused("PK\x03\x04\x14\0\n", LINES) == "kit.table-no-text"


def test_a_strange_letter_in_a_later_row_stops_nothing() -> None:
    assert faults(read("route,note\nasylum,\0\nregular,\x01\n")) == ["", ""]


@pytest.mark.parametrize(
    ("value", "text"),
    [('"asylum"', "asylum"), ("true", "yes"), ("false", "no"), ("30", "30"), ("1.5", "1.5"), ("null", "")],
)
def test_values_of_json_are_read_as_answers_are_written(value: str, text: str) -> None:
    assert texts(f'{{"route": {value}}}\n', LINES) == [{"route": text}]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("", "empty"),
        ("nonsense", "no-object"),
        ("[1]", "no-object"),
        ('{"route": NaN}', "no-object"),
        ('{"route": 1e999}', "no-object"),
        ('{"route": ' + "9" * 5_000 + "}", "no-object"),
        ("[" * (rows.LONGEST_ROW - 1), "no-object"),
        ("[" * rows.LONGEST_ROW, "too-long"),
        ('{"route": ["asylum"]}', "no-text"),
        ('{"sponsor-age": 1, "sponsor_age": 2}', "no-text"),
    ],
)
def test_a_line_of_json_that_cannot_be_read_says_so_in_its_own_row(line: str, fault: str) -> None:
    found = read(f'{{"route": "asylum"}}\n{line}\n{{"route": "regular"}}\n', LINES)
    assert faults(found) == ["", fault, ""]


def test_unknown_names_are_noted_once_and_not_without_end() -> None:
    state = State()
    lines = "".join(f'{{"route": "asylum", "x{number}": 1, "name": 2}}\n' for number in range(50))
    read(lines, LINES, state)
    assert len(state.unknown) == len(set(state.unknown)) == rows.MOST_NAMED
    state = State()
    read(",".join(["route", *map(str, range(50))]) + "\n", CSV, state)
    assert len(state.unknown) == rows.MOST_NAMED


CELLS = st.text(st.sampled_from('a",;\t|\r\n =é'), max_size=6)
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=6)
CUTS = st.lists(st.integers(0, 200), max_size=8)


def sliced(text: str, cuts: Sequence[int], table: CsvTable | JsonLines) -> tuple[list[Row], State]:
    """The same text in slices, and the state taken out and put back between them."""
    state, start = State(), 0
    found: list[Row] = []
    for cut in sorted(min(cut, len(text)) for cut in cuts):
        found += table.read(state, text[start:cut])
        state, start = State(**json.loads(json.dumps(vars(state)))), cut
    return [*found, *table.read(state, text[start:], last=True)], state


@given(table=TABLES, cuts=CUTS)
def test_what_a_spreadsheet_writes_is_read_back_however_it_is_sliced(table: list[list[str]], cuts: list[int]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows([["route", "sponsor_age", "note"], *table])
    found, _ = sliced(written.getvalue(), cuts, CSV)
    assert [list(row.cells.values()) for row in found] == table


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that short texts come to."""
    monkeypatch.setattr(rows, "LONGEST_ROW", 12)
    monkeypatch.setattr(rows, "MOST_LINES", 3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=500)
@given(text=st.text(st.sampled_from('aa",;\r\n='), max_size=80), cuts=CUTS)
def test_however_broken_a_text_is_slices_change_nothing(small: None, text: str, cuts: list[int]) -> None:
    text = f"route,b\n{text}"
    whole, part = State(), sliced(text, cuts, CSV)
    assert part == (read(text, state=whole), whole)


@given(text=st.text(st.sampled_from('{}":,a1\n \\'), max_size=60), cuts=CUTS)
def test_however_broken_json_lines_are_slices_change_nothing(text: str, cuts: list[int]) -> None:
    whole, part = State(), sliced(text, cuts, LINES)
    assert part == (read(text, LINES, whole), whole)
    assert len(part[0]) == len(io.StringIO(text, newline="").readlines())


@pytest.mark.parametrize("cell", ["=1+1", "+A1", "-A1", "@SUM(1)", "\t=1", "\r=1", "  =1", "=", "-5+A1", "+31 6 12"])
def test_a_cell_that_a_spreadsheet_would_take_for_a_formula_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a", "a=1", "-5", "+5", "-1.551,60", "2017-03-27", "'=1", "é"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_lines_are_written_as_the_table_was() -> None:
    lines = CsvLines(State(delimiter=";", ending="\r\n"))
    lines.write(["a;b", 'c"d', "=e", 1.5, None, True, ["=f"], ""])
    assert lines.text() == '"a;b";"c""d";\'=e;1.5;;true;"[""=f""]";\r\n'


def test_json_is_written_on_one_line() -> None:
    assert json_line({"name": "é\n", "n": 1}) == '{"name": "é\\n", "n": 1}\n'
