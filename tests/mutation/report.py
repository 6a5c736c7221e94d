"""What a run says: how much was found, what was not, and whether that is enough."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .accepted import Change
from .run import Found

LEAST = 90
"""The least share of changes that the sentences must find, in percent."""


def unexplained(found: Found, accepted: Mapping[Change, str]) -> list[tuple[Change, int]]:
    """The survivors that no reason is given for, each with its line."""
    return [(survivor, line) for survivor, line in found.survivors if survivor not in accepted]


def share(found: Found, accepted: Mapping[Change, str]) -> float:
    """The percentage that was found of what can be found."""
    judged = found.killed + len(unexplained(found, accepted))
    return 100 * found.killed / judged if judged else 100


def table(all_found: Sequence[Found], accepted: Mapping[Change, str]) -> Iterator[str]:
    """The counts, a line for each module."""
    yield f"{'':42}changed   found  accepted  survive   share"
    for found in all_found:
        left = len(unexplained(found, accepted))
        excused = found.mutants - found.killed - left
        yield f"{found.module:42}{found.mutants:7}{found.killed:8}{excused:10}{left:9}{share(found, accepted):7.1f}%"


def survivors(found: Found, accepted: Mapping[Change, str]) -> Iterator[str]:
    """The survivors that no reason is given for, as they would stand in the file of accepted ones."""
    for survivor, line in unexplained(found, accepted):
        yield f"\n{survivor.file}:{line}\n{survivor}"


def faults(all_found: Sequence[Found], accepted: Mapping[Change, str]) -> Iterator[str]:
    """Why the run fails: too little found, a figure that can move, or a reason that nothing needs any more."""
    for found in all_found:
        if Path(found.module).stem == "figures":
            left = len(unexplained(found, accepted))
            if left:
                yield f"{found.module}: figures can move and no sentence fails, changes: {left}. Each needs one, or a reason."
        elif share(found, accepted) < LEAST:
            yield f"{found.module}: the sentences find {share(found, accepted):.1f}%, and must find {LEAST}%."
        surviving = {survivor for survivor, _ in found.survivors}
        for listed in accepted:
            if listed.file == found.module and listed not in surviving:
                yield f"{listed.file}: a sentence finds this now, or it is gone. Take it out:\n{listed}"
