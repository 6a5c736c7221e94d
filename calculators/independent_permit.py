"""A derived and an independent asylum permit: what can be asked for, and what can end it (the article, section 4.3.2)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Mark,
    Outcome,
    Sentences,
    YesNo,
    conflict,
    decides,
    met,
    not_met,
    not_needed,
    not_said,
    out_of_scope,
)
from .shared.asylum_permits import (
    DEPENDENCE,
    NOT_WITH_A_DERIVED_PERMIT,
    PERMANENT_IN_THE_REPORT,
    PERMANENT_WITH_A_DERIVED_PERMIT,
    WITH_AN_INDEPENDENT_PERMIT,
)
from .shared.figures import Article2024
from .shared.questions import AsylumPermit, Shared
from .shared.sources import ARTICLE, REPORT, SEPTEMBER_2024

say = Sentences(__name__)

KINDS = ARTICLE.at("article", part="kinds")
APPLY = ARTICLE.at("article", part="apply")
REQUIREMENTS = ARTICLE.at("article", part="requirements")
INTERVIEW = REPORT.at("4.3.2", notes=(127,))
ONE_STATUS = REPORT.at("2.2.2")


class Matter(Enum):
    """What the reader would like to know."""

    APPLY = "apply"
    EXTEND = "extend"
    PERMANENT = "permanent"
    KEEP = "keep"


class Change(Enum):
    """What can end a derived permit."""

    SEPARATED = "separated"
    DIED = "died"
    STOPPED = "stopped"


class You(Answers):
    asylum_family = YesNo(
        "Is it about asylum family reunification?",
        hint="The family member comes, or came, by the asylum route to a sponsor with an asylum residence permit. "
        "The sponsor is the relative in the Netherlands.",
        place=KINDS,
        mark=Mark.FIXED,
    )
    matter = Choice(
        "What would you like to know?",
        {
            Matter.APPLY: "Whether the family member can apply for an independent asylum permit",
            Matter.EXTEND: "Whether the family member can ask to extend the permit",
            Matter.PERMANENT: "Whether the family member can ask for a permanent permit",
            Matter.KEEP: "Whether the family member can keep the permit after something has changed",
        },
        hint="An independent permit is one of your own: it does not rest on the permit of the sponsor.",
    )
    in_netherlands = Shared.in_netherlands
    before_interview = YesNo(
        "Is the interview with the IND for the registration still to come, or going on?",
        hint="That is the registration after arrival, at the reception centre in Veenhuizen. It takes a few days.",
        place=REPORT.at("4.3.2"),
    )
    asylum_permit = Shared.asylum_permit
    happened = Choice(
        "What has happened?",
        {
            Change.SEPARATED: (
                "The relationship with the sponsor has ended",
                "For example by a divorce, or because partners live apart.",
            ),
            Change.DIED: "The sponsor has died",
            Change.STOPPED: "The IND has stopped the permit of the sponsor",
        },
        place=DEPENDENCE,
    )


def rule(you: You, law: Article2024) -> Outcome:
    if not you.asylum_family:
        says = say("not-asylum", "The article is about asylum permits after family reunification only.")
        return out_of_scope(says, KINDS).with_(then=(CONTINUED_RESIDENCE,))
    if you.matter is Matter.APPLY:
        return apply_for_one(you)
    if you.matter is Matter.EXTEND:
        return extend(you, law)
    if you.matter is Matter.PERMANENT:
        return permanent(you)
    return keep(you)


def apply_for_one(you: You) -> Outcome:
    # "And this works only if you are already in the Netherlands."
    if not you.in_netherlands:
        says = say("abroad", "Nobody can apply for an independent asylum permit from outside the Netherlands.")
        return not_met(says, APPLY).with_(then=(SAY_IT_IN_THE_INTERVIEW,))

    # "During the IND interview, the family member can say that he or she wants to make an independent asylum application."
    if you.before_interview:
        says = say(
            "in-the-interview",
            "The family member can apply: by the report of May 2017, he or she can say so in the interview with the IND. "
            "The full asylum procedure then follows.",
        )
        return met(says, INTERVIEW).with_(
            because=(STILL_DERIVED,), open=(NOTE_127, CONDITIONS, LETTERS), conflicts=(WHEN_TO_ASK, A_AND_B),
            then=(ASK_A_LAWYER,),
        )  # fmt: skip

    if you.asylum_permit is AsylumPermit.INDEPENDENT:
        return not_needed(say("has-one", "The family member has an independent asylum permit already."), KINDS)
    # "You apply for asylum yourself, at the IND."
    # "There are certain conditions."
    says = say(
        "later",
        "The family member can apply for asylum at the IND. There are conditions, and the IND decides whether they are met.",
    )
    return decides(says, APPLY, REQUIREMENTS).with_(
        open=(CONDITIONS, FALL_BACK, LETTERS), conflicts=(WHEN_TO_ASK, A_AND_B), then=(ASK_A_LAWYER,)
    )


def extend(you: You, law: Article2024) -> Outcome:
    # "The time for which it is valid depends on your relative's permit."
    # "With a derived permit you cannot do either of these yourself."
    if you.asylum_permit is AsylumPermit.DERIVED:
        says = say(
            "extend-derived",
            "With a derived permit, the family member cannot ask for this. The permit depends on that of the sponsor.",
        )
        return not_met(says, DEPENDENCE, KINDS).with_(open=(HOW_LONG,), then=(ASK_ABOUT_BOTH, OWN_PERMIT))
    # "An independent permit is valid for {{ article2024.independent }}."
    # "When that time is nearly over, you can ask the IND to extend the permit."
    says = say(
        "extend-independent",
        "The family member can ask the IND to extend an independent permit when it is about to expire. "
        "It is valid for {term}.",
        term=law.independent,
    )
    return met(says, DEPENDENCE).with_(open=(HOW_EARLY,), then=(LOOK_AT_THE_DOCUMENT,))


def permanent(you: You) -> Outcome:
    # "With a derived permit you cannot do either of these yourself."
    if you.asylum_permit is AsylumPermit.DERIVED:
        return conflict(TWO_STATEMENTS, DEPENDENCE, PERMANENT_IN_THE_REPORT).with_(
            conflicts=(PERMANENT_WITH_A_DERIVED_PERMIT,), then=(ASK_WHICH_HOLDS, LASTING_STAY, OWN_PERMIT)
        )
    # "At that time you can also ask for a permanent permit."
    return met(WITH_AN_INDEPENDENT_PERMIT, DEPENDENCE).with_(
        open=(HOW_EARLY,), then=(LOOK_AT_THE_DOCUMENT, LASTING_STAY)
    )


def keep(you: You) -> Outcome:
    derived = you.asylum_permit is AsylumPermit.DERIVED
    if you.happened is Change.STOPPED:
        return sponsor_stopped(derived)
    # "When the relationship with your family member ends, the IND can stop your derived permit as well."
    if derived:
        says = say("can-stop", "The IND can stop the derived permit. This does not happen by itself: the IND decides.")
        return decides(says, DEPENDENCE).with_(
            open=(WHEN_STOPPED,), then=(TELL_THE_IND, SHOW_THE_LETTER, OWN_PERMIT, ASK_A_LAWYER)
        )
    # "It cannot be withdrawn because the family relationship with the sponsor ends, for example when they are divorced."
    says = say(
        "cannot-withdraw",
        "By the report of May 2017, an independent asylum permit cannot be withdrawn because the relationship ends.",
    )
    died = (DEATH_IS_OURS,) if you.happened is Change.DIED else ()
    return met(says, REPORT.at("4.3.2")).with_(open=(*died, ARTICLE_IS_SILENT), then=(TELL_THE_IND,))


def sponsor_stopped(derived: bool) -> Outcome:
    # "It will then probably stop your derived permit too."
    if derived:
        says = say("probably-stops", "The IND will probably stop the derived permit too. The IND decides.")
        return decides(says, DEPENDENCE).with_(open=(WHEN_STOPPED,), then=(SHOW_THE_LETTER, OWN_PERMIT, ASK_A_LAWYER))
    says = say(
        "stopped-independent",
        "Neither the article nor the report says what holds for an independent permit when the sponsor’s permit is stopped.",
    )
    return not_said(says, DEPENDENCE, REPORT.at("4.3.2")).with_(then=(ASK_A_LAWYER,))


# "If the independent application is rejected, the family member still gets a derivative asylum residence permit."
STILL_DERIVED = met(
    say("still-derived", "By the report of May 2017: if this application is rejected, the derived permit is still given."),
    INTERVIEW,
)  # fmt: skip
NOTE_127 = Cited(
    say("note-127", "The text of note 127, on the derived permit after a rejection, is missing in our copy."),
    (INTERVIEW,),
)
CONDITIONS = Cited(
    say("conditions", "The sources do not say which conditions hold for an independent permit."), (REQUIREMENTS,)
)
LETTERS = Cited(
    say("letters", "The article does not say what the letters in “asylum a or b residence permit” mean."),
    (REQUIREMENTS,),
)
FALL_BACK = Cited(
    say(
        "fall-back",
        "Neither source says what happens to the derived permit when a later application is rejected. "
        "The report speaks only of an application in the interview on arrival.",
    ),
    (APPLY, INTERVIEW),
)
HOW_LONG = Cited(say("how-long", "The article does not say for how many years a derived permit is valid."), (KINDS,))
HOW_EARLY = Cited(
    say("how-early", "The article does not say how long before the end of the permit this can be asked for."),
    (DEPENDENCE,),
)
WHEN_STOPPED = Cited(
    say("when-stopped", "The article does not say when the IND stops a derived permit, and when it does not."),
    (DEPENDENCE,),
)
DEATH_IS_OURS = Cited(
    say(
        "death-ours",
        "The report names divorce as its example. We read the death of the sponsor in the same way: "
        "the article calls it an end of the relationship.",
    ),
    (REPORT.at("4.3.2"), DEPENDENCE),
)
ARTICLE_IS_SILENT = Cited(
    say("article-silent", "The article of September 2024 does not say what holds for an independent permit here."),
    (DEPENDENCE,),
)
WHEN_TO_ASK = Conflict(
    (
        Cited(
            say("asked-in-interview", "By the report of May 2017, it can be asked for in the interview on arrival."),
            (INTERVIEW,),
        ),
        Cited(
            say("asked-later", "The article of September 2024 names only a later application in the Netherlands."),
            (APPLY,),
        ),
    ),
    say("both-ways", "Both ways can exist side by side, so we show both."),
)
A_AND_B = Conflict(
    (
        Cited(
            say("a-and-b", "By the article of September 2024, the IND decides between an “asylum a or b” permit."),
            (REQUIREMENTS,),
        ),
        Cited(
            say("one-status", "By the report of May 2017, there has been one asylum status for all since 2001."),
            (ONE_STATUS,),
        ),
    ),
    say("letters-open", "Neither source explains the letters, and we follow neither."),
)
TWO_STATEMENTS = say(
    "permanent-derived",
    "{article} The report of May 2017 says: you can, after some years with a husband, wife or partner.",
    article=NOT_WITH_A_DERIVED_PERMIT,
)
CONTINUED_RESIDENCE = say(
    "continued-residence", "For a regular permit, see when continued residence can be applied for, in section 6.2."
)
SAY_IT_IN_THE_INTERVIEW = say(
    "say-it-in-the-interview",
    "After arrival, in the interview with the IND, the family member can say that he or she wants to apply for one.",
)
ASK_A_LAWYER = say("ask-a-lawyer", "Ask a lawyer or the Dutch Council for Refugees first.")
SHOW_THE_LETTER = say(
    "show-the-letter",
    "If a letter says that the IND wants to stop the permit, show it to a lawyer at once. "
    "There can be a last day to answer.",
)
ASK_ABOUT_BOTH = say("ask-about-both", "Ask the IND what happens when the sponsor’s permit is extended.")
OWN_PERMIT = say(
    "own-permit",
    "In the Netherlands, the family member can apply for an independent asylum permit. There are conditions.",
)
LOOK_AT_THE_DOCUMENT = say("look-at-the-document", "Look at the residence document for the day on which it ends.")
ASK_WHICH_HOLDS = say("ask-which-holds", "Ask the IND which of the two holds now.")
LASTING_STAY = say("lasting-stay", "Section 6.2 has a calculator about the permanent permit.")
TELL_THE_IND = say(
    "tell-the-ind", "Tell the IND soon what has changed. Section 6.1.1 says within what time this must be done."
)

calculator = Calculator(
    "An asylum permit of your own: what can you ask for?",
    "It tells what can be asked for with a derived and with an independent permit, and what can end each.",
    rule, You, Article2024, SEPTEMBER_2024,
)  # fmt: skip
