"""What a real browser asks for on a first visit is what `tests/test_sizes.py` adds up."""

from pathlib import Path

import pytest

from tests import sizes

from .conftest import Visit
from .server import Server

CHAPTERS = [f"{path.stem}/" for path in sorted((Path(__file__).parents[2] / "docs").glob("chapter-*.md"))]


@pytest.mark.parametrize("page", ["", *CHAPTERS])
def test_a_browser_asks_for_what_is_added_up_and_for_nothing_else(visit: Visit, guide: Server, page: str) -> None:
    reader = visit()
    reader.open(page)
    reader.settle()
    asked = {line.removeprefix(f"GET {guide.address}") for line in reader.asked_for}
    added_up = {name for name in sizes.first_visit(guide.folder, page) if "images/favicon" not in name}
    assert {f"{name}index.html" if name in {"", page} else name for name in asked} == added_up
