"""What pages without Material are made of: the sheets of the site, its icon, its sentences. A single file is one, an embed too."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

STYLES = Path(__file__).with_name("bare.css")
"""What the sheets of the site expect of Material."""
SHEETS = ("site.css", "calculator.css", "pictures.css")
ICON = Path("overrides", "images", "favicon.svg")

DARK_ON_SITE = re.compile(
    r'@media screen \{\n  \[data-md-color-scheme="slate"\] \{(?P<colours>[^}]*)\}\n\}\n', re.DOTALL
)
"""Where the sheet of the site has its dark colours."""


class SheetFault(Exception):
    """The sheet of the site is not written as pages without Material expect it. The message says what to do."""


def styles(root: Path, own: Path, dark: Iterable[tuple[str, str]]) -> str:
    """The sheets of the site and the one of the page itself, without comments.

    `dark` says where the dark colours hold: a media query and a selector, once or more often.
    Raises SheetFault where the sheet of the site has not one block of them.
    """
    folder = root / "overrides" / "stylesheets"
    site, *others = [(folder / name).read_text("utf-8") for name in SHEETS]
    ours = [path.read_text("utf-8") for path in (STYLES, own)]
    return without_comments("\n".join([with_dark(site, dark), *others, *ours]))


def with_dark(sheet: str, dark: Iterable[tuple[str, str]]) -> str:
    """The sheet of the site with its dark colours where the page wants them: Material's script is not there to set them.

    Raises SheetFault where it does not find them.
    """
    found = DARK_ON_SITE.findall(sheet)
    if len(found) != 1:
        raise SheetFault(
            f"site.css holds {len(found)} blocks of dark colours, not one: let DARK_ON_SITE in mkdocs_calculators/bare.py "
            "say how it begins."
        )
    blocks = [f"@media {media} {{\n{selector} {{{found[0]}}}\n}}\n" for media, selector in dark]
    return DARK_ON_SITE.sub(lambda _: "".join(blocks), sheet)


def without_comments(sheet: str) -> str:
    """A sheet without comments and indents.

    >>> without_comments("/* Red. */\\na {\\n  color: red;\\n}\\n")
    'a {\\ncolor: red;\\n}\\n'
    """
    return re.sub(r"\n\s*", "\n", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)).lstrip()


def template(root: Path, name: str, language: str = "en", *, escape: bool = True) -> Template:
    """A page of `overrides/`, where the sentences of all templates are collected. `escape` is for HTML."""
    from .plugin import say_in

    loader = FileSystemLoader(root / "overrides")
    environment = Environment(loader=loader, autoescape=escape, undefined=StrictUndefined, trim_blocks=True)
    environment.globals |= {"say": say_in(language), "language": language}
    return environment.get_template(name)


def retells_article(edition: str) -> bool:
    """Whether an edition is that of the article, and not of the report: the strip then says something else."""
    return edition != "May 2017"


def say(sentence: Any, code: str = "en") -> str:
    """A sentence of a calculator, in a language."""
    from calculators.kit.language import language

    return language(code).say(sentence)
