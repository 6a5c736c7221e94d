"""The page for partners: what it tells works as it is written there, on a page of another site."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from markdown import Markdown
from playwright.sync_api import Browser, expect

from . import checks, partners
from .conftest import Visit
from .journeys import A_FAMILY, A_SPOUSE, FREE, LAST_DAY
from .partners import PAGE
from .reader import Reader

THREE = (A_FAMILY, A_SPOUSE, LAST_DAY)
"""One that works something out, one that needs no arithmetic, one with days."""


class Go(Protocol):
    """Puts a page on a partner's site and opens it in a fresh browser."""

    def __call__(self, html: str, *, width: int = 1280, dark: bool = False, policy: str = "") -> Reader:
        """`policy` is the partner's own."""


@pytest.fixture
def go(chromium: Browser, tmp_path: Path) -> Iterator[Go]:
    """Readers of partners' pages. Nothing may break, and nothing is kept."""
    readers: list[Reader] = []
    with ExitStack() as stack:

        def open_page(html: str, *, width: int = 1280, dark: bool = False, policy: str = "") -> Reader:
            server = stack.enter_context(partners.partner(tmp_path / str(len(readers)), index=html))
            server.headers["Content-Security-Policy"] = policy
            reader = Reader.arrive(chromium, server.address, width=width, dark=dark)
            readers.append(reader)
            reader.open()
            return reader

        yield open_page
        try:
            for reader in readers:
                faults = checks.kept(reader) + checks.broke(reader)
                assert not faults, "\n".join(faults)
        finally:
            for reader in readers:
                reader.leave()


@pytest.fixture
def told(visit: Visit) -> Reader:
    """A partner who reads our page."""
    reader = visit()
    reader.open(PAGE)
    reader.see("embed-builder:defined .builder:visible").wait_for()
    return reader


# ---- The code of the page, as it is written there ----


@pytest.mark.parametrize("kind", ["with our script", "as plain frames"])
def test_three_calculators_answer_in_a_theme_of_the_partners_own(told: Reader, go: Go, kind: str) -> None:
    which = ("with our script", "as plain frames").index(kind)
    reader = go(partners.page(*(partners.code(told, each.calculator)[which] for each in THREE)))
    sent = partners.requests_of(reader)
    for journey in THREE:
        assert partners.answer_all(reader, journey) == journey.says
    assert reader.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 248, 231)"
    assert not checks.sideways(reader)
    assert not partners.told_of_the_partner(sent, reader.address)


def test_the_page_in_plain_html_and_the_one_in_markdown_show_a_calculator(told: Reader, go: Go) -> None:
    (html,) = partners.below(told, "guide-html")
    (markdown,) = partners.below(told, "guide-markdown")
    for body in (html, Markdown().convert(f"# Fees\n\n{markdown}\n\nAsk *us* too.\n")):
        reader = go(partners.page(body))
        assert partners.answer_all(reader, FREE) == FREE.says


def test_a_page_with_a_policy_of_its_own_needs_what_the_page_says_and_no_more(told: Reader, go: Go) -> None:
    (allowed,) = partners.below(told, "csp")
    policy = f"default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; {allowed.strip()}"
    bare = '<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:,">'
    reader = go(f"{bare}<h1>Fees</h1>{partners.code(told, FREE.calculator)[0]}", policy=f"{policy}; img-src data:")
    assert partners.answer_all(reader, FREE) == FREE.says


def test_a_partner_hears_of_a_result_as_the_page_says(told: Reader, go: Go) -> None:
    told.see("#builder-name").select_option(FREE.calculator)
    told.see(".builder-options summary").click()
    told.see("#builder-share").press("Space")
    (listener,) = partners.below(told, "events")
    reader = go(partners.page(told.see("#builder-with-script").input_value(), listener))
    said: list[str] = []
    reader.page.on("console", lambda message: said.append(message.text))
    assert partners.answer_all(reader, FREE) == FREE.says
    assert not said, "nobody has pressed the button"
    with reader.page.expect_console_message() as heard:
        partners.framed(reader, FREE.calculator).get_by_role("button", name="Share this result").click()
    assert [value.json_value() for value in heard.value.args] == [FREE.calculator, "route=asylum", FREE.says]


# ---- The builder ----


def codes(reader: Reader) -> tuple[str, str]:
    """Both codes that the builder shows."""
    return reader.see("#builder-with-script").input_value(), reader.see("#builder-frame").input_value()


def choose(reader: Reader, field: str, value: str) -> None:
    """Write into a field of the builder, and leave it."""
    reader.see(f"#builder-{field}").fill(value)
    reader.press("Tab")


def test_without_any_choice_the_builder_gives_the_code_of_the_page(told: Reader) -> None:
    for name in (FREE.calculator, "what_applies", LAST_DAY.calculator):
        told.see("#builder-name").select_option(name)
        assert codes(told) == partners.code(told, name)


def test_each_choice_is_in_both_codes_and_in_the_preview(told: Reader) -> None:
    told.see(".builder-options summary").click()
    told.see("#builder-theme").select_option("dark")
    choose(told, "accent", "#FFB347")
    choose(told, "answers", f"{told.address}{A_FAMILY.link}")
    with_script, frame = codes(told)
    assert told.see("#builder-name").input_value() == "fees", "the link says of which calculator it is"
    form = A_FAMILY.fragment.partition("?")[2].replace("&", "&amp;")
    assert f'<policy-calculator name="fees" theme="dark" accent="#FFB347" answers="{form}">' in with_script
    assert f'/embed/fees/#fees?{form}"' in with_script, "the plain link starts there too"
    assert f'src="{told.address}embed/fees/#fees?{form}"' in frame
    assert 'name="theme=dark&amp;accent=%23FFB347"' in frame
    shown = partners.framed(told, "fees")
    shown.locator("#fees-outcome").wait_for()
    assert shown.locator("#fees-outcome").inner_text() == A_FAMILY.says
    assert shown.locator("html").evaluate("html => getComputedStyle(html).colorScheme") == "dark"


def test_a_new_choice_changes_the_preview_and_not_the_way_back(told: Reader) -> None:
    before = told.page.evaluate("history.length")
    for name in ("fees", "route", "fees"):
        told.see("#builder-name").select_option(name)
        partners.framed(told, name).locator(".question-ask").first.wait_for()
    assert told.see(".builder-preview iframe").count() == 1
    assert told.page.evaluate("history.length") == before


@pytest.mark.parametrize(
    ("field", "wrong", "says", "right"),
    [
        ("accent", "red", "Write a colour as #", "#005ea5"),
        ("accent", '#12"><b', "Write a colour as #", "#005EA5"),
        ("answers", "https://elsewhere.example/", "neither a link with answers", "route=asylum"),
        ("answers", "nobody?route=asylum", "neither a link with answers", "https://any.example/chapter-4/#fees?route=asylum"),
        ("answers", "chapter-4/#nobody?route=asylum", "neither a link with answers", "route=asylum&for_parents=no"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_said_at_the_field_and_left_out(
    told: Reader, field: str, wrong: str, says: str, right: str
) -> None:
    told.see(".builder-options summary").click()
    before = codes(told)
    choose(told, field, wrong)
    assert says in told.see(f"#builder-{field}-mistake").inner_text()
    assert told.see(f"#builder-{field}").get_attribute("aria-invalid") == "true"
    assert codes(told) == before
    assert not checks.inaccessible(told, "embed-builder .builder")
    choose(told, field, right)
    assert told.see(".question-mistake").count() == 0
    assert f'{field}="' in codes(told)[0]


@pytest.mark.parametrize("allowed", [True, False], ids=["allowed", "forbidden"])
def test_the_code_is_copied_or_at_least_selected(told: Reader, allowed: bool) -> None:
    if allowed:
        told.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        told.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    told.follow('button[value="builder-frame"]')
    status = told.see(".builder-status")
    expect(status).to_have_text("Copied." if allowed else "The code is selected: copy it with your keyboard or menu.")
    if allowed:
        assert told.page.evaluate("navigator.clipboard.readText()") == codes(told)[1]
    else:
        assert told.page.evaluate("getSelection().toString()") == codes(told)[1]


def test_the_first_link_within_the_page_does_not_lose_what_was_chosen(told: Reader) -> None:
    """It makes the theme fetch the page again, and put a copy in its place."""
    told.see("#builder-name").select_option("fees")
    before = codes(told)
    told.page.evaluate("window.survived = true")
    told.follow('.md-content a[href$="#builder"]')
    told.settle()
    assert told.page.evaluate("window.survived") is True
    assert codes(told) == before
    assert told.see("embed-builder").count() == 1


def test_without_script_there_is_the_code_of_each_calculator_and_no_builder(visit: Visit) -> None:
    reader = visit(script=False)
    reader.open(PAGE)
    expect(reader.see(".builder-without")).to_be_visible()
    expect(reader.see(".builder")).to_be_hidden()
    reader.see("#code-fees summary").click()
    expect(reader.see("#code-fees pre").first).to_be_visible()
    assert 'https://this-site.example/embed/fees/"' in partners.code(reader, "fees")[0]


# ---- For everybody ----

SCREENS = [(360, True), (1280, False)]
MORE = [pytest.param(width, dark, marks=pytest.mark.full) for width, dark in [(360, False), (1280, True)]]


@pytest.mark.parametrize(("width", "dark"), [*SCREENS, *MORE])
def test_a_partners_page_and_each_frame_on_it_are_accessible(told: Reader, go: Go, width: int, dark: bool) -> None:
    reader = go(partners.page(*(partners.code(told, each.calculator)[0] for each in THREE)), width=width, dark=dark)
    for journey in THREE:
        partners.framed(reader, journey.calculator).locator(".question-ask").first.wait_for()
    assert not checks.inaccessible_in_frames(reader)
    assert partners.answer_all(reader, FREE) == FREE.says
    assert not checks.inaccessible_in_frames(reader)
    assert not checks.sideways(reader)


@pytest.mark.parametrize(("width", "dark"), [*SCREENS, *MORE])
def test_an_embed_opened_by_itself_is_accessible(visit: Visit, width: int, dark: bool) -> None:
    reader = visit(width=width, dark=dark)
    for name in ("what_applies", *(journey.calculator for journey in THREE)):
        reader.open(f"embed/{name}/")
        reader.see(".calculator-continue").wait_for()
        assert not checks.inaccessible_in_frames(reader)
        assert not checks.sideways(reader)


IN_FRAME = (
    'complementary "The date of the rules"',
    'heading "What does the application cost?" [level=1]',
    'group "Which application is it?"',
    'radio "Asylum family reunification"',
    'link "chapter 3"',
    'button "Continue"',
    "All questions and outcomes",
    "This is not the IND.",
)
"""What a screen reader comes to, one after the other."""


def test_what_a_screen_reader_reads_comes_in_the_order_of_the_page(told: Reader, go: Go) -> None:
    fees = partners.framed((reader := go(partners.page(partners.code(told, "fees")[0]))), "fees")
    fees.locator(".question-ask").first.wait_for()
    page = reader.page.locator("body").aria_snapshot()
    assert in_order(page, ('link "Our opening hours"', "iframe", 'link "Write to us"')), page
    frame = fees.locator("body").aria_snapshot()
    assert in_order(frame, IN_FRAME), frame
    named = "[...document.querySelectorAll('policy-calculator')].map(({ shadowRoot: { firstChild } }) => [firstChild.title, firstChild.lang])"
    assert reader.page.evaluate(named) == [["What does the application cost? – rules of May 2017", "en"]]


def in_order(text: str, parts: tuple[str, ...]) -> bool:
    """Whether each stands there, behind the one before."""
    at = 0
    for part in parts:
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def test_tab_goes_through_the_calculators_in_their_order_and_back(told: Reader, go: Go) -> None:
    reader = go(partners.page(*(partners.code(told, each.calculator)[0] for each in THREE[:2])))
    for journey in THREE[:2]:
        partners.framed(reader, journey.calculator).locator(".question-ask").first.wait_for()
    reader.see("#before").focus()
    there = way(reader, "Tab", "after")
    assert there == ["before", "fees", "family_member", "after"]
    assert way(reader, "Shift+Tab", "before") == there[::-1]


def way(reader: Reader, key: str, end: str) -> list[str]:
    """Press a key until focus has come to this id: where it was, the frames by the names of their calculators."""
    found = [at(reader)]
    for _ in range(60):
        if found[-1] == end:
            return found
        reader.press(key)
        if at(reader) != found[-1]:
            found.append(at(reader))
    raise AssertionError(f"{key} does not lead to {end}: {found}")


def at(reader: Reader) -> str:
    """The id of what has focus on the partner's page, or the name of the calculator."""
    return str(reader.page.evaluate("document.activeElement.getAttribute('name') ?? document.activeElement.id"))
