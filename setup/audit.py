"""`make audit`: has a package that we pin a known vulnerability? It succeeds only if every package was looked up.

pip-audit passes over a package that its service does not know, and then ends as if all were well. So each pin of each
lock must stand in its answer. npm sends all packages at once and gets back what is known, so what it sends is counted.
"""

import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .apart import PIP_AUDIT
from .lock import FROM_PYPI
from .node import Programs, prepare_programs
from .steps import ROOT, Failed

LONGEST = 600  # seconds
MEND = "Take a version without it in pyproject.toml or package.json, run `make lock`, then `make test-all`."
ASK_AGAIN = (
    "This says nothing about whether they are safe. Run `make audit` where this machine reaches the service of PyPI "
    "that lists vulnerabilities, and that of the npm registry."
)


def ask() -> None:
    """Ask about every lock of the project, and say what came of it. Raises Failed as `look_up` does."""
    print(f"audit: {look_up(ROOT, list(FROM_PYPI), prepare_programs())}")


def look_up(folder: Path, names: Sequence[str], programs: Programs) -> str:
    """Ask about these locks of uv's in a folder, and about npm's there: what came of it.

    Raises Failed for a known vulnerability, and where an answer is missing.
    """
    locks = {name: pins((folder / name).read_text()) for name in names}
    known, unanswered = list[str](), list[str]()
    for name, wanted in locks.items():
        answer, trouble = asked_pip_audit(folder / name)
        known += [f"{name}: {fault}" for fault in vulnerable(answer)]
        unanswered += [f"{name}: {fault}" for fault in not_looked_up(answer, wanted, trouble)]
    npm = npm_packages((folder / "package-lock.json").read_text())
    answer, trouble = asked_npm(programs, folder)
    known += [f"package-lock.json: {fault}" for fault in vulnerable_in_npm(answer)]
    unanswered += [f"package-lock.json: {fault}" for fault in npm_not_looked_up(answer, npm, trouble)]
    judge(known, unanswered)
    total = len({pin for wanted in locks.values() for pin in wanted.items()})
    return f"{total} packages from PyPI and {len(npm)} from npm were looked up. None has a known vulnerability."


def judge(known: Sequence[str], unanswered: Sequence[str]) -> None:
    """Raise Failed for what is known or could not be asked; vulnerabilities come first."""
    if not known and not unanswered:
        return
    parts = []
    if known:
        parts.append(listed("These packages have known vulnerabilities:", known))
    if unanswered:
        parts.append(listed("These packages could not be looked up:", unanswered))
    raise Failed("\n".join(parts), " ".join([*([MEND] if known else []), *([ASK_AGAIN] if unanswered else [])]))


def listed(title: str, faults: Iterable[str]) -> str:
    """
    >>> print(listed("These:", ["one", "two"]))
    These:
      - one
      - two
    """
    return "\n".join([title, *(f"  - {fault}" for fault in faults)])


# PyPI


def pins(lock: str) -> dict[str, str]:
    """The version of each package that a lock of uv's names.

    >>> pins("idna==3.20 \\\\\\n    --hash=sha256:0a\\n    # via requests\\nlibrt==0.1 ; os_name != 'nt' \\\\\\n")
    {'idna': '3.20', 'librt': '0.1'}
    """
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", lock, re.MULTILINE))


def unconditional(lock: str) -> str:
    """A lock without its conditions: what another machine installs is asked about too.

    >>> unconditional("librt==0.1 ; os_name != 'nt' \\\\")
    'librt==0.1 \\\\'
    """
    return re.sub(r"^([\w.-]+==[^\s;]+) ;[^\\\n]*", r"\1 ", lock, flags=re.MULTILINE)


def asked_pip_audit(lock: Path) -> tuple[Any, str]:
    """What pip-audit answers about a lock, or nothing; and the last that it said beside that."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, lock.name)
        path.write_text(unconditional(lock.read_text()))
        options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
        return asked([PIP_AUDIT.program, *options, "-r", path], ROOT)


def vulnerable(answer: Any) -> Iterator[str]:
    """What pip-audit knows of packages."""
    for package in answer["dependencies"] if answer else ():
        for found in package.get("vulns", ()):
            mended = ", ".join(found["fix_versions"]) or "no version yet"
            yield f"{package['name']} {package['version']}: {found['id']}, mended in {mended}. {found['description']}"


def not_looked_up(answer: Any, wanted: Mapping[str, str], trouble: str) -> list[str]:
    """The packages that pip-audit did not answer about."""
    if not answer:
        return [f"all {len(wanted)} packages. pip-audit said: {trouble}"]
    known = {(package["name"], package.get("version")) for package in answer["dependencies"] if "vulns" in package}
    why = {package["name"]: package.get("skip_reason") for package in answer["dependencies"]}
    missing = {name: version for name, version in wanted.items() if (name, version) not in known}
    faults = [f"{name} {version}. {why.get(name) or 'pip-audit does not name it'}" for name, version in missing.items()]
    return [f"all {len(wanted)} packages. The first: {faults[0]}"] if len(faults) == len(wanted) > 1 else faults


# npm


def npm_packages(lock: str) -> list[str]:
    """Where npm puts each package, as its lock has it."""
    return [path for path in json.loads(lock)["packages"] if path]


def asked_npm(programs: Programs, folder: Path) -> tuple[Any, str]:
    """What npm answers about the lock in a folder, or nothing; and the last that it said beside that."""
    return asked([*programs.npm, "audit", "--json", "--package-lock-only"], folder)


def vulnerable_in_npm(answer: Any) -> Iterator[str]:
    """What npm knows of packages. One that only brings such a package is named with it."""
    for name, found in (answer or {}).get("vulnerabilities", {}).items():
        reasons = [why if isinstance(why, str) else f"{why['title']} ({why['url']})" for why in found["via"]]
        yield f"{name}: {found['severity']}, because of {'; '.join(reasons)}"


def npm_not_looked_up(answer: Any, wanted: Sequence[str], trouble: str) -> list[str]:
    """The fault, where npm did not ask about every package."""
    if not answer or "auditReportVersion" not in answer:
        why = (answer or {}).get("message") or trouble
        return [f"all {len(wanted)} packages. npm said: {why}"]
    asked_about = answer["metadata"]["dependencies"]["total"]
    return [] if asked_about == len(wanted) else [f"npm asked about {asked_about} of {len(wanted)} packages"]


# Both


def asked(command: Sequence[str | Path], folder: Path) -> tuple[Any, str]:
    """The JSON that a program prints, or nothing where it prints none; and its last line of errors.

    Its exit status says nothing: both programs use one for a vulnerability and for a service that is away.
    Raises Failed where it does not start or does not end.
    """
    shown = " ".join(map(str, command[:2]))
    try:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=LONGEST,
            check=False,
        )  # fmt: skip
    except OSError as error:
        raise Failed(f"{command[0]} does not start: {error.strerror}.", "Run `make audit`.") from None
    except subprocess.TimeoutExpired:
        raise Failed(f"`{shown}` did not end in {LONGEST} seconds.", ASK_AGAIN) from None
    said = done.stderr.strip().splitlines() or ["nothing"]
    try:
        return json.loads(done.stdout), said[-1]
    except json.JSONDecodeError:
        return None, said[-1]
