"""`python -m mkdocs_calculators languages`: what the build can do beside building."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import bare, download, hosting, languages, offline, pdf, runtime, single
from .cases import every_case
from .diff import command as diff
from .embed import releases


def write_single(root: Path, names: Sequence[str]) -> list[Path]:
    """Write the single files; a wrong name is told in one line."""
    try:
        return single.write(root, names)
    except (bare.SheetFault, single.SingleFault) as fault:
        sys.exit(f"Nothing is written: {fault}")


def write_languages(root: Path) -> list[Path]:
    """Write the catalogues and tables; a sentence that cannot be used is told in one line."""
    try:
        return languages.write(root)
    except languages.SentenceFault as fault:
        sys.exit(str(fault))


def write_release(root: Path, version: str) -> list[Path]:
    """Write a release; a fault is told in one line."""
    try:
        return releases.make(root, version)
    except releases.ReleaseFault as fault:
        sys.exit(str(fault))


def main() -> None:
    """Run the command that was named."""
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
    root = Path.cwd()
    given = ask.parse_args()
    command = given.command
    if command == "languages":
        for path in write_languages(root):
            print(f"written: {path.relative_to(root)}")
    elif command == "single":
        for path in write_single(root, given.names):
            print(f"written: {path.relative_to(root)} ({runtime.megabytes(path.stat().st_size)} MB)")
    elif command == "release":
        for path in write_release(root, given.version):
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
