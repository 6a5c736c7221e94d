"""The core of `make fuzz`: what was found stays found, a few hundred inputs for each target, and each property can fail."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculators.kit import browser
from calculators.kit.law import Dated
from calculators.kit.questions import Whole
from mkdocs_calculators import figures as product
from mkdocs_calculators.languages import translated
from tests.fuzz import batch, catalogues, feeding, fences, figures, forms, links, markup, messages, parsers, receipts
from tests.fuzz.__main__ import TARGETS
from tests.fuzz.__main__ import target as named
from tests.fuzz.grown import ODD
from tests.fuzz.target import Hangs, Run, Target, fault_in, note, run, table

ROOT = Path(__file__).parent.parent
FOUND = ROOT / "tests" / "found"
INPUTS = 200
"""For each target. They are the same in every run."""


def input_of(name: str, kept: Any) -> Any:
    """An input as its target takes it, from what JSON can hold of it."""
    if name == "catalogues":
        right = catalogues.sentences()
        return catalogues.catalogue(right | kept).encode() if isinstance(kept, dict) else bytes.fromhex(kept)
    if name == "figures" and isinstance(kept, list):
        values, until, day = kept
        return values, until, date.fromisoformat(day)
    return kept


@pytest.fixture(scope="module", params=TARGETS)
def target(request: pytest.FixtureRequest) -> Iterator[Target]:
    found = named(request.param)
    yield found
    found.close()


def test_what_was_found_stays_mended(target: Target) -> None:
    for case in json.loads((FOUND / f"{target.name}.json").read_text("utf-8")):
        assert not fault_in(target, input_of(target.name, case["input"])), case["why"]


def test_a_few_hundred_bad_inputs_are_answered_or_refused(target: Target) -> None:
    told = run(target, INPUTS)
    assert told.faults == {}
    assert told.inputs == INPUTS
    assert told.different > INPUTS / 2


# Each property fails on something that is wrong.


def faults(target: Target, inputs: int = 2 * INPUTS) -> str:
    """What a run over a few inputs finds, in one text."""
    found = run(target, inputs).faults
    target.close()
    return "\n".join(fault for fault, _ in found.values())


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[str, str, str], str]:
    """`respond` with another reply."""

    def respond(name: str, form: str, host: str) -> str:
        reply = json.loads(browser.respond(name, form, host))
        change(reply)
        return json.dumps(reply)

    return respond


def unescaped(name: str, form: str, host: str) -> str:
    """`respond` that takes what was typed for HTML."""
    reply = json.loads(browser.respond(name, form, host))
    return json.dumps(reply | {"html": reply["html"].replace("&lt;", "<").replace("&gt;", ">")})


def always_an_outcome(name: str, form: str, host: str) -> str:
    """`respond` that leaves out what it cannot read, and so answers another form."""
    return browser.respond(name, form.partition("&")[0], host)


def test_a_form_whose_text_becomes_html_is_found() -> None:
    found = faults(forms.target(unescaped))
    assert "there is an element <" in found or "a sign of HTML" in found


def test_a_form_that_is_read_as_another_one_is_found() -> None:
    assert "replay comes to" in faults(forms.target(always_an_outcome))


def test_an_outcome_without_a_place_is_found() -> None:
    uncited = changed(lambda reply: reply.update(html=reply["html"].replace('class="cite', 'class="x')))
    assert "an outcome without a place" in faults(links.target(uncited))


def test_a_graph_that_answers_otherwise_is_found() -> None:
    late = changed(lambda reply: reply.update(focus="elsewhere"))
    assert "the graph comes to" in faults(links.target(late))


def test_a_table_that_forgets_what_was_cut_is_found() -> None:
    def forgetful(ask: str) -> str:
        said = json.loads(ask)
        return browser.batch(json.dumps(said | {"state": said["state"] and {**said["state"], "rest": ""}}))

    assert "slices change the answer" in faults(batch.target(forgetful))


def test_a_table_that_lets_a_formula_out_is_found() -> None:
    def unguarded(ask: str) -> str:
        reply = json.loads(browser.batch(ask))
        return json.dumps({key: value.replace("'", "") if key == "text" else value for key, value in reply.items()})

    assert "a formula comes out" in faults(batch.target(unguarded))


def test_a_saved_file_that_becomes_html_or_is_compared_wrongly_is_found() -> None:
    hostile = receipts.edited(receipts.files()[0], [("said", ["<b>not what it says today</b>"])])
    assert not fault_in(receipts.target(), hostile)
    assert "an element" in fault_in(receipts.target(unescaped), hostile)
    same = changed(lambda reply: reply.update(html=reply["html"].replace("It says now:", "It said, and says:")))
    assert "nothing has changed" in fault_in(receipts.target(same), hostile)


def test_a_page_that_lets_a_fence_out_or_spoils_a_calculator_is_found() -> None:
    raw = fences.target(lambda text: text.replace("```", ""))
    assert "got into the page" in fault_in(raw, [("calculator", "<script>alert(1)</script>")])
    two = fences.target(lambda text: "<policy-calculator></policy-calculator>" * 9)
    assert "more calculators than fences" in faults(two)

    def crashes(text: str) -> str:
        raise KeyError(text)

    assert "KeyError" in faults(fences.target(crashes))


def test_a_figure_that_is_left_as_it_is_or_of_another_day_is_found() -> None:
    assert "is let through" in faults(figures.target(fill_in=lambda text: text))
    assert "another text" in faults(figures.target(fill_in=lambda text: product.filled_in(text) + " "))

    class Neighbour(Dated[Any]):
        """A figure that has a value on every day."""

        def on(self, day: date) -> Any:
            return self.history[0][1]

    assert "is not known" in faults(figures.target(dated=Neighbour))


def test_a_catalogue_without_what_fills_a_sentence_is_found() -> None:
    def careless(path: Path, sentences: dict[str, str]) -> dict[str, str]:
        found = dict(sentences) if b"kit.months" in path.read_bytes() else translated(path, sentences)
        return found | {"kit.months": "maanden"}

    assert "kit.months says 'maanden'" in faults(catalogues.target(careless))


def test_a_page_that_hears_everything_is_found() -> None:
    assert "another channel" in faults(messages.target("tests/broken/fuzz"))


@pytest.mark.parametrize("name", feeding.PARSERS)
def test_each_parser_holds_what_libfuzzer_starts_from_and_more(name: str) -> None:
    for text in (*parsers.SEEDS[name], *ODD):
        parsers.CHECKS[name](text)


def test_a_parser_that_misreads_is_found() -> None:
    class Loose(Whole):
        """Takes what digits it finds."""

        def parse(self, raw: str) -> int:
            return int("0" + "".join(letter for letter in raw if letter in "12345"))

    with pytest.raises(AssertionError, match="was read as 1551"):
        parsers.numbers("1551.60", [Loose("?", least=0, most=120)])


def test_a_crash_and_a_hang_are_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(value: Any) -> str:
        raise Hangs

    assert "ZeroDivisionError at tests/test_fuzz.py" in fault_in(Target("", None, lambda value: str(1 // 0)), 1)  # type: ignore[arg-type]
    assert "hangs" in fault_in(Target("", None, busy), 1)  # type: ignore[arg-type]
    monkeypatch.setattr("tests.fuzz.target.ALARM", 0.01)

    def endless(value: Any) -> str:
        while True:
            pass

    assert "hangs" in fault_in(Target("", None, endless), 1)  # type: ignore[arg-type]


def test_the_shortest_input_of_a_fault_is_kept_and_the_table_tells_of_it() -> None:
    told = Run("links", inputs=3)
    for value in ("long one", "short", "longer one"):
        note(told, "it is wrong", value)
    assert told.faults == {"it is wrong": ("it is wrong", "short")}
    assert table([told]).splitlines()[1].split()[:2] == ["links", "3"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>fine</p><script>alert(1)</script>",
        '<p onclick="go()">a</p>',
        '<a href="javascript:go()">a</a>',
        "<p>1 < 2</p>",
        "<p>a & b</p>",
        "<p>a",
        "<p>a</div>",
        "<p title='a'>a</p>",
        '<p class="a" class="b" style="x">a</p>',
    ],
)
def test_what_our_renderer_never_writes_is_found(html: str) -> None:
    assert markup.strictly(html).fault


def test_what_our_renderer_writes_is_read() -> None:
    read = markup.strictly('<p class="a">1 &lt; 2 &amp; <input value="&quot;x&quot;" checked></p>')
    assert (read.fault, read.text, read.values("input", "value")) == ("", "1 < 2 & ", ['"x"'])
