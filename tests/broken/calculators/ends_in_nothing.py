"""Ends in nothing for one answer."""

from calculators.kit import Answers, Calculator, Law, Outcome, Sentences, YesNo, met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("ends_in_nothing")


class You(Answers):
    sure = YesNo("Are you sure?")


def rule(you: You, law: Law) -> Outcome:
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3"))
    return None


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
