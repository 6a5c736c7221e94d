"""MkDocs' events, each a line or two. What they do stands in the other modules, and is tested without MkDocs."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from . import fence, languages
from .faults import PageFault
from .runtime import Runtime, WrongRuntime, runtime


class Options(Config):
    """There are none: the site is set in `mkdocs.yml` alone."""


class Calculators(BasePlugin[Options]):
    """Puts calculators into the site."""

    runtime: Runtime

    def on_config(self, config: MkDocsConfig) -> None:
        """Load the calculators anew, compile the languages, and pack what the browser needs."""
        forget_calculators()
        root = Path(config.config_file_path).parent
        languages.write(root)
        forget_calculators()
        try:
            self.runtime = runtime(root, root / "build" / "runtime")
        except WrongRuntime as fault:
            raise Abort(str(fault)) from None

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the runtime to the site. The worker goes under the name of its content only."""
        worker = files.get_file_from_path("javascripts/worker.js")
        if worker:
            files.remove(worker)
        for address, path in self.runtime.files.items():
            files.append(File.generated(config, address, abs_src_path=str(path)))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Tell the fence where this page is, and under which headings its calculators stand."""
        around = surroundings(page.file, files, Path(config.docs_dir), self.runtime)
        fence.SURROUNDINGS.set(replace(around, levels=fence.heading_levels(markdown)))
        return markdown

    def on_env(self, env: Environment, **_: Any) -> Environment:
        """Give page templates their sentences."""
        env.globals["say"] = say_in("en")
        return env

    def on_build_error(self, *, error: Exception) -> None:
        """A wrong page is told in one line, which MkDocs has printed already."""
        if isinstance(error, PageFault):
            raise Abort("Aborted: mend the page that is named above.") from None


def forget_calculators() -> None:
    """MkDocs keeps imported modules between reloads: without this, a changed rule would not be seen."""
    for name in [name for name in sys.modules if name == "calculators" or name.startswith("calculators.")]:
        del sys.modules[name]


def surroundings(file: File, files: Files, docs: Path, python: Runtime) -> fence.Surroundings:
    """The addresses that a calculator on this page needs, all relative to it."""
    places = {}
    for key, name in fence.page_files(docs).items():
        there = files.get_file_from_path(name)
        if there:
            places[key] = "" if there is file else get_relative_url(there.url, file.url)
    return fence.Surroundings(places, python.settings(get_relative_url("./", file.url)))


def say_in(code: str) -> Callable[..., str]:
    """What page templates call: `{{ say("site.not-ind", "This is not the IND.") }}`."""
    from calculators.kit.language import language
    from calculators.kit.sentences import Sentence

    def say(key: str, english: str, **values: Any) -> str:
        return language(code).say(Sentence(key, english, tuple(values.items())))

    return say
