"""`make lock`: write the locks anew from `pyproject.toml` and `package.json`, with a hash for each package.

A package that is locked already keeps its version while it can; delete a lock to take the newest of all.
No lock names a registry, so that each reader's own settings hold.
"""

import json

from .node import prepare_programs
from .python import CONNECTION, UV, VERSION
from .steps import ROOT, run, say

FROM_PYPI = {
    "requirements.txt": ("pyproject.toml", "--group", "dev"),
    "setup/uv.txt": ("--group", "uv"),
    "setup/node.txt": ("--group", "node"),
    "setup/audit.txt": ("--group", "audit"),
    "setup/zensical.txt": ("--group", "zensical"),
    "setup/fuzz.txt": ("--group", "fuzz"),
}


def write() -> None:
    say("locking the Python packages")
    options = ["--quiet", "--universal", "--generate-hashes", "--python-version", VERSION]
    for lock, source in FROM_PYPI.items():
        head = ["--custom-compile-command", "make lock", "--output-file", lock]
        run([UV, "pip", "compile", *options, *head, *source], CONNECTION)
    say("locking the packages from npm")
    run([*prepare_programs().npm, "install", "--package-lock-only"], CONNECTION)
    drop_addresses()


def drop_addresses() -> None:
    """npm copies the addresses of those who ask for funds into its lock; it does not need them."""
    path = ROOT / "package-lock.json"
    lock = json.loads(path.read_text())
    for package in lock["packages"].values():
        package.pop("funding", None)
        package.pop("resolved", None)
    path.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n")
