"""What a reader's browser needs to run Python: Pyodide's own files, one archive and the worker's script.

The archive takes the place of Pyodide's standard library. It holds the part of that library which the calculators
use, and the calculators, all compiled: compiling at each start is most of the time of a start (see DECISIONS.md).
"""

import ast
import functools
import gzip
import hashlib
import io
import json
import marshal
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import dataclass_methods, scripts, stripping
from .cases import Case
from .faults import WrongRuntime
from .stand_ins import with_stand_ins

STDLIB = Path(__file__).with_name("stdlib.txt")
COMMAND = "python -m mkdocs_calculators stdlib"
IN_NODE = Path("tests", "node", "run_cases.mjs")
BROWSER_FILES = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm")
WORKER = "worker.js"

ENTRY = "calculators.kit.browser"
"""The module that the browser calls. What it calls by name are calculators, guides and the names of a language."""
BY_NAME = ("calculators/*.py", "calculators/guides/*.py", "calculators/languages/*.py")
OF_THE_BUILD = ("calculators/languages/en.py",)
"""What no browser reads: in the source language, a sentence brings its words along."""
STARTS_THE_COMMAND_LINE = "calculators.__main__"

# Zip archives cannot hold an earlier day. A fixed one gives the same bytes for the same sources.
EPOCH = "315532800"
FIRST_DAY = (1980, 1, 1, 0, 0, 0)

# Raise it when the archive is made in another way, so that no cache outlives the change.
RECIPE = "6"
KEPT = 5


@dataclass(frozen=True)
class Runtime:
    """All that a page has to say about Python, and all that the site has to hold for it."""

    archive: str
    pyodide: str
    worker: str
    lock: dict[str, Any]
    sha256: dict[str, str]
    """Of the `engine` and of the `archive`: the worker uses no other bytes."""
    files: dict[str, Path]
    """The address of each file in the site, and where its content is."""

    @property
    def unpacked(self) -> int:
        """Bytes: what the worker counts while it loads: the archive and the engine, unpacked."""
        return sum(self.files[name].stat().st_size for name in (self.archive, f"{self.pyodide}pyodide.asm.wasm"))

    @property
    def megabytes(self) -> str:
        """What travels where the server compresses with gzip, as most do: "4.2"."""
        return megabytes(sum(map(gzip_size, self.files.values())))

    @property
    def contents(self) -> dict[str, bytes]:
        """What the site has to hold and no file has, by its address. Nothing, unless pages carry it: `carried.py`."""
        return {}

    def settings(self, root: str) -> dict[str, Any]:
        """What `data-runtime` holds on a page from which `root` leads to the top of the site."""
        return {
            "root": root,
            "archive": self.archive,
            "pyodide": self.pyodide,
            "worker": self.worker,
            "megabytes": self.megabytes,
            "bytes": self.unpacked,
            "lock": self.lock,
            "sha256": self.sha256,
        }


def runtime(root: Path, cache: Path) -> Runtime:
    """Build or find in the cache what the site serves. A second call with the same sources takes milliseconds."""
    folder = f"runtime/pyodide-{pyodide_version(root)}/"
    packed = archive(root, cache)
    worker = served_worker(root, cache)
    files = {
        f"runtime/worker-{short_hash(worker.read_bytes())}.js": worker,
        f"runtime/calculators-{short_hash(packed.read_bytes())}.zip": packed,
        **{folder + path.name: path for path in pyodide_files(root)},
    }
    worker_address, archive_address, *_ = files
    sums = {
        name: hashlib.sha256(files[address].read_bytes()).hexdigest()
        for name, address in (("engine", f"{folder}pyodide.asm.wasm"), ("archive", archive_address))
    }
    return Runtime(archive_address, folder, worker_address, empty_lock(root), sums, files)


def served_worker(root: Path, cache: Path) -> Path:
    """The worker's script as it is served."""
    content = scripts.served(WORKER, root)
    path = cache / f"worker-{short_hash(content)}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def pyodide_version(root: Path) -> str:
    """The one place that names the version is `package.json`."""
    version: str = json.loads((root / "package.json").read_text("utf-8"))["dependencies"]["pyodide"]
    return version


def pyodide_files(root: Path) -> list[Path]:
    """The files of the npm package that a browser loads."""
    return [pyodide_package(root) / name for name in BROWSER_FILES]


def pyodide_package(root: Path, version: str = "") -> Path:
    """The npm package, of the version that `package.json` names; or of an older one, which a release was made with.

    Raises WrongRuntime where it is not installed.
    """
    wanted = version or pyodide_version(root)
    if wanted == pyodide_version(root):
        package, to_do = root / "node_modules" / "pyodide", f"package.json names {wanted}: run `make site`."
    else:
        package = root / "node_modules" / f"pyodide-{wanted}"
        entry = f'"{package.name}": "npm:pyodide@{wanted}"'
        to_do = f"a release needs {wanted}: add {entry} to the dependencies in package.json, and run `make lock`."
    manifest = package / "package.json"
    found = json.loads(manifest.read_text("utf-8"))["version"] if manifest.exists() else "none"
    if found != wanted:
        raise WrongRuntime(f"node_modules/{package.name} holds Pyodide {found}, and {to_do}")
    return package


def empty_lock(root: Path) -> dict[str, Any]:
    """Pyodide's list of packages without any package: it wants to see one, and ours are in the archive."""
    return {"info": {"abi_version": lock_info(root)["abi_version"]}, "packages": {}}


def lock_info(root: Path) -> dict[str, str]:
    """What Pyodide's own lock file says of itself: its Python, and the form of its packages."""
    info: dict[str, str] = json.loads((pyodide_package(root) / "pyodide-lock.json").read_text("utf-8"))["info"]
    return info


def archive(root: Path, cache: Path) -> Path:
    """The compiled library and calculators in one zip, not deflated: what the server compresses gets smaller so."""
    check_python(root)
    library = cached(cache, "library", stdlib_sources(root), compile_library)
    ours = cached(cache, "calculators", calculator_sources(root), compile_calculators)
    writing = {"dataclasses.py": pyodide_library(root)["dataclasses.py"]}
    methods = cached(cache, "methods", calculator_sources(root) | writing, compile_methods)
    parts = {
        name: content for part in (library, ours, methods) for name, content in unzipped(part.read_bytes()).items()
    }
    return cached(cache, "archive", parts, zipped)


def check_python(root: Path) -> None:
    """Compiled files belong to one minor version of Python, so ours must be Pyodide's."""
    wanted = lock_info(root)["python"].rpartition(".")[0]
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if here != wanted:
        raise WrongRuntime(f"Pyodide runs Python {wanted}, this is {here}: run it with Python {wanted}.")


def calculator_sources(root: Path) -> dict[str, bytes]:
    """The modules of `calculators` that a browser can come to, by following each import. The build has more."""
    files = {module_name(file): file for file in files_in(root, "calculators/**/*.py")}
    needless = {STARTS_THE_COMMAND_LINE, *map(module_name, OF_THE_BUILD)}
    left = {ENTRY, *map(module_name, files_in(root, *BY_NAME))} - needless
    sources: dict[str, bytes] = {}
    while left:
        newest = {files[module]: (root / files[module]).read_bytes() for module in left}
        sources |= newest
        named = {*imports(newest), *(module.rpartition(".")[0] for module in left)}
        left = {module for module in named & files.keys() if files[module] not in sources}
    return sources


def files_in(root: Path, *patterns: str) -> list[str]:
    """The files of the project with such names."""
    return [path.relative_to(root).as_posix() for pattern in patterns for path in root.glob(pattern)]


def stdlib_sources(root: Path) -> dict[str, bytes]:
    """The modules that `stdlib.txt` lists, as Pyodide has them (it changes some)."""
    library = pyodide_library(root)
    wanted = [module_file(module, library) for module in stdlib_modules()]
    try:
        library["dataclasses.py"] = dataclass_methods.looking_up(library["dataclasses.py"])
    except ValueError as fault:
        raise WrongRuntime(str(fault)) from None
    return {name: library[name] for name in wanted}


def stdlib_modules() -> list[str]:
    """The modules that `stdlib.txt` lists."""
    return STDLIB.read_text("utf-8").split()


def pyodide_library(root: Path) -> dict[str, bytes]:
    """The standard library as Pyodide ships it, with our stand-ins."""
    return with_stand_ins(unzipped((pyodide_package(root) / "python_stdlib.zip").read_bytes()))


def module_file(module: str, library: dict[str, bytes]) -> str:
    """The file of a module in the library."""
    path = module.replace(".", "/")
    for name in (f"{path}/__init__.py", f"{path}.py"):
        if name in library:
            return name
    raise WrongRuntime(f"stdlib.txt lists {module}, which Pyodide lacks: run `{COMMAND}`.")


def compile_library(sources: dict[str, bytes]) -> bytes:
    """Nobody looks for a mistake in the library, so it knows no lines: a third of its bytes."""
    return zipped(without_lines(compiled(sources)))


def compile_methods(sources: dict[str, bytes]) -> bytes:
    """The methods of their data classes, which Pyodide's own `dataclasses` writes: see `dataclass_methods.py`."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in sources.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        ran = subprocess.run(
            [
                sys.executable,
                "-c",
                f"import runpy; runpy.run_path({dataclass_methods.__file__!r}, run_name='__main__')",
            ],
            input=json.dumps(sorted(map(module_name, sources))).encode(),
            cwd=folder,
            env=os.environ | {"PYTHONHASHSEED": "0"},
            stdout=subprocess.PIPE,
            check=True,
        )
    return zipped(without_lines(compiled({dataclass_methods.MODULE: ran.stdout})))


def compile_calculators(sources: dict[str, bytes]) -> bytes:
    """Where a calculator fails in a browser, its traceback names the line."""
    return zipped(compiled(sources))


def compiled(sources: dict[str, bytes]) -> dict[str, bytes]:
    """Compile with Pyodide's own tool, without docstrings, assertions and columns.

    With `SOURCE_DATE_EPOCH` set, a compiled file holds a hash in the place of a time.
    """
    fixed = {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "0", "PYTHONOPTIMIZE": "2", "PYTHONNODEBUGRANGES": "1"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sources.zip")
        path.write_bytes(zipped(sources))
        subprocess.run(
            [sys.executable, "-m", "pyodide_cli", "py-compile", "--silent", "--compression-level", "0", path],
            env=os.environ | fixed,
            check=True,
        )
        return unzipped(path.read_bytes())


def without_lines(modules: dict[str, bytes]) -> dict[str, bytes]:
    """What `stripping.py` makes of compiled modules, in a process of its own: it says why."""
    ran = subprocess.run(
        [sys.executable, "-P", "-S", stripping.__file__],
        input=marshal.dumps(modules),
        env=os.environ | {"PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        check=True,
    )
    made: dict[str, bytes] = marshal.loads(ran.stdout)  # of our own process
    return made


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip without times, in the order of the names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), files[name])
    return packed.getvalue()


def unzipped(packed: bytes) -> dict[str, bytes]:
    """The files of a zip."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def cached(cache: Path, kind: str, sources: dict[str, bytes], make: Callable[[dict[str, bytes]], bytes]) -> Path:
    """The file that `make` makes of these sources: found, or made once."""
    path = cache / f"{kind}-{key(sources)}.zip"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_bytes(make(sources))
        unfinished.replace(path)
        forget_old(cache, kind)
    return path


def forget_old(cache: Path, kind: str) -> None:
    """Each edited sentence makes a new archive: keep the last few."""
    by_age = sorted(cache.glob(f"{kind}-*.zip"), key=lambda path: path.stat().st_mtime_ns)
    for path in by_age[:-KEPT]:
        path.unlink(missing_ok=True)


def key(sources: dict[str, bytes]) -> str:
    """A hash of all that decides the bytes."""
    digest = hashlib.sha256(f"{RECIPE} {sys.version}".encode())
    for name in sorted(sources):
        digest.update(f"\n{name} {len(sources[name])} ".encode() + sources[name])
    return digest.hexdigest()[:16]


def short_hash(content: bytes) -> str:
    """Eight digits that name this content."""
    return hashlib.sha256(content).hexdigest()[:8]


def megabytes(size: int) -> str:
    """Bytes in words.

    >>> megabytes(4_810_654)
    '4.8'
    """
    return f"{size / 1_000_000:.1f}"


def gzip_size(path: Path) -> int:
    """The bytes of a file as most servers send it."""
    return content_gzip_size(path, path.stat().st_mtime_ns)


@functools.cache
def content_gzip_size(path: Path, _changed: int) -> int:
    """The same, worked out once for each change of the file."""
    return len(gzip.compress(path.read_bytes(), 6))


def write_stdlib(root: Path, cases: Iterable[Case]) -> list[str]:
    """Write `stdlib.txt` anew: the command for a change of Pyodide, or of what the calculators import."""
    modules = find_stdlib(root, cases)
    STDLIB.write_text("\n".join(modules) + "\n", "utf-8")
    return modules


def find_stdlib(root: Path, cases: Iterable[Case]) -> list[str]:
    """The modules of the library that Pyodide's start, these cases and each import in our sources use.

    Found by running: the calculators answer the cases on the whole library, and a list is kept of what was loaded.
    """
    ours, library = calculator_sources(root), pyodide_library(root)
    named = [module for module in imports(ours) if is_module(module, library)]
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, "library.zip")
        whole.write_bytes(zipped({**library, **ours}))
        answers = run_in_node(root, whole, cases, *named, *map(module_name, ours))
    modules: list[str] = answers[-1]["modules"]
    return modules


def run_in_node(root: Path, archive: Path, cases: Iterable[Case], *modules: str) -> list[dict[str, Any]]:
    """Answer cases on an archive in Pyodide under Node. With modules, these are imported first; see `run_cases.mjs`."""
    lines = (json.dumps({"name": name, "form": form, "host": host}) for name, form, host in cases)
    wanted = [",".join(modules)] if modules else []
    ran = subprocess.run(
        [node(root), root / IN_NODE, archive, *wanted],
        input="\n".join(lines),
        cwd=root,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def node(root: Path) -> str:
    """The Node that the set-up found, or else the machine's."""
    known = root / ".tools" / "node"
    return known.read_text("utf-8").strip() if known.exists() else "node"


def module_name(file: str) -> str:
    """The module that a file holds."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(sources: dict[str, bytes]) -> Iterator[str]:
    """Every module that is named in an import, also one inside a function that no case may reach."""
    for name, source in sources.items():
        for node in ast.walk(ast.parse(source, name)):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                module = ".".join(filter(None, [package(name, node.level), node.module]))
                yield module
                yield from (f"{module}.{alias.name}" for alias in node.names)


def package(file: str, level: int) -> str:
    """What the dots of `from .. import` in this file stand for. Without dots, nothing."""
    folders = file.split("/")[:-1]
    return ".".join(folders[: len(folders) + 1 - level]) if level else ""


def is_module(module: str, library: dict[str, bytes]) -> bool:
    """Whether the library holds a module of this name."""
    path = module.replace(".", "/")
    return f"{path}.py" in library or f"{path}/__init__.py" in library
