"""MkDocs' events, each a line or two. What they do stands in the other modules, and is tested without MkDocs."""

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from . import (
    abbreviations,
    bare,
    charts,
    citations,
    download,
    embed,
    examples,
    feed,
    fence,
    graphs,
    hashed,
    kept,
    languages,
    lists,
    offline,
    outline,
    partners,
    proof,
    report_map,
    schema,
    search,
    single,
    structured,
    theme_faults,
    tools,
)
from .carried import carried
from .faults import PageFault, WrongRuntime
from .runtime import WORKER, Runtime, runtime


class Options(Config):
    """None is set in `mkdocs.yml`."""

    offline = config_options.Type(bool, default=False)
    """Build pages that open without a server; see `offline.py`."""


class Calculators(BasePlugin[Options]):
    """Puts calculators into the site."""

    runtime: Runtime
    on_touch: graphs.OnTouch
    pages: outline.Pages
    cited: Mapping[outline.Section, citations.Citing]
    map: report_map.Map
    hashed: Mapping[str, str]
    """Where each of our own files stands, by its address without a hash."""
    lists: Mapping[str, str]
    """Lists that are made once, because they need more than the pages."""
    ids: dict[str, set[str]]
    """Each id of each built page, by the key that places name the page with."""

    def on_config(self, config: MkDocsConfig) -> None:
        """Load the calculators anew, prove them, compile the languages, and pack what the browser needs."""
        forget_calculators()
        stop_at("The calculators are not proved", proof.faults())
        root = root_of(config)
        if languages.write(root):
            forget_calculators()  # the new tables are read; where nothing changed, the walk that was made is kept
        self.on_touch = graphs.on_touch(root)
        try:
            served = runtime(root, root / "build" / "runtime")
            self.runtime = carried(served, root) if self.config.offline else served
        except WrongRuntime as fault:
            raise Abort(str(fault)) from None

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the runtime, the graphs, the numbers of charts, schemas and examples. What these load goes under hashed names only."""
        self.hashed = add_own_files(files, config)
        for address, path in self.runtime.files.items():
            files.append(File.generated(config, address, abs_src_path=str(path)))
        for address, content in {**self.runtime.contents, **self.on_touch.files}.items():
            files.append(File.generated(config, address, content=content))
        made = charts.files(Path(config.docs_dir)) | schema.files(config.site_url or "") | examples.files()
        for address, text in made.items():
            files.append(File.generated(config, address, content=text.encode()))
        self.pages, self.ids = outlines(files, config), {}
        self.cited = citations.citing(self.pages)
        self.map = report_map.report_map(self.pages, Path(config.docs_dir))
        add_feed(files, config)
        if not self.config.offline:
            add_embeds(files, config, self.pages)
        packed, singles = add_downloads(files, config, offline=self.config.offline)
        self.lists = {
            "report-map": report_map.markdown(self.pages, self.map),
            **download.lists(packed, offline=self.config.offline),
            "tools": tools.markdown(root_of(config)),
            "single-files": single.markdown(singles, offline=self.config.offline),
            **partners.lists(self.pages, config.site_url, offline=self.config.offline),
        }
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put in the lists, the map and who cites what; tell the fence where its calculators stand; find the abbreviations."""
        markdown = partners.with_address(lists.filled_in(markdown, self.pages, self.lists), config.site_url)
        markdown = citations.with_citations(markdown, self.pages, page.file.src_uri, self.cited)
        markdown = report_map.with_marks(markdown, self.pages, page.file.src_uri, self.map)
        abbreviations.LONG_FORMS.set(abbreviations.for_page(page.file.src_uri, Path(config.docs_dir)))
        around = surroundings(page.file, files, Path(config.docs_dir), self.runtime, self.on_touch)
        around = replace(around, calculators=calculator_addresses(self.pages, page.file, files), hashed=self.hashed)
        fence.SURROUNDINGS.set(replace(around, levels=fence.heading_levels(markdown)))
        return markdown

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> None:
        """Tell MkDocs the ids inside of calculators, which it does not see, so that it can check links to them."""
        ids = set(re.findall(r'\bid="([^"]+)"', html))
        self.ids[fence.page_key(page.file.src_uri)] = ids
        if page.present_anchor_ids is not None:
            page.present_anchor_ids.update(ids)

    def on_page_context(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, **_: Any) -> None:
        """Give the head of a page that has an address what it says to machines."""
        if config.site_url:
            context["structured"] = structured.of_page(page, config)  # type: ignore[typeddict-unknown-key]

    def on_post_page(self, output: str, **_: Any) -> str:
        """Mend what the theme writes wrongly."""
        return theme_faults.mended(output)

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """The same for the page that says that there is none."""
        return theme_faults.mended(output_content) if template_name.endswith(".html") else output_content

    def versions(self, config: MkDocsConfig) -> Sequence[str]:
        """The releases that partners can choose. The folder has no embeds."""
        return [] if self.config.offline else embed.releases.versions(root_of(config))

    def on_env(self, env: Environment, *, config: MkDocsConfig, **_: Any) -> Environment:
        """All pages are read: prove that citations land. Give page templates their sentences."""
        on_pages = {name: None for page in self.pages.values() for name in page.calculators}
        stop_at("Calculators cite what is not there", proof.citations_that_are_lost(on_pages, self.ids))
        env.globals["say"] = say_in("en")
        env.globals["hashed"] = lambda name: self.hashed.get(name, name)
        env.globals["partners"] = partners.for_template(self.pages, self.versions(config), config.site_url)
        env.globals |= offline.FOR_TEMPLATES if self.config.offline else {}
        return env

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Tables, boxes, figures and notes can be searched for, and the whole can be kept on a device.

        The plugin for searching stands before this one, and the list of what is kept needs the last word.
        """
        search.write(Path(config.site_dir))
        try:
            kept.write(Path(config.site_dir), root_of(config), config.site_name, on=bool(config.extra.get("keep")))
        except WrongRuntime as fault:
            raise Abort(str(fault)) from None

    def on_build_error(self, *, error: Exception) -> None:
        """A wrong page is told in one line, which MkDocs has printed already."""
        if isinstance(error, PageFault):
            raise Abort("Aborted: mend the page that is named above.") from None


def add_own_files(files: Files, config: MkDocsConfig) -> Mapping[str, str]:
    """Put each of our files in as it is served, under a name with its hash; and say where each stands now.

    Those with an address of their own are left to `runtime`, `graphs`, `kept` and `embed`.
    """
    addresses = {}
    for name, content in hashed.own_files(root_of(config)).items():
        copied = files.get_file_from_path(name)
        if copied:
            files.remove(copied)
            elsewhere = {*embed.SCRIPTS, *embed.LOADED_BY_PARTNERS}
            if Path(name).name not in {WORKER, *kept.WORKERS, *graphs.ON_TOUCH.values(), *elsewhere}:
                addresses[name] = hashed.address(name, content)
                files.append(File.generated(config, addresses[name], content=content))
    use_addresses(addresses, config)
    return addresses


def use_addresses(addresses: Mapping[str, str], config: MkDocsConfig) -> None:
    """Name our files in the settings as they are named in the site."""
    config.extra_css = [addresses.get(name, name) for name in config.extra_css]
    for script in config.extra_javascript:
        if not isinstance(script, str):
            script.path = addresses.get(script.path, script.path)
    icon = config.theme.get("favicon") or ""
    config.theme["favicon"] = addresses.get(icon, icon)


def forget_calculators() -> None:
    """MkDocs keeps imported modules between reloads: without this, a changed rule would not be seen."""
    for name in [name for name in sys.modules if name == "calculators" or name.startswith("calculators.")]:
        del sys.modules[name]


def stop_at(title: str, faults: Sequence[str]) -> None:
    """Stop the build where there are faults, with a line for each."""
    if faults:
        raise Abort("\n".join([f"{title}:", *faults]))


def outlines(files: Files, config: MkDocsConfig) -> outline.Pages:
    """What stands on which page, in the order of the contents. Pages that the contents lack come last."""
    texts = {file.src_uri: file.content_string for file in files.documentation_pages()}
    order = [file for file in outline.nav_order(config.nav) if file in texts]
    return {file: outline.read(file, texts[file]) for file in dict.fromkeys([*order, *sorted(texts)])}


def add_feed(files: Files, config: MkDocsConfig) -> None:
    """Add the feed of changes, where the project has a changelog and the site an address."""
    changelog = root_of(config) / "CHANGELOG.md"
    if changelog.exists() and config.site_url:
        try:
            content = feed.atom(changelog.read_text("utf-8"), config.site_name, config.site_url)
        except feed.NoDate as fault:
            raise Abort(str(fault)) from None
        files.append(File.generated(config, feed.FILE, content=content))


def add_embeds(files: Files, config: MkDocsConfig, pages: outline.Pages) -> None:
    """Add the pages that partners show in a frame, and what these load. Raises Abort where they cannot be made."""
    root, url = root_of(config), single.public(config.site_url)
    try:
        made = embed.releases.served(root)
        made |= embed.embedded(root, embed.Site.of(config.site_name, pages, url)) | embed.pyodide(root)
    except (bare.SheetFault, embed.releases.ReleaseFault, WrongRuntime) as fault:
        raise Abort(str(fault)) from None
    made |= embed.for_partners(root)
    made |= embed.oembed.descriptions(made, site_url=url, site_name=config.site_name)
    for address, content in made.items():
        files.append(File.generated(config, address, content=content))


def add_downloads(files: Files, config: MkDocsConfig, *, offline: bool) -> tuple[Path | None, Mapping[str, Path]]:
    """Add the zip of the whole site, and the single files, where they were made of these sources. The zip holds neither.

    Returns where they are: the zip, and the single files by their names.
    """
    if offline:
        return None, {}
    root = root_of(config)
    packed, singles = download.found(root), single.offered(root, config.site_url)
    offered = {single.address(name): path for name, path in singles.items()}
    for address, path in {**({download.ADDRESS: packed} if packed else {}), **offered}.items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    return packed, singles


def root_of(config: MkDocsConfig) -> Path:
    """The folder of the project."""
    return Path(config.config_file_path).parent


def surroundings(file: File, files: Files, docs: Path, python: Runtime, on_touch: graphs.OnTouch) -> fence.Surroundings:
    """The addresses that a calculator on this page needs, all relative to it."""
    places = {}
    for key, name in fence.page_files(docs).items():
        there = files.get_file_from_path(name)
        if there:
            places[key] = "" if there is file else get_relative_url(there.url, file.url)
    root = get_relative_url("./", file.url)
    settings = {**python.settings(root), **on_touch.scripts}
    return fence.Surroundings(places, settings, root=root, docs=docs, graphs=on_touch.graphs)


def calculator_addresses(pages: outline.Pages, file: File, files: Files) -> dict[str, str]:
    """Where each calculator first stands, relative to this page."""
    found: dict[str, str] = {}
    for name, home in outline.calculator_homes(pages).items():
        target = files.get_file_from_path(home)
        if target:
            address = "" if target is file else get_relative_url(target.url, file.url)
            found[name] = f"{address}#{outline.calculator_anchor(name)}"
    return found


def say_in(code: str) -> Callable[..., str]:
    """What page templates call: `{{ say("site.not-ind", "This is not the IND.") }}`."""
    from calculators.kit.language import language
    from calculators.kit.sentences import Sentence

    def say(key: str, english: str, **values: Any) -> str:
        return language(code).say(Sentence(key, english, tuple(values.items())))

    return say
