"""Nothing is left out: each fact of the sources stands in its own section of our pages.

`facts.jsonl` lists the facts, with key tokens that our words must hold. `facts.tsv` names for each the anchor of its
section and the sentence, row or note of ours that states it. A fact without a row needs a reason in `EXCEPTIONS`.
"""

import json
from pathlib import Path

import pytest

from tests.coverage import Section, holds, plain, read

HERE = Path(__file__).parent
PAGE_OF = {
    "FM": "credits",
    "ES": "summary",
    "ABBR": "abbreviations",
    "ART": "article",
    **{f"A{number}": f"annex-{number}" for number in range(1, 6)},
}
EXCEPTIONS: dict[str, str] = {}
"""At most 20 facts that no page states, each with the reason."""


def facts() -> list[dict[str, str]]:
    return [json.loads(line) for line in (HERE / "facts.jsonl").read_text("utf-8").splitlines()]


def rows(path: Path = HERE / "facts.tsv") -> dict[str, tuple[str, str]]:
    """The anchor and our text for each fact."""
    found = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {id_: (anchor, text) for id_, anchor, text in found}


@pytest.fixture(scope="module")
def sections(site: Path) -> dict[str, Section]:
    return read(site)


def faults(fact: dict[str, str], row: tuple[str, str], sections: dict[str, Section]) -> list[str]:
    """What is wrong with the row of a fact."""
    anchor, text = row
    if anchor not in sections:
        return [f"{fact['id']}: there is no #{anchor}"]
    found = []
    if plain(text) not in sections[anchor].words:
        found.append(f"{fact['id']}: #{anchor} does not say “{text}”")
    found += [f"{fact['id']}: “{text}” does not hold {token!r}" for token in fact["key"] if not holds(text, token)]
    own = PAGE_OF.get(fact["section"], "s" + fact["section"].replace(".", "-"))
    if plain(text) not in sections[own].words:
        found.append(f"{fact['id']}: it is not stated in its own section #{own}")
    return found


def test_there_are_as_many_facts_as_the_sources_have() -> None:
    assert len(facts()) == 968
    assert len({fact["id"] for fact in facts()}) == 968


def test_every_fact_has_a_row_or_a_reason() -> None:
    without = [fact["id"] for fact in facts() if fact["id"] not in rows()]
    assert sorted(without) == sorted(EXCEPTIONS)
    assert len(EXCEPTIONS) <= 20


def test_every_fact_is_stated_in_its_own_section(sections: dict[str, Section]) -> None:
    stated = rows()
    found = [fault for fact in facts() if fact["id"] in stated for fault in faults(fact, stated[fact["id"]], sections)]
    assert found == []


def test_every_fact_is_told_apart_by_its_key() -> None:
    weak = [fact["id"] for fact in facts() if not fact["key"] or (len(fact["key"]) == 1 and len(fact["key"][0]) < 5)]
    assert weak == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("s9-9", "Asylum family reunification is free of charge."), "there is no #s9-9"),
        (("s4-3-2", "Asylum family reunification is cheap."), "does not say"),
        (("s4-3-2", "There are no fees to pay."), "does not hold 'free of charge'"),
        (("s4-3-1", "The fee for renewing that permit is the same."), "it is not stated in its own section"),
    ],
)
def test_a_row_that_is_wrong_is_found(row: tuple[str, str], fault: str, sections: dict[str, Section]) -> None:
    fact: dict[str, str] = {"id": "x", "section": "4.3.2", "key": ["free of charge"]}  # type: ignore[dict-item]
    assert any(fault in found for found in faults(fact, row, sections))
