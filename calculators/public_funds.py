"""Whether the family member may rely on public funds (section 6.2)."""

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
    met,
    not_met,
)
from .shared.paragraphs import TABLE_1
from .shared.questions import Route, Shared
from .shared.rights import as_regular
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

FUNDS = REPORT.at("6.2", part="public-funds")
INDEPENDENT = REPORT.at("6.2", part="public-funds", notes=(161,), legal="Sections 18 and 19 of the Aliens Act")
MONITORED = REPORT.at("6.3")


class OwnPermit(Enum):
    """Whether the family member has an independent permit."""

    NONE = "none"
    LINKED = "linked"
    NOT_LINKED = "not-linked"


class You(Answers):
    route = Shared.route
    own_permit = Choice(
        "Does the family member have an independent residence permit?",
        {
            OwnPermit.NONE: ("No", "The permit is for a stay with the sponsor."),
            OwnPermit.LINKED: "Yes, but there is an income requirement for it",
            OwnPermit.NOT_LINKED: "Yes, and there is no income requirement for it",
        },
        hint="Independent means: the permit does not depend on the sponsor.",
        place=INDEPENDENT,
    )
    sponsor_has_asylum = Shared.sponsor_has_asylum


def rule(you: You, law: Law) -> Outcome:
    # "Family members of beneficiaries of international protection may do so."
    if you.route is Route.ASYLUM:
        says = say(
            "asylum",
            "With the residence permit of this route, the family member may rely on public funds (money from the state).",
        )
        return met(says, FUNDS, TABLE_1).with_(open=(GROUND_ON_ASYLUM, WHICH_FUNDS))
    found = regular(you)
    return found.with_(open=(as_regular(FUNDS),)) if you.route is Route.ARTICLE_8 else found


def regular(you: You) -> Outcome:
    # "Only from then on can he or she rely on public funds without harm to the right of residence."
    if you.own_permit is OwnPermit.NOT_LINKED:
        says = say(
            "independent",
            "With this independent permit, the family member may rely on public funds: "
            "it does not harm the right of residence.",
        )
        return met(says, INDEPENDENT).with_(open=(WHICH_FUNDS,))

    # "The report does not settle it, and we follow neither."
    if you.sponsor_has_asylum:
        says = say(
            "sponsor-asylum",
            "The report does not settle whether the family member may rely on public funds (money from the state). "
            "The sponsor has an asylum permit, but this is not the asylum route.",
        )
        return conflict(says, FUNDS, TABLE_1).with_(
            open=(GROUND_ON_ASYLUM, WHICH_FUNDS), conflicts=(FAMILY_OF_ASYLUM,), then=(ASK_FIRST, MUNICIPALITY)
        )

    # "This changes when the family member gets an independent residence permit without a link to an income requirement."
    if you.own_permit is OwnPermit.LINKED:
        says = say(
            "linked",
            "The family member may not rely on public funds without harm to the right of residence. "
            "This changes only with an independent permit that has no income requirement.",
        )
        return not_met(says, INDEPENDENT, MONITORED).with_(open=(WHICH_FUNDS,), then=(ASK_FIRST, MUNICIPALITY))

    # "Family members with a regular residence permit may in principle not rely on them in the first few years after arrival."
    # "When a family member does rely on public funds, this is a ground to revoke the residence permit."
    says = say(
        "regular",
        "In the first few years, the family member may in principle not rely on public funds (money from the state). "
        "Who does so gives the IND a ground to revoke the residence permit (to take it away).",
    )
    return not_met(says, FUNDS, INDEPENDENT, MONITORED).with_(
        open=(FEW_YEARS, WHICH_FUNDS), then=(ASK_FIRST, MUNICIPALITY)
    )


FAMILY_OF_ASYLUM = Conflict(
    (
        Cited(
            say("regular-not", "Family members with a regular permit may, in principle, not rely on public funds."),
            (FUNDS,),
        ),
        Cited(say("asylum-may", "Family members of beneficiaries of international protection may."), (FUNDS,)),
        Cited(say("by-table", "Only on the asylum route may public funds be claimed."), (TABLE_1,)),
    ),
    say("followed", "The report does not settle it, and we follow neither."),
)
FEW_YEARS = Cited(
    say(
        "few-years",
        "The report does not say how long the “first few years” are. "
        "The clear end is an independent permit without an income requirement.",
    ),
    (FUNDS, INDEPENDENT),
)
GROUND_ON_ASYLUM = Cited(
    say(
        "ground-on-asylum",
        "The report does not say whether public funds are a ground to revoke the permit "
        "of family of somebody with an asylum permit.",
    ),
    (FUNDS,),
)
WHICH_FUNDS = Cited(
    say(
        "which-funds",
        "The report does not list what counts as public funds. "
        "We take it that social assistance benefit, which section 6.3 names, is an example.",
    ),
    (FUNDS, MONITORED),
)
ASK_FIRST = say(
    "ask-first",
    "Before you ask for money from the state, ask a lawyer or the Dutch Council for Refugees what it does to the permit.",
)
# "For example, the municipality always tells the IND when a third-country national asks for social assistance benefit."
MUNICIPALITY = say(
    "municipality",
    "Know that the municipality always tells the IND when somebody from outside the European Union asks for social assistance benefit.",
)

calculator = Calculator(
    "May the family member ask for money from the state?",
    "The report calls this money public funds.",
    rule, You, Law, MAY_2017,
)  # fmt: skip
