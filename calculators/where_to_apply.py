"""Who can send the application, and where (section 4.2)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Law,
    Mark,
    Outcome,
    Sentences,
    YesNo,
    answer,
    conflict,
    met,
    not_said,
)
from .shared.deadline import DO_NOT_WAIT
from .shared.paragraphs import BOX_5
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

WHO = REPORT.at("4.2", notes=(108,), legal="Section 2s(1) of the Aliens Act")
WHERE = REPORT.at("4.2", notes=(109,))
REPRESENTATION = REPORT.at("4.2", notes=(110,), legal="Section 2s(1) of the Aliens Act")
RECOGNISED = REPORT.at("4.2", notes=(111,))
SENT_TO = REPORT.at("4.3.1", part="fees")


class Where(Enum):
    """Where the application is to be made."""

    NETHERLANDS = "netherlands"
    ORIGIN = "origin"
    RESIDENCE = "residence"
    ANOTHER = "another"


class You(Answers):
    route = Shared.route
    recognised_sponsor = YesNo(
        "Does the sponsor have a recognised sponsor?",
        hint="That is an employer, a school or an institute that acts for the sponsor. The report names it for permits "
        "as a highly skilled migrant, for research, for study and for work in employment.",
        place=RECOGNISED,
    )
    where = Choice(
        "In which country do you want to apply?",
        {
            Where.NETHERLANDS: "In the Netherlands",
            Where.ORIGIN: "In the country of origin",
            Where.RESIDENCE: (
                "In the country of continuous residence",
                "That is another country, where the one who applies stays.",
            ),
            Where.ANOTHER: "In a country that is none of these",
        },
        hint="If the country has no Dutch embassy or consulate, choose it all the same. "
        "The next question is about that.",
        place=WHERE,
        mark=Mark.CAN_CHANGE,
    )
    embassy = YesNo(
        "Does that country have a Dutch embassy or consulate?",
        hint="Answer no if it is closed.",
        place=REPRESENTATION,
        mark=Mark.FIXED,
    )


def rule(you: You, law: Law) -> Outcome:
    # "The sponsor may hold a permit for highly skilled migrants, for research, for study or for working in employment."
    # "In these cases there is also a **recognised sponsor**, for example the employer or the research institute."
    recognised = you.route is not Route.ASYLUM and you.recognised_sponsor
    found = place_to_apply(you)
    if you.route is Route.ASYLUM:
        found = found.with_(then=(DO_NOT_WAIT,))
    if you.route is Route.ARTICLE_8:
        found = found.with_(open=(ARTICLE_8_IS_OURS,))
    # "It is not settled whether the family may then submit it itself, and we follow neither."
    if recognised:
        says = say(
            "recognised",
            "It is not settled whether you may send the application yourselves, or only the recognised sponsor.",
        )
        return conflict(says, RECOGNISED).with_(because=(found,), conflicts=(CAN_OR_MUST,), then=(ASK_RECOGNISED,))
    return found.with_(because=(WHO_CAN,))


def place_to_apply(you: You) -> Outcome:
    # "They can do so in the Netherlands, in the country of origin or in the country of continuous residence."
    if you.where is Where.NETHERLANDS:
        # "They go to the IND or, abroad, to the Dutch diplomatic representation (an embassy or consulate)."
        says = say("netherlands", "Send the application to the IND in the Netherlands.")
        return answer(says, WHERE, SENT_TO).with_(open=(HOW_AUTHORISED, WHO_WHERE), then=(SEND_ALL, CHECK_VISA))
    if you.where is Where.ANOTHER:
        says = say(
            "another",
            "The report names the Netherlands, the country of origin and the country of continuous residence only.",
        )
        return not_said(says, WHERE).with_(then=(IF_NEIGHBOUR, ASK_THE_IND))
    # "Anyone who applies in one of these countries abroad goes to the Dutch embassy or consulate there."
    if you.embassy:
        says = say("embassy", "Hand in the application at the Dutch embassy or consulate in that country.")
    # "The application then goes to the nearest one in a neighbouring country."
    else:
        says = say("nearest", "Hand in the application at the nearest Dutch embassy or consulate in a neighbouring country.")  # fmt: skip
    return answer(says, WHERE, REPRESENTATION).with_(open=(HOW_AUTHORISED, WHO_WHERE, HOW_LONG), then=(SEND_ALL,))


# "Three people can submit an application for regular or asylum family reunification:"
WHO_CAN = met(
    say("who", "The sponsor, the family member or an authorised representative can send the application."), WHO
)
CAN_OR_MUST = Conflict(
    (
        Cited(
            say("can", "The text says that the recognised sponsor “can” send the application of the family member."),
            (REPORT.at("4.2"),),
        ),
        Cited(say("must", "Note 111 says that the recognised sponsor “is responsible” for sending it."), (RECOGNISED,)),
    ),
    say("neither", "It is not settled whether the family may then send it itself, and we follow neither."),
)
ARTICLE_8_IS_OURS = Cited(
    say(
        "article-8-ours",
        "The report says this of regular and asylum family reunification. "
        "We read it as holding for an application based on Article 8 ECHR too.",
    ),
    (WHO,),
)
HOW_AUTHORISED = Cited(
    say("how-authorised", "The report does not say how a representative shows that he or she may act for you."), (WHO,)
)
WHO_WHERE = Cited(
    say(
        "who-where",
        "Box 5 speaks of the sponsor in the Netherlands and of the family member at an embassy. "
        "We follow section 4.2, which lets each of them apply in each of these places.",
    ),
    (BOX_5, WHO),
)
HOW_LONG = Cited(
    say("how-long", "The report does not say how long somebody must have stayed in a country of continuous residence."),
    (WHERE,),
)  # fmt: skip
SEND_ALL = say("send-all", "Send the completed form together with the documents, and keep a copy and proof of the day.")
CHECK_VISA = say("check-visa", "See in section 4.1 whether the family member needs an entry visa before the journey.")
ASK_RECOGNISED = say(
    "ask-recognised",
    "Ask the recognised sponsor first: it can send the applications of the sponsor and of the family at the same time.",
)
# "The application then goes to the nearest one in a neighbouring country."
IF_NEIGHBOUR = say(
    "if-neighbour",
    "Do you go there because your own country has no Dutch embassy or consulate? Then choose your own country instead.",
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND before you apply there.")

calculator = Calculator(
    "Who can apply, and where?",
    "It says where the application goes, and who can send it.",
    rule, You, Law, MAY_2017,
)  # fmt: skip
