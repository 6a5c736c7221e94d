"""What a reader gets from us that others made: a list of it for programs (`sbom.py`), a page of licences (`page.py`).

`components.py` names each part, its licence and the files that it is in. All is read from what is installed and from
`texts/`, so it needs no network; a test walks the built site and stops at a file that no part accounts for.
"""

from .components import Component, components, parts_of
from .page import PAGE, lists
from .sbom import FILE, bill

__all__ = ["FILE", "PAGE", "Component", "bill", "components", "lists", "parts_of"]
