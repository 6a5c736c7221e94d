"""An example table for each calculator: a row for each of its first different outcomes, to be filled with cases."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from .fence import calculator_names

FOLDER = "examples"
MOST_ROWS = 6

MARK = "\ufeff"
"""Shows a spreadsheet that the file is UTF-8; what it saves then is UTF-8 too."""


def files() -> dict[str, str]:
    """The example of each calculator, by its address in the site."""
    from calculators.kit.loading import load

    return {address(name): example(load(name)) for name in calculator_names()}


def address(name: str) -> str:
    """Where an example is in the site."""
    return f"{FOLDER}/{name}.csv"


def example(calculator: Any) -> str:
    """The table: a column for each question, and rows that all have an answer."""
    questions = list(calculator.you.questions())
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(questions)
    table.writerows([row.get(name, "") for name in questions] for row in rows(calculator))
    return MARK + written.getvalue()


def rows(calculator: Any) -> list[Mapping[str, str]]:
    """Answers that lead to different outcomes; where there are few, to outcomes with different reasons."""
    found: dict[Any, Mapping[str, str]] = {}
    more: dict[Any, Mapping[str, str]] = {}
    for step in steps(calculator):
        answers = {question.name: as_written(question, step) for question in step.asked}
        found.setdefault(step.outcome.says.key, answers)
        more.setdefault(tuple(part.says.key for part in step.outcome.all_parts()), answers)
        if len(found) == MOST_ROWS:
            break
    unlike = [answers for answers in more.values() if answers not in found.values()]
    return [*found.values(), *unlike][:MOST_ROWS]


def as_written(question: Any, step: Any) -> str:
    """An answer of a step as a table holds it."""
    from calculators.kit.replay import as_text

    return as_text(question, step.given[question.name])


def steps(calculator: Any) -> Iterator[Any]:
    """Steps with an outcome, with days near those of the rules, and numbers between the ends of their path."""
    from calculators.kit.explore import complete, explore
    from calculators.kit.questions import Day, Whole
    from calculators.kit.replay import replay

    questions = calculator.you.questions()
    near = calculator.edition.day.replace(day=27).isoformat()
    for path in explore(calculator).paths:
        likely = dict(path.low)
        for name, low in path.low.items():
            if isinstance(questions[name], Day):
                likely[name] = near
            elif isinstance(questions[name], Whole):
                likely[name] = str(between(int(low), int(path.high[name]), questions[name].most))
        step = replay(calculator, complete(calculator, likely))
        if step.outcome:
            yield step


def between(low: int, high: int, most: int) -> int:
    """A number that a reader would enter, of those from low to high; `most` is no limit of a rule.

    >>> between(0, 17, 120), between(21, 120, 120), between(0, 1, 1)
    (8, 30, 1)
    """
    return min(low + 9, high) if high == most else (low + high) // 2
