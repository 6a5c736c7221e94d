"""Catalogues of translators: .po files, damaged and with other words, and the tables that are made of them."""

import ast
import tempfile
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from string import Formatter

from hypothesis import strategies as st

from calculators.kit.language import Language, english
from calculators.kit.sentences import Sentence
from mkdocs_calculators.faults import Fault
from mkdocs_calculators.languages import table, translated

from .grown import HOSTILE, ODD, PLAIN, grown
from .target import Target

MODULES = ("mkdocs_calculators.languages", "calculators.kit.language")

type Translated = Callable[[Path, dict[str, str]], Mapping[str, str]]


@cache
def sentences() -> dict[str, str]:
    """Some sentences of the project, with and without holes."""
    every = english().sentences
    holes = [key for key in sorted(every) if "{" in every[key]]
    return {key: every[key] for key in ["kit.months", *holes[::25], *sorted(every)[::150]]}


def catalogue(words: Mapping[str, str]) -> str:
    """A .po file in which these are the words of the sentences."""
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    entries = [
        f"msgctxt {quoted(key)}\nmsgid {quoted(text)}\nmsgstr {quoted(words[key])}" for key, text in sentences().items()
    ]
    return head + "\n" + "\n\n".join(entries) + "\n"


def quoted(text: str) -> str:
    """A text as a .po file holds it."""
    return (
        '"'
        + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
        + '"'
    )


HOLES = (
    "{",
    "}",
    "{{",
    "}}",
    "{}",
    "{0}",
    "{number}",
    "{total}",
    "{total!r}",
    "{total:>9999999}",
    "{total.__class__.__mro__}",
    "{total[0]}",
    "{x}",
)


def inputs() -> st.SearchStrategy[bytes]:
    """A whole catalogue in which one sentence has other words, or with damage anywhere; in UTF-8, or not."""
    one = st.sampled_from(sorted(sentences()))
    other = st.one_of(one.flatmap(_grown), st.sampled_from(HOLES), st.sampled_from(HOSTILE), st.sampled_from(ODD))
    worded = st.builds(lambda key, words: catalogue(sentences() | {key: words}), one, other)
    damage = st.sampled_from(
        [
            "fuzzy",
            "#, fuzzy\n",
            "msgid_plural",
            'msgstr[1] "x"',
            "charset=utf-8",
            "charset=nonsense",
            "msgctxt",
            '"\n"',
            "\\x",
            "\\",
        ]
    )
    damaged = st.builds(
        lambda text, at, what: text[: at % len(text)] + what + text[at % len(text) :],
        worded,
        st.integers(0, 10**6),
        damage,
    )
    text = st.one_of(worded, worded, damaged, grown([catalogue(sentences())], PLAIN))
    coding = st.sampled_from(["utf-8"] * 9 + ["utf-16", "latin-1", "utf-8-sig"])
    return st.builds(lambda text, coding: text.encode(coding, "replace"), text, coding)


@cache
def _grown(key: str) -> st.SearchStrategy[str]:
    return grown([sentences()[key]], PLAIN, most=2)


def check(content: bytes, folder: Path, read: Translated = translated) -> str:
    """A catalogue is refused with what to do, or every sentence of it can be said, with what fills it and nothing else."""
    path = folder / "nl.po"
    path.write_bytes(content)
    try:
        found = read(path, sentences())
    except Fault as fault:
        return "" if str(path) in str(fault) and str(fault).isprintable() else f"the message is no line: {str(fault)!r}"
    if found.keys() != sentences().keys():
        return "it is taken, and sentences are missing"
    kept = ast.literal_eval(table(dict(found)).split("SENTENCES = ", 1)[1])
    if kept != found:
        return "the table says something else than the catalogue"
    words = Language("nl", found, english().months, english().countries, english().money)
    return next(filter(None, (unsaid(key, text, words) for key, text in sentences().items())), "")


def unsaid(key: str, text: str, words: Language) -> str:
    """Why a sentence cannot be said in these words, or says less or more than what fills it."""
    values = {name: f"<{name}>" for name in names(text)}
    said = words.say(Sentence(key, text, tuple(values.items())))
    missing = [name for name, value in values.items() if value not in said]
    strange = ("__" in said and "__" not in words.sentences[key]) or len(said) > 20 * (len(words.sentences[key]) + 50)
    return f"{key} says {said[:100]!r}" if missing or strange else ""


def names(text: str) -> set[str]:
    """What fills a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def target(read: Translated = translated) -> Target:
    """Catalogues, read by `read`."""
    folder = tempfile.TemporaryDirectory()
    return Target(
        "catalogues", inputs(), partial(check, folder=Path(folder.name), read=read), MODULES, close=folder.cleanup
    )
