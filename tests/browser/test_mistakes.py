"""A mistake is told beside the field and above the form, and is mended without losing anything."""

import pytest

from . import checks
from .conftest import Visit
from .journeys import LAST_DAY
from .reader import Reader


def told(reader: Reader, name: str, message: str) -> None:
    """The summary has focus and the field its message; the address is as it was."""
    assert reader.focused == f"{name}-mistakes"
    assert reader.see(":focus a").inner_text() == message
    assert reader.calculator(name, ".question-mistake").inner_text() == message
    assert not checks.covered(reader)
    assert not checks.still_speaking(reader)


@pytest.mark.parametrize("width", [360, 1280])
def test_31_february_is_told_and_mended(visit: Visit, width: int) -> None:
    name = "submission_deadline"
    reader = visit(width=width)
    reader.open(LAST_DAY.page)
    reader.answer(name, "route", "asylum")
    reader.answer(name, "for_parents", "no")
    before = reader.page.url
    reader.answer(name, "granted", "2017-2-31")
    told(reader, name, "This day does not exist. Check the day and the month.")
    assert reader.page.url == before
    typed = [reader.calculator(name, f'[name="granted-{part}"]').input_value() for part in ("day", "month", "year")]
    assert typed == ["31", "2", "2017"]
    reader.follow(f"#{name}-mistakes a")
    reader.wait_for_focus(f"{name}-granted-day")
    assert reader.page.url == before
    assert reader.answer(name, "granted", "2017-2-28") == f"{name}-sent-ask"
    assert reader.answers(name)["Which application is it?"] == "Asylum family reunification"
    assert reader.fragment == f"{name}?route=asylum&for_parents=no&granted=2017-02-28"


MISTAKES = {
    "a word for a number": ("fees?route=regular&permit=first", "partners", "one", "Enter a whole number in digits, for example 1.", "1"),
    "a number with a mark": ("fees?route=regular&permit=first", "partners", "1.0", "Enter a whole number in digits, for example 1.", "1"),
    "a number that is too large": ("fees?route=regular&permit=first", "partners", "2", "Enter a whole number from 0 to 1.", "0"),
    "a very long answer": ("fees?route=regular&permit=first", "partners", "1" * 500, "This answer is too long. Enter it in a short form, for example 1.", "1"),
    "nothing typed": ("fees?route=regular&permit=first", "partners", "", "Enter an answer, for example 1.", "1"),
    "a month that is no month": ("submission_deadline?route=asylum&for_parents=no", "granted", "2017-13-1", "This day does not exist. Check the day and the month.", "2017-3-27"),
    "letters for a day": ("submission_deadline?route=asylum&for_parents=no", "granted", "2017-3-first", "Enter the day, the month and the year in digits, for example 27 3 2017.", "2017-3-27"),
    "no year": ("submission_deadline?route=asylum&for_parents=no", "granted", "-3-27", "The date must also have a year.", "2017-3-27"),
    "a year of two digits": ("submission_deadline?route=asylum&for_parents=no", "granted", "17-3-27", "Enter the year with four digits, for example 2017.", "2017-3-27"),
    "a birth after the permit": ("submission_deadline?route=asylum&for_parents=yes&granted=2017-03-27", "born", "2018-1-1", "Enter a day of birth before the day of the permit.", "2005-1-1"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_keeps_the_other_answers_and_can_be_mended(visit: Visit, mistake: str) -> None:
    fragment, question, wrong, message, right = MISTAKES[mistake]
    name = fragment.partition("?")[0]
    reader = visit()
    reader.open(f"{LAST_DAY.page if name == LAST_DAY.calculator else 'chapter-4/'}#{fragment}")
    reader.wait_for_focus(f"{name}-{question}-ask")
    given = reader.answers(name)
    reader.answer(name, question, wrong)
    told(reader, name, message)
    assert reader.fragment == fragment
    assert reader.answers(name) == given
    assert reader.answer(name, question, right).endswith(("-ask", "-outcome"))
    assert reader.answers(name).items() >= given.items()


@pytest.mark.parametrize(
    ("fragment", "question", "message"),
    [
        ("family_member", "route", "Choose one of the answers."),
        ("integration_exam_abroad?route=regular&sponsor_has_asylum=no&member_age=30&passed=no",
         "nationality", "Choose a country from the list."),
        ("submission_deadline?route=asylum&for_parents=no", "granted", "Enter a date, for example 27 3 2017."),
    ],
)  # fmt: skip
def test_choosing_nothing_is_told(visit: Visit, fragment: str, question: str, message: str) -> None:
    name, _, answers = fragment.partition("?")
    reader = visit()
    reader.open(f"chapter-3/{'#' + fragment if answers else ''}")
    if answers:
        reader.wait_for_focus(f"{name}-{question}-ask")
    reader.come_to(f'policy-calculator[name="{name}"] .calculator-continue')
    reader.await_step(name, lambda: reader.press("Space"))
    told(reader, name, message)
    reader.follow(f"#{name}-mistakes a")
    assert reader.is_at(f'[name^="{question}"]')


def test_an_option_is_chosen_again_after_nothing_was_chosen(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/")
    reader.come_to('policy-calculator[name="fees"] .calculator-continue')
    reader.await_step("fees", lambda: reader.press("Enter"))
    assert reader.answer("fees", "route", "asylum") == "fees-outcome"
