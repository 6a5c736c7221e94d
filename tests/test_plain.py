"""Plain words: pages and calculators are measured, and no sentence is longer than a reader can hold."""

from pathlib import Path

import pytest

from calculators.languages.en import SENTENCES
from tests import plain

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "plain"
EXCEPTIONS = plain.listed(Path(__file__).parent / "plain_exceptions.txt")
PAGES = sorted((ROOT / "docs").rglob("*.md"))
AREAS = plain.by_area(SENTENCES)


def text(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_can_be_read_after_nine_years_of_school(page: Path) -> None:
    assert plain.typical_grade(plain.prose(text(page))) <= plain.PAGE_GRADE


@pytest.mark.parametrize("area", AREAS)
def test_the_sentences_of_a_calculator_can_be_read_after_eight_years_of_school(area: str) -> None:
    assert plain.typical_grade(AREAS[area]) <= plain.CALCULATOR_GRADE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_sentence_of_a_page_is_too_long(page: Path) -> None:
    assert not plain.too_long([*plain.prose(text(page)), *plain.fragments(text(page))], EXCEPTIONS)


@pytest.mark.parametrize("area", AREAS)
def test_no_sentence_of_a_calculator_is_too_long(area: str) -> None:
    assert not plain.too_long(AREAS[area], EXCEPTIONS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_sentence_of_a_page_has_a_line_of_its_own(page: Path) -> None:
    assert not plain.crowded(text(page))


def test_every_exception_is_needed_and_says_why() -> None:
    everything = [each for page in PAGES for each in [*plain.prose(text(page)), *plain.fragments(text(page))]]
    needed = set(plain.too_long([*everything, *(each for area in AREAS.values() for each in area)]))
    for sentence, reason in EXCEPTIONS.items():
        assert sentence in needed, f"no page needs the exception: {sentence}"
        assert reason


def test_hard_words_are_found() -> None:
    page = text(BROKEN / "hard_words.md")
    assert plain.typical_grade(plain.prose(page)) > plain.PAGE_GRADE
    assert not plain.too_long(plain.prose(page))


def test_a_long_sentence_is_found_in_the_text_in_a_note_and_in_a_table() -> None:
    page = text(BROKEN / "long_sentences.md")
    assert [sentence[:4] for sentence in plain.too_long(plain.prose(page))] == ["Text"]
    assert [sentence[:4] for sentence in plain.too_long(plain.fragments(page))] == ["Cell", "Note"]
    assert plain.typical_grade(plain.prose(page)) <= plain.PAGE_GRADE


def test_two_sentences_on_a_line_are_found() -> None:
    assert plain.crowded(text(BROKEN / "crowded.md")) == ["- One sentence ends here. Another begins."]


def test_quotations_and_numbers_count_as_one_word() -> None:
    assert plain.Sentence("The report says “the whole of a very long quotation” in 3.3.4.").words == 6
