"""Which changes must be reported to the IND, and until when (section 6.1.1)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Day,
    Outcome,
    Sentences,
    YesNo,
    answer,
    not_needed,
)
from .shared.deadline import no_counting_rule
from .shared.figures import Duties
from .shared.paragraphs import REPORT_IN_TIME
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

EXAMPLES = REPORT.at("6.1.1", notes=(141,), legal="Section 18 of the Aliens Act, as printed")


class Change(Enum):
    """What has changed. All but the last are the report's own examples."""

    BREAK_UP = "break-up"
    INCOME = "income"
    JOB_LOSS = "job-loss"
    EMPLOYER = "employer"
    SCHOOL = "school"
    ADDRESS = "address"
    OTHER = "other"


class You(Answers):
    what_changed = Choice(
        "What has changed, for the sponsor or for the family member?",
        {
            Change.BREAK_UP: "A relationship has ended",
            Change.INCOME: (
                "The income is lower",
                "It has fallen below the standard amount of the income requirement.",
            ),
            Change.JOB_LOSS: "A job was lost",
            Change.EMPLOYER: "Something that has to do with the employer",
            Change.SCHOOL: "Something that has to do with the school, college or university",
            Change.ADDRESS: "The address",
            Change.OTHER: "Something else",
        },
        hint="Choose one. Look at other changes one after the other.",
        place=EXAMPLES,
    )
    affects_residence = YesNo(
        "Can this change have an effect on the family member’s right of residence?",
        hint="For example because it is about a condition of the permit. If you doubt it, choose “I don’t know”.",
        place=REPORT_IN_TIME,
    )
    changed = Day(
        "On which day does the change take effect?",
        hint="It may be a day that is still to come. If there are several days, enter the earliest.",
        short="the day of the change",
    )


def rule(you: You, law: Duties) -> Outcome:
    # "A change that could affect the family member's right of residence must always be reported."
    if you.what_changed is Change.OTHER and not you.affects_residence:
        says = say("no-effect", "The report asks only for changes that can have an effect on the right of residence.")
        return not_needed(says, REPORT_IN_TIME).with_(open=(OTHER_CHANGES,), then=(IN_DOUBT,))

    # "In principle, this must be done within {{ duties.report_change }} after the change takes effect."
    day = law.report_change.after(you.changed)
    says = say("report", "Report this change to the IND by {day} at the latest.", day=day)
    keep = say("keep", "Report the change to the IND by {day} at the latest.", day=day)
    found = answer(says, EXAMPLES, REPORT_IN_TIME).with_(
        open=OPEN, then=(REPORT_EARLY, IF_LATE), calendar=(Cited(keep, (REPORT_IN_TIME,)),)
    )
    # "A change of address must be reported to the IND as well."
    if you.what_changed is Change.ADDRESS:
        return found.with_(open=(MUNICIPALITY_TELLS,))
    if you.what_changed is Change.BREAK_UP:
        return found.with_(then=(PERMIT_OF_ONES_OWN, SOONER))
    if you.what_changed in (Change.INCOME, Change.JOB_LOSS):
        return found.with_(then=(INCOME,))
    return found


OPEN = (
    no_counting_rule(REPORT_IN_TIME),
    Cited(
        say("in-principle", "The report says “in principle”, and names no exceptions from this term."), (REPORT_IN_TIME,)
    ),
    Cited(
        say(
            "both-ours",
            "The report names examples for the time of the procedure, and the term for the time after it. "
            "We read both for both times.",
        ),
        (EXAMPLES, REPORT_IN_TIME),
    ),
    Cited(
        say("who", "Sponsor and family member both have this duty. The report does not say whether one report is enough."),
        (EXAMPLES,),
    ),
    Cited(say("how", "The report does not say how a change is reported."), (EXAMPLES,)),
    Cited(
        say("late", "The report does not say what follows when a change is reported too late. It speaks in general of withdrawing a permit and of fines, without an amount."),
        (REPORT_IN_TIME, REPORT.at("6.3", notes=(167,))),
    ),
    Cited(
        say("which-section", "The report gives one article for this duty and for another matter, public funds. It is doubtful."),
        (EXAMPLES, REPORT.at("6.2", part="public-funds", notes=(161,))),
    ),
)  # fmt: skip
OTHER_CHANGES = Cited(
    say("other-changes", "The report gives examples only. It does not list which changes have an effect."), (EXAMPLES,)
)
MUNICIPALITY_TELLS = Cited(
    say(
        "municipality-tells",
        "When somebody moves, the IND gets a message by itself. The report does not say that you then need not report it.",
    ),
    (REPORT.at("6.3"),),
)
IN_DOUBT = say("in-doubt", "If you doubt whether it has an effect, report it to the IND.")
REPORT_EARLY = say("report-early", "Report it as early as you can, and keep proof of the day on which you did.")
IF_LATE = say("if-late", "If the day has passed, report it all the same, at once.")
PERMIT_OF_ONES_OWN = say(
    "own-permit",
    "After a break-up: read about a permit that does not depend on the sponsor. "
    "For the regular route it stands in section 6.2, for the asylum route in section 4.3.2.",
)
SOONER = say("sooner", "On the regular route, such a permit can come sooner, for example after domestic violence.")
INCOME = say(
    "income",
    "If there is less income or no job: on the regular route, read in section 3.3.2 which income is enough.",
)

calculator = Calculator(
    "Which changes must you report, and by when?",
    "It works out the last day to tell the IND about a change.",
    rule, You, Duties, MAY_2017,
)  # fmt: skip
