"""What must hold of any calculator. Each check returns the faults that it finds, so that a broken example can prove it."""

from collections.abc import Iterable
from typing import Any

from calculators.kit.explore import MOST_NODES, All, End, Graph, Path, Refused, complete, used_answers
from calculators.kit.law import Place
from calculators.kit.outcome import Outcome
from calculators.kit.questions import Question
from calculators.kit.replay import Calculator, replay
from calculators.kit.sentences import Sentence
from calculators.kit.watched import Test


def ends(graph: Graph) -> list[Outcome]:
    """Every outcome that a path ends in, with those of `every`."""
    found = [path.end.outcome for path in graph.paths if isinstance(path.end, End)]
    return found + [outcome for node in graph.nodes() if isinstance(node, All) for outcome in node.ends]


def uncited(graph: Graph) -> list[str]:
    """Outcomes that name no place. (A path that ends in nothing stops the walk itself.)"""
    return [f"{outcome.says.key} cites nothing" for outcome in ends(graph) if not list(outcome.cited())]


def unreached(calculator: Calculator[Any, Any], graph: Graph) -> list[str]:
    """Questions and answers that no path takes."""
    taken = set(used_answers(graph))
    declared = set()
    for name, question in calculator.you.questions().items():
        values = question.domain() if question.can_be_unknown else [None]
        declared |= {(name, question.text(value) if value is not None else "") for value in values}
    return sorted(f"{calculator.name}: no path reaches {name} {value}".strip() for name, value in declared - taken)


def asked_twice(questions: Iterable[Question[Any]]) -> list[str]:
    """Questions that share a name or a wording and are not one and the same: they belong into `shared/questions.py`."""
    faults = []
    known: dict[str, Question[Any]] = {}
    for question in questions:
        others = [known.setdefault(shared, question) for shared in (question.name, question.english)]
        faults += [f"{question.name} and {other.name}: {other.english}" for other in others if other is not question]
    return faults


def lost(places: Iterable[Place], ids: dict[str, set[str]]) -> list[str]:
    """Citations that land nowhere: `ids` holds those of each chapter's page."""
    faults = []
    for place in dict.fromkeys(places):
        there = ids.get(place.chapter, set())
        anchors = [place.anchor, *[f"note-{note}" for note in place.notes]]
        faults += [f"{place.section} cites #{anchor}, which is not there" for anchor in anchors if anchor not in there]
    return faults


def too_large(graph: Graph) -> list[str]:
    """A calculator that decides too much."""
    size = len(graph.nodes())
    return [f"{size} nodes: split it"] if size > MOST_NODES else []


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
