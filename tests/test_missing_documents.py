"""Until when missing documents can be sent, sentence by sentence (sections 4.3.1 and 4.3.2)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.missing_documents import Phase, You, calculator, rule
from calculators.shared.figures import Omissions
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, figure_places, keys, places, question_place, text, ways

LAW = Omissions(MAY_2017.day)
COMPLETENESS, LETTER, ASYLUM = ["s4-3-1-completeness"], ["s4-3-1-completeness 117"], ["s4-3-2"]
OBJECTION, SUSPENSION = ["s4-3-1-objection 121"], ["s4-5 133"]
ASKED = date(2017, 2, 1)
APPLICATION = [(Route.REGULAR, COMPLETENESS), (Route.ARTICLE_8, COMPLETENESS), (Route.ASYLUM, ASYLUM)]


def figure(figure: Dated[Term], term: Term) -> Dated[Term]:
    """Another value of 2017 for a figure."""
    return Dated("Another", figure.place, {"2017-01-01": term}, until="2017-12-31", unit="")


class OtherFigures(Omissions):
    """Two terms of 2017 are equal. Here they differ, so that it shows which one a rule reads."""

    regular = figure(Omissions.regular, Term(days=1))
    asylum = figure(Omissions.asylum, Term(days=5))
    objection = figure(Omissions.objection, Term(days=3))


def documents(
    route: Route, phase: Phase = Phase.APPLICATION, returned_on: date | None = None, law: Omissions = LAW
) -> Outcome:
    """What a reader is told whom the IND asked on 1 February 2017, and who sent the documents on that day, or not yet."""
    given: dict[str, Any] = {"route": route, "phase": phase, "asked": ASKED}
    given |= {"returned": False} if returned_on is None else {"returned": True, "returned_on": returned_on}
    return rule(You(**given), law)


# In the application.


@pytest.mark.parametrize(
    ("route", "last", "place"),
    [
        (Route.REGULAR, "15 February 2017", COMPLETENESS),  # vector 39
        (Route.ARTICLE_8, "15 February 2017", COMPLETENESS),
        (Route.ASYLUM, "1 March 2017", ASYLUM),  # vector 39
    ],
)
def test_the_last_day_is_two_weeks_later_and_four_on_the_asylum_route(
    route: Route, last: str, place: list[str]
) -> None:
    outcome = documents(route)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "missing_documents.last-day", place)
    assert text(outcome) == f"The last day to send the missing documents is {last}."
    assert cited(outcome.calendar) == {"missing_documents.keep": place}
    assert text(outcome.calendar[0].says) == f"Send the missing documents to the IND by {last} at the latest."


@pytest.mark.parametrize(
    ("route", "sent", "kind"),
    [
        (Route.REGULAR, date(2017, 2, 15), Kind.MET),
        (Route.REGULAR, date(2017, 2, 16), Kind.NOT_SAID),
        (Route.ARTICLE_8, date(2017, 2, 15), Kind.MET),
        (Route.ARTICLE_8, date(2017, 2, 16), Kind.NOT_SAID),
        (Route.ASYLUM, date(2017, 3, 1), Kind.MET),
        (Route.ASYLUM, date(2017, 3, 2), Kind.NOT_SAID),
        (Route.REGULAR, ASKED, Kind.MET),
    ],
)
def test_documents_are_in_time_up_to_the_last_day(route: Route, sent: date, kind: Kind) -> None:
    outcome = documents(route, returned_on=sent)
    assert outcome.kind is kind
    assert outcome.says.key == ("missing_documents.in-time" if kind is Kind.MET else "missing_documents.late")
    assert places(outcome) == (ASYLUM if route is Route.ASYLUM else COMPLETENESS)


def test_in_time_the_last_day_is_named() -> None:
    outcome = documents(Route.REGULAR, returned_on=ASKED)
    assert text(outcome) == "The documents are in time. The last day is 15 February 2017."
    assert outcome.then == ()
    assert outcome.checklist == ()


def test_the_report_does_not_say_what_follows_when_they_are_late() -> None:
    outcome = documents(Route.REGULAR, returned_on=date(2017, 2, 16))
    assert text(outcome) == (
        "The documents are late: the last day was 15 February 2017. The report does not say what follows."
    )
    assert keys(outcome.then) == ["missing_documents.send-now", "missing_documents.ask-the-ind"]
    assert outcome.calendar == ()


@pytest.mark.parametrize(("route", "place"), APPLICATION)
@pytest.mark.parametrize("sent", [None, ASKED, date(2017, 6, 1)])
def test_the_term_and_the_suspension_are_the_reasons(route: Route, place: list[str], sent: date | None) -> None:
    reasons = documents(route, returned_on=sent).reasons
    assert {reason.kind for reason in reasons} == {Kind.ANSWER}
    assert cited(reasons) == {"missing_documents.term": place, "missing_documents.stands-still": SUSPENSION}
    term = "four weeks" if route is Route.ASYLUM else "two weeks"
    assert text(reasons[0]) == f"The time to send them is {term}."


# In the objection.


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_in_the_objection_it_is_two_weeks(route: Route) -> None:
    outcome = documents(route, Phase.OBJECTION)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "missing_documents.last-day", OBJECTION)
    assert text(outcome) == "The last day to send the missing documents is 15 February 2017."
    assert cited(outcome.calendar) == {"missing_documents.keep": OBJECTION}
    assert documents(route, Phase.OBJECTION, date(2017, 2, 15)).kind is Kind.MET
    late = documents(route, Phase.OBJECTION, date(2017, 2, 16))
    assert (late.says.key, places(late)) == ("missing_documents.late", OBJECTION)


def test_in_the_objection_the_asylum_route_is_not_said_and_the_shorter_time_is_safe() -> None:
    outcome = documents(Route.ASYLUM, Phase.OBJECTION)
    assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "missing_documents.last-day-perhaps")
    assert places(outcome) == [*OBJECTION, *ASYLUM]
    assert text(outcome).endswith("To be safe, send the documents by 15 February 2017.")
    assert text(outcome.calendar[0].says).endswith("by 15 February 2017 at the latest.")


@pytest.mark.parametrize(
    ("sent", "kind", "key"),
    [
        (date(2017, 2, 15), Kind.MET, "in-time"),
        (date(2017, 2, 16), Kind.NOT_SAID, "late-perhaps"),
        (date(2017, 3, 1), Kind.NOT_SAID, "late-perhaps"),
        (date(2017, 3, 2), Kind.NOT_SAID, "late"),
    ],
)
def test_in_the_objection_of_the_asylum_route_two_to_four_weeks_are_open(sent: date, kind: Kind, key: str) -> None:
    outcome = documents(Route.ASYLUM, Phase.OBJECTION, sent)
    assert (outcome.kind, outcome.says.key) == (kind, f"missing_documents.{key}")
    assert places(outcome) == ([*OBJECTION, *ASYLUM] if key == "late-perhaps" else OBJECTION)


def test_between_two_and_four_weeks_both_times_are_named() -> None:
    outcome = documents(Route.ASYLUM, Phase.OBJECTION, date(2017, 2, 20))
    assert text(outcome) == (
        "By the time that holds for objections, the last day was 15 February 2017. "
        "The report does not say whether you have four weeks on the asylum route."
    )
    assert "missing_documents.too-late" in keys(outcome.open)
    assert keys(outcome.then) == ["missing_documents.send-now", "missing_documents.ask-the-ind"]


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("sent", [None, ASKED, date(2017, 2, 20), date(2017, 6, 1)])
def test_in_the_objection_nothing_is_said_of_the_decision_period(route: Route, sent: date | None) -> None:
    outcome = documents(route, Phase.OBJECTION, sent)
    assert cited(outcome.reasons) == {"missing_documents.term": OBJECTION}
    assert text(outcome.reasons[0]) == "The time to send them is two weeks."
    assert cited(outcome.open)["missing_documents.objection-suspended"] == ["s4-3-1-objection"]


# What is open, what to gather and what to do.


@pytest.mark.parametrize(("route", "place"), APPLICATION)
def test_what_the_report_leaves_open_in_the_application(route: Route, place: list[str]) -> None:
    expected = {
        "deadline.no-counting-rule": place,
        "missing_documents.first-day": [*LETTER, *place],
        "missing_documents.sent-or-arrived": place,
        "missing_documents.how-long-suspended": SUSPENSION,
    }
    if route is Route.ARTICLE_8:
        expected |= {"deadline.article-8-as-regular": COMPLETENESS}
    assert cited(documents(route, returned_on=ASKED).open) == expected
    assert cited(documents(route, returned_on=date(2017, 6, 1)).open) == expected
    assert cited(documents(route).open) == expected | {"missing_documents.too-late": COMPLETENESS}


@pytest.mark.parametrize("route", list(Route))
def test_what_the_report_leaves_open_in_the_objection(route: Route) -> None:
    expected = {
        "deadline.no-counting-rule": OBJECTION,
        "missing_documents.first-day-objection": OBJECTION,
        "missing_documents.sent-or-arrived": OBJECTION,
        "missing_documents.objection-suspended": ["s4-3-1-objection"],
    }
    assert cited(documents(route, Phase.OBJECTION, ASKED).open) == expected
    assert cited(documents(route, Phase.OBJECTION, date(2017, 6, 1)).open) == expected
    assert cited(documents(route, Phase.OBJECTION).open) == expected | {"missing_documents.too-late": COMPLETENESS}


def test_the_day_from_which_the_time_runs_is_marked_as_ours() -> None:
    assert text(documents(Route.REGULAR).open[1].says).endswith("We take the date of the letter.")
    assert text(documents(Route.REGULAR, Phase.OBJECTION).open[1].says).endswith(
        "We take the day on which the IND asked."
    )


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("phase", list(Phase))
def test_who_has_still_to_send_them_is_told_what_to_gather_and_to_do(route: Route, phase: Phase) -> None:
    outcome = documents(route, phase)
    assert cited(outcome.checklist) == {
        "missing_documents.what-is-named": LETTER,
        "missing_documents.explanation": ["s4-4-3"],
    }
    assert keys(outcome.then) == [
        "missing_documents.send-early",
        "missing_documents.not-all",
        "missing_documents.no-documents",
        "missing_documents.if-passed",
    ]
    # Not only for those who have no document at all.
    assert text(outcome.then[2]).startswith("If documents are missing that you cannot get, explain why.")
    assert "DNA test or an identification interview" in text(outcome.then[2])
    assert "all the same, at once" in text(outcome.then[3])


@pytest.mark.parametrize("sent", [date(2017, 1, 31), date(2016, 2, 1)])
@pytest.mark.parametrize("phase", list(Phase))
def test_documents_that_were_sent_before_anybody_asked_are_questioned(phase: Phase, sent: date) -> None:
    for route in Route:
        with pytest.raises(Invalid) as refused:
            documents(route, phase, sent)
        assert refused.value.question is You.returned_on
        assert text(refused.value.sentence) == ("This day is before the IND asked for the documents. Check both dates.")


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert "2 February" in text(documents(Route.REGULAR, law=law))
    assert "6 February" in text(documents(Route.ASYLUM, law=law))
    assert "4 February" in text(documents(Route.REGULAR, Phase.OBJECTION, law=law))
    assert "4 February" in text(documents(Route.ASYLUM, Phase.OBJECTION, law=law))
    assert text(documents(Route.ASYLUM, law=law).reasons[0]).endswith("five days.")
    perhaps = documents(Route.ASYLUM, Phase.OBJECTION, date(2017, 2, 6), law)
    assert "4 February" in text(perhaps)
    assert "you have five days" in text(perhaps)
    assert documents(Route.ASYLUM, Phase.OBJECTION, date(2017, 2, 7), law).says.key == "missing_documents.late"


# What is unknown, and what is asked.


def test_in_which_phase_unknown_makes_a_difference_on_the_asylum_route() -> None:
    you = You(route=Route.ASYLUM, phase=UNKNOWN, asked=ASKED, returned=False)
    assert ways(work_out(calculator, you, LAW)) == {
        "missing_documents.last-day": [["phase=application"]],
        "missing_documents.last-day-perhaps": [["phase=objection"]],
    }


def test_whether_they_were_sent_unknown_gives_each() -> None:
    you = You(route=Route.REGULAR, phase=Phase.APPLICATION, asked=ASKED, returned=UNKNOWN, returned_on=ASKED)
    assert ways(work_out(calculator, you, LAW)) == {
        "missing_documents.in-time": [["returned=True"]],
        "missing_documents.last-day": [["returned=False"]],
    }


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("phase", list(Phase))
def test_the_questions_come_in_the_order_in_which_one_would_ask(route: Route, phase: Phase) -> None:
    you = You(route=route, phase=phase, asked=ASKED, returned=True, returned_on=ASKED)
    rule(you, LAW)
    assert list(you.was_read) == "route phase asked returned returned_on".split()
    unsent = You(route=route, phase=phase, asked=ASKED, returned=False)
    rule(unsent, LAW)
    assert list(unsent.was_read) == "route phase asked returned".split()


def test_the_questions_lead_to_their_paragraphs() -> None:
    found = {name: question_place(question) for name, question in You.questions().items() if question.place}
    assert found == {"route": "s3", "phase": LETTER[0], "asked": LETTER[0]}


def test_of_what_was_sent_nobody_is_told_that_it_could_still_become_different() -> None:
    can = {name for name, question in You.questions().items() if question.mark is Mark.CAN_CHANGE}
    assert can == {"route"}


@pytest.mark.parametrize(("asked", "later"), [("2017-12-17", False), ("2017-12-18", True)])
def test_a_last_day_after_2017_is_shown_under_a_warning(asked: str, later: bool) -> None:
    given = {"route": "regular", "phase": "application", "asked": asked, "returned": "no"}
    page = step(replay(calculator, given), Host())
    assert ("Your date is later than these rules." in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Omissions) == {
        "omissions.regular": "s4-3-1-completeness",
        "omissions.asylum": "s4-3-2",
        "omissions.objection": "s4-3-1-objection 121",
    }
