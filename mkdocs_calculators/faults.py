"""What can be wrong, in one message: where it is, what it is, and what to do."""

import errno
import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from pymdownx.superfences import SuperFencesException

TO_DO = {
    errno.ENOSPC: "Make room on that disk, and run the same command again.",
    errno.EDQUOT: "Make room in what you may use of that disk, and run the same command again.",
    errno.EROFS: "Name another folder: nothing can be written there.",
    errno.EACCES: "See who may read and write there.",
}
"""What to do where a file cannot be read or written."""


class Fault(Exception):
    """What is told to whoever builds, in a message of its own and without a traceback."""


class PageFault(Fault, SuperFencesException):  # type: ignore[misc] # pymdownx ships no types
    """A fence, a note or a figure on a page is wrong. Superfences swallows every other kind of exception."""


class WrongRuntime(Fault):
    """What is installed does not fit together. The message says what to do."""


def told(error: BaseException, where: Path) -> str:
    """What a build that stopped with this error says; nothing for an error of a kind that nobody has thought of.

    `where` is the folder into which it wrote: a full disk does not name the file.
    """
    if isinstance(error, Fault):
        return str(error)
    if isinstance(error, OSError) and error.errno in TO_DO:
        return f"{error.filename2 or error.filename or where}: {error.strerror}. {TO_DO[error.errno]}"
    if isinstance(error, SyntaxError | TemplateError):
        return f"{origin(error)}: {type(error).__name__}: {message(error)}. Mend what it says."
    return ""


def origin(error: BaseException) -> str:
    """The file and the line at which an error arose: the innermost, or the one that could not be read."""
    if isinstance(error, SyntaxError | TemplateSyntaxError):
        return f"{error.filename}, line {error.lineno}"
    *_, last = traceback.extract_tb(error.__traceback__)
    return f"{last.filename}, line {last.lineno}"


def message(error: BaseException) -> str:
    """What an error says, without a full stop at its end."""
    said = error.msg if isinstance(error, SyntaxError) else getattr(error, "message", None) or str(error)
    return str(said).rstrip(".")


def text_of(path: Path, name: str) -> str:
    """The text of a file that people write, with its own ends of lines. Raises PageFault for one that is no UTF-8.

    `name` is what the message calls it.
    """
    try:
        return path.read_text("utf-8-sig", newline="")
    except UnicodeDecodeError as fault:
        raise no_utf8(name, fault) from None


def no_utf8(name: str, fault: UnicodeDecodeError) -> PageFault:
    """Says in which line of a file that was read as a whole something stands that is no UTF-8."""
    line = fault.object.count(b"\n", 0, fault.start) + 1
    return PageFault(f"{name}, line {line}: this is no UTF-8. Save the file as UTF-8.")
