"""Figures with a history."""

from datetime import date

import pytest

from calculators.kit import NotInForce
from tests.kit.toy import LAW, Figures


@pytest.mark.parametrize(
    ("day", "age"), [(date(1990, 1, 1), 18), (date(1999, 6, 30), 18), (date(1999, 7, 1), 21), (date(2000, 12, 31), 21)]
)
def test_a_value_holds_from_its_day_until_the_next_ones(day: date, age: int) -> None:
    assert Figures(day).grown_up == age


@pytest.mark.parametrize("day", [date(1989, 12, 31), date(2001, 1, 1)])
def test_a_neighbours_figure_is_never_given(day: date) -> None:
    with pytest.raises(
        NotInForce, match=r"figures\.grown_up is not known on .*: we know it from 1990-01-01 to 2000-12-31"
    ):
        _ = Figures(day).grown_up


def test_a_law_remembers_what_was_read() -> None:
    law = Figures(date(2000, 1, 1))
    assert law.used == {}
    _ = law.grown_up
    assert law.used == {Figures.grown_up: 21}


def test_a_law_lists_its_figures_by_name() -> None:
    assert list(LAW.figures()) == ["figures.grown_up", "figures.enough", "figures.time", "figures.free"]
