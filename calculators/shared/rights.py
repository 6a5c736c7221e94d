"""What several rights of the family member have in common (section 6.2)."""

from ..kit import Cited, Place, Sentences

say = Sentences(__name__)


def as_regular(place: Place) -> Cited:
    """Our reading of a permit based on Article 8 ECHR, beside the right that stands at `place`."""
    says = say(
        "as-regular",
        "The report does not treat a permit based on Article 8 ECHR apart here. We read it as a regular permit.",
    )
    return Cited(says, (place,))
