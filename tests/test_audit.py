"""`make audit`: it fails on a vulnerability, on a package that was passed over, and on a service that is away.

What pip-audit prints was recorded: `tests/broken/audit/` holds what version 2.10.1 printed for two packages. npm runs
itself, and asks a server on this machine that speaks as the registry does.
"""

import gzip
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from setup import apart, audit
from setup.lock import FROM_PYPI
from setup.node import prepare_programs
from setup.steps import ROOT, Failed

FROM_NPM = len(json.loads((ROOT / "package-lock.json").read_text())["packages"]) - 1
"""Without the project itself."""
RECORDED = ROOT / "tests" / "broken" / "audit"
ADVISORY = {
    "id": 1,
    "url": "https://advisories.example/1",
    "title": "A frame of no length stops the server",
    "severity": "high",
    "vulnerable_versions": "<=99",
}


class Registry(BaseHTTPRequestHandler):
    """Answers which of the packages that npm names have an advisory, and knows nothing else."""

    advisories: ClassVar[dict[str, list[dict[str, object]]]]
    asked: ClassVar[dict[str, list[str]]]
    status: ClassVar[int]

    def do_POST(self) -> None:
        """The one question that npm asks for all packages at once."""
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        packed = self.headers.get("Content-Encoding") == "gzip"
        type(self).asked = json.loads(gzip.decompress(sent) if packed else sent)
        found = {name: known for name, known in self.advisories.items() if name in self.asked}
        self.answer(self.status, json.dumps(found).encode())

    def do_GET(self) -> None:
        """npm looks for a version without the fault: there is none."""
        self.answer(404, b"{}")

    def answer(self, status: int, content: bytes) -> None:
        """Send it."""
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[type[Registry]]:
    """A registry that knows no advisory, and that npm asks."""

    Registry.advisories, Registry.asked, Registry.status = {}, {}, 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), Registry)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{server.server_port}/")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "npm"))
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    yield Registry
    server.shutdown()
    server.server_close()


@pytest.fixture
def pip_audit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Puts a program in the place of pip-audit, which runs the words of a shell."""
    monkeypatch.setattr(apart, "TOOLS", tmp_path)

    def put(script: str) -> None:
        program = apart.PIP_AUDIT.program
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    return put


@pytest.fixture
def locks(tmp_path: Path) -> Path:
    """A folder with a lock of two packages, and npm's lock of this project."""
    folder = tmp_path / "project"
    folder.mkdir()
    for path in (RECORDED / "requirements.txt", ROOT / "package.json", ROOT / "package-lock.json"):
        shutil.copy(path, folder)
    return folder


def look_up(folder: Path) -> str:
    return audit.look_up(folder, ["requirements.txt"], prepare_programs())


def fault(folder: Path) -> str:
    with pytest.raises(Failed) as failed:
        look_up(folder)
    return str(failed.value)


def recorded(name: str, status: int = 0) -> str:
    return f"cat {RECORDED / name}; exit {status}"


def test_packages_that_were_all_looked_up_and_have_no_vulnerability_pass(
    locks: Path, registry: type[Registry], pip_audit: Callable[[str], None]
) -> None:
    pip_audit(recorded("clean.json"))
    said = look_up(locks)
    assert said == f"2 packages from PyPI and {FROM_NPM} from npm were looked up. None has a known vulnerability."
    assert {"pyodide", "workbox-core", "axe-core"} <= set(registry.asked)


def test_every_package_is_asked_about_also_one_that_this_machine_does_not_install(
    tmp_path: Path, pip_audit: Callable[[str], None]
) -> None:
    pip_audit(f'for last; do :; done; cp "$last" {tmp_path}/asked; echo "$@" > {tmp_path}/options; echo "{{}}"')
    audit.asked_pip_audit(RECORDED / "requirements.txt")
    asked = (tmp_path / "asked").read_text()
    assert audit.pins(asked) == {"idna": "3.20", "requests": "2.34.2"}
    assert "sys_platform" not in asked
    assert asked.count("--hash=sha256:") == 4
    assert "--require-hashes" in (tmp_path / "options").read_text()


@pytest.mark.usefixtures("registry")
def test_a_vulnerability_that_pip_audit_knows_fails(locks: Path, pip_audit: Callable[[str], None]) -> None:
    lock = locks / "requirements.txt"
    lock.write_text(lock.read_text().replace("2.34.2", "2.30.0"))
    pip_audit(recorded("vulnerable.json", 1))
    said = fault(locks)
    assert "requirements.txt: requests 2.30.0: PYSEC-2023-74, mended in 2.31.0. Requests is a HTTP library." in said
    assert "could not be looked up" not in said
    assert "What to do: Take a version without it" in said


@pytest.mark.usefixtures("registry")
def test_packages_that_pip_audit_passed_over_fail_though_it_ends_well(
    locks: Path, pip_audit: Callable[[str], None]
) -> None:
    pip_audit(recorded("skipped.json"))
    said = fault(locks)
    assert "requirements.txt: all 2 packages. The first: idna 3.20. Dependency not found on PyPI" in said
    assert "This says nothing about whether they are safe." in said


@pytest.mark.usefixtures("registry")
def test_a_package_that_pip_audit_forgot_fails(locks: Path, pip_audit: Callable[[str], None]) -> None:
    pip_audit('echo \'{"dependencies": [{"name": "idna", "version": "3.20", "vulns": []}]}\'')
    assert "requirements.txt: requests 2.34.2. pip-audit does not name it" in fault(locks)


@pytest.mark.usefixtures("registry")
def test_a_version_that_was_not_asked_about_fails(locks: Path, pip_audit: Callable[[str], None]) -> None:
    lock = locks / "requirements.txt"
    lock.write_text(lock.read_text().replace("2.34.2", "2.34.3"))
    pip_audit(recorded("clean.json"))
    assert "requirements.txt: requests 2.34.3." in fault(locks)


@pytest.mark.usefixtures("registry")
def test_a_service_of_pypi_that_is_away_fails(locks: Path, pip_audit: Callable[[str], None]) -> None:
    pip_audit(f"cat {RECORDED / 'unreachable.err'} >&2; exit 1")
    said = fault(locks)
    assert "requirements.txt: all 2 packages. pip-audit said: requests.exceptions.ProxyError" in said
    assert "What to do: This says nothing about whether they are safe." in said


def test_an_advisory_that_npm_knows_fails(
    locks: Path, registry: type[Registry], pip_audit: Callable[[str], None]
) -> None:
    registry.advisories["ws"] = [ADVISORY]
    pip_audit(recorded("clean.json"))
    said = fault(locks)
    because = "A frame of no length stops the server (https://advisories.example/1)"
    assert f"package-lock.json: ws: high, because of {because}" in said
    assert "package-lock.json: pyodide: high, because of ws" in said


def test_a_registry_that_answers_no_such_question_fails(
    locks: Path, registry: type[Registry], pip_audit: Callable[[str], None]
) -> None:
    registry.status = 405
    pip_audit(recorded("clean.json"))
    assert f"package-lock.json: all {FROM_NPM} packages. npm said: 405 Method Not Allowed" in fault(locks)


def test_a_registry_that_is_away_fails(
    locks: Path, registry: type[Registry], pip_audit: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    pip_audit(recorded("clean.json"))
    assert f"package-lock.json: all {FROM_NPM} packages. npm said: request to http://127.0.0.1:9/" in fault(locks)


def test_packages_that_npm_did_not_ask_about_fail() -> None:
    answer = {"auditReportVersion": 2, "vulnerabilities": {}, "metadata": {"dependencies": {"total": 7}}}
    assert audit.npm_not_looked_up(answer, ["a"] * 8, "") == ["npm asked about 7 of 8 packages"]


def test_a_program_that_is_not_there_is_named(locks: Path, pip_audit: Callable[[str], None]) -> None:
    with pytest.raises(Failed, match="pip-audit does not start: No such file or directory"):
        look_up(locks)


def test_each_lock_is_asked_about_and_names_packages() -> None:
    for name in FROM_PYPI:
        assert audit.pins((ROOT / name).read_text()), name
    assert audit.pins((ROOT / "setup" / "audit.txt").read_text())["pip-audit"] == "2.10.1"
