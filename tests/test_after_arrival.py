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
ALWAYS = ["report-changes", "integration"]


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
    usual = {"tb_required": True, "permit_is_issued": True, "permit_issued": ISSUED}
    return regular(LAW, **usual | given)


def waiting(law: Figures = LAW, **given: Any) -> Outcome:
    """An adult on the asylum route, without the permit."""
    return rule(
        You(**{"route": Route.ASYLUM, "permit_is_issued": False, "arrival": ARRIVED, "age_at_arrival": 30} | given), law
    )


def permitted(law: Figures = LAW, **given: Any) -> Outcome:
    """An adult on the asylum route who has the permit and was registered in Veenhuizen."""
    usual = {"permit_is_issued": True, "permit_issued": ISSUED, "registered": True}
    return waiting(law, **usual | given)


def days(outcome: Outcome) -> dict[str, date]:
    """The days to keep, by key, in their order."""
    found = [
        (each.says.key.removeprefix("after_arrival."), dict(each.says.values)["day"]) for each in outcome.days_to_keep()
    ]
    assert [day for _, day in found] == sorted(day for _, day in found)
    return dict(found)


def opens(outcome: Outcome) -> dict[str, list[str]]:
    """What is left open, in the outcome and in its steps."""
    return {key: each for part in outcome.all_parts() for key, each in cited(part.open).items()}


def thens(outcome: Outcome) -> list[str]:
    """What to do next, of the outcome first and then of its steps."""
    return [key.removeprefix("after_arrival.") for part in outcome.all_parts() for key in keys(part.then)]


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
    assert [text(each.says) for each in outcome.days_to_keep()] == [
        "Have the TB test at the GGD by 10 August 2017 at the latest.",
        "Take out health insurance by 1 September 2017 at the latest.",
    ]
    assert cited(reason(outcome, "tb").calendar) == {"after_arrival.keep-tb": TB}
    assert cited(reason(outcome, "insurance").calendar) == {"after_arrival.keep-insurance": INSURANCE}


def test_the_municipality_asks_for_a_birth_certificate_that_is_translated_and_legalised() -> None:
    outcome = regular()
    assert cited(outcome.checklist) == {"after_arrival.birth-certificate": BRP}
    assert "translated and legalised" in text(outcome.checklist[0].says)


def test_the_regular_route_leaves_open_when_to_collect_when_to_register_and_what_late_means() -> None:
    outcome = with_test()
    assert cited(outcome.open) == COUNTED | PENALTIES
    assert {each.says.key.removeprefix("after_arrival."): cited(each.open) for each in outcome.reasons} == {
        "collect": {"after_arrival.collect-by": DESK},
        "no-report": {},
        "register": {"after_arrival.brp-days": BRP},
        "tb": {"after_arrival.tb-delay": TB, "after_arrival.day-of-issue": [*ASYLUM, *TB]},
        "insurance": {},
    }
    assert thens(outcome) == ALWAYS
    assert [conflicts(part) for part in outcome.all_parts() if part.conflicts] == []


def test_a_test_for_tuberculosis_that_is_not_required_has_no_day() -> None:
    outcome = regular()
    assert steps(outcome)[3] == "not-needed tb-not"
    assert (places(reason(outcome, "tb-not")), reason(outcome, "tb-not").open) == (TB, ())
    assert days(outcome) == {"keep-insurance": date(2017, 9, 1)}


def test_before_the_permit_the_test_has_a_term_and_no_day() -> None:
    outcome = regular(tb_required=True, permit_is_issued=False)
    found = reason(outcome, "tb")
    assert (found.kind, places(found)) == (Kind.ANSWER, TB)
    assert text(found) == (
        "Have the TB test at the GGD (the health service), within three months after the permit is issued. "
        "If the appointment is put off by more than three months, the IND may take away the permit."
    )
    assert days(outcome) == {"keep-insurance": date(2017, 9, 1)}
    assert cited(found.open) == {"after_arrival.tb-delay": TB}
    assert keys(found.then) == ["after_arrival.come-back"]


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
        assert ("ask-about-child" in thens(outcome)) is (age < 18)


def test_who_is_over_18_is_told_the_term_the_cover_and_the_exceptions() -> None:
    assert text(reason(regular(), "insurance")) == (
        "Take out health insurance, at least the basic cover, within four months after arrival. "
        "Exceptions exist only on moral or religious grounds, and for foreign students."
    )


def test_who_is_18_is_told_a_safe_day() -> None:
    found = reason(regular(age_at_arrival=18), "insurance-at-age")
    assert text(found) == (
        "The report asks health insurance of people “over the age of 18”, so it is open at 18. "
        "To be safe, take it out within four months after arrival."
    )
    assert places(found) == INSURANCE
    assert cited(found.calendar) == {"after_arrival.keep-insurance": INSURANCE}


def test_a_child_has_no_day() -> None:
    outcome = regular(age_at_arrival=17)
    found = reason(outcome, "child")
    assert text(found).startswith("It is open how the family member is insured.")
    assert text(found).endswith("for people over the age of 18.")
    assert places(found) == ["s6-1-2-regular 145"]
    assert days(outcome) == {}
    assert keys(found.then) == ["after_arrival.ask-about-child"]
    assert text(found.then[0]).endswith("look at this again when the child is an adult.")


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
    ours = {"deadline.article-8-as-regular": ["s6-1-2-regular"]}
    assert cited(outcome.open) == cited(plain.open) | ours
    assert "deadline.article-8-as-regular" not in keys(plain.open)


# The asylum route, before the permit.


def test_on_the_asylum_route_the_report_to_the_ind_comes_first() -> None:
    outcome = waiting()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "after_arrival.asylum", ASYLUM)
    assert text(outcome).startswith("The family member must report to the IND by 4 May 2017 at the latest.")
    assert steps(outcome) == [
        "answer report",
        "answer centre",
        "decides permit",
        "not-needed tb-there",
        "answer register-there",
        "answer healthcare",
        "answer insurance",
    ]
    assert cited(outcome.reasons) == {
        "after_arrival.report": ASYLUM,
        "after_arrival.centre": ["s4-3-2 126"],
        "after_arrival.permit": ["s4-3-2 125"],
        "after_arrival.tb-there": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.register-there": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.healthcare": ASYLUM,
        "after_arrival.insurance": INSURANCE,
    }


def test_before_the_permit_the_days_are_those_of_the_report_and_of_the_insurance() -> None:
    outcome = waiting()
    assert days(outcome) == {"keep-report": date(2017, 5, 4), "keep-insurance": date(2017, 9, 1)}
    found = reason(outcome, "report")
    assert [text(each.says) for each in found.calendar] == ["Report to the IND by 4 May 2017 at the latest."]
    assert cited(found.calendar) == {"after_arrival.keep-report": ASYLUM}
    assert outcome.checklist == ()


@pytest.mark.parametrize(
    ("arrived", "last"), [(date(2017, 5, 1), date(2017, 5, 4)), (date(2017, 2, 26), date(2017, 3, 1))]
)
def test_the_report_to_the_ind_is_due_three_days_after_arrival(arrived: date, last: date) -> None:
    outcome = waiting(arrival=arrived)
    assert days(outcome)["keep-report"] == last
    assert dict(outcome.says.values) == {"day": last}
    assert "within three days after arrival" in text(reason(outcome, "report"))


def test_new_facts_can_lead_to_the_normal_asylum_procedure() -> None:
    assert text(reason(waiting(), "permit")).endswith("and the normal asylum procedure follows.")


def test_medical_aid_ends_two_weeks_after_a_permit_that_is_still_to_come() -> None:
    found = reason(waiting(), "healthcare")
    assert text(found).endswith("It ends two weeks after the permit is issued.")


def test_before_the_permit_the_report_leaves_six_things_open() -> None:
    outcome = waiting()
    assert cited(outcome.open) == COUNTED | PENALTIES | {"after_arrival.without-mvv": ASYLUM}
    assert cited(reason(outcome, "report").open) == {"after_arrival.late-report": ASYLUM}
    assert cited(reason(outcome, "insurance").open) == {
        "after_arrival.gap-open": [*ASYLUM, *INSURANCE],
        "after_arrival.insurance-ours": [*STILL_NEEDED, *INSURANCE],
    }
    assert len(opens(outcome)) == 6
    assert "after_arrival.without-mvv" not in opens(permitted())


def test_before_the_permit_the_reader_is_told_what_to_do() -> None:
    assert thens(waiting()) == ["report-at-once", "own-permit", "come-back", *ALWAYS, "insure-in-time"]


def test_a_child_on_the_asylum_route_is_not_told_to_take_out_insurance() -> None:
    for outcome in (waiting(age_at_arrival=17), permitted(age_at_arrival=17)):
        assert "insure-in-time" not in thens(outcome)
        assert not {"after_arrival.gap-open", "after_arrival.insurance-ours"} & opens(outcome).keys()
    for outcome in (waiting(age_at_arrival=18), permitted(age_at_arrival=18)):
        assert "insure-in-time" in thens(outcome)
        assert {"after_arrival.gap-open", "after_arrival.insurance-ours"} <= opens(outcome).keys()


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
    found = reason(outcome, "healthcare-until")
    assert cited(found.calendar) == {"after_arrival.keep-healthcare": ASYLUM}
    assert text(found.calendar[0].says) == "Medical aid (RZA) ends on 24 May 2017: be insured by then."


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
        "not-needed tb-there",
        "not-needed registered",
        "answer healthcare-until",
        "answer insurance",
    ]
    assert cited(outcome.reasons) == {
        "after_arrival.reported": ASYLUM,
        "after_arrival.tb-there": [*ASYLUM, *STILL_NEEDED],
        "after_arrival.registered": STILL_NEEDED,
        "after_arrival.healthcare-until": ASYLUM,
        "after_arrival.insurance": INSURANCE,
    }
    assert "within three days after arrival" in text(reason(outcome, "reported"))
    assert "until two weeks after the permit was issued" in text(reason(outcome, "healthcare-until"))
    assert thens(outcome) == [*ALWAYS, "insure-in-time"]


def test_with_the_permit_the_report_leaves_the_day_of_issue_open_too() -> None:
    outcome = permitted()
    assert cited(outcome.open) == COUNTED | PENALTIES
    assert cited(reason(outcome, "healthcare-until").open) == {"after_arrival.day-of-issue": [*ASYLUM, *TB]}
    assert len(opens(outcome)) == 5


def test_who_was_not_registered_in_veenhuizen_goes_to_the_municipality() -> None:
    outcome = permitted(registered=False)
    assert steps(outcome)[2] == "answer not-registered"
    found = reason(outcome, "not-registered")
    assert places(found) == [*STILL_NEEDED, *BRP]
    assert "birth certificate that is translated and legalised" in text(found)
    assert cited(found.open) == {
        "after_arrival.brp-days": BRP,
        "after_arrival.certificate-ours": [*BRP, *STILL_NEEDED],
    }
    assert outcome.checklist == permitted().checklist == ()


def test_on_the_asylum_route_the_permit_is_given_after_arrival() -> None:
    with pytest.raises(Invalid) as refused:
        permitted(permit_issued=date(2017, 4, 30))
    assert refused.value.question is You.permit_issued
    assert text(refused.value.sentence).startswith("On this route the permit is given after arrival.")
    assert permitted(permit_issued=ARRIVED).kind is Kind.ANSWER


# Figures, questions and what is unknown.


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    outcome = regular(law, tb_required=True, permit_is_issued=True, permit_issued=ISSUED, age_at_arrival=17)
    assert days(outcome) == {"keep-tb": date(2017, 6, 10), "keep-insurance": date(2017, 6, 12)}
    assert "within one month after the permit" in text(reason(outcome, "tb"))
    assert "more than five months" in text(reason(outcome, "tb"))
    assert "within six weeks after arrival" in text(reason(outcome, "insurance"))
    assert "over the age of 16" in text(reason(regular(law, age_at_arrival=15), "child"))
    at_age = text(reason(regular(law, age_at_arrival=16), "insurance-at-age"))
    assert "so it is open at 16" in at_age
    assert "within six weeks after arrival" in at_age
    assert days(waiting(law))["keep-report"] == date(2017, 5, 6)
    assert dict(waiting(law).says.values) == {"day": date(2017, 5, 6)}
    assert "within five days" in text(reason(waiting(law), "report"))
    assert "ends seven weeks after" in text(reason(waiting(law), "healthcare"))
    assert days(permitted(law))["keep-healthcare"] == date(2017, 6, 28)
    assert "until seven weeks after" in text(reason(permitted(law), "healthcare-until"))
    assert "within five days" in text(reason(permitted(law), "reported"))
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
            "route tb_required permit_is_issued permit_issued age_at_arrival arrival",
        ),
        (
            {"route": Route.REGULAR, "tb_required": True, "permit_is_issued": False},
            "route tb_required permit_is_issued age_at_arrival arrival",
        ),
        ({"permit_is_issued": False}, "route permit_is_issued arrival age_at_arrival"),
        ({}, "route permit_is_issued permit_issued arrival age_at_arrival registered"),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(outcome: dict[str, Any], order: str) -> None:
    usual = {"route": Route.ASYLUM, "permit_is_issued": True, "permit_issued": ISSUED, "arrival": ARRIVED, "registered": True,
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


def test_a_test_of_which_nobody_knows_whether_it_is_required_leaves_the_other_steps_as_they_are() -> None:
    you = You(route=Route.REGULAR, tb_required=UNKNOWN, permit_is_issued=True, permit_issued=ISSUED, age_at_arrival=30, arrival=ARRIVED)  # fmt: skip
    outcome = work_out(calculator, you, LAW)
    assert (outcome.kind, outcome.says) == (Kind.ANSWER, with_test().says)
    assert ways(outcome.reasons[3]) == {
        "after_arrival.tb": [["tb_required=True"]],
        "after_arrival.tb-not": [["tb_required=False"]],
    }
    others = [each for each in outcome.reasons if each.kind is not Kind.DEPENDS]
    assert others == [each for each in with_test().reasons if each.says.key != "after_arrival.tb"]


def test_a_registration_of_which_nobody_knows_leaves_the_other_steps_as_they_are() -> None:
    given: dict[str, Any] = {
        "route": Route.ASYLUM,
        "permit_is_issued": True,
        "permit_issued": ISSUED,
        "arrival": ARRIVED,
    }
    outcome = work_out(calculator, You(**given, registered=UNKNOWN, age_at_arrival=30), LAW)
    assert outcome.says == permitted().says
    assert ways(outcome.reasons[2]) == {
        "after_arrival.registered": [["registered=True"]],
        "after_arrival.not-registered": [["registered=False"]],
    }


def test_which_route_unknown_gives_each() -> None:
    you = You(route=UNKNOWN, tb_required=False, permit_is_issued=False, age_at_arrival=30, arrival=ARRIVED)
    assert ways(work_out(calculator, you, LAW)) == {
        "after_arrival.asylum": [["route=asylum"]],
        "after_arrival.regular": [["route=article-8"]],
    }
    assert len(work_out(calculator, you, LAW).branches) == 3


def test_ages_go_from_0_to_120() -> None:
    assert (You.age_at_arrival.least, You.age_at_arrival.most) == (0, 120)
