"""Whether the sponsor's income is enough, sentence by sentence (section 3.3.2)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from calculators.income import Household, Source, You, calculator, in_months, rule
from calculators.kit import UNKNOWN, Dated, Kind, Mark, Outcome, Term, Whole
from calculators.kit.questions import Question, Unanswered
from calculators.kit.replay import work_out
from calculators.shared.figures import Income
from calculators.shared.questions import Lateness, Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, figure_places, keys, legal, places, question_place, text, ways

LAW = Income(MAY_2017.day)
AT = "s3-3-2-regular"
NO_EXCEPTION: dict[str, Any] = {
    "route": Route.REGULAR,
    "humanitarian": False,
    "sponsor_pension_age": False,
    "labour_integration": False,
    "incapacitated": False,
}
ENOUGH: dict[str, Any] = {
    **NO_EXCEPTION,
    "source": Source.EMPLOYMENT,
    "contract_months": 12,
    "household": Household.COUPLE,
    "monthly_income": Decimal("1551.60"),
    "taxes_paid": True,
    "months_ahead": 12,
    "public_funds": False,
}
"""A couple that meets the requirement, and no more than that."""

SHORT = ENOUGH | {"months_ahead": 6, "met_year_before": True}
"""The same couple, with an income that is known to last for half a year only."""


def other(figure: Dated[Any], value: Any) -> Dated[Any]:
    """A figure of a law that only this test knows."""
    return Dated("A figure", figure.place, {"2017-01-01": value}, until="2017-12-31", unit="")


class OtherFigures(Income):
    """Several terms of 2017 are equal. Here all differ, so that it shows which one a rule reads."""

    couple, single_parent = other(Income.couple, Decimal(2000)), other(Income.single_parent, Decimal(1500))
    available = other(Income.available, Term(years=1, months=2))
    available_ahead = other(Income.available_ahead, Term(months=9))
    adjusted = other(Income.adjusted, Term(months=4))
    payslips, contract = other(Income.payslips, Term(months=2)), other(Income.contract, Term(years=3))


def with_(given: dict[str, Any] = ENOUGH, law: Income = LAW, **changed: Any) -> Outcome:
    """What follows from these answers, with some of them changed."""
    return work_out(calculator, You(**given | changed), law)


def found(outcome: Outcome) -> tuple[Kind, str, list[str]]:
    """The kind, the key and the places."""
    return outcome.kind, short(outcome.says.key), places(outcome)


def short(key: str) -> str:
    return key.removeprefix("income.")


def shorts(found: Any) -> list[str]:
    """The keys of several sentences."""
    return [short(key) for key in keys(found)]


def conditions(outcome: Outcome) -> list[tuple[Kind, str, list[str]]]:
    """Its conditions: sufficient, independent, stable, and no public funds."""
    return [found(reason) for reason in outcome.reasons]


SUFFICIENT = (Kind.MET, "enough", [f"{AT} 66 67"])
INDEPENDENT = (Kind.MET, "independent", [f"{AT} 68"])
STABLE = (Kind.MET, "stable", [f"{AT} 69"])
NO_FUNDS = (Kind.MET, "no-public-funds", [AT])


def test_the_amounts_are_those_of_the_first_of_january_2017() -> None:
    assert (LAW.couple, LAW.single_parent) == (Decimal("1551.60"), Decimal("1086.12"))
    assert Income.couple.since(MAY_2017.day) == Income.single_parent.since(MAY_2017.day) == date(2017, 1, 1)
    assert (LAW.available, LAW.available_ahead) == (Term(years=1), Term(months=6))
    assert (LAW.contract, LAW.payslips, LAW.adjusted) == (Term(years=1), Term(months=3), Term(months=6))


# Routes.


def test_in_time_on_the_asylum_route_no_income_is_asked() -> None:
    outcome = rule(You(route=Route.ASYLUM, in_time=True), LAW)
    assert found(outcome) == (Kind.NOT_NEEDED, "asylum", ["s3-3-2-asylum 78", "table-1"])
    assert text(outcome) == "No income is asked for asylum family reunification that is applied for in time."
    assert legal(outcome) == {"s3-3-2-asylum 78": "Article B7/2.1.1 of the Aliens Act Implementation Guidelines"}


def late(lateness: Lateness) -> Outcome:
    return rule(You(route=Route.ASYLUM, in_time=False, lateness=lateness), LAW)


OUR_READING = {"income.late-but-accepted": ["s3-3-2-asylum 78", "table-1"]}


def test_late_and_excusable_no_income_is_asked_by_our_reading_of_table_1() -> None:
    outcome = late(Lateness.EXCUSABLE)
    assert found(outcome) == (Kind.NOT_NEEDED, "asylum-excusable", ["table-1"])
    assert text(outcome) == "No income is asked on the asylum route, as we read the report."
    assert cited(outcome.open) == OUR_READING
    assert "We read Table 1 so" in text(outcome.open[0].says)
    assert outcome.then == ()


def test_late_and_not_excusable_a_regular_application_asks_an_income() -> None:
    outcome = late(Lateness.NOT_EXCUSABLE)
    assert found(outcome) == (Kind.ANSWER, "asylum-closed", ["s3-3-2-asylum 79"])
    assert text(outcome) == "For a regular application, the income requirement holds."
    assert shorts(outcome.then) == ["check-regular"]
    assert outcome.open == ()


def test_while_the_ind_has_not_decided_on_lateness_both_are_said() -> None:
    outcome = late(Lateness.NOT_DECIDED)
    assert found(outcome) == (Kind.DECIDES, "asylum-late", ["s3-3-3-asylum 80 81", "table-1", "s3-3-2-asylum 79"])
    assert text(outcome) == (
        "The IND decides whether the lateness is excusable. If it is, we read that no income is asked. "
        "If not, the income requirement holds for a regular application."
    )
    assert cited(outcome.open) == OUR_READING
    assert shorts(outcome.then) == ["check-regular"]


def test_whether_it_is_in_time_unknown_gives_both() -> None:
    you = You(route=Route.ASYLUM, in_time=UNKNOWN, lateness=Lateness.EXCUSABLE)
    assert ways(work_out(calculator, you, LAW)) == {
        "income.asylum": [["in_time=True"]],
        "income.asylum-excusable": [["in_time=False"]],
    }


def test_under_article_8_the_report_does_not_say_and_the_income_is_weighed() -> None:
    outcome = rule(You(route=Route.ARTICLE_8), LAW)
    assert found(outcome) == (Kind.NOT_SAID, "article-8", [AT])
    assert conditions(outcome) == [(Kind.DECIDES, "weighed", ["annex-5-state"])]
    assert keys(outcome.then) == ["income.show-income", "ways_out.ask-a-lawyer"]


def test_which_route_unknown_gives_each() -> None:
    assert ways(with_(route=UNKNOWN, in_time=True)) == {
        "income.asylum": [["route=asylum"]],
        "income.met": [["route=regular"]],
        "income.article-8": [["route=article-8"]],
    }


# Exemption and exceptions.


def test_with_a_certain_humanitarian_permit_there_is_no_income_requirement() -> None:
    outcome = rule(You(route=Route.REGULAR, humanitarian=True), LAW)
    assert found(outcome) == (Kind.EXEMPT, "humanitarian", [f"{AT} 72"])
    assert text(outcome) == "The income requirement does not apply to a sponsor with this permit."
    assert legal(outcome) == {
        f"{AT} 72": "Article C2/2.1.1 of the Aliens Act Implementation Guidelines, as printed"
    }  # fmt: skip


EXCEPTIONS = ["sponsor_pension_age", "labour_integration", "incapacitated"]


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_each_of_three_exceptions_frees_from_the_full_amount_and_nothing_more_is_asked(name: str) -> None:
    you = You(**NO_EXCEPTION | {name: True})
    outcome = rule(you, LAW)
    assert found(outcome) == (Kind.EXEMPT, "not-100", [f"{AT} 71"])
    assert list(you.was_read)[-1] == name
    assert legal(outcome) == {f"{AT} 71": "Article B7/2.1.1 of the Aliens Act Implementation Guidelines"}


def test_the_exception_is_from_100_percent_only_and_the_report_names_no_lower_amount() -> None:
    outcome = with_(incapacitated=True)
    assert text(outcome) == (
        "Exempt from one thing only: the sponsor need not reach 100% of the minimum wage. "
        "The report leaves open what holds instead."
    )
    assert cited(outcome.open) == {
        "income.lower-amount": [f"{AT} 71"],
        "income.other-parts": [f"{AT} 71"],
        "income.possible": [f"{AT} 71"],
    }
    assert shorts(outcome.then) == ["show-exception", "ask-the-ind"]


def test_the_exemption_comes_before_the_exceptions_and_these_before_the_amount() -> None:
    poor: dict[str, Any] = {"monthly_income": Decimal(0), "taxes_paid": False, "months_ahead": 0}
    assert short(with_(humanitarian=True, incapacitated=True, **poor).says.key) == "humanitarian"
    assert short(with_(incapacitated=True, **poor).says.key) == "not-100"


@pytest.mark.parametrize("name", ["humanitarian", *EXCEPTIONS])
def test_an_exception_that_is_unknown_is_never_taken_for_no(name: str) -> None:
    unsure: dict[str, Any] = {name: UNKNOWN}
    outcome = with_(monthly_income=Decimal(100), **unsure)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome) == {
        "income.humanitarian" if name == "humanitarian" else "income.not-100": [[f"{name}=True"]],
        "income.not-met": [[f"{name}=False"]],
    }


def test_which_of_two_exceptions_holds_makes_no_difference() -> None:
    unsure = with_(sponsor_pension_age=UNKNOWN, labour_integration=UNKNOWN, incapacitated=True)
    assert unsure == with_(incapacitated=True)
    assert ways(with_(sponsor_pension_age=UNKNOWN, incapacitated=UNKNOWN))["income.not-100"] == [
        ["sponsor_pension_age=True"],
        ["incapacitated=True"],
    ]


# Sufficient.


@pytest.mark.parametrize(
    ("household", "amount", "enough"),
    [
        (Household.COUPLE, "1551.60", True),  # vector 23
        (Household.COUPLE, "1551.59", False),
        (Household.SINGLE_PARENT, "1086.12", True),  # vector 24
        (Household.SINGLE_PARENT, "1086.11", False),
        (Household.COUPLE, "1086.12", False),
        (Household.COUPLE, "0", False),
        (Household.SINGLE_PARENT, "999999", True),
    ],
)
def test_an_income_that_is_as_high_as_the_amount_is_sufficient(household: Household, amount: str, enough: bool) -> None:
    outcome = with_(household=household, monthly_income=Decimal(amount))
    assert outcome.kind is (Kind.MET if enough else Kind.DECIDES)
    key, kind = ("enough", Kind.MET) if enough else ("too-low", Kind.NOT_MET)
    assert conditions(outcome) == [(kind, key, [f"{AT} 66 67"]), INDEPENDENT, STABLE, NO_FUNDS]


@pytest.mark.parametrize(
    ("household", "amount", "says"),
    [
        (Household.COUPLE, "1551.60", "The income is high enough. The amount is €1,551.60 gross per month."),
        (Household.COUPLE, "1", "The income is too low. The amount is €1,551.60 gross per month."),
        (Household.SINGLE_PARENT, "1086.12", "The income is high enough. The amount is €1,086.12 gross per month."),
        (Household.SINGLE_PARENT, "1", "The income is too low. The amount is €1,086.12 gross per month."),
    ],
)
def test_the_amount_of_the_household_is_said(household: Household, amount: str, says: str) -> None:
    assert text(with_(household=household, monthly_income=Decimal(amount)).reasons[0]) == says


@pytest.mark.parametrize("amount", ["1551.60", "1"])
def test_our_readings_of_household_and_amount_are_said_to_be_ours(amount: str) -> None:
    couple = with_(monthly_income=Decimal(amount)).reasons[0]
    assert cited(couple.open) == {"income.household": [f"{AT} 67"]}
    assert text(couple.open[0].says).endswith("We count them.")
    single = with_(household=Household.SINGLE_PARENT, monthly_income=Decimal(amount) - 600 + 1).reasons[0]
    assert cited(single.open) == {"income.household": [f"{AT} 67"], "income.per-month": [f"{AT} 67"]}
    assert "We read it as for couples" in text(single.open[1].says)


def test_for_registered_partners_the_report_names_no_amount_and_none_is_asked() -> None:
    outcome = rule(You(**{key: value for key, value in ENOUGH.items() if key != "monthly_income"}
                       | {"household": Household.REGISTERED}), LAW)  # fmt: skip
    assert found(outcome) == (Kind.NOT_SAID, "kit.every-not-said", [f"{AT} 67"])
    assert conditions(outcome) == [(Kind.NOT_SAID, "registered", [f"{AT} 67"]), INDEPENDENT, STABLE, NO_FUNDS]
    assert text(outcome.reasons[0]).endswith("For other couples it is €1,551.60 gross per month.")


def test_for_any_other_household_the_report_names_no_amount() -> None:
    outcome = with_(household=Household.OTHER)
    assert outcome.kind is Kind.NOT_SAID
    assert conditions(outcome) == [(Kind.NOT_SAID, "other-household", [f"{AT} 67"]), INDEPENDENT, STABLE, NO_FUNDS]


def test_the_household_unknown_matters_between_the_two_amounts_only() -> None:
    between = with_(household=UNKNOWN, monthly_income=Decimal(1200)).reasons[0]
    assert set(ways(between)) == {
        "income.enough", "income.too-low", "income.registered", "income.other-household",
    }  # fmt: skip
    assert ways(between)["income.enough"] == [["household=single-parent"]]


# Independent.


@pytest.mark.parametrize("source", [each for each in Source if each is not Source.OTHER])
def test_income_from_each_source_is_independent_when_taxes_are_paid(source: Source) -> None:
    assert conditions(with_(source=source)) == [SUFFICIENT, INDEPENDENT, STABLE, NO_FUNDS]
    outcome = with_(source=source, taxes_paid=False)
    assert outcome.kind is Kind.DECIDES
    assert conditions(outcome) == [SUFFICIENT, (Kind.NOT_MET, "taxes-not-paid", [f"{AT} 68"]), STABLE, NO_FUNDS]


def test_of_another_source_the_report_does_not_say_whether_it_counts() -> None:
    outcome = with_({key: value for key, value in ENOUGH.items() if key != "taxes_paid"}, source=Source.OTHER)
    assert outcome.kind is Kind.NOT_SAID
    assert conditions(outcome) == [SUFFICIENT, (Kind.NOT_SAID, "other-source", [f"{AT} 68"]), STABLE, NO_FUNDS]


@pytest.mark.parametrize("paid", [True, False])
@pytest.mark.parametrize("source", [each for each in Source if each is not Source.OTHER])
def test_adding_up_several_sources_is_our_reading(source: Source, paid: bool) -> None:
    reason = with_(source=source, taxes_paid=paid).reasons[1]
    assert cited(reason.open) == ({"income.added-up": [AT]} if source is Source.SEVERAL else {})
    assert not reason.open or text(reason.open[0].says).endswith("We read it so.")


def test_taxes_unknown_are_not_taken_for_unpaid() -> None:
    outcome = with_(taxes_paid=UNKNOWN)
    assert outcome.kind is Kind.DEPENDS
    assert ways(outcome.reasons[1]) == {
        "income.independent": [["taxes_paid=True"]],
        "income.taxes-not-paid": [["taxes_paid=False"]],
    }
    assert shorts(outcome.then) == ["ask-the-ind", "explain"]


# Stable and regular.

NOT_STABLE = [f"{AT} 69", f"{AT} 70"]


@pytest.mark.parametrize(
    ("months", "before", "state"),
    [
        (99, None, STABLE),
        (12, None, STABLE),  # vector 25
        (11, False, (Kind.NOT_MET, "year-before", NOT_STABLE)),
        (11, True, (Kind.MET, "stable-by-year-before", [f"{AT} 70"])),
        (6, True, (Kind.MET, "stable-by-year-before", [f"{AT} 70"])),  # vector 26
        (6, False, (Kind.NOT_MET, "year-before", NOT_STABLE)),
        (5, None, (Kind.NOT_MET, "too-short", NOT_STABLE)),  # vector 27: the year before does not help
        (0, None, (Kind.NOT_MET, "too-short", NOT_STABLE)),
    ],
)
def test_a_stable_income_lasts_a_year_or_half_a_year_after_a_good_year(
    months: int, before: bool | None, state: tuple[Kind, str, list[str]]
) -> None:
    year: dict[str, Any] = {} if before is None else {"met_year_before": before}
    outcome = with_(months_ahead=months, **year)
    assert conditions(outcome) == [SUFFICIENT, INDEPENDENT, state, NO_FUNDS]
    assert outcome.kind is (Kind.MET if state[0] is Kind.MET else Kind.DECIDES)


def test_the_terms_of_a_stable_income_are_said() -> None:
    assert text(with_().reasons[2]) == "The income stays available for one year or longer."
    assert text(with_(months_ahead=5).reasons[2]) == (
        "The income must stay available for one year after the application. "
        "If the requirement was met in the year before as well, six months are enough."
    )
    assert text(with_(SHORT, met_year_before=False).reasons[2]) == (
        "Income that stays available for less than one year counts only if the requirement was met in the year before."
    )
    assert text(with_(SHORT).reasons[2]).endswith("is met when you apply, and the income lasts six months more.")


def test_only_between_half_a_year_and_a_year_the_year_before_is_asked() -> None:
    for months, asked in ((5, False), (6, True), (11, True), (12, False)):
        you = You(**SHORT | {"months_ahead": months})
        rule(you, LAW)
        assert ("met_year_before" in you.was_read) is asked


@pytest.mark.parametrize(
    "changed", [{"monthly_income": Decimal("1551.59")}, {"taxes_paid": False}, {"source": Source.OTHER, "monthly_income": Decimal(0)}]
)  # fmt: skip
def test_with_half_a_year_the_requirement_must_be_met_at_the_application_too(changed: dict[str, Any]) -> None:
    outcome = with_(SHORT, **changed)
    assert outcome.kind is Kind.DECIDES
    assert found(outcome.reasons[2]) == (Kind.NOT_MET, "not-at-application", [f"{AT} 70"])


@pytest.mark.parametrize(
    "changed", [{"household": Household.REGISTERED}, {"household": Household.OTHER}, {"source": Source.OTHER}]
)
def test_where_the_report_does_not_say_whether_it_is_met_at_the_application_this_stays_open(
    changed: dict[str, Any],
) -> None:
    outcome = with_(SHORT, **changed)
    assert outcome.kind is Kind.NOT_SAID
    assert found(outcome.reasons[2]) == (Kind.NOT_SAID, "unclear-at-application", [f"{AT} 70"])


@pytest.mark.parametrize("source", list(Source))
@pytest.mark.parametrize("changed", [{}, {"months_ahead": 6, "met_year_before": True}, {"months_ahead": 5}])
def test_how_own_capital_and_own_business_are_tested_is_left_open(source: Source, changed: dict[str, Any]) -> None:
    hard = source in (Source.SELF_EMPLOYED, Source.CAPITAL, Source.SEVERAL)
    reason = with_(source=source, **changed).reasons[2]
    assert cited(reason.open) == ({"income.how-tested": [f"{AT} 69"]} if hard else {})


def test_the_year_before_unknown_is_not_taken_for_no() -> None:
    assert ways(with_(SHORT, met_year_before=UNKNOWN).reasons[2]) == {
        "income.stable-by-year-before": [["met_year_before=True"]],
        "income.year-before": [["met_year_before=False"]],
    }


def test_a_term_in_months_counts_years_too() -> None:
    assert [in_months(term) for term in (Term(years=1), Term(months=6), Term(years=2, months=3))] == [12, 6, 27]


# All together.


def test_who_meets_all_of_them_meets_the_requirement() -> None:
    outcome = with_()
    assert found(outcome) == (Kind.MET, "met", [f"{AT} 65"])
    assert text(outcome) == "The income requirement is met."
    assert conditions(outcome) == [SUFFICIENT, INDEPENDENT, STABLE, NO_FUNDS]
    assert outcome.then == ()


def test_who_fails_all_of_them_is_not_refused_for_it_the_ind_looks_at_the_circumstances() -> None:
    # Vector 28.
    outcome = with_(monthly_income=Decimal(0), taxes_paid=False, months_ahead=0, public_funds=True)
    assert found(outcome) == (Kind.DECIDES, "not-met", [f"{AT} 73 74", "figure-2"])
    assert {reason.kind for reason in outcome.reasons} == {Kind.NOT_MET}
    assert text(outcome) == (
        "The income requirement is not met. The IND then always looks at your circumstances, "
        "and it can still grant the application."
    )
    assert keys(outcome.then) == ["income.explain", "ways_out.tested-by-itself", "ways_out.ask-a-lawyer"]
    assert cited(outcome.open)["income.how-weighed"] == [f"{AT} 73 74"]


LEFT_OPEN = {"income.one-day": [f"{AT} 67"], "income.whose-income": [f"{AT} 65"], "income.converted": [f"{AT} 67"]}


@pytest.mark.parametrize("changed", [{}, {"household": Household.OTHER}, {"taxes_paid": UNKNOWN}])
def test_what_the_report_leaves_open_is_said_whatever_comes_out(changed: dict[str, Any]) -> None:
    assert cited(with_(**changed).open) == LEFT_OPEN


def test_the_amounts_hold_for_one_day_and_no_others_are_given() -> None:
    assert text(with_().open[0].says) == (
        "The amounts are those of 1 January 2017. They change every six months, and the report gives no others."
    )


def test_each_legal_reference_stands_at_its_place() -> None:
    assert legal(with_(SHORT, met_year_before=False), with_()) == {
        f"{AT} 65": "Article 3.2 of the Aliens Decree, as printed",
        f"{AT} 66 67": "Article 3.7 of the Aliens Decree, as printed",
        f"{AT} 68": "Article 3.73 of the Aliens Decree",
        f"{AT} 69": "Article 3.75(1) of the Aliens Decree",
        f"{AT} 70": "Article 3.75(3) of the Aliens Decree",
    }


# Papers.

CONTRACT, SHORTER = [f"{AT} 75"], [f"{AT} 76 77"]
LONG_CONTRACT = dict.fromkeys(["income.paper-contract", "income.paper-declaration", "income.paper-payslips"], CONTRACT)
SHORT_CONTRACT = dict.fromkeys(
    ["income.paper-contracts", "income.paper-declarations", "income.paper-payslips-year", "income.paper-ahead"], SHORTER
)
ANNEX = {"income.paper-annex": SHORTER}


@pytest.mark.parametrize(
    ("months", "papers"), [(0, SHORT_CONTRACT), (11, SHORT_CONTRACT), (12, LONG_CONTRACT), (99, LONG_CONTRACT)]
)
def test_a_contract_of_a_year_or_longer_asks_for_fewer_papers(months: int, papers: dict[str, list[str]]) -> None:
    assert cited(with_(contract_months=months).checklist) == papers


@pytest.mark.parametrize(("contract", "ahead", "told"), [(11, 12, True), (11, 11, False), (12, 12, False)])
def test_a_contract_too_short_to_reach_a_year_ahead_needs_papers_for_what_comes_after(
    contract: int, ahead: int, told: bool
) -> None:
    outcome = with_(contract_months=contract, months_ahead=ahead, met_year_before=True)
    assert outcome.kind is Kind.MET
    assert ("income.after-the-contract" in cited(outcome.reasons[2].open)) is told


def test_what_comes_after_a_contract_is_asked_by_the_figures_and_of_contracts_only() -> None:
    law = OtherFigures(MAY_2017.day)
    rich: dict[str, Any] = {"monthly_income": Decimal(2000)}
    for contract, ahead, told in ((35, 14, True), (36, 14, False), (35, 13, False)):
        outcome = with_(law=law, contract_months=contract, months_ahead=ahead, met_year_before=True, **rich)
        assert ("income.after-the-contract" in cited(outcome.reasons[2].open)) is told
    assert cited(with_(contract_months=1).reasons[2].open)["income.after-the-contract"] == [f"{AT} 76 77"]
    assert "income.after-the-contract" not in cited(with_(source=Source.BENEFIT, contract_months=1).reasons[2].open)


@pytest.mark.parametrize("changed", [{}, {"household": Household.OTHER}, {"taxes_paid": UNKNOWN}, {"months_ahead": 0}])
@pytest.mark.parametrize("source", list(Source))
def test_what_to_gather_follows_the_source_whatever_comes_out(source: Source, changed: dict[str, Any]) -> None:
    several = {"income.paper-if-longer": CONTRACT, "income.paper-if-shorter": SHORTER} | ANNEX
    expected = {Source.EMPLOYMENT: LONG_CONTRACT, Source.SEVERAL: several}
    assert cited(with_(source=source, **changed).checklist) == expected.get(source, ANNEX)


@pytest.mark.parametrize("source", list(Source))
def test_only_with_work_in_employment_alone_the_contract_is_asked_about(source: Source) -> None:
    you = You(**ENOUGH | {"source": source})
    rule(you, LAW)
    assert ("contract_months" in you.was_read) is (source is Source.EMPLOYMENT)


def papers(law: Income, **changed: Any) -> list[str]:
    return [text(paper.says) for paper in with_(ENOUGH | {"months_ahead": 14}, law, **changed).checklist]


def test_the_papers_are_named_with_their_times() -> None:
    assert papers(LAW)[2] == "The payslips of the past three months."
    assert papers(LAW, contract_months=11)[3] == "Papers that show that the income stays available for six months."
    longer, shorter, _ = papers(LAW, source=Source.SEVERAL)
    assert longer.startswith("For a contract of one year or longer: the contract,")
    assert longer.endswith("the payslips of the past three months.")
    assert shorter.endswith("papers that show that the income stays available for six months.")


# Public funds.


@pytest.mark.parametrize("source", list(Source))
def test_public_funds_are_not_allowed_and_where_benefits_stand_is_not_said(source: Source) -> None:
    assert found(with_(source=source).reasons[3]) == NO_FUNDS
    reason = with_(source=source, public_funds=True).reasons[3]
    if source in (Source.BENEFIT, Source.SEVERAL):
        assert found(reason) == (Kind.NOT_SAID, "benefit-or-funds", [AT])
    else:
        assert found(reason) == (Kind.NOT_MET, "public-funds", [AT])


def test_who_relies_on_public_funds_does_not_meet_the_requirement() -> None:
    assert with_(public_funds=True).kind is Kind.DECIDES
    assert with_(source=Source.BENEFIT, public_funds=True).kind is Kind.NOT_SAID


# Figures.


def test_each_figure_is_read_for_what_it_is() -> None:
    law, long = OtherFigures(MAY_2017.day), ENOUGH | {"months_ahead": 14}
    for household, enough in ((Household.COUPLE, 2000), (Household.SINGLE_PARENT, 1500)):
        for amount, kind in ((enough, Kind.MET), (enough - 1, Kind.NOT_MET)):
            assert with_(long, law, household=household, monthly_income=Decimal(amount)).reasons[0].kind is kind
    assert "€2,000" in text(with_(long, law, household=Household.REGISTERED).reasons[0])
    states = [with_(SHORT, law, months_ahead=months).reasons[2] for months in (8, 9, 13, 14)]
    assert shorts(states) == ["too-short", "not-at-application", "not-at-application", "stable"]
    rich = [with_(SHORT, law, months_ahead=months, monthly_income=Decimal(2000)).reasons[2] for months in (9, 13)]
    assert shorts(rich) == ["stable-by-year-before"] * 2
    assert text(rich[0]).endswith("the income lasts nine months more.")
    assert "one year two months after the application" in text(states[0])
    assert text(states[0]).endswith("nine months are enough.")
    assert "for one year two months or longer" in text(states[3])
    early = with_(SHORT, law, months_ahead=9, met_year_before=False).reasons[2]
    assert "less than one year two months" in text(early)
    assert papers(law, contract_months=36)[2] == "The payslips of the past two months."
    assert papers(law, contract_months=35)[3].endswith("for nine months.")
    longer, shorter, _ = papers(law, source=Source.SEVERAL)
    assert longer.startswith("For a contract of three years or longer:")
    assert longer.endswith("the past two months.")
    assert shorter.endswith("for nine months.")
    assert "every four months" in text(with_(long, law, monthly_income=Decimal(2000)).open[0].says)


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Income) == {
        "income.couple": f"{AT} 67",
        "income.single_parent": f"{AT} 67",
        "income.adjusted": AT,
        "income.available": f"{AT} 69",
        "income.available_ahead": f"{AT} 70",
        "income.contract": f"{AT} 75",
        "income.payslips": f"{AT} 75",
    }


# Questions.

ALL_QUESTIONS = (
    "route humanitarian sponsor_pension_age labour_integration incapacitated source contract_months household "
    "monthly_income taxes_paid months_ahead met_year_before public_funds"
)


@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"route": Route.ASYLUM, "in_time": True}, "route in_time"),
        ({"route": Route.ARTICLE_8}, "route"),
        (SHORT, ALL_QUESTIONS),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(given: dict[str, Any], order: str) -> None:
    you = You(**given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_all_conditions_are_asked_for_even_when_one_fails() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(**NO_EXCEPTION, source=Source.BENEFIT, household=Household.COUPLE, monthly_income=Decimal(0)), LAW)
    assert pause.value.question is You.taxes_paid


@pytest.mark.parametrize(
    ("question", "place"),
    [
        (You.humanitarian, f"{AT} 72"),
        (You.sponsor_pension_age, f"{AT} 71"),
        (You.labour_integration, f"{AT} 71"),
        (You.incapacitated, f"{AT} 71"),
        (You.source, AT),
        (You.contract_months, f"{AT} 75"),
        (You.household, f"{AT} 67"),
        (You.monthly_income, f"{AT} 67"),
        (You.taxes_paid, f"{AT} 68"),
        (You.months_ahead, f"{AT} 69"),
        (You.met_year_before, f"{AT} 70"),
        (You.public_funds, AT),
    ],
)
def test_a_question_leads_to_the_paragraph_that_explains_it(question: Question[Any], place: str) -> None:
    assert question_place(question) == place


def test_what_a_family_can_change_is_the_income_how_long_it_lasts_and_the_taxes() -> None:
    own = [question for name, question in You.questions().items() if name not in ("route", "in_time", "lateness")]
    assert {question.name for question in own if question.mark is Mark.CAN_CHANGE} == {
        "monthly_income", "months_ahead", "taxes_paid",
    }  # fmt: skip
    assert text(You.months_ahead.short) == "the months that the income stays available"


@pytest.mark.parametrize("question", [You.months_ahead, You.contract_months])
def test_income_without_an_end_is_entered_as_the_longest_time_that_can_be(question: Whole) -> None:
    assert question.hint
    assert text(question.hint).endswith(f"enter {question.most}.")
    assert question.least == 0
    assert question.most >= in_months(LAW.available)


def test_the_other_number_of_months_has_a_name_too() -> None:
    assert text(You.contract_months.short) == "the months of the contract"
