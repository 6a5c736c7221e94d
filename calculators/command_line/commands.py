"""What `python -m calculators` does: list the calculators, answer one case, answer a table of cases."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from typing import Any

from ..kit.data import as_data
from ..kit.language import english
from ..kit.questions import Invalid
from ..kit.replay import Calculator, Step
from ..kit.texts import ask
from . import options, printed, table_files
from .known import named, names
from .options import COMMAND, wrapped
from .stop import Stop, visible

WRONG, INTERRUPTED, NOBODY_LISTENS = 2, 130, 141
"""Exit statuses: something has to be changed first; stopped by a key; what reads our output has gone."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that was typed; return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter shows a mark
    try:
        run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except (Stop, OSError) as stop:
        if isinstance(stop, BrokenPipeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that nothing is flushed at the end
            return NOBODY_LISTENS
        said = f"{stop.filename}: {stop.strerror}." if isinstance(stop, OSError) else str(stop)
        print(visible(said), file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def run(arguments: list[str]) -> None:
    """Print what was asked for. Raises Stop."""
    match arguments:
        case []:
            print("\n".join(listed()))
        case ["-h" | "--help", *_]:
            print(options.everything(every()), end="")
        case ["batch", *others]:
            table_files.run(others)
        case [first, *_] if first.startswith("-"):
            raise Stop(f"{first} comes after the name of a calculator.\nRun {COMMAND}: it lists them.")
        case [name, *others]:
            print(answered(named(name), others), end="")


def every() -> list[Calculator[Any, Any]]:
    """Every calculator."""
    return [named(name) for name in names()]


def listed() -> Iterator[str]:
    """All calculators, each with its title and what it is about."""
    found = every()
    wide = max(len(each.name) for each in found) + 2
    for each in found:
        yield from wrapped(english().say(each.sentence("title")), wide, each.name)
        yield from wrapped(english().say(each.sentence("about")), wide, "")
    yield ""
    yield f"Ask one of them:  {COMMAND} NAME --help"
    for edition in dict.fromkeys(each.edition for each in found):
        yield from wrapped(f"{edition.name}: {english().say(edition.no_rights)}")


def answered(calculator: Calculator[Any, Any], arguments: Sequence[str]) -> str:
    """What a calculator says to the answers that were typed. Raises Stop."""
    given = options.parse(calculator, arguments)
    step = step_of(calculator, options.typed(given))
    if given.json:
        return json.dumps(as_data(step), ensure_ascii=not is_utf8(), indent=2) + "\n"
    return printed.outcome(step, explain=given.explain)


def step_of(calculator: Calculator[Any, Any], texts: dict[str, str]) -> Step:
    """The step with the outcome. Raises Stop for an answer that is missing or that cannot be used."""
    try:
        step = ask(calculator, texts)
    except Invalid as error:
        raise Stop(f"{options.option(error.question.name)}: {english().say(error.sentence)}") from None
    if step.mistake and step.question:
        raise Stop(f"{options.option(step.question.name)}: {english().say(step.mistake)}")
    if step.question:
        raise Stop(printed.missing(step.question))
    return step


def is_utf8() -> bool:
    """Whether every letter can be printed as it is."""
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
