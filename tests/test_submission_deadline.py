"""Until when asylum family reunification can be asked for, sentence by sentence (sections 3.2.4 and 3.3.3)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Unanswered
from calculators.kit.replay import replay, work_out
from calculators.shared.deadline import DeadlineFigures, last_day, last_day_as_minor
from calculators.shared.figures import Submission
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from calculators.submission_deadline import You, calculator, rule
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = DeadlineFigures(MAY_2017.day)
DEADLINE, TEST, PARENTS = ["s3-3-3-asylum 80"], ["s3-3-3-asylum"], ["s3-2-4-asylum 58"]
PROPOSAL = {"submission_deadline.proposal": ["box-4"]}
DAYS_OPEN = ["deadline.first-day", "deadline.no-counting-rule"]
GRANTED = date(2017, 1, 15)
LATER, BY_THE_RULES = "Your date is later than these rules.", "By the rules of May 2017:"


class OtherFigures(DeadlineFigures):
    """Several ages of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    adult = Dated("An age", DeadlineFigures.adult.place, {"2017-01-01": 16}, until="2017-12-31", unit="years old")
    deadline = Dated(
        "A term", DeadlineFigures.deadline.place, {"2017-01-01": Term(months=1)}, until="2017-12-31", unit=""
    )


def family(granted: date, applied: date | None) -> Outcome:
    """The sponsor's own family, applied for on that day, or not yet."""
    if applied is None:
        return rule(You(route=Route.ASYLUM, granted=granted, for_parents=False, sent=False), LAW)
    return rule(You(route=Route.ASYLUM, granted=granted, for_parents=False, sent=True, applied=applied), LAW)


def parents(granted: date, born: date, applied: date | None) -> Outcome:
    """The parents of an unaccompanied minor."""
    given: dict[str, Any] = {"route": Route.ASYLUM, "granted": granted, "for_parents": True, "born": born}
    given |= {"sent": False} if applied is None else {"sent": True, "applied": applied}
    return rule(You(**given), LAW)


def test_three_months_is_the_rule_and_six_months_a_proposal_only() -> None:
    assert (LAW.deadline, LAW.proposed) == (Term(months=3), Term(months=6))
    assert family(GRANTED, date(2017, 7, 15)).says.key == "submission_deadline.late"


def test_the_regular_route_has_no_deadline_and_nothing_else_is_asked() -> None:
    outcome = rule(You(route=Route.REGULAR), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "submission_deadline.regular",
        ["s3-3-3-regular"],
    )
    assert text(outcome) == "There is no deadline: you can apply at any time."
    assert outcome.open == ()


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_who_has_chosen_a_route_without_a_deadline_is_told_that_the_asylum_route_has_one(route: Route) -> None:
    (first,) = rule(You(route=route), LAW).then
    assert text(first) == (
        "If the sponsor has an asylum permit, look at asylum family reunification first: there you have only three months."
    )
    assert "only one month." in text(rule(You(route=route), OtherFigures(MAY_2017.day)).then[0])


def test_for_article_8_the_report_names_no_deadline_and_that_is_our_reading() -> None:
    outcome = rule(You(route=Route.ARTICLE_8), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.NOT_NEEDED,
        "submission_deadline.article-8",
        ["s3-3-3-regular"],
    )
    assert cited(outcome.open) == {"submission_deadline.article-8-ours": ["s3-3-3-regular"]}


@pytest.mark.parametrize(
    ("granted", "last"),
    [
        (date(2017, 1, 15), date(2017, 4, 15)),  # vector 29
        (date(2016, 11, 30), date(2017, 2, 28)),  # vector 30: there is no 30 February
        (date(2015, 11, 30), date(2016, 2, 29)),
        (date(2016, 11, 28), date(2017, 2, 28)),
        (date(2016, 10, 31), date(2017, 1, 31)),
        (date(2016, 12, 1), date(2017, 3, 1)),
    ],
)
def test_the_last_day_is_three_calendar_months_after_the_permit(granted: date, last: date) -> None:
    assert last_day(granted, LAW) == last
    outcome = family(granted, None)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "submission_deadline.last-day")
    assert dict(outcome.says.values) == {"day": last}
    assert family(granted, last).kind is Kind.MET
    assert family(granted, date.fromordinal(last.toordinal() + 1)).kind is Kind.DECIDES


def test_who_has_not_applied_is_told_the_last_day_how_we_counted_and_what_to_do() -> None:
    outcome = family(GRANTED, None)
    assert text(outcome) == "The last day to apply is 15 April 2017."
    assert places(outcome) == DEADLINE
    assert outcome.places[0].legal == "Section 29(4) of the Aliens Act"
    assert cited(outcome.open) == dict.fromkeys(DAYS_OPEN, DEADLINE) | PROPOSAL
    assert "no counting rule" in text(outcome.open[1].says)
    assert keys(outcome.then) == ["submission_deadline.send-early", "submission_deadline.if-late"]


def test_the_last_day_is_a_day_to_keep() -> None:
    (entry,) = family(GRANTED, None).calendar
    assert text(entry.says) == "Send the application for the family by 15 April 2017 at the latest."
    assert places(entry) == DEADLINE


def test_who_has_applied_has_no_day_to_keep() -> None:
    assert family(GRANTED, date(2017, 4, 15)).calendar == ()
    assert family(GRANTED, date(2017, 4, 16)).calendar == ()


def test_an_application_on_the_last_day_is_in_time() -> None:
    # Vector 29.
    outcome = family(GRANTED, date(2017, 4, 15))
    assert (outcome.kind, outcome.says.key) == (Kind.MET, "submission_deadline.in-time")
    assert text(outcome) == "The application is in time. The last day is 15 April 2017."
    assert places(outcome) == DEADLINE
    assert keys(outcome.open) == DAYS_OPEN
    assert keys(outcome.then) == ["submission_deadline.keep-proof"]


def test_the_day_of_the_permit_itself_is_in_time() -> None:
    assert family(GRANTED, GRANTED).kind is Kind.MET


def test_one_day_late_the_ind_looks_at_three_things() -> None:
    # Vectors 29 and 19.
    outcome = family(GRANTED, date(2017, 4, 16))
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.DECIDES, "submission_deadline.late", TEST)
    assert text(outcome).startswith("The application is late: the last day was 15 April 2017.")
    assert {reason.kind for reason in outcome.reasons} == {Kind.DECIDES}
    assert cited(outcome.reasons) == {
        "submission_deadline.efforts": TEST,
        "submission_deadline.third-parties": ["s3-3-3-asylum 81"],
        "submission_deadline.beyond-control": TEST,
    }


def test_late_the_report_leaves_open_how_the_factors_weigh_and_how_late_is_too_late() -> None:
    assert cited(family(GRANTED, date(2017, 4, 16)).open) == {
        "deadline.first-day": DEADLINE,
        "deadline.no-counting-rule": DEADLINE,
        "submission_deadline.weights": TEST,
        "submission_deadline.outer-limit": TEST,
        **PROPOSAL,
    }


def test_whoever_has_heard_of_more_time_is_told_that_it_was_a_plan_and_it_is_never_applied() -> None:
    for applied in (None, date(2017, 4, 16)):
        assert text(family(GRANTED, applied).open[-1].says) == (
            "Box 4 tells of a plan for more time. It was not law in May 2017, and we do not apply it."
        )
    law = DeadlineFigures(MAY_2017.day)
    rule(You(route=Route.ASYLUM, granted=GRANTED, for_parents=False, sent=False), law)
    assert "submission.proposed" not in {figure.name for figure in law.used}


def test_late_both_ways_on_are_shown() -> None:
    # Vector 19: the asylum route if it is excusable, the regular route if it is not.
    then = family(GRANTED, date(2017, 4, 16)).then
    assert keys(then) == [
        "submission_deadline.if-excusable",
        "submission_deadline.if-not-excusable",
        "submission_deadline.no-regular-route",
    ]
    assert "asylum family reunification stays open" in text(then[0])
    assert "regular application" in text(then[1])
    assert "Article 8 ECHR" in text(then[1])


def test_late_nobody_is_promised_a_regular_route_that_adult_children_and_parents_do_not_have() -> None:
    # Vector 18.
    assert text(family(GRANTED, date(2017, 4, 16)).then[2]) == (
        "Adult children and parents have no regular route: for them an application based on Article 8 ECHR remains."
    )


def test_late_the_three_contradictions_are_shown_with_what_we_follow() -> None:
    outcome = family(GRANTED, date(2017, 4, 16))
    assert conflicts(outcome) == {
        "contradictions.exam-followed": {
            "contradictions.exam-favour": TEST,
            "contradictions.exam-always": ["s3-3-4-regular 88"],
        },
        "contradictions.waiting-followed": {
            "contradictions.waiting-favour": TEST,
            "contradictions.waiting-always": ["s3-3-1-regular"],
        },
        "contradictions.mvv-followed": {
            "contradictions.mvv-free": ["s4-1"],
            "contradictions.mvv-table": ["table-1"],
        },
    }
    exam, waiting, mvv = map(followed, outcome.conflicts)
    assert exam.startswith("We follow 3.3.4")
    assert waiting.startswith("We follow 3.3.1")
    assert mvv.endswith("we follow neither.")


def test_in_time_no_contradiction_matters() -> None:
    assert family(GRANTED, GRANTED).conflicts == ()
    assert family(GRANTED, None).conflicts == ()


@pytest.mark.parametrize("applied", [date(2017, 1, 14), date(2016, 1, 15)])
def test_a_day_of_application_before_the_permit_is_questioned(applied: date) -> None:
    with pytest.raises(Invalid) as refused:
        family(GRANTED, applied)
    assert refused.value.question is You.applied
    assert text(refused.value.sentence) == "This day is before the permit. Check both dates."


# The parents of an unaccompanied minor.


def test_for_parents_the_day_of_birth_is_asked_too() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(route=Route.ASYLUM, granted=GRANTED, for_parents=True), LAW)
    assert pause.value.question is You.born


@pytest.mark.parametrize(
    ("born", "last"),
    [
        (date(1999, 4, 15), date(2017, 4, 14)),
        (date(1999, 1, 1), date(2016, 12, 31)),
        (date(1996, 2, 29), date(2014, 2, 27)),
        (date(1999, 3, 1), date(2017, 2, 28)),
    ],
)
def test_a_sponsor_is_a_minor_until_the_day_before_turning_18(born: date, last: date) -> None:
    assert last_day_as_minor(born, LAW) == last


@pytest.mark.parametrize(
    ("born", "last", "place"),
    [
        (date(1999, 4, 14), date(2017, 4, 13), PARENTS),
        (date(1999, 4, 15), date(2017, 4, 14), PARENTS),
        (date(1999, 4, 16), date(2017, 4, 15), DEADLINE),  # both terms end on this day
        (date(1999, 4, 17), date(2017, 4, 15), DEADLINE),
        (date(2003, 1, 1), date(2017, 4, 15), DEADLINE),
    ],
)
def test_for_parents_the_last_day_is_the_earlier_of_three_months_and_the_last_day_as_a_minor(
    born: date, last: date, place: list[str]
) -> None:
    outcome = parents(GRANTED, born, None)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "submission_deadline.last-day")
    assert dict(outcome.says.values) == {"day": last}
    assert places(outcome) == place


def test_who_is_about_to_turn_18_is_not_told_that_a_late_application_may_be_excused() -> None:
    then = parents(GRANTED, date(1999, 4, 15), None).then
    assert keys(then) == ["submission_deadline.send-early", "submission_deadline.turned-adult"]
    assert text(then[1]) == (
        "If the sponsor turns 18 first, ask a lawyer at once. "
        "Parents can then make an application based on Article 8 ECHR."
    )


def test_for_parents_the_day_to_keep_is_the_earlier_one_too() -> None:
    (entry,) = parents(GRANTED, date(1999, 4, 15), None).calendar
    assert text(entry.says) == "Send the application for the family by 14 April 2017 at the latest."
    assert places(entry) == PARENTS


def test_who_stays_a_minor_is_told_what_to_do_after_the_deadline() -> None:
    outcome = parents(GRANTED, date(2003, 1, 1), None)
    assert keys(outcome.then) == ["submission_deadline.send-early", "submission_deadline.if-late"]


def test_parents_of_a_sponsor_of_17_on_the_day_of_the_application_are_in_time() -> None:
    # Vector 11.
    outcome = parents(GRANTED, date(1999, 4, 1), date(2017, 3, 31))
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.MET, "submission_deadline.in-time", PARENTS)
    assert outcome.places[0].legal == "Section 29c of the Aliens Act, as printed"
    assert text(outcome) == "The application is in time. The last day is 31 March 2017."
    assert keys(outcome.open) == DAYS_OPEN


@pytest.mark.parametrize(
    ("born", "applied", "last"),
    [
        (date(1999, 4, 1), date(2017, 4, 1), "31 March 2017"),
        (date(1999, 4, 1), date(2017, 4, 16), "31 March 2017"),
        (date(1999, 4, 16), date(2017, 4, 16), "15 April 2017"),
        (date(1999, 5, 1), date(2017, 5, 1), "15 April 2017"),  # late in both ways
        (date(1999, 5, 1), date(2017, 9, 1), "15 April 2017"),
    ],
)
def test_parents_of_a_sponsor_of_18_on_the_day_of_the_application_cannot_come(
    born: date, applied: date, last: str
) -> None:
    # Vector 12.
    outcome = parents(GRANTED, born, applied)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "submission_deadline.too-old", PARENTS)
    assert text(outcome).startswith(f"The sponsor was 18 or older on that day. The last day was {last}.")
    assert cited(outcome.open) == {
        "deadline.first-day": DEADLINE,
        "deadline.no-counting-rule": DEADLINE,
        "submission_deadline.excusable-age": [*TEST, *PARENTS],
    }
    assert keys(outcome.then) == ["submission_deadline.parents-article-8"]


def test_late_for_parents_of_a_sponsor_who_is_still_a_minor_may_be_excused() -> None:
    outcome = parents(GRANTED, date(1999, 5, 1), date(2017, 4, 30))
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.DECIDES, "submission_deadline.late", TEST)


def test_late_parents_are_not_sent_to_the_regular_route_that_they_do_not_have() -> None:
    # As vector 18 for adult children: what remains is Article 8 ECHR.
    outcome = parents(GRANTED, date(2003, 1, 1), date(2017, 4, 16))
    assert keys(outcome.then) == ["submission_deadline.if-excusable", "submission_deadline.parents-article-8"]
    # The three contradictions are about that route.
    assert outcome.conflicts == ()


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert last_day(GRANTED, law) == date(2017, 2, 15)
    assert last_day_as_minor(date(2001, 2, 1), law) == date(2017, 1, 31)
    given: dict[str, Any] = {"route": Route.ASYLUM, "granted": GRANTED, "for_parents": True}
    assert "16 or older" in text(rule(You(**given, born=date(2000, 1, 1)), law))
    too_old = rule(You(**given, born=date(2001, 2, 1), sent=True, applied=date(2017, 2, 2)), law)
    assert "16 or older on that day" in text(too_old)
    soon = rule(You(**given, born=date(2001, 2, 1), sent=False), law)
    assert "turns 16 first" in text(soon.then[1])
    assert "turned 16" in text(too_old.open[2].says)


@pytest.mark.parametrize(
    ("born", "minor"), [(date(1999, 1, 16), True), (date(1999, 1, 15), False), (date(1980, 1, 1), False)]
)
def test_a_sponsor_of_18_on_the_day_of_the_permit_has_no_deadline_for_parents(born: date, minor: bool) -> None:
    if minor:
        assert text(parents(GRANTED, born, None)) == "The last day to apply is 15 January 2017."
        return
    outcome = rule(You(route=Route.ASYLUM, granted=GRANTED, for_parents=True, born=born), LAW)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_MET, "submission_deadline.adult-at-grant")
    assert places(outcome) == ["s3-2-5-asylum", *PARENTS]
    assert text(outcome).startswith("The sponsor was 18 or older when the permit was granted.")
    assert keys(outcome.then) == ["submission_deadline.parents-article-8"]


@pytest.mark.parametrize("born", [GRANTED, date(2017, 1, 16), date(2020, 1, 1)])
def test_a_sponsor_is_born_before_the_permit(born: date) -> None:
    with pytest.raises(Invalid) as refused:
        parents(GRANTED, born, None)
    assert refused.value.question is You.born
    assert text(refused.value.sentence) == "Enter a day of birth before the day of the permit."


def test_a_sponsor_born_on_the_day_before_the_permit_is_believed() -> None:
    assert parents(GRANTED, date(2017, 1, 14), None).kind is Kind.ANSWER


# What is unknown.


def test_whether_it_is_for_parents_does_not_matter_for_a_young_sponsor_in_time() -> None:
    you = You(route=Route.ASYLUM, granted=GRANTED, for_parents=UNKNOWN, born=date(2003, 1, 1), sent=False)
    assert work_out(calculator, you, LAW) == family(GRANTED, None)


def test_whether_it_is_for_parents_matters_for_a_sponsor_of_almost_18() -> None:
    you = You(route=Route.ASYLUM, granted=GRANTED, for_parents=UNKNOWN, born=date(1999, 3, 1), sent=False)
    outcome = work_out(calculator, you, LAW)
    assert outcome.kind is Kind.DEPENDS
    assert [(text(branch.outcome), branch.ways) for branch in outcome.branches] == [
        ("The last day to apply is 28 February 2017.", (((You.for_parents, (True,)),),)),
        ("The last day to apply is 15 April 2017.", (((You.for_parents, (False,)),),)),
    ]


def test_whether_it_was_sent_unknown_gives_the_last_day_or_what_follows() -> None:
    given: dict[str, Any] = {"route": Route.ASYLUM, "granted": GRANTED, "for_parents": False, "sent": UNKNOWN}
    outcome = work_out(calculator, You(**given, applied=date(2017, 4, 16)), LAW)
    assert ways(outcome) == {
        "submission_deadline.late": [["sent=True"]],
        "submission_deadline.last-day": [["sent=False"]],
    }


def test_which_route_unknown_gives_each() -> None:
    you = You(route=UNKNOWN, granted=GRANTED, for_parents=False, sent=False)
    assert ways(work_out(calculator, you, LAW)) == {
        "submission_deadline.last-day": [["route=asylum"]],
        "submission_deadline.regular": [["route=regular"]],
        "submission_deadline.article-8": [["route=article-8"]],
    }


SENT = {"sent": True, "applied": GRANTED}


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.REGULAR}, "route"),
        ({"route": Route.ARTICLE_8}, "route"),
        ({"for_parents": False, "sent": False}, "route for_parents granted sent"),
        ({"for_parents": False, **SENT}, "route for_parents granted sent applied"),
        ({"for_parents": True, "born": date(2003, 1, 1), **SENT}, "route for_parents granted born sent applied"),
        ({"for_parents": True, "born": date(1990, 1, 1)}, "route for_parents granted born"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**{"route": Route.ASYLUM, "granted": GRANTED} | given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_the_question_about_parents_leads_to_its_paragraph() -> None:
    assert question_place(You.for_parents) == "s3-2-4-asylum"


# Dates far from 2017.


def shown(**form: str) -> str:
    """The page after these answers to the asylum route."""
    found = replay(calculator, {"route": "asylum", **form})
    assert found.outcome, found
    return step(found, Host())


def says_later(page: str) -> bool:
    """Whether the page says that the date is later than the rules; then it also begins with whose rules these are."""
    assert (LATER in page) == (BY_THE_RULES in page)
    if LATER in page:
        assert page.index(LATER) < page.index(BY_THE_RULES)
        assert "Do not rely on this answer; ask the IND." in page
    return LATER in page


@pytest.mark.parametrize("year", [2018, 2024, 2025, 2026, 2100])
def test_dates_of_this_decade_are_answered_under_a_warning(year: int) -> None:
    granted = f"{year}-02-01"
    assert says_later(shown(granted=granted, for_parents="no", sent="no"))
    assert says_later(shown(granted=granted, for_parents="no", sent="yes", applied=f"{year}-03-01"))
    assert says_later(shown(granted=granted, for_parents="no", sent="yes", applied=f"{year}-12-01"))
    assert says_later(shown(granted=granted, for_parents="yes", born="2010-01-01", sent="no")) or year > 2027
    assert says_later(shown(granted=granted, for_parents="yes", born="1990-01-01"))
    assert says_later(shown(granted=granted, for_parents="unknown", born="2012-01-01", sent="unknown", applied=granted))


def test_every_figure_is_read_on_1_may_2017_whatever_the_dates_are() -> None:
    assert calculator.edition.day == date(2017, 5, 1)


def test_the_answer_under_the_warning_is_still_worked_out() -> None:
    page = shown(granted="2025-11-30", for_parents="no", sent="no")
    assert f"{BY_THE_RULES} The last day to apply is 28 February 2026." in page


@pytest.mark.parametrize(
    ("granted", "applied", "later"),
    [
        ("2017-01-15", "2017-04-15", False),
        ("2017-01-15", "2017-04-16", False),
        ("2017-01-15", "2017-12-31", False),  # the last day that these rules can speak of
        ("2017-01-15", "2018-01-01", True),
        ("2017-09-30", "2017-10-01", False),  # the last day is 30 December 2017
        ("2017-10-01", "2017-10-01", True),  # the last day is 1 January 2018
    ],
)
def test_the_warning_begins_with_the_first_day_of_2018(granted: str, applied: str, later: bool) -> None:
    assert says_later(shown(granted=granted, for_parents="no", sent="yes", applied=applied)) is later


@pytest.mark.parametrize(
    ("born", "last", "later"), [("2000-01-01", "31 December 2017", False), ("2000-01-02", "1 January 2018", True)]
)
def test_a_day_that_is_worked_out_counts_too(born: str, last: str, later: bool) -> None:
    page = shown(granted="2017-11-01", for_parents="yes", born=born, sent="no")
    assert f"The last day to apply is {last}." in page
    assert says_later(page) is later


def test_one_branch_after_2017_is_enough_for_the_warning() -> None:
    assert says_later(shown(granted="2017-11-01", for_parents="unknown", born="2000-01-01", sent="no"))


def test_an_answer_without_a_date_needs_no_warning() -> None:
    found = replay(calculator, {"route": "regular", "granted": "2025-01-01"})
    assert not says_later(step(found, Host()))


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Submission) == {
        "submission.deadline": "s3-3-3-asylum 80 (Section 29(4) of the Aliens Act)",
        "submission.proposed": "box-4",
    }
