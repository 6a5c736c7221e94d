"""From which day a family member can apply for continued residence (section 6.2)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Day,
    Mark,
    Outcome,
    Place,
    Sentences,
    Term,
    Whole,
    YesNo,
    answer,
    decides,
    not_met,
    not_said,
)
from .shared.figures import Duties, Status
from .shared.paragraphs import REPORT_IN_TIME
from .shared.questions import CHILD_RELATIONS, PARTNERS, Relation, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.years import how_we_counted

say = Sentences(__name__)

CONTINUED = REPORT.at("6.2", part="continued")
PARTNER = REPORT.at(
    "6.2", part="continued", notes=(162,), legal="Article B9/8.7 of the Aliens Act Implementation Guidelines"
)
BLUE_CARD = REPORT.at("6.2", part="continued", notes=(163,))
CHILD = REPORT.at("6.2", part="continued", notes=(164,), legal="Article 3.50(1)(a)(b) of the Aliens Decree")


class Event(Enum):
    """What can make it sooner."""

    VIOLENCE = "violence"
    DEATH = "death"
    NEITHER = "neither"


class You(Answers):
    came_by = Shared.came_by
    event = Choice(
        "Has one of these happened?",
        {
            Event.VIOLENCE: (
                "Violence at home, or violence for reasons of honour",
                "The report calls it domestic violence and honour-related violence.",
            ),
            Event.DEATH: "The sponsor has died",
            Event.NEITHER: "Neither of these",
        },
        hint="The sponsor is the relative in the Netherlands whom the family member came to live with.",
        place=CONTINUED,
    )
    relation = Shared.relation
    blue_card = YesNo(
        "Does the sponsor have a European Blue Card?",
        hint="That is a kind of residence permit for work. It stands on the residence document.",
        place=BLUE_CARD,
        mark=Mark.FIXED,
    )
    years_in_eu = Whole(
        "For how many full years did the family member stay in an EU Member State or in Switzerland?",
        least=0,
        most=100,
        hint="Count the years right before the residence permit in the Netherlands. Enter 0 if there were none.",
        place=BLUE_CARD,
        short="the years in the EU or Switzerland",
        mark=Mark.FIXED,
    )
    came_as_minor = YesNo(
        "Was the family member still a minor on coming to the Netherlands?",
        hint="A minor is somebody who is not of age.",
        place=CHILD,
        mark=Mark.FIXED,
    )
    sponsor_non_temporary = YesNo(
        "Does the sponsor have a non-temporary right of residence?",
        hint="The report does not say here which rights count. A permit with an end date may count as well. "
        "If you are not sure, ask the IND.",
        place=CONTINUED,
    )
    stay_since = Day(
        "Since when has the family member stayed in the Netherlands with the residence permit?",
        hint="The report does not say which day counts. If you know several, such as that of the arrival and that of "
        "the permit, enter the latest.",
        short="the first day of the stay",
        mark=Mark.FIXED,
    )


class Figures(Status, Duties):
    """The figures that continued residence needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "People who come by asylum family reunification cannot apply for continued residence."
    if you.came_by is Route.ASYLUM:
        says = say("asylum", "Whoever came by asylum family reunification cannot apply for continued residence.")
        return not_met(says, CONTINUED).with_(
            open=(SOONER_ON_ASYLUM,),
            conflicts=(WHOM_THE_SUMMARY_MEANS,),
            then=(OWN_ASYLUM_PERMIT, LASTING_STAY, AFTER_VIOLENCE_OR_DEATH),
        )

    # "In certain situations, the family member may be eligible sooner."
    if you.event is not Event.NEITHER:
        return sooner(you, law)

    if you.came_by is Route.ARTICLE_8:
        return article_8(you, law)
    if you.relation in PARTNERS:
        return partner(you, law)
    if you.relation in CHILD_RELATIONS and you.came_as_minor:
        return child(you, law)
    return not_said(
        say(
            "others",
            "The report names partners, children who came as minors, and people with a permit under Article 8 ECHR. "
            "It does not say whether others can apply.",
        ),
        CONTINUED,
    ).with_(open=(ONLY_EXAMPLES,), then=(ASK_THE_IND, LASTING_STAY))


def sooner(you: You, law: Figures) -> Outcome:
    # "Examples are domestic violence, honour-related violence and the death of the sponsor."
    violence = you.event is Event.VIOLENCE
    says = AFTER_VIOLENCE if violence else AFTER_DEATH
    # "In principle, this must be done within {{ duties.report_change }} after the change takes effect."
    tell = say(
        "tell-the-ind",
        "Tell the IND when something changes that can matter for the right of residence, such as a break-up or a death. "
        "In principle this must be done within {term}.",
        term=law.report_change,
    )
    return decides(says, CONTINUED, REPORT_IN_TIME).with_(
        open=(HOW_SOON, WHICH_PROOF),
        then=(*(VIOLENCE_FIRST if violence else DEATH_FIRST), tell, ASK_A_LAWYER, ELSE_THE_YEARS),
    )


def article_8(you: You, law: Figures) -> Outcome:
    # "They can apply after {{ status.continued }} of living in the Netherlands."
    return can_apply(you, law.continued, CONTINUED).with_(open=(ARTICLE_8_OTHERS, article_8_children(law)))


def partner(you: You, law: Figures) -> Outcome:
    if not you.blue_card:
        return partner_in_general(you, law)
    # "The family of somebody with a European Blue Card is an exception: they can apply for an autonomous permit after {{ status.continued_blue_card }}."
    # "They must then have stayed in Switzerland or an EU Member State for {{ status.stay_in_eu }}."
    if you.years_in_eu >= law.stay_in_eu.years:
        return can_apply(you, law.continued_blue_card, BLUE_CARD).with_(open=(WHICH_YEARS_IN_EU, BLUE_CARD_SPONSOR))
    says = say(
        "too-few-years-in-eu",
        "The shorter time of {shorter} asks for {term} in an EU Member State or Switzerland.",
        shorter=law.continued_blue_card, term=law.stay_in_eu,
    )  # fmt: skip
    return partner_in_general(you, law).with_(because=(not_met(says, BLUE_CARD),), open=(WHICH_YEARS_IN_EU,))


def partner_in_general(you: You, law: Figures) -> Outcome:
    # "Their sponsor must have a non-temporary right of residence."
    if not you.sponsor_non_temporary:
        return temporary_sponsor(PARTNER)
    # "Spouses, registered partners and unmarried partners who came by regular family reunification, after {{ status.continued }}."
    traditional = (TRADITIONAL_IS_OURS,) if you.relation is Relation.TRADITIONAL else ()
    return can_apply(you, law.continued, PARTNER).with_(open=(WHAT_IS_NON_TEMPORARY, *traditional))


def child(you: You, law: Figures) -> Outcome:
    # "Their sponsor's right of residence in the Netherlands must be non-temporary."
    if not you.sponsor_non_temporary:
        return temporary_sponsor(CHILD).with_(open=(blue_card_children(law),))
    # "Children who came as minors for family reunification, after {{ status.continued_child }} and under certain conditions."
    return can_apply(you, law.continued_child, CHILD).with_(open=(CERTAIN_CONDITIONS, WHAT_IS_NON_TEMPORARY))


def can_apply(you: You, after: Term, place: Place) -> Outcome:
    """The first day on which the family member can apply. Whether the permit is given is for the IND."""
    day = after.after(you.stay_since)
    says = say("from-day", "The family member can apply for continued residence from {day}.", day=day)
    keep = say("keep", "From {day} on, the family member can apply for continued residence.", day=day)
    return answer(says, place).with_(
        open=(*how_we_counted(CONTINUED), OTHER_CONDITIONS, ONLY_EXAMPLES, RELATIONSHIP_ENDS),
        then=(UNTIL_THEN, ASK_WHAT_TO_SEND),
        calendar=(Cited(keep, (place,)),),
    )  # fmt: skip


def temporary_sponsor(place: Place) -> Outcome:
    says = say(
        "temporary-sponsor",
        "The report asks for a sponsor with a non-temporary right of residence. "
        "It does not say what holds for the family of other sponsors.",
    )
    return not_said(says, place).with_(open=(WHAT_IS_NON_TEMPORARY, ONLY_EXAMPLES), then=(ASK_THE_IND, LASTING_STAY))


def article_8_children(law: Figures) -> Cited:
    says = say(
        "article-8-children",
        "The report does not say whether a child with such a permit can apply after {term}, as on the regular route.",
        term=law.continued_child,
    )
    return Cited(says, (CONTINUED, CHILD))


def blue_card_children(law: Figures) -> Cited:
    says = say(
        "blue-card-children",
        "Note 163 lets the family of a European Blue Card holder apply after {term}. It stands at the partners, "
        "and does not say whether children count.",
        term=law.continued_blue_card,
    )
    return Cited(says, (BLUE_CARD,))


WHOM_THE_SUMMARY_MEANS = Conflict(
    (
        Cited(
            say("summary-all", "The summary gives family members a status of their own in time, and leaves nobody out."),
            (REPORT.at("summary", part="rights"),),
        ),
        Cited(say("not-on-asylum", "Section 6.2 closes continued residence to people on the asylum route."), (CONTINUED,)),
    ),
    say("section-followed", "We follow 6.2: it is the section about these rights."),
)  # fmt: skip
SOONER_ON_ASYLUM = Cited(
    say(
        "sooner-on-asylum",
        "The report does not say whether violence or the death of the sponsor changes this on the asylum route.",
    ),
    (CONTINUED,),
)
OTHER_CONDITIONS = Cited(
    say("other-conditions", "The report does not name the other conditions. The years alone may not be enough."),
    (CONTINUED,),
)
ONLY_EXAMPLES = Cited(
    say(
        "only-examples",
        "The report names violence and the death of the sponsor as examples of what can make it sooner. "
        "It does not say what else can.",
    ),
    (CONTINUED,),
)
RELATIONSHIP_ENDS = Cited(
    say("relationship-ends", "The report does not say what holds when the relationship ends before that day."),
    (CONTINUED,),
)
HOW_SOON = Cited(
    say("how-soon", "The report does not say how soon that is, or what the IND looks at."),
    (CONTINUED,),
)
WHICH_PROOF = Cited(say("which-proof", "The report does not say which papers prove it."), (CONTINUED,))
ARTICLE_8_OTHERS = Cited(
    say(
        "article-8-others",
        "The report does not say whether there are rules of their own for parents and other relatives.",
    ),
    (CONTINUED,),
)
WHICH_YEARS_IN_EU = Cited(
    say(
        "which-years-in-eu",
        "Note 163 is unclear as printed. The years may be those before the family member’s own permit, "
        "or those with the holder of the Blue Card. We read it as the years before the permit.",
    ),
    (BLUE_CARD,),
)
BLUE_CARD_SPONSOR = Cited(
    say(
        "blue-card-sponsor",
        "The report does not say whether this sponsor must also have a non-temporary right of residence. "
        "We read note 163 as an exception of its own.",
    ),
    (BLUE_CARD,),
)
WHAT_IS_NON_TEMPORARY = Cited(
    say("what-is-non-temporary", "The report does not say here which rights of residence count as non-temporary."),
    (CONTINUED,),
)
TRADITIONAL_IS_OURS = Cited(
    say(
        "traditional-ours",
        "The report does not name traditional marriages here. We read them as unmarried partners, as Annex IV does.",
    ),
    (PARTNER, REPORT.at("annex-4", part="traditional")),
)
CERTAIN_CONDITIONS = Cited(
    say("certain-conditions", "For children the report adds “certain conditions”. It does not say which."), (CHILD,)
)
OWN_ASYLUM_PERMIT = say(
    "own-asylum-permit",
    "An asylum permit of one’s own is another way. "
    "The page about the article of September 2024 tells how it can be asked for.",
)
LASTING_STAY = say("lasting-stay", "See also when a permanent permit or Dutch citizenship can be asked for.")
AFTER_VIOLENCE = say(
    "violence", "After violence of this kind, the family member may be able to apply sooner. The IND decides."
)
AFTER_DEATH = say(
    "death", "After the death of the sponsor, the family member may be able to apply sooner. The IND decides."
)
VIOLENCE_FIRST = (
    say("safety", "If you are in danger, call the police first."),
    say("gather-violence", "Gather papers that show what happened, such as reports of the police or of a doctor."),
)
DEATH_FIRST = (say("gather-death", "Gather papers, such as the death certificate."),)
AFTER_VIOLENCE_OR_DEATH = say(
    "after-violence-or-death",
    "After violence, or after the death of the sponsor, ask a lawyer or the Dutch Council for Refugees what is possible.",
)
ASK_A_LAWYER = say("ask-a-lawyer", "Ask a lawyer or the Dutch Council for Refugees before you apply.")
ELSE_THE_YEARS = say(
    "else-the-years",
    "If the IND does not agree, the usual years may count. Change your answer to “Neither of these” to see that day.",
)
UNTIL_THEN = say("until-then", "Until the permit is given, the stay depends on the sponsor. Tell the IND of changes.")
ASK_WHAT_TO_SEND = say("ask-what-to-send", "Ask the IND before that day which conditions hold and what to send.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND what holds in this case.")

calculator = Calculator(
    "When can you apply for continued residence?",
    "This is a permit of your own: the stay then no longer depends on the sponsor.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
