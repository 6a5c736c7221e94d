"""What pages say to machines: head, schema.org, feed, sitemap."""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from mkdocs_calculators import feed, structured
from tests.outlines import LISTS, ROOT, all_pages

ATOM = {"a": feed.ATOM}
FILES = sorted(all_pages())


def head(site: Path, file: str) -> str:
    address = "index.html" if file == "index.md" else f"{file.removesuffix('.md')}/index.html"
    return (site / address).read_text("utf-8").partition("</head>")[0]


def said(head: str) -> Any:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head, re.DOTALL)
    assert len(found) == 1
    return json.loads(found[0])


@pytest.mark.parametrize("file", FILES)
def test_every_page_has_a_title_a_description_and_an_address(site: Path, file: str) -> None:
    top = head(site, file)
    for pattern in (
        r"<title>[^<]{10,}</title>",
        r'<meta name="description" content="[^"]{40,}">',
        r'<link rel="canonical" href="http://[^"]+">',
        r'<meta property="og:title" content="[^"]{5,}">',
        r'<meta property="og:description" content="[^"]{40,}">',
        r'<meta property="og:url" content="http://[^"]+">',
        r'<meta property="og:type" content="(website|article)">',
        r'<link rel="alternate" type="application/atom\+xml" href="(\.\./|\./)?feed\.xml"',
    ):
        assert len(re.findall(pattern, top)) == 1, f"{file}: {pattern}"
    assert "og:image" not in top


@pytest.mark.parametrize("file", FILES)
def test_every_page_says_what_it_is_and_from_when(site: Path, file: str) -> None:
    top = head(site, file)
    page = said(top)
    assert f'<link rel="canonical" href="{page["url"]}">' in top
    assert page["@context"] == "https://schema.org"
    assert page["isPartOf"]["url"]
    if re.match(r"chapter|annex|summary", file):
        assert page["isBasedOn"]["datePublished"] == page["temporalCoverage"] == "2017-05"
    elif file == "article.md":
        assert page["isBasedOn"]["datePublished"] == "2024-09-25"
    else:
        assert "isBasedOn" not in page


def test_no_title_can_end_the_block_of_data() -> None:
    made = structured.data(
        title="</script><script>", description="", address="", home="", site="", source=None, checked=""
    )
    assert "<" not in made
    assert json.loads(made)["name"] == "</script><script>"


@pytest.mark.parametrize("published", ["2017", "Mai 2017", "31 2017"])
def test_a_source_without_a_clear_day_is_refused(published: str) -> None:
    with pytest.raises(ValueError, match="is no month and no day"):
        structured.iso(published)


def test_the_feed_holds_the_dated_versions() -> None:
    log = "# Changelog\n\n## Unreleased\n\n- Soon.\n\n## [2] - 2026-12-01\n\n### Added\n\n- *B* & C\n\n## 1 - 2026-11-21\n\n- A\n"
    root = ET.fromstring(feed.atom(log, "Guide & more", "https://guide.example/"))
    entries = root.findall("a:entry", ATOM)
    assert [entry.findtext("a:title", "", ATOM) for entry in entries] == ["Version 2", "Version 1"]
    assert root.findtext("a:updated", "", ATOM) == entries[0].findtext("a:updated", "", ATOM) == "2026-12-01T00:00:00Z"
    assert "<em>B</em> &amp; C" in entries[0].findtext("a:content", "", ATOM)
    assert "Soon" not in ET.tostring(root, "unicode")
    for element in (root, *entries):
        for tag in ("id", "title", "updated", "link"):
            assert element.find(f"a:{tag}", ATOM) is not None, tag
    assert root.findtext("a:id", "", ATOM) == "https://guide.example/feed.xml"
    assert root.find("a:author/a:name", ATOM) is not None


def test_a_changelog_without_a_date_is_refused() -> None:
    with pytest.raises(feed.NoDate, match=r"CHANGELOG\.md has no version with a date: write `## 2017\.1 - 2026-11-21`"):
        feed.atom((LISTS / "changelog_without_a_date.md").read_text("utf-8"), "", "")


def test_our_feed_is_the_same_each_time(site: Path) -> None:
    built = (site / "feed.xml").read_bytes()
    assert len(ET.fromstring(built).findall("a:entry", ATOM)) == len(
        feed.changes((ROOT / "CHANGELOG.md").read_text("utf-8"))
    )
    assert b"<updated>20" in built


def test_the_sitemap_names_every_page(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    for file in FILES:
        assert said(head(site, file))["url"] in sitemap
