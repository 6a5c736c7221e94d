"""Embeds: each calculator and the guide as a page that partners show in a frame of theirs.

    site = embed.site_of(root)                     # or Site.of(name, pages), where the pages are read already
    embed.embedded(root, site)                     # the current pages in each language, and the files that they load
    embed.embedded(root, site, version="2017.1")   # those of a release, and the same files
    embed.pyodide(root)                            # Pyodide's own files, which no release holds
    embed.for_partners(root)                       # the loader, the contract of its messages, and a test of it
    embed.releases.served(root)                    # what was released, and what it needs

Each gives address -> content, the address from the top of the site. The same sources give the same bytes, and no setting
of a host (SITE_URL, CONTACT) changes any of them; only a current page names its description (`oembed.py`) with SITE_URL.
"""

from ..fence import names
from . import oembed, releases
from .loading import LOADED_BY_PARTNERS, for_partners
from .pages import FILES, FOLDER, SCRIPTS, Site, embedded, pyodide, site_of

__all__ = [
    "FILES",
    "FOLDER",
    "LOADED_BY_PARTNERS",
    "SCRIPTS",
    "Site",
    "embedded",
    "for_partners",
    "names",
    "oembed",
    "pyodide",
    "releases",
    "site_of",
]
