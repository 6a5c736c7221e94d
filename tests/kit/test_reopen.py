"""A saved file is opened again."""

import json

import pytest

from calculators.kit.browser import respond
from calculators.kit.html import Host
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.receipt import receipt
from calculators.kit.reopen import LONGEST_FILE, reopened
from calculators.kit.replay import replay

FAMILY = {"route": "regular", "permit": "first", "partners": "1", "children": "2", "others": "0", "cannot_pay": "no"}
HOST = Host(calculators={"fees": "../chapter-4/#fees-title"})


def saved(**changed: object) -> str:
    return json.dumps(json.loads(receipt(replay(load("fees"), FAMILY), "2026-11-22", english())) | changed)


def test_what_says_the_same_today_is_told_so() -> None:
    shown = reopened(saved(), HOST)
    assert "Nothing has changed" in shown
    assert "Saved on 22 November 2026, with version" in shown
    assert "answer: You pay €339 in all." in shown


def test_what_says_something_else_today_is_shown_beside_it() -> None:
    shown = reopened(saved(said=["answer: You pay €300 in all."]), HOST)
    assert "Something has changed" in shown
    assert shown.index("€300") < shown.index("€339")


def test_answers_that_are_not_enough_any_more_lead_to_the_question() -> None:
    assert "asks more today" in reopened(saved(answers="route=regular"), HOST)


def test_the_answers_can_be_opened_in_the_calculator() -> None:
    assert 'href="../chapter-4/#fees?route=regular&amp;permit=first&amp;partners=1' in reopened(saved(), HOST)
    assert "<a" not in reopened(saved(), Host())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no JSON", "not one that was saved here"),
        (saved(form=3), "newer version"),
        (saved(calculator="gone"), "does not have"),
        (saved(calculator="../fees"), "does not have"),
        ("[" * (LONGEST_FILE + 1), "too large"),
    ],
)
def test_another_file_is_refused_with_a_message(text: str, says: str) -> None:
    assert says in reopened(text, HOST)


def test_what_stands_in_a_file_is_shown_as_text() -> None:
    shown = reopened(saved(said=["<script>alert(1)</script>"], version="<b>", saved="<i>"), HOST)
    assert "<script>" not in shown
    assert "<b>" not in shown
    assert "<i>" not in shown


def test_the_browser_hands_the_file_over_without_a_name() -> None:
    assert "Nothing has changed" in json.loads(respond("", saved(), "{}"))["html"]
