"""Until when the MVV can be collected and used, sentence by sentence (section 4.3.1)."""

from datetime import date
from typing import Any

import pytest

from calculators.kit import UNKNOWN, Dated, Invalid, Kind, Outcome, Term
from calculators.kit.html import Host, step
from calculators.kit.questions import Mark
from calculators.kit.replay import replay, work_out
from calculators.shared.figures import Mvv
from calculators.shared.questions import Route
from calculators.shared.sources import MAY_2017
from calculators.visa_collection import Figures, You, calculator, rule
from tests.outcomes import cited, figure_places, keys, places, question_place, text, ways

LAW = Figures(MAY_2017.day)
MVV, VALID, ASYLUM = ["s4-3-1-mvv"], ["s4-3-1-mvv 123"], ["s4-3-2"]
TOLD, ISSUED = date(2017, 4, 10), date(2017, 5, 10)
TO_COLLECT = {
    "deadline.no-counting-rule": MVV,
    "deadline.first-day": MVV,
    "visa_collection.if-collected-late": MVV,
    "visa_collection.who-collects": MVV,
    "visa_collection.no-passport": MVV,
}
TO_USE = {"deadline.no-counting-rule": VALID, "visa_collection.valid-from": VALID}
ARTICLE_8 = {"deadline.article-8-as-regular": MVV}


def figure(figure: Dated[Term], term: Term) -> Dated[Term]:
    """Another value of 2017 for a figure."""
    return Dated("Another", figure.place, {"2017-01-01": term}, until="2017-12-31", unit="")


class OtherFigures(Figures):
    """Each term differs from every other, so that it shows which one a rule reads."""

    collect = figure(Figures.collect, Term(days=1))
    valid = figure(Figures.valid, Term(days=2))
    long_stay = figure(Figures.long_stay, Term(days=4))
    report = figure(Figures.report, Term(days=5))
    healthcare_after = figure(Figures.healthcare_after, Term(days=6))


def to_collect(route: Route = Route.REGULAR, told: date = TOLD, law: Figures = LAW) -> Outcome:
    """What a reader is told who has still to collect the MVV."""
    return rule(You(route=route, collected=False, told=told), law)


def to_use(route: Route = Route.REGULAR, entry: date | None = None, law: Figures = LAW) -> Outcome:
    """What a reader is told whose MVV was issued on 10 May 2017, and who entered on that day, or not yet."""
    given: dict[str, Any] = {"route": route, "collected": True, "mvv_issued": ISSUED, "entered": entry is not None}
    return rule(You(**given, **({"arrival": entry} if entry else {})), law)


# Collecting it.


@pytest.mark.parametrize(
    ("told", "last"),
    [
        (TOLD, "10 July 2017"),
        (date(2016, 11, 30), "28 February 2017"),
        (date(2017, 1, 31), "30 April 2017"),
    ],
)
def test_there_are_three_calendar_months_to_collect_it(told: date, last: str) -> None:
    outcome = to_collect(told=told)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "visa_collection.collect-by", MVV)
    assert text(outcome) == f"The last day to collect the MVV is {last}."
    assert [(text(each.says), places(each)) for each in outcome.calendar] == [
        (f"Collect the MVV at the Dutch embassy or consulate by {last} at the latest.", MVV)
    ]


def test_the_time_to_collect_it_is_the_reason() -> None:
    assert [(reason.kind, text(reason), places(reason)) for reason in to_collect().reasons] == [
        (Kind.ANSWER, "You have three months to collect it.", MVV)
    ]


def test_what_the_report_leaves_open_about_collecting() -> None:
    assert cited(to_collect().open) == TO_COLLECT
    assert "Take the earliest date" in text(to_collect().open[1].says)


def test_who_collects_it_is_told_what_to_bring_and_what_comes_then() -> None:
    outcome = to_collect()
    assert cited(outcome.checklist) == {"visa_collection.passport": MVV}
    assert keys(outcome.then) == [
        "visa_collection.go-early",
        "visa_collection.collect-passed",
        "visa_collection.then-enter",
    ]
    assert "a photo and fingerprints" in text(outcome.then[0])
    assert text(outcome.then[1]).startswith("If that day has passed, ask the IND")
    assert text(outcome.then[2]).endswith("the MVV is valid for 90 days.")


# Using it.


def test_the_family_member_must_enter_within_90_days() -> None:
    outcome = to_use()
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.ANSWER, "visa_collection.enter-by", VALID)
    assert text(outcome) == (
        "The MVV is valid until 8 August 2017. The family member must enter the Netherlands by then."
    )
    assert [(text(each.says), places(each)) for each in outcome.calendar] == [
        ("Enter the Netherlands with the MVV by 8 August 2017 at the latest.", VALID)
    ]
    assert cited(outcome.open) == TO_USE
    assert keys(outcome.then) == ["visa_collection.look-at-sticker", "visa_collection.enter-passed"]
    assert text(outcome.then[1]) == "If that day has passed, ask the IND before the family member travels."
    assert outcome.checklist == ()


@pytest.mark.parametrize("entry", [None, ISSUED, date(2017, 12, 1)])
def test_the_time_that_it_is_valid_is_the_reason(entry: date | None) -> None:
    assert [(reason.kind, text(reason), places(reason)) for reason in to_use(entry=entry).reasons] == [
        (Kind.ANSWER, "The MVV is valid for 90 days.", VALID)
    ]


@pytest.mark.parametrize("entry", [ISSUED, date(2017, 8, 7), date(2017, 8, 8)])
def test_an_entry_up_to_the_last_day_is_in_time(entry: date) -> None:
    outcome = to_use(entry=entry)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.MET, "visa_collection.entered-in-time", VALID)
    assert text(outcome).endswith("Its last day is 8 August 2017.")
    assert cited(outcome.open) == TO_USE
    assert keys(outcome.then) == ["visa_collection.collect-permit"]
    assert outcome.calendar == ()


@pytest.mark.parametrize("entry", [date(2017, 8, 9), date(2018, 1, 1)])
def test_an_entry_after_the_last_day_is_late_by_our_count(entry: date) -> None:
    outcome = to_use(entry=entry)
    assert (outcome.kind, outcome.says.key, places(outcome)) == (Kind.NOT_MET, "visa_collection.entered-late", VALID)
    assert text(outcome) == "By our count the MVV was valid until 8 August 2017, and the entry came later."
    assert cited(outcome.open) == TO_USE | {"visa_collection.if-used-late": MVV}
    assert keys(outcome.then) == ["visa_collection.look-at-sticker", "visa_collection.ask-the-ind"]
    assert outcome.calendar == ()


@pytest.mark.parametrize("entry", [date(2017, 5, 9), date(2016, 5, 10)])
@pytest.mark.parametrize("route", list(Route))
def test_an_entry_before_the_mvv_is_questioned(route: Route, entry: date) -> None:
    with pytest.raises(Invalid) as refused:
        to_use(route, entry)
    assert refused.value.question is You.arrival
    assert text(refused.value.sentence) == "This day is before the MVV was issued. Check both dates."


# The other routes.


def each_outcome(route: Route) -> list[Outcome]:
    """Still to collect, still to enter, entered in time, entered late."""
    return [to_collect(route), to_use(route), to_use(route, ISSUED), to_use(route, date(2017, 8, 9))]


def test_an_article_8_case_is_read_as_a_regular_one_and_that_is_ours() -> None:
    for outcome, regular in zip(each_outcome(Route.ARTICLE_8), each_outcome(Route.REGULAR), strict=True):
        assert (outcome.kind, outcome.says, outcome.then) == (regular.kind, regular.says, regular.then)
        assert cited(outcome.open) == cited(regular.open) | ARTICLE_8


def test_on_the_asylum_route_it_is_not_said_whether_the_times_are_the_same() -> None:
    for outcome, regular in zip(each_outcome(Route.ASYLUM), each_outcome(Route.REGULAR), strict=True):
        assert (outcome.kind, outcome.says.key) == (Kind.NOT_SAID, "visa_collection.asylum")
        assert places(outcome) == [*places(regular), *ASYLUM]
        assert dict(outcome.says.values) == {"says": regular.says}
        assert text(outcome).endswith(f"on the asylum route. If they are: {text(regular)}")
        assert (outcome.reasons, outcome.open) == (regular.reasons, regular.open)
        assert (outcome.calendar, outcome.checklist) == (regular.calendar, regular.checklist)


def test_on_the_asylum_route_the_times_are_the_safe_ones() -> None:
    collect, use, in_time, late = (keys(outcome.then) for outcome in each_outcome(Route.ASYLUM))
    assert collect == ["visa_collection.to-be-safe", *keys(to_collect().then)]
    assert use == ["visa_collection.to-be-safe", *keys(to_use().then)]
    assert in_time == ["visa_collection.report"]
    assert late == keys(to_use(entry=date(2017, 8, 9)).then)
    report = to_use(Route.ASYLUM, ISSUED).then[0]
    assert text(report) == "The family member must report to the IND within three days of arriving."


def test_each_figure_is_read_for_what_it_is() -> None:
    law = OtherFigures(MAY_2017.day)
    collect = to_collect(law=law)
    assert text(collect).endswith("11 April 2017.")
    assert text(collect.reasons[0]) == "You have one day to collect it."
    assert text(collect.then[2]).endswith("two days.")
    assert text(to_use(law=law)).startswith("The MVV is valid until 12 May 2017.")
    assert text(to_use(law=law).reasons[0]) == "The MVV is valid for two days."
    assert to_use(entry=date(2017, 5, 13), law=law).kind is Kind.NOT_MET
    assert "five days" in text(to_use(Route.ASYLUM, ISSUED, law).then[0])


# What is unknown, and what is asked.


def test_whether_it_was_collected_unknown_gives_each() -> None:
    you = You(route=Route.REGULAR, collected=UNKNOWN, told=TOLD, mvv_issued=ISSUED, entered=False)
    assert ways(work_out(calculator, you, LAW)) == {
        "visa_collection.enter-by": [["collected=True"]],
        "visa_collection.collect-by": [["collected=False"]],
    }


def test_whether_the_family_member_has_entered_unknown_gives_each() -> None:
    you = You(route=Route.REGULAR, collected=True, mvv_issued=ISSUED, entered=UNKNOWN, arrival=ISSUED)
    assert ways(work_out(calculator, you, LAW)) == {
        "visa_collection.entered-in-time": [["entered=True"]],
        "visa_collection.enter-by": [["entered=False"]],
    }


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize(
    ("given", "order"),
    [
        ({"collected": False, "told": TOLD}, "route collected told"),
        ({"collected": True, "mvv_issued": ISSUED, "entered": False}, "route collected mvv_issued entered"),
        (
            {"collected": True, "mvv_issued": ISSUED, "entered": True, "arrival": ISSUED},
            "route collected mvv_issued entered arrival",
        ),
    ],
)
def test_the_questions_come_in_the_order_in_which_one_would_ask(
    route: Route, given: dict[str, Any], order: str
) -> None:
    you = You(route=route, **given)
    rule(you, LAW)
    assert list(you.was_read) == order.split()


def test_the_questions_lead_to_their_paragraphs() -> None:
    found = {name: question_place(question) for name, question in You.questions().items() if question.place}
    assert found == {"route": "s3", "collected": MVV[0], "told": MVV[0]}


def test_of_what_was_done_nobody_is_told_that_it_could_still_become_different() -> None:
    can = {name for name, question in You.questions().items() if question.mark is Mark.CAN_CHANGE}
    assert can == {"route"}


@pytest.mark.parametrize(("issued", "later"), [("2017-10-02", False), ("2017-10-03", True)])
def test_a_last_day_after_2017_is_shown_under_a_warning(issued: str, later: bool) -> None:
    given = {"route": "regular", "collected": "yes", "mvv_issued": issued, "entered": "no"}
    page = step(replay(calculator, given), Host())
    assert ("Your date is later than these rules." in page) is later


def test_each_figure_names_the_place_that_it_rests_on() -> None:
    assert figure_places(Mvv) == {
        "mvv.collect": "s4-3-1-mvv",
        "mvv.valid": "s4-3-1-mvv 123",
        "mvv.long_stay": "s3-3-4-regular 86",
        "mvv.exempt_nationalities": "s4-1 106",
    }
