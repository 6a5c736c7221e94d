"""The graph that answers before Python has come: it says what Python says, or nothing."""

import gzip
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from calculators.kit.explore import End, Refused, explore
from calculators.kit.explore import Path as Way
from calculators.kit.graph import graph
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.questions import Day
from calculators.kit.sentences import Computed
from calculators.kit.watched import Test
from mkdocs_calculators.cases import Case, every_case
from mkdocs_calculators.fence import calculator_names
from mkdocs_calculators.graphs import on_touch
from tests.engines import differences, host, random_cases, run_graphs, write_graphs

ROOT = Path(__file__).parents[1]
NAMES = calculator_names()
SEED = 1505
RANDOM_CASES = 1_000


@pytest.fixture(scope="module")
def graphs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the graph of each calculator."""
    folder = tmp_path_factory.mktemp("graphs")
    write_graphs(folder, NAMES)
    return folder


def as_asked(name: str, way: Way) -> list[Case]:
    """The answers at both ends of a class, as a link holds them."""
    return [(name, urlencode(answers), host(name)) for answers in (way.low, way.high)]


def classes(name: str) -> list[Case]:
    """Every class of answers of a calculator, at both ends."""
    return [case for way in explore(load(name)).paths for case in as_asked(name, way)]


def test_graph_python_and_pyodide_answer_every_class_alike(graphs: Path) -> None:
    """Every class with its witnesses, "I don't know" and mistakes."""
    cases = [(name, form, host(name)) for name, form, _ in every_case()]
    cases += [case for name in NAMES for case in classes(name)]
    assert list(differences(cases, graphs)) == []


def test_where_python_is_prepared_no_answer_comes_without_it(graphs: Path) -> None:
    """On the way to an outcome of the graph, no question says that every outcome needs Python."""
    ways = [(name, list(way.low.items())) for name in NAMES for way in explore(load(name)).paths]
    cases = [
        (name, urlencode(answers[:number]), host(name)) for name, answers in ways for number in range(len(answers) + 1)
    ]
    steps = iter(run_graphs(cases, graphs))
    prepared = 0
    for name, answers in ways:
        *before, last = (next(steps) for _ in range(len(answers) + 1))
        says = [bool(step and step.get("python")) for step in before]
        prepared += any(says)
        assert not (last and last["step"] == "outcome" and any(says)), f"{name}: {answers}"
    assert prepared > 100


def test_graph_python_and_pyodide_answer_random_readers_alike(graphs: Path) -> None:
    cases = [case for name in NAMES for case in random_cases(name, RANDOM_CASES, SEED)]
    assert len(cases) > RANDOM_CASES * len(NAMES) * 2 / 3  # small calculators have no more different forms
    assert list(differences(cases, graphs)) == []


@pytest.mark.parametrize("name", NAMES)
def test_whatever_takes_no_day_and_no_sum_is_answered_by_the_graph(name: str, graphs: Path) -> None:
    days = {question.name for question in load(name).you.questions().values() if isinstance(question, Day)}
    ways = [way for way in explore(load(name)).paths if not days & way.low.keys() and not way.condition]
    settled = [way for way in ways if not computed(way.end) and not any(map(adds_up, way.way))]
    cases = [case for way in settled for case in as_asked(name, way)]
    for (_, form, _), reply in zip(cases, run_graphs(cases, graphs), strict=True):
        assert reply is not None, form
        assert reply["step"] in {"outcome", "mistake"}, form


def adds_up(decision: tuple[Any, Any]) -> bool:
    """Whether a decision compares more than one answer with a constant."""
    what, _ = decision
    return isinstance(what, Test) and bool(len(what.names) > 1 or what.left.parts or what.right.parts)


def computed(end: End | Refused) -> bool:
    """Whether an end holds a value that is worked out from answers."""
    sentences = [end.sentence] if isinstance(end, Refused) else end.outcome.sentences()
    return any(isinstance(value, Computed) for sentence in sentences for _, value in sentence.values)


def test_a_graph_that_lies_is_found(tmp_path: Path) -> None:
    lying = graph(load("public_funds"))
    endings = lying["endings"]
    endings[0], endings[1] = endings[1], endings[0]
    (tmp_path / "public_funds.json").write_text(json.dumps(lying), "utf-8")
    found = list(differences(classes("public_funds"), tmp_path))
    assert found
    assert all(fault.startswith("the graph differs: public_funds {'route': ") for fault in found)


def test_a_graph_that_leads_to_another_question_is_found(tmp_path: Path) -> None:
    lying = graph(load("entry_visa"))
    first = next(node for node in lying["nodes"] if "a" in node)
    first["a"] = dict(zip(first["a"], reversed(first["a"].values()), strict=True))
    (tmp_path / "entry_visa.json").write_text(json.dumps(lying), "utf-8")
    assert list(differences(random_cases("entry_visa", 50, SEED), tmp_path))


def test_figures_stand_in_the_order_in_which_the_rule_reads_them() -> None:
    """The walk keeps what was read on the way to each node; the whole of a path is what the rule used."""
    calculator = load("income")
    used = {figure.name for node in explore(calculator).nodes() for figure in node.figures}
    assert used == {figure.name for figure in explore(calculator).figures}


def test_the_mark_of_a_hole_in_a_sentence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    calculator = load("work")
    about = "Work, ~ 40 hours"
    monkeypatch.setitem(english().sentences, "work.about", about)
    with pytest.raises(ValueError, match="marks the holes"):
        graph(calculator)


def test_each_graph_is_small_and_named_by_its_content() -> None:
    """What travels with the first touch: at most 16 KB for the largest calculator, as gzip has it."""
    made = on_touch(ROOT)
    sizes = {name: len(gzip.compress(made.files[each["graph"]], mtime=0)) for name, each in made.graphs.items()}
    assert made.graphs.keys() == set(NAMES)
    assert max(sizes.values()) < 16_000, sizes
    assert sum(sizes.values()) < 180_000
