"""Packages of the distribution, where the set-up may install them: on Debian and its kin, as root."""

import os
import shutil

from .steps import Failed, run, say

QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def install(*packages: str, to_do: str) -> None:
    """Install packages with apt-get, and nothing that they only recommend.

    Raises `Failed` where there is no apt-get, where only root may run it, and where it fails: `to_do` says what then.
    """
    if not shutil.which("apt-get"):
        raise Failed("This machine has no apt-get.", to_do)
    if os.geteuid() != 0:
        raise Failed("Only root may run apt-get.", to_do)
    say(f"installing {', '.join(packages)} with apt-get")
    run(["apt-get", "update", "-q"], to_do, env=QUIET)
    run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], to_do, env=QUIET)
