"""Asks other questions the second time, because it keeps something between two runs."""

from calculators.kit import Answers, Calculator, Law, Outcome, Sentences, YesNo, met, not_met
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("changes_its_mind")
runs: list[int] = []


class You(Answers):
    first = YesNo("First?")
    second = YesNo("Second?")


def rule(you: You, law: Law) -> Outcome:
    runs.append(1)
    asked = (you.first, you.second) if len(runs) % 2 else (you.second, you.first)
    if all(asked):
        return met(say("yes", "Yes."), REPORT.at("3"))
    return not_met(say("no", "No."), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
