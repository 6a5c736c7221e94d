"""Dutch, as a reader meets it: at once and with Python, across the switch with the answers, and without script."""

import pytest

from calculators.kit.language import language

from .conftest import Visit
from .journeys import A_FAMILY, FREE, LAST_DAY, Journey
from .reader import Reader

DUTCH = language("nl").sentences
SWITCH = ".calculator-languages a"


def spoken(reader: Reader) -> str | None:
    """The language that the page says it is in."""
    return reader.see("html").get_attribute("lang")


def go_over(reader: Reader, name: str) -> None:
    """Follow the switch of a calculator, which loads the other page anew."""
    before = spoken(reader)
    reader.calculator(name, SWITCH).click()
    reader.wait_until(
        "before => document.documentElement.lang !== before && document.readyState === 'complete'", before
    )


def outcome_is_shown(reader: Reader, name: str) -> None:
    """Wait for the outcome."""
    reader.calculator(name, ".outcome-says").wait_for()


@pytest.mark.parametrize(
    ("journey", "says"),
    [(FREE, "Nareis"), (A_FAMILY, "€\xa0339"), (LAST_DAY, "27 juni 2017")],
    ids=["at once", "with an amount", "with a day"],
)
def test_a_dutch_page_answers_in_dutch(visit: Visit, journey: Journey, says: str) -> None:
    reader = visit(width=360)
    reader.open(f"nl/calculators/{journey.calculator}/")
    assert spoken(reader) == "nl"
    reader.answer_all(journey.calculator, journey.answers)
    assert says.lower() in reader.says(journey.calculator).lower()
    assert reader.linked(journey.calculator) == journey.answers
    kind = reader.calculator(journey.calculator, ".outcome-kind").first.inner_text()
    assert kind == DUTCH[f"kit.kind-{journey.kind}"]


def test_the_switch_takes_along_what_was_answered_and_what_was_typed(visit: Visit) -> None:
    reader = visit()
    reader.open("nl/calculators/integration_loan/")
    reader.answer("integration_loan", "route", "asylum")
    reader.answer("integration_loan", "course_cost", "1.234,56")
    assert reader.linked("integration_loan")["course_cost"] == "1234.56"
    reader.fill_in("integration_loan", "loan", "2345,67")
    field = reader.calculator("integration_loan", 'input[name="loan"]:not([type="hidden"])')
    for lang, typed in (("en", "2345.67"), ("nl", "2345,67")):
        go_over(reader, "integration_loan")
        assert spoken(reader) == lang
        field.wait_for()
        assert field.input_value() == typed
        assert any(
            "1,234.56" in answer or "1.234,56" in answer for answer in reader.answers("integration_loan").values()
        )


def test_the_switch_in_a_chapter_leads_to_the_dutch_page_and_the_same_outcome(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/")
    reader.answer_all("fees", FREE.answers)
    go_over(reader, "fees")
    assert reader.page.url.endswith(f"/nl/calculators/fees/#{FREE.fragment}")
    outcome_is_shown(reader, "fees")
    assert "nareis" in reader.says("fees").lower()
    go_over(reader, "fees")
    assert reader.page.url.endswith(f"/calculators/fees/#{FREE.fragment}")
    outcome_is_shown(reader, "fees")
    assert reader.says("fees") == FREE.says


@pytest.mark.parametrize("page", ["nl/", "nl/calculators/fees/"])
def test_without_script_a_dutch_page_can_be_read_and_left(visit: Visit, page: str) -> None:
    reader = visit(script=False)
    reader.open(page)
    text = reader.see("main").inner_text()
    assert DUTCH["page.translated"] in text
    if "fees" in page:
        assert DUTCH["element.without-script"] in text
        reader.calculator("fees", SWITCH).click()
        reader.see("html[lang=en]").wait_for(state="attached")
        assert reader.page.url.endswith("/calculators/fees/")
