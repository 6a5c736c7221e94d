"""The cases of one calculator that were tried on both sides: what is told differently, and to which families."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .export import REFUSED
from .families import Cases, Mask, Way, by_question, describe, members
from .outcomes import ANSWER, PLACES, REASON, Difference, Found, Item, Part, differences, part

FEW_VALUES = 3
"""More answers than this are told by those that are left out, where these are fewer."""
LAST = 10_000
UNKNOWN = "unknown"
FEW_WAYS = 2
"""Families that take more ways to describe may be described by the answer that they get."""


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


type Standing = dict[tuple[str, Part], Mask]


@dataclass
class _Class:
    """A class of answers: a path of either side."""

    mask: Mask
    lane: bool
    keys: set[str]


class Tried:
    """Every case that was tried on both sides, and what is told differently in it."""

    def __init__(
        self,
        before: Mapping[str, Any],
        now: Mapping[str, Any],
        forms: Sequence[Mapping[str, str]],
        answered_before: Mapping[str, Any],
        answered_now: Mapping[str, Any],
    ) -> None:
        self.words = Words(before, now)
        self.cases, self.exact, self.by_answer, self.by_reason = (
            Cases(order=self.words.order, gates=self.words.chosen) for _ in range(4)
        )
        self.links: list[str] = []
        self.found: list[Found] = []
        self.standing: tuple[Standing, Standing] = {}, {}
        """Before and now: the cases in which each part stands."""
        self.refused: Mask = 0
        """The cases that cannot be on either side: which families they belong to does not matter."""
        self.composed: Mask = 0
        """The cases whose answer only sums up its conditions, of which one changes."""
        self.unknown: Mask = 0
        """The cases with an answer "I don't know"."""
        self.touching: list[tuple[Mask, set[str]]] = []
        self._compared: dict[str, Found] = {}
        self._choices: list[dict[str, str]] = []
        said: list[set[str]] = []
        for form, old, new in zip(forms, answered_before["cases"], answered_now["cases"], strict=True):
            items_before = [answered_before["items"][number] for number in old["items"]]
            items_now = [answered_now["items"][number] for number in new["items"]]
            self._compare(f"{old['items']} {new['items']}", items_before, items_now)
            self._answers(form, old, new)
            if old["composed"] and new["composed"] and any(each.role == REASON for each in self.found[-1]):
                self.composed |= 1 << len(self.found) - 1
            said.append(self._said_on_both(items_before, items_now))
        for answers, sentences in zip(self._choices, said, strict=True):
            told = {about: str(about in sentences) for about in self.words.sentences}
            self.by_answer.add(answers | told)
            self.by_reason.add(answers | {about: told[about] for about in told if about.startswith(REASON)})
        self.classes = self._classes(before["paths"], now["paths"])

    def _compare(self, name: str, before: Sequence[Item], now: Sequence[Item]) -> None:
        """What is told differently in one more case. Many cases are told the same, so each is compared once."""
        if name not in self._compared:
            self._compared[name] = differences(before, now)
        for standing, items in zip(self.standing, (before, now), strict=True):
            for each in {(item["role"], part(item)) for item in items}:
                standing[each] = standing.get(each, 0) | 1 << len(self.found)
        self.found.append(self._compared[name])
        if not self._compared[name] and before[0]["kind"] == now[0]["kind"] == REFUSED:
            self.refused |= 1 << len(self.found) - 1

    def _answers(self, form: Mapping[str, str], old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """The answers of one more case that count on either side, and how its comparisons come out."""
        asked = {*old["asked"], *new["asked"]}
        answers = {name: value for name, value in form.items() if name in asked}
        holds = {about: str(truth) for about, truth in {**old["holds"], **new["holds"]}.items()}
        self._choices.append({name: value for name, value in answers.items() if name in self.words.chosen} | holds)
        self.cases.add(self._choices[-1])
        self.exact.add(answers)
        self.links.append(urlencode(answers))
        if any(answers.get(name) == UNKNOWN for name in self.words.chosen):
            self.unknown |= 1 << len(self.links) - 1

    def _said_on_both(self, before: Sequence[Item], now: Sequence[Item]) -> set[str]:
        """The answer and the reasons that are the same on both sides: a change can be told by them."""
        keys = {item["says"]["key"] for item in before}
        kept = [item for item in now if item["role"] in (ANSWER, REASON) and item["says"]["key"] in keys]
        return {self.words.sentence(item) for item in kept}

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
        """Every change, those of the answers themselves first, and last what only an unknown answer brings.

        What is told when an answer is unknown mostly follows from what is told when it is known.
        """
        masks: dict[Difference, Mask] = {}
        for number, found in enumerate(self.found):
            for difference in found:
                masks[difference] = masks.get(difference, 0) | 1 << number
        known = {difference: mask & ~self.unknown for difference, mask in masks.items() if mask & ~self.unknown}
        self._absorb(known)
        follows = self._answer_changes(masks) if known else 0
        unknown = {each: mask & ~follows for each, mask in masks.items() if each not in known and mask & ~follows}
        return [*self._grouped(known, self.unknown), *self._grouped(unknown, ~self.unknown & self.cases.all())]

    def _answer_changes(self, masks: Mapping[Difference, Mask]) -> Mask:
        """The cases in which the answer or a reason changes in any way."""
        found = 0
        for difference, mask in masks.items():
            found |= mask if difference.role.startswith((ANSWER, REASON)) else 0
        return found

    def _absorb(self, masks: dict[Difference, Mask]) -> None:
        """Where the values before and now happen to be the same, only the places seem to change: it is one change."""
        for difference in [each for each in masks if each.before and each.now and not each.role.endswith(PLACES)]:
            before, now = (Part("", "", (), part.places) for part in (difference.before, difference.now) if part)
            places = Difference(difference.role + PLACES, before, now)
            if places in masks:
                alike = self._alike(difference) & masks[places]
                masks[difference] |= alike
                masks[places] &= ~alike
                if not masks[places]:
                    del masks[places]

    def _alike(self, difference: Difference) -> Mask:
        """The cases in which both parts of a difference stand, also where they happen to say the same."""
        if not difference.before or not difference.now:
            return 0
        before = self.standing[0].get((difference.role, difference.before), 0)
        now = self.standing[1].get((difference.role, difference.now), 0)
        return before & now & ~self.unknown

    def _grouped(self, masks: Mapping[Difference, Mask], whatever: Mask) -> list[Change]:
        """One change for each change of an answer or of a condition, with all that goes with it, and for what is left.

        Where conditions are summed up, each condition is a change, and the sum goes with it.
        """
        heads = {each: mask & ~self.composed for each, mask in masks.items() if each.role == ANSWER}
        heads |= {each: mask for each, mask in masks.items() if each.role == REASON and mask & self.composed}
        heads = {each: mask for each, mask in heads.items() if mask}
        elsewhere: Mask = 0
        """The cases that get another answer, with all that stands beside it."""
        for head, mask in heads.items():
            elsewhere |= mask if head.another else 0
        groups = {head: [head] for head in heads}
        alone: dict[Mask, list[Difference]] = {}
        for difference, mask in masks.items():
            rest = mask & ~heads.get(difference, 0)
            within = [head for head, its_own in heads.items() if rest & its_own]
            if rest & ~elsewhere and not any(rest & ~heads[head] == 0 for head in within):
                alone.setdefault(rest, []).append(difference)
            else:
                for head in within:
                    groups[head].append(difference)
        together = [*((heads[head], inside) for head, inside in groups.items()), *alone.items()]
        return [self._change(mask, inside, masks, whatever | self.refused) for mask, inside in together]

    def _change(
        self, mask: Mask, inside: Sequence[Difference], masks: Mapping[Difference, Mask], whatever: Mask
    ) -> Change:
        head, *others = inside
        if head.role in (ANSWER, REASON) and head.another:
            whatever |= self._alike(head) & ~mask
        ways = self._families(mask, whatever, inside)
        others.sort(key=lambda each: (each.role != ANSWER, not each.before, not each.now))
        keys = {key for difference in inside for key in difference.keys}
        self.touching.append((mask, keys))
        return Change(
            [self.words.way(way) for way in ways],
            [self._told(each, masks[each] & mask, mask) for each in (head, *others)],
            len(self.touched(mask, keys)),
            [self.links[number] for number in members(mask)],
        )

    def _families(self, mask: Mask, whatever: Mask, inside: Sequence[Difference]) -> list[Way]:
        """Who the cases are: by their answers, or by what else they are told where that says it shorter."""
        ways = describe(self.cases, mask, whatever)
        if not ways:  # other values may happen to come to the same
            for difference in inside:
                whatever |= self._alike(difference) & ~mask
            ways = describe(self.cases, mask, whatever)
        if not ways:
            exact = describe(self.exact, mask, whatever)
            return exact if len(exact) <= FEW_WAYS else []
        if len(ways) > FEW_WAYS:
            by_answer = describe(self.by_reason if inside[0].role == ANSWER else self.by_answer, mask, whatever)
            if by_answer and _length(by_answer) < _length(ways):
                return by_answer
        return ways

    def _told(self, difference: Difference, mask: Mask, whole: Mask) -> Told:
        texts = [found[difference] for found in (self.found[number] for number in members(mask)) if difference in found]
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


def _in_order_of_asking(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """The names of all questions, in about the order in which readers meet them."""
    seen: dict[str, list[int]] = {}
    for form in (*now["forms"], *before["forms"]):
        for number, name in enumerate(form):
            seen.setdefault(name, []).append(number)
    names = dict.fromkeys([*now["questions"], *before["questions"]])
    return sorted(names, key=lambda name: sum(seen.get(name, [99])) / len(seen.get(name, [99])))


def _met(words: Sequence[str]) -> Sequence[str]:
    """The bounds of a value, or the value where they meet: "at least 21" and "at most 21" is "21"."""
    for least, most in (("at least ", "at most "), ("on or after ", "on or before ")):
        for value in (each.removeprefix(least) for each in words if each.startswith(least)):
            if most + value in words:
                return [value]
    return words


def _length(ways: Sequence[Way]) -> int:
    return sum(len(way) for way in ways)


class Words:
    """The words of questions, answers and comparisons, of the new side where both have them."""

    def __init__(self, before: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        self.questions: dict[str, Any] = {**before["questions"], **now["questions"]}
        self.chosen = {name for name, each in self.questions.items() if each["options"]}
        self.order = {name: 2 * number for number, name in enumerate(_in_order_of_asking(before, now))}
        self.sentences: dict[str, str] = {}
        """Answers and reasons, as conditions on what else is told."""
        self.tests: dict[str, Mapping[str, Any]] = {}
        for path in (*before["paths"], *now["paths"]):
            for test in path["tests"]:
                self.tests[test["name"]] = test
                self.order[test["name"]] = 1 + max(self.order[name] for name in test["questions"])
        self.options = {
            name: {option["value"]: option["words"] for side in (before, now)
                   for option in side["questions"].get(name, {"options": ()})["options"]} | {UNKNOWN: "I don’t know"}
            for name in self.chosen
        }  # fmt: skip

    def sentence(self, item: Item) -> str:
        """The name of an answer or a reason as a condition."""
        says, name = item["says"], f"{item['role']} {item['says']['key']}"
        before = self.sentences.setdefault(name, f"the {item['role']} “{says['text']}”")
        if says["text"] not in before:  # it is filled with other values for other families
            self.sentences[name] = f"the {item['role']} “{says['template']}”"
        self.order.setdefault(name, LAST)
        return name

    def way(self, way: Way) -> list[str]:
        """The conditions of a way in words: “Is it for parents?” Yes."""
        found: dict[str, list[str]] = {}
        for about, values in by_question(way):
            what, words = self._condition(about, values)
            found.setdefault(what, []).append(words)
        return [f"{what} {' and '.join(_met(words))}" for what, words in found.items()]

    def _condition(self, about: str, values: Sequence[str]) -> tuple[str, str]:
        """What a condition is about, and what must hold of it."""
        if about in self.sentences:
            return self.sentences[about], "is not told" if values[0] == "False" else "is told"
        if about in self.tests:
            test = self.tests[about]
            return test["of"] + " is", test["words"][values[0] == "False"]
        known = self.options.get(about, {value: value for value in values})
        asked = f"“{self.questions[about]['ask']}”"
        if about in self.options and set(values) >= known.keys() - {UNKNOWN}:
            return asked, "is asked"
        others = [f"*{words}*" for value, words in known.items() if value not in (*values, UNKNOWN)]
        if about in self.options and len(values) > FEW_VALUES >= len(others):
            return asked, f"any answer but {' and '.join(others)}"
        return asked, " or ".join(f"*{known[value]}*" for value in known if value in values)
