"""What is told differently in one case: the parts of an outcome that came, went or changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .export import FAILS, NO_OUTCOME, NOT_KNOWN

ANSWER, REASON, ORDER = "answer", "reason", "order"
PLACES, WITHIN = " rests on", ", a part of its sentence"
"""What stands behind the role where only the places differ, or only a sentence inside of the sentence."""

type Item = Mapping[str, Any]
"""A part of an outcome, as `export` gives it."""


@dataclass(frozen=True)
class Part:
    """A part of an outcome without the values that differ from family to family."""

    kind: str
    words: str
    keys: tuple[str, ...]
    places: tuple[str, ...]


SOMETHING = Part("", "", (), ())
"""Any outcome."""


@dataclass(frozen=True)
class Difference:
    """One thing that is told differently: what stood there, and what stands there now. None where nothing does."""

    role: str
    before: Part | None
    now: Part | None

    @property
    def another(self) -> bool:
        """Whether something else is said, and not the same of other values."""
        return self.before != self.now

    @property
    def keys(self) -> set[str]:
        """The sentences that it is about."""
        return {key for part in (self.before, self.now) if part for key in part.keys}


type Found = dict[Difference, tuple[str, str]]
"""What is told differently in one case, each with its text before and now."""


def part(item: Item) -> Part:
    """What a part of an outcome has in common with the same part for other families."""
    return Part(item["kind"], item["words"], tuple(_keys(item["says"])), tuple(item["places"]))


def _keys(says: Mapping[str, Any]) -> list[str]:
    found = [says["key"] or says["template"]]
    for value in says["values"].values():
        found += _keys(value) if isinstance(value, dict) else []
    return found


def differences(before: Sequence[Item], now: Sequence[Item]) -> Found:
    """What is told differently. A sentence in other words that says it of the same values is no difference."""
    if list(before) == list(now):
        return {}
    found: Found = {}
    gone, come = _unlike(before, now)
    if NO_OUTCOME.keys() & {before[0]["kind"], now[0]["kind"]}:  # then all that stood beside it goes as well
        gone, come = gone[:1], come[:1]
    if not gone and not come:
        moved = [item["says"]["text"] for item in now]
        if _same_order(before, now):
            return {}
        return {Difference(ORDER, None, None): ("", " / ".join(moved))}
    for old, new in _pairs(gone, come):
        found |= _told(old, new)
    return found


def _told(old: Item | None, new: Item | None) -> Found:
    """How two parts differ, as narrowly as can be said: so that one change is one, wherever it shows."""
    either = old or new or {}
    role, texts = either["role"], (_text(old and old["says"]), _text(new and new["says"]))
    if old and new and {NOT_KNOWN, FAILS} & {old["kind"], new["kind"]}:  # one change, whatever the other side says
        sides = [part(item) if item["kind"] in NO_OUTCOME else SOMETHING for item in (old, new)]
        return {Difference(role, *sides): texts}
    if not old or not new or old["kind"] != new["kind"]:
        return {Difference(role, part(old) if old else None, part(new) if new else None): texts}
    found: Found = {}
    if not _same_sentence(old["says"], new["says"]):
        inner = _within(old["says"], new["says"])
        if not inner:
            return {Difference(role, part(old), part(new)): texts}
        before, now = (Part("", "", tuple(_keys(says)), ()) if says else None for says in inner)
        found[Difference(role + WITHIN, before, now)] = (_text(inner[0]), _text(inner[1]))
    if old["places"] != new["places"]:
        before, now = (Part("", "", (), tuple(item["places"])) for item in (old, new))
        found[Difference(role + PLACES, before, now)] = texts
    return found


def _text(says: Mapping[str, Any] | None) -> str:
    return says["text"] if says else ""


def _within(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Any, Any] | None:
    """The one sentence inside of a sentence that differs, came or went; None where more does."""
    if old["key"] != new["key"]:
        return None
    names = dict.fromkeys([*old["values"], *new["values"]])
    pairs = [(old["values"].get(name), new["values"].get(name)) for name in names]
    unlike = [pair for pair in pairs if pair[0] is None or pair[1] is None or not _same_sentence(*pair)]
    inner = unlike[0] if len(unlike) == 1 else ("", "")
    return None if any(isinstance(each, str) for each in inner) else inner


def _same_order(before: Sequence[Item], now: Sequence[Item]) -> bool:
    return all(same(old, new) for old, new in zip(before, now, strict=True))


def _unlike(before: Sequence[Item], now: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """The parts that have no equal on the other side."""
    gone, come = [], list(now)
    for old in before:
        equal = next((new for new in come if same(old, new)), None)
        if equal is None:
            gone.append(old)
        else:
            come.remove(equal)
    return gone, come


def _pairs(gone: list[Item], come: list[Item]) -> list[tuple[Item | None, Item | None]]:
    """What became what: the answer itself, the same sentence, or reason for reason. The rest went or came."""
    pairs: list[tuple[Item | None, Item | None]] = []
    for old in list(gone):
        alike = [new for new in come if new["role"] == old["role"]]
        same_sentence = (new for new in alike if new["says"]["key"] == old["says"]["key"])
        new = next(same_sentence, alike[0] if old["role"] == ANSWER and alike else None)
        if new is not None:
            pairs.append((old, new))
            gone.remove(old)
            come.remove(new)
    reasons = [[item for item in items if item["role"] == REASON] for items in (gone, come)]
    if len(reasons[0]) == len(reasons[1]):
        for old, new in zip(*reasons, strict=True):
            pairs.append((old, new))
            gone.remove(old)
            come.remove(new)
    return [*pairs, *[(old, None) for old in gone], *[(None, new) for new in come]]


def same(old: Item, new: Item) -> bool:
    """Whether two parts say the same, of the same values, with the same places."""
    return (
        old["role"] == new["role"]
        and old["kind"] == new["kind"]
        and old["places"] == new["places"]
        and _same_sentence(old["says"], new["says"])
    )


def _same_sentence(old: Any, new: Any) -> bool:
    if isinstance(old, str) or isinstance(new, str):
        return bool(old == new)
    if old["text"] == new["text"]:
        return True
    return old["key"] == new["key"] != "" and _same_values(old["values"], new["values"])


def _same_values(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether a sentence is filled with the same. Plain values may come, go or be renamed with its words."""
    shared = old.keys() & new.keys()
    if not all(_same_sentence(old[name], new[name]) for name in shared):
        return False
    gone, come = ([values[name] for name in sorted(values.keys() - shared)] for values in (old, new))
    if any(isinstance(value, dict) for value in (*gone, *come)):
        return False
    return not (gone and come) or sorted(gone) == sorted(come)
