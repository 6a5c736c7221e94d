"""What a screen reader gets: each change told once, and names and roles as they are written in tests/heard."""

import re
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser

from tests.conftest import ROOT

from . import hearing
from .conftest import Visit
from .journeys import A_FAMILY, A_SPOUSE, BEFORE_A_SUM, EXAM_FIRST, FREE, LAST_DAY, UNSURE, Journey
from .reader import Reader
from .server import Server
from .states import come_to

HEARD = ROOT / "tests" / "heard"
"""What the tree of accessibility holds in each state. `--write-heard` writes it anew; then read the difference."""

STATES = {
    "question-with-options": "fees?route=regular",
    "question-for-a-number": "fees?route=regular&permit=first",
    "question-for-a-day": "submission_deadline?route=asylum&for_parents=no",
    "question-for-a-country": "integration_exam_abroad?route=regular&sponsor_has_asylum=no&member_age=30&passed=no",
    "mistake": "fees?route=regular&permit=first&partners=two",
    "outcome": f"fees?{urlencode(FREE.answers)}",
    "outcome-with-a-day": f"submission_deadline?{urlencode(LAST_DAY.answers)}",
    "outcome-that-depends": f"fees?{urlencode(UNSURE.answers)}",
}
"""Each kind of question, and what comes of the answers."""


@pytest.mark.parametrize("state", STATES)
def test_names_and_roles_are_as_they_are_written_down(visit: Visit, pytestconfig: pytest.Config, state: str) -> None:
    reader = visit()
    fragment = STATES[state]
    come_to(reader, fragment)
    step = reader.calculator(fragment.partition("?")[0], ".calculator-step")
    # Countries are many, and test_languages.py has them.
    found = "\n".join(
        line for line in step.aria_snapshot().splitlines() if "- option " not in line and "data:" not in line
    )
    found = re.sub(
        r"\d\.\d MB", "… MB", found
    )  # how much Python weighs is said elsewhere, and changes with each sentence
    file = HEARD / f"{state}.txt"
    if pytestconfig.getoption("--write-heard"):
        file.write_text(f"{found}\n", "utf-8")
    assert found.splitlines() == file.read_text("utf-8").splitlines()


def test_every_file_of_what_is_heard_has_its_state() -> None:
    assert sorted(path.stem for path in HEARD.glob("*.txt")) == sorted(STATES)


@pytest.mark.parametrize("journey", [FREE, A_SPOUSE, EXAM_FIRST, LAST_DAY], ids=lambda journey: journey.calculator)
def test_each_answer_is_told_once(visit: Visit, journey: Journey) -> None:
    reader = visit(before=hearing.LISTEN)
    name = journey.calculator
    reader.open(journey.page)
    faults = []
    for question, value in journey.answers.items():
        reader.fill_in(name, question, value)
        reader.come_to(f'policy-calculator[name="{name}"] .calculator-continue')
        hearing.forget(reader)
        reader.await_step(name, lambda: reader.press("Enter"))
        told = hearing.told_more_than_once(reader, hearing.waiting_words(reader, name))
        faults += [f"{question}: {fault}" for fault in told]
    assert not faults, "\n".join(faults)
    assert reader.says(name) == journey.says


def test_a_mistake_and_a_new_start_are_told_once(visit: Visit) -> None:
    reader = visit(before=hearing.LISTEN)
    reader.open(A_FAMILY.page)
    reader.come_to('policy-calculator[name="fees"] .calculator-continue')
    hearing.forget(reader)
    reader.await_step("fees", lambda: reader.press("Enter"))
    waiting = hearing.waiting_words(reader, "fees")
    assert hearing.heard(reader, waiting) == ["focus: fees-mistakes"]
    reader.answer("fees", "route", "asylum")
    reader.come_to('policy-calculator[name="fees"] [data-do="restart"]')
    hearing.forget(reader)
    reader.await_step("fees", lambda: reader.press("Enter"))
    assert hearing.heard(reader, waiting) == ["focus: fees-route-ask"]


def test_work_and_failure_are_told_without_taking_the_focus(visit: Visit, guide: Server) -> None:
    reader = visit(before=hearing.LISTEN, provoked=True)
    arrive = guide.hold("runtime/*/pyodide.asm.wasm")  # it comes with the first touch
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    reader.fill_in("fees", "others", "0")
    reader.come_to('policy-calculator[name="fees"] .calculator-continue')
    hearing.forget(reader)
    reader.press("Enter")
    reader.calculator("fees", ".calculator-status:not(:empty)").wait_for()
    waiting = hearing.waiting_words(reader, "fees")
    assert hearing.heard(reader), "nobody is told that it works"
    assert hearing.heard(reader, waiting) == []
    guide.missing.add("runtime/*/pyodide.asm.wasm")
    arrive.set()
    failed = reader.words("fees", "failed")
    reader.wait_until(
        "words => document.querySelector('policy-calculator[name=fees] [role=status]').textContent.startsWith(words)",
        failed,
    )
    (told,) = hearing.heard(reader, waiting)
    assert told.startswith(f"says: {failed}")


# The page of two broken changes, which are told twice and not at all.

BROKEN = ROOT / "tests" / "broken" / "hearing"


@pytest.fixture
def broken(chromium: Browser) -> Iterator[Reader]:
    """Somebody who comes to a page that tells badly."""
    policy = {"Content-Security-Policy": "default-src 'self' 'unsafe-inline'"}
    with Server(BROKEN, headers=policy) as server:
        reader = Reader.arrive(chromium, server.address, before=hearing.LISTEN)
        yield reader
        reader.leave()


@pytest.mark.parametrize(("button", "times"), [("twice", 2), ("never", 0)])
def test_what_is_told_twice_or_never_is_caught(broken: Reader, button: str, times: int) -> None:
    broken.open("tells_badly.html")
    broken.come_to(f"#{button}")
    hearing.forget(broken)
    broken.press("Enter")
    broken.see("#done:not([hidden])").wait_for()
    assert hearing.told_more_than_once(broken)
    assert len(hearing.heard(broken)) == times
