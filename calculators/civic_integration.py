"""Whether civic integration in the Netherlands is a duty, and until when (section 6.1.3)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Day,
    Mark,
    Outcome,
    Sentences,
    YesNo,
    answer,
    exempt,
    met,
    not_needed,
)
from .shared.deadline import no_counting_rule
from .shared.figures import Integration
from .shared.paragraphs import LETTER_OF_DUO
from .shared.questions import Purpose, Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

INTEGRATION = REPORT.at("6.1.3")
PURPOSE = REPORT.at("6.1.3", notes=(148,))
PROTECTION = REPORT.at("3.3.1", part="regular")


class You(Answers):
    route = Shared.route
    sponsor_has_asylum = Shared.sponsor_has_asylum
    purpose = Shared.purpose
    freed = YesNo(
        "Has the family member been freed from civic integration in the Netherlands?",
        hint="The report calls this exempted or absolved, and does not say who is. It is about the Netherlands, "
        "and not about the examination abroad.",
        place=INTEGRATION,
    )
    letter = YesNo(
        "Has the family member had the letter of DUO that says when the civic integration period starts?",
        hint="DUO is the government agency for education.",
        place=LETTER_OF_DUO,
        mark=Mark.CAN_CHANGE,
    )
    period_start = Day(
        "On which day does the civic integration period start?",
        hint="It stands in the letter of DUO.",
        short="the first day of the civic integration period",
    )


def rule(you: You, law: Integration) -> Outcome:
    # "Beneficiaries of international protection: people with an asylum residence permit."
    if you.route is Route.ASYLUM:
        says = say("asylum", "Family members who come by asylum family reunification must take part.")
        return obliged(you, law, met(says, INTEGRATION, REPORT.at("summary", part="rights")))

    # "Their purpose of residence is non-temporary, but they are excluded from the waiting time."
    if you.sponsor_has_asylum:
        says = say(
            "sponsor-asylum",
            "The sponsor has an asylum permit, so the sponsor’s purpose of residence is not temporary.",
        )
        return obliged(you, law, met(says, PURPOSE, PROTECTION))

    # "In principle, everyone must whose purpose of residence is non-temporary under the Civic Integration Decree."
    if you.purpose is Purpose.NON_TEMPORARY:
        says = say("non-temporary", "The sponsor’s purpose of residence is not temporary.")
        return obliged(you, law, met(says, PURPOSE))

    # "Their family members do not have to take part."
    says = say("temporary", "The family member need not take part: the sponsor’s purpose of residence is temporary.")
    found = not_needed(says, PURPOSE).with_(open=(NO_LIST,), then=(IF_IT_CHANGES,))
    return found.with_(open=(ARTICLE_8_IS_OURS,)) if you.route is Route.ARTICLE_8 else found


def obliged(you: You, law: Integration, why: Outcome) -> Outcome:
    """What follows where the duty exists, because of `why`."""
    ours = (ARTICLE_8_IS_OURS,) if you.route is Route.ARTICLE_8 else ()
    # "It is not asked of people who are exempted or absolved (freed) from this obligation."
    if you.freed:
        says = say("freed", "The family member need not take part: he or she has been freed from it.")
        return exempt(says, INTEGRATION).with_(because=(why,), open=(WHO_IS_FREED, *ours))

    because, always = (why, LANGUAGE, SOCIETY, WORK), (WHO_IS_FREED, AGE, *ours)
    # "By Annex II, a letter from DUO states when the civic integration period starts."
    if not you.letter:
        says = say(
            "duty",
            "The family member must take part and pass the examination, in principle within {term}. "
            "A letter of DUO says when this term starts.",
            term=law.term,
        )
        return met(says, INTEGRATION, LETTER_OF_DUO).with_(
            because=because, open=(START, IN_PRINCIPLE, *always), then=(WAIT_FOR_LETTER, *PREPARE)
        )
    # "In principle, there are {{ integration.term }} to pass the civic integration examination."
    day = law.term.after(you.period_start)
    says = say(
        "term",
        "The family member must take part and pass the examination by {day} at the latest, in principle.",
        day=day,
    )
    keep = say("keep", "Pass the civic integration examination by {day} at the latest.", day=day)
    return answer(says, INTEGRATION, LETTER_OF_DUO).with_(
        because=because,
        open=(COUNTED, START, IN_PRINCIPLE, LATE, *always),
        then=PREPARE,
        calendar=(Cited(keep, (INTEGRATION, LETTER_OF_DUO)),),
    )


# "The four language skills at level A2: reading, writing, comprehending (understanding) and speaking."
LANGUAGE = answer(
    say("language", "The examination tests Dutch at level A2: reading, writing, understanding and speaking."),
    INTEGRATION,
)
SOCIETY = answer(say("society", "It tests Knowledge of Dutch Society."), INTEGRATION)
WORK = answer(say("work", "It tests Orientation in the Dutch Labour Market."), INTEGRATION)
ARTICLE_8_IS_OURS = Cited(
    say(
        "article-8-ours",
        "The report does not treat a permit based on Article 8 ECHR apart here. We go by the sponsor’s purpose too.",
    ),
    (PURPOSE,),
)
NO_LIST = Cited(say("no-list", "The report gives no list of temporary purposes. Note 148 names a page of the IND."), (PURPOSE,))  # fmt: skip
WHO_IS_FREED = Cited(
    say("who-is-freed", "The report does not say who is freed from civic integration in the Netherlands."),
    (INTEGRATION,),
)
AGE = Cited(
    say(
        "age",
        "The report does not say whether there is an age limit, so it is open for children and for the elderly. Ask DUO.",
    ),
    (INTEGRATION,),
)
START = Cited(
    say("start", "Section 6.1.3 does not say when the term starts. We take the day in the letter, by Annex II."),
    (INTEGRATION, LETTER_OF_DUO),
)
IN_PRINCIPLE = Cited(
    say("in-principle", "The report says “in principle”, and does not say when there is more time or less."),
    (INTEGRATION,),
)
LATE = Cited(
    say("late", "The report does not say what follows when the term is not kept. DUO watches over it and enforces it."), (INTEGRATION, LETTER_OF_DUO)
)  # fmt: skip
COUNTED = no_counting_rule(INTEGRATION)
IF_IT_CHANGES = say("if-it-changes", "If the sponsor’s purpose of residence changes, look at this again.")
WAIT_FOR_LETTER = say(
    "wait-for-letter",
    "Keep the letter of DUO when it comes, and work out the last day with it. If none comes after the permit, ask DUO.",
)
# "Third-country nationals must prepare for it themselves."
PREPARE = (
    say("prepare", "Family members prepare for the examination themselves, and pay for it. Money can be borrowed."),
    say("not-abroad", "This is another examination than the one abroad, which is at a lower level."),
    say("permanent", "Whoever wants a permanent permit later must have met this duty (section 6.2)."),
)

calculator = Calculator(
    "Is civic integration in the Netherlands a duty, and until when?",
    "It says who must take part, what the examination tests, and the last day to pass it.",
    rule, You, Integration, MAY_2017,
)  # fmt: skip
