"""What comes in place of papers that nobody can give: a DNA test or an identification interview (section 4.4.3)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Mark,
    Outcome,
    Sentence,
    Sentences,
    YesNo,
    decides,
    not_needed,
    not_said,
)
from .shared.figures import Ages, Documents, Objection, Omissions
from .shared.paragraphs import NO_DOCUMENT
from .shared.questions import CHILD_RELATIONS, PARTNERS, Relation, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

PROOF = REPORT.at("4.4.3")
DNA = REPORT.at("4.4.3", notes=(128,))
INTERVIEW = REPORT.at("4.4.3", notes=(129, 130))
CHILDREN = REPORT.at("4.4.3", notes=(131,))
IDENTITY = REPORT.at("4.4.1")


class Plausible(Enum):
    """What the IND thinks of the explanation."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_YET = "not-yet"


class You(Answers):
    documents = Shared.documents
    plausible = Choice(
        "Does the IND accept your explanation why papers are missing?",
        {
            Plausible.ACCEPTED: "Yes, it accepts it",
            Plausible.REFUSED: "No, it does not accept it",
            Plausible.NOT_YET: "It has not said so yet",
        },
        hint="The report calls an explanation that is believed plausible.",
        place=PROOF,
        mark=Mark.CAN_CHANGE,
    )
    relation = Shared.relation
    biological = YesNo(
        "Are the sponsor and the family member related by birth?",
        hint="Answer no if they are family by marriage or by adoption only.",
        place=DNA,
        mark=Mark.FIXED,
    )
    member_age = Shared.member_age
    sponsor_age = Shared.sponsor_age


class Figures(Ages, Documents, Objection, Omissions):
    """The figures that missing proof needs."""


def rule(you: You, law: Figures) -> Outcome:
    # "Sometimes sponsor and family member have no documents to prove their relationship."
    if you.documents:
        says = say("documents", "Papers show the family tie. No DNA test and no identification interview is needed.")
        return not_needed(says, REPORT.at("4.4.2"), PROOF).with_(then=(NO_IDENTITY_PAPERS,))

    # "The IND may find this explanation plausible (believable)."
    plausible = you.plausible
    if plausible is Plausible.REFUSED:
        # "What follows when the explanation is not plausible: a refusal seems to be implied."
        says = say(
            "refused", "The report does not say what follows when the IND does not accept the explanation. "
            "It seems to be a refusal of the application.",
        )  # fmt: skip
        return not_said(says, PROOF).with_(then=(object_in_time(law), BETTER_PROOF, ASK_A_LAWYER))

    found = offer(you, law)
    if plausible is Plausible.ACCEPTED:
        return found
    return found.with_(
        because=(FIRST,), open=(NOT_PLAUSIBLE,), then=(EXPLAIN, send_in_time(law), REASONS_NAMED, DANGER)
    )


def object_in_time(law: Figures) -> Sentence:
    # "The letter must be sent within {{ objection.term }}, counted from the date of the rejection letter."
    return say(
        "object-in-time",
        "If the IND has refused the application, look at the date of its letter. "
        "An objection must be sent within {term} of that date.",
        term=law.term,
    )


def send_in_time(law: Figures) -> Sentence:
    # "For regular family reunification, the applicant has {{ omissions.regular }} to send the missing documents."
    # "On the asylum route, the applicant has {{ omissions.asylum }} to send the missing documents."
    return say(
        "send-in-time",
        "If the IND asks for missing papers, you have {regular} on the regular route and {asylum} on the asylum route. "
        "Send your explanation within that time.",
        regular=law.regular,
        asylum=law.asylum,
    )


def offer(you: You, law: Figures) -> Outcome:
    """What the IND offers after it has accepted the explanation."""
    # "It then accepts the inability to meet the standard of evidence."
    # "The IND will then offer DNA testing, an identification interview, or both."
    found = by_dna(you, law) if dna_can_show(you) else by_interview(you, law)
    ages = () if you.relation in PARTNERS else (AGE_DAY,)
    return found.with_(open=(*ages, MAY_BE_REFUSED, HOW_LONG, ARTICLE_8), conflicts=(WILL_OR_CAN,))


def dna_can_show(you: You) -> bool:
    """Whether it is a tie between biological family members."""
    # "DNA testing can check the relationship of biological family members."
    if you.relation is Relation.CHILD:
        return True
    # "This can happen with partners or foster children, for example."
    if you.relation in PARTNERS or you.relation in CHILD_RELATIONS:
        return False
    return you.biological


def by_dna(you: You, law: Figures) -> Outcome:
    young = too_young(you, law)
    distant = (HOW_DISTANT,) if you.relation is Relation.OTHER else ()
    # "The sponsor has the samples taken at the IND in Utrecht."
    # "The family member abroad goes to a Dutch embassy or consulate."
    then = (SAMPLES_OF_SPONSOR, SAMPLES_OF_MEMBER, IF_DNA_FAILS)
    if not young:
        says = say(
            "dna", "Once the IND accepts your explanation, it offers a DNA test, an identification interview, or both."
        )
        return decides(says, DNA, INTERVIEW).with_(because=(PAID,), open=distant, then=(*then, PREPARE))
    # "One of these is that a child under the age of {{ documents.interview_age }} is not interviewed."
    says = say(
        "dna-young",
        "Once the IND accepts your explanation, it offers a DNA test. It does not interview a child under {age}.",
        age=law.interview_age,
    )
    other = (ONLY_THE_OTHER,) if len(young) == 1 else ()
    return decides(says, DNA, CHILDREN).with_(because=(*young, PAID), open=(*distant, *other, SAFEGUARDS), then=then)


def by_interview(you: You, law: Figures) -> Outcome:
    # "An identification interview is then held: a talk with identifying questions, which may establish the relationship."
    because, left_open = (NO_DNA,), our_reading(you)
    young = too_young(you, law)
    if not young:
        says = say(
            "interview",
            "Once the IND accepts your explanation, it holds an identification interview. That may show the family tie.",
        )
        return decides(says, INTERVIEW).with_(because=because, open=left_open, then=(PREPARE,))
    if len(young) > 1:
        says = say("nobody", "The report does not say what follows here: DNA cannot show this tie, and both are too young for an interview.")  # fmt: skip
        return not_said(says, CHILDREN).with_(because=(*because, *young), then=(ASK_A_LAWYER,))
    # "The IND can interview the sponsor, in the Netherlands, and also the family member, abroad."
    says = say(
        "interview-other",
        "Once the IND accepts your explanation, it holds an identification interview, but not with a child under {age}.",
        age=law.interview_age,
    )
    return decides(says, INTERVIEW, CHILDREN).with_(
        because=(*because, *young), open=(*left_open, ONLY_THE_OTHER, SAFEGUARDS), then=(PREPARE,)
    )


def too_young(you: You, law: Figures) -> tuple[Outcome, ...]:
    """Who is not interviewed because of age. The report speaks of children, be it the sponsor or the family member."""
    if you.relation in PARTNERS:
        return ()
    found: tuple[Outcome, ...] = ()
    if you.relation is not Relation.PARENT and you.member_age < law.interview_age:
        says = say("member-young", "The family member is under {age} and is not interviewed.", age=law.interview_age)
        found += (not_needed(says, CHILDREN),)
    if you.relation not in CHILD_RELATIONS and you.sponsor_age < law.interview_age:
        says = say("sponsor-young", "The sponsor is under {age} and is not interviewed.", age=law.interview_age)
        found += (not_needed(says, CHILDREN),)
    return found


def our_reading(you: You) -> tuple[Cited, ...]:
    """What the report does not say about ties other than those of partners and foster children."""
    if you.relation is Relation.PARTNERS_CHILD:
        return (WITH_THE_PARTNER,)
    if you.relation in PARTNERS or you.relation is Relation.FOSTER_CHILD:
        return ()
    return (LIKE_FOSTER,)


FIRST = decides(
    say(
        "first",
        "As long as it has not accepted it, the IND first decides whether your explanation is plausible: "
        "whether it can be believed.",
    ),
    PROOF,
    NO_DOCUMENT,
)
NO_DNA = not_needed(say("no-dna", "A DNA test cannot show this tie: it is for biological family members."), PROOF)
# "At the time of the report, the testing was financed directly by the IND."
PAID = not_needed(say("paid", "You need not pay for the test: the IND paid for it at the time of the report."), DNA)
NOT_PLAUSIBLE = Cited(
    say("not-plausible", "The report does not say what follows when the explanation is not accepted. It seems to be a refusal."),
    (PROOF,),
)  # fmt: skip
AGE_DAY = Cited(
    say("age-day", "The report does not say on which day this age counts. We take the day of the application."),
    (CHILDREN,),
)
MAY_BE_REFUSED = Cited(
    say("may-be-refused", "The report does not say whether you may refuse the test or the interview."), (PROOF,)
)
HOW_LONG = Cited(say("how-long", "The report does not say how long the test and the interview take."), (PROOF,))
ARTICLE_8 = Cited(
    say("article-8", "The report says this of the regular and the asylum route. It does not name applications based on Article 8 ECHR."),
    (PROOF,),
)  # fmt: skip
HOW_DISTANT = Cited(
    say("how-distant", "The report does not say for how distant relatives a DNA test is offered."), (DNA,)
)
ONLY_THE_OTHER = Cited(
    say("only-the-other", "The report does not say whether it is enough to interview the other person only."),
    (CHILDREN,),
)
SAFEGUARDS = Cited(
    say("safeguards", "There are special rules that protect children in an interview. The report names this one only."),
    (CHILDREN,),
)
WITH_THE_PARTNER = Cited(
    say(
        "with-the-partner",
        "The report does not say whether the IND offers a DNA test of the child and the sponsor’s partner.",
    ),
    (PROOF,),
)
LIKE_FOSTER = Cited(
    say("like-foster", "The report names partners and foster children as examples. We read it so for this tie too."),
    (PROOF,),
)
WILL_OR_CAN = Conflict(
    (
        Cited(
            say("will", "Section 4.4.3 and the summary say that the IND “will” offer a test or an interview."),
            (PROOF, REPORT.at("summary")),
        ),
        Cited(
            say("can", "Sections 3.2.2 and 4.3.1 say that it “can” offer them."),
            (REPORT.at("3.2.2", part="regular"), REPORT.at("4.3.1", part="completeness")),
        ),
    ),
    say("will-followed", "We follow 4.4.3: it is the section about missing proof. The offer comes after the IND has accepted the explanation."),
)  # fmt: skip
NO_IDENTITY_PAPERS = say(
    "no-identity-papers",
    "If papers about who the family member is are missing, send as many others as possible. "
    "The IND may take other measures, by section 4.4.1.",
)
EXPLAIN = say("explain", "Explain for each missing paper why you cannot get it. Keep proof of what you have tried.")
# "The reason is often the situation in the country of origin."
REASONS_NAMED = say(
    "reasons-named",
    "The report gives examples: the authorities of the country of origin cannot always give papers, "
    "or there is a religious marriage certificate only.",
)
# "In individual cases, getting them could be dangerous."
DANGER = say("danger", "If asking for a paper could be dangerous, explain why. Do not put anybody in danger for it.")
BETTER_PROOF = say("better-proof", "Gather other papers, and proof of why the papers are missing.")
ASK_A_LAWYER = say("ask-a-lawyer", "Ask a lawyer or the Dutch Council for Refugees what you can do.")
SAMPLES_OF_SPONSOR = say("samples-sponsor", "The sponsor gives cells from inside the cheek at the IND in Utrecht.")
SAMPLES_OF_MEMBER = say("samples-member", "The family member gives them abroad, at a Dutch embassy or consulate.")
IF_DNA_FAILS = say("if-dna-fails", "If the test does not settle it, an identification interview can follow.")
# "The family member can tell there who he or she is, and explain the relationship with the sponsor."
PREPARE = say("prepare", "In the interview, you tell who you are and how you are related to each other.")

calculator = Calculator(
    "What if you have no papers?",
    "It says when a DNA test or an interview can come in place of papers that show the family tie.",
    rule, You, Figures, MAY_2017,
)  # fmt: skip
