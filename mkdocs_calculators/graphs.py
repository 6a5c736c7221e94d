"""What answers before Python has come: the graph of each calculator, and the scripts that come with the first touch.

Each file is named by its content, so that a browser may keep it for ever. They are classic scripts: those also load from
a folder without a server.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from . import scripts
from .fence import calculator_names
from .runtime import short_hash

ON_TOUCH = {"walk": "policy-graph.js", "python": "policy-python.js"}
"""The scripts that a page loads when they are wanted, by what `data-runtime` calls them."""


@dataclass(frozen=True)
class OnTouch:
    """Where the scripts and graphs are, and all their files."""

    scripts: Mapping[str, str]
    graphs: Mapping[str, Mapping[str, Any]]
    """What `data-runtime` says of each calculator: where its graph is, and whether every answer needs Python."""
    files: Mapping[str, bytes]


def on_touch(root: Path, folder: str = "runtime", language: str = "en") -> OnTouch:
    """The scripts below `root`, and the graph of every calculator in this language, in a folder of the site."""
    from calculators.kit.loading import load

    files: dict[str, bytes] = {}

    def put(name: str, content: bytes) -> str:
        address = f"{folder}/{name}-{short_hash(content)}.js"
        files[address] = content
        return address

    found = {key: put(Path(name).stem, scripts.served(name, root)) for key, name in ON_TOUCH.items()}
    graphs: dict[str, Mapping[str, Any]] = {}
    called = "graph" if language == "en" else f"graph-{language}"
    for name in calculator_names():
        script, said = served(load(name), language)
        graphs[name] = {"graph": put(f"{called}-{name}", script)} | said
    return OnTouch(found, graphs, files)


@lru_cache(maxsize=200)
def served(calculator: Any, language: str) -> tuple[bytes, dict[str, Any]]:
    """The graph of a calculator as a script, and what the page says of it: made once for the pages and the embeds."""
    from calculators.kit.graph import graph

    made = graph(calculator, language)
    return graph_script(calculator.name, made), settings(made)


def settings(made: Mapping[str, Any]) -> dict[str, Any]:
    """What `data-runtime` says of a graph, beside where it is."""
    from calculators.kit.graph import always_with_python

    return {"always": True} if always_with_python(made) else {}


def graph_script(name: str, made: Mapping[str, Any]) -> bytes:
    """The graph of a calculator as a script that hands it over."""
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    return f"(window.policyGraphs??={{}})[{json.dumps(name)}]={text};\n".encode()
