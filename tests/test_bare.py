"""What pages without Material are made of."""

from pathlib import Path

import pytest

from mkdocs_calculators import bare
from mkdocs_calculators.embed.pages import DARK, STYLES

ROOT = Path(__file__).parent.parent
DARK_BLOCK = '@media screen {\n  [data-md-color-scheme="slate"] {\n    --site-ink: white;\n  }\n}\n'


def test_dark_colours_stand_wherever_the_page_wants_them() -> None:
    made = bare.with_dark(f"a {{}}\n{DARK_BLOCK}b {{}}", [("screen", "p"), ("print", "q")])
    assert made.count("--site-ink: white;") == 2
    assert made.startswith("a {}\n@media screen {\np {")
    assert "@media print {\nq {" in made
    assert made.endswith("b {}")


def test_a_sheet_without_dark_colours_or_with_two_kinds_of_them_is_refused() -> None:
    for sheet, number in (("p { color: red }", 0), (DARK_BLOCK * 2, 2)):
        with pytest.raises(bare.SheetFault, match=f"site.css holds {number} blocks of dark colours"):
            bare.with_dark(sheet, DARK)


def test_the_sheet_of_an_embed_follows_the_device_unless_it_is_told_a_theme() -> None:
    sheet = bare.styles(ROOT, STYLES, DARK)
    assert "/*" not in sheet
    assert 'data-md-color-scheme="slate"' not in sheet
    assert sheet.count("--site-paper: #12181a") == 2
    assert '@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {' in sheet
    assert '@media screen {\n:root[data-theme="dark"] {' in sheet
