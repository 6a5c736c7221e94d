"""What the build proves of all calculators together."""

from dataclasses import replace

from calculators.shared.contradictions import CUT_OFF, MUST_BE_SHOWN
from mkdocs_calculators import proof

KNOWN = {"the line for the family tie": "contradictions.cut-off-followed"}


def test_every_contradiction_that_changes_an_answer_is_shown() -> None:
    assert len(MUST_BE_SHOWN) == 14
    assert proof.not_shown(MUST_BE_SHOWN, proof.shown_contradictions()) == []


def test_one_that_no_outcome_shows_is_found() -> None:
    assert proof.not_shown(KNOWN, []) == [
        "the line for the family tie: no outcome shows both statements and contradictions.cut-off-followed"
    ]
    assert proof.not_shown(KNOWN, [CUT_OFF]) == []


def test_one_statement_alone_is_no_contradiction() -> None:
    assert proof.not_shown(KNOWN, [replace(CUT_OFF, statements=CUT_OFF.statements[:1])])


def test_two_statements_of_one_place_are_no_contradiction() -> None:
    assert proof.not_shown(KNOWN, [replace(CUT_OFF, statements=CUT_OFF.statements[:1] * 2)])
