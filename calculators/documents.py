"""Which papers prove who the family is, for each relation and each route (annex IV, and sections 3.3.2 to 3.3.7 and 4.4.1)."""

from .kit import (
    Answers,
    Calculator,
    Cited,
    Condition,
    Conflict,
    Outcome,
    Place,
    Sentence,
    Sentences,
    YesNo,
    answer,
    not_met,
    not_needed,
    not_said,
    together,
)
from .shared.deadline import article_8_as_regular
from .shared.figures import Ages, Documents, Income, Omissions
from .shared.paragraphs import COMPLETENESS, IDENTITY_ASYLUM, STATEMENT, TABLE_2
from .shared.questions import CHILD_RELATIONS, PARTNERS, Relation, Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)


def row(name: str) -> Place:
    """A row of the table in annex IV."""
    return REPORT.at("annex-4", part=name)


ANNEX = REPORT.at("annex-4")
IDENTITY = REPORT.at("4.4.1")
INCOME = REPORT.at("3.3.2", part="regular", notes=(75, 76, 77))
EXAM = REPORT.at("3.3.4", part="regular", notes=(86,))
COHABITATION = REPORT.at("3.3.5", part="regular")


class You(Answers):
    route = Shared.route
    relation = Shared.relation
    member_age = Shared.member_age
    sponsor_age = Shared.sponsor_age
    other_parent = YesNo(
        "Does another parent of the child stay behind, outside the Netherlands?",
        hint="That is a father or mother of the child who does not live in the Netherlands and does not come along.",
        place=row("biological"),
    )
    other_parent_custody = YesNo(
        "Does the parent who stays behind have custody of the child too?",
        hint="Custody means: being responsible for the child by law.",
        place=row("biological"),
    )
    foreign_adoption = Shared.foreign_adoption
    foreign_order = YesNo(
        "Was the adoption order made outside the Netherlands?",
        hint="The adoption order is the paper with which a court or another authority made the adoption.",
        place=row("adoptive"),
    )
    intercountry = YesNo(
        "Did the adoption bring the child from one country to another?",
        hint="The report calls this an intercountry adoption.",
        place=row("adoptive"),
    )
    convention = YesNo(
        "Was it an adoption under the Hague Adoption Convention?",
        hint="The report calls this a Convention adoption. The authority that handled the adoption can tell you.",
        place=row("adoptive"),
    )
    authority_consent = YesNo(
        "Does the law of the country of origin ask for consent of the authorities there?",
        hint="It is about consent to the child’s stay with the sponsor’s family.",
        place=row("foster"),
    )
    partners_own = YesNo("Is the sponsor’s partner the biological parent of the child?", place=row("foster"))


class Figures(Ages, Income, Documents, Omissions):
    """The figures that the list of papers needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "Which documents are needed depends on their situation, and on how they are related to each other."
    asylum = you.route is Route.ASYLUM
    family = family_papers(you, law)
    outside = family in ([relatives], [parents_of_minor])
    if asylum:
        closed = [not_national] if family == [relatives] and you.relation not in CHILD_RELATIONS else []
        parts = [*closed, identity_asylum, *family, statement_of_sponsor]
    elif you.route is Route.REGULAR and not outside:
        parts = [identity, *family, income, *examination(you), *declaration(you), statement_of_sponsor]
    else:
        closed = [not_national] if you.route is Route.REGULAR else []
        parts = [*closed, identity, *family, statement_of_sponsor, article_8]
    time_is_ours = (article_8_as_regular(COMPLETENESS),) if you.route is Route.ARTICLE_8 else ()
    # "The application form says which documents are needed."
    then = (CHECK_FORM, NO_PASSPORT, CANNOT_GET, *if_missing(you, law))
    return together(
        you, law, parts, found=answer(LIST, ANNEX, REPORT.at("4.4")).with_(open=(TRANSLATION, *time_is_ours), then=then)
    )


def family_papers(you: You, law: Figures) -> list[Condition]:
    """The groups of papers that prove the family tie."""
    if you.relation in PARTNERS:
        return [partner]
    if you.relation in CHILD_RELATIONS and you.member_age < law.adult:
        return child_asylum(you) if you.route is Route.ASYLUM else child_regular(you)
    if you.relation is Relation.PARENT and you.sponsor_age < law.adult:
        return [parents_of_minor]
    return [relatives]


def child_regular(you: You) -> list[Condition]:
    """The papers of a child who is not of age, by the column of the regular route."""
    if you.relation is Relation.ADOPTED_CHILD:
        return [adoption]
    if you.relation is Relation.FOSTER_CHILD:
        return [foster, consent_of_authorities]
    return [biological, parent_who_stays, certificate_of_non_impediment]


def child_asylum(you: You) -> list[Condition]:
    """The papers of a child who is not of age, by the column of the asylum route."""
    if you.relation is Relation.CHILD:
        return [biological_asylum, parent_abroad]
    # "It seems to ask the papers of foster children for adoptive children too."
    return [foster_asylum, parents_of_foster_child, parent_abroad]


def identity(you: You, law: Figures) -> Outcome:
    # "Every regular application needs a copy of the sponsor's passport or identity card."
    # "It needs the same of the family member."
    says = say("identity", "The form, and papers that show who you both are.")
    return answer(says, IDENTITY).with_(checklist=(FORM, SPONSORS_PASSPORT, MEMBERS_PASSPORT))


def identity_asylum(you: You, law: Figures) -> Outcome:
    # "For asylum family reunification the same copies are needed."
    # "A copy of the sponsor's asylum residence permit must then be submitted as well."
    says = say(
        "identity-asylum", "The form, and papers that show who you both are. The sponsor’s permit is one of them."
    )
    return answer(says, IDENTITY).with_(
        checklist=(FORM, SPONSORS_PASSPORT, SPONSORS_PERMIT, MEMBERS_PASSPORT),
        conflicts=(OTHER_IDENTITY,),
        open=(SPONSOR_WITHOUT_PASSPORT,),
    )


def partner(you: You, law: Figures) -> Outcome:
    asylum = you.route is Route.ASYLUM
    if you.relation is Relation.SPOUSE:
        return spouse_asylum() if asylum else spouse()
    if you.relation is Relation.REGISTERED:
        return registered_asylum() if asylum else registered()
    if you.relation is Relation.TRADITIONAL:
        return traditional_asylum() if asylum else traditional()
    return unmarried_asylum() if asylum else unmarried()


def spouse() -> Outcome:
    # "A copy of the marriage certificate."
    item = paper(say("marriage", "A copy of the marriage certificate."), row("spouse"))
    return answer(say("spouse", "A paper that shows the marriage."), row("spouse")).with_(checklist=(item,))


def spouse_asylum() -> Outcome:
    # "The authorities of the country of origin must have issued it."
    certificate = say(
        "marriage-authorities",
        "A copy of the marriage certificate, issued by the authorities of the country of origin.",
    )
    # "A copy of an extract from the civil register in the country of origin."
    extract = say(
        "extract-origin",
        "A copy of an extract from the civil register in the country of origin. It must show who belongs to the family.",
    )
    says = say("spouse-asylum", "Papers that show the marriage and the family.")
    return answer(says, row("spouse")).with_(
        checklist=(paper(certificate, row("spouse")), paper(extract, row("spouse")))
    )


def registered() -> Outcome:
    # "A copy of the deed of registered partnership."
    item = paper(say("deed", "A copy of the deed of registered partnership."), row("registered"))
    says = say("registered", "A paper that shows the registered partnership.")
    return answer(says, row("registered")).with_(checklist=(item,))


def registered_asylum() -> Outcome:
    deed = say(
        "deed-authorities",
        "A copy of the deed of registered partnership, issued by the authorities of the country of origin.",
    )
    says = say("registered-asylum", "Papers that show the registered partnership and the family.")
    return answer(says, row("registered")).with_(checklist=(paper(deed, row("registered")), extract("registered")))


def traditional() -> Outcome:
    # "These partners count as unmarried partners."
    says = say("traditional", "Papers as for unmarried partners: on this route you count as unmarried.")
    return answer(says, row("traditional"), row("unmarried")).with_(
        checklist=RELATIONSHIP, conflicts=(TRADITIONAL_TWO_WAYS,)
    )


def traditional_asylum() -> Outcome:
    # "A copy of the religious or traditional marriage certificate."
    certificate = say("religious", "A copy of the religious or traditional marriage certificate.")
    says = say("traditional-asylum", "Papers that show the traditional or religious marriage and the family.")
    return answer(says, row("traditional")).with_(
        checklist=(paper(certificate, row("traditional")), extract("traditional")),
        open=(NOT_RECOGNISED, WHICH_CERTIFICATE),
        conflicts=(TRADITIONAL_TWO_WAYS,),
    )


def unmarried() -> Outcome:
    # "The partner questionnaire, completed and signed."
    says = say("unmarried", "Papers that show the relationship, and that neither of you is married.")
    return answer(says, row("unmarried")).with_(checklist=RELATIONSHIP)


def unmarried_asylum() -> Outcome:
    # "Papers that show two things: a partnership exists, and the partners lived together in the country of origin."
    item = say(
        "lived-together",
        "Papers that show two things: you are partners, and you lived together in the country of origin. "
        "Examples are financial papers, or the agreement by which you bought or rented a house.",
    )
    says = say("unmarried-asylum", "Papers that show that you lived as partners.")
    return answer(says, row("unmarried")).with_(checklist=(paper(item, row("unmarried")),))


def biological(you: You, law: Figures) -> Outcome:
    # "Papers that show the sponsor's legal custody of the child."
    birth = say("birth", "A copy of the child’s birth certificate.")
    custody = say("custody", "Papers that show that the sponsor has legal custody of the child.")
    says = say("biological", "Papers that show whose child it is, and who has custody.")
    # "Children from an earlier relationship of the partner or marriage partner count as well."
    of_partner = (NO_ROW_FOR_PARTNERS_CHILD,) if you.relation is Relation.PARTNERS_CHILD else ()
    return answer(says, row("biological")).with_(
        checklist=(paper(birth, row("biological")), paper(custody, row("biological"))), open=of_partner
    )


def parent_who_stays(you: You, law: Figures) -> Outcome:
    # "This is for another parent who also has custody and remains in the country of origin."
    if not you.other_parent:
        return not_needed(NO_OTHER_PARENT, row("biological"))
    if not you.other_parent_custody:
        says = say(
            "no-custody", "The parent who stays behind has no custody: the report lists no papers of that parent."
        )
        return not_needed(says, row("biological"))
    # "A copy of the proof of identity of the parent remaining behind, such as a passport."
    says = say("parent-stays", "Papers of the parent who stays behind.")
    copy = say("parents-identity", "A copy of that parent’s proof of identity, such as a passport.")
    return answer(says, row("biological")).with_(
        checklist=(CONSENT, paper(copy, row("biological"))), open=(IN_COUNTRY_OF_ORIGIN,)
    )


def certificate_of_non_impediment(you: You, law: Figures) -> Outcome:
    age = law.non_impediment_age
    if you.member_age < age:
        says = say("too-young", "The “Certificate of Non-Impediment” is for children of {age} and older.", age=age)
        return not_needed(says, row("biological")).with_(open=(AGE_DAY,))
    # "An attachment: a “Certificate of Non-Impediment”."
    # "The foreign national must complete it fully and sign it."
    certificate = say(
        "non-impediment", "The “Certificate of Non-Impediment”, completed in full and signed by the child."
    )
    says = say("old-enough", "A paper for a child of {age} or older.", age=age)
    return answer(says, row("biological")).with_(
        checklist=(paper(certificate, row("biological")),), open=(ODD_CERTIFICATE, AGE_DAY)
    )


def biological_asylum(you: You, law: Figures) -> Outcome:
    # "Or copies of other papers that show the biological relationship between sponsor and child."
    birth = say(
        "birth-or-other",
        "A copy of the child’s birth certificate, or copies of other papers that show that it is the sponsor’s child. "
        "Examples are a family record book and an extract from the civil register.",
    )
    says = say("biological-asylum", "A paper that shows whose child it is.")
    return answer(says, row("biological")).with_(checklist=(paper(birth, row("biological")),))


def parent_abroad(you: You, law: Figures) -> Outcome:
    # "This is for another parent who remains abroad."
    if not you.other_parent:
        return not_needed(NO_OTHER_PARENT, row("biological"))
    # "A copy of the proof of identity, such as a passport, “signed by the parent remaining behind” (so printed)."
    copy = say(
        "parents-identity-signed",
        "A copy of that parent’s proof of identity, such as a passport, “signed by the parent remaining behind” (so printed).",
    )
    # "Copies of papers that show the biological relationship between the child and that parent."
    tie = say(
        "tie-with-parent",
        "Copies of papers that show that it is that parent’s child, issued by the authorities of the country of origin. "
        "Examples are a birth certificate and an extract from the civil register.",
    )
    # "If the Declaration of consent cannot be signed, the report asks for the same declaration, only “completed”."
    unsigned = say("unsigned", "If that parent cannot sign: the same Declaration of consent, “completed” (so printed).")
    says = say("parent-abroad", "Papers of the parent who stays abroad.")
    return answer(says, row("biological")).with_(
        checklist=(CONSENT, *(paper(item, row("biological")) for item in (copy, tie, unsigned))),
        open=(SIGNED_IDENTITY, CIRCLE, CUSTODY_NOT_ASKED),
    )


def adoption(you: You, law: Figures) -> Outcome:
    # "Foreign adopted children can, under certain conditions, get stay with the sponsor as their future adoptive parent."
    if you.foreign_adoption:
        says = say(
            "no-adoption-yet",
            "The annex lists papers of an adoption that has been made. For a child who comes to be adopted here, "
            "it lists none.",
        )
        return not_said(says, row("adoptive"), REPORT.at("3.2.2", part="regular", notes=(40, 41)))
    says = say("adopted", "A paper that shows the adoption.")
    # "An adoption order that shows an adoption in the Netherlands."
    if not you.foreign_order:
        order = say("dutch-order", "The adoption order that shows that the child was adopted in the Netherlands.")
        return answer(says, row("adoptive")).with_(checklist=(paper(order, row("adoptive")),))
    # "Or a foreign adoption order, legalised, from the competent authorities in the country of origin."
    if not you.intercountry:
        says = say("adopted-abroad", "A paper that shows the adoption abroad.")
        return answer(says, row("adoptive")).with_(checklist=(FOREIGN_ORDER,))
    # "For a Convention adoption: a compliance statement under Article 23 of the Hague Adoption Convention."
    if you.convention:
        says = say("adopted-convention", "Papers that show the adoption under the Hague Adoption Convention.")
        statement = say("compliance", "A compliance statement under Article 23 of the Hague Adoption Convention.")
        return answer(says, row("adoptive")).with_(checklist=(FOREIGN_ORDER, paper(statement, row("adoptive"))))
    # "For any other: a ruling by a Dutch court that shows that the foreign adoption order is recognised."
    says = say("adopted-outside", "Papers that show the adoption outside of the Hague Adoption Convention.")
    ruling = say("ruling", "A ruling by a Dutch court that shows that the foreign adoption order is recognised.")
    return answer(says, row("adoptive")).with_(checklist=(FOREIGN_ORDER, paper(ruling, row("adoptive"))))


def foster(you: You, law: Figures) -> Outcome:
    items = (
        # "Papers that show the consent of the parents or legal representatives."
        say(
            "consent-of-parents",
            "Papers that show that the parents or legal representatives consent to the child’s stay "
            "with the sponsor in the Netherlands.",
        ),
        say(
            "related-by-law",
            "Papers that show how sponsor and foster child are related by law, "
            "such as a copy of an extract from the civil register.",
        ),
        # "It must show that they cannot take care of the child, or cannot do so properly."
        say(
            "argumentation",
            "A written explanation by the child’s family in the country of origin. "
            "It must show that they cannot take care of the child, or cannot do it well.",
        ),
        say(
            "guardianship",
            "A declaration of the authorities in the country of origin that the sponsor has custody of the child, "
            "such as a guardianship certificate.",
        ),
        # "It may not be older than {{ documents.medical_certificate }}."
        say(
            "medical",
            "A medical certificate on the child’s health, not older than {term}.",
            term=law.medical_certificate,
        ),
    )
    says = say("foster", "Papers about the foster child.")
    return answer(says, row("foster")).with_(
        checklist=tuple(paper(item, row("foster")) for item in items), open=(MEDICAL_DAY,)
    )


def consent_of_authorities(you: You, law: Figures) -> Outcome:
    # "Only if the law of the country of origin requires it: a declaration of the competent authorities there."
    if not you.authority_consent:
        says = say("no-authorities", "The law of the country of origin asks for no consent of its authorities.")
        return not_needed(says, row("foster"))
    declaration = say(
        "consent-of-authorities",
        "A declaration of the authorities in the country of origin: "
        "they consent to the child’s stay with the sponsor’s family.",
    )
    says = say("authorities", "A paper that the law of the country of origin asks for.")
    return answer(says, row("foster")).with_(checklist=(paper(declaration, row("foster")),))


def foster_asylum(you: You, law: Figures) -> Outcome:
    tie = say(
        "related-by-law-asylum",
        "Copies of papers that show how sponsor and child are related by law, "
        "such as a birth certificate and an extract from the civil register.",
    )
    # "The “Family relationship questionnaire”, fully completed."
    questionnaire = say("questionnaire", "The “Family relationship questionnaire”, completed in full.")
    says = say("foster-asylum", "Papers about a foster child, an adopted child or a child of the partner.")
    doubt = (ADOPTED_AS_FOSTER,) if you.relation is Relation.ADOPTED_CHILD else ()
    return answer(says, row("foster")).with_(
        checklist=(paper(tie, row("foster")), paper(questionnaire, row("foster"))), open=doubt
    )


def parents_of_foster_child(you: You, law: Figures) -> Outcome:
    if you.relation is Relation.PARTNERS_CHILD or you.partners_own:
        says = say("child-of-partner", "A paper that shows that it is the partner’s child.")
        birth = say(
            "birth-authorities",
            "A copy of the child’s birth certificate, issued by the authorities of the country of origin.",
        )
        return answer(says, row("foster")).with_(checklist=(paper(birth, row("foster")),))
    # "Copies of the death certificates of the foster child's biological parents."
    says = say("parents-died", "Papers about the child’s biological parents, and about the sponsor.")
    deaths = say("deaths", "Copies of the death certificates of the child’s biological parents.")
    unfinished = say("show-the-sponsor", "A copy of papers “which show the sponsor” (so printed).")
    return answer(says, row("foster")).with_(
        checklist=(paper(deaths, row("foster")), paper(unfinished, row("foster"))), open=(UNFINISHED, PARENT_ALIVE)
    )


def parents_of_minor(you: You, law: Figures) -> Outcome:
    if you.route is Route.ASYLUM:
        # "A copy of the birth certificate of the sponsor, or an extract from the civil register."
        birth = say(
            "sponsors-birth", "A copy of the sponsor’s birth certificate, or an extract from the civil register."
        )
        # "A copy of papers that show who in the Netherlands has custody of the minor sponsor."
        custody = say(
            "sponsors-custody", "A copy of papers that show who in the Netherlands has custody of the sponsor."
        )
        says = say("parents-asylum", "Papers that show whose child the sponsor is, and who has custody.")
        return answer(says, row("parents")).with_(
            checklist=(paper(birth, row("parents")), paper(custody, row("parents")))
        )
    item = say("sponsors-parent", "Papers that show that the family member is the sponsor’s parent.")
    says = say("parents", "Papers that show whose child the sponsor is.")
    return answer(says, row("parents")).with_(checklist=(paper(item, row("parents")),))


def relatives(you: You, law: Figures) -> Outcome:
    # "A copy of papers that show the relationship under family law of sponsor and family member."
    tie = say(
        "relatives-by-law",
        "A copy of papers that show how sponsor and family member are related by law, such as a birth certificate.",
    )
    # "They must show in what way the sponsor is an integral part of it."
    life = say(
        "relatives-life", "Papers about your family life. They must show in what way the sponsor is a full part of it."
    )
    says = say("relatives", "Papers that show how you are related, and how you live as a family.")
    shared_row: tuple[Cited, ...] = ()
    if you.route is Route.ASYLUM and you.relation in CHILD_RELATIONS:
        shared_row = (ADULT_CHILDREN_SHARE,)
    # "Siblings have no row of their own."
    if you.relation is Relation.SIBLING:
        shared_row = (NO_ROW_FOR_SIBLINGS,)
    return answer(says, row("other")).with_(
        checklist=(paper(tie, row("other")), paper(life, row("other"))), open=shared_row
    )


def not_national(you: You, law: Figures) -> Outcome:
    # "But neither group can come by that route under national policy (see 3.2.4 and 3.2.6)."
    says = say(
        "not-national",
        "Under national policy this family member cannot come on this route. The annex lists papers all the same.",
    )
    return not_met(says, TABLE_2, row("parents"), row("other")).with_(then=(ARTICLE_8_IS_POSSIBLE,))


def income(you: You, law: Figures) -> Outcome:
    # "Which documents are needed depends on the type of income."
    long = say(
        "long-contract",
        "With an employment contract of {long} or more: the contract, an Employer’s Declaration, "
        "and the payslips of the past {payslips}.",
        long=law.available, payslips=law.payslips,
    )  # fmt: skip
    short = say(
        "short-contract",
        "With a shorter contract: the same papers for the past year, "
        "and papers that show that the income stays available for {ahead}.",
        ahead=law.available_ahead,
    )
    other = say("other-income", "With other income: the papers that the application form lists.")
    says = say("income", "Papers of the sponsor’s income, unless an exception holds. One of these is yours.")
    return answer(says, INCOME).with_(
        checklist=tuple(paper(item, INCOME) for item in (long, short, other)), open=(OTHER_INCOME,)
    )


def examination(you: You) -> list[Condition]:
    """Children who are not of age need no examination abroad."""
    # "Family members under the age of {{ ages.adult }}."
    return [proof_of_examination] if you.relation in PARTNERS else []


def proof_of_examination(you: You, law: Figures) -> Outcome:
    # "Proof of the pass is handed to the IND with the application for the MVV."
    proof = say("proof-of-pass", "Proof that the family member passed the civic integration examination abroad.")
    says = say("examination", "Proof of the examination, unless an exception holds.")
    return answer(says, EXAM).with_(checklist=(paper(proof, EXAM),), then=(SEE_EXAMINATION,))


def declaration(you: You) -> list[Condition]:
    """For unmarried partners, annex IV lists the declaration of relationship itself."""
    listed = (Relation.UNMARRIED, Relation.TRADITIONAL)
    return [] if you.relation in listed else [declaration_of_relationship]


def declaration_of_relationship(you: You, law: Figures) -> Outcome:
    # "In it, both the sponsor and the family member must declare that they will live together."
    item = say(
        "declaration",
        "The declaration of relationship. In it you both declare that you will live together.",
    )
    says = say("living-together", "A paper about living together in the Netherlands.")
    return answer(says, COHABITATION).with_(checklist=(paper(item, COHABITATION),), conflicts=(DECLARATION_FOR_WHOM,))


def statement_of_sponsor(you: You, law: Figures) -> Outcome:
    # "The sponsor must give a statement to act as sponsor for the family member and to meet the obligations of a sponsor."
    item = say("statement", "The sponsor’s statement: to act as sponsor, and to meet the obligations of a sponsor.")
    says = say("sponsor", "A paper of the sponsor.")
    return answer(says, STATEMENT).with_(checklist=(paper(item, STATEMENT),), open=(WHICH_ROUTE,))


def article_8(you: You, law: Figures) -> Outcome:
    says = say(
        "article-8",
        "The report does not say whether papers on income and on the examination are asked in a case under Article 8 ECHR.",
    )
    return not_said(says, REPORT.at("3.3.2", part="regular"), REPORT.at("3.3.4", part="regular")).with_(
        open=(NO_COLUMN,), then=(FAMILY_LIFE,)
    )


def if_missing(you: You, law: Figures) -> tuple[Sentence, ...]:
    """How long there is to send what is missing. An application based on Article 8 ECHR is read as a regular one."""
    # "On the asylum route, the applicant has {{ omissions.asylum }} to send the missing documents."
    if you.route is Route.ASYLUM:
        return (say("missing-asylum", "If papers are missing, the IND asks for them. On the asylum route you then have {term} to send them.", term=law.asylum),)  # fmt: skip
    # "For regular family reunification, the applicant has {{ omissions.regular }} to send the missing documents."
    if you.route is Route.REGULAR:
        return (say("missing-regular", "If papers are missing, the IND asks for them. On the regular route you then have {term} to send them.", term=law.regular),)  # fmt: skip
    return (say("missing-article-8", "If papers are missing, the IND asks for them. We read this application as a regular one: you then have {term} to send them.", term=law.regular),)  # fmt: skip


def paper(says: Sentence, place: Place) -> Cited:
    """One paper of the list."""
    return Cited(says, (place,))


def extract(name: str) -> Cited:
    # "A copy of an extract from the civil register."
    says = say("extract", "A copy of an extract from the civil register. It must show who belongs to the family.")
    return paper(says, row(name))


LIST = say("list", "Gather these papers, and tick what you have.")
FORM = paper(say("form", "The application form, completed."), REPORT.at("4.3.1", part="fees"))
SPONSORS_PASSPORT = paper(say("sponsors-passport", "A copy of the sponsor’s passport or identity card."), IDENTITY)
MEMBERS_PASSPORT = paper(say("members-passport", "A copy of the family member’s passport or identity card."), IDENTITY)
SPONSORS_PERMIT = paper(say("sponsors-permit", "A copy of the sponsor’s asylum residence permit."), IDENTITY)
RELATIONSHIP = (
    # "The declaration of relationship, completed and signed."
    paper(say("relationship", "The declaration of relationship, completed and signed."), row("unmarried")),
    paper(say("partner-questionnaire", "The partner questionnaire, completed and signed."), row("unmarried")),
    paper(say("sponsor-unmarried", "A copy of the sponsor’s unmarried status declaration."), row("unmarried")),
    paper(say("partner-unmarried", "A copy of the partner’s unmarried status declaration."), row("unmarried")),
)
CONSENT = paper(
    say("consent", "The “Declaration of consent of the parent remaining behind”, signed by that parent."),
    row("biological"),
)
FOREIGN_ORDER = paper(
    say("foreign-order", "The foreign adoption order, legalised, from the authorities in the country of origin."),
    row("adoptive"),
)
NO_OTHER_PARENT = say("no-other-parent", "No other parent stays behind, so no papers of that parent are listed.")

TRANSLATION = Cited(
    say("translation", "The report does not say whether papers for the IND must be translated and legalised."), (ANNEX,)
)
OTHER_IDENTITY = Conflict(
    (
        Cited(say("identity-copy", "Section 4.4.1 asks a copy of the family member’s passport or identity card."), (IDENTITY,)),
        Cited(say("identity-other", "Note 99 asks it “in principle”, and accepts another identification document too."), (IDENTITY_ASYLUM,)),
    ),
    say("identity-followed", "We list the passport or identity card. Without one, send another document that shows who the family member is."),
)  # fmt: skip
SPONSOR_WITHOUT_PASSPORT = Cited(
    say(
        "sponsor-without-passport",
        "The report does not say what a sponsor without passport or identity card sends. Ask the IND, "
        "and put nobody in danger for a paper.",
    ),
    (IDENTITY,),
)
TRADITIONAL_TWO_WAYS = Conflict(
    (
        Cited(say("traditional-unmarried", "On the regular route, this marriage counts as unmarried."), (row("traditional"),)),
        Cited(say("traditional-certificate", "On the asylum route, a copy of its certificate is asked."), (row("traditional"),)),
    ),
    say("traditional-followed", "We list what is printed for your route."),
)  # fmt: skip
NOT_RECOGNISED = Cited(
    say("not-recognised", "The annex does not say that this certificate is enough. By 4.4.3, the Netherlands does not recognise a religious marriage certificate."),
    (row("traditional"), REPORT.at("4.4.3")),
)  # fmt: skip
WHICH_CERTIFICATE = Cited(
    say(
        "which-certificate",
        "The report does not say which certificate is enough where such marriages are in no register.",
    ),
    (row("traditional"),),
)
NO_ROW_FOR_PARTNERS_CHILD = Cited(
    say(
        "no-row-partners-child",
        "On this route the annex has no row for a child of the partner. We take the row of biological children. "
        "The report does not say in whose custody this child must be.",
    ),
    (row("biological"), REPORT.at("3.2.2", part="regular")),
)
IN_COUNTRY_OF_ORIGIN = Cited(
    say("country-of-origin", "The report speaks of a parent who stays in the country of origin. It lists nothing for one who lives elsewhere."),
    (row("biological"),),
)  # fmt: skip
AGE_DAY = Cited(
    say("age-day", "The report does not say on which day the age counts. We take the day of the application."),
    (row("biological"),),
)
ODD_CERTIFICATE = Cited(
    say(
        "odd-certificate",
        "The name is odd: it is about being free to marry. A declaration on the child’s criminal record is probably meant. "
        "That reading comes from outside the report. Ask the IND for the right form.",
    ),
    (row("biological"),),
)
SIGNED_IDENTITY = Cited(
    say("signed-identity", "Only this route has the words “signed by the parent remaining behind” at the proof of identity. They may be an error."),
    (row("biological"),),
)  # fmt: skip
CIRCLE = Cited(
    say("circle", "If that parent cannot sign, the report asks for the same declaration again. Ask the IND what it wants then."),
    (row("biological"),),
)  # fmt: skip
CUSTODY_NOT_ASKED = Cited(
    say("custody-not-asked", "On this route the report lists these papers whether or not that parent has custody."),
    (row("biological"),),
)
MEDICAL_DAY = Cited(
    say("medical-day", "The report does not say from which day back the age of the medical certificate is counted."),
    (row("foster"),),
)
ADOPTED_AS_FOSTER = Cited(
    say(
        "adopted-as-foster",
        "For adopted children the report prints only “Documents are the same for foster children”. "
        "We read it so: the papers of foster children. It can also be read the other way round.",
    ),
    (row("adoptive"),),
)
UNFINISHED = Cited(
    say("unfinished", "The sentence “which show the sponsor” is not finished. Papers that show who has custody or guardianship are probably meant."),
    (row("foster"),),
)  # fmt: skip
PARENT_ALIVE = Cited(
    say("parent-alive", "The report asks for death certificates. It does not say which papers are needed when a biological parent is alive."),
    (row("foster"),),
)  # fmt: skip
ADULT_CHILDREN_SHARE = Cited(
    say("adult-children-share", "Adult children have no row of their own. The second paper fits a case under Article 8 ECHR more than theirs."),
    (row("other"),),
)  # fmt: skip
NO_ROW_FOR_SIBLINGS = Cited(
    say("no-row-siblings", "Brothers and sisters have no row of their own. We take the row of other family members."),
    (row("other"),),
)
OTHER_INCOME = Cited(
    say("other-income-list", "The form has a list of papers for each kind of income. The report does not print it."),
    (INCOME,),
)
DECLARATION_FOR_WHOM = Conflict(
    (
        Cited(say("declaration-all", "Section 3.3.5 says that the declaration of relationship is part of the regular application."), (COHABITATION,)),
        Cited(say("declaration-unmarried", "Annex IV lists it for unmarried partners only."), (row("unmarried"),)),
    ),
    say("declaration-followed", "We list it for every regular application. Check the form: it says which papers are needed."),
)  # fmt: skip
WHICH_ROUTE = Cited(
    say("which-route", "The report does not say on which routes the sponsor’s statement is asked. We list it on all."),
    (STATEMENT,),
)
NO_COLUMN = Cited(
    say(
        "no-column",
        "The annex has no column for Article 8 ECHR. We take that of the regular route, because the permit is a regular one.",
    ),
    (ANNEX, REPORT.at("2.2.1")),
)
CHECK_FORM = say(
    "check-form",
    "Check this list against the newest form of the IND. The report rests on forms of 2016. The form says which papers are needed.",
)
NO_PASSPORT = say(
    "no-passport",
    "If the family member has no passport, send as many other papers as possible that show who he or she is.",
)
CANNOT_GET = say("cannot-get", "If you cannot get a paper, explain why. Section 4.4.3 says what the IND can do then.")
ARTICLE_8_IS_POSSIBLE = say("article-8-possible", "An application based on Article 8 ECHR is possible.")
FAMILY_LIFE = say("family-life", "Add papers that show your family life and how you live it.")
SEE_EXAMINATION = say("see-examination", "Section 3.3.4 says who need not take it.")

calculator = Calculator(
    "Which papers do you need?",
    "It lists the papers for your family tie and your route, to tick and to print.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
