"""What changes between two sides: calculators, the families they answer otherwise, questions, figures and words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from .declared import figure_changes, question_changes
from .revisions import CannotCompare, Exporter, both
from .tried import Change, Tried


@dataclass
class Calculator:
    """What changes in one calculator. `classes` are those of either side."""

    name: str
    title: str
    about: str = ""
    state: str = "same"
    """ "new", "removed", "changed" or "same"; of what is not walked "guide", or "guide changed" where its code does."""
    classes: int = 0
    touched: int = 0
    cases: int = 0
    changes: list[Change] = field(default_factory=list)


@dataclass
class Report:
    """Everything that changes."""

    old: str
    new: str
    calculators: list[Calculator] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    questions: dict[str, list[str]] = field(default_factory=dict)
    """What changes about questions, each with the calculators that ask them."""
    words: dict[str, tuple[str, str, list[str]]] = field(default_factory=dict)
    """By its key, each sentence in other words: before, now, and the calculators that say it."""

    def calculators_that_are(self, *states: str) -> list[Calculator]:
        """The calculators of which one of these is said."""
        return [each for each in self.calculators if each.state in states]

    @property
    def anything(self) -> bool:
        """Whether anything at all changes, or may change, for a reader."""
        changed = self.calculators_that_are("new", "removed", "changed", "guide changed")
        return bool(changed or self.figures or self.questions or self.words)


def compare(old: Exporter, new: Exporter, only: Sequence[str] = ()) -> Report:
    """Everything that changes from one side to the other, or only what concerns the calculators of these names.

    Raises CannotCompare for a name that neither side has, and for a side that cannot be run.
    """
    report = Report(str(old.side), str(new.side))
    names_before, names_now = old.ask("names"), new.ask("names")
    unknown = [name for name in only if name not in names_before | names_now]
    if unknown:
        known = ", ".join(sorted(names_before | names_now))
        raise CannotCompare(f"There is no calculator {unknown[0]!r} on either side. Known are: {known}.")
    figures: tuple[dict[str, Any], dict[str, Any]] = {}, {}
    unchanged = set() if only else _unchanged(old, new)
    for name in sorted(only or names_before | names_now):
        if name in unchanged:
            report.calculators.append(Calculator(name, name))
            continue
        asked = [partial(side.ask, "describe", name=name) if name in names else _nothing
                 for side, names in ((old, names_before), (new, names_now))]  # fmt: skip
        pair = _Pair(report, name, *both(*asked))
        pair.compare(old, new)
        for held, side in zip(figures, (pair.before, pair.now), strict=True):
            held.update(side["figures"] if side else {})
    report.figures = _figures(*figures, old, new)
    return report


def _figures(before: dict[str, Any], now: dict[str, Any], old: Exporter, new: Exporter) -> list[str]:
    """What changes about the figures. One that a calculator only begins or ceases to hold may be known elsewhere."""
    if now.keys() - before.keys():
        before = {name: figure for name, figure in old.ask("figures").items() if name in now} | before
    if before.keys() - now.keys():
        now = {name: figure for name, figure in new.ask("figures").items() if name in before} | now
    sides = {"figures": before}, {"figures": now}
    return [line for each in _both(*sides, "figures") for line in figure_changes(*each)]


def _unchanged(old: Exporter, new: Exporter) -> set[str]:
    """The calculators whose code is the same on both sides, with all that it imports: they need not be walked."""
    if old.side.day != new.side.day:
        return set()
    before, now = both(partial(old.ask, "fingerprints"), partial(new.ask, "fingerprints"))
    return {name for name in before if before[name] == now.get(name)}


def _nothing() -> None:
    """What a side has to say of a calculator that it does not have."""


@dataclass
class _Pair:
    """One calculator on both sides. What changes goes into the report."""

    report: Report
    name: str
    before: dict[str, Any] | None
    now: dict[str, Any] | None

    def compare(self, old: Exporter, new: Exporter) -> None:
        either = self.now or self.before or {}
        found = Calculator(self.name, either["title"], either["about"], classes=len(either["paths"]))
        self.report.calculators.append(found)
        if self.before is None or self.now is None:
            found.state = "new" if self.before is None else "removed"
        if self.before is None or self.now is None:
            return
        self._questions(days_asked=bool(old.side.day))
        self._words(_templates(self.before), _templates(self.now))
        if self.now["guide"]:
            code = both(*(partial(side.ask, "own code", name=self.name) for side in (old, new)))
            found.state = "guide" if code[0] == code[1] else "guide changed"
        else:
            self._outcomes(found, old, new)

    def _questions(self, *, days_asked: bool) -> None:
        assert self.before is not None
        assert self.now is not None
        lines = []
        if self.before["day"] != self.now["day"] and not days_asked:
            lines.append(f"The figures are read on {self.now['day']}, and were read on {self.before['day']}.")
        for name, before, now in _both(self.before, self.now, "questions"):
            lines += question_changes(name, before, now)
        for line in lines:
            self.report.questions.setdefault(line, []).append(self.name)

    def _words(self, before: Mapping[str, str], now: Mapping[str, str]) -> None:
        for key in before.keys() & now.keys():
            if before[key] != now[key]:
                said = self.report.words.setdefault(key, (before[key], now[key], []))[2]
                if self.name not in said:
                    said.append(self.name)

    def _outcomes(self, found: Calculator, old: Exporter, new: Exporter) -> None:
        assert self.before is not None
        assert self.now is not None
        tried = self._tried(old, new, [*self.before["forms"], *self.now["forms"]])
        found.classes, found.cases = len(tried.classes), len(tried.links)
        found.changes = tried.changes()
        found.touched = len({number for mask, keys in tried.touching for number in tried.touched(mask, keys)})
        found.state = "changed" if found.changes else "same"

    def _tried(self, old: Exporter, new: Exporter, forms: Sequence[Mapping[str, str]]) -> Tried:
        """What both sides say to these forms, each completed so that it is whole on both sides."""
        assert self.before is not None
        assert self.now is not None
        forms = old.ask("complete", name=self.name, forms=_unique(forms))
        forms = _unique(new.ask("complete", name=self.name, forms=forms))
        answered = both(*(partial(side.ask, "answer", name=self.name, forms=forms) for side in (old, new)))
        moved = _renamed(*[_said(side["items"]) for side in answered])
        for item in answered[0]["items"]:
            _rename(item["says"], moved)
        self._words(*[_said(side["items"]) for side in answered])
        return Tried(self.before, self.now, forms, *answered)


def _unique(forms: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    return [dict(form) for form in dict.fromkeys(tuple(form.items()) for form in forms)]


def _both(
    before: Mapping[str, Any] | None, now: Mapping[str, Any] | None, what: str
) -> Iterator[tuple[str, dict[str, Any] | None, dict[str, Any] | None]]:
    """Each thing of either side, by its name: as it was, and as it is."""
    old, new = (before or {what: {}})[what], (now or {what: {}})[what]
    for name in [*new, *(name for name in old if name not in new)]:
        yield name, old.get(name), new.get(name)


def _templates(side: Mapping[str, Any]) -> dict[str, str]:
    """The words of the questions, and of the title, by key."""
    found = {f"{side['name']}.title": side["title"], f"{side['name']}.about": side["about"]}
    for question in side["questions"].values():
        found[f"{question['key']}.ask"] = question["ask"]
        found |= {f"{question['key']}.{each}": question[each] for each in ("hint", "short")}
        for option in question["options"]:
            found[f"{question['key']}.{option['value']}"] = option["words"]
            found[f"{question['key']}.{option['value']}.hint"] = option["hint"]
    for rule in side["rules"]:
        found[rule["key"]] = rule["template"]
    return found


def _said(items: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The templates of all that was said, by key."""
    found: dict[str, str] = {}

    def add(says: Any) -> None:
        if isinstance(says, dict):
            if says["key"]:
                found[says["key"]] = says["template"]
            for value in says["values"].values():
                add(value)

    for item in items:
        add(item["says"])
    return found


def _renamed(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """The new keys of sentences that only moved: they say the same, or have the same name in another module."""
    gone = {key: said for key, said in before.items() if key not in now}
    come = {key: said for key, said in now.items() if key not in before}
    found: dict[str, str] = {}
    for old, said in gone.items():
        same_words = [new for new in come if come[new] == said]
        same_name = [new for new in come if new.rpartition(".")[2] == old.rpartition(".")[2]]
        for new in (*same_words, *same_name):
            if new not in found.values():
                found[old] = new
                break
    return found


def _rename(says: Any, keys: Mapping[str, str]) -> None:
    if isinstance(says, dict):
        says["key"] = keys.get(says["key"], says["key"])
        for value in says["values"].values():
            _rename(value, keys)
