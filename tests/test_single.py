"""Single files: what they hold, what they load (nothing), what their policy allows, and how large they are."""

import json
import re
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from calculators.shared.sources import REPORT, VERSION
from mkdocs_calculators import charts, single
from mkdocs_calculators.download import FILES, FOLDERS
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.fence import calculator_names
from mkdocs_calculators.proof import citations, lands_on
from mkdocs_calculators.single import cited
from mkdocs_calculators.single.file import Inline, Maker, SingleFault
from mkdocs_calculators.single.text import blocks
from tests import markup
from tests import single as checks

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def files() -> Mapping[str, str]:
    """Every file, by its name."""
    return {file.name: file.content.decode() for file in single.single_files(ROOT)}


def test_there_is_one_for_each_calculator_and_for_the_guide(files: Mapping[str, str]) -> None:
    assert list(files) == ["what_applies", *calculator_names()]


@pytest.mark.parametrize("name", single.names())
def test_a_file_needs_nothing_else(files: Mapping[str, str], name: str) -> None:
    assert checks.faults(files[name]) == []


def test_every_file_is_valid_html(files: Mapping[str, str], tmp_path: Path) -> None:
    assert markup.faults_of(files, tmp_path) == []


def test_each_fault_is_found() -> None:
    assert checks.faults((checks.BROKEN / "everything.html").read_text("utf-8")) == [
        "loads styles.css",
        "loads https://elsewhere.example/count.gif",
        "loads picture.p",
        "loads @import",
        "the policy lacks base-uri 'none'",
        "the policy does not allow a style",
        "the policy does not allow a script",
        "the policy allows 'sha256-AAAA', which is not here",
        "the policy says unsafe-inline",
        "the policy stops the attribute: body onload",
        "the policy stops the attribute: p style",
        "leads to chapter-4.md#s4-3-2",
        "leads to #s9",
        "a graph leads to #s4-9 of 4",
        "a graph leads to #s4-3-1 of 7",
        "has #s4-3-1 2 times",
    ]


def test_a_file_that_is_too_large_is_found() -> None:
    assert checks.too_large("x" * (checks.MOST + 5)) == ["has 8,000,005 bytes, 5 too many"]


@pytest.mark.parametrize("name", calculator_names())
def test_every_paragraph_that_is_cited_is_inside(files: Mapping[str, str], name: str) -> None:
    calculator = load(name)
    ids = set(checks.read(files[name]).ids)
    wanted = {id_ for _, place in citations(calculator, explore(calculator)) for id_ in lands_on(place)}
    assert wanted
    assert wanted <= ids


def test_the_guide_holds_each_of_its_calculators_and_what_they_cite(files: Mapping[str, str]) -> None:
    ids = set(checks.read(files["what_applies"]).ids)
    parts = load("what_applies").parts  # type: ignore[attr-defined]
    assert len(parts) > 10
    for part in parts:
        assert f"{part.name}-title" in ids
        assert {id_ for _, place in citations(part, explore(part)) for id_ in lands_on(place)} <= ids


def words(html: str) -> str:
    """The text of a file, without scripts."""
    shown = re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", shown))


def test_tables_notes_boxes_pictures_and_figures_are_as_on_the_site(files: Mapping[str, str]) -> None:
    html = files["fees"]
    for part in (
        '<div class="table" id="table-1">',
        '<table class="rows">',
        '<li class="note" id="note-114">',
        '<div class="admonition contradiction" id="contradiction-4-3-1-fees-1">',
        '<svg class="diagram-picture"',
    ):
        assert part in html
    assert "€237" in words(html)
    assert "{{" not in words(html)
    assert "```" not in words(html)
    assert "[^" not in words(html)


def test_charts_bring_their_numbers_along(files: Mapping[str, str]) -> None:
    link = r'<a href="data:text/csv;charset=utf-8;base64,([^"]+)" download="([\w-]+)\.csv">'
    found = {name: b64decode(numbers) for numbers, name in re.findall(link, files["family_life"])}
    assert "processed-applications" in found
    for name, numbers in found.items():
        assert numbers.decode() == charts.files(ROOT / "docs")[charts.address(name)]


def test_a_contradiction_stands_there_with_its_other_side(files: Mapping[str, str]) -> None:
    """Box 5 of section 4.1 is cited. That section contradicts section 3.3.4, which this calculator does not cite."""
    calculator = load("fees")
    places = {place for _, place in citations(calculator, explore(calculator))}
    assert "box-5" in {place.anchor for place in places}
    assert not {place for place in places if place.anchor.startswith("s3-3")}
    box = files["fees"].partition('id="contradiction-4-1-1"')[2].partition("</div>")[0]
    assert '<a href="#s3-3-4">3.3.4</a>' in box
    assert '<h4 id="s3-3-4">' in files["fees"]
    assert 'href="#s3-3-4"' in files["fees"]


def test_a_heading_without_its_text_is_no_end_of_a_link(files: Mapping[str, str]) -> None:
    assert '<h3 id="s3-3">3.3 Which conditions must be met?</h3>' in files["fees"]
    assert 'href="#s3-3"' not in files["fees"]
    assert 'href="#s3-3"' in files["what_applies"]


def test_a_place_that_no_page_has_stops_the_making() -> None:
    pages = Maker(ROOT).site.pages
    with pytest.raises(PageFault, match=r"fees cites #s9-9, and no page has it: mend the place"):
        list(cited.of_place("fees", REPORT.at("9.9"), pages))
    with pytest.raises(PageFault, match=r"fees cites #note-999"):
        list(cited.of_place("fees", REPORT.at("3.1", notes=(999,)), pages))


def test_a_file_says_what_it_is(files: Mapping[str, str]) -> None:
    for name, html in files.items():
        told = words(html)
        for sentence in (
            "Check with the IND: ind.nl",
            "This is not the IND. It gives no legal advice. No rights can be derived from it.",
            "This file holds all that it needs, and works without the internet.",
            f"Version of the calculators: {VERSION}.",
        ):
            assert sentence in told, f"{name}: {sentence}"
        strip = "an article of September 2024" if name == "independent_permit" else "These are the rules of May 2017."
        assert strip in told
        assert html.count("<h1") == 0
        assert html.count('aria-level="1"') == 1


def test_a_page_of_another_month_says_so(files: Mapping[str, str]) -> None:
    assert "This is an article of September 2024" in words(files["lasting_stay"])
    assert "These are the rules of May 2017" in words(files["independent_permit"])
    assert "This page retells the report" not in words(files["fees"])


def test_the_same_sources_give_the_same_bytes_and_the_same_mark(files: Mapping[str, str]) -> None:
    again = Maker(ROOT)
    marks = {}
    for name in ("what_applies", "fees"):
        assert again.file(name).content.decode() == files[name]
        [marks[name]] = re.findall(r"Mark of this file: ([0-9a-f]{8})\.", files[name])
    assert marks["what_applies"] != marks["fees"]


def test_only_a_public_address_is_named(files: Mapping[str, str]) -> None:
    maker = Maker(ROOT)
    maker.config.site_url = "http://127.0.0.1:8000/"
    assert "127.0.0.1" not in words(maker.file("fees").content.decode())
    maker.config.site_url = "https://guide.example/"
    assert '<a href="https://guide.example/">https://guide.example/</a>' in maker.file("fees").content.decode()


def test_all_files_are_offered_until_a_source_changes(files: Mapping[str, str], tmp_path: Path) -> None:
    project = a_copy(tmp_path)
    assert "This copy of the site has no such files." in single.markdown(single.offered(project, None), offline=False)
    single.write(project, ["fees"])
    assert single.offered(project, None) == {}
    single.write(project)
    url = Maker(project).config.site_url
    assert list(single.offered(project, url)) == list(files)
    listed = single.markdown(single.offered(project, url), offline=False)
    size = f"{len(files['fees'].encode()) / 1_000_000:.1f}"
    assert (
        f"- [What does the application cost?](single/fees.html){{ download }} ({size}\u00a0MB)" in listed.splitlines()
    )
    assert listed.count("{ download }") == len(files)
    assert "These files stand on the page" in single.markdown(single.offered(project, url), offline=True)
    assert single.offered(project, "https://elsewhere.example/") == {}
    with (project / "docs" / "chapter-4.md").open("a") as page:
        page.write("\nOne more sentence.\n")
    assert single.offered(project, url) == {}


def a_copy(folder: Path) -> Path:
    """A project of the same sources, with an empty `build`."""
    for name in (*FOLDERS, *FILES, "package.json", ".tools", "node_modules"):
        source = ROOT / name
        if name in FOLDERS:
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            (folder / name).symlink_to(source)
    (folder / "build").mkdir()
    (folder / "build" / "runtime").symlink_to(ROOT / "build" / "runtime")
    return folder


def test_an_unknown_name_is_told_with_those_that_are_known(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs_calculators", "single", "feez"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("there is no calculator 'feez'. Known are: what_applies, after_arr")


def test_python_starts_with_the_first_touch_only_where_every_answer_needs_it(files: Mapping[str, str]) -> None:
    told = {name: json.loads(unescape(found)) for name in ("fees", "visa_collection")
            for found in re.findall(r'data-runtime="([^"]*)"', files[name])}  # fmt: skip
    assert "always" not in told["fees"]
    assert told["visa_collection"]["always"] is True
    assert told["fees"]["carried"].keys() == {"pyodide", "worker", "engine", "archive"}


def test_what_would_end_a_script_early_is_refused() -> None:
    Inline("script", "a = '<\\/script>'")
    for code in ("a = '</script>'", "a = '</SCRIPT>'", "a <!--b"):
        with pytest.raises(SingleFault, match="which a browser would read as HTML"):
            Inline("script", code)


def test_calculators_and_notes_are_left_out_of_the_text_and_charts_are_not() -> None:
    text = """---
title: x
---

# 5 Numbers {#s5}

Read on.[^1]

```calculator
fees
```

```chart
rate
## 9 No heading {#s9}
```

## 5.1 More {#s5-1}

More.

[^1]: A note.
"""
    assert blocks(text) == [
        ["# 5 Numbers {#s5}", "", "Read on.[^1]", "", "", "```chart", "rate", "## 9 No heading {#s9}", "```", ""],
        ["## 5.1 More {#s5-1}", "", "More.", ""],
    ]
