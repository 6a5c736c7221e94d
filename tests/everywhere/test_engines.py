"""What the other tests here rest on: the network is shut, files are as far apart as for every reader, a fault is heard."""

import time
from pathlib import Path

import pytest

from tests.browser.server import Server

from .conftest import NAMES, Start
from .engine import Engine, PageError
from .shut import Doorkeeper, asked

LOADS = """address => new Promise(tell => {
  const picture = new Image();
  picture.onload = () => tell(true);
  picture.onerror = () => tell(false);
  picture.src = address;
})"""
READS = "address => fetch(address).then(() => true, () => false)"
MUTED = "Script error."
"""What WebKit makes of every error of a page from a file."""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


PAGE = """<!doctype html><title>A page</title><input id="field">
<button id="throw" onclick="throw new Error('thrown')">Throw</button>
<button id="say" onclick="console.error('said')">Say</button>
<button id="cover" onclick="over.hidden = false">Cover</button>
<div id="over" style="position: fixed; inset: 0; background: red" hidden></div>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page, and a picture that lies beside it."""
    (tmp_path / "picture.svg").write_text(PICTURE)
    page = tmp_path / "index.html"
    page.write_text(PAGE)
    return page


@pytest.mark.parametrize("name", NAMES)
def test_no_request_of_a_page_gets_out_and_each_is_written_down(
    name: str, start: Start, door: Doorkeeper, page: Path
) -> None:
    engine = start(name)
    engine.open(page.as_uri())
    with Server(page.parent) as server:
        assert engine.evaluate(LOADS, "picture.svg")
        assert asked(engine, door) == []
        picture = f"{server.address}picture.svg"
        assert not engine.evaluate(LOADS, picture)
        assert not engine.evaluate(LOADS, "https://example.org/picture.svg")
        assert server.asked == []
    plain, encrypted = asked(engine, door)
    assert plain == f"GET {picture} HTTP/1.1"
    assert encrypted in {"CONNECT example.org:443 HTTP/1.1", "something encrypted"}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_from_a_file_reads_no_neighbour_as_with_every_reader(name: str, start: Start, page: Path) -> None:
    engine = start(name)
    engine.open(page.as_uri())
    assert engine.evaluate("() => location.protocol") == "file:"
    assert not engine.evaluate(READS, "picture.svg")


@pytest.mark.parametrize("name", NAMES)
def test_a_server_beside_it_is_reached_only_where_the_journey_wants_it(
    name: str, start_beside_server: Start, door: Doorkeeper, page: Path
) -> None:
    engine = start_beside_server(name)
    with Server(page.parent) as server:
        engine.open(server.address)
        assert engine.evaluate(READS, "picture.svg")
        engine.open(page.as_uri())  # the server sends the policy of the site, which stops the next request by itself
        assert engine.evaluate(LOADS, f"{server.address}picture.svg")
        assert not engine.evaluate(LOADS, "http://example.org/picture.svg")
    requests = asked(engine, door)
    assert requests
    assert all("example.org" in line for line in requests), requests


@pytest.mark.parametrize("name", NAMES)
def test_what_goes_wrong_in_a_page_is_heard(name: str, start: Start, page: Path) -> None:
    engine = start(name)
    engine.open(page.as_uri())
    assert engine.complaints() == []
    engine.click("#throw")
    assert heard(engine, "thrown") or heard(engine, MUTED)
    engine.click("#say")
    assert heard(engine, "said")
    with pytest.raises(PageError, match="nothing"):
        engine.evaluate("() => nothing.at.all")


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_types_into_what_was_clicked_and_nobody_clicks_through_something_else(
    name: str, start: Start, page: Path
) -> None:
    engine = start(name)
    engine.open(page.as_uri())
    engine.fill("#field", "27 June")
    engine.click("#cover")
    with pytest.raises(AssertionError, match='covered by <div id="over"'):
        engine.click("#field")


def heard(engine: Engine, word: str) -> bool:
    """Whether the engine tells, now or in a moment, of a complaint with this word."""
    end = time.monotonic() + 2
    while time.monotonic() < end:
        if any(word in complaint for complaint in engine.complaints()):
            return True
        time.sleep(0.02)
    return False
