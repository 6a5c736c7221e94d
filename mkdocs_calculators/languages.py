"""Languages: collect every sentence for translators, and compile plain tables for each language."""

import ast
import pprint
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po
from jinja2.ext import babel_extract

from calculators.kit.language import SOURCE

from . import finished
from .faults import Fault, no_utf8

POT = Path("locale", "messages.pot")
TABLES = Path("calculators", "languages")


class SentenceFault(Fault):
    """Two sentences share a key, or a key is not plain text. The message says where."""


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
    """`{{ say("site.key", "sentence") }}` in the page templates."""
    for path in sorted((root / "overrides").rglob("*.html")):
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
    yield from ((figure.title.key, figure.title.english) for figure in FIGURES.values())


def template(sentences: dict[str, str]) -> bytes:
    """The catalogue for translators, without a date, so that the same sentences give the same bytes."""
    import io

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
    countries |= {STATELESS: sentences["kit.stateless"], NOT_LISTED: sentences["kit.not-listed"]}
    months = tuple(locale.months["format"]["wide"][month] for month in range(1, 13))
    return module(MONTHS=months, COUNTRIES=countries)


def module(**parts: Any) -> str:
    """A Python module that holds these values."""
    written = [f"{name} = {pprint.pformat(value, width=120, sort_dicts=False)}\n" for name, value in parts.items()]
    return '"""Compiled by the build: run `make languages`. Do not edit."""\n\n' + "\n".join(written)


def translated(path: Path, sentences: dict[str, str]) -> dict[str, str]:
    """The sentences of a catalogue that a translator has filled in. Raises SentenceFault for one that is missing."""
    catalog = catalogue(path)
    found = {}
    for key, english in sentences.items():
        message = catalog.get(english, context=key)
        if not message or not message.string or message.fuzzy:
            raise SentenceFault(f"{path}: the sentence {key!r} is not translated yet ({english!r}).")
        found[key] = str(message.string)
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


def write(root: Path) -> list[Path]:
    """Write the catalogue and the tables of each language; return those that changed."""
    wanted = {root / path: content for path, content in compiled(root).items()}
    changed = [path for path, content in wanted.items() if not path.exists() or path.read_bytes() != content]
    for path in changed:
        finished.write(path, wanted[path])
    return changed


def compiled(root: Path) -> dict[Path, bytes]:
    """All that is made of the sentences: what a browser never reads of English stands in a file of its own."""
    english = collect(root)
    said = {SOURCE: english}
    said |= {path.stem: translated(path, english) for path in sorted((root / "locale").glob("*.po"))}
    made = {POT: template(english)}
    for code, sentences in said.items():
        made[TABLES / f"{code}.py"] = table(sentences).encode()
        made[TABLES / f"{code}_names.py"] = names(code, sentences).encode()
    return made
