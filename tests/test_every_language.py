"""Each language says all that English says, in the same shape; and nothing that a reader sees stands outside of a catalogue."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from calculators.kit.browser import respond
from calculators.kit.element import element
from calculators.kit.explore import explore
from calculators.kit.graph import graph
from calculators.kit.known import LANGUAGES, MONTHS
from calculators.kit.language import english, language
from calculators.kit.law import Percent, Typed
from calculators.kit.loading import load
from calculators.kit.questions import Day, Money, Wrong
from calculators.kit.terms import Term
from mkdocs_calculators import own_pages
from mkdocs_calculators.fence import calculator_names, guide_names
from tests import catalogues, engines
from tests.outlines import all_pages

ROOT = Path(__file__).parents[1]
BROKEN = ROOT / "tests" / "broken" / "languages"
NAMES = calculator_names()
TRANSLATIONS = [code for code in LANGUAGES if code != "en"]
ON = {"prefix": "x", "places": {key: f"../{key}/" for key in ("2", "3", "4", "6", "annex-4")}, "level": 2}
SAMPLE = 3
"""Outcomes of each calculator that are worked out in full."""
MONEY = Money("?")


@pytest.fixture(autouse=True, scope="module")
def _marked() -> None:
    catalogues.learn_marked()


def forms(name: str, number: int | None = SAMPLE) -> list[str]:
    """Answers that lead to outcomes of this calculator, from all over its graph."""
    ways = explore(load(name)).paths
    step = max(1, len(ways) // number) if number else 1
    return [urlencode(way.low) for way in ways[::step]]


def answered(name: str, form: str, code: str) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(respond(name, form, json.dumps(ON | {"language": code, "today": "2026-11-22"})))
    return reply


# No text outside of the catalogue


@pytest.mark.parametrize("name", [*NAMES, *guide_names()])
def test_a_page_holds_no_text_outside_of_the_catalogue(name: str) -> None:
    shown = str(element(load(name), ON | {"language": catalogues.MARKED}, None))
    assert catalogues.outside(catalogues.Texts(shown).found) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_graph_holds_no_text_outside_of_the_catalogue(name: str) -> None:
    made = graph(load(name), catalogues.MARKED)
    html = [made["parts"], made["endings"], made["verdicts"], made["figures"], made["reasons"], made["questions"]]
    texts = [text for each in catalogues.strings(html) if "<" in each for text in catalogues.Texts(each).found]
    without_holes = [re.sub(r"~[^~\s]+~", "", text) for text in texts]
    assert catalogues.outside(without_holes) == []
    for question in made["questions"]:
        told = [question["a"], *question.get("o", {}).values(), *(question.get(key, "") for key in "eir")]
        assert catalogues.outside(told) == []


@pytest.mark.parametrize("name", NAMES)
def test_an_outcome_in_full_holds_no_text_outside_of_the_catalogue(name: str) -> None:
    for form in forms(name):
        for asked in (form, f"{form}&show=changes"):
            assert catalogues.outside(catalogues.Texts(answered(name, asked, catalogues.MARKED)["html"]).found) == []


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_no_outcome_holds_text_outside_of_the_catalogue(name: str) -> None:
    for form in forms(name, None):
        assert catalogues.outside(catalogues.Texts(answered(name, form, catalogues.MARKED)["html"]).found) == []


def test_no_message_about_an_answer_stands_outside_of_the_catalogue() -> None:
    for name in NAMES:
        for question in load(name).you.questions().values():
            for typed in ("", "x", "1.551", "9" * 41, "2017-02-30", "1800-1-1", "--1", "17-1-1"):
                try:
                    question.parse(typed)
                except Wrong as wrong:
                    said = language(catalogues.MARKED).say(wrong.sentence)
                    assert catalogues.outside([said]) == [], (name, question.name, typed)


def test_a_text_outside_of_the_catalogue_is_found() -> None:
    page = (BROKEN / "outside.html").read_text("utf-8")
    assert catalogues.outside(catalogues.Texts(page).found) == ["Continue", "⟦You pay⟧ in all", "Help"]


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_built_page_holds_no_english_sentence(code: str, site: Path) -> None:
    """Beside its calculator, a page has words of the templates and of the theme."""
    mine, source = language(code).sentences, english().sentences
    foreign = {text for key, text in source.items() if len(text.split()) > 1 and mine[key] != text} - {*mine.values()}
    pages = sorted((site / code).rglob("index.html"))
    assert len(pages) == len(NAMES) + len(guide_names()) + 1
    for page in pages:
        html = page.read_text("utf-8")
        assert f'<html lang="{code}"' in html
        assert [text for text in catalogues.Texts(html[html.index("<body") :]).found if text in foreign] == []


# The same in each language


@pytest.mark.parametrize("code", TRANSLATIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_graph_is_the_same_in_each_language(name: str, code: str) -> None:
    assert catalogues.shape(graph(load(name), code)) == catalogues.shape(graph(load(name)))


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_each_sentence_of_an_outcome_has_its_words(code: str) -> None:
    words = language(code)
    for name in NAMES:
        for path in explore(load(name)).paths:
            outcome = getattr(path.end, "outcome", None)
            for sentence in outcome.sentences() if outcome else [path.end.sentence]:  # type: ignore[union-attr]
                assert words.say(sentence)


@pytest.mark.parametrize("code", TRANSLATIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_same_answers_lead_to_the_same_kind_of_outcome(name: str, code: str) -> None:
    for form in forms(name):
        one, other = answered(name, form, "en"), answered(name, form, code)
        assert catalogues.tags(one["html"]) == catalogues.tags(other["html"])
        assert {key: one[key] for key in ("answers", "step", "focus")} == {
            key: other[key] for key in ("answers", "step", "focus")
        }


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_what_is_filled_in_is_the_same(code: str) -> None:
    mine, source = language(code).sentences, english().sentences
    assert mine.keys() == source.keys()
    assert {key: faults for key in source if (faults := catalogues.unlike(source[key], mine[key]))} == {}


def test_a_translation_with_another_hole_is_found() -> None:
    assert catalogues.unlike("You pay {total}.", "U betaalt {totaal}.") == ["it fills in ['totaal'], not ['total']"]
    assert catalogues.unlike("You <b>pay</b>.", "U betaalt.") == ["its tags or entities are others"]


def test_another_graph_is_found() -> None:
    made, lying = graph(load("entry_visa")), graph(load("entry_visa"))
    assert catalogues.shape(made) == catalogues.shape(lying)
    node = next(node for node in lying["nodes"] if "a" in node)
    node["a"] = dict.fromkeys(node["a"], 1)
    assert catalogues.shape(made) != catalogues.shape(lying)


# Numbers, amounts and days, as each language writes and reads them


def test_dutch_amounts_days_and_terms() -> None:
    dutch = language("nl")
    assert dutch.show(Decimal("1551.60")) == "€\xa01.551,60"
    assert dutch.show(Decimal(237)) == "€\xa0237"
    assert dutch.show(Percent("0.01")) == "0,01%"
    assert dutch.show(Typed("1551.60")) == "1551,60"
    assert dutch.show(Term(months=3)) == "drie maanden"
    assert dutch.show(load("fees").edition.month) == "mei 2017"
    assert dutch.show(load("fees").edition.day) == "1 mei 2017"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("amount", ["0", "7.05", "237", "999.99", "1551.60", "12345.67", "999999"])
def test_what_a_language_writes_it_reads(code: str, amount: str) -> None:
    words, exact = language(code), Decimal(amount)
    assert MONEY.parse(words.typed(MONEY.text(exact))) == exact
    if exact < 1000 or exact != exact.to_integral_value():
        assert MONEY.parse(words.show(exact)) == exact
    else:  # "€1,551" and "€ 1.551" can each be read in two ways
        with pytest.raises(Wrong):
            MONEY.parse(words.show(exact))


def test_a_link_holds_the_same_amount_whatever_was_typed() -> None:
    for typed in ("1.551,60", "1551,60", "€ 1.551,60", "1,551.60", "1551.60"):
        assert MONEY.text(MONEY.parse(typed)) == "1551.60"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_name_of_a_month_is_read(code: str) -> None:
    for number, name in enumerate(language(code).months, 1):
        for written in (name, name.upper(), name[:3], f"{name[:3]}."):
            assert Day("?").parse(f"2017-{written}-3").month == number


def test_three_letters_name_one_month_in_all_languages() -> None:
    first = [{name[:3] for name in names} for names in MONTHS]
    assert len(set().union(*first)) == sum(map(len, first))


@pytest.mark.parametrize("code", LANGUAGES)
def test_countries_stand_as_readers_look_for_them(code: str) -> None:
    *names, stateless, not_listed = language(code).countries
    known = language(code).countries
    assert [stateless, not_listed] == ["stateless", "not-listed"]
    shown = [known[each] for each in names]
    initials = [re.sub("[ÅÄÀÁ]", "A", re.sub("[ÉÈ]", "E", name))[0] for name in shown]
    assert initials == sorted(initials)
    assert shown.index(known["AX"]) < shown.index(known["AL"])


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_graph_python_and_pyodide_answer_alike_in_each_language(code: str, tmp_path: Path) -> None:
    names = ["income", "fees", "submission_deadline", "integration_exam_abroad"]
    engines.write_graphs(tmp_path, names, code)
    cases = [case for name in names for case in engines.random_cases(name, 60, 7, code)]
    assert list(engines.differences(cases, tmp_path)) == []


@pytest.mark.parametrize(("typed", "held"), [("1.234,56", "1234.56"), ("1234,56", "1234.56"), ("1,234.56", "1234.56")])
def test_the_graph_reads_amounts_as_languages_write_them(typed: str, held: str, tmp_path: Path) -> None:
    engines.write_graphs(tmp_path, ["integration_loan"], "nl")
    form = urlencode({"route": "asylum", "asking": "course_cost", "course_cost": typed})
    (quick,) = engines.run_graphs([("integration_loan", form, engines.host("integration_loan", "nl"))], tmp_path)
    assert quick, "the graph leaves it to Python"
    assert f"course_cost={held}" in quick["answers"]
    assert "€\xa01.234,56" in quick["html"]


def test_an_amount_that_is_changed_stands_in_its_field_as_the_language_types_it(tmp_path: Path) -> None:
    engines.write_graphs(tmp_path, ["integration_loan"], "nl")
    form = urlencode({"route": "asylum", "course_cost": "350.01", "change": "course_cost"})
    case = ("integration_loan", form, engines.host("integration_loan", "nl"))
    (quick,) = engines.run_graphs([case], tmp_path)
    assert quick
    for shown in (quick["html"], json.loads(respond(*case))["html"]):
        assert 'value="350,01"' in shown


# Plain words


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_no_sentence_is_too_long(code: str) -> None:
    allowed = (ROOT / "locale" / f"long-{code}.txt").read_text("utf-8").splitlines()
    found = [key for key, text in language(code).sentences.items() if catalogues.too_long(text)]
    assert found == [line for line in allowed if line and not line.startswith("#")]


def test_dutch_readers_are_spoken_to_with_u() -> None:
    assert {key: text for key, text in language("nl").sentences.items() if catalogues.FAMILIAR.search(text)} == {}
    assert catalogues.FAMILIAR.search("Vul je antwoord in.")


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_the_terms_of_the_report_are_used(code: str) -> None:
    known, excepted = catalogues.terms((ROOT / "locale" / f"terms-{code}.txt").read_text("utf-8"))
    mine, source = language(code).sentences, english().sentences
    missing = {(key, term.english) for key in source for term in known if term.is_missing(source[key], mine[key])}
    assert {key for key, _ in missing} == excepted, missing
    for term in known:
        assert term.place
        assert any(term.stands_in(text) for text in source.values()), f"no sentence has “{term.english}” any more"


def test_a_term_that_is_translated_otherwise_is_found() -> None:
    term = catalogues.Term("sponsor", ("referent",), "3.1")
    assert term.is_missing("Your sponsor pays.", "Uw garantsteller betaalt.")
    assert not term.is_missing("Your sponsor pays.", "Uw referent betaalt.")


# The pages


def test_each_calculator_has_a_page_in_each_language() -> None:
    made = own_pages.every(NAMES)
    assert {f"calculators/{name}.md" for name in NAMES} <= made.keys()
    assert {f"{code}/calculators/{name}.md" for name in NAMES for code in TRANSLATIONS} <= made.keys()
    assert {f"{code}/index.md" for code in TRANSLATIONS} <= made.keys()


@pytest.mark.parametrize("own", [own_pages.Own("nl", "fees"), own_pages.Own("nl", "what_applies"), own_pages.Own("nl")])
def test_a_page_says_what_it_is_and_leads_to_english(own: own_pages.Own) -> None:
    text = own_pages.markdown(own, ROOT, all_pages())
    assert "een vertaling" in text
    assert "(in het Engels)" in text
    assert "hreflang=en" in text
    assert "```calculator\n" in text or not own.calculator
