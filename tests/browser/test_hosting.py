"""Journeys through a real nginx with the shipped configuration: the policy forbids nothing that the site does."""

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from mkdocs_calculators import hosting
from setup import browser
from tests import hosts, pages
from tests.conftest import ROOT, build

from . import checks, searching
from .journeys import A_FAMILY, LAST_DAY, NO_PARTNER, Journey
from .reader import Reader
from .server import Server, free_port
from .test_batch import TABLE as CASES
from .test_batch import answer, choose, saved

ADDRESS = f"http://{hosts.NAME}/"

FORBIDDEN = """addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  console.error(`forbidden by the policy: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`));"""
"""Tells each violation where the other errors of a page are told."""

FRAMING = f"""<!doctype html><title>Partner</title>
<iframe name="embed" src="{ADDRESS}embed/fees/"></iframe><iframe name="page" src="{ADDRESS}about/"></iframe>"""
"""A page of another site, which shows two of ours."""


@pytest.fixture(scope="module")
def hosted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make site` builds it for its own name."""
    folder = tmp_path_factory.mktemp("hosted")
    build(ROOT, folder, SITE_URL=ADDRESS)
    hosting.write(folder, ROOT)
    (folder / "broken").mkdir()
    shutil.copy(ROOT / "tests" / "broken" / "inline" / "page.html", folder / "broken" / "index.html")
    return folder


@pytest.fixture(scope="module")
def on_nginx(hosted: Path, chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A Chromium for which the site's own name leads to nginx, and every other name nowhere."""
    with hosts.nginx(hosted, tmp_path_factory.mktemp("nginx"), free_port()) as host:
        rules = f"MAP {hosts.NAME} 127.0.0.1:{host.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        # With a certificate the name would be a safe one, as it is on a real host.
        safe = f"--unsafely-treat-insecure-origin-as-secure={ADDRESS}"
        started = chromium.browser_type.launch(
            executable_path=str(browser.path()), args=[*browser.OPTIONS, f"--host-resolver-rules={rules}", safe]
        )
        yield started
        started.close()


@pytest.fixture
def reader(on_nginx: Browser) -> Iterator[Reader]:
    """A reader for whom nothing may be forbidden."""
    with ExitStack() as end:
        arrived = Reader.arrive(on_nginx, ADDRESS, before=FORBIDDEN)
        end.callback(arrived.leave)
        yield arrived
        assert checks.broke(arrived) + checks.outside(arrived) + checks.kept(arrived) == []


OURS = "broken/"
"""A page that stands there for these tests."""


def test_every_page_keeps_to_the_policy(reader: Reader, hosted: Path) -> None:
    addresses = [address for address in pages.read(hosted) if address not in ("404.html", OURS)]
    assert len(addresses) > 25
    for address in addresses:
        reader.open(address)
        reader.settle()


def test_every_embed_keeps_to_its_own(reader: Reader, hosted: Path) -> None:
    addresses = list(pages.embeds(hosted))
    assert len(addresses) > 25
    for address in addresses[::5]:  # of one template
        reader.open(address)
        reader.settle()
    reader.open()


def test_a_page_that_does_not_keep_to_it_is_found(reader: Reader) -> None:
    reader.open("broken/")
    reader.settle()
    told = [error for error in reader.errors if "forbidden by the policy" in error]
    for kind in ("style-src-elem", "style-src-attr", "script-src-elem", "script-src-attr"):
        assert [error for error in told if kind in error], kind
    reader.errors.clear()


def test_the_page_for_what_is_not_there_keeps_to_it_too(reader: Reader) -> None:
    reader.open("nowhere/at/all/")
    reader.settle()
    assert reader.see("h1").inner_text() == "This page is not here"
    reader.errors = [error for error in reader.errors if "status of 404" not in error]  # Chromium tells of the answer


@pytest.mark.parametrize("journey", [A_FAMILY, LAST_DAY, NO_PARTNER], ids=lambda journey: journey.name)
def test_calculators_answer_with_python_and_without_it(reader: Reader, journey: Journey) -> None:
    reader.open(journey.page)
    reader.answer_all(journey.calculator, journey.answers)
    assert reader.says(journey.calculator) == journey.says


def test_an_outcome_is_printed_saved_and_opened_again(reader: Reader, tmp_path: Path) -> None:
    reader.open(A_FAMILY.link)
    reader.wait_for_focus("fees-outcome")
    reader.come_to("a[download='fees.json']")
    with reader.page.expect_download() as download:
        reader.press("Enter")
    assert reader.page.pdf().startswith(b"%PDF")
    file = tmp_path / "fees.json"
    download.value.save_as(file)
    reader.open("calculators/")
    reader.see("policy-receipt input").set_input_files(file)
    reader.see("policy-receipt .calculator-continue").press("Enter")
    reader.wait_until("() => document.activeElement?.matches('.receipt-reply')")
    assert "Nothing has changed" in reader.see(".receipt-reply").inner_text()


def test_a_table_of_cases_is_answered_and_saved(reader: Reader, tmp_path: Path) -> None:
    table = tmp_path / "cases.csv"
    table.write_bytes(CASES.encode())
    reader.open("batch/")
    choose(reader, table)
    assert answer(reader)
    assert saved(reader)[1]


def test_the_search_finds_and_its_result_comes_without_a_new_page(reader: Reader) -> None:
    reader.open()
    reader.settle()
    reader.page.evaluate("window.survived = true")
    assert searching.results(reader, "fees")
    reader.see(".md-search-result__link").first.click()
    reader.page.wait_for_url(re.compile(rf"{re.escape(ADDRESS)}[\w-]+/"))
    reader.settle()
    assert reader.page.evaluate("window.survived") is True, "instant navigation fetched the page"


def test_colours_are_switched_and_stay(reader: Reader) -> None:
    reader.open("chapter-4/")
    for _ in range(2):  # from those of the device to light, and to dark
        reader.see("label[for^=__palette]:visible").click()
    assert reader.page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    reader.open("chapter-3/")
    assert reader.page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    reader.see(".md-typeset abbr").first.hover()
    reader.page.mouse.wheel(0, 5_000)
    reader.settle()


def test_a_second_visit_asks_only_for_pages(reader: Reader) -> None:
    reader.open("chapter-4/")
    reader.settle()
    with reader.page.expect_response(f"{ADDRESS}chapter-4/") as again:
        reader.page.reload()
    reader.settle()
    # A page that has not changed is not sent again: Chromium shows 200 for what nginx answered with 304.
    assert again.value.request.sizes()["responseBodySize"] == 0
    kept = reader.page.evaluate("""() => performance.getEntriesByType("resource")
      .filter(({ name }) => /[.-][0-9a-f]{8}[.]/.test(name)).map(({ transferSize }) => transferSize)""")
    assert len(kept) >= 5
    assert set(kept) == {0}


def test_only_what_is_made_to_be_framed_is_shown_by_others(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(FRAMING, "utf-8")
    with Server(tmp_path, headers={"Content-Security-Policy": "default-src *"}) as partner:
        reader.page.goto(partner.address)
        reader.settle()
    shown = {frame.name: frame.url for frame in reader.page.frames}
    assert shown["embed"] == f"{ADDRESS}embed/fees/"
    assert shown["page"].startswith("chrome-error:")
    assert [error for error in reader.errors if "frame-ancestors" in error]
    reader.errors.clear()
    reader.requests.clear()  # those of the other site
