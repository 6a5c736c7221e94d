"""What must hold of any calculator, beside what the build proves.

Each check returns the faults that it finds, so that a broken example can prove it.
"""

import importlib.util
from collections.abc import Iterable
from pathlib import Path as File
from typing import Any

from calculators.kit.explore import All, End, Graph, Path, Refused, complete
from calculators.kit.outcome import Outcome
from calculators.kit.questions import Question
from calculators.kit.replay import Calculator, replay
from calculators.kit.sentences import Sentence
from calculators.kit.watched import Test

BROKEN = File(__file__).parent / "broken" / "calculators"


def broken(stem: str) -> Calculator[Any, Any]:
    """A calculator of `tests/broken`, which has one fault."""
    spec = importlib.util.spec_from_file_location(f"calculators.{stem}", BROKEN / f"{stem}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Calculator[Any, Any] = module.calculator
    return found


def ends(graph: Graph) -> list[Outcome]:
    """Every outcome that a path ends in, with those of `every`."""
    found = [path.end.outcome for path in graph.paths if isinstance(path.end, End)]
    return found + [outcome for node in graph.nodes() if isinstance(node, All) for outcome in node.ends]


def asked_twice(questions: Iterable[Question[Any]]) -> list[str]:
    """Questions that share a name or a wording and are not one and the same: they belong into `shared/questions.py`."""
    faults = []
    known: dict[str, Question[Any]] = {}
    for question in questions:
        others = [known.setdefault(shared, question) for shared in (question.name, question.english)]
        faults += [f"{question.name} and {other.name}: {other.english}" for other in others if other is not question]
    return faults


def strays(calculator: Calculator[Any, Any], graph: Graph) -> list[str]:
    """Witnesses that, answered as a reader answers, do not come to the end of their path."""
    faults = []
    for path in graph.paths:
        for answers in (path.low, path.high):
            step = replay(calculator, complete(calculator, answers))
            if not reaches(step, path):
                faults.append(f"{calculator.name}: {dict(answers)} does not reach {describe_end(path)}")
    return faults


def reaches(step: Any, path: Path) -> bool:
    """Whether a step shows the end of a path, as its outcome or as one of its reasons."""
    if isinstance(path.end, Refused):
        return step.mistake is not None and step.mistake.key == path.end.sentence.key
    return step.outcome is not None and path.end.outcome.says.key in {
        part.says.key for part in step.outcome.all_parts()
    }


def describe(path: Path) -> str:
    """A path in one line, for the snapshot that reviewers read."""
    steps = []
    for what, value in path.way:
        if isinstance(what, Test):
            comparison = f"{what.left.label} {what.operator} {what.right.label}"
            steps.append(comparison if value else f"not {comparison}")
        else:
            steps.append(f"{what.name}={what.text(value)}")
    condition = f"[{path.condition}] " if path.condition else ""
    return f"{condition}{'; '.join(steps) or 'always'} -> {describe_end(path)}"


def describe_end(path: Path) -> str:
    """The end of a path: kind, sentence, and where it rests."""
    if isinstance(path.end, Refused):
        return f"refused {path.end.sentence.key}"
    outcome = path.end.outcome
    return f"{outcome.kind.value} {described(outcome.says)} @ {', '.join(dict.fromkeys(place.anchor for place in outcome.places))}"


def described(sentence: Sentence) -> str:
    """The key of a sentence, with those of the sentences in it."""
    inner = [described(value) for _, value in sentence.values if isinstance(value, Sentence)]
    return f"{sentence.key} ({', '.join(inner)})" if inner else sentence.key
