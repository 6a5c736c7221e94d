"""Has an outcome without a citation."""

from calculators.kit import Answers, Calculator, Law, Outcome, Sentences, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("cites_nothing")


class You(Answers):
    sure = YesNo("Are you sure?")


def rule(you: You, law: Law) -> Outcome:
    if you.sure:
        return met(say("yes", "Yes."), REPORT.at("3"))
    return not_met(say("no", "No."))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
