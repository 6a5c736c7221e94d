"""Whether the family member may work (section 6.2)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Law,
    Outcome,
    Sentences,
    conflict,
    decides,
    met,
    not_met,
    not_said,
)
from .shared.paragraphs import TABLE_1
from .shared.questions import ASYLUM_PERMITS, Permit, Route, Shared
from .shared.rights import as_regular
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

WORK = REPORT.at("6.2", part="work")
SPONSOR_MAY = REPORT.at(
    "6.2", part="work", notes=(156,), legal="Article B7/4.1 of the Aliens Act Implementation Guidelines"
)
TWV = REPORT.at("6.2", part="work", notes=(157,))
STUDENTS = REPORT.at(
    "6.2", part="work", notes=(158,), legal="Article B7/4.1 of the Aliens Act Implementation Guidelines"
)
PRINTED = REPORT.at(
    "6.2",
    part="work",
    notes=(159, 160),
    legal="Article B7/4.1 and Article B6/3.2 of the Aliens Act Implementation Guidelines",
)

# "Family members of scientific researchers, of highly skilled migrants and of holders of a European Blue Card."
DOUBTFUL_PERMITS = (Permit.RESEARCHER, Permit.HIGHLY_SKILLED, Permit.BLUE_CARD)


class MayWork(Enum):
    """Whether the sponsor may work."""

    FREE = "free"
    TWV = "twv"
    LIMITED = "limited"
    NO = "no"


class You(Answers):
    route = Shared.route
    sponsor_permit = Shared.sponsor_permit
    sponsor_may_work = Choice(
        "May the sponsor work in the Netherlands?",
        {
            MayWork.FREE: "Yes, without a work permit",
            MayWork.TWV: "Yes, but only with a work permit (TWV)",
            MayWork.LIMITED: ("Yes, but only within other limits", "For example only for a number of hours a week."),
            MayWork.NO: "No",
        },
        place=SPONSOR_MAY,
    )


def rule(you: You, law: Law) -> Outcome:
    # "Family members of beneficiaries of international protection may always work."
    if you.route is Route.ASYLUM:
        says = say(
            "asylum", "With the residence permit of this route, the family member may always work in the Netherlands."
        )
        return met(says, WORK, TABLE_1).with_(then=(LOOK,))
    found = regular(you).with_(then=(LOOK, ASK_FIRST))
    return found.with_(open=(as_regular(WORK),)) if you.route is Route.ARTICLE_8 else found


def regular(you: You) -> Outcome:
    # "The report does not settle which holds for this family, and we follow neither."
    if you.sponsor_permit in ASYLUM_PERMITS:
        says = say(
            "sponsor-asylum",
            "The report does not settle whether the family member may work. "
            "The sponsor has an asylum permit, but this is not the asylum route.",
        )
        return conflict(says, WORK, TABLE_1).with_(open=(OWN_PERMIT,), conflicts=(FAMILY_OF_ASYLUM,))

    # "Family members of students may not work, even if the student has access to the labour market."
    if you.sponsor_permit is Permit.STUDY:
        says = say("student", "The family member may not work, even if the sponsor, who is a student, may.")
        return not_met(says, STUDENTS).with_(open=(OWN_PERMIT,))

    # "As printed, they must apply for a work permit first, though their sponsors may work without restrictions."
    if you.sponsor_permit in DOUBTFUL_PERMITS:
        says = say(
            "as-printed",
            "As printed, the family member needs a work permit (TWV) first, although the sponsor may work freely. "
            "This sentence of the report is doubtful.",
        )
        return decides(says, PRINTED).with_(because=(CANDIDATES,), open=(DOUBTFUL, OWN_PERMIT))
    return as_the_sponsor(you)


def as_the_sponsor(you: You) -> Outcome:
    # "In principle, a family member may work in the Netherlands only if the sponsor may."
    if you.sponsor_may_work is MayWork.NO:
        says = say("no", "In principle, the family member may not work, because the sponsor may not.")
        return not_met(says, SPONSOR_MAY).with_(open=(OWN_PERMIT,))
    if you.sponsor_may_work is MayWork.LIMITED:
        says = say("limited", "The report does not say what holds when the sponsor may work only within limits.")
        return not_said(says, SPONSOR_MAY).with_(open=(OWN_PERMIT,))
    # "Their family members then need a TWV too."
    if you.sponsor_may_work is MayWork.TWV:
        says = say("twv", "The family member may work only with a work permit (TWV), just like the sponsor.")
        return decides(says, TWV).with_(because=(CANDIDATES,), open=(LOSES, OWN_PERMIT))
    says = say("free", "In principle, the family member may work, because the sponsor may.")
    return met(says, SPONSOR_MAY).with_(open=(ONLY_IF, LOSES))


# "It is issued only if the employer finds no suitable candidates, in the Netherlands or in other European countries."
CANDIDATES = decides(
    say(
        "candidates",
        "A work permit is issued only if the employer finds no suitable candidates, "
        "in the Netherlands or in other European countries.",
    ),
    TWV,
)
FAMILY_OF_ASYLUM = Conflict(
    (
        Cited(
            say("always", "Family members of beneficiaries of international protection may always work."),
            (WORK,),
        ),
        Cited(say("by-table", "On the regular route, work depends on the sponsor’s type of permit."), (TABLE_1,)),
    ),
    say("followed", "The report does not settle it, and we follow neither."),
)
# "The true rule may have been the opposite: these family members could work freely."
DOUBTFUL = Cited(
    say(
        "doubtful",
        "By the general rule, a family member may work if the sponsor may. "
        "So the true rule may be the opposite: that this family may work freely. The report cannot settle it.",
    ),
    (PRINTED, SPONSOR_MAY),
)
ONLY_IF = Cited(
    say(
        "only-if",
        "The report says that a family member may work only if the sponsor may. We read “only if” as “if”.",
    ),
    (SPONSOR_MAY,),
)
LOSES = Cited(
    say("loses", "The report does not say what holds for the family when the sponsor loses the right to work."),
    (WORK,),
)
OWN_PERMIT = Cited(
    say(
        "own-permit",
        "The report does not say whether a family member with an independent permit may work. "
        "An example is the permit for continued residence.",
    ),
    (WORK,),
)
# "The residence permit states whether the family member has access to the labour market."
LOOK = say("look", "Look at the residence permit of the family member: it states whether he or she may work.")
ASK_FIRST = say("ask-first", "If it is not clear, ask the IND before the family member begins to work.")

calculator = Calculator(
    "May the family member work?",
    "It looks at the route and at the sponsor’s permit.",
    rule, You, Law, MAY_2017,
)  # fmt: skip
