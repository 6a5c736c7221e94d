"""Guides: they alone compose calculators. They ask each question once and end in a plan."""
