"""What the report leaves open on when a family tie began (section 3.2)."""

from ..kit import Cited, Sentences
from .paragraphs import BEFORE_ENTRY
from .questions import Relation

say = Sentences(__name__)

BORN_CHILDREN = (Relation.CHILD, Relation.PARTNERS_CHILD)
ON_THE_WAY = Cited(
    say(
        "on-the-way",
        "The report does not say what holds for a child whose mother was pregnant when the sponsor entered. "
        "Ask a lawyer before the deadline of the asylum route.",
    ),
    (BEFORE_ENTRY,),
)


def begun_too_late(relation: Relation) -> tuple[Cited, ...]:
    """What is open where the tie began after the entry: a child can have been expected by then."""
    # "People can come only if they were part of the family before the sponsor entered the Netherlands."
    return (ON_THE_WAY,) if relation in BORN_CHILDREN else ()
