"""Tables of cases from files to files, a slice at a time."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from os import SEEK_CUR, fstat, lseek
from pathlib import Path
from typing import IO

from ..kit.batch import Batch
from ..kit.language import english
from ..kit.outcome import Kind
from ..kit.rows import CSV, JSON_LINES, NoTable
from .known import named
from .options import COMMAND, Parser, wrapped
from .stop import Stop, visible

SLICE = 1 << 14
"""Characters that are in memory at once."""

FORMATS = {".csv": CSV, ".tsv": CSV, ".txt": CSV, ".jsonl": JSON_LINES, ".ndjson": JSON_LINES}
STANDARD = "-"
"""The name of the standard input, and of the standard output."""

HELP = f"""\
usage: {COMMAND} batch CALCULATOR TABLE [-o OUT] [--format csv|jsonl]

Answers a table of cases: one row in, one row out, in the same order.

  CALCULATOR   its name, as {COMMAND} lists it
  TABLE        a CSV, or JSON Lines with an object on each line; - reads what is piped in
  -o, --out    the file to write; without it the table is printed
  --format     csv or jsonl, where the end of the name does not say it (.csv, .jsonl)
  -h, --help   print this

The columns are the questions: {COMMAND} CALCULATOR --help names them.
Other columns are kept as they are. These columns are added:

  kind         {{kind}}
  sentence     the answer in words
  places       the places in the source that it rests on
  open         what the source leaves open or contradicts, and what it depends on
  rules        the state of the rules that it tells of
  notice       a warning, where a day lies after these rules
  unanswered   the question that has no answer yet
  error        why this row has no answer

A row that cannot be answered says why and stops no other: then the exit status is
still 0. It is 2 where the table as a whole cannot be read.
"""


def help_text() -> str:
    """What `batch --help` prints."""
    return HELP.replace("{kind}", "\n".join(wrapped(", ".join(kind.value for kind in Kind), 15)).strip())


def parser() -> Parser:
    """Reads the options of `batch`."""
    made = Parser(f"{COMMAND} batch", help_text())
    made.add_argument("calculator")
    made.add_argument("table")
    made.add_argument("-o", "--out", default=STANDARD)
    made.add_argument("--format", choices=(CSV, JSON_LINES))
    return made


def run(arguments: list[str]) -> None:
    """Answer the table that the arguments name. Raises Stop."""
    given = parser().parse_args(arguments)
    reads = given.format or format_of(given.table)
    writes = FORMATS.get(Path(given.out).suffix.lower(), reads)
    calculator = named(given.calculator)
    if not calculator.walked:
        raise Stop(
            f"{calculator.name} makes a plan, which does not fit into a row. Name a calculator: {COMMAND} lists them."
        )
    work = Batch(calculator, reads, writes)
    with reading(given.table) as source, progress(source, given.out) as advance:
        check_apart(given.table, given.out)
        answered = texts(work, source, advance)
        try:
            first = next(answered)  # before a file is opened: what is no table stops here
            with writing(given.out) as out:
                out.write(first)
                out.writelines(answered)
        except NoTable as fault:
            raise Stop(f"{given.table}: {english().say(fault.sentence)}") from None
    tell(work)


def format_of(name: str) -> str:
    """The format that a name ends in. Raises Stop where it says none."""
    found = CSV if name == STANDARD else FORMATS.get(Path(name).suffix.lower())
    if not found:
        raise Stop(f"{name}: the end of the name does not say what it is. Add --format csv or --format jsonl.")
    return found


def check_apart(table: str, out: str) -> None:
    """Raises Stop where a table would be written over itself."""
    if STANDARD not in (table, out) and Path(out).exists() and Path(out).samefile(table):
        raise Stop(f"{out}: this is the table itself. Name another file after -o.")


@contextmanager
def reading(name: str) -> Iterator[TextIOWrapper]:
    """A table to read. Letters that are not UTF-8 become a mark, which the batch tells of."""
    if name == STANDARD:
        yield TextIOWrapper(sys.stdin.buffer, "utf-8", "replace", newline="")
    else:
        with Path(name).open(encoding="utf-8", errors="replace", newline="") as source:
            yield source


@contextmanager
def writing(name: str) -> Iterator[IO[str]]:
    """The table to write. Half a letter, which JSON can hold, is written as JSON writes it."""
    if name == STANDARD:
        out = TextIOWrapper(sys.stdout.buffer, "utf-8", "backslashreplace", newline="", write_through=True)
        yield out
        out.detach()
    else:
        with Path(name).open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file


def texts(work: Batch, source: IO[str], advance: Callable[[], None]) -> Iterator[str]:
    """The answered table, a slice at a time. Nothing comes before it is clear that this is a table."""
    while text := source.read(SLICE):
        if answered := work.feed(text):
            yield answered
        advance()
    yield work.feed("", last=True)


@contextmanager
def progress(source: TextIOWrapper, out: str) -> Iterator[Callable[[], None]]:
    """Shows how far it is, where a person looks on and the table is written elsewhere."""
    if not sys.stderr.isatty() or (out == STANDARD and sys.stdout.isatty()):
        yield lambda: None
        return
    from rich.console import Console  # noqa: PLC0415 (only a person who looks on waits for it)
    from rich.progress import Progress  # noqa: PLC0415

    size = fstat(source.fileno()).st_size if source.seekable() else None
    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("", total=size)
        yield lambda: shown.update(task, completed=lseek(source.fileno(), 0, SEEK_CUR) if size else 0)


def tell(work: Batch) -> None:
    """Say on the standard error how many rows have an answer, and what else is worth knowing."""
    state = work.state
    print(
        f"{state.rows} rows: {state.rows - state.failed} with an answer, {state.failed} with an error.", file=sys.stderr
    )
    for note in work.notes():
        print(visible(english().say(note)), file=sys.stderr)
