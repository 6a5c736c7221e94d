"""The map of the report: no section is left out, and each is what the calculators and the table say it is."""

import json
import re
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from calculators.shared.sources import ARTICLE, REPORT
from mkdocs_calculators import report_map
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.report_map import Entry, Kind, judged, mark, names_section, with_marks
from tests import pages, plain
from tests.outlines import all_pages, pages_of

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
BROKEN = Path(__file__).parent / "broken"

CHAPTERS = {
    "chapter_3": """# 3 Conditions {#s3}

It is about conditions.

## 3.1 Who? {#s3-1}

Somebody.

## 3.2 Which? {#s3-2}

<div class="other-words" markdown>
Other words: relatives.
</div>

## 3.3 More {#s3-3}

Text.

```
## No heading {#s3-4}
```

## 3.9 Nowhere {#s3-9}

A rule that no calculator knows.
""",
    "chapter_4": "# 4 The procedure {#s4}\n\nText.\n\n## 4.2 Who sends it? {#s4-2}\n\nSomebody.\n",
}


def test_every_section_is_in_a_calculator_or_judged_with_a_reason() -> None:
    assert report_map.faults(all_pages(), DOCS) == []
    for anchor, told in judged(DOCS).items():
        assert told.reason, anchor


def test_a_section_that_nobody_judged_and_a_row_that_does_not_fit_are_found() -> None:
    mend = "and the row says otherwise: mend in_calculators, or take it out."
    found = report_map.faults(pages_of(**CHAPTERS), BROKEN / "report_map")
    assert found == [
        "chapter-3.md: #s3 is in no calculator: say in data/report-map.csv what it is, and why.",
        "chapter-4.md: #s4 is in no calculator: say in data/report-map.csv what it is, and why.",
        f"data/report-map.csv: s3-1: a calculator rests on it, {mend}",
        f"data/report-map.csv: s3-3: no calculator rests on it, {mend}",
        "data/report-map.csv: s4-2: that it is encoded is found by itself: take the row out.",
        "data/report-map.csv: no section of the report has the id s9-9: take the row out.",
    ]


def test_a_kind_that_is_none_is_refused() -> None:
    with pytest.raises(PageFault, match="line 2: write four cells; the second is one of encoded, discretionary"):
        judged(BROKEN / "report_map_of_no_kind")


def test_a_site_without_a_table_has_a_map_all_the_same() -> None:
    found = {entry.section.anchor: entry.kind for entry in report_map.report_map(pages_of(**CHAPTERS), BROKEN).values()}
    assert found["s3-1"] is Kind.ENCODED
    assert found["s3-2"] is Kind.HEADING
    assert found["s3-9"] is Kind.NOT_ENCODED


def test_only_what_an_outcome_rests_on_counts_and_no_question_about_a_whole_chapter() -> None:
    """“Which application is it?” is explained by chapter 3: that carries out nothing of it."""
    found = {section.anchor: names for section, names in report_map.encoded(all_pages()).items()}
    assert "fees" in found["s4-3-1-fees"]
    assert "fees" not in found["s3"]
    assert "s2-2-2" not in found  # the article contradicts it: that is shown, and nothing rests on it


def test_reasons_are_plain() -> None:
    reasons = [each for told in judged(DOCS).values() for each in plain.sentences(told.reason)]
    assert plain.typical_grade(reasons) <= plain.PAGE_GRADE
    assert plain.too_long(reasons) == []


# ---- Rules without a section ----


def test_a_whole_chapter_and_the_article_are_no_section_and_a_table_is() -> None:
    found = all_pages()
    assert names_section(found, [REPORT.at("3.3.3")])
    assert names_section(found, [REPORT.at("2.2.1", item="table 1")])
    assert names_section(found, [ARTICLE.at("article"), REPORT.at("6.2", part="work")])
    assert not names_section(found, [REPORT.at("3"), ARTICLE.at("article", part="apply"), REPORT.at("summary")])
    assert not names_section(found, [REPORT.at("3.9.9")])


def test_rules_that_rest_on_no_section_are_those_that_are_known() -> None:
    """A new one is a rule that a reader cannot look up: cite the section, or add it here knowingly."""
    found = {each.name: len(each.without) for each in report_map.rules(all_pages()) if each.without}
    assert found == {"family_life": 1, "independent_permit": 9, "lasting_stay": 2}
    every = {part.says.key for part in report_map.parts(explore(load("independent_permit")))}
    assert "independent_permit.abroad" in every


# ---- In the margin ----


def entries(**kinds: Kind) -> dict[str, Entry]:
    found = pages_of(**CHAPTERS)["chapter-3.md"].sections
    return {each.anchor: Entry(each, kinds.get(each.anchor.replace("-", "_"), Kind.HEADING)) for each in found}


def test_a_mark_stands_right_below_its_heading_and_none_below_a_bare_heading() -> None:
    found = pages_of(**CHAPTERS)
    known = entries(s3=Kind.DESCRIPTIVE, s3_1=Kind.NOT_ENCODED)
    text = with_marks(CHAPTERS["chapter_3"], found, "chapter-3.md", {entry.section: entry for entry in known.values()})
    assert '{#s3}\n\nDescribed only\n{ .in-map data-search-exclude="" }\n\n' in text
    assert '{#s3-1}\n\nNot in a calculator\n{ .in-map data-search-exclude="" }\n\n' in text
    assert text.count(".in-map") == 2
    assert "## 3.2 Which? {#s3-2}\n\n<div" in text
    assert with_marks(CHAPTERS["chapter_4"], found, "chapter-4.md", {}) == CHAPTERS["chapter_4"]


def test_a_mark_links_to_its_calculators_and_else_to_its_row_in_the_map() -> None:
    section = pages_of(**CHAPTERS)["chapter-3.md"].sections[1]
    found = pages_of(chapter_4="# 4 {#s4}\n\n```calculator\nfees\n```\n", report_map="# Map {#map}\n")
    encoded = Entry(section, Kind.ENCODED, ("fees", "waiting_time"))
    assert mark(found, "chapter-3.md", encoded) == "In calculators: [fees](chapter-4.md#fees-title), waiting time"
    decided = Entry(section, Kind.DISCRETIONARY, ("fees",))
    assert mark(found, "chapter-4.md", decided) == (
        "[For the authority to decide](report-map.md#map-s3-1). In calculators: [fees](#fees-title)"
    )


def test_every_section_of_the_built_chapters_has_its_mark_outside_of_the_heading(site: Path) -> None:
    seen = 0
    for entry in report_map.report_map(all_pages(), DOCS).values():
        html = (site / entry.section.file.removesuffix(".md") / "index.html").read_text("utf-8")
        after = re.search(rf'<h\d id="{entry.section.anchor}">.*?</h\d>\s*(<p class="in-map".*?</p>)?', html, re.DOTALL)
        assert after, entry.section
        assert bool(after[1]) == (entry.kind is not Kind.HEADING), entry.section
        assert "in-map" not in after[0].partition("</h")[0]
        assert "style=" not in (after[1] or "")
        for name in entry.calculators if after[1] else ():
            assert f"#{name}-title" in after[1], entry.section
        seen += bool(after[1])
    assert seen > 100


def test_neither_the_search_nor_the_contents_hold_a_mark(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    said = [entry["location"] for entry in index if "Described only" in entry["text"] or "in-map" in entry["text"]]
    assert all(location.startswith("report-map/") for location in said)
    html = (site / "chapter-3" / "index.html").read_text("utf-8")
    contents = re.search(r'<nav class="md-nav md-nav--secondary".*?</nav>', html, re.DOTALL)
    assert contents
    assert "In calculators" not in contents[0]


def test_the_page_holds_a_row_for_each_section_and_counts_that_add_up(site: Path) -> None:
    page = pages.read(site)["report-map/"]
    known = report_map.report_map(all_pages(), DOCS)
    assert {report_map.row_id(section) for section in known} <= set(page.ids)
    text = " ".join(" ".join(page.text).split())
    assert f"{len(known)} sections" in text
    counted = [int(number) for number in re.findall(r": (\d+) sections\.", text)]
    assert len(counted) == len(Kind)
    assert sum(counted) == len(known)
    assert "data/report-map.csv" in " ".join(page.downloads)
