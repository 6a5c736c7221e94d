"""By when the IND must decide, sentence by sentence (section 4.5)."""

from datetime import date
from typing import Any

import pytest

from calculators.decision_period import Payment, Suspended, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark, Unanswered
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Procedure
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, keys, legal, places, question_place, text, ways

LAW = Procedure(MAY_2017.day)
PERIOD, TEXT, SUSPENSION, PRACTICE = ["s4-5 132"], ["s4-5"], ["s4-5 133"], ["s4-5 134"]
FEES, BOX_6 = ["s4-3-1-fees"], ["box-6"]
START = date(2017, 1, 16)


def figure(figure: Dated[Term], term: Term) -> Dated[Term]:
    """Another value of 2017 for a figure."""
    return Dated("Another", figure.place, {"2017-01-01": term}, until="2017-12-31", unit="")


class OtherFigures(Procedure):
    """Several terms of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    basic = figure(Procedure.basic, Term(days=10))
    extension = figure(Procedure.extension, Term(days=5))
    maximum = figure(Procedure.maximum, Term(months=1))
    usual_from = figure(Procedure.usual_from, Term(days=2))
    usual_to = figure(Procedure.usual_to, Term(days=3))
    asylum_standard = figure(Procedure.asylum_standard, Term(months=4))
    proposed = figure(Procedure.proposed, Term(months=20))
    proposed_maximum = figure(Procedure.proposed_maximum, Term(months=30))


def decision(
    route: Route = Route.REGULAR,
    *,
    start: date = START,
    extended: bool = False,
    suspended: Suspended = Suspended.NO,
    days: int | None = None,
    law: Procedure = LAW,
) -> Outcome:
    """What a reader is told whose period began on `start`."""
    given: dict[str, Any] = {"route": route, "extended": extended, "suspended": suspended}
    given |= {"sent": True, "applied": start} if route is Route.ASYLUM else {"payment": Payment.PAID, "paid": start}
    given |= {"suspended_days": days} if days else {}
    return rule(You(**given), law)


NOT_MOVED = ", if the period was not extended and did not stand still."


def all_text(outcome: Outcome) -> str:
    """Everything that the outcome says."""
    return "\n".join(text(sentence) for sentence in outcome.sentences())


# When the period starts.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_before_the_fees_are_paid_the_period_has_not_started(route: Route) -> None:
    outcome = rule(You(route=route, payment=Payment.NOT_YET), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "decision_period.not-paid", TEXT)
    assert text(outcome) == "The decision period starts once the fees have been paid."
    assert keys(outcome.then) == ["decision_period.pay"]
    open_for = {"decision_period.paid-or-received": [*TEXT, "s4-3-1-completeness"]}
    if route is Route.ARTICLE_8:
        open_for |= {"decision_period.which-period": TEXT}
    assert cited(outcome.open) == open_for


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_for_who_need_not_pay_the_report_does_not_say_when_it_starts(route: Route) -> None:
    outcome = rule(You(route=route, payment=Payment.FREED), LAW)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "decision_period.freed")
    assert places(outcome) == [*TEXT, *FEES]
    assert keys(outcome.open) == (["decision_period.which-period"] if route is Route.ARTICLE_8 else [])
    assert keys(outcome.then) == ["decision_period.ask-from-when"]


def test_on_the_asylum_route_it_starts_once_the_application_is_sent_and_nobody_is_asked_about_fees() -> None:
    outcome = rule(You(route=Route.ASYLUM, sent=False), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "decision_period.not-sent", TEXT)
    assert text(outcome) == "The decision period starts once the application has been submitted."
    assert outcome.open == ()
    assert outcome.calendar == ()
    assert keys(outcome.then) == ["decision_period.send-in-time"]


@pytest.mark.parametrize(
    ("route", "says"), [(Route.REGULAR, "the fees were paid"), (Route.ASYLUM, "application was sent")]
)
def test_the_day_from_which_it_runs_is_said(route: Route, says: str) -> None:
    started = decision(route).reasons[0]
    assert (started.kind, places(started)) == (Kind.ANSWER, TEXT)
    assert text(started).startswith("The period started on 16 January 2017, when ")
    assert says in text(started)


# The last day.


def test_by_law_the_ind_has_90_days() -> None:
    outcome = decision()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "decision_period.decide-if", PERIOD)
    assert text(outcome) == f"By law, the IND must decide by 16 April 2017{NOT_MOVED}"
    assert legal(outcome)["s4-5 132"] == "Section 25 of the Aliens Act"
    assert cited(outcome.reasons) == {
        "decision_period.started-paid": TEXT,
        "decision_period.basic": PERIOD,
        "decision_period.usual": PRACTICE,
    }
    assert text(outcome.reasons[1]) == "By law, the IND has 90 days."


def test_after_an_extension_the_ind_has_90_days_more() -> None:
    outcome = decision(extended=True)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "decision_period.decide-extended-if")
    assert places(outcome) == PERIOD
    assert text(outcome) == (
        "The IND has extended the period. By law, it must decide by 15 July 2017, if the period did not stand still."
    )
    assert cited(outcome.reasons) == {
        "decision_period.started-paid": TEXT,
        "decision_period.basic": PERIOD,
        "decision_period.extension": PERIOD,
    }
    assert text(outcome.reasons[2]) == "The extension adds 90 days."


@pytest.mark.parametrize(
    ("extended", "days", "last"),
    [
        (False, 10, "26 April 2017"),  # vector 38
        (True, 10, "25 July 2017"),  # vector 38
        (False, 1, "17 April 2017"),
        (True, 1, "16 July 2017"),
        (False, 999, "10 January 2020"),
    ],
)
def test_the_days_on_which_it_stood_still_come_on_top(extended: bool, days: int, last: str) -> None:
    outcome = decision(extended=extended, suspended=Suspended.COUNTED, days=days)
    assert text(outcome).endswith(f"must decide by {last}.")
    stood_still = outcome.reasons[3 if extended else 2]
    assert (text(stood_still), places(stood_still)) == (f"Days on which the period stood still: {days}.", SUSPENSION)


@pytest.mark.parametrize(("extended", "last"), [(False, "16 April 2017"), (True, "15 July 2017")])
def test_after_a_suspension_of_unknown_length_the_day_is_the_earliest_one(extended: bool, last: str) -> None:
    outcome = decision(extended=extended, suspended=Suspended.NOT_COUNTED)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "decision_period.decide-later", PERIOD)
    assert text(outcome).startswith(f"The IND must decide by {last}, or later:")
    assert keys(outcome.then)[0] == "decision_period.ask-how-long"
    assert cited(outcome.calendar)["decision_period.keep-later"] == PERIOD
    assert "decision_period.keep-extended" not in keys(outcome.calendar)
    assert "decision_period.stood-still" not in keys(outcome.reasons)


def test_on_the_asylum_route_the_same_periods_run_from_the_day_of_sending() -> None:
    assert text(decision(Route.ASYLUM)) == f"By law, the IND must decide by 16 April 2017{NOT_MOVED}"
    assert "by 15 July 2017," in text(decision(Route.ASYLUM, extended=True))
    suspended = decision(Route.ASYLUM, suspended=Suspended.COUNTED, days=10)
    assert text(suspended) == "By law, the IND must decide by 26 April 2017."


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({}, "decision_period.decide-if"),
        ({"suspended": Suspended.COUNTED, "days": 1}, "decision_period.decide"),
        ({"extended": True}, "decision_period.decide-extended-if"),
        ({"extended": True, "suspended": Suspended.COUNTED, "days": 1}, "decision_period.decide-extended"),
        ({"suspended": Suspended.NOT_COUNTED}, "decision_period.decide-later"),
    ],
)
def test_for_article_8_the_report_names_no_period_and_the_regular_one_is_shown_under_that(
    given: dict[str, Any], key: str
) -> None:
    outcome, regular = decision(Route.ARTICLE_8, **given), decision(**given)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "decision_period.article-8", PERIOD)
    assert regular.says.key == key
    assert dict(outcome.says.values) == {"says": regular.says}
    assert text(outcome).endswith(f"If it is the regular one: {text(regular)}")
    assert outcome.reasons == regular.reasons


# What is usual, and the days to keep.


def test_most_decisions_come_between_six_and_twelve_weeks() -> None:
    usual = decision().reasons[2]
    assert text(usual) == "In practice, most decisions come between 27 February 2017 and 10 April 2017."
    assert (usual.kind, places(usual)) == (Kind.ANSWER, PRACTICE)
    assert "decision_period.usual" not in keys(decision(extended=True).reasons)
    assert "decision_period.usual-asylum" not in keys(decision().reasons)


def test_on_the_asylum_route_what_is_usual_is_not_promised() -> None:
    usual = decision(Route.ASYLUM).reasons[2]
    assert (usual.says.key, usual.kind, places(usual)) == (
        "decision_period.usual-asylum",
        Kind.ANSWER,
        [*PRACTICE, *TEXT],
    )
    assert "between 27 February 2017 and 10 April 2017. On the asylum route, it took longer" in text(usual)
    assert not {"decision_period.usual", "decision_period.usual-asylum"} & set(
        keys(decision(Route.ASYLUM, extended=True).reasons)
    )


def test_what_is_usual_is_not_moved_by_a_suspension() -> None:
    outcome = decision(suspended=Suspended.COUNTED, days=10)
    assert text(outcome.reasons[3]).endswith("between 27 February 2017 and 10 April 2017.")


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("extended", [True, False])
def test_every_reason_is_a_step_of_the_sum(route: Route, extended: bool) -> None:
    reasons = decision(route, extended=extended, suspended=Suspended.COUNTED, days=10).reasons
    assert {reason.kind for reason in reasons} == {Kind.ANSWER}


@pytest.mark.parametrize("given", [{}, {"extended": True}, {"suspended": Suspended.COUNTED, "days": 10}])
def test_on_the_asylum_route_six_months_were_standard(given: dict[str, Any]) -> None:
    standard = decision(Route.ASYLUM, **given).reasons[-1]
    assert (standard.says.key, standard.kind, places(standard)) == ("decision_period.standard", Kind.ANSWER, TEXT)
    assert text(standard) == "On the asylum route, the report calls six months standard. They end on 16 July 2017."
    assert "decision_period.standard" not in keys(decision(**given).reasons)


def calendar(outcome: Outcome) -> list[tuple[str, str]]:
    """The days to keep: the sentence's own part of its key, and the words."""
    return [(each.says.key.removeprefix("decision_period."), text(each.says)) for each in outcome.calendar]


def test_the_days_of_the_regular_route_stand_in_the_calendar() -> None:
    outcome = decision(suspended=Suspended.COUNTED, days=10)
    assert calendar(outcome) == [
        ("keep-usual-from", "In practice, most decisions come from 27 February 2017 on."),
        ("keep-usual-to", "In practice, most decisions have come by 10 April 2017."),
        ("keep", "The IND must decide on the application by 26 April 2017."),
        ("keep-extended", "If the IND extends the period, it must decide by 25 July 2017."),
    ]
    assert [places(each) for each in outcome.calendar] == [PRACTICE, PRACTICE, PERIOD, PERIOD]


def test_after_an_extension_the_last_day_alone_is_kept() -> None:
    assert calendar(decision(extended=True)) == [("keep", "The IND must decide on the application by 15 July 2017.")]


def test_the_days_of_the_asylum_route_hold_what_was_standard() -> None:
    outcome = decision(Route.ASYLUM)
    assert calendar(outcome) == [
        ("keep", "The IND must decide on the application by 16 April 2017."),
        ("keep-extended", "If the IND extends the period, it must decide by 15 July 2017."),
        ("keep-standard", "On 16 July 2017, the time ends that the report calls standard on the asylum route."),
    ]
    assert [places(each) for each in outcome.calendar] == [PERIOD, PERIOD, TEXT]
    assert [key for key, _ in calendar(decision(Route.ASYLUM, extended=True))] == ["keep", "keep-standard"]


def test_no_day_of_an_article_8_case_is_promised() -> None:
    outcome = decision(Route.ARTICLE_8)
    assert calendar(outcome)[2:] == [
        ("keep-article-8", "If the regular period holds, the IND must decide by 16 April 2017."),
        ("keep-extended", "If the IND extends the period, it must decide by 15 July 2017."),
    ]
    assert places(outcome.calendar[2]) == PERIOD


@pytest.mark.parametrize("route", list(Route))
def test_after_a_suspension_of_unknown_length_no_day_is_promised(route: Route) -> None:
    kept = dict(calendar(decision(route, suspended=Suspended.NOT_COUNTED)))
    assert kept["keep-later"] == "The IND must decide by 16 April 2017, or later because of the suspension."
    assert not {"keep", "keep-article-8", "keep-extended"} & set(kept)


# Contradictions, what is open, and what to do.


@pytest.mark.parametrize("given", [{}, {"extended": True}, {"suspended": Suspended.COUNTED, "days": 10}])
@pytest.mark.parametrize("route", list(Route))
def test_the_longest_time_is_shown_in_days_and_in_months(route: Route, given: dict[str, Any]) -> None:
    outcome = decision(route, **given)
    assert conflicts(outcome)["decision_period.days-followed"] == {
        "decision_period.in-days": PERIOD,
        "decision_period.in-months": TEXT,
    }
    in_days, in_months = (text(statement.says) for statement in outcome.conflicts[0].statements)
    assert in_days == (
        "By law it is 90 days, and 90 days more after an extension. Without a suspension, they end on 15 July 2017."
    )
    assert in_months == "The report calls the longest time six months. Without a suspension, they end on 16 July 2017."
    assert text(outcome.conflicts[0].followed).startswith("We follow the days")


def test_on_the_asylum_route_it_is_shown_that_box_6_calls_six_months_the_law() -> None:
    outcome = decision(Route.ASYLUM)
    assert conflicts(outcome)["decision_period.statutory-followed"] == {
        "decision_period.statutory-basic": PERIOD,
        "decision_period.statutory-box": BOX_6,
        "decision_period.statutory-standard": TEXT,
    }
    assert [text(statement.says) for statement in outcome.conflicts[1].statements] == [
        "The statutory decision period is 90 days.",
        "The statutory decision period is six months, says box 6.",
        "On the asylum route, six months are standard.",
    ]
    assert text(outcome.conflicts[1].followed) == "For what the law says, we follow 4.5, which counts in days."
    assert len(decision().conflicts) == len(decision(Route.ARTICLE_8).conflicts) == 1


def test_what_the_report_leaves_open_on_the_regular_route() -> None:
    assert cited(decision().open) == {
        "decision_period.paid-or-received": [*TEXT, "s4-3-1-completeness"],
        "deadline.no-counting-rule": PERIOD,
        "decision_period.how-long-suspended": SUSPENSION,
        "decision_period.whether-told": TEXT,
        "decision_period.when-late": TEXT,
        "decision_period.unofficial": PRACTICE,
    }
    assert decision(Route.ARTICLE_8).open == decision().open


def test_what_the_report_leaves_open_on_the_asylum_route() -> None:
    assert cited(decision(Route.ASYLUM).open) == {
        "decision_period.sent-or-received": TEXT,
        "deadline.no-counting-rule": PERIOD,
        "decision_period.how-long-suspended": SUSPENSION,
        "decision_period.whether-told": TEXT,
        "decision_period.when-late": TEXT,
        "decision_period.unofficial": PRACTICE,
        "decision_period.veenhuizen": TEXT,
        "decision_period.proposal": BOX_6,
    }


@pytest.mark.parametrize("route", list(Route))
def test_after_an_extension_nothing_is_said_of_what_is_usual(route: Route) -> None:
    assert "decision_period.unofficial" not in keys(decision(route, extended=True).open)


def test_the_notice_on_the_day_of_payment_says_which_way_it_moves_the_days() -> None:
    assert "We take the day of the payment." in text(decision().open[0].says)
    assert text(decision().open[0].says).endswith("each day here comes later.")


def test_next_are_the_documents_and_a_question_to_the_ind() -> None:
    assert keys(decision().then) == ["decision_period.send-documents", "decision_period.ask-when-late"]


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("extended", [True, False])
def test_a_proposal_is_never_applied(route: Route, extended: bool) -> None:
    assert (LAW.proposed, LAW.proposed_maximum) == (Term(months=6), Term(months=9))
    law = OtherFigures(MAY_2017.day)
    decision(route, extended=extended, law=law)
    assert not {figure.name for figure in law.used} & {"procedure.proposed", "procedure.proposed_maximum"}
    assert "16 October 2017" not in all_text(decision(route, extended=extended))


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    outcome = decision(Route.ASYLUM, law=law)
    assert text(outcome) == f"By law, the IND must decide by 26 January 2017{NOT_MOVED}"
    assert [text(reason) for reason in outcome.reasons[1:]] == [
        "By law, the IND has ten days.",
        (
            "For both routes together, the report calls it usual that a decision comes between 18 January 2017 "
            "and 19 January 2017. On the asylum route, it took longer in 2015 and 2016."
        ),
        "On the asylum route, the report calls four months standard. They end on 16 May 2017.",
    ]
    in_days, in_months = (text(statement.says) for statement in outcome.conflicts[0].statements)
    assert in_days.startswith("By law it is ten days, and five days more after an extension.")
    assert in_days.endswith("they end on 31 January 2017.")
    assert (
        in_months == "The report calls the longest time one month. Without a suspension, they end on 16 February 2017."
    )
    assert [text(statement.says) for statement in outcome.conflicts[1].statements] == [
        "The statutory decision period is ten days.",
        "The statutory decision period is one month, says box 6.",
        "On the asylum route, four months are standard.",
    ]
    assert [words.split(" 2017")[0].split()[-2:] for _, words in calendar(outcome)] == [
        ["26", "January"], ["31", "January"], ["16", "May"],
    ]  # fmt: skip
    extended = decision(extended=True, law=law)
    assert text(extended).endswith("by 31 January 2017, if the period did not stand still.")
    assert text(extended.reasons[2]) == "The extension adds five days."
    assert [words for _, words in calendar(decision(law=law))][:2] == [
        "In practice, most decisions come from 18 January 2017 on.",
        "In practice, most decisions have come by 19 January 2017.",
    ]


# What is unknown, and what is asked.


def test_who_does_not_know_of_an_extension_or_a_suspension_is_told_the_day_without_them() -> None:
    you = You(route=Route.REGULAR, payment=Payment.PAID, paid=START, extended=UNKNOWN, suspended=UNKNOWN)
    assert work_out(calculator, you, LAW) == decision()
    assert (You.extended.default, You.suspended.default) == (False, Suspended.NO)


def test_whether_the_fees_were_paid_unknown_gives_each() -> None:
    you = You(route=Route.REGULAR, payment=UNKNOWN, paid=START, extended=False, suspended=Suspended.NO)
    assert ways(work_out(calculator, you, LAW)) == {
        "decision_period.decide-if": [["payment=paid"]],
        "decision_period.not-paid": [["payment=not-yet"]],
        "decision_period.freed": [["payment=freed"]],
    }


def test_whether_it_was_sent_unknown_gives_each() -> None:
    you = You(route=Route.ASYLUM, sent=UNKNOWN, applied=START, extended=False, suspended=Suspended.NO)
    assert ways(work_out(calculator, you, LAW)) == {
        "decision_period.decide-if": [["sent=True"]],
        "decision_period.not-sent": [["sent=False"]],
    }


PAID = {"route": Route.REGULAR, "payment": Payment.PAID, "paid": START}


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.REGULAR, "payment": Payment.FREED}, "route payment"),
        (PAID | {"extended": False, "suspended": Suspended.NO}, "route payment paid extended suspended"),
        (
            PAID | {"extended": True, "suspended": Suspended.COUNTED, "suspended_days": 3},
            "route payment paid extended suspended suspended_days",
        ),
        (PAID | {"extended": True, "suspended": Suspended.NOT_COUNTED}, "route payment paid extended suspended"),
        (
            {"route": Route.ASYLUM, "sent": True, "applied": START, "extended": False, "suspended": Suspended.NO},
            "route sent applied extended suspended",
        ),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_the_number_of_days_is_asked_only_of_who_knows_it() -> None:
    given = PAID | {"extended": False, "suspended": Suspended.COUNTED}
    with pytest.raises(Unanswered) as pause:
        rule(You(**given), LAW)
    assert pause.value.question is You.suspended_days
    assert (You.suspended_days.least, You.suspended_days.most) == (1, 999)


def test_the_questions_lead_to_their_paragraphs() -> None:
    found = {name: question_place(question) for name, question in You.questions().items() if question.place}
    assert found == {
        "route": "s3",
        "payment": "s4-5",
        "extended": "s4-5 132",
        "suspended": "s4-5 133",
        "suspended_days": "s4-5 133",
    }


def test_of_what_was_paid_or_told_nobody_is_told_that_it_could_still_become_different() -> None:
    can = {name for name, question in You.questions().items() if question.mark is Mark.CAN_CHANGE}
    assert can == {"route", "applied"}


@pytest.mark.parametrize(
    ("paid", "later"),
    [("2017-06-30", False), ("2017-07-01", True)],  # six months later it is 30 December, and 1 January
)
def test_a_day_after_2017_is_shown_under_a_warning(paid: str, later: bool) -> None:
    given = {"route": "regular", "payment": "paid", "paid": paid, "extended": "no", "suspended": "no"}
    page = step(replay(calculator, given), Host())
    assert ("Your date is later than these rules." in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    section_25 = "s4-5 132 (Section 25 of the Aliens Act)"
    assert figure_places(Procedure) == {
        "procedure.basic": section_25,
        "procedure.extension": section_25,
        "procedure.maximum": "s4-5",
        "procedure.usual_from": "s4-5",
        "procedure.usual_to": "s4-5",
        "procedure.asylum_standard": "s4-5",
        "procedure.proposed": "box-6",
        "procedure.proposed_maximum": "box-6",
    }
