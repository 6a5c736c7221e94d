"""A sentence that no catalogue can hold, because it is put together by code."""

from calculators.kit import Sentences

say = Sentences(__name__)
PRICE = 237
TEXT = say("price", f"You pay {PRICE}.")
