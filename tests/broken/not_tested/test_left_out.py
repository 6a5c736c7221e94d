"""A run of the tests on a machine that lacks something."""

import pytest

from tests import not_tested


def test_that_has_all_it_needs() -> None:
    assert not_tested.lines() == []


@pytest.mark.parametrize("part", ["first", "second"])
def test_that_lacks_an_engine(part: str) -> None:
    not_tested.skip("Netscape", "this machine has no netscape")
