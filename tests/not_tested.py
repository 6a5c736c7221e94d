"""What this machine could not test, told in one line each when the run ends; see `pytest_terminal_summary` in `conftest.py`."""

NOT_TESTED: dict[str, str] = {}
"""Why, by what was not tested: {"nginx": "there is none, and only root may install it"}."""


def note(what: str, why: str) -> None:
    """Remember that something was not tested. Where CI is set, the run then ends with status 1."""
    NOT_TESTED[what] = why


def lines() -> list[str]:
    """One line for each.

    >>> note("WebKitGTK", "this machine has no WebKitWebDriver")
    >>> lines()
    ['NOT TESTED: WebKitGTK (this machine has no WebKitWebDriver)']
    >>> NOT_TESTED.clear()
    """
    return [f"NOT TESTED: {what} ({why})" for what, why in NOT_TESTED.items()]
