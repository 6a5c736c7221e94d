"""The single files on the disk, and on the page “Download this site”.

They are made before the site, as its zip is. The site offers them all where they were made of the sources as they are
now. Without them it builds all the same, and says that it has none.
"""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from mkdocs.config import load_config

from .. import finished
from ..download import fingerprint
from ..fence import names
from ..runtime import megabytes
from .file import single_files, titles

FOLDER = Path("build", "single")
MADE_OF = "made-of.txt"
"""Stands beside the files once all were made, and says of what; no older state of them is offered."""
IN_SITE = "single"
"""The folder of the files in the site."""

IN_THE_FOLDER = """
These files stand on the page that this copy came from.
"""
NONE_HERE = """
This copy of the site has no such files.
Whoever has the source code can make them, with `make single`.
"""


def write(root: Path, chosen: Sequence[str] = ()) -> list[Path]:
    """Write the files of these calculators, or of all, into `build/single`. Raises SingleFault for an unknown name."""
    folder = root / FOLDER
    written = []
    for file in single_files(root, chosen):
        path = folder / f"{file.name}.html"
        finished.write(path, file.content)
        written.append(path)
    if not chosen:
        signed = made_of(root, load_config(str(root / "mkdocs.yml")).site_url)
        finished.write(folder / MADE_OF, signed.encode())
    return written


def made_of(root: Path, site_url: str | None) -> str:
    """A hash of all that decides what is in the files. `site_url` is the address that stands in them."""
    return hashlib.sha256(f"{fingerprint(root)} {site_url}".encode()).hexdigest()


def offered(root: Path, site_url: str | None) -> dict[str, Path]:
    """Each file by its name, if all were made of the sources as they are now."""
    files = {name: root / FOLDER / f"{name}.html" for name in names()}
    signed = root / FOLDER / MADE_OF
    fresh = signed.exists() and signed.read_text("utf-8") == made_of(root, site_url)
    return files if fresh and all(path.exists() for path in files.values()) else {}


def address(name: str) -> str:
    """Where a file is in the site.

    >>> address("fees")
    'single/fees.html'
    """
    return f"{IN_SITE}/{name}.html"


def markdown(files: Mapping[str, Path], *, offline: bool) -> str:
    """The files with their titles and sizes, each as a download; where `offline`, what the page in the folder says."""
    if offline or not files:
        return IN_THE_FOLDER if offline else NONE_HERE
    lines = [
        f"- [{title}]({address(name)}){{ download }} ({megabytes(files[name].stat().st_size)}\u00a0MB)"
        for name, title in titles().items()
    ]
    return "\n".join(["Save the file first, and open it with a double click.", "", *lines])
