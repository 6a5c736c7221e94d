"""A small project that was released, whose rules were changed then, and which was built again."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from mkdocs_calculators.embed import releases
from tests.test_build import FENCE, cited, tiny_site

VERSION = "2017.1"
THEN, NOW = "Decimal(51)", "Decimal(52)"
"""The fee for a child."""
URL = "https://guide.example/"


@dataclass(frozen=True)
class Released:
    """The project after it was built again."""

    root: Path
    files: dict[str, bytes]
    """What was released, by its address in the site."""

    @property
    def site(self) -> Path:
        """What was built."""
        return self.root / "site"


def project(folder: Path) -> Released:
    """Release a copy of the project, change a fee, and build it."""
    pages = {"index.md": f"# Home\n\n{FENCE}"} | cited("fees")
    tiny_site(folder, pages, copied=True)
    rewrite(folder / "mkdocs.yml", "plugins:", f"nav: [{', '.join(pages)}]\nplugins:")
    rename(folder, VERSION)
    made = run(folder, "mkdocs_calculators", "release", VERSION)
    assert made.returncode == 0, made.stderr
    rename(folder, "2017.2.dev0")
    rewrite(folder / "calculators" / "shared" / "figures.py", THEN, NOW)
    rewrite(folder / "mkdocs.yml", "http://127.0.0.1:8000/", URL)
    built = run(folder, "mkdocs", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    return Released(folder, releases.released(folder))


def rename(folder: Path, version: str) -> None:
    """Say which version the calculators are."""
    path = folder / "calculators" / "shared" / "sources.py"
    lines = [
        f'VERSION = "{version}"' if line.startswith("VERSION = ") else line
        for line in path.read_text("utf-8").splitlines()
    ]
    path.write_text("\n".join([*lines, ""]), "utf-8")


def rewrite(path: Path, old: str, new: str) -> None:
    """Put something else where this stands once."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), "utf-8")


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module in a project."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""}
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
