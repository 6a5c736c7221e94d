"""Many cases at once: the answer of each row is that of the page, and no row is lost, moved or stopped by another."""

import csv
import io
import json
import random
from typing import Any
from urllib.parse import parse_qsl

import pytest

from calculators.kit.batch import COLUMNS, DAMAGED_NOTE, Batch, result
from calculators.kit.browser import batch
from calculators.kit.explore import complete, explore
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.replay import as_text, replay
from calculators.kit.rows import JSON_LINES, NoTable
from mkdocs_calculators.fence import calculator_names

HEAD = "route,permit,partners,children,others,cannot_pay"


def table(text: str, name: str = "fees") -> list[dict[str, str]]:
    answered = Batch(load(name)).feed(text, last=True)
    return list(csv.DictReader(io.StringIO(answered, newline=""), strict=True, delimiter=";" if ";" in text else ","))


def one(row: str, name: str = "fees", head: str = HEAD) -> dict[str, str]:
    (found,) = table(f"{head}\n{row}\n", name)
    return found


def test_a_row_gets_kind_sentence_places_what_is_open_and_the_rules() -> None:
    found = one("regular,first,1,2,0,no")
    assert found["kind"] == "answer"
    assert found["sentence"] == "You pay €339 in all."
    assert found["places"] == "section 4.3.1, note 113, note 114"
    assert "Adding up the fees is our reading." in found["open"]
    assert found["rules"] == "May 2017"
    assert not found["notice"] + found["unanswered"] + found["error"]


def test_the_columns_of_the_input_stay_in_front_and_ours_follow() -> None:
    text = Batch(load("fees")).feed("name,Route,note\nAmal,asylum,x\n", last=True)
    head, row = csv.reader(io.StringIO(text))
    assert head == ["name", "Route", "note", *COLUMNS]
    assert row[:3] == ["Amal", "asylum", "x"]


def test_a_missing_answer_is_named_with_what_it_could_be() -> None:
    found = one("regular,,1,2,0,no")
    assert found["unanswered"] == "permit"
    assert found["error"] == (
        "permit: “Is it a first application or a renewal of the permit?” has no answer. "
        "Possible: one of these: first, renewal, unknown."
    )
    assert not found["kind"] + found["sentence"] + found["rules"]


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("regular,first,2,0,0,no", "partners: “2” is no answer here. Possible: a whole number from 0 to 1."),
        ("regular,first,one,0,0,no", "partners: “one” is no answer here. Possible: a whole number from 0 to 1."),
        ("sea,first,1,0,0,no", "route: “sea” is no answer here. Possible: one of these: asylum, regular, article-8, unknown."),
        ("regular,first,0,0,0,no", "others: You entered 0 three times. Enter at least one family member."),
        ("asylum,nonsense,,,,", "permit: “nonsense” is no answer here. Possible: one of these: first, renewal, unknown."),
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_used_is_an_error_and_never_a_verdict(row: str, error: str) -> None:
    found = one(row)
    assert found["error"] == error
    assert not found["kind"] + found["sentence"] + found["unanswered"]


@pytest.mark.parametrize(
    ("day", "error"),
    [
        ("27-3-2017", "“27-3-2017” is no answer here."),
        ("27/03/2017", "“27/03/2017” is no answer here."),
        ("2017-02-31", "This day does not exist."),
        ("42821", "“42821” is no answer here."),
    ],
)
def test_a_day_in_another_order_is_refused_and_never_guessed(day: str, error: str) -> None:
    found = one(f"asylum,no,{day},no", "submission_deadline", "route,for_parents,granted,sent")
    assert error in found["error"]
    assert found["error"].endswith("Possible: a day as year, month, day, such as 2017-03-27.")


def test_capitals_and_spaces_around_an_answer_do_no_harm() -> None:
    assert one(" Regular ,FIRST, 1 ,2,0,No")["sentence"] == "You pay €339 in all."
    head = "route,partner_came_first,nationality"
    assert "nationality" not in one("regular,,nl", "integration_exam_abroad", head)["error"]


def test_a_day_after_the_rules_brings_the_notice_and_dates_the_sentence() -> None:
    found = one("asylum,no,2024-03-27,no", "submission_deadline", "route,for_parents,granted,sent")
    assert found["sentence"].startswith("By the rules of May 2017: The last day to apply is ")
    assert found["notice"].startswith("Your date is later than these rules.")
    found = one("asylum,no,2017-03-27,no", "submission_deadline", "route,for_parents,granted,sent")
    assert found["sentence"] == "The last day to apply is 27 June 2017."
    assert "counting rule" in found["open"]
    assert not found["notice"]


def test_what_is_not_known_says_what_follows_from_each_answer() -> None:
    found = one("regular,first,1,2,0,unknown")
    assert found["kind"] == "depends"
    assert "cannot pay the fees in any way whatsoever?” No: Worked out. You pay €339 in all." in found["open"]


def test_contradictions_are_told_with_both_statements() -> None:
    found = one("article-8,first,0,1,0,no")
    assert found["kind"] == "conflict"
    assert "A minor child pays €51. An application based on Article 8 ECHR costs €237. " in found["open"]


def test_bad_rows_stop_no_other_and_each_row_has_its_place() -> None:
    rows = ["asylum", "", "sea", 'asylum,"x', "regular", "asylum,,,,,,,,x", "asylum"]
    found = table("\n".join([HEAD, *rows]) + "\n")
    assert [row["kind"] or row["unanswered"] or row["error"][:16] for row in found] == [
        "not-needed", "This row is empt", "route: “sea” is ", "This row cannot ", "permit", "This row has 9 c", "not-needed",
    ]  # fmt: skip


def test_formulas_in_the_input_come_out_as_text() -> None:
    text = Batch(load("fees")).feed('=x,route,n\n=1+1,asylum,-5\n"@a, b",=2,+A1\n', last=True)
    head, first, second = csv.reader(io.StringIO(text))
    assert head[0] == "'=x"
    assert first[:3] == ["'=1+1", "asylum", "-5"]
    assert second[:3] == ["'@a, b", "'=2", "'+A1"]


def test_a_table_that_has_our_columns_already_keeps_them() -> None:
    text = Batch(load("fees")).feed("kind,route\nold,asylum\n", last=True)
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["kind"], row["kind_2"], row["error"]) == ("old", "not-needed", "")
    (line,) = Batch(load("fees"), JSON_LINES).feed('{"kind": 1, "route": "asylum"}', last=True).splitlines()
    assert (json.loads(line)["kind"], json.loads(line)["kind_2"]) == (1, "not-needed")


def test_what_was_answered_can_be_answered_again() -> None:
    once = Batch(load("fees")).feed(f"{HEAD}\nregular,first,1,2,0,no\n", last=True)
    twice = Batch(load("fees")).feed(once, last=True)
    (row,) = csv.DictReader(io.StringIO(twice))
    assert row["sentence"] == row["sentence_2"]


def test_json_lines_keep_their_values_and_get_null_for_nothing() -> None:
    line = '{"name": "=A", "route": "regular", "permit": "first", "partners": 1, "children": 2, "others": 0, "cannot-pay": false}'
    (found,) = map(json.loads, Batch(load("fees"), JSON_LINES).feed(line, last=True).splitlines())
    assert (found["name"], found["partners"], found["cannot-pay"]) == ("=A", 1, False)
    assert (found["sentence"], found["error"], found["unanswered"]) == ("You pay €339 in all.", None, None)


def test_csv_becomes_json_lines_and_json_lines_csv() -> None:
    text = Batch(load("fees"), writes=JSON_LINES).feed("a,a,route\n1,2,asylum\n", last=True)
    assert list(json.loads(text).items())[:4] == [("a", "1"), ("a_2", "2"), ("route", "asylum"), ("kind", "not-needed")]
    work = Batch(load("fees"), JSON_LINES, "csv")
    text = work.feed('{"Route": "asylum"}\n{"route": "asylum", "late": "x"}\n', last=True)
    head, first, second = csv.reader(io.StringIO(text))
    assert head == ["Route", "permit", "partners", "children", "others", "cannot_pay", *COLUMNS]
    assert first[0] == "asylum"
    assert second[0] == ""
    assert [note.key for note in work.notes()] == ["kit.batch-unknown", "kit.batch-left-out"]


def test_a_table_without_rows_keeps_its_first_line() -> None:
    assert Batch(load("fees")).feed("route;note\r\n", last=True) == f"route;note;{';'.join(COLUMNS)}\r\n"
    assert Batch(load("fees"), JSON_LINES).feed("", last=True) == ""


def test_unknown_columns_are_named_once_and_damaged_letters_too() -> None:
    work = Batch(load("fees"))
    work.feed("name,route,note\n")
    work.feed("Z\ufffdra,asylum,x\n" * 4)
    work.feed("A,asylum,x\n", last=True)
    assert [note.key for note in work.notes()] == ["kit.batch-unknown", DAMAGED_NOTE.key]
    assert "name, note" in english().say(work.notes()[0])
    assert (work.state.rows, work.state.failed) == (5, 0)


def test_a_table_of_something_else_is_refused_with_the_names_of_the_questions() -> None:
    with pytest.raises(NoTable) as fault:
        table("name,age\nA,3\n")
    assert (
        english()
        .say(fault.value.sentence)
        .endswith("These are its questions: route, permit, partners, children, others, cannot_pay.")
    )


@pytest.mark.parametrize("name", calculator_names())
def test_a_table_answers_as_the_page_does(name: str) -> None:
    calculator = load(name)
    for path in explore(calculator).paths:
        answers = complete(calculator, path.low)
        step, said = replay(calculator, answers), result(calculator, answers)
        if step.outcome:
            assert said["kind"] == step.outcome.kind.value
            assert said["sentence"].endswith(english().say(step.outcome.says))
            assert bool(said["notice"]) is step.late
            assert not said["error"]
        else:
            assert said["error"]
            assert not said["kind"]


@pytest.mark.parametrize("name", calculator_names())
def test_random_rows_get_what_random_readers_get(name: str) -> None:
    calculator, dice = load(name), random.Random(2024)
    for _ in range(100):
        given = {question.name: as_text(question, dice.choice(question.domain()))
                 for question in calculator.you.questions().values() if dice.random() < 0.9}  # fmt: skip
        step, said = replay(calculator, given), result(calculator, given)
        assert said["kind"] == (step.outcome.kind.value if step.outcome else "")
        assert said["unanswered"] == (step.question.name if step.question and not step.mistake else "")


def in_slices(text: str, size: int, form: str = "csv") -> tuple[str, dict[str, Any]]:
    """What the browser does: slice after slice, with the state handed on."""
    slices = [text[start : start + size] for start in range(0, len(text), size)] or [""]
    answered, reply = "", {"state": None}
    for number, slice_ in enumerate(slices, 1):
        asked = {"name": "fees", "form": form, "text": slice_, "last": number == len(slices), "state": reply["state"]}
        reply = json.loads(batch(json.dumps(asked)))
        answered += reply["text"]
    return answered, reply


@pytest.mark.parametrize("size", [1, 7, 100, 10_000])
def test_the_browser_gets_the_same_in_slices(size: int) -> None:
    text = f'\ufeffname;{HEAD.replace(",", ";")}\r\n"A;\r\nB";regular;first;1;2;0;no\r\n"c;sea\r\n=1;asylum\r\n'
    work = Batch(load("fees"))
    answered, reply = in_slices(text, size)
    assert answered == work.feed(text, last=True)
    assert (reply["rows"], reply["failed"]) == (work.state.rows, work.state.failed) == (3, 1)
    assert reply["notes"] == [english().say(note) for note in work.notes()]
    assert answered.startswith("\ufeffname;")


def test_the_browser_is_told_what_is_no_table() -> None:
    asked = {"name": "fees", "form": "csv", "text": "a,b\n", "last": True, "state": None}
    assert list(json.loads(batch(json.dumps(asked)))) == ["refused"]


def test_lone_halves_of_letters_are_no_trouble() -> None:
    answered, _ = in_slices('{"route": "asylum", "name": "\\ud800"}', 1_000, JSON_LINES)
    assert json.loads(answered)["name"] == "\ud800"


def test_a_link_and_a_row_of_the_same_answers_agree() -> None:
    link = "route=regular&permit=first&partners=1&children=2&others=0&cannot_pay=no"
    assert result(load("fees"), dict(parse_qsl(link)))["sentence"] == "You pay €339 in all."
