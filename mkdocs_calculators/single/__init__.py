"""Single files: each calculator, and the guide through all of them, in one HTML file that needs nothing else.

`cited` says which sections belong into a file, `text` renders them, and `file` puts the parts together.
"""

from .file import Listed, SingleFile, listing, names, single_files, write

__all__ = ["Listed", "SingleFile", "listing", "names", "single_files", "write"]
