"""Uses the figures of another day than that of its rules."""

from datetime import date

from calculators.kit import Answers, Calculator, Dated, Law, Outcome, Sentences, Whole, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("uses_figures_of_another_day")


class Ages(Law):
    old = Dated("an age", REPORT.at("3.1.1"), {"2018-01-01": 21}, until="2018-12-31", unit="years")


class You(Answers):
    age = Whole("How old are you?", least=0, most=120)


def rule(you: You, law: Ages) -> Outcome:
    if you.age < law.old:
        return not_met(say("no", "No."), REPORT.at("3"))
    return met(say("yes", "Yes."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, lambda day: Ages(date(2018, 5, 1)), MAY_2017)
