"""Uses a figure that is not known any more on the day of the rules, on one path."""

from calculators.kit import Answers, Calculator, Dated, Law, Outcome, Sentences, Whole, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("uses_a_figure_that_has_ended")


class Ages(Law):
    old = Dated("an age", REPORT.at("3.1.1"), {"2016-01-01": 21}, until="2016-12-31", unit="years")


class You(Answers):
    sure = YesNo("Are you sure?")
    age = Whole("How old are you?", least=0, most=120)


def rule(you: You, law: Ages) -> Outcome:
    if you.sure and you.age < law.old:
        return not_met(say("no", "No."), REPORT.at("3"))
    return met(say("yes", "Yes."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Ages, MAY_2017)
