"""Many cases at once: the table is answered in the browser as by the command, and nothing of it leaves the page."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from playwright.sync_api import expect

from calculators.kit.batch_element import MOST_BYTES
from tests.conftest import ROOT

from . import checks
from .conftest import Visit
from .reader import Reader
from .server import Server

PAGE = "batch/"
HEAD = "name;route;permit;partners;children;others;cannot_pay"
ROWS = [
    "Zoë;regular;first;1;2;0;no",
    '"A; ""b""\r\nc";asylum;;;;;',
    "=1+1;sea;;;;;",
    '"never closed;asylum;;;;;',
    "D;regular;;;;;",
    "",
    "E;regular;first;1;0;0;unknown",
]
TABLE = "\r\n".join([HEAD, *ROWS]) + "\r\n"
SAVE, CANCEL = "policy-batch .batch-save", 'policy-batch [data-do="cancel"]'
SCREENS = list(product((360, 1280), (False, True)))


def on_screens() -> list[ParameterSet]:
    """Both widths, light and dark; in the short run each width once."""
    short = [(360, True), (1280, False)]
    return [
        pytest.param(width, dark, id=f"{width} px, {'dark' if dark else 'light'}",
                     marks=[] if (width, dark) in short else [pytest.mark.full])
        for width, dark in SCREENS
    ]  # fmt: skip


def choose(reader: Reader, table: Path, calculator: str = "fees") -> None:
    """Choose a calculator by keys, and a file, which only the browser's own window could be asked for."""
    reader.come_to("policy-batch select")
    reader.page.keyboard.type(reader.see(f'policy-batch option[value="{calculator}"]').inner_text())
    assert reader.see("policy-batch select").input_value() == calculator
    reader.see("policy-batch input").set_input_files(table)


def answer(reader: Reader) -> str:
    """Press the button and wait for what comes out: what it says of the rows."""
    reader.follow("policy-batch .calculator-continue")
    reader.wait_for_focus("policy-batch-result")
    return reader.see("policy-batch .batch-done").inner_text()


def saved(reader: Reader) -> tuple[str, bytes]:
    """Save the answered table: its name and its bytes."""
    with reader.page.expect_download() as download:
        reader.follow(SAVE)
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def by_command(table: Path) -> bytes:
    """What the command line makes of the same table."""
    command = [sys.executable, "-m", "calculators", "batch", "fees", str(table)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True).stdout


def mistake(reader: Reader) -> str:
    return reader.see("policy-batch .question-mistake").inner_text()


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Writes a table."""

    def write(content: str | bytes = TABLE, name: str = "cases.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.mark.parametrize(("width", "dark"), on_screens())
def test_a_table_is_answered_as_by_the_command_and_nothing_leaves_the_page(
    visit: Visit, guide: Server, table: Callable[..., Path], width: int, dark: bool
) -> None:
    reader = visit(width=width, dark=dark)
    reader.open(PAGE)
    reader.settle()
    assert not checks.too_early(reader), "Python comes only when a table is there"
    choose(reader, table())
    before, asked = len(reader.requests), len(guide.asked)
    assert answer(reader) == "7 rows: 3 with an answer, 4 with an error."
    assert not checks.inaccessible(reader)
    assert not checks.sideways(reader)
    assert not checks.covered(reader)
    name, content = saved(reader)
    assert name == "cases-answered.csv"
    assert content.removeprefix(b"\xef\xbb\xbf") == by_command(table())
    assert content.startswith(b"\xef\xbb\xbf"), "a spreadsheet needs the mark"
    found = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["kind"] for row in found] == ["answer", "not-needed", "", "", "", "", "depends"]
    assert "“sea” is no answer here." in found[2]["error"]
    assert "a quotation mark is missing" in found[3]["error"]
    assert all("/runtime/" in line or line.startswith("GET blob:") for line in reader.requests[before:]), (
        reader.requests
    )
    assert all("/runtime/" in line for line in guide.asked[asked:]), guide.asked


def test_a_second_table_asks_for_nothing_at_all(visit: Visit, guide: Server, table: Callable[..., Path]) -> None:
    reader = visit()
    reader.open(PAGE)
    choose(reader, table())
    answer(reader)
    reader.settle()  # what the theme asks for itself comes when it has time
    asked = len(guide.asked)
    lines = '{"route": "asylum", "n": 1}\nnonsense\n'
    reader.see("policy-batch input").set_input_files(table(lines, "cases.jsonl"))
    expect(reader.see("policy-batch .batch-result")).to_be_hidden()
    assert answer(reader) == "2 rows: 1 with an answer, 1 with an error."
    name, content = saved(reader)
    assert name == "cases-answered.jsonl"
    assert [json.loads(line)["kind"] for line in content.decode().splitlines()] == ["not-needed", None]
    assert guide.asked[asked:] == []


def test_a_long_table_goes_slice_by_slice_and_can_be_stopped(visit: Visit, table: Callable[..., Path]) -> None:
    reader = visit()
    reader.open(PAGE)
    choose(reader, table(HEAD + "\r\n" + "é;regular;first;1;2;0;no\r\n" * 20_000))
    reader.follow("policy-batch .calculator-continue")
    stage = reader.see("policy-batch .calculator-stage")
    reader.wait_until("() => /^[1-9]/.test(document.querySelector('policy-batch .calculator-stage').textContent)")
    assert "% of the table is answered." in stage.inner_text()
    assert 0 < float(reader.see("policy-batch progress").get_attribute("value") or 0) < 1
    reader.follow(CANCEL)
    status = reader.see("policy-batch .calculator-status")
    expect(status).to_have_text("Stopped. Nothing was kept. You can start again.")
    assert reader.is_at("policy-batch .calculator-continue")
    expect(reader.see("policy-batch .calculator-progress")).to_be_hidden()
    reader.page.wait_for_timeout(1_000)  # what Python was still working on comes now, and nobody wants it
    expect(reader.see("policy-batch .batch-result")).to_be_hidden()
    assert answer(reader) == "20,000 rows: 20,000 with an answer, 0 with an error."
    _, content = saved(reader)
    assert (
        content.decode("utf-8-sig")
        == by_command(table(content=(HEAD + "\r\n" + "é;regular;first;1;2;0;no\r\n" * 20_000))).decode()
    )


def test_what_cannot_be_answered_is_said_at_the_control(visit: Visit, table: Callable[..., Path]) -> None:
    reader = visit()
    reader.open(PAGE)
    reader.follow("policy-batch .calculator-continue")
    assert mistake(reader) == "Choose a calculator first."
    assert reader.is_at("policy-batch select[aria-invalid]")
    reader.page.keyboard.type("What does the app")
    reader.follow("policy-batch .calculator-continue")
    assert mistake(reader) == "Choose a table first."
    assert reader.is_at("policy-batch input[aria-invalid]")
    assert not checks.inaccessible(reader, "policy-batch")
    reader.see("policy-batch input").set_input_files(table(b"x" * (MOST_BYTES + 60_000)))
    assert reader.see("policy-batch .question-mistake").count() == 0
    reader.follow("policy-batch .calculator-continue")
    assert mistake(reader) == "This table has 5.1 MB. At most 5 MB can be answered here. Cut it into parts."
    assert not checks.too_early(reader)
    reader.see("policy-batch input").set_input_files(table("name,age\nA,3\n"))
    reader.follow("policy-batch .calculator-continue")
    reader.see("policy-batch .question-mistake").wait_for()
    assert mistake(reader).startswith("The first line names no question of this calculator.")
    assert reader.is_at("policy-batch input[aria-invalid]")


def test_a_file_can_be_dropped(visit: Visit) -> None:
    reader = visit()
    reader.open(PAGE)
    reader.page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
          const target = document.querySelector("policy-batch .calculator-title");
          target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }""",
        "route\nasylum\n",
    )
    assert reader.is_at("policy-batch input")
    reader.see("policy-batch select").select_option("fees")
    assert answer(reader) == "1 rows: 1 with an answer, 0 with an error."


def test_where_python_does_not_come_the_reader_is_told(visit: Visit, guide: Server, table: Callable[..., Path]) -> None:
    reader = visit(provoked=True)
    guide.missing.add("runtime/*.zip")
    reader.open(PAGE)
    choose(reader, table())
    reader.follow("policy-batch .calculator-continue")
    expect(reader.see("policy-batch .calculator-status")).to_have_text(
        "This could not be worked out here. Your file is as it was. Try again, or use the command line."
    )
    guide.mend()
    assert answer(reader).startswith("7 rows:")


def test_a_link_on_the_page_does_not_lose_what_came_out(visit: Visit, table: Callable[..., Path]) -> None:
    """The first link within a page makes the theme fetch it again, and put a copy in its place."""
    reader = visit()
    reader.open(PAGE)
    choose(reader, table())
    answer(reader)
    reader.page.evaluate("window.survived = true")
    reader.follow('.md-content a[href$="#batch-files"]')
    reader.settle()
    assert reader.page.evaluate("window.survived") is True
    expect(reader.see("policy-batch .batch-result")).to_be_visible()
    assert reader.see("policy-batch").count() == 1
    assert saved(reader)[0] == "cases-answered.csv"


def test_the_page_is_reached_from_another_one_without_loading_it_anew(visit: Visit, table: Callable[..., Path]) -> None:
    reader = visit()
    reader.open("calculators/")
    reader.page.evaluate("window.survived = true")
    reader.see('.md-nav--primary a[href$="batch/"]').focus()
    reader.press("Enter")
    reader.page.wait_for_url("**/batch/")
    reader.see("policy-batch:defined fieldset:enabled").wait_for()
    assert reader.page.evaluate("window.survived") is True
    choose(reader, table())
    assert answer(reader).startswith("7 rows:")


def test_without_script_nothing_can_be_filled_in_and_the_page_says_so(visit: Visit) -> None:
    reader = visit(script=False)
    reader.open(PAGE)
    expect(reader.see("policy-batch .calculator-without")).to_be_visible()
    expect(reader.see("policy-batch select")).to_be_disabled()
    expect(reader.see("policy-batch .calculator-continue")).to_be_hidden()
