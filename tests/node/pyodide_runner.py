"""The calculators in Pyodide under Node, on the archive that readers get."""

from collections.abc import Iterable
from pathlib import Path

from mkdocs_calculators.cases import Case
from mkdocs_calculators.runtime import archive, run_in_node

ROOT = Path(__file__).parents[2]
CACHE = ROOT / "build" / "runtime"


class Crashed(Exception):
    """Python failed in Pyodide, which a reader would see as "the calculator does not work"."""


def run_in_pyodide(cases: Iterable[Case], packed: Path | None = None) -> list[str]:
    """What `respond` answers to each case. Raises Crashed with Python's own message at the first that fails."""
    asked = list(cases)
    answers = run_in_node(ROOT, packed or archive(ROOT, CACHE), asked)
    for case, answer in zip(asked, answers, strict=True):
        if "error" in answer:
            raise Crashed(f"{case}: {answer['error']}")
    return [answer["reply"] for answer in answers]
