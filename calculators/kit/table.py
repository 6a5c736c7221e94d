"""Everything a calculator can ask and say, as a table to follow with a finger: for readers without script, and on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from .elements import Html, el, join
from .explore import All, Ask, Compare, End, Graph, Node, Read, Refused, _place, children
from .outcome import Outcome
from .outcome_html import details, figures
from .page import Host, Page
from .questions import Country, Question
from .replay import Calculator
from .sentences import Computed, Sentence, Sentences
from .terms import Term
from .titles import kind_words
from .watched import Expression, Test

say = Sentences("kit")

AS_THAT_POINT = say("table-as-that-point", "The answer is what that point says.")

type Row = tuple[str, Node]
"""An answer in words, and the node that it leads to."""

ORDER = {
    "<": (say("is-less", "less than"), say("is-before", "before")),
    "<=": (say("is-at-most", "at most"), say("is-on-or-before", "on or before")),
    ">": (say("is-more", "more than"), say("is-after", "after")),
    ">=": (say("is-at-least", "at least"), say("is-on-or-after", "on or after")),
    "==": (say("is-equal", "equal to"), say("is-same-day", "the same day as")),
    "!=": (say("is-not", "other than"), say("is-other-day", "another day than")),
}


def simplified(root: Node) -> Node:
    """The graph for reading: outcomes that say the same are one, with all that any of them adds.

    So cases that differ only in what is added up do not lead to a step of their own.
    """
    groups: dict[Any, Outcome] = {}

    def gather(node: Node, seen: set[Node]) -> None:
        if node in seen:
            return
        seen.add(node)
        ends = (node.outcome,) if isinstance(node, End) else node.ends if isinstance(node, All) else ()
        for outcome in ends:
            key = _same(outcome)
            groups[key] = _union(groups[key], outcome) if key in groups else outcome
        for _, after in children(node):
            gather(after, seen)

    @cache
    def rebuilt(node: Node) -> Node:
        match node:
            case End(outcome):
                return End(groups[_same(outcome)])
            case Ask(question, branches):
                leading: dict[Node, list[Any]] = {}
                for values, after in branches:
                    leading.setdefault(rebuilt(after), []).extend(values)
                return Ask(question, tuple((tuple(values), after) for after, values in leading.items()))
            case Read(question, then):
                return Read(question, rebuilt(then))
            case Compare(test, yes, no):
                return rebuilt(yes) if rebuilt(yes) == rebuilt(no) else Compare(test, rebuilt(yes), rebuilt(no))
            case All(conditions, met, not_met, between):
                lanes = tuple((name, rebuilt(after)) for name, after in conditions)
                return All(lanes, groups[_same(met)], groups[_same(not_met)] if not_met else None, between)
            case _:
                return node

    gather(root, set())
    return rebuilt(root)


def _same(outcome: Outcome) -> Any:
    """What two outcomes share that say the same: kind and sentence, and how a day in it is worked out."""
    return outcome.kind, _said(outcome.says)


def _said(sentence: Sentence) -> tuple[Any, ...]:
    """What tells a sentence from others: its key, its days, and the sentences in it."""
    values = [value for _, value in sentence.values]
    days = [value.label for value in values if isinstance(value, Computed)]
    return sentence.key, *days, *[_said(value) for value in values if isinstance(value, Sentence)]


def _union(one: Outcome, other: Outcome) -> Outcome:
    def both(first: tuple[Any, ...], second: tuple[Any, ...]) -> tuple[Any, ...]:
        known = {_key(each) for each in first}
        return (*first, *[each for each in second if _key(each) not in known])

    return replace(
        one,
        places=tuple(dict.fromkeys((*one.places, *other.places))),
        reasons=both(one.reasons, other.reasons),
        open=both(one.open, other.open),
        conflicts=both(one.conflicts, other.conflicts),
        then=both(one.then, other.then),
        calendar=both(one.calendar, other.calendar),
        checklist=both(one.checklist, other.checklist),
    )


def _key(part: Any) -> str:
    """What tells a reason, an open point, a contradiction or an advice apart: its sentence."""
    sentence = getattr(part, "says", None) or getattr(part, "followed", None) or part
    return str(sentence.key)


@dataclass
class Table:
    """The steps of a graph, numbered in the order of a reader, and its outcomes, lettered."""

    calculator: Calculator[Any, Any]
    graph: Graph
    page: Page
    steps: dict[Node, int] = field(default_factory=dict)
    letters: dict[Node, str] = field(default_factory=dict)

    def html(self) -> Html:
        """The whole table: steps, outcomes and figures."""
        self._number(simplified(self.graph.root))
        say_ = self.page.say
        head = [say("table-question", "Step"), say("table-answer", "Answer"), say("table-then", "Then")]
        bodies = [self._step(node, number) for node, number in self.steps.items()]
        table = el(
            "table",
            el("thead", el("tr", *[el("th", say_(title), scope="col") for title in head])),
            *bodies,
            class_="steps",
        )
        outcomes = [self._outcome(node, letter) for node, letter in self.letters.items()]
        used = self.calculator.law(self.calculator.edition.day)
        known = {figure: figure.on(used.day) for figure in self.graph.figures}
        parts = [
            el("p", say_(say("table-about", "Begin at step 1 and follow your answers. This table says the same as the questions above.")),
               class_="table-about"),
            el("div", table, class_="table-scroll", tabindex="0", role="region", aria_label=say_(say("table-steps", "Questions"))),
        ]  # fmt: skip
        if outcomes:
            parts += [
                el("p", say_(say("table-outcomes", "Outcomes")), class_="outcome-part-title"),
                el("ul", *outcomes, class_="table-outcomes"),
            ]
        if known:
            parts += [
                el("p", say_(say("figures", "Figures used")), class_="outcome-part-title"),
                figures(self.page, known),
            ]
        return join(*parts)

    def _number(self, root: Node) -> None:
        """Number the steps and letter the outcomes, depth first, as a reader meets them."""
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node in self.steps or node in self.letters:
                continue
            if isinstance(node, End):
                self._give_letter(node)
            elif not isinstance(node, Refused):
                self.steps[node] = len(self.steps) + 1
                waiting.extend(reversed([after for _, after in self._rows(node)]))
                if isinstance(node, All):
                    for outcome in node.ends:
                        self._give_letter(End(outcome))

    def _give_letter(self, node: End) -> None:
        """An outcome that has more to say than one sentence stands below the table, under a letter."""
        if node not in self.letters and details(self.page, node.outcome):
            self.letters[node] = _letter(len(self.letters))

    def _rows(self, node: Node) -> list[Row]:
        """The answers of a step, and where each leads."""
        match node:
            case Ask(question, branches):
                return [(self._either(question, values), after) for values, after in branches]
            case Read(question, then) if isinstance(then, Compare) and then.test.names == {question.name}:
                return list(self._ranges(question, then, []))
            case Read(_, then):
                return [(self.page.say(say("table-any", "any")), then)]
            case Compare(test) if len(test.names) == 1:
                return list(self._ranges(self._question(test), node, []))
            case Compare(_, yes, no):
                return [(self.page.say(say("yes", "Yes")), yes), (self.page.say(say("no", "No")), no)]
            case All(conditions):
                return [("", after) for _, after in conditions]
            case _:
                return []

    def _question(self, test: Test) -> Question[Any]:
        questions: dict[str, Question[Any]] = self.calculator.you.questions()
        return questions[min(test.names)]

    def _either(self, question: Question[Any], values: Sequence[Any]) -> str:
        return f" {self.page.say(say('or', 'or'))} ".join(self.page.answer(question, value) for value in values)

    def _ranges(self, question: Question[Any], node: Node, made: list[tuple[Test, bool]]) -> Iterator[Row]:
        """Comparisons of one answer after each other, as ranges of that answer."""
        if isinstance(node, Compare) and node.test.names == {question.name}:
            yield from self._ranges(question, node.yes, [*made, (node.test, True)])
            yield from self._ranges(question, node.no, [*made, (node.test, False)])
        else:
            yield self._range(question, made), node

    def _range(self, question: Question[Any], made: list[tuple[Test, bool]]) -> str:
        if isinstance(question, Country):
            return self._countries(made)
        domain = question.domain()
        low, high = (_place([question], made, {}, end) for end in (False, True))
        if low is None or high is None:
            return ""
        first, last = low[question.name], high[question.name]
        shown = {"first": first, "last": last}
        if first == last:
            return self.page.words.show(first)
        if first == domain[0]:
            return self.page.say(say("range-up-to", "{last} or less", **shown))
        if last == domain[-1]:
            return self.page.say(say("range-from", "{first} or more", **shown))
        return self.page.say(say("range", "{first} to {last}", **shown))

    def _countries(self, made: list[tuple[Test, bool]]) -> str:
        chosen = [test.right.value({}) for test, truth in made if truth]
        if not chosen:
            return self.page.say(say("table-other-country", "another"))
        codes = set(chosen[0]).intersection(*chosen)
        return ", ".join(sorted(self.page.words.country(code) for code in codes))

    def _title(self, node: Node) -> str:
        match node:
            case Ask(question, _) | Read(question, _):
                return self.page.say(question.ask)
            case Compare(test) if len(test.names) == 1:
                return self.page.say(say("table-look-again", "Look again: {ask}", ask=self._question(test).ask))
            case Compare(test):
                return self._comparison(test)
            case All(_, _, None):
                return self.page.say(say("table-together", "Go through each of these points. All of them count."))
            case _:
                return self.page.say(say("table-all", "Check each of these points. All must hold."))

    def _comparison(self, test: Test) -> str:
        days = isinstance(self._question(test).domain()[0], date)
        operator = self.page.say(ORDER[test.operator][days])
        left, right = self._expression(test.left), self._expression(test.right)
        return self.page.say(
            say("table-compare", "Is {left} {operator} {right}?", left=left, operator=operator, right=right)
        )

    def _expression(self, expression: Expression) -> str:
        """A value that comes from answers, in words."""
        if not expression.names:
            return self.page.words.show(expression.how)
        if not expression.parts:
            return self._named(self.calculator.you.questions()[expression.label])
        parts = [self._expression(part) for part in expression.parts]
        if isinstance(expression.how, Term):
            back = any(
                count < 0
                for count in (expression.how.years, expression.how.months, expression.how.weeks, expression.how.days)
            )
            words = say("term-before", "{term} before {day}") if back else say("term-after", "{term} after {day}")
            return self.page.words.sentences[words.key].format(term=self.page.words.show(expression.how), day=parts[0])
        joined = {"+": say("plus", "plus"), "-": say("minus", "minus"), "*": say("times", "times")}.get(expression.how)
        return f" {self.page.say(joined) if joined else ','} ".join(parts)

    def _named(self, question: Question[Any]) -> str:
        name = self.page.say(question.short)
        return name if question.english_short else f"“{name}”"

    def _worded(self, sentence: Sentence) -> Sentence:
        """The sentence with what is worked out said in words: "three months after the first day"."""
        return replace(sentence, values=tuple((name, self._in_words(value)) for name, value in sentence.values))

    def _in_words(self, value: Any) -> Any:
        if isinstance(value, Sentence):
            return self._worded(value)
        if isinstance(value, Computed) and (value.label or not value.expression.parts):
            return self._expression(value.expression)
        return value

    def _step(self, node: Node, number: int) -> Html:
        """One step as rows of the table."""
        rows = [(answer, self._then(after)) for answer, after in self._rows(node)]
        if isinstance(node, All):
            rows = [
                (self.page.say(say("table-point", "Point {number}", number=n)), then)
                for n, (_, then) in enumerate(rows, 1)
            ]
            rows += self._afterwards(node)
        title = el(
            "th",
            f"{number}. {self._title(node)}",
            scope="rowgroup",
            rowspan=str(len(rows)),
            id=self.page.id("step", str(number)),
        )
        shown = [
            el("tr", *([title] if n == 0 else []), el("td", answer), el("td", then))
            for n, (answer, then) in enumerate(rows)
        ]
        return el("tbody", *shown)

    def _afterwards(self, node: All) -> list[tuple[str, Html]]:
        """What follows from all points: the last rows of their step."""
        if not node.not_met:
            return [(self.page.say(say("table-in-all", "All points together")), self._then(End(node.met)))]
        return [
            (self.page.say(say("table-all-hold", "All hold")), self._then(End(node.met))),
            (self.page.say(say("table-one-fails", "One or more do not hold")), self._then(End(node.not_met))),
            (
                self.page.say(say("table-unsettled", "None fails, but one is not settled")),
                join(" ".join(self.page.say(part) for part in (AS_THAT_POINT, *node.between))),
            ),
        ]

    def _then(self, node: Node) -> Html:
        if node in self.steps:
            number = str(self.steps[node])
            return el(
                "a",
                self.page.say(say("table-go", "Go to step {number}", number=number)),
                href=f"#{self.page.id('step', number)}",
            )
        if isinstance(node, Refused):
            return join(self.page.say(self._worded(node.sentence)))
        assert isinstance(node, End)
        outcome = node.outcome.mapped(self._worded)
        short = join(el("strong", self.page.say(kind_words(outcome))), " ", self.page.say(outcome.says))
        letter = self.letters.get(node)
        if letter:
            link = el(
                "a",
                self.page.say(say("table-see", "Outcome {letter}", letter=letter)),
                href=f"#{self.page.id('outcome', letter)}",
            )
            return join(short, " ", link)
        return join(short, " ", self.page.cites(outcome.places))

    def _outcome(self, node: Node, letter: str) -> Html:
        assert isinstance(node, End)
        outcome = node.outcome.mapped(self._worded)
        return el(
            "li",
            el("p", el("strong", f"{letter}. {self.page.say(kind_words(outcome))}"), " ", self.page.say(outcome.says), " ",
               self.page.cites(outcome.places)),
            details(self.page, outcome),
            id=self.page.id("outcome", letter),
            class_=f"table-outcome outcome-{outcome.kind.value}",
        )  # fmt: skip


def _letter(number: int) -> str:
    """A, B, … Z, AA, AB, …

    >>> _letter(0), _letter(25), _letter(26)
    ('A', 'Z', 'AA')
    """
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)


def table(calculator: Calculator[Any, Any], graph: Graph, host: Host) -> Html:
    """All questions, outcomes and figures of a calculator."""
    return Table(calculator, graph, Page(host)).html()
