"""Whether the IND assumes family life under Article 8 ECHR: step 2 of its test (annex V, and sections 3.2.3 to 3.2.6)."""

from ..kit import Answers, Cited, Outcome, Place, Sentences, decides, not_met
from .contradictions import SIBLINGS
from .figures import Ages
from .questions import CHILD_RELATIONS, PARTNERS, Relation, Shared
from .sources import REPORT

say = Sentences("article_8")

ADULT_REGULAR = REPORT.at("3.2.3", part="regular", notes=(49,))
YOUNG_ADULT = REPORT.at("3.2.3", part="regular", notes=(50, 51, 52, 53))
INDEPENDENT = REPORT.at("3.2.3", part="regular", notes=(52, 53))
STEP_2 = REPORT.at("annex-5", part="step-2")
STEP_3 = REPORT.at("annex-5", part="step-3")


class FamilyTie(Answers):
    """The answers that step 2 of the test reads."""

    relation = Shared.relation
    member_age = Shared.member_age
    sponsor_age = Shared.sponsor_age
    always_belonged = Shared.always_belonged
    still_belongs = Shared.still_belongs
    independent = Shared.independent
    more_dependence = Shared.more_dependence


def assumed_family_life(you: FamilyTie, law: Ages) -> Outcome:
    """What decides whether the IND assumes family life with this family member. It never predicts the weighing."""
    if you.relation in PARTNERS:
        return as_lived()
    if you.relation in CHILD_RELATIONS:
        return as_lived() if you.member_age < law.adult else adult_child(you, law)
    if you.relation is Relation.PARENT:
        return parent(you, law)
    # "They do not necessarily need a more than usual relationship of dependence."
    if you.relation is Relation.SIBLING and you.sponsor_age < law.adult:
        says = say(
            "sibling-of-minor",
            "A brother or sister of a sponsor under {age} does not necessarily need more than usual dependence. {then}",
            age=law.adult,
            then=WEIGHS,
        )
        return decides(says, REPORT.at("3.2.6"), STEP_3).with_(conflicts=(SIBLINGS,))
    return with_dependence(you, REPORT.at("3.2.6"))


def as_lived() -> Outcome:
    """For partners and children who are not of age, the report names no test of dependence."""
    # "The IND looks at how the family members actually live their family life."
    says = say("as-lived", "The IND looks at the family life as it is in fact lived. {then}", then=WEIGHS)
    return decides(says, STEP_2, STEP_3)


def adult_child(you: FamilyTie, law: Ages) -> Outcome:
    """A young adult who belongs to the family, or else a child of age who needs more than usual dependence."""
    counts = () if you.relation is Relation.CHILD else (ADULT_OF_WHOM,)
    # "The adult child is a young adult, from {{ ages.adult }} to about {{ ages.young_adult }} years old."
    # The report says “about”: at that age and one year above it, the IND decides. One year is our reading.
    if you.member_age <= law.young_adult + 1 and you.always_belonged and you.still_belongs:
        return young_adult(you, law).with_(open=counts)
    # "Adult children, in principle, cannot come by regular family reunification under national policy."
    return with_dependence(you, ADULT_REGULAR).with_(open=counts)


def young_adult(you: FamilyTie, law: Ages) -> Outcome:
    """A child of the age of a young adult who has always belonged to the family and still does."""
    certain = you.member_age < law.young_adult
    # "Here too it looks at contra-indications."
    if you.independent:
        says = say(
            "young-independent",
            "The IND weighs that the child lives independently or earns its own living: "
            "it decides whether family life is assumed. {then}",
            then=WEIGHS,
        )
        found = decides(says, INDEPENDENT, STEP_3)
    elif certain:
        says = say(
            "young-adult",
            "The IND assumes family life with this young adult, without more than usual dependence. {then}",
            then=WEIGHS,
        )
        found = decides(says, YOUNG_ADULT, STEP_3)
    else:
        says = say(
            "about-young",
            "The IND decides whether this child still counts as a young adult. If so, family life is assumed. "
            "If not, more than usual dependence is needed. {then}",
            then=WEIGHS,
        )
        found = decides(says, YOUNG_ADULT, STEP_3)
    return found.with_(open=() if certain else (about(law),))


def parent(you: FamilyTie, law: Ages) -> Outcome:
    """The parents of a sponsor who is not of age, or of one who is."""
    # "Parents of minor children cannot come by regular family reunification under national policy."
    if you.sponsor_age < law.adult:
        says = say(
            "parent-of-minor", "The parents can rely on Article 8 ECHR, the right to family life. {then}", then=WEIGHS
        )
        return decides(says, REPORT.at("3.2.4", part="regular"), STEP_3)
    # "For this, parent and adult child must have a more than usual relationship of dependence."
    return with_dependence(you, REPORT.at("3.2.5", part="regular", notes=(60, 61)))


def with_dependence(you: FamilyTie, place: Place) -> Outcome:
    """Where more than usual dependence is needed. The IND always weighs after that."""
    # "If the IND assumes family life, it weighs the interests of the person against those of the Dutch State."
    if you.more_dependence:
        says = say("dependent", "The IND assumes family life when dependence is more than usual. {then}", then=WEIGHS)
        return decides(says, place, STEP_3)
    says = say("not-dependent", "Without more than usual dependence, the IND does not assume family life.")
    return not_met(says, place)


def about(law: Ages) -> Cited:
    """That the age of a young adult has no hard limit."""
    says = say(
        "about-25",
        "“About {age}” has no hard limit in the report. Who no longer counts as young needs more than usual dependence.",
        age=law.young_adult,
    )
    return Cited(says, (YOUNG_ADULT, ADULT_REGULAR))


WEIGHS = say("weighs", "The IND then weighs your interests against those of the Dutch State. Nobody can predict that.")
ADULT_OF_WHOM = Cited(
    say("adult-of-whom", "The report does not say whether such a child counts as an adult child of the sponsor."),
    (REPORT.at("3.2.3"),),
)
