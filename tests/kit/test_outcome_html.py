"""What an outcome looks like: titles that are true whichever source it rests on."""

from dataclasses import replace
from datetime import date

from calculators.kit import Cited, Conflict, Kind, Outcome, Sentences, Source, conflict, not_said
from calculators.kit.outcome_html import details
from calculators.kit.page import Host, Page
from calculators.kit.titles import CONDITION_KINDS, kind_words, several_sources
from tests.kit.toy import ACT
from tests.outcomes import text

say = Sentences("kit")
OTHER_ACT = Source("The Other Toy Act", "January 2001", date(2026, 1, 1))
HERE, THERE, ELSEWHERE = ACT.at("1"), ACT.at("2"), OTHER_ACT.at("1")
SAYS = say("yes", "Yes")


def contradiction(*places: str) -> Conflict:
    """A contradiction between statements at these places."""
    at = {"here": HERE, "there": THERE, "elsewhere": ELSEWHERE}
    return Conflict(tuple(Cited(SAYS, (at[place],)) for place in places), SAYS)


def titles(outcome: Outcome) -> list[str]:
    """The titles of the parts behind an outcome."""
    html = details(Page(Host()), outcome)
    return [part.partition("<")[0] for part in html.split('class="outcome-part-title">')[1:]]


def test_two_places_of_one_source_are_one_source() -> None:
    assert not several_sources([HERE, THERE])
    assert several_sources([HERE, ELSEWHERE])


def test_what_rests_on_one_source_is_said_of_the_report() -> None:
    assert text(kind_words(not_said(SAYS, HERE, THERE))) == "The report does not say"
    assert text(kind_words(conflict(SAYS, HERE, THERE))) == "The report contradicts itself"


def test_what_rests_on_two_sources_is_said_of_the_sources() -> None:
    assert text(kind_words(not_said(SAYS, HERE, ELSEWHERE))) == "The sources do not say"
    assert text(kind_words(conflict(SAYS, HERE, ELSEWHERE))) == "Two sources contradict each other"


def test_other_kinds_are_called_the_same_whatever_they_rest_on() -> None:
    found = not_said(SAYS, HERE, ELSEWHERE)
    assert text(kind_words(replace(found, kind=Kind.MET))) == "Yes, by these rules"
    assert text(kind_words(replace(found, kind=Kind.MET), CONDITION_KINDS)) == "Met"


def test_contradictions_of_one_source_and_between_two_stand_apart() -> None:
    found = not_said(SAYS, HERE)
    assert titles(found) == []
    assert titles(found.with_(conflicts=(contradiction("here", "there"),))) == ["Where the report contradicts itself"]
    both = contradiction("here", "elsewhere"), contradiction("here", "there")
    assert titles(found.with_(conflicts=both)) == [
        "Where the report contradicts itself",
        "Where two sources contradict each other",
    ]
    assert titles(found.with_(conflicts=both[:1])) == ["Where two sources contradict each other"]
