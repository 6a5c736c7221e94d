"""How plain our sentences are: the grade of each by Flesch and Kincaid, and its length."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

import textstat

from mkdocs_calculators.figures import filled_in

PAGE_GRADE = 9
CALCULATOR_GRADE = 8
LONGEST = 25
SHORTEST = 3
"""Below this many words the formula says nothing."""

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FENCE = re.compile(r"^( *)```.*?^\1```$", re.DOTALL | re.MULTILINE)
NO_PROSE = re.compile(r"\s*(?:#|\||!!!|</?\w|\[\^\d+\]:|\*\*[^*]*\*\*$|$)")
"""Headings, tables, captions, notes and HTML: they hold names and references more than sentences."""
NOTE = re.compile(r"\[\^\d+\]: (.+)")
MARKS = re.compile(r"^\s*(?:[-*]|\d+\.)\s+|\[\^\d+\]|\{[ :.#][^}]*\}|[*`]")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
QUOTED = re.compile(r"“[^”]*”")
NUMBER = re.compile(r"€?\b\d[\w/:%–-]*(?:[.,]\d[\w%]*)*(?:\(\w+\))*")
END = re.compile(r"(?<!\b[A-Z])(?<!\bDr)[.?!][”’)]*\s+(?=[“(]?[A-Z])")
BLANK = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is written. Each quotation and each number is measured as one short word."""

    text: str

    @property
    def plain(self) -> str:
        """What is measured. Marks inside of it would be taken for the end of a sentence."""
        return " ".join(re.sub(r"[.?!:;()]", " ", NUMBER.sub("6", QUOTED.sub("it", self.text))).split()) + "."

    @property
    def words(self) -> int:
        """How many a reader has to hold."""
        return int(textstat.lexicon_count(self.plain))

    @property
    def grade(self) -> float:
        """The school year in which it is understood, by the formula."""
        return float(textstat.flesch_kincaid_grade(self.plain))


def sentences(text: str) -> list[Sentence]:
    """A text cut into its sentences.

    >>> [sentence.text for sentence in sentences("It is free. See 3.3.4 of the Act! “Yes.” No.")]
    ['It is free.', 'See 3.3.4 of the Act!', '“Yes.”', 'No.']
    """
    cuts = [0, *(found.end() for found in END.finditer(text)), len(text)]
    parts = [text[start:end].strip() for start, end in pairwise(cuts)]
    return [Sentence(part) for part in parts if part]


def read(markdown: str) -> list[str]:
    """The lines of a page, with its figures, without front matter and fences."""
    return filled_in(FENCE.sub("", FRONT_MATTER.sub("", markdown))).splitlines()


def bare(line: str) -> str:
    """A line without the marks of Markdown."""
    return MARKS.sub("", LINK.sub(r"\1", line)).strip()


def prose(markdown: str) -> list[Sentence]:
    """The sentences of paragraphs and lists."""
    return [each for line in read(markdown) if not NO_PROSE.match(line) for each in sentences(bare(line))]


def fragments(markdown: str) -> Iterator[Sentence]:
    """What stands in notes and in the cells of tables."""
    for line in read(markdown):
        note = NOTE.match(line)
        parts = [note.group(1)] if note else re.split(r"\||<[^>]*>", line) if line.startswith("|") else []
        for part in parts:
            yield from sentences(bare(part))


def crowded(markdown: str) -> list[str]:
    """Lines of a page that hold more than one sentence."""
    return [line.strip() for line in read(markdown) if not NO_PROSE.match(line) and len(sentences(bare(line))) > 1]


def typical_grade(measured: Iterable[Sentence]) -> float:
    """The median of the grades."""
    return median([each.grade for each in measured if each.words >= SHORTEST] or [0])


def too_long(measured: Iterable[Sentence], exceptions: Iterable[str] = ()) -> list[str]:
    """Sentences with more words than a reader can hold, which no exception names."""
    excused = set(exceptions)
    return [each.text for each in measured if each.words > LONGEST and each.text not in excused]


def by_area(table: Mapping[str, str]) -> dict[str, list[Sentence]]:
    """The sentences of each calculator, and of what calculators share. What is filled in is one short word."""
    areas: dict[str, list[Sentence]] = {}
    for key, english in table.items():
        areas.setdefault(key.partition(".")[0], []).extend(sentences(BLANK.sub("it", english)))
    return areas


def listed(path: Path) -> dict[str, str]:
    """A file of lines `what | why`; lines that begin with # say what the file is."""
    rows = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return {what.strip(): why.strip() for what, _, why in (row.rpartition(" | ") for row in rows)}
