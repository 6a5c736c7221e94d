"""Whether the condition of the civic integration examination abroad is met (section 3.3.4)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Conflict,
    Outcome,
    Sentences,
    YesNo,
    decides,
    exempt,
    met,
    not_met,
    not_needed,
    not_said,
    out_of_scope,
)
from .shared.contradictions import LIECHTENSTEIN_MVV
from .shared.figures import Ages, Exam
from .shared.questions import Purpose, Relation, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.ways_out import DEROGATE

say = Sentences(__name__)

EXAM = REPORT.at("3.3.4", part="regular")
EXEMPTIONS = REPORT.at("3.3.4", part="regular", notes=(88,))
TURKISH, SURINAMESE, LIECHTENSTEIN = "TR", "SR", "LI"


class You(Answers):
    route = Shared.route
    member_age = Shared.member_age
    sponsor_has_asylum = Shared.sponsor_has_asylum
    passed = YesNo(
        "Has the family member passed the examination abroad already?",
        hint="It has three parts: Knowledge of Dutch Society, Speaking and Reading.",
        place=EXAM,
    )
    nationality = Shared.nationality
    dutch_primary = YesNo(
        "Did the family member have at least primary education in Dutch, in Surinam or the Netherlands?"
    )
    eu_long_term = YesNo(
        "Is the family member an EU long-term resident?",
        hint="That is somebody with an EU residence permit for long-term residents.",
    )
    sponsor_is_turkish = YesNo("Does the sponsor have the Turkish nationality?")
    relation = Shared.relation
    purpose = Shared.purpose
    diploma = YesNo(
        "Does the family member have one of the diplomas or certificates that count?",
        hint="The report names two examples: a diploma of a Dutch language course, and the state examination in Dutch "
        "as a second language (NT2). It lists no others.",
        place=EXEMPTIONS,
    )
    pension_age = YesNo(
        "Has the family member reached the pensionable age?",
        hint="The report does not say which age that is.",
        place=EXAM,
    )
    impairment = YesNo(
        "Are there special circumstances that make the examination impossible?",
        hint="For example a mental or physical impairment, such as deafness or blindness.",
    )


class Figures(Ages, Exam):
    """The figures that the examination needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "For asylum family reunification, it is not a prerequisite to pass the civic integration examination abroad."
    if you.route is Route.ASYLUM:
        return not_needed(
            say("asylum", "The examination is not needed for asylum family reunification."),
            REPORT.at("3.3.4", part="asylum"),
        )

    # Asked first, because nothing in the report goes against this exemption.
    # "Family members under the age of {{ ages.adult }}."
    if you.member_age < law.adult:
        says = say("minor", "The family member need not take the examination: he or she is under {age}.", age=law.adult)
        return exempt(says, EXEMPTIONS).with_(open=(AGE_DAY,))

    # "Family members of a sponsor with an asylum residence permit."
    if you.sponsor_has_asylum:
        says = say(
            "sponsor-asylum", "The family member need not take the examination: the sponsor has an asylum permit."
        )
        return exempt(says, EXEMPTIONS).with_(conflicts=(LATE_CASES,))

    # Asked early, because whoever has passed needs no exemption.
    # "Proof of the pass is handed to the IND with the application for the MVV."
    if you.passed:
        says = say("passed", "The condition is met: the examination has been passed.")
        return met(says, REPORT.at("3.3.4", part="regular", notes=(86,))).with_(open=(VALIDITY,), then=(HAND_IN_PROOF,))

    by_nationality = nationality(you, law)
    if by_nationality:
        return by_nationality

    # "EU long-term residents."
    if you.eu_long_term:
        says = say("eu-long-term", "An EU long-term resident need not take the examination.")
        return exempt(says, EXEMPTIONS)

    # "The marriage partner or registered partner of a sponsor who has the Turkish nationality."
    turkish_sponsor = you.sponsor_is_turkish
    if turkish_sponsor and you.relation in (Relation.SPOUSE, Relation.REGISTERED):
        says = say(
            "turkish-sponsor",
            "The husband, wife or registered partner of a Turkish sponsor need not take the examination.",
        )
        return exempt(says, EXEMPTIONS)

    # "Family members of a sponsor whose purpose of residence is temporary under the Civic Integration Decree."
    if you.purpose is Purpose.TEMPORARY:
        says = say(
            "temporary",
            "The family member need not take the examination: the sponsor’s purpose of residence is temporary.",
        )
        return exempt(says, REPORT.at("3.3.4", part="regular", notes=(88, 89)))

    # "Holders of certain diplomas or certificates."
    if you.diploma:
        says = say(
            "diploma", "With a diploma or certificate that counts, the family member need not take the examination."
        )
        return exempt(says, EXEMPTIONS).with_(open=(WHICH_DIPLOMAS,), then=(ASK_DIPLOMA,))

    # Asked late, because the report does not say which age it is.
    # "The obligation holds for third-country nationals of {{ ages.adult }} years and older, up to the pensionable age."
    if you.pension_age:
        says = say("pension", "The examination is not needed: it is for people up to the pensionable age.")
        return not_needed(says, EXAM).with_(open=(WHICH_PENSION_AGE,))

    # "They can be absolved (freed) from the obligation."
    if you.impairment:
        says = say(
            "impairment", "The IND decides: it can free the family member from the examination or from a part of it."
        )
        return decides(says, EXAM).with_(open=(HOW_DECIDED,), then=(GATHER_PROOF,))

    unmarried = besides(you) if turkish_sponsor else ()
    if you.route is Route.ARTICLE_8:
        says = say(
            "article-8", "The report does not say whether the examination is asked in a case under Article 8 ECHR."
        )
        return not_said(says, EXAM).with_(open=unmarried, then=(ASK_BEFORE_APPLYING,))

    # "Without a pass and without an exception, no MVV is issued."
    return not_met(
        say("required", "The family member must pass the examination abroad first. Without it no MVV is issued, and entry is not possible."),
        EXAM,
    ).with_(open=(*unmarried, WITHOUT_MVV, VALIDITY, COSTS), then=(PREPARE, FREE_PACKAGE, DEROGATE))  # fmt: skip


def nationality(you: You, law: Figures) -> Outcome | None:
    # "People with the nationality of one of these twelve countries:"
    if you.nationality in law.countries:
        says = say("country", "With this nationality, the family member need not take the examination.")
        found = exempt(says, REPORT.at("3.3.4", part="regular", notes=(88, 90)))
        return found.with_(conflicts=(LIECHTENSTEIN_MVV,)) if you.nationality == LIECHTENSTEIN else found

    # "Surinamese nationals who have had at least primary education in Dutch, in Surinam or the Netherlands."
    if you.nationality == SURINAMESE and you.dutch_primary:
        says = say("suriname", "With primary education in Dutch, a Surinamese national need not take the examination.")
        return exempt(says, EXEMPTIONS)

    # "Turkish nationals."
    if you.nationality == TURKISH:
        return exempt(say("turkish", "A Turkish national need not take the examination."), EXEMPTIONS)

    # "EU citizens are not third-country nationals, so the report is not about them."
    if you.nationality in law.eu_member_states:
        says = say(
            "eu-citizen", "The report is not about citizens of the European Union. It does not say what holds for them."
        )
        return out_of_scope(says, REPORT.at("1.5"), REPORT.at("3.1")).with_(then=(ASK_THE_IND,))
    return None


def besides(you: You) -> tuple[Cited, ...]:
    """What is open for the partners of a Turkish sponsor whom the exemption does not name."""
    if you.relation is Relation.TRADITIONAL:
        return (UNMARRIED_OF_TURKISH, TRADITIONAL_IS_OURS)
    return (UNMARRIED_OF_TURKISH,) if you.relation is Relation.UNMARRIED else ()


LATE_CASES = Conflict(
    (
        Cited(
            say("late-all", "The family of every sponsor with an asylum permit is exempt, without a time limit."),
            (EXEMPTIONS,),
        ),
        Cited(
            say("late-favour", "The exemption is a favour for applying in time."),
            (REPORT.at("3.3.3", part="asylum", notes=(80,)),),
        ),
    ),
    say(
        "late-followed",
        "We follow 3.3.4: it is the section about the examination. It matters for late applications only.",
    ),
)
TRADITIONAL_IS_OURS = Cited(
    say(
        "traditional-ours",
        "The report does not name traditional or religious marriages here. "
        "We read them as unmarried partners, as annex IV does.",
    ),
    (EXEMPTIONS, REPORT.at("annex-4", part="traditional")),
)
WITHOUT_MVV = Cited(
    say(
        "without-mvv",
        "The report does not say whether the examination is asked of somebody who needs no MVV because of health.",
    ),
    (EXAM, REPORT.at("4.1")),
)
AGE_DAY = Cited(
    say("age-day", "The report does not say on which day the age counts. We take the day of the application."), (EXAM,)
)
VALIDITY = Cited(say("validity", "The report does not say how long a pass is valid."), (EXAM,))
COSTS = Cited(say("costs", "The report does not say what the examination abroad costs."), (EXAM,))
WHICH_PENSION_AGE = Cited(
    say("which-pension-age", "The report does not say which age the pensionable age is."), (EXAM,)
)
WHICH_DIPLOMAS = Cited(say("which-diplomas", "The report does not list all diplomas that count."), (EXEMPTIONS,))
HOW_DECIDED = Cited(say("how-decided", "The report does not say how the IND judges special circumstances."), (EXAM,))
UNMARRIED_OF_TURKISH = Cited(
    say("unmarried-turkish", "For an unmarried partner of a Turkish sponsor the report names no exemption."),
    (EXEMPTIONS,),
)
HAND_IN_PROOF = say("hand-in-proof", "Hand in the proof with the application for the MVV.")
ASK_DIPLOMA = say("ask-diploma", "Ask the IND whether this diploma counts.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND.")
ASK_BEFORE_APPLYING = say("ask-before-applying", "Ask the IND or a lawyer whether it is asked, before you apply.")
GATHER_PROOF = say("gather-proof", "Gather papers that show the circumstances, such as a doctor’s statement.")
PREPARE = say("prepare", "The family member takes care of the preparation. No particular course has to be followed.")
FREE_PACKAGE = say(
    "free-package", "The Dutch authorities offer a package to learn from, to buy or to download free of charge."
)

calculator = Calculator(
    "The examination abroad: is the condition met?",
    "It goes through the exemptions one by one. One is enough.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
