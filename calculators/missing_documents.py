"""Until when missing documents can be sent, in the application and in the objection (sections 4.3.1 and 4.3.2)."""

from datetime import date
from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Day,
    Invalid,
    Outcome,
    Place,
    Sentences,
    YesNo,
    answer,
    met,
    not_said,
)
from .shared.deadline import article_8_as_regular, no_counting_rule
from .shared.figures import Omissions
from .shared.paragraphs import COMPLETENESS, SUSPENSION
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

LETTER = REPORT.at("4.3.1", part="completeness", notes=(117,))
ASYLUM = REPORT.at("4.3.2")
OBJECTION_PHASE = REPORT.at("4.3.1", part="objection")
OBJECTION = REPORT.at("4.3.1", part="objection", notes=(121,))
EVIDENCE = REPORT.at("4.4.3")


class Phase(Enum):
    """What the documents are asked for."""

    APPLICATION = "application"
    OBJECTION = "objection"


class You(Answers):
    route = Shared.route
    phase = Choice(
        "For what does the IND ask the missing documents?",
        {
            Phase.APPLICATION: ("For the application", "The IND has not yet decided on it."),
            Phase.OBJECTION: ("For an objection", "The IND refused, and you asked it to look at the case again."),
        },
        place=LETTER,
    )
    asked = Day(
        "On which day did the IND ask for the missing documents?",
        hint="The day of the telephone call, or the date of the letter. If you know several days, enter the earliest.",
        place=LETTER,
        short="the day on which the IND asked",
    )
    returned = YesNo("Have the missing documents been sent already?")
    returned_on = Day(
        "On which day were the missing documents sent?",
        hint="If you sent them on several days, enter the last one.",
        short="the day on which the documents were sent",
    )


def rule(you: You, law: Omissions) -> Outcome:
    route, phase = you.route, you.phase
    # "On the asylum route, the applicant has {{ omissions.asylum }} to send the missing documents."
    perhaps_longer = phase is Phase.OBJECTION and route is Route.ASYLUM
    if phase is Phase.OBJECTION:
        # "In the objection phase, the missing documents must be returned within {{ omissions.objection }}."
        term, place = law.objection, OBJECTION
    elif route is Route.ASYLUM:
        term, place = law.asylum, ASYLUM
    else:
        # "For regular family reunification, the applicant has {{ omissions.regular }} to send the missing documents."
        term, place = law.regular, COMPLETENESS
    last = term.after(you.asked)
    because = (
        answer(say("term", "The time to send them is {term}.", term=term), place),
        *effect(you),
    )

    if you.returned is False:
        return to_send(last, place, perhaps_longer).with_(because=because, open=(*left_open(you, place), TOO_LATE))
    if you.returned_on < you.asked:
        says = say("returned-earlier", "This day is before the IND asked for the documents. Check both dates.")
        raise Invalid(You.returned_on, says)
    if you.returned_on <= last:
        says = say("in-time", "The documents are in time. The last day is {day}.", day=last)
        return met(says, place).with_(because=because, open=left_open(you, place))
    return too_late(you, law, last, place, perhaps_longer).with_(
        because=because, open=left_open(you, place), then=(SEND_NOW, ASK_THE_IND)
    )


def to_send(last: date, place: Place, perhaps_longer: bool) -> Outcome:
    if perhaps_longer:
        says = say(
            "last-day-perhaps",
            "The report does not say whether you have more time on the asylum route. To be safe, send the documents by {day}.",
            day=last,
        )  # fmt: skip
        found = not_said(says, place, ASYLUM)
    else:
        found = answer(say("last-day", "The last day to send the missing documents is {day}.", day=last), place)
    keep = say("keep", "Send the missing documents to the IND by {day} at the latest.", day=last)
    return found.with_(
        then=(SEND_EARLY, NOT_ALL, NO_DOCUMENTS, IF_PASSED),
        calendar=(Cited(keep, (place,)),),
        checklist=(WHAT_IS_NAMED, EXPLANATION),
    )


def too_late(you: You, law: Omissions, last: date, place: Place, perhaps_longer: bool) -> Outcome:
    if perhaps_longer and you.returned_on <= law.asylum.after(you.asked):
        says = say(
            "late-perhaps",
            "By the time that holds for objections, the last day was {day}. "
            "The report does not say whether you have {term} on the asylum route.",
            day=last, term=law.asylum,
        )  # fmt: skip
        return not_said(says, place, ASYLUM).with_(open=(TOO_LATE,))
    says = say(
        "late", "The documents are late: the last day was {day}. The report does not say what follows.", day=last
    )
    return not_said(says, place)


def effect(you: You) -> tuple[Outcome, ...]:
    """What asking for documents does to the time in which the IND must decide."""
    if you.phase is Phase.OBJECTION:
        return ()
    # "The decision period is then suspended, which means that it stands still."
    says = say(
        "stands-still", "Because the IND asked, the time to decide on the application is suspended: it stands still."
    )
    return (answer(says, SUSPENSION),)


def left_open(you: You, place: Place) -> tuple[Cited, ...]:
    found: tuple[Cited, ...] = (no_counting_rule(place), first_day(you, place), sent_or_arrived(place))
    if you.phase is Phase.OBJECTION:
        return (*found, OBJECTION_SUSPENDED)
    if you.route is Route.ARTICLE_8:
        found += (article_8_as_regular(place),)
    return (*found, HOW_LONG_SUSPENDED)


def first_day(you: You, place: Place) -> Cited:
    """The day from which the time runs, as far as the report says it."""
    if you.phase is Phase.OBJECTION:
        says = say(
            "first-day-objection",
            "The report does not say from which day this time runs in an objection. "
            "We take the day on which the IND asked.",
        )
        return Cited(says, (place,))
    # "The {{ omissions.regular }} run from that telephone call or letter."
    says = say(
        "first-day",
        "The time runs from the call or the letter. The report does not say whether the date of a letter counts, "
        "or the day on which it came. We take the date of the letter.",
    )
    return Cited(says, (LETTER, place))


def sent_or_arrived(place: Place) -> Cited:
    says = say(
        "sent-or-arrived", "The report does not say whether the documents must be sent by that day, or must be there."
    )
    return Cited(says, (place,))


TOO_LATE = Cited(
    say("too-late", "The report does not say what happens when the documents come too late."), (COMPLETENESS,)
)
HOW_LONG_SUSPENDED = Cited(
    say("how-long-suspended", "The report does not say for how long the decision period stands still."), (SUSPENSION,)
)
# "Whether the {{ objection.decision }} can be extended or suspended."
OBJECTION_SUSPENDED = Cited(
    say(
        "objection-suspended",
        "The report does not say whether the time for a decision on the objection then stands still.",
    ),
    (OBJECTION_PHASE,),
)
SEND_EARLY = say(
    "send-early", "Send the documents so early that they arrive by that day, and keep proof of when you sent them."
)
NOT_ALL = say("not-all", "If you cannot get everything in time, send what you have, and tell the IND what is missing.")
# "The IND can then offer a DNA test or an identification interview (see 4.4.3)."
NO_DOCUMENTS = say(
    "no-documents",
    "If documents are missing that you cannot get, explain why. "
    "The IND can then offer a DNA test or an identification interview.",
)
IF_PASSED = say("if-passed", "If that day has passed, send the documents all the same, at once, and explain why.")
SEND_NOW = say("send-now", "If anything is still to be sent, send it now, and explain why it is late.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND whether it still looks at the documents.")
WHAT_IS_NAMED = Cited(
    say("what-is-named", "Everything that the IND named, on the telephone or in its letter."), (LETTER,)
)
# "The applicant explains why he or she cannot provide documents."
EXPLANATION = Cited(
    say("explanation", "For each document that you cannot get: an explanation of why you cannot."), (EVIDENCE,)
)

calculator = Calculator(
    "Until when can you send missing documents?",
    "It works out the last day when the IND has asked for documents that were missing.",
    rule, You, Omissions, MAY_2017,
)  # fmt: skip
