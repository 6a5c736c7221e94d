"""How the command line stops."""


class Stop(Exception):
    """Something has to be changed first. The message says what; the exit status is 2."""


def visible(text: str) -> str:
    """A text for the terminal of a person: what would steer the terminal is written as an escape.

    >>> visible("a\\x1b[31mb\\u202e\\n")
    'a\\\\x1b[31mb\\\\u202e\\n'
    """
    shown = (each if each.isprintable() or each in "\n\t\u00a0" else ascii(each)[1:-1] for each in text)
    return "".join(shown)
