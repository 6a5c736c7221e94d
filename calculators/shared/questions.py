"""Questions that more than one calculator asks, worded once."""

from enum import Enum

from ..kit import Answers, Choice, Country, Day, Mark, Whole, YesNo
from .paragraphs import BEFORE_ENTRY, LATE, TABLE_1
from .sources import ARTICLE, REPORT


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


PARTNERS = (Relation.SPOUSE, Relation.REGISTERED, Relation.TRADITIONAL, Relation.UNMARRIED)
CHILD_RELATIONS = (Relation.CHILD, Relation.PARTNERS_CHILD, Relation.ADOPTED_CHILD, Relation.FOSTER_CHILD)


class Purpose(Enum):
    """The sponsor's purpose of residence within the meaning of the Civic Integration Decree."""

    TEMPORARY = "temporary"
    NON_TEMPORARY = "non-temporary"


class Nationality(Enum):
    """The sponsor's nationality, as far as the report tells it apart."""

    THIRD_COUNTRY = "third-country"
    DUTCH = "dutch"
    EU = "eu"


class Permit(Enum):
    """The sponsor's residence permit or right of residence (section 3.1.1)."""

    EMPLOYMENT = "employment"
    SELF_EMPLOYED = "self-employed"
    HIGHLY_SKILLED = "highly-skilled"
    MILITARY = "military"
    RESEARCHER = "researcher"
    BLUE_CARD = "blue-card"
    STUDY = "study"
    SEEKING_WORK = "seeking-work"
    CROSS_BORDER = "cross-border"
    TRANSFER = "transfer"
    FAMILY = "family"
    MEDICAL = "medical"
    NATIONALITY_ACT = "nationality-act"
    WEALTHY = "wealthy"
    TEMPORARY_HUMANITARIAN = "temporary-humanitarian"
    NON_TEMPORARY_HUMANITARIAN = "non-temporary-humanitarian"
    EU_FREE_MOVEMENT = "eu-free-movement"
    EU_LONG_TERM = "eu-long-term"
    TEMPORARY_ASYLUM = "temporary-asylum"
    PERMANENT_ASYLUM = "permanent-asylum"
    PERMANENT_REGULAR = "permanent-regular"
    SEASONAL = "seasonal"
    ON_THE_JOB = "on-the-job"
    EXCHANGE = "exchange"
    OTHER = "other"


ASYLUM_PERMITS = (Permit.TEMPORARY_ASYLUM, Permit.PERMANENT_ASYLUM)


class Tie(Enum):
    """When the family tie began."""

    BEFORE_ENTRY = "before-entry"
    BETWEEN = "between"
    AFTER_PERMIT = "after-permit"


class Lateness(Enum):
    """What the IND says of a late application."""

    EXCUSABLE = "excusable"
    NOT_EXCUSABLE = "not-excusable"
    NOT_DECIDED = "not-decided"


class AsylumPermit(Enum):
    """The two types of asylum permit that the article of 2024 tells of."""

    DERIVED = "derived"
    INDEPENDENT = "independent"


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
        hint="The sponsor lives in the Netherlands. The family member is the one who wants to join the sponsor.",
        place=REPORT.at("3"),
        mark=Mark.CAN_CHANGE,
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
        mark=Mark.FIXED,
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
        "A permit for a limited time can have a purpose that is not temporary. The report gives no list. Note 62 names the page of the IND that has one.",
        place=REPORT.at("3.3.1", part="regular", notes=(62,)),
    )
    sponsor_has_asylum = YesNo(
        "Does the sponsor have an asylum residence permit?",
        hint="A temporary or a permanent one.",
        mark=Mark.FIXED,
    )
    nationality = Country("Which nationality does the family member have?", mark=Mark.FIXED)
    sponsor_nationality = Choice(
        "Which nationality does the sponsor have?",
        {
            Nationality.THIRD_COUNTRY: ("One from outside the European Union", "Or none: stateless people count here."),
            Nationality.DUTCH: "Dutch",
            Nationality.EU: "That of another country of the European Union",
        },
        hint="The sponsor lives in the Netherlands. The family member is the one who wants to join the sponsor.",
        place=REPORT.at("1.5"),
        mark=Mark.FIXED,
    )
    sponsor_lawful = YesNo("Does the sponsor stay lawfully in the Netherlands?", place=REPORT.at("3.1"))
    sponsor_permit = Choice(
        "Which right of residence does the sponsor have?",
        {
            Permit.EMPLOYMENT: "Work in employment",
            Permit.SELF_EMPLOYED: "Work on a self-employed basis",
            Permit.HIGHLY_SKILLED: "Work as a highly skilled migrant",
            Permit.MILITARY: "Non-privileged military or civilian personnel",
            Permit.RESEARCHER: ("Scientific researcher", "Within the meaning of European Directive 2005/71/EC."),
            Permit.BLUE_CARD: "European Blue Card",
            Permit.STUDY: "Study",
            Permit.SEEKING_WORK: "Seeking and undertaking work, in employment or not",
            Permit.CROSS_BORDER: "Cross-border services",
            Permit.TRANSFER: "Transfer within a company",
            Permit.FAMILY: "Stay as a family member",
            Permit.MEDICAL: "Medical treatment",
            Permit.NATIONALITY_ACT: "Awaiting a decision under Section 17 of the Netherlands Nationality Act",
            Permit.WEALTHY: "Economically inactive long-term resident or wealthy foreign national",
            Permit.TEMPORARY_HUMANITARIAN: "Temporary humanitarian grounds",
            Permit.NON_TEMPORARY_HUMANITARIAN: "Non-temporary humanitarian grounds",
            Permit.EU_FREE_MOVEMENT: (
                "Stay under Section 8(e) of the Aliens Act",
                "The right of stay that comes from free movement in the European Union.",
            ),
            Permit.EU_LONG_TERM: "EU residence permit for long-term residents",
            Permit.TEMPORARY_ASYLUM: "Temporary asylum residence permit",
            Permit.PERMANENT_ASYLUM: "Permanent asylum residence permit",
            Permit.PERMANENT_REGULAR: "Permanent regular residence permit",
            Permit.SEASONAL: "Seasonal labour",
            Permit.ON_THE_JOB: "On-the-job learning, such as an internship",
            Permit.EXCHANGE: "Exchange",
            Permit.OTHER: "Something else",
        },
        hint="It stands on the residence document or in the letter of the IND.",
        place=REPORT.at("3.1.1", notes=(27,)),
    )
    tie = Choice(
        "When did the family tie begin?",
        {
            Tie.BEFORE_ENTRY: "Before the sponsor entered the Netherlands",
            Tie.BETWEEN: "After the sponsor’s entry, before the sponsor’s first residence permit",
            Tie.AFTER_PERMIT: "After the sponsor’s first residence permit",
        },
        hint="For example the day of the marriage, of the birth, or the day on which a foster child joined the family.",
        place=BEFORE_ENTRY,
    )
    married_before_entry = YesNo(
        "Were they married before entry?",
        hint="The report does not say whose entry is meant. If the answers differ, choose “I don’t know”.",
    )
    unaccompanied = YesNo(
        "Did the sponsor come to the Netherlands as an unaccompanied minor?",
        hint="A minor is somebody who is not of age. Unaccompanied means: without a responsible adult.",
        mark=Mark.FIXED,
    )
    foreign_adoption = YesNo(
        "Is it a foreign child who comes to the Netherlands to be adopted here?",
        place=REPORT.at("3.2.2", part="regular", notes=(40,)),
    )
    always_belonged = YesNo("Has the child always belonged to the parents’ family?")
    still_belongs = YesNo(
        "Does the family member still belong to the family?", hint="Answer no if the family tie has been broken."
    )
    independent = YesNo("Does the child live independently, or earn its own living?")
    more_dependence = YesNo(
        "Does the sponsor need the family member, or the family member the sponsor, more than is usual in a family?",
        hint="For example because one is seriously ill and cannot cope without the care of the other. "
        "The report calls this a more than usual relationship of dependence.",
    )
    lived_together = YesNo("Did the partners live together outside the Netherlands?")
    explanation = YesNo("Is there a reasonable explanation why they did not live together?")
    documents = YesNo("Can the family tie be shown with documents?", hint="For example with a birth certificate.")
    in_time = YesNo(
        "Is the application sent in time?",
        hint="If it is not sent yet: can it still be sent in time? "
        "The calculator “Until when can you apply?” works out the last day.",
        place=REPORT.at("3.3.3", part="asylum"),
    )
    lateness = Choice(
        "What does the IND say about the late application?",
        {
            Lateness.EXCUSABLE: "It is excusable",
            Lateness.NOT_EXCUSABLE: "It is not excusable",
            Lateness.NOT_DECIDED: "It has not decided yet",
        },
        hint="The IND looks at what you and your helpers did, and at what you could not change.",
        place=LATE,
    )
    granted = Day(
        "When was the sponsor’s asylum permit granted?",
        hint="If you know several dates, such as that of the letter and that of the permit, enter the earliest.",
        short="the day of the permit",
    )
    sent = YesNo("Has the application been sent already?")
    applied = Day("On which day was the application sent?", short="the day of the application", mark=Mark.CAN_CHANGE)
    came_by = Choice(
        "How did the family member get the residence permit?",
        {
            Route.ASYLUM: ("By asylum family reunification", "This gives an asylum residence permit."),
            Route.REGULAR: ("By regular family reunification", "This gives a regular residence permit."),
            Route.ARTICLE_8: (
                "By Article 8 ECHR, the right to family life",
                "The IND gave a regular permit because of this right.",
            ),
        },
        place=TABLE_1,
        mark=Mark.FIXED,
    )
    asylum_permit = Choice(
        "Which asylum permit does the family member have now?",
        {
            AsylumPermit.DERIVED: (
                "A derived permit",
                "It came by family reunification, and it rests on the permit of the sponsor.",
            ),
            AsylumPermit.INDEPENDENT: (
                "An independent permit",
                "The family member asked for asylum, and asylum was granted to him or her.",
            ),
        },
        place=ARTICLE.at("article", part="kinds"),
        mark=Mark.CAN_CHANGE,
    )
    arrival = Day(
        "On which day does the family member arrive in the Netherlands?",
        hint="If the family member is here already, enter the day on which he or she came.",
        short="the day of arrival",
    )
    in_netherlands = YesNo("Is the family member in the Netherlands now?", mark=Mark.CAN_CHANGE)
