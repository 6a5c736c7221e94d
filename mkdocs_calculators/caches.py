"""What was made once and is kept in `build/`."""

from pathlib import Path


def keep_newest(folder: Path, pattern: str, most: int) -> None:
    """Delete the files in this folder that were changed longest ago, until there are at most so many of the pattern."""
    by_age = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime_ns)
    for path in by_age[:-most]:
        path.unlink(missing_ok=True)
