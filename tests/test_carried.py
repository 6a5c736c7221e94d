"""Python as pages without a server carry it."""

import base64
import gzip
import hashlib
import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from mkdocs_calculators import carried, runtime, scripts

from .node.pyodide_runner import CACHE, ROOT


@pytest.fixture(scope="module")
def served() -> runtime.Runtime:
    return runtime.runtime(ROOT, CACHE)


@pytest.fixture(scope="module")
def python(served: runtime.Runtime) -> carried.Carried:
    return carried.carried(served, ROOT)


def unpacked(part: carried.Part) -> bytes:
    return gzip.decompress(base64.b64decode(part.text))


def test_the_parts_are_what_a_server_serves(python: carried.Carried, served: runtime.Runtime) -> None:
    pyodide, worker, engine, archive = python.parts
    assert unpacked(engine) == served.files[f"{served.pyodide}pyodide.asm.wasm"].read_bytes()
    assert unpacked(archive) == served.files[served.archive].read_bytes()
    assert unpacked(worker) == scripts.served(runtime.WORKER)
    text = unpacked(pyodide).decode()
    assert text.index("_createPyodideModule") < text.index("globalThis.loadPyodide")
    assert scripts.served(runtime.WORKER).decode() not in text, "Pyodide's part must not change when ours does"


def test_the_halves_of_the_worker_are_one_strict_script_that_names_no_map(
    python: carried.Carried, tmp_path: Path
) -> None:
    script = tmp_path / "worker.js"
    script.write_bytes(unpacked(python.parts[0]) + unpacked(python.parts[1]))
    assert script.read_text("utf-8").startswith('"use strict";')
    assert "sourceMappingURL" not in script.read_text("utf-8")
    subprocess.run([runtime.node(ROOT), "--check", script], check=True)


def test_each_script_is_named_by_its_content_and_hands_over_its_text(python: carried.Carried) -> None:
    for part, (address, script) in zip(python.parts, python.contents.items(), strict=True):
        assert address == f"runtime/{part.name}-{runtime.short_hash(script)}.js"
        assert script.decode() == f'(window.policyParts??={{}})["{part.name}"]="{part.text}";\n'


def test_a_page_is_told_where_each_part_is_and_its_hash(python: carried.Carried) -> None:
    told = python.settings("./")
    assert {each["script"] for each in told["carried"].values()} == python.contents.keys()
    for part in python.parts:
        assert told["carried"][part.name]["sha256"] == hashlib.sha256(unpacked(part)).hexdigest()
    assert json.loads(json.dumps(told)) == told
    assert not {"archive", "pyodide", "worker"} & told.keys(), "an address that no page may fetch"


def test_another_place_for_the_scripts_changes_nothing_but_their_addresses(
    python: carried.Carried, served: runtime.Runtime
) -> None:
    elsewhere = carried.carried(served, ROOT, where=lambda name, script: f"elsewhere/{name}-{len(script)}.js")
    assert list(elsewhere.contents.values()) == list(python.contents.values())
    assert all(re.fullmatch(r"elsewhere/\w+-\d+\.js", address) for address in elsewhere.contents)


def test_elements_hold_the_same_and_nothing_that_ends_them_early(served: runtime.Runtime) -> None:
    inside = carried.carried(served, ROOT, inside=True)
    assert inside.contents == {}
    assert {each["script"] for each in inside.settings("./")["carried"].values()} == {""}
    found: dict[str, str] = {}

    class Elements(HTMLParser):
        name = ""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.name = str(dict(attrs)["id"])

        def handle_data(self, data: str) -> None:
            found[self.name] = found.get(self.name, "") + data

    Elements().feed(inside.elements)
    assert found == {f"policy-part-{part.name}": part.text for part in inside.parts}


def test_the_same_sources_give_the_same_bytes(python: carried.Carried, served: runtime.Runtime) -> None:
    carried.packed.cache_clear()
    assert carried.carried(served, ROOT).contents == python.contents


def test_the_parts_stay_small(python: carried.Carried) -> None:
    """What a single file or a folder spends on Python, as text."""
    assert sum(len(part.text) for part in python.parts) <= 5_500_000
    assert float(python.megabytes) <= 4.2
