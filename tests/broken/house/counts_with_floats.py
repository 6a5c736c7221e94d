"""Counts money with floats."""

half = float("0.5")
