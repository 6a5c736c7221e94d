"""Two languages that nobody speaks, for tests only: one is longer than English, one is written from the right.

They are made from the English sentences, and take the way of any translation: a catalogue, tables, graphs and pages.
What they borrow, the words of the theme and the names of months and countries, is German and Arabic.
"""

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from mkdocs_calculators.languages import collect

ROOT = Path(__file__).parent.parent
LONGER, FROM_THE_RIGHT = "de", "ar"
"""The codes that the two stand under."""
MORE = 1.4
"""How much longer a sentence becomes: what translators reckon with for a text of some length."""

HOLE = re.compile(r"(\{[^{}]*\})")
ACCENTS = str.maketrans(dict(zip("AEIOUYaeiouycnsz", "ÅËÎÕÛÝåëîõûýçñšž", strict=True)))
VOWELS = re.compile(r"([aeiou])")
FROM_RIGHT, AGAIN = "\u202e", "\u202c"
"""The marks around words that are to be written from the right whatever their letters are."""


def longer(english: str) -> str:
    """A sentence with accents and brackets, and 40 percent more letters. Holes stay.

    >>> longer("You pay {total} in all.")
    '⟦Ýõõûû pååý {total} îîñ ååll. ö⟧'
    """
    parts = [part if HOLE.fullmatch(part) else drawn_out(part) for part in HOLE.split(english)]
    made = "".join(parts)
    missing = round(len(english) * MORE) - len(made) - 2
    return f"⟦{made}{' ' + 'ö' * (missing - 1) if missing > 1 else ''}⟧"


def drawn_out(text: str) -> str:
    """A text with each of its vowels twice, so that its words grow and not only their number."""
    return VOWELS.sub(r"\1\1", text).translate(ACCENTS)


def from_the_right(english: str) -> str:
    """A longer sentence whose words are written from the right. Holes stay as they are."""
    return "".join(
        part if HOLE.fullmatch(part) else re.sub(r"\S+", lambda word: f"{FROM_RIGHT}{word[0]}{AGAIN}", part)
        for part in HOLE.split(longer(english))
    )


def catalogue(code: str, sentences: dict[str, str]) -> bytes:
    """The catalogue of one of the two, as a translator would hand it in."""
    speak = {LONGER: longer, FROM_THE_RIGHT: from_the_right}[code]
    made = Catalog(locale=code, charset="utf-8")
    for key, english in sentences.items():
        made.add(english, speak(english), context=key)
    written = io.BytesIO()
    write_po(written, made, sort_output=False)
    return written.getvalue()


def build(folder: Path, site: Path, address: str) -> None:
    """Build the site with the two in the place of its translations. `folder` gets the sources that the build writes to."""
    folder.mkdir()
    for path in ROOT.iterdir():
        if path.name == "calculators":
            shutil.copytree(path, folder / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif path.name == "mkdocs.yml":
            shutil.copy(path, folder)
        elif path.name not in {"locale", "site", ".git"}:
            (folder / path.name).symlink_to(path)
    for table in (folder / "calculators" / "languages").glob("nl*.py"):
        table.unlink()
    (folder / "locale").mkdir()
    sentences = collect(ROOT)
    for code in (LONGER, FROM_THE_RIGHT):
        (folder / "locale" / f"{code}.po").write_bytes(catalogue(code, sentences))
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": "", "SITE_URL": address}
    # Not strict: the home page leads to the Dutch pages, which are not made here.
    command = [sys.executable, "-m", "mkdocs", "build", "-d", str(site)]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
