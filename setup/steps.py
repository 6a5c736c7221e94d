"""What a step is made of: a command, a stamp that says it has run, a failure that says what to do."""

import fcntl
import hashlib
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools"
LONGEST = 900  # seconds
WRONG_HASH = "If a hash does not match, a package is not the one that was locked: find out why before you go on."


class Failed(Exception):
    """A step that could not be done: what happened, and what the reader can do about it."""

    def __init__(self, happened: str, to_do: str) -> None:
        super().__init__(f"{happened}\nWhat to do: {to_do}")
        self.happened = happened


@dataclass(frozen=True)
class Stamp:
    """A file inside what a step makes, written last: it says what the thing was made from."""

    file: Path
    made_from: str

    @classmethod
    def of(cls, file: Path, *facts: str | Path) -> "Stamp":
        """A fact is a text, or a file for what is in it."""
        digest = hashlib.sha256()
        for fact in facts:
            content = fact.read_bytes() if isinstance(fact, Path) else fact.encode()
            digest.update(hashlib.sha256(content).digest())
        return cls(file, digest.hexdigest())

    def holds(self) -> bool:
        """Whether the step has run to its end, from the same facts."""
        return self.file.is_file() and self.file.read_text() == self.made_from

    def write(self) -> None:
        self.file.write_text(self.made_from)


@contextmanager
def alone() -> Iterator[None]:
    """Wait for a set-up that runs in this folder already: two terminals may start one each."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for the set-up that already runs in this folder")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def say(step: str) -> None:
    """Tell what is being done: every step that is not yet done takes some seconds."""
    print(f"setup: {step} …", flush=True)


def run(
    command: Sequence[str | Path],
    to_do: str,
    *,
    env: dict[str, str] | None = None,
    longest: float = LONGEST,
    folder: Path = ROOT,
) -> str:
    """Run a command, in the project's folder or another, and return what it printed; fail with its last lines."""
    shown = " ".join(map(str, command)).replace(f"{ROOT}{os.sep}", "")
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={"UV_HTTP_TIMEOUT": "180"} | os.environ | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=longest,
            check=False,
        )
    except OSError as error:
        raise Failed(f"{command[0]} does not start: {error.strerror}.", to_do) from None
    except subprocess.TimeoutExpired:
        raise Failed(f"`{shown}` did not end in {longest:g} seconds, in {folder}.", to_do) from None
    if done.returncode:
        last = "".join(f"\n    {line}" for line in done.stdout.strip().splitlines()[-15:])
        raise Failed(f"`{shown}` failed with status {done.returncode}, in {folder}{last and ':'}{last}", to_do)
    return done.stdout
