"""Languages: collect every sentence for translators, and compile plain tables for each language."""

import ast
import io
import pprint
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from string import Formatter
from typing import Any

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po
from babel.numbers import format_currency
from jinja2.ext import babel_extract

from calculators.kit.language import SOURCE

from . import finished
from .faults import Fault, no_utf8

POT = Path("locale", "messages.pot")
TABLES = Path("calculators", "languages")


class SentenceFault(Fault):
    """Two sentences share a key, or a key is not plain text. The message says where."""


class Untranslated(SentenceFault):
    """A catalogue is not filled in yet. `found` is what is."""

    def __init__(self, told: str, found: dict[str, str]) -> None:
        super().__init__(told)
        self.found = found


def collect(root: Path) -> dict[str, str]:
    """Every sentence that a reader can see, by its key: from rules and kit, from page templates, and by walking."""
    found: dict[str, str] = {}
    for key, english in [*from_code(root), *from_templates(root), *by_walking()]:
        if found.setdefault(key, english) != english:
            raise SentenceFault(
                f"the key {key!r} has two sentences: {found[key]!r} and {english!r}. Give one another key."
            )
    return dict(sorted(found.items()))


def from_code(root: Path) -> Iterator[tuple[str, str]]:
    """`say("key", "sentence")` in calculators and kit, with the area that `say = Sentences(…)` names."""
    for path in sorted((root / "calculators").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"), str(path))
        area = next((_area(node, path) for node in ast.walk(tree) if _makes_say(node)), None)
        for node in ast.walk(tree):
            if area and isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                try:
                    key, english = (ast.literal_eval(argument) for argument in node.args)
                except ValueError:
                    raise SentenceFault(
                        f"{path}:{node.lineno}: write key and sentence as plain text, not as code."
                    ) from None
                yield f"{area}.{key}", english
        yield from legal_references(tree)


def legal_references(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """`legal="Section 29(4) of the Aliens Act"` of a place."""
    from calculators.kit.law import in_words

    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "legal" and isinstance(node.value, ast.Constant):
            sentence = in_words("legal", str(node.value.value))
            yield sentence.key, sentence.english


def _makes_say(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Assign)
        and getattr(node.targets[0], "id", "") == "say"
        and isinstance(node.value, ast.Call)
    )


def _area(node: Any, path: Path) -> str:
    argument = node.value.args[0]
    return str(argument.value) if isinstance(argument, ast.Constant) else path.stem


def from_templates(root: Path) -> Iterator[tuple[str, str]]:
    """`{{ say("site.key", "sentence") }}` in the page templates, also in those of Markdown."""
    for path in sorted(each for each in (root / "overrides").rglob("*.*") if each.suffix in (".html", ".md")):
        with path.open("rb") as template:
            for _, _, arguments, _ in babel_extract(template, ["say"], [], {}):
                yield str(arguments[0]), str(arguments[1])  # type: ignore[index]


def by_walking() -> Iterator[tuple[str, str]]:
    """Questions, answers, figures, and every sentence of every outcome that a path ends in."""
    from calculators.kit.explore import End, explore
    from calculators.kit.loading import load
    from calculators.shared.figures import FIGURES

    from .fence import calculator_names, guide_names

    for name in [*calculator_names(), *guide_names()]:
        calculator = load(name)
        sentences = [calculator.sentence("title"), calculator.sentence("about")]
        for question in calculator.you.questions().values():
            if question.person:
                continue  # the same as the plain question
            sentences += [question.ask, question.short, *([question.hint] if question.hint else [])]
            if question.can_be_unknown:
                sentences += [part for option in question.options() for part in option[2:] if part]
        for path in explore(calculator).paths if calculator.walked else ():
            sentences += list(path.end.outcome.sentences()) if isinstance(path.end, End) else [path.end.sentence]
        yield from ((sentence.key, sentence.english) for sentence in sentences)
    for figure in FIGURES.values():
        yield from ((each.key, each.english) for each in (figure.title, figure.counts) if each)


def template(sentences: dict[str, str]) -> bytes:
    """The catalogue for translators, without a date, so that the same sentences give the same bytes."""
    catalog = Catalog(project="Family Reunification Guide", charset="utf-8")
    for key, english in sentences.items():
        catalog.add(english, context=key)
    written = io.BytesIO()
    write_po(written, catalog, omit_header=True, sort_output=False, width=100)
    return written.getvalue()


def table(sentences: dict[str, str]) -> str:
    """The sentences of one language as a Python module."""
    return module(SENTENCES=sentences)


def names(code: str, sentences: dict[str, str]) -> str:
    """The months and countries of one language as a Python module, as CLDR names them."""
    from calculators.kit.countries import COUNTRIES, NOT_LISTED, STATELESS

    locale = Locale.parse(code)
    countries = {country: locale.territories[country] for country in COUNTRIES}
    countries = dict(sorted(countries.items(), key=lambda item: sorting(item[1])))
    countries |= {STATELESS: sentences["kit.stateless"], NOT_LISTED: sentences["kit.not-listed"]}
    return module(MONTHS=tuple(months(locale, "wide")), COUNTRIES=countries, MONEY=around(money(locale)))


def sorting(name: str) -> str:
    """What a name is sorted by: "Åland" stands among the names with A. So it is in English and in Dutch.

    >>> sorted(["Zambia", "Åland", "Albania"], key=sorting)
    ['Åland', 'Albania', 'Zambia']
    """
    letters = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()


def months(locale: Locale, width: str) -> list[str]:
    """The names of the twelve months, "wide" or "abbreviated"."""
    return [locale.months["format"][width][month] for month in range(1, 13)]


def money(locale: Locale) -> str:
    """1234.50 euros as CLDR writes it."""
    return str(format_currency(Decimal("1234.50"), "EUR", locale=locale))


def around(amount: str) -> tuple[str, str, str, str]:
    """What stands before, inside and after the digits of an amount.

    >>> around("€1,234.50")
    ('€', ',', '.', '')
    """
    before, _, rest = amount.partition("1")
    group, _, rest = rest.partition("234")
    decimal, _, after = rest.partition("50")
    return before, group, decimal, after


def known(codes: Iterable[str]) -> str:
    """What is known of all languages together, as a Python module: what each calls itself, and every name of a month."""
    locales = {code: Locale.parse(code) for code in codes}
    called = {code: str(locale.get_display_name(code)).capitalize() for code, locale in locales.items()}
    named = [months(locale, width) for locale in locales.values() for width in ("wide", "abbreviated")]
    twelve = tuple(tuple(dict.fromkeys(name.lower().rstrip(".") for name in each)) for each in zip(*named, strict=True))
    return module(LANGUAGES=called, MONTHS=twelve)


def module(**parts: Any) -> str:
    """A Python module that holds these values."""
    written = [f"{name} = {pprint.pformat(value, width=120, sort_dicts=False)}\n" for name, value in parts.items()]
    return '"""Compiled by the build: run `make languages`. Do not edit."""\n\n' + "\n".join(written)


def translated(path: Path, sentences: dict[str, str]) -> dict[str, str]:
    """The sentences of a catalogue that a translator has filled in.

    Raises SentenceFault for a file that is no catalogue, and Untranslated for sentences that are missing and for those
    that do not hold what fills the English one, or more than that.
    """
    catalog = catalogue(path)
    found, wrong = {}, []
    for key, english in sentences.items():
        message = catalog.get(english, context=key)
        if not message or not isinstance(message.string, str) or not message.string or message.fuzzy:
            wrong.append(f"{key!r} is not translated yet ({english!r})")
        elif holes(message.string) != holes(english):
            wrong.append(f"{key!r} must hold what stands in braces in {english!r}, as it is there")
        else:
            found[key] = message.string
    if wrong:
        more = f", and {len(wrong) - 5} more" if len(wrong) > 5 else ""
        told = (
            f"{path}: {'; '.join(wrong[:5])}{more}. Mend each of them there; an empty or fuzzy msgstr counts as none."
        )
        raise Untranslated(told, found)
    return found


def catalogue(path: Path) -> Catalog:
    """The catalogue of a translator. Raises a Fault for a line that cannot be read: Babel would leave it out in silence."""
    with path.open("rb") as file:
        try:
            return read_po(file, abort_invalid=True)
        except PoFileError as fault:
            what = str(fault).removesuffix(f" on {fault.lineno}")  # it counts lines from nought
            raise SentenceFault(f"{path}, line {fault.lineno + 1}: {what}. Mend this line.") from None
        except UnicodeDecodeError as fault:
            raise no_utf8(str(path), fault) from None
        except (LookupError, ValueError) as fault:
            raise SentenceFault(
                f"{path}: this is no catalogue in UTF-8 ({str(fault)[:200]!r}). Mend it with a program for .po files."
            ) from None


def holes(text: str) -> set[str] | None:
    """The names in braces that a sentence is filled with; None for what no sentence holds.

    >>> sorted(holes("{number} of {total}")), holes("{total!r}"), holes("}")
    (['number', 'total'], None, None)
    """
    try:
        parts = [(name, how or conversion) for _, name, how, conversion in Formatter().parse(text) if name is not None]
    except ValueError:
        return None
    plain = all(name.isidentifier() and not more for name, more in parts)
    return {name for name, _ in parts} if plain else None


def updated(path: Path, sentences: dict[str, str]) -> bytes:
    """A translator's catalogue with an entry for each sentence, in the order of their keys.

    A new sentence has an empty one; where the English has changed, the old translation stands as fuzzy, to be looked at.
    """
    written = path.read_text("utf-8")
    before = {message.context: message for message in catalogue(path) if message.context}
    catalog = Catalog(charset="utf-8")
    for key, english in sentences.items():
        known = before.get(key)
        same = known is not None and known.id == english
        flags = [] if same or not (known and known.string) else ["fuzzy"]
        if known and known.fuzzy:
            flags = ["fuzzy"]
        catalog.add(english, known.string if known else "", context=key, flags=flags)
    header, _, _ = written.partition("\n\n")
    made = io.BytesIO()
    write_po(made, catalog, omit_header=True, sort_output=False, width=100)
    return f"{header}\n\n".encode() + made.getvalue()


def write(root: Path, warn: Callable[[str], object] | None = None) -> list[Path]:
    """Write the catalogues and the tables of each language; return those that changed.

    A catalogue gets its new entries also where that leaves it unfinished. Raises SentenceFault; with `warn`, what is not
    translated yet is told there instead, and stands in English.
    """
    english = collect(root)
    catalogues = {path: updated(path, english) for path in sorted((root / "locale").glob("*.po"))}
    return [*put(catalogues), *put({root / path: content for path, content in compiled(root, warn).items()})]


def put(wanted: dict[Path, bytes]) -> list[Path]:
    """Write what changed; return it."""
    changed = [path for path, content in wanted.items() if not path.exists() or path.read_bytes() != content]
    for path in changed:
        finished.write(path, wanted[path])
    return changed


def compiled(root: Path, warn: Callable[[str], object] | None = None) -> dict[Path, bytes]:
    """All that is made of the sentences: what a browser never reads of English stands in a file of its own."""
    english = collect(root)
    said = {SOURCE: english}
    for path in sorted((root / "locale").glob("*.po")):
        try:
            said[path.stem] = translated(path, english)
        except Untranslated as fault:
            if not warn:
                raise
            warn(str(fault))
            said[path.stem] = english | fault.found
    made = {POT: template(english)}
    for code, sentences in said.items():
        made[TABLES / f"{code}.py"] = table(sentences).encode()
        made[TABLES / f"{code}_names.py"] = names(code, sentences).encode()
    made[TABLES / "known.py"] = known(said).encode()
    return made
