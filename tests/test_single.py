"""Single files: what they hold, what they load (nothing), what their policy allows, and how large they are."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from mkdocs_calculators import single
from mkdocs_calculators.fence import calculator_names
from mkdocs_calculators.proof import citations, lands_on
from mkdocs_calculators.single.file import Inline, SingleFault
from tests import single as checks

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def files() -> Mapping[str, str]:
    """Every file, by its name."""
    return {file.name: file.content.decode() for file in single.single_files(ROOT)}


def test_there_is_one_for_each_calculator_and_for_the_guide(files: Mapping[str, str]) -> None:
    assert list(files) == ["what_applies", *calculator_names()]


@pytest.mark.parametrize("name", single.names())
def test_a_file_needs_nothing_else(files: Mapping[str, str], name: str) -> None:
    assert checks.faults(files[name]) == []


def test_each_fault_is_found() -> None:
    assert checks.faults((checks.BROKEN / "everything.html").read_text("utf-8")) == [
        "loads styles.css",
        "loads https://elsewhere.example/count.gif",
        "loads picture.p",
        "loads @import",
        "the policy lacks base-uri 'none'",
        "the policy does not allow a style",
        "the policy does not allow a script",
        "the policy allows 'sha256-AAAA', which is not here",
        "the policy says unsafe-inline",
        "the policy stops the attribute: body onload",
        "the policy stops the attribute: p style",
        "leads to chapter-4.md#s4-3-2",
        "leads to #s9",
        "a graph leads to #s4-9 of 4",
        "a graph leads to #s4-3-1 of 7",
        "has #s4-3-1 2 times",
    ]


def test_a_file_that_is_too_large_is_found() -> None:
    assert checks.too_large("x" * (checks.MOST + 5)) == ["has 8,000,005 bytes, 5 too many"]


@pytest.mark.parametrize("name", calculator_names())
def test_every_paragraph_that_is_cited_is_inside(files: Mapping[str, str], name: str) -> None:
    calculator = load(name)
    ids = set(checks.read(files[name]).ids)
    wanted = {id_ for _, place in citations(calculator, explore(calculator)) for id_ in lands_on(place)}
    assert wanted
    assert wanted <= ids


def test_the_guide_holds_each_of_its_calculators_and_what_they_cite(files: Mapping[str, str]) -> None:
    ids = set(checks.read(files["what_applies"]).ids)
    parts = load("what_applies").parts  # type: ignore[attr-defined]
    assert len(parts) > 10
    for part in parts:
        assert f"{part.name}-title" in ids
        assert {id_ for _, place in citations(part, explore(part)) for id_ in lands_on(place)} <= ids


def words(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))
