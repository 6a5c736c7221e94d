"""Tells so many cases apart that nobody can read its graph."""

from enum import Enum

from calculators.kit import Answers, Calculator, Choice, Law, Outcome, Sentences, answer
from calculators.shared.sources import MAY_2017, REPORT

say = Sentences("decides_too_much")


class Letter(Enum):
    A, B, C, D, E, F, G, H, I, J, K, L, M = "abcdefghijklm"


class You(Answers):
    first = Choice("First?", {letter: letter.value for letter in Letter})
    second = Choice("Second?", {letter: letter.value for letter in Letter})
    third = Choice("Third?", {letter: letter.value for letter in Letter})


def rule(you: You, law: Law) -> Outcome:
    word = you.first.value + you.second.value + you.third.value
    return answer(say("word", "You said {word}.", word=word), REPORT.at("3"))


calculator = Calculator("?", "?", rule, You, Law, MAY_2017)
