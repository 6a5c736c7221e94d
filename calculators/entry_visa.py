"""Whether an entry visa, the MVV, is needed (section 4.1)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Outcome,
    Sentences,
    YesNo,
    answer,
    conflict,
    decides,
    exempt,
    not_needed,
)
from .shared.contradictions import LIECHTENSTEIN_MVV, MVV_WHEN_LATE
from .shared.figures import Exam, Mvv
from .shared.paragraphs import BOX_5, TABLE_1
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

VISA = REPORT.at("4.1")
COUNTRIES = REPORT.at("4.1", notes=(106,))
SPECIAL_CASES = REPORT.at("4.1", notes=(107,))
EXAM_COUNTRIES = REPORT.at("3.3.4", part="regular", notes=(90,))
LIECHTENSTEIN = "LI"


class You(Answers):
    route = Shared.route
    nationality = Shared.nationality
    health = YesNo(
        "Do health reasons make it impossible to apply for an MVV in the family member’s country of origin?",
        hint="The MVV is an entry visa. The report does not say which health reasons count.",
        place=SPECIAL_CASES,
    )
    sponsor_has_asylum = Shared.sponsor_has_asylum


class Figures(Mvv, Exam):
    """The figures that the entry visa needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "Officially, no MVV is needed for asylum family reunification."
    # "In practice the family members often apply for one, because they can then enter the Netherlands legally."
    if you.route is Route.ASYLUM:
        says = say("asylum", "An MVV is not needed on the asylum route, but in practice most people ask for one.")
        return not_needed(says, VISA, REPORT.at("4.3.2")).with_(then=(AIRLINES,))

    ours = (ARTICLE_8_IS_OURS,) if you.route is Route.ARTICLE_8 else ()
    # "Nationals of these countries do not need one before they come to the Netherlands:"
    if you.nationality in law.exempt_nationalities:
        says = say("country", "With this nationality, no MVV is needed.")
        return exempt(says, COUNTRIES).with_(open=(*ours, SEVERAL_NATIONALITIES, WHERE_FEES), then=(TRAVEL,))
    # "EU citizens are not third-country nationals, so the report is not about them."
    if you.nationality in law.eu_member_states:
        says = say("eu-citizen", "Citizens of the European Union need no MVV: section 4.1 lists its Member States.")
        return exempt(says, COUNTRIES).with_(open=(OUTSIDE_THE_REPORT,), then=(ASK_THE_IND,))
    # "The report does not settle whether nationals of Liechtenstein need an MVV, and we follow neither."
    if you.nationality == LIECHTENSTEIN:
        says = say("liechtenstein", "It is not settled whether nationals of Liechtenstein need an MVV.")
        return conflict(says, COUNTRIES, EXAM_COUNTRIES).with_(conflicts=(LIECHTENSTEIN_MVV,), then=(ASK_THE_IND,))

    # "An example is a family member who, for health reasons, cannot apply for an MVV in the country of origin."
    if you.health:
        says = say("health", "With such health reasons, an MVV is not always needed. The IND decides.")
        return decides(says, SPECIAL_CASES).with_(
            open=(*ours, OTHER_CASES, WHERE_FEES), then=(GATHER_PROOF, ASK_THE_IND)
        )

    # "Section 4.1 frees the family members of beneficiaries of international protection from the MVV."
    if you.sponsor_has_asylum:
        says = say(
            "sponsor-asylum",
            "It is not settled whether the family of a sponsor with an asylum permit needs an MVV for this application.",
        )
        return conflict(says, VISA, TABLE_1).with_(conflicts=(MVV_WHEN_LATE,), then=(ASK_THE_IND, AIRLINES))

    # "This joins two applications: the one for an MVV and the one for a residence permit."
    says = say(
        "needed",
        "The family member needs an MVV for a stay of more than {term}. "
        "You ask for it and for the residence permit in one application.",
        term=law.long_stay,
    )
    return answer(says, VISA, BOX_5).with_(
        open=(*ours, SEVERAL_NATIONALITIES, OTHER_CASES), then=(CHECK_EXAMINATION, APPLY_FIRST)
    )


SEVERAL_NATIONALITIES = Cited(
    say("several-nationalities", "The report does not say what holds for somebody with several nationalities."),
    (VISA,),
)
WHERE_FEES = Cited(
    say(
        "where-fees",
        "The report does not say where somebody without MVV pays the fees, and where biometric data are taken.",
    ),
    (VISA,),
)
OTHER_CASES = Cited(
    say("other-cases", "The report speaks of special cases without MVV, and names health only."), (SPECIAL_CASES,)
)
OUTSIDE_THE_REPORT = Cited(
    say("outside-the-report", "Otherwise the report is not about citizens of the European Union."),
    (REPORT.at("1.5"), REPORT.at("3.1")),
)
ARTICLE_8_IS_OURS = Cited(
    say(
        "article-8-ours",
        "Section 4.1 does not name applications based on Article 8 ECHR. We read it as holding for these too.",
    ),
    (VISA,),
)
AIRLINES = say(
    "airlines",
    "An MVV helps to travel: airlines ask for a valid border-crossing document. Here that is a passport with an MVV.",
)
TRAVEL = say("travel", "The family member can travel to the Netherlands and apply there.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND before the family member travels.")
GATHER_PROOF = say("gather-proof", "Gather papers that show the health reasons, such as a doctor’s statement.")
CHECK_EXAMINATION = say(
    "check-examination", "Check in section 3.3.4 whether the examination abroad must be passed first."
)
APPLY_FIRST = say(
    "apply-first",
    "If the family member is still abroad, apply before the journey. After a grant, the MVV is collected at the embassy.",
)

calculator = Calculator(
    "Is an entry visa (MVV) needed?",
    "It looks at the route, the nationality and the exceptions.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
