"""Until when the MVV must be collected, and until when the family member can enter with it (section 4.3.1)."""

from datetime import date

from .kit import (
    Answers,
    Calculator,
    Cited,
    Day,
    Invalid,
    Outcome,
    Sentence,
    Sentences,
    YesNo,
    answer,
    met,
    not_met,
    not_said,
)
from .shared.deadline import article_8_as_regular, first_day_not_said, no_counting_rule
from .shared.figures import Arrival, Mvv
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

MVV = REPORT.at("4.3.1", part="mvv")
VALID = Mvv.valid.place
ASYLUM = REPORT.at("4.3.2")


class You(Answers):
    route = Shared.route
    collected = YesNo(
        "Has the MVV been collected already?",
        hint="The MVV is the visa for entry: a sticker in the passport. It is collected at a Dutch embassy or consulate.",
        place=MVV,
    )
    told = Day(
        "On which day did the IND tell you that the application is granted?",
        hint="If you know several days, such as that of the letter and that on which it came, enter the earliest.",
        place=MVV,
        short="the day on which you were told",
    )
    mvv_issued = Day(
        "On which day was the MVV issued?",
        hint="Look at the sticker in the passport. If you know several days, enter the earliest.",
        short="the day on which the MVV was issued",
    )
    entered = YesNo("Has the family member entered the Netherlands with the MVV?")
    arrival = Shared.arrival


class Figures(Mvv, Arrival):
    """The figures that collecting and using the MVV needs."""


def rule(you: You, law: Figures) -> Outcome:
    route = you.route
    # "The sponsor or the family member then has {{ mvv.collect }} to collect the MVV at the representation."
    found = use(you, law) if you.collected else collect(you, law)
    # "It is open whether the {{ mvv.collect }}, the {{ mvv.valid }} and the rules for an objection are the same."
    if route is Route.ASYLUM:
        return on_asylum_route(found)
    return found.with_(open=(article_8_as_regular(MVV),)) if route is Route.ARTICLE_8 else found


def collect(you: You, law: Figures) -> Outcome:
    last = law.collect.after(you.told)
    says = say("collect-by", "The last day to collect the MVV is {day}.", day=last)
    keep = say("keep-collect", "Collect the MVV at the Dutch embassy or consulate by {day} at the latest.", day=last)
    return answer(says, MVV).with_(
        because=(answer(say("time-to-collect", "You have {term} to collect it.", term=law.collect), MVV),),
        open=(no_counting_rule(MVV), first_day_not_said(MVV), IF_COLLECTED_LATE, WHO_COLLECTS, NO_PASSPORT),
        then=(GO_EARLY, COLLECT_PASSED, say("then-enter", "After that, the family member must enter in time: the MVV is valid for {term}.", term=law.valid)),
        calendar=(Cited(keep, (MVV,)),),
        checklist=(PASSPORT,),
    )  # fmt: skip


def use(you: You, law: Figures) -> Outcome:
    # "The MVV is valid for {{ mvv.valid }}."
    last = law.valid.after(you.mvv_issued)
    because = (answer(say("validity", "The MVV is valid for {term}.", term=law.valid), VALID),)
    # "With the sticker in the passport, the family member can enter the Netherlands."
    if you.entered is False:
        return still_to_enter(last).with_(because=because, open=days_open(), then=(LOOK_AT_STICKER, ENTER_PASSED))
    if you.arrival < you.mvv_issued:
        says = say("entry-earlier", "This day is before the MVV was issued. Check both dates.")
        raise Invalid(You.arrival, says)
    if you.arrival <= last:
        says = say(
            "entered-in-time", "The family member entered while the MVV was valid. Its last day is {day}.", day=last
        )
        return met(says, VALID).with_(because=because, open=days_open(), then=after_arrival(you, law))
    says = say("entered-late", "By our count the MVV was valid until {day}, and the entry came later.", day=last)
    return not_met(says, VALID).with_(
        because=because, open=(*days_open(), IF_USED_LATE), then=(LOOK_AT_STICKER, ASK_THE_IND)
    )


def still_to_enter(last: date) -> Outcome:
    says = say(
        "enter-by", "The MVV is valid until {day}. The family member must enter the Netherlands by then.", day=last
    )
    keep = say("keep-enter", "Enter the Netherlands with the MVV by {day} at the latest.", day=last)
    return answer(says, VALID).with_(calendar=(Cited(keep, (VALID,)),))


def on_asylum_route(found: Outcome) -> Outcome:
    """The report gives these times for the regular route. On the asylum route they are the safe ones to keep."""
    says = say(
        "asylum",
        "The report does not say whether the times for the MVV are the same on the asylum route. If they are: {says}",
        says=found.says,
    )
    return not_said(says, *found.places, ASYLUM).with_(
        because=found.reasons,
        open=found.open,
        then=(TO_BE_SAFE, *found.then) if found.calendar else found.then,
        calendar=found.calendar,
        checklist=found.checklist,
    )


def after_arrival(you: You, law: Figures) -> tuple[Sentence, ...]:
    # "Within {{ arrival.report }} of arriving in the Netherlands, the family member has to report to the IND."
    if you.route is Route.ASYLUM:
        return (say("report", "The family member must report to the IND within {term} of arriving.", term=law.report),)
    # "At an IND Desk, the family member can collect the residence permit."
    return (COLLECT_PERMIT,)


def days_open() -> tuple[Cited, ...]:
    return (no_counting_rule(VALID), VALID_FROM)


VALID_FROM = Cited(
    say(
        "valid-from",
        "The report does not say from which day the MVV is valid. We take the day on which it was issued.",
    ),
    (VALID,),
)
IF_COLLECTED_LATE = Cited(
    say("if-collected-late", "The report does not say what happens when the MVV is collected too late."), (MVV,)
)
IF_USED_LATE = Cited(
    say("if-used-late", "The report does not say what happens when somebody uses an MVV too late."), (MVV,)
)
WHO_COLLECTS = Cited(
    say(
        "who-collects",
        "The report says that the sponsor can collect the MVV too. That is odd: it goes into the passport of the family "
        "member. Ask the embassy or consulate who must come.",
    ),
    (MVV,),
)
# "The MVV is a sticker in the passport of the family member."
NO_PASSPORT = Cited(
    say(
        "no-passport",
        "The report does not say where the MVV goes when the family member has no passport. "
        "Ask the embassy or consulate before the visit.",
    ),
    (MVV,),
)
PASSPORT = Cited(say("passport", "The passport of the family member: the MVV is a sticker in it."), (MVV,))
# "During that visit, biometric data are taken, such as a passport photo and fingerprints."
GO_EARLY = say(
    "go-early", "Go as early as you can. At the visit, a photo and fingerprints of the family member are taken."
)
COLLECT_PASSED = say(
    "collect-passed", "If that day has passed, ask the IND and the embassy or consulate at once what is still possible."
)
ENTER_PASSED = say("enter-passed", "If that day has passed, ask the IND before the family member travels.")
LOOK_AT_STICKER = say(
    "look-at-sticker", "Look at the sticker in the passport. If it names another last day, go by the sticker."
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND what holds now.")
TO_BE_SAFE = say("to-be-safe", "To be safe, keep to these times.")
COLLECT_PERMIT = say(
    "collect-permit", "When the IND says that the residence permit is ready, collect it at an IND Desk."
)

calculator = Calculator(
    "Until when can you collect the MVV, and enter with it?",
    "It works out the last day to collect the visa for entry, and the last day to use it.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
