"""With the Tab key alone, at 400 percent, with more space between words, and without motion."""

import pytest

from . import checks, keyboard, searching
from .conftest import Visit
from .journeys import LAST_DAY
from .reader import Reader
from .server import Server
from .states import GUIDE, come_to, states
from .test_access import CLOSED_MENU, OPEN_MENU, pages

ZOOMED = (320, 256)
"""1280 by 1024 pixels at 400 percent."""
PHONE, WIDE = (360, 740), (1280, 900)

WALKS = {
    "the home page": ("", PHONE),
    "a page that does not exist": ("404.html", ZOOMED),
    "a chapter": ("chapter-6/", WIDE),
    "the guide": ("what-applies/", ZOOMED),
    "the page for tables": ("batch/", WIDE),
    "the page for partners": ("partners/", PHONE),
    "the page to keep the site": ("keep/", ZOOMED),
    "an embed": ("embed/fees/", ZOOMED),
}
"""Where a short run goes with the Tab key, and on which screen."""


def on_screen(reader: Reader, size: tuple[int, int]) -> Reader:
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    return reader


@pytest.mark.parametrize("page", WALKS)
def test_tab_leads_through_a_page_and_shows_where_the_reader_is(visit: Visit, page: str) -> None:
    address, size = WALKS[page]
    reader = on_screen(visit(), size)
    reader.open(address)
    reader.settle()
    assert keyboard.walk(reader) == []


@pytest.mark.full
@pytest.mark.parametrize("size", [ZOOMED, PHONE, WIDE], ids=str)
def test_tab_leads_through_every_page(visit: Visit, guide: Server, size: tuple[int, int]) -> None:
    reader = on_screen(visit(), size)
    faults = []
    for address in pages(guide, released=False):
        reader.open(address)
        reader.settle()
        faults += [f"{address}: {fault}" for fault in keyboard.walk(reader)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("state", [f"{GUIDE} answers: a plan", f"{GUIDE} finds a mistake: a plan"])
def test_tab_leads_through_a_plan_and_through_a_mistake(visit: Visit, state: str) -> None:
    reader = on_screen(visit(), PHONE)
    come_to(reader, states()[state])
    assert keyboard.walk(reader, start=":focus") == []


def test_each_kind_of_question_is_answered_at_400_percent(visit: Visit) -> None:
    reader = on_screen(visit(), ZOOMED)
    reader.open(LAST_DAY.page)

    def look() -> None:
        assert checks.covered(reader) + checks.sideways(reader) == []

    reader.answer_all(LAST_DAY.calculator, LAST_DAY.answers, look)
    assert reader.says(LAST_DAY.calculator) == LAST_DAY.says


def test_the_menu_opens_takes_the_focus_and_gives_it_back(visit: Visit) -> None:
    reader = on_screen(visit(), ZOOMED)
    reader.open("chapter-4/")
    reader.follow(CLOSED_MENU)
    reader.wait_until("() => document.activeElement.matches('.md-sidebar--primary a.md-nav__link--active')")
    assert not checks.covered(reader)
    reader.press("Escape")
    reader.see(CLOSED_MENU).wait_for()
    assert reader.is_at(CLOSED_MENU)
    assert not reader.see(".md-sidebar--primary").is_visible()
    reader.press("Enter")
    reader.see(OPEN_MENU).wait_for()
    reader.come_to('.md-sidebar--primary a[href$="chapter-5/"]', most=80)
    reader.press("Enter")
    reader.page.wait_for_url("**/chapter-5/")
    reader.see(CLOSED_MENU).wait_for()


def test_the_menu_closes_when_the_focus_leaves_it(visit: Visit) -> None:
    reader = on_screen(visit(), PHONE)
    reader.open("privacy/")
    reader.follow(CLOSED_MENU)
    reader.see(OPEN_MENU).wait_for()
    reader.come_to(".md-content a", most=80)
    reader.see(CLOSED_MENU).wait_for()
    assert not checks.covered(reader)


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
def test_tab_leads_through_what_the_search_finds(visit: Visit, size: tuple[int, int]) -> None:
    reader = on_screen(visit(), size)
    reader.open("privacy/")
    if size == PHONE:
        reader.follow('[data-opens="__search"]')
    else:
        reader.come_to(".md-search__input")
    reader.see(".md-search__input:focus").wait_for()
    reader.page.keyboard.type("income")
    searching.finds(reader, "chapter-3/")
    reader.come_to('.md-search-result__link[href*="chapter-3/"]', most=20)
    assert not checks.covered(reader)
    reader.press("Enter")
    reader.page.wait_for_url("**/chapter-3/**")


def test_the_search_of_a_narrow_screen_gives_the_focus_back(visit: Visit) -> None:
    reader = on_screen(visit(), PHONE)
    reader.open("privacy/")
    reader.follow('[data-opens="__search"]')
    reader.see(".md-search__input:focus").wait_for()
    reader.press("Escape")
    reader.see('[data-opens="__search"][aria-expanded="false"]').wait_for()
    assert reader.is_at('[data-opens="__search"]')


SPACED = ("", "chapter-6/", "what-applies/", "partners/", "404.html", "embed/fees/")


@pytest.mark.parametrize("width", [320, 1280])
def test_no_text_is_cut_off_when_words_stand_further_apart(visit: Visit, width: int) -> None:
    reader = visit(width=width)
    faults = []
    for address in SPACED:
        reader.open_anew(address)
        faults += [f"{address}: {fault}" for fault in keyboard.clipped_by_spacing(reader) + checks.sideways(reader)]
    assert not faults, "\n".join(faults)


def test_nothing_moves_for_who_wants_no_motion(visit: Visit) -> None:
    reader = visit(width=320)
    faults = []
    for address in ("", "chapter-6/", "embed/fees/"):
        reader.open(address)
        faults += [f"{address}: {fault}" for fault in keyboard.moves(reader)]
    assert not faults, "\n".join(faults)
