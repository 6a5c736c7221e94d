"""What an application costs (sections 4.3.1 and 4.3.2)."""

from decimal import Decimal
from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Conflict,
    Invalid,
    Outcome,
    Sentence,
    Sentences,
    Whole,
    YesNo,
    answer,
    conflict,
    decides,
    not_met,
    not_needed,
    not_said,
)
from .shared.figures import Fees
from .shared.paragraphs import FEES, TABLE_2
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

TABLE = REPORT.at("4.3.1", part="fees", notes=(113, 114))
PARTNER = REPORT.at("4.3.1", part="fees", notes=(113,))
CHILD = REPORT.at("4.3.1", part="fees", notes=(114,))
EXEMPTION = REPORT.at("4.3.1", part="fees", notes=(115, 116), legal="Article 3.34a under j of the Aliens Regulations")


class Permit(Enum):
    """What is applied for."""

    FIRST = "first"
    RENEWAL = "renewal"


class You(Answers):
    route = Shared.route
    permit = Choice(
        "Is it a first application or a renewal of the permit?",
        {Permit.FIRST: "A first application", Permit.RENEWAL: "A renewal of a residence permit"},
    )
    partners = Whole(
        "For how many partners do you apply?",
        least=0,
        most=1,
        hint="A husband, a wife or a partner. Only one partner can come. Enter 0 if you apply for no partner.",
        place=REPORT.at("3.2.1"),
        short="the number of partners",
    )
    children = Whole(
        "For how many children who are not of age do you apply?",
        least=0,
        most=30,
        hint="The report calls them minor children. Enter 0 if you apply for no child.",
        short="the number of children",
    )
    others = Whole(
        "For how many other family members do you apply?",
        least=0,
        most=30,
        hint="Adult children, parents, brothers, sisters and others. Enter 0 if there are none.",
        place=REPORT.at("3.2"),
        short="the number of others",
    )
    cannot_pay = YesNo(
        "Can you show that you cannot pay the fees in any way whatsoever?",
        hint="The report does not say which papers show this.",
        place=EXEMPTION,
    )


def rule(you: You, law: Fees) -> Outcome:
    # "Asylum family reunification is free of charge."
    if you.route is Route.ASYLUM:
        return not_needed(
            say("asylum", "You pay nothing: asylum family reunification is free of charge."), REPORT.at("4.3.2")
        ).with_(then=(REGULAR_LATER,))

    if you.permit is Permit.RENEWAL:
        return renewal(you, law)

    if you.partners + you.children + you.others == 0:
        raise Invalid(You.others, say("nobody", "You entered 0 three times. Enter at least one family member."))

    if you.route is Route.REGULAR and you.partners + you.children == 0:
        return only_others(law)

    # "A person with insufficient means can ask for an exemption from the fees."
    found = article_8(you, law) if you.route is Route.ARTICLE_8 else regular(you, law)
    return exemption(found) if you.cannot_pay else found


def renewal(you: You, law: Fees) -> Outcome:
    if you.route is Route.ARTICLE_8:
        says = say("renewal-article-8", "The report names no fee for renewing a permit based on Article 8 ECHR.")
        return not_said(says, FEES).with_(then=(ASK_THE_IND, ASK_EXEMPTION))
    # "The fee for renewing that permit is the same."
    if you.partners == 1:
        says = say("renewal-partner", "Renewing the permit of a partner costs {fee}.", fee=law.partner)
        return answer(says, PARTNER).with_(open=(PAY_BY,), then=(ASK_EXEMPTION,))
    return not_said(
        say("renewal-other", "The report gives a fee for renewing the permit of a partner only."), FEES
    ).with_(then=(ASK_THE_IND, ASK_EXEMPTION))


def only_others(law: Fees) -> Outcome:
    # "Other family members cannot come under national policy."
    says = say(
        "only-others",
        "These family members cannot come by this route. An application based on Article 8 ECHR costs {fee} each.",
        fee=law.article_8,
    )
    return not_met(says, TABLE_2, FEES).with_(open=(ONE_FEE_EACH, PAY_BY), then=(ASK_EXEMPTION,))


def exemption(found: Outcome) -> Outcome:
    """The exemption can be asked for, and `found` is what holds without it."""
    # "The exemption is open to both regular family reunification and applications based on Article 8 ECHR."
    says = say(
        "exemption",
        "You can ask not to pay. If the IND grants this, you pay nothing. If not, the fees below hold.",
    )
    return decides(says, EXEMPTION).with_(because=(found,), open=(NO_FEES_START,))


def regular(you: You, law: Fees) -> Outcome:
    """The fees of partner and children. Adding up is our reading."""
    sum_ = you.partners * law.partner + you.children * law.minor_child
    because = (*lines(you, law), ONCE)
    if you.others == 0:
        return answer(in_all(sum_), TABLE).with_(because=because, open=left_open(you), then=PAYING)
    others = you.others * law.article_8
    says = say(
        "two-sums",
        "The regular application costs {regular}. The applications based on Article 8 ECHR cost {article_8}. "
        "Both together cost {total}.",
        regular=sum_, article_8=others, total=sum_ + others,
    )  # fmt: skip
    return answer(says, TABLE, FEES).with_(
        because=(*because, others_by_article_8(you, law)), open=left_open(you), then=PAYING
    )


def article_8(you: You, law: Fees) -> Outcome:
    # "The fee for an application based on Article 8 ECHR is {{ fees.article_8 }}."
    adults = you.partners + you.others
    because = (each_article_8(adults, law), ONCE) if adults > 0 else (ONCE,)
    sum_ = adults * law.article_8
    if not you.children > 0:
        return answer(in_all(sum_), FEES).with_(because=because, open=left_open(you), then=PAYING)
    # "For a minor child who applies under Article 8 ECHR, two fees fit."
    low, high = sum_ + you.children * law.minor_child, sum_ + you.children * law.article_8
    says = say(
        "two-totals", "You pay {low} or {high} in all: the report gives two fees for the children.", low=low, high=high
    )
    return conflict(says, TABLE).with_(
        because=because, open=left_open(you), conflicts=(fee_of_a_child(law),), then=(ASK_WHICH, *PAYING)
    )


def fee_of_a_child(law: Fees) -> Conflict:
    """The two fees that fit a child under Article 8 ECHR."""
    return Conflict(
        (
            Cited(say("child-51", "A minor child pays {fee}.", fee=law.minor_child), (CHILD,)),
            Cited(say("child-237", "An application based on Article 8 ECHR costs {fee}.", fee=law.article_8), (FEES,)),
        ),
        say("child-neither", "The report does not say which of the two holds, and we follow neither."),
    )


def lines(you: You, law: Fees) -> tuple[Outcome, ...]:
    """What each group costs, as reasons."""
    found: tuple[Outcome, ...] = ()
    # "The fee for a residence permit to stay with a partner is {{ fees.partner }} in 2017."
    if you.partners > 0:
        found += (answer(say("line-partner", "The partner: {fee}.", fee=law.partner), PARTNER),)
    # "The fee for the entry of a minor child is {{ fees.minor_child }}."
    if you.children > 0:
        says = say("line-children", "Minor children: {number} times {fee}.", number=you.children, fee=law.minor_child)
        found += (answer(says, CHILD),)
    return found


def each_article_8(adults: int, law: Fees) -> Outcome:
    says = say(
        "line-article-8", "Adults, based on Article 8 ECHR: {number} times {fee}.", number=adults, fee=law.article_8
    )
    return answer(says, FEES)


def others_by_article_8(you: You, law: Fees) -> Outcome:
    says = say(
        "others-regular",
        "Other family members cannot come by regular family reunification. "
        "They can apply based on Article 8 ECHR: {number} times {fee}.",
        number=you.others, fee=law.article_8,
    )  # fmt: skip
    return not_met(says, TABLE_2, FEES)


def in_all(sum_: Decimal) -> Sentence:
    return say("total", "You pay {total} in all.", total=sum_)


def left_open(you: You) -> tuple[Cited, ...]:
    """What the report does not say about these fees."""
    return (ONE_FEE_EACH, WHO_IS_A_CHILD, FOSTER, PAY_BY) if you.children > 0 else (ONE_FEE_EACH, PAY_BY)


# "Because the two procedures are now one, fees are charged only once."
ONCE = not_needed(
    say("once", "The MVV (the entry visa) and the residence permit are one procedure. You pay for them once."),
    REPORT.at("4.1", item="box 5"),
)
ASK_THE_IND = say("ask-the-ind", "Ask the IND which fee holds for you.")
ASK_WHICH = say("ask-which", "Ask the IND which fee holds, and keep enough money ready for the higher one.")
ASK_EXEMPTION = say(
    "ask-exemption", "If you cannot pay the fees in any way whatsoever, you can ask for an exemption from them."
)
REGULAR_LATER = say("regular-later", "If you make a regular application later, fees hold.")
ONE_FEE_EACH = Cited(
    say("one-fee-each", "The report does not say “per person”. Adding up the fees is our reading."), (FEES,)
)
PAY_BY = Cited(say("pay-by", "The report does not say within what time the fees must be paid."), (FEES,))
WHO_IS_A_CHILD = Cited(
    say("who-is-a-child", "The report does not say who counts as a minor child for this fee."), (FEES,)
)
FOSTER = Cited(say("foster", "The report does not say which fee a foster child or an adopted child pays."), (FEES,))
NO_FEES_START = Cited(
    say("no-fees-start", "The report does not say when the decision period starts for somebody who pays no fees."),
    (FEES,),
)
PAYING = (
    say("letter", "Send the application first. The IND or the embassy then sends a letter that says how to pay."),
    say("processed", "The IND starts when it has received the fees."),
)

calculator = Calculator(
    "What does the application cost?",
    "It adds up the fees of 2017 for a whole family.",
    rule, You, Fees, MAY_2017,
)  # fmt: skip
