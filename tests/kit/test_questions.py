"""Answers are read strictly and kindly: understood, or refused with an example, never misread."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.kit.questions import UNKNOWN, Answers, Question, Unanswered, Undecided, Wrong, YesNo
from calculators.kit.replay import parse
from tests.kit.toy import Colour, You


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1551.60", "1551.60"),
        ("1,551.60", "1551.60"),
        ("1.551,60", "1551.60"),
        ("1551,60", "1551.60"),
        ("1 551,60", "1551.60"),
        ("1\u00a0551,60", "1551.60"),
        ("1'551.60", "1551.60"),
        ("€ 1.551,60", "1551.60"),
        ("1551.60 EUR", "1551.60"),
        ("1551.6", "1551.6"),
        ("1551", "1551"),
        (" 0 ", "0"),
        ("0,05", "0.05"),
    ],
)
def test_an_amount_is_understood_as_people_write_it(typed: str, amount: str) -> None:
    assert You.income.parse(typed) == Decimal(amount)


@pytest.mark.parametrize("typed", ["1.551", "1,551", "2.000"])
def test_an_amount_that_can_be_read_in_two_ways_is_refused(typed: str) -> None:
    with pytest.raises(Wrong, match="can be read in two ways"):
        You.income.parse(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-1",
        "a lot",
        "1..5",
        "1,5,5",
        "1.55.60",
        "1,551,60",
        "12.3456",
        "1e3",
        "0x10",
        "NaN",
        "∞",
        "1.551.60",
        "10000.01",
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Wrong):
        You.income.parse(typed)


@given(st.decimals(0, 9999, places=2))
def test_an_amount_is_never_misread(amount: Decimal) -> None:
    whole, _, cents = f"{amount:.2f}".partition(".")
    grouped = f"{int(whole):,}"
    for typed in (f"{whole}.{cents}", f"{whole},{cents}", f"{grouped}.{cents}", f"{grouped.replace(',', '.')},{cents}"):
        assert You.income.parse(typed) == amount


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_a_message(typed: str) -> None:
    try:
        assert 0 <= You.income.parse(typed) <= 10_000
    except Wrong as wrong:
        assert wrong.sentence.english


@pytest.mark.parametrize(("typed", "number"), [("0", 0), ("120", 120), (" 21 ", 21), ("021", 21), ("٢١", 21)])
def test_a_whole_number_is_read(typed: str, number: int) -> None:
    assert You.age.parse(typed) == number


@pytest.mark.parametrize("typed", ["", "-1", "121", "21.5", "twenty", "9" * 5000, "²", "1 2"])
def test_what_is_no_whole_number_is_refused(typed: str) -> None:
    with pytest.raises(Wrong):
        You.age.parse(typed)


@pytest.mark.parametrize(
    "typed", ["2017-01-15", "2017-1-15", "2017-jan-15", "2017-January-15", "2017-01- 15", " 2017 - 01-15"]
)
def test_a_day_is_read(typed: str) -> None:
    assert You.begun.parse(typed) == date(2017, 1, 15)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "Enter a date"),
        ("--", "Enter a date"),
        ("2017-01-", "must also have a day"),
        ("2017--15", "must also have a month"),
        ("-01-15", "must also have a year"),
        ("2017-02-31", "does not exist"),
        ("2017-02-29", "does not exist"),
        ("2017-13-01", "does not exist"),
        ("2017-00-01", "does not exist"),
        ("17-01-15", "four digits"),
        ("2017-ja-15", "in digits"),
        ("2017-01-15-3", "in digits"),
        ("1899-12-31", "Enter a date from"),
        ("2101-01-01", "Enter a date from"),
        ("2017-" + "1" * 500 + "-1", "in digits"),
    ],
)
def test_a_day_that_is_none_gets_its_own_message(typed: str, message: str) -> None:
    with pytest.raises(Wrong, match=message):
        You.begun.parse(typed)


def test_a_day_is_collected_from_three_fields() -> None:
    assert You.begun.collect({"begun-day": "15", "begun-month": "1", "begun-year": "2017"}) == "2017-1-15"
    assert You.begun.collect({"begun-day": "15", "begun-month": "", "begun-year": ""}) == "--15"
    assert You.begun.collect({"begun": "2017-01-15"}) == "2017-01-15"
    assert You.begun.collect({}) is None


@pytest.mark.parametrize("question", [You.sure, You.colour], ids=["yes/no", "choice"])
def test_i_dont_know_is_an_answer_to_every_yes_no_and_choice(question: Question[object]) -> None:
    assert parse(question, "unknown") is UNKNOWN


@pytest.mark.parametrize("question", [You.age, You.income, You.begun, You.country])
def test_a_number_a_date_and_a_country_cannot_be_unknown(question: Question[object]) -> None:
    with pytest.raises(Wrong):
        parse(question, "unknown")


def test_a_choice_is_read_by_its_value_and_nothing_else() -> None:
    assert You.colour.parse("red") is Colour.RED
    for typed in ("", "Red", "purple"):
        with pytest.raises(Wrong):
            You.colour.parse(typed)


@pytest.mark.parametrize("typed", ["", "XX", "nl", "Netherlands"])
def test_a_country_outside_of_the_list_is_refused(typed: str) -> None:
    with pytest.raises(Wrong):
        You.country.parse(typed)


def test_every_answer_is_read_back_from_its_own_text() -> None:
    for question in You.questions().values():
        domain = question.domain()
        for value in (domain[0], domain[len(domain) // 2], domain[-1]):
            assert question.parse(question.text(value)) == value


def test_reading_what_was_not_answered_pauses_the_rule() -> None:
    with pytest.raises(Unanswered, match="age"):
        _ = You().age


def test_reading_what_is_not_known_is_for_the_runner() -> None:
    with pytest.raises(Undecided, match="sure"):
        _ = You(sure=UNKNOWN).sure


def test_a_default_stands_for_not_knowing_only_where_it_was_declared() -> None:
    assert You(lucky=UNKNOWN).lucky is False


def test_an_answer_to_no_question_is_an_error_of_the_caller() -> None:
    with pytest.raises(TypeError, match="has no question 'agee'"):
        You(agee=3)


def test_a_question_has_one_name_everywhere() -> None:
    with pytest.raises(TypeError, match="is also called other"):
        type("More", (Answers,), {"other": You.sure})
    assert isinstance(You.sure, YesNo)


@pytest.mark.parametrize("name", ["asking", "change", "show"])
def test_a_question_with_the_name_of_a_field_of_the_form_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"no question can be called {name}"):
        type("You", (Answers,), {name: YesNo("Has it changed?")})
