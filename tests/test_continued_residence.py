"""From which day continued residence can be asked for, sentence by sentence (section 6.2)."""

from datetime import date
from typing import Any

import pytest

from calculators.continued_residence import Event, Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Duties, Status
from calculators.shared.questions import Relation, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import (
    cited,
    conflicts,
    figure_places,
    followed,
    keys,
    legal,
    places,
    question_place,
    text,
    ways,
)

LAW = Figures(MAY_2017.day)
CONTINUED, PARTNER, BLUE_CARD, CHILD = (
    ["s6-2-continued"],
    ["s6-2-continued 162"],
    ["s6-2-continued 163"],
    ["s6-2-continued 164"],
)
SINCE = date(2012, 4, 16)
COUNTED = {"years.first-day": CONTINUED, "deadline.no-counting-rule": CONTINUED}
OPEN = COUNTED | {
    "continued_residence.other-conditions": CONTINUED,
    "continued_residence.only-examples": CONTINUED,
    "continued_residence.relationship-ends": CONTINUED,
}
NON_TEMPORARY = {"continued_residence.what-is-non-temporary": CONTINUED}
PARTNERS = [Relation.SPOUSE, Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED]
CHILDREN = [Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD]


class OtherFigures(Figures):
    """Several periods of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    continued = Dated("Years", Status.continued.place, {"2017-01-01": Term(years=7)}, until="2017-12-31", unit="")
    permanent = Dated("Years", Status.permanent.place, {"2017-01-01": Term(years=8)}, until="2017-12-31", unit="")
    citizenship = Dated("Years", Status.citizenship.place, {"2017-01-01": Term(years=9)}, until="2017-12-31", unit="")


def asked(law: Figures = LAW, **given: Any) -> Outcome:
    """Somebody who came by the regular route, to whom nothing has happened, unless `given` says otherwise."""
    return rule(You(**{"came_by": Route.REGULAR, "event": Event.NEITHER, "stay_since": SINCE} | given), law)


def partner(relation: Relation = Relation.SPOUSE, *, law: Figures = LAW, **given: Any) -> Outcome:
    """A partner whose sponsor has a non-temporary right of residence, and no Blue Card."""
    return asked(law, **{"relation": relation, "blue_card": False, "sponsor_non_temporary": True} | given)


def child(relation: Relation = Relation.CHILD, *, law: Figures = LAW, **given: Any) -> Outcome:
    """Somebody who came as a minor child, to a sponsor with a non-temporary right of residence."""
    return asked(law, **{"relation": relation, "came_as_minor": True, "sponsor_non_temporary": True} | given)


def test_the_figures_are_those_of_the_report() -> None:
    assert (LAW.continued, LAW.continued_blue_card, LAW.continued_child) == (
        Term(years=5),
        Term(years=2),
        Term(years=1),
    )
    assert (LAW.stay_in_eu, LAW.report_change) == (Term(years=3), Term(weeks=4))


# The asylum route.


def test_on_the_asylum_route_it_cannot_be_asked_for_and_nothing_else_is_asked() -> None:
    # Vector 44, the first half.
    outcome = rule(You(came_by=Route.ASYLUM), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_MET,
        "continued_residence.asylum",
        CONTINUED,
    )
    assert text(outcome) == "Whoever came by asylum family reunification cannot apply for continued residence."
    assert cited(outcome.open) == {"continued_residence.sooner-on-asylum": CONTINUED}
    assert outcome.calendar == ()


def test_on_the_asylum_route_the_summary_says_something_else_and_we_follow_the_section() -> None:
    outcome = rule(You(came_by=Route.ASYLUM), LAW)
    assert conflicts(outcome) == {
        "continued_residence.section-followed": {
            "continued_residence.summary-all": ["summary-rights"],
            "continued_residence.not-on-asylum": CONTINUED,
        }
    }
    assert followed(outcome.conflicts[0]).startswith("We follow 6.2")


def test_on_the_asylum_route_the_other_ways_are_named() -> None:
    assert keys(rule(You(came_by=Route.ASYLUM), LAW).then) == [
        "continued_residence.own-asylum-permit",
        "continued_residence.lasting-stay",
        "continued_residence.after-violence-or-death",
    ]


# Violence, and the death of the sponsor.


@pytest.mark.parametrize("came_by", [Route.REGULAR, Route.ARTICLE_8])
@pytest.mark.parametrize(
    ("event", "key", "first"),
    [
        (Event.VIOLENCE, "violence", ["safety", "gather-violence"]),
        (Event.DEATH, "death", ["gather-death"]),
    ],
)
def test_after_violence_or_the_death_of_the_sponsor_the_ind_decides_and_no_day_is_given(
    came_by: Route, event: Event, key: str, first: list[str]
) -> None:
    outcome = rule(You(came_by=came_by, event=event), LAW)
    assert (outcome.kind, outcome.says.key) == (Kind.DECIDES, f"continued_residence.{key}")
    assert places(outcome) == [*CONTINUED, "s6-1-1 142"]
    assert text(outcome).endswith("the family member may be able to apply sooner. The IND decides.")
    assert list(outcome.days()) == []
    assert outcome.calendar == ()
    assert cited(outcome.open) == dict.fromkeys(
        ["continued_residence.how-soon", "continued_residence.which-proof"], CONTINUED
    )
    last = ["tell-the-ind", "ask-a-lawyer", "else-the-years"]
    assert keys(outcome.then) == [f"continued_residence.{each}" for each in [*first, *last]]
    assert "within four weeks" in text(outcome.then[-3])


# Partners.


@pytest.mark.parametrize("relation", PARTNERS)
def test_partners_can_apply_after_five_years(relation: Relation) -> None:
    outcome = partner(relation)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "continued_residence.from-day",
        PARTNER,
    )
    assert text(outcome) == "The family member can apply for continued residence from 16 April 2017."
    assert legal(outcome)["s6-2-continued 162"] == "Article B9/8.7 of the Aliens Act Implementation Guidelines"


@pytest.mark.parametrize(
    ("since", "from_day"),
    [
        (date(2012, 4, 16), date(2017, 4, 16)),
        (date(2012, 4, 17), date(2017, 4, 17)),
        (date(2012, 2, 29), date(2017, 2, 28)),  # there is no 29 February 2017
        (date(2011, 12, 31), date(2016, 12, 31)),
    ],
)
def test_the_day_is_the_same_day_five_years_on(since: date, from_day: date) -> None:
    outcome = partner(stay_since=since)
    assert dict(outcome.says.values) == {"day": from_day}
    assert [(each.says.key, places(each), dict(each.says.values)) for each in outcome.calendar] == [
        ("continued_residence.keep", PARTNER, {"day": from_day})
    ]


def test_the_calendar_says_that_it_can_be_asked_for() -> None:
    assert text(partner().calendar[0].says) == (
        "From 16 April 2017 on, the family member can apply for continued residence."
    )


def test_nothing_promises_that_the_permit_is_given() -> None:
    for outcome in (partner(), child(), asked(came_by=Route.ARTICLE_8)):
        assert "can apply" in text(outcome)
        assert "may not be enough" in text(outcome.open[2].says)
        assert keys(outcome.then) == ["continued_residence.until-then", "continued_residence.ask-what-to-send"]


def test_with_the_day_stands_what_the_report_leaves_open() -> None:
    assert cited(partner().open) == OPEN | NON_TEMPORARY
    assert partner().reasons == ()


def test_a_traditional_marriage_counts_as_an_unmarried_partnership_by_our_reading() -> None:
    assert cited(partner(Relation.TRADITIONAL).open) == OPEN | NON_TEMPORARY | {
        "continued_residence.traditional-ours": [*PARTNER, "annex-4-traditional"]
    }


@pytest.mark.parametrize("relation", PARTNERS)
def test_for_the_partner_of_a_sponsor_with_a_temporary_right_the_report_does_not_say(relation: Relation) -> None:
    outcome = partner(relation, sponsor_non_temporary=False)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "continued_residence.temporary-sponsor",
        PARTNER,
    )
    assert cited(outcome.open) == NON_TEMPORARY | {"continued_residence.only-examples": CONTINUED}
    assert keys(outcome.then) == ["continued_residence.ask-the-ind", "continued_residence.lasting-stay"]
    assert outcome.calendar == ()


# The family of somebody with a European Blue Card.


@pytest.mark.parametrize("years", [3, 4, 20])
def test_the_family_of_a_blue_card_holder_can_apply_after_two_years(years: int) -> None:
    # Vector 43.
    you = You(
        came_by=Route.REGULAR,
        event=Event.NEITHER,
        relation=Relation.SPOUSE,
        blue_card=True,
        years_in_eu=years,
        stay_since=date(2015, 3, 1),
    )
    outcome = rule(you, LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "continued_residence.from-day",
        BLUE_CARD,
    )
    assert text(outcome) == "The family member can apply for continued residence from 1 March 2017."
    assert places(outcome.calendar[0]) == BLUE_CARD
    assert cited(outcome.open) == OPEN | {
        "continued_residence.which-years-in-eu": BLUE_CARD,
        "continued_residence.blue-card-sponsor": BLUE_CARD,
    }
    assert "sponsor_non_temporary" not in you.was_read


@pytest.mark.parametrize("years", [0, 2])
def test_with_too_few_years_in_the_eu_the_general_rule_holds(years: int) -> None:
    outcome = partner(blue_card=True, years_in_eu=years)
    assert dict(outcome.says.values) == {"day": date(2017, 4, 16)}
    assert places(outcome) == PARTNER
    assert [(reason.kind, reason.says.key, places(reason)) for reason in outcome.reasons] == [
        (Kind.NOT_MET, "continued_residence.too-few-years-in-eu", BLUE_CARD)
    ]
    assert text(outcome.reasons[0]) == (
        "The shorter time of two years asks for three years in an EU Member State or Switzerland."
    )
    assert cited(outcome.open) == OPEN | NON_TEMPORARY | {"continued_residence.which-years-in-eu": BLUE_CARD}


def test_with_too_few_years_and_a_temporary_right_the_report_does_not_say() -> None:
    outcome = partner(blue_card=True, years_in_eu=2, sponsor_non_temporary=False)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "continued_residence.temporary-sponsor")
    assert keys(outcome.reasons) == ["continued_residence.too-few-years-in-eu"]


# Children.


@pytest.mark.parametrize("relation", CHILDREN)
def test_who_came_as_a_minor_child_can_apply_after_one_year(relation: Relation) -> None:
    outcome = child(relation)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "continued_residence.from-day",
        CHILD,
    )
    assert dict(outcome.says.values) == {"day": date(2013, 4, 16)}
    assert places(outcome.calendar[0]) == CHILD
    assert legal(outcome)["s6-2-continued 164"] == "Article 3.50(1)(a)(b) of the Aliens Decree"
    assert cited(outcome.open) == OPEN | NON_TEMPORARY | {"continued_residence.certain-conditions": CHILD}


def test_for_the_child_of_a_sponsor_with_a_temporary_right_the_report_does_not_say() -> None:
    outcome = child(sponsor_non_temporary=False)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "continued_residence.temporary-sponsor",
        CHILD,
    )
    assert cited(outcome.open) == NON_TEMPORARY | {
        "continued_residence.only-examples": CONTINUED,
        "continued_residence.blue-card-children": BLUE_CARD,
    }
    assert "after two years" in text(outcome.open[2].says)


@pytest.mark.parametrize(
    ("relation", "given"),
    [
        *[(relation, {"came_as_minor": False}) for relation in CHILDREN],
        *[(relation, {}) for relation in (Relation.PARENT, Relation.SIBLING, Relation.OTHER)],
    ],
)
def test_for_others_the_report_does_not_say(relation: Relation, given: dict[str, Any]) -> None:
    outcome = asked(relation=relation, **given)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_SAID,
        "continued_residence.others",
        CONTINUED,
    )
    assert cited(outcome.open) == {"continued_residence.only-examples": CONTINUED}
    assert keys(outcome.then) == ["continued_residence.ask-the-ind", "continued_residence.lasting-stay"]


# A permit under Article 8 ECHR.


def test_with_a_permit_under_article_8_it_is_five_years_whoever_it_is() -> None:
    you = You(came_by=Route.ARTICLE_8, event=Event.NEITHER, stay_since=SINCE)
    outcome = rule(you, LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "continued_residence.from-day",
        CONTINUED,
    )
    assert dict(outcome.says.values) == {"day": date(2017, 4, 16)}
    assert list(you.was_read) == ["came_by", "event", "stay_since"]
    assert cited(outcome.open) == OPEN | {
        "continued_residence.article-8-others": CONTINUED,
        "continued_residence.article-8-children": [*CONTINUED, *CHILD],
    }
    assert "after one year" in text(outcome.open[-1].says)


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert dict(partner(law=law).says.values) == {"day": date(2019, 4, 16)}
    assert dict(asked(law, came_by=Route.ARTICLE_8).says.values) == {"day": date(2019, 4, 16)}


# What is unknown, and the order of the questions.


def test_a_right_of_residence_that_nobody_knows_shows_both_ends() -> None:
    you = You(
        came_by=Route.REGULAR, event=Event.NEITHER, relation=Relation.SPOUSE, blue_card=False,
        sponsor_non_temporary=UNKNOWN, stay_since=SINCE,
    )  # fmt: skip
    outcome = work_out(calculator, you, LAW)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome) == {
        "continued_residence.from-day": [["sponsor_non_temporary=True"]],
        "continued_residence.temporary-sponsor": [["sponsor_non_temporary=False"]],
    }


NEITHER = {"came_by": Route.REGULAR, "event": Event.NEITHER, "sponsor_non_temporary": True}


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"came_by": Route.ASYLUM}, "came_by"),
        ({"came_by": Route.REGULAR, "event": Event.DEATH}, "came_by event"),
        (
            NEITHER | {"relation": Relation.SPOUSE, "blue_card": False},
            "came_by event relation blue_card sponsor_non_temporary stay_since",
        ),
        (
            NEITHER | {"relation": Relation.SPOUSE, "blue_card": True, "years_in_eu": 2},
            "came_by event relation blue_card years_in_eu sponsor_non_temporary stay_since",
        ),
        (
            NEITHER | {"relation": Relation.CHILD, "came_as_minor": True},
            "came_by event relation came_as_minor sponsor_non_temporary stay_since",
        ),
        (NEITHER | {"relation": Relation.PARENT}, "came_by event relation"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(stay_since=SINCE, **given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.came_by) == "table-1"
    assert question_place(You.event) == "s6-2-continued"
    assert question_place(You.blue_card) == question_place(You.years_in_eu) == "s6-2-continued 163"
    assert question_place(You.came_as_minor) == "s6-2-continued 164"
    assert question_place(You.sponsor_non_temporary) == "s6-2-continued"


def test_what_lies_in_the_past_cannot_change() -> None:
    for question in (You.came_by, You.blue_card, You.years_in_eu, You.came_as_minor, You.stay_since):
        assert question.mark is Mark.FIXED
    for other in (You.event, You.sponsor_non_temporary):
        assert other.mark is Mark.MAY_BE_WRONG


@pytest.mark.parametrize(("since", "later"), [("2012-12-31", False), ("2013-01-01", True)])
def test_a_day_after_2017_is_given_under_a_warning(since: str, later: bool) -> None:
    form = {"came_by": "article-8", "event": "neither", "stay_since": since}
    page = step(replay(calculator, form), Host())
    assert ("Your date is later than these rules." in page) is later
    assert ("By the rules of May 2017:" in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    found = figure_places(Figures)
    assert found["status.continued"] == "s6-2-continued 162"
    assert found["status.continued_blue_card"] == found["status.stay_in_eu"] == "s6-2-continued 163"
    assert found["status.continued_child"] == "s6-2-continued 164"
    assert figure_places(Duties)["duties.report_change"] == "s6-1-1 142"


def test_years_in_the_eu_go_from_0_to_100() -> None:
    assert (You.years_in_eu.least, You.years_in_eu.most) == (0, 100)
