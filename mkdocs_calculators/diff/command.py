"""`python -m mkdocs_calculators diff`."""

import argparse
import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from .compare import compare
from .report import markdown
from .revisions import WORKING_TREE, CannotCompare, Side, opened

NOTHING, SOMETHING, WRONG = 0, 1, 2
"""What the command returns, as `diff` does."""


def options(ask: argparse.ArgumentParser) -> None:
    """The options of the command."""
    ask.add_argument("old", nargs="?", default=WORKING_TREE, help="a revision: a commit, a branch or a tag")
    ask.add_argument("new", nargs="?", default=WORKING_TREE, help="another one; without it, the working tree (.)")
    ask.add_argument(
        "--on", nargs=2, type=date.fromisoformat, metavar=("DAY", "DAY"),
        help="read the figures on these two days, such as 2017-05-01 2017-06-30",
    )  # fmt: skip
    ask.add_argument("--only", action="append", default=[], metavar="NAME", help="a calculator; may be given again")
    ask.add_argument("--cases", action="store_true", help="list every case that changes, and not one of each kind")
    ask.add_argument("--json", action="store_true", help="for other programs")


def run(root: Path, given: argparse.Namespace) -> int:
    """Print what changes; return 0 when nothing does, 1 when something does, 2 for a side that cannot be compared."""
    days = given.on or (None, None)
    try:
        with opened(root, Side(given.old, days[0])) as old, opened(root, Side(given.new, days[1])) as new:
            report = compare(old, new, given.only)
    except CannotCompare as fault:
        print(fault, file=sys.stderr)
        return WRONG
    if given.json:
        print(json.dumps(asdict(report), ensure_ascii=False, indent=2))
    else:
        print(markdown(report, all_cases=given.cases), end="")
    return SOMETHING if report.anything else NOTHING
