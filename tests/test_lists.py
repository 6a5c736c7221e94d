"""The lists that are made from all pages."""

import re
from pathlib import Path

import pytest

from calculators.shared.figures import FIGURES
from mkdocs_calculators import contradictions, figure_list, legal, lists
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.legal import Reference, references
from tests import pages
from tests.outlines import LISTS, all_pages, pages_of

BROKEN = Path(__file__).parent / "broken" / "pages"


def test_an_unknown_list_is_refused() -> None:
    with pytest.raises(
        PageFault, match=r"no list 'everything'\. Known are: calculators, contradictions, figures, legal-references"
    ):
        lists.filled_in((BROKEN / "unknown_list.md").read_text("utf-8"), {})


@pytest.mark.parametrize("name", lists.LISTS)
def test_every_list_stands_on_a_page(name: str) -> None:
    assert any(f"<!-- list: {name} -->" in line.text for page in all_pages().values() for line in page.lines)


# ---- Contradictions and slips ----

MARKED = """# 3 Conditions {#s3}

!!! slip "A slip"
    See [3.1](#s3-1).[^65]

## 3.1 Who? {#s3-1}

!!! contradiction "The report contradicts itself"
    One says {{ ages.sponsor }}.

    - The other does not.

[^65]: Article 3.2 of the *Decree*. *The report prints “3.2” here; this may be a misprint.*
"""


def test_the_list_holds_each_mark_with_a_link_to_where_it_stands() -> None:
    text = contradictions.markdown(pages_of(chapter_3=MARKED))
    assert "**1 contradictions** and **1 slips**" in text
    assert "Another **1 notes**" in text
    assert "    See [3.1](chapter-3.md#s3-1).<sup>[65](chapter-3.md#note-65)</sup>" in text
    assert "[Read it where it stands: 3](chapter-3.md#slip-3-1)" in text
    assert "### 3.1 Who? {#from-chapter-3-s3-1}" in text
    assert "    - The other does not.\n\n    [Read it where it stands: 3.1](chapter-3.md#contradiction-3-1-1)" in text
    assert "- [Note 65](chapter-3.md#note-65): The report prints “3.2” here; this may be a misprint." in text
    assert text.index("slip-3-1") < text.index("contradiction-3-1-1")


def test_a_page_without_marks_is_left_out() -> None:
    assert "About" not in contradictions.markdown(pages_of(about="# About {#about}\n", chapter_3=MARKED))


def test_the_built_list_links_to_every_block_that_the_pages_mark(site: Path) -> None:
    built = pages.read(site)
    marked = {
        f"{address}#{id_}"
        for address, page in built.items()
        for id_ in page.ids
        if re.match(r"(slip|contradiction|open|missing)-(?!from-)", id_)
    }
    listed = {link.removeprefix("../") for link in built["contradictions/"].links}
    assert len(marked) > 20
    assert marked <= listed
    expected = {mark.id for page in all_pages().values() for mark in page.marks()}
    assert {address.partition("#")[2] for address in marked} == expected


def test_the_search_finds_a_mark_on_its_own_page_only(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text("utf-8")
    assert index.count("note 90 says that people from these countries need no MVV") == 1


# ---- Figures and periods ----


def test_every_figure_is_in_the_list_with_its_time_and_its_source() -> None:
    text = figure_list.markdown(all_pages())
    for name in FIGURES:
        assert f"{{#{figure_list.figure_id(name)}}}" in text
    row = next(line for line in text.splitlines() if "{#value-fees-partner}" in line)
    assert "| €237 | 1 January 2017 to 31 December 2017 |" in row
    assert "[section 4.3.1](chapter-4.md#s4-3-1-fees), [note 113](chapter-4.md#note-113)" in row
    assert "last compared on 21 November 2026" in row
    assert "[What does the application cost?](chapter-4.md#fees-title)" in row
    assert "[4.3.1](chapter-4.md#s4-3-1-fees)<br>" in row
    assert text.index("{#figures-fees}") < text.index("{#figures-income}")


def test_the_source_of_every_figure_is_on_a_page() -> None:
    assert figure_list.unlinked(all_pages()) == []


def test_a_source_that_no_page_holds_is_found() -> None:
    broken = pages_of(chapter_4=(LISTS / "chapter-4.md").read_text("utf-8"))
    found = figure_list.unlinked(broken)
    assert "fees.partner: s4-3-1-fees is not on the page of '4'" in found
    assert "fees.partner: note-113 is not on the page of '4'" in found
    assert "income.couple: s3-3-2-regular is not on the page of '3'" in found


def test_an_annex_and_the_article_have_names() -> None:
    annex = FIGURES["documents.medical_certificate"].place
    article = FIGURES["article2024.independent"].place
    assert figure_list.cited({}, annex) == "Annex IV"
    assert figure_list.cited({}, article) == "the article of 25 September 2024"
    there = pages_of(
        annex_4="# Annex IV: Documents {#annex-4}\n\n## Foster children {#annex-4-foster}\n",
        article="# After {#article}\n\n## A part {#article-kinds}\n",
    )
    assert figure_list.cited(there, annex) == "[Annex IV](annex-4.md#annex-4-foster)"
    assert figure_list.cited(there, article) == "[the article of 25 September 2024](article.md#article-kinds)"


# ---- Legal references ----

GUIDELINES = "Aliens Act Implementation Guidelines"
PAPERS = "Parliamentary papers"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Section 29(4) of the Aliens Act.", [("Aliens Act", "Section 29(4)")]),
        ("Section 2a(1) b of the Aliens Act.", [("Aliens Act", "Section 2a(1) b")]),
        ("Section 2s(1) of the Aliens Act 2000.", [("Aliens Act", "Section 2s(1)")]),
        ("Sections 18 and 19 of the Aliens Act.", [("Aliens Act", "Section 18"), ("Aliens Act", "Section 19")]),
        (
            "Article 3.15(1)(b) and Article 3.5 of the Aliens Decree; Article B7/2.2 of the Aliens Act Implementation Guidelines.",
            [
                ("Aliens Decree", "Article 3.15(1)(b)"),
                ("Aliens Decree", "Article 3.5"),
                (GUIDELINES, "Article B7/2.2"),
            ],
        ),
        ("Or within B7/2.2 of the Aliens Act Implementation Guidelines 2000.", [(GUIDELINES, "Article B7/2.2")]),
        ("In the Aliens Act Implementation Guidelines 2000 (B7/3.8).", [(GUIDELINES, "Article B7/3.8")]),
        (
            "Article B7 3.1.2 of the Aliens Act Implementation Guidelines.",
            [(GUIDELINES, "Article B7/3.1.2")],
        ),
        (
            "Articles B7/3.6.1, B7/3.6.2 and B7/3.6.3 of the Implementation Guidelines.",
            [(GUIDELINES, f"Article B7/3.6.{number}") for number in (1, 2, 3)],
        ),
        ("Article 3.34a under j of the Aliens Regulations.", [("Aliens Regulations", "Article 3.34a under j")]),
        (
            "Directive No. 2003/86/EC of 22 September 2003, Article 1.",
            [("Family Reunification Directive (2003/86/EC)", "Article 1")],
        ),
        (
            "(Article 9, paragraph 2, of the Family Reunification Directive).",
            [("Family Reunification Directive (2003/86/EC)", "Article 9, paragraph 2")],
        ),
        (
            "Article 12 (Exclusion) of Qualification Directive 2011/95/EU must not apply.",
            [("Qualification Directive (2011/95/EU)", "Article 12 (Exclusion)")],
        ),
        ("Article 1F of the Geneva Convention on Refugees", [("Geneva Convention on Refugees", "Article 1F")]),
        ("a refusal would breach Article 8 ECHR?", [("European Convention on Human Rights (ECHR)", "Article 8")]),
        ("Article 3 UNCRC affects it.", [("UN Convention on the Rights of the Child (UNCRC)", "Article 3")]),
        (
            "Section 7.32(5) of the Higher Education and Research Act.",
            [("Higher Education and Research Act", "Section 7.32(5)")],
        ),
        ("Article 4 of the Act on Unheard Things.", [("Act on Unheard Things", "Article 4")]),
        ("The Aliens Act 2000 is a law.", [("Aliens Act", "")]),
        ("*Parliamentary Papers II*, 2014-2015, 32 175 no. 57.", [(PAPERS, "Parliamentary Papers II, 2014-2015, 32175, no. 57")]),
        ("*Parliamentary Papers II*, 2015-2016, Appendix number 47.", [(PAPERS, "Parliamentary Papers II, 2015-2016, Appendix number 47")]),
        ("Appendix to Proceedings 2013-2014, No. 8898.", [(PAPERS, "Appendix to Proceedings 2013-2014, No. 8898")]),
        ("Work Instruction 2016/7 of the IND.", [("Working instructions of the IND", "Working Instruction 2016/7")]),
        ("Note 68 (Article 3.73) supports it.", [("", "Article 3.73")]),
        # Sections of the report are not sections of an act; links and addresses are not read.
        ("Section 3.1.1 asks it, and section 4 too.", []),
        ("Sections [2.2.1](#s2-2-1) and [3.1.2](#s3-1-2) say so: `https://ind.nl/Article 8 ECHR`.", []),
        ("The IND, page on costs.", []),
    ],
)  # fmt: skip
def test_a_reference_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert [(reference.act, reference.article) for reference in references(text)] == found


def test_an_article_without_its_act_is_not_guessed() -> None:
    found = legal.collected(
        pages_of(
            page="# P {#p}\n\nArticle 3.73 of the Aliens Decree.\n\n## Q {#q}\n\nArticle 3.73 again, and Article 5.\n"
        )
    )
    assert list(found[Reference("Aliens Decree", "Article 3.73")]) == ["[P](page.md#p)", "[P](page.md#q)"]
    assert list(found[Reference("", "Article 5")]) == ["[P](page.md#q)"]


def test_an_article_that_two_acts_have_counts_to_the_one_in_the_same_section() -> None:
    text = "# P {#p}\n\nSection 8 of the Aliens Act.\nSection 8 has no l.\n\n## Q {#q}\n\nSection 8 of the Student Finance Act.\n\n## R {#r}\n\nSection 8.\n"
    found = legal.collected(pages_of(page=text))
    assert list(found[Reference("", "Section 8")]) == ["[P](page.md#r)"]


def test_every_note_that_names_an_article_is_in_the_list() -> None:
    found = all_pages()
    assert legal.unread(found) == []
    assert legal.markdown(found).count("[note ") > 70


def test_a_note_that_cannot_be_read_is_found() -> None:
    broken = pages_of(page=(LISTS / "note_that_cannot_be_read.md").read_text("utf-8"))
    assert legal.unread(broken) == [
        "page.md: note 1 is not in the list of legal references: Article XIV of the Constitution."
    ]


def test_articles_stand_in_the_order_of_their_numbers() -> None:
    text = legal.markdown(
        pages_of(page="# P {#p}\n\nArticles 3.15, 3.5 and 3.50 of the Aliens Decree 2000. The Aliens Decree.")
    )
    rows = re.findall(r"^\| (The act as a whole|Article \S+) \|", text, re.MULTILINE)
    assert rows == ["The act as a whole", "Article 3.5", "Article 3.15", "Article 3.50"]


def test_a_note_stands_with_its_section() -> None:
    text = legal.markdown(
        pages_of(chapter_3="# 3 C {#s3}\n\n## 3.1 W {#s3-1}\n\nSo.[^80]\n\n[^80]: Section 29(4) of the Aliens Act.\n")
    )
    assert "| Section 29(4) | [note 80](chapter-3.md#note-80) ([3.1](chapter-3.md#s3-1)) |" in text
