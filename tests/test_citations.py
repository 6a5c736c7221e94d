"""Under each section: who cites it."""

import re
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from calculators.shared.sources import REPORT
from mkdocs_calculators.citations import Citing, citing, ends, sections, with_citations
from mkdocs_calculators.fence import calculator_names
from tests import pages
from tests.outlines import all_pages, pages_of

PAGE = """# 4 The procedure {#s4}

## 4.3 Steps {#s4-3}

Text.

```calculator
fees
```

```
## No heading {#s4-4}
```

## 4.4 Documents {#s4-4}

[^1]: A note.
"""


def test_the_line_stands_at_the_end_of_its_section() -> None:
    found = pages_of(chapter_4=PAGE)
    first, last = found["chapter-4.md"].sections[1:]
    cited = {first: Citing(["fees"], ["family_member"]), last: Citing([], ["fees"])}
    text = with_citations(PAGE, found, "chapter-4.md", cited)
    fees = "[What does the application cost?](#fees-title)"
    assert f"```\n\n\n**Work it out:** {fees}\n**Also cited by:** Can this family member come?\n{{ .who-cites" in text
    assert text.index(".who-cites") < text.index("## 4.4 Documents")
    assert text.rstrip().endswith(f'**Cited by:** {fees}\n{{ .who-cites data-search-exclude="" }}')
    assert text.count(".who-cites") == 2


def test_a_page_that_nobody_cites_stays_as_it_is() -> None:
    assert with_citations(PAGE, pages_of(chapter_4=PAGE), "chapter-4.md", {}) == PAGE


def test_a_box_counts_to_the_section_it_stands_in_and_a_lost_place_to_none() -> None:
    found = pages_of(chapter_3='# 3 C {#s3}\n\n## 3.3.3 D {#s3-3-3}\n\n<div id="box-4" markdown>\n</div>\n')
    places = [REPORT.at("3.3.3", item="box 4"), REPORT.at("3.9"), REPORT.at("9")]
    assert [section.anchor for section in sections(found, places)] == ["s3-3-3"]


@pytest.mark.parametrize("name", calculator_names())
def test_every_section_that_a_calculator_rests_on_links_to_it(name: str, site: Path) -> None:
    built = {
        address: (site / address / "index.html").read_text("utf-8")
        for address in pages.read(site)
        if address != "404.html"
    }
    found = all_pages()
    rests = sections(found, (place for end in ends(explore(load(name))) for place in end.cited()))
    assert rests
    for section in rests:
        html = built[f"{section.file.removesuffix('.md')}/"]
        part = html.split(f'id="{section.anchor}"')[1]
        line = re.search(r'<p class="who-cites".*?</p>', part, re.DOTALL)
        assert line, section
        assert f"#{name}-title" in line[0], section
        heading = re.search(r"<h[1-6] id=", part)
        assert not heading or heading.start() > line.start(), section


def test_carrying_out_is_told_from_naming() -> None:
    found = {section.anchor: who for section, who in citing(all_pages()).items()}
    assert "fees" in found["s4-3-1-fees"].carry_out
    assert "submission_deadline" in found["s3-3-3-asylum"].carry_out
    assert "fees" in found["s3"].mention
    for who in found.values():
        assert not set(who.carry_out) & set(who.mention)


def test_the_search_does_not_hold_the_line(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text("utf-8")
    assert "Also cited by" not in index
