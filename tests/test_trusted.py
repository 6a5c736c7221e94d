"""The one policy of Trusted Types: it lets all through that our renderer makes, and nothing that could run."""

import json
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from calculators.kit.browser import respond
from calculators.kit.element import element
from calculators.kit.loading import load
from calculators.kit.questions import SHOW
from calculators.kit.replay import CHANGES
from mkdocs_calculators import graphs, runtime
from mkdocs_calculators.cases import Case, every_case
from mkdocs_calculators.fence import calculator_names, guide_names
from tests import inline, plans
from tests.browser.journeys import A_FAMILY, A_SPOUSE, LAST_DAY, TWO_FEES, UNSURE

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "overrides" / "javascripts" / "trusted.js"
EVERY = 20
"""One case of so many is looked at in the core; the full product has them all."""

REFUSED_HTML = (
    "<script>alert(1)</script>",
    "<SCRIPT src=x>",
    '<p onclick="go()">',
    '<p ONCLICK="go()">',
    '<p class="a" onclick="go()">',
    "<p onclick=go()>",
    "<p/onclick=go()>",
    '<p a"b onclick=go()>',
    "<p title='a' onclick=go()>",
    '<a href="javascript:go()">',
    '<a href=" javascript:go()">',
    '<a href="java&#115;cript:go()">',
    '<a href="&#106;avascript:go()">',
    '<a xlink:href="javascript:go()">',
    '<iframe src="https://evil.example/">',
    "<iframe>",
    '<object data="https://evil.example/">',
    "<embed>",
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0">',
    '<link rel="stylesheet" href="https://evil.example/">',
    "<style>",
    '<p style="color: red">',
    '<form action="https://evil.example/">',
    '<button formaction="https://evil.example/">',
    "<svg><animate>",
    "<math>",
    "<template>",
    "<!-- a comment -->",
    "<![CDATA[",
    "1 < 2",
    "<p>fine</p><",
    '<p title="',
    "<p>fine</p><img src=x onerror=go()>",
)
FINE_HTML = (
    "",
    "no tag at all, but onclick=go() and javascript:go()",
    '<p class="a">1 &lt; 2 &amp; on</p>',
    '<input type="radio" name="a" value="onclick=go() &lt;script&gt; javascript:" checked>',
    '<br/><input value="" disabled="" />',
    '<a href="#there" target="_self">there</a><a href="../../chapter-3/#s3-3-3">3</a>',
    '<a href="data:text/calendar;charset=utf-8;base64,QQ==" download="a.ics">a</a>',
    '<a href="https://ind.nl/en">IND</a>',
)
FOLDER = "https://guide.example/somewhere/embed/"
FINE_ADDRESSES = ("../files/graph-fees-01234567.js", f"{FOLDER}pyodide-0.29.5/engine.js", "blob:null/0-1")
REFUSED_ADDRESSES = (
    "https://evil.example/embed/files/a.js",
    "//evil.example/a.js",
    "../../javascripts/a.js",
    "../../embed-other/a.js",
    "data:text/javascript,go()",
    "javascript:go()",
    "http://guide.example/somewhere/embed/a.js",
)


def asked(lines: Iterable[dict[str, str]]) -> list[Any]:
    """What the policy says of each."""
    ran = subprocess.run(
        [runtime.node(ROOT), ROOT / "tests" / "node" / "trusted.mjs", SCRIPT],
        input="\n".join(map(json.dumps, lines)),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()]


def refused(texts: Sequence[str]) -> list[str]:
    """Those texts of HTML that do not come back as they were."""
    answers = asked({"html": text} for text in texts)
    return [f"{said} of {text[:300]}" for text, said in zip(texts, answers, strict=True) if said != text]


def test_nothing_that_could_run_becomes_html() -> None:
    answers = asked({"html": text} for text in REFUSED_HTML)
    assert [text for text, said in zip(REFUSED_HTML, answers, strict=True) if "refused" not in said] == []
    assert answers[0] == {"refused": "This is no HTML of our renderer, so it is refused: <script>alert(1)</script>"}


def test_plain_html_comes_back_as_it_was() -> None:
    assert refused(FINE_HTML) == []


def test_scripts_come_from_the_folder_of_the_embeds_alone() -> None:
    assert asked({"address": each} for each in FINE_ADDRESSES) == list(FINE_ADDRESSES)
    answers = asked({"address": each} for each in REFUSED_ADDRESSES)
    assert [each for each, said in zip(REFUSED_ADDRESSES, answers, strict=True) if "refused" not in said] == []


def test_each_text_of_each_graph_and_each_first_step_is_let_through() -> None:
    texts = [text for content in graphs.on_touch(ROOT).files.values() for text in in_graph(content) if "<" in text]
    first = [str(element(load(name), {"prefix": name}, None)) for name in (*guide_names(), *calculator_names())]
    assert len(texts) > 1000
    assert refused([*texts, *first]) == []


def in_graph(script: bytes) -> list[str]:
    """Every text in the script of a graph, with the addresses filled in; none in the other scripts."""
    matched = inline.GRAPH.fullmatch(script.decode())
    texts = inline.strings(json.loads(matched[1])) if matched else []
    return [re.sub(r"~@\w[\w-]*~", "../../chapter-3/", text) for text in texts]


def test_what_python_answers_is_let_through() -> None:
    check(every_case()[::EVERY])


HOST = json.dumps({
    "prefix": "frame",
    "places": {each: f"../../chapter-{each}/" for each in "1234567"},
    "calculators": {name: f"../../chapter-4/#calculator-{name}" for name in calculator_names()},
    "today": "2026-11-22",
    "address": "https://guide.example/embed/what_applies/#what_applies?a=1&b=<2>",
})  # fmt: skip
"""An embed as Python hears of it: with all that a plan, a file to keep and paper name."""


def test_plans_of_the_guide_and_what_would_change_an_answer_are_let_through() -> None:
    forms = [("what_applies", plans.answers(path.stem)) for path in sorted(plans.FOLDER.glob("*.md"))]
    forms += [(journey.calculator, journey.answers) for journey in (A_FAMILY, A_SPOUSE, LAST_DAY, TWO_FEES, UNSURE)]
    shown = [(name, urlencode({**form, **more}), HOST) for name, form in forms for more in ({}, {SHOW: CHANGES})]
    replies = [json.loads(respond(*case)) for case in shown]
    assert {reply["step"] for reply in replies} == {"outcome"}
    assert any("data:text/calendar" in reply["html"] for reply in replies)
    assert refused([reply["html"] for reply in replies]) == []


@pytest.mark.full
def test_every_case_that_python_answers_is_let_through() -> None:
    check(every_case())


def check(cases: Sequence[Case]) -> None:
    """See that no answer is refused."""
    assert len(cases) > 100
    assert refused([json.loads(respond(*case))["html"] for case in cases]) == []
