"""Programs that have a virtual environment of their own below `.tools/`: what they bring, nothing else needs."""

from dataclasses import dataclass
from pathlib import Path

from .python import CONNECTION, PYTHON, UV
from .steps import ROOT, TOOLS, Stamp, run, say


@dataclass(frozen=True)
class Apart:
    """A program, and the lock beside this file that pins it with all that it needs."""

    name: str
    group: str
    """Of `pyproject.toml`; the lock and the environment are named after it."""

    @property
    def lock(self) -> Path:
        """What is installed, with hashes."""
        return ROOT / "setup" / f"{self.group}.txt"

    @property
    def home(self) -> Path:
        """Its virtual environment."""
        return TOOLS / self.group

    @property
    def program(self) -> Path:
        """What is run."""
        return self.home / "bin" / self.name

    def prepare(self) -> None:
        """Install exactly what the lock names, on the Python of the project."""
        stamp = Stamp.of(self.home / ".made-from", self.lock)
        if stamp.holds():
            return
        say(f"installing {self.name} into an environment of its own")
        run([UV, "venv", "--quiet", "--clear", "--no-project", "--python", PYTHON, self.home], CONNECTION)
        into: list[str | Path] = ["--python", self.home / "bin" / "python"]
        run([UV, "pip", "install", "--quiet", "--no-build", "--require-hashes", *into, "-r", self.lock], CONNECTION)
        stamp.write()


PIP_AUDIT = Apart("pip-audit", "audit")
ZENSICAL = Apart("zensical", "zensical")
