"""What a calculator costs the page of a partner, on another origin: a visitor reads, comes to it, and answers it.

The trace of Chromium tells how long our loader keeps the main thread each time that it has it, and how long each task of
the page is, in which the browser may do other things before and after. The same page without us is measured beside it.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from playwright.sync_api import Browser, Frame, Page, Playwright, sync_playwright
from playwright.sync_api import TimeoutError as TookTooLong

from setup.steps import Failed

from .browsing import PATIENCE, READER, SAID, new_browser
from .encoded import Encoded
from .journeys import JOURNEYS, PARTS, Journey
from .server import Server

LOADER = "embed.js"
CALCULATORS = ("entry_visa", "fees")
"""One that answers from its graph, and one that needs Python."""
QUIET = 1_500
"""Milliseconds after which nothing more comes."""
PYTHON = re.compile(r"/embed/(?:pyodide-|files/(?:archive|worker)-).+")
MESSAGE = "message: "
RUNS = ("EvaluateScript", "FunctionCall")
"""What the trace calls it when a script has the thread."""
COUNT_MESSAGES = f"""addEventListener("message", ({{ data }}) =>
  console.debug("{MESSAGE}" + new TextEncoder().encode(JSON.stringify(data)).length), true)"""
"""Runs in the page and in its frames, so it hears both directions."""
CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"]
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>
<style>main {{ max-inline-size: 40em; margin-inline: auto }}</style>
<main><h1>Bringing your family</h1>{text}{embed}</main></html>"""
TEXT = "<p>We help families with their first steps, and we can be asked at any time.</p>" * 150
"""Some screens: browsers load a frame long before it is in sight."""


@dataclass(frozen=True)
class Visit:
    """What one visit gave. Sizes are bytes with brotli 11 and without heads, times are milliseconds."""

    before: dict[str, int]
    """What the page had asked of us before anybody touched it, by its path."""
    task: float
    """How long our loader kept the main thread until then, at the longest."""
    page_task: float
    """The longest task of the page."""
    bare_task: float
    """The longest of the same page without us."""
    first_view: dict[str, int]
    """What the frame asks for when it comes into sight."""
    messages: list[int]
    """The length of each message between page and frame until the outcome."""


def measure(site: Mapping[str, Encoded], rounds: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """The visits of each calculator."""
    found: dict[str, list[dict[str, Any]]] = {}
    with sync_playwright() as playwright:
        for journey in (journey for journey in JOURNEYS if journey.calculator in CALCULATORS):
            tell(f"a partner's page: {journey.calculator}, {rounds} runs")
            found[journey.calculator] = [asdict(visit(playwright, site, journey)) for _ in range(rounds)]
    return {"visits": found}


def visit(playwright: Playwright, site: Mapping[str, Encoded], journey: Journey) -> Visit:
    """Read a partner's page, come to the calculator, and answer it. Raises Failed where it does not work there."""
    with new_browser(playwright) as (browser, _), Server(site) as ours:
        loader = f"{ours.address}{LOADER}"
        embed = f"""<script src="{loader}" async></script><policy-calculator name="{journey.calculator}">
        <a href="{ours.address}embed/{journey.calculator}/">The calculator</a></policy-calculator>"""
        with Server({"index.html": page(embed)}) as partner, Server({"index.html": page("")}) as bare:
            without = traced(browser, bare.address)
            tasks = traced(browser, partner.address)
            before = asked(ours, site)
            opened, messages = listened(browser, partner.address)
            opened.locator("policy-calculator").scroll_into_view_if_needed()
            frame = came(opened, f"{ours.address}embed/")
            opened.wait_for_timeout(QUIET)
            first_view = {path: size for path, size in asked(ours, site).items() if path not in before}
            answer(opened, frame, journey)
    return Visit(before, script_time(tasks, loader), longest(tasks), longest(without), first_view, messages)


def page(embed: str) -> Encoded:
    """The page of a partner, with this in it."""
    return Encoded(PAGE.format(text=TEXT, embed=embed).encode(), {"Content-Type": "text/html; charset=utf-8"})


def traced(browser: Browser, address: str) -> list[dict[str, Any]]:
    """Open a page and wait until all is quiet: the trace of what its main thread did."""
    context = browser.new_context()
    opened = context.new_page()
    browser.start_tracing(page=opened, categories=CATEGORIES)
    opened.goto(address)
    opened.wait_for_timeout(QUIET)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return list(of_page(events, address))


def listened(browser: Browser, address: str) -> tuple[Page, list[int]]:
    """Open a page. The lengths of all messages in it and its frames, which grow with them."""
    opened = browser.new_context().new_page()
    opened.add_init_script(COUNT_MESSAGES)
    found: list[int] = []
    opened.on(
        "console",
        lambda said: found.append(int(said.text.removeprefix(MESSAGE))) if said.text.startswith(MESSAGE) else None,
    )
    opened.goto(address)
    opened.wait_for_timeout(QUIET)
    return opened, found


def of_page(events: list[dict[str, Any]], address: str) -> Iterator[dict[str, Any]]:
    """The events of the thread that has read the page."""
    threads = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "ParseHTML" and event["args"].get("beginData", {}).get("url") == address
    }
    if len(threads) != 1:
        raise Failed(f"{len(threads)} threads have read {address}, not one.", "Look at the trace in partner.py.")
    yield from (event for event in events if (event["pid"], event["tid"]) in threads)


def longest(events: list[dict[str, Any]]) -> float:
    """The longest task in milliseconds. One that the end of the trace has cut has no length."""
    lengths: list[float] = [event.get("dur", 0) for event in events if event["name"] == "RunTask"]
    return max(lengths) / 1000


def script_time(events: list[dict[str, Any]], script: str) -> float:
    """The longest time in milliseconds that a script keeps the thread, all that it calls included.

    Raises Failed where it never runs.
    """
    ran: list[float] = [
        event["dur"] for event in events if event["name"] in RUNS and event["args"].get("data", {}).get("url") == script
    ]
    if not ran:
        raise Failed(f"The page never runs {script}.", "Look at the trace in partner.py.")
    return max(ran) / 1000


def asked(ours: Server, site: Mapping[str, Encoded]) -> dict[str, int]:
    """All that was asked of us, and how large it is. Raises Failed for what is not there."""
    if ours.missing:
        raise Failed(f"An embed asks for {ours.missing[0]}, which the site lacks.", "Mend it, and run it again.")
    names = {path: path.lstrip("/") + ("index.html" if path.endswith("/") else "") for path in paths(ours)}
    return {path: len(site[name].body) for path, name in names.items()}


def paths(ours: Server) -> list[str]:
    """Each path once, as it was first asked for."""
    return list(dict.fromkeys(part.path for part in ours.line.sent))


def came(opened: Page, address: str) -> Frame:
    """The frame, once its calculator can be answered."""
    opened.wait_for_timeout(QUIET)
    frame = next((frame for frame in opened.frames if frame.url.startswith(address)), None)
    if not frame:
        raise Failed(f"No frame of {address} has come.", "Open the page of a partner, and read the console.")
    frame.wait_for_selector(PARTS["unlocked"], state="attached")
    return frame


def answer(opened: Page, frame: Frame, journey: Journey) -> None:
    """Answer until the outcome. Raises Failed where another one comes, or none."""
    settings = {"name": journey.calculator, "answers": journey.answers, "says": journey.says, "rounds": 0,
                "parts": PARTS, "said": SAID}  # fmt: skip
    reader = READER.read_text("utf-8").strip().removesuffix(";")
    try:
        with opened.expect_console_message(lambda said: said.text.startswith(SAID), timeout=PATIENCE) as told:
            frame.evaluate(f"({reader})({json.dumps(settings)})")
    except TookTooLong:
        raise Failed(f"{journey.calculator} came to no outcome in {PATIENCE // 1000} s.", "Look at the page.") from None
    seen = json.loads(told.value.text.removeprefix(SAID))
    if "lost" in seen:
        raise Failed(f"The visitor of a partner is lost: {seen['lost']}.", "Compare benchmarks/journeys.py.")
    opened.wait_for_timeout(QUIET)
