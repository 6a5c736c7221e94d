"""Every page and every state of each calculator is written as the HTML standard says."""

import json
import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlencode

import pytest

from calculators.kit.browser import respond
from calculators.kit.questions import SHOW
from calculators.kit.replay import CHANGES
from mkdocs_calculators import theme_faults
from mkdocs_calculators.cases import Case, every_case
from mkdocs_calculators.fence import guide_names
from tests import markup, plans

EVERY = 100
"""One case of so many is looked at in the core; the full product has them all. Single files: test_single.py."""

CAUGHT = {
    "deprecated": "no-deprecated-attr",
    "no_number": "attribute-allowed-values",
    "nothing_to_complete": "valid-autocomplete",
    "not_closed": "close-order",
    "twice_the_same_id": "no-dup-id",
    "wrong_place": "element-permitted-content",
}
"""The rule that must find what is wrong with each broken page."""


def test_every_page_is_valid(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 60
    assert {"404.html", "index.html"} <= {page.name for page in pages}
    assert any("embed" in page.parts for page in pages)
    assert markup.faults([site]) == []


@pytest.mark.full
def test_every_page_of_the_folder_is_valid(folder: Path) -> None:
    assert markup.faults([folder]) == []


def states(cases: Iterable[Case]) -> dict[str, str]:
    """A page for each step of another build: of those that differ only in words and numbers, the first."""
    built: dict[str, str] = {}
    for name, form, host in cases:
        step = json.loads(respond(name, form, host))["html"]
        built.setdefault(re.sub(r"\d+", "0", re.sub(r">[^<]+", ">", step)), step)
    return {f"state-{number}": markup.AROUND.format(step=step) for number, step in enumerate(built.values())}


def asking_for_more(cases: Iterable[Case]) -> list[Case]:
    """The same cases, with what would change the answer."""
    return [(name, f"{form}&{SHOW}={CHANGES}", host) for name, form, host in cases]


def of_the_guide() -> list[Case]:
    """The guide after each answer of each plan, and its plan."""
    (guide,) = guide_names()
    host = every_case()[0][2]
    found = []
    for plan in ("highly_skilled_migrant", "unaccompanied_minor"):
        given = list(plans.answers(plan).items())
        found += [(guide, urlencode(given[:count]), host) for count in range(len(given) + 1)]
    return found


def test_states_of_calculators_and_of_the_guide_are_valid(tmp_path: Path) -> None:
    some = every_case()[::EVERY]
    found = states([*some, *asking_for_more(some[::10]), *of_the_guide()[::4]])
    assert len(found) > 100
    assert markup.faults_of(found, tmp_path) == []


@pytest.mark.full
def test_every_state_is_valid(tmp_path: Path) -> None:
    assert (
        markup.faults_of(states([*every_case(), *asking_for_more(every_case()[::10]), *of_the_guide()]), tmp_path) == []
    )


@pytest.mark.parametrize("name", CAUGHT)
def test_a_broken_page_is_caught(name: str) -> None:
    found = markup.faults([markup.BROKEN / f"{name}.html"])
    assert any(CAUGHT[name] in fault for fault in found), found


def test_every_broken_page_has_its_rule() -> None:
    assert sorted(CAUGHT) == sorted(page.stem for page in markup.BROKEN.glob("*.html"))


def test_no_rule_is_off() -> None:
    assert json.loads(markup.RULES.read_text("utf-8")) == {"root": True, "extends": ["html-validate:standard"]}


def test_the_theme_still_has_each_fault_that_is_mended() -> None:
    """Where a new version of the theme lacks one, its line can go."""
    templates = files("material") / "templates"
    written = "".join(templates.joinpath(name).read_text("utf-8") for name in ("base.html", "partials/nav-item.html"))
    written = written.replace('tabindex="{{ tabindex }}"', 'tabindex=""')
    for state in ("true", "false"):
        written += written.replace('aria-expanded="{{ nav_item.active | tojson }}"', f'aria-expanded="{state}"')
    assert [fault for fault in theme_faults.MENDED if fault not in written] == []
