"""Hostile texts at every entry and in every fragment, in a real browser: nothing is made of them, and nothing runs."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.fuzz import receipts

from .conftest import Visit
from .reader import Reader

HOSTILE = (
    "<img src=x onerror=hit()>",
    '"><svg onload=hit()><script>hit()</script>',
    "' autofocus onfocus='hit()",
    "javascript:hit()",
)
ALL = " ".join(HOSTILE)

# Counts what runs and what is made: `hits` of a script, dialogs, elements that no page of ours has.
WATCH = """
window.hits = [];
window.hit = () => hits.push("a script ran");
for (const name of ["alert", "confirm", "prompt"]) window[name] = () => hits.push(name);
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => hits.push(`${violatedDirective} ${blockedURI}`));
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      for (const made of node.nodeType === 1 ? [node, ...node.querySelectorAll("*")] : [])
        if (made.matches("img[src=x], [onload], [onerror], [onfocus], [href^='javascript:']")) hits.push(made.outerHTML);
}).observe(document, { childList: true, subtree: true });
"""
HITS = "() => window.hits"


def hits(reader: Reader) -> list[str]:
    """What ran or was made, in the page and in its frames."""
    return [hit for frame in reader.page.frames for hit in frame.evaluate(HITS) or []]


def test_fragments_make_nothing(visit: Visit) -> None:
    reader = visit(before=WATCH)
    for answers in (
        f"route={quote(ALL)}",
        f"{quote(ALL)}=1",
        f"route=regular&permit=first&partners={quote(ALL[:150])}",
        quote(ALL),
    ):
        reader.open_anew(f"chapter-4/#fees?{answers}")
        reader.wait_until(
            "() => document.querySelector('policy-calculator[name=fees] :is(.calculator-mistakes, .calculator-left-out)')"
        )
        assert not hits(reader)
    for fragment in (quote(ALL), f"{quote('<img src=x onerror=hit()>')}?a=b", "fees"):
        reader.open_anew(f"chapter-4/#{fragment}")
        reader.settle()
        assert not hits(reader)


ENTRIES = {
    "chapter-4/#fees?route=regular&permit=first": ["partners"],
    "chapter-4/#visa_collection?route=regular&collected=no": ["told-day", "told-month", "told-year"],
    "chapter-3/#income?route=regular&humanitarian=no&sponsor_pension_age=no&labour_integration=no&incapacitated=no"
    "&source=self-employed&household=couple": ["monthly_income"],
}
"""A number, a day and an amount: the address of the question, and its fields."""


@pytest.mark.parametrize("address", ENTRIES)
def test_every_text_entry_of_a_calculator_keeps_text(visit: Visit, address: str) -> None:
    reader = visit(before=WATCH)
    name, _, _ = address.partition("#")[2].partition("?")
    reader.open(address)
    for text in HOSTILE:
        for field in ENTRIES[address]:
            reader.see(f"#{name}-{field}").fill(text)
        reader.await_step(name, lambda: reader.follow(f"policy-calculator[name={name}] .calculator-continue"))
        reader.wait_for_focus(f"{name}-mistakes")
        assert reader.see(f"#{name}-{ENTRIES[address][0]}").input_value() == text
        assert not hits(reader)


def test_the_search_keeps_text(visit: Visit) -> None:
    reader = visit(before=WATCH)
    reader.open("chapter-4/")
    reader.see("[data-md-component='search-query']").fill(ALL)
    reader.settle()
    assert not hits(reader)


def test_files_and_their_names_stay_text(visit: Visit, tmp_path: Path) -> None:
    reader = visit(before=WATCH)
    reader.open("batch/")
    table = tmp_path / "<img src=x onerror=hit()>.csv"
    table.write_text(f'route,"{ALL.replace(chr(34), chr(34) * 2)}"\nasylum,=1\n<svg onload=hit()>,\n', "utf-8")
    reader.see("policy-batch select").select_option("fees")
    reader.see("policy-batch input").set_input_files(table)
    reader.follow("policy-batch .calculator-continue")
    reader.wait_for_focus("policy-batch-result")
    assert ALL in reader.see(".batch-notes").inner_text()
    saved = reader.see("policy-batch .batch-result a").get_attribute("download")
    assert saved == "<img src=x onerror=hit()>-answered.csv"
    assert not hits(reader)

    reader.open("calculators/")
    file = tmp_path / "saved.json"
    file.write_text(json.dumps(json.loads(receipts.files()[0]) | {"said": [ALL], "version": ALL, "saved": ""}), "utf-8")
    said = reader.reopen(file)
    assert ALL in said
    assert not hits(reader)


def test_an_embed_keeps_text_and_its_policy_is_not_even_asked(visit: Visit) -> None:
    reader = visit(before=WATCH)
    reader.open(f"embed/fees/#fees?route={quote(ALL)}&{quote(ALL)}=1")
    reader.see(".calculator-mistakes").wait_for()
    assert not hits(reader)


@pytest.mark.parametrize("html", HOSTILE[:2])
def test_a_page_that_takes_text_for_html_is_found(visit: Visit, html: str) -> None:
    reader = visit(before=WATCH, provoked=True)
    reader.open("chapter-4/")
    reader.page.evaluate("html => { document.querySelector('article').insertAdjacentHTML('beforeend', html); }", html)
    reader.wait_until("() => window.hits.length")
    assert hits(reader)
