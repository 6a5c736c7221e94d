"""Single files: each calculator, and the guide through all of them, in one HTML file that needs nothing else.

`cited` says which sections belong into a file, `text` renders them with links that land (`landing`), and `file` puts
the parts together. `offered` says which of them the site has.
"""

from ..fence import names
from .file import SingleFault, SingleFile, single_files, titles
from .offered import address, markdown, offered, write

__all__ = [
    "SingleFault",
    "SingleFile",
    "address",
    "markdown",
    "names",
    "offered",
    "single_files",
    "titles",
    "write",
]
