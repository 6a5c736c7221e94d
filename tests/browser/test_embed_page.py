"""The page of an embed in a plain frame of another host: what it may do there, what it may not, and where it leads."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Frame, Page

from mkdocs_calculators import policy
from tests import not_tested

from .journeys import A_FAMILY, FREE, LAST_DAY, SECTIONS
from .reader import PATIENCE
from .server import Server

FRAME = """<!doctype html><html lang="en"><title>A partner</title><link rel="icon" href="data:,">
<iframe src="{address}" name="{name}" {attributes} title="Calculator" width="700" height="700"></iframe>"""

KEEPS = """async () => {
  const keeps = {
    cookie: () => document.cookie, local: () => localStorage, session: () => sessionStorage,
    database: () => new Promise((resolve, reject) => Object.assign(indexedDB.open("x"), { onsuccess: resolve, onerror: reject })),
    caches: () => caches.keys(), worker: () => navigator.serviceWorker.getRegistrations(),
  };
  const kept = [];
  for (const [name, keep] of Object.entries(keeps)) await Promise.resolve().then(keep).then(() => kept.push(name), () => {});
  return kept;
}"""
FETCHES = "address => fetch(address, { mode: 'no-cors' }).then(() => 'fetched', (error) => error.name)"
REFUSES = """() => {
  const tried = {
    html: () => { document.createElement("p").innerHTML = "<img src=x onerror=go()>"; },
    text: () => { document.createElement("script").text = "go()"; },
    address: () => { document.createElement("script").src = "https://evil.example/a.js"; },
    worker: () => new Worker("https://evil.example/a.js"),
    words: () => setTimeout("go()"),
    another: () => trustedTypes.createPolicy("another", {}),
  };
  const refused = (what) => { try { what(); return ""; } catch (error) { return error.name; } };
  return Object.fromEntries(Object.entries(tried).map(([name, what]) => [name, refused(what)]));
}"""


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Server]:
    """Another host, with a policy of its own."""
    with Server(
        tmp_path, headers={"Content-Security-Policy": "default-src 'none'; img-src data:; frame-src *"}
    ) as server:
        yield server


@contextmanager
def framed(
    chromium: Browser, partner: Server, address: str, attributes: str, name: str = "", **options: str
) -> Iterator[tuple[Page, Frame]]:
    """The partner's page with a frame in it, until the end of the block."""
    (partner.folder / "index.html").write_text(FRAME.format(address=address, attributes=attributes, name=name), "utf-8")
    context = chromium.new_context(reduced_motion="reduce", **options)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(partner.address)
    yield page, page.frames[1]
    context.close()


LOADERS = f'sandbox="{policy.SANDBOX}"'


@pytest.mark.parametrize("attributes", [LOADERS, 'sandbox="allow-scripts"', ""])
def test_it_can_keep_nothing_fetch_nothing_and_see_nothing_of_the_partner(
    chromium: Browser, guide: Server, partner: Server, attributes: str
) -> None:
    with framed(chromium, partner, f"{guide.address}embed/fees/", attributes) as (page, frame):
        assert frame.evaluate("origin") == "null"
        assert frame.evaluate(KEEPS) == []
        assert frame.evaluate(FETCHES, f"{guide.address}chapter-3/") == "TypeError"
        assert frame.evaluate("document.referrer") == ""
        with pytest.raises(Error, match="SecurityError"):
            frame.evaluate("parent.document.title")
        assert page.context.cookies() == []


def test_the_one_policy_guards_html_scripts_and_workers(chromium: Browser, guide: Server, partner: Server) -> None:
    with framed(chromium, partner, f"{guide.address}embed/fees/", LOADERS) as (_, frame):
        if not frame.evaluate("'trustedTypes' in window"):
            not_tested.skip("Trusted Types", "this Chromium does not know them")
        assert frame.evaluate(REFUSES) == dict.fromkeys(
            ["html", "text", "address", "worker", "words", "another"], "TypeError"
        )


def test_without_script_all_questions_and_outcomes_are_read_in_the_table(
    chromium: Browser, guide: Server, partner: Server
) -> None:
    with framed(chromium, partner, f"{guide.address}embed/fees/", "sandbox") as (_, frame):
        assert frame.locator(".calculator-without").is_visible()
        frame.locator(".calculator-all > summary").click()
        assert frame.locator(".calculator-all table").first.is_visible()
        assert frame.locator("input:enabled").count() == 0


def test_where_nothing_of_ours_is_let_in_the_page_says_where_the_questions_are(
    chromium: Browser, guide: Server, partner: Server
) -> None:
    for missing, said in (set(), False), ({"embed/files/*"}, True):
        guide.missing |= missing
        try:
            with framed(chromium, partner, f"{guide.address}embed/fees/", LOADERS) as (_, frame):
                assert frame.locator(".embed-without").is_visible() == said
                assert frame.locator(".calculator-all > summary").is_visible()
        finally:
            guide.mend()


def test_a_citation_opens_the_paragraph_of_the_site_in_a_new_window(
    chromium: Browser, guide: Server, partner: Server
) -> None:
    address = f"{guide.address}embed/{FREE.calculator}/#{FREE.fragment}"
    with framed(chromium, partner, address, LOADERS) as (page, frame):
        assert frame.locator(".outcome-says").inner_text() == FREE.says
        with page.expect_popup() as opened:
            frame.locator(".outcome a.cite").first.click()
        there = opened.value
        there.wait_for_load_state()
        assert there.url.startswith(f"{guide.address}chapter-4/#")
        assert there.locator(f"#{SECTIONS[FREE.calculator]}").count() == 1
        assert there.evaluate("[origin, opener, document.referrer]") == [guide.address.rstrip("/"), None, ""]
        assert frame.url == address


def test_a_link_within_the_page_stays_in_the_frame(chromium: Browser, guide: Server, partner: Server) -> None:
    with framed(chromium, partner, f"{guide.address}embed/family_member/", LOADERS) as (page, frame):
        frame.locator(".calculator-all > summary").click()
        frame.locator('.calculator-all a[href^="#"]').first.click()
        assert frame.evaluate("document.activeElement.id").startswith("family_member-")
        assert len(page.context.pages) == 1


def test_an_outcome_is_saved_and_printed(chromium: Browser, guide: Server, partner: Server) -> None:
    address = f"{guide.address}embed/{LAST_DAY.calculator}/#{LAST_DAY.fragment}"
    with framed(chromium, partner, address, LOADERS) as (page, frame):
        with page.expect_download() as download:
            frame.locator(f'a[download="{LAST_DAY.calculator}.json"]').click()
        assert LAST_DAY.says in Path(download.value.path()).read_text("utf-8")
        frame.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
        frame.locator('[data-do="print"]').click()
        assert frame.evaluate("window.printed") == 1


@pytest.mark.parametrize("file", ["embed/pyodide-*/engine.js", "embed/files/archive-*.js", "embed/files/worker-*.js"])
def test_a_part_that_is_cut_short_or_missing_leaves_the_table(
    chromium: Browser, guide: Server, partner: Server, file: str
) -> None:
    for faults in (guide.garbled, guide.missing):
        faults.add(file)
        try:
            address = f"{guide.address}embed/{LAST_DAY.calculator}/#{LAST_DAY.fragment}"
            with framed(chromium, partner, address, LOADERS) as (_, frame):
                frame.locator(".calculator-all[open]").wait_for()
                assert "could not be worked out" in frame.locator(".calculator-status").inner_text()
        finally:
            guide.mend()


@pytest.mark.parametrize(
    ("wish", "device", "paper"),
    [("dark", "light", "rgb(18, 24, 26)"), ("light", "dark", "rgb(251, 250, 247)"), ("", "dark", "rgb(18, 24, 26)")],
)
def test_the_theme_is_the_partners_or_that_of_the_device(
    chromium: Browser, guide: Server, partner: Server, wish: str, device: str, paper: str
) -> None:
    name = f"theme={wish}" if wish else ""
    with framed(chromium, partner, f"{guide.address}embed/fees/", LOADERS, name, color_scheme=device) as (_, frame):
        assert frame.evaluate("getComputedStyle(document.body).backgroundColor") == paper


def test_it_works_beside_the_pages_of_the_site_too(chromium: Browser, guide: Server) -> None:
    """Somebody opens the address of an embed by itself."""
    page = chromium.new_page()
    page.goto(f"{guide.address}embed/{A_FAMILY.calculator}/#{A_FAMILY.fragment}")
    page.locator(".outcome-says").wait_for(timeout=PATIENCE)
    assert page.locator(".outcome-says").inner_text() == A_FAMILY.says
    page.close()
