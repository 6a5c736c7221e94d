"""What is built comes into its place when it is finished: until then the earlier one stays there, whatever fails."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.utils import clean_directory


def beside(place: Path) -> Path:
    """Where something is built until it is finished: on the same disk, so that moving it cannot fail halfway.

    >>> beside(Path("build", "site")).as_posix()
    'build/site.unfinished'
    """
    return place.with_name(f"{place.name}.unfinished")


@contextmanager
def folder(place: Path) -> Iterator[Path]:
    """A folder to build in, which does not exist yet. It is put in its place at the end, and removed where that fails."""
    unfinished = beside(place)
    remove(unfinished)
    try:
        yield unfinished
        put(unfinished, place)
    finally:
        remove(unfinished)


def put(unfinished: Path, place: Path) -> None:
    """Put all that is in a finished folder in the place of what is in another one.

    The folder itself stays, because a server may have it open, and so does what is hidden in it, such as `.git`: as
    MkDocs does.
    """
    place.mkdir(parents=True, exist_ok=True)
    clean_directory(str(place))
    for path in list(unfinished.iterdir()):
        shutil.move(path, place / path.name)


def remove(unfinished: Path) -> None:
    """Remove what an earlier or a broken build has left."""
    shutil.rmtree(unfinished, ignore_errors=True)


def write(path: Path, content: bytes) -> None:
    """Write a file as a whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = beside(path.with_name(f"{path.name}.{os.getpid()}"))  # two builds may write the same file
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as fault:
        fault.filename = str(path)  # a full disk does not name the file
        raise
    finally:
        unfinished.unlink(missing_ok=True)
