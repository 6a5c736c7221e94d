"""Lists that are made by the build: `<!-- list: contradictions -->` on a page becomes the whole list."""

import re
from collections.abc import Callable, Mapping

from . import batch, contradictions, figure_list, legal, overview
from .faults import PageFault
from .outline import Pages

MARK = re.compile(r"^<!-- list: (.*) -->$", re.MULTILINE)

LISTS: Mapping[str, Callable[[Pages], str]] = {
    "calculators": overview.markdown,
    "contradictions": contradictions.markdown,
    "figures": figure_list.markdown,
    "legal-references": legal.markdown,
    "case-files": batch.files_list,
}


def filled_in(markdown: str, pages: Pages) -> str:
    """The page with each list in its place. Raises PageFault for a name that no list has."""

    def made(found: re.Match[str]) -> str:
        if found[1] not in LISTS:
            raise PageFault(f"there is no list {found[1]!r}. Known are: {', '.join(LISTS)}.")
        return LISTS[found[1]](pages)

    return MARK.sub(made, markdown)
