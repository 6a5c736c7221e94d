"""What the article of 2024 says of the two asylum permits, and where the report of 2017 says something else."""

from ..kit import Cited, Conflict, Sentences
from .sources import ARTICLE, REPORT

say = Sentences("asylum_permits")

DEPENDENCE = ARTICLE.at("article", part="dependence")
PERMANENT_IN_THE_REPORT = REPORT.at("6.2", part="permanent", notes=(165,))

WITH_AN_INDEPENDENT_PERMIT = say(
    "with-independent",
    "The article of September 2024 says: you can ask for a permanent permit when your independent one is about to end.",
)
NOT_WITH_A_DERIVED_PERMIT = say(
    "not-with-derived",
    "The article of September 2024 says: with a derived permit, you cannot ask for a permanent one yourself.",
)
PERMANENT_WITH_A_DERIVED_PERMIT = Conflict(
    (
        Cited(
            say(
                "report-2017",
                "The report of May 2017 says: you can ask for a permanent permit, also when you came by the asylum route.",
            ),
            (PERMANENT_IN_THE_REPORT,),
        ),
        Cited(NOT_WITH_A_DERIVED_PERMIT, (DEPENDENCE,)),
    ),
    say(
        "neither-followed",
        "We follow neither. Both can be true if you have an independent permit by then.",
    ),
)
