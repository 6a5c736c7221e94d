"""What is known of all languages together: the build writes it beside the tables of each."""

from collections.abc import Mapping
from importlib import import_module

_tables = import_module("calculators.languages.known")

LANGUAGES: Mapping[str, str] = _tables.LANGUAGES
"""What each language calls itself, by its code, the source language first."""

MONTHS: tuple[tuple[str, ...], ...] = _tables.MONTHS
"""For each month its names in all languages, in small letters, short ones too."""
