"""What the build proves of the calculators. Each claim has a broken example on which it fails, in words."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.law import Dated
from calculators.kit.loading import load
from calculators.shared.contradictions import CUT_OFF, MUST_BE_SHOWN
from calculators.shared.figures import FIGURES
from calculators.shared.sources import REPORT
from mkdocs_calculators import checked, proof
from mkdocs_calculators.fence import calculator_names
from tests import every

PATHS = Path(__file__).parent / "paths"
KNOWN = {"the line for the family tie": "contradictions.cut-off-followed"}

SEE = "See what the rule does with these answers."
FAULTS = {
    "ends_in_nothing": f"with sure=no: TypeError: a rule must return an outcome, not None. {SEE}",
    "cites_nothing": "with sure=no: ValueError: the outcome cites_nothing.no cites nothing: "
    f"name the place in the source it rests on. {SEE}",
    "leaves_open_without_a_place": "with sure=yes: leaves_open_without_a_place.open cites nothing. "
    "Name its place in the source.",
    "asks_in_vain": "no path asks the question never. Read it in the rule, or take it out.",
    "offers_in_vain": "no path with colour=green ends in an outcome. "
    "Decide it in the rule, or do not offer this answer.",
    "uses_a_figure_that_has_ended": "with sure=yes, age=0: NotInForce: ages.old is not known on 2017-05-01: "
    "we know it from 2016-01-01 to 2016-12-31. Add a dated value with its source, or ask for a day inside that time. "
    + SEE,
    "uses_a_figure_of_any_day": "with applied=1900-01-01: NotInForce: ages.old is not known on 1900-01-01: "
    "we know it from 2017-01-01 to 2017-12-31. Add a dated value with its source, or ask for a day inside that time. "
    + SEE,
    "uses_figures_of_another_day": "the rules are those of 2017-05-01, and ages.old is known from 2018-01-01 to "
    "2018-12-31. Add a dated value with its source, or read the figures on the day of the rules.",
    "decides_too_much": "2380 nodes, and 2000 are the most: split it.",
}
"""What the build says of each broken calculator, after its name."""


def test_every_calculator_and_every_figure_is_proved() -> None:
    assert proof.faults() == []


@pytest.mark.parametrize("stem", FAULTS)
def test_a_broken_calculator_is_told_with_its_name_the_answers_and_what_to_do(stem: str) -> None:
    assert [fault.removeprefix(stem).lstrip(",: ") for fault in proof.faults_of(every.broken(stem))] == [FAULTS[stem]]


def test_a_rule_that_changes_its_mind_is_found() -> None:
    found = proof.faults_of(every.broken("changes_its_mind"))
    assert len(found) == 1
    assert "the rule took another way the second time" in found[0]


def test_an_answer_that_is_refused_on_one_path_only_is_reached() -> None:
    """`offers_in_vain` refuses blue for those who are sure: for others it decides."""
    ending = set(proof.answers_that_end(explore(every.broken("offers_in_vain"))))
    assert ending == {("sure", "yes"), ("sure", "no"), ("colour", "red"), ("colour", "blue")}


def test_a_citation_that_lands_nowhere_is_told_with_the_answers_that_lead_to_it() -> None:
    calculator = every.broken("cites_what_is_not_there")
    said = (
        "cites_what_is_not_there, with sure=no: the outcome cites_what_is_not_there.no cites #s3-9-9, and the page "
        "of '3' has no such id. Mend the place, or give the heading or note its id."
    )
    assert proof.lost(calculator, explore(calculator), {"3": {"s3", "s3-9"}}) == [said]
    assert proof.lost(calculator, explore(calculator), {"3": {"s3", "s3-9-9"}}) == []
    assert len(proof.lost(calculator, explore(calculator), {"4": {"s3", "s3-9-9"}})) == 2


def test_a_note_and_a_table_must_be_there_too() -> None:
    assert proof.lands_on(REPORT.at("3.3.2", notes=(61, 62))) == ["s3-3-2", "note-61", "note-62"]
    assert proof.lands_on(REPORT.at("3.2", item="table 2")) == ["table-2"]


def test_what_a_question_and_a_figure_cite_must_be_there_too() -> None:
    calculator = every.broken("uses_figures_of_another_day")
    assert "the figure ages.old" in proof.lost(calculator, explore(calculator), {"3": {"s3"}})[0]


def test_a_figure_that_is_not_known_on_the_day_of_its_source_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: Dated[int] = Dated("an age", REPORT.at("3.1.1"), {"2016-01-01": 21}, until="2016-12-31", unit="years")
    ended.name = "ages.ended"
    monkeypatch.setitem(FIGURES, ended.name, ended)
    assert len(proof.unknown_figures()) == 1
    assert proof.unknown_figures()[0].startswith("ages.ended is not known on 2017-05-01")


def test_every_contradiction_that_changes_an_answer_is_shown() -> None:
    assert len(MUST_BE_SHOWN) == 14
    assert proof.not_shown(MUST_BE_SHOWN, proof.shown_contradictions()) == []


def test_one_that_no_outcome_shows_is_found() -> None:
    assert proof.not_shown(KNOWN, []) == [
        "the line for the family tie: no outcome shows both statements and contradictions.cut-off-followed"
    ]
    assert proof.not_shown(KNOWN, [CUT_OFF]) == []


def test_one_statement_alone_is_no_contradiction() -> None:
    assert proof.not_shown(KNOWN, [replace(CUT_OFF, statements=CUT_OFF.statements[:1])])


def test_two_statements_of_one_place_are_no_contradiction() -> None:
    assert proof.not_shown(KNOWN, [replace(CUT_OFF, statements=CUT_OFF.statements[:1] * 2)])


# ---- What the page says ----


def test_the_counts_are_those_of_the_walk() -> None:
    fees = load("fees")
    graph = explore(fees)
    found = checked.counted(fees, graph)
    assert found.paths == len((PATHS / "fees.txt").read_text("utf-8").splitlines())
    assert found.questions == len(fees.you.questions())
    assert found.outcomes == len({*every.ends(graph)})
    assert found.paths <= found.cases <= 2 * found.paths
    assert found.citations >= len({place for end in every.ends(graph) for place in end.cited()})


def test_a_path_has_two_boundary_cases_where_a_number_has_a_low_and_a_high_end() -> None:
    """One reads a yes or no, and the other an age that is compared with 21: 0 and 20, 21 and 120."""
    for stem, cases in {"asks_in_vain": 2, "uses_figures_of_another_day": 4}.items():
        broken = every.broken(stem)
        found = checked.counted(broken, explore(broken))
        assert (found.paths, found.outcomes, found.cases) == (2, 2, cases), stem


def test_the_page_has_a_row_for_each_calculator_and_says_which_guides_have_none(site: Path) -> None:
    html = (site / "what-has-been-checked" / "index.html").read_text("utf-8")
    table = html.partition("<tbody>")[2].partition("</tbody>")[0]
    assert table.count("<tr>") == len(calculator_names()) + 1
    for name in calculator_names():
        assert f'#{name}-title"' in table
    assert "Guides, which stand in no row: <a" in html
    rows = [[int(n.replace(",", "")) for n in re.findall(r">([\d,]+)</", row)] for row in table.split("<tr>")[1:]]
    assert [sum(column) for column in zip(*rows[:-1], strict=True)] == rows[-1]
