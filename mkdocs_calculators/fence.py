"""The fence: a calculator's name in Markdown becomes the whole calculator in HTML. It needs Python-Markdown only."""

import re
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown import Markdown

from .faults import PageFault


@dataclass(frozen=True)
class Surroundings:
    """What a page gives a calculator: the addresses of other pages from here, and where Python is."""

    places: Mapping[str, str] = field(default_factory=dict)
    runtime: Mapping[str, Any] | None = None
    language: str = "en"
    levels: tuple[int, ...] = ()
    """The level of the heading of each calculator on the page, in their order."""
    root: str = "../"
    """The way from this page to the top of the site."""
    docs: Path = Path("docs")
    """The folder of the pages."""
    graphs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the page says of each calculator's graph: see `graphs.OnTouch`."""
    calculators: Mapping[str, str] = field(default_factory=dict)
    """The address of each calculator, from here."""
    hashed: Mapping[str, str] = field(default_factory=dict)
    """Where each of our scripts stands, by its name without a hash; both from the top of the site."""
    elsewhere: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each calculator, its address in each other language, from here."""

    def runtime_of(self, name: str) -> Mapping[str, Any] | None:
        """Where Python and the graph of this calculator are."""
        return {**self.runtime, **self.graphs.get(name, {})} if self.runtime else None


SURROUNDINGS: ContextVar[Surroundings | None] = ContextVar("surroundings", default=None)
"""Set by a host that knows which page it is reading."""


def page_key(file: str) -> str:
    """What a place in a source calls this page (`Place.chapter`): the number of a chapter, or else its name.

    >>> page_key("chapter-3.md"), page_key("annex-4.md"), page_key("article.md")
    ('3', 'annex-4', 'article')
    """
    return file.removesuffix(".md").removeprefix("chapter-")


def page_files(docs: Path) -> dict[str, str]:
    """The file of each page, by its key."""
    return {page_key(path.name): path.name for path in sorted(docs.glob("*.md"))}


def beside_each_other(docs: Path) -> Surroundings:
    """Addresses as they are from one page to another, for a host that does not say where the page is."""
    return Surroundings({key: f"../{Path(name).stem}/" for key, name in page_files(docs).items()})


def heading_levels(markdown: str) -> tuple[int, ...]:
    """One level below the heading that each fence stands under.

    >>> heading_levels("## 3.2 Who may come?\\n\\n```calculator\\nfees\\n```")
    (3,)
    """
    levels, above = [], 1
    for line in markdown.splitlines():
        heading = re.match(r"(#{1,6}) ", line)
        above = len(heading.group(1)) if heading else above
        if line.startswith("```calculator"):
            levels.append(min(above + 1, 5))
    return tuple(levels)


def stand_alone(md: Markdown, tag: str) -> None:
    """Let the element stand for itself: Python-Markdown wraps others in <p>, and browsers take that apart."""
    if not md.is_block_level(tag):
        md.block_level_elements.append(tag)


def with_scripts(made: str, around: Surroundings, script: str) -> str:
    """The element with its own script and the page's side of Python, which no page without the element loads."""
    python = [around.runtime["python"]] if around.runtime else []
    scripts = (*python, around.hashed.get(script, script))
    return "\n".join([made, *[f'<script src="{around.root}{each}" defer></script>' for each in scripts]])


def calculator(source: str, language: str, css_class: str, options: Any, md: Markdown, **_: Any) -> str:  # noqa: ARG001
    """The formatter for superfences. Raises PageFault for a name that no calculator has."""
    from calculators.kit.element import TAG, element
    from calculators.kit.loading import NoCalculator, load

    stand_alone(md, TAG)
    name = source.strip()
    seen = md.__dict__.setdefault("calculators_on_page", [])
    number, again = len(seen), seen.count(name) + 1
    seen.append(name)
    around = SURROUNDINGS.get() or beside_each_other(Path("docs"))
    on = {
        "language": around.language,
        "prefix": name if again == 1 else f"{name}-{again}",
        "places": dict(around.places),
        "level": around.levels[number] if number < len(around.levels) else 4,
    }
    if name in guide_names():
        on["calculators"] = dict(around.calculators)
    try:
        return element(load(name), on, around.runtime_of(name), around.elsewhere.get(name, {}))
    except NoCalculator as fault:
        raise PageFault(f"{fault}. Known are: {', '.join([*calculator_names(), *guide_names()])}.") from None
    except Exception as fault:  # superfences would swallow it, and show the fence as text
        raise PageFault(f"the calculator {name!r} fails: {type(fault).__name__}: {fault}") from fault


def calculator_names() -> list[str]:
    """Every calculator, by the name of its file."""
    return _names("*.py")


def guide_names() -> list[str]:
    """Every guide that composes calculators, by the name of its file."""
    return _names("guides/*.py")


def names() -> list[str]:
    """All of them: the guides first."""
    return [*guide_names(), *calculator_names()]


def _names(files: str) -> list[str]:
    import calculators

    found = (path for folder in calculators.__path__ for path in Path(folder).glob(files))
    return sorted(path.stem for path in found if not path.stem.startswith("_"))
