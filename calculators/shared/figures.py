"""Every amount, age and period, once: with its source, its unit, the days it is known for, and the day it was checked.

A page takes a figure from here by its name: `{{ fees.partner }}`.
"""

from decimal import Decimal
from typing import Any

from ..kit import Codes, Dated, Law, Place, Term
from .sources import MAY_2017, REPORT

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
    partner = as_of_may_2017("Age of both partners on the regular route (Table 1)", REPORT.at("3.1.1"), 21, YEARS_OLD)
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
    adult = as_of_may_2017("Age from which somebody is an adult", REPORT.at("3.2.3", notes=(50,)), 18, YEARS_OLD)
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


class Mvv(Law):
    """The entry visa MVV (section 4.3.1)."""

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


LAWS: tuple[type[Law], ...] = (Fees, Income, Submission, Waiting, Ages, Exam, Omissions, Objection, Mvv, Arrival)

FIGURES: dict[str, Dated[Any]] = {name: figure for law in LAWS for name, figure in law.figures().items()}
"""Every figure by the name that pages use."""


def current(name: str) -> Any:
    """The figure of that name as of the one day on which figures are read. Raises KeyError for an unknown name."""
    return FIGURES[name].on(MAY_2017.day)
