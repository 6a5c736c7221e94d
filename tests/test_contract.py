"""The loader and the contract: what partners load, how heavy it is, and which messages fit."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mkdocs_calculators import hashed, policy, scripts
from mkdocs_calculators.embed.loading import CONFORMANCE, CONTRACT, LOADER, for_partners
from tests.conftest import ROOT
from tests.everywhere.partner import misfits

LONGEST = 2_000
"""Bytes of the loader as it is served, not compressed."""

HEAD = {"policy": 1, "channel": "12,34,56,78"}
MESSAGES: dict[str, dict[str, Any]] = {
    "ready": {"title": "What does the application cost?", "lang": "en", "height": 620},
    "height": {"height": 700, "focus": "-120.5px 0px -33px"},
    "started": {},
    "completed": {},
    "result": {
        "detail": {
            "name": "fees", "version": "2017.1", "answers": "route=asylum",
            "outcome": {"kind": "not-needed", "title": "You pay nothing.", "sentences": ["These are the rules of May 2017."]},
        }
    },
    "options": {"theme": "dark", "accent": "#005ea5", "share": True},
}  # fmt: skip


def message(kind: str) -> dict[str, Any]:
    """A message of this kind, whole."""
    return deepcopy(HEAD | {"type": kind} | MESSAGES[kind])


def test_the_loader_is_small_and_says_where_the_embeds_are_by_its_own_address() -> None:
    loader = scripts.served(LOADER, ROOT)
    assert len(loader) < LONGEST
    assert not re.search(rb"https?:", loader)


@pytest.mark.parametrize("script", [LOADER, CONFORMANCE])
def test_a_frame_may_do_what_hosts_allow_an_embed(script: str) -> None:
    assert f'"{policy.SANDBOX}"' in (ROOT / "overrides" / "javascripts" / script).read_text("utf-8")
    assert "allow-same-origin" not in policy.SANDBOX


def test_what_partners_load_stands_at_addresses_that_never_change(site: Path) -> None:
    made = for_partners(ROOT)
    assert list(made) == ["embed.js", "embed/conformance.js", "embed/contract.schema.json"]
    for address, content in made.items():
        assert (site / address).read_bytes() == content
        assert not hashed.immutable(address)
        assert not list((site / "javascripts").glob(f"{Path(address).stem}-????????.js"))


def test_the_contract_is_a_schema_that_knows_each_message() -> None:
    schema = json.loads(CONTRACT.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert [each["$ref"].rpartition("/")[2] for each in schema["oneOf"]] == list(MESSAGES)
    assert "http" not in CONTRACT.read_text("utf-8").replace(schema["$schema"], "")


@pytest.mark.parametrize("kind", MESSAGES)
def test_a_whole_message_fits_and_one_with_more_or_without_its_head_does_not(kind: str) -> None:
    assert misfits(message(kind)) == []
    assert misfits(message(kind) | {"answers": "route=asylum"})
    for key in (*HEAD, "type"):
        assert misfits({name: value for name, value in message(kind).items() if name != key})
    assert misfits(message(kind) | {"policy": 2})
    assert misfits(message(kind) | {"channel": ""})


BROKEN: dict[str, tuple[str, Callable[[Any], object]]] = {
    "a height in words": ("height", lambda told: told.update(height="700")),
    "a height without end": ("height", lambda told: told.update(height=100_000)),
    "no height": ("ready", lambda told: told.update(height=0)),
    "no title": ("ready", lambda told: told.update(title="")),
    "a place that is none": ("height", lambda told: told.update(focus="12px")),
    "a long text": ("result", lambda told: told["detail"].update(answers="x" * 9000)),
    "an outcome without words": ("result", lambda told: told["detail"]["outcome"].pop("title")),
    "a kind that is none": ("result", lambda told: told["detail"]["outcome"].update(kind="<b>")),
    "a theme that is none": ("options", lambda told: told.update(theme="sepia")),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_message_does_not_fit(how: str) -> None:
    kind, change = BROKEN[how]
    told = message(kind)
    change(told)
    assert misfits(told)
