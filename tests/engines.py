"""Three engines answer the same forms: Python here, Python in Pyodide, and the graph in the page's own script.

`python -m tests.engines` tries many random readers; see `make fuzz`.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import batched, islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from calculators.kit.browser import respond
from calculators.kit.explore import explore, remaining
from calculators.kit.graph import graph
from calculators.kit.loading import load
from calculators.kit.questions import ASKING, CHANGE, UNKNOWN, Chosen, Country, Day, Money, Question
from calculators.kit.replay import as_text, replay
from mkdocs_calculators.cases import Case
from mkdocs_calculators.fence import calculator_names, page_files
from mkdocs_calculators.runtime import node
from tests.node.pyodide_runner import run_in_pyodide

ROOT = Path(__file__).parents[1]
WALKER = Path("tests", "node", "run_graph.mjs")
SLICE = 5_000
"""Cases that one start of an engine answers."""

NUMBERS = (
    "",
    "0",
    "1",
    "2",
    "17",
    "18",
    "20",
    "21",
    "64",
    "65",
    "abc",
    "1.5",
    "018",
    " 3",
    "-1",
    "999999",
    "9" * 90,
    "٣",
)
AMOUNTS = (
    "",
    "0",
    "1",
    "1551",
    "1551.60",
    "1551.6",
    "1551,59",
    "1.551",
    "1.551,60",
    "1,551.60",
    "1.551,6",
    "1.551.60",
    "€ 900",
    "12345",
    "x",
    "9999999",
)


def host(name: str, language: str = "en") -> str:
    """A page on which a calculator stands, as JSON."""
    places = {key: f"../{key}/" for key in page_files(ROOT / "docs")}
    counts = remaining(explore(load(name)))
    return json.dumps({"language": language, "prefix": f"{name}-2", "places": places, "remaining": counts, "level": 3})


def readers(name: str, dice: random.Random) -> Iterator[str]:
    """Forms as random readers send them: they answer what is asked, err, change an answer, and do not know."""
    calculator = load(name)
    while True:
        given: dict[str, str] = {}
        for _ in range(len(calculator.you.questions()) + 3):
            step = replay(calculator, given)
            given = {question.name: as_text(question, step.given[question.name]) for question in step.asked}
            if step.asked and dice.random() < 0.1:
                yield urlencode(given | {CHANGE: dice.choice(step.asked).name})
            if step.question is None:
                yield urlencode(given)
                break
            given |= {**typed(step.question, dice), ASKING: step.question.name}
            yield urlencode(given)


def typed(question: Question[Any], dice: random.Random) -> Mapping[str, str]:
    """What a reader might choose or type. Nothing chosen leaves the field out, as a browser does."""
    domain = question.domain()
    likely = question.text(domain[dice.randrange(len(domain))])
    if isinstance(question, Chosen):
        text = dice.choices(("", UNKNOWN.value, likely), (1, 3, 16))[0]
        return {question.name: text} if text else {}
    if isinstance(question, Day):
        day = [likely, f"{dice.randint(2014, 2018)}-{dice.randint(1, 12)}-{dice.randint(1, 28)}", "2017-02-30", "--"]
        parts = dice.choices(day, (2, 14, 1, 1))[0].split("-")
        return dict(zip(question.fields(), reversed(parts), strict=True))
    if isinstance(question, Country):
        return {question.name: dice.choice((likely, likely, likely, "", "XX"))}
    return {question.name: dice.choice((likely, *(AMOUNTS if isinstance(question, Money) else NUMBERS)))}


def random_cases(name: str, number: int, seed: int, language: str = "en") -> list[Case]:
    """So many different forms of random readers; fewer where a calculator has no more."""
    known: dict[str, None] = {}
    for form in islice(readers(name, random.Random(f"{name} {seed}")), 20 * number):
        known[form] = None
        if len(known) == number:
            break
    page = host(name, language)
    return [(name, form, page) for form in known]


def write_graphs(folder: Path, names: Sequence[str], language: str = "en") -> None:
    """The graph of each calculator in this language as a file."""
    for name in names:
        (folder / f"{name}.json").write_text(json.dumps(graph(load(name), language)), "utf-8")


def run_graphs(cases: Sequence[Case], folder: Path) -> list[Any]:
    """What the graphs in `folder` answer to each case; None where they leave it to Python."""
    lines = (json.dumps({"name": name, "form": form, "host": page}) for name, form, page in cases)
    ran = subprocess.run(
        [node(ROOT), WALKER, folder],
        input="\n".join(lines),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def differences(cases: Sequence[Case], folder: Path) -> Iterator[str]:
    """Where the graph, Python here and Python in Pyodide do not answer alike."""
    with ThreadPoolExecutor() as elsewhere:
        far, instant = elsewhere.submit(run_in_pyodide, cases), elsewhere.submit(run_graphs, cases, folder)
        here = [respond(*case) for case in cases]
    for case, reply, python, quick in zip(cases, here, far.result(), instant.result(), strict=True):
        if python != reply:
            yield f"Pyodide differs: {told(case)}"
        if quick and not same(quick, json.loads(reply)):
            yield f"the graph differs: {told(case)}"


def same(quick: Mapping[str, Any], python: Mapping[str, Any]) -> bool:
    """Whether the graph's step is Python's, but for the part that only Python can know, and whether it will be needed."""
    html = quick["html"].replace(quick["full"], python["full"])
    shown = {key: value for key, value in quick.items() if key != "python"}
    return {**shown, "html": html, "full": python["full"]} == python


def told(case: Case) -> str:
    """A case as a person reads it."""
    return f"{case[0]} {dict(parse_qsl(case[1], keep_blank_values=True))}"


def main() -> int:
    """Try random readers, and say the seed, so that a difference can be found again."""
    parser = argparse.ArgumentParser(prog="python -m tests.engines", description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="CALCULATOR", help="which calculators; all where none is named")
    parser.add_argument("--cases", type=int, default=100_000, help="different forms for each calculator")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    names = asked.names or calculator_names()
    print(f"seed {asked.seed}", flush=True)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        write_graphs(Path(folder), names)
        for name in names:
            cases, found = random_cases(name, asked.cases, asked.seed), list[str]()
            for part in batched(cases, SLICE, strict=False):
                found += differences(part, Path(folder))
            faults += len(found)
            print(f"{name}: {len(cases)} cases, {len(found)} differences", *found[:5], sep="\n  ", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
