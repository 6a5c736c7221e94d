"""Which calculators and guides there are, by the names of their files."""

import pkgutil
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..kit.loading import load
from ..kit.replay import Calculator
from .options import wrapped
from .stop import Stop


def names() -> list[str]:
    """Every calculator, and then every guide that composes them, by the name of its file."""
    return [*_modules("."), *_modules("guides")]


def _modules(folder: str) -> list[str]:
    modules = pkgutil.iter_modules([str(Path(__file__).parents[1] / folder)])
    return sorted(module.name for module in modules if not module.ispkg and not module.name.startswith("_"))


def named(name: str) -> Calculator[Any, Any]:
    """The calculator of this name, with "-" for "_" if you like. Raises Stop for a name that none has."""
    known = names()
    wanted = name.replace("-", "_")
    if wanted in known:
        return load(wanted)
    close = get_close_matches(wanted, known, n=1)
    hint = f" Did you mean {close[0]}?" if close else ""
    raise Stop("\n".join([f"There is no calculator “{name}”.{hint}", *wrapped(f"There are: {', '.join(known)}.")]))
