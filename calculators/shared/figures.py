"""Every amount, age and period, once: with its source, its unit, the days it is known for, and the day it was checked.

A page takes a figure from here by its name: `{{ fees.partner }}`.
"""

from decimal import Decimal
from typing import Any

from ..kit import Codes, Dated, Law, Percent, Place, Term
from .paragraphs import TABLE_1
from .sources import ARTICLE, MAY_2017, REPORT, SEPTEMBER_2024

FIRST, LAST = "2017-05-01", "2017-12-31"
"""The report tells the rules of May 2017 and not since when they hold. It cannot speak of days after that year."""


def as_of_may_2017[T](title: str, place: Place, value: T, unit: str = "") -> Dated[T]:
    """A figure that the report gives without a first day."""
    return Dated(title, place, {FIRST: value}, until=LAST, unit=unit)


YEARS_OLD = "years old"


class Fees(Law):
    """What an application costs (section 4.3.1)."""

    partner = Dated(
        "Fee to stay with a partner, also for renewal",
        REPORT.at("4.3.1", part="fees", notes=(113,)),
        {"2017-01-01": Decimal(237)},
        until="2017-12-31",
        unit="EUR",
    )
    article_8 = Dated(
        "Fee for an application based on Article 8 ECHR",
        REPORT.at("4.3.1", part="fees"),
        {"2017-01-01": Decimal(237)},
        until="2017-12-31",
        unit="EUR",
    )
    minor_child = Dated(
        "Fee for the entry of a minor child",
        REPORT.at("4.3.1", part="fees", notes=(114,)),
        {"2017-01-01": Decimal(51)},
        until="2017-12-31",
        unit="EUR",
    )


class Income(Law):
    """The income requirement (section 3.3.2)."""

    couple = Dated(
        "Gross income a month for married couples and unmarried cohabitants, without holiday allowance",
        REPORT.at("3.3.2", part="regular", notes=(67,)),
        {"2017-01-01": Decimal("1551.60")},
        until="2017-06-30",
        unit="EUR",
    )
    single_parent = Dated(
        "Gross income for single parents",
        REPORT.at("3.3.2", part="regular", notes=(67,)),
        {"2017-01-01": Decimal("1086.12")},
        until="2017-06-30",
        unit="EUR",
    )
    adjusted = as_of_may_2017(
        "Time after which these amounts change", REPORT.at("3.3.2", part="regular"), Term(months=6)
    )
    available = as_of_may_2017(
        "Time that income must still be available after the application",
        REPORT.at("3.3.2", part="regular", notes=(69,)),
        Term(years=1),
    )
    available_ahead = as_of_may_2017(
        "Shorter time that income must still be available, where the year before counts",
        REPORT.at("3.3.2", part="regular", notes=(70,)),
        Term(months=6),
    )
    contract = as_of_may_2017(
        "Length of an employment contract from which the papers of a shorter time are enough",
        REPORT.at("3.3.2", part="regular", notes=(75,)),
        Term(years=1),
    )
    payslips = as_of_may_2017(
        "Time that payslips must cover for a contract of a year or more",
        REPORT.at("3.3.2", part="regular", notes=(75,)),
        Term(months=3),
    )


class Submission(Law):
    """The submission deadline (section 3.3.3)."""

    deadline = as_of_may_2017(
        "Time to apply for asylum family reunification after the asylum permit was granted",
        REPORT.at("3.3.3", part="asylum", notes=(80,), legal="Section 29(4) of the Aliens Act"),
        Term(months=3),
    )
    proposed = as_of_may_2017(
        "Longer time that was proposed and was not law", REPORT.at("3.3.3", item="box 4"), Term(months=6)
    )


class Waiting(Law):
    """The waiting time of the sponsor (section 3.3.1)."""

    term = as_of_may_2017(
        "Time that the sponsor must have stayed in the Netherlands",
        REPORT.at("3.3.1", part="regular", notes=(63,), legal="Article 3.15 of the Aliens Decree"),
        Term(years=1),
    )


class Ages(Law):
    """Ages of sponsors and family members (sections 3.1 and 3.2)."""

    sponsor = as_of_may_2017(
        "Age of the sponsor on the regular route",
        REPORT.at("3.1.1", notes=(25,), legal="Article 3.15(1)(b) of the Aliens Decree"),
        21,
        YEARS_OLD,
    )
    partner = as_of_may_2017("Age of both partners on the regular route", TABLE_1, 21, YEARS_OLD)
    partner_before_entry = as_of_may_2017(
        "Age of both marriage partners on the regular route, if they married before entry",
        REPORT.at("3.1.1", notes=(26,), legal="Article B7/3.1.2 of the Aliens Act Implementation Guidelines"),
        18,
        YEARS_OLD,
    )
    partner_asylum = as_of_may_2017(
        "Age of partners on the asylum route",
        REPORT.at("3.1.2", notes=(30,), legal="Article C2/4.1 of the Aliens Act Implementation Guidelines"),
        18,
        YEARS_OLD,
    )
    adult = as_of_may_2017(
        "Age from which somebody is an adult", REPORT.at("3.2.3", part="regular", notes=(50,)), 18, YEARS_OLD
    )
    young_adult = as_of_may_2017(
        "About the last age of a young adult", REPORT.at("3.2.3", part="regular", notes=(50,)), 25, YEARS_OLD
    )


EXAM_EXEMPT = Codes("AU CA JP IS LI MC NZ NO US VA KR CH".split())
EU_IN_2017 = Codes("AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())


class Exam(Law):
    """The civic integration examination abroad (section 3.3.4)."""

    countries = as_of_may_2017(
        "Countries whose nationals need not sit the examination",
        REPORT.at("3.3.4", part="regular", notes=(88, 90)),
        EXAM_EXEMPT,
    )
    eu_member_states = as_of_may_2017(
        "Member States of the European Union in May 2017: our own list, the report names none",
        REPORT.at("3.1"),
        EU_IN_2017,
    )


class Omissions(Law):
    """Rectification of omissions (sections 4.3.1 and 4.3.2)."""

    regular = as_of_may_2017(
        "Time to send missing documents, regular route", REPORT.at("4.3.1", part="completeness"), Term(weeks=2)
    )
    asylum = as_of_may_2017("Time to send missing documents, asylum route", REPORT.at("4.3.2"), Term(weeks=4))
    objection = as_of_may_2017(
        "Time to send missing documents in the objection phase",
        REPORT.at("4.3.1", part="objection", notes=(121,)),
        Term(weeks=2),
    )


class Objection(Law):
    """Objection (section 4.3.1)."""

    term = as_of_may_2017(
        "Time to send an objection, from the date of the rejection letter",
        REPORT.at("4.3.1", part="objection"),
        Term(weeks=4),
    )
    decision = as_of_may_2017(
        "Time in which the IND decides on an objection, in principle",
        REPORT.at("4.3.1", part="objection", notes=(119,), legal="Section 76(1) of the Aliens Act"),
        Term(weeks=19),
    )


MVV_EXEMPT = Codes("AU CA JP NZ US KR MC VA IS NO CH".split())


class Mvv(Law):
    """The entry visa MVV (sections 4.1 and 4.3.1)."""

    exempt_nationalities = as_of_may_2017(
        "Countries whose nationals need no MVV, beside the Member States of the European Union",
        REPORT.at("4.1", notes=(106,)),
        MVV_EXEMPT,
    )

    collect = as_of_may_2017("Time to collect the MVV", REPORT.at("4.3.1", part="mvv"), Term(months=3))
    valid = as_of_may_2017("Time that the MVV is valid", REPORT.at("4.3.1", part="mvv", notes=(123,)), Term(days=90))
    long_stay = as_of_may_2017(
        "Length of stay from which an MVV is needed", REPORT.at("3.3.4", part="regular", notes=(86,)), Term(months=3)
    )


class Arrival(Law):
    """After arrival, asylum route (section 4.3.2)."""

    report = as_of_may_2017("Time to report to the IND after arrival", REPORT.at("4.3.2"), Term(days=3))
    healthcare_after = as_of_may_2017(
        "Time that medical cover (RZA) goes on after the residence document was issued",
        REPORT.at("4.3.2"),
        Term(weeks=2),
    )


class Procedure(Law):
    """How long a decision takes (section 4.5)."""

    basic = as_of_may_2017(
        "Statutory decision period",
        REPORT.at("4.5", notes=(132,), legal="Section 25 of the Aliens Act"),
        Term(days=90),
    )
    extension = as_of_may_2017(
        "Extension of the decision period, in special circumstances",
        REPORT.at("4.5", notes=(132,), legal="Section 25 of the Aliens Act"),
        Term(days=90),
    )
    maximum = as_of_may_2017("Maximum decision period, as the report words it", REPORT.at("4.5"), Term(months=6))
    usual_from = as_of_may_2017("Time of a usual decision, at the earliest", REPORT.at("4.5"), Term(weeks=6))
    usual_to = as_of_may_2017("Time of a usual decision, at the latest", REPORT.at("4.5"), Term(weeks=12))
    asylum_standard = as_of_may_2017(
        "Time for a decision that was standard for asylum family reunification", REPORT.at("4.5"), Term(months=6)
    )
    proposed = as_of_may_2017(
        "Longer decision period that was proposed and was not law", REPORT.at("4.5", item="box 6"), Term(months=6)
    )
    proposed_maximum = as_of_may_2017(
        "Longer maximum that was proposed and was not law", REPORT.at("4.5", item="box 6"), Term(months=9)
    )


TB = REPORT.at("6.1.2", part="regular", notes=(144,))


class Duties(Law):
    """Duties after arrival (sections 6.1.1 and 6.1.2)."""

    report_change = as_of_may_2017(
        "Time to report a change that matters for the right of residence",
        REPORT.at("6.1.1", notes=(142,)),
        Term(weeks=4),
    )
    tb_test = as_of_may_2017("Time for the TB test, from the issue of the permit", TB, Term(months=3))
    tb_delay = as_of_may_2017("Delay of the TB appointment after which the permit may be revoked", TB, Term(months=3))
    insurance = as_of_may_2017(
        "Time to take out health insurance, from arrival",
        REPORT.at("6.1.2", part="regular", notes=(146,)),
        Term(months=4),
    )
    insurance_age = as_of_may_2017(
        "Age over which health insurance is a duty", REPORT.at("6.1.2", part="regular", notes=(145,)), 18, YEARS_OLD
    )


class Integration(Law):
    """Civic integration in the Netherlands (section 6.1.3)."""

    term = as_of_may_2017("Time to pass the examination, in principle", REPORT.at("6.1.3"), Term(years=3))
    exam_fee = as_of_may_2017("Fees of the examination, in all", REPORT.at("6.1.3"), Decimal(350), "EUR")
    loan = as_of_may_2017("Most that can be borrowed", REPORT.at("6.1.3"), Decimal(10_000), "EUR")
    interest = Dated(
        "Interest on the loan",
        REPORT.at("6.1.3", notes=(149,)),
        {"2016-01-01": Percent("0.01")},
        until="2017-12-31",
        unit="",
    )


class Status(Law):
    """Continued residence, permanent permit, citizenship (section 6.2)."""

    continued = as_of_may_2017(
        "Years until continued residence, for partners", REPORT.at("6.2", part="continued", notes=(162,)), Term(years=5)
    )
    continued_blue_card = as_of_may_2017(
        "Years until continued residence, for family of a Blue Card holder",
        REPORT.at("6.2", part="continued", notes=(163,)),
        Term(years=2),
    )
    stay_in_eu = as_of_may_2017(
        "Years of earlier stay in the EU that this asks for",
        REPORT.at("6.2", part="continued", notes=(163,)),
        Term(years=3),
    )
    continued_child = as_of_may_2017(
        "Years until continued residence, for somebody who came as a minor child",
        REPORT.at("6.2", part="continued", notes=(164,)),
        Term(years=1),
    )
    permanent = as_of_may_2017(
        "Years until a permanent permit", REPORT.at("6.2", part="permanent", notes=(165,)), Term(years=5)
    )
    citizenship = as_of_may_2017(
        "Years until citizenship can be asked for", REPORT.at("6.2", part="permanent", notes=(166,)), Term(years=5)
    )


class Documents(Law):
    """Documents and proof (section 4.4.3, annexes IV and V)."""

    medical_certificate = as_of_may_2017(
        "Oldest age of a medical certificate for a foster child", REPORT.at("annex-4", part="foster"), Term(months=6)
    )
    non_impediment_age = as_of_may_2017(
        "Age from which a child signs the Certificate of Non-Impediment",
        REPORT.at("annex-4", part="biological"),
        15,
        YEARS_OLD,
    )
    interview_age = as_of_may_2017("Age under which a child is not interviewed", REPORT.at("4.4.3"), 12, YEARS_OLD)
    article_8_after_entry = as_of_may_2017(
        "Time after entry after which there is no Article 8 test of its own",
        REPORT.at("2.1.1", part="echr", notes=(6,)),
        Term(months=6),
    )


class Article2024(Law):
    """The article of September 2024 on the two asylum permits."""

    independent = Dated(
        "Time that an independent asylum permit remains valid",
        ARTICLE.at("article", part="kinds"),
        {"2024-09-25": Term(years=5)},
        until="2024-12-31",
        unit="",
    )


LAWS: tuple[type[Law], ...] = (
    Fees, Income, Submission, Waiting, Ages, Exam, Omissions, Objection, Mvv, Arrival,
    Procedure, Duties, Integration, Status, Documents, Article2024,
)  # fmt: skip

FIGURES: dict[str, Dated[Any]] = {name: figure for law in LAWS for name, figure in law.figures().items()}
"""Every figure by the name that pages use."""


def current(name: str) -> Any:
    """The figure of that name as of the one day on which its source is read. Raises KeyError for an unknown name."""
    figure = FIGURES[name]
    return figure.on(SEPTEMBER_2024.day if figure.place.source is ARTICLE else MAY_2017.day)
