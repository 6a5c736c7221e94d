"""Tables that scroll inside themselves."""

import re
from pathlib import Path

from markdown import Markdown

TABLE = "| a | b |\n| --- | --- |\n| 1 | 2 |\n"


def render(text: str) -> str:
    """The HTML of a text with tables."""
    return Markdown(extensions=["tables", "md_in_html", "attr_list", "mkdocs_calculators.tables"]).convert(text)


def region(html: str) -> str:
    found = re.search(r'<div [^>]*class="table-scroll"[^>]*>', html)
    return found[0] if found else ""


def test_a_table_is_a_region_that_the_keyboard_reaches() -> None:
    html = render(f'<div class="table" id="table-2" markdown>\n\n**Table 2: Who can *come*?**\n\n{TABLE}\n</div>')
    for attribute in ('tabindex="0"', 'role="region"', 'aria-label="Table 2"'):
        assert attribute in region(html)
    assert re.search(re.escape(region(html)) + r'\s*<table class="rows">', html)
    assert html.count("<table") == html.count("</table>") == 1


def test_a_table_without_a_number_is_named_by_its_caption_or_its_heading() -> None:
    captioned = render(f'<div class="table" markdown>\n\n**Decisions & “numbers”**\n\n{TABLE}\n</div>')
    assert 'aria-label="Decisions &amp; “numbers”"' in region(captioned)
    bare = render(f'## Marriage partners {{#spouse}}\n\n<div class="table" markdown>\n\n{TABLE}\n</div>')
    assert 'aria-label="Marriage partners"' in region(bare)
    assert 'aria-label="Table"' in region(render(f'<div class="table" markdown>\n\n{TABLE}\n</div>'))


def test_text_after_the_table_stays() -> None:
    html = render(f'<div class="table" markdown>\n\n{TABLE}\n\nAfter.\n\n</div>\n\nEnd.')
    assert html.index("</table>") < html.index("After.") < html.index("End.")


def test_a_table_that_stands_alone_is_left_to_the_theme() -> None:
    assert region(render(TABLE)) == ""


def test_every_table_of_the_built_pages_scrolls(site: Path) -> None:
    for path in site.rglob("index.html"):
        html = path.read_text("utf-8")
        text = html.partition("<article")[2].partition("</article")[0]
        bare = re.findall(r"<table>", text)
        assert not bare, f'{path.parent.name}: a table stands outside of <div class="table" markdown>'
