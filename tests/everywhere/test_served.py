"""The site on a server, in three engines: what a reader meets online, where the theme changes pages by itself."""

import pytest

from tests.browser.journeys import A_SPOUSE, LAST_DAY, SECTIONS
from tests.browser.server import Server

from . import reading
from .conftest import NAMES, Start
from .shut import Doorkeeper


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_comes_by_a_link_searches_answers_prints_and_looks_at_the_source(
    name: str, start_beside_server: Start, door: Doorkeeper, guide: Server
) -> None:
    engine = start_beside_server(name)
    engine.open(guide.address + A_SPOUSE.link)
    assert engine.text(reading.calculator(A_SPOUSE.calculator, ".outcome-says")) == A_SPOUSE.says
    engine.open(guide.address)
    reading.search(engine, "deadline three months", f"chapter-3/#{SECTIONS[LAST_DAY.calculator]}")
    assert reading.take(engine, LAST_DAY, door).startswith("Asylum family reunification")


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_back_leads_through_the_answers(name: str, start_beside_server: Start, guide: Server) -> None:
    engine = start_beside_server(name)
    engine.open(guide.address + LAST_DAY.page)
    assert reading.answer_all(engine, LAST_DAY.calculator, LAST_DAY.answers) == LAST_DAY.says
    engine.evaluate("() => history.back()")
    engine.wait("() => location.hash.endsWith('granted=2017-03-27')", until="the step before:")
    engine.see("#submission_deadline-sent-ask")
    assert engine.complaints() == []
