"""The archive that Python starts from in the browser, and the size of what readers fetch."""

import gzip
import json
import re
import shutil
from pathlib import Path

import pytest

from calculators.kit.browser import respond
from mkdocs_calculators import runtime, stripping
from mkdocs_calculators.cases import HOST
from mkdocs_calculators.faults import WrongRuntime
from mkdocs_calculators.fence import calculator_names

from .node.pyodide_runner import CACHE, ROOT, Crashed, run_in_pyodide

FIRST_STEPS = [(name, "", HOST) for name in calculator_names()]
SCRIPTS = ROOT / "overrides" / "javascripts"


@pytest.fixture(scope="module")
def packed() -> Path:
    return runtime.archive(ROOT, CACHE)


@pytest.fixture(scope="module")
def content(packed: Path) -> dict[str, bytes]:
    return runtime.unzipped(packed.read_bytes())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of its own, whose calculators may be changed."""
    shutil.copytree(ROOT / "calculators", tmp_path / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SCRIPTS, tmp_path / "overrides" / "javascripts")
    shutil.copy(ROOT / "package.json", tmp_path)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


def test_the_same_sources_give_the_same_bytes(packed: Path, tmp_path: Path) -> None:
    assert runtime.archive(ROOT, tmp_path).read_bytes() == packed.read_bytes()


def test_every_calculator_is_compiled_and_no_source_is_sent(content: dict[str, bytes]) -> None:
    assert {f"calculators/{name}.pyc" for name in calculator_names()} < content.keys()
    assert [name for name in content if not name.endswith(".pyc")] == []
    assert [name for name in content if "__main__" in name] == []


def test_what_no_browser_needs_is_not_sent(content: dict[str, bytes]) -> None:
    """The command line reads files and needs `rich`, which is not in the archive. English brings its sentences along."""
    assert [name for name in content if "command_line" in name or name.startswith("rich")] == []
    kept_back = {"kit/data", "kit/batch_element", "shared/acts", "languages/en"}
    assert not {f"calculators/{name}.pyc" for name in kept_back} & content.keys()
    assert {f"calculators/{name}.pyc" for name in ("kit/batch", "kit/reopen", "languages/en_names")} <= content.keys()


def test_what_an_import_names_is_sent_and_what_none_names_is_not(copy: Path) -> None:
    kit = copy / "calculators" / "kit"
    for name in ("named", "named_by_it", "forgotten"):
        (kit / f"{name}.py").write_text("")
    (kit / "named.py").write_text("def late():\n    from . import named_by_it\n")
    browser = kit / "browser.py"
    browser.write_text(browser.read_text("utf-8") + "\n\ndef late():\n    from ..kit.named import late\n", "utf-8")
    before, after = runtime.calculator_sources(ROOT), runtime.calculator_sources(copy)
    assert after.keys() - before.keys() == {"calculators/kit/named.py", "calculators/kit/named_by_it.py"}


def test_no_path_of_this_machine_is_sent(content: dict[str, bytes]) -> None:
    assert [name for name, code in content.items() if str(ROOT).encode() in code] == []


def test_every_listed_module_of_the_library_is_packed(content: dict[str, bytes]) -> None:
    packed = {runtime.module_name(name.removesuffix("c")) for name in content}
    assert set(runtime.stdlib_modules()) <= packed


def test_every_module_that_the_calculators_use_is_listed() -> None:
    missing = set(runtime.find_stdlib(ROOT, FIRST_STEPS)) - set(runtime.stdlib_modules())
    assert not missing, f"stdlib.txt lacks {sorted(missing)}: run `{runtime.COMMAND}`"


def test_pyodide_answers_as_this_python_does() -> None:
    assert run_in_pyodide(FIRST_STEPS) == [respond(*case) for case in FIRST_STEPS]


def test_a_crash_in_pyodide_is_told_with_its_cause() -> None:
    with pytest.raises(Crashed, match="NoCalculator: there is no calculator 'nonsense'"):
        run_in_pyodide([("nonsense", "", HOST)])


def test_a_crash_names_the_line_of_a_calculator_and_none_of_the_library() -> None:
    """A library without lines must not break the very message that tells of a crash."""
    with pytest.raises(Crashed) as crash:
        run_in_pyodide([("fees", "", "no JSON")])
    message = str(crash.value)
    (line,) = re.findall(r'"calculators/kit/browser\.py", line (\d+), in respond', message)
    assert "json.loads(host)" in (ROOT / "calculators/kit/browser.py").read_text("utf-8").splitlines()[int(line) - 1]
    assert '"json/decoder.py", line None, in decode' in message
    assert "sys.excepthook" not in message


@pytest.mark.parametrize("instructions", [0, 1, 7, 8, 9, 16, 1_000])
def test_a_table_without_lines_covers_each_instruction(instructions: int) -> None:
    code = compile("1", "one.py", "eval").replace(
        co_code=bytes(2 * instructions), co_linetable=stripping.unknown_lines(instructions)
    )
    assert list(code.co_positions()) == [(None, None, None, None)] * instructions


def test_an_archive_that_lacks_a_module_fails(content: dict[str, bytes], tmp_path: Path) -> None:
    lacking = tmp_path / "lacking.zip"
    lacking.write_bytes(runtime.zipped({name: code for name, code in content.items() if name != "decimal.pyc"}))
    with pytest.raises(WrongRuntime):
        run_in_pyodide(FIRST_STEPS, lacking)


def test_a_changed_calculator_gets_a_new_address_and_the_library_is_not_compiled_again(copy: Path) -> None:
    cache = copy / "cache"
    before = runtime.runtime(copy, cache)
    (library,) = cache.glob("library-*")
    compiled = library.stat().st_mtime_ns
    fees = copy / "calculators" / "fees.py"
    fees.write_text(fees.read_text("utf-8") + "\nCHANGED = True\n", "utf-8")
    after = runtime.runtime(copy, cache)
    assert after.archive != before.archive
    assert [path.stat().st_mtime_ns for path in cache.glob("library-*")] == [compiled]
    assert after.files.keys() - before.files.keys() == {after.archive}


def test_unchanged_sources_are_not_compiled_again(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = copy / "cache"
    before = runtime.runtime(copy, cache)
    monkeypatch.setattr(runtime, "compiled", None)
    assert runtime.runtime(copy, cache).files == before.files


def test_the_cache_keeps_the_last_few_archives(tmp_path: Path) -> None:
    for number in range(runtime.KEPT + 2):
        newest = runtime.cached(tmp_path, "archive", {"number": str(number).encode()}, runtime.zipped)
    kept = list(tmp_path.glob("archive-*"))
    assert len(kept) == runtime.KEPT
    assert newest in kept


def test_another_pyodide_than_the_pinned_one_is_refused(copy: Path) -> None:
    package = copy / "package.json"
    package.write_text(re.sub(r'("pyodide": )"[^"]+"', r'\1"0.1.0"', package.read_text()))
    with pytest.raises(WrongRuntime, match=r"package.json names 0\.1\.0"):
        runtime.runtime(copy, copy / "cache")


def test_a_page_learns_where_everything_is(packed: Path) -> None:
    built = runtime.runtime(ROOT, CACHE)
    settings = built.settings("../")
    assert settings["root"] == "../"
    assert {settings["worker"], settings["archive"]} <= built.files.keys()
    assert {settings["pyodide"] + name for name in runtime.BROWSER_FILES} <= built.files.keys()
    assert built.files[settings["archive"]] == packed
    assert json.loads(json.dumps(settings)) == settings


def test_python_travels_in_less_than_four_megabytes(packed: Path) -> None:
    assert float(runtime.runtime(ROOT, CACHE).megabytes) <= 4.0
    assert packed.stat().st_size <= 2_200_000
    assert len(gzip.compress(packed.read_bytes())) <= 670_000  # with the sentences of two languages


@pytest.mark.parametrize("script", ["policy-calculator.js", "policy-batch.js"])
def test_a_script_holds_no_sentence_for_readers(script: str) -> None:
    code = without_comments((SCRIPTS / script).read_text("utf-8"))
    assert re.findall(r"(?:textContent|innerHTML|innerText|title|placeholder) = [\"'`]", code) == []


def without_comments(script: str) -> str:
    """A script without its comments, lines that are empty then, and indentation kept: what a reader fetches."""
    code = re.sub(r"/\*.*?\*/|^\s*//.*?$|(?<=;) // .*?$", "", script, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"\n\s*\n", "\n", code)
