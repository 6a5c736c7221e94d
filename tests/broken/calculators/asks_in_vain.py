"""Declares a question that its rule never reads."""

from calculators.kit import Answers, Calculator, Law, Outcome, Sentences, Whole, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("asks_in_vain")


class You(Answers):
    sure = YesNo("Are you sure?")
    never = Whole("How often?", least=0, most=3)


def rule(you: You, law: Law) -> Outcome:
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3"))
    return not_met(say("no", "No."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
