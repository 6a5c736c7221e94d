"""From which day a family member can apply for a permanent permit or for Dutch citizenship (section 6.2)."""

from datetime import date
from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Day,
    Mark,
    Outcome,
    Place,
    Sentences,
    YesNo,
    answer,
    conflict,
    every,
    met,
    not_met,
    not_said,
)
from .shared.asylum_permits import (
    DEPENDENCE,
    NOT_WITH_A_DERIVED_PERMIT,
    PERMANENT_WITH_A_DERIVED_PERMIT,
    WITH_AN_INDEPENDENT_PERMIT,
)
from .shared.asylum_permits import PERMANENT_IN_THE_REPORT as PERMANENT
from .shared.figures import Status
from .shared.paragraphs import FEES
from .shared.questions import AsylumPermit, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.years import how_we_counted

say = Sentences(__name__)

LASTING = REPORT.at("6.2", part="permanent")
CITIZENSHIP = REPORT.at("6.2", part="permanent", notes=(166,), legal="Section 8(c) of the Netherlands Nationality Act")


class Goal(Enum):
    """What is to be applied for."""

    PERMANENT = "permanent"
    CITIZENSHIP = "citizenship"


class Integrated(Enum):
    """How it stands with civic integration."""

    DONE = "done"
    NOT_YET = "not-yet"
    NO_DUTY = "no-duty"


class You(Answers):
    goal = Choice(
        "What would the family member like to apply for?",
        {
            Goal.PERMANENT: ("A permanent residence permit", "With it, the family member can settle for good."),
            Goal.CITIZENSHIP: ("Dutch citizenship", "The family member then becomes Dutch."),
        },
        place=LASTING,
        mark=Mark.CAN_CHANGE,
    )
    came_by = Shared.came_by
    asylum_permit = Shared.asylum_permit
    with_partner = YesNo(
        "Does the family member stay in the Netherlands with a husband, wife or partner?",
        hint="A partner can be a registered partner, or a partner without marriage.",
        place=LASTING,
    )
    partner_since = Day(
        "Since when has the family member stayed in the Netherlands with the husband, wife or partner?",
        hint="The report does not say which day counts. If you know several, such as that of the arrival and that of "
        "the first residence permit, enter the latest.",
        short="the first day with the partner",
        mark=Mark.FIXED,
    )
    integrated = Choice(
        "Has the family member met the civic integration obligation in the Netherlands?",
        {
            Integrated.DONE: "Yes",
            Integrated.NOT_YET: "No, not yet",
            Integrated.NO_DUTY: "There is no such obligation, or the family member is freed from it",
        },
        hint="Section 6.1.3 tells whose obligation it is, and how it is met.",
        place=REPORT.at("6.1.3"),
        mark=Mark.CAN_CHANGE,
    )
    means = YesNo(
        "Are there sufficient means of support?",
        hint="That is enough money to live on. The report gives no amount for it.",
        place=LASTING,
        mark=Mark.CAN_CHANGE,
    )
    revocable = YesNo(
        "In these years, has there been a ground to revoke the residence permit?",
        hint="To revoke is to take away. One ground that the report names is relying on public funds with a regular "
        "residence permit.",
        place=REPORT.at("6.2", part="public-funds", notes=(161,)),
    )


def rule(you: You, law: Status) -> Outcome:
    if you.goal is Goal.CITIZENSHIP:
        return citizenship(you, law)
    by_asylum = you.came_by is Route.ASYLUM
    derived = by_asylum and you.asylum_permit is AsylumPermit.DERIVED
    if not you.with_partner:
        return without_partner(PERMANENT).with_(because=by_the_article(derived) if by_asylum else ())

    # "They can do so after {{ status.permanent }} of staying with a spouse or partner."
    day = law.permanent.after(you.partner_since)
    conditions = [years_with_partner, civic_integration, enough_means, no_ground_to_revoke]
    # "It is open to regular family migrants and to those who came by asylum family reunification."
    if by_asylum and not derived:
        conditions += [independent_permit]
    article_8 = (ARTICLE_8_IS_OURS,) if you.came_by is Route.ARTICLE_8 else ()
    return every(
        you, law, conditions,
        met=two_statements(day) if derived else permanent(day),
        not_met=not_met(NOT_ALL, PERMANENT).with_(then=(MEET_FIRST, ASK_WHAT_TO_SEND)),
        between=(ASK_WHAT_TO_SEND,),
        open=(*how_we_counted(LASTING), BREAKS, MORE_CONDITIONS, *article_8, FEE),
        conflicts=(PERMANENT_WITH_A_DERIVED_PERMIT,) if derived else (),
    )  # fmt: skip


def permanent(day: date) -> Outcome:
    says = say("permanent", "The family member can apply for a permanent residence permit from {day}.", day=day)
    keep = say("keep-permanent", "From {day} on, the family member can apply for a permanent permit.", day=day)
    return answer(says, PERMANENT).with_(then=(ASK_WHAT_TO_SEND,), calendar=(Cited(keep, (PERMANENT,)),))


def two_statements(day: date) -> Outcome:
    """The report opens the permanent permit to people with a derived permit, the article closes it."""
    says = say(
        "two-statements",
        "The report of May 2017 lets the family member apply for a permanent residence permit from {day}. "
        "By the article of September 2024, you cannot ask for it yourself with a derived permit.",
        day=day,
    )
    keep = say(
        "keep-by-the-report",
        "By the report of May 2017, the family member can apply for a permanent permit from {day} on. Ask the IND first.",
        day=day,
    )
    return conflict(says, PERMANENT, DEPENDENCE).with_(
        then=(ASK_WHICH_HOLDS, OWN_ASYLUM_PERMIT), calendar=(Cited(keep, (PERMANENT,)),)
    )


def years_with_partner(you: You, law: Status) -> Outcome:
    # "They can do so after {{ status.permanent }} of staying with a spouse or partner."
    day = law.permanent.after(you.partner_since)
    says = say("years", "The {term} with a husband, wife or partner are over on {day}.", term=law.permanent, day=day)
    return answer(says, PERMANENT)


def civic_integration(you: You, law: Status) -> Outcome:
    # "The civic integration obligation in the Netherlands has been met."
    if you.integrated is Integrated.DONE:
        return met(say("integrated", "The civic integration obligation has been met."), PERMANENT)
    if you.integrated is Integrated.NOT_YET:
        return not_met(say("not-integrated", "The civic integration obligation must be met first."), PERMANENT)
    says = say(
        "no-duty", "The report does not say how it is for people who have no such obligation, or are freed from it."
    )
    return not_said(says, PERMANENT, REPORT.at("6.1.3"))


def enough_means(you: You, law: Status) -> Outcome:
    # "There are sufficient means of support."
    if you.means:
        found = met(say("means", "There are sufficient means of support."), PERMANENT)
    else:
        found = not_met(say("no-means", "There must be sufficient means of support."), PERMANENT)
    return found.with_(open=(HOW_MUCH,))


def no_ground_to_revoke(you: You, law: Status) -> Outcome:
    # "In these {{ status.permanent }} there has been no ground to revoke the residence permit."
    if you.revocable:
        says = say("revocable", "In these {term}, there must not be a ground to revoke the permit.", term=law.permanent)
        return not_met(says, PERMANENT)
    return met(say("not-revocable", "There has been no ground to revoke the residence permit."), PERMANENT)


def independent_permit(you: You, law: Status) -> Outcome:
    # "At that time you can also ask for a permanent permit."
    return met(WITH_AN_INDEPENDENT_PERMIT, DEPENDENCE)


def by_the_article(derived: bool) -> tuple[Outcome, ...]:
    """What the article says of the two asylum permits, whoever has them."""
    # "With a derived permit you cannot do either of these yourself."
    if derived:
        return (not_met(NOT_WITH_A_DERIVED_PERMIT, DEPENDENCE),)
    return (met(WITH_AN_INDEPENDENT_PERMIT, DEPENDENCE),)


def citizenship(you: You, law: Status) -> Outcome:
    if not you.with_partner:
        return without_partner(CITIZENSHIP)
    # "To acquire Dutch citizenship is possible too, after {{ status.citizenship }} of living with a spouse or partner."
    day = law.citizenship.after(you.partner_since)
    says = say("citizenship", "The family member can apply for Dutch citizenship from {day}.", day=day)
    keep = say("keep-citizenship", "From {day} on, the family member can apply for Dutch citizenship.", day=day)
    return answer(says, CITIZENSHIP).with_(
        open=(*how_we_counted(LASTING), BREAKS, NO_CONDITIONS, EVERY_ROUTE, FEE),
        then=(ASK_WHAT_TO_SEND,),
        calendar=(Cited(keep, (CITIZENSHIP,)),),
    )


def without_partner(place: Place) -> Outcome:
    says = say(
        "without-partner",
        "The report gives a time only for people who stay with a husband, wife or partner. "
        "It does not say when others can apply.",
    )
    return not_said(says, place).with_(then=(ASK_THE_IND,))


NOT_ALL = say(
    "not-all",
    "As you describe it, the family member cannot apply for a permanent permit yet: all conditions must hold.",
)
BREAKS = Cited(say("breaks", "The report does not say whether a break in these years matters."), (LASTING,))
MORE_CONDITIONS = Cited(
    say("more-conditions", "The report names some of the conditions. There may be more."), (PERMANENT,)
)
NO_CONDITIONS = Cited(
    say("no-conditions", "For Dutch citizenship the report names no condition besides the years. There may be some."),
    (CITIZENSHIP,),
)
EVERY_ROUTE = Cited(
    say("every-route", "The report does not say whether it matters how the family member came. We read it as open to all."),
    (CITIZENSHIP,),
)  # fmt: skip
ARTICLE_8_IS_OURS = Cited(
    say(
        "article-8-ours",
        "The report names regular family migrants. We read people with a permit under Article 8 ECHR as such.",
    ),
    (LASTING,),
)
HOW_MUCH = Cited(
    say("how-much", "The report does not say how much is sufficient, and whose means count."), (PERMANENT,)
)
FEE = Cited(say("fee", "The report does not say which fee holds for this."), (FEES,))
MEET_FIRST = say(
    "meet-first", "Look at the points that are not met. Ask the IND or a lawyer whether and when they can be met."
)
ASK_WHAT_TO_SEND = say("ask-what-to-send", "Ask the IND which conditions hold now, and what to send.")
ASK_WHICH_HOLDS = say("ask-which-holds", "Ask the IND which of the two holds now.")
OWN_ASYLUM_PERMIT = say(
    "own-asylum-permit",
    "Find out about an independent asylum permit: the page about the article of September 2024 tells how it can be "
    "asked for.",
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND what holds in this case.")

calculator = Calculator(
    "When can you apply for a permanent permit or Dutch citizenship?",
    "It works out the day from the years with a husband, wife or partner, and goes through the conditions.",
    rule, You, Status, MAY_2017,
)  # fmt: skip
