"""One function counts calendar terms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.kit import Term, days_after


@pytest.mark.parametrize(
    ("term", "start", "end"),
    [
        (Term(months=3), date(2017, 1, 15), date(2017, 4, 15)),
        (Term(months=3), date(2016, 11, 30), date(2017, 2, 28)),
        (Term(months=3), date(2015, 11, 30), date(2016, 2, 29)),
        (Term(months=1), date(2017, 1, 31), date(2017, 2, 28)),
        (Term(months=1), date(2017, 12, 31), date(2018, 1, 31)),
        (Term(years=1), date(2016, 2, 29), date(2017, 2, 28)),
        (Term(years=18), date(2000, 3, 1), date(2018, 3, 1)),
        (Term(weeks=2), date(2017, 2, 20), date(2017, 3, 6)),
        (Term(days=90), date(2017, 5, 10), date(2017, 8, 8)),
        (Term(months=1, days=1), date(2017, 1, 31), date(2017, 3, 1)),
    ],
)
def test_a_term_ends_on_the_same_day_number_or_on_the_last_day_of_the_month(term: Term, start: date, end: date) -> None:
    assert term.after(start) == end


def test_a_day_before_the_first_of_march_is_the_last_of_february() -> None:
    assert Term(days=1).before(date(2016, 3, 1)) == date(2016, 2, 29)


def test_a_term_that_leaves_the_calendar_says_so() -> None:
    with pytest.raises(OverflowError, match="leaves the calendar"):
        Term(years=9000).after(date(2017, 1, 1))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_who_starts_later_never_ends_earlier(one: date, other: date) -> None:
    for term in (Term(months=3), Term(years=1), Term(weeks=4), Term(days=90)):
        assert (term.after(one) <= term.after(other)) or one > other


def test_a_number_of_days_that_was_answered_moves_a_day() -> None:
    assert days_after(date(2016, 2, 28), 1) == date(2016, 2, 29)
    assert days_after(date(2017, 4, 16), 10) == date(2017, 4, 26)
