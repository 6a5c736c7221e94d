"""Which application is the right one, and the ways out when one closes (sections 2.2.1, 2.2.3, 3.2 and 3.3.3)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Outcome,
    Sentences,
    answer,
    decides,
    met,
    not_met,
    not_said,
)
from .shared.contradictions import CUT_OFF, SIBLINGS, WHICH_PARENTS
from .shared.deadline import DEADLINE, DO_NOT_WAIT
from .shared.family_tie import begun_too_late
from .shared.figures import Ages
from .shared.paragraphs import BEFORE_ENTRY, LATE, TABLE_2
from .shared.questions import CHILD_RELATIONS, Lateness, Relation, Shared, Tie
from .shared.sources import MAY_2017, REPORT
from .shared.ways_out import ASK_A_LAWYER, ASK_IN_TIME, IF_ASYLUM_REFUSED, TESTED_BY_ITSELF

say = Sentences(__name__)

TWO_KINDS = REPORT.at("2.2.1")
LABEL = REPORT.at("2.2.3", notes=(19,))
AFTER_REFUSAL = REPORT.at("2.1.1", part="echr", notes=(6, 7, 8))
UNACCOMPANIED = REPORT.at("3.2.4", part="asylum", notes=(58,))

NO_NATIONAL_POLICY = (Relation.SIBLING, Relation.OTHER)


class You(Answers):
    sponsor_has_asylum = Shared.sponsor_has_asylum
    relation = Shared.relation
    member_age = Shared.member_age
    sponsor_age = Shared.sponsor_age
    unaccompanied = Shared.unaccompanied
    tie = Shared.tie
    in_time = Shared.in_time
    lateness = Shared.lateness


def rule(you: You, law: Ages) -> Outcome:
    # "**Regular family reunification** is with the holder of a regular residence permit."
    if not you.sponsor_has_asylum:
        return other_route(you, law, ())
    # "**Asylum family reunification** is with the holder of an asylum residence permit."
    who = who_can_come(you, law)
    if who is None:
        return not_said(
            say(
                "not-unaccompanied",
                "Table 2 says yes for parents of minor children. Section 3.2.4 speaks of unaccompanied minors only. "
                "So the report does not say which route these parents have.",
            ),
            UNACCOMPANIED, TABLE_2,
        ).with_(then=(ASK_IN_TIME, ARTICLE_8_ANYWAY))  # fmt: skip
    if not who:
        return other_route(you, law, (outside_policy(you, law),))
    # "People can come only if they were part of the family before the sponsor entered the Netherlands."
    if you.tie is not Tie.BEFORE_ENTRY:
        return other_route(you, law, (tie_too_late(you),))
    # "The beneficiary of international protection must apply within {{ submission.deadline }} after receiving the asylum residence permit."
    if you.in_time or you.lateness is Lateness.EXCUSABLE:
        return asylum(you)
    # "A late application that is not excusable does not rule out family reunification."
    if you.lateness is Lateness.NOT_EXCUSABLE:
        says = say("late-not-excusable", "The application is late, and the IND does not find that excusable.")
        return other_route(you, law, (not_met(says, LATE),))
    return undecided(you, law)


def who_can_come(you: You, law: Ages) -> bool | None:
    """Whether this family member can come on the asylum route under national policy; None where the report is silent."""
    if you.relation in NO_NATIONAL_POLICY:
        return False
    # "Parents of adult children cannot come by asylum family reunification either."
    if you.relation is Relation.PARENT and you.sponsor_age >= law.adult:
        return False
    # "An unaccompanied minor with an asylum permit can apply to have his or her parents come."
    if you.relation is Relation.PARENT and not you.unaccompanied:
        return None
    return True


def outside_policy(you: You, law: Ages) -> Outcome:
    says = say("outside", "This family member cannot come on the asylum route under national policy.")
    if you.relation is Relation.PARENT:
        return not_met(says, TABLE_2, REPORT.at("3.2.5", part="asylum")).with_(conflicts=(WHICH_PARENTS,))
    found = not_met(says, TABLE_2, REPORT.at("3.2.6"))
    if you.relation is Relation.SIBLING and you.sponsor_age < law.adult:
        return found.with_(conflicts=(SIBLINGS,))
    return found


def tie_too_late(you: You) -> Outcome:
    says = say("tie-too-late", "The family tie began after the sponsor’s entry. The asylum route is then closed.")
    found = not_met(says, BEFORE_ENTRY).with_(open=begun_too_late(you.relation))
    return found.with_(conflicts=(CUT_OFF,)) if you.tie is Tie.BETWEEN else found


def asylum(you: You) -> Outcome:
    reasons = [
        met(say("holds-asylum", "The sponsor has an asylum residence permit."), TWO_KINDS),
        who_comes(you),
        met(say("before-entry", "The family tie is older than the sponsor’s entry."), BEFORE_ENTRY),
    ]
    found = answer(say("asylum", "Asylum family reunification."), TWO_KINDS, TABLE_2)
    if you.in_time:
        reasons.append(met(say("in-time", "The application is in time."), DEADLINE))
        found = found.with_(then=(DO_NOT_WAIT,))
    else:
        reasons.append(met(say("excusable", "The application is late, and the IND finds that excusable."), LATE))
    return found.with_(because=tuple(reasons), open=(DERIVED,), then=(CHECK_CONDITIONS, IF_ASYLUM_REFUSED))


def who_comes(you: You) -> Outcome:
    if you.relation is Relation.PARENT:
        says = say("of-a-minor", "The sponsor came as an unaccompanied minor, and parents can then come.")
        return met(says, UNACCOMPANIED, TABLE_2)
    return met(say("can-come", "In principle, national policy lets this family member come."), TABLE_2)


def undecided(you: You, law: Ages) -> Outcome:
    """The application is late, and nobody knows yet whether that is excusable: both ways on are shown."""
    if_not = other_route(you, law, ())
    return decides(
        say("late", "Asylum family reunification if the IND finds the lateness excusable. If not: {other}", other=if_not.says),
        LATE, *if_not.places,
    ).with_(because=if_not.reasons, open=(DERIVED, *if_not.open), then=(EXPLAIN_LATENESS, IF_ASYLUM_REFUSED, *if_not.then))  # fmt: skip


def other_route(you: You, law: Ages, closed: tuple[Outcome, ...]) -> Outcome:
    """Regular family reunification for those whom national policy lets come that way; Article 8 ECHR for the others."""
    # "Adult children, in principle, cannot come by regular family reunification under national policy."
    adult_child = you.relation in CHILD_RELATIONS and you.member_age >= law.adult
    if adult_child or you.relation is Relation.PARENT or you.relation in NO_NATIONAL_POLICY:
        return article_8(closed)
    # "For both, the conditions for admission are the same."
    if you.tie is Tie.AFTER_PERMIT:
        # "**Family formation**: the family tie with the sponsor is from after the sponsor got a Dutch residence permit."
        says = say("formation", "Regular family reunification. The law calls this one family formation.")
    else:
        says = say("reunification", "Regular family reunification.")
    return answer(says, LABEL, TABLE_2).with_(because=closed, then=(CHECK_SPONSOR, CHECK_CONDITIONS, TESTED_BY_ITSELF))


def article_8(closed: tuple[Outcome, ...]) -> Outcome:
    # "But every family member of a permit holder may apply on the ground of Article 8 ECHR."
    says = say("article-8", "An application based on Article 8 ECHR.")
    reason = not_met(say("not-regular", "Regular family reunification is closed to this family member."), TABLE_2)
    return answer(says, REPORT.at("3.2"), TABLE_2).with_(
        because=(*closed, reason), then=(CHECK_SPONSOR, SEE_ARTICLE_8, ASK_A_LAWYER)
    )


DERIVED = Cited(
    say("derived", "The report does not say whether somebody with a derived asylum permit can be a sponsor."),
    (REPORT.at("3.1.2"),),
)
ARTICLE_8_ANYWAY = say("article-8-anyway", "Every family member may make an application based on Article 8 ECHR.")
CHECK_CONDITIONS = say("check-conditions", "Now check the conditions of this route: the family tie, and those of 3.3.")
EXPLAIN_LATENESS = say(
    "explain-lateness", "If you have not applied yet, apply at once. Explain why it is late, and add proof."
)
# "The report is about third-country nationals who are joined by another third-country national."
CHECK_SPONSOR = say(
    "check-sponsor",
    "Check in section 3.1 whether this person can be a sponsor. "
    "The report is not about sponsors who are Dutch or from another country of the European Union.",
)
# "The beneficiary of international protection must apply within {{ submission.deadline }} after receiving the asylum residence permit."
SEE_ARTICLE_8 = say("see-article-8", "Annex V explains how the IND looks at such an application.")

calculator = Calculator(
    "Which application is the right one?",
    "It tells the route for one family member, and what remains when a route is closed.",
    rule, You, Ages, MAY_2017,
)  # fmt: skip
