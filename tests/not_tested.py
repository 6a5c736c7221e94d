"""What this machine could not test, told in one line each when the run ends; `conftest.py` prints them."""

import os
from collections.abc import Mapping
from typing import NoReturn

import pytest

NOT_TESTED: dict[str, str] = {}
"""Why, by what was not tested: {"nginx": "there is none, and only root may install it"}."""


def note(what: str, why: str) -> None:
    """Remember that something was not tested. Where CI is set, the run then ends with status 1."""
    NOT_TESTED[what] = why


def skip(what: str, why: str) -> NoReturn:
    """Leave a test out, and remember it."""
    note(what, why)
    pytest.skip(f"{what}: {why}")


def lines(not_tested: Mapping[str, str] = NOT_TESTED) -> list[str]:
    """One line for each.

    >>> lines({"WebKitGTK": "this machine has no WebKitWebDriver"})
    ['NOT TESTED: WebKitGTK (this machine has no WebKitWebDriver)']
    """
    return [f"NOT TESTED: {what} ({why})" for what, why in not_tested.items()]


def fails_the_run() -> bool:
    """Whether the run must fail for it: on a machine that judges changes, nothing may be left out unseen."""
    return bool(NOT_TESTED and os.environ.get("CI"))
