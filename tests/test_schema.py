"""The JSON Schemas: each is one, each path of each calculator fits, and what is broken does not."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator

from calculators.kit.batch import Batch
from calculators.kit.data import as_data
from calculators.kit.explore import complete, explore
from calculators.kit.loading import load
from calculators.kit.questions import UNKNOWN
from calculators.kit.replay import replay
from mkdocs_calculators import examples, schema
from mkdocs_calculators.fence import calculator_names, guide_names
from tests import pages

HOME = "https://guide.example/"
EVERY = [*calculator_names(), *guide_names()]
each = pytest.mark.parametrize("name", EVERY)


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema.schema(name, HOME), format_checker=Draft202012Validator.FORMAT_CHECKER)


def faults(name: str, data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(data)]


def outcomes(name: str, most: int) -> Iterator[dict[str, Any]]:
    """The JSON of paths spread over all, at both ends, and with an unknown answer."""
    calculator = load(name)
    paths = explore(calculator).paths
    for number, path in enumerate(paths[:: max(1, len(paths) // most)]):
        for answers in (path.low, path.high):
            full = complete(calculator, answers)
            unsure = [known for known in full if calculator.you.questions()[known].can_be_unknown]
            changed = unsure[number % len(unsure)]
            for form in (full, complete(calculator, {**full, changed: UNKNOWN.value})):
                step = replay(calculator, form)
                if step.outcome:
                    yield as_data(step)


@each
def test_every_schema_is_one(name: str) -> None:
    found = schema.schema(name, HOME)
    Draft202012Validator.check_schema(found)
    assert (found["$schema"], found["$id"]) == (schema.DRAFT, f"https://guide.example/schemas/{name}.json")
    assert list(found["$defs"]["answers"]["properties"]) == list(load(name).you.questions())
    assert all(asked["title"] for asked in found["$defs"]["answers"]["properties"].values())


@pytest.mark.parametrize("name", calculator_names())
def test_the_json_of_many_paths_fits(name: str) -> None:
    found = list(outcomes(name, most=10))
    assert len(found) >= 5
    for data in found:
        validator(name).validate(data)


@pytest.mark.full
@pytest.mark.parametrize("name", calculator_names())
def test_the_json_of_every_path_fits(name: str) -> None:
    check = validator(name)
    for data in outcomes(name, most=100_000):
        check.validate(data)


def test_the_json_of_a_plan_fits() -> None:
    guide = load("what_applies")
    given = {"people": "2", "sponsor_permit": "temporary-asylum", "granted": "2017-03-27", "applied": "2017-05-01"}
    step = replay(guide, complete(guide, given))
    assert step.outcome
    assert step.outcome.sections
    assert faults("what_applies", as_data(step)) == []


A_FAMILY = {
    "route": "regular",
    "permit": "first",
    "partners": "1",
    "children": "2",
    "others": "0",
    "cannot_pay": "unknown",
}


def changed(change: Callable[[Any], object]) -> list[str]:
    data = deepcopy(as_data(replay(load("fees"), A_FAMILY)))
    change(data)
    return faults("fees", data)


def test_a_whole_example_fits() -> None:
    assert changed(lambda data: None) == []


BROKEN: dict[str, tuple[str, Callable[[Any], object]]] = {
    "a kind that is none": ("$.kind", lambda data: data.update(kind="maybe")),
    "a key that is none": ("$.key", lambda data: data.update(key="no key")),
    "more than there is": ("$", lambda data: data.update(more=1)),
    "something is missing": ("$", lambda data: data.pop("open")),
    "no place": ("$.places", lambda data: data["places"].clear()),
    "two partners": ("$.answers.partners", lambda data: data["answers"].update(partners=2)),
    "a number as a text": ("$.answers.partners", lambda data: data["answers"].update(partners="1")),
    "a choice that is none": ("$.answers.route", lambda data: data["answers"].update(route="sea")),
    "a question that is none": ("$.answers", lambda data: data["answers"].update(age=3)),
    "a branch that says nothing": ("$.branches[0].outcome", lambda data: data["branches"][0]["outcome"].pop("sentence")),
    "a branch about something else": (
        "$.branches[0].ways[0][0].question", lambda data: data["branches"][0]["ways"][0][0].update(question="age")
    ),
    "other rules": ("$.edition.name", lambda data: data["edition"].update(name="May 2018")),
    "a figure that is none": ("$.figures[0].name", lambda data: data["figures"][0].update(name="fees.sea")),
    "a day in another order": ("$.figures[0].since", lambda data: data["figures"][0].update(since="1-1-2017")),
    "a day that does not exist": ("$.figures[0].since", lambda data: data["figures"][0].update(since="2017-02-31")),
    "a note that is no number": (
        "$.figures[0].place.notes[0]", lambda data: data["figures"][0]["place"].update(notes=["113"])
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_broken_does_not_fit(how: str) -> None:
    where, change = BROKEN[how]
    assert where in {fault.partition(": ")[0] for fault in changed(change)}


def test_days_and_amounts_have_their_shape() -> None:
    answers = schema.schema("submission_deadline", HOME)["$defs"]["answers"]["properties"]
    assert answers["granted"]["format"] == "date"
    income = schema.schema("income", HOME)["$defs"]["answers"]["properties"]
    check = Draft202012Validator(next(each for each in income.values() if "euros" in each.get("description", "")))
    assert check.is_valid("1551.60")
    assert not check.is_valid("1.551,60")
    assert not check.is_valid(1551.6)


def test_the_answers_of_an_outcome_are_a_row_of_json_lines() -> None:
    for data in outcomes("submission_deadline", most=10):
        (row,) = Batch(load("submission_deadline"), "jsonl").feed(json.dumps(data["answers"]), last=True).splitlines()
        assert json.loads(row)["kind"] == data["kind"]


def test_the_page_offers_each_schema_and_each_example(site: Path) -> None:
    page = pages.read(site)["batch/"]
    offered = {urljoin("batch/", link) for link in page.downloads}
    wanted = {address(name) for name in calculator_names() for address in (schema.address, examples.address)}
    assert offered == wanted


def test_the_schemas_and_examples_are_in_the_site(site: Path) -> None:
    for address, text in schema.files("http://127.0.0.1:8000/").items():
        assert json.loads((site / address).read_text("utf-8")) == json.loads(text)
    for address, text in examples.files().items():
        assert (site / address).read_bytes().decode("utf-8") == text


@pytest.mark.parametrize("name", calculator_names())
def test_each_row_of_an_example_has_an_answer(name: str) -> None:
    work = Batch(load(name))
    work.feed(examples.example(load(name)), last=True)
    assert work.state.rows >= 2
    assert (work.state.failed, work.state.unknown, work.notes()) == (0, [], [])
