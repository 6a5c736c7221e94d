"""What a screen reader is told: where the focus goes, and what live regions say."""

from collections.abc import Sequence
from typing import Any

from .reader import Reader

LISTEN = """
  window.heard = [];
  addEventListener("focusin", ({ target }) => window.heard.push({ focus: target.id || target.outerHTML.slice(0, 60) }), true);
  new MutationObserver((records) => {
    const regions = new Set(records.map(({ target }) => (target.parentElement && target.nodeType === 3 ? target.parentElement : target)
      .closest?.("[role=status], [role=alert], [aria-live]")));
    for (const region of regions) {
      const says = region?.isConnected ? region.textContent.trim() : "";
      if (says) window.heard.push({ says });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });"""
"""Runs before each page."""

WAITING = ("fetching", "loading", "computing", "slow")
"""What a calculator may say while it works: those are changes of their own."""


def forget(reader: Reader) -> None:
    """From now on all is new."""
    reader.page.evaluate("() => { window.heard = []; }")


def heard(reader: Reader, waiting: Sequence[str] = ()) -> list[str]:
    """Each thing that was told, without what is said while the reader waits."""
    told: list[dict[str, Any]] = reader.page.evaluate("() => window.heard")
    lines = [f"focus: {each['focus']}" if "focus" in each else f"says: {each['says']}" for each in told]
    return [line for line in lines if not any(words and line.startswith(f"says: {words}") for words in waiting)]


def told_more_than_once(reader: Reader, waiting: Sequence[str] = ()) -> list[str]:
    """What is wrong with what was told of one change: nothing, or more than one thing."""
    found = heard(reader, waiting)
    return [] if len(found) == 1 else [f"one change was told {len(found)} times: {found}"]


def waiting_words(reader: Reader, name: str) -> list[str]:
    """What this calculator says while it works."""
    return [reader.words(name, key) for key in WAITING]
