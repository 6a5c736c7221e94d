"""What can fail, fails in words: the answers stay, the table answers, and a new try works."""

from collections.abc import Callable

import pytest

from . import checks
from .conftest import Visit
from .journeys import A_FAMILY, BEFORE_A_SUM, LAST_DAY
from .reader import Reader
from .server import Server

NO_WASM = {"Content-Security-Policy": "script-src 'self' 'unsafe-inline'"}
NO_WORKER = {"Content-Security-Policy": "worker-src 'none'"}

FAULTS: dict[str, Callable[[Server], object]] = {
    "a policy forbids WebAssembly": lambda server: server.headers.update(NO_WASM),
    "a policy forbids workers": lambda server: server.headers.update(NO_WORKER),
    "the worker is not there": lambda server: server.missing.add("runtime/worker-*"),
    "the worker is garbled": lambda server: server.garbled.add("runtime/worker-*"),
    "the archive is not there": lambda server: server.missing.add("runtime/*.zip"),
    "the archive is garbled": lambda server: server.garbled.add("runtime/*.zip"),
    "the archive breaks off": lambda server: server.cut.add("runtime/*.zip"),
    "the archive has another letter": lambda server: server.altered.add("runtime/*.zip"),
    "the engine is not there": lambda server: server.missing.add("runtime/*/pyodide.asm.wasm"),
    "the engine is garbled": lambda server: server.garbled.add("runtime/*/pyodide.asm.wasm"),
    "the engine breaks off": lambda server: server.cut.add("runtime/*/pyodide.asm.wasm"),
    "the engine has another letter": lambda server: server.altered.add("runtime/*/pyodide.asm.wasm"),
    "Pyodide is not there": lambda server: server.missing.add("runtime/*/pyodide.js"),
    "half of Pyodide is not there": lambda server: server.missing.add("runtime/*/pyodide.asm.js"),
    "half of Pyodide is garbled": lambda server: server.garbled.add("runtime/*/pyodide.asm.js"),
}
"""What is done to the server."""

LACKS = {
    "a browser without WebAssembly": "delete globalThis.WebAssembly",
    "a browser without workers": "delete globalThis.Worker",
}
"""What is done to the browser."""


def comes_before_a_sum(reader: Reader) -> None:
    """A reader comes by a link to the question whose answer needs Python. The graph asks it."""
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")


def fails_in_words(reader: Reader) -> None:
    """The reader gives an answer that needs Python, is told that it cannot be worked out, and can go on by the table."""
    name = "fees"
    reader.fill_in(name, "others", "0")
    reader.submit()
    reader.calculator(name, ".calculator-status:not(:empty)").wait_for()
    reader.wait_until(
        "([name, words]) => document.querySelector(`policy-calculator[name=${name}] [role=status]`).textContent"
        ".startsWith(words)",
        [name, reader.words(name, "failed")],
    )
    status = reader.calculator(name, ".calculator-status")
    assert "table below" in status.inner_text()
    assert status.is_visible()
    box = status.bounding_box()
    assert box
    assert box["width"] > 100, "the words are only for screen readers"
    assert reader.calculator(name, '[name="others"]').input_value() == "0"
    assert not reader.calculator(name, ".calculator-progress").is_visible()
    assert not reader.calculator(name, '.calculator-step[aria-busy="true"]').count()
    assert reader.calculator(name, ".calculator-all table").first.is_visible()
    assert reader.is_at(".calculator-step *"), "focus is lost"
    assert not checks.sideways(reader)


def works_once_it_is_tried_again(reader: Reader) -> None:
    """The same answer again leads on, to the outcome."""
    assert reader.await_step("fees", reader.submit) == "fees-cannot_pay-ask"
    assert reader.answer("fees", "cannot_pay", "no") == "fees-outcome"
    assert reader.says("fees") == A_FAMILY.says


def goes_on_reading(reader: Reader) -> None:
    """The page is as good as ever."""
    reader.follow(".md-content .note-link")
    reader.page.wait_for_url("**#note-*")


@pytest.mark.parametrize("fault", FAULTS)
def test_what_fails_is_told_and_works_once_it_is_mended(visit: Visit, guide: Server, fault: str) -> None:
    FAULTS[fault](guide)
    reader = visit(provoked=True)
    comes_before_a_sum(reader)
    fails_in_words(reader)
    if not guide.headers:
        guide.mend()
        works_once_it_is_tried_again(reader)
        assert not checks.still_speaking(reader)
    else:
        goes_on_reading(reader)


@pytest.mark.parametrize("lack", LACKS)
def test_what_a_browser_lacks_is_told(visit: Visit, lack: str) -> None:
    reader = visit(before=LACKS[lack], provoked=True, width=360)
    comes_before_a_sum(reader)
    fails_in_words(reader)
    goes_on_reading(reader)


def test_a_failure_is_accessible(visit: Visit, guide: Server) -> None:
    guide.missing.add("runtime/*.zip")
    for dark in (False, True):
        reader = visit(provoked=True, width=360, dark=dark)
        comes_before_a_sum(reader)
        fails_in_words(reader)
        assert not checks.inaccessible(reader, "policy-calculator")


def test_whoever_only_touches_a_question_is_told_of_no_failure(visit: Visit, guide: Server) -> None:
    guide.missing.add("runtime/*.zip")
    reader = visit(provoked=True)
    reader.open("chapter-3/#submission_deadline?route=asylum&for_parents=no")
    reader.come_to('policy-calculator[name="submission_deadline"] [name="granted-day"]')
    reader.wait_until("() => window.policyPython?.stopped")
    assert reader.status("submission_deadline") == ""
    assert not reader.calculator("submission_deadline", ".calculator-all[open]").count()


def test_a_refused_connection_is_told_and_a_new_try_works(visit: Visit, guide: Server) -> None:
    reader = visit(provoked=True)
    reader.open("chapter-4/#fees?route=regular")
    reader.wait_for_focus("fees-permit-ask")
    reader.settle()
    guide.switch_off()
    for question, answer in (("permit", "first"), ("partners", "1"), ("children", "2")):
        reader.answer("fees", question, answer)
    fails_in_words(reader)
    goes_on_reading(reader)
    guide.switch_on()
    reader.page.go_back()
    reader.fill_in("fees", "others", "0")
    works_once_it_is_tried_again(reader)


def test_without_network_all_is_answered_once_python_is_there(visit: Visit, guide: Server) -> None:
    reader = visit(provoked=True)
    reader.open(LAST_DAY.page)
    reader.answer("submission_deadline", "route", "asylum")
    reader.answer("submission_deadline", "for_parents", "no")
    reader.come_to('[name="granted-day"]')
    reader.python_is_ready()
    reader.settle()
    guide.switch_off()
    answers = {name: value for name, value in LAST_DAY.answers.items() if name not in ("route", "for_parents")}
    reader.answer_all("submission_deadline", answers)
    assert reader.says("submission_deadline") == LAST_DAY.says
    assert [error for error in reader.errors if "favicon" not in error] == []  # Chromium asks for it at each address


@pytest.mark.parametrize("width", [360, 1280])
def test_a_network_that_stops_in_the_middle_can_be_cancelled_and_tried_again(
    visit: Visit, guide: Server, width: int
) -> None:
    guide.hold("runtime/*/pyodide.asm.wasm")
    reader = visit(width=width)
    comes_before_a_sum(reader)
    reader.fill_in("fees", "others", "0")
    reader.submit()
    progress = reader.calculator("fees", ".calculator-progress")
    progress.wait_for()
    assert reader.calculator("fees", ".calculator-stage").inner_text().startswith(reader.words("fees", "loading"))
    assert " MB" in reader.calculator("fees", ".calculator-stage").inner_text()
    assert not checks.inaccessible(reader, "policy-calculator")
    assert not checks.sideways(reader)
    reader.follow('policy-calculator[name="fees"] [data-do="cancel"]')
    reader.calculator("fees", ".calculator-progress").wait_for(state="hidden")
    assert reader.status("fees").startswith(reader.words("fees", "cancelled"))
    assert reader.calculator("fees", '[name="others"]').input_value() == "0"
    assert reader.is_at(".calculator-step *"), "focus is lost"
    guide.mend()
    works_once_it_is_tried_again(reader)
    assert not checks.still_speaking(reader)


def test_a_failure_in_the_middle_keeps_all_answers(visit: Visit, guide: Server) -> None:
    guide.missing.add("runtime/*.zip")
    reader = visit(provoked=True)
    reader.open(LAST_DAY.link)
    reader.wait_until(
        "words => document.querySelector('[name=submission_deadline] [role=status]').textContent.startsWith(words)",
        reader.words("submission_deadline", "failed"),
    )
    assert reader.fragment == LAST_DAY.fragment
    guide.mend()
    reader.page.reload()
    reader.wait_for_focus("submission_deadline-outcome")
    assert reader.says("submission_deadline") == LAST_DAY.says
