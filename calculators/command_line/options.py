"""The options of a calculator, from its questions: their names, their help, and what was typed."""

import argparse
import textwrap
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from ..kit.language import english
from ..kit.page import DONT_KNOW
from ..kit.questions import UNKNOWN, Chosen, Question
from ..kit.replay import Calculator
from ..kit.sentences import Sentence
from ..kit.texts import choices, possible
from .stop import Stop

WIDTH = 80
COMMAND = "python -m calculators"


class Parser(argparse.ArgumentParser):
    """Reads options; its help is written by us, and what is wrong is told as everything else."""

    def __init__(self, command: str, help_text: str) -> None:
        super().__init__(prog=command, add_help=False, allow_abbrev=False)
        self.help_text = help_text
        self.add_argument("-h", "--help", action="help")

    def format_help(self) -> str:
        """What `--help` prints."""
        return self.help_text

    def error(self, message: str) -> NoReturn:
        """Raises Stop."""
        end = "" if message[-1] in ".?" else "."
        raise Stop(f"{message[0].upper()}{message[1:]}{end}\nRun {self.prog} --help: it names every option.")


def option(name: str) -> str:
    """How a question is written as an option.

    >>> option("half_year")
    '--half-year'
    """
    return f"--{name.replace('_', '-')}"


def spellings(name: str) -> list[str]:
    """The option, and the name of the question itself as one."""
    return list(dict.fromkeys([option(name), f"--{name}"]))


def parser(calculator: Calculator[Any, Any]) -> Parser:
    """Reads the answers to a calculator's questions, and how they are to be shown."""
    made = Parser(f"{COMMAND} {calculator.name}", help_of(calculator))
    for name in calculator.you.questions():
        made.add_argument(*spellings(name), dest=f"answer {name}", metavar="ANSWER")
    made.add_argument("--explain", action="store_true")
    made.add_argument("--json", action="store_true")
    return made


def parse(calculator: Calculator[Any, Any], arguments: Sequence[str]) -> argparse.Namespace:
    """What was typed. Raises Stop, and names the option that was probably meant."""
    made = parser(calculator)
    given, others = made.parse_known_args(arguments)
    if others:
        known = [spelling for name in calculator.you.questions() for spelling in spellings(name)]
        close = get_close_matches(others[0], known, n=1)
        made.error(f"{others[0]} is no option here" + (f". Did you mean {close[0]}?" if close else "."))
    return given


def typed(given: argparse.Namespace) -> dict[str, str]:
    """The answers that were typed, by the names of their questions."""
    return {
        name.removeprefix("answer "): text
        for name, text in vars(given).items()
        if name.startswith("answer ") and text is not None
    }


def wrapped(text: str, indent: int = 0, first: str = "") -> list[str]:
    """A text as lines of the usual width; `first` stands in front of it, in the room of the indent."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first.ljust(indent),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def values(question: Question[Any]) -> Iterator[str]:
    """Lines that name every answer, or what an answer looks like."""
    words = english()
    if not isinstance(question, Chosen):
        yield from wrapped(words.say(possible(question)), 6, "      ")
        return
    wide = max(map(len, choices(question))) + 2
    for text, _, shown, hint in question.options():
        more = f" ({words.say(hint)})" if hint else ""
        yield from wrapped(f"{words.say(shown)}{more}", 6 + wide, f"      {text}")
    yield from wrapped(words.say(DONT_KNOW), 6 + wide, f"      {UNKNOWN.value}")


def shown(calculator: Calculator[Any, Any]) -> Iterator[tuple[str, Question[Any]]]:
    """Each question with its option. What is asked about each of several people is shown once: `--half-year-N`."""
    for name, question in calculator.you.questions().items():
        if question.person == 0:
            yield option(name), question
        elif question.person == 1:
            yield option(name).removesuffix("1") + "N", question


def about(written: str, question: Question[Any]) -> Iterator[str]:
    """The option of a question, the question, and its answers."""
    yield f"  {written}"
    yield from wrapped(english().say(Sentence(f"{question.key}.ask", question.english)), 6, "      ")
    if question.hint:
        yield from wrapped(english().say(question.hint), 6, "      ")
    yield from values(question)


def help_of(calculator: Calculator[Any, Any]) -> str:
    """Everything that can be asked of a calculator, from its questions."""
    usage = f"usage: {COMMAND} {calculator.name} [--QUESTION ANSWER …] [--explain] [--json]"
    lines = [*wrapped(usage, 7), "", calculator.title, *wrapped(calculator.about), "", "answers:"]
    for written, question in shown(calculator):
        lines += about(written, question)
    if any(question.person for _, question in shown(calculator)):
        lines += ["", *wrapped("N is the number of a person, from 1 on: each question with N is about one person.")]
    lines += [
        "",
        "output:",
        "  --explain   add the reasons, the answers and the figures with their sources",
        "  --json      print everything as JSON, for other programs",
        "  -h, --help  print this",
        "",
        *wrapped(
            "Give the answers that you have. When one is missing, its question is printed and the exit status is 2. "
            "Questions that do not matter are not asked."
        ),
    ]
    return "\n".join(lines) + "\n"


def in_short(calculator: Calculator[Any, Any]) -> Iterator[str]:
    """A calculator with all of its options and their values, a line each."""
    yield f"{calculator.name}: {calculator.title}"
    for written, question in shown(calculator):
        either = "|".join(choices(question)) or f"({english().say(possible(question))})"
        lead = f"  {written} "
        yield from wrapped(either.replace("|", " | "), len(lead), lead)


def everything(found: Sequence[Calculator[Any, Any]]) -> str:
    """What `python -m calculators --help` prints: every calculator, every question and every value."""
    lines = [
        f"usage: {COMMAND}",
        f"       {COMMAND} CALCULATOR [--QUESTION ANSWER …] [--explain] [--json]",
        f"       {COMMAND} batch CALCULATOR TABLE [-o OUT] [--format csv|jsonl]",
        "",
        *wrapped("The first lists the calculators. The second answers one case, the third a table of cases."),
        *wrapped("Add --help to a calculator or to batch for more. These are all questions:"),
    ]
    for calculator in found:
        lines += ["", *in_short(calculator)]
    return "\n".join(lines) + "\n"
