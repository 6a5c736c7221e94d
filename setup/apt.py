"""Packages of the distribution, where the set-up may install them: on Debian and its kin, as root."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from .steps import Failed, run, say

QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def install(*packages: str, to_do: str) -> None:
    """Install packages with apt-get, and nothing that they only recommend.

    Raises `Failed` where there is no apt-get, where only root may run it, and where it fails: `to_do` says what then.
    """
    must_be_here(to_do)
    if os.geteuid() != 0:
        raise Failed("Only root may run apt-get.", to_do)
    say(f"installing {', '.join(packages)} with apt-get")
    run(["apt-get", "update", "-q"], to_do, env=QUIET)
    run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], to_do, env=QUIET)


def unpack(*packages: str, into: Path, to_do: str) -> None:
    """Fetch packages and unpack them into a folder: so no server is started, and nothing else on the machine changes.

    It does not fetch what they depend on. Root refreshes the lists first; others need lists that are there.
    Raises `Failed` where there is no apt-get, and where it fails: `to_do` says what then.
    """
    must_be_here(to_do)
    say(f"unpacking {', '.join(packages)}")
    if os.geteuid() == 0:
        run(["apt-get", "update", "-q"], to_do, env=QUIET)
    with tempfile.TemporaryDirectory() as folder:
        run(["apt-get", "download", "-q", *packages], to_do, env=QUIET, folder=Path(folder))
        for package in sorted(Path(folder).glob("*.deb")):
            run(["dpkg-deb", "--extract", package, into], to_do)


class Wanted(Protocol):
    """What the tests use where the machine has it."""

    @property
    def name(self) -> str:
        """As the run of the tests names it."""

    @property
    def packages(self) -> tuple[str, ...]:
        """Of Debian."""

    @property
    def here(self) -> bool:
        """Whether the machine has it."""

    @property
    def to_do(self) -> str:
        """How a reader gets it."""


def get_for_the_tests(every: Iterable[Wanted], get: Callable[..., None]) -> None:
    """Get what is missing, by `install` or `unpack`. What cannot be had is told and stops nothing."""
    for wanted in every:
        if wanted.here:
            continue
        try:
            get(*wanted.packages, to_do=wanted.to_do)
        except Failed as failed:
            print(f"setup: {wanted.name} will not be tested. {first_line(failed)} {wanted.to_do}", flush=True)


def first_line(failed: Failed) -> str:
    """What happened, as one sentence.

    >>> first_line(Failed("`apt-get update` failed with status 100:\\n    no route", "Mend the route."))
    '`apt-get update` failed with status 100.'
    """
    return failed.happened.partition("\n")[0].rstrip(":.") + "."


def must_be_here(to_do: str) -> None:
    """Raise `Failed` where there is no apt-get."""
    if not shutil.which("apt-get"):
        raise Failed("This machine has no apt-get.", to_do)
