"""The search index knows tables, boxes, figures and notes, and leaves out what calculators could answer."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from mkdocs_calculators import scripts, search
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def entries(site: Path) -> dict[str, dict[str, Any]]:
    docs = json.loads((site / search.INDEX).read_text("utf-8"))["docs"]
    return {entry["location"]: entry for entry in docs}


@pytest.mark.parametrize(
    ("location", "title", "text"),
    [
        ("chapter-3/#table-2", "Table 2: Who can come under national policy?", "Parents of adult children no no"),
        ("chapter-4/#note-113", "Note 113", "14 April 2017"),
        ("chapter-3/#box-4", "Box 4: A proposal for a longer submission deadline", "six months"),
    ],
)
def test_a_table_a_note_and_a_box_are_entries(
    entries: dict[str, dict[str, Any]], location: str, title: str, text: str
) -> None:
    assert entries[location]["title"] == title
    assert text in entries[location]["text"]


def test_every_note_is_an_entry_and_all_together_are_none(entries: dict[str, dict[str, Any]]) -> None:
    assert sum("#note-" in location for location in entries) >= 140
    assert not [location for location in entries if location.endswith("#notes")]


def test_locations_are_entries_once(site: Path) -> None:
    locations = [entry["location"] for entry in json.loads((site / search.INDEX).read_text("utf-8"))["docs"]]
    assert len(locations) == len(set(locations))


def test_what_a_calculator_could_answer_is_not_searched(entries: dict[str, dict[str, Any]]) -> None:
    fees = entries["chapter-4/#s4-3-1-fees"]["text"]
    assert "What does the application cost?" in fees
    assert "Which application is it?" not in fees


def test_a_part_is_not_looked_for_where_nobody_sees_it() -> None:
    html = '<li id="note-1"><span>1</span> Law. <a class="note-back">↩</a><img><i data-search-exclude>x</i></li>'
    assert search.parts(html)[0].words == ["1", "Law."]


def test_a_site_without_search_is_left_alone(tmp_path: Path) -> None:
    search.write(tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_script_that_waits_for_readers_who_search_is_small() -> None:
    """As they get it, without comments."""
    assert len(gzip.compress(scripts.served("search-on-demand.js", ROOT), mtime=0)) <= 1_000
