"""libfaketime: a clock that the tests set, for programs that they start. It builds the site on another day."""

from functools import partial
from pathlib import Path

from . import apt
from .steps import TOOLS

MACHINE, UNPACKED = Path("/"), TOOLS / "clock"
"""Where it may be. The second is where the set-up puts it."""
LIBRARY = "usr/lib/*/faketime/libfaketime.so.1"


class Clock:
    """The library, as Debian has it."""

    name = "libfaketime"
    packages = ("libfaketime",)
    to_do = "On Debian: `apt-get install libfaketime`."

    @property
    def path(self) -> Path | None:
        """The library that a program loads to see another time."""
        return next((found for top in (MACHINE, UNPACKED) for found in top.glob(LIBRARY)), None)

    @property
    def here(self) -> bool:
        """Whether the machine has it."""
        return self.path is not None


CLOCK = Clock()


def prepare() -> None:
    """Unpack it where it is missing. Where it cannot be had, the run of the tests names it too, and nothing stops."""
    apt.get_for_the_tests([CLOCK], partial(apt.unpack, into=UNPACKED))
