"""A policy that does not exist, for testing the kit alone."""

from datetime import date
from decimal import Decimal
from enum import Enum

from calculators.kit import (
    Answers,
    Choice,
    Codes,
    Country,
    Dated,
    Day,
    Edition,
    Law,
    Money,
    Sentences,
    Source,
    Term,
    Whole,
    YesNo,
)

say = Sentences("toy")

ACT = Source("The Toy Act", "January 2000", date(2026, 1, 1))
TEXT = ACT.at("1")
EDITION = Edition(
    "January 2000",
    date(2000, 1, 1),
    date(2000, 12, 31),
    say("late", "Too late."),
    say("no-rights", "No rights."),
    "1.0",
)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"
    GREEN = "green"


class You(Answers):
    sure = YesNo("Are you sure?")
    happy = YesNo("Are you happy?")
    rich = YesNo("Are you rich?")
    lucky = YesNo("Are you lucky?", default=False)
    colour = Choice("Which colour?", {Colour.RED: "Red", Colour.BLUE: ("Blue", "Like the sky."), Colour.GREEN: "Green"})
    age = Whole("How old are you?", least=0, most=120)
    other_age = Whole("How old is the other?", least=0, most=120)
    income = Money("What do you earn?", most=Decimal(10_000))
    begun = Day("When did it begin?")
    ended = Day("When did it end?")
    country = Country("From which country?")


class Figures(Law):
    grown_up = Dated("Age", TEXT, {"1990-01-01": 18, "1999-07-01": 21}, until="2000-12-31", unit="years old")
    enough = Dated("Income", TEXT, {"1999-01-01": Decimal("99.99")}, until="2000-12-31", unit="EUR")
    time = Dated("Time", TEXT, {"1999-01-01": Term(months=3)}, until="2000-12-31", unit="")
    free = Dated("Countries", TEXT, {"1999-01-01": Codes({"NL", "BE"})}, until="2000-12-31", unit="")


LAW = Figures(EDITION.day)
