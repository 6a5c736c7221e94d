"""The verbs that every engine knows. What a reader does is done with real keys and clicks."""

import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

PATIENCE = 60.0
"""Seconds that a reader waits for anything: Python comes in a worker, on a machine that does much else."""
SETTLED = 3.0
"""Seconds that something may take to open or to move away."""

# The middle of the first line of something, and what else lies over it.
MIDDLE = """selector => {
  const shown = [...document.querySelectorAll(selector)].find(each => each.getClientRects().length);
  // Not its own way: in a frame, a calculator leaves it to the page around it.
  Element.prototype.scrollIntoView.call(shown, { block: "center", behavior: "instant" });
  const { left, top, width, height } = shown.getClientRects()[0];
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  const free = there && (shown.contains(there) || there.contains(shown) || [...(shown.labels ?? [])].includes(there));
  return [x, y, free ? "" : there?.outerHTML.slice(0, 200) ?? "nothing"];
}"""
SHOWN = "selector => [...document.querySelectorAll(selector)].some(each => each.getClientRects().length > 0)"
TEXT = """selector => [...document.querySelectorAll(selector)]
  .find(each => each.getClientRects().length)?.innerText.trim() ?? null"""


class Engine(ABC):
    """A browser with one page, which was never used before.

    `door` is the port of a proxy that lets nothing through; `local` says that 127.0.0.1 is reached without it.
    """

    name: ClassVar[str]
    own_hosts: ClassVar[tuple[str, ...]] = ()
    """Parts of the hosts that it asks for itself, whatever page is open. No page of ours asks one of these."""

    def __init__(self, door: int, *, local: bool) -> None:
        self.door = door
        self.local = local
        self.heard: list[str] = []
        self.to_end = ExitStack()
        """What is ended, closed and removed when the reader leaves, in the other order."""

    @abstractmethod
    def start(self) -> None:
        """Start it. What has to be ended goes to `to_end` at once."""

    def leave(self) -> None:
        """End it, and remove what it kept."""
        self.to_end.close()

    def home(self) -> Path:
        """A folder for what the browser keeps, until it is left."""
        return Path(self.to_end.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))

    def run(self, command: Sequence[str | Path], **options: Any) -> subprocess.Popen[bytes]:
        """Start a program that is ended when the reader leaves."""
        process = self.to_end.enter_context(subprocess.Popen(command, stdin=subprocess.DEVNULL, **options))
        self.to_end.callback(process.terminate)
        return process

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to an address, and wait until the page is there."""

    def enter(self, number: int = 0) -> None:
        """Go into a frame of the page, the first one where nothing is said: from now on all is asked and done there."""
        raise NotImplementedError(f"{self.name} is not yet driven in frames")

    def go_out(self) -> None:
        """Back from a frame to the page around it."""
        raise NotImplementedError(f"{self.name} is not yet driven in frames")

    @abstractmethod
    def evaluate(self, function: str, *arguments: object) -> Any:
        """What a function of the page's own language answers. A promise is waited for. Raises `PageError`."""

    def resize(self, width: int, height: int) -> None:
        """Make the window this large, in CSS pixels."""
        raise NotImplementedError(f"{self.name} has one size here")

    @abstractmethod
    def click_at(self, x: float, y: float) -> None:
        """Press the mouse's first button there, in CSS pixels of the window."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Press the keys of a text, wherever focus is."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Press one key of `KEYS`."""

    @abstractmethod
    def to_pdf(self) -> bytes | None:
        """The page as it comes out of the printer, or nothing where the engine's driver cannot print."""

    def complaints(self) -> list[str]:
        """Errors and warnings of the pages, as this engine words them."""
        self.evaluate("() => 0")  # what is told comes with the next answer
        return list(self.heard)

    def wait(self, condition: str, *arguments: object, until: str = "") -> None:
        """Wait until a function of the page is true. `until` says in words for what."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                if self.evaluate(condition, *arguments):
                    return
                what = "did not come about"
            except PageError as between_pages:
                what = str(between_pages)
            if time.monotonic() > end:
                raise AssertionError(f"{self.name}: {until or condition} {arguments}: {what}; {self.told()}")
            time.sleep(0.05)

    def told(self) -> str:
        """Where the page is and what it complained of, for who reads a failure."""
        return f"the page is {self.address}, its complaints are {self.complaints()}"

    @property
    def address(self) -> str:
        """Where the page is."""
        return str(self.evaluate("() => location.href"))

    def see(self, selector: str) -> None:
        """Wait until something that fits is to be seen."""
        self.wait(SHOWN, selector, until="to be seen:")

    def text(self, selector: str) -> str:
        """The words of the first that is to be seen."""
        self.see(selector)
        return str(self.evaluate(TEXT, selector))

    def click(self, selector: str) -> None:
        """Click on the first that is to be seen. What stays lying over it is a fault."""
        self.see(selector)
        end = time.monotonic() + SETTLED
        while True:
            x, y, over = self.evaluate(MIDDLE, selector)
            if not over:
                return self.click_at(x, y)
            assert time.monotonic() < end, f"{self.name}: {selector} is covered by {over}"
            time.sleep(0.05)

    def fill(self, selector: str, text: str) -> None:
        """Click on a field and type into it."""
        self.click(selector)
        self.type(text)
        typed = self.evaluate("selector => document.querySelector(selector).value", selector)
        assert typed == text, f"{self.name}: typing {text!r} into {selector} gives {typed!r}"

    def pick(self, selector: str, value: str) -> None:
        """Choose from a list that opens, by typing the first letters of what is wanted."""
        wanted = self.evaluate(
            """(selector, value) => {
              const list = document.querySelector(selector);
              list.focus();
              return [...list.options].find(option => option.value === value).text;
            }""",
            selector,
            value,
        )
        self.type(wanted)
        self.wait("(selector, value) => document.querySelector(selector).value === value", selector, value)


class PageError(AssertionError):
    """A function that the page was asked to run has failed."""


KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004"}
"""The keys that have a name, and the sign that WebDriver has for each."""
