"""Whether partners lived together before, which the asylum route asks (section 3.3.5)."""

from ..kit import Answers, Cited, Law, Outcome, Sentences, decides, met, not_met
from .questions import Shared
from .sources import REPORT

say = Sentences(__name__)

ABROAD = REPORT.at(
    "3.3.5", part="asylum", notes=(93, 94), legal="Article C2/4.1 of the Aliens Act Implementation Guidelines"
)


class CohabitationAsked(Answers):
    """The questions that this condition needs. A calculator that needs it takes them from here."""

    lived_together = Shared.lived_together
    explanation = Shared.explanation


def lived_together_abroad(you: CohabitationAsked, law: Law) -> Outcome:
    """Whether partners lived together outside the Netherlands, or can explain why they did not."""
    # "On this route, partners must also have lived together outside the Netherlands."
    if you.lived_together:
        return met(say("lived-together", "The partners lived together outside the Netherlands."), ABROAD)
    # "If they did not, they must give a reasonable explanation."
    if you.explanation:
        says = say("explanation", "The IND decides whether the explanation for living apart is reasonable.")
        return decides(says, ABROAD).with_(open=(MAY_CHANGE,))
    says = say("no-explanation", "Partners must have lived together, or explain why they did not.")
    return not_met(says, ABROAD).with_(open=(MAY_CHANGE,))


# "Because of it, the policy on cohabitation may change soon."
MAY_CHANGE = Cited(
    say(
        "may-change",
        "The report says that the policy on living together may change soon. It does not say what changes.",
    ),
    (ABROAD,),
)
