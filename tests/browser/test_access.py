"""Every page and every state, by the rules of axe, and on a narrow screen."""

from itertools import product

import pytest
from _pytest.mark import ParameterSet

from . import checks
from .conftest import Visit
from .journeys import ASKING, EVERY, MISTAKEN, SECTIONS, page_of
from .reader import Reader

ADDRESSES = ("", "chapter-3/", "chapter-4/", "chapter-5/", "annex-5/", "about/", "privacy/", "keep/", "404.html")
OTHERS = ("batch/", "partners/", "summary/", "chapter-2/", "chapter-6/", "annex-4/", "article/", "figures/", "contradictions/",
          "legal-references/", "abbreviations/", "report-map/", "what-has-been-checked/")  # fmt: skip
STATES = {
    **{f"asking {kind}": fragment for kind, fragment in ASKING.items()},
    **{f"mistaken in {kind}": fragment for kind, fragment in MISTAKEN.items()},
    **{f"answering: {journey.name}": journey.fragment for journey in EVERY},
}
# State after state of one page, so that it is loaded once.
STATES = dict(sorted(STATES.items(), key=lambda state: page_of(state[1]).partition("#")[0]))
SCREENS = list(product((360, 1280), (False, True)))


def on_screens(short: list[tuple[int, bool]]) -> list[ParameterSet]:
    """Both widths, light and dark; in the short run the given ones."""
    return [
        pytest.param(
            width,
            dark,
            id=f"{width} px, {'dark' if dark else 'light'}",
            marks=[] if (width, dark) in short else [pytest.mark.full],
        )
        for width, dark in SCREENS
    ]


def come_to_state(reader: Reader, fragment: str) -> None:
    """Follow a link to a state, and wait until it is there. On the same page Python is warm, which saves minutes."""
    name = fragment.partition("?")[0]
    reader.page.evaluate("document.activeElement?.blur()")
    reader.open(page_of(fragment))
    reader.wait_until(
        "name => document.activeElement?.closest(`policy-calculator[name=${name}] .calculator-step:not([aria-busy])`)",
        name,
    )
    reader.page.wait_for_timeout(100)  # the theme's own scripts may still look at the new address


@pytest.mark.parametrize(("width", "dark"), on_screens([(360, True), (1280, False)]))
@pytest.mark.parametrize("address", [*ADDRESSES, *[pytest.param(other, marks=pytest.mark.full) for other in OTHERS]])
def test_every_page_is_accessible(visit: Visit, address: str, width: int, dark: bool) -> None:
    reader = visit(width=width, dark=dark)
    reader.open(address)
    reader.settle()
    assert not checks.inaccessible(reader)


@pytest.mark.parametrize(("width", "dark"), on_screens([(360, True), (1280, False)]))
def test_every_state_is_accessible(visit: Visit, width: int, dark: bool) -> None:
    reader = visit(width=width, dark=dark)
    faults = []
    for state, fragment in STATES.items():
        come_to_state(reader, fragment)
        name = fragment.partition("?")[0]
        found = checks.inaccessible(reader, f'policy-calculator[name="{name}"]')
        faults += [f"{state}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("width", "dark"), on_screens([(360, False), (1280, True)]))
def test_the_whole_table_is_accessible(visit: Visit, width: int, dark: bool) -> None:
    reader = visit(width=width, dark=dark)
    for name, section in SECTIONS.items():
        reader.open_anew(f"{page_of(name).partition('#')[0]}#{section}")
        reader.see(f'policy-calculator[name="{name}"] summary').focus()
        reader.press("Enter")
        assert not checks.inaccessible(reader, f'policy-calculator[name="{name}"]')
        assert not checks.sideways(reader)


@pytest.mark.parametrize("width", [320, 360])
def test_no_page_scrolls_sideways(visit: Visit, width: int) -> None:
    reader = visit(width=width)
    for address in (*ADDRESSES, *OTHERS):
        reader.open(address)
        assert not checks.sideways(reader), address


@pytest.mark.parametrize("width", [320, 360])
def test_no_state_scrolls_sideways_or_hides_what_has_focus(visit: Visit, width: int) -> None:
    reader = visit(width=width)
    faults = []
    for state, fragment in STATES.items():
        come_to_state(reader, fragment)
        faults += [f"{state}: {fault}" for fault in checks.sideways(reader) + checks.covered(reader)]
    assert not faults, "\n".join(faults)
