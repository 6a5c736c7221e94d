"""Which family member can come, on which route (sections 3.1 and 3.2, and the cohabitation requirement of 3.3.5)."""

from .kit import (
    Calculator,
    Cited,
    Kind,
    Outcome,
    Place,
    Sentence,
    Sentences,
    YesNo,
    decides,
    every,
    met,
    not_met,
    not_said,
)
from .shared.article_8 import ADULT_OF_WHOM, FamilyTie, assumed_family_life
from .shared.cohabitation import CohabitationAsked, lived_together_abroad
from .shared.contradictions import COPIED, CUT_OFF, SIBLINGS, WHICH_PARENTS
from .shared.deadline import DEADLINE, PARENTS
from .shared.family_tie import begun_too_late
from .shared.figures import Ages
from .shared.paragraphs import BEFORE_ENTRY, TABLE_1, TABLE_2
from .shared.questions import CHILD_RELATIONS, PARTNERS, Relation, Route, Shared, Tie
from .shared.sources import MAY_2017, REPORT
from .shared.sponsor_age import WHOSE_AGE, AgesAsked, age_day, partners_old_enough, sponsor_old_enough
from .shared.ways_out import ASK_A_LAWYER, ASK_IN_TIME, DEROGATE, TESTED_BY_ITSELF

say = Sentences(__name__)

CHILDREN = REPORT.at("3.2.2", part="regular", notes=(44,), legal="Article 3.14(c) of the Aliens Decree")
CONTRA = REPORT.at("3.2.2", part="regular", notes=(45, 46))
ADULT_ASYLUM = REPORT.at("3.2.3", part="asylum", notes=(54,))


class You(AgesAsked, CohabitationAsked, FamilyTie):
    route = Shared.route
    tie = Shared.tie
    ended = YesNo(
        "Has the relationship ended?",
        hint="In law, for example by divorce, or because it is in fact broken.",
        place=REPORT.at("3.2.1", part="regular", notes=(35,)),
    )
    genuine = YesNo(
        "Is it a real relationship, and not one on paper only?", place=REPORT.at("3.2.1", part="regular", notes=(36,))
    )
    several = YesNo("Does the sponsor have more than one marriage partner or partner at the same time?")
    lasting = YesNo(
        "Is the relationship lasting and exclusive?", hint="Exclusive means: with no other partner beside it."
    )
    foreign_adoption = Shared.foreign_adoption
    unaccompanied = Shared.unaccompanied
    belongs = YesNo(
        "Does the family member in fact belong to the sponsor’s family?", hint="For example by living together."
    )
    custody = YesNo(
        "Was the child in the sponsor’s custody?",
        hint="Custody means: being responsible for the child by law. Annex IV names the papers that show it.",
        place=REPORT.at("annex-4", part="biological"),
    )
    normal_dependence = YesNo(
        "Do they need each other as parents and children usually do?",
        hint="The report calls this a normal relationship of dependence.",
        place=ADULT_ASYLUM,
    )
    documents = Shared.documents
    in_time = Shared.in_time


def rule(you: You, law: Ages) -> Outcome:
    route, relation = you.route, you.relation
    if relation in PARTNERS:
        return partner(you, law)
    if relation in CHILD_RELATIONS:
        return minor_child(you, law) if you.member_age < law.adult else adult_child(you, law)
    if relation is Relation.PARENT:
        return parent_asylum(you, law) if route is Route.ASYLUM else by_article_8(you, law)
    if route is Route.ASYLUM:
        return others_asylum(you, law)
    return by_article_8(you, law)


def partner(you: You, law: Ages) -> Outcome:
    if you.route is Route.ARTICLE_8:
        return by_article_8(you, law)
    # "For partners of the same gender the rules are the same."
    relationship = [relationship_stands, relationship_is_real, one_partner_only]
    # A traditional or religious marriage counts as an unmarried partnership on the regular route.
    unregistered = (Relation.UNMARRIED, Relation.TRADITIONAL) if you.route is Route.REGULAR else (Relation.UNMARRIED,)
    if you.relation in unregistered:
        relationship += [lasting_and_exclusive]
    if you.route is Route.REGULAR:
        conditions = [partners_old_enough, *relationship]
    else:
        conditions = [tie_before_entry, old_enough_asylum, *relationship, lived_together_abroad, in_time]
    return every(
        you, law, conditions,
        met=met(say("partner", "This partner can come under national policy."), TABLE_2).with_(then=OTHER_CONDITIONS),
        not_met=not_met(say("partner-not", "This partner cannot come on this route, as you describe it."), TABLE_2)
        .with_(then=ways_out(you)),
        between=(*APPLY_AND_EXPLAIN, *ways_out(you)),
    )  # fmt: skip


def relationship_stands(you: You, law: Ages) -> Outcome:
    # "Family reunification is not possible when the marriage has ended in law or is in fact broken."
    place = REPORT.at("3.2.1", part="regular", notes=(35,))
    if you.ended:
        return not_met(say("ended", "The relationship has ended or is in fact broken."), place)
    return met(say("not-ended", "The relationship has not ended."), place)


def relationship_is_real(you: You, law: Ages) -> Outcome:
    # "It is not possible either when the relationship is bogus (a sham)."
    place = REPORT.at("3.2.1", part="regular", notes=(36,))
    if you.genuine:
        return met(say("real", "It is a real relationship."), place)
    return not_met(say("bogus", "A bogus relationship gives no right to come."), place)


def one_partner_only(you: You, law: Ages) -> Outcome:
    # "The IND then gives a residence permit to one partner only."
    place = REPORT.at("3.2.1", part="regular", notes=(37,), legal="Article 3.16 of the Aliens Decree")
    if you.several:
        return not_said(
            say(
                "one-of-several",
                "The IND gives a permit to one partner only. The report does not say how that one is chosen.",
            ),
            place,
        )
    return met(say("one-partner", "The sponsor has one partner only."), place)


def lasting_and_exclusive(you: You, law: Ages) -> Outcome:
    # "A partner without marriage or registration, if the relationship with the sponsor is lasting and exclusive."
    places = [REPORT.at("3.2.1", part="regular", notes=(34,), legal="Article 3.14 of the Aliens Decree")]
    # "These partners count as unmarried partners."
    if you.relation is Relation.TRADITIONAL:
        places += [REPORT.at("annex-4", part="traditional")]
    if you.lasting:
        return met(say("lasting", "The relationship is lasting and exclusive."), *places)
    return not_met(
        say("not-lasting", "Without marriage or registration, the relationship must be lasting and exclusive."), *places
    )


def old_enough_asylum(you: You, law: Ages) -> Outcome:
    # "For asylum family reunification with a partner, the age is {{ ages.partner_asylum }} years."
    place = REPORT.at("3.1.2", notes=(30,), legal="Article C2/4.1 of the Aliens Act Implementation Guidelines")
    if you.sponsor_age >= law.partner_asylum and you.member_age >= law.partner_asylum:
        return met(say("both-18-asylum", "Both partners are {age} or older.", age=law.partner_asylum), place, TABLE_1)
    says = say("too-young-asylum", "Both partners must be {age} or older.", age=law.partner_asylum)
    then = say(
        "old-enough-in-time",
        "If both are {age} before the last day to apply, send the application then. Do not let that day pass.",
        age=law.partner_asylum,
    )
    return not_met(says, place, TABLE_1).with_(
        open=(WHOSE_AGE, age_day(law.partner_asylum, REPORT.at("3.1.2", notes=(30,)))), then=(then,)
    )


def tie_before_entry(you: You, law: Ages) -> Outcome:
    # "People can come only if they were part of the family before the sponsor entered the Netherlands."
    if you.tie is Tie.BEFORE_ENTRY:
        return met(say("before-entry", "The family tie is older than the sponsor’s entry."), BEFORE_ENTRY)
    if you.tie is Tie.BETWEEN:
        says = say("between", "The family tie began after the sponsor’s entry. The asylum route is then closed.")
        return not_met(says, BEFORE_ENTRY).with_(open=begun_too_late(you.relation), conflicts=(CUT_OFF,))
    return not_met(
        say("after-permit", "The family tie began after the sponsor’s permit. The asylum route is then closed."),
        BEFORE_ENTRY,
    ).with_(open=begun_too_late(you.relation))


def in_time(you: You, law: Ages) -> Outcome:
    # "The sponsor must apply for the family members within {{ submission.deadline }} after getting the residence permit."
    if you.in_time:
        return met(say("in-time", "The application is in time."), DEADLINE, REPORT.at("3.1.2", notes=(29,)))
    # "The IND considers a late application only in exceptional cases."
    says = say("late", "The application is late. The IND decides whether this is excusable.")
    return decides(says, REPORT.at("3.3.3", part="asylum", notes=(80, 81)))


def minor_child(you: You, law: Ages) -> Outcome:
    if you.route is Route.ARTICLE_8:
        return by_article_8(you, law)
    if you.relation is Relation.FOSTER_CHILD:
        return foster_child(you, law)
    # "Foreign adopted children can, under certain conditions, get stay with the sponsor as their future adoptive parent."
    if you.relation is Relation.ADOPTED_CHILD and you.route is Route.REGULAR and you.foreign_adoption:
        says = say(
            "foreign-adoption",
            "A foreign child can come to be adopted “under certain conditions”. The report does not say which.",
        )
        return under_certain_conditions(you, law, says, REPORT.at("3.2.2", part="regular", notes=(40, 41)))
    conditions = [
        under_age,
        belongs_to_family,
        in_custody,
        not_independent,
        child_of_the_one_partner,
        shown_by_documents,
    ]
    if you.route is Route.REGULAR:
        conditions = [sponsor_old_enough, *conditions]
    else:
        conditions = [tie_before_entry, *conditions, in_time]
    adopted = (ADOPTED_OTHER_CONDITIONS,) if you.relation is Relation.ADOPTED_CHILD else ()
    return every(
        you, law, conditions,
        met=met(say("child", "This child can come under national policy."), TABLE_2).with_(then=OTHER_CONDITIONS),
        not_met=not_met(CHILD_NOT, TABLE_2).with_(then=ways_out(you)),
        between=(*APPLY_AND_EXPLAIN, *ways_out(you)),
        open=(turns_adult(law), *adopted),
    )  # fmt: skip


def under_certain_conditions(you: You, law: Ages, says: Sentence, place: Place) -> Outcome:
    """The report names the conditions of such a child and does not give them. The sponsor's age holds all the same."""
    age = sponsor_old_enough(you, law)
    if you.sponsor_age < law.sponsor:
        return not_met(CHILD_NOT, TABLE_2).with_(because=(age,), then=ways_out(you))
    return not_said(says, place).with_(
        because=(under_age(you, law), age), open=(turns_adult(law),), then=(ASK_THE_IND,)
    )


def foster_child(you: You, law: Ages) -> Outcome:
    # "Foreign foster children can also get stay with the sponsor under certain conditions."
    if you.route is Route.REGULAR:
        says = say(
            "foster-regular", "A foster child can come “under certain conditions”. The report does not say which."
        )
        return under_certain_conditions(you, law, says, REPORT.at("3.2.2", part="regular", notes=(42, 43)))
    place = REPORT.at(
        "3.2.2", part="asylum", notes=(48,), legal="Article C2/4.1 of the Aliens Act Implementation Guidelines"
    )
    # "On this route, non-biological children who are not adoptive children may be able to come too."
    may = say("foster-may", "This foster child may be able to come. The report gives these conditions “in any case”.")
    return every(
        you, law, [under_age, foster_before_entry, foster_still, in_time],
        met=decides(may, place).with_(then=OTHER_CONDITIONS),
        not_met=not_met(say("foster-not", "This foster child cannot come on the asylum route."), place)
        .with_(then=ways_out(you)),
        between=(*APPLY_AND_EXPLAIN, *ways_out(you)),
        open=(AT_THE_LEAST, turns_adult(law)),
    )  # fmt: skip


def foster_before_entry(you: You, law: Ages) -> Outcome:
    # "At the least, a foster child must have been in the family before the sponsor entered the Netherlands."
    return tie_before_entry(you, law)


def foster_still(you: You, law: Ages) -> Outcome:
    # "When the application is made, the foster child must still be part of that family."
    place = REPORT.at("3.2.2", part="asylum", notes=(48,))
    if you.still_belongs:
        return met(say("foster-still", "The foster child is still part of the family."), place)
    return not_met(
        say("foster-no-longer", "The foster child must still be part of the family at the application."), place
    )


def under_age(you: You, law: Ages) -> Outcome:
    # "The age of {{ ages.adult }} follows from [3.2.3](#s3-2-3) and [3.3.4](#s3-3-4)."
    return met(say("under-age", "The child is under {age}.", age=law.adult), REPORT.at("3.2.2"), REPORT.at("3.2.3"))


def belongs_to_family(you: You, law: Ages) -> Outcome:
    # "A minor child must in fact belong to the sponsor's family and must have been in the sponsor's custody."
    if you.belongs:
        return met(say("belongs", "The child in fact belongs to the sponsor’s family."), CHILDREN)
    return not_met(say("belongs-not", "The child must in fact belong to the sponsor’s family."), CHILDREN)


def in_custody(you: You, law: Ages) -> Outcome:
    # "A minor child must in fact belong to the sponsor's family and must have been in the sponsor's custody."
    whose = (WHOSE_CUSTODY,) if you.relation is Relation.PARTNERS_CHILD else ()
    if you.custody:
        return met(say("custody", "The child was in the sponsor’s custody."), CHILDREN).with_(open=whose)
    says = say("custody-not", "The child must have been in the sponsor’s custody.")
    return not_met(says, CHILDREN).with_(open=whose)


def not_independent(you: You, law: Ages) -> Outcome:
    # "The IND may then assume that the child does not in fact belong to the sponsor's family."
    if you.independent:
        return decides(
            say("independent", "The IND may assume that a child who is independent does not belong to the family."),
            CONTRA,
        )
    return met(say("not-independent", "The child does not live independently."), CONTRA)


def child_of_the_one_partner(you: You, law: Ages) -> Outcome:
    # "Of the children, only those born from the relationship with that one partner can come."
    place = REPORT.at("3.2.1", part="regular", notes=(37,), legal="Article 3.16 of the Aliens Decree")
    if you.several:
        return not_said(
            say(
                "children-of-one",
                "Only children from the relationship with the one partner can come. The report does not say how that partner is chosen.",
            ),
            place,
        )
    return met(
        say(
            "children-of-all",
            "The sponsor does not have several partners, so no rule about them limits which children can come.",
        ),
        place,
    )


def shown_by_documents(you: You, law: Ages) -> Outcome:
    # "If that cannot be done, the IND can offer a DNA test or an identification interview."
    place = REPORT.at("3.2.2", part="regular")
    if you.documents:
        return met(say("documents", "Documents show the family tie."), place)
    return decides(
        say("no-documents", "Without documents, the IND can offer a DNA test or an identification interview."), place
    )


def adult_child(you: You, law: Ages) -> Outcome:
    if you.route is not Route.ASYLUM:
        return by_article_8(you, law)
    counts = () if you.relation is Relation.CHILD else (ADULT_OF_WHOM,)
    # "On the asylum route, adult children who meet the conditions can come under national policy."
    conditions = [
        tie_before_entry,
        adult_belongs,
        depends_normally,
        always_part_of_family,
        tie_not_broken,
        adult_not_independent,
        in_time,
    ]
    return every(
        you, law, conditions,
        met=met(say("adult-child", "This adult child can come under national policy."), ADULT_ASYLUM, TABLE_2).with_(then=OTHER_CONDITIONS),
        not_met=not_met(say("adult-child-not", "This adult child cannot come on the asylum route, as you describe it."), ADULT_ASYLUM)
        .with_(then=(ADULT_NO_FALL_BACK,)),
        between=(*APPLY_AND_EXPLAIN, ADULT_NO_FALL_BACK),
        open=counts,
    )  # fmt: skip


def adult_belongs(you: You, law: Ages) -> Outcome:
    # "The adult child must in fact belong to the sponsor's family."
    if you.belongs:
        return met(say("adult-belongs", "The adult child in fact belongs to the sponsor’s family."), ADULT_ASYLUM)
    return not_met(
        say("adult-belongs-not", "The adult child must in fact belong to the sponsor’s family."), ADULT_ASYLUM
    )


def depends_normally(you: You, law: Ages) -> Outcome:
    # "To show this, a normal relationship of dependence is enough."
    if you.normal_dependence:
        return met(say("normal", "They depend on each other as is usual, and that is enough."), ADULT_ASYLUM)
    return not_met(say("normal-not", "They must at least depend on each other as is usual."), ADULT_ASYLUM)


def always_part_of_family(you: You, law: Ages) -> Outcome:
    # "Whether the child always belonged to that family."
    if you.always_belonged:
        return met(say("always", "The child has always belonged to the family."), ADULT_ASYLUM)
    return decides(
        say("always-not", "The IND weighs that the child has not always belonged to the family."), ADULT_ASYLUM
    )


def tie_not_broken(you: You, law: Ages) -> Outcome:
    # "Whether the actual family tie has not been broken."
    if you.still_belongs:
        return met(say("unbroken", "The family tie has not been broken."), ADULT_ASYLUM)
    return decides(say("broken", "The IND weighs that the family tie has been broken."), ADULT_ASYLUM)


def adult_not_independent(you: You, law: Ages) -> Outcome:
    # "Whether there are contra-indications, as in the test for family life under Article 8 ECHR."
    if you.independent:
        return decides(
            say("contra", "The IND weighs that the child lives independently or earns its own living."), ADULT_ASYLUM
        )
    return met(say("contra-not", "There are no signs of an independent life."), ADULT_ASYLUM)


def parent_asylum(you: You, law: Ages) -> Outcome:
    # "Parents of adult children cannot come by asylum family reunification either."
    if you.sponsor_age >= law.adult:
        says = say("parent-of-adult", "Parents of an adult sponsor cannot come under national policy.")
        return not_met(says, TABLE_2, REPORT.at("3.2.5", part="asylum")).with_(
            conflicts=(WHICH_PARENTS, COPIED), then=(ARTICLE_8_DEPENDENCE,)
        )
    # "An unaccompanied minor with an asylum permit can apply to have his or her parents come."
    if not you.unaccompanied:
        says = say(
            "not-unaccompanied", "The report does not say whether parents can come to a minor who is not unaccompanied."
        )
        return not_said(says, PARENTS).with_(
            conflicts=(WHICH_PARENTS,), then=(ASK_THE_IND, ASK_IN_TIME, ARTICLE_8_REMAINS)
        )
    # "The minor must apply within {{ submission.deadline }} after getting the asylum permit."
    return every(
        you, law, [in_time, parents_belong, parents_tie_not_broken],
        met=met(say("parents", "The parents can come under national policy."), TABLE_2, PARENTS).with_(then=OTHER_CONDITIONS),
        not_met=not_met(say("parents-not", "The parents cannot come on the asylum route, as you describe it."), PARENTS)
        .with_(then=(PARENTS_NO_FALL_BACK,)),
        between=(*APPLY_AND_EXPLAIN, PARENTS_NO_FALL_BACK),
        conflicts=(WHICH_PARENTS,),
    )  # fmt: skip


def parents_belong(you: You, law: Ages) -> Outcome:
    # "On entry into the Netherlands, the parents must in fact belong to the sponsor's family."
    place = REPORT.at("3.2.4", part="asylum", notes=(59,))
    if you.belongs:
        return met(say("parents-belong", "The parents in fact belong to the sponsor’s family."), place)
    return not_met(say("parents-belong-not", "The parents must in fact belong to the sponsor’s family."), place)


def parents_tie_not_broken(you: You, law: Ages) -> Outcome:
    # "The actual family tie must not have been broken."
    place = REPORT.at("3.2.4", part="asylum", notes=(59,))
    if you.still_belongs:
        return met(say("parents-unbroken", "The family tie has not been broken."), place)
    return not_met(say("parents-broken", "The family tie must not have been broken."), place)


def others_asylum(you: You, law: Ages) -> Outcome:
    # "Other family members cannot come under national policy."
    found = not_met(
        say("others-asylum", "This family member cannot come on the asylum route."), TABLE_2, REPORT.at("3.2.6")
    )
    if you.relation is Relation.SIBLING and you.sponsor_age < law.adult:
        return found.with_(conflicts=(SIBLINGS,), then=(SIBLING_ARTICLE_8,))
    return found.with_(then=(ARTICLE_8_DEPENDENCE,))


def by_article_8(you: You, law: Ages) -> Outcome:
    """What comes first on the regular route, and what to do: the test is the same on both."""
    found = assumed_family_life(you, law)
    if found.kind is Kind.NOT_MET:
        return found.with_(because=not_national(you), then=(ASK_A_LAWYER,))
    # "On a regular application, the IND then asks whether a refusal would breach Article 8 ECHR."
    first = TESTED_BY_ITSELF if you.route is Route.REGULAR else APPLY_ON_ARTICLE_8
    return found.with_(because=not_national(you), then=(first, GATHER_PAPERS, ASK_A_LAWYER))


def not_national(you: You) -> tuple[Outcome, ...]:
    """On the regular route national policy comes first, and it is closed to these family members."""
    says = say("not-national", "Under national policy, this family member cannot come on the regular route.")
    return (not_met(says, TABLE_2),) if you.route is Route.REGULAR else ()


def ways_out(you: You) -> tuple[Sentence, ...]:
    """What partners and children who are not of age can do after a refusal."""
    # "If this is too late, or if the conditions are not met, two ways remain."
    # "A beneficiary of international protection who wants family formation must make a regular application."
    return (DEROGATE, REGULAR_REMAINS, ARTICLE_8_REMAINS) if you.route is Route.ASYLUM else (DEROGATE, TESTED_BY_ITSELF)


def turns_adult(law: Ages) -> Cited:
    says = say(
        "turns-adult", "The report does not say what happens when a child turns {age} during the procedure.",
        age=law.adult,
    )  # fmt: skip
    return Cited(says, (REPORT.at("3.2.2"),))


CHILD_NOT = say("child-not", "This child cannot come on this route, as you describe it.")
WHOSE_CUSTODY = Cited(
    say("whose-custody", "The report does not say in whose custody the child of a partner must have been."),
    (CHILDREN,),
)
ADOPTED_OTHER_CONDITIONS = Cited(
    say("adopted-other", "The report says that adopted children have other conditions, and does not give them."),
    (REPORT.at("3.2.2", part="regular", notes=(47,)),),
)
AT_THE_LEAST = Cited(
    say(
        "at-the-least",
        "For a foster child, the report gives the conditions that hold “in any case”. There may be more.",
    ),
    (REPORT.at("3.2.2", part="asylum", notes=(48,)),),
)
OTHER_CONDITIONS = (say("other-conditions", "Check the other conditions in section 3.3."),)
APPLY_AND_EXPLAIN = (
    say("apply", "You can apply. Explain each point that the IND decides on, such as why an application is late."),
    say("keep-proof", "Keep proof of what you explain, and of the day on which you sent the application."),
)
REGULAR_REMAINS = say(
    "regular-remains",
    "When the asylum route is closed, you can make a regular application. You must then meet its conditions, "
    "such as age, income and fees. See in section 3.3.4 whether the examination abroad is asked.",
)
ARTICLE_8_REMAINS = say("article-8-remains", "You can also make an application based on Article 8 ECHR.")
APPLY_ON_ARTICLE_8 = say("apply-on-article-8", "Make an application based on Article 8 ECHR.")
GATHER_PAPERS = say("gather-papers", "Gather papers that show your family life and how you live it.")
ADULT_NO_FALL_BACK = say(
    "adult-no-fall-back",
    "An adult child has no regular route. When this one is closed, an application based on Article 8 ECHR remains.",
)
PARENTS_NO_FALL_BACK = say(
    "parents-no-fall-back",
    "Parents have no regular route. When this one is closed, an application based on Article 8 ECHR remains.",
)
ARTICLE_8_DEPENDENCE = say(
    "article-8-dependence",
    "You can make an application based on Article 8 ECHR. It needs more than usual dependence.",
)
SIBLING_ARTICLE_8 = say(
    "sibling-article-8",
    "You can make an application based on Article 8 ECHR. More than usual dependence is not necessarily needed.",
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND which conditions hold.")

calculator = Calculator(
    "Can this family member come?",
    "It looks at the family tie only. Income, examination and fees come after it.",
    rule, You, Ages, MAY_2017,
)  # fmt: skip
