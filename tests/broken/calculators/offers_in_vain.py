"""Offers an answer that it always refuses."""

from enum import Enum

from calculators.kit import Answers, Calculator, Choice, Invalid, Law, Outcome, Sentences, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("offers_in_vain")


class Colour(Enum):
    RED = "red"
    BLUE = "blue"
    GREEN = "green"


class You(Answers):
    sure = YesNo("Are you sure?")
    colour = Choice("Which colour?", {Colour.RED: "Red", Colour.BLUE: "Blue", Colour.GREEN: "Green"})


def rule(you: You, law: Law) -> Outcome:
    if you.colour is Colour.GREEN:
        raise Invalid(You.colour, say("no-green", "There is no green."))
    if you.sure and you.colour is Colour.BLUE:
        raise Invalid(You.colour, say("no-blue", "There is no blue for those who are sure."))
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3"))
    return not_met(say("no", "No."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
