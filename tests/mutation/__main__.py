"""Run by `make mutate`."""

import argparse
import sys
from pathlib import Path

from .accepted import Unreadable, read
from .report import faults, survivors, table
from .run import ROOT, Failed, run


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=sys.modules["tests.mutation"].__doc__)
    parser.add_argument(
        "names", nargs="*", help="names of modules in calculators/ and calculators/shared/; all, if none"
    )
    parser.add_argument("--workers", type=int, default=1, help="how many changes are tried at the same time")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutants", help="where to keep what was tried")
    given = parser.parse_args(arguments)
    try:
        accepted = read(ROOT / "tests" / "mutants.md")
        all_found = list(run(ROOT, given.folder, given.names, given.workers))
    except (Failed, Unreadable) as failed:
        print(failed, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The same command goes on where it was.", file=sys.stderr)
        return 130
    for line in (*(line for found in all_found for line in survivors(found, accepted)), *table(all_found, accepted)):
        print(line)
    wrong = list(faults(all_found, accepted))
    for fault in wrong:
        print(fault, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
