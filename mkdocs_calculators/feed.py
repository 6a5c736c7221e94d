"""The feed of changes: the dated versions of `CHANGELOG.md` as Atom. What has no date yet is not in it."""

import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass

from markdown import Markdown

from .faults import Fault

FILE = "feed.xml"

ATOM = "http://www.w3.org/2005/Atom"
VERSION = re.compile(r"^## \[?([\w.]+)\]? - (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
ANY_VERSION = re.compile(r"^## ", re.MULTILINE)


class NoDate(Fault):
    """No version of the changelog has a date. The message says what to write."""


@dataclass(frozen=True)
class Change:
    """One version: its name, its day ("2026-11-21"), and what changed, in Markdown."""

    version: str
    day: str
    text: str


def changes(changelog: str) -> list[Change]:
    """The dated versions, the newest first, as the changelog has them."""
    found = []
    for heading in VERSION.finditer(changelog):
        following = ANY_VERSION.search(changelog, heading.end())
        text = changelog[heading.end() : following.start() if following else len(changelog)]
        found.append(Change(heading[1], heading[2], text.strip()))
    return found


def atom(changelog: str, title: str, home: str) -> bytes:
    """The feed. `home` is the public address of the site, with a slash at its end.

    Raises NoDate where no version has a date: a feed must say when it last changed.
    """
    entries = changes(changelog)
    if not entries:
        raise NoDate("CHANGELOG.md has no version with a date: write `## 2017.1 - 2026-11-21`.")
    etree.register_namespace("", ATOM)
    feed = etree.Element(f"{{{ATOM}}}feed")
    _head(feed, f"{home}{FILE}", f"{title}: changes", max(entry.day for entry in entries), home)
    _add(feed, "link", rel="self", href=f"{home}{FILE}")
    _add(_add(feed, "author"), "name", title)
    for entry in entries:
        element = _add(feed, "entry")
        _head(element, f"{home}{FILE}#{entry.version}", f"Version {entry.version}", entry.day, home)
        _add(element, "content", Markdown().convert(entry.text), type="html")
    etree.indent(feed)
    written: bytes = etree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _head(element: etree.Element, name: str, title: str, day: str, address: str) -> None:
    """What a feed and an entry both begin with."""
    _add(element, "id", name)
    _add(element, "title", title)
    _add(element, "updated", f"{day}T00:00:00Z")
    _add(element, "link", href=address)


def _add(parent: etree.Element, tag: str, text: str | None = None, **attributes: str) -> etree.Element:
    child = etree.SubElement(parent, f"{{{ATOM}}}{tag}", attributes)
    child.text = text
    return child
