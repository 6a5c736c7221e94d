"""One file with everything inside: calculators, the text they cite, styles, scripts, Python, and a policy for it all."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from markupsafe import Markup
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from .. import bare, graphs, outline, scripts
from ..address import public
from ..bare import say
from ..carried import Carried, carried
from ..faults import Fault
from ..fence import names
from ..runtime import runtime, short_hash
from . import cited, text

TEMPLATE = "single.html"
STYLES = Path(__file__).with_name("single.css")
DARK = (("screen and (prefers-color-scheme: dark)", ":root"),)
"""The dark colours hold where the reader's device wants them: no script sets them here."""

AROUND, ELEMENT = ("policy-graph.js", "policy-python.js"), "policy-calculator.js"
"""The scripts of a calculator. The last one sets the elements to work, so the others and the graphs stand before it."""


class SingleFault(Fault):
    """A single file cannot be made. The message says what to do."""


@dataclass(frozen=True)
class SingleFile:
    """A file that is ready to be written: `name` is that of its calculator, `title` what stands on top of it."""

    name: str
    title: str
    content: bytes


def single_files(root: Path, chosen: Sequence[str] = ()) -> Iterator[SingleFile]:
    """The files of these calculators, or of all. Raises SingleFault for an unknown name."""
    unknown = [name for name in chosen if name not in names()]
    if unknown:
        raise SingleFault(f"there is no calculator {unknown[0]!r}. Known are: {', '.join(names())}.")
    maker = Maker(root)
    yield from (maker.file(name) for name in chosen or names())


def titles() -> dict[str, str]:
    """What stands on top of each file, by its name, in their order."""
    from calculators.kit.loading import load

    return {name: say(load(name).sentence("title")) for name in names()}


@dataclass(frozen=True)
class Parts:
    """What differs from file to file."""

    calculator: Any
    shown: tuple[Any, ...]
    """The calculators in the file, the one it is named for first."""
    graphs: Mapping[str, Mapping[str, Any]]
    """Those of the calculators in the file, by their names."""
    sections: cited.Sections


class Maker:
    """Makes the files of one state of the project. What all of them share is made once."""

    def __init__(self, root: Path) -> None:
        """`root` is the folder of the project."""
        self.root = root

    @cached_property
    def config(self) -> MkDocsConfig:
        """What `mkdocs.yml` says."""
        return load_config(str(self.root / "mkdocs.yml"))

    @cached_property
    def site(self) -> text.Site:
        """The pages, as the site reads them."""
        docs = Path(self.config.docs_dir)
        order = outline.nav_order(self.config.nav)
        texts = {file: (docs / file).read_text("utf-8") for file in order}
        return text.Site(docs, texts, cited.outlines(texts), self.config.markdown_extensions, self.config.mdx_configs)

    @cached_property
    def styles(self) -> str:
        """The sheets of the site and our own."""
        return bare.styles(self.root, STYLES, DARK)

    @cached_property
    def icon(self) -> str:
        """The favicon as an address that holds it."""
        drawn = (self.root / bare.ICON).read_bytes()
        return f"data:image/svg+xml;base64,{b64encode(drawn).decode()}"

    @cached_property
    def template(self) -> Any:
        """The page."""
        return bare.template(self.root, TEMPLATE)

    @cached_property
    def python(self) -> Carried:
        """Python, as elements of a page."""
        return carried(runtime(self.root, self.root / "build" / "runtime"), self.root, inside=True)

    def parts(self, name: str) -> Parts:
        """What is in the file of this name. A guide brings the calculators that it leads to."""
        from calculators.kit.graph import graph
        from calculators.kit.loading import load

        calculator = load(name)
        shown: tuple[Any, ...] = (calculator, *getattr(calculator, "parts", ()))
        graphs_ = {each.name: graph(each) for each in shown if each.walked}
        cites = cited.of_calculator if calculator.walked else cited.of_guide
        return Parts(calculator, shown, graphs_, cites(calculator, self.site.pages))

    def file(self, name: str) -> SingleFile:
        """The whole file. Raises SingleFault where two parts of it share an id."""
        parts = self.parts(name)
        elements = [self.element(part, parts) for part in parts.shown]
        edition = parts.calculator.edition
        rendered = text.rendered(parts.sections, self.site, edition.name, ids_in("".join(elements)))
        page = partial(
            self.template.render,
            **self.inline(parts),
            title=say(parts.calculator.sentence("title")),
            about=say(parts.calculator.sentence("about")),
            guide=not parts.calculator.walked,
            article=bare.retells_article(edition.name),
            edition=edition,
            site_name=self.config.site_name,
            site_address=public(self.config.site_url),
            contact=self.config.extra.get("contact"),
            icon=self.icon,
            python=Markup(self.python.elements),
            first=Markup(elements[0]),
            others=[Markup(element) for element in elements[1:]],
            sections=Markup(rendered),
        )
        made: str = page(mark=short_hash(page(mark="").encode()))
        shared = [id_ for id_, times in Counter(ids_in(made)).items() if times > 1]
        if shared:
            raise SingleFault(f"{name}.html has the id {shared[0]!r} twice: give one of the two another id.")
        return SingleFile(name, say(parts.calculator.sentence("title")), made.encode())

    def inline(self, parts: Parts) -> dict[str, Any]:
        """The sheet and the scripts of a file, and the policy that allows them and nothing else."""
        style = Inline("style", self.styles)
        scripts_ = [Inline("script", script) for script in self.scripts(parts)]
        return {"style": style, "scripts": scripts_, "policy": policy(style, scripts_)}

    def element(self, calculator: Any, parts: Parts) -> str:
        """The element of a calculator. Every address in it leads to a place in the same file."""
        from calculators.kit.element import element

        first = calculator is parts.calculator
        on: dict[str, Any] = {
            "language": "en",
            "prefix": calculator.name,
            "places": dict.fromkeys(parts.sections.keys, ""),
            "level": 1 if first else 3,
        }
        if not calculator.walked:
            on["calculators"] = {part.name: f"#{outline.calculator_anchor(part.name)}" for part in parts.shown[1:]}
        made = parts.graphs.get(calculator.name)
        return element(calculator, on, self.python.settings("./") | (graphs.settings(made) if made else {}))

    def scripts(self, parts: Parts) -> Iterator[str]:
        """The scripts as a chapter has them, and the graphs of the calculators in the file."""
        yield from (scripts.served(name, self.root).decode() for name in AROUND)
        for name, made in parts.graphs.items():
            # Inside of a page, "</" may end the script. In the strings of the graph it says the same as "<\/".
            yield graphs.graph_script(name, made).decode().replace("</", "<\\/").replace("<!--", "<\\!--")
        yield scripts.served(ELEMENT, self.root).decode()


@dataclass(frozen=True)
class Inline:
    """A script or a sheet inside of the page."""

    kind: str
    content: str

    def __post_init__(self) -> None:
        """Raises SingleFault for what a browser would read as the end of the element, or as a comment."""
        found = re.search(rf"</{self.kind}|<!--", self.content, re.IGNORECASE)
        if found:
            raise SingleFault(
                f"a {self.kind} holds {found[0]!r}, which a browser would read as HTML: write it otherwise."
            )

    @property
    def hash(self) -> str:
        """What a policy allows it by."""
        return f"sha256-{b64encode(sha256(self.content.encode()).digest()).decode()}"

    def __html__(self) -> str:
        return f"<{self.kind}>{self.content}</{self.kind}>"


def ids_in(html: str) -> list[str]:
    """The ids in a text of HTML."""
    return re.findall(r'\sid="([^"]+)"', html)


def policy(style: Inline, scripts: Iterable[Inline]) -> str:
    """What the page allows itself: what stands in it, and nothing from anywhere else."""
    allowed = " ".join(f"'{script.hash}'" for script in scripts)
    return "; ".join([
        "default-src 'none'",
        f"script-src {allowed} 'wasm-unsafe-eval'",
        f"style-src '{style.hash}'",
        "img-src data:",
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ])  # fmt: skip
