"""Who can be a sponsor (sections 1.5 and 3.1)."""

from .kit import (
    Calculator,
    Cited,
    Outcome,
    Sentence,
    Sentences,
    YesNo,
    every,
    met,
    not_met,
    not_said,
    out_of_scope,
)
from .shared.deadline import DeadlineFigures
from .shared.questions import ASYLUM_PERMITS, Nationality, Permit, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.sponsor_age import SPONSOR_AGE, WHOSE_AGE, AgesAsked, sponsor_old_enough
from .shared.ways_out import ASK_A_LAWYER, DEROGATE, TESTED_BY_ITSELF

say = Sentences(__name__)

SCOPE = REPORT.at("1.5")
LAWFUL = REPORT.at("3.1", notes=(23,), legal="Section 2a(1) b of the Aliens Act")
PERMITS = REPORT.at(
    "3.1.1",
    notes=(27,),
    legal="Article 3.15(1)(b) and Article 3.5 of the Aliens Decree; "
    "Article B7/2.2 of the Aliens Act Implementation Guidelines",
)
NO_PERMITS = REPORT.at("3.1.1")
ASYLUM = REPORT.at("3.1.2", notes=(28,), legal="Section 29(2) of the Aliens Act")
DERIVED_PLACE = REPORT.at("3.1.2")
EVERYBODY = REPORT.at("3.2")

# "With these three purposes of stay, nobody can be a sponsor:"
NEVER = (Permit.SEASONAL, Permit.ON_THE_JOB, Permit.EXCHANGE)


class You(AgesAsked):
    sponsor_nationality = Shared.sponsor_nationality
    route = Shared.route
    sponsor_has_asylum = Shared.sponsor_has_asylum
    sponsor_lawful = Shared.sponsor_lawful
    sponsor_permit = Shared.sponsor_permit
    permit_as_minor = YesNo(
        "Is it a permit to stay as an unaccompanied minor?",
        hint="A minor is somebody who is not of age. Unaccompanied means: without a responsible adult.",
        place=PERMITS,
    )
    wealthy = YesNo(
        "Does the sponsor stay as a wealthy foreign national?",
        hint="This permit is for two groups: wealthy foreign nationals, and long-term residents who do not work.",
        place=PERMITS,
    )


def rule(you: You, law: DeadlineFigures) -> Outcome:
    # "The report is about third-country nationals who are joined by another third-country national."
    if you.sponsor_nationality is Nationality.DUTCH:
        says = say("dutch", "A sponsor with the Dutch nationality may apply too, but the report is not about that.")
        return out_of_scope(says, REPORT.at("3.1", notes=(24,)), SCOPE).with_(then=(ASK_THE_IND,))
    if you.sponsor_nationality is Nationality.EU:
        says = say("eu", "The report is not about sponsors from another country of the European Union.")
        return out_of_scope(says, SCOPE).with_(then=(ASK_THE_IND,))

    if you.route is Route.ARTICLE_8:
        return article_8()

    # "To apply for family reunification, a foreign national must stay lawfully in the Netherlands."
    if not you.sponsor_lawful:
        says = say("unlawful", "Only somebody who stays lawfully in the Netherlands can be a sponsor.")
        return not_met(says, LAWFUL).with_(open=(ARTICLE_8_STAY,), then=(ASK_A_LAWYER,))

    if you.route is Route.ASYLUM:
        return asylum(you, law)
    return every(
        you, law, [right_of_residence, sponsor_old_enough],
        met=met(say("regular", "This person can be a sponsor for regular family reunification."), SPONSOR_AGE, PERMITS)
        .with_(then=(NEXT,)),
        not_met=not_met(say("regular-not", "This person cannot be a sponsor for regular family reunification, as you describe it."), SPONSOR_AGE, PERMITS)
        .with_(then=(DEROGATE, TESTED_BY_ITSELF)),
        between=(ASK_THE_IND, DEROGATE, TESTED_BY_ITSELF),
    )  # fmt: skip


def article_8() -> Outcome:
    # "But every family member of a permit holder may apply on the ground of Article 8 ECHR."
    says = say(
        "article-8",
        "Every family member of somebody with a residence permit may make this application. "
        "The report does not say which conditions the sponsor must meet for it.",
    )
    return not_said(says, EVERYBODY, NO_PERMITS).with_(open=(ARTICLE_8_STAY,), then=(ASK_A_LAWYER,))


def asylum(you: You, law: DeadlineFigures) -> Outcome:
    if not you.sponsor_has_asylum:
        says = say("no-asylum", "For asylum family reunification, the sponsor must have an asylum residence permit.")
        return not_met(says, ASYLUM).with_(then=(TRY_REGULAR,))
    # "Anyone who has an asylum residence permit can be a sponsor for asylum family reunification."
    # "This includes minors."
    says = say(
        "asylum",
        "This person can be a sponsor for asylum family reunification. The report asks no age of the sponsor for it.",
    )
    # "The sponsor must apply for the family members within {{ submission.deadline }} after getting the residence permit."
    apply = say(
        "apply-in-time",
        "Apply within {deadline} after the asylum permit. “Until when can you apply?” works out the last day.",
        deadline=law.deadline,
    )
    # "For asylum family reunification with a partner, the age is {{ ages.partner_asylum }} years."
    partner = say(
        "partner-asylum",
        "For a partner, both must be {age} or older. "
        "If one of you is younger, ask a lawyer now: the report gives no longer time to apply.",
        age=law.partner_asylum,
    )
    return met(says, ASYLUM).with_(open=(DERIVED, EXPIRES, WHOSE_AGE), then=(apply, partner, NEXT))


def right_of_residence(you: You, law: DeadlineFigures) -> Outcome:
    permit = you.sponsor_permit
    if permit in NEVER:
        says = say("never", "With this purpose of stay, nobody can be a sponsor.")
        return not_met(says, NO_PERMITS)
    # "A person who stays on temporary humanitarian grounds as an unaccompanied minor cannot be a sponsor either."
    if permit is Permit.TEMPORARY_HUMANITARIAN and you.permit_as_minor:
        says = say("as-minor", "Somebody who stays as an unaccompanied minor on these grounds cannot be a sponsor.")
        return not_met(says, PERMITS)
    # "Only a sponsor who stays as a wealthy foreign national counts here."
    if permit is Permit.WEALTHY and not you.wealthy:
        says = say("not-wealthy", "With this permit, only a wealthy foreign national can be a sponsor.")
        return not_met(says, PERMITS)
    if permit is Permit.OTHER:
        says = say("other", "The report does not say whether this right of residence is enough: it is not in its list.")
        return not_said(says, PERMITS).with_(open=GENERAL_TEST)
    says = say("right", "With this right of residence, somebody can be a sponsor.")
    if permit in ASYLUM_PERMITS:
        return met(says, PERMITS).with_(open=(DERIVED, EXPIRES), then=(asylum_first(law),))
    return met(says, PERMITS).with_(open=(EXPIRES,))


def asylum_first(law: DeadlineFigures) -> Sentence:
    # "A person with an asylum residence permit can also make a regular application."
    return say(
        "asylum-first",
        "See first whether the asylum route is open: it asks less, and no age of the sponsor. "
        "It must be used within {deadline} after the asylum permit.",
        deadline=law.deadline,
    )


# "It must be one of those under a to e, or “I” (so printed)."
# "This is a non-temporary purpose within Article 3.5 of the Aliens Decree 2000."
# "Or it is a temporary purpose within B7/2.2 of the Aliens Act Implementation Guidelines 2000."
GENERAL_TEST = (
    Cited(
        say(
            "general-section-8",
            "In general, it must be a right of residence under Section 8 of the Aliens Act, a to e or “I” (so printed).",
        ),
        (SPONSOR_AGE,),
    ),
    Cited(
        say(
            "general-purpose",
            "The purpose must also be non-temporary (Article 3.5 of the Aliens Decree), "
            "or temporary within B7/2.2 of the guidelines. The report lists neither.",
        ),
        (SPONSOR_AGE,),
    ),
)
ARTICLE_8_STAY = Cited(
    say(
        "article-8-stay",
        "For an application based on Article 8 ECHR, the report does not say whether the sponsor must stay lawfully. "
        "It speaks of family of permit holders.",
    ),
    (REPORT.at("3.1"), EVERYBODY),
)
DERIVED = Cited(
    say(
        "derived",
        "The report does not say whether somebody with a derived asylum permit can be a sponsor. "
        "That is a permit that somebody got as family of a person with an asylum permit.",
    ),
    (DERIVED_PLACE,),
)
EXPIRES = Cited(
    say("expires", "The report does not say whether a permit that is about to expire still counts."), (NO_PERMITS,)
)
NEXT = say("next", "Next, see whether the family member can come, and check the other conditions in section 3.3.")
TRY_REGULAR = say(
    "try-regular",
    "Regular family reunification may be open. Change the application in your answers to see what it asks.",
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND which rules hold for this sponsor.")

calculator = Calculator(
    "Can this person be a sponsor?",
    "It looks at the person in the Netherlands who wants the family to come: nationality, permit and age.",
    rule, You, DeadlineFigures, MAY_2017,
)  # fmt: skip
