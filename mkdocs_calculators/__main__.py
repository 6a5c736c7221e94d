"""`python -m mkdocs_calculators languages`: what the build can do beside building."""

import argparse
from pathlib import Path

from . import languages


def main() -> None:
    """Run the command that was named."""
    ask = argparse.ArgumentParser(prog="python -m mkdocs_calculators", description=__doc__)
    commands = ask.add_subparsers(dest="command", required=True)
    commands.add_parser("languages", help="collect the sentences for translators and compile the tables")
    ask.parse_args()
    for path in languages.write(Path.cwd()):
        print(f"written: {path.relative_to(Path.cwd())}")


main()
