"""MkDocs' events, each a line or two. What they do stands in the other modules, and is tested without MkDocs."""

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from . import (
    abbreviations,
    charts,
    citations,
    download,
    embed,
    examples,
    faults,
    feed,
    fence,
    finished,
    graphs,
    hashed,
    kept,
    languages,
    lists,
    offline,
    outline,
    own_pages,
    partners,
    proof,
    report_map,
    scale,
    schema,
    search,
    shipped,
    single,
    structured,
    theme_faults,
    tools,
)
from .address import public
from .carried import carried
from .faults import PageFault
from .runtime import WORKER, Runtime, runtime

NO_DAY = "1980-01-01"
"""The day on which every page was changed, as MkDocs would have the day of the build. It is the time in `sitemap.xml.gz`."""

log = get_plugin_logger("calculators")


class Options(Config):
    """None is set in `mkdocs.yml`."""

    offline = config_options.Type(bool, default=False)
    """Build pages that open without a server; see `offline.py`."""


class Calculators(BasePlugin[Options]):
    """Puts calculators into the site."""

    runtime: Runtime
    on_touch: Mapping[str, graphs.OnTouch]
    """By the language."""
    pages: outline.Pages
    own: Mapping[str, own_pages.Own]
    """The pages of calculators in each language, by their files."""
    navs: Mapping[str, Navigation]
    """What stands beside the pages of each language."""
    alternates: Mapping[str, Mapping[str, str]]
    """The public addresses of a page in all languages, by its file."""
    name: str
    """What the site is called in the source language."""
    cited: Mapping[outline.Section, citations.Citing]
    map: report_map.Map
    hashed: Mapping[str, str]
    """Where each of our own files stands, by its address without a hash."""
    lists: Mapping[str, str]
    """Lists that are made once, because they need more than the pages."""
    ids: dict[str, set[str]]
    """Each id of each built page, by the key that places name the page with."""

    place: Path | None = None
    """Where the site comes when it is finished; None while it is served, and built where it is read."""
    apart = False
    """Whether it is built beside that place."""
    whole = False
    """Whether all of it is built, and nothing was wrong."""
    reading = False
    """Whether MkDocs reads the pages already: it prints what is wrong with them."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """A site that is served is built in the place that it is served from; part of a site has no other place."""
        self.apart = command != "serve" and not dirty

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the calculators anew, prove them, compile the languages, and pack what the browser needs."""
        self.whole = False
        self.place = Path(config.site_dir) if self.apart else None
        if self.place:
            config.site_dir = str(finished.beside(self.place))
        forget_calculators()
        stop_at("The calculators are not proved", proof.faults())
        root = root_of(config)
        # While it is served, a sentence may wait for its translation.
        if languages.write(root, log.warning):
            forget_calculators()  # the new tables are read; where nothing changed, the walk that was made is kept
        self.on_touch = {code: graphs.on_touch(root, language=code) for code in own_pages.languages()}
        self.name = config.site_name
        served = runtime(root, root / "build" / "runtime")
        self.runtime = carried(served, root) if self.config.offline else served
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the runtime, the graphs, the numbers of charts, schemas and examples. What these load goes under hashed names only."""
        self.reading = False
        self.hashed = add_own_files(files, config)
        remove_needless(files)
        for address, path in self.runtime.files.items():
            files.append(File.generated(config, address, abs_src_path=str(path)))
        quick = {address: content for each in self.on_touch.values() for address, content in each.files.items()}
        for address, content in {**self.runtime.contents, **quick}.items():
            files.append(File.generated(config, address, content=content))
        made = charts.files(Path(config.docs_dir)) | schema.files(config.site_url or "") | examples.files()
        for address, text in made.items():
            files.append(File.generated(config, address, content=text.encode()))
        self.pages, self.ids = outlines(files, config), {}
        self.own = add_own_pages(files, config, self.pages)
        self.cited = citations.citing(self.pages)
        self.map = report_map.report_map(self.pages, Path(config.docs_dir))
        add_feed(files, config)
        if not self.config.offline:
            add_embeds(files, config, self.pages)
        packed, singles = add_downloads(files, config, offline=self.config.offline)
        self.lists = {
            "report-map": report_map.markdown(self.pages, self.map),
            **download.lists(packed, offline=self.config.offline),
            **add_shipped(files, config),
            **scale.lists(offline=self.config.offline),
            "tools": tools.markdown(root_of(config)),
            "single-files": single.markdown(singles, offline=self.config.offline),
            **partners.lists(self.pages, config.site_url, offline=self.config.offline),
        }
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Make what stands beside the pages of each language."""
        names = own_pages.calculators_on(self.pages)
        for file in self.own:
            own_page = files.get_file_from_path(file)
            if own_page and not own_page.page:
                Page(None, own_page, config)
        translated = {code: own_pages.navigation(code, names, files, nav) for code in own_pages.translations()}
        self.navs = {own_pages.SOURCE: nav, **translated}
        url = public(config.site_url)
        self.alternates = {file: own_pages.alternates(own, files, url) for file, own in self.own.items()}

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put in the lists, the map and who cites what; tell the fence where its calculators stand; find the abbreviations."""
        self.reading = True
        page.update_date = NO_DAY
        fence.SURROUNDINGS.set(self.surroundings(page.file, files, config, markdown))
        if page.file.src_uri in self.own:
            abbreviations.LONG_FORMS.set({})  # they are English, and stand in the chapters
            return markdown
        markdown = partners.with_address(lists.filled_in(markdown, self.pages, self.lists), config.site_url)
        markdown = citations.with_citations(markdown, self.pages, page.file.src_uri, self.cited)
        markdown = report_map.with_marks(markdown, self.pages, page.file.src_uri, self.map)
        abbreviations.LONG_FORMS.set(abbreviations.for_page(page.file.src_uri, Path(config.docs_dir)))
        fence.SURROUNDINGS.set(
            replace(fence.SURROUNDINGS.get() or fence.Surroundings(), levels=fence.heading_levels(markdown))
        )
        return markdown

    def language(self, file: File) -> str:
        """The language of a page."""
        own = self.own.get(file.src_uri)
        return own.language if own else own_pages.SOURCE

    def surroundings(self, file: File, files: Files, config: MkDocsConfig, markdown: str) -> fence.Surroundings:
        """What the calculators on this page must know, in its language."""
        code, homes = self.language(file), outline.calculator_homes(self.pages)
        around = surroundings(file, files, Path(config.docs_dir), self.runtime, self.on_touch[code])
        here = calculator_addresses(self.pages, file, files)
        return replace(
            around,
            language=code,
            calculators=here if code == own_pages.SOURCE else own_pages.in_language(file, files, homes, code),
            elsewhere=own_pages.elsewhere(file, files, homes, code),
            hashed=self.hashed,
            levels=fence.heading_levels(markdown),
        )

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> None:
        """Tell MkDocs the ids inside of calculators, which it does not see, so that it can check links to them."""
        ids = set(re.findall(r'\bid="([^"]+)"', html))
        self.ids[fence.page_key(page.file.src_uri)] = ids
        if page.present_anchor_ids is not None:
            page.present_anchor_ids.update(ids)

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, **_: Any
    ) -> TemplateContext:
        """Let the page speak its language; give its head what it says to machines, where it has an address."""
        code = self.language(page.file)
        self.speak(code, config)
        found: dict[str, Any] = {"say": say_in(code), "language": code, "nav": self.navs[code]}
        found["alternates"] = self.alternates.get(page.file.src_uri, {})
        if config.site_url:
            found["structured"] = structured.of_page(page, config, code)
        return cast(TemplateContext, {**context, **found})

    def speak(self, code: str, config: MkDocsConfig) -> None:
        """The theme reads its language and the name of the site in the settings, so they change from page to page."""
        config.theme["language"] = code
        config.site_name = self.name if code == own_pages.SOURCE else own_pages.site_name(code)

    def on_post_page(self, output: str, **_: Any) -> str:
        """Mend what the theme writes wrongly."""
        return theme_faults.mended(output)

    def on_post_template(self, output_content: str, *, template_name: str, **_: Any) -> str:
        """The same for the page that says that there is none."""
        return theme_faults.mended(output_content) if template_name.endswith(".html") else output_content

    def versions(self, config: MkDocsConfig) -> Mapping[str, Sequence[str]]:
        """The releases that partners can choose, each with its translations. The folder has no embeds."""
        root = root_of(config)
        known = [] if self.config.offline else embed.releases.versions(root)
        return {version: embed.releases.translations(root, version) for version in known}

    def on_env(self, env: Environment, *, config: MkDocsConfig, **_: Any) -> Environment:
        """All pages are read: prove that citations land. Give page templates their sentences."""
        on_pages = {name: None for page in self.pages.values() for name in page.calculators}
        stop_at("Calculators cite what is not there", proof.citations_that_are_lost(on_pages, self.ids))
        env.globals |= {"say": say_in(own_pages.SOURCE), "language": own_pages.SOURCE}
        env.globals["translations"] = own_pages.translations()
        env.globals["hashed"] = lambda name: self.hashed.get(name, name)
        env.globals["partners"] = partners.for_template(self.pages, self.versions(config), config.site_url)
        env.globals |= offline.FOR_TEMPLATES if self.config.offline else {}
        return env

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Tables, boxes, figures and notes can be searched for, and the whole can be kept on a device.

        The plugin for searching stands before this one, and the list of what is kept needs the last word.
        """
        self.speak(own_pages.SOURCE, config)
        search.write(Path(config.site_dir))
        if not self.config.offline:
            scale.fill_in(Path(config.site_dir))
        kept.write(Path(config.site_dir), root_of(config), config.site_name, on=bool(config.extra.get("keep")))
        self.whole = True

    def on_build_error(self, *, error: Exception) -> None:
        """Tell what is wrong in one message. MkDocs has printed already what is wrong with a page that it read."""
        self.whole = False
        if isinstance(error, PageFault) and self.reading:
            raise Abort("Aborted: mend the page that is named above.") from None
        said = faults.told(error, self.place or Path())
        if said:
            raise Abort(said) from None

    def on_shutdown(self) -> None:
        """Put the site in its place, if all of it was built and nothing was wrong: MkDocs counts warnings last."""
        if not self.place:
            return
        unfinished = finished.beside(self.place)
        try:
            if self.whole:
                finished.put(unfinished, self.place)
        except OSError as fault:
            raise Abort(faults.told(fault, self.place) or f"{self.place}: {fault}") from None
        finally:
            finished.remove(unfinished)


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


def remove_needless(files: Files) -> None:
    """Take out what the theme brings and no page loads: how the search reads other languages than English."""
    for file in [file for file in files if file.src_uri.startswith(search.OTHER_LANGUAGES)]:
        files.remove(file)


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
    texts = {file.src_uri: text_of(file) for file in files.documentation_pages()}
    order = [file for file in outline.nav_order(config.nav) if file in texts]
    return {file: outline.read(file, texts[file]) for file in dict.fromkeys([*order, *sorted(texts)])}


def text_of(file: File) -> str:
    """The text of a page. Raises PageFault for one that is no UTF-8."""
    try:
        return file.content_string
    except UnicodeDecodeError as fault:
        raise faults.no_utf8(file.src_uri, fault) from None


def add_own_pages(files: Files, config: MkDocsConfig, pages: outline.Pages) -> Mapping[str, own_pages.Own]:
    """Add the page of each calculator in each language. None of them stands in the contents of the site."""
    made = own_pages.every(own_pages.calculators_on(pages))
    for file, own in made.items():
        content = own_pages.markdown(own, root_of(config), pages)
        files.append(File.generated(config, file, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
    return made


def add_feed(files: Files, config: MkDocsConfig) -> None:
    """Add the feed of changes, where the project has a changelog and the site an address."""
    changelog = root_of(config) / "CHANGELOG.md"
    if changelog.exists() and config.site_url:
        content = feed.atom(changelog.read_text("utf-8"), config.site_name, config.site_url)
        files.append(File.generated(config, feed.FILE, content=content))


def add_embeds(files: Files, config: MkDocsConfig, pages: outline.Pages) -> None:
    """Add the pages that partners show in a frame, and what these load. Raises a Fault where they cannot be made."""
    root, url = root_of(config), public(config.site_url)
    made = embed.releases.served(root)
    made |= embed.embedded(root, embed.Site.of(config.site_name, pages, url)) | embed.pyodide(root)
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


def add_shipped(files: Files, config: MkDocsConfig) -> Mapping[str, str]:
    """Add the bill of materials, where the site has the page of licences. Returns the lists of that page."""
    if not files.get_file_from_path(shipped.PAGE):
        return {}
    root = root_of(config)
    files.append(File.generated(config, shipped.FILE, content=shipped.bill(root)))
    return shipped.lists(root)


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
