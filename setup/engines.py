"""Firefox and WebKitGTK: the engines in which the tests open what works by double-click, beside Chromium."""

import shutil
from dataclasses import dataclass

from . import apt


@dataclass(frozen=True)
class Engine:
    """What starts an engine, and what brings it on Debian."""

    name: str
    programs: tuple[str, ...]
    packages: tuple[str, ...]

    @property
    def missing(self) -> list[str]:
        """The programs that this machine does not have."""
        return [program for program in self.programs if not shutil.which(program)]

    @property
    def here(self) -> bool:
        """Whether the machine has it."""
        return not self.missing

    @property
    def to_do(self) -> str:
        """How a reader gets it."""
        return f"On Debian, as root: `apt-get install {' '.join(self.packages)}`."


FIREFOX = Engine("Firefox ESR", ("firefox-esr",), ("firefox-esr",))
WEBKITGTK = Engine("WebKitGTK", ("WebKitWebDriver", "Xvfb"), ("webkit2gtk-driver", "xvfb"))
ENGINES = (FIREFOX, WEBKITGTK)


def prepare() -> None:
    """Install the engines that are missing. One that cannot be had stops nothing: the run of the tests names it too."""
    apt.get_for_the_tests(ENGINES, apt.install)
