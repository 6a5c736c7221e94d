"""Whether the conditions beside tie, income and examination are met (sections 3.3.5, 3.3.6 and 3.3.7)."""

from .kit import (
    Calculator,
    Cited,
    Condition,
    Law,
    Mark,
    Outcome,
    Place,
    Sentence,
    Sentences,
    YesNo,
    decides,
    every,
    met,
    not_met,
    not_needed,
    not_said,
)
from .shared.cohabitation import ABROAD, CohabitationAsked, lived_together_abroad
from .shared.deadline import DO_NOT_WAIT
from .shared.paragraphs import IDENTITY_ASYLUM, INTERESTS_OF_THE_STATE, NO_DOCUMENT, STATEMENT
from .shared.questions import PARTNERS, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.ways_out import ASK_A_LAWYER, DEROGATE, IF_ASYLUM_REFUSED, TESTED_BY_ITSELF

say = Sentences(__name__)

TOGETHER = REPORT.at("3.3.5", part="regular", notes=(91, 92))
TOGETHER_ASYLUM = REPORT.at("3.3.5", part="asylum")
NO_DANGER = REPORT.at("3.3.6", notes=(95,), legal="Article 3.20 of the Aliens Decree")
GROUNDS = REPORT.at("3.3.6", notes=(96,), legal="Article 3.77 of the Aliens Decree")
DOCUMENT = REPORT.at("3.3.7", notes=(97, 98), legal="Article 3.77, as printed, and Article 3.19 of the Aliens Decree")
TB = REPORT.at("3.3.7", notes=(101,), legal="Article 3.21 of the Aliens Decree")
OTHERS = REPORT.at("3.3.7")


class You(CohabitationAsked):
    route = Shared.route
    relation = Shared.relation
    will_live_together = YesNo(
        "Will the sponsor and the family member live together in the Netherlands?",
        place=TOGETHER,
        mark=Mark.CAN_CHANGE,
    )
    war_crimes_sponsor = YesNo(
        "Is the sponsor suspected of war crimes?",
        hint="These are the crimes of Article 1F of the Geneva Convention on Refugees.",
        place=GROUNDS,
        mark=Mark.FIXED,
    )
    war_crimes_member = YesNo("Is the family member suspected of war crimes?", place=GROUNDS, mark=Mark.FIXED)
    convicted = YesNo(
        "Was the family member convicted of a crime, and punished for it in one of these ways?",
        hint="An unconditional prison sentence, juvenile detention or an unconditional fine. "
        "Unconditional means: it really had to be served or paid.",
        place=GROUNDS,
        mark=Mark.FIXED,
    )
    settlement = YesNo(
        "Did the family member accept an out-of-court settlement, and get a penalty order because of it?",
        hint="That is a punishment by a public prosecutor, without a court.",
        place=GROUNDS,
        mark=Mark.FIXED,
    )
    border_document = YesNo(
        "Does the family member have a valid border-crossing document, such as a passport?",
        place=DOCUMENT,
        mark=Mark.CAN_CHANGE,
    )
    other_identity = YesNo(
        "Does the family member have another identification document?",
        hint="For example an identity card.",
        place=IDENTITY_ASYLUM,
        mark=Mark.CAN_CHANGE,
    )
    tb_willing = YesNo(
        "Is the family member willing to have an examination for tuberculosis (TB)?", place=TB, mark=Mark.CAN_CHANGE
    )
    statement = YesNo(
        "Will the sponsor give a statement that he or she acts as sponsor and meets the duties of one?",
        hint="The report does not say which duties these are.",
        place=STATEMENT,
        mark=Mark.CAN_CHANGE,
    )


def rule(you: You, law: Law) -> Outcome:
    conditions: list[Condition] = [live_together]
    if you.route is Route.ASYLUM:
        conditions += [lived_together_before]
    conditions += [sponsor_not_suspected, no_danger, border_document, tb_examination, sponsors_statement]
    return every(
        you, law, conditions,
        met=met(say("met", "These conditions are met."), *SECTIONS),
        not_met=not_all(you),
        between=(EXPLAIN, *ways_on(you)),
        open=(WHICH_ROUTE, ARTICLE_8_TOO) if you.route is Route.ARTICLE_8 else (WHICH_ROUTE,),
        checklist=papers(you),
    )  # fmt: skip


def not_all(you: You) -> Outcome:
    if you.route is Route.ARTICLE_8:
        says = say(
            "article-8-not",
            "Not all of these conditions are met. "
            "The report does not say what this means for an application based on Article 8 ECHR.",
        )
        return not_said(says, *SECTIONS).with_(then=(EXPLAIN, ASK_A_LAWYER))
    says = say("not-met", "Not all of these conditions are met, as you describe it.")
    return not_met(says, *SECTIONS).with_(then=(DEROGATE, *ways_on(you)))


def live_together(you: You, law: Law) -> Outcome:
    # "The sponsor must live together with the family member in the Netherlands."
    # "The same rules apply to asylum family reunification."
    places = (TOGETHER, TOGETHER_ASYLUM) if you.route is Route.ASYLUM else (TOGETHER,)
    if you.will_live_together:
        says = say("live-together", "The sponsor and the family member will live together in the Netherlands.")
        return met(says, *places).with_(open=(NO_LEGAL_BASIS,))
    says = say("live-apart", "The sponsor and the family member must live together in the Netherlands.")
    return not_met(says, *places).with_(open=(NO_LEGAL_BASIS,))


def lived_together_before(you: You, law: Law) -> Outcome:
    # "On this route, partners must also have lived together outside the Netherlands."
    if you.relation in PARTNERS:
        return lived_together_abroad(you, law)
    return not_needed(say("no-partner", "Only partners must have lived together outside the Netherlands."), ABROAD)


def sponsor_not_suspected(you: You, law: Law) -> Outcome:
    # "There is a suspicion of war crimes against the sponsor."
    if you.war_crimes_sponsor:
        says = say(
            "sponsor-suspected", "The sponsor is suspected of war crimes. For this, an application can be rejected."
        )
        return decides(says, *weighed(you, GROUNDS)).with_(open=(CAN_BE_REJECTED,))  # fmt: skip
    return met(say("sponsor-not-suspected", "The sponsor is not suspected of war crimes."), GROUNDS)


def no_danger(you: You, law: Law) -> Outcome:
    # "On grounds of public order, an application can be rejected in these cases:"
    if you.war_crimes_member or you.convicted or you.settlement:
        says = say("ground", "There is a ground of public order for which an application can be rejected.")
        return decides(says, *weighed(you, GROUNDS)).with_(open=(CAN_BE_REJECTED, HOW_SERIOUS, EACH_SETTLEMENT))
    # "The family member may not endanger public order or national security."
    says = say("no-danger", "By the grounds that the report names, the family member is no danger to public order.")
    return met(says, *weighed(you, NO_DANGER)).with_(open=(NATIONAL_SECURITY,))


def border_document(you: You, law: Law) -> Outcome:
    # "A valid border crossing document, such as a passport, is required of the family member."
    if you.border_document:
        says = say("document", "The family member has a valid border-crossing document.")
        return met(says, *weighed(you, DOCUMENT))
    # "On the asylum route, the family member must in principle hand over a copy of the passport or another identification document."
    if you.route is Route.ASYLUM and you.other_identity:
        says = say("other-identity", "On the asylum route, another identification document is enough, in principle.")
        return met(says, IDENTITY_ASYLUM).with_(open=(IN_PRINCIPLE,))
    # "If there is no such document, the IND assesses why."
    says = say("no-document", "The IND looks at why there is no such document, and whether your reason is believable.")
    found = decides(says, *weighed(you, NO_DOCUMENT), REPORT.at("4.4.3"))
    return found.with_(open=(WHAT_IF_NOT_BELIEVED,), then=(EXPLAIN_DOCUMENT,))


def tb_examination(you: You, law: Law) -> Outcome:
    # "The family member must be willing to have a tuberculosis (TB) examination."
    if you.tb_willing:
        says = say("tb", "The family member is willing to have an examination for tuberculosis.")
        return met(says, TB).with_(open=(TB_NATIONALITIES,))
    says = say("tb-not", "The family member must be willing to have an examination for tuberculosis.")
    return not_met(says, TB).with_(open=(TB_NATIONALITIES,))


def sponsors_statement(you: You, law: Law) -> Outcome:
    # "The sponsor must give a statement to act as sponsor for the family member and to meet the obligations of a sponsor."
    if you.statement:
        return met(say("statement", "The sponsor gives the statement."), STATEMENT)
    return not_met(say("statement-not", "The sponsor must give a statement to act as sponsor."), STATEMENT)


def weighed(you: You, place: Place) -> tuple[Place, ...]:
    """Under Article 8 ECHR the State’s interest in this is weighed too."""
    # "Is the third-country national a threat to it?"
    return (place, INTERESTS_OF_THE_STATE) if you.route is Route.ARTICLE_8 else (place,)


def ways_on(you: You) -> tuple[Sentence, ...]:
    """What remains after a refusal."""
    if you.route is Route.ASYLUM:
        return (DO_NOT_WAIT, IF_ASYLUM_REFUSED, ASK_A_LAWYER)
    return (TESTED_BY_ITSELF, ASK_A_LAWYER) if you.route is Route.REGULAR else (ASK_A_LAWYER,)


def papers(you: You) -> tuple[Cited, ...]:
    """What these conditions ask to hand over."""
    # "In it, both the sponsor and the family member must declare that they will live together."
    if you.route is Route.REGULAR:
        return (DECLARATION, SPONSORS_STATEMENT)
    return (COPY, SPONSORS_STATEMENT) if you.route is Route.ASYLUM else (SPONSORS_STATEMENT,)


SECTIONS = (TOGETHER, NO_DANGER, OTHERS)
NO_LEGAL_BASIS = Cited(
    say("no-legal-basis", "On living together, the notes with the legal basis have no text in our copy of the report."),
    (TOGETHER,),
)
CAN_BE_REJECTED = Cited(
    say("can-be-rejected", "The report says “can be rejected”. It does not say that this always happens."), (GROUNDS,)
)
HOW_SERIOUS = Cited(
    say("how-serious", "The report does not say how it counts that a crime was light or was long ago."), (GROUNDS,)
)
EACH_SETTLEMENT = Cited(
    say("each-settlement", "The report does not say whether an out-of-court settlement always counts."), (GROUNDS,)
)
NATIONAL_SECURITY = Cited(say("national-security", "The report names no grounds of national security."), (NO_DANGER,))
IN_PRINCIPLE = Cited(
    say("in-principle", "The report says “in principle”, and does not say when a passport is needed all the same."),
    (IDENTITY_ASYLUM,),
)
WHAT_IF_NOT_BELIEVED = Cited(
    say("not-believed", "The report does not say what follows when the reason is not believable."), (NO_DOCUMENT,)
)
TB_NATIONALITIES = Cited(
    say(
        "tb-nationalities",
        "The report does not say whether people of some nationalities are exempt from the TB examination.",
    ),
    (TB,),
)
WHICH_ROUTE = Cited(
    say(
        "which-route",
        "The report does not say on which routes the document, the TB examination and the statement are asked. "
        "We take them for every route.",
    ),
    (OTHERS,),
)
ARTICLE_8_TOO = Cited(
    say(
        "article-8-too",
        "The report does not say whether all of these conditions hold for an application based on Article 8 ECHR. We show them all.",
    ),
    (TOGETHER, OTHERS),
)
DECLARATION = Cited(
    say(
        "paper-declaration",
        "The declaration of relationship, in which both declare that they will live together. "
        "Annex IV lists it for unmarried partners only: look at the form.",
    ),
    (REPORT.at("3.3.5", part="regular"), REPORT.at("annex-4", part="unmarried")),
)
COPY = Cited(say("paper-copy", "A copy of the passport or of another identification document."), (IDENTITY_ASYLUM,))
SPONSORS_STATEMENT = Cited(
    say("paper-statement", "The statement of the sponsor to act as sponsor and to meet the duties of one."),
    (STATEMENT,),
)
EXPLAIN = say("explain", "Explain in the application what is not as it is asked, and add papers that show why.")
EXPLAIN_DOCUMENT = say(
    "explain-document", "Write down what was done to get a passport, and keep letters and answers of the authorities."
)

calculator = Calculator(
    "Are the other conditions met?",
    "It looks at living together, public order, the passport, the TB examination and the sponsor’s statement.",
    rule, You, Law, MAY_2017,
)  # fmt: skip
