"""Contradictions of the report that more than one calculator meets: what holds when somebody with an asylum permit is late."""

from ..kit import Cited, Conflict, Sentences
from .sources import REPORT

say = Sentences(__name__)

IN_TIME = REPORT.at("3.3.3", part="asylum")

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
            (REPORT.at("2.2.1", item="table 1"),),
        ),
    ),
    say("mvv-followed", "The report does not settle this for a late application, and we follow neither."),
)
