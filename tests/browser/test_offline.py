"""The folder that opens by double-click, in a browser whose network is shut."""

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode

import icalendar
import pytest
from playwright.sync_api import Browser, FilePayload

from . import checks, searching
from .journeys import A_FAMILY, BEFORE_A_SUM, EXAM_FIRST, LAST_DAY, Journey
from .reader import Reader
from .server import Server
from .test_failures import LACKS, fails_in_words, goes_on_reading
from .test_search import QUERIES
from .test_take_along import file_behind


class Opening(Protocol):
    """Opens the folder, or a copy of it, in a browser that was never used before."""

    def __call__(
        self, at: Path | None = None, *, width: int = 1280, dark: bool = False, before: str = "", provoked: bool = False
    ) -> Reader:
        """`before` is a script that runs first on each page; `provoked` says that errors are a part of the journey."""


@pytest.fixture
def opened(folder: Path, chromium: Browser) -> Iterator[Opening]:
    """Readers without a network. After each journey is looked at what they asked for, what was kept, and what broke."""
    readers: list[Reader] = []

    def open_folder(
        at: Path | None = None, *, width: int = 1280, dark: bool = False, before: str = "", provoked: bool = False
    ) -> Reader:
        address = f"{(at or folder).as_uri()}/"
        reader = Reader.arrive(chromium, address, width=width, dark=dark, before=before, provoked=provoked)
        reader.context.set_offline(True)
        readers.append(reader)
        return reader

    yield open_folder
    try:
        for reader in readers:
            faults = checks.outside(reader) + checks.sent(reader) + checks.kept(reader) + checks.broke(reader)
            assert not faults, "\n".join(faults)
    finally:
        for reader in readers:
            reader.leave()


def file(address: str) -> str:
    """The file of a page and what comes after: "chapter-4/#fees" is "chapter-4.html#fees"."""
    return re.sub(r"^([\w-]+)/", r"\1.html", address)


def in_folder(journey: Journey) -> str:
    """The file that a journey starts on."""
    return file(journey.page)


@pytest.mark.parametrize("journey", [A_FAMILY, LAST_DAY, EXAM_FIRST], ids=lambda journey: journey.calculator)
def test_a_calculator_answers(opened: Opening, journey: Journey) -> None:
    reader = opened()
    reader.open(in_folder(journey))
    reader.answer_all(journey.calculator, journey.answers)
    assert reader.says(journey.calculator) == journey.says


def test_a_link_with_answers_comes_to_the_outcome_by_python(opened: Opening) -> None:
    reader = opened(width=360)
    reader.open(file(A_FAMILY.link))
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_FAMILY.says
    reader.python_is_ready()
    [worker] = reader.page.workers
    assert worker.url.startswith("blob:")


def test_something_is_found_by_search(opened: Opening) -> None:
    reader = opened()
    reader.open("index.html")
    assert not [line for line in reader.requests if "search/" in line], "the search comes before it is wanted"
    found = searching.results(reader, "fees")
    assert found[0][0].startswith("chapter-4.html")
    reader.see(".md-search-result__link").first.click()
    reader.page.wait_for_url("**/chapter-4.html*")


def test_the_search_finds_what_readers_search_for(opened: Opening) -> None:
    reader = opened()
    reader.open("index.html")
    for query, target in searching.queries(QUERIES)[:10]:
        shown = [link for item in searching.results(reader, query)[: searching.FIRST] for link in item]
        assert any(link.startswith(file(target)) for link in shown), f"“{query}” shows {shown}"


def test_a_citation_leads_to_its_paragraph(opened: Opening) -> None:
    reader = opened()
    reader.open(file(LAST_DAY.link))
    reader.wait_for_focus("submission_deadline-outcome")
    reader.follow('policy-calculator[name="submission_deadline"] .calculator-step a.cite')
    assert reader.see(f"#{reader.fragment}").count() == 1
    assert ".html" in reader.page.url
    reader.page.go_back()
    assert reader.says("submission_deadline") == LAST_DAY.says


def test_a_day_goes_into_a_calendar(opened: Opening, tmp_path: Path) -> None:
    reader = opened()
    reader.open(file(LAST_DAY.link))
    reader.wait_for_focus("submission_deadline-outcome")
    link = "a[download$='.ics']"
    parsed: Any = icalendar.Calendar.from_ical(file_behind(reader, link))
    [event] = parsed.walk("VEVENT")
    assert event.start.isoformat() == "2017-06-27"
    reader.come_to(link)
    with reader.page.expect_download() as saved:
        reader.press("Enter")
    saved.value.save_as(tmp_path / "day.ics")
    assert (tmp_path / "day.ics").read_text("utf-8", newline="") == file_behind(reader, link)


def test_a_saved_file_is_opened_again(opened: Opening, tmp_path: Path) -> None:
    reader = opened()
    reader.open(file(A_FAMILY.link))
    reader.wait_for_focus("fees-outcome")
    saved = tmp_path / "fees.json"
    saved.write_text(file_behind(reader, "a[download='fees.json']"), "utf-8")
    assert "file:" not in saved.read_text("utf-8")
    reader.open("calculators.html")
    assert "Nothing has changed" in reader.reopen(saved)
    reader.follow(".receipt-reply a")
    reader.wait_for_focus("fees-outcome")
    assert reader.linked("fees") == A_FAMILY.answers


def test_a_table_is_answered(opened: Opening, tmp_path: Path) -> None:
    reader = opened()
    reader.open("batch.html")
    reader.see("policy-batch select").select_option("fees")
    table = f"{','.join(A_FAMILY.answers)}\n{','.join(A_FAMILY.answers.values())}\n".encode()
    reader.see("policy-batch input").set_input_files(FilePayload(name="cases.csv", mimeType="text/csv", buffer=table))
    reader.come_to("policy-batch .calculator-continue")
    reader.press("Enter")
    reader.see(".batch-result:visible").wait_for()
    with reader.page.expect_download() as saved:
        reader.follow(".batch-result a")
    saved.value.save_as(tmp_path / "answers.csv")
    assert A_FAMILY.says in (tmp_path / "answers.csv").read_text("utf-8")


def test_paper_says_the_day_and_no_folder_of_the_reader(opened: Opening) -> None:
    reader = opened()
    reader.open(file(A_FAMILY.link))
    reader.wait_for_focus("fees-outcome")
    reader.page.emulate_media(media="print")
    printed = reader.calculator("fees", ".outcome-printed").inner_text()
    assert printed.endswith(f"Address: chapter-4.html#fees?{urlencode(A_FAMILY.answers)}")
    assert reader.see(".admonition.rules-of").is_visible()
    assert not reader.see(".on-paper").count()
    assert reader.page.pdf().startswith(b"%PDF")


def test_a_chart_is_drawn_and_its_numbers_are_a_file_beside_the_page(opened: Opening, folder: Path) -> None:
    reader = opened()
    reader.open("chapter-5.html")
    assert reader.see(".chart svg rect.chart-bar").first.is_visible()
    numbers = reader.see(".chart-source a[download]").first.get_attribute("href")
    assert numbers
    assert (folder / numbers).is_file()


def test_every_page_opens_and_asks_the_network_for_nothing(opened: Opening, folder: Path) -> None:
    reader = opened()
    for path in sorted(folder.glob("*.html")):
        reader.open(path.name)
        assert not checks.outside(reader)
        assert not checks.broke(reader)
    reader.settle()


def test_with_data_saver_nobody_is_asked_about_a_file_of_their_own(opened: Opening) -> None:
    saves = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    reader = opened(before=saves)
    reader.open(file(A_FAMILY.link))
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_FAMILY.says


def test_a_small_server_on_the_own_computer_shows_the_folder(folder: Path, chromium: Browser) -> None:
    with Server(folder) as server:
        reader = Reader.arrive(chromium, server.address)
        reader.open(file(A_FAMILY.link))
        reader.wait_for_focus("fees-outcome")
        assert reader.says("fees") == A_FAMILY.says
        assert searching.results(reader, "asylum")
        assert not checks.outside(reader) + checks.broke(reader)
        reader.leave()


# What can fail


def other_letter(text: str) -> str:
    """The same with one other letter, near the end."""
    at = len(text) - 400
    return text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]


FAULTS: dict[str, Callable[[str], str | None]] = {
    "is not there": lambda _: None,
    "is empty": lambda _: "",
    "breaks off": lambda text: text[: len(text) // 2],
    "holds another letter": other_letter,
    "holds something else": lambda text: re.sub(r'="[^"]*"', '="H4sIAAAAAAAC/wMAAAAAAAAAAAA="', text),
}
"""What is done to a script that carries a part."""
CORE = {("worker", "is not there"), ("worker", "holds another letter"), ("engine", "breaks off"),
        ("archive", "holds another letter"), ("archive", "holds something else")}  # fmt: skip
"""What `make test` tries."""

REFUSED = {
    **LACKS,
    "a browser that unpacks nothing": "delete globalThis.DecompressionStream",
    "a browser that refuses workers to a folder": (
        "globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError') } }"
    ),
}
"""What is done to the browser."""


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """The folder once more. A file in it may be put in the place of another, not changed."""
    return shutil.copytree(folder, tmp_path / "copy", copy_function=os.link)


def comes_before_a_sum(reader: Reader) -> None:
    """The question before the answer that needs Python. The graph asks it."""
    reader.open(f"chapter-4.html#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        pytest.param(part, fault, marks=() if (part, fault) in CORE else pytest.mark.full)
        for part in ("worker", "engine", "archive")
        for fault in FAULTS
    ],
)
def test_a_part_that_is_wrong_ends_in_the_table_and_in_plain_words(
    opened: Opening, copy: Path, part: str, fault: str
) -> None:
    [script] = copy.glob(f"runtime/{part}-*.js")
    text = FAULTS[fault](script.read_text("utf-8"))
    script.unlink()
    if text is not None:
        script.write_text(text, "utf-8")
    reader = opened(copy, provoked=True)
    comes_before_a_sum(reader)
    fails_in_words(reader)
    goes_on_reading(reader)


@pytest.mark.parametrize("lack", REFUSED)
def test_what_a_browser_refuses_ends_in_the_table_and_in_plain_words(opened: Opening, lack: str) -> None:
    reader = opened(before=REFUSED[lack], provoked=True, width=360)
    comes_before_a_sum(reader)
    fails_in_words(reader)
    assert not checks.sideways(reader)
    goes_on_reading(reader)


def test_a_part_that_is_mended_works_at_the_next_try(opened: Opening, copy: Path) -> None:
    [script] = copy.glob("runtime/archive-*.js")
    kept = script.rename(script.with_suffix(".kept"))
    reader = opened(copy, provoked=True)
    comes_before_a_sum(reader)
    fails_in_words(reader)
    kept.rename(script)
    assert reader.await_step("fees", reader.submit) == "fees-cannot_pay-ask"


def test_a_search_that_is_not_there_says_so(opened: Opening, copy: Path) -> None:
    (copy / "search" / "search.js").unlink()
    reader = opened(copy, provoked=True)
    reader.open("index.html")
    reader.press("/")
    searching.wait_for_words(reader, "failed")


def test_a_page_that_asks_the_network_is_found(opened: Opening, copy: Path) -> None:
    """The checks above see what a folder asks for, also where the policy would not stop it."""
    (copy / "asks.html").write_text('<img src="https://nowhere.example/a.png">', "utf-8")
    reader = opened(copy, provoked=True)
    reader.open("asks.html")
    assert checks.outside(reader) == ["asks another host: GET https://nowhere.example/a.png"]
    reader.requests.clear()


def test_the_policy_lets_no_script_of_the_page_ask_the_network(opened: Opening) -> None:
    reader = opened(provoked=True)
    reader.open("index.html")
    asked = "() => fetch('https://nowhere.example/').then(() => 'answered', error => String(error))"
    assert "Failed to fetch" in reader.page.evaluate(asked)
    assert any("Content Security Policy" in error for error in reader.errors), json.dumps(reader.errors)
