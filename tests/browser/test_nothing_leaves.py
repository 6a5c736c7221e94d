"""Nothing leaves the browser, nothing stays in it, and nothing comes before it is wanted.

The same is looked at after every other journey: see the fixture `visit`.
"""

import re

import pytest

from calculators.kit.graph import always_with_python, graph
from calculators.kit.loading import load
from tests import pages

from . import checks
from .conftest import Visit
from .journeys import A_FAMILY, EXAM_FIRST, FREE, LAST_DAY, PAGES, THIS_DECADE, Journey
from .server import Server


def test_every_page_is_visited_without_a_request_to_another_host(visit: Visit, guide: Server) -> None:
    addresses = [address for address in pages.read(guide.folder) if address != "404.html"]
    assert {"", "chapter-3/", "chapter-4/", "privacy/"} <= set(addresses)
    reader = visit()
    for address in [*addresses, "nowhere/at/all/"]:
        reader.provoked = address == "nowhere/at/all/"
        reader.open(address)
        reader.settle()
        reader.page.mouse.wheel(0, 20_000)
        assert not checks.outside(reader)
        assert not checks.sent(reader)
        assert not checks.kept(reader)


@pytest.mark.parametrize("journey", [A_FAMILY, THIS_DECADE, EXAM_FIRST], ids=lambda journey: journey.calculator)
def test_no_answer_is_in_any_request_and_none_is_kept(visit: Visit, guide: Server, journey: Journey) -> None:
    first = len(guide.asked)
    reader = visit()
    reader.open(journey.page)
    reader.answer_all(journey.calculator, journey.answers)
    reader.page.reload()
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    reader.follow(".md-footer a, .site-foot a")
    reader.settle()
    for line in guide.asked[first:]:
        assert re.fullmatch(r"GET /[\w./-]*", line), line
        assert not any(name in line for name in journey.answers)
    assert reader.page.evaluate("document.referrer").partition("#")[2] == ""
    assert not checks.kept(reader)


@pytest.mark.parametrize("name", PAGES)
def test_a_graph_comes_only_when_its_calculator_is_touched_and_python_only_where_no_answer_goes_without(
    visit: Visit, name: str
) -> None:
    reader = visit()
    reader.open(PAGES[name])
    reader.settle()
    reader.calculator(name).scroll_into_view_if_needed()
    reader.calculator(name, "summary").hover()
    reader.settle()
    assert not checks.touched(reader)
    with reader.page.expect_response(f"**/runtime/graph-{name}-*.js"):
        # Not by Tab, which touches every calculator on the way.
        reader.calculator(name, '.calculator-step [name]:not([type="hidden"])').first.focus()
    if always_with_python(graph(load(name))):
        reader.python_is_ready()
    else:
        reader.settle()
        scripts = sorted(re.sub(r"-\w{8,}\.js$", "", line.rpartition("/")[2]) for line in checks.touched(reader))
        assert scripts == [f"graph-{name}", "policy-graph"]


def test_reading_the_table_loads_nothing(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/#s4-3-1")
    reader.see('policy-calculator[name="fees"] summary').focus()
    reader.press("Enter", "Tab", "Tab")
    reader.settle()
    assert not checks.touched(reader)


def test_one_worker_serves_the_whole_visit(visit: Visit) -> None:
    reader = visit()
    reader.open(LAST_DAY.page)
    reader.answer_all("submission_deadline", LAST_DAY.answers)
    reader.page.evaluate("window.survived = true")
    loaded = checks.too_early(reader)
    assert len(loaded) == len(set(loaded)) == 5, loaded
    reader.see('.md-nav--primary a[href$="chapter-4/"]').focus()
    reader.press("Enter")
    reader.page.wait_for_url("**/chapter-4/")
    reader.see('policy-calculator:defined[name="fees"]').wait_for()
    assert reader.page.evaluate("window.survived") is True
    reader.answer_all("fees", A_FAMILY.answers)
    assert reader.says("fees") == A_FAMILY.says
    assert checks.too_early(reader) == loaded
    assert len([worker for worker in reader.page.workers if "/runtime/" in worker.url]) == 1


def test_coming_back_to_a_page_of_this_visit_restores_the_answers(visit: Visit) -> None:
    reader = visit()
    reader.open(FREE.page)
    reader.answer_all("fees", FREE.answers)
    reader.page.evaluate("window.survived = true")
    reader.see('.md-nav--primary a[href$="chapter-3/"]').focus()
    reader.press("Enter")
    reader.page.wait_for_url("**/chapter-3/")
    reader.see('policy-calculator[name="family_member"]').wait_for()
    reader.page.go_back()
    reader.page.wait_for_url(f"**/{FREE.link}")
    reader.wait_for_focus("fees-outcome")
    assert reader.page.evaluate("window.survived") is True
    assert reader.says("fees") == FREE.says
