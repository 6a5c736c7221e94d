"""Embeds: each calculator and the guide as a page that partners show in a frame of theirs.

    site = embed.site_of(root)                     # or Site.of(name, pages), where the pages are read already
    embed.embedded(root, site)                     # the current pages, and the files that they load
    embed.embedded(root, site, version="2017.1")   # those of a release, and the same files
    embed.pyodide(root)                            # Pyodide's own files, which no release holds

Each gives address -> content, the address from the top of the site. The same sources give the same bytes, and no setting
of a host (SITE_URL, CONTACT) changes any of them.
"""

from .pages import FILES, FOLDER, SCRIPTS, Site, embedded, names, pyodide, site_of

__all__ = ["FILES", "FOLDER", "SCRIPTS", "Site", "embedded", "names", "pyodide", "site_of"]
