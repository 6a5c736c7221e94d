"""What the build proves of all calculators together, from the walk through each of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from .fence import calculator_names


def shown_contradictions() -> list[Any]:
    """Every contradiction that an outcome of some calculator shows."""
    from calculators.kit.explore import explore
    from calculators.kit.loading import load

    from .citations import ends

    outcomes = [end for name in calculator_names() for end in ends(explore(load(name)))]
    return [conflict for end in outcomes for part in end.all_parts() for conflict in part.conflicts]


def not_shown(known: Mapping[str, str], shown: Iterable[Any]) -> list[str]:
    """The contradictions that no outcome shows with both statements, each in its place, and with what is followed."""
    settled = {
        conflict.followed.key
        for conflict in shown
        if len(conflict.statements) > 1 and len({statement.places for statement in conflict.statements}) > 1
    }
    return [f"{name}: no outcome shows both statements and {key}" for name, key in known.items() if key not in settled]
