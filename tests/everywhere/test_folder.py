"""The folder, opened by double-click in three engines, with the network shut."""

from pathlib import Path

import pytest

from tests.browser.journeys import A_MOROCCAN, FREE, HALF_A_YEAR, LAST_DAY, SECTIONS, Journey

from . import reading
from .conftest import NAMES, Start
from .shut import Doorkeeper


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_finds_a_calculator_answers_it_prints_and_looks_at_the_source(
    name: str, start: Start, door: Doorkeeper, unpacked: Path
) -> None:
    engine = start(name)
    engine.open((unpacked / "index.html").as_uri())
    reading.search(engine, "deadline three months", f"chapter-3.html#{SECTIONS[LAST_DAY.calculator]}")
    assert reading.take(engine, LAST_DAY, door).startswith("Asylum family reunification")


@pytest.mark.full
@pytest.mark.parametrize("journey", [FREE, A_MOROCCAN, HALF_A_YEAR], ids=lambda journey: journey.calculator)
@pytest.mark.parametrize("name", NAMES)
def test_a_calculator_of_each_kind_answers(
    name: str, journey: Journey, start: Start, door: Doorkeeper, unpacked: Path
) -> None:
    engine = start(name)
    engine.open((unpacked / f"{journey.page.rstrip('/')}.html").as_uri())
    reading.take(engine, journey, door)
