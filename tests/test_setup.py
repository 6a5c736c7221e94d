"""The set-up: what it takes, what it refuses, and what it says."""

import json
import os
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from setup import browser, engines, node, python, servers
from setup import lock as locks
from setup.steps import ROOT, Failed, Stamp, run

BROKEN = ROOT / "tests" / "broken" / "setup"
FROM_PYPI = {
    "requirements.txt": "dev",
    "setup/uv.txt": "uv",
    "setup/node.txt": "node",
    "setup/audit.txt": "audit",
    "setup/zensical.txt": "zensical",
    "setup/fuzz.txt": "fuzz",
}
LOCKS = (*FROM_PYPI, "package-lock.json")

Program = Callable[[str, str], Path]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Writes a program that is the only thing on the PATH with others written so."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def write(name: str, script: str) -> Path:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    return write


@pytest.fixture
def no_chromium_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The set-up as it is before a Chromium was found; the file that will name it."""
    found = tmp_path / "found"
    monkeypatch.setattr(browser, "FOUND", found)
    monkeypatch.setattr(browser, "ON_A_MAC", ())
    monkeypatch.delenv("CHROMIUM", raising=False)
    return found


# A step


def test_a_step_is_done_again_when_what_it_was_made_from_changes(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("1")
    Stamp.of(tmp_path / "stamp", lock, "3.13").write()
    assert Stamp.of(tmp_path / "stamp", lock, "3.13").holds()
    assert not Stamp.of(tmp_path / "stamp", lock, "3.14").holds()
    lock.write_text("2")
    assert not Stamp.of(tmp_path / "stamp", lock, "3.13").holds()


def test_a_step_that_was_stopped_is_done_again(tmp_path: Path) -> None:
    assert not Stamp.of(tmp_path / "stamp", "3.13").holds()


def test_a_failure_says_what_happened_where_and_what_to_do() -> None:
    with pytest.raises(Failed) as failed:
        run(
            [sys.executable, "-c", "print('no route to the registry'); raise SystemExit(3)"],
            "Mend the route.",
        )
    said = str(failed.value)
    assert "status 3" in said
    assert str(ROOT) in said
    assert "no route to the registry" in said
    assert said.endswith("What to do: Mend the route.")


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(Failed, match="/no/such/program does not start: No such file or directory"):
        run(["/no/such/program"], "Install it.")


def test_a_command_that_hangs_is_ended() -> None:
    with pytest.raises(Failed, match=r"did not end in 0\.2 seconds"):
        run([sys.executable, "-c", "import time; time.sleep(60)"], "Try again.", longest=0.2)


def test_a_second_run_has_nothing_to_do() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "CHROMIUM"}
    again = [sys.executable, "-m", "setup", "site"]
    done = subprocess.run(again, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_unknown_part_is_refused() -> None:
    done = subprocess.run([sys.executable, "-m", "setup", "all"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: python3 -m setup ")


# Python


def test_a_python_that_is_too_old_is_told_which_is_new_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(SystemExit, match=r"this is Python 3\.10\. Install Python 3\.11 or newer"):
        runpy.run_path(str(ROOT / "setup" / "__init__.py"))


def test_where_there_is_no_python_to_be_had_it_says_which_to_install(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(python, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(python, "UV", program("uv", "echo 'No interpreter found for Python 3.13'; exit 2"))
    with pytest.raises(Failed, match=r"(?s)No interpreter found.*What to do: Install Python 3\.13"):
        python.prepare_venv()


def test_the_tests_run_on_the_python_that_pyodide_runs() -> None:
    of_pyodide = json.loads((ROOT / "node_modules" / "pyodide" / "pyodide-lock.json").read_text())["info"]["python"]
    assert of_pyodide.rpartition(".")[0] == python.VERSION
    assert sys.version_info[:2] == node.numbers(python.VERSION)


# Node


def test_the_nodes_of_a_machine_are_taken_that_npm_would_take(program: Program) -> None:
    npm = program("npm", "exit 0")
    found = program("node", "echo v22.22.0")
    assert node.on_the_machine() == node.Programs(found, (npm,))
    program("node", "echo v24.8.0")
    assert node.on_the_machine() == node.Programs(found, (npm,))
    for lacks in ("v22.21.1", "v23.9.0", "v24.7.0"):
        program("node", f"echo {lacks}")
        assert node.on_the_machine() is None


def test_a_node_without_npm_is_passed_over(program: Program) -> None:
    program("node", "echo v24.0.0")
    assert node.on_the_machine() is None


def test_a_node_that_does_not_run_is_passed_over(program: Program) -> None:
    program("npm", "exit 0")
    program("node", "echo no version is chosen; exit 1")
    assert node.on_the_machine() is None


# Chromium


def test_the_first_chromium_that_starts_is_taken(program: Program, no_chromium_yet: Path) -> None:
    program("chromium", "echo libnss3.so is missing; exit 127")
    chrome = program("google-chrome", "echo '<html><p>started</p></html>'")
    browser.prepare()
    assert browser.path() == chrome
    assert no_chromium_yet.read_text() == f"{chrome}\n"


def test_a_chromium_that_was_found_is_not_looked_for_again(program: Program, no_chromium_yet: Path) -> None:
    chromium = program("chromium", "exit 1")
    no_chromium_yet.write_text(f"{chromium}\n")
    browser.prepare()
    assert browser.path() == chromium


def test_a_chromium_that_was_removed_is_looked_for_again(program: Program, no_chromium_yet: Path) -> None:
    no_chromium_yet.write_text("/removed/chromium\n")
    chromium = program("chromium", "echo '<p>started</p>'")
    browser.prepare()
    assert browser.path() == chromium


def test_the_chromium_that_the_reader_names_is_taken_or_the_run_fails(
    program: Program, no_chromium_yet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("chromium", "echo '<p>started</p>'")
    mine = program("mine", "echo '<p>started</p>'")
    monkeypatch.setenv("CHROMIUM", str(mine))
    browser.prepare()
    assert browser.path() == mine
    no_chromium_yet.unlink()
    program("mine", "exit 1")
    with pytest.raises(Failed, match="CHROMIUM names"):
        browser.prepare()
    assert not no_chromium_yet.exists()


def test_where_no_chromium_can_be_had_the_run_fails_and_says_what_to_install(
    program: Program, no_chromium_yet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "PYTHON", program("python", "echo no route to the download; exit 1"))
    with pytest.raises(Failed) as failed:
        browser.prepare()
    said = str(failed.value)
    assert "This machine has none of chromium, chromium-browser" in said
    assert "no route to the download" in said
    assert "This machine has no apt-get." in said
    assert "What to do: Install Chromium" in said
    assert not no_chromium_yet.exists()


def test_only_root_is_asked_to_run_apt_get(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program("apt-get", "echo must not run; exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Failed, match="Only root may run apt-get"):
        browser.fetched_by_apt()


def test_apt_get_brings_the_distributions_chromium(
    tmp_path: Path, program: Program, no_chromium_yet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "PYTHON", program("python", "exit 1"))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    chromium = tmp_path / "chromium"
    ready = program("ready", "echo '<p>started</p>'")
    program("apt-get", f'case "$1" in install) /bin/cp {ready} {chromium};; esac')
    browser.prepare()
    assert browser.path() == chromium
    assert no_chromium_yet.exists()


# Firefox and WebKitGTK


def test_engines_that_are_there_are_not_installed_again(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("firefox-esr", "WebKitWebDriver", "Xvfb"):
        program(name, "exit 0")
    program("apt-get", "echo must not run; exit 1")
    engines.prepare()
    assert capsys.readouterr().out == ""


def test_apt_get_brings_what_the_missing_engine_needs_and_no_more(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    program("firefox-esr", "exit 0")
    program("apt-get", f'echo "$@" >> {tmp_path}/asked')
    engines.prepare()
    assert (tmp_path / "asked").read_text().splitlines() == [
        "update -q",
        "install -q -y --no-install-recommends webkit2gtk-driver xvfb",
    ]


@pytest.mark.parametrize(
    ("user", "script", "why"),
    [
        (1000, None, "This machine has no apt-get."),
        (1000, "echo must not run; exit 1", "Only root may run apt-get."),
        (0, "echo no route; exit 100", "`apt-get update -q` failed with status 100, in {root}."),
    ],
)
def test_an_engine_that_cannot_be_had_is_told_in_one_line_and_stops_nothing(
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    user: int,
    script: str | None,
    why: str,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    if script:
        program("apt-get", script)
    program("firefox-esr", "exit 0")
    engines.prepare()
    said = [line for line in capsys.readouterr().out.splitlines() if not line.endswith("…")]
    why = why.format(root=ROOT)
    assert said == [
        f"setup: WebKitGTK will not be tested. {why} On Debian, as root: `apt-get install webkit2gtk-driver xvfb`."
    ]


# nginx and Caddy


@pytest.fixture
def no_servers_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without the servers; where the set-up will unpack them."""
    unpacked = tmp_path / "servers"
    monkeypatch.setattr(servers, "MACHINE", tmp_path / "machine")
    monkeypatch.setattr(servers, "UNPACKED", unpacked)
    return unpacked


def test_servers_are_unpacked_into_the_project_and_nothing_is_installed(
    tmp_path: Path, program: Program, no_servers_yet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    files = [file for server in servers.SERVERS for file in (server.program, *server.modules)]
    made = "\n".join(f'/bin/mkdir -p "$3/{Path(file).parent}"; : > "$3/{file}"' for file in files)
    program("apt-get", f'echo "$@" >> {tmp_path}/asked; : > package.deb')
    program("dpkg-deb", made)
    servers.prepare()
    assert (tmp_path / "asked").read_text().splitlines() == ["download -q nginx libnginx-mod-http-brotli-static"]
    assert [server.top for server in servers.SERVERS] == [no_servers_yet, no_servers_yet]
    servers.prepare()
    assert len((tmp_path / "asked").read_text().splitlines()) == 1


def test_a_server_without_its_module_is_none(tmp_path: Path, no_servers_yet: Path) -> None:
    program = no_servers_yet / servers.NGINX.program
    program.parent.mkdir(parents=True)
    program.touch()
    assert servers.NGINX.top is None


@pytest.mark.usefixtures("no_servers_yet")
def test_a_server_that_cannot_be_had_is_told_in_one_line_and_stops_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    servers.prepare()
    said = [line for line in capsys.readouterr().out.splitlines() if not line.endswith("…")]
    why = "This machine has no apt-get. On Debian: `apt-get install"
    assert said == [
        f"setup: nginx will not be tested. {why} nginx libnginx-mod-http-brotli-static`.",
        f"setup: Caddy will not be tested. {why} caddy`.",
    ]


# The locks


def addresses(text: str) -> list[str]:
    return re.findall(r"\S*[:\"]//\S*", text)  # two strokes inside of a hash are no address


def pins(text: str) -> set[str]:
    return set(re.findall(r"^[\w.-]+==[\w.]+", text, re.MULTILINE))


def wanted(group: str) -> set[str]:
    """What `pyproject.toml` names: its dependencies and those of one of its groups."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return set(pyproject["project"]["dependencies"] if group == "dev" else []) | set(
        pyproject["dependency-groups"][group]
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    assert not addresses((ROOT / lock).read_text())


@pytest.mark.parametrize("lock", ["requirements.txt", "package-lock.json"])
def test_a_lock_that_names_an_address_is_found(lock: str) -> None:
    assert addresses((BROKEN / lock).read_text())


@pytest.mark.parametrize(("lock", "group"), FROM_PYPI.items())
def test_a_lock_has_each_version_that_pyproject_names(lock: str, group: str) -> None:
    assert wanted(group) <= pins((ROOT / lock).read_text())


def test_make_lock_writes_each_of_them() -> None:
    assert set(locks.FROM_PYPI) == set(FROM_PYPI)


def test_a_lock_that_was_not_written_anew_is_found() -> None:
    assert not wanted("dev") <= pins((BROKEN / "requirements.txt").read_text())


def test_the_lock_of_npm_has_a_hash_for_each_package() -> None:
    assert node.without_hash((ROOT / "package-lock.json").read_text()) == []


def test_a_lock_of_npm_without_a_hash_is_found() -> None:
    without = node.without_hash((BROKEN / "package-lock.json").read_text())
    assert without == ["node_modules/unhashed", "node_modules/weak"]


def test_uv_builds_this_project_with_the_backend_inside_it() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
    (uv,) = pyproject["dependency-groups"]["uv"]
    assert pyproject["build-system"]["requires"] == [uv.replace("uv", "uv_build")]
