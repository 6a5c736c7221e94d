"""Until when asylum family reunification can be asked for, and what follows when it is late (sections 3.2.4 and 3.3.3)."""

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
    decides,
    met,
    not_met,
    not_needed,
)
from .shared.contradictions import EXAM_WHEN_LATE, MVV_WHEN_LATE, WAITING_WHEN_LATE
from .shared.deadline import (
    DEADLINE,
    FIRST_DAY,
    NO_COUNTING_RULE,
    PARENTS,
    DeadlineFigures,
    last_day,
    last_day_as_minor,
)
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

TEST = REPORT.at("3.3.3", part="asylum")
BOX_4 = REPORT.at("3.3.3", item="box 4")


class You(Answers):
    route = Shared.route
    for_parents = YesNo(
        "Is it for the parents of an unaccompanied minor?",
        hint="That is a sponsor who is not of age and who came without a responsible adult.",
        place=REPORT.at("3.2.4", part="asylum"),
    )
    granted = Shared.granted
    born = Day("When was the sponsor born?", short="the sponsor’s day of birth")
    sent = Shared.sent
    applied = Shared.applied


def rule(you: You, law: DeadlineFigures) -> Outcome:
    # "Regular family reunification has no submission deadline."
    if you.route is Route.REGULAR:
        return not_needed(
            say("regular", "There is no deadline: you can apply at any time."), REPORT.at("3.3.3", part="regular")
        ).with_(then=(asylum_first(law),))
    if you.route is Route.ARTICLE_8:
        return not_needed(
            say("article-8", "The report names no deadline for an application based on Article 8 ECHR."),
            REPORT.at("3.3.3", part="regular"),
        ).with_(open=(ARTICLE_8_IS_OURS,), then=(asylum_first(law),))

    for_parents = you.for_parents
    # "The minor must apply within {{ submission.deadline }} after getting the asylum permit."
    deadline, places = last_day(you.granted, law), (DEADLINE,)
    minor_until, when_missed = None, [IF_LATE]
    if for_parents:
        if you.born >= you.granted:
            raise Invalid(You.born, say("born-later", "Enter a day of birth before the day of the permit."))
        minor_until = last_day_as_minor(you.born, law)
        if minor_until < you.granted:
            return adult_at_grant(law)
        # "The sponsor must be under the age of {{ ages.adult }} when the application is submitted."
        if minor_until < deadline:
            deadline, places, when_missed = minor_until, (PARENTS,), [turned_adult(law)]

    if you.sent is False:
        says = say("last-day", "The last day to apply is {day}.", day=deadline)
        keep = say("keep", "Send the application for the family by {day} at the latest.", day=deadline)
        return answer(says, *places).with_(
            open=(*DAYS_OPEN, PROPOSAL), then=(SEND_EARLY, *when_missed), calendar=(Cited(keep, places),)
        )

    if you.applied < you.granted:
        raise Invalid(You.applied, say("applied-earlier", "This day is before the permit. Check both dates."))
    if you.applied <= deadline:
        says = say("in-time", "The application is in time. The last day is {day}.", day=deadline)
        return met(says, *places).with_(open=DAYS_OPEN, then=(KEEP_PROOF,))
    if minor_until and you.applied > minor_until:
        return too_old(deadline, law)
    found = late(deadline, law)
    if for_parents:
        # "Parents of minor children cannot come by regular family reunification under national policy."
        return found.with_(then=(PARENTS_ARTICLE_8,))
    return found.with_(
        conflicts=(EXAM_WHEN_LATE, WAITING_WHEN_LATE, MVV_WHEN_LATE), then=(IF_NOT_EXCUSABLE, NO_REGULAR_ROUTE)
    )


def late(deadline: date, law: DeadlineFigures) -> Outcome:
    # "The IND considers a late application only in exceptional cases."
    return decides(
        say("late", "The application is late: the last day was {day}. The IND decides whether this is excusable.", day=deadline),
        TEST,
    ).with_(
        because=(
            decides(say("efforts", "The IND looks at the efforts of the sponsor."), TEST),
            decides(
                say("third-parties", "It looks at the efforts of third parties, such as the Dutch Council for Refugees or Nidos."),
                REPORT.at("3.3.3", part="asylum", notes=(81,)),
            ),
            decides(say("beyond-control", "It looks at circumstances beyond the sponsor’s control."), TEST),
        ),
        open=(*DAYS_OPEN, WEIGHTS, OUTER_LIMIT, PROPOSAL),
        then=(IF_EXCUSABLE,),
    )  # fmt: skip


def too_old(deadline: date, law: DeadlineFigures) -> Outcome:
    """The sponsor was an adult already: the report knows no test that excuses that."""
    return not_met(
        say(
            "too-old",
            "The sponsor was {age} or older on that day. The last day was {day}. "
            "The parents then cannot come by asylum family reunification under national policy.",
            age=law.adult,
            day=deadline,
        ),
        PARENTS,
    ).with_(open=(*DAYS_OPEN, excusable_age(law)), then=(PARENTS_ARTICLE_8,))


def adult_at_grant(law: DeadlineFigures) -> Outcome:
    return not_met(
        say(
            "adult-at-grant",
            "The sponsor was {age} or older when the permit was granted. "
            "Parents of an adult sponsor cannot come by asylum family reunification, so no deadline runs.",
            age=law.adult,
        ),
        REPORT.at("3.2.5", part="asylum"),
        PARENTS,
    ).with_(then=(PARENTS_ARTICLE_8,))


def asylum_first(law: DeadlineFigures) -> Sentence:
    """Who takes the wrong route for the right one must not let the deadline pass."""
    return say(
        "asylum-first",
        "If the sponsor has an asylum permit, look at asylum family reunification first: there you have only {term}.",
        term=law.deadline,
    )


def turned_adult(law: DeadlineFigures) -> Sentence:
    """What remains for parents when the sponsor's birthday comes before the application."""
    return say(
        "turned-adult",
        "If the sponsor turns {age} first, ask a lawyer at once. Parents can then make an application based on Article 8 ECHR.",
        age=law.adult,
    )


def excusable_age(law: DeadlineFigures) -> Cited:
    says = say(
        "excusable-age",
        "The report does not say whether the excusability test can help when the sponsor has turned {age}.",
        age=law.adult,
    )
    return Cited(says, (TEST, PARENTS))


ARTICLE_8_IS_OURS = Cited(
    say("article-8-ours", "The report says “no deadline” of regular applications. We read an application based on Article 8 ECHR as one."),
    (REPORT.at("3.3.3", part="regular"),),
)  # fmt: skip
# Whoever has heard of it may wait too long. The figure itself is never read here.
PROPOSAL = Cited(
    say("proposal", "Box 4 tells of a plan for more time. It was not law in May 2017, and we do not apply it."),
    (BOX_4,),
)
DAYS_OPEN = (FIRST_DAY, NO_COUNTING_RULE)
WEIGHTS = Cited(say("weights", "The report does not say how the three factors weigh."), (TEST,))
OUTER_LIMIT = Cited(
    say("outer-limit", "The report names no last day after which even an excusable application is too late."), (TEST,)
)
SEND_EARLY = say(
    "send-early", "Send the application as early as you can, and keep proof of the day on which you sent it."
)
IF_LATE = say(
    "if-late",
    "If you miss the day, apply all the same, at once, and explain why. The IND then decides whether that is excusable.",
)
KEEP_PROOF = say("keep-proof", "Keep proof of the day on which the application was sent.")
IF_EXCUSABLE = say(
    "if-excusable",
    "If the IND finds it excusable, asylum family reunification stays open. Gather proof of why it was late.",
)
IF_NOT_EXCUSABLE = say(
    "if-not-excusable",
    "If not, you can make a regular application and must meet all its conditions. "
    "If those are not met, the IND tests the application against Article 8 ECHR.",
)
# "Adult children, in principle, cannot come by regular family reunification under national policy."
# "Parents of minor children cannot come by regular family reunification under national policy."
NO_REGULAR_ROUTE = say(
    "no-regular-route",
    "Adult children and parents have no regular route: for them an application based on Article 8 ECHR remains.",
)
PARENTS_ARTICLE_8 = say("parents-article-8", "Parents can make an application based on Article 8 ECHR.")

calculator = Calculator(
    "Until when can you apply?",
    "It works out the last day for asylum family reunification, and says what follows when it has passed.",
    rule, You, DeadlineFigures, MAY_2017,
)  # fmt: skip
