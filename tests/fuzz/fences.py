"""Pages with fences: names, captions and the text around them, as a hurried editor might leave them."""

import re
from collections.abc import Callable
from functools import cache, partial
from html.parser import HTMLParser

from hypothesis import strategies as st

from calculators.kit.element import element
from calculators.kit.loading import load
from mkdocs_calculators.faults import PageFault
from mkdocs_calculators.fence import beside_each_other, names
from tests.conftest import ROOT
from tests.test_fence import render

from .grown import ODD_TEXTS, PLAIN, grown
from .target import Target

MODULES = ("mkdocs_calculators.fence", "mkdocs_calculators.charts", "mkdocs_calculators.notes")

type Part = tuple[str, str]
"""What stands behind ``` and what stands in the fence; or nothing, and a sentence."""
type Render = Callable[[str], str]

RUNS = re.compile(r"on\w+|style|srcdoc|formaction")
STRANGE = {"script", "img", "iframe", "object", "b", "textarea", "base", "link", "meta"}
"""Elements that no page of ours has in its text, and that stand in the hostile texts."""


@cache
def sentences() -> list[str]:
    """Sentences of the chapters, without their HTML and their fences."""
    lines = [
        line for page in sorted((ROOT / "docs").glob("chapter-*.md")) for line in page.read_text("utf-8").splitlines()
    ]
    plain = [line for line in lines if line and "<" not in line and "`" not in line and "[^" not in line]
    return [*plain[:300], *["A note.[^7] Another.[^8]\n\n[^7]: The *first*.\n[^8]: {{ fees.partner }}"] * 30]


def inputs() -> st.SearchStrategy[list[Part]]:
    """A few sentences and fences."""
    right = st.sampled_from(["fees", "work", "what_applies", "acceptance-rate\nA caption"])
    wrong = st.one_of(
        grown(["fees", "route", "acceptance-rate\nAverage acceptance rate", "kit", "__main__"], most=3), ODD_TEXTS
    )
    header = st.one_of(
        *[st.sampled_from(["calculator", "chart"])] * 4, grown(["calculator", "chart", "python", ""], most=2)
    )
    # A whole calculator takes a hundred times as long as one that is refused.
    fence = st.tuples(header, st.integers(0, 24).flatmap(lambda dice: right if not dice else wrong))
    prose = st.tuples(st.just(""), st.one_of(st.sampled_from(sentences()), grown(sentences(), PLAIN, most=2)))
    return st.lists(st.one_of(fence, fence, prose), min_size=1, max_size=4)


def page(parts: list[Part]) -> str:
    """The Markdown. A fence ends where it should: what stands in it holds no other end."""
    known = ("calculator", "chart", "python")
    return "\n\n".join(
        f"```{tame(header)}\n{tame(body, '' if header in known else '<')}\n```" if header else tame(body)
        for header, body in parts
    )


def tame(text: str, also: str = "\n\r<") -> str:
    """Without what ends a fence; and outside of a known one without HTML, which an editor may write there."""
    return "".join(letter for letter in text.replace("```", "") if letter not in also + "\ud800\udfff")


def check(parts: list[Part], made: Render = render) -> str:
    """A page is refused in one line, or its calculators are whole and what stands in a fence is text."""
    try:
        html = made(page(parts))
    except PageFault as fault:
        return "" if str(fault).isprintable() else f"the message is no line: {str(fault)!r}"
    read = Elements()
    read.feed(html)
    found = [name for _, body in parts if (name := tame(body, "").strip()) in names()]
    if len(read.calculators) > len(found):
        return "there are more calculators than fences"
    for name, prefix in read.calculators:
        if name not in found or whole(name, prefix) not in html:
            return f"the calculator {name} is not as it should be"
    return read.fault


@cache
def whole(name: str, prefix: str) -> str:
    """A calculator as it is on a page of its own."""
    around = beside_each_other(ROOT / "docs")
    on = {"language": "en", "prefix": prefix, "places": dict(around.places), "level": 4}
    return str(element(load(name), on | ({"calculators": {}} if name == "what_applies" else {}), None))


class Elements(HTMLParser):
    """The calculators of a page, and the first element or attribute that should not be there."""

    def __init__(self) -> None:
        super().__init__()
        self.fault = ""
        self.calculators: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Every element."""
        values = {name: value or "" for name, value in attrs}
        if tag in STRANGE or any(map(RUNS.fullmatch, values)):
            self.fault = self.fault or f"<{tag}> with {sorted(values)} got into the page"
        if tag == "policy-calculator":
            prefix = re.search(r'"prefix":"([^"]*)"', values.get("data-host", ""))
            self.calculators.append((values.get("name", ""), prefix.group(1) if prefix else ""))


def target(made: Render = render) -> Target:
    """Pages, rendered by `made`."""
    return Target("fences", inputs(), partial(check, made=made), MODULES)
