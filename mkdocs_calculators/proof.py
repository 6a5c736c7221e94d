"""What the build proves of the calculators, from the walk through each of them.

Each claim is a function that returns the faults it finds, in words: the calculator, the answers that lead there, and
what to do. The build stops where there is one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import wraps
from typing import Any

from .citations import ends
from .faults import message, origin
from .fence import calculator_names, names

# ---- One calculator ----


def not_walked(calculator: Any) -> list[str]:
    """A path on which the rule fails: no outcome, one that cites nothing, or a figure of an unknown day.

    The walk stops at the first, so there is one fault at most.
    """
    from calculators.kit.explore import explore

    try:
        explore(calculator)
    except Exception as fault:  # noqa: BLE001 (whatever a rule raises, the build has to say where)
        answers = answers_that_fail(calculator)
        said = f"{type(fault).__name__}: {fault}".rstrip(".")
        return [f"{calculator.name}, with {answers}: {said}. See what the rule does with these answers."]
    return []


def answers_that_fail(calculator: Any) -> str:
    """The answers with which the walk stops: "route=asylum, born=1999-01-01"."""
    from calculators.kit.explore import explore
    from calculators.kit.replay import as_text

    last: list[Any] = []

    @wraps(calculator.rule)
    def followed(you: Any, law: Any) -> Any:
        last.append(you)
        return calculator.rule(you, law)

    try:
        explore(replace(calculator, rule=followed))
    except Exception:  # noqa: BLE001 (it was told already; here only its answers are wanted)
        read = last[-1].was_read if last else {}
        return told({name: as_text(question, last[-1].seen(name)) for name, question in read.items()})
    return "answers that it takes another way each time"


def uncited(calculator: Any, graph: Any) -> list[str]:
    """Outcomes that name no place in a source, and points that are left open, days and papers that name none."""
    faults = []
    for where, outcome in outcomes(graph):
        for part in outcome.all_parts():
            beside = [cited for cited in (*part.open, *part.calendar, *part.checklist) if not cited.places]
            bare = [each.says.key for each in (*([] if part.places else [part]), *beside)]
            faults += [
                f"{calculator.name}, {where}: {key} cites nothing. Name its place in the source." for key in bare
            ]
    return list(dict.fromkeys(faults))


def unreached(calculator: Any, graph: Any) -> list[str]:
    """Questions that no path asks, and answers with which no path ends in an outcome."""
    from calculators.kit.explore import used_answers

    asked = {name for name, _ in used_answers(graph)}
    ending = set(answers_that_end(graph))
    faults = []
    for name, question in calculator.you.questions().items():
        if name not in asked:
            faults.append(f"{calculator.name}: no path asks the question {name}. Read it in the rule, or take it out.")
        elif question.can_be_unknown:
            faults += [
                f"{calculator.name}: no path with {name}={text} ends in an outcome. "
                "Decide it in the rule, or do not offer this answer."
                for text, *_ in question.options()
                if (name, text) not in ending
            ]
    return faults


def answers_that_end(graph: Any) -> Iterator[tuple[str, str]]:
    """Each answer that is chosen from a few, with its question, where some path with it ends in an outcome."""
    from calculators.kit.explore import Ask, Refused, children

    ended: dict[Any, bool] = {}

    def ends_well(node: Any) -> bool:
        if node not in ended:
            below = children(node)
            ended[node] = any(ends_well(child) for _, child in below) if below else not isinstance(node, Refused)
        return ended[node]

    for node in graph.nodes():
        if isinstance(node, Ask):
            for values, child in node.branches:
                if ends_well(child):
                    yield from ((node.question.name, node.question.text(value)) for value in values)


def out_of_time(calculator: Any, graph: Any) -> list[str]:
    """Figures that a path uses, and that are not known on the one day of the rules."""
    day = calculator.edition.day
    return [
        f"{calculator.name}: the rules are those of {day}, and {figure.name} is known from {figure.history[0][0]} "
        f"to {figure.until}. Add a dated value with its source, or read the figures on the day of the rules."
        for figure in graph.figures
        if not figure.history[0][0] <= day <= figure.until
    ]


def too_large(calculator: Any, graph: Any) -> list[str]:
    """A calculator that decides too much."""
    from calculators.kit.explore import MOST_NODES

    size = len(graph.nodes())
    return [f"{calculator.name}: {size} nodes, and {MOST_NODES} are the most: split it."] if size > MOST_NODES else []


CLAIMS = (uncited, unreached, out_of_time, too_large)
"""What is proved of the graph of each calculator, by itself."""


def faults_of(calculator: Any) -> list[str]:
    """Every fault of one calculator that shows without the pages."""
    from calculators.kit.explore import explore

    stopped = not_walked(calculator)
    return stopped or [fault for claim in CLAIMS for fault in claim(calculator, explore(calculator))]


# ---- Citations ----


def outcomes(graph: Any) -> Iterator[tuple[str, Any]]:
    """Every outcome that a path or its conditions end in, and where that is, in words."""
    from calculators.kit.explore import All, End

    for path in graph.paths:
        if isinstance(path.end, End):
            yield f"with {told(path.low)}{f' in {path.condition}' if path.condition else ''}", path.end.outcome
    for node in graph.nodes():
        if isinstance(node, All):
            yield from (("where its conditions come together", end) for end in node.ends)


def citations(calculator: Any, graph: Any) -> Iterator[tuple[str, Any]]:
    """Every place that a calculator cites, and what cites it, in words."""
    for where, outcome in outcomes(graph):
        yield from ((f"{where}: the outcome {outcome.says.key}", place) for place in outcome.cited())
    for figure in graph.figures:
        yield f"the figure {figure.name}", figure.place
    for name, question in calculator.you.questions().items():
        if question.place:
            yield f"the question {name}", question.place


def lost(calculator: Any, graph: Any, ids: Mapping[str, set[str]]) -> list[str]:
    """Citations that land nowhere. `ids` holds those of each built page, by the key that places name it with."""
    faults: dict[str, str] = {}
    for where, place in citations(calculator, graph):
        for anchor in lands_on(place):
            if anchor not in ids.get(place.chapter, ()):
                faults.setdefault(
                    anchor,
                    f"{calculator.name}, {where} cites #{anchor}, and the page of {place.chapter!r} has no such id. "
                    "Mend the place, or give the heading or note its id.",
                )
    return list(faults.values())


def lands_on(place: Any) -> list[str]:
    """The ids that a citation links to: that of the place and those of its notes."""
    return [place.anchor, *[f"note-{note}" for note in place.notes]]


# ---- All calculators together ----


def faults() -> list[str]:
    """Everything that is wrong with the calculators and their figures, apart from the pages that they cite."""
    from calculators.kit.loading import load

    stopped = not_loaded(load)
    if stopped:
        return stopped
    found = [fault for name in calculator_names() for fault in faults_of(load(name))]
    return found or [*unknown_figures(), *contradictions_not_shown()]


def not_loaded(load: Callable[[str], object]) -> list[str]:
    """Each place at which the code of the calculators stops already when it is read."""
    found: dict[str, None] = {}
    for name in names():
        try:
            load(name)
        except Exception as fault:  # noqa: BLE001 (whatever stands there, the build has to say where)
            found[f"{origin(fault)}: {type(fault).__name__}: {message(fault)}. Mend what it says."] = None
    return list(found)


def citations_that_are_lost(names: Iterable[str], ids: Mapping[str, set[str]]) -> list[str]:
    """Citations that land nowhere, of these calculators. A guide is not walked: its parts are."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    shown = [calculator for calculator in map(load, names) if calculator.walked]
    return [fault for calculator in shown for fault in lost(calculator, explore(calculator), ids)]


def unknown_figures() -> list[str]:
    """Figures that are not known on the day their source is read: no page and no guide may use them."""
    from calculators.kit.law import NotInForce
    from calculators.shared.figures import FIGURES, current

    found = []
    for name in FIGURES:
        try:
            current(name)
        except NotInForce as fault:
            found.append(str(fault))
    return found


def contradictions_not_shown() -> list[str]:
    """The contradictions that change an answer and that no outcome shows."""
    from calculators.shared.contradictions import MUST_BE_SHOWN

    return not_shown(MUST_BE_SHOWN, shown_contradictions())


def shown_contradictions() -> list[Any]:
    """Every contradiction that an outcome of some calculator shows."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    found = [end for name in calculator_names() for end in ends(explore(load(name)))]
    return [conflict for end in found for part in end.all_parts() for conflict in part.conflicts]


def not_shown(known: Mapping[str, str], shown: Iterable[Any]) -> list[str]:
    """The contradictions that no outcome shows with both statements, each in its place, and with what is followed."""
    settled = {
        conflict.followed.key
        for conflict in shown
        if len(conflict.statements) > 1 and len({statement.places for statement in conflict.statements}) > 1
    }
    return [f"{name}: no outcome shows both statements and {key}" for name, key in known.items() if key not in settled]


def told(answers: Mapping[str, str]) -> str:
    """Answers in a line.

    >>> told({"route": "asylum", "partners": "1"}), told({})
    ('route=asylum, partners=1', 'any answers')
    """
    return ", ".join(f"{name}={answer}" for name, answer in answers.items()) or "any answers"
