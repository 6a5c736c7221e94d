"""The changes that no sentence can find, and why: `tests/mutants.md`."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = re.compile(r"^## `(.+)`$", re.MULTILINE)
DIFF = re.compile(r"^```diff\n((?:[-+@].*\n)+)```\n", re.MULTILINE)
ENTRY = re.compile(rf"(?P<diffs>(?:{DIFF.pattern}\n*)+)(?P<reason>(?:^(?!```).+\n)+)", re.MULTILINE)


class Unreadable(ValueError):
    """The file of accepted changes is not written as it must be."""


@dataclass(frozen=True)
class Change:
    """One change of a rule: its file, and what it changes, without a number of a line, so that it is known again."""

    file: str
    diff: str

    def __str__(self) -> str:
        return f"```diff\n{self.diff}\n```"


def change(file: str, source: str, diff: str) -> tuple[Change, int]:
    """A change and its line, from the text of the file before it and a unified diff."""
    hunk = diff[diff.index("\n@@ ") + 1 :].splitlines()
    changed = [line for line in hunk[1:] if line.startswith(("-", "+"))]
    first = int(hunk[0].split()[1].split(",")[0].removeprefix("-"))
    line = first + hunk[1:].index(changed[0])
    return Change(file, "\n".join([f"@@ {where(source, line)} @@", *changed])), line


def where(source: str, line: int) -> str:
    """The function that a line stands in, or the name that it gives a value to: "rule", "Fees.partner"."""
    names: list[str] = []
    inside: Sequence[ast.stmt] = ast.parse(source).body
    while inside:
        statement = next((each for each in inside if each.lineno <= line <= (each.end_lineno or line)), None)
        inside = statement.body if isinstance(statement, ast.ClassDef) else ()
        match statement:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.append(name)
    return ".".join(names)


def read(path: Path) -> dict[Change, str]:
    """The accepted changes, each with the reason below it. Raises Unreadable where there is none."""
    accepted: dict[Change, str] = {}
    _, *parts = FILE.split(path.read_text("utf-8"))
    for file, text in zip(parts[::2], parts[1::2], strict=True):
        for entry in ENTRY.finditer(text):
            changes = [Change(file, diff.removesuffix("\n")) for diff in DIFF.findall(entry["diffs"])]
            accepted |= dict.fromkeys(changes, entry["reason"].strip())
        if ENTRY.sub("", text).strip():
            raise Unreadable(f"{path.name}, {file}: write each change as it was printed, and a reason below it.")
    return accepted
