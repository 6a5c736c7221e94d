"""A page of its own for each calculator in each language, and a start page for each translation.

Nothing of them stands in `docs/`: they are Markdown that the build makes of the templates in `overrides/pages/`, and then
pages as all others. The English ones stand beside the list of all calculators, the others in the folder of their
language: `calculators/fees.md`, `nl/calculators/fees.md`, `nl/index.md`.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from . import bare
from .fence import guide_names, names
from .outline import Pages, calculator_homes

SOURCE = "en"
FOLDER = "calculators"
QUIET = 0.5
"""The weight of these pages in the search: where a chapter says the same, the chapter comes first."""


@dataclass(frozen=True)
class Own:
    """One of these pages: its language, and the calculator on it, or none on a start page."""

    language: str
    calculator: str = ""

    @property
    def file(self) -> str:
        """The file, as if it stood in `docs/`.

        >>> Own("en", "fees").file, Own("nl", "fees").file, Own("nl").file
        ('calculators/fees.md', 'nl/calculators/fees.md', 'nl/index.md')
        """
        folder = "" if self.language == SOURCE else f"{self.language}/"
        return f"{folder}{FOLDER}/{self.calculator}.md" if self.calculator else f"{folder}index.md"


def languages() -> Mapping[str, str]:
    """What each language calls itself, by its code, the source language first."""
    from calculators.languages.known import LANGUAGES

    return LANGUAGES


def translations() -> list[str]:
    """The codes of the languages that the site is translated to."""
    return [code for code in languages() if code != SOURCE]


def calculators_on(pages: Pages) -> list[str]:
    """The calculators that stand on these pages. A name that none has is left to the fence, which says where it stands."""
    known = names()
    return [name for name in calculator_homes(pages) if name in known]


def every(calculators: Iterable[str]) -> dict[str, Own]:
    """Every such page by its file, for these calculators."""
    known = list(calculators)
    found = [Own(language, name) for language in languages() for name in known]
    return {own.file: own for own in [*found, *map(Own, translations())]}


def markdown(own: Own, root: Path, pages: Pages) -> str:
    """The page as Markdown."""
    about = _about_calculator(own, pages) if own.calculator else _about_all(own, pages)
    made = bare.template(root, f"pages/{'calculator' if own.calculator else 'start'}.md", own.language, escape=False)
    content = made.render(
        **about,
        top="../" * own.file.count("/"),
        translated=own.language != SOURCE,
        files=set(pages),
        all_calculators=Own(own.language).file if own.language != SOURCE else "calculators.md",
    )
    return f"---\n{_front_matter(own)}\n---\n{content}"


def _front_matter(own: Own) -> str:
    """YAML of one line for each key: what JSON writes is YAML too."""
    from calculators.kit.language import language

    words = language(own.language)
    calculator = _load(own.calculator) if own.calculator else None
    title, about = (
        (words.say(calculator.sentence("title")), words.say(calculator.sentence("about")))
        if calculator
        else (words.sentences["start.title"], words.sentences["start.what"])
    )
    content = {
        "title": title,
        "description": about,
        "article": bool(calculator and bare.retells_article(calculator.edition.name)),
        "search": {"exclude": True} if own.language == SOURCE else {"boost": QUIET},
    }
    return "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in content.items())


def _about_calculator(own: Own, pages: Pages) -> dict[str, Any]:
    home = pages[calculator_homes(pages)[own.calculator]]
    return {
        "name": own.calculator,
        "title": title_of(own),
        "guide": own.calculator in guide_names(),
        "section": home.calculators[own.calculator] or next(iter(home.sections), None),
        "home": home,
    }


def _about_all(own: Own, pages: Pages) -> dict[str, Any]:
    from calculators.kit.language import language

    known, guides = calculators_on(pages), guide_names()

    def entries(calculators: Iterable[str]) -> list[dict[str, str]]:
        owns = [Own(own.language, name) for name in calculators]
        about = language(own.language).say
        return [
            {"title": title_of(each), "about": about(_load(each.calculator).sentence("about")), "file": each.file}
            for each in owns
        ]

    return {
        "guides": entries(name for name in known if name in guides),
        "calculators": entries(name for name in known if name not in guides),
    }


def site_name(code: str) -> str:
    """What the site is called in a language."""
    from calculators.kit.language import language

    return language(code).sentences["site.name"]


def title_of(own: Own) -> str:
    """The title of its calculator, in its language."""
    from calculators.kit.language import language

    return language(own.language).say(_load(own.calculator).sentence("title"))


def _load(name: str) -> Any:
    from calculators.kit.loading import load

    return load(name)


def address(own: Own, here: File, files: Files) -> str | None:
    """Where this page is, from another one; None where the site has none of that file."""
    there = files.get_file_from_path(own.file)
    return get_relative_url(there.url, here.url) if there else None


def elsewhere(here: File, files: Files, calculators: Iterable[str], language: str) -> dict[str, dict[str, str]]:
    """For each calculator on a page in this language: where it is in each other language."""
    codes = [code for code in languages() if code != language]
    return {
        name: {code: there for code in codes if (there := address(Own(code, name), here, files)) is not None}
        for name in calculators
    }


def in_language(here: File, files: Files, calculators: Iterable[str], language: str) -> dict[str, str]:
    """Where each calculator is in this language, from a page."""
    found = {name: address(Own(language, name), here, files) for name in calculators}
    return {name: there for name, there in found.items() if there is not None}


def alternates(own: Own, files: Files, site_url: str) -> dict[str, str]:
    """The public address of the same page in each language, also its own. None where the site has no such address."""
    if not (site_url and own.calculator):
        return {}
    found = {code: files.get_file_from_path(Own(code, own.calculator).file) for code in languages()}
    return {code: f"{site_url}{file.url}" for code, file in found.items() if file}


def navigation(language: str, calculators: Iterable[str], files: Files, nav: Navigation) -> Navigation:
    """What stands beside the pages of a translation: its start page, its calculators, and the way to the report.

    The pages of the whole site stay known, because templates look their addresses up there.
    """
    from calculators.kit.language import language as words

    sentences = words(language).sentences
    start = _page(Own(language), files)
    inside = [_page(Own(language, name), files) for name in calculators]
    section = Section(sentences["start.list"], [*inside])
    for page in inside:
        page.parent = section
    home = nav.homepage.url if nav.homepage else ""
    report = Link(f"{sentences['start.report']} ({sentences['page.in-english']})", home or "./")
    made = Navigation([start, section, report], nav.pages)
    made.homepage = start
    return made


def _page(own: Own, files: Files) -> Page:
    file = files.get_file_from_path(own.file)
    page = file and file.page
    assert page, f"{own.file} is made before the navigation is"
    return page
