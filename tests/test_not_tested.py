"""What a machine could not test is told when the run ends, and fails the run where CI is set."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

LEFT_OUT = "tests/broken/not_tested/test_left_out.py"
LINE = "NOT TESTED: Netscape (this machine has no netscape)"


def run(test: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Another run of pytest, on a test that the usual one does not collect."""
    own = {name: value for name, value in os.environ.items() if name != "CI" and not name.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{LEFT_OUT}::{test}"]
    return subprocess.run(command, cwd=ROOT, env=own | environment, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(("environment", "status"), [({}, 0), ({"CI": ""}, 0), ({"CI": "true"}, 1), ({"CI": "1"}, 1)])
def test_what_was_not_tested_has_one_line_and_fails_the_run_where_ci_is_set(
    environment: dict[str, str], status: int
) -> None:
    done = run("test_that_lacks_an_engine", **environment)
    assert done.stdout.splitlines().count(LINE) == 1, done.stdout
    assert "2 skipped" in done.stdout
    assert done.returncode == status


def test_a_run_that_lacks_nothing_says_nothing_and_passes_where_ci_is_set() -> None:
    done = run("test_that_has_all_it_needs", CI="true")
    assert "1 passed" in done.stdout, done.stdout
    assert "NOT TESTED" not in done.stdout
    assert done.returncode == 0
