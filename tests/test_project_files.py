"""What README and CONTRIBUTING say is true: their commands exist, their examples run, their map is the tree."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md")


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_examples_of_the_readme_run() -> None:
    found = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert found.attempted >= 5
    assert found.failed == 0


def test_the_commands_of_the_readme_print_what_it_says(tmp_path: Path) -> None:
    sessions = re.findall(r"^```console\n(.*?)^```$", text("README.md"), re.MULTILINE | re.DOTALL)
    calls = [
        call for session in sessions for call in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE)
    ]
    assert len(calls) >= 5
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    for command, printed in calls:
        if command == "cat cases.csv":
            (tmp_path / "cases.csv").write_text(printed, "utf-8")
        runnable = command.replace(".venv/bin/python", sys.executable)
        ran = subprocess.run(["bash", "-c", runnable], cwd=tmp_path, env=environment, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, encoding="utf-8", check=False)  # fmt: skip
        assert ran.stdout == printed, command


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_is_named_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+(?:-[a-z]+)?)`", text(name))) | set(
        re.findall(r"^make ([a-z-]+)$", text(name), re.MULTILINE)
    )
    assert named <= targets
    assert named or name not in ("README.md", "CONTRIBUTING.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_is_linked_or_named_exists(name: str) -> None:
    linked = [path for path in re.findall(r"\]\(([^)#]+)\)", text(name)) if "://" not in path]
    named = re.findall(r"`((?:docs|calculators|mkdocs_calculators|overrides|tests|setup|locale)/[\w./-]*)`", text(name))
    for path in [*linked, *named]:
        assert (ROOT / path).exists(), f"{name} names {path}"


def test_the_map_names_every_folder() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    folders = {path.split("/")[0] for path in tracked if "/" in path and not path.startswith(".")}
    missing = {folder for folder in folders if f"`{folder}/`" not in text("README.md")} - {"pictures"}
    assert not missing


def test_ci_calls_what_the_readme_calls() -> None:
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "make check" in ci
    assert "make test" in ci


@pytest.mark.parametrize(
    "options",
    [
        ["--help"],
        ["languages", "--help"],
        ["stdlib", "--help"],
        ["pdf", "--help"],
        ["hosting", "--help"],
        ["diff", "--help"],
        ["offline", "--help"],
        ["release", "--help"],
    ],
)
def test_the_commands_of_the_build_explain_themselves(options: list[str]) -> None:
    command = [str(ROOT / ".venv" / "bin" / "python"), "-m", "mkdocs_calculators", *options]
    assert "usage:" in subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
