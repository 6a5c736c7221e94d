"""What a visit goes through on a real device: a worker that dies, Back, two tabs, no storage, a wrong clock, any time zone."""

import json
from dataclasses import replace

import pytest
from playwright.sync_api import Playwright

from setup import browser

from .conftest import Visit
from .journeys import A_FAMILY, BEFORE_A_SUM, FREE, LAST_DAY, Journey
from .reader import Reader
from .server import Server
from .test_failures import fails_in_words, works_once_it_is_tried_again
from .test_take_along import file_behind

# A worker that dies


def answered_once(visit: Visit) -> Reader:
    """Python has worked out one answer, and another question stands there."""
    reader = visit(provoked=True)
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    assert reader.answer("fees", "others", "0") == "fees-cannot_pay-ask"
    assert len(reader.page.workers) == 1
    return reader


def test_a_worker_that_breaks_between_two_questions_costs_no_answer(visit: Visit) -> None:
    reader = answered_once(visit)
    reader.page.workers[0].evaluate("() => { setTimeout(() => { throw new Error('out of memory'); }); }")
    reader.wait_until("() => window.policyPython.stopped")
    assert reader.status("fees") == "", "nobody has asked"
    assert reader.answer("fees", "cannot_pay", "no") == "fees-outcome"
    assert reader.says("fees") == A_FAMILY.says


@pytest.mark.full
def test_a_worker_that_is_gone_without_a_word_is_told_and_a_new_try_works(visit: Visit) -> None:
    """Nobody hears of it: twenty seconds without an answer are a failure."""
    reader = answered_once(visit)
    reader.page.workers[0].evaluate("() => { setTimeout(() => self.close()); }")
    reader.page.go_back()
    reader.wait_for_focus("fees-others-ask")
    fails_in_words(reader)
    works_once_it_is_tried_again(reader)


# Back


def test_a_page_that_comes_back_as_it_was_left_goes_on(guide: Server, playwright: Playwright) -> None:
    """The browser keeps the whole page with its worker, and shows it again without loading it."""
    kept = playwright.chromium.launch(
        executable_path=str(browser.path()), args=browser.OPTIONS, ignore_default_args=["--disable-back-forward-cache"]
    )
    try:
        reader = Reader.arrive(
            kept,
            guide.address,
            before="addEventListener('pageshow', (event) => { window.cameBack = event.persisted; });",
        )
        reader.open(f"chapter-4/#{BEFORE_A_SUM}")
        reader.wait_for_focus("fees-others-ask")
        reader.answer("fees", "others", "0")
        reader.page.evaluate("() => { window.sameDocument = true; }")
        reader.page.goto(f"{guide.address}404.html")
        reader.page.go_back(wait_until="commit")
        reader.wait_until("() => window.cameBack !== undefined")
        assert reader.page.evaluate("() => [window.cameBack, window.sameDocument]") == [True, True]
        assert reader.answer("fees", "cannot_pay", "no") == "fees-outcome"
        assert reader.says("fees") == A_FAMILY.says
        assert reader.errors == []
    finally:
        kept.close()


# Two tabs


def test_two_tabs_answer_each_for_itself(visit: Visit) -> None:
    """One browser, one calculator twice, question by question: no answer of one is in the other."""
    one = visit()
    other = replace(one, page=one.context.new_page(), requests=[], errors=[])
    one.open(FREE.page)
    other.open(FREE.page)
    one.answer("fees", "route", "regular")
    other.answer("fees", "route", "asylum")
    assert one.answer("fees", "permit", "first") == "fees-partners-ask"
    assert other.says("fees") == FREE.says
    for question in ("partners", "children", "others", "cannot_pay"):
        one.answer("fees", question, A_FAMILY.answers[question])
    assert one.says("fees") == A_FAMILY.says
    assert (one.linked("fees"), other.linked("fees")) == (A_FAMILY.answers, FREE.answers)
    other.page.reload()
    other.wait_for_focus("fees-outcome")
    assert other.says("fees") == FREE.says


# Storage

NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  Object.defineProperty(window, name, { get() { throw new DOMException("The user denied it.", "SecurityError"); } });
"""


def test_a_browser_that_forbids_all_storage_answers_and_says_that_it_keeps_nothing(visit: Visit) -> None:
    reader = visit(before=NO_STORAGE, width=360)
    reader.open(A_FAMILY.link)
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_FAMILY.says
    reader.follow(".md-content .note-link")
    reader.page.wait_for_url("**#note-*")
    reader.open("keep/")
    words = json.loads(reader.see("keep-site").get_attribute("data-words") or "{}")
    reader.page.get_by_text(words["forbidden"], exact=True).first.wait_for()
    assert reader.errors == []
    reader.page.goto("about:blank")  # what is kept cannot be looked at


# The clock

SHIFTED = """
(() => {
  const Real = Date;
  const shift = DAYS * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
})();
"""


def taken_along(reader: Reader, journey: Journey) -> dict[str, str]:
    """The outcome of a journey with the files that it holds, but for the day that the saved one names."""
    reader.open(journey.link)
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    saved = json.loads(file_behind(reader, "a[download$='.json']"))
    return {
        "says": reader.says(journey.calculator),
        "outcome": reader.calculator(journey.calculator, ".outcome").inner_text(),
        "calendar": file_behind(reader, "a[download$='.ics']"),
        "day": saved.pop("saved"),
        "file": json.dumps(saved),
    }


def test_a_clock_that_is_wrong_by_a_year_changes_nothing_but_the_day_that_is_told(visit: Visit) -> None:
    found = [taken_along(visit(before=SHIFTED.replace("DAYS", days)), LAST_DAY) for days in ("-366", "0", "366")]
    days = [each.pop("day") for each in found]
    assert [int(day[:4]) - int(days[1][:4]) for day in days] == [-1, 0, 1]
    assert found[0] == found[1] == found[2]
    assert found[0]["says"] == LAST_DAY.says


# Time zones

ENDS = ("Etc/GMT+12", "Pacific/Kiritimati")
"""Twelve hours behind and fourteen before: never the same day."""
OTHERS = ("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu")
AT_NIGHT = "2017-03-26T00:59:30Z"
"""Half a minute before the clocks of Europe are put forward. In Kiritimati it is the afternoon, elsewhere the day before."""
ON_THE_CLOCK = """
(() => {
  const Real = Date;
  const now = Real.parse("NOW");
  globalThis.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(now); }
    static now() { return now; }
  };
})();
"""
SUMMER_TIME = replace(
    LAST_DAY, answers=LAST_DAY.answers | {"granted": "2017-03-26"}, says="The last day to apply is 26 June 2017."
)
"""Granted on the day on which Europe puts its clocks forward."""


@pytest.mark.parametrize("zones", [ENDS, pytest.param(OTHERS, marks=pytest.mark.full)])
def test_days_are_the_same_in_every_time_zone_and_today_is_that_of_the_visitor(
    visit: Visit, zones: tuple[str, ...]
) -> None:
    found = []
    for zone in zones:
        reader = visit(zone=zone, before=ON_THE_CLOCK.replace("NOW", AT_NIGHT))
        found.append(taken_along(reader, SUMMER_TIME))
        assert found[-1].pop("day") == reader.page.evaluate("() => new Date().toLocaleDateString('en-CA')")
    assert all(each == found[0] for each in found)
    assert found[0]["says"] == SUMMER_TIME.says
