"""What can be wrong, in one line that says what to do."""

from pymdownx.superfences import SuperFencesException


class PageFault(SuperFencesException):  # type: ignore[misc] # pymdownx ships no types
    """A fence, a note or a figure on a page is wrong. Superfences swallows every other kind of exception."""


class WrongRuntime(Exception):
    """What is installed does not fit together. The message says what to do."""
