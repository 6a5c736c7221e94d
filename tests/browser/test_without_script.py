"""Before the script has come, or where it never comes: all can be read, and nothing can be sent."""

import threading

import pytest

from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.replay import replay

from .conftest import Visit
from .journeys import EVERY, FREE, PAGES, SECTIONS
from .reader import Reader
from .server import Server


def press_enter_everywhere(reader: Reader) -> None:
    """Press Enter on all that Tab comes to in the calculators, and in each field whether Tab comes to it or not."""
    for field in reader.see(".calculator-step :is(input, select, button)").all():
        field.evaluate("field => field.focus()")
        reader.press("Space", "Enter")
    for _ in range(40):
        reader.press("Tab")
        if reader.is_at(".calculator-step *"):
            assert not reader.is_at(".calculator-lock :is(input, select, button)"), "a locked field took focus"
            if not reader.is_at("a"):
                reader.press("Enter")


@pytest.mark.parametrize("page", ["chapter-3/", "chapter-4/"])
@pytest.mark.parametrize("width", [360, 1280])
def test_without_script_the_table_answers_and_the_form_sends_nothing(visit: Visit, page: str, width: int) -> None:
    reader = visit(width=width, script=False)
    reader.open(page)
    before = reader.asked_for
    press_enter_everywhere(reader)
    assert reader.asked_for == before
    assert reader.page.url == reader.address + page
    for name in [name for name, where in PAGES.items() if where == page]:
        assert "Without script" in reader.calculator(name, ".calculator-without").inner_text()
        assert not reader.calculator(name, ".calculator-continue").is_visible()
        reader.open_anew(f"{page}#{SECTIONS[name]}")
        reader.follow(f'policy-calculator[name="{name}"] summary')
        table = reader.calculator(name, ".calculator-all table").first
        assert table.is_visible()
        first = replay(load(name), {}).question
        assert first is not None
        assert english().say(first.ask) in table.inner_text()


def test_without_script_the_table_says_what_the_questions_would(visit: Visit) -> None:
    reader = visit(script=False)
    reader.open("chapter-4/")
    reader.follow('policy-calculator[name="fees"] summary')
    row = (
        reader.calculator(
            "fees",
            ".calculator-all tr",
        )
        .filter(has_text="Asylum family reunification")
        .first
    )
    link = row.locator("a").last
    target = str(link.get_attribute("href"))
    assert FREE.says in reader.see(target).inner_text()


@pytest.mark.parametrize("seconds", [1, pytest.param(10, marks=pytest.mark.full)])
@pytest.mark.parametrize("name", PAGES)
def test_a_late_script_lets_nothing_be_sent_and_then_answers(
    visit: Visit, guide: Server, name: str, seconds: int
) -> None:
    script = guide.hold("javascripts/policy-calculator-*.js")
    reader = visit()
    reader.page.goto(f"{reader.address}{PAGES[name]}#{SECTIONS[name]}", wait_until="commit")
    reader.calculator(name, ".calculator-all").wait_for()
    before = [line for line in reader.requests if PAGES[name] in line]
    press_enter_everywhere(reader)
    assert not script.is_set()
    threading.Timer(seconds, script.set).start()
    assert [line for line in reader.requests if PAGES[name] in line] == before
    assert reader.fragment == SECTIONS[name]
    assert script.wait(20)
    reader.see('policy-calculator:defined[name="{name}"]'.replace("{name}", name)).wait_for()
    question, value = next(iter(next(each for each in EVERY if each.calculator == name).answers.items()))
    assert reader.answer(name, question, value).startswith(name)
    assert reader.linked(name) == {question: value}
