"""A cheap phone: 360 px, fingers, a slow processor, a slow line and little data. Nothing comes before it is wanted."""

import re
from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import CDPSession, expect

from . import checks
from .conftest import Visit
from .journeys import A_FAMILY, A_SPOUSE, ASKING, LAST_DAY, NO_FUNDS, Journey, page_of
from .reader import Reader

LOAD, CANCEL, ALL = '[data-do="load"]', '[data-do="cancel"]', ".calculator-all > summary"
SLOWER = 4
"""How many times slower than this machine the processor is."""
SLOW_LINE = {"offline": False, "latency": 100, "downloadThroughput": 500_000, "uploadThroughput": 20_000}
"""Milliseconds, and bytes in a second. The server of the tests compresses nothing: with brotli this is a tenth, as on 3G."""
FREE_LINE = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
KEYBOARD = 380
"""Pixels that a keyboard on the screen takes of a phone that is 740 px high: the larger ones, with a row of suggestions."""


class Phone:
    """A reader who taps, on a phone that can be made slow and told to save data."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.devtools: CDPSession = reader.context.new_cdp_session(reader.page)
        self.devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        self.line(SLOW_LINE)

    def line(self, conditions: Mapping[str, object]) -> None:
        """From now on the line is this fast."""
        self.devtools.send("Network.emulateNetworkConditions", dict(conditions))

    def save_data(self) -> None:
        """Switch on the data saver, as in the settings of the browser."""
        self.devtools.send("Emulation.setDataSaverOverride", {"dataSaverEnabled": True})

    def tap(self, selector: str) -> None:
        """Tap what can be seen. What lies under something else cannot be tapped, which fails."""
        self.reader.see(selector).tap()

    def answer(self, name: str, question: str, value: str) -> str:
        """Answer a question by taps and by the phone's keyboard; the id of what focus comes to."""
        field = f'policy-calculator[name="{name}"] .calculator-step [name="{question}"]:not([type="hidden"])'
        option = f'{field}[type="radio"][value="{value}"]'
        if self.reader.see(option).count():
            self.tap(f'label[for="{self.reader.see(option).get_attribute("id")}"]')
            assert self.reader.see(option).is_checked()
        else:
            self.tap(field)
            self.reader.page.keyboard.type(value)
        step = f'policy-calculator[name="{name}"] .calculator-step .calculator-continue'
        return self.reader.await_step(name, lambda: self.tap(step))


def in_calculator(name: str, part: str) -> str:
    return f'policy-calculator[name="{name}"] {part}'


@pytest.fixture
def phone(visit: Visit) -> Callable[[], Phone]:
    """A phone that was never used before."""
    return lambda: Phone(visit(width=360, phone=True))


def read_through(reader: Reader) -> None:
    """Scroll from the top of the page to its end, a screen at a time."""
    reader.page.evaluate(
        "async () => { for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {"
        " scrollTo({ top: at, behavior: 'instant' }); await new Promise(requestAnimationFrame); } }"
    )
    reader.settle()


def brought(reader: Reader) -> set[str]:
    """What came for calculators, without the marks of versions."""
    return {re.sub(r"-[0-9a-f]{8}\.js$", "", line.rpartition("/runtime/")[2]) for line in checks.touched(reader)}


@pytest.mark.parametrize(
    "page",
    ["chapter-3/", *[pytest.param(f"chapter-{number}/", marks=pytest.mark.full) for number in (1, 2, 4, 5, 6, 7)]],
)
def test_reading_a_chapter_to_its_end_brings_no_python_and_no_graph(phone: Callable[[], Phone], page: str) -> None:
    reader = phone().reader
    reader.open(page)
    read_through(reader)
    assert checks.touched(reader) == []
    assert not checks.sideways(reader)


@pytest.mark.parametrize(
    "journey", [A_SPOUSE, pytest.param(NO_FUNDS, marks=pytest.mark.full)], ids=lambda each: each.calculator
)
def test_taps_lead_to_an_instant_answer_without_python(phone: Callable[[], Phone], journey: Journey) -> None:
    user = phone()
    user.save_data()
    reader, name = user.reader, journey.calculator
    reader.open(journey.page)
    for question, value in journey.answers.items():
        user.answer(name, question, value)
        assert not checks.covered(reader), question
        assert not checks.sideways(reader), question
    assert reader.says(name) == journey.says
    assert brought(reader) <= {f"graph-{name}", "policy-graph", "policy-python"}
    assert not checks.too_early(reader)


def asked_first(user: Phone, name: str) -> None:
    """The phone says what Python costs, and waits."""
    stage = user.reader.calculator(name, ".calculator-stage")
    expect(stage).to_have_text(re.compile(r"about \d+(\.\d)? MB"))
    assert user.reader.calculator(name, LOAD).is_visible()
    assert not checks.too_early(user.reader)


def test_with_data_saver_the_reader_is_told_what_it_costs_and_may_say_no_or_yes(phone: Callable[[], Phone]) -> None:
    user = phone()
    user.save_data()
    reader, name = user.reader, "fees"
    reader.open(A_FAMILY.page)
    assert reader.page.evaluate("navigator.connection.saveData") is True
    for question in ("route", "permit", "partners", "children"):
        user.answer(name, question, A_FAMILY.answers[question])
    user.tap(in_calculator(name, '[name="others"]'))
    reader.page.keyboard.type("0")
    user.tap(in_calculator(name, ".calculator-continue"))
    asked_first(user, name)
    user.tap(in_calculator(name, CANCEL))
    assert not reader.calculator(name, ".calculator-progress").is_visible()
    assert reader.see("#fees-others").input_value() == "0"
    user.tap(in_calculator(name, ALL))
    assert reader.calculator(name, ".calculator-all table").first.is_visible()
    assert not checks.sideways(reader)
    user.tap(in_calculator(name, ".calculator-continue"))
    asked_first(user, name)
    user.line(FREE_LINE)
    assert reader.await_step(name, lambda: user.tap(in_calculator(name, LOAD))) == "fees-cannot_pay-ask"
    assert user.answer(name, "cannot_pay", A_FAMILY.answers["cannot_pay"]) == "fees-outcome"
    assert reader.says(name) == A_FAMILY.says


def test_a_link_to_an_answer_that_needs_python_asks_first_too(phone: Callable[[], Phone]) -> None:
    user = phone()
    user.save_data()
    user.reader.open(LAST_DAY.link)
    asked_first(user, LAST_DAY.calculator)


def come_to_question(reader: Reader, fragment: str) -> str:
    """Follow a link to a question; the name of its calculator."""
    name = fragment.partition("?")[0]
    reader.page.evaluate("document.activeElement?.blur()")
    reader.open(page_of(fragment))
    reader.wait_until("name => document.activeElement?.matches(`[name=${name}] .question-ask`)", name)
    return name


def test_a_keyboard_on_the_screen_leaves_room_for_the_question_and_its_fields(visit: Visit) -> None:
    reader = visit(width=360, phone=True)
    whole = reader.page.viewport_size
    assert whole
    for kind in ("a number", "a date"):
        name = come_to_question(reader, ASKING[kind])
        reader.see(in_calculator(name, '.calculator-step .question input:not([type="hidden"])')).first.tap()
        reader.page.set_viewport_size({"width": whole["width"], "height": whole["height"] - KEYBOARD})
        assert not checks.hidden_by_the_keyboard(reader), kind
        reader.page.set_viewport_size(whole)


def test_no_target_of_a_question_lies_under_the_header(visit: Visit) -> None:
    reader = visit(width=360, phone=True)
    for kind, fragment in ASKING.items():
        name = come_to_question(reader, fragment)
        assert not checks.under_the_header(reader, in_calculator(name, ".calculator-step")), kind
