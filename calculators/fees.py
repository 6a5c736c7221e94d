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
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

FEES = REPORT.at("4.3.1", part="fees")
TABLE = REPORT.at("4.3.1", part="fees", notes=(113, 114))


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
        "For how many minor children do you apply?",
        least=0,
        most=30,
        hint="Enter 0 if you apply for no child. The report does not say which fee a foster or adopted child pays.",
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
        place=REPORT.at("4.3.1", part="fees", notes=(115, 116)),
    )


def rule(you: You, law: Fees) -> Outcome:
    # "Asylum family reunification is free of charge."
    if you.route is Route.ASYLUM:
        return not_needed(
            say("asylum", "You pay nothing: asylum family reunification is free of charge."), REPORT.at("4.3.2")
        )

    if you.permit is Permit.RENEWAL:
        return renewal(you, law)

    if you.partners + you.children + you.others == 0:
        raise Invalid(You.others, say("nobody", "You entered 0 three times. Enter at least one family member."))

    # "A person with insufficient means can ask for an exemption from the fees."
    if you.cannot_pay:
        return total(you, law, exempt_asked=True)
    return total(you, law, exempt_asked=False)


def renewal(you: You, law: Fees) -> Outcome:
    # "The fee for renewing that permit is the same."
    if you.partners == 1:
        says = say("renewal-partner", "Renewing the permit of a partner costs {fee}.", fee=law.partner)
        return answer(says, REPORT.at("4.3.1", part="fees", notes=(113,))).with_(open=(PAY_BY,))
    return not_said(
        say("renewal-other", "The report gives a fee for renewing the permit of a partner only."), FEES
    ).with_(then=(ASK_THE_IND,))


def total(you: You, law: Fees, *, exempt_asked: bool) -> Outcome:
    """The fees of a family added up. Adding up is our reading."""
    found = article_8(you, law) if you.route is Route.ARTICLE_8 else regular(you, law)
    if not exempt_asked:
        return found
    return decides(
        say(
            "exemption",
            "You can ask not to pay. If the IND grants this, you pay nothing. If not, the fees below hold.",
        ),
        REPORT.at("4.3.1", part="fees", notes=(115, 116), legal="Article 3.34a under j of the Aliens Regulations"),
    ).with_(because=(found,), open=(NO_FEES_START,))


def regular(you: You, law: Fees) -> Outcome:
    # "The fee for a residence permit to stay with a partner is {{ fees.partner }} in 2017."
    # "The fee for the entry of a minor child is {{ fees.minor_child }}."
    # "The fee for an application based on Article 8 ECHR is {{ fees.article_8 }}."
    sum_ = you.partners * law.partner + you.children * law.minor_child
    because = lines(you, law)
    if you.others > 0:
        sum_ += you.others * law.article_8
        because += (
            not_met(
                say(
                    "others-regular",
                    "Other family members cannot come by regular family reunification. "
                    "They can apply based on Article 8 ECHR, and that costs {fee} each.",
                    fee=law.article_8,
                ),
                REPORT.at("3.2", item="table 2"),
                FEES,
            ),
        )
    return answer(in_all(sum_), TABLE).with_(because=because, open=OPEN, then=PAYING)


def article_8(you: You, law: Fees) -> Outcome:
    # "For a minor child who applies under Article 8 ECHR, two fees fit."
    adults = you.partners + you.others
    if you.children == 0:
        because = (each_article_8(adults, law),)
        return answer(in_all(adults * law.article_8), FEES).with_(because=because, open=OPEN, then=PAYING)
    low = adults * law.article_8 + you.children * law.minor_child
    high = adults * law.article_8 + you.children * law.article_8
    says = say(
        "two-totals", "You pay {low} or {high} in all: the report gives two fees for the children.", low=low, high=high
    )
    return conflict(says, TABLE).with_(
        conflicts=(
            Conflict(
                (
                    Cited(say("child-51", "A minor child pays {fee}.", fee=law.minor_child), (TABLE,)),
                    Cited(say("child-237", "An application based on Article 8 ECHR costs {fee}.", fee=law.article_8), (FEES,)),
                ),
                say("child-neither", "The report does not say which of the two holds, and we follow neither."),
            ),
        ),
        open=OPEN,
        then=(say("ask-which", "Ask the IND which fee holds, and keep enough money ready for the higher one."), *PAYING),
    )  # fmt: skip


def lines(you: You, law: Fees) -> tuple[Outcome, ...]:
    """What each group costs, as reasons."""
    found: tuple[Outcome, ...] = ()
    if you.partners > 0:
        found += (
            answer(
                say("line-partner", "The partner: {fee}.", fee=law.partner),
                REPORT.at("4.3.1", part="fees", notes=(113,)),
            ),
        )
    if you.children > 0:
        says = say("line-children", "Minor children: {number} times {fee}.", number=you.children, fee=law.minor_child)
        found += (answer(says, REPORT.at("4.3.1", part="fees", notes=(114,))),)
    return found


def each_article_8(adults: int, law: Fees) -> Outcome:
    says = say("line-article-8", "Based on Article 8 ECHR: {number} times {fee}.", number=adults, fee=law.article_8)
    return answer(says, FEES)


def in_all(sum_: Decimal) -> Sentence:
    return say("total", "You pay {total} in all.", total=sum_)


ASK_THE_IND = say("ask-the-ind", "Ask the IND which fee holds for you.")
ONE_FEE_EACH = Cited(
    say("one-fee-each", "The report does not say “per person”. Adding up the fees is our reading."), (FEES,)
)
PAY_BY = Cited(say("pay-by", "The report does not say within what time the fees must be paid."), (FEES,))
FOSTER = Cited(say("foster", "The report does not say which fee a foster child or an adopted child pays."), (FEES,))
NO_FEES_START = Cited(
    say("no-fees-start", "The report does not say when the decision period starts for somebody who pays no fees."),
    (FEES,),
)
OPEN = (ONE_FEE_EACH, FOSTER, PAY_BY)
PAYING = (
    say("letter", "Send the application first. The IND or the embassy then sends a letter that says how to pay."),
    say("processed", "The IND starts when it has received the fees."),
)

calculator = Calculator(
    "What does the application cost?",
    "It adds up the fees of 2017 for a whole family.",
    rule, You, Fees, MAY_2017,
)  # fmt: skip
