"""The changes that no sentence can find, and why: `tests/mutants.md`."""

import re
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


def change(file: str, where: str | None, diff: str) -> tuple[Change, int]:
    """A change and its line, from the function it stands in and a unified diff."""
    hunk = diff[diff.index("\n@@ ") + 1 :].splitlines()
    changed = [line for line in hunk[1:] if line.startswith(("-", "+"))]
    first = int(hunk[0].split()[1].split(",")[0].removeprefix("-"))
    head = [f"@@ {where} @@"] if where else []
    return Change(file, "\n".join([*head, *changed])), first + hunk[1:].index(changed[0])


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
