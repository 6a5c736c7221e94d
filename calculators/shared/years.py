"""What the report leaves open wherever years of stay are counted (section 6.2)."""

from ..kit import Cited, Place, Sentences
from .deadline import no_counting_rule

say = Sentences("years")


def how_we_counted(place: Place) -> tuple[Cited, Cited]:
    """The first day of the years, and how they are counted: the report says neither at `place`."""
    says = say(
        "first-day", "The report does not say from which day the years count. We count from the day that you entered."
    )
    return Cited(says, (place,)), no_counting_rule(place)
