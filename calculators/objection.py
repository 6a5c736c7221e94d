"""An objection to a refusal: its last day, the time for the decision, and where to wait (section 4.3.1)."""

from datetime import date
from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Day,
    Invalid,
    Mark,
    Outcome,
    Sentence,
    Sentences,
    YesNo,
    answer,
    met,
    not_met,
    not_said,
)
from .shared.deadline import article_8_as_regular, no_counting_rule
from .shared.figures import Objection, Omissions
from .shared.paragraphs import FEES
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

OBJECTION = REPORT.at("4.3.1", part="objection")
LEGAL_STAY = REPORT.at("4.3.1", part="objection", notes=(118,), legal="Section 8(h) of the Aliens Act")
DECISION = Objection.decision.place
ADMISSIBLE = REPORT.at("4.3.1", part="objection", notes=(120,))
APPEAL = REPORT.at("4.3.1", part="objection", notes=(122,))
ASYLUM = REPORT.at("4.3.2")


class Refused(Enum):
    """What the IND refused."""

    MVV = "mvv"
    PERMIT = "permit"
    OTHER = "other"


class Ruling(Enum):
    """The provisional ruling of a court (VOVO)."""

    GRANTED = "granted"
    NOT_GRANTED = "not-granted"
    PENDING = "pending"
    NOT_ASKED = "not-asked"


class You(Answers):
    route = Shared.route
    refused = Choice(
        "What has the IND refused?",
        {
            Refused.MVV: ("An MVV", "That is the visa with which the family member can enter the Netherlands."),
            Refused.PERMIT: ("A temporary regular residence permit", "Asked for without an MVV."),
            Refused.OTHER: "Something else",
        },
        place=OBJECTION,
    )
    rejected = Day(
        "Which date stands on the rejection letter?",
        hint="The date of the letter counts, not the day on which it came.",
        place=OBJECTION,
        short="the date of the rejection letter",
    )
    objected = YesNo(
        "Has an objection been sent already?",
        hint="That is a letter to the IND that says that you do not agree. It is also called an application for review.",
    )
    objected_on = Day("On which day was the objection sent?", short="the day of the objection")
    confirmed = YesNo(
        "Has the IND confirmed that it received the objection?",
        hint="It sends a confirmation with the date of receipt.",
        place=OBJECTION,
    )
    received = Day(
        "On which day did the IND receive the objection?",
        hint="The confirmation of the IND says it.",
        short="the day of receipt",
    )
    in_netherlands = Shared.in_netherlands
    consequences_suspended = YesNo(
        "Are the legal consequences of the refusal suspended (put on hold)?",
        hint="One of them is the duty to leave the Netherlands. Look in the letters of the IND, or ask the IND.",
        place=OBJECTION,
    )
    ruling = Choice(
        "Has a court been asked for a provisional ruling (VOVO)?",
        {
            Ruling.GRANTED: "Yes, and the court granted it",
            Ruling.NOT_GRANTED: "Yes, and the court did not grant it",
            Ruling.PENDING: "Yes, but the court has not decided yet",
            Ruling.NOT_ASKED: "No",
        },
        hint="With this ruling, the family member may wait in the Netherlands.",
        place=OBJECTION,
        mark=Mark.CAN_CHANGE,
    )


class Figures(Objection, Omissions):
    """The figures that an objection needs."""


def rule(you: You, law: Figures) -> Outcome:
    route, refused = you.route, you.refused
    # "It is also possible against a refused temporary regular residence permit without an MVV."
    if refused is Refused.OTHER or (refused is Refused.PERMIT and route is Route.ASYLUM):
        says = say(
            "other",
            "The report names an objection against a refused MVV, and against a refused temporary regular permit. "
            "It does not say what holds here.",
        )
        return not_said(says, OBJECTION).with_(then=(READ_THE_LETTER, LEGAL_HELP))

    # "The letter must be sent within {{ objection.term }}, counted from the date of the rejection letter."
    last = law.term.after(you.rejected)
    if you.objected is False:
        return still_to_send(you, law, last)
    if you.objected_on < you.rejected:
        says = say("objected-earlier", "This day is before the date of the rejection letter. Check both dates.")
        raise Invalid(You.objected_on, says)
    if you.objected_on > last:
        return late(you, last)
    return in_objection_phase(you, law, last)


def still_to_send(you: You, law: Figures, last: date) -> Outcome:
    says = say("last-day", "The last day to send an objection is {day}.", day=last)
    keep = say("keep", "Send the objection to the IND by {day} at the latest.", day=last)
    term = answer(say("term", "The time for it is {term} from the date of the letter.", term=law.term), OBJECTION)
    return answer(says, OBJECTION).with_(
        because=(term,),
        open=(*left_open(you), IF_LATE),
        then=(SEND_EARLY, EARLIER_DAY, IF_PASSED, ASK_ABOUT_WAITING),
        calendar=(Cited(keep, (OBJECTION,)),),
        checklist=(THE_LETTER,),
    )


def late(you: You, last: date) -> Outcome:
    says = say("late", "The objection is late: the last day was {day}. The report does not say what follows.", day=last)
    # "The IND looks at the substance of an objection only if the objection is admissible."
    return not_said(says, OBJECTION).with_(open=(*left_open(you), WHEN_ADMISSIBLE), then=(LEGAL_HELP,))


def in_objection_phase(you: You, law: Figures, last: date) -> Outcome:
    """When the IND decides on the objection, and where the family member waits for that."""
    in_time = met(say("in-time", "The objection was sent in time. The last day is {day}.", day=last), OBJECTION)
    if you.confirmed:
        if you.received < you.objected_on:
            says = say("received-earlier", "This day is before the objection was sent. Check both dates.")
            raise Invalid(You.received, says)
        # "In principle, the IND decides on an objection within {{ objection.decision }}."
        day = law.decision.after(you.received)
        weeks = answer(say("weeks", "In principle, the IND decides within {term}.", term=law.decision), DECISION)
        waiting = where_to_wait(you)
        says = say(
            "decided-by",
            "The objection is in time. By our estimate, the IND decides on it by {day}. {waiting}",
            day=day, waiting=waiting.says,
        )  # fmt: skip
        keep = say("keep-decision", "By our estimate, the IND decides on the objection by {day}.", day=day)
        found = answer(says, OBJECTION, DECISION).with_(
            because=(in_time, weeks, waiting),
            open=(*left_open(you), START, LONGER),
            calendar=(Cited(keep, (DECISION,)),),
        )
    else:
        waiting = where_to_wait(you)
        says = say(
            "not-confirmed",
            "The objection is in time. The IND will confirm the day of receipt. {waiting}",
            waiting=waiting.says,
        )
        found = answer(says, OBJECTION).with_(because=(in_time, waiting), open=left_open(you))
    court = (COURT_TIME, APPEAL_TERM)
    return found.with_(open=(WHEN_ADMISSIBLE, *court), then=(READ_CONFIRMATION, *what_comes_next(law)))


def where_to_wait(you: You) -> Outcome:
    if you.in_netherlands is False:
        says = say(
            "abroad",
            "The family member is abroad. The report does not say whether he or she may come to wait in the Netherlands.",
        )
        return not_said(says, OBJECTION)
    # "If the legal consequences are suspended (put on hold), the applicant may wait in the Netherlands."
    if you.consequences_suspended:
        says = say("may-wait", "The family member may wait in the Netherlands, and is there legally.")
        return met(says, OBJECTION, LEGAL_STAY).with_(open=(WHICH_CASES,))
    # "With a VOVO, the applicant may wait in the Netherlands."
    if you.ruling is Ruling.GRANTED:
        says = say(
            "may-wait-ruling", "By the ruling, the family member may wait in the Netherlands, and is there legally."
        )
        return met(says, OBJECTION, LEGAL_STAY)
    if you.ruling is Ruling.PENDING:
        says = say("ruling-pending", "The report does not say where to wait until the court has decided.")
        return not_said(says, OBJECTION).with_(then=(ASK_WHERE,))
    # "Without a VOVO, the applicant must wait in the country of origin or of continuous residence."
    says = say(
        "must-wait-abroad",
        "Without a provisional ruling, the family member must wait in the country of origin or in another country of stay.",
    )
    ask = (ASK_THE_COURT,) if you.ruling is Ruling.NOT_ASKED else ()
    return not_met(says, OBJECTION).with_(open=(WHICH_CASES,), then=ask)


def left_open(you: You) -> tuple[Cited, ...]:
    found: tuple[Cited, ...] = (no_counting_rule(OBJECTION), COSTS)
    if you.route is Route.ASYLUM:
        return (*found, SAME_ON_ASYLUM_ROUTE)
    return (*found, article_8_as_regular(OBJECTION)) if you.route is Route.ARTICLE_8 else found


def what_comes_next(law: Figures) -> tuple[Sentence, ...]:
    # "In the objection phase, the missing documents must be returned within {{ omissions.objection }}."
    documents = say(
        "documents", "If the IND then asks for missing documents, return them within {term}.", term=law.objection
    )
    return (documents, HEARING, IF_WELL_FOUNDED, IF_UNFOUNDED)


IF_LATE = Cited(say("if-late", "The report does not say what follows when an objection is late."), (OBJECTION,))
COSTS = Cited(say("costs", "The report does not say whether an objection costs anything."), (FEES,))
SAME_ON_ASYLUM_ROUTE = Cited(
    say(
        "same-on-asylum-route",
        "The report does not say whether all rules for an objection are the same on the asylum route. "
        "It does say that an objection is possible there.",
    ),
    (ASYLUM, OBJECTION),
)
WHEN_ADMISSIBLE = Cited(
    say(
        "when-admissible",
        "The IND looks at what you say only if the objection is admissible. The report does not say when it is.",
    ),
    (ADMISSIBLE,),
)
START = Cited(
    say(
        "start",
        "The report does not say from which day the weeks for the decision run. "
        "It could be the day of receipt, or the end of the time for objections. We take the day of receipt.",
    ),
    (DECISION,),
)
LONGER = Cited(
    say("longer", "The report does not say whether the IND can take longer, or whether that time can stand still."),
    (OBJECTION,),
)
WHICH_CASES = Cited(
    say("which-cases", "The report does not say in which cases the legal consequences are suspended."), (OBJECTION,)
)
COURT_TIME = Cited(
    say("court-time", "The report does not say how long a court takes, for an appeal or for a provisional ruling."),
    (OBJECTION,),
)
APPEAL_TERM = Cited(
    say("appeal-term", "The report does not say until when an appeal is possible. Look in the letter of the IND."),
    (APPEAL,),
)
# "This is a letter that says that the applicant disagrees with the decision."
THE_LETTER = Cited(
    say("the-letter", "A letter to the IND that says that you do not agree with its decision, and why."), (OBJECTION,)
)
READ_THE_LETTER = say(
    "read-the-letter", "Read in the letter of the IND what you can do against the decision, and until when."
)
EARLIER_DAY = say("earlier-day", "If the letter of the IND names an earlier day, keep to that day.")
IF_PASSED = say(
    "if-passed",
    "If the day has passed, ask a lawyer at once. Send the objection all the same, and explain why it is late.",
)
LEGAL_HELP = say("legal-help", "Ask a lawyer at once what can still be done.")
SEND_EARLY = say(
    "send-early", "Send the objection as early as you can, and keep proof of the day on which you sent it."
)
ASK_ABOUT_WAITING = say(
    "ask-about-waiting",
    "If the family member is in the Netherlands, ask the IND whether he or she may wait there. "
    "If not, you can ask the court for a provisional ruling (VOVO).",
)
ASK_WHERE = say("ask-where", "Ask the IND or the court where the family member may wait until then.")
# "If they are not suspended, the applicant can ask the court for a provisional ruling (VOVO)."
ASK_THE_COURT = say(
    "ask-the-court", "To wait in the Netherlands, you can ask the court for a provisional ruling (VOVO)."
)
# "The confirmation also says within what time the IND must decide."
READ_CONFIRMATION = say(
    "read-confirmation", "The confirmation of the IND says within what time it must decide. Go by that."
)
# "The IND can also hold a hearing and ask the applicant to explain the objections there."
HEARING = say("hearing", "The IND can invite you to a hearing. There you can explain what you disagree with.")
IF_WELL_FOUNDED = say(
    "if-well-founded",
    "If the IND agrees with you (it calls the objection well founded), the decision becomes positive.",
)
# "Anyone who disagrees with that rejection can lodge an appeal."
IF_UNFOUNDED = say("if-unfounded", "If it does not agree with you, you can go to an administrative court (an appeal).")

calculator = Calculator(
    "Objection: until when, and where can you wait?",
    "It works out the last day for an objection and the time for the decision on it.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
