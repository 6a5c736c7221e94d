"""The parsers, fed by libFuzzer, which follows what it reaches in them (Atheris).

`python -m tests.fuzz.feeding` runs them one after another, each in a process of its own. It needs Atheris, which
`make fuzz` sets up apart from all else. A crash, a hang and a wrong answer end a run, with the input.
"""

import argparse
import importlib
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ATHERIS = ROOT / ".tools" / "atheris"
"""Where the set-up puts it: no other command loads it."""

PARSERS = ("numbers", "days", "fragments", "csv")
LONGEST = 400
"""Bytes of an input: more only repeats."""


def feed(name: str, runs: int, seed: int) -> None:
    """Feed one parser. Ends the process."""
    sys.path.insert(0, str(ATHERIS))
    atheris: Any = importlib.import_module("atheris")
    atheris.enabled_hooks.add("RegEx")
    atheris.enabled_hooks.add("str")
    with atheris.instrument_imports(include=["calculators.kit"]):
        parsers: Any = importlib.import_module("tests.fuzz.parsers")
    with tempfile.TemporaryDirectory() as corpus:
        for number, text in enumerate(parsers.SEEDS[name]):
            (Path(corpus) / str(number)).write_bytes(text.encode())
        options = [f"-runs={runs}", f"-seed={seed}", f"-max_len={LONGEST}", "-timeout=60", corpus]
        check = parsers.CHECKS[name]
        atheris.Setup([name, *options], lambda data: check(data.decode("utf-8", "surrogateescape")))
        atheris.Fuzz()


def main() -> int:
    """Feed the parsers, one after another."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.feeding", description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="PARSER", help=f"{', '.join(PARSERS)}; all where none is named")
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--here", action="store_true", help="one parser, in this process, which ends with it")
    asked = parser.parse_args()
    if asked.here:
        feed(asked.names[0], asked.cases, asked.seed)
    status = 0
    for name in asked.names or PARSERS:
        options = ["--here", f"--cases={asked.cases}", f"--seed={asked.seed}"]
        ran = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.feeding", name, *options],
            cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        done = [line for line in ran.stderr.splitlines() if "\tDONE " in line]
        print(
            f"parser {name}:",
            *(done if not ran.returncode else (ran.stdout + ran.stderr).splitlines()[-30:]),
            sep="\n  ",
            flush=True,
        )
        status |= bool(ran.returncode)
    return status


if __name__ == "__main__":
    sys.exit(main())
