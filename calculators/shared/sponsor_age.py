"""The ages that the regular route asks of the sponsor and of partners (section 3.1.1 and table 1)."""

from ..kit import Answers, Cited, Conflict, Outcome, Place, Sentence, Sentences, met, not_met
from .figures import Ages
from .paragraphs import TABLE_1
from .questions import CHILD_RELATIONS, PARTNERS, Relation, Shared
from .sources import REPORT

say = Sentences(__name__)

SPONSOR_AGE = REPORT.at("3.1.1", notes=(25,), legal="Article 3.15(1)(b) of the Aliens Decree")
LOWER_AGE = REPORT.at("3.1.1", notes=(26,))
ON_APPLICATION = REPORT.at("3.1.1")
BOTH_AGES = (TABLE_1, REPORT.at("3.1.1", notes=(25, 26)))


class AgesAsked(Answers):
    """The questions that the ages need. A calculator that needs them takes them from here."""

    relation = Shared.relation
    member_age = Shared.member_age
    sponsor_age = Shared.sponsor_age
    married_before_entry = Shared.married_before_entry


def sponsor_old_enough(you: AgesAsked, law: Ages) -> Outcome:
    """Whether the sponsor has the age of the regular route, for the family member that it is about."""
    # "The sponsor must be {{ ages.sponsor }} years old or older."
    if you.sponsor_age >= law.sponsor:
        return met(say("sponsor-21", "The sponsor is {age} or older.", age=law.sponsor), SPONSOR_AGE)
    if you.relation in PARTNERS:
        return partners_old_enough(you, law)
    # "The report does not settle this, and we follow 3.1.1."
    says = say("sponsor-too-young", "On the regular route the sponsor must be {age} or older.", age=law.sponsor)
    return not_met(says, SPONSOR_AGE).with_(
        open=(age_day(law.sponsor),),
        conflicts=(sponsors_age(law),),
        then=(wait_with_child(law),) if you.relation in CHILD_RELATIONS else (),
    )


def partners_old_enough(you: AgesAsked, law: Ages) -> Outcome:
    """Whether both partners have the age of the regular route."""
    # "For partners we follow Table 1: both must be {{ ages.partner }} years old or older."
    if you.sponsor_age >= law.partner and you.member_age >= law.partner:
        return met(say("both-21", "Both partners are {age} or older.", age=law.partner), *BOTH_AGES)
    # "Marriage partners can also be reunited when both are at least {{ ages.partner_before_entry }} years old at the time of application."
    least, shown = law.partner_before_entry, (partners_ages(law),)
    if you.relation is Relation.SPOUSE and you.sponsor_age >= least and you.member_age >= least:
        # "Their marriage must then have existed before entry."
        if you.married_before_entry:
            says = say("both-18", "Both are {age} or older, and they were married before entry.", age=least)
            return met(says, *BOTH_AGES).with_(open=(WHOSE_ENTRY,), conflicts=shown)
        says = say("not-married-before", "Under {age}, both must have been married before entry.", age=law.partner)
        return not_met(says, *BOTH_AGES).with_(
            open=(MARRIED_BETWEEN, age_day(law.partner)), conflicts=shown, then=(WAIT,)
        )
    if you.relation is Relation.SPOUSE:
        says = say("too-young-spouse", "Marriage partners must both be {age} or older.", age=least)
        return not_met(says, *BOTH_AGES).with_(conflicts=shown, then=(WAIT,))
    says = say("too-young", "Both partners must be {age} or older.", age=law.partner)
    return not_met(says, *BOTH_AGES).with_(open=(MARRIAGE_ONLY, age_day(law.partner)), conflicts=shown, then=(WAIT,))


def partners_ages(law: Ages) -> Conflict:
    """What the report says in three places on the ages of partners."""
    of_sponsor = say("ages-sponsor", "Section 3.1.1 asks the age of {age} of the sponsor.", age=law.sponsor)
    of_both = say("ages-both", "Table 1 asks the age of {age} of both partners.", age=law.partner)
    lower = say(
        "ages-18",
        "Note 26 lets marriage partners come from {age} if they married before entry.",
        age=law.partner_before_entry,
    )
    return Conflict(
        (Cited(of_sponsor, (SPONSOR_AGE,)), Cited(of_both, (TABLE_1,)), Cited(lower, (LOWER_AGE,))),
        say("ages-followed", "We follow Table 1 for both partners, with the exception of note 26."),
    )


def sponsors_age(law: Ages) -> Conflict:
    """What the report says in two places on the age of a sponsor who brings no partner."""
    of_sponsor = say("ages-sponsor", "Section 3.1.1 asks the age of {age} of the sponsor.", age=law.sponsor)
    partners = say("ages-partners-only", "Table 1 asks an age of partners only.")
    return Conflict(
        (Cited(of_sponsor, (SPONSOR_AGE,)), Cited(partners, (TABLE_1,))),
        say("ages-child-followed", "We follow 3.1.1: it asks the age of every sponsor. The report does not settle it."),
    )


def age_day(age: int, place: Place = ON_APPLICATION) -> Cited:
    """On which day an age counts is open."""
    says = say(
        "age-day",
        "The report does not say on which day the age of {age} must be reached. We take the day of the application.",
        age=age,
    )
    return Cited(says, (place,))


def wait_with_child(law: Ages) -> Sentence:
    """Waiting helps the sponsor, and can harm the child."""
    # "Adult children, in principle, cannot come by regular family reunification under national policy."
    return say(
        "wait-with-child",
        "You can wait until the sponsor is {age}: the regular route has no deadline. "
        "But a child who turns {adult} meanwhile can, in principle, no longer come on it.",
        age=law.sponsor, adult=law.adult,
    )  # fmt: skip


# "Regular family reunification has no submission deadline."
WAIT = say(
    "wait", "On the regular route, you can wait until the age is reached: it has no deadline. The asylum route has one."
)
WHOSE_ENTRY = Cited(
    say("whose-entry", "The report does not say whose entry is meant by “before entry”."),
    (LOWER_AGE,),
)
MARRIED_BETWEEN = Cited(
    say(
        "married-between",
        "The report does not say whether this also holds for a marriage from after the entry but before the sponsor’s permit.",
    ),
    (LOWER_AGE,),
)
MARRIAGE_ONLY = Cited(
    say("marriage-only", "Note 26 names marriage partners only. The report gives no lower age for other partners."),
    (LOWER_AGE,),
)
WHOSE_AGE = Cited(
    say(
        "whose-age",
        "Section 3.1.2 does not say whose age is meant. Table 1 asks it of both partners, and we follow that.",
    ),
    (REPORT.at("3.1.2", notes=(30,)), TABLE_1),
)
