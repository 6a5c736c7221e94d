"""The pages of the embeds, and the files that they load.

A frame of another site has an origin of its own: nothing can be fetched there, and no worker has an address. So an embed
carries its Python as a page does that was opened from a folder (`carried.py`). All addresses in a page are relative.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from markupsafe import Markup
from mkdocs.config import load_config

from .. import bare, graphs, hashed, outline, own_pages, policy, scripts
from ..carried import Carried, carried, pyodide_scripts
from ..fence import names, page_key
from ..runtime import pyodide_package, pyodide_version, runtime
from . import oembed

FOLDER = "embed"
"""The folder of all embeds, below the top of the site."""
FILES = "files"
"""Below it, what the pages load: each file is named by its content, so that a release and the current pages share it."""

TEMPLATE = "embed.html"
STYLES = Path(__file__).with_name("embed.css")
DARK = (
    ("screen and (prefers-color-scheme: dark)", ':root:not([data-theme="light"])'),
    ("screen", ':root[data-theme="dark"]'),
)
"""The dark colours hold where the reader's device wants them, unless the partner's page says otherwise."""

POLICY_OF_SCRIPTS, MESSAGES, NEWER, ELEMENT = "trusted.js", "embed-frame.js", "embed-newer.js", "policy-calculator.js"
SCRIPTS = (POLICY_OF_SCRIPTS, MESSAGES, NEWER)
"""Our scripts that only embeds load, in this order, before all others."""
NEWEST = "newest.js"
"""The one script that every released page asks for a newer version. It has no hash: old pages must find it."""
OF_PYODIDE = ("pyodide", "engine")
"""The parts of the carried Python that are Pyodide's own."""


@dataclass(frozen=True)
class Site:
    """What an embed says of the site that it belongs to. All addresses are from the top of the site."""

    name: str
    places: Mapping[str, str]
    """The address of each page, by the key that places name it with."""
    calculators: Mapping[str, str]
    """The place of each calculator, in the source language."""
    url: str = ""
    """Where the site is for everybody, if it is: no release knows it."""

    @classmethod
    def of(cls, name: str, pages: outline.Pages, url: str = "") -> Self:
        """The site of this name and this public address, with these pages."""
        places = {page_key(file): address_of(file) for file in pages}
        homes = outline.calculator_homes(pages).items()
        return cls(
            name, places, {each: f"{address_of(home)}#{outline.calculator_anchor(each)}" for each, home in homes}, url
        )

    def homes(self, language: str) -> Mapping[str, str]:
        """The place of each calculator in a language."""
        if language == own_pages.SOURCE:
            return self.calculators
        return {name: address_of(own_pages.Own(language, name).file) for name in self.calculators}

    def name_in(self, language: str) -> str:
        """What the site is called in a language."""
        return self.name if language == own_pages.SOURCE else own_pages.site_name(language)


def address_of(file: str) -> str:
    """Where a page is, from the top of the site.

    >>> address_of("chapter-3.md"), address_of("index.md")
    ('chapter-3/', '')
    """
    return "" if file == "index.md" else f"{file.removesuffix('.md')}/"


def address_in(language: str, name: str) -> str:
    """Where an embed is, below the folder of all embeds.

    >>> address_in("en", "fees"), address_in("nl", "fees")
    ('fees/', 'nl/fees/')
    """
    return f"{name}/" if language == own_pages.SOURCE else f"{language}/{name}/"


def site_of(root: Path) -> Site:
    """The site below `root`, read anew."""
    config = load_config(str(root / "mkdocs.yml"))
    docs = Path(config.docs_dir)
    pages = {file: outline.read(file, (docs / file).read_text("utf-8")) for file in outline.nav_order(config.nav)}
    return Site.of(config.site_name, pages)


def embedded(root: Path, site: Site, version: str | None = None) -> dict[str, bytes]:
    """The pages of all embeds, and the files that they load; with `version`, as they stand at its addresses for ever.

    Gives address -> content, as `embed/fees/index.html`. Pyodide's own files are not among them: see `pyodide`.
    """
    made = Maker(root, site, version)
    found = {f"{address}index.html": page for address, page in made.pages()} | made.files
    return {f"{FOLDER}/{address}": content for address, content in found.items()}


def pyodide(root: Path, version: str = "") -> dict[str, bytes]:
    """Pyodide's own files, as pages carry them: address -> content. They are made of its npm package at each build.

    `version` is an older one, which a release was made with. Raises WrongRuntime where it is not installed.
    """
    scripts = pyodide_scripts(pyodide_package(root, version))
    return {f"{FOLDER}/{of_pyodide(root, name, version)}": script for name, script in scripts.items()}


def of_pyodide(root: Path, name: str, version: str = "") -> str:
    """Where a part that is Pyodide's own stands, below the folder of all embeds."""
    return f"pyodide-{version or pyodide_version(root)}/{name}.js"


def carried_python(root: Path) -> Carried:
    """Python for embeds. Addresses are below `embed/`."""

    def where(name: str, script: bytes) -> str:
        return of_pyodide(root, name) if name in OF_PYODIDE else hashed.address(f"{FILES}/{name}.js", script)

    return carried(runtime(root, root / "build" / "runtime"), root, where=where)


class Maker:
    """Makes the embeds of one state of the project. All addresses are below `embed/`."""

    def __init__(self, root: Path, site: Site, version: str | None) -> None:
        """`root` is the folder of the project; `version` is none for the current pages."""
        self.root, self.site, self.version = root, site, version
        self.files: dict[str, bytes] = {}
        """What the pages load. A file is put in when a page first names it."""

    def put(self, name: str, content: bytes) -> str:
        """Put a file in; its address."""
        address = hashed.address(f"{FILES}/{name}", content)
        self.files[address] = content
        return address

    @cached_property
    def loaded(self) -> dict[str, str]:
        """What each page loads at once, by what the template calls it."""
        styles = bare.styles(self.root, STYLES, DARK).encode()
        own = {
            Path(name).stem.replace("-", "_"): self.put(name, scripts.served(name, self.root))
            for name in (*SCRIPTS, ELEMENT)
        }
        icon = self.put(bare.ICON.name, (self.root / bare.ICON).read_bytes())
        return own | {"styles": self.put("embed.css", styles), "icon": icon}

    @cached_property
    def on_touch(self) -> dict[str, graphs.OnTouch]:
        """What comes when it is wanted, for each language: the scripts and the graph of each calculator."""
        found = {code: graphs.on_touch(self.root, FILES, code) for code in own_pages.languages()}
        for each in found.values():
            self.files |= each.files
        return found

    @cached_property
    def python(self) -> Carried:
        """Python, of which Pyodide's own part is not among the files."""
        made = carried_python(self.root)
        self.files |= {part.address: part.script for part in made.parts if part.name not in OF_PYODIDE}
        return made

    def pages(self) -> Iterator[tuple[str, bytes]]:
        """Each page, with its address."""
        for language in own_pages.languages():
            for name in names():
                page = address_in(language, name)
                address = f"{page}{self.version}/" if self.version else page
                yield address, self.page(language, name, "../" * address.count("/"))

    def page(self, language: str, name: str, top: str) -> bytes:
        """The page of a calculator in a language, from which `top` leads to the folder of all embeds."""
        from calculators.kit.loading import load

        calculator = load(name)
        edition = calculator.edition
        made: str = bare.template(self.root, TEMPLATE, language).render(
            {key: f"{top}{address}" for key, address in self.loaded.items()},
            policy=policy.in_embed(),
            title=bare.say(calculator.sentence("title"), language),
            about=bare.say(calculator.sentence("about"), language),
            article=bare.retells_article(edition.name),
            edition=edition,
            version=self.version,
            newest=f"{top}{NEWEST}",
            oembed=oembed.link(f"{FOLDER}/{address_in(language, name)}", self.site.url, released=bool(self.version)),
            site_name=self.site.name_in(language),
            site=f"{top}../",
            home=f"{top}../{self.site.homes(language).get(name, '')}",
            calculator=Markup(self.element(language, calculator, top)),
        )
        return made.encode()

    def element(self, language: str, calculator: Any, top: str) -> str:
        """The element of a calculator. What leads to the site opens a new window; see `embed.html`."""
        from calculators.kit.element import element

        on: dict[str, Any] = {
            "language": language,
            "prefix": calculator.name,
            "places": {key: f"{top}../{address}" for key, address in self.site.places.items()},
            "level": 1,
        }
        if not calculator.walked:
            on["calculators"] = {key: f"{top}../{address}" for key, address in self.site.homes(language).items()}
        runtime = {
            **self.python.settings(top),
            **self.on_touch[language].scripts,
            **self.on_touch[language].graphs.get(calculator.name, {}),
        }
        return re.sub(r'(?=href="#)', 'target="_self" ', str(element(calculator, on, runtime)))
