"""A receipt: what a reader keeps, opened again later."""

import json

import pytest

from calculators.kit.language import english, language
from calculators.kit.loading import load
from calculators.kit.receipt import NoReceipt, Receipt, read, receipt, said
from calculators.kit.replay import replay

FAMILY = {"route": "regular", "permit": "first", "partners": "1", "children": "2", "others": "0", "cannot_pay": "no"}


def saved() -> str:
    return receipt(replay(load("fees"), FAMILY), "2026-11-22", english())


def test_it_holds_the_answers_the_outcome_and_the_versions() -> None:
    content = json.loads(saved())
    assert content["calculator"] == "fees"
    assert content["saved"] == "2026-11-22"
    assert content["rules"] == "May 2017"
    assert content["answers"].startswith("route=regular&permit=first&partners=1")
    assert content["said"][0] == "answer: You pay €339 in all."


def test_what_was_saved_can_be_read_and_gives_the_same_outcome() -> None:
    found = read(saved())
    assert isinstance(found, Receipt)
    step = replay(load(found.calculator), found.answers)
    assert step.outcome is not None
    assert said(step.outcome, english()) == found.said


def test_a_receipt_that_says_something_else_is_told_apart() -> None:
    found = read(saved().replace("€339", "€338"))
    step = replay(load(found.calculator), found.answers)
    assert step.outcome is not None
    assert said(step.outcome, english()) != found.said


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "kit.receipt-broken"),
        ("[]", "kit.receipt-broken"),
        ("[" * 100_000, "kit.receipt-broken"),
        ('{"form": 1}', "kit.receipt-broken"),
        ('{"form": 2}', "kit.receipt-broken"),
        ('{"form": 3}', "kit.receipt-newer"),
        (
            '{"form": 2, "language": "xx", "calculator": "fees", "version": "1", "saved": "", "answers": "", "said": []}',
            "kit.receipt-newer",
        ),
        (
            '{"form": 1, "calculator": "fees", "version": "1", "saved": "", "answers": "", "said": 7}',
            "kit.receipt-broken",
        ),
    ],
)
def test_another_file_is_refused_with_a_message(text: str, key: str) -> None:
    with pytest.raises(NoReceipt) as refused:
        read(text)
    assert refused.value.sentence.key == key


def test_in_another_language_it_says_so_and_speaks_it() -> None:
    dutch = receipt(replay(load("fees"), FAMILY), "2026-11-22", language("nl"))
    content = json.loads(dutch)
    assert (content["form"], content["language"], content["rules"]) == (2, "nl", "mei 2017")
    assert content["answers"] == json.loads(saved())["answers"]
    found = read(dutch)
    step = replay(load(found.calculator), found.answers)
    assert step.outcome is not None
    assert found.said == said(step.outcome, language("nl"))
    assert "€\xa0339" in found.said[0]
