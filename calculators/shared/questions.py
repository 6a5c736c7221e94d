"""Questions that more than one calculator asks, worded once."""

from enum import Enum

from ..kit import Answers, Choice, Country, Whole, YesNo
from .sources import REPORT


class Route(Enum):
    """The application that is made."""

    ASYLUM = "asylum"
    REGULAR = "regular"
    ARTICLE_8 = "article-8"


class Relation(Enum):
    """What the family member is to the sponsor."""

    SPOUSE = "spouse"
    REGISTERED = "registered"
    TRADITIONAL = "traditional"
    UNMARRIED = "unmarried"
    CHILD = "child"
    PARTNERS_CHILD = "partners-child"
    ADOPTED_CHILD = "adopted-child"
    FOSTER_CHILD = "foster-child"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER = "other"


class Purpose(Enum):
    """The sponsor's purpose of residence within the meaning of the Civic Integration Decree."""

    TEMPORARY = "temporary"
    NON_TEMPORARY = "non-temporary"


class Shared(Answers):
    """Never answered itself: calculators take questions from it, `route = Shared.route`."""

    route = Choice(
        "Which application is it?",
        {
            Route.ASYLUM: (
                "Asylum family reunification",
                "The sponsor has an asylum residence permit, and the family existed before the sponsor came.",
            ),
            Route.REGULAR: (
                "Regular family reunification",
                "For a sponsor with a regular residence permit, or when the asylum route is closed.",
            ),
            Route.ARTICLE_8: (
                "An application based on Article 8 ECHR",
                "For family members who cannot come under the other two: it relies on the right to family life.",
            ),
        },
        hint="The sponsor is the person in the Netherlands who wants a family member to come.",
        place=REPORT.at("3"),
    )
    relation = Choice(
        "What is the family member to the sponsor?",
        {
            Relation.SPOUSE: "Husband or wife",
            Relation.REGISTERED: "Registered partner",
            Relation.TRADITIONAL: (
                "Husband or wife by a traditional or religious marriage only",
                "The marriage is not registered with the state.",
            ),
            Relation.UNMARRIED: "Partner without marriage or registration",
            Relation.CHILD: "Son or daughter",
            Relation.PARTNERS_CHILD: "Son or daughter of the sponsor’s partner",
            Relation.ADOPTED_CHILD: "Adopted child",
            Relation.FOSTER_CHILD: "Foster child",
            Relation.PARENT: "Father or mother",
            Relation.SIBLING: "Brother or sister",
            Relation.OTHER: "Another relative, such as a grandparent, uncle, aunt or cousin",
        },
        place=REPORT.at("3.2"),
    )
    member_age = Whole(
        "How old is the family member on the day of the application?",
        least=0,
        most=120,
        hint="In whole years.",
    )
    sponsor_age = Whole(
        "How old is the sponsor on the day of the application?",
        least=0,
        most=120,
        hint="In whole years.",
    )
    purpose = Choice(
        "Is the sponsor’s stay meant to be temporary?",
        {
            Purpose.TEMPORARY: ("Temporary", "The report names one example: a highly skilled migrant."),
            Purpose.NON_TEMPORARY: ("Not temporary", "The report names one example: international protection."),
        },
        hint="What counts is the purpose of residence under the Civic Integration Decree. "
        "The report gives no list. Note 62 names the page of the IND that has one.",
        place=REPORT.at("3.3.1", part="regular", notes=(62,)),
    )
    sponsor_has_asylum = YesNo(
        "Does the sponsor have an asylum residence permit?",
        hint="A temporary or a permanent one.",
    )
    nationality = Country("Which nationality does the family member have?")
