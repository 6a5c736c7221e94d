"""Cites a section that the report does not have."""

from calculators.kit import Answers, Calculator, Law, Outcome, Sentences, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("cites_what_is_not_there")


class You(Answers):
    sure = YesNo("Are you sure?")


def rule(you: You, law: Law) -> Outcome:
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3"))
    return not_met(say("no", "No."), REPORT.at("3.9.9"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
