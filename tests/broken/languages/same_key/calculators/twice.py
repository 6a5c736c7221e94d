"""Two sentences with one key."""

from calculators.kit import Sentences

say = Sentences(__name__)
ONE, OTHER = say("same", "One."), say("same", "Other.")
