"""Atheris, which feeds parsers with what libFuzzer makes up. It stands apart: nothing but `make fuzz` loads it."""

from pathlib import Path

from .python import PYTHON, UV
from .steps import ROOT, TOOLS, WRONG_HASH, Stamp, run, say

FOLDER = TOOLS / "atheris"

NO_WHEEL = f"Where Atheris has no wheel for this machine, run `python -m tests.fuzz` without it. {WRONG_HASH}"


def prepare() -> None:
    lock = ROOT / "setup" / "fuzz.txt"
    stamp = Stamp.of(FOLDER / ".made-from", lock)
    if stamp.holds():
        return
    say("fetching Atheris")
    where: list[str | Path] = ["--python", PYTHON, "--target", FOLDER]
    run([UV, "pip", "install", "--quiet", "--no-build", "--require-hashes", *where, "-r", lock], NO_WHEEL)
    stamp.write()
