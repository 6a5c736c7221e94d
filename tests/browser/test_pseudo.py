"""A longer language, and one that is written from the right: nothing is cut off, lies over something or stands astray."""

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser

from tests import pseudo
from tests.pseudo import FROM_THE_RIGHT, LONGER

from . import checks
from .journeys import A_SPOUSE, ASKING, EVERY, MISTAKEN, NO_FUNDS, PAGES
from .reader import Reader
from .server import Server

FEW = [
    ASKING["a choice"], ASKING["yes or no"], ASKING["a date"], ASKING["a country"], MISTAKEN["a number"],
    A_SPOUSE.fragment, NO_FUNDS.fragment,
]  # fmt: skip
"""States that need no Python: a question of each kind, a mistake, two outcomes."""
ALL = list(dict.fromkeys([*FEW, *ASKING.values(), *MISTAKEN.values(), *(journey.fragment for journey in EVERY)]))
SCREENS = [
    pytest.param(code, width, states, id=f"{code}, {width} px, {name}", marks=marks)
    for (code, width), (name, states, marks) in product(
        product((LONGER, FROM_THE_RIGHT), (320, 360, 768, 1280)),
        (("few", FEW, []), ("all", ALL, [pytest.mark.full])),
    )
    if marks or (code, width) in {(LONGER, 320), (FROM_THE_RIGHT, 320), (FROM_THE_RIGHT, 1280)}
]


@pytest.fixture(scope="module")
def pseudo_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site in the two languages that nobody speaks."""
    folder = tmp_path_factory.mktemp("pseudo")
    server = Server(folder / "site")
    pseudo.build(folder / "project", server.folder, server.address)
    with server:
        yield server


def reader_of(chromium: Browser, server: Server, width: int) -> Iterator[Reader]:
    reader = Reader.arrive(chromium, server.address, width=width)
    yield reader
    reader.leave()


@pytest.fixture
def reader(pseudo_site: Server, chromium: Browser, width: int) -> Iterator[Reader]:
    """Somebody who reads the site on a screen of this width."""
    yield from reader_of(chromium, pseudo_site, width)


def faults_of(reader: Reader, within: str = "body") -> list[str]:
    """Whatever is wrong with how a page is laid out."""
    return [
        *checks.sideways(reader),
        *checks.overlapping(reader, within),
        *checks.cut_off(reader, within),
        *checks.against_reading(reader, within),
    ]


def come_to(reader: Reader, code: str, fragment: str) -> str:
    """Open a state of a calculator in a language; the selector of the calculator."""
    name = fragment.partition("?")[0]
    reader.open_anew(f"{code}/calculators/{name}/#{fragment}")
    reader.wait_until(
        "name => document.activeElement?.closest(`policy-calculator[name=${name}] .calculator-step:not([aria-busy])`)",
        name,
    )
    return f'policy-calculator[name="{name}"]'


@pytest.mark.parametrize(("code", "width", "states"), SCREENS)
def test_no_state_of_a_calculator_breaks(reader: Reader, code: str, states: list[str]) -> None:
    faults = []
    for fragment in states:
        calculator = come_to(reader, code, fragment)
        assert reader.page.evaluate("document.body.dir") == ("rtl" if code == FROM_THE_RIGHT else "ltr")
        faults += [f"{fragment}: {fault}" for fault in faults_of(reader, calculator)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("width", [320, 1280, pytest.param(768, marks=pytest.mark.full)])
@pytest.mark.parametrize("code", [FROM_THE_RIGHT, pytest.param(LONGER, marks=pytest.mark.full)])
def test_no_page_and_no_table_breaks(reader: Reader, code: str) -> None:
    faults = [f"start: {fault}" for fault in open_page(reader, f"{code}/")]
    faults += [f"fees: {fault}" for fault in open_page(reader, f"{code}/calculators/fees/")]
    reader.see('policy-calculator[name="fees"] summary').first.click()
    faults += [f"the table of fees: {fault}" for fault in faults_of(reader)]
    assert not faults, "\n".join(faults)


def open_page(reader: Reader, address: str) -> list[str]:
    """Open a page, and say what is wrong with it."""
    reader.open(address)
    return faults_of(reader)


@pytest.mark.full
@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize("code", [LONGER, FROM_THE_RIGHT])
def test_no_table_of_any_calculator_breaks(reader: Reader, code: str) -> None:
    faults = []
    for name in PAGES:
        reader.open(f"{code}/calculators/{name}/")
        reader.see(f'policy-calculator[name="{name}"] summary').first.click()
        faults += [f"{name}: {fault}" for fault in faults_of(reader)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("width", [320])
def test_a_word_longer_than_a_phone_is_broken_and_not_cut_off(reader: Reader) -> None:
    calculator = come_to(reader, LONGER, FEW[0])
    reader.page.evaluate(
        "() => { for (const part of document.querySelectorAll('.question-ask, .option label, .calculator-title,"
        " .calculator-continue, .answer dt, .answer dd:not(.answer-change)'))"
        " part.textContent = 'Verblijfsvergunningsaanvraagbehandelingskostenvergoeding'; }"
    )
    assert not faults_of(reader, calculator)
