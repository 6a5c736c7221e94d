"""Days to keep as a calendar file (RFC 5545), which phones and office programs open."""

import re
from binascii import crc32
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

MADE_BY = "-//policy-calculator//{language}"
REMINDER = "-P7D"
"""A week before, so that there is time left to act."""

NO_LETTER = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""What the standard allows in no text."""

LONGEST_LINE = 74
"""Bytes. The standard allows 75, and a line that goes on begins with a space."""


@dataclass(frozen=True)
class Entry:
    """A whole day in a calendar: what must happen, and where that is written."""

    day: date
    title: str
    about: str


def calendar(entries: Sequence[Entry], made: date, language: str = "en") -> str:
    """The calendar file. `made` is the day of the rules, so that the same days give the same bytes; `language` is a code.

    The id of an entry comes from what it says. Imported twice, it is still one entry.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{MADE_BY.format(language=language.upper())}",
        "CALSCALE:GREGORIAN",
    ]
    for entry in entries:
        day, number = _digits(entry.day), crc32(f"{entry.title}\n{entry.about}".encode())
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day}-{number:08x}@policy-calculator",
            f"DTSTAMP:{_digits(made)}T000000Z",
            f"DTSTART;VALUE=DATE:{day}",
            f"SUMMARY:{_escaped(entry.title)}",
            f"DESCRIPTION:{_escaped(entry.about)}",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"TRIGGER:{REMINDER}",
            f"DESCRIPTION:{_escaped(entry.title)}",
            "END:VALARM",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) + "\r\n" for line in lines)


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    text = NO_LETTER.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for mark, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(mark, written)
    return text


def _folded(line: str) -> str:
    """A long line as several, cut between characters and never inside one."""
    parts, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > LONGEST_LINE:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += width
    return "\r\n".join(parts)
