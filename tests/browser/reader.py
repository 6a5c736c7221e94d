"""Somebody who reads the guide with a keyboard."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, urldefrag

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page
from playwright.sync_api import TimeoutError as TookTooLong

WIDTHS = {320: 640, 360: 740, 768: 1024, 1280: 900, 1440: 900}
PATIENCE = 60_000
"""Milliseconds that a reader waits for anything."""


@dataclass
class Reader:
    """One browser with one page. It acts by keys only, and notes all that the page asks of the network."""

    page: Page
    address: str
    provoked: bool = False
    own_query: bool = False
    """The reader has typed a question mark into the address."""
    requests: list[str] = field(default_factory=list)
    """As "GET http://127.0.0.1:8000/", those of workers included."""
    errors: list[str] = field(default_factory=list)

    @classmethod
    def arrive(
        cls,
        chromium: Browser,
        address: str,
        *,
        width: int = 1280,
        dark: bool = False,
        script: bool = True,
        before: str = "",
        provoked: bool = False,
        phone: bool = False,
    ) -> Self:
        """A reader with a fresh browser, who wants no motion, so that nothing has to be waited for. A phone is touched."""
        context = chromium.new_context(
            viewport={"width": width, "height": WIDTHS[width]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            java_script_enabled=script,
            has_touch=phone,
            is_mobile=phone,
        )
        context.set_default_timeout(PATIENCE)
        if before:
            context.add_init_script(before)
        page = context.new_page()
        reader = cls(page, address, provoked)
        context.on("request", lambda request: reader.requests.append(f"{request.method} {request.url}"))
        page.on("pageerror", lambda error: reader.errors.append(str(error)))
        page.on("console", reader.overhear)
        return reader

    @property
    def asked_for(self) -> list[str]:
        """All requests but those for the icon: Chromium makes them when it likes."""
        return [line for line in self.requests if "/images/favicon" not in line]

    @property
    def context(self) -> BrowserContext:
        """The browser, as this reader has it."""
        return self.page.context

    def overhear(self, said: ConsoleMessage) -> None:
        """Note what the browser complains of, and where."""
        if said.type in {"error", "warning"}:
            self.errors.append(f"{said.text} ({said.location['url']})")

    def leave(self) -> None:
        """Close the browser."""
        self.context.close()

    # Going somewhere

    def open(self, path: str = "") -> None:
        """Type an address, and wait until all is there."""
        self.own_query = self.own_query or "?" in urldefrag(path).url
        if self.page.url == self.address + path:
            self.page.reload()
        else:
            self.page.goto(self.address + path)

    def open_anew(self, path: str = "") -> None:
        """Open an address as if in a new tab, also where only the part behind # differs."""
        self.page.goto("about:blank")
        self.open(path)

    @property
    def fragment(self) -> str:
        """The part of the address that no browser sends, without its #."""
        return urldefrag(self.page.url).fragment

    def linked(self, name: str) -> dict[str, str]:
        """The answers that the address holds for a calculator."""
        calculator, _, answers = self.fragment.partition("?")
        assert calculator == name, f"the address names {calculator!r}"
        return dict(parse_qsl(answers, keep_blank_values=True))

    def settle(self) -> None:
        """Wait until the network is quiet."""
        self.page.wait_for_load_state("networkidle")

    # Reading

    def see(self, selector: str) -> Locator:
        """Something on the page."""
        return self.page.locator(selector)

    def calculator(self, name: str, part: str = "") -> Locator:
        """A calculator, or a part of it."""
        return self.see(f'policy-calculator[name="{name}"] {part}'.strip())

    def says(self, name: str) -> str:
        """The sentence of the outcome."""
        return self.calculator(name, ".outcome-says").inner_text()

    def python_is_ready(self) -> None:
        """Wait until Python is there."""
        self.wait_until("() => window.policyPython?.ready")

    def answers(self, name: str) -> dict[str, str]:
        """The answers so far, as they are listed."""
        rows = self.calculator(name, ".answer").all()
        return {row.locator("dt").inner_text(): row.locator("dd").first.inner_text() for row in rows}

    def words(self, name: str, key: str) -> str:
        """What the script may say, in the words of the page. What is filled in, is cut off."""
        words: dict[str, str] = json.loads(self.calculator(name).get_attribute("data-words") or "{}")
        return words[key].partition("{")[0]

    def status(self, name: str) -> str:
        """What a screen reader is told beside the focus."""
        return self.calculator(name, ".calculator-status").inner_text()

    @property
    def focused(self) -> str:
        """The id of what has focus."""
        return str(self.page.evaluate("document.activeElement?.id ?? ''"))

    def wait_until(self, is_so: str, arg: object = None) -> None:
        """Wait until it is so. Asked again and again, and not at each frame: a hidden page may draw none."""
        self.page.wait_for_function(is_so, arg=arg, polling=50)

    def wait_for_focus(self, id_: str) -> None:
        """Wait until focus has come to this id."""
        try:
            self.wait_until("id => document.activeElement?.id === id", id_)
        except TookTooLong:
            raise AssertionError(f"focus is on {self.focused!r}, and did not come to {id_!r}") from None

    # Acting

    def press(self, *keys: str) -> None:
        """Press one key after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def come_to(self, selector: str, most: int = 600) -> None:
        """Press Tab until it has focus."""
        for _ in range(most):
            if self.is_at(selector):
                return
            self.press("Tab")
        raise AssertionError(f"{most} times Tab do not lead to {selector}, but to {self.focused!r}")

    def is_at(self, selector: str) -> bool:
        """Whether something that fits has focus."""
        return bool(self.page.evaluate("selector => !!document.activeElement?.matches(selector)", selector))

    def follow(self, selector: str) -> None:
        """Come to a link or button and press Enter."""
        self.come_to(selector)
        self.press("Enter")

    def fill_in(self, name: str, question: str, value: str) -> None:
        """Come to a question and answer it, as its kind asks: an option, a country, a date (2017-03-27) or a text."""
        field_ = f'policy-calculator[name="{name}"] .calculator-step [name="{question}"]:not([type="hidden"])'
        self.come_to(f"{field_}, {field_.replace(question, f'{question}-day')}")
        if self.is_at("select"):
            country = self.see(f'{field_} option[value="{value}"]').inner_text()
            self.page.keyboard.type(country)
            assert self.see(field_).input_value() == value, f"typing “{country}” does not choose {value}"
        elif self.is_at("[type=radio]"):
            self.choose(value)
        elif self.is_at(f'[name="{question}"]'):
            self.type(value)
        else:
            year, month, day = value.split("-")
            for part in (day, month):
                self.type(part)
                self.press("Tab")
            self.type(year)

    def choose(self, value: str) -> None:
        """Choose an option with the arrows."""
        for _ in range(30):
            if self.is_at(f'[value="{value}"]'):
                if not self.is_at(":checked"):
                    self.press("Space")
                return
            self.press("ArrowDown")
        raise AssertionError(f"the arrows do not lead to {value}")

    def type(self, text: str) -> None:
        """Type into a field, in the place of what it held."""
        self.press("Control+A", "Delete")
        self.page.keyboard.type(text)

    def submit(self) -> None:
        """Press Enter: in a field, or on Continue."""
        if not self.is_at("input:not([type=radio])"):
            self.come_to(".calculator-continue")
        self.press("Enter")

    def answer(self, name: str, question: str, value: str) -> str:
        """Answer a question and wait for the next step. The id of what focus is on then."""
        self.fill_in(name, question, value)
        return self.await_step(name, self.submit)

    def reopen(self, file: Path) -> str:
        """Open a saved file on the page that compares it, and wait: what is said of it."""
        self.see("policy-receipt input").set_input_files(file)
        self.follow("policy-receipt .calculator-continue")
        self.wait_until("() => document.activeElement?.matches('.receipt-reply')")
        return self.see(".receipt-reply").inner_text()

    def await_step(self, name: str, act: Callable[[], object]) -> str:
        """Do something, and wait until another step stands in the place of this one."""
        form = self.calculator(name, ".calculator-form")
        form.evaluate("form => { form.dataset.old = 'yes'; }")
        act()
        try:
            self.wait_until(
                "name => { const form = document.querySelector(`policy-calculator[name=${name}] form`);"
                " return form && !form.dataset.old && form.contains(document.activeElement); }",
                name,
            )
        except TookTooLong:
            raise AssertionError(f"no other step came; focus is on {self.focused!r}, {self.status(name)!r}") from None
        return self.focused

    def answer_all(self, name: str, answers: Mapping[str, str], look: Callable[[], object] = lambda: None) -> list[str]:
        """Answer what is asked until there is an outcome, and `look` after each. The ids that focus came to, in order."""
        left, way = dict(answers), []
        question = str(self.calculator(name, ".question-ask").get_attribute("id"))
        while question != f"{name}-outcome":
            asked = question.removeprefix(f"{name}-").removesuffix("-ask")
            assert asked in left, f"{name} asks {question}, which this journey does not answer"
            question = self.answer(name, asked, left.pop(asked))
            way.append(question)
            look()
        assert not left, f"{name} never asked {', '.join(left)}"
        return way
