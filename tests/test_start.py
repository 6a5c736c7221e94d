"""What makes Python start sooner in a browser: stand-ins for what it never uses, and methods that are compiled already."""

from pathlib import Path

import pytest

from mkdocs_calculators import runtime
from mkdocs_calculators.dataclass_methods import MODULE, looking_up, methods
from mkdocs_calculators.faults import WrongRuntime
from mkdocs_calculators.fence import calculator_names
from mkdocs_calculators.stand_ins import STAND_INS, with_stand_ins

from .node.pyodide_runner import CACHE, ROOT
from .test_runtime import FIRST_STEPS

REFUSING = """
import dataclasses
from types import SimpleNamespace


def refuse(text, names, made):
    raise AssertionError(f"this is compiled at each start: {text}")


dataclasses.builtins = SimpleNamespace(exec=refuse)
"""


@pytest.fixture(scope="module")
def pyodide() -> dict[str, bytes]:
    """Pyodide's library as it comes from npm."""
    return runtime.unzipped((runtime.pyodide_package(ROOT) / "python_stdlib.zip").read_bytes())


@pytest.fixture(scope="module")
def content() -> dict[str, bytes]:
    """What the archive holds."""
    return runtime.unzipped(runtime.archive(ROOT, CACHE).read_bytes())


def test_every_stand_in_takes_its_place_in_this_pyodide(pyodide: dict[str, bytes]) -> None:
    found = with_stand_ins(pyodide)
    lost = [name for name, stand_in in STAND_INS.items() if found[name] != stand_in.source.encode()]
    assert not lost, f"Pyodide has changed {lost}: see what each does now, and mend mkdocs_calculators/stand_ins.py"


def test_a_module_that_pyodide_has_changed_is_left_alone(pyodide: dict[str, bytes]) -> None:
    changed = pyodide | {"pyodide/webloop.py": pyodide["pyodide/webloop.py"] + b"\nNEW = True\n"}
    found = with_stand_ins(changed)
    assert found["pyodide/webloop.py"] == changed["pyodide/webloop.py"]
    assert found["asyncio/__init__.py"] != pyodide["asyncio/__init__.py"]


def test_what_only_the_originals_import_is_not_sent(content: dict[str, bytes]) -> None:
    assert not {"asyncio/events.pyc", "zipfile/__init__.pyc", "tempfile.pyc", "socket.pyc"} & content.keys()


def test_no_class_of_ours_is_compiled_in_the_browser(content: dict[str, bytes], tmp_path: Path) -> None:
    """All modules are imported first, and every calculator asks its first question."""
    refusing = tmp_path / "refusing.zip"
    refusing.write_bytes(runtime.zipped(content | {"refusing.py": REFUSING.encode()}))
    modules = [f"calculators.{name}" for name in calculator_names()]
    replies = runtime.run_in_node(ROOT, refusing, FIRST_STEPS, "refusing", *modules)[:-1]
    assert len(replies) == len(FIRST_STEPS)
    assert not [reply["error"] for reply in replies if "error" in reply]


def test_a_class_that_is_not_known_is_seen_by_that_test(content: dict[str, bytes], tmp_path: Path) -> None:
    late = b"from dataclasses import dataclass\n@dataclass\nclass Late:\n    unheard_of: int\n"
    refusing = tmp_path / "refusing.zip"
    refusing.write_bytes(runtime.zipped(content | {"refusing.py": REFUSING.encode(), "late.py": late}))
    with pytest.raises(WrongRuntime):
        runtime.run_in_node(ROOT, refusing, FIRST_STEPS[:1], "refusing", "late")


def test_a_class_that_is_not_known_is_compiled_as_ever(content: dict[str, bytes], tmp_path: Path) -> None:
    late = b"from dataclasses import dataclass\n@dataclass\nclass Late:\n    unheard_of: int\nassert Late(3).unheard_of == 3\n"
    archive = tmp_path / "late.zip"
    archive.write_bytes(runtime.zipped(content | {"late.py": late}))
    assert "reply" in runtime.run_in_node(ROOT, archive, FIRST_STEPS[:1], "late")[0]


def test_each_text_becomes_one_function() -> None:
    text = "def __create_fn__(a):\n def one(self):\n  return a\n return (one,)"
    made: dict[str, object] = {}
    exec(methods([text, text]), made)
    table = made["METHODS"]
    assert isinstance(table, dict)
    (function,) = table.values()
    assert list(table) == [text]
    assert function(7)[0](None) == 7


@pytest.mark.parametrize("other", [b"import types\n", b"\nimport types\nexec(text, {}, {})\n"])
def test_another_dataclasses_is_refused(other: bytes) -> None:
    with pytest.raises(ValueError, match=r"exec\(txt, self\.globals, ns\)"):
        looking_up(other)


def test_the_methods_are_a_module_of_the_archive(content: dict[str, bytes]) -> None:
    assert f"{MODULE}c" in content
