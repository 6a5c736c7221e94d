"""What readers search for is among the first results, in the search box of the site."""

from tests.conftest import ROOT

from . import searching
from .conftest import Visit

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
