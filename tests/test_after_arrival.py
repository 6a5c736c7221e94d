"""What must be done after arrival, sentence by sentence (sections 4.3.1, 4.3.2 and 6.1.2)."""

from datetime import date
from typing import Any

import pytest

from calculators.after_arrival import Figures, You, calculator, rule
from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Term
from calculators.kit.questions import Unanswered
from calculators.kit.replay import work_out
from calculators.shared.figures import Arrival, Duties
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from tests.outcomes import cited, conflicts, figure_places, keys, legal, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
ARRIVED, ISSUED = date(2017, 5, 1), date(2017, 5, 10)
ASYLUM, DESK, BRP, TB = ["s4-3-2"], ["s4-3-1-arrival 124"], ["s6-1-2-regular 143"], ["s6-1-2-regular 144"]
INSURANCE, STILL_NEEDED = ["s6-1-2-regular 145 146"], ["s6-1-2-asylum 147"]
COUNTED = {"deadline.no-counting-rule": ["s4-3-2", "s6-1-2-regular"]}
PENALTIES = {"after_arrival.penalties": ["s6-3 167"]}
ALWAYS = ["after_arrival.report-changes", "after_arrival.integration"]


class OtherFigures(Figures):
    """Two terms of 2017 are equal. Here all differ, so that it shows which one a rule reads."""

    tb_delay = Dated("A term", Figures.tb_delay.place, {"2017-01-01": Term(months=5)}, until="2017-12-31", unit="")
    tb_test = Dated("A term", Figures.tb_test.place, {"2017-01-01": Term(months=1)}, until="2017-12-31", unit="")
    insurance = Dated("A term", Figures.insurance.place, {"2017-01-01": Term(weeks=6)}, until="2017-12-31", unit="")
    insurance_age = Dated("An age", Figures.insurance_age.place, {"2017-01-01": 16}, until="2017-12-31", unit="")
    report = Dated("A term", Figures.report.place, {"2017-01-01": Term(days=5)}, until="2017-12-31", unit="")
    healthcare_after = Dated(
        "A term", Figures.healthcare_after.place, {"2017-01-01": Term(weeks=7)}, until="2017-12-31", unit=""
    )


def regular(law: Figures = LAW, **given: Any) -> Outcome:
    """An adult on the regular route who needs no TB test, but for what `given` says."""
    return rule(You(**{"route": Route.REGULAR, "tb_required": False, "age_at_arrival": 30, "arrival": ARRIVED} | given), law)  # fmt: skip


def with_test(**given: Any) -> Outcome:
    """The same for somebody who needs a TB test and has the permit."""
    usual = {"tb_required": True, "issued": True, "permit_issued": ISSUED}
    return regular(LAW, **usual | given)


def waiting(law: Figures = LAW, **given: Any) -> Outcome:
    """An adult on the asylum route, without the permit."""
    return rule(You(**{"route": Route.ASYLUM, "issued": False, "arrival": ARRIVED, "age_at_arrival": 30} | given), law)


def permitted(law: Figures = LAW, **given: Any) -> Outcome:
    """An adult on the asylum route who has the permit and was registered in Veenhuizen."""
    usual = {"issued": True, "permit_issued": ISSUED, "registered": True}
    return waiting(law, **usual | given)


def days(outcome: Outcome) -> dict[str, date]:
    """The days to keep, by key."""
    return {each.says.key.removeprefix("after_arrival."): dict(each.says.values)["day"] for each in outcome.calendar}


def reason(outcome: Outcome, key: str) -> Outcome:
    """The reason with this key."""
    found = [each for each in outcome.reasons if each.says.key == f"after_arrival.{key}"]
    assert found, keys(outcome.reasons)
    return found[0]


def steps(outcome: Outcome) -> list[str]:
    """The steps in their order, each with its kind."""
    return [f"{each.kind.value} {each.says.key.removeprefix('after_arrival.')}" for each in outcome.reasons]


# The regular route.


def test_on_the_regular_route_the_steps_are_permit_municipality_test_and_insurance() -> None:
    outcome = with_test()
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "after_arrival.regular")
    assert places(outcome) == [*DESK, "s6-1-2-regular"]
    assert text(outcome).startswith("First collect the permit at an IND Desk and register at the municipality.")
    assert steps(outcome) == [
        "answer collect",
        "not-needed no-report",
        "answer register",
        "answer tb",
        "answer insurance",
    ]
    assert cited(outcome.reasons) == {
        "after_arrival.collect": DESK,
        "after_arrival.no-report": ASYLUM,
        "after_arrival.register": [*BRP, *DESK],
        "after_arrival.tb": TB,
        "after_arrival.insurance": INSURANCE,
    }


def test_the_days_of_the_regular_route_are_those_of_the_permit_and_of_the_arrival() -> None:
    outcome = with_test()
    assert days(outcome) == {"keep-tb": date(2017, 8, 10), "keep-insurance": date(2017, 9, 1)}
    assert [text(each.says) for each in outcome.calendar] == [
        "Have the TB test at the GGD by 10 August 2017 at the latest.",
        "Take out health insurance by 1 September 2017 at the latest.",
    ]
    assert cited(outcome.calendar) == {"after_arrival.keep-tb": TB, "after_arrival.keep-insurance": INSURANCE}


def test_the_municipality_asks_for_a_birth_certificate_that_is_translated_and_legalised() -> None:
    outcome = regular()
    assert cited(outcome.checklist) == {"after_arrival.birth-certificate": BRP}
    assert "translated and legalised" in text(outcome.checklist[0].says)


def test_the_regular_route_leaves_open_when_to_collect_when_to_register_and_what_late_means() -> None:
    assert cited(with_test().open) == {
        "after_arrival.collect-by": DESK,
        "after_arrival.brp-days": BRP,
        "after_arrival.tb-delay": TB,
        "after_arrival.day-of-issue": [*ASYLUM, *TB],
        **COUNTED,
        **PENALTIES,
    }
    assert keys(with_test().then) == ALWAYS
    assert conflicts(with_test()) == {}


def test_a_test_for_tuberculosis_that_is_not_required_has_no_day() -> None:
    outcome = regular()
    assert steps(outcome)[3] == "not-needed tb-not"
    assert places(reason(outcome, "tb-not")) == TB
    assert days(outcome) == {"keep-insurance": date(2017, 9, 1)}
    assert cited(outcome.open) == {
        "after_arrival.collect-by": DESK,
        "after_arrival.brp-days": BRP,
        **COUNTED,
        **PENALTIES,
    }


def test_before_the_permit_the_test_has_a_term_and_no_day() -> None:
    outcome = regular(tb_required=True, issued=False)
    assert steps(outcome)[3] == "answer tb-term"
    assert text(reason(outcome, "tb-term")) == (
        "If a TB test is required: have it at the GGD (the health service) within three months after the permit is "
        "issued. If the appointment is put off by more than three months, the IND may take away the permit."
    )
    assert places(reason(outcome, "tb-term")) == TB
    assert days(outcome) == {"keep-insurance": date(2017, 9, 1)}
    assert keys(outcome.then) == ["after_arrival.come-back", *ALWAYS]
    assert "after_arrival.tb-delay" in keys(outcome.open)
    assert "after_arrival.day-of-issue" not in keys(outcome.open)


@pytest.mark.parametrize(
    ("issued", "last"),
    [
        (date(2017, 5, 10), date(2017, 8, 10)),
        (date(2017, 11, 30), date(2018, 2, 28)),
        (date(2017, 4, 1), date(2017, 7, 1)),  # before the arrival: the report does not exclude it on this route
    ],
)
def test_the_test_is_due_three_months_after_the_permit(issued: date, last: date) -> None:
    assert days(with_test(permit_issued=issued))["keep-tb"] == last
    assert dict(reason(with_test(permit_issued=issued), "tb").says.values)["day"] == last


def test_the_article_behind_the_test_is_named() -> None:
    assert legal(with_test()) == {"s6-1-2-regular 144": "Article B1/4.5 of the Aliens Act Implementation Guidelines"}


@pytest.mark.parametrize(
    ("age", "key"), [(17, "child"), (18, "insurance-at-age"), (19, "insurance"), (90, "insurance")]
)
def test_insurance_is_a_duty_over_18_and_open_at_18_and_for_children(age: int, key: str) -> None:
    for outcome in (regular(age_at_arrival=age), waiting(age_at_arrival=age), permitted(age_at_arrival=age)):
        found = reason(outcome, key)
        assert found.kind is (Kind.ANSWER if key == "insurance" else Kind.NOT_SAID)
        assert ("keep-insurance" in days(outcome)) is (age >= 18)
        assert ("after_arrival.ask-about-child" in keys(outcome.then)) is (age < 18)


def test_who_is_over_18_is_told_the_day_the_cover_and_the_exceptions() -> None:
    assert text(reason(regular(), "insurance")) == (
        "Over the age of 18: take out health insurance, at least the basic cover, by 1 September 2017 at the latest. "
        "Exceptions exist only on moral or religious grounds, and for foreign students."
    )


def test_who_is_18_is_told_a_safe_day() -> None:
    found = reason(regular(age_at_arrival=18), "insurance-at-age")
    assert text(found).startswith("At the age of 18: the report asks health insurance “over the age of 18”")
    assert text(found).endswith("To be safe, take it out by 1 September 2017.")
    assert places(found) == INSURANCE


def test_a_child_has_no_day_and_nothing_is_counted() -> None:
    outcome = regular(age_at_arrival=17)
    assert text(reason(outcome, "child")).startswith(
        "Under the age of 18: it is open how the family member is insured."
    )
    assert places(reason(outcome, "child")) == ["s6-1-2-regular 145"]
    assert days(outcome) == {}
    assert "deadline.no-counting-rule" not in keys(outcome.open)
    assert keys(outcome.then) == ["after_arrival.ask-about-child", *ALWAYS]


@pytest.mark.parametrize(
    ("arrived", "last"),
    [
        (date(2017, 5, 1), date(2017, 9, 1)),
        (date(2016, 10, 31), date(2017, 2, 28)),
        (date(2017, 3, 2), date(2017, 7, 2)),
    ],
)
def test_insurance_is_due_four_months_after_arrival(arrived: date, last: date) -> None:
    assert days(regular(arrival=arrived))["keep-insurance"] == last
    assert days(waiting(arrival=arrived))["keep-insurance"] == last


def test_a_permit_under_article_8_is_read_as_a_regular_one_and_that_is_ours() -> None:
    outcome, plain = regular(route=Route.ARTICLE_8), regular()
    assert (outcome.kind, outcome.says, outcome.reasons) == (plain.kind, plain.says, plain.reasons)
    ours = {"after_arrival.article-8-ours": ["s6-1-2-regular"]}
    assert cited(outcome.open) == cited(plain.open) | ours
    assert "after_arrival.article-8-ours" not in keys(plain.open)


# The asylum route, before the permit.


def test_on_the_asylum_route_the_report_to_the_ind_comes_first() -> None:
    outcome = waiting()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "after_arrival.asylum", ASYLUM)
    assert text(outcome).startswith("The family member must report to the IND by 4 May 2017 at the latest.")
    assert steps(outcome) == [
        "answer report",
        "answer centre",
        "decides permit",
        "not-needed tb-centre",
        "answer brp-centre",
        "answer healthcare",
        "answer insurance",
    ]
    assert cited(outcome.reasons) == {
        "after_arrival.report": ASYLUM,
        "after_arrival.centre": ["s4-3-2 126"],
        "after_arrival.permit": ["s4-3-2 125"],
        "after_arrival.tb-centre": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.brp-centre": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.healthcare": ASYLUM,
        "after_arrival.insurance": INSURANCE,
    }


def test_before_the_permit_the_days_are_those_of_the_report_and_of_the_insurance() -> None:
    outcome = waiting()
    assert days(outcome) == {"keep-report": date(2017, 5, 4), "keep-insurance": date(2017, 9, 1)}
    assert text(outcome.calendar[0].says) == "Report to the IND by 4 May 2017 at the latest."
    assert cited(outcome.calendar) == {"after_arrival.keep-report": ASYLUM, "after_arrival.keep-insurance": INSURANCE}
    assert outcome.checklist == ()


@pytest.mark.parametrize(
    ("arrived", "last"), [(date(2017, 5, 1), date(2017, 5, 4)), (date(2017, 2, 26), date(2017, 3, 1))]
)
def test_the_report_to_the_ind_is_due_three_days_after_arrival(arrived: date, last: date) -> None:
    outcome = waiting(arrival=arrived)
    assert days(outcome)["keep-report"] == last
    assert dict(outcome.says.values) == {"day": last}
    assert dict(reason(outcome, "report").says.values)["day"] == last
    assert "within three days after arrival" in text(reason(outcome, "report"))


def test_new_facts_can_lead_to_the_normal_asylum_procedure() -> None:
    assert text(reason(waiting(), "permit")).endswith("and the normal asylum procedure follows.")


def test_medical_aid_ends_two_weeks_after_a_permit_that_is_still_to_come() -> None:
    found = reason(waiting(), "healthcare")
    assert text(found).endswith("It ends two weeks after the permit is issued.")


def test_before_the_permit_the_report_leaves_five_things_open() -> None:
    assert cited(waiting().open) == {
        "after_arrival.late-report": ASYLUM,
        "after_arrival.gap-open": [*ASYLUM, *INSURANCE],
        "after_arrival.insurance-ours": [*STILL_NEEDED, *INSURANCE],
        **COUNTED,
        **PENALTIES,
    }


def test_before_the_permit_the_reader_is_told_what_to_do() -> None:
    assert keys(waiting().then) == [
        "after_arrival.report-at-once",
        "after_arrival.own-permit",
        "after_arrival.come-back",
        "after_arrival.insure-in-time",
        *ALWAYS,
    ]


def test_a_child_on_the_asylum_route_is_not_told_to_take_out_insurance() -> None:
    for outcome in (waiting(age_at_arrival=17), permitted(age_at_arrival=17)):
        assert "after_arrival.insure-in-time" not in keys(outcome.then)
        assert not {"after_arrival.gap-open", "after_arrival.insurance-ours"} & set(keys(outcome.open))
    for outcome in (waiting(age_at_arrival=18), permitted(age_at_arrival=18)):
        assert "after_arrival.insure-in-time" in keys(outcome.then)
        assert {"after_arrival.gap-open", "after_arrival.insurance-ours"} <= set(keys(outcome.open))


# The asylum route, with the permit.


def test_medical_aid_that_ends_before_the_last_day_to_insure_is_said_first() -> None:
    outcome = permitted()
    assert (outcome.kind, outcome.says.key) == (Kind.ANSWER, "after_arrival.gap")
    assert text(outcome) == (
        "Medical aid (RZA) ends on 24 May 2017. That is before 1 September 2017, the last day to take out health "
        "insurance. Take it out before the RZA ends."
    )
    assert places(outcome) == [*ASYLUM, *INSURANCE]
    assert days(outcome) == {"keep-healthcare": date(2017, 5, 24), "keep-insurance": date(2017, 9, 1)}
    assert cited(outcome.calendar) == {
        "after_arrival.keep-healthcare": ASYLUM,
        "after_arrival.keep-insurance": INSURANCE,
    }
    assert text(outcome.calendar[0].says) == "Medical aid (RZA) ends on 24 May 2017: be insured by then."


@pytest.mark.parametrize(
    ("issued", "key"),
    [
        (date(2017, 8, 17), "gap"),  # until 31 August
        (date(2017, 8, 18), "issued"),  # until 1 September, the last day to insure
        (date(2017, 8, 19), "issued"),
    ],
)
def test_the_warning_stands_where_medical_aid_ends_first(issued: date, key: str) -> None:
    outcome = permitted(permit_issued=issued)
    assert outcome.says.key == f"after_arrival.{key}"
    assert places(outcome) == [*ASYLUM, *(INSURANCE if key == "gap" else STILL_NEEDED)]
    assert outcome.kind is Kind.ANSWER
    assert "keep-healthcare" in days(outcome)


@pytest.mark.parametrize(("age", "key"), [(17, "issued"), (18, "gap"), (19, "gap")])
def test_the_warning_is_not_for_children(age: int, key: str) -> None:
    assert permitted(age_at_arrival=age).says.key == f"after_arrival.{key}"


def test_with_the_permit_what_is_left_is_listed() -> None:
    outcome = permitted()
    assert steps(outcome) == [
        "not-needed reported",
        "not-needed tb-centre",
        "not-needed registered",
        "answer healthcare-until",
        "answer insurance",
    ]
    assert cited(outcome.reasons) == {
        "after_arrival.reported": ASYLUM,
        "after_arrival.tb-centre": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.registered": STILL_NEEDED,
        "after_arrival.healthcare-until": ASYLUM,
        "after_arrival.insurance": INSURANCE,
    }
    assert "by 4 May 2017" in text(reason(outcome, "reported"))
    assert text(reason(outcome, "healthcare-until")) == (
        "Medical aid (RZA) ends on 24 May 2017: two weeks after the permit was issued."
    )
    assert keys(outcome.then) == ["after_arrival.insure-in-time", *ALWAYS]


def test_with_the_permit_the_report_leaves_the_day_of_issue_open_too() -> None:
    assert cited(permitted().open) == {
        "after_arrival.late-report": ASYLUM,
        "after_arrival.day-of-issue": [*ASYLUM, *TB],
        "after_arrival.gap-open": [*ASYLUM, *INSURANCE],
        "after_arrival.insurance-ours": [*STILL_NEEDED, *INSURANCE],
        **COUNTED,
        **PENALTIES,
    }


def test_who_was_not_registered_in_veenhuizen_goes_to_the_municipality() -> None:
    outcome = permitted(registered=False)
    assert steps(outcome)[2] == "answer not-registered"
    assert places(reason(outcome, "not-registered")) == STILL_NEEDED
    assert cited(outcome.checklist) == {"after_arrival.birth-certificate": BRP}
    extra = {"after_arrival.brp-days": BRP, "after_arrival.certificate-ours": [*BRP, *STILL_NEEDED]}
    assert cited(outcome.open) == cited(permitted().open) | extra
    assert permitted().checklist == ()


def test_on_the_asylum_route_the_permit_is_given_after_arrival() -> None:
    with pytest.raises(Invalid) as refused:
        permitted(permit_issued=date(2017, 4, 30))
    assert refused.value.question is You.permit_issued
    assert text(refused.value.sentence).startswith("On this route the permit is given after arrival.")
    assert permitted(permit_issued=ARRIVED).kind is Kind.ANSWER


# Figures, questions and what is unknown.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    outcome = regular(law, tb_required=True, issued=True, permit_issued=ISSUED, age_at_arrival=17)
    assert days(outcome) == {"keep-tb": date(2017, 6, 10), "keep-insurance": date(2017, 6, 12)}
    assert "more than five months" in text(reason(outcome, "tb"))
    assert "Over the age of 16" in text(reason(outcome, "insurance"))
    before = regular(law, tb_required=True, issued=False)
    assert "within one month after" in text(reason(before, "tb-term"))
    assert "more than five months" in text(reason(before, "tb-term"))
    assert "Under the age of 16" in text(reason(regular(law, age_at_arrival=15), "child"))
    assert "At the age of 16" in text(reason(regular(law, age_at_arrival=16), "insurance-at-age"))
    assert days(waiting(law))["keep-report"] == date(2017, 5, 6)
    assert "within five days" in text(reason(waiting(law), "report"))
    assert "ends seven weeks after" in text(reason(waiting(law), "healthcare"))
    assert days(permitted(law))["keep-healthcare"] == date(2017, 6, 28)
    assert "seven weeks after" in text(reason(permitted(law), "healthcare-until"))
    assert "by 6 May 2017" in text(reason(permitted(law), "reported"))
    assert permitted(law).says.key == "after_arrival.issued"


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Arrival) == {"arrival.report": "s4-3-2", "arrival.healthcare_after": "s4-3-2"}
    assert figure_places(Duties) == {
        "duties.report_change": "s6-1-1 142",
        "duties.tb_test": "s6-1-2-regular 144",
        "duties.tb_delay": "s6-1-2-regular 144",
        "duties.insurance": "s6-1-2-regular 146",
        "duties.insurance_age": "s6-1-2-regular 145",
    }


@pytest.mark.parametrize(
    ("outcome", "order"),
    [
        ({"route": Route.REGULAR, "age_at_arrival": 17}, "route tb_required age_at_arrival"),
        ({"route": Route.REGULAR}, "route tb_required age_at_arrival arrival"),
        (
            {"route": Route.REGULAR, "tb_required": True},
            "route tb_required issued permit_issued age_at_arrival arrival",
        ),
        (
            {"route": Route.REGULAR, "tb_required": True, "issued": False},
            "route tb_required issued age_at_arrival arrival",
        ),
        ({"issued": False}, "route issued arrival age_at_arrival"),
        ({}, "route issued permit_issued arrival registered age_at_arrival"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(outcome: dict[str, Any], order: str) -> None:
    usual = {"route": Route.ASYLUM, "issued": True, "permit_issued": ISSUED, "arrival": ARRIVED, "registered": True,
             "age_at_arrival": 30, "tb_required": False}  # fmt: skip
    you = You(**usual | outcome)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_the_first_question_is_the_route() -> None:
    with pytest.raises(Unanswered) as pause:
        rule(You(), LAW)
    assert pause.value.question is You.route


def test_questions_lead_to_their_paragraphs() -> None:
    assert question_place(You.tb_required) == "s6-1-2-regular 144"
    assert question_place(You.registered) == "s4-3-2"


def test_a_test_of_which_nobody_knows_whether_it_is_required_gives_both() -> None:
    you = You(route=Route.REGULAR, tb_required=UNKNOWN, issued=True, permit_issued=ISSUED, age_at_arrival=30, arrival=ARRIVED)  # fmt: skip
    outcome = work_out(calculator, you, LAW)
    assert outcome.kind is Kind.DEPENDS
    assert [(branch.ways, branch.outcome) for branch in outcome.branches] == [
        ((((You.tb_required, (True,)),),), with_test()),
        ((((You.tb_required, (False,)),),), regular()),
    ]


def test_which_route_unknown_gives_each() -> None:
    you = You(route=UNKNOWN, tb_required=False, issued=False, age_at_arrival=30, arrival=ARRIVED)
    assert ways(work_out(calculator, you, LAW)) == {
        "after_arrival.asylum": [["route=asylum"]],
        "after_arrival.regular": [["route=article-8"]],
    }
    assert len(work_out(calculator, you, LAW).branches) == 3
