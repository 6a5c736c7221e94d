"""The sources, and the state of the rules that they tell of."""

from datetime import date

from ..kit import Edition, Sentences, Source

say = Sentences("sources")

CHECKED = date(2026, 11, 21)

VERSION = "2017.2.dev0"
"""The version of the calculators, all together. The same stands in `pyproject.toml`; a test holds the two equal."""

REPORT = Source(
    "Family Reunification of Third-Country Nationals",
    "May 2017",
    CHECKED,
    names={
        "summary": say("summary", "the executive summary"),
        "annex-1": say("annex-1", "Annex I"),
        "annex-2": say("annex-2", "Annex II"),
        "annex-3": say("annex-3", "Annex III"),
        "annex-4": say("annex-4", "Annex IV"),
        "annex-5": say("annex-5", "Annex V"),
        "annex-5-step-2": say("annex-5-step-2", "Annex V, step 2"),
        "annex-5-step-3": say("annex-5-step-3", "Annex V, step 3"),
    },
)
"""The report of the Dutch national contact point of the European Migration Network."""

ARTICLE = Source(
    "After family reunification, you may be able to get your own residence permit",
    "25 September 2024",
    CHECKED,
    names={
        "article": say("article", "the article of 25 September 2024"),
        "article-kinds": say("article-kinds", "the article of 25 September 2024, on the two permits"),
        "article-dependence": say("article-dependence", "the article of 25 September 2024, on what can end a permit"),
        "article-apply": say("article-apply", "the article of 25 September 2024, on applying"),
        "article-requirements": say("article-requirements", "the article of 25 September 2024, on the conditions"),
    },
)
"""The article on the derived and the independent asylum permit."""

TOO_LATE = say(
    "too-late",
    "Your date is later than these rules. Important rules have changed since. Do not rely on this answer; ask the IND.",
)
NO_RIGHTS = say(
    "no-rights",
    "Important parts have changed since. Ask the IND (ind.nl) before you decide. "
    "This site is not the IND, and no rights can be derived from this answer.",
)

MAY_2017 = Edition(
    "May 2017",
    day=date(2017, 5, 1),
    last=date(2017, 12, 31),
    too_late=TOO_LATE,
    no_rights=NO_RIGHTS,
    version=VERSION,
)
"""The rules as the report states them. Rules of later days are added beside these."""

SEPTEMBER_2024 = Edition(
    "September 2024",
    day=date(2024, 9, 25),
    last=date(2024, 12, 31),
    too_late=TOO_LATE,
    no_rights=NO_RIGHTS,
    version=VERSION,
)
"""What the article says."""
