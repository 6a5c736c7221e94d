"""Whoever follows the table in the built page with a pen comes to the outcome that Python gives, with all that belongs to it."""

import random
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from calculators.kit.replay import as_text, replay
from mkdocs_calculators.fence import calculator_names
from tests import paper

NAMES = calculator_names()


@pytest.fixture(scope="session")
def built(site: Path) -> Mapping[str, str]:
    """The built page that each calculator stands on first, by the name of the calculator."""
    found: dict[str, str] = {}
    for page in sorted(site.glob("*/index.html")):
        html = page.read_text("utf-8")
        for name in re.findall(r'<policy-calculator name="(\w+)"', html):
            found.setdefault(name, html)
    return found


def test_every_calculator_has_a_table(built: Mapping[str, str]) -> None:
    assert set(NAMES) <= built.keys()


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_with_a_pen_comes_to_what_python_says(name: str, built: Mapping[str, str]) -> None:
    calculator = load(name)
    table = paper.tables(built[name])[name]
    assert paper.faults(table, calculator, paper.witnesses(explore(calculator))) == []


@pytest.mark.parametrize("name", NAMES)
def test_so_does_a_reader_with_any_answers(name: str, built: Mapping[str, str]) -> None:
    calculator = load(name)
    dice = random.Random(390)
    forms = []
    for _ in range(40):
        form: dict[str, str] = {}
        while (found := replay(calculator, form)).question and not found.mistake:
            form[found.question.name] = as_text(found.question, dice.choice(found.question.domain()))
        forms.append(form)
    assert paper.faults(paper.tables(built[name])[name], calculator, forms) == []


@pytest.mark.parametrize("name", NAMES)
def test_each_step_follows_from_another_one_and_each_outcome_from_a_step(name: str, built: Mapping[str, str]) -> None:
    table = paper.tables(built[name])[name]
    named = {link.attributes["href"].removeprefix("#") for link in table.all("a")}
    steps, outcomes = paper.numbered(table)
    before = dict(zip(list(steps)[1:], steps.values(), strict=False))
    for step in list(steps)[1:]:
        assert step in named or "Go on" in [cell.text for cell in before[step].all("td")], step
    assert outcomes.keys() <= named


@pytest.mark.parametrize("name", NAMES)
def test_a_step_leads_on_and_hardly_ever_back(name: str, built: Mapping[str, str]) -> None:
    """Whoever turns pages backward has lost the thread."""
    steps, _ = paper.numbered(paper.tables(built[name])[name])
    order = list(steps)
    back = [
        link.text
        for number, step in enumerate(steps.values())
        for link in step.all("a")
        if (there := link.attributes["href"].removeprefix("#")) in steps and order.index(there) <= number
    ]
    assert len(back) <= 1, back


def swapped(html: str, one: str, other: str) -> str:
    """The HTML with the first `one` after its table begins in the place of the first `other` after that."""
    first = html.index(one)
    second = html.index(other, first + len(one))
    return html[:first] + other + html[first + len(one) : second] + one + html[second + len(other) :]


def once(html: str, old: str, new: str) -> str:
    assert old in html, old
    return html.replace(old, new, 1)


BROKEN: dict[str, tuple[str, Callable[[str], str]]] = {
    "two answers are swapped": ("integration_exam_abroad", lambda html: swapped(html, "<td>Yes</td>", "<td>No</td>")),
    "two ranges overlap": (
        "integration_exam_abroad",
        lambda html: once(html, "<td>18 or more</td>", "<td>17 or more</td>"),
    ),
    "a range has a gap": (
        "integration_exam_abroad",
        lambda html: once(html, "<td>18 or more</td>", "<td>19 or more</td>"),
    ),
    "a row is gone": ("work", lambda html: re.sub(r"<tr><td>No</td>.*?</tr>", "", html, count=1)),
    "a jump leads to another step": ("family_member", lambda html: swapped(html, '-step-9-1"', '-step-9-2"')),
    "a jump names another step": ("submission_deadline", lambda html: once(html, "Go to step 4", "Go to step 5")),
    "it goes on where it jumps": (
        "submission_deadline",
        lambda html: re.sub(r"<a [^>]*>Go to step 5[^<]*</a>", "Go on", html, count=1),
    ),
    "a letter leads to another outcome": ("fees", lambda html: swapped(html, '-outcome-A"', '-outcome-B"')),
    "an outcome has another kind": (
        "fees",
        lambda html: swapped(html, "<strong>Not needed</strong>", "<strong>Worked out</strong>"),
    ),
    "an outcome has another kind below the steps": (
        "fees",
        lambda html: once(html, "<strong>A. </strong><strong>Not needed", "<strong>A. </strong><strong>Exempt"),
    ),
    "a term is longer": (
        "submission_deadline",
        lambda html: once(html, "is three months after", "is four months after"),
    ),
    "a day counts the other way": (
        "submission_deadline",
        lambda html: once(html, "is three months after", "is three months before"),
    ),
    "an amount leaves something out": ("fees", lambda html: once(html, " plus the number of children times €51", "")),
    "one point fails and all is well": (
        "family_member",
        lambda html: swapped(html, "<td>All hold</td>", "<td>One or more do not hold</td>"),
    ),
    "the bold answer does not hold": (
        "family_member",
        lambda html: once(html, "Has the relationship ended? <strong>No", "Has the relationship ended? <strong>Yes"),
    ),
    "a point is left out": (
        "family_member",
        lambda html: re.sub(r"<li><a [^>]*step[^>]*>[^<]*</a> Has the relationship ended\?.*?</li>", "", html, count=1),
    ),
    "a note holds for others": (
        "work",
        lambda html: re.sub(
            r"<strong>An application based on Article 8 ECHR(</strong>:</span>)",
            r"<strong>Regular family reunification\1",
            html,
            count=1,
        ),
    ),
    "a note holds for everybody": (
        "work",
        lambda html: re.sub(
            r'<li class="only-if"><span class="only-if-this">.*?</span><ul>(.*?)</ul></li>', r"\1", html, count=1
        ),
    ),
    "a place holds for everybody": (
        "other_conditions",
        lambda html: re.sub(
            r'(<span class="cites">(?:(?!</span>).)*)<span class="only-if-this">.*?</span>', r"\1", html, count=1
        ),
    ),
    "a note is gone": (
        "waiting_time",
        lambda html: re.sub(r"(What is left open</p><ul>)<li>.*?</li>", r"\1", html, count=1),
    ),
    "a reason is gone": ("civic_integration", lambda html: re.sub(r'<li class="reason.*?</li>', "", html, count=1)),
    "a heading is for others": (
        "family_member",
        lambda html: once(
            html, "Regular family reunification – Adopted child", "Regular family reunification – Foster child"
        ),
    ),
    "a citation is another": ("waiting_time", lambda html: once(html, ">section 3.3.1<", ">section 4.3.1<")),
    "a contradiction is gone": (
        "integration_exam_abroad",
        lambda html: re.sub(
            r'<div class="outcome-part"><p class="outcome-part-title">Where the report.*?</div></div></div>',
            "",
            html,
            count=1,
        ),
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_table_that_says_something_else_is_found(fault: str, built: Mapping[str, str]) -> None:
    name, broken = BROKEN[fault]
    calculator = load(name)
    html = table_of(built[name], name)
    changed = broken(html)
    assert changed != html, f"{fault}: nothing was broken"
    table = paper.Tree(changed).open[0]
    assert paper.faults(table, calculator, paper.witnesses(explore(calculator)))


def table_of(html: str, name: str) -> str:
    """The HTML of one table."""
    rest = html[html.index(f'<policy-calculator name="{name}"') :]
    rest = rest[rest.index('<details class="calculator-all"') :]
    return rest[: rest.index("</details>")]
