"""An outcome as plain text."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..kit.language import english
from ..kit.law import Dated, Place
from ..kit.outcome import Cited, Conflict, Kind, Outcome, Section
from ..kit.questions import Question
from ..kit.replay import Step
from ..kit.sentences import Sentence, Sentences
from ..kit.texts import PLAIN, Gathered, gathered, kind_in_words, ways_in_words
from ..kit.titles import (
    ANSWERS,
    BRANCHES,
    CALENDAR,
    CHECKLIST,
    CONDITION_KINDS,
    CONFLICTS,
    CONFLICTS_BETWEEN,
    FIGURES,
    OPEN,
    THEN,
    headline,
    kind_words,
    several_sources,
    title_of_reasons,
)
from .options import WIDTH, option, values, wrapped

say = Sentences("kit")

SETTLED = (Kind.MET, Kind.EXEMPT, Kind.NOT_NEEDED, Kind.ANSWER)
"""Outcomes that are clear without their reasons."""


def outcome(step: Step, *, explain: bool) -> str:
    """What a calculator says. `explain` adds the answers, every reason and the figures."""
    found, edition, late = step.outcome, step.calculator.edition, step.late
    assert found is not None
    lines = [step.calculator.title, ""]
    if late:
        lines += [*wrapped(f"! {english().say(edition.too_late)}", 2), ""]
    lines += [kind_in_words(found, english()), *wrapped(headline(found, edition, english(), late=late))]
    lines += wrapped(f"({places(found.places)})")
    if explain:
        lines += part(ANSWERS, answers(step))
    lines += details(found, explain=explain or found.kind not in SETTLED)
    if explain:
        used = [line for each, value in step.used.items() for line in figure(each, value)]
        lines += part(FIGURES, used)
    rules = say("edition", "These are the rules of {edition}.", edition=edition.name)
    lines += ["", *wrapped(f"{english().say(rules)} {english().say(edition.no_rights)}")]
    return "\n".join(lines) + "\n"


def details(found: Outcome, *, explain: bool) -> Iterator[str]:
    """What is behind an outcome, under a title for each part. The titles are those of the page."""
    behind = gathered(found)
    for section in found.sections:
        yield from part_of_plan(section)
    yield from part(title_of_reasons(found.reasons), reasons(found.reasons) if explain else [])
    yield from part(CALENDAR, cited(behind.calendar))
    yield from part(CHECKLIST, cited(behind.checklist))
    yield from part(BRANCHES, branches(found))
    yield from beside(behind)


def beside(behind: Gathered) -> Iterator[str]:
    """What is contradicted and left open, and what to do next."""
    between = [each for each in behind.conflicts if several_sources(places_of(each))]
    yield from part(CONFLICTS, conflicts(each for each in behind.conflicts if each not in between))
    yield from part(CONFLICTS_BETWEEN, conflicts(between))
    yield from part(OPEN, cited(behind.open))
    yield from part(THEN, [line for each in behind.then for line in item(english().say(each))])


def part_of_plan(section: Section) -> Iterator[str]:
    """A part of a plan: what holds, what to gather, the steps and the days, and what is to be known about it."""
    behind = gathered(section)
    steps = [line for number, each in enumerate(section.steps, 1) for line in step_of_plan(number, each)]
    lines = [*reasons(section.outcomes), *steps, *cited(behind.checklist), *cited(behind.calendar)]
    title = english().say(section.title)
    yield from ["", title, "=" * min(len(title), WIDTH), *lines]
    yield from beside(behind)


def step_of_plan(number: int, step: Cited) -> list[str]:
    """A step with its number."""
    return wrapped(f"{english().say(step.says)} ({places(step.places)})", 4, f"{number}. ")


def part(title: Sentence, lines: Iterable[str]) -> Iterator[str]:
    """A title and its lines; nothing where there are none."""
    found = list(lines)
    if found:
        yield from ["", english().say(title), *found]


def item(text: str, depth: int = 0) -> list[str]:
    """A line of a list."""
    return wrapped(text, 2 * depth + 2, f"{'  ' * depth}- ")


def places(found: Iterable[Place]) -> str:
    """Places in words."""
    return "; ".join(map(PLAIN.plain, found))


def cited(entries: Iterable[Cited]) -> Iterator[str]:
    """A list of sentences with their places."""
    for each in entries:
        yield from item(f"{english().say(each.says)} ({places(each.places)})")


def reasons(found: Iterable[Outcome], depth: int = 0) -> Iterator[str]:
    """Every reason, with its own reasons below it."""
    for reason in found:
        kind = "" if reason.kind is Kind.ANSWER else f"{english().say(kind_words(reason, CONDITION_KINDS))}: "
        yield from item(f"{kind}{english().say(reason.says)} ({places(reason.places)})", depth)
        yield from reasons(reason.reasons, depth + 1)
        yield from branches(reason, depth + 1)


def branches(found: Outcome, depth: int = 0) -> Iterator[str]:
    """What follows from each answer that is not known."""
    for branch in found.branches:
        then = branch.outcome
        yield from item(f"{ways_in_words(branch, english())}:", depth)
        yield from item(
            f"{kind_in_words(then, english())}. {english().say(then.says)} ({places(then.places)})", depth + 1
        )
        yield from reasons(then.reasons, depth + 2)
        behind = gathered(then)
        for says in (*[each.says for each in (*behind.calendar, *behind.checklist)], *behind.then):
            yield from item(english().say(says), depth + 2)


def places_of(conflict: Conflict) -> list[Place]:
    """Every place that a contradiction names."""
    return [place for each in conflict.statements for place in each.places]


def conflicts(found: Iterable[Conflict]) -> Iterator[str]:
    """Both statements of each contradiction, and which is followed."""
    for conflict in found:
        for each in conflict.statements:
            yield from item(f"{english().say(each.says)} ({places(each.places)})")
        yield from item(english().say(conflict.followed), 1)


def answers(step: Step) -> Iterator[str]:
    """The answers that count."""
    for question in step.asked:
        yield from item(f"{english().say(question.ask)} {PLAIN.answer(question, step.given[question.name])}")


def figure(used: Dated[Any], value: Any) -> list[str]:
    """A figure with its value, its time, its source and the day it was last compared with it."""
    unit = "" if used.unit in ("EUR", "") else f" {used.unit}"
    time = say("figure-from-to", "{since} to {until}", since=used.first_day_of(value), until=used.until)
    checked = say("figure-checked", "last compared with the source on {day}", day=used.checked)
    source = f"{places([used.place])}; {english().say(checked)}"
    return item(
        f"{english().say(used.title)}: {english().show(value)}{unit}, known for {english().say(time)} ({source})"
    )


def missing(question: Question[Any]) -> str:
    """A question that has no answer yet, with what can be answered."""
    asked = [*wrapped(english().say(question.ask)), *(wrapped(english().say(question.hint)) if question.hint else [])]
    head = f"An answer is missing: {option(question.name)}"
    return "\n".join([head, *asked, *values(question)])
