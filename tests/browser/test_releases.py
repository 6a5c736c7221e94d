"""A released embed on a partner's page: it answers by the old rules, and says when there is a newer version."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame

from benchmarks.journeys import JOURNEYS
from tests.browser.server import Server
from tests.released import Released

FEES = next(journey for journey in JOURNEYS if journey.calculator == "fees")
NEWEST = "embed/newest.js"
NOTICE = ".embed-newer"


@pytest.fixture
def old(released: Released) -> Iterator[Server]:
    """The site of a project that was released and has gone on."""
    path = released.site / NEWEST
    as_built = path.read_bytes()
    with Server(released.site) as server:
        yield server
    path.write_bytes(as_built)


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Server]:
    """A page on another origin."""
    with Server(tmp_path) as server:
        yield server


def shown(chromium: Browser, partner: Server, address: str) -> Frame:
    """An embed in a plain frame of the partner, once all of it has loaded."""
    page = f'<!doctype html><title>A partner</title><iframe src="{address}" sandbox="allow-scripts"></iframe>'
    (partner.folder / "index.html").write_text(page, "utf-8")
    partner.headers["Content-Security-Policy"] = "default-src *"
    opened = chromium.new_context().new_page()
    opened.goto(partner.address, wait_until="load")
    frame = opened.frames[1]
    frame.wait_for_load_state("load")
    frame.wait_for_selector(".calculator-lock:not([disabled])", state="attached")
    return frame


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ('window.policyNewest="2017.2";', True),
        ('window.policyNewest="2017.10";', True),
        ('window.policyNewest="2024.1";', True),
        ('window.policyNewest="2017.1";', False),
        ('window.policyNewest="2016.9";', False),
        ('window.policyNewest="";', False),
        ('window.policyNewest="2017.2 ";', False),
        ('window.policyNewest="2017.2.dev0";', False),
        ('window.policyNewest="<b>2017.2</b>";', False),
        ('window.policyNewest="2017." + "2".repeat(100000);', False),
        ("window.policyNewest=2017.2;", False),
        ('window.policyNewest=["2017.2"];', False),
        ("window.policyNewest=", False),
        (None, False),
    ],
)
def test_a_released_page_says_when_there_is_a_newer_one(
    script: str | None, told: bool, chromium: Browser, old: Server, partner: Server
) -> None:
    path = old.folder / NEWEST
    if script is None:
        old.missing.add(NEWEST)
    else:
        path.write_text(script, "utf-8")
    frame = shown(chromium, partner, f"{old.address}embed/fees/2017.1/")
    notice = frame.locator(NOTICE)
    assert notice.count() == 1
    assert notice.is_visible() is told
    if told:
        link = notice.get_by_role("link")
        assert link.evaluate("link => link.href") == f"{old.address}#fees-title"
        assert link.evaluate("link => link.target || document.querySelector('base').target") == "_blank"
    assert f"GET /{NEWEST}" in old.asked
    frame.page.context.close()


def test_the_current_page_asks_for_no_newer_one(chromium: Browser, old: Server, partner: Server) -> None:
    (old.folder / NEWEST).write_text('window.policyNewest="2099.1";', "utf-8")
    frame = shown(chromium, partner, f"{old.address}embed/fees/")
    assert frame.locator(NOTICE).count() == 0
    assert f"GET /{NEWEST}" not in old.asked
    frame.page.context.close()


@pytest.mark.parametrize(("address", "fee"), [("embed/fees/2017.1/", "€339"), ("embed/fees/", "€341")])
def test_each_version_works_it_out_by_its_own_rules(
    address: str, fee: str, chromium: Browser, old: Server, partner: Server
) -> None:
    frame = shown(chromium, partner, f"{old.address}{address}")
    for name, value in FEES.answers.items():
        field = frame.locator(f'.calculator-step [name="{name}"]')
        field.first.wait_for(state="visible")
        if field.first.get_attribute("type") == "radio":
            frame.locator(f'.calculator-step [name="{name}"][value="{value}"] + label').click()
        else:
            field.fill(value)
        frame.locator(".calculator-step .calculator-continue").click()
    outcome = frame.locator(".calculator-step .outcome-says")
    outcome.wait_for(timeout=60_000)
    assert fee in outcome.inner_text()
    frame.page.context.close()
