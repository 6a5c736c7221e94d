"""What must be done after arrival, and by when (sections 4.3.1, 4.3.2 and 6.1.2)."""

from datetime import date
from typing import NamedTuple

from .kit import (
    Answers,
    Calculator,
    Cited,
    Day,
    Invalid,
    Mark,
    Outcome,
    Sentence,
    Sentences,
    Whole,
    YesNo,
    answer,
    decides,
    not_needed,
    not_said,
)
from .shared.deadline import no_counting_rule
from .shared.figures import Arrival, Duties
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

ASYLUM = REPORT.at("4.3.2")
CENTRE = REPORT.at("4.3.2", notes=(126,))
NEW_FACTS = REPORT.at("4.3.2", notes=(125,))
DESK = REPORT.at("4.3.1", part="arrival", notes=(124,))
MUNICIPALITY = REPORT.at("6.1.2", part="regular")
BRP = REPORT.at("6.1.2", part="regular", notes=(143,))
TB = REPORT.at(
    "6.1.2", part="regular", notes=(144,), legal="Article B1/4.5 of the Aliens Act Implementation Guidelines"
)
INSURED = REPORT.at("6.1.2", part="regular", notes=(145,))
INSURANCE = REPORT.at("6.1.2", part="regular", notes=(145, 146))
STILL_NEEDED = REPORT.at("6.1.2", part="asylum", notes=(147,))


class You(Answers):
    route = Shared.route
    tb_required = YesNo(
        "Must the family member have a test for tuberculosis (TB)?",
        hint="The report asks the test “if required”, and does not say of whom. Look in your letters, or ask the IND.",
        place=TB,
    )
    issued = YesNo("Has the family member’s residence permit been issued already?", mark=Mark.CAN_CHANGE)
    permit_issued = Day(
        "On which day was the family member’s residence permit issued?",
        hint="If you know several days, such as the one on the permit and the one on which you got it, enter the earliest.",
        short="the day on which the permit was issued",
    )
    registered = YesNo(
        "Was the family member registered at the municipality (in the BRP) during the procedure in Veenhuizen?",
        hint="The BRP is the database with the personal data of everybody who lives in the Netherlands.",
        place=ASYLUM,
    )
    age_at_arrival = Whole(
        "How old is the family member on the day of arrival in the Netherlands?",
        least=0,
        most=120,
        hint="In whole years.",
    )
    arrival = Day(
        "On which day does the family member arrive in the Netherlands?",
        hint="If the family member is here already, enter the day on which he or she came.",
        short="the day of arrival",
    )


class Figures(Arrival, Duties):
    """The figures that the time after arrival needs."""


class Duty(NamedTuple):
    """One step after arrival: what it is, and what it adds to the outcome."""

    reason: Outcome
    calendar: tuple[Cited, ...] = ()
    checklist: tuple[Cited, ...] = ()
    open: tuple[Cited, ...] = ()
    then: tuple[Sentence, ...] = ()


def rule(you: You, law: Figures) -> Outcome:
    if you.route is Route.ASYLUM:
        return asylum_with_permit(you, law) if you.issued else asylum_without_permit(you, law)

    # "More obligations begin once the procedure at the IND is over and the permit has been collected at an IND Desk."
    says = say(
        "regular",
        "First collect the permit at an IND Desk and register at the municipality. All steps stand below.",
    )
    found = together(
        answer(says, DESK, MUNICIPALITY), COLLECT, NO_REPORT, REGISTER, tb_test(you, law), insurance(you, law)
    )
    found = found.with_(open=(ARTICLE_8_IS_OURS,)) if you.route is Route.ARTICLE_8 else found
    return complete(found)


def asylum_without_permit(you: You, law: Figures) -> Outcome:
    # "Within {{ arrival.report }} of arriving in the Netherlands, the family member has to report to the IND."
    day = law.report.after(you.arrival)
    says = say(
        "asylum",
        "The family member must report to the IND by {day} at the latest. All steps stand below, with their days.",
        day=day,
    )
    return complete(
        together(
            answer(says, ASYLUM),
            report(day, law), IN_CENTRE, PERMIT_IN_CENTRE, TB_IN_CENTRE, BRP_IN_CENTRE, healthcare(law),
            insurance_asylum(you, law),
        )
    )  # fmt: skip


def asylum_with_permit(you: You, law: Figures) -> Outcome:
    if you.permit_issued < you.arrival:
        raise Invalid(
            You.permit_issued,
            say(
                "issued-earlier",
                "On this route the permit is given after arrival. Enter the day on which the family member got it, "
                "or check the day of arrival.",
            ),
        )
    # "The RZA ends {{ arrival.healthcare_after }} after the issue of the residence document."
    until = law.healthcare_after.after(you.permit_issued)
    duties = (
        reported(law.report.after(you.arrival)), TB_IN_CENTRE, brp_asylum(you), healthcare_until(until, law),
        insurance_asylum(you, law),
    )  # fmt: skip
    if not is_child(you, law) and until < last_day_to_insure(you, law):
        # A cover that ends first is what the reader must know first. The report does not discuss it.
        says = say(
            "gap",
            "Medical aid (RZA) ends on {until}. That is before {last}, the last day to take out health insurance. "
            "Take it out before the RZA ends.",
            until=until, last=last_day_to_insure(you, law),
        )  # fmt: skip
        return complete(together(answer(says, ASYLUM, INSURANCE), *duties))
    says = say("issued", "The family member has the permit. What is left to do stands below, with its days.")
    return complete(together(answer(says, ASYLUM, STILL_NEEDED), *duties))


def together(found: Outcome, *duties: Duty) -> Outcome:
    """The outcome with each duty as a reason, and with all that the duties add."""
    for duty in duties:
        found = found.with_(
            because=(duty.reason,),
            calendar=duty.calendar,
            checklist=duty.checklist,
            open=duty.open,
            then=duty.then,
        )
    return found


def complete(found: Outcome) -> Outcome:
    """What is said whatever the steps are."""
    counted = (COUNTED,) if found.calendar else ()
    return found.with_(open=(*counted, PENALTIES), then=(REPORT_CHANGES, INTEGRATION))


def report(day: date, law: Figures) -> Duty:
    says = say(
        "report",
        "Report to the IND within {term} after arrival: by {day} at the latest. The IND then plans an appointment in Veenhuizen.",
        term=law.report, day=day,
    )  # fmt: skip
    keep = say("keep-report", "Report to the IND by {day} at the latest.", day=day)
    return Duty(answer(says, ASYLUM), calendar=(Cited(keep, (ASYLUM,)),), open=(LATE_REPORT,), then=(REPORT_AT_ONCE,))


def reported(day: date) -> Duty:
    says = say("reported", "Reporting to the IND again: it comes before the permit, by {day} at the latest.", day=day)
    return Duty(not_needed(says, ASYLUM), open=(LATE_REPORT,))


def brp_asylum(you: You) -> Duty:
    # "Registration at the municipality is still needed only if it was not done in that procedure."
    if you.registered:
        says = say("registered", "Registration at the municipality, where it was done in Veenhuizen.")
        return Duty(not_needed(says, STILL_NEEDED))
    says = say("not-registered", "If the registration was not done in Veenhuizen: register at the municipality.")
    return Duty(answer(says, STILL_NEEDED), checklist=(BIRTH_CERTIFICATE,), open=(BRP_DAYS, CERTIFICATE_IS_OURS))


def tb_test(you: You, law: Figures) -> Duty:
    # "Next comes a test for tuberculosis (TB), if it is required."
    if not you.tb_required:
        return Duty(not_needed(say("tb-not", "A test for tuberculosis (TB), where none is required."), TB))
    # "There are {{ duties.tb_test }} for the TB test, counted from the issue of the residence permit."
    # "If the appointment is put off by more than {{ duties.tb_delay }}, the permit may be revoked (taken away)."
    revoked = say(
        "revoked",
        "If the appointment is put off by more than {delay}, the IND may take away the permit.",
        delay=law.tb_delay,
    )
    if not you.issued:
        says = say(
            "tb-term",
            "If a TB test is required: have it at the GGD (the health service) within {term} after the permit is issued. {revoked}",
            term=law.tb_test, revoked=revoked,
        )  # fmt: skip
        return Duty(answer(says, TB), open=(TB_DELAY,), then=(COME_BACK,))
    day = law.tb_test.after(you.permit_issued)
    says = say(
        "tb", "If a TB test is required: have it at the GGD (the health service) by {day} at the latest. {revoked}",
        day=day, revoked=revoked,
    )  # fmt: skip
    keep = say("keep-tb", "Have the TB test at the GGD by {day} at the latest.", day=day)
    return Duty(answer(says, TB), calendar=(Cited(keep, (TB,)),), open=(TB_DELAY, DAY_OF_ISSUE))


def last_day_to_insure(you: You, law: Figures) -> date:
    # "From arrival in the Netherlands, there are {{ duties.insurance }} to take it out."
    return law.insurance.after(you.arrival)


def is_child(you: You, law: Figures) -> bool:
    return you.age_at_arrival < law.insurance_age


def insurance(you: You, law: Figures) -> Duty:
    # "It is compulsory for everyone who lives or works here and is over the age of {{ duties.insurance_age }}."
    if is_child(you, law):
        says = say(
            "child",
            "Under the age of {age}: it is open how the family member is insured. The duty is for people over that age.",
            age=law.insurance_age,
        )
        return Duty(not_said(says, INSURED), then=(ASK_ABOUT_CHILD,))
    day = last_day_to_insure(you, law)
    keep = say("keep-insurance", "Take out health insurance by {day} at the latest.", day=day)
    calendar = (Cited(keep, (INSURANCE,)),)
    if you.age_at_arrival > law.insurance_age:
        says = say(
            "insurance", "Over the age of {age}: take out health insurance, at least the basic cover, by {day} at the latest. {except_for}",
            age=law.insurance_age, day=day, except_for=EXCEPTIONS,
        )  # fmt: skip
        return Duty(answer(says, INSURANCE), calendar=calendar)
    says = say(
        "insurance-at-age",
        "At the age of {age}: the report asks health insurance “over the age of {age}”, so it is open whether it is a duty. "
        "To be safe, take it out by {day}.",
        age=law.insurance_age, day=day,
    )  # fmt: skip
    return Duty(not_said(says, INSURANCE), calendar=calendar)


def insurance_asylum(you: You, law: Figures) -> Duty:
    duty = insurance(you, law)
    if is_child(you, law):
        return duty
    # "The family member still has to take out health insurance."
    return duty._replace(open=(GAP, INSURANCE_IS_OURS), then=(INSURE_IN_TIME,))


def healthcare(law: Figures) -> Duty:
    # "The COA also registers the family member in the Healthcare for Asylum Seekers Regulation (RZA)."
    says = say(
        "healthcare",
        "The COA registers the family member for medical aid (RZA). It ends {term} after the permit is issued.",
        term=law.healthcare_after,
    )
    return Duty(answer(says, ASYLUM), then=(COME_BACK,))


def healthcare_until(until: date, law: Figures) -> Duty:
    says = say(
        "healthcare-until", "Medical aid (RZA) ends on {day}: {term} after the permit was issued.",
        day=until, term=law.healthcare_after,
    )  # fmt: skip
    keep = say("keep-healthcare", "Medical aid (RZA) ends on {day}: be insured by then.", day=until)
    return Duty(answer(says, ASYLUM), calendar=(Cited(keep, (ASYLUM,)),), open=(DAY_OF_ISSUE,))


ARTICLE_8_IS_OURS = Cited(
    say("article-8-ours", "The report speaks of regular family reunification here. We read a permit based on Article 8 ECHR as one."),
    (MUNICIPALITY,),
)  # fmt: skip
COUNTED = no_counting_rule(ASYLUM, MUNICIPALITY)
PENALTIES = Cited(
    say("penalties", "Apart from the TB test, the report does not say what follows when a step is late. It names fines in general, without an amount."),
    (REPORT.at("6.3", notes=(167,)),),
)  # fmt: skip
LATE_REPORT = Cited(
    say("late-report", "The report does not say what follows when somebody reports to the IND too late after arrival."),
    (ASYLUM,),
)
BRP_DAYS = Cited(
    say(
        "brp-days", "The report does not say within how many days the family member must register at the municipality."
    ),
    (BRP,),
)
CERTIFICATE_IS_OURS = Cited(
    say("certificate-ours", "The report names the birth certificate under the regular route. We read it for this route too."),
    (BRP, STILL_NEEDED),
)  # fmt: skip
TB_DELAY = Cited(
    say("tb-delay", "The report does not say from which day a delay of the appointment for the TB test counts."), (TB,)
)
DAY_OF_ISSUE = Cited(
    say(
        "day-of-issue", "The report does not say which day counts as the day of issue. The earliest one is the safest."
    ),
    (ASYLUM, TB),
)
COLLECT_BY = Cited(say("collect-by", "The report does not say within what time the permit must be collected."), (DESK,))
GAP = Cited(
    say("gap-open", "The report does not say what holds between the end of the RZA and the last day to take out insurance."),
    (ASYLUM, INSURANCE),
)  # fmt: skip
INSURANCE_IS_OURS = Cited(
    say(
        "insurance-ours",
        "For the asylum route, the report’s sentence on insurance can be read in two ways. "
        "We read insurance as a duty on this route too, with the same last day.",
    ),
    (STILL_NEEDED, INSURANCE),
)
BIRTH_CERTIFICATE = Cited(
    say("birth-certificate", "A birth certificate that is translated and legalised (confirmed as genuine)."), (BRP,)
)
# "At an IND Desk, the family member can collect the residence permit."
COLLECT = Duty(
    answer(say("collect", "Collect the residence permit at an IND Desk. The IND tells you when it is ready."), DESK),
    open=(COLLECT_BY,),
)
NO_REPORT = Duty(
    not_needed(
        say("no-report", "Reporting to the IND soon after arrival: that is for asylum family reunification only."),
        ASYLUM,
    )
)
# "For the registration, a third-country national needs a birth certificate that is translated and legalised (confirmed as genuine)."
REGISTER = Duty(
    answer(
        say("register", "Register at the municipality, in the database BRP. Some family members get help with this."),
        BRP,
        DESK,
    ),
    checklist=(BIRTH_CERTIFICATE,),
    open=(BRP_DAYS,),
)
# "The family member follows a multi-day registration procedure at the reception centre in Veenhuizen."
IN_CENTRE = Duty(
    answer(
        say(
            "centre",
            "Follow the procedure at the reception centre in Veenhuizen. It usually takes a few days, with the nights.",
        ),
        CENTRE,
    ),
    then=(
        say(
            "own-permit",
            "In the interview there, the family member can say that he or she wants an independent asylum permit. "
            "Read section 4.3.2 about it first.",
        ),
    ),
)
PERMIT_IN_CENTRE = Duty(
    decides(
        say(
            "permit",
            "The family member gets the permit there, if the conditions are met. If new facts speak against it, "
            "the IND can refuse this permit, and the normal asylum procedure follows.",
        ),
        NEW_FACTS,
    )
)
TB_IN_CENTRE = Duty(
    not_needed(
        say("tb-centre", "Another appointment for the TB test: it takes place in Veenhuizen."),
        ASYLUM,
        STILL_NEEDED,
    )
)
BRP_IN_CENTRE = Duty(
    answer(
        say("brp-centre", "The registration in the database BRP takes place there. If it does not, register at the municipality."),
        ASYLUM,
        STILL_NEEDED,
    )
)  # fmt: skip
EXCEPTIONS = say("exceptions", "Exceptions exist only on moral or religious grounds, and for foreign students.")
REPORT_AT_ONCE = say("report-at-once", "If the day to report to the IND has passed, report at once.")
COME_BACK = say("come-back", "Come back here when the permit is issued: more days can be worked out then.")
ASK_ABOUT_CHILD = say("ask-about-child", "Ask the municipality how a child is insured.")
INSURE_IN_TIME = say("insure-in-time", "Take out the health insurance before the RZA ends, so that no time is left without cover.")  # fmt: skip
REPORT_CHANGES = say(
    "report-changes", "Tell the IND about changes that may affect the right of residence (section 6.1.1)."
)
INTEGRATION = say("integration", "See in section 6.1.3 whether civic integration is a duty for the family member.")

calculator = Calculator(
    "What must be done after arrival, and by when?",
    "It lists the steps after arrival in the Netherlands, each with its last day.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
