"""The submission deadline (sections 3.2.4 and 3.3.3), and what stands beside every day that is worked out."""

from datetime import date

from ..kit import Cited, Place, Sentences, Term
from .figures import Ages, Submission
from .sources import REPORT

say = Sentences("deadline")

DEADLINE = REPORT.at("3.3.3", part="asylum", notes=(80,), legal="Section 29(4) of the Aliens Act")
PARENTS = REPORT.at("3.2.4", part="asylum", notes=(58,), legal="Section 29c of the Aliens Act, as printed")


class DeadlineFigures(Submission, Ages):
    """The figures that the deadline needs."""


def last_day(granted: date, law: DeadlineFigures) -> date:
    """The last day to apply for asylum family reunification."""
    # "A beneficiary of international protection must apply within {{ submission.deadline }} for asylum family reunification."
    return law.deadline.after(granted)


def last_day_as_minor(born: date, law: DeadlineFigures) -> date:
    """The last day on which a sponsor is still a minor."""
    # "The sponsor must be under the age of {{ ages.adult }} when the application is submitted."
    return Term(days=1).before(Term(years=law.adult).after(born))


def no_counting_rule(*places: Place) -> Cited:
    """How we count, to stand beside each day that is worked out. `places` give the term."""
    says = say(
        "no-counting-rule",
        "The report gives no counting rule. We do not count the first day, we count months and years by the calendar, "
        "and we do not move weekends and holidays.",
    )
    return Cited(says, places)


def first_day_not_said(*places: Place) -> Cited:
    """For a term of which the report does not say when it starts, and that the reader must keep."""
    says = say(
        "first-day",
        "The report does not say on which day the term starts. Take the earliest date that you know of.",
    )
    return Cited(says, places)


def article_8_as_regular(*places: Place) -> Cited:
    """For a term that the report gives for regular family reunification."""
    says = say(
        "article-8-as-regular",
        "The report does not name applications based on Article 8 ECHR here. We read them as regular applications.",
    )
    return Cited(says, places)


# "The sponsor must apply for the family members within {{ submission.deadline }} after getting the residence permit."
DO_NOT_WAIT = say(
    "do-not-wait",
    "Do not let the deadline of the asylum route pass while you wait for papers or advice. "
    "“Until when can you apply?” works out the last day.",
)
NO_COUNTING_RULE, FIRST_DAY = no_counting_rule(DEADLINE), first_day_not_said(DEADLINE)
