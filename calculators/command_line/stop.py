"""How the command line stops."""


class Stop(Exception):
    """Something has to be changed first. The message says what; the exit status is 2."""
