"""The principles that the report supports, and the exceptions that it makes. `docs/principles.md` tells them to readers.

Each exception is needed: where no rule makes use of it any more, a test fails.
"""

from collections.abc import Callable
from typing import Any

from calculators.decision_period import Payment
from calculators.entry_visa import LIECHTENSTEIN
from calculators.entry_visa import Figures as VisaFigures
from calculators.independent_permit import Matter
from calculators.integration_exam_abroad import TURKISH
from calculators.integration_exam_abroad import Figures as ExamFigures
from calculators.kit.loading import load
from calculators.kit.outcome import Kind
from calculators.kit.questions import Choice, Day, Money, Question, Whole, YesNo
from calculators.lasting_stay import Goal, Integrated
from calculators.public_funds import OwnPermit
from calculators.shared.questions import (
    ASYLUM_PERMITS,
    CHILD_RELATIONS,
    PARTNERS,
    AsylumPermit,
    Lateness,
    Nationality,
    Purpose,
    Relation,
    Route,
    Tie,
)
from calculators.shared.sources import MAY_2017
from mkdocs_calculators.fence import calculator_names
from tests.trying import Agreement, Order, Principle, Result, Side, Unless, both, no_cheaper, no_later

EXAM, MVV = ExamFigures(MAY_2017.day), VisaFigures(MAY_2017.day)
GOOD, DUTY, REFUSED = (2, 2), (1, 1), (0, 0)
OPEN = (0, 2)

ORDER = Order(
    {
        # Who is exempt stands where others stand who have met the condition.
        **dict.fromkeys((Kind.MET, Kind.EXEMPT, Kind.NOT_NEEDED), GOOD),
        # The authority, or what the report does not say, can still turn out both ways.
        **dict.fromkeys((Kind.DECIDES, Kind.NOT_SAID, Kind.CONFLICT), OPEN),
        # An amount or a day: a way that is open, with something to do.
        Kind.ANSWER: DUTY,
        Kind.NOT_MET: REFUSED,
    },
    {
        # Here the day is the one from which a right can be asked for.
        "continued_residence answer": GOOD,
        "lasting_stay answer": GOOD,
        # Here it is met that there is a duty.
        "civic_integration met": DUTY,
        # The routes are all answers; national policy stands above an application that rests on family life alone.
        "route.asylum": GOOD,
        "route.article-8": REFUSED,
    },
)


def more(before: Any, after: Any) -> bool:
    """A larger number, or a later day."""
    return bool(after > before)


def less(before: Any, after: Any) -> bool:
    """A smaller number, or an earlier day."""
    return bool(after < before)


def rather(*good: Any) -> Callable[[Any, Any], bool]:
    """One of these answers in the place of any other one."""
    return lambda before, after: after in good and before not in good


def sides(section: str, better: Callable[[Any, Any], bool], *names: str) -> tuple[Side, ...]:
    """Facts with the same good side, each as "calculator question"."""
    split = [name.split() for name in names]
    return tuple(Side(calculator, question, section, better) for calculator, question in split)


def asking(kind: type[Question[Any]], *names: str) -> list[str]:
    """Every question of a kind, or with one of these names, in every calculator, as "calculator question"."""
    return [
        f"{calculator} {name}"
        for calculator in calculator_names()
        for name, question in load(calculator).you.questions().items()
        if isinstance(question, kind) and (not names or name in names)
    ]


def to_asylum(before: Any, after: Any) -> bool:
    """The asylum route in the place of the regular one."""
    return (before, after) == (Route.REGULAR, Route.ASYLUM)


YES, NO = rather(True), rather(False)

FREED_FROM_THE_EXAMINATION = (
    "sponsor_has_asylum", "dutch_primary", "eu_long_term", "sponsor_is_turkish", "diploma", "pension_age", "impairment",
)  # fmt: skip
PARENTS_OF_A_MINOR = "On the asylum route, parents can come only to a sponsor who is not of age."
DEPENDENCE_OF_PARENTS = "Only the parents of an adult sponsor must show more than usual dependence."
NO_CONDITIONS = (
    "For foster children, and for children who come to be adopted, the report gives no conditions on the regular route."
)
DEPENDENCE_OF_SIBLINGS = "A sibling of a minor sponsor does not necessarily need more than usual dependence."

MINOR = range(EXAM.adult)
OF_AGE = range(EXAM.adult, 121)

INCOME = Principle(
    "income",
    sides("3.3.2", more, *asking(Money, "monthly_income"), *asking(Whole, "contract_months", "months_ahead"))
    + sides("3.3.2", YES, *asking(YesNo, "taxes_paid", "met_year_before"))
    + sides("3.3.2", NO, *asking(YesNo, "public_funds"))
    + sides("6.2", YES, *asking(YesNo, "means")),
    ORDER.no_worse,
)

EXEMPTIONS = Principle(
    "exemptions",
    sides("3.3.1", YES, "waiting_time sponsor_has_asylum")
    + sides("3.3.1", rather(Purpose.TEMPORARY), "waiting_time purpose")
    + sides("3.3.2", YES, "income humanitarian", "income sponsor_pension_age", "income labour_integration")
    + sides("3.3.2", YES, "income incapacitated", "income in_time")
    + sides("3.3.2", rather(Lateness.EXCUSABLE), "income lateness")
    + sides("3.3.4", rather(*EXAM.countries, TURKISH), "integration_exam_abroad nationality")
    + sides("3.3.4", rather(Purpose.TEMPORARY), "integration_exam_abroad purpose")
    + sides("3.3.4", rather(Relation.SPOUSE, Relation.REGISTERED), "integration_exam_abroad relation")
    + sides("3.3.4", YES, *(f"integration_exam_abroad {name}" for name in FREED_FROM_THE_EXAMINATION))
    + sides("4.1", rather(*MVV.exempt_nationalities), "entry_visa nationality")
    + sides("4.1", YES, "entry_visa health", "entry_visa sponsor_has_asylum")
    + sides("4.3.1", YES, "fees cannot_pay")
    + sides("4.3.1", rather(Payment.FREED), "decision_period payment")
    + sides("6.1.3", YES, "civic_integration freed")
    + sides("6.1.3", rather(Purpose.TEMPORARY), "civic_integration purpose")
    + sides("6.2", rather(OwnPermit.NOT_LINKED), "public_funds own_permit"),
    ORDER.no_worse,
)

CONDITIONS = Principle(
    "conditions",
    sides("3.1", YES, *asking(YesNo, "sponsor_lawful"))
    + sides("3.1.1", YES, *asking(YesNo, "wealthy", "married_before_entry"))
    + sides("3.1.1", NO, *asking(YesNo, "permit_as_minor"))
    + sides("3.2", rather(Tie.BEFORE_ENTRY), *asking(Choice, "tie"))
    + sides("3.2.1", YES, *asking(YesNo, "genuine", "lasting"))
    + sides("3.2.1", NO, *asking(YesNo, "ended", "several"))
    + sides("3.2.2", YES, *asking(YesNo, "belongs", "custody", "documents"))
    + sides("3.2.2", NO, *asking(YesNo, "independent"))
    + sides("3.2.3", YES, *asking(YesNo, "always_belonged", "still_belongs", "normal_dependence", "more_dependence"))
    + sides("3.3.4", YES, *asking(YesNo, "passed", "passed_here"))
    + sides("3.3.5", YES, *asking(YesNo, "will_live_together", "lived_together", "explanation"))
    + sides("3.3.6", NO, *asking(YesNo, "war_crimes_sponsor", "war_crimes_member", "convicted", "settlement"))
    + sides("3.3.7", YES, *asking(YesNo, "border_document", "other_identity", "tb_willing", "statement"))
    + sides("6.2", NO, *asking(YesNo, "revocable")),
    ORDER.no_worse,
)

ACTS = (
    "decision_period applied", "family_life applied", "missing_documents returned_on", "objection objected_on",
    "submission_deadline applied", "visa_collection arrival", "waiting_time applied",
)  # fmt: skip
"""The days on which somebody does what a time was given for."""

STARTS = (
    "after_arrival arrival", "after_arrival permit_issued", "civic_integration period_start", "decision_period paid",
    "family_life entered_on", "missing_documents asked", "objection received", "objection rejected",
    "report_changes changed", "submission_deadline born", "submission_deadline granted", "visa_collection mvv_issued",
    "visa_collection told",
)  # fmt: skip
"""The days from which a time is counted."""

STAYS = ("continued_residence stay_since", "lasting_stay partner_since", "waiting_time first_permit")
"""The days since which somebody has stayed in the Netherlands."""

EARLIER = Principle(
    "earlier",
    sides("3.3.3", less, *ACTS) + sides("3.3.3", YES, *asking(YesNo, "in_time")),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "waiting_time", "applied", "3.3.1",
            "Some sponsors must have a residence permit for a year first, so an application can come too early.",
            {"route": (Route.REGULAR,), "purpose": (Purpose.NON_TEMPORARY,)},
        ),
    ),
)  # fmt: skip

LATER_START = Principle(
    "later-start",
    sides("3.3.3", more, *STARTS),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "submission_deadline", "granted", "3.2.5",
            "With a later permit, the sponsor may be of age by then, and the parents of an adult cannot come.",
            {"for_parents": (True,)},
        ),
    ),
)  # fmt: skip

DAYS = Principle(
    "days", sides("3.3.3", less, *asking(Day)) + sides("4.5", less, *asking(Whole, "suspended_days")), no_later
)

STAY = Principle(
    "stay",
    sides("6.2", less, "continued_residence stay_since", "lasting_stay partner_since")
    + sides("6.2", more, "continued_residence years_in_eu")
    + sides("6.2", YES, "continued_residence sponsor_non_temporary", "continued_residence came_as_minor")
    + sides("3.3.1", less, "waiting_time first_permit"),
    both(ORDER.no_worse, no_later),
)

AGE_OF_A_CHILD = (
    "documents member_age", "family_life member_age", "family_member member_age", "integration_exam_abroad member_age",
    "missing_proof member_age", "route member_age",
)  # fmt: skip
AGE_OF_A_PARTNER = ("family_member member_age", "integration_exam_abroad member_age", "sponsor member_age")

YOUNGER = Principle(
    "younger",
    sides("3.2.2", less, "after_arrival age_at_arrival", *AGE_OF_A_CHILD),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "family_member", "member_age", "3.2.3",
            "On the regular route, an adult child is looked at under Article 8 ECHR, without the conditions for minor children.",
            {"route": (Route.REGULAR,), "member_age": MINOR},
        ),
        Unless(
            "family_member", "member_age", "3.2.2",
            "On the asylum route, only a minor child must have been in the sponsor’s custody.",
            {"route": (Route.ASYLUM,), "member_age": MINOR},
        ),
    ),
    given={"relation": CHILD_RELATIONS},
)  # fmt: skip

OLDER_SPONSOR = Principle(
    "older-sponsor",
    sides("3.1.1", more, *asking(Whole, "sponsor_age")),
    ORDER.no_worse,
    exceptions=tuple(
        Unless(calculator, "sponsor_age", section, why, {"relation": (relation,), "sponsor_age": MINOR})
        for calculator, relation, section, why in (
            ("route", Relation.PARENT, "3.2.4", PARENTS_OF_A_MINOR),
            ("family_member", Relation.PARENT, "3.2.4", PARENTS_OF_A_MINOR),
            ("family_life", Relation.PARENT, "3.2.5", DEPENDENCE_OF_PARENTS),
            ("family_member", Relation.SIBLING, "3.2.6", DEPENDENCE_OF_SIBLINGS),
            ("family_life", Relation.SIBLING, "3.2.6", DEPENDENCE_OF_SIBLINGS),
        )
    ),
)

OLDER_PARTNER = Principle(
    "older-partner",
    sides("3.1.1", more, *AGE_OF_A_PARTNER),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "integration_exam_abroad", "member_age", "3.3.4",
            "A family member who is not of age need not take the examination abroad.",
            {"member_age": MINOR},
        ),
    ),
    given={"relation": PARTNERS},
)  # fmt: skip

COSTS = Principle(
    "costs",
    sides("4.3.1", more, *asking(Whole, "partners", "children", "others"))
    + sides("6.1.3", more, *asking(Money, "course_cost")),
    no_cheaper,
)

ROUTES = Principle(
    "routes",
    sides("2.1.2", to_asylum, *asking(Choice, "route", "came_by")),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "submission_deadline", "route", "3.3.3",
            "Only the asylum route has a last day to apply.",
            {},
        ),
        Unless(
            "income", "route", "3.3.2",
            "The favour on income is for those who apply in time.",
            {"in_time": (False,)},
        ),
        Unless(
            "family_member", "route", "3.3.3",
            "Only on the asylum route can a late application close the way.",
            {"in_time": (False,)},
        ),
        Unless(
            "family_member", "route", "3.2",
            "Only the asylum route asks for a family tie from before the sponsor’s entry.",
            {"tie": (Tie.BETWEEN, Tie.AFTER_PERMIT)},
        ),
        Unless(
            "family_member", "route", "3.3.5",
            "Only on the asylum route must partners have lived together outside the Netherlands.",
            {"relation": PARTNERS, "lived_together": (False,)},
        ),
        Unless(
            "other_conditions", "route", "3.3.5",
            "Only on the asylum route must partners have lived together outside the Netherlands.",
            {"relation": PARTNERS, "lived_together": (False,)},
        ),
        Unless(
            "family_member", "route", "3.2.3",
            "Adult children have conditions of their own on the asylum route, and are looked at under Article 8 ECHR on the other one.",
            {"relation": CHILD_RELATIONS, "member_age": OF_AGE},
        ),
        Unless(
            "family_member", "route", "3.2.2",
            NO_CONDITIONS,
            {"relation": (Relation.FOSTER_CHILD,), "member_age": MINOR},
        ),
        Unless(
            "family_member", "route", "3.2.2",
            NO_CONDITIONS,
            {"relation": (Relation.ADOPTED_CHILD,), "foreign_adoption": (True,), "member_age": MINOR},
        ),
        Unless(
            "family_member", "route", "3.2.6",
            "Other relatives and parents are looked at under Article 8 ECHR, and a refusal on the asylum route is not.",
            {"relation": (Relation.PARENT, Relation.SIBLING, Relation.OTHER)},
        ),
        Unless(
            "family_life", "route", "2.1.1",
            "When the IND refuses on the asylum route, it does not look at Article 8 ECHR by itself.",
            {},
        ),
        Unless(
            "continued_residence", "came_by", "6.2",
            "Whoever came by the asylum route cannot apply for continued residence.",
            {},
        ),
        Unless(
            "lasting_stay", "came_by", "article",
            "With a derived asylum permit, the article of 2024 says that you cannot ask for a permanent permit yourself.",
            {"asylum_permit": (AsylumPermit.DERIVED,)},
        ),
        Unless(
            "visa_collection", "route", "4.3.2",
            "The report does not say whether the times for the visa are the same on the asylum route.",
            {},
        ),
    ),
    given={"sponsor_has_asylum": (True,), "sponsor_permit": ASYLUM_PERMITS},
)  # fmt: skip

REFUGEES = Principle(
    "refugees",
    sides("2.1.2", YES, *asking(YesNo, "sponsor_has_asylum")),
    ORDER.no_worse,
    exceptions=(
        Unless(
            "civic_integration", "sponsor_has_asylum", "6.1.3",
            "The family of a sponsor with an asylum permit must take part in civic integration, whatever the purpose of the stay.",
            {"purpose": (Purpose.TEMPORARY,)},
        ),
    ),
)  # fmt: skip

PRINCIPLES = (
    INCOME, EXEMPTIONS, CONDITIONS, EARLIER, LATER_START, DAYS, STAY, YOUNGER, OLDER_SPONSOR, OLDER_PARTNER, COSTS, ROUTES,
    REFUGEES,
)  # fmt: skip
"""Those that change one fact. The others have a form of their own: order, ages, unknown, amounts and agreement."""

READ_AS_NO = tuple(
    Unless("decision_period", question, "4.5", why, {})
    for question, why in (
        ("extended", "If you do not know whether the IND has extended the decision period, we count without it."),
        ("suspended", "If you do not know whether the decision period stood still, we count as if it did not."),
    )
)
"""Where not to know is read as one of the answers, and the outcome says so."""


def both_are(*kinds: Kind) -> Callable[[Result, Result], bool]:
    """Both outcomes are of one of these kinds."""
    return lambda first, second: first.whole.kind in kinds and second.whole.kind in kinds


def same_part(first_name: str, second_name: str) -> Callable[[Result, Result], bool]:
    """A condition of the one is that of the other, where both have it. "" is the outcome itself."""

    def agree(first: Result, second: Result) -> bool:
        one, other = first.parts.get(first_name), second.parts.get(second_name)
        return one is None or other is None or (one.kind, one.says) == (other.kind, other.says)

    return agree


def second_is(*kinds: Kind) -> Callable[[Result, Result], bool]:
    """The second outcome is of one of these kinds."""
    return lambda first, second: second.whole.kind in kinds


def only_where(key: str, kind: Kind) -> Callable[[Result, Result], bool]:
    """The second is of this kind only where the first says this sentence."""
    return lambda first, second: second.whole.kind is not kind or first.whole.says.key == key


def exactly_where(first_key: str, second_key: str) -> Callable[[Result, Result], bool]:
    """The first says this sentence exactly where a part of the second says that one."""
    return lambda first, second: (
        (first.whole.says.key == first_key) == (second_key in {part.says.key for part in second.whole.all_parts()})
    )


def old_enough_together(first: Result, second: Result) -> bool:
    """Where both partners are old enough, the sponsor is."""
    both_old = first.conditions.get("partners_old_enough")
    sponsor = second.conditions.get("sponsor_old_enough")
    return both_old is None or sponsor is None or both_old.kind is not Kind.MET or sponsor.kind is Kind.MET


def paid_only_if_asked(first: Result, second: Result) -> bool:
    """The decision period starts with a payment exactly where there are fees."""
    return (first.whole.kind is Kind.NOT_NEEDED) == ("payment" not in second.read)


ASYLUM = {"route": (Route.ASYLUM,), "sponsor_has_asylum": (True,)}
REGULAR = {"route": (Route.REGULAR,), "sponsor_has_asylum": (False,)}
A_SPONSOR = {**REGULAR, "sponsor_lawful": (True,), "sponsor_nationality": (Nationality.THIRD_COUNTRY,)}
PERMANENT = {
    "goal": (Goal.PERMANENT,), "matter": (Matter.PERMANENT,), "came_by": (Route.ASYLUM,), "asylum_family": (True,),
    "with_partner": (True,), "integrated": (Integrated.DONE,), "means": (True,), "revocable": (False,),
}  # fmt: skip

AGREEMENTS = (
    *(
        Agreement("2.2.1", "route", each, second_is(Kind.NOT_NEEDED), {**ASYLUM, "in_time": (True,)}, "route.asylum")
        for each in ("waiting_time", "income", "integration_exam_abroad", "entry_visa", "fees")
    ),
    Agreement("3.2", "route", "family_member", only_where("route.asylum", Kind.MET), {**ASYLUM, "in_time": (True,)}),
    Agreement(
        "3.2.4", "route", "family_member",
        exactly_where("route.not-unaccompanied", "family_member.not-unaccompanied"), ASYLUM,
    ),
    Agreement("3.2", "route", "family_member", exactly_where("route.article-8", "family_member.not-national"), REGULAR),
    Agreement("3.3.3", "route", "income", second_is(Kind.DECIDES), {**ASYLUM, "in_time": (False,)}, "route.late"),
    Agreement("3.3.3", "route", "income", second_is(Kind.NOT_NEEDED), {**ASYLUM, "in_time": (False,)}, "route.asylum"),
    Agreement(
        "3.1.1", "family_member", "sponsor", same_part("sponsor_old_enough", "sponsor_old_enough"),
        {**A_SPONSOR, "relation": CHILD_RELATIONS},
    ),
    Agreement("3.1.1", "family_member", "sponsor", old_enough_together, {**A_SPONSOR, "relation": PARTNERS}),
    Agreement(
        "annex-5", "family_member", "family_life", same_part("", "is_family_life"),
        {"route": (Route.ARTICLE_8,)},
    ),
    Agreement(
        "3.3.5", "family_member", "other_conditions", same_part("lived_together_abroad", "lived_together_before"),
        {**ASYLUM, "relation": PARTNERS},
    ),
    Agreement(
        "4.1", "integration_exam_abroad", "entry_visa", second_is(Kind.EXEMPT), {**REGULAR, "nationality": EXAM.countries},
        "integration_exam_abroad.country",
        exceptions=(
            Unless(
                "entry_visa", "nationality", "4.1",
                "The report says two things about an entry visa for nationals of Liechtenstein.",
                {"nationality": (LIECHTENSTEIN,)},
            ),
        ),
    ),
    Agreement(
        "6.1.3", "waiting_time", "civic_integration", both_are(Kind.NOT_NEEDED),
        {**REGULAR, "purpose": (Purpose.TEMPORARY,)},
    ),
    Agreement(
        "3.3.4", "waiting_time", "integration_exam_abroad",
        second_is(Kind.MET, Kind.EXEMPT, Kind.NOT_NEEDED, Kind.OUT_OF_SCOPE), {**REGULAR, "purpose": (Purpose.TEMPORARY,)},
    ),
    Agreement("4.5", "fees", "decision_period", paid_only_if_asked, ASYLUM),
    Agreement("4.5", "fees", "decision_period", paid_only_if_asked, REGULAR),
    Agreement("6.2", "work", "public_funds", both_are(Kind.MET), ASYLUM),
    Agreement(
        "6.2", "work", "public_funds", both_are(Kind.CONFLICT),
        {
            "route": (Route.REGULAR,), "sponsor_has_asylum": (True,), "sponsor_permit": ASYLUM_PERMITS,
            "own_permit": (OwnPermit.NONE, OwnPermit.LINKED),
        },
    ),
    Agreement(
        "article", "lasting_stay", "independent_permit", both_are(Kind.CONFLICT),
        {**PERMANENT, "asylum_permit": (AsylumPermit.DERIVED,)},
    ),
    Agreement(
        "article", "lasting_stay", "independent_permit", both_are(Kind.ANSWER, Kind.MET),
        {**PERMANENT, "asylum_permit": (AsylumPermit.INDEPENDENT,)},
    ),
)  # fmt: skip

NEITHER = {
    "what is asked for, and how": (
        "asylum_family foreign_adoption for_parents with_partner embassy recognised_sponsor"
    ),
    "how far things are": (
        "before_interview collected confirmed entered in_netherlands letter objected permit_is_issued registered returned sent"
    ),
    "which papers and tests are about these people": (
        "authority_consent biological convention foreign_order intercountry other_parent other_parent_custody partners_own "
        "tb_required"
    ),
    "what the report gives to some and takes from others": (
        "affects_residence blue_card consequences_suspended extended loan separation unaccompanied"
    ),
}
"""Facts that no principle calls good or bad, with the reason. A new question is put here or under a principle."""
