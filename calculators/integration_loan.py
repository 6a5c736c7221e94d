"""What civic integration in the Netherlands costs, and whether a loan for it must be repaid (section 6.1.3)."""

from dataclasses import replace
from decimal import Decimal

from .kit import (
    Answers,
    Calculator,
    Cited,
    Conflict,
    Invalid,
    Mark,
    Money,
    Outcome,
    Sentences,
    YesNo,
    answer,
    not_met,
    not_needed,
    not_said,
)
from .shared.deadline import article_8_as_regular
from .shared.figures import Integration
from .shared.paragraphs import LETTER_OF_DUO, TABLE_1
from .shared.questions import Route, Shared
from .shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

LOAN = REPORT.at("6.1.3")
INTEREST = REPORT.at("6.1.3", notes=(149,))


class You(Answers):
    route = Shared.route
    course_cost = Money(
        "What does the civic integration course cost?",
        hint="It differs from one training institution to another. Leave out the fees of the examination. "
        "Enter 0 if there is no course.",
        place=LOAN,
        mark=Mark.CAN_CHANGE,
    )
    loan = Money(
        "How much does the family member want to borrow for course and examination?",
        hint="Enter 0 for no loan.",
        place=LOAN,
        mark=Mark.CAN_CHANGE,
    )
    sponsor_has_asylum = Shared.sponsor_has_asylum
    passed_here = YesNo(
        "Has the family member passed the civic integration examination in the Netherlands?",
        hint="Not the one abroad. If it is still to come, answer “No”.",
        place=LOAN,
        mark=Mark.CAN_CHANGE,
    )


def rule(you: You, law: Integration) -> Outcome:
    asylum = you.route is Route.ASYLUM
    # "In total, the examination fees are {{ integration.exam_fee }}."
    total = you.course_cost + law.exam_fee
    lines = answer(
        say("lines", "The course: {course}. The examination: {fee} in all.", course=you.course_cost, fee=law.exam_fee),
        LOAN,
    )
    if you.loan > total:
        raise Invalid(
            You.loan,
            say("more-than-costs", "Course and examination cost {total}. Enter that, or less.", total=total),
        )
    if not you.loan > 0:
        says = say(
            "no-loan", "Course and examination cost {total}. Without a loan, the family member pays all of it.",
            total=total,
        )  # fmt: skip
        return answer(says, LOAN).with_(because=(lines,), open=(SUM_IS_OURS, ONE_TRY))

    # "It is possible to borrow money for civic integration, up to {{ integration.loan }}."
    loan = min(you.loan, law.loan)
    repaid = on_asylum_route(you, loan) if asylum else on_regular_route(you, law, loan)
    # Whether it is repaid stands in the answer itself: it is half of the question.
    says = say(
        "own-share",
        "Course and examination cost {total}. With a loan of {loan}, the family member pays {own} from other money. {repaid}",
        total=total, loan=loan, own=total - loan, repaid=repaid.says,
    )  # fmt: skip
    return answer(says, *dict.fromkeys((LOAN, *repaid.places))).with_(
        because=(replace(repaid, open=(), conflicts=(), then=()), lines, limit(you, law), WHO_CAN_BORROW),
        open=(*repaid.open, SUM_IS_OURS, ONE_TRY),
        conflicts=repaid.conflicts,
        then=(*repaid.then, ASK_FIRST),
    )


def limit(you: You, law: Integration) -> Outcome:
    """Whether so much can be borrowed."""
    if you.loan > law.loan:
        says = say("too-much", "More than {most} cannot be borrowed. We count with {most}.", most=law.loan)
        return not_met(says, LOAN)
    return answer(say("limit", "Up to {most} can be borrowed.", most=law.loan), LOAN)


def on_asylum_route(you: You, loan: Decimal) -> Outcome:
    """Whether the loan is repaid."""
    # "Persons entitled to asylum do not have to repay the loan if they pass the examination."
    # "The same holds for their family members."
    if you.passed_here:
        says = say("passed", "On the asylum route, after a pass: the loan need not be repaid.")
        return not_needed(says, LOAN).with_(open=(PASS_IN_TIME,), conflicts=(ONLY_WITH_A_PASS,))
    says = say(
        "not-passed",
        "On the asylum route, the loan of {loan} must be repaid without a pass. With a pass, it need not be.",
        loan=loan,
    )
    return answer(says, LOAN).with_(
        open=(PASS_IN_TIME, REPAY_IS_OURS, NO_RATE, HOW_REPAID), conflicts=(ONLY_WITH_A_PASS,), then=(PASS,)
    )


def on_regular_route(you: You, law: Integration, loan: Decimal) -> Outcome:
    """Whether the loan is repaid."""
    ours = (article_8_as_regular(INTEREST),) if you.route is Route.ARTICLE_8 else ()
    # "Regular family migrants must repay it with interest."
    # "The rate is {{ integration.interest }} as of 2016."
    if not you.sponsor_has_asylum:
        says = say(
            "repay",
            "On the regular route and by Article 8 ECHR: the loan of {loan} must be repaid with interest, {rate} as of 2016.",
            loan=loan, rate=law.interest,
        )  # fmt: skip
        return answer(says, INTEREST).with_(open=(HOW_REPAID, RATE_TIME, *ours))
    # "Whether the family of a beneficiary of international protection must repay the loan when it came by the regular route."
    if you.passed_here:
        says = say(
            "both-hold",
            "On another route, after a pass, where the sponsor has an asylum permit: "
            "the report does not say whether the loan must be repaid.",
        )
        return not_said(says, INTEREST).with_(open=(HOW_REPAID, TWO_SENTENCES, *ours), then=(ASK_DUO,))
    says = say(
        "repay-without-pass",
        "Without a pass, the loan of {loan} must be repaid with interest, {rate} as of 2016. "
        "After a pass, where the sponsor has an asylum permit: the report does not say it.",
        loan=loan, rate=law.interest,
    )  # fmt: skip
    return answer(says, INTEREST).with_(open=(HOW_REPAID, TWO_SENTENCES, RATE_TIME, *ours), then=(PASS_AND_ASK,))


ONLY_WITH_A_PASS = Conflict(
    (
        Cited(say("table-1", "Table 1 says no repayment on the asylum route, for a loan for “successful” civic integration."), (TABLE_1,)),
        Cited(say("section", "Section 6.1.3 says no repayment for those who pass the examination."), (LOAN,)),
    ),
    say("section-followed", "We follow 6.1.3: it is the section about the loan, and says plainly that a pass is needed."),
)  # fmt: skip
# "From that moment, someone who has to take part can borrow money."
WHO_CAN_BORROW = answer(
    say("who-can-borrow", "Somebody who must take part can borrow, from the day in the letter of DUO on."),
    LETTER_OF_DUO,
)
SUM_IS_OURS = Cited(
    say("sum-ours", "The report gives the parts only. The sum, and what is left after a loan, are ours."), (LOAN,)
)
ONE_TRY = Cited(
    say("one-try", "The report does not say whether the fees of the examination are for one try or for more."), (LOAN,)
)
REPAY_IS_OURS = Cited(
    say("repay-ours", "The report says only who need not repay. That others on this route must repay is our reading."),
    (LOAN,),
)
NO_RATE = Cited(
    say("no-rate", "The report does not say what interest holds on the asylum route for those who do not pass."),
    (INTEREST,),
)
HOW_REPAID = Cited(
    say(
        "how-repaid",
        "The report does not say in what time a loan is repaid, from when interest counts, and how it is added up.",
    ),
    (INTEREST,),
)
RATE_TIME = Cited(
    say("rate-time", "The report gives the rate as a number only, and not for what time it is: a year or a month."),
    (INTEREST,),
)
PASS_IN_TIME = Cited(
    say("pass-in-time", "The report does not say whether a pass after the end of the term also frees from repaying."),
    (LOAN,),
)
TWO_SENTENCES = Cited(
    say(
        "two-sentences",
        "The family of a person with asylum need not repay after a pass, and regular family migrants must repay. "
        "For family that is both, the report does not say which holds.",
    ),
    (INTEREST, TABLE_1),
)
ASK_FIRST = say("ask-first", "Before borrowing, ask DUO in writing when and how the loan is repaid.")
PASS = say("pass", "Passing the examination frees from repaying. Keep the proof of the pass.")
PASS_AND_ASK = say("pass-and-ask", "After a pass, ask DUO whether the loan still has to be repaid.")
ASK_DUO = say("ask-duo", "Ask DUO, with both sentences of section 6.1.3, whether the loan has to be repaid.")

calculator = Calculator(
    "What does civic integration cost, and must a loan be repaid?",
    "It adds up course and examination, and looks at a loan for them.",
    rule, You, Integration, MAY_2017,
)  # fmt: skip
