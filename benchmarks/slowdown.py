"""A processor that is several times slower, for a whole browser.

Chromium's own switch (`Emulation.setCPUThrottlingRate`) slows the main thread of a page and no worker. A quota of a
cgroup limits the sum of all threads, and needs root. So all processes of the browser are stopped together for most of
each hundredth of a second: every thread of every process then gets the same share of its time, and clocks go on.
What it comes to is measured before each use, in the main thread and in a worker.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parent.parent
PERIOD = 0.010
"""Seconds. Much shorter than any task that is measured."""


class Slowdown:
    """Slows a process group as long as it is entered."""

    def __init__(self, group: int, times: int) -> None:
        """`group` is the browser's; `times` is how much slower, 1 for not at all."""
        if group == os.getpgid(0):
            raise RuntimeError("The browser runs in the process group of the bench itself: it cannot be slowed alone.")
        self.group, self.times = group, times
        self.helper: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        if self.times > 1:
            command = [sys.executable, "-m", __spec__.name, str(self.group), str(self.times)]
            self.helper = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
            assert self.helper.stdout
            self.helper.stdout.readline()  # from here on it is slow
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.helper:
            self.helper.terminate()
            self.helper.communicate()
            os.killpg(self.group, signal.SIGCONT)


def slow_down(group: int, times: int) -> None:
    """Let the group run for one part of each period, and stop it for the rest, until it has gone."""
    run, parent = PERIOD / times, os.getppid()
    be_punctual()
    print("slow", flush=True)
    while os.getppid() == parent:
        try:
            os.killpg(group, signal.SIGCONT)
            time.sleep(run)
            os.killpg(group, signal.SIGSTOP)
        except ProcessLookupError:
            return
        time.sleep(PERIOD - run)
    os.killpg(group, signal.SIGCONT)  # whoever started this has died: nobody else would


def be_punctual() -> None:
    """Come first when it is time, where the system allows it: on a busy machine the pauses else come late."""
    with contextlib.suppress(AttributeError, PermissionError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))


if __name__ == "__main__":
    slow_down(int(sys.argv[1]), int(sys.argv[2]))
