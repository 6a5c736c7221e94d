"""The page “Download this site”: where the zip of `offline.py` is, how large it is, and its SHA-256.

The zip is made first, and the site takes it in where it was made of these very sources: it says of which, in its comment.
Without it the site builds all the same, and the page says that this copy has no download. The page inside of the folder
says nothing of the zip: no file can hold its own checksum.
"""

import hashlib
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .runtime import megabytes

NAME = "family-reunification-2017"
"""Of the folder and of the zip."""
WHERE = Path("build", "offline")
ADDRESS = f"download/{NAME}.zip"
"""Where the zip is in the site."""

FOLDERS = ("calculators", "docs", "locale", "mkdocs_calculators", "overrides")
FILES = ("mkdocs.yml", "package-lock.json", "requirements.txt")
SETTING = "CONTACT"
"""What the folder is made of. Its pages do not know `SITE_URL`."""

IN_THE_FOLDER = """
This is the downloaded copy.
It holds the rules of {rules}.
Its checksum stands on the page that it came from.
"""
NONE_HERE = """
!!! note "No download here"

    This copy of the site has no download.
    Whoever has the source code can make it, with `make offline`.
"""
HERE = """
[Download the folder ({size} MB)]({address}){{ .md-button .md-button--primary download }}

It holds the rules of {rules}, as this site does.
Unpacked, it takes {unpacked} MB.
"""
CHECKSUM = """
## Check that the file is the right one {{#checksum}}

This is the SHA-256 of the file:

`{sha256}`

It is the same for everybody who has this version.
To see that of your own file, open a terminal where it lies:

- on Windows: `certutil -hashfile {name} SHA256`
- on a Mac: `shasum -a 256 {name}`
- on Linux: `sha256sum {name}`
"""


def lists(path: Path | None, *, offline: bool) -> dict[str, str]:
    """The parts of the page that depend on the zip at `path`, by their names; where `offline`, for the page in the folder."""
    from calculators.shared.sources import MAY_2017

    if offline or path is None:
        said = IN_THE_FOLDER if offline else NONE_HERE
        return {"download": said.format(rules=MAY_2017.name), "checksum": ""}
    with zipfile.ZipFile(path) as packed:
        unpacked = sum(info.file_size for info in packed.infolist())
    size, rules = megabytes(path.stat().st_size), MAY_2017.name
    return {
        "download": HERE.format(address=ADDRESS, rules=rules, size=size, unpacked=megabytes(unpacked)),
        "checksum": CHECKSUM.format(name=path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest()),
    }


def found(root: Path) -> Path | None:
    """The zip, if it was made of the sources as they are now."""
    path = root / WHERE / f"{NAME}.zip"
    try:
        with zipfile.ZipFile(path) as packed:
            return path if packed.comment.decode() == fingerprint(root) else None
    except (FileNotFoundError, zipfile.BadZipFile):
        return None


def fingerprint(root: Path) -> str:
    """A hash of all that decides what is in the folder."""
    digest = hashlib.sha256(os.environ.get(SETTING, "").encode())
    for path in sources(root):
        content = path.read_bytes()
        digest.update(f"\n{path.relative_to(root).as_posix()} {len(content)} ".encode() + content)
    return digest.hexdigest()


def sources(root: Path) -> Iterator[Path]:
    """The files that the folder is made of, in the order of their names."""
    for folder in FOLDERS:
        yield from sorted(
            path for path in (root / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
        )
    yield from (root / name for name in FILES if (root / name).exists())
