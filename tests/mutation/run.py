"""The run: a copy of the rules, a session for each module, and the sentences as the only judge.

Nothing is changed in the working tree. A session is kept until its module, its sentences or what they use change,
so a run that was stopped goes on where it was.
"""

import compileall
import contextlib
import fcntl
import hashlib
import os
import shlex
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from py_compile import PycInvalidationMode

import cosmic_ray.plugins
from cosmic_ray.commands import init
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.testing import run_tests
from cosmic_ray.work_db import WorkDB
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkItem, WorkResult
from rich.progress import track

from tests.house import imports

from .accepted import Change, change
from .operators import FIGURES, RULES

ROOT = Path(__file__).parent.parent.parent

UNUSED = "cacheprovider doctest faulthandler junitxml logging pastebin setuponly setupplan stepwise unittest".split()
PYTEST = [
    sys.executable, "-m", "pytest", "-q", "-x", "--assert=plain", "--noconftest", "--import-mode=importlib",
    "-c", os.devnull, "--rootdir=.", *(f"-pno:{name}" for name in UNUSED),
]  # fmt: skip
"""pytest as bare as it gets, because it is started for each change."""


class Failed(RuntimeError):
    """The run cannot judge. Its message says what to do."""


@dataclass(frozen=True)
class Found:
    """What became of the changes of one module."""

    module: str
    killed: int
    survivors: tuple[tuple[Change, int], ...]

    @property
    def mutants(self) -> int:
        """How many changes there were."""
        return self.killed + len(self.survivors)


def modules(root: Path) -> list[str]:
    """Everything that can be changed: the calculators and what they share."""
    files = [*sorted(root.glob("calculators/*.py")), *sorted(root.glob("calculators/shared/*.py"))]
    return [str(path.relative_to(root)) for path in files if not path.stem.startswith("__")]


def judges(root: Path, module: str) -> list[str]:
    """The sentences that judge a module: its own; those of every calculator that imports it; for figures, all."""
    path = Path(module)
    if path.parent.name != "shared":
        return [f"tests/test_{path.stem}.py"]
    asked = []
    for calculator in sorted(root.glob("calculators/[!_]*.py")):
        sentences = f"tests/test_{calculator.stem}.py"
        imported = imports(calculator) + imports(root / sentences)
        if path.stem == "figures" or any(name.endswith(f"shared.{path.stem}") for name in imported):
            asked.append(sentences)
    return asked


def run(root: Path, folder: Path, names: Sequence[str], workers: int) -> Iterator[Found]:
    """Change the modules of these names (all, if there are none) one place at a time. `folder` is for what is made.

    What no calculator imports has no judge, and is left out.
    """
    chosen = [module for module in modules(root) if not names or Path(module).stem in names]
    unknown = set(names) - {Path(module).stem for module in chosen}
    if unknown:
        raise Failed(f"There is no module {', '.join(sorted(unknown))} in calculators/ or calculators/shared/.")
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        copy = copied(root, folder / "copy")
        for module in filter(lambda module: judges(copy, module), chosen):
            with contextlib.closing(session(copy, folder, module)) as work:
                go_on(copy, folder, module, work, workers)
                yield found(copy, module, work)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep a second run out of the folder."""
    with (folder / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Failed(f"Another run uses {folder}: wait for it, or give this one another with --folder.") from None
        yield


def copied(root: Path, copy: Path) -> Path:
    """A copy of the rules and their sentences, compiled. The compiled files know their source by its hash.

    So a change is seen even where it keeps the size and the second of the file.
    """
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root / "calculators", copy / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "tests").mkdir()
    for path in root.glob("tests/*.py"):
        shutil.copy2(path, copy / "tests")
    compileall.compile_dir(copy, quiet=1, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    return copy


def session(copy: Path, folder: Path, module: str) -> WorkDB:
    """The session of a module, with every change that is to be tried; the one that was begun, if nothing changed."""
    path = folder / f"{Path(module).stem}-{digest(copy, module)}.sqlite"
    for old in folder.glob(f"{Path(module).stem}-*.sqlite"):
        if old != path:
            old.unlink()
    work = WorkDB(path, WorkDB.Mode.create)
    if work.num_work_items == 0:
        provide({"figures": FIGURES} if Path(module).stem == "figures" else {"rules": RULES})
        with contextlib.chdir(copy):
            init([Path(module)], work, {})
    return work


def digest(copy: Path, module: str) -> str:
    """What a verdict rests on: the module, its sentences and their calculators, the kit, what is shared, the operators."""
    sentences = judges(copy, module)
    calculators = [f"calculators/{Path(each).stem.removeprefix('test_')}.py" for each in sentences]
    paths = [copy / each for each in (module, *sentences, *calculators)]
    paths += [*copy.glob("calculators/kit/*.py"), *copy.glob("calculators/shared/*.py")]
    paths += [path for path in copy.glob("tests/*.py") if not path.stem.startswith("test_")]
    paths.append(Path(__file__).with_name("operators.py"))
    content = b"".join(path.name.encode() + path.read_bytes() for path in sorted(paths))
    return hashlib.sha256(content).hexdigest()[:12]


def go_on(copy: Path, folder: Path, module: str, work: WorkDB, workers: int) -> None:
    """Try the changes that have no verdict yet."""
    pending: Sequence[WorkItem] = work.pending_work_items
    if not pending:
        return
    command = shlex.join([*PYTEST, *judges(copy, module)])
    pool = ProcessPoolExecutor(workers, initializer=prepare, initargs=(copy, folder))
    try:
        limit = pool.submit(time_limit, command).result()
        verdicts = pool.map(tried, pending, repeat(command), repeat(limit))
        for item, verdict in zip(pending, track(verdicts, module, len(pending)), strict=True):
            if verdict.worker_outcome is not WorkerOutcome.NORMAL:
                raise Failed(f"{module} could not be changed:\n{verdict.output}")
            work.set_result(item.job_id, verdict)
    finally:
        pool.shutdown(cancel_futures=True)
        for left in folder.glob("worker-*"):
            shutil.rmtree(left)


def prepare(copy: Path, folder: Path) -> None:
    """Make a worker's own copy, and stay there."""
    own = folder / f"worker-{os.getpid()}"
    shutil.copytree(copy, own)
    os.chdir(own)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    provide({"figures": FIGURES, "rules": RULES})


def provide(operators: dict[str, dict[str, type]]) -> None:
    """Let Cosmic Ray know these operators, and no others."""
    cosmic_ray.plugins.OPERATOR_PROVIDERS.clear()
    cosmic_ray.plugins.OPERATOR_PROVIDERS.update(operators)


def time_limit(command: str) -> float:
    """How long the sentences may take after a change: much longer than without one, when they must pass."""
    begin = time.monotonic()
    outcome, output = run_tests(command, 600)
    if outcome is not TestOutcome.SURVIVED:
        raise Failed(f"The sentences fail before anything is changed:\n{output}")
    return 10 + 10 * (time.monotonic() - begin)


def tried(item: WorkItem, command: str, limit: float) -> WorkResult:
    """The verdict on one change."""
    return mutate_and_test(item.mutations, command, limit)


def found(copy: Path, module: str, work: WorkDB) -> Found:
    """The verdicts of a session."""
    source = (copy / module).read_text("utf-8")
    verdicts = [verdict for _, verdict in work.results]
    survived = [verdict.diff for verdict in verdicts if verdict.test_outcome is TestOutcome.SURVIVED]
    survivors = sorted((change(module, source, diff) for diff in survived), key=lambda survivor: survivor[1])
    return Found(module, len(verdicts) - len(survivors), tuple(survivors))
