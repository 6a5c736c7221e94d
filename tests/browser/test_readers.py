"""Four kinds of readers come for a fact: a journalist, a student, a caseworker, and a sponsor with a phone."""

import pytest

from .conftest import Visit
from .reader import Reader
from .searching import results

RATES = "chapter-5/#statistics-acceptance"
PERIOD = "Average acceptance rate over 2014, 2015 and 2016"


def sees_the_rates(reader: Reader) -> None:
    """The rates stand in one table, under the years that they are about."""
    part = reader.see("#statistics-acceptance")
    assert part.inner_text().startswith(PERIOD)
    rows = part.locator("tbody tr").all_inner_texts()
    for who, rate in [("Family reunification", "91%"), ("Asylum family reunification", "70%"), ("8 ECHR", "34%")]:
        assert any(row.startswith(who) and rate in row for row in rows), who


def test_a_journalist_finds_the_acceptance_rates_and_their_period_by_search(visit: Visit) -> None:
    reader = visit()
    reader.open()
    reader.settle()
    assert any(RATES in shown for shown in results(reader, "acceptance rate")[:3])
    reader.see('.md-search-result__link[href$="#statistics-acceptance"]').click()
    reader.page.wait_for_url(f"**/{RATES}")
    sees_the_rates(reader)


def test_a_journalist_finds_the_acceptance_rates_and_their_period_by_the_contents(visit: Visit) -> None:
    reader = visit()
    reader.open("summary/")
    reader.see('.md-nav--primary a[href$="chapter-5/"]').click()
    reader.page.wait_for_url("**/chapter-5/")
    reader.see('.md-sidebar--secondary a[href$="#s5-2"]').click()
    reader.page.wait_for_url("**/chapter-5/#s5-2")
    sees_the_rates(reader)


def test_a_student_follows_a_note_to_its_article_and_comes_back(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-3/#s3-3-3-asylum")
    mark = reader.see("#note-80-ref a")
    mark.click()
    reader.page.wait_for_url("**/chapter-3/#note-80")
    note = reader.see("#note-80")
    assert note.is_visible()
    assert "Section 29(4) of the Aliens Act" in note.inner_text()
    note.locator("a.note-back").click()
    reader.page.wait_for_url("**/chapter-3/#note-80-ref")
    reader.page.wait_for_function(
        "() => { const { top } = document.getElementById('note-80-ref').getBoundingClientRect();"
        " return top >= 0 && top < innerHeight; }"
    )
    assert mark.is_visible()


def test_a_student_comes_from_an_article_of_the_law_to_the_note_that_names_it_and_back(visit: Visit) -> None:
    reader = visit()
    reader.open("legal-references/")
    row = reader.see("tr").filter(has_text="29(4)").first
    row.locator('a[href$="chapter-3/#note-80"]').click()
    reader.page.wait_for_url("**/chapter-3/#note-80")
    assert "Section 29(4) of the Aliens Act" in reader.see("#note-80").inner_text()
    reader.page.go_back()
    reader.page.wait_for_url("**/legal-references/")
    row.wait_for()


def test_a_caseworker_finds_a_section_by_its_number(visit: Visit) -> None:
    reader = visit()
    reader.open("privacy/")
    reader.settle()
    assert any("chapter-3/#s3-3-4" in shown for shown in results(reader, "3.3.4")[:1])
    reader.see('.md-search-result__link[href$="#s3-3-4"]').first.click()
    reader.page.wait_for_url("**/chapter-3/**#s3-3-4*")


@pytest.mark.parametrize(
    ("question", "calculator"),
    [
        ("Who can come?", "family_member"),
        ("How long do I have to apply?", "submission_deadline"),
        ("Must my partner sit the exam?", "integration_exam_abroad"),
        ("What does it cost?", "fees"),
    ],
)
def test_a_sponsor_on_a_phone_comes_from_the_home_page_to_the_calculator_in_three_taps(
    visit: Visit, question: str, calculator: str
) -> None:
    reader = visit(width=360)
    reader.open()
    link = reader.see(".home-questions a").filter(has_text=question)
    link.scroll_into_view_if_needed()
    # The theme notes a scroll a tenth of a second late, and would take a faster tap back to where the finger was.
    reader.page.wait_for_function("() => scrollY === 0 || Math.abs((history.state?.y ?? -9) - scrollY) < 1")
    link.click()  # the first tap
    title = reader.calculator(calculator, ".calculator-title")
    title.wait_for()
    reader.page.wait_for_function(
        "id => { const { top } = document.getElementById(id).getBoundingClientRect(); return top >= 0 && top < innerHeight; }",
        arg=f"{calculator}-title",
    )
    option = reader.calculator(calculator, ".option label").first
    option.click()  # the second answers the first question, and the third sends it
    reader.calculator(calculator, ".calculator-continue").click()
    reader.calculator(calculator, ".answer").first.wait_for()
