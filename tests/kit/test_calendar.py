"""Days to keep, read back by a real parser."""

from datetime import date, timedelta
from typing import Any

import icalendar

from calculators.kit.calendar import Entry, calendar

MADE = date(2017, 5, 1)
APPLY = Entry(
    date(2017, 4, 15), "Send the application; at last, by post", "By the rules of May 2017.\nSection 3.3.3, note 80"
)
REPORT = Entry(date(2017, 5, 4), "Report to the IND", "By the rules of May 2017. Section 4.3.2")


def parsed(text: str) -> Any:
    """The file as the parser understands it. Its types name every form that a value could have."""
    return icalendar.Calendar.from_ical(text)


def events(text: str) -> list[Any]:
    return list(parsed(text).walk("VEVENT"))


def test_an_entry_is_a_whole_day_with_what_must_happen_and_where_it_is_written() -> None:
    [event] = events(calendar([APPLY], MADE))
    assert event.start == date(2017, 4, 15)
    assert event["SUMMARY"] == APPLY.title
    assert event["DESCRIPTION"] == APPLY.about
    assert event["TRANSP"] == "TRANSPARENT"


def test_it_reminds_a_week_before() -> None:
    [alarm] = parsed(calendar([APPLY], MADE)).walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(days=-7)
    assert alarm["DESCRIPTION"] == APPLY.title


def test_each_day_has_an_id_of_its_own_that_stays() -> None:
    once, again = calendar([APPLY, REPORT], MADE), calendar([REPORT, APPLY], MADE)
    ids = [event.uid for event in events(once)]
    assert len(set(ids)) == 2
    assert set(ids) == {event.uid for event in events(again)}


def test_the_same_words_on_another_day_or_another_paragraph_are_another_entry() -> None:
    others = [
        APPLY,
        Entry(date(2017, 4, 16), APPLY.title, APPLY.about),
        Entry(APPLY.day, APPLY.title, "Section 3.2.4"),
        Entry(APPLY.day, "Apply", APPLY.about),
    ]
    assert len({event.uid for event in events(calendar(others, MADE))}) == 4


def test_long_and_foreign_lines_are_cut_between_characters() -> None:
    title = "Één heel lange regel over gezinshereniging – لم شمل الأسرة " * 4
    text = calendar([Entry(date(2017, 4, 15), title.strip(), "")], MADE)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert events(text)[0]["SUMMARY"] == title.strip()


def test_it_is_valid_for_a_real_parser() -> None:
    found = parsed(calendar([APPLY, REPORT], MADE))
    assert found.errors == []
    assert (found["VERSION"], found["PRODID"]) == ("2.0", "-//policy-calculator//EN")
    assert all(event["DTSTAMP"].dt.date() == MADE for event in found.walk("VEVENT"))
