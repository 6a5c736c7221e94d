"""Single files: each calculator, and the guide through all of them, in one HTML file that needs nothing else.

`cited` says which sections belong into a file, `text` renders them with links that land (`landing`), and `file` puts
the parts together.
"""

from .file import Listed, SingleFault, SingleFile, listing, names, single_files, write

__all__ = ["Listed", "SingleFault", "SingleFile", "listing", "names", "single_files", "write"]
