"""Abbreviations are spelled out at their first use in a section, and explained on hover after it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown import Markdown

from mkdocs_calculators import abbreviations

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "abbreviations"
LISTED = abbreviations.for_page("chapter-3.md", ROOT / "docs")
EXPLAINED = {"a", "abbr"}
NOT_LOOKED_AT = {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "code",
    "policy-calculator",
    "policy-batch",
    "option",
    "summary",
    "title",
    "script",
    "nav",
    "svg",
}
"""A picture cannot explain its words: the list or table after it does."""


def html(markdown: str) -> str:
    """A text as a page shows it, on which IND and MVV are known."""
    known = {"IND": ("Immigration Service", "abbr-ind"), "MVV": ("Residence Permit", "abbr-mvv")}
    before = abbreviations.LONG_FORMS.set(known)
    try:
        return Markdown(extensions=["attr_list", "tables", "mkdocs_calculators.abbreviations"]).convert(markdown)
    finally:
        abbreviations.LONG_FORMS.reset(before)


IND = '<a href="abbreviations.md#abbr-ind">IND</a>'
LONG = '<span class="long-form" data-search-exclude=""> (Immigration Service)</span>'
LATER = '<abbr title="Immigration Service">IND</abbr>'


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("The IND decides.", f"<p>The {IND}{LONG} decides.</p>"),
        ("The IND decides.\n\nAsk the IND.", f"<p>The {IND}{LONG} decides.</p>\n<p>Ask the {LATER}.</p>"),
        ("**The IND** and the IND.", f"<p><strong>The {IND}{LONG}</strong> and the {LATER}.</p>"),
        ("The Immigration Service (IND) decides.", f"<p>The Immigration Service ({IND}) decides.</p>"),
        ("Another Service (IND) decides.", f"<p>Another Service ({IND}) decides.</p>"),
        ("The IND's staff.", f"<p>The {IND}'s{LONG} staff.</p>"),
        ("It says “the IND decides” on it.", f"<p>It says “the {LATER} decides” on it.</p>"),
        ("`IND`, [IND](x.md), SIND, INDEX", '<p><code>IND</code>, <a href="x.md">IND</a>, SIND, INDEX</p>'),
        ("# IND", "<h1>IND</h1>"),
    ],
)
def test_an_abbreviation_is_spelled_out_once_and_explained_after_that(markdown: str, shown: str) -> None:
    assert html(markdown) == shown


def test_each_section_spells_out_anew_and_a_part_of_a_section_does_not() -> None:
    shown = html("# One\n\nIND\n\n#### Part\n\nIND\n\n## Two\n\nIND, MVV, MVV")
    assert shown.count(LONG) == 2
    assert shown.count(LATER) == 1
    assert shown.count("(Residence Permit)") == 1


def test_a_quotation_stays_as_it_was_printed() -> None:
    assert "long-form" not in html("The report prints “the IND and *the IND*”.")


def test_the_list_itself_and_sites_without_a_list_are_left_alone(tmp_path: Path) -> None:
    assert abbreviations.for_page(abbreviations.LIST, ROOT / "docs") == {}
    assert abbreviations.for_page("index.md", tmp_path) == {}


def test_the_list_is_the_table_of_the_report_and_ours() -> None:
    assert len(LISTED) >= 27 + 9
    assert LISTED["KNS"][0] == "Knowledge of Dutch Society"


class Bare(HTMLParser):
    """Collects the text of a page in which an abbreviation has no explanation."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        title = any("admonition-title" in (value or "") for _, value in attrs)
        self.open.append("title" if title else tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() not in {tag, "title"}:
            pass

    def handle_data(self, data: str) -> None:
        if not (NOT_LOOKED_AT | EXPLAINED) & set(self.open):
            self.found += re.findall(rf"(?<![\w-])(?:{'|'.join(map(re.escape, LISTED))})(?![\w-])", data)


def unexplained(page: str) -> list[str]:
    """Abbreviations that a built page neither spells out nor explains."""
    article = re.search(r"<article.*</article>", page, re.DOTALL)
    bare = Bare()
    bare.feed(article.group() if article else page)
    return bare.found


def built(site: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(site.glob("*/index.html")):
        if path.parent.name not in {"abbreviations", "assets"}:
            yield path.parent.name, path.read_text("utf-8")


def test_no_page_leaves_an_abbreviation_unexplained(site: Path) -> None:
    """The long forms are English, as the report gives them: the pages of another language have none."""
    english = [(name, page) for name, page in built(site) if '<html lang="en"' in page]
    assert len(english) > 30
    assert {name: found for name, page in english if (found := unexplained(page))} == {}


def test_an_abbreviation_in_the_text_is_no_tab_stop(site: Path) -> None:
    for _, page in built(site):
        assert not re.findall(r"<abbr[^>]*(?:tabindex|href)", page)


def test_a_page_that_leaves_one_unexplained_is_found() -> None:
    assert unexplained((BROKEN / "unexplained.html").read_text("utf-8")) == ["MVV"]
