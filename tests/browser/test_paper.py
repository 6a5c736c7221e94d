"""What comes out of the printer: a chapter with its date, its sources and its address, and the whole site at once."""

import re
from pathlib import Path

import pytest
import yaml

from mkdocs_calculators import pdf
from mkdocs_calculators.outline import nav_order
from tests.conftest import ROOT

from .conftest import Visit
from .reader import Reader

NAV = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2].partition("\ntheme:")[0]
PAGES = [pdf.address(name) for name in nav_order(yaml.safe_load("nav:" + NAV)["nav"])]

LOST = """() => [...document.querySelectorAll('article a[href^="#"]')]
  .map(link => link.hash.slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))"""


def on_paper(reader: Reader) -> Reader:
    reader.page.emulate_media(media="print")
    return reader


def pages_of(printed: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", printed))


def test_a_printed_chapter_says_date_sources_and_address(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/")
    on_paper(reader)
    for selector in (".md-banner .rules-of", ".admonition.rules-of", "#note-113", ".site-foot__not"):
        assert reader.see(selector).is_visible(), selector
    assert reader.see(".on-paper").inner_text() == f"The address of this page is {reader.address}chapter-4/."


def test_a_printed_chapter_leaves_out_what_works_on_a_screen_only(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/")
    assert not reader.see(".on-paper").is_visible()
    on_paper(reader)
    for selector in (".md-header", ".md-sidebar", ".headerlink", ".note-back", ".calculator-form", ".calculator-all"):
        assert not reader.see(selector).first.is_visible(), selector
    assert reader.see(".calculator-title").first.is_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_whole_site_is_joined_in_reading_order(visit: Visit, width: int) -> None:
    reader = visit(width=width)
    pdf.join(reader.page, reader.address, PAGES)
    ids = [article.get_attribute("id") for article in reader.see("article").all()]
    assert len(ids) == len(PAGES)
    assert ids[:2] == ["home-", "what-applies-"]
    every: list[str] = reader.page.evaluate("[...document.querySelectorAll('article [id]')].map(({ id }) => id)")
    assert len(every) == len(set(every))
    assert reader.page.evaluate(LOST) == []


def test_the_whole_site_becomes_one_pdf(visit: Visit, tmp_path: Path) -> None:
    reader = visit()
    pdf.join(reader.page, reader.address, PAGES[:4])
    pdf.print_(reader.page, tmp_path / "guide.pdf")
    printed = (tmp_path / "guide.pdf").read_bytes()
    assert printed.startswith(b"%PDF")
    assert pages_of(printed) > 4
    assert b"/Outlines" in printed
