"""What needs no arithmetic is answered at once, from a few kilobytes. Python comes where an answer needs it."""

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import groupby

import pytest
from playwright.sync_api import Route, expect

from calculators.kit.element import element
from calculators.kit.loading import load

from . import checks
from .conftest import Visit
from .journeys import (
    A_FAMILY,
    A_SPOUSE,
    BEFORE_A_SUM,
    EVERY,
    FAMILY,
    FREE,
    JAPANESE,
    LAST_DAY,
    NO_FUNDS,
    PAGES,
    SECTIONS,
    Journey,
)
from .reader import Reader
from .server import Server

WALKER = "policy-graph"
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
LOAD, CANCEL, FULL = '[data-do="load"]', '[data-do="cancel"]', '.calculator-more[value="full"]'
KEPT = ".outcome-full .outcome-keep"
"""What can be taken along: it is below an outcome once Python has worked it out."""
A_LIE = "You pay €1,000."
BEFORE_A_DAY = "submission_deadline?route=asylum&for_parents=no"

BROKEN_GRAPHS: dict[str, Callable[[Server], object]] = {
    "the graph is not there": lambda server: server.missing.add("runtime/graph-fees-*"),
    "the graph is garbled": lambda server: server.garbled.add("runtime/graph-fees-*"),
    "what walks it is not there": lambda server: server.missing.add(f"runtime/{WALKER}-*"),
    "what walks it is garbled": lambda server: server.garbled.add(f"runtime/{WALKER}-*"),
    "what walks it breaks": lambda _: None,
}
"""What is done to the server. The last is done to the browser."""


def came(reader: Reader) -> list[str]:
    """All that came for calculators, without the marks of versions, in the order of the alphabet."""
    return sorted(re.sub(r"-[0-9a-f]{8}\.js$", "", line.rpartition("/runtime/")[2]) for line in checks.touched(reader))


def in_calculator(name: str, part: str) -> str:
    return f'policy-calculator[name="{name}"] {part}'


def come_by(reader: Reader, name: str) -> None:
    """Open the section of a calculator. Who walks there by keyboard touches the calculators on the way."""
    reader.open(f"{PAGES[name]}#{SECTIONS[name]}")


def touch(reader: Reader, name: str) -> None:
    """Come to the first field, and wait for what that brings."""
    reader.come_to(in_calculator(name, '.calculator-step [name]:not([type="hidden"])'), most=2_000)
    reader.wait_until("name => window.policyGraph && window.policyGraphs?.[name]", name)


def bring_python(reader: Reader) -> None:
    """Give an answer that needs Python, and wait for the next question: in `fees`, which says what others cost."""
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    assert reader.answer("fees", "others", "0") == "fees-cannot_pay-ask"


def go_back_to_the_route(reader: Reader) -> None:
    """Change the first answer of `fees`."""
    reader.come_to(in_calculator("fees", '.answer-change button[value="route"]'))
    assert reader.await_step("fees", lambda: reader.press("Enter")) == "fees-route-ask"


def change_to_asylum(reader: Reader) -> None:
    """Answer the first question of `fees` in another way, which costs nothing."""
    go_back_to_the_route(reader)
    assert reader.answer("fees", "route", "asylum") == "fees-outcome"


def lie(reader: Reader) -> None:
    """From now on the graph of `fees` says that asylum costs something."""

    def answer(route: Route) -> None:
        body = route.fetch().text()
        assert FREE.says in body
        route.fulfill(body=body.replace(FREE.says, A_LIE), content_type="text/javascript")

    reader.page.route("**/runtime/graph-fees-*.js", answer)


def says_in_status(reader: Reader, name: str, key: str) -> None:
    """Wait until the reader is told something beside the focus."""
    expect(reader.calculator(name, ".calculator-status")).to_have_text(re.compile(re.escape(reader.words(name, key))))


# At once


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_touch_brings_the_graph_and_an_answer_without_arithmetic_brings_nothing_more(
    visit: Visit, width: int
) -> None:
    reader = visit(width=width)
    come_by(reader, "family_member")
    reader.settle()
    assert came(reader) == []
    touch(reader, "family_member")
    reader.settle()
    assert came(reader) == ["graph-family_member", WALKER]
    way = reader.answer_all("family_member", A_SPOUSE.answers)
    assert way == [*[f"family_member-{name}-ask" for name in list(A_SPOUSE.answers)[1:]], "family_member-outcome"]
    assert reader.says("family_member") == A_SPOUSE.says
    assert reader.linked("family_member") == A_SPOUSE.answers
    assert len(reader.answers("family_member")) == len(A_SPOUSE.answers)
    assert not checks.covered(reader)
    assert not checks.still_speaking(reader)
    reader.settle()
    assert came(reader) == ["graph-family_member", WALKER]


def test_back_and_forward_go_through_the_steps_of_a_graph(visit: Visit) -> None:
    reader = visit()
    come_by(reader, "public_funds")
    reader.answer_all("public_funds", NO_FUNDS.answers)
    names = list(NO_FUNDS.answers)
    for name in reversed(names):
        assert reader.await_step("public_funds", reader.page.go_back) == f"public_funds-{name}-ask"
        assert len(reader.answers("public_funds")) == names.index(name)
    for wanted in [*[f"public_funds-{name}-ask" for name in names[1:]], "public_funds-outcome"]:
        assert reader.await_step("public_funds", reader.page.go_forward) == wanted
    assert reader.says("public_funds") == NO_FUNDS.says
    assert came(reader) == ["graph-public_funds", WALKER]


@pytest.mark.parametrize("journey", [FREE, A_SPOUSE, JAPANESE, NO_FUNDS], ids=lambda journey: journey.calculator)
def test_a_link_opens_from_the_graph(visit: Visit, journey: Journey) -> None:
    reader = visit()
    reader.open(journey.link)
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    assert reader.says(journey.calculator) == journey.says
    reader.page.reload()
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    assert reader.linked(journey.calculator) == journey.answers
    assert set(came(reader)) == {f"graph-{journey.calculator}", WALKER}


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("abc", "Enter a whole number in digits, for example 1."),
        ("999", "Enter a whole number from 0 to 1."),
        ("", "Enter an answer, for example 1."),
    ],
)
def test_a_wrong_number_is_told_at_once(visit: Visit, typed: str, message: str) -> None:
    reader = visit(before=SAVES_DATA)  # from here on every answer needs Python, which would start already
    reader.open("chapter-4/#fees?route=regular&permit=first")
    reader.wait_for_focus("fees-partners-ask")
    assert reader.answer("fees", "partners", typed) == "fees-mistakes"
    assert reader.see(":focus a").inner_text() == message
    assert reader.see("#fees-partners").input_value() == typed
    assert reader.answer("fees", "partners", "1") == "fees-children-ask"
    assert came(reader) == ["graph-fees", WALKER, "policy-python"]


def test_i_do_not_know_is_settled_at_once_where_all_answers_agree(visit: Visit) -> None:
    reader = visit()
    answers = {"route": "regular", "humanitarian": "no", "sponsor_pension_age": "unknown", "labour_integration": "yes"}
    come_by(reader, "income")
    assert reader.answer_all("income", answers)[-1] == "income-outcome"
    assert reader.calculator("income", ".calculator-step .outcome-depends").count() == 0
    assert reader.linked("income") == answers
    assert came(reader) == ["graph-income", WALKER]


def test_two_calculators_on_one_page_answer_from_their_own_graphs(visit: Visit) -> None:
    reader = visit()
    come_by(reader, "family_member")
    reader.answer_all("family_member", A_SPOUSE.answers)
    reader.answer_all("integration_exam_abroad", JAPANESE.answers)
    assert reader.says("family_member") == A_SPOUSE.says
    assert reader.says("integration_exam_abroad") == JAPANESE.says
    assert {"graph-family_member", "graph-integration_exam_abroad", WALKER} <= set(came(reader))
    assert not checks.too_early(reader)


@pytest.fixture
def twice(guide: Server) -> Iterator[str]:
    """A page on which one calculator stands twice."""
    text = (guide.folder / "chapter-4" / "index.html").read_text("utf-8")
    above, first, below = text.partition('<policy-calculator name="fees"')
    rest, end, after = below.partition("</policy-calculator>")
    attributes = {
        name: json.loads(unescape(value))
        for name, value in re.findall(r'data-(host|runtime)="([^"]+)"', rest.partition(">")[0])
    }
    on = {key: value for key, value in attributes["host"].items() if key != "remaining"}
    second = element(load("fees"), on | {"prefix": "fees-2"}, attributes["runtime"])
    page = guide.folder / "twice" / "index.html"
    page.parent.mkdir()
    page.write_text(above + first + rest + end + second + after, "utf-8")
    yield "twice/"
    page.unlink()
    page.parent.rmdir()


def test_the_same_calculator_twice_on_a_page_answers_twice_from_one_graph(visit: Visit, twice: str) -> None:
    reader = visit()
    reader.open(f"{twice}#{SECTIONS['fees']}")
    for prefix, route, focus in (("fees", "asylum", "fees-outcome"), ("fees-2", "regular", "fees-2-permit-ask")):
        reader.come_to(f"#{prefix}-route")
        reader.choose(route)
        reader.submit()
        reader.wait_for_focus(focus)
    first, second = reader.calculator("fees").all()
    assert first.locator(".outcome-says").inner_text() == FREE.says
    assert second.locator(".answer dd").first.inner_text() == "Regular family reunification"
    assert reader.linked("fees") == FREE.answers, "the address is the first one's"
    ids: list[str] = reader.page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))
    assert came(reader) == ["graph-fees", WALKER]


def test_going_to_another_page_and_back_keeps_the_answers(visit: Visit) -> None:
    reader = visit()
    come_by(reader, "fees")
    reader.answer_all("fees", FREE.answers)
    reader.page.evaluate("window.survived = true")
    reader.see('.md-nav--primary a[href$="chapter-3/"]').focus()
    reader.press("Enter")
    reader.page.wait_for_url("**/chapter-3/")
    reader.see('policy-calculator:defined[name="family_member"]').wait_for()
    reader.answer_all("family_member", A_SPOUSE.answers)
    assert reader.says("family_member") == A_SPOUSE.says
    while "chapter-4" not in reader.page.url:
        reader.page.go_back()
        reader.settle()
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == FREE.says
    assert reader.page.evaluate("window.survived") is True
    assert {"graph-family_member", "graph-fees", WALKER} <= set(came(reader))
    assert not checks.too_early(reader)


# In full


@pytest.mark.parametrize("width", [360, 1280])
def test_what_only_python_works_out_comes_when_it_is_asked_for(visit: Visit, width: int) -> None:
    reader = visit(width=width, before="window.print = () => { window.printed = true; };")
    reader.open(FREE.page)
    reader.answer_all("fees", FREE.answers)
    more = reader.calculator("fees", FULL)
    assert re.search(r"about \d+(\.\d)? MB", more.inner_text())
    assert reader.calculator("fees", KEPT).count() == 0
    address, entries = reader.page.url, reader.page.evaluate("history.length")
    reader.come_to(in_calculator("fees", FULL))
    assert reader.await_step("fees", lambda: reader.press("Enter")) == "fees-full"
    assert reader.is_at(".outcome-full:has(.outcome-keep):has(.outcome-more):has([data-do=print])")
    assert reader.says("fees") == FREE.says
    assert more.count() == 0
    assert (reader.page.url, reader.page.evaluate("history.length")) == (address, entries)
    assert not checks.still_speaking(reader)
    assert not checks.inaccessible(reader, in_calculator("fees", ""))
    assert not checks.sideways(reader)
    assert not checks.not_on_paper(reader)
    reader.follow(in_calculator("fees", "[data-do=print]"))
    assert reader.page.evaluate("window.printed")


def test_paper_does_not_say_how_an_outcome_came(visit: Visit) -> None:
    reader = visit()
    reader.open(FREE.link)
    reader.wait_for_focus("fees-outcome")
    offer = reader.calculator("fees", ".outcome-full > *").all()
    assert offer
    assert all(each.is_visible() for each in offer)
    assert not checks.not_on_paper(reader)
    reader.page.emulate_media(media="print")
    assert not any(each.is_visible() for each in offer)


def test_where_python_is_there_an_outcome_is_completed_without_a_word(visit: Visit) -> None:
    reader = visit()
    bring_python(reader)
    reader.page.evaluate(
        "() => { window.heard = []; const status = document.querySelector('[name=fees] [role=status]');"
        " new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, subtree: true });"
        " addEventListener('focusin', ({ target }) => heard.push(target.id)); }"
    )
    change_to_asylum(reader)
    before = reader.page.evaluate("window.scrollY")
    reader.calculator("fees", KEPT).wait_for()
    assert reader.calculator("fees", FULL).count() == 0
    assert reader.focused == "fees-outcome"
    assert reader.page.evaluate("window.heard.at(-1)") == "fees-outcome"
    assert not [words for words in reader.page.evaluate("window.heard") if " " in words]
    assert reader.page.evaluate("window.scrollY") == before
    assert reader.status("fees") == ""
    assert reader.linked("fees") == FREE.answers


def test_a_button_that_the_reader_has_come_to_is_not_taken_away(visit: Visit) -> None:
    reader = visit()
    bring_python(reader)
    go_back_to_the_route(reader)
    reader.page.evaluate(
        "() => { const { policyPython } = window, step = policyPython.step;"
        " policyPython.step = async (...ask) => {"
        "   await new Promise((go) => { window.go = go; });"
        "   const reply = await step.apply(policyPython, ask);"
        "   setTimeout(() => { window.confirmed = true; });"
        "   return reply; }; }"
    )
    reader.answer("fees", "route", "asylum")
    reader.come_to(in_calculator("fees", FULL))
    reader.page.evaluate("window.go()")
    reader.wait_until("() => window.confirmed")
    assert reader.is_at(FULL)


def test_whatever_a_graph_says_python_says_the_same(visit: Visit) -> None:
    """Every page once, with Python there: each journey is answered by both. A difference is an error in the page."""
    reader = visit()
    for page, journeys in groupby(sorted(EVERY, key=lambda each: each.page), key=lambda each: each.page):
        for journey in journeys:
            reader.page.evaluate("document.activeElement?.blur()")
            reader.open(journey.link)
            reader.wait_for_focus(f"{journey.calculator}-outcome")
            if not reader.page.evaluate("window.policyPython?.ready"):
                reader.follow(in_calculator(journey.calculator, FULL))
            reader.calculator(journey.calculator, KEPT).wait_for()
            assert reader.status(journey.calculator) == "", page
            assert reader.says(journey.calculator) == journey.says


# A graph that is wrong, or missing, or late


def test_where_a_graph_lies_python_is_believed_and_the_reader_is_told(visit: Visit) -> None:
    reader = visit(provoked=True)
    lie(reader)
    bring_python(reader)
    change_to_asylum(reader)
    says_in_status(reader, "fees", "differs")
    assert reader.calculator("fees", ".calculator-status").is_visible()
    assert reader.says("fees") == FREE.says
    assert reader.focused == "fees-outcome"
    assert reader.linked("fees") == FREE.answers
    assert reader.calculator("fees", KEPT).count() == 1
    assert any("differ" in error and "route=asylum" in error for error in reader.errors), reader.errors
    go_back_to_the_route(reader)
    assert reader.status("fees") == "", "what is said of one answer is not said of the next"


def test_a_lie_is_shown_where_nobody_can_know_better(visit: Visit) -> None:
    """Why every build compares each graph with Python: without Python, nothing here finds a wrong one."""
    reader = visit()
    lie(reader)
    reader.open(FREE.link)
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_LIE
    assert came(reader) == ["graph-fees", WALKER]
    assert reader.await_step("fees", lambda: reader.follow(in_calculator("fees", FULL))) == "fees-full"
    assert reader.says("fees") == FREE.says


@pytest.mark.parametrize("fault", BROKEN_GRAPHS)
def test_without_a_graph_python_answers_everything(visit: Visit, guide: Server, fault: str) -> None:
    BROKEN_GRAPHS[fault](guide)
    breaks = "Object.defineProperty(window, 'policyGraph', { value: () => { throw new Error('It broke.'); } });"
    reader = visit(provoked=True, before=breaks if "breaks" in fault else "")
    reader.open(A_FAMILY.page)
    reader.answer_all("fees", A_FAMILY.answers)
    assert reader.says("fees") == A_FAMILY.says
    assert reader.linked("fees") == A_FAMILY.answers
    assert reader.await_step("fees", reader.page.go_back) == "fees-cannot_pay-ask"
    change_to_asylum(reader)
    assert reader.says("fees") == FREE.says
    assert reader.calculator("fees", KEPT).count() == 1
    assert reader.status("fees") == ""


@pytest.mark.parametrize("late", ["graph-fees-*", f"{WALKER}-*"])
def test_a_graph_that_is_late_can_be_cancelled_and_tried_again(visit: Visit, guide: Server, late: str) -> None:
    held = guide.hold(f"runtime/{late}")
    reader = visit(width=360)
    come_by(reader, "fees")
    reader.fill_in("fees", "route", "asylum")
    reader.submit()
    stage = reader.calculator("fees", ".calculator-stage")
    expect(stage).to_have_text(reader.words("fees", "fetching"))
    assert stage.is_visible()
    assert not reader.calculator("fees", LOAD).is_visible()
    assert not checks.inaccessible(reader, in_calculator("fees", ""))
    assert not checks.sideways(reader)
    reader.follow(in_calculator("fees", CANCEL))
    says_in_status(reader, "fees", "cancelled")
    assert not reader.calculator("fees", ".calculator-progress").is_visible()
    assert reader.calculator("fees", '[value="asylum"]').is_checked()
    assert reader.is_at(".calculator-step *"), "focus is lost"
    held.set()
    reader.settle()
    assert reader.calculator("fees", ".outcome").count() == 0, "what was cancelled comes after all"
    assert reader.await_step("fees", reader.submit) == "fees-outcome"
    assert reader.says("fees") == FREE.says
    assert not checks.still_speaking(reader)
    assert came(reader) == ["graph-fees", WALKER]


def test_a_reader_who_waits_for_a_late_graph_gets_the_answer(visit: Visit, guide: Server) -> None:
    held = guide.hold("runtime/graph-fees-*")
    reader = visit()
    come_by(reader, "fees")
    reader.fill_in("fees", "route", "asylum")
    reader.submit()
    reader.calculator("fees", ".calculator-progress").wait_for()
    assert reader.await_step("fees", held.set) == "fees-outcome"
    assert not reader.calculator("fees", ".calculator-progress").is_visible()
    assert came(reader) == ["graph-fees", WALKER]


# Where Python cannot come

WITHOUT: dict[str, Callable[[Reader, Server], object]] = {
    "WebAssembly is forbidden": lambda _, server: server.headers.update(
        {"Content-Security-Policy": "script-src 'self' 'unsafe-inline'"}
    ),
    "there is no WebAssembly": lambda reader, _: reader.context.add_init_script("delete globalThis.WebAssembly"),
    "the network is gone": lambda *_: None,
}
"""What is done before the page comes. The network goes when the graphs are there."""


@pytest.mark.parametrize("lack", WITHOUT)
def test_without_python_all_is_answered_that_needs_no_arithmetic(visit: Visit, guide: Server, lack: str) -> None:
    reader = visit(provoked=True, width=360)
    WITHOUT[lack](reader, guide)
    reader.open(A_SPOUSE.page)
    for name in ("family_member", "submission_deadline"):
        touch(reader, name)
    if lack == "the network is gone":
        reader.context.set_offline(True)
    reader.answer_all("family_member", A_SPOUSE.answers)
    assert reader.says("family_member") == A_SPOUSE.says
    for question in ("route", "for_parents"):
        reader.answer("submission_deadline", question, LAST_DAY.answers[question])
    assert reader.status("submission_deadline") == ""
    reader.fill_in("submission_deadline", "granted", "2017-03-27")
    assert reader.status("submission_deadline") == "", "a failure is told before anybody asked"
    reader.submit()
    says_in_status(reader, "submission_deadline", "failed")
    typed = [reader.see(f"#submission_deadline-granted-{part}").input_value() for part in ("day", "month", "year")]
    assert typed == ["27", "03", "2017"]
    assert reader.fragment == BEFORE_A_DAY
    assert reader.calculator("submission_deadline", ".calculator-all table").first.is_visible()
    assert reader.is_at(".calculator-step *"), "focus is lost"
    assert reader.says("family_member") == A_SPOUSE.says
    reader.see(in_calculator("family_member", FULL)).press("Enter")
    says_in_status(reader, "family_member", "failed")
    assert reader.says("family_member") == A_SPOUSE.says
    for part in ("day", "month", "year"):
        reader.see(f"#submission_deadline-granted-{part}").fill("")
    change = reader.see(in_calculator("submission_deadline", '.answer-change button[value="for_parents"]'))
    way = reader.await_step("submission_deadline", lambda: change.press("Enter"))
    assert way == "submission_deadline-for_parents-ask"
    assert reader.status("submission_deadline") == ""


# A reader who saves data


@pytest.mark.parametrize(
    ("page", "field"),
    [
        (f"chapter-3/#{BEFORE_A_DAY}", "#submission_deadline-granted-day"),
        ("chapter-4/#fees?route=regular&permit=first", "#fees-partners"),
        ("chapter-4/#s4-3-1-completeness", in_calculator("missing_documents", ".calculator-step [name]")),
    ],
    ids=["a date", "a question from which every answer needs Python", "a calculator whose every answer needs Python"],
)
def test_to_who_saves_data_nothing_comes_before_it_is_wanted(visit: Visit, page: str, field: str) -> None:
    reader = visit(before=SAVES_DATA)
    reader.open(page)
    reader.come_to(field)
    reader.wait_until("() => window.policyPython")
    reader.settle()
    assert not checks.too_early(reader)
    reader = visit()
    reader.open(page)
    reader.come_to(field)
    reader.python_is_ready()  # nobody else is asked


@pytest.mark.parametrize(("width", "dark"), [(360, True), (1280, False)])
def test_who_saves_data_is_asked_and_may_refuse(visit: Visit, width: int, dark: bool) -> None:
    reader = visit(before=SAVES_DATA, width=width, dark=dark)
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    address = reader.page.url
    reader.fill_in("fees", "others", "0")
    reader.submit()
    asks_first(reader, "fees")
    reader.follow(in_calculator("fees", CANCEL))
    says_in_status(reader, "fees", "cancelled")
    assert not reader.calculator("fees", ".calculator-progress").is_visible()
    assert reader.is_at("#fees-others"), "focus does not come back to the question"
    assert reader.see("#fees-others").input_value() == "0"
    assert reader.page.url == address
    assert not checks.too_early(reader)


def asks_first(reader: Reader, name: str) -> None:
    """The reader is told what it costs, and can load or cancel by keyboard."""
    reader.wait_until("selector => document.activeElement?.matches(selector)", in_calculator(name, LOAD))
    stage = reader.calculator(name, ".calculator-stage")
    assert stage.inner_text().startswith(reader.words(name, "costs"))
    assert re.search(r"about \d+(\.\d)? MB", stage.inner_text())
    assert reader.status(name) == stage.inner_text(), "who does not see it hears it"
    assert not reader.calculator(name, "progress").is_visible()
    assert reader.calculator(name, CANCEL).is_visible()
    assert not reader.calculator(name, '.calculator-step[aria-busy="true"]').count()
    assert not checks.inaccessible(reader, in_calculator(name, ""))
    assert not checks.sideways(reader)
    assert not checks.covered(reader)
    assert not checks.too_early(reader)


def test_who_saves_data_and_lets_it_load_gets_the_answer_to_what_was_given(visit: Visit, guide: Server) -> None:
    held = guide.hold("runtime/*.zip")
    reader = visit(before=SAVES_DATA)
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    reader.fill_in("fees", "others", "0")
    reader.submit()
    asks_first(reader, "fees")
    reader.press("Enter")
    expect(reader.calculator("fees", ".calculator-stage")).to_have_text(re.compile(reader.words("fees", "loading")))
    assert reader.calculator("fees", "progress").is_visible()
    assert not reader.calculator("fees", LOAD).is_visible()
    assert reader.is_at("#fees-others"), "focus does not come back to the question"
    assert reader.await_step("fees", held.set) == "fees-cannot_pay-ask"
    assert reader.linked("fees") == FAMILY
    assert reader.answer("fees", "cannot_pay", "no") == "fees-outcome"
    assert reader.says("fees") == A_FAMILY.says
    assert not reader.calculator("fees", ".calculator-progress").is_visible()
    assert not checks.still_speaking(reader)


def test_who_saves_data_and_comes_by_a_link_is_asked_too(visit: Visit) -> None:
    reader = visit(before=SAVES_DATA)
    reader.open(LAST_DAY.link)
    asks_first(reader, "submission_deadline")
    assert reader.fragment == LAST_DAY.fragment
    reader.follow(in_calculator("submission_deadline", CANCEL))
    reader.wait_for_focus("submission_deadline-route-ask")
    assert reader.fragment == LAST_DAY.fragment
    reader.page.reload()
    asks_first(reader, "submission_deadline")
    assert reader.await_step("submission_deadline", lambda: reader.press("Enter")) == "submission_deadline-outcome"
    assert reader.says("submission_deadline") == LAST_DAY.says
    assert reader.linked("submission_deadline") == LAST_DAY.answers


def test_who_saves_data_is_asked_once_and_not_where_a_button_has_said_what_it_costs(visit: Visit) -> None:
    reader = visit(before=SAVES_DATA)
    reader.open(A_SPOUSE.link)
    reader.wait_for_focus("family_member-outcome")
    assert not checks.too_early(reader)
    reader.come_to(in_calculator("family_member", FULL))
    assert reader.await_step("family_member", lambda: reader.press("Enter")) == "family_member-full"
    reader.answer_all("submission_deadline", LAST_DAY.answers)
    assert reader.says("submission_deadline") == LAST_DAY.says


def test_an_answer_that_is_mended_while_the_reader_is_asked_counts(visit: Visit) -> None:
    reader = visit(before=SAVES_DATA)
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    reader.fill_in("fees", "others", "0")
    reader.submit()
    asks_first(reader, "fees")
    reader.see("#fees-others").focus()
    reader.type("abc")
    reader.submit()
    reader.wait_for_focus("fees-mistakes")
    assert not reader.calculator("fees", ".calculator-progress").is_visible()
    assert reader.status("fees") == ""
    assert not checks.too_early(reader)


def test_what_the_privacy_page_tells_readers_to_check_can_be_checked(visit: Visit) -> None:
    reader = visit(provoked=True)  # Chromium asks for the icon at each address
    reader.open("privacy/#check")
    check = reader.see("#check ~ ol, section:has(> #check) ol").first.inner_text()
    come_by(reader, "fees")
    reader.answer_all("fees", FREE.answers)
    button = reader.calculator("fees", FULL).inner_text().partition(" (")[0]
    assert f"“{button}”" in check
    assert reader.await_step("fees", lambda: reader.follow(in_calculator("fees", FULL))) == "fees-full"
    reader.settle()
    reader.context.set_offline(True)
    again = reader.calculator("fees", '[data-do="restart"]')
    assert f"“{again.inner_text()}”" in check
    assert reader.await_step("fees", lambda: again.press("Enter")) == "fees-route-ask"
    reader.answer_all("fees", A_FAMILY.answers)
    assert reader.says("fees") == A_FAMILY.says
    assert [error for error in reader.errors if "favicon" not in error] == []
