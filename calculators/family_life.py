"""How the IND tests an application or a refusal against Article 8 ECHR (annex V, and section 2.1.1)."""

from enum import Enum

from .kit import (
    Calculator,
    Choice,
    Cited,
    Condition,
    Day,
    Kind,
    Outcome,
    Sentences,
    YesNo,
    decides,
    met,
    not_met,
    not_said,
    together,
)
from .shared.article_8 import STEP_2, STEP_3, FamilyTie, assumed_family_life
from .shared.deadline import no_counting_rule
from .shared.figures import Ages, Documents
from .shared.paragraphs import INTERESTS_OF_THE_STATE
from .shared.questions import CHILD_RELATIONS, PARTNERS, Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

ANNEX = REPORT.at("annex-5", notes=(171,), legal="Article B7/3.8 of the Aliens Act Implementation Guidelines")
STEP_1 = REPORT.at("annex-5", part="step-1")
INDIVIDUAL = REPORT.at("annex-5", part="individual")
INTERFERENCE = REPORT.at("annex-5", part="individual", notes=(172,))
CHILD = REPORT.at("annex-5", part="child")
ROUTINE = REPORT.at("2.1.1", part="echr", notes=(5,))
EXCEPTIONS = REPORT.at("2.1.1", part="echr", notes=(6,))
NO_TEST = REPORT.at("2.1.1", part="echr", notes=(6, 7))
OF_ITS_OWN = REPORT.at("2.1.1", part="echr", notes=(8,))
REFUSED_REGULAR = REPORT.at("4.3.1", part="decision")


class Decision(Enum):
    """What the IND decides on."""

    FIRST = "first"
    ENDED = "ended"
    ASYLUM_ENDED = "asylum-ended"


class You(FamilyTie):
    decision = Choice(
        "What does the IND decide on?",
        {
            Decision.FIRST: (
                "A first residence permit",
                "The family member asks to come, or to stay for the first time.",
            ),
            Decision.ENDED: ("Ending a stay", "It ends or does not extend a permit that the family member has."),
            Decision.ASYLUM_ENDED: "Revoking (taking back) a permanent asylum permit",
        },
        place=INTERFERENCE,
    )
    route = Shared.route
    in_netherlands = Shared.in_netherlands
    entered_on = Day("When did the family member enter the Netherlands?", short="the day of entry")
    sent = Shared.sent
    applied = Shared.applied
    separation = YesNo(
        "Would the decision separate the family?",
        hint="For example because one family member must go and another one stays, or because a refusal keeps you apart. "
        "Answer no if the whole family must go back to its country.",
        place=STEP_1,
    )


class Figures(Ages, Documents):
    """The figures that the test needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "It puts them into a weighing up of interests: it weighs what each side has at stake."
    # "Which interests are weighed depends on the individual case."
    steps: list[Condition] = [is_tested, separates, is_family_life, interests]
    found = decides(GUIDE, ANNEX).with_(
        checklist=TO_SHOW, open=(WEIGHTS, OUR_LIST, NO_GROUND, NO_PREDICTION), then=(WRITE_DOWN, ASK_A_LAWYER)
    )
    return together(you, law, steps, found=found)


def is_tested(you: You, law: Figures) -> Outcome:
    """Whether the IND makes the test by itself."""
    # "It does so in nearly all cases in which it refuses stay (or continued stay) on a residence permit, or ends it."
    if you.decision is Decision.ENDED:
        says = say("tested-ended", "When the IND ends a stay, it tests that decision against Article 8 ECHR by itself.")
        return met(says, ROUTINE).with_(open=(NEARLY_ALL,))
    # "The second: it revokes a permanent asylum residence permit."
    if you.decision is Decision.ASYLUM_ENDED:
        says = say(
            "not-tested-asylum-permit",
            "When the IND revokes a permanent asylum permit, it makes no such test by routine.",
        )
        return not_met(says, EXCEPTIONS).with_(then=(OWN_APPLICATION,))
    # "When the IND refuses asylum family reunification, it does not test the refusal against Article 8 ECHR."
    if you.route is Route.ASYLUM:
        says = say(
            "not-tested-asylum",
            "When the IND refuses asylum family reunification, it does not test that against Article 8 ECHR.",
        )
        return not_met(says, NO_TEST).with_(then=(OWN_APPLICATION,))
    # "But a third-country national can always make a separate, independent application based on family life under Article 8 ECHR."
    if you.route is Route.ARTICLE_8:
        says = say("asked-for", "With this application you ask for the test yourself.")
        return met(says, OF_ITS_OWN)
    return refused_regular(you, law)


def refused_regular(you: You, law: Figures) -> Outcome:
    """Whether a refused regular application is tested: not by routine, when it came too long after entry."""
    # "On a regular application, the IND then asks whether a refusal would breach Article 8 ECHR."
    if not you.in_netherlands:
        says = say(
            "tested-regular",
            "When the IND refuses a regular application, it tests that against Article 8 ECHR by itself.",
        )
        return met(says, REFUSED_REGULAR, ROUTINE).with_(open=(NEARLY_ALL,))
    # "The first: it refuses a residence permit to someone who applied more than {{ documents.article_8_after_entry }} after entry into the Netherlands."
    last = law.article_8_after_entry.after(you.entered_on)
    left_open = (WHICH_ENTRY, no_counting_rule(EXCEPTIONS), NEARLY_ALL)
    if not you.sent:
        says = say(
            "apply-by", "A refusal is tested by itself if the application is sent by {day} at the latest.", day=last
        )
        keep = say(
            "keep",
            "Send the application by {day} at the latest, so that a refusal is tested against Article 8 ECHR.",
            day=last,
        )
        return met(says, EXCEPTIONS).with_(open=left_open, calendar=(Cited(keep, (EXCEPTIONS,)),))
    if you.applied <= last:
        says = say(
            "applied-in-time",
            "When the IND refuses this application, it tests that against Article 8 ECHR by itself. The last day for it was {day}.",
            day=last,
        )
        return met(says, EXCEPTIONS).with_(open=left_open)
    says = say(
        "applied-late",
        "The application came after {day}. When the IND refuses it, it makes no such test by routine.",
        day=last,
    )
    return not_met(says, EXCEPTIONS).with_(open=left_open, then=(OWN_APPLICATION,))


def separates(you: You, law: Figures) -> Outcome:
    # "Is the result a (permanent) separation of the family members?"
    if you.separation:
        says = say(
            "separated",
            "Step 1: the IND looks at whether its decision separates the family. You say that it does: step 2 follows.",
        )
        return decides(says, STEP_1)
    # "What follows if the answer in step 1 is no."
    # "By the order of the steps, the test then stops and no breach is found."
    says = say(
        "not-separated",
        "Step 1: the report does not say what follows when nobody is separated. "
        "We read the order of the steps so: the test then stops here.",
    )
    return not_said(says, STEP_1)


def is_family_life(you: You, law: Figures) -> Outcome:
    # "Is there family life as Article 8 ECHR means it?"
    found = assumed_family_life(you, law)
    if found.kind is Kind.NOT_MET:
        return found.with_(open=(STEP_2_SILENT, AFTER_STEP_2), then=(SHOW_DEPENDENCE,))
    nuclear = you.relation in PARTNERS or (you.relation in CHILD_RELATIONS and you.member_age < law.adult)
    return found if nuclear else found.with_(open=(STEP_2_SILENT,))


def interests(you: You, law: Figures) -> Outcome:
    # "In step 3 the IND weighs the interests of the individual against those of the Dutch State."
    if you.decision is Decision.FIRST:
        # "The position is weaker for someone who asks a positive act of the government."
        says = say(
            "weaker",
            "Step 3: the IND weighs your interests against those of the Dutch State. "
            "Who asks for a first permit has the weaker starting position.",
        )
        return decides(says, STEP_3, INTERFERENCE).with_(open=(CONTINUED_STAY,))
    # "That gives the third-country national a stronger starting position."
    says = say(
        "stronger",
        "Step 3: the IND weighs your interests against those of the Dutch State. "
        "Ending a stay is interference, and that gives you the stronger starting position.",
    )
    return decides(says, STEP_3, INTERFERENCE)


GUIDE = say(
    "guide", "The IND decides. This guide shows what it looks at, step by step. It cannot predict the decision."
)
TO_SHOW = (
    # "Duration of the stay in the Netherlands, and interference (when the State steps in)."
    Cited(say("show-stay", "Papers on the stay in the Netherlands: how long it is, and what the decision changes in it."), (INTERFERENCE,)),
    # "In the country of origin, is there a reason why family life cannot take place?"
    Cited(say("show-obstacles", "Papers on what stops you from living as a family in the country of origin."), (INDIVIDUAL,)),
    # "Can the family live together in a third country?"
    Cited(say("show-third-country", "Papers on other countries: whether you can live together in one of them."), (INDIVIDUAL,)),
    # "Aspects that have to do with asylum."
    Cited(say("show-asylum", "Papers on asylum: what a family member would have to fear after a return."), (INDIVIDUAL,)),
    # "The IND compares how strong these ties of the third-country national are."
    Cited(say("show-ties", "Papers on ties with the Netherlands, and on ties with the country of origin."), (INDIVIDUAL,)),
    # "Does a family member depend on medical care in the Netherlands?"
    Cited(say("show-health", "Papers on health: whether a family member depends on medical care in the Netherlands."), (INDIVIDUAL,)),
    # "The starting point is that minor children can stay with (both) their parents as much as possible."
    Cited(say("show-children", "Papers on the children. The starting point is that they stay with both parents as much as possible."), (CHILD,)),
    # "Can the family earn its own living, or will it probably rely on public funds (money from the state)?"
    Cited(say("show-living", "Papers on money: whether the family can earn its own living, or will need money from the state."), (INTERESTS_OF_THE_STATE,)),
    # "Is the third-country national a threat to it?"
    Cited(say("show-order", "Papers that matter for public order: the IND looks at whether the family member is a threat to it."), (INTERESTS_OF_THE_STATE,)),
    # "Did the third-country national do everything possible to get one?"
    Cited(say("show-passport", "Papers on the passport: what the family member did to get a valid one."), (INTERESTS_OF_THE_STATE,)),
)  # fmt: skip
NEARLY_ALL = Cited(
    say("nearly-all", "The report says that the IND does this “in nearly all cases”. It names three exceptions."),
    (ROUTINE, EXCEPTIONS),
)
WHICH_ENTRY = Cited(
    say("which-entry", "The report does not say which entry counts for somebody who came more than once."),
    (EXCEPTIONS,),
)
STEP_2_SILENT = Cited(
    say(
        "step-2-silent", "Step 2 of annex V does not name dependence or young adults. Chapter 3 does, and we follow it."
    ),
    (STEP_2, REPORT.at("3.2.3", part="regular")),
)
AFTER_STEP_2 = Cited(say("after-step-2", "Annex V does not say what follows when there is no family life."), (STEP_2,))
CONTINUED_STAY = Cited(
    say("continued-stay", "Annex V words its question for a stay that goes on. We read the test as the same for a first permit."),
    (ANNEX, REPORT.at("3.2.3", part="regular")),
)  # fmt: skip
WEIGHTS = Cited(
    say("weights", "The report does not say how much each interest weighs, or how they are added up."),
    (INTERESTS_OF_THE_STATE,),
)
OUR_LIST = Cited(
    say(
        "our-list",
        "The report names these interests. It names no papers for them: that part of the list is our reading.",
    ),
    (INDIVIDUAL, INTERESTS_OF_THE_STATE),
)
NO_GROUND = Cited(
    say("no-ground", "The interest of a child is weighed, but it is no ground of its own for a permit. A bill on this was not law at the time of the report."),
    (REPORT.at("2.1.1", part="uncrc", notes=(10,)), REPORT.at("2.1.1", item="box 2")),
)  # fmt: skip
NO_PREDICTION = Cited(
    say("no-prediction", "Section 5.2 tells how many applications were granted on average. That says nothing about yours, and we do not use it."),
    (REPORT.at("5.2"),),
)  # fmt: skip
OWN_APPLICATION = say("own-application", "You can always make an application of your own, based on Article 8 ECHR.")
SHOW_DEPENDENCE = say(
    "show-dependence",
    "If one of you needs the care of the other, gather papers that show it, such as a doctor’s statement.",
)
WRITE_DOWN = say("write-down", "Write down how you live as a family, and add papers that show it.")
ASK_A_LAWYER = say("ask-a-lawyer", "Ask a lawyer or the Dutch Council for Refugees for help with this.")

calculator = Calculator(
    "How does the IND look at your family life?",
    "It goes through the test of Article 8 ECHR step by step. It gives no verdict.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
