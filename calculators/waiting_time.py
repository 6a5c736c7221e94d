"""Whether the sponsor must wait before applying, and until when (section 3.3.1)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Day,
    Mark,
    Outcome,
    Sentence,
    Sentences,
    answer,
    exempt,
    met,
    not_met,
    not_needed,
    not_said,
)
from .shared.contradictions import WAITING_WHEN_LATE
from .shared.deadline import no_counting_rule
from .shared.figures import Ages, Waiting
from .shared.questions import Purpose, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.ways_out import DEROGATE, TESTED_BY_ITSELF

say = Sentences(__name__)

WAITING = REPORT.at("3.3.1", part="regular", notes=(63,), legal="Article 3.15 of the Aliens Decree")
REGULAR = REPORT.at("3.3.1", part="regular")


class You(Answers):
    route = Shared.route
    sponsor_has_asylum = Shared.sponsor_has_asylum
    purpose = Shared.purpose
    first_permit = Day(
        "Since which day has the sponsor stayed in the Netherlands on a residence permit?",
        hint="For permits that follow one another, this is the first day of the first one. "
        "After a break without a permit, it is the first day of the next permit. "
        "If you know several dates, such as that of the letter and that of the permit, enter the latest.",
        place=WAITING,
        short="the first day on a permit",
        mark=Mark.FIXED,
    )
    sent = Shared.sent
    applied = Shared.applied


class Figures(Waiting, Ages):
    """The figures that the waiting time needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "No waiting time applies to beneficiaries of international protection."
    if you.route is Route.ASYLUM:
        says = say("asylum", "There is no waiting time for asylum family reunification.")
        return not_needed(says, REPORT.at("3.3.1", part="asylum"))

    # "Their purpose of residence is non-temporary, but they are excluded from the waiting time."
    if you.sponsor_has_asylum:
        says = say("sponsor-asylum", "The sponsor need not wait: people with an asylum permit are excluded from this.")
        return exempt(says, REGULAR).with_(conflicts=(WAITING_WHEN_LATE,))

    # "This holds for a sponsor whose purpose of residence is non-temporary under the Civic Integration Decree."
    if you.purpose is Purpose.TEMPORARY:
        says = say("temporary", "The sponsor need not wait: the purpose of residence is temporary.")
        return not_needed(says, REPORT.at("3.3.1", part="regular", notes=(62,))).with_(then=(CHECK_PURPOSE,))

    if you.route is Route.ARTICLE_8:
        says = say(
            "article-8", "The report does not say whether an application based on Article 8 ECHR has a waiting time."
        )
        return not_said(says, REGULAR).with_(then=(ASK_THE_IND,))

    # "Before applying, that sponsor must have stayed in the Netherlands on a residence permit for at least {{ waiting.term }}."
    earliest = law.term.after(you.first_permit)
    if you.sent is False:
        says = say("earliest", "The earliest day to apply is {day}.", day=earliest)
        keep = say("keep", "Send the application on {day} or later.", day=earliest)
        return answer(says, WAITING).with_(
            open=(*DAYS_OPEN, *EARLY_OPEN), then=(ANY_TIME, SOME_DAYS, child(law)), calendar=(Cited(keep, (WAITING,)),)
        )
    if you.applied >= earliest:
        says = say("waited", "The sponsor has waited long enough. The earliest day was {day}.", day=earliest)
        return met(says, WAITING).with_(open=DAYS_OPEN)
    says = say("too-early", "The application is too early. The earliest day is {day}.", day=earliest)
    again = say("again", "A new application can be sent on {day} or later.", day=earliest)
    return not_met(says, WAITING).with_(
        open=(*DAYS_OPEN, *EARLY_OPEN),
        then=(ASK_EARLY, DEROGATE, TESTED_BY_ITSELF, child(law)),
        calendar=(Cited(again, (WAITING,)),),
    )


def child(law: Figures) -> Sentence:
    """Waiting can cost a child the regular route."""
    # "Adult children, in principle, cannot come by regular family reunification under national policy."
    return say(
        "child",
        "A child who turns {age} while you wait can, in principle, no longer come on the regular route. "
        "Ask a lawyer before that day.",
        age=law.adult,
    )


DAYS_OPEN = (
    Cited(
        say(
            "which-day",
            "The report does not say which day of the permit counts. Take the latest date that you know of.",
        ),
        (WAITING,),
    ),
    Cited(
        say(
            "breaks",
            "The report does not say whether stays with a break, or several permits in a row, count. "
            "We add up permits that follow one another, and we count only the time after a break.",
        ),
        (REGULAR,),
    ),
    no_counting_rule(WAITING),
)
EARLY_OPEN = (
    Cited(
        say(
            "early",
            "The report does not say what happens with an application that is too early: "
            "whether it is refused or decided later.",
        ),
        (REGULAR,),
    ),
    Cited(
        say(
            "before-decision",
            "The report does not say whether it is enough that the waiting time ends before the decision. "
            "We take the day of the application.",
        ),
        (REGULAR,),
    ),
)
# "Regular family reunification has no submission deadline."
ANY_TIME = say("any-time", "From that day on you can apply at any time: the regular route has no deadline.")
SOME_DAYS = say("some-days", "If you can, wait a few days longer. Then another way of counting does no harm.")
CHECK_PURPOSE = say(
    "check-purpose",
    "Ask the IND before you apply whether this purpose is temporary. "
    "The name of a permit does not decide it: a temporary asylum permit has a non-temporary purpose.",
)
ASK_EARLY = say("ask-early", "Ask the IND what happens with the application that you sent.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND whether the sponsor must wait.")

calculator = Calculator(
    "Must the sponsor wait before applying?",
    "It works out the earliest day on which the sponsor can apply.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
