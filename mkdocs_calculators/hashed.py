"""Names with a hash of what is inside: a browser may keep such a file for ever, since another content has another name."""

import re

IMMUTABLE = re.compile(
    r"(?:runtime/.+|(?:assets|images|javascripts|stylesheets)/(?:.+/)?[\w-]+[.-][0-9a-f]{8}\.[\w.]+)"
)


def immutable(address: str) -> bool:
    """Whether what stands at this address of the site, without its first slash, never changes.

    All below `runtime/` has a hash in its name, or the version of Pyodide in its folder.

    >>> immutable("runtime/pyodide-0.29.5/pyodide.js"), immutable("assets/stylesheets/main.57a0d79d.min.css")
    (True, True)
    >>> immutable("chapter-3/"), immutable("search/search_index.json"), immutable("assets/javascripts/lunr/wordcut.js")
    (False, False, False)
    """
    return bool(IMMUTABLE.fullmatch(address))
