"""Each check fails on a page that is broken in that one way: see tests/broken/site."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.conftest import ROOT

from . import checks, keyboard
from .reader import Reader
from .server import Server

BROKEN = ROOT / "tests" / "broken" / "site"

CAUGHT: dict[str, tuple[Callable[[Reader], list[str]], str]] = {
    "asks_another_host": (checks.outside, "https://counter.example/dot.gif"),
    "asks_another_host_in_a_worker": (checks.outside, "https://counter.example/dot.gif"),
    "sends_its_form": (checks.sent, "?age=17"),
    "keeps_answers": (checks.kept, "cookie"),
    "errs": (checks.broke, "It went wrong."),
    "loads_python_at_once": (checks.too_early, "/runtime/calculators-00000000.zip"),
    "loads_a_graph_at_once": (checks.touched, "/runtime/graph-fees-00000000.js"),
    "is_hard_to_use": (checks.inaccessible, "color-contrast"),
    "scrolls_sideways": (checks.sideways, "wider than the screen"),
    "covers_what_has_focus": (checks.covered, "question has focus and is not to be seen"),
    "covers_the_middle_of_what_has_focus": (checks.covered, "question has focus and is not to be seen"),
    "leaves_no_room_for_a_keyboard": (checks.hidden_by_the_keyboard, "amount has focus, and the question has no room"),
    "lies_under_its_header": (lambda reader: checks.under_the_header(reader, "main"), "amount lies under"),
    "lays_text_over_text": (checks.overlapping, "“How much is it?” and “Change” lie over each other"),
    "cuts_text_off": (checks.cut_off, "“verblijfsvergunningsaanvraagformulier” has no room"),
    "goes_against_reading": (checks.against_reading, "label “Yes” stands on the wrong side"),
    "speaks_beside_the_focus": (checks.still_speaking, "You pay €339 in all."),
    "hides_the_line_of_the_focus": (keyboard.walk, "shows no line around itself"),
    "traps_the_focus": (keyboard.walk, "holds the focus"),
    "hides_what_takes_the_focus": (keyboard.walk, "is covered or out of sight"),
    "cuts_off_spaced_text": (keyboard.clipped_by_spacing, "is cut off"),
    "moves_all_the_same": (keyboard.moves, "moves: <h1>"),
    "has_small_targets": (checks.inaccessible, "target-size"),
    "hides_its_warning_on_paper": (checks.not_on_paper, ".outcome-late is not printed"),
}
"""The check that must fail, and words of what it says."""


@pytest.fixture(scope="module")
def broken() -> Iterator[Server]:
    """The broken pages. Without a policy, which would stop what the checks must see."""
    with Server(BROKEN, headers={"Content-Security-Policy": "default-src * data: blob: 'unsafe-inline'"}) as server:
        yield server


@pytest.fixture
def reader(broken: Server, chromium: Browser) -> Iterator[Reader]:
    """Somebody who comes to a broken page."""
    reader = Reader.arrive(chromium, broken.address, width=360)
    yield reader
    reader.leave()


def test_every_broken_page_is_caught_by_a_check() -> None:
    assert sorted(CAUGHT) == sorted(page.stem for page in BROKEN.glob("*.html"))


@pytest.mark.parametrize("name", CAUGHT)
def test_a_check_fails_on_the_page_that_is_broken_in_its_way(reader: Reader, name: str) -> None:
    check, says = CAUGHT[name]
    reader.open(f"{name}.html")
    if name == "sends_its_form":
        reader.come_to("#age")
        reader.press("Enter")
        reader.page.wait_for_url("**?age=17")
    reader.settle()
    faults = check(reader)
    assert any(says in fault for fault in faults), faults


def test_a_graph_is_not_python(reader: Reader) -> None:
    reader.open("loads_a_graph_at_once.html")
    reader.settle()
    assert checks.touched(reader)
    assert not checks.too_early(reader)


@pytest.mark.parametrize("kind", ["cookie", "local", "session", "databases", "caches"])
def test_nothing_is_kept_in_any_place(reader: Reader, kind: str) -> None:
    reader.open("keeps_answers.html")
    reader.settle()
    assert any(kind in fault for fault in checks.kept(reader)), checks.kept(reader)


@pytest.mark.parametrize("words", ["It went wrong.", "It may go wrong.", "Cannot read properties of null"])
def test_no_error_is_overheard(reader: Reader, words: str) -> None:
    reader.open("errs.html")
    assert any(words in fault for fault in checks.broke(reader))


def test_a_server_that_is_switched_off_refuses_and_then_answers_again(broken: Server, reader: Reader) -> None:
    reader.open("errs.html")
    ask = "fetch('errs.html').then(({ status }) => status, (error) => error.name)"
    broken.switch_off()
    assert reader.page.evaluate(ask) == "TypeError"
    broken.switch_on()
    assert reader.page.evaluate(ask) == 200


def test_the_server_writes_down_queries(broken: Server, reader: Reader) -> None:
    reader.open("errs.html?age=17")
    assert "GET /errs.html?age=17" in broken.asked
