"""How long the IND may take to decide on an application, and when decisions usually come (section 4.5)."""

from datetime import date
from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Day,
    Outcome,
    Sentences,
    Whole,
    YesNo,
    answer,
    days_after,
    not_said,
)
from .shared.deadline import no_counting_rule
from .shared.figures import Procedure
from .shared.paragraphs import COMPLETENESS, FEES, SUSPENSION
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

PERIOD = Procedure.basic.place
TEXT = REPORT.at("4.5")
PRACTICE = REPORT.at("4.5", notes=(134,))
BOX_6 = REPORT.at("4.5", item="box 6")


class Payment(Enum):
    """Whether the fees have been paid."""

    PAID = "paid"
    NOT_YET = "not-yet"
    FREED = "freed"


class Suspended(Enum):
    """Whether the period stood still, and whether the reader knows for how long."""

    NO = "no"
    COUNTED = "counted"
    NOT_COUNTED = "not-counted"


class You(Answers):
    route = Shared.route
    payment = Choice(
        "Have the fees been paid?",
        {
            Payment.PAID: "Yes",
            Payment.NOT_YET: "Not yet",
            Payment.FREED: "No: the IND said that we need not pay",
        },
        place=TEXT,
    )
    paid = Day(
        "On which day were the fees paid?",
        hint="The day on which you paid. It stands on the receipt or the bank statement.",
        short="the day of the payment",
    )
    sent = Shared.sent
    applied = Shared.applied
    extended = YesNo(
        "Has the IND said that it needs longer, and that it extends the decision period?",
        hint="It can do this in special circumstances. If you have heard nothing, answer no.",
        place=PERIOD,
        default=False,
    )
    suspended = Choice(
        "Did the decision period stand still because the IND asked for missing information?",
        {
            Suspended.NO: "No",
            Suspended.COUNTED: "Yes, and we know for how many days",
            Suspended.NOT_COUNTED: "Yes, but we do not know for how many days",
        },
        hint="The report calls this a suspension. If the IND has asked for nothing, answer no.",
        place=SUSPENSION,
        default=Suspended.NO,
    )
    suspended_days = Whole(
        "For how many days did the decision period stand still?",
        least=1,
        most=999,
        hint="The report does not say how to count them. Ask the IND if you are not sure.",
        place=SUSPENSION,
        short="the days of suspension",
    )


def rule(you: You, law: Procedure) -> Outcome:
    if you.route is Route.ASYLUM:
        # "Asylum family reunification: once the application has been submitted."
        if you.sent is False:
            says = say("not-sent", "The decision period starts once the application has been submitted.")
            return answer(says, TEXT).with_(then=(SEND_IN_TIME,))
        says = say("started-sent", "The period started on {day}, when the application was sent.", day=you.applied)
        return period(you, law, you.applied, answer(says, TEXT))

    article_8 = (WHICH_PERIOD,) if you.route is Route.ARTICLE_8 else ()
    if you.payment is Payment.FREED:
        says = say("freed", "The report does not say when the decision period starts for somebody who need not pay.")
        return not_said(says, TEXT, FEES).with_(open=article_8, then=(ASK_FROM_WHEN,))
    # "Regular family reunification: once the applicant has paid the fees."
    if you.payment is Payment.NOT_YET:
        says = say("not-paid", "The decision period starts once the fees have been paid.")
        return answer(says, TEXT).with_(open=(PAID_OR_RECEIVED, *article_8), then=(PAY,))
    says = say("started-paid", "The period started on {day}, when the fees were paid.", day=you.paid)
    return period(you, law, you.paid, answer(says, TEXT))


def period(you: You, law: Procedure, start: date, started: Outcome) -> Outcome:
    """By when the IND must decide, if the period began on `start`."""
    extended, suspended = you.extended, you.suspended
    # "For an application for family reunification it is {{ procedure.basic }}."
    basic = law.basic.after(start)
    because: tuple[Outcome, ...] = (
        started,
        answer(say("basic", "By law, the IND has {term}.", term=law.basic), PERIOD),
    )
    # "In special circumstances, it can be extended by another {{ procedure.extension }}."
    longest = law.extension.after(basic)
    conflicts: tuple[Conflict, ...] = (maximum(law, start, longest),)
    if extended:
        because += (answer(say("extension", "The extension adds {term}.", term=law.extension), PERIOD),)
    # "The decision period is then suspended, which means that it stands still."
    if suspended is Suspended.COUNTED:
        basic, longest = days_after(basic, you.suspended_days), days_after(longest, you.suspended_days)
        says = say("stood-still", "Days on which the period stood still: {number}.", number=you.suspended_days)
        because += (answer(says, SUSPENSION),)
    if not extended:
        because += (usual(you, law, start),)
    if you.route is Route.ASYLUM:
        because += (standard(law, start),)
        conflicts += (called_statutory(law),)
    ask = (ASK_HOW_LONG,) if suspended is Suspended.NOT_COUNTED else ()
    found = verdict(you, longest if extended else basic)
    return found.with_(
        because=because,
        open=left_open(you),
        conflicts=conflicts,
        then=(*ask, SEND_DOCUMENTS, ASK_WHEN_LATE),
        calendar=days_to_keep(you, law, start, basic, longest),
    )


def verdict(you: You, day: date) -> Outcome:
    if you.suspended is Suspended.NOT_COUNTED:
        says = say(
            "decide-later",
            "The IND must decide by {day}, or later: the days on which the period stood still come on top.",
            day=day,
        )
    elif you.extended and you.suspended is Suspended.NO:
        says = say(
            "decide-extended-if",
            "The IND has extended the period. By law, it must decide by {day}, if the period did not stand still.",
            day=day,
        )
    elif you.extended:
        says = say("decide-extended", "The IND has extended the period. By law, it must decide by {day}.", day=day)
    elif you.suspended is Suspended.NO:
        # "I don't know" is read as no here, so the sentence says what that rests on.
        says = say(
            "decide-if",
            "By law, the IND must decide by {day}, if the period was not extended and did not stand still.",
            day=day,
        )
    else:
        says = say("decide", "By law, the IND must decide by {day}.", day=day)
    if you.route is Route.ARTICLE_8:
        whichever = say(
            "article-8",
            "The report does not say which decision period holds for an application based on Article 8 ECHR. "
            "If it is the regular one: {says}",
            says=says,
        )
        return not_said(whichever, PERIOD)
    return answer(says, PERIOD)


def usual(you: You, law: Procedure, start: date) -> Outcome:
    # "In practice, most decisions come between {{ procedure.usual_from }} and {{ procedure.usual_to }} after the start."
    if you.route is Route.ASYLUM:
        # "Because many more people came (the increased influx), asylum family reunification took longer in 2015 and 2016 (see [box 6](#box-6))."
        says = say(
            "usual-asylum",
            "For both routes together, the report calls it usual that a decision comes between {first} and {last}. "
            "On the asylum route, it took longer in 2015 and 2016.",
            first=law.usual_from.after(start),
            last=law.usual_to.after(start),
        )
        return answer(says, PRACTICE, TEXT)
    says = say(
        "usual",
        "In practice, most decisions come between {first} and {last}.",
        first=law.usual_from.after(start),
        last=law.usual_to.after(start),
    )
    return answer(says, PRACTICE)


def standard(law: Procedure, start: date) -> Outcome:
    # "At the time of the report, {{ procedure.asylum_standard }} for a decision on the asylum route were considered standard."
    says = say(
        "standard",
        "On the asylum route, the report calls {term} standard. They end on {day}.",
        term=law.asylum_standard,
        day=law.asylum_standard.after(start),
    )
    return answer(says, TEXT)


def days_to_keep(you: You, law: Procedure, start: date, basic: date, longest: date) -> tuple[Cited, ...]:
    """The days, each with what happens on it. What is usual counts from the start, without a suspension."""
    last = longest if you.extended else basic
    if you.suspended is Suspended.NOT_COUNTED:
        keep = say("keep-later", "The IND must decide by {day}, or later because of the suspension.", day=last)
    elif you.route is Route.ARTICLE_8:
        keep = say("keep-article-8", "If the regular period holds, the IND must decide by {day}.", day=last)
    else:
        keep = say("keep", "The IND must decide on the application by {day}.", day=last)
    days: tuple[Cited, ...] = (Cited(keep, (PERIOD,)),)
    if not you.extended:
        says = say("keep-extended", "If the IND extends the period, it must decide by {day}.", day=longest)
        if you.suspended is not Suspended.NOT_COUNTED:
            days += (Cited(says, (PERIOD,)),)
        if you.route is not Route.ASYLUM:
            first, to = law.usual_from.after(start), law.usual_to.after(start)
            days = (
                Cited(
                    say("keep-usual-from", "In practice, most decisions come from {day} on.", day=first), (PRACTICE,)
                ),
                Cited(say("keep-usual-to", "In practice, most decisions have come by {day}.", day=to), (PRACTICE,)),
                *days,
            )
    if you.route is Route.ASYLUM:
        says = say(
            "keep-standard",
            "On {day}, the time ends that the report calls standard on the asylum route.",
            day=law.asylum_standard.after(start),
        )
        days += (Cited(says, (TEXT,)),)
    return days


def maximum(law: Procedure, start: date, longest: date) -> Conflict:
    """The longest time, in days and in months. Both are counted without a suspension."""
    in_days = say(
        "in-days",
        "By law it is {basic}, and {extension} more after an extension. Without a suspension, they end on {day}.",
        basic=law.basic, extension=law.extension, day=longest,
    )  # fmt: skip
    # "The report gives {{ procedure.maximum }} as the maximum for the whole."
    in_months = say(
        "in-months",
        "The report calls the longest time {maximum}. Without a suspension, they end on {day}.",
        maximum=law.maximum, day=law.maximum.after(start),
    )  # fmt: skip
    # "We count in days, and show the months beside them."
    return Conflict(
        (Cited(in_days, (PERIOD,)), Cited(in_months, (TEXT,))),
        say("days-followed", "We follow the days: they are the period that the report gives first."),
    )


def called_statutory(law: Procedure) -> Conflict:
    """What the asylum route is told of the period: three statements that do not fit."""
    return Conflict(
        (
            Cited(say("statutory-basic", "The statutory decision period is {term}.", term=law.basic), (PERIOD,)),
            Cited(
                say("statutory-box", "The statutory decision period is {term}, says box 6.", term=law.maximum), (BOX_6,)
            ),
            Cited(
                say("statutory-standard", "On the asylum route, {term} are standard.", term=law.asylum_standard),
                (TEXT,),
            ),
        ),
        # "For what the law says, we follow the text of 4.5."
        say("statutory-followed", "For what the law says, we follow 4.5, which counts in days."),
    )


def left_open(you: You) -> tuple[Cited, ...]:
    found: tuple[Cited, ...] = (no_counting_rule(PERIOD), HOW_LONG_SUSPENDED, WHETHER_TOLD, WHEN_LATE)
    if not you.extended:
        found += (UNOFFICIAL,)
    if you.route is Route.ASYLUM:
        # "This was a proposal, and it was not law in May 2017."
        return (SENT_OR_RECEIVED, *found, VEENHUIZEN, PROPOSAL)
    return (PAID_OR_RECEIVED, *found)


PAID_OR_RECEIVED = Cited(
    say(
        "paid-or-received",
        "The report does not say which day counts: that of the payment, or that on which the IND receives it. "
        "We take the day of the payment. If the other day counts, each day here comes later.",
    ),
    (TEXT, COMPLETENESS),
)
SENT_OR_RECEIVED = Cited(
    say(
        "sent-or-received",
        "The report says “submitted”. We take the day on which the application was sent. "
        "If the day of receipt counts, each day here comes later.",
    ),
    (TEXT,),
)
WHICH_PERIOD = Cited(
    say(
        "which-period",
        "The report does not say which decision period holds for an application based on Article 8 ECHR.",
    ),
    (TEXT,),
)
HOW_LONG_SUSPENDED = Cited(
    say(
        "how-long-suspended",
        "If the IND asks for missing information, the period stands still. "
        "The report does not say for how long, or when it goes on.",
    ),
    (SUSPENSION,),
)
WHETHER_TOLD = Cited(
    say("whether-told", "The report does not say whether the IND must tell you about an extension."), (TEXT,)
)
WHEN_LATE = Cited(say("when-late", "The report does not say what you can do when the IND decides too late."), (TEXT,))
UNOFFICIAL = Cited(
    say("unofficial", "What is usual in practice, the report takes from a website that is not official."), (PRACTICE,)
)
VEENHUIZEN = Cited(
    say("veenhuizen", "The report does not say whether the registration in Veenhuizen has a decision period."), (TEXT,)
)
PROPOSAL = Cited(
    say("proposal", "Box 6 tells of a plan for longer periods. It was not law in May 2017, and we do not apply it."),
    (BOX_6,),
)
ASK_HOW_LONG = say("ask-how-long", "Ask the IND for how many days the period stood still.")
ASK_FROM_WHEN = say("ask-from-when", "Ask the IND from which day on it counts.")
SEND_IN_TIME = say(
    "send-in-time", "Send the application in time: asylum family reunification has a deadline (section 3.3.3)."
)
PAY = say("pay", "Pay the fees as the letter of the IND or the embassy says, and keep proof of the day.")
SEND_DOCUMENTS = say("send-documents", "If the IND asks for missing documents, send them as early as you can.")
ASK_WHEN_LATE = say("ask-when-late", "If the last day has passed without a decision, ask the IND why.")

calculator = Calculator(
    "By when must the IND decide?",
    "It works out the last day for the decision on the application, and when decisions usually come.",
    rule, You, Procedure, MAY_2017,
)  # fmt: skip
