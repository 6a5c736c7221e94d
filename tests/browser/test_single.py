"""Single files, opened from a folder of downloads: no server, no network, and the browser's own rules for `file://`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, expect

from mkdocs_calculators import single
from tests import plans
from tests.conftest import ROOT

from . import checks
from .journeys import A_SPOUSE, FREE, LAST_DAY, Journey
from .reader import Reader

GUIDE = "what_applies"
STOPPED = """addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  console.error("policy", violatedDirective, blockedURI));"""
NO_WASM = "delete globalThis.WebAssembly;"
LACKS = {
    "no WebAssembly": NO_WASM,
    "no workers": "delete globalThis.Worker;",
    "no unpacking": "delete globalThis.DecompressionStream;",
}
"""What is done to the browser."""

type Open = Callable[..., Reader]


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as it may be called on a reader's disk, with some of the files."""
    folder = tmp_path_factory.mktemp("disk") / "My downloads (2)"
    folder.mkdir()
    names = (GUIDE, FREE.calculator, A_SPOUSE.calculator, LAST_DAY.calculator)
    for file in single.single_files(ROOT, names):
        (folder / f"{file.name}.html").write_bytes(file.content)
    return folder


@pytest.fixture
def opened(downloads: Path, chromium: Browser) -> Iterator[Open]:
    """Readers of single files. After each journey is looked at what was asked for, and what broke."""
    readers: list[Reader] = []

    def open_file(name: str, answers: str = "", **browser: object) -> Reader:
        before = STOPPED + str(browser.pop("before", ""))
        reader = Reader.arrive(chromium, f"{downloads.as_uri()}/", before=before, **browser)  # type: ignore[arg-type]
        readers.append(reader)
        reader.open(f"{name}.html{answers}")
        return reader

    yield open_file
    try:
        for reader in readers:
            faults = checks.outside(reader) + checks.sent(reader) + checks.broke(reader)
            faults += [f"asks for a neighbour: {line}" for line in reader.asked_for if line.count("file://")][1:]
            assert not faults, "\n".join(faults)
    finally:
        for reader in readers:
            reader.leave()


@pytest.mark.parametrize("journey", [FREE, A_SPOUSE], ids=lambda journey: journey.calculator)
@pytest.mark.parametrize("before", ["", NO_WASM], ids=["with WebAssembly", "without WebAssembly"])
def test_what_needs_no_arithmetic_is_answered_at_once(opened: Open, journey: Journey, before: str) -> None:
    reader = opened(journey.calculator, before=before)
    reader.answer_all(journey.calculator, journey.answers)
    assert reader.says(journey.calculator) == journey.says
    assert reader.linked(journey.calculator) == journey.answers
    assert not reader.page.evaluate("policyPython.ready")


def test_a_day_is_worked_out_and_can_be_taken_along(opened: Open) -> None:
    name = LAST_DAY.calculator
    reader = opened(name, width=360)
    reader.answer_all(name, LAST_DAY.answers)
    assert reader.says(name) == LAST_DAY.says
    assert reader.page.evaluate("policyPython.ready")
    reader.come_to(f"a[download^='{name}'][download$='.ics']")
    with reader.page.expect_download() as saved:
        reader.press("Enter")
    assert b"DTSTART;VALUE=DATE:20170627" in saved.value.path().read_bytes()
    reader.come_to(f"a[download='{name}.json']")
    with reader.page.expect_download() as saved:
        reader.press("Enter")
    assert urlencode(LAST_DAY.answers) in saved.value.path().read_text("utf-8")


def test_a_link_holds_the_answers_and_paper_names_the_file_and_not_its_folder(opened: Open) -> None:
    name = LAST_DAY.calculator
    reader = opened(name, f"#{LAST_DAY.fragment}")
    reader.wait_for_focus(f"{name}-outcome")
    assert reader.says(name) == LAST_DAY.says
    printed = reader.see(".outcome-printed").text_content() or ""
    assert printed.endswith(f"Address: {name}.html#{LAST_DAY.fragment}")
    assert "downloads" not in printed


def test_a_citation_leads_to_its_paragraph_in_the_file_and_back_leads_to_the_answer(opened: Open) -> None:
    name = LAST_DAY.calculator
    reader = opened(name, f"#{LAST_DAY.fragment}")
    reader.wait_for_focus(f"{name}-outcome")
    reader.follow(".outcome-places .cite")
    assert reader.fragment == "s3-3-3-asylum"
    heading = reader.see("#s3-3-3-asylum")
    expect(heading).to_be_in_viewport()
    assert heading.evaluate("heading => heading.tagName") == "H5"
    reader.come_to(".note-link")
    reader.press("Enter")
    expect(reader.see(f"#{reader.fragment}")).to_be_in_viewport()
    reader.page.go_back()
    reader.page.go_back()
    assert reader.linked(name) == LAST_DAY.answers
    assert reader.says(name) == LAST_DAY.says


@pytest.mark.parametrize("fault", ["no WebAssembly", "no workers", "no unpacking", "cut short", "other bytes"])
def test_where_python_cannot_run_one_sentence_says_so(opened: Open, downloads: Path, fault: str) -> None:
    name = LAST_DAY.calculator
    reader = opened(damaged(downloads, name, fault), before=LACKS.get(fault, ""), provoked=True)
    reader.answer(name, "route", "asylum")
    reader.answer(name, "for_parents", "no")
    reader.fill_in(name, "granted", LAST_DAY.answers["granted"])
    reader.submit()
    expect(reader.calculator(name, ".calculator-status")).to_have_text(reader.words(name, "failed"))
    assert reader.calculator(name, '[name="granted-day"]').input_value() == "27"
    expect(reader.calculator(name, ".calculator-all table").first).to_be_visible()
    assert not [error for error in reader.errors if error.startswith("policy")]


def damaged(downloads: Path, name: str, fault: str) -> str:
    """The name of a copy in which Python came broken; where the browser lacks something, that of the file itself."""
    whole = (downloads / f"{name}.html").read_text("utf-8")
    engine = whole.index('id="policy-part-engine"') + 1_000_000
    copies = {"cut short": whole[:engine], "other bytes": f"{whole[:engine]}AAAAAAAA{whole[engine + 8 :]}"}
    if fault not in copies:
        return name
    (downloads / "copy.html").write_text(copies[fault], "utf-8")
    return "copy"


def test_the_guide_makes_its_plan_and_leads_to_its_calculators_in_the_same_file(opened: Open) -> None:
    answers = plans.answers("refugee_foster_child")
    reader = opened(GUIDE, f"#{GUIDE}?{urlencode(answers)}")
    reader.wait_for_focus(f"{GUIDE}-outcome")
    links = reader.calculator(GUIDE, ".outcome .cite").evaluate_all("links => links.map(({ hash }) => hash.slice(1))")
    assert len(links) > 20
    ids = set(reader.see("[id]").evaluate_all("found => found.map(({ id }) => id)"))
    assert set(links) <= ids
    reader.follow(f"#{GUIDE}-all > summary")
    reader.follow('.calculator-all a[href="#fees-title"]')
    expect(reader.see("#fees-title")).to_be_in_viewport()
    reader.answer_all("fees", FREE.answers)
    assert reader.says("fees") == FREE.says


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_file_is_accessible_and_fits_the_screen(opened: Open, width: int, dark: bool) -> None:
    reader = opened(FREE.calculator, f"#{FREE.fragment}", width=width, dark=dark)
    reader.wait_for_focus("fees-outcome")
    assert checks.inaccessible(reader) == []
    assert checks.sideways(reader) == []
    assert checks.covered(reader) == []
    assert checks.not_on_paper(reader) == []


def test_without_script_the_table_answers(opened: Open) -> None:
    reader = opened(FREE.calculator, script=False)
    expect(reader.see(".calculator-without")).to_be_visible()
    reader.see(".calculator-all > summary").click()
    expect(reader.see(".calculator-all table").first).to_be_visible()


def test_a_script_that_the_policy_does_not_know_is_stopped_and_seen(opened: Open, downloads: Path) -> None:
    whole = (downloads / "fees.html").read_text("utf-8")
    (downloads / "changed.html").write_text(whole.replace("customElements.define(", "customElements .define("), "utf-8")
    reader = opened("changed", provoked=True)
    assert [error for error in reader.errors if "Content Security Policy" in error]
    assert not reader.page.evaluate("customElements.get('policy-calculator')")
