"""Leaves a point open, and does not say which section leaves it open."""

from calculators.kit import Answers, Calculator, Cited, Law, Outcome, Sentences, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("leaves_open_without_a_place")


class You(Answers):
    sure = YesNo("Are you sure?")


def rule(you: You, law: Law) -> Outcome:
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3")).with_(open=(Cited(say("open", "Who knows?"), ()),))
    return not_met(say("no", "No."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
