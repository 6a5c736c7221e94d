"""The fence, the notes and the figures, with Python-Markdown alone."""

import re
from pathlib import Path

import pytest
from markdown import Markdown

from mkdocs_calculators import charts, fence
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.fence import Surroundings, heading_levels

PAGES = Path(__file__).parent / "broken" / "pages"


def render(text: str) -> str:
    """The HTML of a text, with the extensions that `mkdocs.yml` names."""
    fences = [
        {"name": "calculator", "class": "calculator", "format": fence.calculator},
        {"name": "chart", "class": "chart", "format": charts.chart},
    ]
    theirs = ["attr_list", "md_in_html", "admonition", "tables", "pymdownx.superfences"]
    ours = ["mkdocs_calculators.notes", "mkdocs_calculators.figures", "mkdocs_calculators.diagrams"]
    md = Markdown(
        extensions=[*theirs, *ours],
        extension_configs={"pymdownx.superfences": {"custom_fences": fences}},
    )
    return md.convert(text)


FEES = "```calculator\nfees\n```"


def test_a_fence_becomes_the_whole_calculator() -> None:
    html = render(FEES)
    assert html.startswith('<policy-calculator name="fees"')
    for part in ("Which application is it?", "All questions and outcomes", "You pay nothing", "€237", "Figures used"):
        assert part in html


def test_the_static_form_cannot_send_anything() -> None:
    html = render(FEES)
    form = re.search(r"<form.*?</form>", html, re.DOTALL)
    assert form
    assert '<fieldset class="calculator-lock" disabled>' in form.group()
    assert not re.search(r"\b(action|method|formaction)=", html)
    outside = re.sub(r"<fieldset class=\"calculator-lock\" disabled>.*</fieldset>", "", form.group(), flags=re.DOTALL)
    assert "<input" not in outside
    assert "<button" not in outside


def test_markdown_does_not_wrap_the_element_in_a_paragraph() -> None:
    html = render(f"Before.\n\n{FEES}\n\nAfter.")
    assert "<p><policy-calculator" not in html
    assert "</policy-calculator></p>" not in html
    assert html.index("Before.") < html.index("<policy-calculator") < html.index("After.")


def test_the_same_calculator_twice_shares_no_id() -> None:
    ids = re.findall(r'\bid="([^"]+)"', render(f"{FEES}\n\nAgain:\n\n{FEES}"))
    assert len(ids) == len(set(ids)) > 20


def test_addresses_are_those_that_the_page_gives() -> None:
    fence.SURROUNDINGS.set(Surroundings(places={"3": "there/", "4": ""}, levels=(3,)))
    try:
        html = render(FEES)
    finally:
        fence.SURROUNDINGS.set(None)
    assert 'href="#s4-3-1-fees"' in html
    assert 'href="there/#s3"' in html
    assert 'aria-level="3"' in html


def test_without_a_page_addresses_are_those_between_chapters() -> None:
    assert 'href="../chapter-4/#s4-3-2"' in render(FEES)


def test_a_citation_of_a_page_that_is_not_there_is_text_and_no_link() -> None:
    fence.SURROUNDINGS.set(Surroundings())
    try:
        assert 'class="cite"' not in render(FEES)
    finally:
        fence.SURROUNDINGS.set(None)


def test_a_calculator_stands_one_level_below_its_heading() -> None:
    assert heading_levels(f"# 1\n\n{FEES}\n\n## 2\n\n### 3\n\n{FEES}\n\n#### 4\n\n{FEES}\n\n##### 5\n\n{FEES}") == (
        2,
        4,
        5,
        5,
    )


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        (
            "unknown_calculator",
            r"there is no calculator 'feez': looked for calculators/feez\.py and calculators/guides/feez\.py\. Known are: .*fees",
        ),
        ("no_name", r"'' cannot be the name of a calculator"),
        ("name_of_a_package", r"there is no calculator|holds no calculator"),
        ("a_path", r"cannot be the name of a calculator"),
        (
            "unknown_figure",
            r"there is no figure 'fees\.nobody': add it to calculators/shared/figures\.py, or use one of .*fees\.partner",
        ),
        ("note_without_text", r"the text refers to note 7, which is not on this page: add `\[\^7\]: …`"),
        ("note_without_mark", r"note 8 is on this page but no text refers to it"),
        ("note_twice", r"note 9 is written twice"),
        (
            "chart_of_unknown_series",
            r"there is no series 'visitors' in data/statistics\.csv\. Known are: .*acceptance-rate",
        ),
        ("chart_without_caption", r"the chart 'acceptance-rate' has no caption: write one on the second line"),
        ("diagram_without_caption", r"a diagram has no caption: begin it with a line in bold"),
        ("diagram_without_steps", r"the diagram “Nothing” has 0 numbered lists: write its steps as one"),
        ("diagram_with_an_empty_step", r"the diagram “Gap” has an empty step: write what happens"),
        ("diagram_with_a_branch_to_nowhere", r"the branch “Yes” of “Met\?” does not say where it leads: write `Yes: "),
        ("diagram_that_stops_short", r"step 1 of the diagram “Short” has 0 branches that go on: write “go on”"),
        ("diagram_that_goes_on_at_its_end", r"step 2 of the diagram “Far” goes on, but it is the last one"),
        ("diagram_with_steps_in_steps", r"“Met\?” in the diagram “Deep” holds a numbered list: write its branches"),
        ("diagram_with_an_entity", r"“Fees…” in a diagram holds HTML or an entity: write the character itself"),
    ],
)
def test_a_broken_page_is_refused_with_what_to_do(page: str, fault: str) -> None:
    with pytest.raises(PageFault, match=fault):
        render((PAGES / f"{page}.md").read_text("utf-8"))


def test_notes_keep_the_reports_numbers() -> None:
    html = render("One.[^81]\nTwo.[^79] Again.[^81]\n\n[^81]: Section *29*.\n[^79]: Klaassen, p. 258.")
    assert '<sup class="note-mark" id="note-81-ref"><a class="note-link" href="#note-81">81</a></sup>' in html
    assert 'id="note-81-ref-2"' in html
    assert html.index('id="note-79"') < html.index('id="note-81"')
    assert "Section <em>29</em>." in html


def test_a_note_in_a_table_a_box_and_a_list_is_a_note() -> None:
    text = "| a |\n| - |\n| x[^1] |\n\n!!! note\n    In a box.[^2]\n\n- In a list.[^3]\n\n<div markdown>\n\nInside.[^4]\n\n</div>\n\n"
    html = render(text + "\n".join(f"[^{n}]: Note {n}." for n in (1, 2, 3, 4)))
    for number in (1, 2, 3, 4):
        assert f'id="note-{number}-ref"' in html


def test_figures_are_filled_in_everywhere() -> None:
    text = "Pay {{ fees.partner }}.[^1]\n\n| fee |\n| - |\n| {{fees.minor_child}} |\n\n[^1]: For {{ submission.deadline }}."
    html = render(text)
    assert "Pay €237." in html
    assert "<td>€51</td>" in html
    assert "For three months." in html


def test_a_figure_in_an_example_stays_as_it_is() -> None:
    assert "{{ fees.partner }}" in render("```\n{{ fees.partner }}\n```")
