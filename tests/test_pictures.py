"""Charts and diagrams: drawn the same each time, without script or style, and never without their words."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import urljoin

import pytest

from mkdocs_calculators import charts, fence, report_map
from mkdocs_calculators.abbreviations import LONG_FORMS
from mkdocs_calculators.diagrams import measured, wrapped
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.fence import Surroundings
from tests import pages
from tests.test_fence import render

DOCS = Path(__file__).parent.parent / "docs"
BROKEN = Path(__file__).parent / "broken" / "data"
SERIES = sorted({row.series for row in charts.rows(DOCS)})
PICTURE = re.compile(r'<svg class="(?:chart-bars|diagram-picture)".*?</svg>', re.DOTALL)

FLOW = """<div class="diagram" markdown>

**How it goes (our own drawing)**

1. **Is it {{ omissions.regular }} & no more?** The rest is [in words](#there) only.[^7]
    - Yes: it is *met*.
    - No: go on.
2. **Ask again.** Then **wait a while** or **leave**.
3. The end.

</div>

[^7]: A note.
"""


def fenced(name: str) -> str:
    return f"```chart\n{name}\nNumbers of {name}\n```"


def pictures(html: str) -> list[str]:
    found = PICTURE.findall(html)
    assert found
    return found


def texts(picture: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(picture_as_xml(picture)).iter("text")]


def picture_as_xml(picture: str) -> str:
    return picture.replace(" data-search-exclude", "")


def test_a_chart_draws_a_bar_for_each_number_and_none_where_there_is_none() -> None:
    picture = pictures(render(fenced("acceptance-rate")))[0]
    assert re.findall(r'chart-bar"[^>]* width="([\d.]+)%"', picture) == ["65.5", "50.4", "24.4"]
    assert texts(picture)[-4:] == ["8 ECHR family life", "34%", "Family formation", "not in the text"]


def test_bars_are_as_long_as_their_numbers_say() -> None:
    picture = pictures(render(fenced("nationalities")))[0]
    lengths = [float(length) for length in re.findall(r'chart-bar"[^>]* width="([\d.]+)%"', picture)]
    values = [int(row.value) for row in charts.series("nationalities", DOCS)]
    for length, value in zip(lengths, values, strict=True):
        assert length == pytest.approx(max(lengths) * value / max(values), abs=0.1)


@pytest.mark.parametrize("name", SERIES)
def test_the_table_beside_a_chart_holds_every_word_and_number_of_it(name: str) -> None:
    html = render(fenced(name))
    table = ET.fromstring(html[html.index("<table") : html.index("</table>") + 8])
    cells = {"".join(cell.itertext()) for cell in [*table.iter("td"), *table.iter("th")]}
    assert set(texts(pictures(html)[0])) <= cells
    assert len(list(table.iter("tr"))) == 1 + len(charts.series(name, DOCS))


def test_the_table_of_a_chart_explains_abbreviations_on_hover() -> None:
    known = LONG_FORMS.set({"MVV": ("Residence & Permit", "abbr-mvv")})
    try:
        html = render(fenced("acceptance-rate"))
    finally:
        LONG_FORMS.reset(known)
    assert 'Applications for an <abbr title="Residence &amp; Permit">MVV</abbr>.' in html


@pytest.mark.parametrize("name", SERIES)
def test_a_chart_says_its_source_and_its_period(name: str) -> None:
    row = charts.series(name, DOCS)[0]
    assert f"Source: {row.source}. Period: {row.period}." in render(fenced(name))


def test_every_number_of_the_data_file_stands_in_the_text_of_the_report_or_is_left_empty() -> None:
    """The numbers of chapter 5, as the list of facts has them."""
    facts = (Path(__file__).parent / "facts.jsonl").read_text("utf-8")
    for row in charts.rows(DOCS):
        assert not row.value or row.shown.removeprefix("about ") in facts, row


@pytest.mark.parametrize("name", SERIES)
def test_the_file_to_download_holds_the_rows_of_its_series(name: str) -> None:
    found = list(csv.DictReader(io.StringIO(charts.files(DOCS)[f"data/{name}.csv"])))
    assert [row["label"] for row in found] == [row.label for row in charts.series(name, DOCS)]
    assert {row["series"] for row in found} == {name}


def test_every_download_is_in_the_site(site: Path) -> None:
    every = [urljoin(page.address, link) for page in pages.read(site).values() for link in page.downloads]
    found = [address for address in every if address.startswith("data/")]
    assert sorted(found) == sorted([*(f"data/{name}.csv" for name in SERIES), report_map.FILE.as_posix()])
    for address in found:
        if address == report_map.FILE.as_posix():
            continue  # it stands in `docs/` as it is
        assert (site / address).read_bytes().decode("utf-8") == charts.files(DOCS)[address]


@pytest.mark.parametrize(
    ("stem", "fault"),
    [
        ("columns", r"data/statistics\.csv needs exactly these columns in its first line: series,group,"),
        ("cells", r"data/statistics\.csv, line 2 has 12 cells: write 11, and quotes around a comma in a text"),
        ("words", r"data/statistics\.csv, line 2: 'many' is no whole number: write digits only, or nothing"),
        ("percent", r"line 2: 101 is more than 100 percent: mend the value or the unit"),
        ("units", r"the series 'rate' in data/statistics\.csv mixes 'percent' and 'applications': give it one unit"),
        ("nothing", r"the series 'rate' in data/statistics\.csv has no number: say it in words, not in a chart"),
    ],
)
def test_data_that_cannot_be_drawn_honestly_is_refused(stem: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / charts.DATA).write_text((BROKEN / f"{stem}.csv").read_text("utf-8"), "utf-8")
    fence.SURROUNDINGS.set(Surroundings(docs=tmp_path))
    try:
        with pytest.raises(PageFault, match=fault):
            render(fenced("rate"))
    finally:
        fence.SURROUNDINGS.set(None)


def test_a_site_without_numbers_has_nothing_to_download(tmp_path: Path) -> None:
    assert charts.files(tmp_path) == {}


def test_a_diagram_draws_what_is_bold_or_else_the_whole_step() -> None:
    drawn = texts(pictures(render(FLOW))[0])
    assert drawn == [
        *["Yes", "It is met", "No", "Is it two weeks & no more?", "1"],
        *["Ask again", "Wait a while", "Leave", "2", "The end", "3"],
    ]


def test_the_list_of_a_diagram_stays_as_it_is_with_links_notes_and_figures() -> None:
    html = render(FLOW)
    after = html[html.index("</svg>") :]
    for part in ("<ol>", "two weeks &amp; no more?", '<a href="#there">in words</a>', 'href="#note-7"', "<em>met</em>"):
        assert part in after


def test_arrows_lead_from_each_step_to_the_next_and_to_each_branch() -> None:
    assert pictures(render(FLOW))[0].count("diagram-arrow") == 2 + 1


def test_lines_fit_their_boxes_and_lose_no_word() -> None:
    words = "Does the decision lead to a (permanent) separation of the family members?"
    lines = wrapped(words, 200, bold=True)
    assert " ".join(lines) == words
    assert all(measured(line, bold=True) <= 200 for line in lines)


def test_one_word_that_is_too_long_stands_on_a_line_of_its_own() -> None:
    assert wrapped("a verylongwordindeed b", 40) == ["a", "verylongwordindeed", "b"]


@pytest.mark.parametrize("text", [FLOW, *map(fenced, SERIES)])
def test_the_same_source_gives_the_same_picture(text: str) -> None:
    assert render(text) == render(text)


@pytest.mark.parametrize("text", [FLOW, *map(fenced, SERIES)])
def test_a_picture_has_no_style_no_script_and_no_address(text: str) -> None:
    for picture in pictures(render(text)):
        assert not re.search(r"style=|<style|<script|\bon\w+=|href|url\(|https?:", picture)
        root = ET.fromstring(picture_as_xml(picture))
        assert not [part.tag for part in root.iter() if {"fill", "stroke", "font-family"} & part.attrib.keys()]


@pytest.mark.parametrize("text", [FLOW, *map(fenced, SERIES)])
def test_a_picture_has_a_name_and_a_description(text: str) -> None:
    for picture in pictures(render(text)):
        root = ET.fromstring(picture_as_xml(picture))
        assert root.get("role") == "img"
        ids = {part.get("id"): part.text for part in root if part.tag in ("title", "desc")}
        assert ids[root.get("aria-labelledby")]
        assert ids[root.get("aria-describedby")]


def test_pictures_on_one_page_share_no_id() -> None:
    once = FLOW.partition("[^7]: ")[0]
    html = render("\n\n".join([FLOW, once, fenced(SERIES[0]), fenced(SERIES[0]), fenced(SERIES[1])]))
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids)) >= 13


def test_every_class_of_a_picture_is_in_the_style_sheet() -> None:
    sheet = (DOCS.parent / "overrides" / "stylesheets" / "pictures.css").read_text("utf-8")
    html = "".join(picture for text in (FLOW, *map(fenced, SERIES)) for picture in pictures(render(text)))
    for name in set(re.findall(r'class="([\w-]+)"', html)) - {"chart-label"}:
        assert f".{name}" in sheet, name


def test_the_pages_that_the_sources_determine_have_their_pictures(site: Path) -> None:
    found = {
        name: [
            re.findall(r'class="([\w-]+)"', picture)[0]
            for picture in pictures((site / name / "index.html").read_text("utf-8"))
        ]
        for name in ("chapter-3", "chapter-4", "chapter-5", "annex-5")
    }
    assert found == {
        "chapter-3": ["diagram-picture"],
        "chapter-4": ["diagram-picture"] * 2,
        "chapter-5": ["chart-bars"] * 4,
        "annex-5": ["diagram-picture"],
    }
