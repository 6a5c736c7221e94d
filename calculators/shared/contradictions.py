"""Where the report contradicts itself, for calculators that meet the same contradiction."""

from ..kit import Cited, Conflict, Sentences
from .paragraphs import BEFORE_ENTRY, TABLE_1, TABLE_2
from .sources import REPORT

say = Sentences("contradictions")

IN_TIME = REPORT.at("3.3.3", part="asylum")

CUT_OFF = Conflict(
    (
        Cited(
            say("cut-off-permit", "Section 2.2.3 draws the line at the sponsor’s residence permit."),
            (REPORT.at("2.2.3"),),
        ),
        Cited(
            say("cut-off-entry", "Section 2.2.1, section 3.2 and note 20 draw it at the sponsor’s entry."),
            (REPORT.at("2.2.1"), BEFORE_ENTRY, REPORT.at("2.2.3", notes=(20,))),
        ),
    ),
    say("cut-off-followed", "We follow the entry for the asylum route: these places are about that route."),
)
WHICH_PARENTS = Conflict(
    (
        Cited(
            say("parents-text", "The text of 3.2 lets parents of adult children come on the asylum route."),
            (REPORT.at("3.2"),),
        ),
        Cited(
            say(
                "parents-table", "Table 2 says yes for parents of minor children and no for parents of adult children."
            ),
            (TABLE_2,),
        ),
    ),
    say("parents-followed", "We follow Table 2: sections 3.2.4 and 3.2.5 say the same."),
)
COPIED = Conflict(
    (
        Cited(
            say("copied-printed", "The asylum paragraph of 3.2.5 says “regular family reunification”."),
            (REPORT.at("3.2.5", part="asylum"),),
        ),
        Cited(say("copied-meant", "Table 2 says no for the asylum route."), (TABLE_2,)),
    ),
    say("copied-followed", "We read the paragraph as speaking of the asylum route: the sentence was copied."),
)
SIBLINGS = Conflict(
    (
        Cited(
            say("siblings-box", "Box 3 says that since 2016 adult siblings of a minor with asylum can come."),
            (REPORT.at("3.2.3", item="box 3"),),
        ),
        Cited(
            say("siblings-table", "Table 2 and 3.2.6 say that siblings cannot come under national policy."),
            (TABLE_2, REPORT.at("3.2.6")),
        ),
    ),
    say("siblings-followed", "We follow Table 2 and 3.2.6: they state the rules, box 3 tells the history."),
)
# "We follow 3.3.4, because it is the section about the examination."
EXAM_WHEN_LATE = Conflict(
    (
        Cited(say("exam-favour", "No examination abroad is a favour for applying in time."), (IN_TIME,)),
        Cited(
            say("exam-always", "The family of every sponsor with an asylum permit need not take the examination."),
            (REPORT.at("3.3.4", part="regular", notes=(88,)),),
        ),
    ),
    say("exam-followed", "We follow 3.3.4: it is the section about the examination."),
)
# "We follow 3.3.1, because it is the section about the waiting time."
WAITING_WHEN_LATE = Conflict(
    (
        Cited(say("waiting-favour", "No waiting time is a favour for applying in time."), (IN_TIME,)),
        Cited(
            say("waiting-always", "Beneficiaries of international protection are excluded from the waiting time."),
            (REPORT.at("3.3.1", part="regular"),),
        ),
    ),
    say("waiting-followed", "We follow 3.3.1: it is the section about the waiting time."),
)
# "For that case the report does not say whether an MVV is needed, and we follow neither."
MVV_WHEN_LATE = Conflict(
    (
        Cited(
            say("mvv-free", "The family of every sponsor with an asylum permit need not apply for an MVV first."),
            (REPORT.at("4.1"),),
        ),
        Cited(
            say("mvv-table", "On the regular route an MVV (the entry visa) is needed."),
            (TABLE_1,),
        ),
    ),
    say("mvv-followed", "The report does not settle this for a regular application, and we follow neither."),
)
# "The report does not settle whether nationals of Liechtenstein need an MVV, and we follow neither."
LIECHTENSTEIN_MVV = Conflict(
    (
        Cited(
            say(
                "liechtenstein-listed",
                "Liechtenstein is in the list of 3.3.4, and note 90 says that people from these countries need no MVV.",
            ),
            (REPORT.at("3.3.4", part="regular", notes=(90,)),),
        ),
        Cited(
            say("liechtenstein-not", "The list of countries without MVV in section 4.1 does not name Liechtenstein."),
            (REPORT.at("4.1", notes=(106,)),),
        ),
    ),
    say(
        "liechtenstein-followed",
        "For the examination we follow the list in 3.3.4. For the MVV the report does not settle it.",
    ),
)

MUST_BE_SHOWN = {
    "parents on the asylum route": "contradictions.parents-followed",
    "the asylum paragraph of 3.2.5": "contradictions.copied-followed",
    "entry or permit as the line for the family tie": "contradictions.cut-off-followed",
    "brothers and sisters of a minor with asylum": "contradictions.siblings-followed",
    "ages on the regular route": "sponsor_age.ages-followed",
    "the waiting time of a late beneficiary": "contradictions.waiting-followed",
    "the examination of a late beneficiary's family": "contradictions.exam-followed",
    "the MVV of a late beneficiary's family": "contradictions.mvv-followed",
    "Liechtenstein": "contradictions.liechtenstein-followed",
    "continued residence on the asylum route": "continued_residence.section-followed",
    "a permanent permit on the asylum route": "asylum_permits.neither-followed",
    "the longest time for a decision": "decision_period.days-followed",
    "whether the loan is repaid on the asylum route": "integration_loan.section-followed",
    "one status, or permits a and b": "independent_permit.letters-open",
}
"""The contradictions that change an answer, each with the sentence that says which statement is followed.

Where no outcome shows both statements and that sentence, the build fails.
"""
