"""uv, Python 3.13 and the Python packages."""

import sys

from .steps import ROOT, TOOLS, WRONG_HASH, Stamp, run, say

UV = TOOLS / "uv" / "bin" / "uv"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
VERSION = (ROOT / ".python-version").read_text().strip()

CONNECTION = f"See whether this machine reaches PyPI, then run the same command again. {WRONG_HASH}"


def prepare() -> None:
    prepare_uv()
    prepare_venv()
    prepare_packages()


def prepare_uv() -> None:
    """Put uv into a virtual environment of its own, so that nothing on the machine changes."""
    lock = ROOT / "setup" / "uv.txt"
    home = TOOLS / "uv"
    stamp = Stamp.of(home / ".made-from", lock)
    if stamp.holds():
        return
    say("fetching uv, which installs the rest")
    run(
        [sys.executable, "-m", "venv", "--clear", home],
        "Install Python's venv (on Debian and Ubuntu: `apt-get install python3-venv`).",
    )
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
    run([home / "bin" / "python", "-m", "pip", "install", *options, "-r", lock], CONNECTION)
    stamp.write()


def prepare_venv() -> None:
    """Make `.venv` with the Python of `.python-version`: the machine's, pyenv's, else one that uv fetches."""
    stamp = Stamp.of(VENV / ".made-from", VERSION, str(ROOT))
    if stamp.holds() and PYTHON.exists():
        return
    say(f"looking for Python {VERSION}, and fetching it where there is none")
    run(
        [UV, "venv", "--quiet", "--clear", "--no-project", "--python", VERSION, VENV],
        f"Install Python {VERSION} (for example `pyenv install {VERSION}`), then run the same command again.",
    )
    stamp.write()


def prepare_packages() -> None:
    """Install exactly what `requirements.txt` names, and this project as a link to its folder.

    The link is there for its entry point: MkDocs finds a plugin in no other way.
    uv builds it with the copy of its build backend that it carries, so that this needs no network.
    """
    lock = ROOT / "requirements.txt"
    stamp = Stamp.of(VENV / ".packages-from", lock, ROOT / "pyproject.toml")
    if stamp.holds():
        return
    say("installing the Python packages")
    run([UV, "pip", "sync", "--quiet", "--python", PYTHON, "--no-build", "--require-hashes", lock], CONNECTION)
    run(
        [UV, "pip", "install", "--quiet", "--python", PYTHON, "--offline", "--no-deps", "--editable", ROOT],
        "Mend what it says of pyproject.toml, then run the same command again.",
    )
    stamp.write()
