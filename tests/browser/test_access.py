"""Every page and every state, by the rules of axe, in every look: widths, colours, paper, forced colours, directions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, cycle

import pytest

from mkdocs_calculators.fence import calculator_names

from . import checks, searching
from .checks import FEW_LOOKS, LOOKS, Look
from .conftest import Visit
from .journeys import BEFORE_A_SUM, EVERY
from .reader import Reader
from .server import Server
from .states import GUIDE, HOMES, come_to, states

STATES = states()
LIGHT: Look = (320, False, "screen", "ltr")
CLOSED_MENU, OPEN_MENU = (
    '[data-opens="__drawer"][aria-expanded="false"]',
    '[data-opens="__drawer"][aria-expanded="true"]',
)


def pages(guide: Server, *, released: bool) -> list[str]:
    """The address of each page that was built; with those of releases, which never change, or without them."""
    found = (path.relative_to(guide.folder).as_posix() for path in sorted(guide.folder.rglob("*.html")))
    addresses = [name.removesuffix("index.html") for name in found]
    return [address for address in addresses if released or not checks.RELEASED.match(address)]


MADE = re.compile(r"((?:embed/)?(?:nl/)?(?:calculators/)?)\w+/$")
"""A page that the build makes for a calculator: in which folder."""


def few_pages(addresses: Iterable[str]) -> list[str]:
    """Each page that somebody wrote, and one of each kind that the build makes for every calculator."""
    kinds: dict[str, str] = {}
    for address in addresses:
        made = MADE.match(address)
        kinds.setdefault(made[1] if made and made[1] not in ("", "nl/") else address, address)
    return list(kinds.values())


def few_states() -> dict[str, str]:
    """Each kind of question and of mistake, and one state of each calculator, in turn of each kind of state."""
    kinds = cycle((" answers: ", " finds a mistake: ", " asks: ", "I don’t know"))
    shown = {state: STATES[state] for state in STATES if state.startswith(("asking ", "mistaken "))}
    for name in (GUIDE, *calculator_names()):
        kind = next(kinds)
        of_it = [state for state in STATES if state.startswith(f"{name} ")]
        state = next((each for each in of_it if kind in each), of_it[0])
        shown[state] = STATES[state]
    return {state: STATES[state] for state in STATES if state in shown}


def faults_of_pages(reader: Reader, addresses: Iterable[str], looks: Iterator[Look]) -> list[str]:
    """What axe finds on each page in the next look, and, when all that folds is open, in that."""
    faults = []
    for address in addresses:
        reader.open(address)
        reader.settle()
        look = next(looks)
        checks.wearing(reader, look)
        found = checks.inaccessible(reader)
        if reader.see("details").count():
            reader.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
            found += checks.inaccessible(reader, "details")
        faults += [f"{address} {look}: {fault}" for fault in found]
    return faults


def faults_of_states(reader: Reader, shown: Mapping[str, str], looks: Iterator[Look]) -> list[str]:
    """What axe finds in each state in the next look; and whether a narrow screen holds it and shows what has the focus."""
    faults = []
    for state, fragment in shown.items():
        checks.wearing(reader, LIGHT)
        come_to(reader, fragment)
        found = checks.sideways(reader) + checks.covered_at_rest(reader)
        look = next(looks)
        checks.wearing(reader, look)
        found += checks.inaccessible(reader, f'policy-calculator[name="{fragment.partition("?")[0]}"]')
        faults += [f"{state} {look}: {fault}" for fault in found]
    return faults


def test_the_looks_of_the_core_hold_each_pair() -> None:
    on_screens = [look for look in LOOKS if look[2] != "print"]
    for one, other in combinations(range(4), 2):
        wanted = {(look[one], look[other]) for look in on_screens}
        assert wanted <= {(look[one], look[other]) for look in FEW_LOOKS}
    assert any(look[2] == "print" for look in FEW_LOOKS)


def test_there_are_states_of_every_calculator_and_of_the_guide() -> None:
    for name in (GUIDE, *calculator_names()):
        for what in ("answers", "finds a mistake"):
            assert any(state.startswith(f"{name} {what}") for state in STATES), (name, what)
    assert sum("I don’t know" in state for state in STATES) > 20
    assert sum(" asks: " in state for state in STATES) > 20
    assert {GUIDE, *(journey.calculator for journey in EVERY)} == set(HOMES)


def test_pages_are_accessible(visit: Visit, guide: Server) -> None:
    reader = visit(width=320)
    found = pages(guide, released=False)
    assert {"", "404.html", "chapter-3/", "embed/fees/"} <= set(found)
    assert len(found) >= 60
    shown = few_pages(found)
    assert {"nl/", "chapter-3/"} < set(shown)
    assert 40 <= len(shown) < len(found)
    faults = faults_of_pages(reader, shown, cycle(FEW_LOOKS))
    assert not faults, "\n".join(faults)


def test_states_are_accessible(visit: Visit) -> None:
    faults = faults_of_states(visit(width=320), few_states(), cycle(FEW_LOOKS))
    assert not faults, "\n".join(faults)


@pytest.mark.full
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_page_is_accessible_in_every_look(visit: Visit, guide: Server, look: Look) -> None:
    faults = faults_of_pages(visit(width=320), pages(guide, released=True), cycle([look]))
    assert not faults, "\n".join(faults)


@pytest.mark.full
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_state_is_accessible_in_every_look(visit: Visit, look: Look) -> None:
    faults = faults_of_states(visit(width=320), STATES, cycle([look]))
    assert not faults, "\n".join(faults)


def while_it_works(reader: Reader, guide: Server) -> list[str]:
    """The states of a calculator that loads Python, and that cannot have it."""
    arrive = guide.hold("runtime/*/pyodide.asm.wasm")  # it comes with the first touch
    reader.open(f"chapter-4/#{BEFORE_A_SUM}")
    reader.wait_for_focus("fees-others-ask")
    reader.fill_in("fees", "others", "0")
    reader.submit()
    reader.calculator("fees", '.calculator-step[aria-busy="true"]').wait_for()
    reader.calculator("fees", ".calculator-status:not(:empty)").wait_for()
    faults = [f"computing {look}: {fault}" for look in FEW_LOOKS for fault in seen(reader, look)]
    guide.missing.add("runtime/*/pyodide.asm.wasm")
    arrive.set()
    reader.calculator("fees", ".calculator-step:not([aria-busy])").wait_for()
    failed = reader.words("fees", "failed")
    reader.wait_until(
        "words => document.querySelector('policy-calculator[name=fees] [role=status]').textContent.startsWith(words)",
        failed,
    )
    return faults + [f"failed {look}: {fault}" for look in FEW_LOOKS for fault in seen(reader, look)]


def seen(reader: Reader, look: Look) -> list[str]:
    """What axe finds in the calculator of fees in this look."""
    checks.wearing(reader, look)
    return checks.inaccessible(reader, 'policy-calculator[name="fees"]')


def test_a_calculator_that_works_or_has_failed_is_accessible(visit: Visit, guide: Server) -> None:
    faults = while_it_works(visit(width=320, provoked=True), guide)
    assert not faults, "\n".join(faults)


def test_the_open_menu_and_the_open_search_are_accessible(visit: Visit) -> None:
    reader = visit(width=320)
    reader.open("chapter-4/")
    reader.follow(CLOSED_MENU)
    reader.see(OPEN_MENU).wait_for()
    faults = [f"menu {look}: {fault}" for look in FEW_LOOKS if look[0] < 1440 for fault in whole(reader, look)]
    checks.wearing(reader, LIGHT)
    reader.press("Escape")
    reader.follow('[data-opens="__search"]')
    reader.see(".md-search__input:focus").wait_for()
    reader.page.keyboard.type("income")
    searching.finds(reader, "chapter-3/")
    faults += [f"search {look}: {fault}" for look in FEW_LOOKS for fault in whole(reader, look)]
    assert not faults, "\n".join(faults)


def whole(reader: Reader, look: Look) -> list[str]:
    """What axe finds in what lies over the page, in this look."""
    checks.wearing(reader, look)
    return checks.inaccessible(reader, ".md-header") + checks.inaccessible(reader, ".md-sidebar--primary")


@pytest.mark.parametrize("width", [320, 360])
def test_no_page_scrolls_sideways(visit: Visit, guide: Server, width: int) -> None:
    reader = visit(width=width)
    for address in few_pages(pages(guide, released=False)):
        reader.open(address)
        assert not checks.sideways(reader), address


@pytest.mark.full
def test_no_state_scrolls_sideways_at_360_or_hides_what_has_focus(visit: Visit) -> None:
    reader = visit(width=360)
    faults = []
    for state, fragment in STATES.items():
        come_to(reader, fragment)
        faults += [f"{state}: {fault}" for fault in checks.sideways(reader) + checks.covered_at_rest(reader)]
    assert not faults, "\n".join(faults)
