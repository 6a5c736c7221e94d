"""What must be done after arrival, and by when (sections 4.3.1, 4.3.2 and 6.1.2)."""

from datetime import date

from .kit import (
    Answers,
    Calculator,
    Cited,
    Day,
    Invalid,
    Mark,
    Outcome,
    Sentences,
    Whole,
    YesNo,
    answer,
    decides,
    not_needed,
    not_said,
    together,
)
from .shared.deadline import article_8_as_regular, no_counting_rule
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
    permit_is_issued = YesNo("Has the family member’s residence permit been issued already?", mark=Mark.CAN_CHANGE)
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
    arrival = Shared.arrival


class Figures(Arrival, Duties):
    """The figures that the time after arrival needs."""


def rule(you: You, law: Figures) -> Outcome:
    if you.route is Route.ASYLUM:
        return asylum_with_permit(you, law) if you.permit_is_issued else asylum_without_permit(you, law)

    # "More obligations begin once the procedure at the IND is over and the permit has been collected at an IND Desk."
    says = say(
        "regular",
        "First collect the permit at an IND Desk and register at the municipality. All steps stand below.",
    )
    ours = (article_8_as_regular(MUNICIPALITY),) if you.route is Route.ARTICLE_8 else ()
    found = answer(says, DESK, MUNICIPALITY).with_(
        open=(*ALWAYS_OPEN, *ours), then=ALWAYS, checklist=(BIRTH_CERTIFICATE,)
    )
    return together(you, law, [collect, no_report, register, tb_test, insurance], found=found)


def asylum_without_permit(you: You, law: Figures) -> Outcome:
    says = say(
        "asylum",
        "The family member must report to the IND by {day} at the latest. All steps stand below.",
        day=law.report.after(you.arrival),
    )
    return together(
        you, law, [report, centre, permit_there, tb_there, register_there, healthcare, insurance_asylum],
        found=answer(says, ASYLUM).with_(open=(*ALWAYS_OPEN, WITHOUT_MVV), then=(REPORT_AT_ONCE, OWN_PERMIT, COME_BACK, *ALWAYS)),
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
    found = answer(
        say("issued", "The family member has the permit. What is left to do stands below."), ASYLUM, STILL_NEEDED
    )
    until, last = end_of_healthcare(you, law), last_day_to_insure(you, law)
    if not is_child(you, law) and until < last:
        # A cover that ends first is what the reader must know first. The report does not discuss it.
        says = say(
            "gap",
            "Medical aid (RZA) ends on {until}. That is before {last}, the last day to take out health insurance. "
            "Take it out before the RZA ends.",
            until=until, last=last,
        )  # fmt: skip
        found = answer(says, ASYLUM, INSURANCE)
    return together(
        you, law, [reported, tb_there, register_asylum, healthcare_until, insurance_asylum],
        found=found.with_(open=ALWAYS_OPEN, then=ALWAYS),
    )  # fmt: skip


def collect(you: You, law: Figures) -> Outcome:
    # "At an IND Desk, the family member can collect the residence permit."
    says = say("collect", "Collect the residence permit at an IND Desk. The IND tells you when it is ready.")
    return answer(says, DESK).with_(open=(COLLECT_BY,))


def no_report(you: You, law: Figures) -> Outcome:
    says = say("no-report", "Reporting to the IND soon after arrival: that is for asylum family reunification only.")
    return not_needed(says, ASYLUM)


def register(you: You, law: Figures) -> Outcome:
    # "For the registration, a third-country national needs a birth certificate that is translated and legalised (confirmed as genuine)."
    says = say(
        "register",
        "Register at the municipality, in the database BRP, with the birth certificate. Some family members get help with this.",
    )
    return answer(says, BRP, DESK).with_(open=(BRP_DAYS,))


def tb_test(you: You, law: Figures) -> Outcome:
    # "Next comes a test for tuberculosis (TB), if it is required."
    if not you.tb_required:
        return not_needed(say("tb-not", "No test for tuberculosis (TB) is required."), TB)
    # "There are {{ duties.tb_test }} for the TB test, counted from the issue of the residence permit."
    # "If the appointment is put off by more than {{ duties.tb_delay }}, the permit may be revoked (taken away)."
    says = say(
        "tb",
        "Have the TB test at the GGD (the health service), within {term} after the permit is issued. "
        "If the appointment is put off by more than {delay}, the IND may take away the permit.",
        term=law.tb_test, delay=law.tb_delay,
    )  # fmt: skip
    found = answer(says, TB).with_(open=(TB_DELAY,))
    if not you.permit_is_issued:
        return found.with_(then=(COME_BACK,))
    day = law.tb_test.after(you.permit_issued)
    keep = say("keep-tb", "Have the TB test at the GGD by {day} at the latest.", day=day)
    return found.with_(calendar=(Cited(keep, (TB,)),), open=(DAY_OF_ISSUE,))


def insurance(you: You, law: Figures) -> Outcome:
    # "It is compulsory for everyone who lives or works here and is over the age of {{ duties.insurance_age }}."
    if is_child(you, law):
        says = say(
            "child",
            "It is open how the family member is insured. The duty of health insurance is for people over the age of {age}.",
            age=law.insurance_age,
        )
        return not_said(says, INSURED).with_(then=(ASK_ABOUT_CHILD,))
    keep = say("keep-insurance", "Take out health insurance by {day} at the latest.", day=last_day_to_insure(you, law))
    calendar = (Cited(keep, (INSURANCE,)),)
    if you.age_at_arrival > law.insurance_age:
        says = say(
            "insurance",
            "Take out health insurance, at least the basic cover, within {term} after arrival. "
            "Exceptions exist only on moral or religious grounds, and for foreign students.",
            term=law.insurance,
        )
        return answer(says, INSURANCE).with_(calendar=calendar)
    says = say(
        "insurance-at-age",
        "The report asks health insurance of people “over the age of {age}”, so it is open at {age}. "
        "To be safe, take it out within {term} after arrival.",
        age=law.insurance_age, term=law.insurance,
    )  # fmt: skip
    return not_said(says, INSURANCE).with_(calendar=calendar)


def is_child(you: You, law: Figures) -> bool:
    return you.age_at_arrival < law.insurance_age


def last_day_to_insure(you: You, law: Figures) -> date:
    # "From arrival in the Netherlands, there are {{ duties.insurance }} to take it out."
    return law.insurance.after(you.arrival)


def report(you: You, law: Figures) -> Outcome:
    # "Within {{ arrival.report }} of arriving in the Netherlands, the family member has to report to the IND."
    says = say(
        "report", "Report to the IND within {term} after arrival. The IND then plans an appointment in Veenhuizen.",
        term=law.report,
    )  # fmt: skip
    keep = say("keep-report", "Report to the IND by {day} at the latest.", day=law.report.after(you.arrival))
    return answer(says, ASYLUM).with_(calendar=(Cited(keep, (ASYLUM,)),), open=(LATE_REPORT,))


def reported(you: You, law: Figures) -> Outcome:
    says = say(
        "reported",
        "Reporting to the IND again: it comes before the permit, within {term} after arrival.",
        term=law.report,
    )
    return not_needed(says, ASYLUM)


def centre(you: You, law: Figures) -> Outcome:
    # "The family member follows a multi-day registration procedure at the reception centre in Veenhuizen."
    says = say(
        "centre",
        "Follow the procedure at the reception centre in Veenhuizen. It usually takes a few days, and the family member sleeps there.",
    )
    return answer(says, CENTRE)


def permit_there(you: You, law: Figures) -> Outcome:
    # "The family member receives the residence permit, if the conditions are met."
    says = say(
        "permit",
        "The family member gets the permit there, if the conditions are met. If new facts speak against it, "
        "the IND can refuse this permit, and the normal asylum procedure follows.",
    )
    return decides(says, NEW_FACTS)


def tb_there(you: You, law: Figures) -> Outcome:
    # "The family member has a TB examination."
    says = say("tb-there", "Another appointment for the TB test: it takes place in Veenhuizen.")
    return not_needed(says, ASYLUM, STILL_NEEDED)


def register_there(you: You, law: Figures) -> Outcome:
    says = say(
        "register-there",
        "The registration in the database BRP takes place there too. If it does not, register at the municipality.",
    )
    return answer(says, ASYLUM, STILL_NEEDED)


def register_asylum(you: You, law: Figures) -> Outcome:
    # "Registration at the municipality is still needed only if it was not done in that procedure."
    if you.registered:
        says = say("registered", "Registering at the municipality: it was done in Veenhuizen.")
        return not_needed(says, STILL_NEEDED)
    says = say(
        "not-registered",
        "Register at the municipality, because it was not done in Veenhuizen. "
        "Take a birth certificate that is translated and legalised (confirmed as genuine).",
    )
    return answer(says, STILL_NEEDED, BRP).with_(open=(BRP_DAYS, CERTIFICATE_IS_OURS))


def healthcare(you: You, law: Figures) -> Outcome:
    # "The COA also registers the family member in the Healthcare for Asylum Seekers Regulation (RZA)."
    says = say(
        "healthcare",
        "The COA registers the family member for medical aid (RZA). It ends {term} after the permit is issued.",
        term=law.healthcare_after,
    )
    return answer(says, ASYLUM)


def healthcare_until(you: You, law: Figures) -> Outcome:
    says = say(
        "healthcare-until",
        "Medical aid (RZA) goes on until {term} after the permit was issued.",
        term=law.healthcare_after,
    )
    keep = say(
        "keep-healthcare", "Medical aid (RZA) ends on {day}: be insured by then.", day=end_of_healthcare(you, law)
    )
    return answer(says, ASYLUM).with_(calendar=(Cited(keep, (ASYLUM,)),), open=(DAY_OF_ISSUE,))


def end_of_healthcare(you: You, law: Figures) -> date:
    # "The RZA ends {{ arrival.healthcare_after }} after the issue of the residence document."
    return law.healthcare_after.after(you.permit_issued)


def insurance_asylum(you: You, law: Figures) -> Outcome:
    found = insurance(you, law)
    if is_child(you, law):
        return found
    # "The family member still has to take out health insurance."
    return found.with_(open=(GAP, INSURANCE_IS_OURS), then=(INSURE_IN_TIME,))


PENALTIES = Cited(
    say("penalties", "Apart from the TB test, the report does not say what follows when a step is late. It names fines in general, without an amount."),
    (REPORT.at("6.3", notes=(167,)),),
)  # fmt: skip
ALWAYS_OPEN = (no_counting_rule(ASYLUM, MUNICIPALITY), PENALTIES)
# "How the registration in Veenhuizen goes for a family member who came without an MVV."
WITHOUT_MVV = Cited(
    say(
        "without-mvv", "The report does not say how the registration goes for a family member who came without an MVV."
    ),
    (ASYLUM,),
)
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
REPORT_AT_ONCE = say("report-at-once", "If the day to report to the IND has passed, report at once.")
OWN_PERMIT = say(
    "own-permit",
    "In the interview there, the family member can say that he or she wants an independent asylum permit. "
    "Read section 4.3.2 about it first.",
)
COME_BACK = say("come-back", "Come back here when the permit is issued: more days can be worked out then.")
ASK_ABOUT_CHILD = say(
    "ask-about-child", "Ask the municipality how a child is insured, and look at this again when the child is an adult."
)
INSURE_IN_TIME = say("insure-in-time", "Take out the health insurance before the RZA ends, so that no time is left without cover.")  # fmt: skip
ALWAYS = (
    say("report-changes", "Tell the IND about changes that may affect the right of residence (section 6.1.1)."),
    say("integration", "See in section 6.1.3 whether civic integration is a duty for the family member."),
)

calculator = Calculator(
    "What must be done after arrival, and by when?",
    "It lists the steps after arrival in the Netherlands, each with its last day.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
