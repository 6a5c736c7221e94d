"""What changes between two sides: calculators, the families they answer otherwise, questions, figures and words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from .families import Cases, Mask, Way, by_question, describe, members
from .outcomes import ANSWER, Difference, Found, differences
from .revisions import CannotCompare, Exporter

MOST_EXAMPLES = 1


@dataclass(frozen=True)
class Told:
    """One thing that is told differently: its texts, and whether other families of the change read other values."""

    role: str
    kind_before: str
    before: str
    kind_now: str
    now: str
    places_before: tuple[str, ...]
    places_now: tuple[str, ...]
    example: bool
    """Whether the texts are those of one family, and others read other values."""
    partly: bool = False
    """Whether only some of the families of the change are told this."""


@dataclass
class Change:
    """A change for some families: who they are, and what they are told differently."""

    families: list[list[str]]
    """Ways, each the conditions that must all be so, in words. One empty way stands for everybody, none for nobody."""
    told: list[Told]
    classes: int
    links: list[str]
    """Forms of the cases that were tried, as a link holds them."""


@dataclass
class Calculator:
    """What changes in one calculator. `classes` are those of either side."""

    name: str
    title: str
    about: str = ""
    state: str = "same"
    """ "new", "removed", "changed", "same", or "guide" for what is not walked."""
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

    @property
    def changed(self) -> list[Calculator]:
        """The calculators whose outcomes change, or that are new or removed."""
        return [each for each in self.calculators if each.state not in ("same", "guide")]

    @property
    def anything(self) -> bool:
        """Whether anything at all changes for a reader."""
        return bool(self.changed or self.figures or self.questions or self.words)


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
    for name in sorted(only or names_before | names_now):
        before = old.ask("describe", name=name) if name in names_before else None
        now = new.ask("describe", name=name) if name in names_now else None
        _Pair(report, name, before, now).compare(old, new)
    return report


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
        figures = [_figure_changes(*both) for both in _both(self.before, self.now, "figures")]
        self.report.figures += [line for lines in figures for line in lines if line not in self.report.figures]
        if self.before is None or self.now is None:
            return
        self._questions()
        self._words(_templates(self.before), _templates(self.now))
        if self.now["guide"]:
            found.state = "guide"
        else:
            self._outcomes(found, old, new)

    def _questions(self) -> None:
        assert self.before is not None
        assert self.now is not None
        lines = [] if self.before["day"] == self.now["day"] else [
            f"The figures are read on {self.now['day']}, and were read on {self.before['day']}."
        ]  # fmt: skip
        for _, before, now in _both(self.before, self.now, "questions"):
            lines += _question_changes(before, now)
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
        forms = _unique([*self.before["forms"], *self.now["forms"]])
        forms = old.ask("complete", name=self.name, forms=forms)
        forms = _unique(new.ask("complete", name=self.name, forms=forms))
        answered = [side.ask("answer", name=self.name, forms=forms) for side in (old, new)]
        self._words(*[_said(side["items"]) for side in answered])
        tried = _Tried(self.before, self.now, forms, *answered)
        found.classes, found.cases = len(tried.classes), len(forms)
        found.changes = tried.changes()
        found.touched = len({number for mask, keys in tried.touching for number in tried.touched(mask, keys)})
        found.state = "changed" if found.changes else "same"


def _unique(forms: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    return [dict(form) for form in dict.fromkeys(tuple(form.items()) for form in forms)]


@dataclass
class _Class:
    """A class of answers: a path of either side."""

    mask: Mask
    lane: bool
    keys: set[str]


class _Tried:
    """Every case that was tried on both sides, and what is told differently in it."""

    def __init__(
        self,
        before: Mapping[str, Any],
        now: Mapping[str, Any],
        forms: Sequence[Mapping[str, str]],
        answered_before: Mapping[str, Any],
        answered_now: Mapping[str, Any],
    ) -> None:
        self.forms = forms
        self.asked: list[set[str]] = []
        self.words = _Words(before, now)
        self.cases = Cases(order=self.words.order)
        self.exact = Cases(order=self.words.order)
        self.found: list[Found] = []
        self.touching: list[tuple[Mask, set[str]]] = []
        known: dict[tuple[tuple[int, ...], tuple[int, ...]], Found] = {}
        for form, old, new in zip(forms, answered_before["cases"], answered_now["cases"], strict=True):
            asked = {*old["asked"], *new["asked"]}
            holds = {about: str(truth) for about, truth in {**old["holds"], **new["holds"]}.items()}
            answers = {name: value for name, value in form.items() if name in asked}
            self.asked.append(asked)
            self.cases.add({name: value for name, value in answers.items() if name in self.words.chosen} | holds)
            self.exact.add(answers)
            lists = tuple(old["items"]), tuple(new["items"])
            if lists not in known:
                known[lists] = differences(
                    [answered_before["items"][item] for item in lists[0]],
                    [answered_now["items"][item] for item in lists[1]],
                )
            self.found.append(known[lists])
        self.classes = self._classes(before["paths"], now["paths"])

    def _classes(self, *sides: Sequence[Mapping[str, Any]]) -> list[_Class]:
        found: dict[Any, _Class] = {}
        for path in (path for side in sides for path in side):
            way = tuple((about, str(value)) for about, value in path["way"])
            lane = bool(path["condition"])
            same = found.setdefault((way, path["condition"]), _Class(self.cases.where(way), lane, set()))
            same.keys |= set(path["keys"])
        return list(found.values())

    def touched(self, mask: Mask, keys: set[str]) -> list[int]:
        """The classes that a change touches. One condition of many is touched only by what it says itself."""
        over = [number for number, each in enumerate(self.classes) if each.mask & mask]
        own = [number for number in over if not self.classes[number].lane or self.classes[number].keys & keys]
        return own or over

    def changes(self) -> list[Change]:
        """Every change, those of the answers themselves first."""
        masks: dict[Difference, Mask] = {}
        for number, found in enumerate(self.found):
            for difference in found:
                masks[difference] = masks.get(difference, 0) | 1 << number
        heads = [difference for difference in masks if difference.role == ANSWER]
        groups = {difference: [difference] for difference in heads}
        alone: dict[Mask, list[Difference]] = {}
        for difference, mask in masks.items():
            if difference.role != ANSWER:
                within = next((head for head in heads if mask & ~masks[head] == 0), None)
                (groups[within] if within else alone.setdefault(mask, [])).append(difference)
        together = [(masks[head], inside) for head, inside in groups.items()]
        return [self._change(mask, inside, masks) for mask, inside in (*together, *alone.items())]

    def _change(self, mask: Mask, inside: Sequence[Difference], masks: Mapping[Difference, Mask]) -> Change:
        ways = describe(self.cases, mask) or describe(self.exact, mask)
        keys = {key for difference in inside for key in difference.keys}
        self.touching.append((mask, keys))
        return Change(
            [self.words.way(way) for way in ways],
            [self._told(difference, masks[difference], mask) for difference in inside],
            len(self.touched(mask, keys)),
            [self._link(number) for number in members(mask)],
        )

    def _told(self, difference: Difference, mask: Mask, whole: Mask) -> Told:
        texts = [self.found[number][difference] for number in members(mask)]
        before, now = difference.before, difference.now
        return Told(
            difference.role,
            before.words or before.kind if before else "",
            texts[0][0],
            now.words or now.kind if now else "",
            texts[0][1],
            before.places if before else (),
            now.places if now else (),
            len(set(texts)) > 1,
            mask != whole,
        )

    def _link(self, number: int) -> str:
        form, asked = self.forms[number], self.asked[number]
        return urlencode({name: value for name, value in form.items() if name in asked})


class _Words:
    """The words of questions, answers and comparisons, of the new side where both have them."""

    def __init__(self, before: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        self.questions: dict[str, Any] = {**before["questions"], **now["questions"]}
        self.chosen = {name for name, each in self.questions.items() if each["options"]}
        names = [*now["questions"], *(name for name in before["questions"] if name not in now["questions"])]
        self.order = {name: 2 * number for number, name in enumerate(names)}
        self.tests: dict[str, Sequence[str]] = {}
        for path in (*before["paths"], *now["paths"]):
            for test in path["tests"]:
                self.tests[test["name"]] = test["words"]
                self.order[test["name"]] = 1 + max(self.order[name] for name in test["questions"])
        self.options = {
            name: {option["value"]: option["words"] for side in (before, now)
                   for option in side["questions"].get(name, {"options": ()})["options"]}
            for name in self.chosen
        }  # fmt: skip

    def way(self, way: Way) -> list[str]:
        """The conditions of a way in words: “Is it for parents?” Yes."""
        return [self._condition(about, values) for about, values in by_question(way)]

    def _condition(self, about: str, values: Sequence[str]) -> str:
        if about in self.tests:
            return self.tests[about][values[0] == "False"]
        known = self.options.get(about, {})
        words = " or ".join(f"*{known.get(value, value)}*" for value in known if value in values)
        return f"“{self.questions[about]['ask']}” {words or ' or '.join(f'*{value}*' for value in values)}"


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


def _figure_changes(name: str, before: dict[str, Any] | None, now: dict[str, Any] | None) -> list[str]:
    """What changes about a figure, in words."""
    title = f"{(now or before or {})['title']} (`{name}`)"
    if before is None or now is None:
        side = now or before or {}
        values = "; ".join(f"{value} from {since}" for since, value in side["values"].items())
        return [f"{title}: {'new' if now else 'removed'}: {values} ({side['place']})"]
    lines = []
    for since in sorted(before["values"].keys() | now["values"].keys()):
        old, new = before["values"].get(since), now["values"].get(since)
        if old != new:
            lines.append(f"{title}: from {since} **{new or 'no value'}**, was {old or 'no value'}")
    told = {
        "title": "called",
        "unit": "counted in",
        "until": "known until",
        "checked": "last compared with its source on",
        "place": "its source is",
    }
    lines += [
        f"{title}: {words} {now[each]}, was {before[each]}" for each, words in told.items() if before[each] != now[each]
    ]
    return lines


def _question_changes(before: dict[str, Any] | None, now: dict[str, Any] | None) -> list[str]:
    """What changes about a question, but for its words."""
    asked = f"“{(now or before or {})['ask']}”"
    if before is None or now is None:
        side = now or before or {}
        options = " / ".join(option["words"] for option in side["options"])
        return [f"{asked} is {'new' if now else 'not asked any more'}{f': {options}' if options else ''}"]
    lines = []
    old, new = ({option["value"]: option["words"] for option in side["options"]} for side in (before, now))
    lines += [f"{asked} has a new answer: *{new[value]}* (`{value}`)" for value in new if value not in old]
    lines += [f"{asked} has no answer *{old[value]}* (`{value}`) any more" for value in old if value not in new]
    if before["range"] != now["range"]:
        lines.append(f"{asked} takes {' to '.join(now['range'])}, took {' to '.join(before['range'])}")
    told = {"default": "“I don't know” stands for", "mark": "its answer is marked as", "place": "it is explained in"}
    for each, words in told.items():
        if before[each] != now[each] and not (each == "mark" and not before[each]):  # older kits have no marks
            lines.append(f"{asked}: {words} {now[each] or 'nothing'}, was {before[each] or 'nothing'}")
    if sorted(old) == sorted(new) and list(old) != list(new):
        lines.append(f"{asked} offers its answers in another order")
    return lines
