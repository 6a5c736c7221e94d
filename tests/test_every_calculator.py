"""What must hold of any calculator. New ones are found by themselves."""

import json
import random
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.kit.browser import respond
from calculators.kit.explore import complete, explore, remaining
from calculators.kit.html import Host, step
from calculators.kit.loading import load
from calculators.kit.outcome import Kind
from calculators.kit.questions import UNKNOWN, Day
from calculators.kit.replay import as_text, replay
from calculators.shared.figures import FIGURES
from calculators.shared.sources import MAY_2017, SEPTEMBER_2024
from mkdocs_calculators import proof
from mkdocs_calculators.cases import HOST
from mkdocs_calculators.fence import calculator_names, page_key
from tests import every, pages
from tests.node.pyodide_runner import run_in_pyodide

NAMES = calculator_names()
SNAPSHOTS = Path(__file__).parent / "paths"
each = pytest.mark.parametrize("name", NAMES)


def test_calculators_are_found() -> None:
    assert {"fees", "submission_deadline", "family_member", "integration_exam_abroad"} <= set(NAMES)


@each
def test_what_the_build_proves_holds(name: str) -> None:
    assert proof.faults_of(load(name)) == []


def test_one_question_has_one_name_and_one_wording_everywhere() -> None:
    """A reader is never asked the same thing in two ways, and an answer can be taken from one calculator to another."""
    questions = [question for name in NAMES for question in load(name).you.questions().values()]
    assert every.asked_twice(questions) == []


@each
def test_both_witnesses_of_each_path_reach_its_end(name: str) -> None:
    calculator = load(name)
    assert every.strays(calculator, explore(calculator)) == []


@each
def test_the_paths_are_those_that_were_reviewed(name: str, request: pytest.FixtureRequest) -> None:
    found = "".join(f"{line}\n" for line in sorted({every.describe(path) for path in explore(load(name)).paths}))
    snapshot = SNAPSHOTS / f"{name}.txt"
    if request.config.getoption("--write-paths"):
        snapshot.write_text(found, "utf-8")
    known = snapshot.read_text("utf-8") if snapshot.exists() else ""
    assert found == known, f"the paths of {name} changed: if that is meant, run pytest --write-paths and read the diff"


def test_no_snapshot_is_left_of_a_calculator_that_is_gone() -> None:
    assert sorted(path.stem for path in SNAPSHOTS.glob("*.txt")) == NAMES


@each
def test_every_citation_lands_on_a_paragraph(name: str, site: Path) -> None:
    calculator = load(name)
    assert proof.lost(calculator, explore(calculator), ids_by_chapter(site)) == []


def test_every_figure_names_a_paragraph_that_is_there(site: Path) -> None:
    ids = ids_by_chapter(site)
    for figure in FIGURES.values():
        assert set(proof.lands_on(figure.place)) <= ids[figure.place.chapter], figure.name


def test_no_figure_stops_at_a_section_whose_parts_have_headings(site: Path) -> None:
    """A link to the top of section 6.2 leaves the reader to search for the years."""
    ids = ids_by_chapter(site)
    for figure in FIGURES.values():
        place = figure.place
        parts = {id_ for id_ in ids[place.chapter] if id_.startswith(f"{place.anchor}-") and not id_[-1].isdigit()}
        assert place.item or place.part or not parts, figure.name


def test_every_link_inside_the_site_lands(site: Path) -> None:
    assert pages.dead_links(pages.read(site)) == []


def test_no_page_has_the_same_id_twice(site: Path) -> None:
    for page in pages.read(site).values():
        doubled = {id_ for id_ in page.ids if page.ids.count(id_) > 1}
        assert not doubled, f"{page.address} has these ids twice: {doubled}"


def ids_by_chapter(site: Path) -> dict[str, set[str]]:
    """The ids of each page, by the key that places name it with."""
    return {page_key(address.rstrip("/")): set(page.ids) for address, page in pages.read(site).items()}


@each
def test_a_day_after_the_rules_is_answered_with_a_warning(name: str) -> None:
    calculator = load(name)
    days = {q.name: q for q in calculator.you.questions().values() if isinstance(q, Day)}
    warning = "Your date is later than these rules. Important rules have changed since. Do not rely on this answer"
    seen = 0
    for path in explore(calculator).paths:
        late = {
            known: as_text(days[known], date(2024, 5, 1)) if known in days else value
            for known, value in path.low.items()
        }
        found = replay(calculator, complete(calculator, late))
        # A day that this path does not read was filled in, and lies long before the rules.
        if not found.outcome or not any(question.name in days.keys() & late.keys() for question in found.asked):
            continue
        html = step(found, Host())
        seen += 1
        assert warning in html
        assert f"By the rules of {calculator.edition.name}:" in html
    assert seen or not days


@each
def test_figures_are_read_as_of_one_day(name: str) -> None:
    calculator = load(name)
    assert calculator.edition in (MAY_2017, SEPTEMBER_2024)
    for figure in explore(calculator).figures:
        assert figure.history[0][0] <= calculator.edition.day <= figure.until


@each
def test_no_more_questions_come_than_were_announced(name: str) -> None:
    calculator = load(name)
    most = remaining(explore(calculator))
    for path in explore(calculator).paths:
        answers = complete(calculator, path.high)
        given: dict[str, str] = {}
        asked = []
        while (found := replay(calculator, given)).question and not found.mistake:
            asked.append(found.question.name)
            given[found.question.name] = answers[found.question.name]
        for number, question in enumerate(asked):
            assert len(asked) - number <= most[question], f"after {question} came more than {most[question]} questions"


def keys() -> list[str]:
    """Every key that a link may hold, and some that it may not."""
    known = {field for name in NAMES for question in load(name).you.questions().values() for field in question.fields()}
    known |= {question for name in NAMES for question in load(name).you.questions()}
    return [*sorted(known), "asking", "change", "nonsense", ""]


VALUES = [
    "",
    "yes",
    "no",
    "unknown",
    "asylum",
    "regular",
    "17",
    "18",
    "21",
    "1",
    "2017-02-31",
    "2017-01-15",
    "NL",
    "TR",
    "1.551,60",
]


@each
@settings(max_examples=150, deadline=None)
@given(
    form=st.dictionaries(st.sampled_from(keys()) | st.text(max_size=5), st.sampled_from(VALUES) | st.text(max_size=60))
)
def test_no_answer_breaks_the_page(name: str, form: dict[str, str]) -> None:
    reply = json.loads(respond(name, urlencode(form), HOST))
    assert reply["step"] in ("question", "mistake", "outcome")
    assert json.loads(respond(name, reply["answers"], HOST))["answers"] == reply["answers"]


@each
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_no_query_string_breaks_the_page(name: str, text: str) -> None:
    assert json.loads(respond(name, text, HOST))["html"].startswith("<form")


@each
def test_a_form_of_any_length_is_refused_and_not_computed(name: str) -> None:
    assert json.loads(respond(name, "route=" + "x" * 100_000, HOST))["step"] == "question"


@each
def test_what_random_readers_answer_was_foreseen(name: str) -> None:
    calculator = load(name)
    foreseen = {part.says.key for outcome in every.ends(explore(calculator)) for part in outcome.all_parts()}
    dice = random.Random(2017)
    for _ in range(200):
        given: dict[str, str] = {}
        while (found := replay(calculator, given)).question and not found.mistake:
            given[found.question.name] = as_text(found.question, dice.choice(found.question.domain()))
        if found.outcome:
            shown = [part for part in found.outcome.all_parts() if not part.says.key.startswith("kit.every-")]
            assert {part.says.key for part in shown} <= foreseen


@each
def test_not_to_know_is_the_sum_of_what_could_be(name: str) -> None:
    """“I don’t know” leads to the outcome itself where all answers agree, and else names each of them."""
    calculator = load(name)
    questions: dict[str, Any] = calculator.you.questions()
    for path in explore(calculator).paths[::5]:
        answers = complete(calculator, path.low)
        for question in (questions[known] for known in answers if questions[known].can_be_unknown):
            if question.name not in [asked.name for asked in replay(calculator, answers).asked]:
                continue
            full = answers
            for text, *_ in question.options():
                full = {**complete(calculator, {**full, question.name: text}), question.name: text}
            unsure = replay(calculator, {**full, question.name: UNKNOWN.value}).outcome
            each_one = [replay(calculator, {**full, question.name: text}).outcome for text, *_ in question.options()]
            if unsure and all(each_one) and unsure.kind is not Kind.DEPENDS:
                assert {one.kind for one in each_one if one} == {unsure.kind}


@pytest.mark.full
@each
def test_random_forms_are_answered_in_pyodide_as_in_cpython(name: str) -> None:
    dice = random.Random(1505)
    cases = []
    for _ in range(2_000):
        picked = dice.sample(keys(), k=dice.randint(0, 8))
        cases.append((name, urlencode({key: dice.choice(VALUES) for key in picked}), HOST))
    for case, reply in zip(cases, run_in_pyodide(cases), strict=True):
        assert reply == respond(*case), case[1]
