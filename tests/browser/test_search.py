"""What readers search for is among the first results, in the search box of the site. It loads when it is opened."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route

from tests.conftest import ROOT

from . import checks, searching
from .conftest import Visit
from .reader import Reader
from .server import Server

ICON = "header [data-opens=__search]"
WAYS: dict[str, Callable[[Reader], object]] = {
    "the key f": lambda reader: reader.press("f"),
    "the key s": lambda reader: reader.press("s"),
    "the key /": lambda reader: reader.press("/"),
    "the field, with Tab": lambda reader: reader.come_to(".md-search__input"),
    "a click on the field": lambda reader: reader.see(".md-search__input").click(),
    "a link that opens it": lambda reader: reader.open("?q="),
}
"""How a reader turns to the search."""

FAULTS: dict[str, Callable[[Server], object]] = {
    "the index is not there": lambda server: server.missing.add(searching.INDEX),
    "the index breaks off": lambda server: server.cut.add(searching.INDEX),
    "the index is garbled": lambda server: server.garbled.add(searching.INDEX),
    "the worker is not there": lambda server: server.missing.add(searching.WORKER),
    "the worker is garbled": lambda server: server.garbled.add(searching.WORKER),
    "there is no network": lambda server: server.switch_off(),
}
"""What is done to the server."""

QUERIES = ROOT / "tests" / "search_queries.txt"


def test_what_readers_search_for_is_among_the_first_results(visit: Visit) -> None:
    reader = visit()
    reader.open()
    reader.settle()
    assert len(searching.queries(QUERIES)) >= 30
    assert searching.missed(reader, QUERIES) == []


def test_a_query_that_misses_its_target_is_found(visit: Visit) -> None:
    reader = visit()
    reader.open()
    reader.settle()
    faults = searching.missed(reader, ROOT / "tests" / "broken" / "search" / "queries.txt")
    assert len(faults) == 1
    assert faults[0].startswith("“fees” shows chapter-4/")


def test_a_reader_who_does_not_search_loads_no_search(visit: Visit) -> None:
    reader = visit()
    reader.open()
    reader.settle()
    go(reader, "chapter-3/", "#table-2")
    reader.settle()
    assert searching.loaded(reader) == []


def test_without_our_script_the_search_works_as_it_was_made(visit: Visit, guide: Server) -> None:
    guide.missing.add(searching.SCRIPT)
    reader = visit(provoked=True)
    reader.open()
    reader.settle()
    assert sorted(searching.loaded(reader)) == ["index", "worker"]
    assert searching.results(reader, "fees")


@pytest.mark.parametrize("way", WAYS)
def test_the_search_is_loaded_once_when_it_is_opened(visit: Visit, way: str) -> None:
    reader = visit()
    reader.open("chapter-3/")
    reader.settle()
    WAYS[way](reader)
    reader.see(".md-search__input:focus").wait_for()
    searching.wait_until_ready(reader)
    assert searching.results(reader, "fees")
    searching.close(reader)
    assert searching.results(reader, "asylum")
    assert sorted(searching.loaded(reader)) == ["index", "worker"]


def test_the_search_is_loaded_when_its_icon_is_tapped_on_a_phone(visit: Visit) -> None:
    reader = visit(width=360)
    reader.open("chapter-3/")
    reader.settle()
    assert searching.loaded(reader) == []
    reader.see(ICON).click()
    searching.wait_until_ready(reader)
    assert not checks.inaccessible(reader)
    assert searching.results(reader, "fees")
    assert sorted(searching.loaded(reader)) == ["index", "worker"]


def test_the_page_for_a_wrong_address_can_search(visit: Visit) -> None:
    reader = visit(provoked=True)
    reader.open("no/such/page/")
    reader.press("/")
    searching.wait_until_ready(reader)
    assert searching.results(reader, "fees")


def test_what_is_typed_before_the_index_has_come_is_searched_then(visit: Visit, guide: Server) -> None:
    come = guide.hold(searching.INDEX)
    reader = visit()
    reader.open()
    reader.press("/")
    reader.page.keyboard.type("fees")
    searching.wait_for_words(reader, "loading")
    assert not reader.see(".md-search-result__item").count()
    come.set()
    searching.finds(reader, "chapter-4/")
    assert sorted(searching.loaded(reader)) == ["index", "worker"]


def test_the_page_may_change_before_and_after_the_index_has_come(visit: Visit, guide: Server) -> None:
    come = guide.hold(searching.INDEX)
    reader = visit()
    reader.open()
    reader.settle()
    go(reader, "chapter-3/", "#table-2")
    reader.press("/")
    searching.wait_for_words(reader, "loading")
    searching.close(reader)
    go(reader, "chapter-4/", "#s4-3-1-fees")
    come.set()
    assert searching.results(reader, "fees")
    searching.close(reader)
    go(reader, "chapter-3/", "#table-2")
    assert searching.results(reader, "asylum")
    assert sorted(searching.loaded(reader)) == ["index", "worker"]


def go(reader: Reader, page: str, part: str) -> None:
    """Follow a link, and wait for the page that instant navigation then puts in: at its end it closes the search."""
    reader.see(f'a[href$="/{page}"]:visible').first.click()
    reader.see(part).wait_for()
    reader.page.evaluate("() => new Promise(done => setTimeout(done, 100))")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_search_that_does_not_load_says_so_and_typing_tries_again(visit: Visit, guide: Server, fault: str) -> None:
    reader = visit(provoked=True)
    reader.open()
    reader.settle()
    FAULTS[fault](guide)
    reader.press("/")
    searching.wait_for_words(reader, "failed")
    reader.page.keyboard.type("fee")
    searching.wait_for_words(reader, "failed")
    guide.mend()
    reader.page.keyboard.type("s")
    searching.finds(reader, "chapter-4/")


def test_a_search_that_did_not_load_is_tried_again_when_it_is_opened_again(visit: Visit, guide: Server) -> None:
    guide.missing.add(searching.INDEX)
    reader = visit(provoked=True)
    reader.open()
    reader.press("/")
    searching.wait_for_words(reader, "failed")
    searching.close(reader)
    guide.mend()
    reader.press("/")
    searching.wait_until_ready(reader)
    assert searching.results(reader, "fees")
    assert searching.loaded(reader).count("index") == 2


def test_an_answer_that_is_no_index_is_a_failure(visit: Visit) -> None:
    reader = visit(provoked=True)
    reader.open()
    reader.page.route(f"**/{searching.INDEX}", lambda route: route.fulfill(status=503, json={}), times=1)
    reader.press("/")
    searching.wait_for_words(reader, "failed")
    reader.page.keyboard.type("fees")
    searching.finds(reader, "chapter-4/")


def test_a_failure_that_comes_late_does_not_stop_the_next_try(visit: Visit, guide: Server) -> None:
    asked: list[Route] = []
    guide.missing.add(searching.WORKER)
    reader = visit(provoked=True)
    reader.open()
    reader.page.route(f"**/{searching.INDEX}", lambda route: asked.insert(len(asked), route))
    reader.press("/")
    searching.wait_for_words(reader, "failed")
    guide.mend()
    with reader.page.expect_request(f"**/{searching.INDEX}"):
        reader.page.keyboard.type("fees")
    first, second = asked
    first.abort()
    second.continue_()
    searching.finds(reader, "chapter-4/")
