"""All our sheets and scripts name sides by the direction of reading: start and end, never left and right."""

from pathlib import Path

import pytest

from tests import logical

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "logical"
OURS = [ROOT / name for name in ("overrides", "mkdocs_calculators")]
SHEETS = sorted(path for folder in OURS for path in folder.rglob("*.css"))
SCRIPTS = sorted(path for folder in OURS for path in folder.rglob("*.js"))


def test_there_are_sheets_and_scripts() -> None:
    assert {
        "site.css",
        "calculator.css",
        "pictures.css",
        "embed-builder.css",
        "bare.css",
        "embed.css",
        "single.css",
    } <= {path.name for path in SHEETS}
    assert {"embed.js", "embed-frame.js"} <= {path.name for path in SCRIPTS}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_a_sheet_names_no_side_of_the_screen(sheet: Path) -> None:
    assert logical.faults(sheet) == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_names_no_side_of_the_screen(script: Path) -> None:
    assert logical.script_faults(script) == []


def test_no_page_and_nothing_that_makes_one_gives_an_element_a_style() -> None:
    """The policy forbids it. So the sheets are all that there is to look at, beside what scripts do."""
    for path in (ROOT / "overrides").rglob("*.html"):
        assert " style=" not in path.read_text("utf-8"), path
    for folder in ("calculators", "mkdocs_calculators"):
        for path in (ROOT / folder).rglob("*.py"):
            assert " style=" not in path.read_text("utf-8"), path


def test_each_side_in_a_broken_sheet_is_found_and_what_is_right_is_not() -> None:
    sheet = BROKEN / "sides.css"
    lines = sheet.read_text("utf-8").splitlines()
    wrong = [number for number, line in enumerate(lines, 1) if "/* wrong */" in line]
    assert len(wrong) > 15
    assert [int(fault.split(":")[1]) for fault in logical.faults(sheet)] == wrong


def test_each_side_in_a_broken_script_is_found() -> None:
    script = BROKEN / "sides.js"
    lines = script.read_text("utf-8").splitlines()
    wrong = [number for number, line in enumerate(lines, 1) if "// wrong" in line]
    assert wrong
    assert [int(fault.split(":")[1]) for fault in logical.script_faults(script)] == wrong
