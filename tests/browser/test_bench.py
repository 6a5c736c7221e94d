"""The bench in a real browser, on a page of which all is known: 30,000 bytes, and a task of 120 milliseconds."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, sync_playwright

from benchmarks import partner
from benchmarks.browsing import Sample, run
from benchmarks.conditions import CONDITIONS
from benchmarks.encoded import encoded
from benchmarks.journeys import Journey
from setup.steps import Failed
from tests.test_sizes import incompressible

KNOWN = 30_000
PAGE = Path(__file__).with_name("known.html").read_bytes()
FILES = encoded({"index.html": PAGE, "known.bin": incompressible(KNOWN), "favicon.ico": b""})
TOY = Journey("toy", "", {"age": "42"}, "You are 42.", python=True, rounds=3)


def alone[Found](act: Callable[[Playwright], Found]) -> Found:
    """In a thread of its own, because the other tests have a Playwright in this one."""

    def acted() -> Found:
        with sync_playwright() as playwright:
            return act(playwright)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(acted).result()


@pytest.fixture(scope="module")
def free() -> Sample:
    return alone(lambda playwright: run(playwright, FILES, CONDITIONS["free"], TOY))


def test_bytes_are_counted_until_each_moment(free: Sample) -> None:
    page = free.paths["/"]
    assert page < free.bytes_interactive + 1
    assert KNOWN < free.paths["/known.bin"] < KNOWN + 250
    assert free.bytes_answer >= page + free.paths["/known.bin"]
    assert {"/", "/known.bin"} <= set(free.asked)


def test_a_long_task_and_each_step_are_seen(free: Sample) -> None:
    assert free.task_after >= 115
    assert len(free.steps) == 3
    assert min(free.steps) >= 115
    assert 0 < free.interactive < free.first_step <= free.answer
    assert free.answer_from_focus < free.answer


def test_a_slow_line_is_felt() -> None:
    line = replace(CONDITIONS["1600k"], delay=0.3)
    slow = alone(lambda playwright: run(playwright, FILES, line, TOY))
    assert slow.interactive >= 600, "a new connection and a request"
    assert slow.answer_from_focus >= 1000 * (0.3 + KNOWN * 8 / 1_600_000)


def test_a_reader_who_is_lost_says_where() -> None:
    other = replace(TOY, says="You are 43.")
    with pytest.raises(Failed, match=r"toy .*the outcome says “You are 42\.”, not “You are 43\.”"):
        alone(lambda playwright: run(playwright, FILES, CONDITIONS["free"], other))
    silent = replace(TOY, answers={"name": "Amal"})
    with pytest.raises(Failed, match="toy asks age, which this journey does not answer"):
        alone(lambda playwright: run(playwright, FILES, CONDITIONS["free"], silent))


# The page of a partner

LOADER = b"""
const busy = performance.now();
while (performance.now() - busy < 30);
const here = document.currentScript.src;
customElements.define("policy-calculator", class extends HTMLElement {
  connectedCallback() {
    const frame = Object.assign(document.createElement("iframe"), { loading: "lazy", sandbox: "allow-scripts" });
    frame.src = here.replace("embed.js", "embed/toy/");
    frame.onload = () => frame.contentWindow.postMessage({ hello: 1 }, "*");
    this.append(frame);
  }
});
"""
"""Works for 30 milliseconds, and sends a message of 11 bytes."""


def test_what_a_partner_bears_is_seen() -> None:
    replies = b"<script>addEventListener('message', () => parent.postMessage({ a: 1 }, '*'))</script>"
    fetched = b'fetch("known.bin").then((answer) => answer.arrayBuffer())'
    assert fetched in PAGE
    toy = PAGE.replace(fetched, b"Promise.resolve()") + replies  # a frame of an origin of its own may not fetch
    site = encoded({"embed.js": LOADER, "embed/toy/index.html": toy})
    seen = alone(lambda playwright: partner.visit(playwright, site, TOY))
    assert seen.before == {"/embed.js": len(site["embed.js"].body)}
    assert seen.first_view == {"/embed/toy/": len(site["embed/toy/index.html"].body)}
    assert seen.messages == [11, 7]
    assert 30 <= seen.task <= seen.page_task
    assert seen.bare_task > 0
