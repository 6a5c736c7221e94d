"""What readers answer, and what they are told."""

from dataclasses import dataclass
from urllib.parse import urlencode

PAGES = {
    "fees": "chapter-4/",
    "family_member": "chapter-3/",
    "submission_deadline": "chapter-3/",
    "integration_exam_abroad": "chapter-3/",
    "sponsor": "chapter-3/",
    "waiting_time": "chapter-3/",
    "work": "chapter-6/",
    "public_funds": "chapter-6/",
}
"""The page on which each calculator stands. That every calculator is here is a test."""

SECTIONS = {
    "fees": "s4-3-1",
    "family_member": "s3-2",
    "submission_deadline": "s3-3-3",
    "integration_exam_abroad": "s3-3-4",
    "sponsor": "s3-1",
    "waiting_time": "s3-3-1",
    "work": "s6-2-work",
    "public_funds": "s6-2-public-funds",
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


ADULT = {"route": "regular", "sponsor_has_asylum": "no", "member_age": "30", "passed": "no"}
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
A_YOUNG_SPONSOR = Journey(
    "a student of 20 who married before entry",
    "sponsor",
    {"sponsor_nationality": "third-country", "route": "regular", "sponsor_lawful": "yes", "sponsor_permit": "study",
     "sponsor_age": "20", "relation": "spouse", "member_age": "18", "married_before_entry": "yes"},
    "met",
    "This person can be a sponsor for regular family reunification.",
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

EVERY = (
    *FIRST, *SECOND, COMPUTED_LATE, WITHOUT_MEANS, UNSURE, TWO_FEES, A_RENEWAL, GERMAN, A_YOUNG_SPONSOR,
    THE_EARLIEST_DAY, NO_WORK, NO_FUNDS,
)  # fmt: skip
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
