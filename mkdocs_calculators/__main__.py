"""`python -m mkdocs_calculators languages`: what the build can do beside building."""

import argparse
import sys
from pathlib import Path

from mkdocs.exceptions import Abort

from . import download, faults, hosting, languages, offline, pdf, runtime, single
from .cases import every_case
from .diff import command as diff
from .embed import releases


def main() -> None:
    """Run the command that was named. What is wrong is told in one message."""
    root, given = Path.cwd(), arguments()
    try:
        run(root, given)
    except Abort as stopped:  # MkDocs prints it on its own command line only
        sys.exit(stopped.format_message())
    except Exception as fault:
        said = faults.told(fault, root)
        if not said:
            raise
        sys.exit(said)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    ask = argparse.ArgumentParser(prog="python -m mkdocs_calculators", description=__doc__)
    commands = ask.add_subparsers(dest="command", required=True)
    commands.add_parser("languages", help="collect the sentences for translators and compile the tables")
    commands.add_parser("stdlib", help="find by running which modules of the library the browser needs")
    commands.add_parser("pdf", help="print the whole site into one PDF")
    hosts = commands.add_parser("hosting", help="write into a built site what its host needs: see docs/hosting.md")
    hosts.add_argument("site", type=Path, help="the folder of the built site")
    folder = commands.add_parser("offline", help="build the folder that opens by double-click, and the zip of it")
    folder.add_argument("--into", type=Path, default=download.WHERE, help="where to put both (default: %(default)s)")
    one = commands.add_parser(
        "single", help="write one HTML file with everything inside, for each calculator and the guide"
    )
    one.add_argument("names", nargs="*", metavar="NAME", help="calculators; without one, all")
    forever = commands.add_parser("release", help="pack the embeds of a version into embeds/, where it stays for ever")
    forever.add_argument("version", metavar="VERSION", help="such as 2017.1: what the calculators call themselves")
    diff.options(commands.add_parser("diff", help="say in words what changes between two revisions, or two days"))
    return ask.parse_args()


def run(root: Path, given: argparse.Namespace) -> None:
    """Run a command in the project at `root`."""
    command = given.command
    if command == "languages":
        for path in languages.write(root):
            print(f"written: {path.relative_to(root)}")
    elif command == "single":
        for path in single.write(root, given.names):
            print(f"written: {path.relative_to(root)} ({runtime.megabytes(path.stat().st_size)} MB)")
    elif command == "release":
        for path in releases.make(root, given.version):
            print(f"written: {path} ({(root / path).stat().st_size:,} bytes); commit it")
    elif command == "diff":
        sys.exit(diff.run(root, given))
    elif command == "hosting":
        print(f"{len(hosting.write(given.site, root))} files for its host are written into {given.site}")
    elif command == "offline":
        print(f"written: {offline.write(root, given.into)}")
    elif command == "pdf":
        print(f"written: {pdf.write(root).relative_to(root)}")
    else:
        print(f"{len(runtime.write_stdlib(root, every_case()))} modules are written to {runtime.STDLIB.name}")


main()
