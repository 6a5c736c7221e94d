"""Asks a figure for the day that a reader gives, whether it is known on that day or not."""

from calculators.kit import Answers, Calculator, Dated, Day, Law, Outcome, Sentences, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("uses_a_figure_of_any_day")


class Ages(Law):
    old = Dated("an age", REPORT.at("3.1.1"), {"2017-01-01": 21}, until="2017-12-31", unit="years")


class You(Answers):
    applied = Day("When did you apply?")


def rule(you: You, law: Ages) -> Outcome:
    if Ages.old.on(you.applied) > 20:
        return not_met(say("no", "No."), REPORT.at("3"))
    return met(say("yes", "Yes."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Ages, MAY_2017)
