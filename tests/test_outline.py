"""What stands where, as the lists need it."""

import pytest

from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.outline import file_of, link, nav_order, read
from tests.outlines import LISTS, all_pages, pages_of

PAGE = """# 3 Conditions {#s3}

## 3.1 Who? {#s3-1}

See table 2.[^5]

#### Asylum {#s3-1-asylum}

<div class="table" id="table-2" markdown>
</div>

```calculator
fees
```

```
# No heading {#none}
```

[^5]: Section 8 of the Aliens Act.
*[IND]: Immigration and Naturalisation Service
"""


def test_sections_have_the_number_of_the_heading_above() -> None:
    page = read("chapter-3.md", PAGE)
    assert [(section.anchor, section.short, section.name) for section in page.sections] == [
        ("s3", "3", "3 Conditions"),
        ("s3-1", "3.1", "3.1 Who?"),
        ("s3-1-asylum", "3.1", "3.1, Asylum"),
    ]
    annex = read("annex-4.md", "# Annex IV: Documents {#annex-4}\n\n## Partners {#annex-4-partners}\n")
    assert [section.short for section in annex.sections] == ["Annex IV", "Annex IV"]
    assert [section.short for section in read("about.md", "# About {#about}\n\n## What {#what}\n").sections] == [
        "About",
        "About",
    ]


def test_ids_notes_and_calculators_are_known_with_their_section() -> None:
    page = read("chapter-3.md", PAGE)
    found = {name: section.anchor if section else "" for name, section in page.ids.items()}
    assert found["table-2"] == "s3-1-asylum"
    assert found["s3-1"] == "s3-1"
    assert "note-5" in found
    assert "none" not in found
    assert page.notes == {"5": "Section 8 of the Aliens Act."}
    assert page.marked["5"] is page.sections[1]
    assert page.calculators == {"fees": page.sections[2]}


def test_marks_are_counted_in_each_section() -> None:
    text = (
        '# 3 C {#s3}\n\n!!! slip "One"\n    A.\n\n    - B\n\n!!! open "No"\n    C\n\n'
        '!!! slip "Two"\n    D\n\n!!! contradiction "X"\n    E\nAfter.\n## 3.1 {#s3-1}\n!!! slip "Y"\n    F\n'
    )
    found = [(mark.id, mark.title, mark.body) for mark in read("chapter-3.md", text).marks()]
    assert found == [
        ("slip-3-1", "One", ("A.", "", "- B")),
        ("open-3-1", "No", ("C",)),
        ("slip-3-2", "Two", ("D",)),
        ("contradiction-3-1", "X", ("E",)),
        ("slip-3-1-1", "Y", ("F",)),
    ]


def test_no_two_marks_of_a_page_share_an_id() -> None:
    for page in all_pages().values():
        ids = [mark.id for mark in page.marks()]
        assert len(ids) == len(set(ids)), page.file


def test_a_mark_above_every_section_is_refused() -> None:
    page = read("page.md", (LISTS / "mark_above_every_section.md").read_text("utf-8"))
    with pytest.raises(PageFault, match=r"page\.md: a slip stands above the first heading"):
        list(page.marks())


def test_a_link_to_what_is_not_there_is_text() -> None:
    pages = pages_of(chapter_3=PAGE)
    assert link(pages, "chapter-3.md", "s3-1", "3.1") == "[3.1](chapter-3.md#s3-1)"
    assert link(pages, "chapter-3.md", "s3-9", "3.9") == "3.9"
    assert link(pages, "chapter-9.md", "s9", "9") == "9"
    assert file_of(pages, "3") == "chapter-3.md"
    assert file_of(pages, "annex-4") == ""


def test_the_order_is_that_of_the_contents() -> None:
    assert nav_order(["index.md", {"Report": ["a.md", {"B": "b.md"}]}, {"C": "c.md"}]) == [
        "index.md",
        "a.md",
        "b.md",
        "c.md",
    ]
    assert nav_order(None) == []
