"""The house rule book, kept by a machine."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from calculators.shared.sources import MAY_2017, SEPTEMBER_2024
from mkdocs_calculators.fence import calculator_names
from tests import house

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "house"
CALCULATORS = sorted(path for path in (ROOT / "calculators").glob("*.py") if not path.stem.startswith("_"))
GUIDES = sorted(path for path in (ROOT / "calculators" / "guides").glob("*.py") if not path.stem.startswith("_"))
SHARED = sorted((ROOT / "calculators" / "shared").glob("*.py"))
KIT = sorted((ROOT / "calculators" / "kit").glob("*.py"))
PAGES = sorted((ROOT / "docs").rglob("*.md"))
SCRIPTS = sorted((ROOT / "overrides" / "javascripts").glob("*.js"))
FOR_DEVELOPERS = {ROOT / "overrides" / "javascripts" / "conformance.js"}
"""Scripts of which no reader of the site hears."""


def ids(paths: list[Path]) -> list[str]:
    return [path.stem for path in paths]


def test_there_is_something_to_check() -> None:
    assert len(CALCULATORS) >= 4
    assert KIT
    assert SHARED
    assert len(PAGES) >= 5
    assert SCRIPTS


@pytest.mark.parametrize("path", [*CALCULATORS, *SHARED], ids=ids([*CALCULATORS, *SHARED]))
def test_a_calculator_imports_only_the_kit_and_what_is_pure(path: Path) -> None:
    assert house.calculator_faults(path) == []


@pytest.mark.parametrize("path", GUIDES, ids=ids(GUIDES))
def test_a_guide_imports_only_calculators_the_kit_and_what_is_pure(path: Path) -> None:
    assert house.guide_faults(path) == []


@pytest.mark.parametrize("path", KIT, ids=ids(KIT))
def test_the_kit_knows_no_policy(path: Path) -> None:
    assert house.kit_faults(path) == []


def test_nothing_imports_the_build_but_itself() -> None:
    for path in (ROOT / "calculators").rglob("*.py"):
        assert not [name for name in house.imports(path) if "mkdocs" in name], path


def inward() -> list[Path]:
    """All modules of the calculators but the command line."""
    every = {path.relative_to(ROOT / "calculators").as_posix(): path for path in (ROOT / "calculators").rglob("*.py")}
    return [path for name, path in every.items() if not name.startswith(("__main__", "command_line/"))]


def test_only_the_command_line_opens_files_or_needs_more_than_the_standard_library() -> None:
    assert len(inward()) > len(KIT) + len(SHARED) + len(CALCULATORS)
    for path in inward():
        assert house.outward_faults(path) == []


def test_the_command_line_needs_one_package_more() -> None:
    for path in (ROOT / "calculators" / "command_line").glob("*.py"):
        outside = {name.split(".")[0] for name in house.imports(path) if not name.startswith(".")}
        assert outside - sys.stdlib_module_names <= {"rich"}, path


def all_pages() -> str:
    return house.words("\n".join(path.read_text("utf-8") for path in PAGES))


@pytest.mark.parametrize("path", [*CALCULATORS, *SHARED], ids=ids([*CALCULATORS, *SHARED]))
def test_every_sentence_that_a_rule_quotes_stands_in_a_chapter(path: Path) -> None:
    assert house.unquotable(path, all_pages()) == []


@pytest.mark.parametrize("path", CALCULATORS, ids=ids(CALCULATORS))
def test_every_calculator_quotes_the_report(path: Path) -> None:
    assert len(house.quotes(path)) >= 3


@pytest.mark.parametrize("name", calculator_names())
def test_every_calculator_stands_on_a_page(name: str) -> None:
    assert any(f"```calculator\n{name}\n```" in page.read_text("utf-8") for page in PAGES)


@pytest.mark.parametrize("name", calculator_names())
def test_every_calculator_has_a_file_of_sentences(name: str) -> None:
    assert (ROOT / "tests" / f"test_{name}.py").exists()


def test_scripts_know_one_function_of_python() -> None:
    known = {name for path in SCRIPTS for name in re.findall(r"calculators(?:\.\w+)+", path.read_text("utf-8"))}
    assert known == {"calculators.kit.browser"}


def test_scripts_hold_no_sentence() -> None:
    """A sentence has a capital, a space and a full stop. What goes to the console is for developers."""
    for path in set(SCRIPTS) - FOR_DEVELOPERS:
        code = re.sub(
            r"/\*.*?\*/|//[^\n]*|(?:console\.\w+|new (?:Type)?Error)\([^;]*;",
            "",
            path.read_text("utf-8"),
            flags=re.DOTALL,
        )
        assert not re.findall(r"[\"'`][A-Z][^\"'`\n]* [^\"'`\n]*\.[\"'`]", code), path


def test_no_figure_is_typed_in_a_chapter() -> None:
    """Amounts are written once, in the figures. A page takes them from there."""
    for page in PAGES:
        typed = re.findall(r"€\s?\d|EUR \d", page.read_text("utf-8"))
        assert not typed, f"{page.name} types {typed}: write {{{{ fees.partner }}}} or another figure"


def test_no_age_and_no_amount_is_typed_in_a_sentence() -> None:
    """Ages and amounts are written once, in the figures. A sentence takes them as a value."""
    typed = re.compile(r"€ ?\d|(?<!\d\.)\b(?:18|21|25)\b")
    numbers_of_law = re.compile(r"\b(?:Article|Section)s? \d[\w/.()]*(?: and \d[\w/.()]*)*")
    assert not typed.search(numbers_of_law.sub("", "Sections 18 and 19 of the Aliens Act"))
    assert typed.search(numbers_of_law.sub("", "Section 29 is for sponsors of 18 and 19 years"))
    for path in [*CALCULATORS, *SHARED]:
        if path.stem in ("figures", "sources"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                sentence = numbers_of_law.sub("", node.value)
                assert not typed.search(sentence), f"{path.name}:{node.lineno} types a figure: {node.value}"


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert MAY_2017.version == SEPTEMBER_2024.version == project["version"]


def test_no_module_is_called_by_a_word_that_says_nothing() -> None:
    nothing = {"utils", "helpers", "core", "base", "manager", "common", "misc"}
    for folder in ("calculators", "mkdocs_calculators", "setup"):
        assert not nothing & {path.stem for path in (ROOT / folder).rglob("*.py")}


def test_functions_of_the_kit_and_the_build_fit_a_screen() -> None:
    for path in [*(ROOT / "calculators").rglob("*.py"), *(ROOT / "mkdocs_calculators").glob("*.py")]:
        if path.parent.name == "languages":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.end_lineno:
                length = node.end_lineno - node.lineno + 1
                assert length <= 90, f"{path.name}: {node.name} has {length} lines"


def test_public_functions_of_the_kit_have_docstrings() -> None:
    for path in [*KIT, *SHARED, *(ROOT / "mkdocs_calculators").glob("*.py")]:
        tree = ast.parse(path.read_text("utf-8"))
        assert ast.get_docstring(tree), path
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{path.name}: {node.name} has no docstring"


@pytest.mark.parametrize(
    ("stem", "fault"),
    [
        ("imports_another_calculator", "imports .fees"),
        ("reads_the_clock", "reads the clock"),
        ("catches", "catches an exception"),
        ("goes_on_after_every", "does not return every"),
        ("goes_on_after_together", "does not return every"),
        ("counts_with_floats", "calls float()"),
    ],
)
def test_a_calculator_that_breaks_a_rule_is_found(stem: str, fault: str) -> None:
    assert any(fault in found for found in house.calculator_faults(BROKEN / f"{stem}.py"))


def test_a_module_that_reaches_out_is_found() -> None:
    assert house.outward_faults(BROKEN / "reaches_out.py") == [
        "reaches_out.py imports pathlib",
        "reaches_out.py imports rich.console",
        "reaches_out.py imports .command_line.printed",
        "reaches_out.py:8 opens a file",
    ]


def test_a_quote_that_no_page_holds_is_found() -> None:
    assert house.unquotable(BROKEN / "quotes_what_no_page_says.py", all_pages()) == [
        "quotes_what_no_page_says.py quotes what no page says: The fee is waived on Tuesdays."
    ]


def test_a_quote_is_compared_after_the_figures_are_filled_in() -> None:
    path = BROKEN / "quotes_another_figure.py"
    assert house.unquotable(path, all_pages())


def test_a_kit_that_knows_policy_is_found() -> None:
    assert house.kit_faults(BROKEN / "kit_with_policy.py") == [
        "kit_with_policy.py imports ..shared.figures",
        "kit_with_policy.py knows the word 'sponsor'",
    ]
