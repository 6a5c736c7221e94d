"""Quotes a sentence of a chapter with another figure in it."""

# "The fee for the entry of a minor child is {{ fees.partner }}."
