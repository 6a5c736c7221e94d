"""A Node that answers one line with one line for as long as it is asked, and counts which parts of scripts it came to."""

import json
import subprocess
from collections.abc import Mapping
from typing import Any

from mkdocs_calculators.runtime import node

from .target import ROOT


class Asking:
    """A script of `tests/node`, started when it is first asked."""

    def __init__(self, script: str, *arguments: str) -> None:
        self.script, self.arguments = script, arguments
        self._running: subprocess.Popen[str] | None = None
        self._owed = False
        """Whether an answer is still to come, because somebody stopped the run before it was read."""

    def ask(self, question: Mapping[str, Any]) -> Any:
        """The answer to one question. Raises RuntimeError where the script has ended."""
        started = self._running = self._running or self._start()
        assert started.stdin
        assert started.stdout
        if self._owed:
            started.stdout.readline()
        self._owed = True
        started.stdin.write(json.dumps(question) + "\n")
        started.stdin.flush()
        line = started.stdout.readline()
        self._owed = False
        if not line:
            raise RuntimeError(f"{self.script} has ended: see above")
        return json.loads(line)

    def reached(self) -> str:
        """How much of each script ran, in words."""
        told = self.ask({"reached": True})
        return ", ".join(f"{name} {100 * ran // all_}%" for name, (ran, all_) in told.items())

    def close(self) -> None:
        """End it."""
        if self._running:
            self._running.communicate()
            self._running = None

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [node(ROOT), ROOT / "tests" / "node" / self.script, *self.arguments],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", start_new_session=True,
        )  # fmt: skip
