"""What readers answer, and what they are told."""

from dataclasses import dataclass
from urllib.parse import urlencode

PAGES = {
    "fees": "chapter-4/",
    "family_member": "chapter-3/",
    "submission_deadline": "chapter-3/",
    "integration_exam_abroad": "chapter-3/",
    "after_arrival": "chapter-6/",
    "report_changes": "chapter-6/",
    "integration_loan": "chapter-6/",
    "civic_integration": "chapter-6/",
    "route": "chapter-2/",
    "decision_period": "chapter-4/",
    "missing_documents": "chapter-4/",
    "objection": "chapter-4/",
    "continued_residence": "chapter-6/",
    "income": "chapter-3/",
    "sponsor": "chapter-3/",
    "visa_collection": "chapter-4/",
    "lasting_stay": "chapter-6/",
    "documents": "annex-4/",
    "independent_permit": "article/",
    "missing_proof": "chapter-4/",
    "family_life": "annex-5/",
    "waiting_time": "chapter-3/",
    "work": "chapter-6/",
    "public_funds": "chapter-6/",
    "other_conditions": "chapter-3/",
    "entry_visa": "chapter-4/",
    "where_to_apply": "chapter-4/",
}
"""The page on which each calculator stands. That every calculator is here is a test."""

SECTIONS = {
    "fees": "s4-3-1",
    "family_member": "s3-2",
    "submission_deadline": "s3-3-3",
    "integration_exam_abroad": "s3-3-4",
    "after_arrival": "s6-1-2",
    "report_changes": "s6-1-1",
    "integration_loan": "s6-1-3",
    "civic_integration": "s6-1-3",
    "route": "s2-2-1",
    "decision_period": "s4-5",
    "missing_documents": "s4-3-1-completeness",
    "objection": "s4-3-1-objection",
    "continued_residence": "s6-2-continued",
    "income": "s3-3-2",
    "sponsor": "s3-1",
    "visa_collection": "s4-3-1-mvv",
    "lasting_stay": "s6-2-permanent",
    "documents": "annex-4",
    "independent_permit": "article-requirements",
    "missing_proof": "s4-4-3",
    "family_life": "annex-5",
    "waiting_time": "s3-3-1",
    "work": "s6-2-work",
    "public_funds": "s6-2-public-funds",
    "other_conditions": "s3-3-7",
    "entry_visa": "s4-1",
    "where_to_apply": "s4-2",
}
"""The heading above each."""


@dataclass(frozen=True)
class Journey:
    """A reader's answers in the order of the questions, and what comes out."""

    name: str
    calculator: str
    answers: dict[str, str]
    kind: str
    says: str

    @property
    def page(self) -> str:
        """Where the calculator stands."""
        return PAGES[self.calculator]

    @property
    def fragment(self) -> str:
        """What the address holds in the end."""
        return f"{self.calculator}?{urlencode(self.answers)}"

    @property
    def link(self) -> str:
        """The address to share."""
        return f"{self.page}#{self.fragment}"


ADULT = {"route": "regular", "member_age": "30", "sponsor_has_asylum": "no", "passed": "no"}
FAMILY = {"route": "regular", "permit": "first", "partners": "1", "children": "2", "others": "0"}

A_FAMILY = Journey(
    "a partner and two children", "fees", FAMILY | {"cannot_pay": "no"}, "answer", "You pay €339 in all."
)
FREE = Journey(
    "asylum is free", "fees", {"route": "asylum"}, "not-needed",
    "You pay nothing: asylum family reunification is free of charge.",
)  # fmt: skip
A_SPOUSE = Journey(
    "a husband or wife",
    "family_member",
    {"route": "regular", "relation": "spouse", "sponsor_age": "30", "member_age": "28",
     "ended": "no", "genuine": "yes", "several": "no"},
    "met",
    "This partner can come under national policy.",
)  # fmt: skip
NO_PARTNER = Journey(
    "a marriage that fails each condition",
    "family_member",
    {"route": "regular", "relation": "unmarried", "sponsor_age": "30", "member_age": "19",
     "ended": "yes", "genuine": "no", "several": "no", "lasting": "no"},
    "not-met",
    "This partner cannot come on this route, as you describe it.",
)  # fmt: skip
LAST_DAY = Journey(
    "the last day",
    "submission_deadline",
    {"route": "asylum", "for_parents": "no", "granted": "2017-03-27", "sent": "no"},
    "answer",
    "The last day to apply is 27 June 2017.",
)
THIS_DECADE = Journey(
    "a permit of this decade",
    "submission_deadline",
    {"route": "asylum", "for_parents": "no", "granted": "2024-11-30", "sent": "yes", "applied": "2025-03-01"},
    "decides",
    "By the rules of May 2017: The application is late: the last day was 28 February 2025. "
    "The IND decides whether this is excusable.",
)
EXAM_FIRST = Journey(
    "no exemption",
    "integration_exam_abroad",
    ADULT | {"nationality": "MA", "eu_long_term": "no", "sponsor_is_turkish": "no", "purpose": "non-temporary",
             "diploma": "no", "pension_age": "no", "impairment": "no"},
    "not-met",
    "The family member must pass the examination abroad first. "
    "Without it no MVV is issued, and entry is not possible.",
)  # fmt: skip
JAPANESE = Journey(
    "a nationality without examination", "integration_exam_abroad", ADULT | {"nationality": "JP"}, "exempt",
    "With this nationality, the family member need not take the examination.",
)  # fmt: skip
HERE_WITH_A_PERMIT = Journey(
    "medical aid that ends first",
    "after_arrival",
    {"route": "asylum", "permit_is_issued": "yes", "permit_issued": "2017-05-10", "arrival": "2017-05-01", "age_at_arrival": "30",
     "registered": "yes"},
    "answer",
    "Medical aid (RZA) ends on 24 May 2017. That is before 1 September 2017, the last day to take out health insurance. "
    "Take it out before the RZA ends.",
)  # fmt: skip
A_BREAK_UP = Journey(
    "a break-up", "report_changes", {"what_changed": "break-up", "changed": "2017-05-01"}, "answer",
    "Report this change to the IND by 29 May 2017 at the latest.",
)  # fmt: skip
A_LATE_CHILD = Journey(
    "an adult child, too late",
    "route",
    {"sponsor_has_asylum": "yes", "relation": "child", "tie": "before-entry", "in_time": "no",
     "lateness": "not-excusable", "member_age": "30"},
    "answer",
    "An application based on Article 8 ECHR.",
)  # fmt: skip
A_LETTER_OF_DUO = Journey(
    "a letter of DUO",
    "civic_integration",
    {"route": "asylum", "freed": "no", "letter": "yes", "period_start": "2017-05-01"},
    "answer",
    "By the rules of May 2017: The family member must take part and pass the examination by 1 May 2020 at the latest, "
    "in principle.",
)
FIRST, SECOND = (A_FAMILY, A_SPOUSE, LAST_DAY, EXAM_FIRST), (FREE, NO_PARTNER, THIS_DECADE, JAPANESE)

COMPUTED_LATE = Journey(
    "a last day after the rules",
    "submission_deadline",
    {"route": "asylum", "for_parents": "no", "granted": "2017-11-15", "sent": "no"},
    "answer",
    "By the rules of May 2017: The last day to apply is 15 February 2018.",
)
WITHOUT_MEANS = Journey(
    "somebody who cannot pay", "fees", FAMILY | {"cannot_pay": "yes"}, "decides", "You can ask not to pay. "
    "If the IND grants this, you pay nothing. If not, the fees below hold.",
)  # fmt: skip
UNSURE = Journey(
    "somebody who does not know", "fees", FAMILY | {"cannot_pay": "unknown"}, "depends", "It depends on the answer to: "
    "“Can you show that you cannot pay the fees in any way whatsoever?”",
)  # fmt: skip
TWO_FEES = Journey(
    "a child by Article 8",
    "fees",
    {"route": "article-8", "permit": "first", "partners": "0", "children": "1", "others": "0", "cannot_pay": "no"},
    "conflict",
    "You pay €51 or €237 in all: the report gives two fees for the children.",
)
A_RENEWAL = Journey(
    "a renewal for no partner", "fees", {"route": "regular", "permit": "renewal", "partners": "0"}, "not-said",
    "The report gives a fee for renewing the permit of a partner only.",
)  # fmt: skip
GERMAN = Journey(
    "a citizen of the Union", "integration_exam_abroad", ADULT | {"nationality": "DE"}, "out-of-scope",
    "The report is not about citizens of the European Union. It does not say what holds for them.",
)  # fmt: skip
DECISION = Journey(
    "a decision after a suspension",
    "decision_period",
    {"route": "regular", "payment": "paid", "paid": "2017-01-16", "extended": "no",
     "suspended": "counted", "suspended_days": "10"},
    "answer",
    "By law, the IND must decide by 26 April 2017.",
)  # fmt: skip
DOCUMENTS = Journey(
    "documents that are missing",
    "missing_documents",
    {"route": "asylum", "phase": "application", "asked": "2017-02-01", "returned": "no"},
    "answer",
    "The last day to send the missing documents is 1 March 2017.",
)
OBJECTING = Journey(
    "an objection from the Netherlands",
    "objection",
    {"route": "regular", "refused": "permit", "rejected": "2017-03-01", "objected": "yes", "objected_on": "2017-03-29",
     "confirmed": "yes", "received": "2017-03-30", "in_netherlands": "yes", "consequences_suspended": "no",
     "ruling": "granted"},
    "answer",
    "The objection is in time. By our estimate, the IND decides on it by 10 August 2017. "
    "By the ruling, the family member may wait in the Netherlands, and is there legally.",
)  # fmt: skip

A_YOUNG_SPONSOR = Journey(
    "a student of 20 who married before entry",
    "sponsor",
    {"sponsor_nationality": "third-country", "route": "regular", "sponsor_lawful": "yes", "sponsor_permit": "study",
     "sponsor_age": "20", "relation": "spouse", "member_age": "18", "married_before_entry": "yes"},
    "met",
    "This person can be a sponsor for regular family reunification.",
)  # fmt: skip
HALF_A_YEAR = Journey(
    "an income that is known to last for half a year",
    "income",
    {"route": "regular", "humanitarian": "no", "sponsor_pension_age": "no", "labour_integration": "no",
     "incapacitated": "no", "source": "employment", "contract_months": "8", "household": "couple",
     "monthly_income": "1551.60", "taxes_paid": "yes", "months_ahead": "6", "met_year_before": "no",
     "public_funds": "no"},
    "decides",
    "The income requirement is not met. The IND then always looks at your circumstances, "
    "and it can still grant the application.",
)  # fmt: skip
A_VISA = Journey(
    "a visa that is still to be used",
    "visa_collection",
    {"route": "regular", "collected": "yes", "mvv_issued": "2017-05-10", "entered": "no"},
    "answer",
    "The MVV is valid until 8 August 2017. The family member must enter the Netherlands by then.",
)  # fmt: skip
A_DERIVED_PERMIT = Journey(
    "a permanent permit with a derived permit",
    "lasting_stay",
    {"goal": "permanent", "came_by": "asylum", "asylum_permit": "derived", "with_partner": "yes",
     "partner_since": "2012-04-16", "integrated": "done", "means": "yes", "revocable": "no"},
    "conflict",
    "The report of May 2017 lets the family member apply for a permanent residence permit from 16 April 2017. "
    "By the article of September 2024, you cannot ask for it yourself with a derived permit.",
)  # fmt: skip
A_LIST = Journey(
    "a list of papers", "documents", {"route": "asylum", "relation": "partners-child", "member_age": "9",
    "other_parent": "yes"}, "answer", "Gather these papers, and tick what you have.",
)  # fmt: skip

A_LOAN = Journey(
    "a loan that is too small",
    "integration_loan",
    {"route": "asylum", "course_cost": "12000", "loan": "10000", "passed_here": "no"},
    "answer",
    "Course and examination cost €12,350. With a loan of €10,000, the family member pays €2,350 from other money. "
    "On the asylum route, the loan of €10,000 must be repaid without a pass. With a pass, it need not be.",
)
BLUE_CARD_FAMILY = Journey(
    "the husband or wife of somebody with a Blue Card",
    "continued_residence",
    {"came_by": "regular", "event": "neither", "relation": "spouse", "blue_card": "yes", "years_in_eu": "3",
     "stay_since": "2015-03-01"},
    "answer",
    "The family member can apply for continued residence from 1 March 2017.",
)  # fmt: skip

FROM_ABROAD = Journey(
    "an independent permit from abroad",
    "independent_permit",
    {"asylum_family": "yes", "matter": "apply", "in_netherlands": "no"},
    "not-met",
    "Nobody can apply for an independent asylum permit from outside the Netherlands.",
)  # fmt: skip

A_TEST = Journey(
    "a child without a birth certificate", "missing_proof",
    {"documents": "no", "plausible": "accepted", "relation": "child", "member_age": "11"},
    "decides", "Once the IND accepts your explanation, it offers a DNA test. It does not interview a child under 12.",
)  # fmt: skip
A_GUIDE = Journey(
    "a sister of an adult",
    "family_life",
    {"decision": "first", "route": "article-8", "separation": "yes", "relation": "sibling", "sponsor_age": "30",
     "more_dependence": "no"},
    "decides",
    "The IND decides. This guide shows what it looks at, step by step. It cannot predict the decision.",
)  # fmt: skip

THE_EARLIEST_DAY = Journey(
    "the earliest day",
    "waiting_time",
    {"route": "regular", "sponsor_has_asylum": "no", "purpose": "non-temporary", "first_permit": "2016-03-10",
     "sent": "no"},
    "answer",
    "The earliest day to apply is 10 March 2017.",
)  # fmt: skip
NO_WORK = Journey(
    "the family of a student", "work", {"route": "regular", "sponsor_permit": "study"}, "not-met",
    "The family member may not work, even if the sponsor, who is a student, may.",
)  # fmt: skip
NO_FUNDS = Journey(
    "the first few years", "public_funds", {"route": "regular", "own_permit": "none", "sponsor_has_asylum": "no"},
    "not-met",
    "In the first few years, the family member may in principle not rely on public funds (money from the state). "
    "Who does so gives the IND a ground to revoke the residence permit (to take it away).",
)  # fmt: skip
NO_PASSPORT = Journey(
    "a family member without a passport",
    "other_conditions",
    {"route": "regular", "will_live_together": "yes", "war_crimes_sponsor": "no", "war_crimes_member": "no",
     "convicted": "no", "settlement": "no", "border_document": "no", "tb_willing": "yes", "statement": "yes"},
    "decides",
    "The rules do not settle this. The authority decides. See the points below.",
)  # fmt: skip
A_MOROCCAN = Journey(
    "somebody who needs a visa",
    "entry_visa",
    {"route": "regular", "nationality": "MA", "health": "no", "sponsor_has_asylum": "no"},
    "answer",
    "The family member needs an MVV for a stay of more than three months. "
    "You ask for it and for the residence permit in one application.",
)  # fmt: skip

NO_EMBASSY = Journey(
    "a country without an embassy", "where_to_apply", {"route": "asylum", "where": "origin", "embassy": "no"},
    "answer", "Hand in the application at the nearest Dutch embassy or consulate in a neighbouring country.",
)  # fmt: skip


BEFORE_A_SUM = f"fees?{urlencode({name: FAMILY[name] for name in ('route', 'permit', 'partners', 'children')})}"
"""Leads to the question for "others", which the graph asks. Only Python says what follows: it adds up."""

EVERY = tuple(each for each in list(globals().values()) if isinstance(each, Journey))
"""Between them, every kind of outcome. That is a test."""

ASKING = {
    "a choice": "family_member?route=regular",
    "yes or no": "integration_exam_abroad?route=regular",
    "a number": "fees?route=regular&permit=first",
    "a date": "submission_deadline?route=asylum&for_parents=no",
    "a country": f"integration_exam_abroad?{urlencode(ADULT)}",
}
"""The parts of addresses that lead to a question of each kind."""

MISTAKEN = {
    "a choice": "fees?route=by-boat",
    "a number": "fees?route=regular&permit=first&partners=two",
    "a date": "submission_deadline?route=asylum&for_parents=no&granted=2017-02-31",
    "a country": f"integration_exam_abroad?{urlencode(ADULT | {'nationality': 'XX'})}",
    "an unknown question": "fees?route=asylum&colour=blue",
}
"""Those that lead to a message."""


def page_of(fragment: str) -> str:
    """The address of a state, from the top of the site."""
    return f"{PAGES[fragment.partition('?')[0]]}#{fragment}"
