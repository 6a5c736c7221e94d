"""Whatever a visitor, a link, a file or a partner puts in comes out as text: each place where it can come out, each text."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import icalendar
import pytest

from calculators.command_line.stop import visible
from calculators.kit.browser import batch, respond
from calculators.kit.calendar import Entry, calendar
from calculators.kit.elements import el
from calculators.kit.rows import CSV, JSON_LINES, CsvLines, State
from mkdocs_calculators import structured
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.figures import filled_in
from mkdocs_calculators.languages import table
from tests.fuzz import receipts
from tests.fuzz.batch import is_formula
from tests.fuzz.grown import HOSTILE
from tests.fuzz.markup import Read, strictly
from tests.test_fence import render

ROOT = Path(__file__).parent.parent
TEXTS = (
    *HOSTILE,
    "\x1b]0;title\x07\x1b[31m",
    "\u202egnp.exe",
    "a\u2028b\u2029c",
    "a\r\nATTACH:http://evil.example/",
    "Ze\u0301 & Zoë <zoe@example.org>",
    "\ufeff\u200b\u00ad",
    "😀",
    "\\;,\\n",
    "x" * 300,
)

# A place takes a text and returns what comes out, and as what it should be read there.
type Place = Callable[[str], tuple[str, str]]


def answered(form: Mapping[str, str], name: str = "fees", **host: str) -> str:
    """The step that a form leads to."""
    reply = json.loads(respond(name, urlencode(form), json.dumps(host)))
    return str(reply["html"])


def typed_number(text: str) -> tuple[str, str]:
    return answered({"route": "regular", "permit": "first", "partners": text, "asking": "partners"}), text[:200]


def name_in_a_link(text: str) -> tuple[str, str]:
    return answered({text: "1"}), f"“{text[:40]}”"


def choice_in_a_link(text: str) -> tuple[str, str]:
    return answered({"route": text, "asking": "route"}), "The answer in the link is not one of them."


def address_on_paper(text: str) -> tuple[str, str]:
    return answered({"route": "asylum"}, today="2017-05-01", address=text), f"Address: {text}#fees?route=asylum"


def sentence_in_a_saved_file(text: str) -> tuple[str, str]:
    return opened(said=[text]), text


def version_in_a_saved_file(text: str) -> tuple[str, str]:
    return opened(saved="", version=text), f"Saved with version {text} of the calculators."


def opened(**parts: Any) -> str:
    """What a saved file with these parts shows."""
    file = json.loads(receipts.files()[0]) | parts
    return str(json.loads(respond("", json.dumps(file), receipts.PAGE))["html"])


def element(text: str) -> tuple[str, str]:
    return el("p", text, aria_label=text, class_=text), text


HTML: tuple[Place, ...] = (
    typed_number, name_in_a_link, choice_in_a_link, address_on_paper, sentence_in_a_saved_file, version_in_a_saved_file,
)  # fmt: skip


def escapes(html: str, text: str) -> str:
    """What gets out of a text, or why it cannot be read there."""
    read = strictly(html)
    values = [value for _, values in read.elements for value in values.values()]
    return read.fault or ("" if text in read.text or text in values else f"{text!r} is not there")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("place", HTML)
def test_it_is_text_on_a_page(place: Place, text: str) -> None:
    html, read = place(text)
    assert not escapes(html, read)


def test_a_place_that_takes_text_for_html_is_found() -> None:
    for text in ("<b>", '"><svg onload=alert(1)>', "&lt;b&gt;"):
        assert escapes(f'<p class="a">{text}</p>', text)
        assert escapes(f'<input value="{text}">', text)


class AsBrowsersRead(HTMLParser):
    """The elements and texts as a parser of the library reads them, which forgives what ours does not."""

    def __init__(self) -> None:
        super().__init__()
        self.read = Read()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.read.texts.append(data)


@pytest.mark.parametrize("text", TEXTS)
def test_a_forgiving_parser_reads_the_same(text: str) -> None:
    html, _ = typed_number(text)
    theirs, ours = AsBrowsersRead(), strictly(html)
    theirs.feed(html)
    assert (theirs.read.elements, theirs.read.text) == (ours.elements, ours.text)


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_text_in_an_attribute_and_an_element(text: str) -> None:
    html, _ = element(text)
    read = strictly(html)
    assert (read.fault, read.text) == ("", text)
    assert read.elements == [("p", {"aria-label": text, "class": text})]


# Calendar files


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_text_in_a_calendar_file(text: str) -> None:
    assert not calendar_fault(calendar([Entry(date(2017, 5, 4), text, text)], date(2017, 5, 1)), text)


def calendar_fault(file: str, text: str) -> str:
    """What is wrong with a file that should hold one day with this text."""
    if any(len(line.encode()) > 75 for line in file.split("\r\n")) or file.replace("\r\n", "").count("\r"):
        return "a line is too long, or has another end"
    kinds = [part.name for part in icalendar.Calendar.from_ical(file).walk()]
    (event,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    kept = "".join(letter for letter in text.replace("\r\n", "\n") if letter in "\n\t" or letter >= " ")
    same = event["SUMMARY"] == event["DESCRIPTION"] == kept and "ATTACH" not in event
    return "" if kinds == ["VCALENDAR", "VEVENT", "VALARM"] and same else f"{kinds} with {event['SUMMARY']!r}"


def test_a_calendar_file_that_takes_text_for_lines_is_found() -> None:
    text = "a\r\nATTACH:http://evil.example/"
    file = calendar([Entry(date(2017, 5, 4), "TITLE", "TITLE")], date(2017, 5, 1))
    assert calendar_fault(file.replace("TITLE", text), text)


# Tables


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_text_in_a_table(text: str) -> None:
    lines = CsvLines(State())
    lines.write([text, "route"])
    assert not table_fault(lines.text(), text)
    whole = io.StringIO(newline="")
    csv.writer(whole).writerows([["route", f"note {text}", text], ["asylum", text, "b"]])
    reply = json.loads(
        batch(json.dumps({"name": "fees", "form": CSV, "text": whole.getvalue(), "last": True, "state": None}))
    )
    for row in csv.reader(io.StringIO(reply.get("text", ""), newline=""), strict=True):
        assert not any(map(is_formula, row))


def table_fault(written: str, text: str) -> str:
    """What is wrong with a table whose first cell should hold this text."""
    (row,) = csv.reader(io.StringIO(written, newline=""), strict=True)
    return "a formula" if is_formula(row[0]) else "" if row[0] in (text, f"'{text}") else f"{row[0]!r}"


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_a_table_with_a_formula_is_found(sign: str) -> None:
    assert table_fault(f"{sign}A1\r\n", f"{sign}A1") == "a formula"


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_text_in_json_lines_and_in_what_is_said_of_the_table(text: str) -> None:
    row = json.dumps({"route": "asylum", text: text})
    reply = json.loads(
        batch(json.dumps({"name": "fees", "form": JSON_LINES, "text": row, "last": True, "state": None}))
    )
    (line,) = reply["text"].split("\n")[:-1]
    assert json.loads(line)[text] == text
    assert json.loads(line)["kind"] == "not-needed"


# Where nobody types, and somebody writes


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_text_in_what_a_page_says_to_machines(text: str) -> None:
    data = structured.data(title=text, description=text, address="", home="", site=text, source=None, checked="")
    assert "<" not in data
    assert json.loads(data)["name"] == text


@pytest.mark.parametrize("text", [text for text in TEXTS if "`" not in text and "\n" not in text])
def test_a_fence_with_it_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(PageFault) as fault:
        render(f"```calculator\n{text}\n```")
    assert str(fault.value).isprintable()


@pytest.mark.parametrize("text", TEXTS)
def test_it_stays_text_beside_a_figure_and_in_the_table_of_a_language(text: str) -> None:
    if "{{" not in text:
        assert filled_in(f"{text}{{{{ fees.partner }}}}") == f"{text}€237"
    scope: dict[str, Any] = {}
    exec(table({"a.b": text}), scope)  # as the browser does
    assert scope["SENTENCES"] == {"a.b": text}


# The terminal


@pytest.mark.parametrize("text", TEXTS)
def test_it_does_not_steer_a_terminal(text: str) -> None:
    assert not [letter for letter in visible(text) if not letter.isprintable() and letter not in "\n\t\u00a0"]


def test_a_table_and_an_answer_do_not_steer_a_terminal(tmp_path: Path) -> None:
    steering = "\x1b[31m\u202e"
    cases = tmp_path / "cases.csv"
    cases.write_text(f"route,{steering}\nasylum,\n", "utf-8")
    commands = (["batch", "fees", str(cases), "-o", str(tmp_path / "out.csv")], ["fees", "--route", steering])
    for command in commands:
        ran = subprocess.run(
            [sys.executable, "-m", "calculators", *command], cwd=ROOT, capture_output=True, check=False
        )
        said = (ran.stdout + ran.stderr).decode()
        assert "\\x1b[31m\\u202e" in said
        assert not {"\x1b", "\u202e"} & set(said)
