"""What Material's templates write against the HTML standard or ARIA, put right in each page that is made.

Only what no block and no partial of ours can reach: `base.html`, and attributes in the long `nav-item.html`.
A copy of these two would have to be compared with Material's own at each version.
"""

from collections.abc import Mapping

MENDED: Mapping[str, str] = {
    # No number. It stands at the name of a part of the contents, which is no link.
    ' tabindex=""': "",
    # A checkbox has nothing to complete. It kept Firefox from restoring the box: header-buttons.js clears it instead.
    ' id="__drawer" autocomplete="off"': ' id="__drawer"',
    ' id="__search" autocomplete="off"': ' id="__search"',
    # A list of links opens and closes nothing: in our menu all of its parts stand open.
    ' aria-expanded="false">': ">",
    ' aria-expanded="true">': ">",
}
"""Each text that Material writes before the article, and what stands there instead."""


def mended(html: str) -> str:
    """The page without these faults. The article is ours, and stays as it is.

    >>> mended('<nav aria-labelledby="a" aria-expanded="true"><label tabindex=""><article tabindex="">')
    '<nav aria-labelledby="a"><label><article tabindex="">'
    """
    theme, article, own = html.partition("<article")
    for fault, right in MENDED.items():
        theme = theme.replace(fault, right)
    return theme + article + own
