"""An objection to a refusal, sentence by sentence (section 4.3.1)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark, Unanswered
from calculators.kit.replay import replay, work_out
from calculators.objection import Figures, Refused, Ruling, You, calculator, rule
from calculators.shared.figures import Objection
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, figure_places, keys, legal, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
OBJECTION, DECISION, LEGAL_STAY = ["s4-3-1-objection"], ["s4-3-1-objection 119"], ["s4-3-1-objection 118"]
ADMISSIBLE, APPEAL, FEES = ["s4-3-1-objection 120"], ["s4-3-1-objection 122"], ["s4-3-1-fees"]
REJECTED, LAST = date(2017, 3, 1), date(2017, 3, 29)
COMMON = {"deadline.no-counting-rule": OBJECTION, "objection.costs": FEES}
LATER = {
    "objection.when-admissible": ADMISSIBLE,
    "objection.court-time": OBJECTION,
    "objection.appeal-term": APPEAL,
}
WEEKS = {"objection.start": DECISION, "objection.longer": OBJECTION}
NEXT = ["read-confirmation", "documents", "hearing", "if-well-founded", "if-unfounded"]
ABROAD: dict[str, Any] = {"in_netherlands": False}
HERE: dict[str, Any] = {"in_netherlands": True, "consequences_suspended": True}


def figure(figure: Dated[Term], term: Term) -> Dated[Term]:
    """Another value of 2017 for a figure."""
    return Dated("Another", figure.place, {"2017-01-01": term}, until="2017-12-31", unit="")


class OtherFigures(Figures):
    """Each term differs from every other, so that it shows which one a rule reads."""

    term = figure(Figures.term, Term(days=2))
    decision = figure(Figures.decision, Term(days=3))
    regular = figure(Figures.regular, Term(days=5))
    asylum = figure(Figures.asylum, Term(days=6))
    objection = figure(Figures.objection, Term(days=7))


def unsent(route: Route = Route.REGULAR, refused: Refused = Refused.MVV, law: Figures = LAW) -> Outcome:
    """What a reader is told who has sent no objection yet."""
    return rule(You(route=route, refused=refused, rejected=REJECTED, objected=False), law)


def sent(
    on: date = LAST,
    *,
    received: date | None = None,
    where: dict[str, Any] = ABROAD,
    route: Route = Route.REGULAR,
    law: Figures = LAW,
) -> Outcome:
    """What a reader is told who sent the objection on that day; the IND has confirmed it, or not yet."""
    given: dict[str, Any] = {"route": route, "refused": Refused.MVV, "rejected": REJECTED, **where}
    given |= {"objected": True, "objected_on": on, "confirmed": received is not None}
    given |= {"received": received} if received else {}
    return rule(You(**given), law)


# Against what.


@pytest.mark.parametrize(
    ("route", "refused"),
    [
        (Route.REGULAR, Refused.OTHER),
        (Route.ARTICLE_8, Refused.OTHER),
        (Route.ASYLUM, Refused.OTHER),
        (Route.ASYLUM, Refused.PERMIT),
    ],
)
def test_of_other_refusals_the_report_does_not_say_what_holds(route: Route, refused: Refused) -> None:
    outcome = rule(You(route=route, refused=refused), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "objection.other", OBJECTION)
    assert keys(outcome.then) == ["objection.read-the-letter", "objection.legal-help"]
    assert text(outcome.then[0]).endswith("and until when.")


@pytest.mark.parametrize(
    ("route", "refused"),
    [
        (Route.REGULAR, Refused.MVV),
        (Route.REGULAR, Refused.PERMIT),
        (Route.ARTICLE_8, Refused.MVV),
        (Route.ARTICLE_8, Refused.PERMIT),
        (Route.ASYLUM, Refused.MVV),
    ],
)
def test_an_objection_is_possible_against_a_refused_mvv_and_a_temporary_regular_permit(
    route: Route, refused: Refused
) -> None:
    outcome = unsent(route, refused)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "objection.last-day", OBJECTION)


# The last day.


def test_the_last_day_is_four_weeks_after_the_date_of_the_letter() -> None:
    # Vector 40.
    outcome = unsent()
    assert text(outcome) == "The last day to send an objection is 29 March 2017."
    assert [(text(reason), reason.kind, places(reason)) for reason in outcome.reasons] == [
        ("The time for it is four weeks from the date of the letter.", Kind.ANSWER, OBJECTION)
    ]
    assert [(text(each.says), places(each)) for each in outcome.calendar] == [
        ("Send the objection to the IND by 29 March 2017 at the latest.", OBJECTION)
    ]


@pytest.mark.parametrize(
    ("on", "late"), [(REJECTED, False), (LAST, False), (date(2017, 3, 30), True), (date(2017, 9, 1), True)]
)
def test_an_objection_is_in_time_up_to_the_last_day(on: date, late: bool) -> None:
    # Vector 40.
    outcome = sent(on)
    assert (outcome.says.key == "objection.late") is late
    assert outcome.kind is (Kind.NOT_SAID if late else Kind.ANSWER)


def test_late_the_report_does_not_say_what_follows() -> None:
    outcome = rule(
        You(route=Route.REGULAR, refused=Refused.MVV, rejected=REJECTED, objected=True, objected_on=date(2017, 3, 30)),
        LAW,
    )
    assert text(outcome) == (
        "The objection is late: the last day was 29 March 2017. The report does not say what follows."
    )
    assert places(outcome) == OBJECTION
    assert cited(outcome.open) == COMMON | {"objection.when-admissible": ADMISSIBLE}
    assert keys(outcome.then) == ["objection.legal-help"]
    assert outcome.calendar == ()


@pytest.mark.parametrize("on", [date(2017, 2, 28), date(2016, 3, 1)])
def test_an_objection_before_the_letter_is_questioned(on: date) -> None:
    with pytest.raises(Invalid) as refused:
        sent(on)
    assert refused.value.question is You.objected_on
    assert text(refused.value.sentence) == "This day is before the date of the rejection letter. Check both dates."


def test_who_has_still_to_send_it_is_told_how_and_what_is_open() -> None:
    outcome = unsent()
    assert cited(outcome.checklist) == {"objection.the-letter": OBJECTION}
    assert keys(outcome.then) == [
        "objection.send-early",
        "objection.earlier-day",
        "objection.if-passed",
        "objection.ask-about-waiting",
    ]
    assert text(outcome.then[1]) == "If the letter of the IND names an earlier day, keep to that day."
    assert text(outcome.then[2]).startswith("If the day has passed, ask a lawyer at once.")
    assert cited(outcome.open) == COMMON | {"objection.if-late": OBJECTION}


# The decision.


def test_the_ind_decides_within_19_weeks_by_our_estimate() -> None:
    outcome = sent(REJECTED, received=REJECTED)
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "objection.decided-by")
    assert places(outcome) == [*OBJECTION, *DECISION]
    assert legal(outcome) == {"s4-3-1-objection 119": "Section 76(1) of the Aliens Act"}
    assert text(outcome).startswith(
        "The objection is in time. By our estimate, the IND decides on it by 12 July 2017. The family member is abroad."
    )
    assert [(text(each.says), places(each)) for each in outcome.calendar] == [
        ("By our estimate, the IND decides on the objection by 12 July 2017.", DECISION)
    ]


def test_the_reasons_are_the_last_day_the_weeks_and_where_to_wait() -> None:
    reasons = sent(received=LAST).reasons
    assert [(reason.kind, reason.says.key, places(reason)) for reason in reasons] == [
        (Kind.MET, "objection.in-time", OBJECTION),
        (Kind.ANSWER, "objection.weeks", DECISION),
        (Kind.NOT_SAID, "objection.abroad", OBJECTION),
    ]
    assert text(reasons[0]) == "The objection was sent in time. The last day is 29 March 2017."
    assert text(reasons[1]) == "In principle, the IND decides within 19 weeks."


@pytest.mark.parametrize("received", [LAST, date(2017, 3, 30), date(2017, 4, 20)])
def test_what_counts_is_the_day_of_sending_and_not_that_of_receipt(received: date) -> None:
    assert sent(received=received).says.key == "objection.decided-by"


@pytest.mark.parametrize("received", [date(2017, 3, 28), date(2017, 1, 1)])
def test_a_receipt_before_the_sending_is_questioned(received: date) -> None:
    with pytest.raises(Invalid) as refused:
        sent(received=received)
    assert refused.value.question is You.received
    assert text(refused.value.sentence) == "This day is before the objection was sent. Check both dates."


def test_before_the_confirmation_no_day_is_estimated() -> None:
    outcome = sent()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "objection.not-confirmed", OBJECTION)
    assert text(outcome).startswith("The objection is in time. The IND will confirm the day of receipt. The family")
    assert outcome.calendar == ()
    assert keys(outcome.reasons) == ["objection.in-time", "objection.abroad"]
    assert cited(outcome.open) == COMMON | LATER


def test_what_is_open_about_the_decision() -> None:
    outcome = sent(received=LAST)
    assert cited(outcome.open) == COMMON | WEEKS | LATER
    assert text(outcome.open[2].says).endswith("We take the day of receipt.")


@pytest.mark.parametrize("received", [None, LAST])
def test_what_comes_next_is_told(received: date | None) -> None:
    then = sent(received=received).then
    assert keys(then) == [f"objection.{key}" for key in NEXT]
    assert text(then[1]) == "If the IND then asks for missing documents, return them within two weeks."
    assert "administrative court" in text(then[4])


# Where to wait.


@pytest.mark.parametrize("received", [None, LAST])
@pytest.mark.parametrize(
    ("where", "kind", "key", "place"),
    [
        (ABROAD, Kind.NOT_SAID, "abroad", OBJECTION),
        (HERE, Kind.MET, "may-wait", [*OBJECTION, *LEGAL_STAY]),
        (
            HERE | {"consequences_suspended": False, "ruling": Ruling.GRANTED},
            Kind.MET, "may-wait-ruling", [*OBJECTION, *LEGAL_STAY],
        ),
        (
            HERE | {"consequences_suspended": False, "ruling": Ruling.NOT_GRANTED},
            Kind.NOT_MET, "must-wait-abroad", OBJECTION,
        ),
        (
            HERE | {"consequences_suspended": False, "ruling": Ruling.NOT_ASKED},
            Kind.NOT_MET, "must-wait-abroad", OBJECTION,
        ),
        (
            HERE | {"consequences_suspended": False, "ruling": Ruling.PENDING},
            Kind.NOT_SAID, "ruling-pending", OBJECTION,
        ),
    ],
)  # fmt: skip
def test_where_to_wait_depends_on_the_legal_consequences_and_the_ruling(
    where: dict[str, Any], kind: Kind, key: str, place: list[str], received: date | None
) -> None:
    outcome = sent(received=received, where=where)
    waiting = outcome.reasons[-1]
    assert (waiting.kind, waiting.says.key, places(waiting)) == (kind, f"objection.{key}", place)
    assert text(outcome).endswith(text(waiting))
    assert outcome.kind is Kind.ANSWER
    if kind is Kind.MET:
        assert legal(waiting) == {LEGAL_STAY[0]: "Section 8(h) of the Aliens Act"}


def waiting(**where: Any) -> Outcome:
    """Where somebody waits whose legal consequences are not suspended."""
    return sent(where={"in_netherlands": True, "consequences_suspended": False, **where}).reasons[-1]


def test_whoever_has_not_asked_the_court_is_told_that_this_is_possible() -> None:
    assert keys(waiting(ruling=Ruling.NOT_ASKED).then) == ["objection.ask-the-court"]
    assert waiting(ruling=Ruling.NOT_GRANTED).then == ()
    assert waiting(ruling=Ruling.GRANTED).then == ()
    assert keys(waiting(ruling=Ruling.PENDING).then) == ["objection.ask-where"]


def test_which_cases_are_suspended_is_open_where_it_matters() -> None:
    open_ = {"objection.which-cases": OBJECTION}
    assert cited(sent(where=HERE).reasons[-1].open) == open_
    assert cited(waiting(ruling=Ruling.NOT_ASKED).open) == cited(waiting(ruling=Ruling.NOT_GRANTED).open) == open_
    assert waiting(ruling=Ruling.GRANTED).open == waiting(ruling=Ruling.PENDING).open == ()
    assert sent().reasons[-1].open == ()


def test_where_to_wait_is_said_in_words() -> None:
    assert text(waiting(ruling=Ruling.NOT_GRANTED)) == (
        "Without a provisional ruling, the family member must wait in the country of origin "
        "or in another country of stay."
    )
    assert "may wait in the Netherlands" in text(sent(where=HERE))
    assert "until the court has decided" in text(waiting(ruling=Ruling.PENDING))


# The other routes.


@pytest.mark.parametrize(
    ("route", "more"),
    [
        (Route.REGULAR, {}),
        (Route.ARTICLE_8, {"deadline.article-8-as-regular": OBJECTION}),
        (Route.ASYLUM, {"objection.same-on-asylum-route": ["s4-3-2", *OBJECTION]}),
    ],
)
def test_for_other_routes_more_is_open(route: Route, more: dict[str, list[str]]) -> None:
    assert cited(unsent(route).open) == COMMON | more | {"objection.if-late": OBJECTION}
    assert cited(sent(route=route).open) == COMMON | more | LATER
    assert cited(sent(received=LAST, route=route).open) == COMMON | more | WEEKS | LATER
    assert cited(sent(date(2017, 4, 1), route=route).open) == COMMON | more | {"objection.when-admissible": ADMISSIBLE}


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    assert text(unsent(law=law)) == "The last day to send an objection is 3 March 2017."
    assert "two days" in text(unsent(law=law).reasons[0])
    assert sent(date(2017, 3, 4), law=law).says.key == "objection.late"
    outcome = sent(date(2017, 3, 3), received=date(2017, 3, 3), law=law)
    assert "by 6 March 2017" in text(outcome)
    assert text(outcome.reasons[1]) == "In principle, the IND decides within three days."
    assert text(outcome.then[1]).endswith("within seven days.")


# What is unknown, and what is asked.


def test_whether_the_consequences_are_suspended_unknown_gives_each() -> None:
    where = {"in_netherlands": True, "consequences_suspended": UNKNOWN, "ruling": Ruling.NOT_ASKED}
    you = You(
        route=Route.REGULAR, refused=Refused.MVV, rejected=REJECTED, objected=True, objected_on=LAST, confirmed=False,
        **where,
    )  # fmt: skip
    outcome = work_out(calculator, you, LAW)
    assert outcome.kind is Kind.DEPENDS
    assert [(text(branch.outcome).split(". ")[-1][:26], branch.ways) for branch in outcome.branches] == [
        ("The family member may wait", (((You.consequences_suspended, (True,)),),)),
        ("Without a provisional ruli", (((You.consequences_suspended, (False,)),),)),
    ]


def test_what_was_refused_unknown_gives_each() -> None:
    you = You(route=Route.REGULAR, refused=UNKNOWN, rejected=REJECTED, objected=False)
    assert ways(work_out(calculator, you, LAW)) == {
        "objection.last-day": [["refused=mvv|permit"]],
        "objection.other": [["refused=other"]],
    }


def test_whether_it_was_sent_unknown_gives_each() -> None:
    you = You(
        route=Route.REGULAR, refused=Refused.MVV, rejected=REJECTED, objected=UNKNOWN, objected_on=date(2017, 4, 1)
    )
    assert ways(work_out(calculator, you, LAW)) == {
        "objection.late": [["objected=True"]],
        "objection.last-day": [["objected=False"]],
    }


SENT = "route refused rejected objected objected_on confirmed"


@pytest.mark.parametrize(
    ("where", "received", "order"),
    [
        (ABROAD, None, f"{SENT} in_netherlands"),
        (ABROAD, LAST, f"{SENT} received in_netherlands"),
        (HERE, LAST, f"{SENT} received in_netherlands consequences_suspended"),
        (
            HERE | {"consequences_suspended": False, "ruling": Ruling.GRANTED},
            LAST,
            f"{SENT} received in_netherlands consequences_suspended ruling",
        ),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(
    where: dict[str, Any], received: date | None, order: str
) -> None:
    given = {"route": Route.REGULAR, "refused": Refused.MVV, "rejected": REJECTED, "objected": True, **where}
    given |= {"objected_on": LAST, "confirmed": received is not None} | ({"received": received} if received else {})
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_before_it_is_sent_nothing_is_asked_about_waiting() -> None:
    you = You(route=Route.REGULAR, refused=Refused.MVV, rejected=REJECTED, objected=False)
    rule(you, LAW)
    assert list(you.was_read) == "route refused rejected objected".split()


def test_a_receipt_that_makes_no_sense_is_questioned_before_anything_else_is_asked() -> None:
    you = You(
        route=Route.REGULAR, refused=Refused.MVV, rejected=REJECTED, objected=True, objected_on=LAST, confirmed=True
    )
    with pytest.raises(Unanswered) as pause:
        rule(you, LAW)
    assert pause.value.question is You.received


def test_the_questions_lead_to_their_paragraphs() -> None:
    found = {name: question_place(question) for name, question in You.questions().items() if question.place}
    assert found == {"route": "s3"} | dict.fromkeys(
        ["refused", "rejected", "confirmed", "consequences_suspended", "ruling"], OBJECTION[0]
    )


def test_asking_the_court_can_still_be_done_and_what_was_sent_cannot_become_different() -> None:
    can = {name for name, question in You.questions().items() if question.mark is Mark.CAN_CHANGE}
    assert can == {"route", "ruling", "in_netherlands"}


@pytest.mark.parametrize(("rejected", "later"), [("2017-12-03", False), ("2017-12-04", True)])
def test_a_last_day_after_2017_is_shown_under_a_warning(rejected: str, later: bool) -> None:
    given = {"route": "regular", "refused": "mvv", "rejected": rejected, "objected": "no"}
    page = step(replay(calculator, given), Host())
    assert ("Your date is later than these rules." in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Objection) == {
        "objection.term": "s4-3-1-objection",
        "objection.decision": "s4-3-1-objection 119 (Section 76(1) of the Aliens Act)",
    }
