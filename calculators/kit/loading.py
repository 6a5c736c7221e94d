"""A calculator by its name."""

from importlib import import_module
from typing import Any

from .replay import Calculator


class NoCalculator(LookupError):
    """There is no calculator of that name."""


def load(name: str) -> Calculator[Any, Any]:
    """The calculator in `calculators/<name>.py`, or the guide in `calculators/guides/<name>.py`.

    Raises NoCalculator with a message that says where it was sought.
    """
    if not name.isidentifier():
        raise NoCalculator(f"{name!r} cannot be the name of a calculator: use small letters, digits and _")
    for folder in ("calculators", "calculators.guides"):
        try:
            module = import_module(f"{folder}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{folder}.{name}":
                raise
            continue
        found = getattr(module, "calculator", None)
        if not isinstance(found, Calculator):
            file = f"{folder.replace('.', '/')}/{name}.py"
            raise NoCalculator(f"{file} holds no calculator: end it with `calculator = Calculator(…)`")
        return found
    raise NoCalculator(
        f"there is no calculator {name!r}: looked for calculators/{name}.py and calculators/guides/{name}.py"
    )
