"""Our own scripts as a reader gets them: without comments, which are most of what is typed and none of what is run."""

from pathlib import Path

import rjsmin

FOLDER = Path("overrides", "javascripts")


def served(name: str, root: Path = Path()) -> bytes:
    """A script of `overrides/javascripts/`, without comments and without needless spaces."""
    text: str = rjsmin.jsmin((root / FOLDER / name).read_text("utf-8"))
    return text.encode()


def names(root: Path = Path()) -> list[str]:
    """Every script."""
    return sorted(path.name for path in (root / FOLDER).glob("*.js"))
