"""`python -m tests.fuzz [TARGET …]`: see `make fuzz`."""

import argparse
import importlib
import signal
import subprocess
import sys
import time

from .target import Target, run, table, tell

TARGETS = "links forms batch receipts fences figures messages catalogues".split()
OTHERS = {"parsers": "tests.fuzz.feeding", "engines": "tests.engines"}
"""Long runs that tell of themselves: libFuzzer on the parsers, and three engines that are asked the same."""


def target(name: str) -> Target:
    """A target by its name, with what it tries as it is."""
    found: Target = importlib.import_module(f"tests.fuzz.{name}").target()
    return found


def main() -> int:
    """Try many bad inputs, and say how many, what they reached and what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=main.__doc__)
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"{', '.join([*TARGETS, *OTHERS])}; all where none is named"
    )
    parser.add_argument("--cases", type=int, default=100_000, help="inputs for each target")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    runs, failed = [], False
    for name in asked.targets or [*TARGETS, *OTHERS]:
        if name in OTHERS:
            options = [f"--cases={asked.cases}", f"--seed={asked.seed}"]
            failed |= bool(subprocess.run([sys.executable, "-m", OTHERS[name], *options], check=False).returncode)
            continue
        tried = target(name)
        runs.append(run(tried, asked.cases, asked.seed))
        tried.close()
        tell(runs[-1])
        print(table(runs[-1:]), flush=True)
        if runs[-1].inputs < asked.cases:
            print(f"{name} was stopped.", file=sys.stderr)
            break
    print(table(runs), flush=True)
    return 1 if failed or any(each.faults or each.inputs < asked.cases for each in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
