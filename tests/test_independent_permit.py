"""A derived and an independent asylum permit, sentence by sentence (the article of 2024, and section 4.3.2)."""

from datetime import date
from typing import Any

import pytest

from calculators.independent_permit import Change, Matter, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Article2024
from calculators.shared.questions import AsylumPermit
from calculators.shared.sources import ARTICLE, REPORT, SEPTEMBER_2024
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = Article2024(SEPTEMBER_2024.day)
KINDS, DEPENDENCE, APPLY, REQUIREMENTS = (
    ["article-kinds"],
    ["article-dependence"],
    ["article-apply"],
    ["article-requirements"],
)
INTERVIEW = ["s4-3-2 127"]
DERIVED, INDEPENDENT = AsylumPermit.DERIVED, AsylumPermit.INDEPENDENT
LETTERS = {"independent_permit.letters": REQUIREMENTS}
CONDITIONS = {"independent_permit.conditions": REQUIREMENTS}
HOW_EARLY = {"independent_permit.how-early": DEPENDENCE}
WHEN_STOPPED = {"independent_permit.when-stopped": DEPENDENCE}
APPLYING = {
    "independent_permit.both-ways": {
        "independent_permit.asked-in-interview": INTERVIEW,
        "independent_permit.asked-later": APPLY,
    },
    "independent_permit.letters-open": {
        "independent_permit.a-and-b": REQUIREMENTS,
        "independent_permit.one-status": ["s2-2-2"],
    },
}


class OtherFigures(Article2024):
    """Another period, so that it shows which one a sentence names."""

    independent = Dated(
        "Years", Article2024.independent.place, {"2024-01-01": Term(years=6)}, until="2024-12-31", unit=""
    )


def asked(matter: Matter, law: Article2024 = LAW, **given: Any) -> Outcome:
    """What somebody on the asylum route is told."""
    return rule(You(asylum_family=True, matter=matter, **given), law)


def applying(**given: Any) -> Outcome:
    """Somebody who is in the Netherlands, after the registration, and has a derived permit, unless `given` says not."""
    usual: dict[str, Any] = {"in_netherlands": True, "before_interview": False, "asylum_permit": DERIVED}
    return asked(Matter.APPLY, **usual | given)


def test_the_article_is_about_asylum_permits_only_and_nothing_else_is_asked() -> None:
    outcome = rule(You(asylum_family=False), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.OUT_OF_SCOPE,
        "independent_permit.not-asylum",
        KINDS,
    )
    assert keys(outcome.then) == ["independent_permit.continued-residence"]


# Applying for one.


def test_from_outside_the_netherlands_nobody_can_apply() -> None:
    # Vector 45.
    outcome = asked(Matter.APPLY, in_netherlands=False)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "independent_permit.abroad", APPLY)
    assert text(outcome) == "Nobody can apply for an independent asylum permit from outside the Netherlands."
    assert keys(outcome.then) == ["independent_permit.say-it-in-the-interview"]


def test_in_the_interview_on_arrival_the_family_member_can_say_so() -> None:
    you = You(asylum_family=True, matter=Matter.APPLY, in_netherlands=True, before_interview=True)
    outcome = rule(you, LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.MET,
        "independent_permit.in-the-interview",
        INTERVIEW,
    )
    assert "by the report of May 2017" in text(outcome)
    assert text(outcome).endswith("The full asylum procedure then follows.")
    assert "asylum_permit" not in you.was_read


def test_who_is_rejected_after_the_interview_still_gets_the_derived_permit() -> None:
    outcome = applying(before_interview=True)
    assert [(reason.kind, reason.says.key, places(reason)) for reason in outcome.reasons] == [
        (Kind.MET, "independent_permit.still-derived", INTERVIEW)
    ]
    assert cited(outcome.open) == {"independent_permit.note-127": INTERVIEW} | CONDITIONS | LETTERS
    assert conflicts(outcome) == APPLYING
    assert keys(outcome.then) == ["independent_permit.ask-a-lawyer"]


def test_later_the_family_member_can_apply_and_the_ind_decides_on_the_conditions() -> None:
    outcome = applying()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.DECIDES,
        "independent_permit.later",
        [*APPLY, *REQUIREMENTS],
    )
    assert text(outcome).startswith("The family member can apply for asylum at the IND.")
    assert outcome.reasons == ()
    assert conflicts(outcome) == APPLYING
    assert keys(outcome.then) == ["independent_permit.ask-a-lawyer"]


def test_later_nobody_is_promised_that_the_derived_permit_stays() -> None:
    outcome = applying()
    assert cited(outcome.open) == CONDITIONS | {"independent_permit.fall-back": [*APPLY, "s4-3-2 127"]} | LETTERS
    assert "Neither source says" in text(outcome.open[1].says)


def test_both_ways_of_asking_and_both_kinds_of_permit_are_shown_with_their_dates() -> None:
    for found in applying().conflicts:
        dates = {"May 2017" if place.source is REPORT else "September 2024" for each in found.statements
                 for place in each.places}  # fmt: skip
        assert dates == {"May 2017", "September 2024"}
        assert {date for each in found.statements for date in dates if date in text(each.says)} == dates
    both_ways, letters = map(followed, applying().conflicts)
    assert "side by side" in both_ways
    assert "follow neither" in letters


def test_who_has_an_independent_permit_needs_no_other() -> None:
    outcome = applying(asylum_permit=INDEPENDENT)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "independent_permit.has-one",
        KINDS,
    )


# Extending the permit.


def test_with_a_derived_permit_an_extension_cannot_be_asked_for() -> None:
    outcome = asked(Matter.EXTEND, asylum_permit=DERIVED)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_MET,
        "independent_permit.extend-derived",
        [*DEPENDENCE, *KINDS],
    )
    assert cited(outcome.open) == {"independent_permit.how-long": KINDS}
    assert keys(outcome.then) == ["independent_permit.ask-about-both", "independent_permit.own-permit"]


def test_an_independent_permit_is_valid_for_five_years_and_can_be_extended() -> None:
    assert LAW.independent == Term(years=5)
    outcome = asked(Matter.EXTEND, asylum_permit=INDEPENDENT)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.MET,
        "independent_permit.extend-independent",
        DEPENDENCE,
    )
    assert text(outcome).endswith("It is valid for five years.")
    assert cited(outcome.open) == HOW_EARLY
    assert keys(outcome.then) == ["independent_permit.look-at-the-document"]
    assert list(outcome.days()) == []


def test_the_years_come_from_the_figures() -> None:
    outcome = asked(Matter.EXTEND, OtherFigures(SEPTEMBER_2024.day), asylum_permit=INDEPENDENT)
    assert text(outcome).endswith("It is valid for six years.")


# A permanent permit.


def test_with_a_derived_permit_the_article_and_the_report_contradict_each_other() -> None:
    # Vector 44, seen from the article.
    outcome = asked(Matter.PERMANENT, asylum_permit=DERIVED)
    assert (outcome.kind, outcome.says.key) == (Kind.CONFLICT, "independent_permit.permanent-derived")
    assert places(outcome) == [*DEPENDENCE, "s6-2-permanent 165"]
    assert [place.source for place in outcome.places] == [ARTICLE, REPORT]
    assert text(outcome) == (
        "The article of September 2024 says: with a derived permit, you cannot ask for a permanent one yourself. "
        "The report of May 2017 says: you can, after some years with a husband, wife or partner."
    )
    assert conflicts(outcome) == {
        "asylum_permits.neither-followed": {
            "asylum_permits.report-2017": ["s6-2-permanent 165"],
            "asylum_permits.not-with-derived": DEPENDENCE,
        }
    }
    assert keys(outcome.then) == [
        "independent_permit.ask-which-holds",
        "independent_permit.lasting-stay",
        "independent_permit.own-permit",
    ]


def test_with_an_independent_permit_it_can_be_asked_for_near_the_end() -> None:
    outcome = asked(Matter.PERMANENT, asylum_permit=INDEPENDENT)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.MET,
        "asylum_permits.with-independent",
        DEPENDENCE,
    )
    assert "you can ask for a permanent permit" in text(outcome)
    assert cited(outcome.open) == HOW_EARLY
    assert keys(outcome.then) == ["independent_permit.look-at-the-document", "independent_permit.lasting-stay"]
    assert outcome.conflicts == ()


# What can end the permit.


@pytest.mark.parametrize("change", [Change.SEPARATED, Change.DIED])
def test_when_the_relationship_ends_the_ind_can_stop_a_derived_permit(change: Change) -> None:
    outcome = asked(Matter.KEEP, asylum_permit=DERIVED, happened=change)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.DECIDES,
        "independent_permit.can-stop",
        DEPENDENCE,
    )
    assert "does not happen by itself" in text(outcome)
    assert cited(outcome.open) == WHEN_STOPPED
    assert keys(outcome.then) == [
        "independent_permit.tell-the-ind",
        "independent_permit.show-the-letter",
        "independent_permit.own-permit",
        "independent_permit.ask-a-lawyer",
    ]


@pytest.mark.parametrize("change", [Change.SEPARATED, Change.DIED])
def test_an_independent_permit_cannot_be_withdrawn_for_that(change: Change) -> None:
    outcome = asked(Matter.KEEP, asylum_permit=INDEPENDENT, happened=change)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.MET,
        "independent_permit.cannot-withdraw",
        ["s4-3-2"],
    )
    assert text(outcome).startswith("By the report of May 2017, ")
    death = {"independent_permit.death-ours": ["s4-3-2", *DEPENDENCE]} if change is Change.DIED else {}
    assert cited(outcome.open) == death | {"independent_permit.article-silent": DEPENDENCE}
    assert keys(outcome.then) == ["independent_permit.tell-the-ind"]


def test_when_the_permit_of_the_sponsor_is_stopped_a_derived_one_probably_is_too() -> None:
    outcome = asked(Matter.KEEP, asylum_permit=DERIVED, happened=Change.STOPPED)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.DECIDES,
        "independent_permit.probably-stops",
        DEPENDENCE,
    )
    assert "probably" in text(outcome)
    assert cited(outcome.open) == WHEN_STOPPED
    assert keys(outcome.then) == [
        "independent_permit.show-the-letter",
        "independent_permit.own-permit",
        "independent_permit.ask-a-lawyer",
    ]


def test_when_the_permit_of_the_sponsor_is_stopped_no_source_speaks_of_an_independent_one() -> None:
    outcome = asked(Matter.KEEP, asylum_permit=INDEPENDENT, happened=Change.STOPPED)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "independent_permit.stopped-independent",
        [*DEPENDENCE, "s4-3-2"],
    )
    assert keys(outcome.then) == ["independent_permit.ask-a-lawyer"]
    form = {"asylum_family": "yes", "matter": "keep", "asylum_permit": "independent", "happened": "stopped"}
    page = step(replay(calculator, form), Host())
    assert "The sources do not say" in page
    assert "These are the rules of September 2024." in page


# What is unknown, and the order of the questions.


def test_which_permit_unknown_gives_each() -> None:
    you = You(asylum_family=True, matter=Matter.KEEP, asylum_permit=UNKNOWN, happened=Change.DIED)
    assert ways(work_out(calculator, you, LAW)) == {
        "independent_permit.can-stop": [["asylum_permit=derived"]],
        "independent_permit.cannot-withdraw": [["asylum_permit=independent"]],
    }


@pytest.mark.parametrize(
    ("matter", "given", "order"),
    [
        (Matter.APPLY, {"in_netherlands": False}, "in_netherlands"),
        (
            Matter.APPLY,
            {"in_netherlands": True, "before_interview": False},
            "in_netherlands before_interview asylum_permit",
        ),
        (Matter.EXTEND, {}, "asylum_permit"),
        (Matter.PERMANENT, {}, "asylum_permit"),
        (Matter.KEEP, {"happened": Change.DIED}, "asylum_permit happened"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(
    matter: Matter, given: dict[str, Any], order: str
) -> None:
    you = You(asylum_family=True, matter=matter, asylum_permit=DERIVED, **given)
    rule(you, LAW)
    assert list(you.was_read) == ["asylum_family", "matter", *order.split()]


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.asylum_family) == question_place(You.asylum_permit) == "article-kinds"
    assert question_place(You.before_interview) == "s4-3-2"
    assert question_place(You.happened) == "article-dependence"


def test_what_can_still_be_done_is_marked() -> None:
    assert You.in_netherlands.mark is You.asylum_permit.mark is Mark.CAN_CHANGE
    assert You.asylum_family.mark is Mark.FIXED
    assert You.matter.mark is You.before_interview.mark is You.happened.mark is Mark.MAY_BE_WRONG


def test_the_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Article2024) == {"article2024.independent": "article-kinds"}
    assert calculator.edition is SEPTEMBER_2024


def test_the_article_speaks_of_25_september_2024_and_of_nothing_after_that_year() -> None:
    assert (SEPTEMBER_2024.day, SEPTEMBER_2024.last) == (date(2024, 9, 25), date(2024, 12, 31))
