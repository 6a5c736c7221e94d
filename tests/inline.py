"""What a strict policy forbids inside of a page: code and styles that stand in the page itself."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

DATA = ("application/json", "application/ld+json")
"""The types of script blocks that hold data. A browser runs none of them."""
GRAPH = re.compile(r"\(window\.policyGraphs\?\?=\{\}\)\[.*?\]=(.*);\n", re.DOTALL)


class Inline(HTMLParser):
    """Finds what is inline in HTML or SVG, each with its line."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and at each of its attributes."""
        values = {name: value or "" for name, value in attrs}
        if tag == "script" and "src" not in values and values.get("type") not in DATA:
            self.note("a script in the page")
        if tag == "style":
            self.note("a <style>")
        for name, value in values.items():
            if name == "style":
                self.note(f'style="{value}" on <{tag}>')
            if name.startswith("on"):
                self.note(f'{name}="{value}" on <{tag}>')
            if value.strip().lower().startswith("javascript:"):
                self.note(f'{name}="{value}" on <{tag}>')
            if name == "srcdoc":
                self.note(f"a page in {name} on <{tag}>")

    def note(self, what: str) -> None:
        """Keep it with its line."""
        self.found.append(f"line {self.getpos()[0]}: {what}")


def inline(html: str) -> list[str]:
    """What is inline in a text of HTML or SVG."""
    parser = Inline()
    parser.feed(html)
    parser.close()
    return parser.found


def in_site(site: Path) -> dict[str, list[str]]:
    """The same for each page, each picture, and each graph, whose HTML a script puts into the page."""
    found = {}
    for path in sorted(site.rglob("*")):
        if path.suffix in {".html", ".svg"}:
            found[path.relative_to(site).as_posix()] = inline(path.read_text("utf-8"))
        elif path.name.startswith("graph-"):
            found[path.relative_to(site).as_posix()] = [fault for text in texts(path) for fault in inline(text)]
    return found


def texts(graph: Path) -> list[str]:
    """Every text in the script of a graph."""
    matched = GRAPH.fullmatch(graph.read_text("utf-8"))
    assert matched, f"{graph.name} is not read"
    return strings(json.loads(matched[1]))


def strings(value: object) -> list[str]:
    """The texts in plain data.

    >>> strings({"a": ["x", {"b": "y"}], "c": 1})
    ['x', 'y']
    """
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inside for text in strings(each)]
