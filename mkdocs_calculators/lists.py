"""Lists that are made by the build: `<!-- list: contradictions -->` on a page becomes the whole list."""

import re
from collections.abc import Callable, Mapping

from . import batch, checked, contradictions, figure_list, legal, overview
from .faults import PageFault
from .outline import Pages

MARK = re.compile(r"^<!-- list: (.*) -->$", re.MULTILINE)

LISTS: Mapping[str, Callable[[Pages], str]] = {
    "calculators": overview.markdown,
    "contradictions": contradictions.markdown,
    "figures": figure_list.markdown,
    "legal-references": legal.markdown,
    "case-files": batch.files_list,
    "checked": checked.markdown,
}


def filled_in(markdown: str, pages: Pages, made_already: Mapping[str, str] | None = None) -> str:
    """The page with each list in its place. Raises PageFault for a name that no list has.

    `made_already` holds lists that need more than the pages.
    """
    ready = made_already or {}

    def made(found: re.Match[str]) -> str:
        if found[1] in ready:
            return ready[found[1]]
        if found[1] not in LISTS:
            raise PageFault(f"there is no list {found[1]!r}. Known are: {', '.join([*LISTS, *ready])}.")
        return LISTS[found[1]](pages)

    return MARK.sub(made, markdown)
