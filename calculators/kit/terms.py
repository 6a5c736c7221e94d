"""Calendar terms: "three months", "90 days". The one place that counts days."""

from dataclasses import dataclass
from datetime import date, timedelta

from .watched import lift


@dataclass(frozen=True)
class Term:
    """A period of the calendar.

    The report gives no counting rule. Ours: years and months end on the same day number, or on the last day of a
    shorter month; a week is seven days; "within" includes the last day; weekends and holidays are not moved.
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def __str__(self) -> str:
        """The term in short, for developers: "3 months"."""
        counts = {"years": self.years, "months": self.months, "weeks": self.weeks, "days": self.days}
        return " ".join(f"{count} {unit}" for unit, count in counts.items() if count)

    def after(self, day: date) -> date:
        """The day that lies this term after `day`.

        Raises OverflowError where the calendar of Python ends, in the year 9999.

        >>> Term(months=3).after(date(2016, 11, 30))
        datetime.date(2017, 2, 28)
        """
        return lift(self, self._moved, day)

    def before(self, day: date) -> date:
        """The day that lies this term before `day`.

        >>> Term(days=1).before(date(2017, 3, 1))
        datetime.date(2017, 2, 28)
        """
        back = Term(-self.years, -self.months, -self.weeks, -self.days)
        return lift(back, back._moved, day)

    def _moved(self, day: date) -> date:
        count = day.year * 12 + (day.month - 1) + self.years * 12 + self.months
        year, month = divmod(count, 12)
        if not 1 <= year <= 9999:
            raise OverflowError(f"{self} from {day} leaves the calendar")
        last = next(last for last in (31, 30, 29, 28) if _exists(year, month + 1, last))
        return date(year, month + 1, min(day.day, last)) + timedelta(weeks=self.weeks, days=self.days)


def _exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a day. (`calendar.monthrange` would bring 90 KB into the browser.)"""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def days_after(day: date, count: int) -> date:
    """The day that lies `count` days after `day`, for a number of days that is an answer.

    >>> days_after(date(2017, 4, 16), 10)
    datetime.date(2017, 4, 26)
    """
    return lift("+", lambda since, number: Term(days=number).after(since), day, count)
