"""Quotes a sentence that stands in no chapter."""

# "The fee is waived on Tuesdays."
