"""What civic integration costs and whether a loan is repaid, sentence by sentence (section 6.1.3)."""

from decimal import Decimal
from typing import Any

import pytest

from calculators.integration_loan import You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Percent
from calculators.kit.replay import work_out
from calculators.shared.figures import Integration
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = Integration(MAY_2017.day)
LOAN, INTEREST, LETTER = ["s6-1-3"], ["s6-1-3 149"], ["annex-2-duo"]
COSTS_OPEN = {"integration_loan.sum-ours": LOAN, "integration_loan.one-try": LOAN}
TWO = {"integration_loan.two-sentences": [*INTEREST, "table-1"]}
HOW = {"integration_loan.how-repaid": INTEREST}
RATE = {"integration_loan.rate-time": INTEREST}
IN_TIME = {"integration_loan.pass-in-time": LOAN}
OURS = {"deadline.article-8-as-regular": INTEREST}
TABLE_1 = {
    "integration_loan.section-followed": {"integration_loan.table-1": ["table-1"], "integration_loan.section": LOAN}
}


class OtherFigures(Integration):
    """Other amounts, so that it shows that the rule reads them."""

    exam_fee = Dated("A fee", Integration.exam_fee.place, {"2017-01-01": Decimal(11)}, until="2017-12-31", unit="EUR")
    loan = Dated("A loan", Integration.loan.place, {"2017-01-01": Decimal(70)}, until="2017-12-31", unit="EUR")
    interest = Dated("A rate", Integration.interest.place, {"2017-01-01": Percent(3)}, until="2017-12-31", unit="")


def told(course: Any, loan: Any, law: Integration = LAW, **given: Any) -> Outcome:
    """What a family member on the asylum route is told who has not passed, but for what `given` says."""
    usual = {"route": Route.ASYLUM, "passed_here": False, "course_cost": Decimal(course), "loan": Decimal(loan)}
    return rule(You(**usual | given), law)


def regular(law: Integration = LAW, *, asylum: bool = False, **given: Any) -> Outcome:
    """The same on the regular route, with a loan of 1,000 for a course of 2,000."""
    usual = {"route": Route.REGULAR, "sponsor_has_asylum": asylum}
    return told(2000, given.pop("loan", 1000), law, **usual | given)


def amounts(outcome: Outcome) -> dict[str, Decimal]:
    """The amounts in its sentence."""
    return {name: value for name, value in outcome.says.values if name != "repaid"}


def repaid(outcome: Outcome) -> Outcome:
    """What it says of repaying."""
    return outcome.reasons[0]


# Costs and loan.


@pytest.mark.parametrize(
    ("course", "loan", "own"),
    [
        (9650, 10000, 0),  # vector 48
        (12000, 10000, 2350),  # vector 49
        ("12000.50", "9999.50", "2351.00"),
        (2000, 1000, 1350),
        (0, 350, 0),
        (0, "0.01", "349.99"),
    ],
)
def test_what_is_left_is_course_and_350_euros_less_the_loan(course: Any, loan: Any, own: Any) -> None:
    outcome = told(course, loan)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "integration_loan.own-share", LOAN)
    assert dict(outcome.says.values)["repaid"] == repaid(outcome).says
    total = Decimal(course) + 350
    assert amounts(outcome) == {"total": total, "loan": Decimal(loan), "own": Decimal(own)}


def test_the_answer_is_said_in_euros() -> None:
    # Vector 49.
    assert text(told(12000, 10000)) == (
        "Course and examination cost €12,350. With a loan of €10,000, the family member pays €2,350 from other money. "
        "On the asylum route, the loan of €10,000 must be repaid without a pass. With a pass, it need not be."
    )
    assert text(told(12000, 10000).reasons[1]) == "The course: €12,000. The examination: €350 in all."


@pytest.mark.parametrize(
    ("loan", "counted", "limit"),
    [
        (Decimal("9999.99"), Decimal("9999.99"), Kind.ANSWER),
        (Decimal(10000), Decimal(10000), Kind.ANSWER),
        (Decimal("10000.01"), Decimal(10000), Kind.NOT_MET),
        (Decimal(12350), Decimal(10000), Kind.NOT_MET),
    ],
)
def test_no_more_than_10000_euros_can_be_borrowed(loan: Decimal, counted: Decimal, limit: Kind) -> None:
    outcome = told(12000, loan)
    assert outcome.kind is Kind.ANSWER
    assert amounts(outcome) == {"total": 12350, "loan": counted, "own": 12350 - counted}
    found = outcome.reasons[2]
    assert (found.kind, places(found)) == (limit, LOAN)
    assert "€10,000" in text(found)
    assert found.says.key == f"integration_loan.{'limit' if limit is Kind.ANSWER else 'too-much'}"


@pytest.mark.parametrize(("course", "loan"), [(0, "350.01"), (2000, 2351), (12000, "12350.01")])
def test_nobody_borrows_more_than_it_costs(course: int, loan: Any) -> None:
    with pytest.raises(Invalid) as refused:
        told(course, loan)
    assert refused.value.question is You.loan
    total = f"€{course + 350:,}"
    assert text(refused.value.sentence) == f"Course and examination cost {total}. Enter that, or less."
    assert told(course, course + 350).kind is Kind.ANSWER


@pytest.mark.parametrize("route", Route)
def test_without_a_loan_nothing_is_asked_about_repaying(route: Route) -> None:
    you = You(route=route, course_cost=Decimal(2000), loan=Decimal(0))
    outcome = rule(you, LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "integration_loan.no-loan", LOAN)
    assert text(outcome).startswith("Course and examination cost €2,350.")
    assert cited(outcome.reasons) == {"integration_loan.lines": LOAN}
    assert cited(outcome.open) == COSTS_OPEN
    assert (outcome.then, outcome.conflicts) == ((), ())
    assert list(you.was_read) == ["route", "course_cost", "loan"]


def test_with_a_loan_who_can_borrow_and_how_much_is_said() -> None:
    outcome = regular()
    assert cited(outcome.reasons) == {
        "integration_loan.repay": INTEREST,
        "integration_loan.lines": LOAN,
        "integration_loan.limit": LOAN,
        "integration_loan.who-can-borrow": LETTER,
    }
    assert {each.kind for each in outcome.reasons} == {Kind.ANSWER}


# Whether the loan is repaid.


def test_on_the_asylum_route_a_pass_frees_from_repaying() -> None:
    outcome = told(2000, 1000, passed_here=True)
    found = repaid(outcome)
    assert (found.kind, found.says.key, places(found)) == (Kind.NOT_NEEDED, "integration_loan.passed", LOAN)
    assert cited(outcome.open) == IN_TIME | COSTS_OPEN
    assert conflicts(outcome) == TABLE_1
    assert keys(outcome.then) == ["integration_loan.ask-first"]


def test_on_the_asylum_route_without_a_pass_the_loan_is_repaid_and_that_is_our_reading() -> None:
    outcome = told(2000, 1000)
    found = repaid(outcome)
    assert (found.kind, found.says.key, places(found)) == (Kind.ANSWER, "integration_loan.not-passed", LOAN)
    assert text(found) == (
        "On the asylum route, the loan of €1,000 must be repaid without a pass. With a pass, it need not be."
    )
    assert cited(outcome.open) == {
        "integration_loan.repay-ours": LOAN,
        "integration_loan.no-rate": INTEREST,
        **HOW,
        **IN_TIME,
        **COSTS_OPEN,
    }
    assert keys(outcome.then) == ["integration_loan.pass", "integration_loan.ask-first"]


def test_table_1_and_section_6_1_3_differ_and_6_1_3_is_followed() -> None:
    outcome = told(2000, 1000)
    assert conflicts(outcome) == TABLE_1
    assert followed(outcome.conflicts[0]).startswith("We follow 6.1.3")


def test_on_the_regular_route_the_loan_is_repaid_with_interest() -> None:
    outcome = regular()
    found = repaid(outcome)
    assert (found.kind, found.says.key, places(found)) == (Kind.ANSWER, "integration_loan.repay", INTEREST)
    assert text(found) == (
        "On the regular route and by Article 8 ECHR: the loan of €1,000 must be repaid with interest, 0.01% as of 2016."
    )
    assert cited(outcome.open) == HOW | RATE | COSTS_OPEN
    assert (keys(outcome.then), outcome.conflicts) == (["integration_loan.ask-first"], ())


def test_the_loan_that_is_repaid_is_the_one_that_can_be_had() -> None:
    for outcome in (told(12000, 12000), told(12000, 12000, route=Route.REGULAR, sponsor_has_asylum=False)):
        assert dict(repaid(outcome).says.values)["loan"] == Decimal(10000)


def test_for_the_family_of_a_sponsor_with_asylum_on_the_regular_route_the_report_does_not_say() -> None:
    outcome = regular(asylum=True, passed_here=True)
    found = repaid(outcome)
    assert text(outcome).endswith("the report does not say whether the loan must be repaid.")
    assert places(outcome) == [*LOAN, *INTEREST]
    assert (found.kind, found.says.key, places(found)) == (Kind.NOT_SAID, "integration_loan.both-hold", INTEREST)
    assert cited(outcome.open) == TWO | HOW | COSTS_OPEN
    assert keys(outcome.then) == ["integration_loan.ask-duo", "integration_loan.ask-first"]


def test_the_same_family_repays_without_a_pass() -> None:
    outcome = regular(asylum=True)
    found = repaid(outcome)
    assert (found.kind, found.says.key, places(found)) == (
        Kind.ANSWER,
        "integration_loan.repay-without-pass",
        INTEREST,
    )
    assert text(found) == (
        "Without a pass, the loan of €1,000 must be repaid with interest, 0.01% as of 2016. "
        "After a pass, where the sponsor has an asylum permit: the report does not say it."
    )
    assert cited(outcome.open) == HOW | RATE | TWO | COSTS_OPEN
    assert keys(outcome.then) == ["integration_loan.pass-and-ask", "integration_loan.ask-first"]


@pytest.mark.parametrize("given", [{}, {"asylum": True, "passed_here": False}, {"asylum": True, "passed_here": True}])
def test_under_article_8_the_same_holds_and_that_is_ours(given: dict[str, Any]) -> None:
    outcome, plain = regular(**{"route": Route.ARTICLE_8} | given), regular(**given)
    assert (outcome.says, outcome.reasons, outcome.then) == (plain.says, plain.reasons, plain.then)
    assert cited(outcome.open) == cited(plain.open) | OURS
    assert not OURS.keys() & cited(plain.open).keys()


# Figures, questions and what is unknown.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    outcome = regular(law, loan=Decimal(71))
    assert amounts(outcome) == {"total": 2011, "loan": 70, "own": 1941}
    assert "3% as of 2016" in text(repaid(outcome))
    assert "3% as of 2016" in text(repaid(regular(law, asylum=True)))
    assert "€11 in all" in text(outcome.reasons[1])
    assert "More than €70" in text(outcome.reasons[2])
    assert "Up to €70" in text(regular(law, loan=Decimal(70)).reasons[2])


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    found = figure_places(Integration)
    assert (found["integration.exam_fee"], found["integration.loan"], found["integration.interest"]) == (
        "s6-1-3",
        "s6-1-3",
        "s6-1-3 149",
    )


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.ASYLUM}, "route course_cost loan passed_here"),
        ({}, "route course_cost loan sponsor_has_asylum"),
        ({"sponsor_has_asylum": True}, "route course_cost loan sponsor_has_asylum passed_here"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    usual = {"route": Route.REGULAR, "course_cost": Decimal(1), "loan": Decimal(1), "sponsor_has_asylum": False,
             "passed_here": True}  # fmt: skip
    you = You(**usual | given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_questions_lead_to_their_paragraphs() -> None:
    assert {question_place(each) for each in (You.course_cost, You.loan, You.passed_here)} == {"s6-1-3"}


def test_a_pass_of_which_nobody_knows_gives_both() -> None:
    given: dict[str, Any] = {"route": Route.ASYLUM, "course_cost": Decimal(2000), "loan": Decimal(1000)}
    outcome = work_out(calculator, You(**given, passed_here=UNKNOWN), LAW)
    assert ways(outcome) == {"integration_loan.own-share": [["passed_here=False"]]}
    assert [branch.outcome for branch in outcome.branches] == [
        rule(You(**given, passed_here=True), LAW),
        rule(You(**given, passed_here=False), LAW),
    ]
