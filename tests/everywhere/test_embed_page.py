"""A calculator in a plain frame on a page of another host, in each engine: with all that the loader allows, with scripts
alone, which is what WordPress gives, and in a frame of which nothing is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mkdocs_calculators import policy
from tests.browser.journeys import FREE, LAST_DAY, Journey
from tests.browser.server import Server

from . import reading
from .chromium import Chromium
from .conftest import NAMES, Start
from .engine import Engine
from .firefox import Firefox
from .shut import Doorkeeper, asked

ASKING = (Chromium.name, Firefox.name)
"""Not WebKitGTK: some of its versions let `'self'` match nothing in such a frame (https://bugs.webkit.org/show_bug.cgi?id=316847)."""
FRAMES = {"loader": f'sandbox="{policy.SANDBOX}"', "scripts": 'sandbox="allow-scripts"', "plain": ""}
PAGE = """<!doctype html><html lang="en"><title>A partner</title><link rel="icon" href="data:,">
<p>Our own words.</p>
<iframe src="{address}" {attributes} title="Calculator" width="800" height="700"></iframe>"""

VIOLATIONS = """() => {
  window.violations = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
}"""


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Server]:
    """A partner's own host, which sends a policy of its own: nothing from anywhere but our frame."""
    with Server(tmp_path) as server:
        yield server


def embed(engine: Engine, partner: Server, guide: Server, frame: str, journey: Journey) -> None:
    """Open the partner's page, and go into the frame."""
    page = PAGE.format(address=f"{guide.address}embed/{journey.calculator}/", attributes=FRAMES[frame])
    (partner.folder / "index.html").write_text(page, "utf-8")
    partner.headers["Content-Security-Policy"] = f"default-src 'none'; img-src data:; frame-src {guide.address}"
    engine.open(partner.address)
    engine.enter()
    engine.evaluate(VIOLATIONS)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", ASKING)
def test_it_answers_at_once_and_with_python(
    name: str, frame: str, start_beside_server: Start, door: Doorkeeper, guide: Server, partner: Server
) -> None:
    engine = start_beside_server(name)
    for journey in (FREE, LAST_DAY):
        embed(engine, partner, guide, frame, journey)
        assert engine.evaluate("() => [origin, document.documentElement.lang]") == ["null", "en"]
        first = len(guide.asked)
        assert reading.answer_all(engine, journey.calculator, journey.answers) == journey.says
        loaded = guide.asked[first:]
        assert any("engine" in line for line in loaded) == (journey is LAST_DAY), loaded
        assert engine.evaluate("() => location.hash.slice(1)") == journey.fragment
        assert engine.evaluate("() => violations") == []
    assert asked(engine, door) == []
    assert engine.complaints() == []


@pytest.mark.parametrize("name", NAMES)
def test_an_engine_asks_the_questions_or_says_where_they_are(
    name: str, start_beside_server: Start, guide: Server, partner: Server
) -> None:
    engine = start_beside_server(name)
    embed(engine, partner, guide, "scripts", FREE)
    asks = "() => Boolean(document.querySelector('.calculator-lock:enabled'))"
    says = "() => document.querySelector('.embed-without').getClientRects().length > 0"
    engine.wait(f"() => ({asks})() !== ({says})()", until="one of the two:")
    assert engine.evaluate(asks) or name not in ASKING
    assert engine.text(".calculator-all > summary") == "All questions and outcomes"
