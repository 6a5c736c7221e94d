"""`python3 -m setup PART`: what to set up, by what it is for."""

import sys
from collections.abc import Callable

from . import apart, audit, browser, clock, engines, fuzz, lock, node, python, servers
from .steps import Failed, alone

PARTS: dict[str, tuple[Callable[[], None], ...]] = {
    "python": (python.prepare,),
    "site": (python.prepare, node.prepare),
    "tests": (python.prepare, node.prepare, browser.prepare, engines.prepare, servers.prepare, clock.prepare),
    "fuzz": (python.prepare, node.prepare, fuzz.prepare),
    "lock": (python.prepare_uv, lock.write),
    "audit": (python.prepare_uv, python.prepare_venv, apart.PIP_AUDIT.prepare, audit.ask),
    "zensical": (python.prepare_uv, python.prepare_venv, apart.ZENSICAL.prepare),
}


def main(words: list[str]) -> int:
    """Set up one part. The answer is the exit status."""
    if len(words) != 1 or words[0] not in PARTS:
        print(f"usage: python3 -m setup {'|'.join(PARTS)}", file=sys.stderr)
        return 2
    try:
        with alone():
            for prepare in PARTS[words[0]]:
                prepare()
    except Failed as failed:
        print(f"setup: {failed}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("setup: stopped. The same command starts again at the step that was stopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
