"""The folder, opened by double-click in three engines, with the network shut."""

from pathlib import Path

import pytest

from tests.browser.journeys import A_LIST, A_MOROCCAN, A_SPOUSE, FREE, HALF_A_YEAR, LAST_DAY, SECTIONS, Journey

from . import reading
from .conftest import NAMES, Start
from .shut import Doorkeeper, asked


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_finds_a_calculator_answers_it_prints_and_looks_at_the_source(
    name: str, start: Start, door: Doorkeeper, folder: Path
) -> None:
    engine = start(name)
    engine.open((folder / "index.html").as_uri())
    reading.search(engine, "deadline three months", f"chapter-3.html#{SECTIONS['submission_deadline']}")
    assert reading.answer_all(engine, "submission_deadline", LAST_DAY.answers) == LAST_DAY.says
    reading.print_outcome(engine, "submission_deadline")
    reading.prints(engine)
    assert "three months" in reading.follow_citation(engine, "submission_deadline")
    assert asked(engine, door) == []
    assert engine.complaints() == []
