"""Whatever goes wrong with whatever a page loads: it can be read, its table answers, and nothing is worked out for ever.

The files are those that a healthy visit has asked for, so a new one is tried by itself.
"""

import threading
from collections.abc import Callable, Iterator
from urllib.parse import unquote, urlsplit

import pytest

from .conftest import Visit
from .journeys import A_FAMILY, BEFORE_A_SUM
from .reader import Reader
from .server import Server

PAGE, NAME = "chapter-4/", "fees"
LATE = 1.5
"""Seconds that a file is held back after the page was asked for. Nothing is measured by it."""


def late(server: Server, path: str) -> None:
    """A file comes, but after the others."""
    threading.Timer(LATE, server.hold(path).set).start()


TROUBLES: dict[str, Callable[[Server, str], object]] = {
    "is not there": lambda server, path: server.missing.add(path),
    "is an error of the server": lambda server, path: server.failing.add(path),
    "breaks off": lambda server, path: server.cut.add(path),
    "has the wrong type": lambda server, path: server.mistyped.add(path),
    "is of another version": lambda server, path: server.old.add(path),
    "comes late": late,
}
"""What a server does with a file."""
OF_THE_PAGE = ("is of another version", "comes late")
"""What can go wrong with the page itself: else there is none, and the browser or the host says so."""
THEME_STOPS = "__md_get is not defined"
"""What Material's bundle says where the script before the first paint is missing. Links then load pages as any site does."""

ARRIVED = """([name, selector, words]) => {
  const calculator = document.querySelector(`policy-calculator[name="${name}"]`);
  return calculator.querySelector(selector)
    || calculator.querySelector("[role=status]").textContent.startsWith(words);
}"""
OTHERS, CANNOT_PAY, OUTCOME = '[name="others"]:not([type="hidden"])', '[name="cannot_pay"][value="no"]', ".outcome-says"


def come_and_answer(reader: Reader) -> None:
    """Come by a link to a question whose answer needs Python, and go on to the outcome, as far as that goes."""
    reader.page.goto(f"{reader.address}{PAGE}#{BEFORE_A_SUM}")
    if not reader.page.evaluate("() => !!customElements.get('policy-calculator')"):
        # What is said late is said now.
        reader.page.evaluate("() => document.getAnimations().forEach((animation) => animation.finish())")
    elif comes_to(reader, OTHERS):
        reader.calculator(NAME, OTHERS).fill("0")
        reader.calculator(NAME, ".calculator-continue").click()
        if comes_to(reader, CANNOT_PAY):
            reader.calculator(NAME, CANNOT_PAY).locator("xpath=following-sibling::label[1]").click()
            reader.calculator(NAME, ".calculator-continue").click()
            comes_to(reader, OUTCOME)


def comes_to(reader: Reader, selector: str) -> bool:
    """Wait for a step, or for the words that there will be none."""
    reader.wait_until(ARRIVED, [NAME, selector, reader.words(NAME, "failed")])
    return bool(reader.calculator(NAME, selector).count())


def faults(reader: Reader) -> Iterator[str]:
    """What is wrong with the page as the reader has it now."""
    if not reader.see("h1").first.is_visible() or not reader.see("#s4-3-1").is_visible():
        yield "the text is not to be read"
    reader.calculator(NAME, ".calculator-all").evaluate("element => { element.open = true; }")
    if not reader.calculator(NAME, ".calculator-all table").first.is_visible():
        yield "the table is not to be seen"
    answered = reader.calculator(NAME, ".outcome-says").count() and reader.says(NAME) == A_FAMILY.says
    told = reader.status(NAME).startswith(reader.words(NAME, "failed"))
    if not answered and not told and not reader.calculator(NAME, ".calculator-missed").is_visible():
        yield "nothing is answered, and nothing is said"
    if reader.calculator(NAME, ".calculator-progress").is_visible() or reader.calculator(NAME, "[aria-busy]").count():
        yield "it is worked out for ever"


def hear_errors(reader: Reader) -> list[str]:
    """What nobody has caught on the page, from now on, but for what the theme says."""
    heard: list[str] = []
    reader.page.on("pageerror", lambda error: heard.append(str(error)) if str(error) != THEME_STOPS else None)
    return heard


def files(reader: Reader) -> list[str]:
    """What was asked of the site, each once: "runtime/worker-0a1b2c3d.js"."""
    paths = [unquote(urlsplit(line.partition(" ")[2]).path).lstrip("/") for line in reader.requests]
    return list(dict.fromkeys(paths))


@pytest.mark.full
@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_a_page_loads_it_can_be_read_and_says_what_does_not_work(
    visit: Visit, guide: Server, trouble: str
) -> None:
    healthy = visit()
    come_and_answer(healthy)
    assert list(faults(healthy)) == []
    assert healthy.says(NAME) == A_FAMILY.says
    tried = [file for file in files(healthy) if file != PAGE or trouble in OF_THE_PAGE]
    found = []
    for file in tried:
        guide.mend()
        TROUBLES[trouble](guide, file)
        reader = visit(provoked=True)
        unhandled = hear_errors(reader)
        come_and_answer(reader)
        found += [f"{file} {trouble}: {fault}" for fault in [*faults(reader), *unhandled]]
        reader.page.goto("about:blank")
    assert found == []
