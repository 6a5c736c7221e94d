"""The colours that a reader wants are there before anything is painted, and Material's scripts come after that."""

import pytest

from .conftest import Visit
from .server import Server

WATCH = """
  window.seen = [];
  (function look() {
    if (document.body) seen.push(document.body.dataset.mdColorScheme);
    requestAnimationFrame(look);
  })();"""
"""Notes the colours at each frame that the browser draws."""

CHOSEN = """localStorage.setItem("/.__palette",
  JSON.stringify({ index: %d, color: { media: "(prefers-color-scheme: %s)", scheme: "%s" } }));"""
LIGHT, DARK = CHOSEN % (1, "light", "default"), CHOSEN % (2, "dark", "slate")
FORBIDDEN = """Storage.prototype.getItem = Storage.prototype.setItem = () => {
  throw new DOMException("no", "SecurityError");
};"""
BROKEN = 'localStorage.setItem("/.__palette", "{");'


@pytest.mark.parametrize(
    ("dark", "before", "wanted"),
    [
        (True, "", "slate"),
        (False, "", "default"),
        (True, LIGHT, "default"),
        (False, DARK, "slate"),
        (True, FORBIDDEN, "slate"),
        (True, BROKEN, "slate"),
    ],
    ids=[
        "a dark device",
        "a light device",
        "light was chosen",
        "dark was chosen",
        "nothing may be kept",
        "nonsense is kept",
    ],
)
def test_no_other_colours_are_painted_first(visit: Visit, guide: Server, dark: bool, before: str, wanted: str) -> None:
    bundle = guide.hold("assets/javascripts/bundle.*")
    reader = visit(dark=dark, before=before + WATCH)
    reader.page.goto(reader.address, wait_until="commit")
    reader.wait_until("() => window.seen?.length > 3")
    assert not bundle.is_set()
    bundle.set()
    reader.page.wait_for_load_state()
    reader.settle()
    assert set(reader.page.evaluate("seen")) == {wanted}


def test_colours_can_be_switched_where_nothing_may_be_kept(visit: Visit) -> None:
    reader = visit(before=FORBIDDEN)
    reader.open()
    for _ in range(2):
        reader.see("label[for^=__palette]:visible").click()
    assert reader.page.evaluate("document.body.dataset.mdColorScheme") == "slate"
