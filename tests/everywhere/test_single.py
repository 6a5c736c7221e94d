"""A single file, opened from a folder of downloads in three engines, with the network shut."""

from pathlib import Path

import pytest

from tests.browser.journeys import A_SPOUSE, FREE, LAST_DAY, Journey

from . import reading
from .conftest import NAMES, Start
from .shut import Doorkeeper

CORE, MORE = [LAST_DAY], [FREE, A_SPOUSE]


@pytest.mark.parametrize(
    "journey",
    [*CORE, *(pytest.param(journey, marks=pytest.mark.full) for journey in MORE)],
    ids=lambda journey: journey.calculator,
)
@pytest.mark.parametrize("name", NAMES)
def test_a_file_answers_is_printed_and_shows_its_source(
    name: str, journey: Journey, start: Start, door: Doorkeeper, downloads: Path
) -> None:
    engine = start(name)
    engine.open((downloads / f"{journey.calculator}.html").as_uri())
    reading.take(engine, journey, door)
