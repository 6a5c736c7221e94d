"""Calculators: one file, one decision. Nothing here knows about websites."""
