"""Chromium, by Playwright: the one with which all other browser tests are run."""

from typing import Any

from playwright.sync_api import ConsoleMessage, Error, Playwright

from setup import browser

from .engine import Engine, PageError


class Chromium(Engine):
    """A Chromium with one page."""

    name = "Chromium"
    own_hosts = ("update.googleapis.com", "content-autofill.googleapis.com", "accounts.google.com")

    def __init__(self, door: int, *, local: bool, playwright: Playwright) -> None:
        super().__init__(door, local=local)
        self.playwright = playwright

    def start(self) -> None:
        # Chromium never takes the way over a proxy to this machine itself, unless it is told to.
        bypass = "127.0.0.1" if self.local else "<-loopback>"
        started = self.playwright.chromium.launch(
            executable_path=str(browser.path()),
            args=list(browser.OPTIONS),
            proxy={"server": f"http://127.0.0.1:{self.door}", "bypass": bypass},
        )
        self.to_end.callback(started.close)
        self.page = started.new_page(viewport={"width": 1280, "height": 900})
        self.frame = self.page.main_frame
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on("console", self.overhear)

    def overhear(self, said: ConsoleMessage) -> None:
        """Note what the page complains of."""
        if said.type in {"error", "warning"}:
            self.heard.append(said.text)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.frame = self.page.main_frame

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def enter(self, number: int = 0) -> None:
        self.frame = self.page.main_frame.child_frames[number]

    def go_out(self) -> None:
        self.frame = self.page.main_frame

    def evaluate(self, function: str, *arguments: object) -> Any:
        try:
            return self.frame.evaluate(f"given => ({function})(...given)", list(arguments))
        except Error as error:
            raise PageError(f"{self.name}: {error}") from None

    def click_at(self, x: float, y: float) -> None:
        if self.frame.parent_frame:
            there = self.frame.frame_element().bounding_box()
            assert there
            x, y = x + there["x"], y + there["y"]
        self.page.mouse.click(x, y)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def to_pdf(self) -> bytes:
        return self.page.pdf()
