"""What an application costs, sentence by sentence (sections 4.3.1 and 4.3.2)."""

from decimal import Decimal
from typing import Any

import pytest

from calculators.fees import Permit, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome
from calculators.kit.questions import Unanswered, Wrong
from calculators.kit.replay import work_out
from calculators.shared.figures import Fees
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, followed, keys, places, question_place, text, ways

LAW = Fees(MAY_2017.day)
FEES = "s4-3-1-fees"
OPEN = {"fees.one-fee-each": [FEES], "fees.pay-by": [FEES]}
OPEN_FOR_A_CHILD = OPEN | {"fees.who-is-a-child": [FEES], "fees.foster": [FEES]}
PAYING = ["fees.letter", "fees.processed"]


def fee(amount: int) -> Dated[Decimal]:
    """A fee of a law that only this test knows."""
    return Dated("A fee", Fees.partner.place, {"2017-01-01": Decimal(amount)}, until="2017-12-31", unit="EUR")


class OtherFees(Fees):
    """Two of the fees of 2017 are equal. Here all differ, so that it shows which one a rule reads."""

    partner, article_8, minor_child = fee(1000), fee(200), fee(3)


def other_fees(route: Route, permit: Permit, partners: int, children: int = 0, others: int = 0) -> Outcome:
    """What these people pay where all fees differ."""
    numbers = {"partners": partners, "children": children, "others": others}
    return rule(You(route=route, permit=permit, cannot_pay=False, **numbers), OtherFees(MAY_2017.day))


def first(route: Route, partners: int = 0, children: int = 0, others: int = 0, *, cannot_pay: Any = False) -> Outcome:
    """A first application for so many people."""
    you = You(
        route=route, permit=Permit.FIRST, partners=partners, children=children, others=others, cannot_pay=cannot_pay
    )
    return work_out(calculator, you, LAW)


def test_the_fees_are_those_of_2017() -> None:
    assert (LAW.partner, LAW.article_8, LAW.minor_child) == (Decimal(237), Decimal(237), Decimal(51))


def test_each_fee_is_read_for_what_it_is() -> None:
    assert text(other_fees(Route.REGULAR, Permit.RENEWAL, 1)) == "Renewing the permit of a partner costs €1,000."
    assert text(other_fees(Route.REGULAR, Permit.FIRST, 1, 2)) == "You pay €1,006 in all."
    assert "costs €200 each" in text(other_fees(Route.REGULAR, Permit.FIRST, 0, 0, 3))
    regular = other_fees(Route.REGULAR, Permit.FIRST, 1, 2, 3)
    assert text(regular) == (
        "The regular application costs €1,006. The applications based on Article 8 ECHR cost €600. "
        "Both together cost €1,606."
    )
    assert [text(line) for line in regular.reasons[:2]] == ["The partner: €1,000.", "Minor children: 2 times €3."]
    assert "3 times €200" in text(regular.reasons[3])
    article_8 = other_fees(Route.ARTICLE_8, Permit.FIRST, 1, 0, 3)
    assert text(article_8) == "You pay €800 in all."
    assert text(article_8.reasons[0]) == "Adults, based on Article 8 ECHR: 4 times €200."
    both = other_fees(Route.ARTICLE_8, Permit.FIRST, 1, 2, 3)
    assert text(both).startswith("You pay €806 or €1,200 in all")
    assert [text(each.says) for each in both.conflicts[0].statements] == [
        "A minor child pays €3.",
        "An application based on Article 8 ECHR costs €200.",
    ]


def test_asylum_family_reunification_is_free_and_nothing_else_is_asked() -> None:
    # Vector 37: a partner and five children, and nobody even asks for them.
    outcome = rule(You(route=Route.ASYLUM), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_NEEDED, "fees.asylum", ["s4-3-2"])
    assert text(outcome) == "You pay nothing: asylum family reunification is free of charge."
    assert [text(each) for each in outcome.then] == ["If you make a regular application later, fees hold."]


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_on_the_other_routes_we_ask_for_the_kind_of_application(route: Route) -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(route=route), LAW)
    assert pause.value.question is You.permit


def test_a_partner_and_two_minor_children_pay_339() -> None:
    # Vector 36. Adding up is ours.
    outcome = first(Route.REGULAR, partners=1, children=2)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "fees.total", [f"{FEES} 113 114"])
    assert text(outcome) == "You pay €339 in all."
    assert [text(reason) for reason in outcome.reasons[:2]] == ["The partner: €237.", "Minor children: 2 times €51."]
    assert cited(outcome.reasons) == {
        "fees.line-partner": [f"{FEES} 113"],
        "fees.line-children": [f"{FEES} 114"],
        "fees.once": ["box-5"],
    }
    assert cited(outcome.open) == OPEN_FOR_A_CHILD
    assert "our reading" in text(outcome.open[0].says)
    assert keys(outcome.then) == PAYING


@pytest.mark.parametrize(
    ("partners", "children", "total"),
    [(1, 0, "€237"), (0, 1, "€51"), (0, 2, "€102"), (1, 1, "€288"), (1, 30, "€1,767")],
)
def test_regular_fees_add_up(partners: int, children: int, total: str) -> None:
    outcome = first(Route.REGULAR, partners, children)
    assert outcome.kind is Kind.ANSWER
    assert text(outcome) == f"You pay {total} in all."


@pytest.mark.parametrize(
    ("partners", "children", "others", "regular", "article_8", "total"),
    [(1, 0, 1, "€237", "€237", "€474"), (0, 1, 1, "€51", "€237", "€288"), (1, 2, 3, "€339", "€711", "€1,050")],
)
def test_what_the_regular_route_costs_and_what_article_8_costs_are_two_sums(
    partners: int, children: int, others: int, regular: str, article_8: str, total: str
) -> None:
    outcome = first(Route.REGULAR, partners, children, others)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (
        Kind.ANSWER,
        "fees.two-sums",
        [f"{FEES} 113 114", FEES],
    )
    assert text(outcome) == (
        f"The regular application costs {regular}. The applications based on Article 8 ECHR cost {article_8}. "
        f"Both together cost {total}."
    )
    assert keys(outcome.then) == PAYING


@pytest.mark.parametrize(
    ("partners", "children", "others", "lines"),
    [
        (1, 0, 0, ["fees.line-partner", "fees.once"]),
        (0, 1, 0, ["fees.line-children", "fees.once"]),
        (0, 1, 1, ["fees.line-children", "fees.once", "fees.others-regular"]),
        (1, 1, 1, ["fees.line-partner", "fees.line-children", "fees.once", "fees.others-regular"]),
    ],
)
def test_only_who_comes_has_a_line(partners: int, children: int, others: int, lines: list[str]) -> None:
    assert keys(first(Route.REGULAR, partners, children, others).reasons) == lines


def test_beside_a_partner_other_relatives_pay_the_fee_of_article_8() -> None:
    line = first(Route.REGULAR, partners=1, others=2).reasons[-1]
    assert (line.kind, places(line)) == (Kind.NOT_MET, ["table-2", FEES])
    assert text(line) == (
        "Other family members cannot come by regular family reunification. "
        "They can apply based on Article 8 ECHR: 2 times €237."
    )


@pytest.mark.parametrize("others", [1, 30])
def test_other_relatives_alone_cannot_come_by_the_regular_route(others: int) -> None:
    # Whether they can pay is not asked: nothing can be paid on this route.
    outcome = rule(You(route=Route.REGULAR, permit=Permit.FIRST, partners=0, children=0, others=others), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "fees.only-others", ["table-2", FEES])
    assert text(outcome) == (
        "These family members cannot come by this route. An application based on Article 8 ECHR costs €237 each."
    )
    assert cited(outcome.open) == OPEN
    assert keys(outcome.then) == ["fees.ask-exemption"]


def test_a_line_of_the_sum_is_an_amount_and_not_a_condition() -> None:
    outcome = first(Route.REGULAR, partners=1, children=1)
    assert [line.kind for line in outcome.reasons] == [Kind.ANSWER, Kind.ANSWER, Kind.NOT_NEEDED]


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_mvv_and_permit_are_paid_for_once(route: Route) -> None:
    once = first(route, partners=1).reasons[-1]
    assert (once.kind, once.says.key, places(once)) == (Kind.NOT_NEEDED, "fees.once", ["box-5"])
    assert once.places[0].chapter == "4"


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_what_is_open_about_children_is_told_where_there_are_any(route: Route) -> None:
    assert cited(first(route, partners=1).open) == OPEN
    assert cited(first(route, partners=1, children=1).open) == OPEN_FOR_A_CHILD


@pytest.mark.parametrize(
    ("partners", "others", "number", "total"), [(1, 0, 1, "€237"), (0, 1, 1, "€237"), (1, 2, 3, "€711")]
)
def test_under_article_8_every_adult_pays_the_same_fee(partners: int, others: int, number: int, total: str) -> None:
    outcome = first(Route.ARTICLE_8, partners=partners, others=others)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "fees.total", [FEES])
    assert text(outcome) == f"You pay {total} in all."
    line, _ = outcome.reasons
    assert (line.kind, line.says.key, places(line)) == (Kind.ANSWER, "fees.line-article-8", [FEES])
    assert text(line) == f"Adults, based on Article 8 ECHR: {number} times €237."
    assert cited(outcome.open) == OPEN
    assert keys(outcome.then) == PAYING


@pytest.mark.parametrize(
    ("partners", "children", "others", "low", "high"),
    [(0, 1, 0, "€51", "€237"), (1, 2, 0, "€339", "€711"), (1, 1, 2, "€762", "€948"), (0, 2, 1, "€339", "€711")],
)
def test_for_a_child_under_article_8_the_report_gives_two_fees(
    partners: int, children: int, others: int, low: str, high: str
) -> None:
    outcome = first(Route.ARTICLE_8, partners, children, others)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.CONFLICT, "fees.two-totals", [f"{FEES} 113 114"])
    assert text(outcome) == f"You pay {low} or {high} in all: the report gives two fees for the children."


def test_both_fees_of_a_child_are_shown_and_neither_is_followed() -> None:
    outcome = first(Route.ARTICLE_8, children=1)
    assert conflicts(outcome) == {"fees.child-neither": {"fees.child-51": [f"{FEES} 114"], "fees.child-237": [FEES]}}
    (conflict,) = outcome.conflicts
    assert [text(each.says) for each in conflict.statements] == [
        "A minor child pays €51.",
        "An application based on Article 8 ECHR costs €237.",
    ]
    assert "we follow neither" in followed(conflict)
    assert cited(outcome.open) == OPEN_FOR_A_CHILD
    assert keys(outcome.then) == ["fees.ask-which", *PAYING]


def test_beside_the_two_fees_of_a_child_the_adults_have_a_line() -> None:
    assert keys(first(Route.ARTICLE_8, children=1).reasons) == ["fees.once"]
    adults, _ = first(Route.ARTICLE_8, partners=1, children=1, others=1).reasons
    assert text(adults) == "Adults, based on Article 8 ECHR: 2 times €237."


@pytest.mark.parametrize("route", [Route.REGULAR, Route.ARTICLE_8])
def test_who_applies_for_nobody_is_asked_to_enter_somebody(route: Route) -> None:
    with pytest.raises(Invalid) as refused:
        rule(You(route=route, permit=Permit.FIRST, partners=0, children=0, others=0), LAW)
    assert refused.value.question is You.others
    assert "at least one family member" in text(refused.value.sentence)


@pytest.mark.parametrize(("route", "kind"), [(Route.REGULAR, Kind.ANSWER), (Route.ARTICLE_8, Kind.CONFLICT)])
def test_who_cannot_pay_may_ask_not_to_and_sees_the_fees(route: Route, kind: Kind) -> None:
    outcome = first(route, partners=1, children=1, cannot_pay=True)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.DECIDES, "fees.exemption", [f"{FEES} 115 116"])
    assert outcome.places[0].legal == "Article 3.34a under j of the Aliens Regulations"
    assert "If the IND grants this, you pay nothing." in text(outcome)
    assert outcome.reasons == (first(route, partners=1, children=1),)
    assert outcome.reasons[0].kind is kind
    assert cited(outcome.open) == {"fees.no-fees-start": [FEES]}


def test_who_can_pay_is_not_told_of_the_exemption() -> None:
    assert cited(first(Route.REGULAR, partners=1).open) == OPEN


def test_whether_the_exemption_can_be_asked_for_depends_on_whether_you_can_show_it() -> None:
    outcome = first(Route.REGULAR, partners=1, cannot_pay=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome) == {"fees.exemption": [["cannot_pay=True"]], "fees.total": [["cannot_pay=False"]]}


def test_renewing_the_permit_of_a_partner_costs_the_same_as_the_first() -> None:
    outcome = rule(You(route=Route.REGULAR, permit=Permit.RENEWAL, partners=1), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "fees.renewal-partner", [f"{FEES} 113"])
    assert text(outcome) == "Renewing the permit of a partner costs €237."
    assert cited(outcome.open) == {"fees.pay-by": [FEES]}  # nothing is added up
    assert keys(outcome.then) == ["fees.ask-exemption"]


def test_for_any_other_renewal_the_report_gives_no_fee() -> None:
    outcome = rule(You(route=Route.REGULAR, permit=Permit.RENEWAL, partners=0), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "fees.renewal-other", [FEES])
    assert keys(outcome.then) == ["fees.ask-the-ind", "fees.ask-exemption"]


def test_for_renewing_a_permit_based_on_article_8_the_report_names_no_fee() -> None:
    outcome = rule(You(route=Route.ARTICLE_8, permit=Permit.RENEWAL), LAW)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_SAID, "fees.renewal-article-8", [FEES])
    assert keys(outcome.then) == ["fees.ask-the-ind", "fees.ask-exemption"]


def test_first_or_renewal_unknown_gives_both() -> None:
    you = You(route=Route.REGULAR, permit=UNKNOWN, partners=1, children=0, others=0, cannot_pay=False)
    outcome = work_out(calculator, you, LAW)
    assert ways(outcome) == {"fees.total": [["permit=first"]], "fees.renewal-partner": [["permit=renewal"]]}


def test_which_route_unknown_gives_free_of_charge_or_the_fee() -> None:
    you = You(route=UNKNOWN, permit=Permit.FIRST, partners=0, children=1, others=0, cannot_pay=False)
    outcome = work_out(calculator, you, LAW)
    assert ways(outcome) == {
        "fees.asylum": [["route=asylum"]],
        "fees.total": [["route=regular"]],
        "fees.two-totals": [["route=article-8"]],
    }


def test_what_a_partner_pays_to_renew_depends_on_the_route() -> None:
    outcome = work_out(calculator, You(route=UNKNOWN, permit=Permit.RENEWAL, partners=1), LAW)
    assert ways(outcome) == {
        "fees.asylum": [["route=asylum"]],
        "fees.renewal-partner": [["route=regular"]],
        "fees.renewal-article-8": [["route=article-8"]],
    }


@pytest.mark.parametrize(("question", "most"), [(You.partners, 1), (You.children, 30), (You.others, 30)])
def test_there_is_a_least_and_a_most_for_each_number(question: Any, most: int) -> None:
    assert (question.parse("0"), question.parse(str(most))) == (0, most)
    assert question.domain() == range(most + 1)
    with pytest.raises(Wrong):
        question.parse(str(most + 1))


FIRST = {"permit": Permit.FIRST, "partners": 1, "children": 0, "others": 0, "cannot_pay": False}


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.ASYLUM}, "route"),
        ({"route": Route.REGULAR, **FIRST}, "route permit partners children others cannot_pay"),
        ({"route": Route.ARTICLE_8, **FIRST}, "route permit partners children others cannot_pay"),
        ({"route": Route.REGULAR, **FIRST, "partners": 0, "others": 1}, "route permit partners children others"),
        ({"route": Route.REGULAR, "permit": Permit.RENEWAL, "partners": 0}, "route permit partners"),
        ({"route": Route.ARTICLE_8, "permit": Permit.RENEWAL}, "route permit"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("route", "s3"),
        ("partners", "s3-2-1"),
        ("others", "s3-2"),
        ("cannot_pay", f"{FEES} 115 116"),
    ],
)
def test_a_question_leads_to_the_paragraph_that_explains_it(name: str, place: str) -> None:
    assert question_place(You.questions()[name]) == place


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Fees) == {
        "fees.partner": "s4-3-1-fees 113",
        "fees.article_8": "s4-3-1-fees",
        "fees.minor_child": "s4-3-1-fees 114",
    }
