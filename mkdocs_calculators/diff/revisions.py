"""One side of a comparison: the calculators of a revision or of the working tree, on a day, in a process of their own."""

import io
import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

WORKING_TREE = "."
EXPORT = Path(__file__).with_name("export.py")
NEEDED = ("calculators/kit/explore.py", "calculators/kit/replay.py", "calculators/kit/html.py")
"""What a revision must hold, so that it can be walked at all."""


class CannotCompare(Exception):
    """A revision or a day that cannot be compared. The message says which, why, and what to do."""


@dataclass(frozen=True)
class Side:
    """One side: a revision (or the working tree), and a day in place of the day of its rules."""

    revision: str
    day: date | None = None

    def __str__(self) -> str:
        """What it is called in the report."""
        name = "the working tree" if self.revision == WORKING_TREE else f"`{self.revision}`"
        return f"{name} on {self.day}" if self.day else name


class Exporter:
    """Asks the process of one side."""

    def __init__(self, side: Side, process: "subprocess.Popen[str]", errors: IO[str], first: str) -> None:
        self.side, self.process, self.errors, self.first = side, process, errors, first

    def ask(self, do: str, **request: Any) -> Any:
        """The reply to a request. Raises CannotCompare where this revision cannot give one."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            self.process.stdin.write(json.dumps({"do": do, **request}) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            self.errors.seek(0)
            raise CannotCompare(f"{self.side}: its process has ended.\n{self.errors.read()[-2_000:]}".rstrip())
        reply = json.loads(line)
        if "fault" in reply:
            raise CannotCompare(self._worded(reply, request))
        return reply["reply"]

    def _worded(self, reply: Mapping[str, Any], request: Mapping[str, Any]) -> str:
        about = f"the calculator `{request['name']}`" if "name" in request else "the package calculators"
        said = f"{self.side}: {about} cannot be run: {reply['fault']}."
        if reply["kit"]:
            return f"{said} If this revision is too old: the first that can be compared is {self.first}."
        return f"{said} Mend it there, or name a revision that works."


def both(*asked: Callable[[], Any]) -> list[Any]:
    """What two sides reply, asked at the same time."""
    with ThreadPoolExecutor(len(asked)) as pool:
        return [each.result() for each in [pool.submit(each) for each in asked]]


@contextmanager
def opened(root: Path, side: Side) -> Iterator[Exporter]:
    """The process of one side, for as long as the block lasts. It runs the code of that revision."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        tree, first = root, ""
        if side.revision != WORKING_TREE:
            tree, first = Path(folder), _unpack(root, side.revision, Path(folder))
        elif not (root / NEEDED[0]).is_file():
            raise CannotCompare(f"There are no calculators in {root}: run this in the folder of the project.")
        command = [sys.executable, "-I", "-B", str(EXPORT), str(tree), side.day.isoformat() if side.day else ""]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                              encoding="utf-8") as process:  # fmt: skip
            try:
                yield Exporter(side, process, errors, first)
            finally:
                process.kill()


def _unpack(root: Path, revision: str, folder: Path) -> str:
    """Put the calculators of a revision into a folder; return the first revision that can be compared."""
    if _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}") is None:
        raise CannotCompare(
            f"There is no revision {revision!r} here: name a commit, a branch or a tag, or {WORKING_TREE!r} for the working tree."
        )
    archive = _git(root, "archive", "--format=tar", revision, "--", "calculators")
    first = _first(root)
    if archive is None:
        raise CannotCompare(
            f"The revision {revision!r} holds no folder calculators. The first that can be compared is {first}."
        )
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    missing = [path for path in NEEDED if not (folder / path).is_file()]
    if missing:
        raise CannotCompare(
            f"The revision {revision!r} is too old: it has no {missing[0]}. The first that can be compared is {first}."
        )
    return first


def _first(root: Path) -> str:
    """The first revision that holds all that is needed."""
    added = [_git(root, "log", "--diff-filter=A", "--format=%at %h", "--", path) or b"" for path in NEEDED]
    # the day of each file's first commit; the latest of them holds all
    firsts: Sequence[tuple[int, str]] = [
        min((int(at), name) for at, name in (line.split() for line in found.decode().splitlines()))
        for found in added
        if found.strip()
    ]
    return max(firsts)[1] if len(firsts) == len(NEEDED) else "none in this history"


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git prints; None where it refuses. Raises CannotCompare where there is no git."""
    try:
        ran = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise CannotCompare("git is not installed: a revision cannot be read without it.") from None
    return ran.stdout if ran.returncode == 0 else None
