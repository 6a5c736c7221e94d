"""Whether the sponsor's income meets the income requirement (section 3.3.2)."""

from enum import Enum

from .kit import (
    Answers,
    Calculator,
    Choice,
    Cited,
    Kind,
    Mark,
    Money,
    Outcome,
    Sentences,
    Term,
    Whole,
    YesNo,
    answer,
    decides,
    every,
    exempt,
    met,
    not_met,
    not_needed,
    not_said,
)
from .shared.figures import Income
from .shared.paragraphs import LATE, TABLE_1
from .shared.questions import Lateness, Route, Shared
from .shared.sources import MAY_2017, REPORT
from .shared.ways_out import ASK_A_LAWYER, TESTED_BY_ITSELF

say = Sentences(__name__)

REQUIREMENT = REPORT.at("3.3.2", part="regular", notes=(65,), legal="Article 3.2 of the Aliens Decree, as printed")
FUNDS = REPORT.at("3.3.2", part="regular")
SUFFICIENT = REPORT.at("3.3.2", part="regular", notes=(66, 67), legal="Article 3.7 of the Aliens Decree, as printed")
AMOUNTS = REPORT.at("3.3.2", part="regular", notes=(67,))
INDEPENDENT = REPORT.at("3.3.2", part="regular", notes=(68,), legal="Article 3.73 of the Aliens Decree")
STABLE = REPORT.at("3.3.2", part="regular", notes=(69,), legal="Article 3.75(1) of the Aliens Decree")
SECOND_WAY = REPORT.at("3.3.2", part="regular", notes=(70,), legal="Article 3.75(3) of the Aliens Decree")
EXCEPTIONS = REPORT.at(
    "3.3.2", part="regular", notes=(71,), legal="Article B7/2.1.1 of the Aliens Act Implementation Guidelines"
)
HUMANITARIAN = REPORT.at(
    "3.3.2",
    part="regular",
    notes=(72,),
    legal="Article C2/2.1.1 of the Aliens Act Implementation Guidelines, as printed",
)
CIRCUMSTANCES = REPORT.at("3.3.2", part="regular", notes=(73, 74))
CONTRACT = REPORT.at("3.3.2", part="regular", notes=(75,))
SHORTER = REPORT.at("3.3.2", part="regular", notes=(76, 77))
IN_TIME = REPORT.at(
    "3.3.2", part="asylum", notes=(78,), legal="Article B7/2.1.1 of the Aliens Act Implementation Guidelines"
)
TOO_LATE = REPORT.at("3.3.2", part="asylum", notes=(79,))


class Household(Enum):
    """The households that the report tells apart, and those that it does not name."""

    COUPLE = "couple"
    REGISTERED = "registered"
    SINGLE_PARENT = "single-parent"
    OTHER = "other"


class Source(Enum):
    """Where the income comes from."""

    EMPLOYMENT = "employment"
    SELF_EMPLOYED = "self-employed"
    BENEFIT = "benefit"
    CAPITAL = "capital"
    SEVERAL = "several"
    OTHER = "other"


class You(Answers):
    route = Shared.route
    in_time = Shared.in_time
    lateness = Shared.lateness
    humanitarian = YesNo(
        "Does the sponsor have a permit on temporary humanitarian grounds because of human trafficking or violence?",
        hint="Human trafficking, honour-related violence or domestic violence. Other humanitarian permits do not count.",
        place=HUMANITARIAN,
    )
    sponsor_pension_age = YesNo(
        "Has the sponsor reached the pensionable age?",
        hint="The report does not say which age that is.",
        place=EXCEPTIONS,
    )
    labour_integration = YesNo(
        "Is the sponsor permanently unable to take part in labour integration?",
        hint="Labour integration means: finding a place in work. Permanently means: it will stay so.",
        place=EXCEPTIONS,
    )
    incapacitated = YesNo(
        "Is the sponsor unable to do any work, and will this stay so?",
        hint="The report calls this being fully and permanently incapacitated for work.",
        place=EXCEPTIONS,
    )
    source = Choice(
        "Where does the sponsor’s income come from?",
        {
            Source.EMPLOYMENT: "Lawful work in employment",
            Source.SELF_EMPLOYED: "Lawful work as a self-employed person",
            Source.BENEFIT: ("An income replacement benefit", "Money that comes in the place of wages."),
            Source.CAPITAL: ("Own capital", "Money or property that the sponsor has."),
            Source.SEVERAL: "More than one of these",
            Source.OTHER: "Something else",
        },
        place=REPORT.at("3.3.2", part="regular"),
    )
    contract_months = Whole(
        "For how many months is the employment contract, from its first to its last day?",
        least=0,
        most=99,
        hint="In whole months. For a contract without an end date, enter 99.",
        place=CONTRACT,
        short="the months of the contract",
    )
    household = Choice(
        "What is the sponsor’s household, with the family members who want to come?",
        {
            Household.COUPLE: ("A couple", "Married, or living together without being married."),
            Household.REGISTERED: "Registered partners",
            Household.SINGLE_PARENT: ("A single parent", "A father or mother without a partner."),
            Household.OTHER: ("Something else", "For example somebody who lives alone without children."),
        },
        hint="How many family members come makes no difference.",
        place=AMOUNTS,
    )
    monthly_income = Money(
        "What is the sponsor’s gross income per month when the application is sent?",
        hint="In euros. Gross means: before taxes and contributions are taken off. Leave out holiday allowance.",
        place=AMOUNTS,
        mark=Mark.CAN_CHANGE,
    )
    taxes_paid = YesNo(
        "Are the taxes and social security contributions on this income paid?",
        hint="As far as they are due. The report does not say which papers show this.",
        place=INDEPENDENT,
        mark=Mark.CAN_CHANGE,
    )
    months_ahead = Whole(
        "For how many months after the application does the income stay available?",
        least=0,
        most=99,
        hint="In whole months. For income without an end date, such as a permanent contract, enter 99.",
        place=STABLE,
        short="the months that the income stays available",
        mark=Mark.CAN_CHANGE,
    )
    met_year_before = YesNo(
        "Did the sponsor also meet the income requirement in the year before the application?",
        hint="The income was then high enough, and the taxes and contributions on it were paid.",
        place=SECOND_WAY,
    )
    public_funds = YesNo(
        "Does the sponsor rely on public funds, which is money from the state?",
        hint="The report does not say whether an income replacement benefit is meant by this too.",
        place=FUNDS,
    )


def rule(you: You, law: Income) -> Outcome:
    if you.route is Route.ASYLUM:
        return asylum(you)
    if you.route is Route.ARTICLE_8:
        return article_8()

    # "The income requirement does not apply to a sponsor with a certain permit on temporary humanitarian grounds."
    if you.humanitarian:
        says = say("humanitarian", "The income requirement does not apply to a sponsor with this permit.")
        return exempt(says, HUMANITARIAN)

    # "A sponsor need not meet the amount of 100% of the minimum wage in three possible cases:"
    if you.sponsor_pension_age or you.labour_integration or you.incapacitated:
        return exempt_from_the_full_amount()

    # "Which documents are needed depends on the type of income."
    to_gather = papers(you, law)
    # "The sponsor must prove an income that is sufficient, independent, stable and regular."
    return every(
        you, law, [sufficient, independent, stable, no_public_funds],
        met=met(say("met", "The income requirement is met."), REQUIREMENT),
        # "An income that is too low is not automatically a reason to reject the application."
        # "In that case the IND always checks the individual circumstances."
        not_met=decides(
            say("not-met", "The income requirement is not met. The IND then always looks at your circumstances, and it can still grant the application."),
            CIRCUMSTANCES, REPORT.at("3", item="figure 2"),
        ).with_(open=(HOW_WEIGHED,), then=(EXPLAIN, TESTED_BY_ITSELF, ASK_A_LAWYER)),
        between=(ASK_THE_IND, EXPLAIN),
        open=(one_day(law), WHOSE_INCOME, CONVERTED),
        checklist=to_gather,
    )  # fmt: skip


def asylum(you: You) -> Outcome:
    # "A beneficiary of international protection who applies for asylum family reunification in time does not have to meet the income requirement."
    if you.in_time:
        says = say("asylum", "No income is asked for asylum family reunification that is applied for in time.")
        return not_needed(says, IN_TIME, TABLE_1)
    if you.lateness is Lateness.EXCUSABLE:
        says = say("asylum-excusable", "No income is asked on the asylum route, as we read the report.")
        return not_needed(says, TABLE_1).with_(open=(LATE_BUT_ACCEPTED,))
    # "The income requirement then does apply."
    if you.lateness is Lateness.NOT_EXCUSABLE:
        says = say("asylum-closed", "For a regular application, the income requirement holds.")
        return answer(says, TOO_LATE).with_(then=(CHECK_REGULAR,))
    says = say(
        "asylum-late",
        "The IND decides whether the lateness is excusable. If it is, we read that no income is asked. "
        "If not, the income requirement holds for a regular application.",
    )
    return decides(says, LATE, TABLE_1, TOO_LATE).with_(open=(LATE_BUT_ACCEPTED,), then=(CHECK_REGULAR,))


def article_8() -> Outcome:
    return not_said(
        say(
            "article-8",
            "The report does not say whether the income requirement holds for an application based on Article 8 ECHR.",
        ),
        REPORT.at("3.3.2", part="regular"),
    ).with_(because=(WEIGHED_BY_ARTICLE_8,), then=(SHOW_INCOME, ASK_A_LAWYER))


def exempt_from_the_full_amount() -> Outcome:
    """The 100% norm need not be met. What must be met instead, the report does not say."""
    return exempt(
        say(
            "not-100",
            "Exempt from one thing only: the sponsor need not reach 100% of the minimum wage. "
            "The report leaves open what holds instead.",
        ),
        EXCEPTIONS,
    ).with_(open=(LOWER_AMOUNT, OTHER_PARTS, POSSIBLE), then=(SHOW_EXCEPTION, ASK_THE_IND))


def sufficient(you: You, law: Income) -> Outcome:
    # "For married couples and unmarried cohabitants the amount was {{ income.couple }} gross per month on 1 January 2017."
    if you.household is Household.COUPLE:
        norm, counted = law.couple, [HOUSEHOLD]
    # "For single parents the amount was {{ income.single_parent }} gross on the same day."
    elif you.household is Household.SINGLE_PARENT:
        norm, counted = law.single_parent, [HOUSEHOLD, PER_MONTH]
    else:
        return no_amount_given(you, law)
    # "An income is sufficient when it is at least as high as the statutory minimum wage."
    if you.monthly_income >= norm:
        says = say("enough", "The income is high enough. The amount is {norm} gross per month.", norm=norm)
        return met(says, SUFFICIENT).with_(open=tuple(counted))
    says = say("too-low", "The income is too low. The amount is {norm} gross per month.", norm=norm)
    return not_met(says, SUFFICIENT).with_(open=tuple(counted))


def no_amount_given(you: You, law: Income) -> Outcome:
    if you.household is Household.REGISTERED:
        says = say(
            "registered",
            "The report names no amount for registered partners. For other couples it is {norm} gross per month.",
            norm=law.couple,
        )
        return not_said(says, AMOUNTS)
    says = say("other-household", "The report names an amount for couples and for single parents only.")
    return not_said(says, AMOUNTS)


def independent(you: You, law: Income) -> Outcome:
    # "The income can come from four sources:"
    if you.source is Source.OTHER:
        says = say("other-source", "The report names four sources of income. It does not say whether others count.")
        return not_said(says, INDEPENDENT)
    added = (ADDED_UP,) if you.source is Source.SEVERAL else ()
    # "These incomes count at least as independent when the social security contributions and taxes due on them are paid."
    if you.taxes_paid:
        says = say("independent", "The income is independent: it comes from a source that counts, with taxes paid.")
        return met(says, INDEPENDENT).with_(open=added)
    says = say("taxes-not-paid", "For an independent income, the taxes and contributions due on it must be paid.")
    return not_met(says, INDEPENDENT).with_(open=added)


def stable(you: You, law: Income) -> Outcome:
    hard_to_test = you.source in (Source.SELF_EMPLOYED, Source.CAPITAL, Source.SEVERAL)
    found = how_long(you, law).with_(open=(HOW_TESTED,) if hard_to_test else ())
    shorter = you.source is Source.EMPLOYMENT and you.contract_months < in_months(law.contract)
    # A contract of less than a year does not reach a year ahead by itself.
    if shorter and you.months_ahead >= in_months(law.available):
        return found.with_(open=(AFTER_THE_CONTRACT,))
    return found


def how_long(you: You, law: Income) -> Outcome:
    # "After the application, the income is available for {{ income.available }} or longer."
    if you.months_ahead >= in_months(law.available):
        says = say("stable", "The income stays available for {term} or longer.", term=law.available)
        return met(says, STABLE)
    # "The income stays available for at least {{ income.available_ahead }} more."
    if you.months_ahead < in_months(law.available_ahead):
        says = say(
            "too-short",
            "The income must stay available for {term} after the application. "
            "If the requirement was met in the year before as well, {shorter} are enough.",
            term=law.available,
            shorter=law.available_ahead,
        )
        return not_met(says, STABLE, SECOND_WAY)
    # "The requirement was met in the year preceding the application."
    if not you.met_year_before:
        says = say(
            "year-before",
            "Income that stays available for less than {term} counts only if the requirement was met in the year before.",
            term=law.available,
        )
        return not_met(says, STABLE, SECOND_WAY)
    return met_when_submitted(you, law)


def met_when_submitted(you: You, law: Income) -> Outcome:
    # "It was met when the application was submitted."
    then = [sufficient(you, law).kind, independent(you, law).kind]
    if Kind.NOT_MET in then:
        says = say(
            "not-at-application",
            "With so short a time ahead, the income must also be high enough and independent when you apply.",
        )
        return not_met(says, SECOND_WAY)  # fmt: skip
    if Kind.NOT_SAID in then:
        says = say(
            "unclear-at-application",
            "It is not clear whether the requirement is met when you apply. With so short a time ahead, it must be.",
        )
        return not_said(says, SECOND_WAY)  # fmt: skip
    says = say(
        "stable-by-year-before",
        "The requirement was met in the year before and is met when you apply, and the income lasts {term} more.",
        term=law.available_ahead,
    )
    return met(says, SECOND_WAY)


def no_public_funds(you: You, law: Income) -> Outcome:
    # "The sponsor may not rely on public funds (money from the state)."
    if not you.public_funds:
        return met(say("no-public-funds", "The sponsor does not rely on public funds."), FUNDS)
    if you.source in (Source.BENEFIT, Source.SEVERAL):
        says = say(
            "benefit-or-funds",
            "Some benefits count as income, and public funds are not allowed. The report does not say where the line is.",
        )
        return not_said(says, FUNDS)
    return not_met(say("public-funds", "The sponsor may not rely on public funds."), FUNDS)


def in_months(term: Term) -> int:
    """A term of years and months, in months."""
    return term.years * MONTHS_OF_A_YEAR + term.months


def papers(you: You, law: Income) -> tuple[Cited, ...]:
    """What to hand over, as far as the report names it."""
    if you.source is Source.SEVERAL:
        return (*of_either_contract(law), ANNEX)
    if you.source is not Source.EMPLOYMENT:
        return (ANNEX,)
    # "With an employment contract of {{ income.contract }} or more: the contract, an Employer's Declaration and the payslips of the past {{ income.payslips }}."
    if you.contract_months >= in_months(law.contract):
        payslips = say("paper-payslips", "The payslips of the past {past}.", past=law.payslips)
        return (CONTRACT_PAPER, DECLARATION, Cited(payslips, (CONTRACT,)))
    # "With a shorter employment contract: the same documents for the past year, and documents that show that the income stays available for {{ income.available_ahead }}."
    ahead = say("paper-ahead", "Papers that show that the income stays available for {term}.", term=law.available_ahead)
    return (*OF_THE_PAST_YEAR, Cited(ahead, (SHORTER,)))


def of_either_contract(law: Income) -> tuple[Cited, ...]:
    longer = say(
        "paper-if-longer",
        "For a contract of {contract} or longer: the contract, an Employer’s Declaration and the payslips of the past {past}.",
        contract=law.contract,
        past=law.payslips,
    )
    shorter = say(
        "paper-if-shorter",
        "For a shorter contract: these papers for the past year, and papers that show that the income stays available for {term}.",
        term=law.available_ahead,
    )
    return Cited(longer, (CONTRACT,)), Cited(shorter, (SHORTER,))


def one_day(law: Income) -> Cited:
    # "The amounts are adjusted every {{ income.adjusted }}."
    says = say(
        "one-day",
        "The amounts are those of {day}. They change every {term}, and the report gives no others.",
        day=Income.couple.since(law.day),
        term=law.adjusted,
    )
    return Cited(says, (AMOUNTS,))


MONTHS_OF_A_YEAR = 12
# "Can the family earn its own living, or will it probably rely on public funds (money from the state)?"
WEIGHED_BY_ARTICLE_8 = decides(
    say("weighed", "The IND weighs whether the family can earn its own living. It is one interest among others."),
    REPORT.at("annex-5", part="state"),
)
LATE_BUT_ACCEPTED = Cited(
    say(
        "late-but-accepted",
        "The report frees those who apply in time. It does not repeat this for a late application that the IND accepts. "
        "We read Table 1 so, because it asks no income on this route.",
    ),
    (IN_TIME, TABLE_1),
)
LOWER_AMOUNT = Cited(
    say("lower-amount", "The report does not say whether a lower amount holds instead, and which."), (EXCEPTIONS,)
)
OTHER_PARTS = Cited(
    say("other-parts", "It does not say whether the income must then still be independent, stable and regular."),
    (EXCEPTIONS,),
)
POSSIBLE = Cited(
    say("possible", "It calls these exceptions “possible”, and does not say when the IND applies them."), (EXCEPTIONS,)
)
HOUSEHOLD = Cited(
    say(
        "household",
        "The report does not say whether family members who are still abroad count for the household. We count them.",
    ),
    (AMOUNTS,),
)
PER_MONTH = Cited(
    say(
        "per-month",
        "For single parents the report prints the amount alone. We read it as for couples: per month, without holiday allowance.",
    ),
    (AMOUNTS,),
)
ADDED_UP = Cited(
    say(
        "added-up",
        "The report does not say whether incomes from several sources are added up. We read it so.",
    ),
    (REPORT.at("3.3.2", part="regular"),),
)
HOW_TESTED = Cited(
    say(
        "how-tested",
        "The report does not say how the IND tests whether own capital or income from one’s own business is stable.",
    ),
    (STABLE,),
)
AFTER_THE_CONTRACT = Cited(
    say(
        "after-the-contract",
        "With so short a contract, papers must show that the income goes on. "
        "The report does not say which papers show what comes after the contract.",
    ),
    (SHORTER,),
)
WHOSE_INCOME = Cited(
    say("whose-income", "The report does not say whether the income of anyone besides the sponsor counts."),
    (REQUIREMENT,),
)
CONVERTED = Cited(
    say(
        "converted",
        "The report does not say how to turn income per week or per year, or own capital, into an amount per month. "
        "Nor does it say what part of an income is holiday allowance.",
    ),
    (AMOUNTS,),
)
HOW_WEIGHED = Cited(
    say("how-weighed", "The report does not say which circumstances count, and how the IND weighs them."),
    (CIRCUMSTANCES,),
)
CONTRACT_PAPER = Cited(say("paper-contract", "The employment contract."), (CONTRACT,))
DECLARATION = Cited(say("paper-declaration", "An Employer’s Declaration."), (CONTRACT,))
OF_THE_PAST_YEAR = (
    Cited(say("paper-contracts", "The employment contracts of the past year."), (SHORTER,)),
    Cited(say("paper-declarations", "An Employer’s Declaration for the past year."), (SHORTER,)),
    Cited(say("paper-payslips-year", "The payslips of the past year."), (SHORTER,)),
)
ANNEX = Cited(
    say(
        "paper-annex",
        "The papers that the form of the IND names for other income, in its annex “Supporting documents of income”. "
        "The report does not repeat that list.",
    ),
    (SHORTER,),
)
CHECK_REGULAR = say(
    "check-regular", "Choose “Regular family reunification” here to see whether the income would be enough."
)
SHOW_INCOME = say("show-income", "Gather papers that show how the family earns its living, or how it will.")
SHOW_EXCEPTION = say("show-exception", "Gather papers that show the exception, such as a decision about not being able to work.")  # fmt: skip
EXPLAIN = say("explain", "Explain your circumstances in the application, and add papers that show them.")
ASK_THE_IND = say("ask-the-ind", "Ask the IND what holds for you where the report does not say it.")

calculator = Calculator(
    "Is the sponsor’s income enough?",
    "It looks at the amount, at where the income comes from and at how long it lasts.",
    rule, You, Income, MAY_2017,
)  # fmt: skip
