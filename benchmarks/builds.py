"""Three builds of one site, in which only the calculators' script differs, and the folder that needs no server."""

import base64
import hashlib
import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import rjsmin

from mkdocs_calculators.download import NAME
from mkdocs_calculators.runtime import calculator_sources, pyodide_package
from setup.steps import Failed

from .encoded import ROOT, Encoded, brotli_size, encoded

HERE = Path(__file__).parent
SCRIPT = re.compile(r"javascripts/policy-calculator-[0-9a-f]{8}\.js")
"""The address of the script in which the builds differ."""
PYODIDE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
WHEEL = "calculators-0-py3-none-any.whl"

BUILDS = {
    "a": "stock Pyodide 0.29.5, the calculators as a wheel",
    "b": "plain JavaScript by hand: the limit",
    "c": "ours, as `mkdocs build` makes it",
    "d": "ours, as `make offline` makes it: from the disk, without any network",
}

Build = Mapping[str, Encoded] | Path
"""Files to be sent, or a folder to be opened."""


def served_builds(site: Mapping[str, bytes]) -> dict[str, Mapping[str, Encoded]]:
    """The files of each build that is served, by its letter. `site` is the site as `make site` makes it."""
    stock = {f"stock/{name}": (pyodide_package(ROOT) / name).read_bytes() for name in PYODIDE}
    stock[f"stock/{WHEEL}"] = wheel()
    ready = encoded({**site, **stock, "a.js": script("stock.js"), "b.js": script("plain.js")})
    ours = {name: ready[name] for name in site}
    differs = calculators_script(site)
    return {
        "a": ours | {name: ready[name] for name in stock} | {differs: ready["a.js"]},
        "b": ours | {differs: ready["b.js"]},
        "c": ours,
    }


def calculators_script(site: Iterable[str]) -> str:
    """The address of the calculators' own script. Raises Failed where the site has none, or two."""
    found = [name for name in site if SCRIPT.fullmatch(name)]
    if len(found) != 1:
        raise Failed(
            f"{len(found)} files of the site are named {SCRIPT.pattern}, not one.",
            "The builds differ in this script: name the right one in builds.py.",
        )
    return found[0]


def in_page(page: str, calculator: str) -> int:
    """What the markup of a calculator adds to its page, in bytes with brotli."""
    tag = re.escape(f'<policy-calculator name="{calculator}"')
    without, found = re.subn(f"{tag}.*?</policy-calculator>", "", page, flags=re.DOTALL)
    if found != 1:
        raise Failed(
            f"A page holds {calculator} {found} times, not once.", "Compare benchmarks/journeys.py with the page."
        )
    return brotli_size(page.encode()) - brotli_size(without.encode())


def script(name: str) -> bytes:
    """A script that stands in the place of the calculators' own, made as short as that is (mkdocs_calculators/scripts.py)."""
    text: str = rjsmin.jsmin((HERE / name).read_text("utf-8"))
    return text.encode()


def built_site() -> dict[str, bytes]:
    """The site as `make site` makes it."""
    with tempfile.TemporaryDirectory() as folder:
        mkdocs(ROOT, Path(folder))
        files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def built_folder(into: Path) -> Path:
    """The folder as `make offline` makes it."""
    python(ROOT, "mkdocs_calculators", "offline", "--into", str(into))
    return into / NAME


def mkdocs(root: Path, folder: Path) -> None:
    """Build the project at `root` into `folder`. Raises Failed with what was printed."""
    python(root, "mkdocs", "build", "--quiet", "-d", str(folder))


def python(root: Path, *words: str) -> None:
    """Run a module at `root`. Raises Failed with what was printed."""
    command = [sys.executable, "-m", *words]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    ran = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed(f"The site in {root} does not build:\n{ran.stdout}{ran.stderr}", "Mend it, and run it again.")


def wheel() -> bytes:
    """The modules that a browser needs as a wheel of sources, as packaging tools make one: deflated."""
    info = "calculators-0.dist-info"
    files = calculator_sources(ROOT) | {
        f"{info}/METADATA": b"Metadata-Version: 2.1\nName: calculators\nVersion: 0\n",
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: benchmarks\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    lines = [f"{name},sha256={digest(content)},{len(content)}" for name, content in sorted(files.items())]
    files[f"{info}/RECORD"] = "\n".join([*lines, f"{info}/RECORD,,", ""]).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def digest(content: bytes) -> str:
    """A hash as RECORD has it."""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
