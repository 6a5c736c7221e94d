"""Everything a calculator can ask and say, for readers without script and on paper: steps to follow with a finger.

`reading` makes the graph as short as it can be without telling a reader what does not hold for them, `steps` puts it in
order, and here it becomes HTML.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from typing import Any, cast

from .conditions import HOLDS
from .elements import Html, el, join, separated
from .explore import End, Graph, Refused, _place
from .outcome import Cited, Conflict, Kind, Outcome
from .outcome_html import conflict, figures
from .outcome_html import part as part_of
from .page import Host, Page
from .questions import Chosen, Country, Question
from .reading import Answered, Part, Reading, Told, Ways
from .replay import Calculator
from .sentences import Computed, Sentence, Sentences
from .steps import Answer, Plan, Row, Step, Target, Together, steps_of
from .steps import Part as StepsPart
from .terms import Term
from .titles import (
    CALENDAR,
    CHECKLIST,
    CONDITION_KINDS,
    CONFLICTS,
    CONFLICTS_BETWEEN,
    KINDS,
    OPEN,
    SEVERAL_SOURCES,
    THEN,
    several_sources,
    title_of_reasons,
)
from .watched import Expression, Test

say = Sentences("kit")

AS_THAT_POINT = say("table-as-that-point", "The answer is what that point says.")
GO_ON = say("table-go-on", "Go on")
SHARED = say("table-shared", "Steps that more than one part leads to")
SHARED_POINTS = say("table-shared-points", "Points that more than one part asks for")

ORDER = {
    "<": (say("is-less", "less than"), say("is-before", "before")),
    "<=": (say("is-at-most", "at most"), say("is-on-or-before", "on or before")),
    ">": (say("is-more", "more than"), say("is-after", "after")),
    ">=": (say("is-at-least", "at least"), say("is-on-or-after", "on or after")),
    "==": (say("is-equal", "equal to"), say("is-same-day", "the same day as")),
    "!=": (say("is-not", "other than"), say("is-other-day", "another day than")),
}


@dataclass(frozen=True)
class Words:
    """Questions, answers and comparisons in words."""

    calculator: Calculator[Any, Any]
    page: Page

    def ask(self, what: Question[Any] | Test) -> str:
        """A question, or a comparison as one."""
        return self._comparison(what) if isinstance(what, Test) else self.page.say(what.ask)

    def answers(self, answers: Iterable[Answer]) -> str:
        """Answers of which one must hold."""
        return "; ".join(self.answer(each) for each in answers)

    def answer(self, answer: Answer) -> str:
        """An answer: values, whether a comparison is true, or a range."""
        if isinstance(answer.what, Test):
            return self.page.say(say("yes", "Yes") if answer.given[0] else say("no", "No"))
        if isinstance(answer.what, Chosen):
            return "; ".join(self.page.answer(answer.what, value) for value in answer.given)
        return self._range(answer.what, answer.given)

    def _range(self, question: Question[Any], made: Sequence[tuple[Test, bool]]) -> str:
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

    def _countries(self, made: Sequence[tuple[Test, bool]]) -> str:
        chosen = [test.right.value({}) for test, truth in made if truth]
        if not chosen:
            return self.page.say(say("table-other-country", "another"))
        codes = set(chosen[0]).intersection(*chosen)
        return ", ".join(sorted(self.page.words.country(code) for code in codes))

    def when(self, ways: tuple[tuple[Answered, ...], ...]) -> Html:
        """The answers with which something holds: "Only if “…” Yes:"."""
        if not ways:
            return el("span", self.page.say(say("table-sometimes", "In some cases only:")), class_="only-if-this")
        either = f", {self.page.say(say('table-or-if', 'or if'))} "
        both = f" {self.page.say(say('and', 'and'))} "
        told = separated(either, (separated(both, map(self._answered, self._literals(way))) for way in ways))
        return el("span", self.page.say(say("table-only-if", "Only if")), " ", told, ":", class_="only-if-this")

    def _literals(self, way: Sequence[tuple[Question[Any] | Test, tuple[Any, ...]]]) -> list[Answer]:
        """The answers of a way; comparisons of one answer are one range."""
        found: dict[Any, Answer] = {}
        for what, given in way:
            if isinstance(what, Test) and len(what.names) == 1:
                question = self.calculator.you.questions()[min(what.names)]
                known = found[question].given if question in found else ()
                found[question] = Answer(question, (*known, (what, given[0])))
            else:
                found[what] = Answer(what, given)
        return list(found.values())

    def _answered(self, answer: Answer) -> Html:
        return join(f"“{self.ask(answer.what)}” ", el("strong", self.answer(answer)))

    def _comparison(self, test: Test) -> str:
        days = isinstance(self.calculator.you.questions()[min(test.names)].domain()[0], date)
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
        if expression.how == "*":
            sums = [part.how in ("+", "-") for part in expression.parts]
            parts = [f"({part})" if is_sum else part for part, is_sum in zip(parts, sums, strict=True)]
        return f" {self.page.say(joined) if joined else ','} ".join(parts)

    def amount(self, value: Computed) -> str:
        """How a value is worked out, in words."""
        return self._expression(value.expression)

    def _named(self, question: Question[Any]) -> str:
        name = self.page.say(question.short)
        return name if question.english_short else f"“{name}”"

    def worded(self, sentence: Sentence) -> Sentence:
        """The sentence with what is worked out said in words: "three months after the first day"."""
        return replace(sentence, values=tuple((name, self._in_words(value)) for name, value in sentence.values))

    def _in_words(self, value: Any) -> Any:
        if isinstance(value, Sentence):
            return self.worded(value)
        if isinstance(value, Computed) and value.expression:
            return self.amount(value)
        return value


type Lettered = Outcome | tuple[Sentence, ...]
"""What is told under a letter: an outcome, or what to do where a point is not settled."""


@dataclass
class Table:
    """The steps of a calculator and its outcomes, under letters."""

    calculator: Calculator[Any, Any]
    graph: Graph
    page: Page
    letters: dict[Lettered, str] = field(default_factory=dict)
    come_from: dict[Lettered, dict[Step, None]] = field(default_factory=dict)
    """For each outcome the steps that lead to it."""

    def __post_init__(self) -> None:
        self.words = Words(self.calculator, self.page)
        self.reading, self.plan = _read(self.calculator, self.graph)
        self._give_letters()

    def html(self) -> Html:
        """The whole table: steps, outcomes and figures."""
        used = self.calculator.law(self.calculator.edition.day)
        known = {figure: figure.on(used.day) for figure in self.graph.figures}
        outcomes = [self._outcome(outcome, letter) for outcome, letter in self.letters.items()]
        parts = [self._about(), *[self._part(number, part) for number, part in enumerate(self.plan.parts, 1)]]
        if not isinstance(self.plan.first, Step):
            parts.append(el("p", self._then(self.plan.first, None)))
        if outcomes:
            parts += [self._title(say("table-outcomes", "Outcomes")), el("ul", *outcomes, class_="table-outcomes")]
        if known:
            parts += [self._title(say("figures", "Figures used")), figures(self.page, known)]
        return join(*parts)

    def _title(self, sentence: Sentence, **attributes: str) -> Html:
        return el("p", self.page.say(sentence), class_="outcome-part-title", role="heading",
                  aria_level=str(self.page.host.level + 1), **attributes)  # fmt: skip

    def _about(self) -> Html:
        sentences = [say("table-about", "Begin at the first step, and follow your answers."), ABOUT_GO_ON]
        if self.letters:
            sentences.append(
                say("table-about-letters", "Each letter stands for an outcome, which is told in full below the steps.")
            )
        return el("p", " ".join(map(self.page.say, sentences)), class_="table-about")

    # Letters.

    def _give_letters(self) -> None:
        """An outcome that has more to say than one sentence stands below the steps, and what is a part of another one."""
        for step in self.plan.steps():
            for target in step.targets:
                self._letter(target, step)
            for outcome in step.all.ends if step.all else ():
                self._letter(End(outcome), step)
            if step.all and step.all.not_met and step.all.between:
                self._give(step.all.between, step)
        if not isinstance(self.plan.first, Step):
            self._letter(self.plan.first, None)

    def _letter(self, target: Target, step: Step | None, *, always: bool = False) -> None:
        if isinstance(target, Together):
            self._letter(End(target.makes), step, always=True)
            for lane in target.lanes:
                self._letter(lane, step, always=True)
        if isinstance(target, End) and (always or self.reading.told[target.outcome].has_more):
            self._give(target.outcome, step)

    def _give(self, what: Lettered, step: Step | None) -> None:
        self.letters.setdefault(what, _letter(len(self.letters)))
        if step:
            self.come_from.setdefault(what, {})[step] = None

    # Steps.

    def number(self, step: Step) -> str:
        """The number of a step: 3, or 2.3 where there are parts."""
        return f"{step.part}.{step.number}" if len(self.plan.parts) > 1 else str(step.number)

    def _id(self, step: Step) -> str:
        return self.page.id("step", self.number(step).replace(".", "-"))

    def _link(self, step: Step, text: str = "") -> Html:
        return el("a", text or self.number(step), href=f"#{self._id(step)}")

    def _part(self, number: int, part: StepsPart) -> Html:
        """The steps of one part. Those that are tables of rules stand between the others."""
        head = [say("table-question", "Step"), say("table-answer", "Answer"), say("table-then", "Then")]
        label = self._heading(number, part)
        shown: list[Html] = []
        bodies: list[Html] = []

        def close() -> None:
            if bodies:
                titles = el("tr", *[el("th", self.page.say(title), scope="col") for title in head])
                shown.append(el("table", el("thead", titles), *bodies, class_="steps"))
                bodies.clear()

        for step in part.steps:
            if len(step.rows[0].answers if step.rows else ()) > 1:
                close()
                shown.append(self._rules(step))
            else:
                bodies.append(self._points(step) if step.all else self._step(step))
        close()
        return join(label, *shown)

    def _heading(self, number: int, part: StepsPart) -> Html:
        if len(self.plan.parts) == 1:
            return Html()
        if not part.head:
            title = self.page.say(SHARED_POINTS if part.points else SHARED)
        elif part.head is self.plan.first:
            title = self.page.say(say("table-start", "Begin here"))
        else:
            title = self._titles[part.head]
        said = self.page.say(say("table-part", "Part {number}", number=number)) + (f". {title}" if title else "")
        return el("p", said, class_="outcome-part-title table-part", role="heading",
                  aria_level=str(self.page.host.level + 1))  # fmt: skip

    @cached_property
    def _titles(self) -> dict[Step, str]:
        """What each part is about, by its first step: for whom it is, or the point that it decides."""
        heads = [part.head for part in self.plan.parts if part.head]
        short = {head: " – ".join(self._chosen(head)) for head in heads}
        for head in heads:
            if head in self._in_points and head.asks:
                short[head] = self.words.ask(head.asks[0])
        told = list(short.values())
        return {
            head: " – ".join(filter(None, [title, self._last_answer(head)]))
            if told.count(title) > 1 or not title
            else title
            for head, title in short.items()
        }

    def _chosen(self, head: Step) -> list[str]:
        """The choices that everybody has made who comes to a part."""
        return [
            "; ".join(answers)
            for what, answers in self._surely(head).items()
            if isinstance(what, Chosen) and 2 < len(what.domain()) != len(answers)
        ]

    def _last_answer(self, head: Step) -> str:
        """The last other answer that everybody has given who comes to a part, with its question."""
        others = [
            f"“{self.words.ask(what)}” {next(iter(answers))}"
            for what, answers in self._surely(head).items()
            if len(answers) == 1 and not (isinstance(what, Chosen) and len(what.domain()) > 2)
        ]
        return others[-1] if others else ""

    @cached_property
    def _before(self) -> dict[Step, list[tuple[Step, Row | None]]]:
        found: dict[Step, list[tuple[Step, Row | None]]] = {}
        for step in self.plan.steps():
            ways: list[tuple[Row | None, Target]] = [(row, row.target) for row in step.rows]
            ways += [(None, point) for point in step.points]
            for row, target in ways:
                for after in steps_of(target):
                    found.setdefault(after, []).append((step, row))
        return found

    def _surely(self, step: Step) -> dict[Question[Any] | Test, dict[str, None]]:
        """The answers of which each way to a step has one."""
        ways = []
        for before, row in self._before.get(step, []):
            way = self._surely(before)
            for answers in row.answers if row else ():
                if answers:
                    way[answers[0].what] = dict.fromkeys(self._each(answers))
            ways.append(way)
        if not ways:
            return {}
        common = [question for question in ways[0] if all(question in way for way in ways)]
        return {question: {each: None for way in ways for each in way[question]} for question in common}

    def _each(self, answers: Iterable[Answer]) -> list[str]:
        """Each answer in words, values one by one."""
        return [
            self.words.answer(Answer(each.what, (value,)))
            if isinstance(each.what, Chosen) else self.words.answer(each)
            for each in answers
            for value in (each.given if isinstance(each.what, Chosen) else (None,))
        ]  # fmt: skip

    def _step(self, step: Step) -> Html:
        """One step as rows of the table."""
        rows = [(self._answer(step, row), self._then(row.target, step)) for row in step.rows]
        return self._body(step, self._asked(step), rows)

    def _body(self, step: Step, asked: Html, rows: Sequence[tuple[str, Html]]) -> Html:
        title = el("th", f"{self.number(step)}. ", asked, scope="rowgroup", rowspan=str(len(rows)))
        shown = [el("tr", *([title] if n == 0 else []), el("td", answer), el("td", then))
                 for n, (answer, then) in enumerate(rows)]  # fmt: skip
        return el("tbody", *shown, id=self._id(step))

    def _asked(self, step: Step) -> Html:
        """What a step asks."""
        if step.any_of:
            items = [
                el("li", f"“{self.words.ask(what)}” ", el("strong", self.words.answers(answers)))
                for what, answers in zip(step.asks, step.any_of, strict=True)
            ]
            return join(self.page.say(say("table-any-of", "Does one of these hold?")), el("ul", *items))
        if len(step.asks) > 1:
            return el("ul", *[el("li", self.words.ask(what)) for what in step.asks])
        ask = self.words.ask(step.asks[0])
        return join(self.page.say(say("table-look-again", "Look again: {ask}", ask=ask)) if step.again else ask)

    def _answer(self, step: Step, row: Row) -> str:
        if step.any_of:
            one = say("table-one", "One or more hold") if row is step.rows[0] else say("table-none", "None of them")
            return self.page.say(one)
        if row.answers:
            return self.words.answers(row.answers[0])
        several = len(step.asks) > 1
        return self.page.say(say("table-notes", "Write them down") if several else say("table-note", "Write it down"))

    def _rules(self, step: Step) -> Html:
        """Two questions that decide together: a row for each rule."""
        titles = [*map(self.words.ask, step.asks), self.page.say(say("table-then", "Then"))]
        alike = [row.answers[0] for row in step.rows]
        shown = []
        for n, row in enumerate(step.rows):
            cells = []
            if n == 0 or alike[n - 1] != alike[n]:
                cells.append(el("th", self.words.answers(alike[n]), scope="row", rowspan=str(alike.count(alike[n]))))
            other = self.words.answers(row.answers[1]) or self.page.say(say("table-any", "any"))
            shown.append(el("tr", *cells, el("td", other), el("td", self._then(row.target, step))))
        caption = f"{self.number(step)}. {self.page.say(say('table-rules', 'Find the row with your two answers.'))}"
        return el(
            "table",
            el("caption", caption),
            el("thead", el("tr", *[el("th", title, scope="col") for title in titles])),
            el("tbody", *shown),
            class_="rules",
            id=self._id(step),
        )

    def _points(self, step: Step) -> Html:
        """Points that must all hold, and what follows from them."""
        assert step.all
        items = [el("li", self._point(point)) for point in step.points]
        rows: list[tuple[str, Html]]
        if step.all.not_met:
            titles = [say("table-all", "Check each of these points. All must hold.")]
            if any(self._holding(point) for point in step.points):
                titles.append(say("table-bold", "A point holds with an answer in bold."))
            rows = [
                (self.page.say(say("table-all-hold", "All hold")), self._then(End(step.all.met), step)),
                (self.page.say(say("table-one-fails", "One or more do not hold")), self._then(End(step.all.not_met), step)),
                (self.page.say(say("table-unsettled", "None fails, but one is not settled")),
                 self._unsettled(step.all.between)),
            ]  # fmt: skip
        else:
            titles = [say("table-together", "Go through each of these points. All of them count.")]
            rows = [(self.page.say(say("table-in-all", "All points together")), self._then(End(step.all.met), step))]
        return self._body(step, join(" ".join(map(self.page.say, titles)), el("ul", *items)), rows)

    def _point(self, point: Target) -> Html:
        """A point in a list: the step it is decided in with its first question, or what holds for everybody."""
        if not isinstance(point, Step):
            return self._then(point, None, in_point=True)
        ask = self.words.ask(point.asks[0]) if point.asks else ""
        holding = self._holding(point)
        bold = join(" ", el("strong", self.words.answers(holding))) if holding else Html()
        return join(self._link(point), f" {ask}", bold)

    def _holding(self, point: Target) -> tuple[Answer, ...]:
        """The answers with which a point holds, where its one question settles that."""
        if (
            not isinstance(point, Step)
            or not point.simple
            or not all(isinstance(row.target, End) for row in point.rows)
        ):
            return ()
        return tuple(
            answer
            for row in point.rows
            if isinstance(row.target, End) and row.target.outcome.kind in HOLDS
            for answer in row.answers[0]
        )

    @cached_property
    def _in_points(self) -> set[Step]:
        """The steps that only decide a point."""
        above: set[Step] = set()
        waiting = steps_of(self.plan.first)
        while waiting:
            step = waiting.pop()
            if step not in above:
                above.add(step)
                waiting += [
                    after for row in step.rows if not isinstance(row.target, Together) for after in steps_of(row.target)
                ]
        return set(self.plan.steps()) - above

    def _then(self, target: Target, step: Step | None, *, in_point: bool = False) -> Html:
        """Where an answer leads."""
        if isinstance(target, Step):
            if step and (target.part, target.number) == (step.part, step.number + 1):
                return join(self.page.say(GO_ON))
            number = self.number(target)
            return self._link(target, self.page.say(say("table-go", "Go to step {number}", number=number)))
        if isinstance(target, Refused):
            return join(self.page.say(self.words.worded(target.sentence)))
        if isinstance(target, Together):
            return self._together(target)
        told = self.reading.told[target.outcome]
        in_point = in_point or step in self._in_points
        short = join(self._kind(told, in_point=in_point), self.page.say(self.words.worded(told.says)), " ")
        if target.outcome in self.letters:
            return join(short, self._see(target.outcome))
        return join(short, self._cites(told))

    def _unsettled(self, between: tuple[Sentence, ...]) -> Html:
        """What follows where no point fails, and one is open, contradictory or for the authority to decide."""
        said = self.page.say(AS_THAT_POINT)
        return join(said, " ", self._see(between)) if between else join(said)

    def _see(self, outcome: Lettered, text: str = "") -> Html:
        letter = self.letters[outcome]
        said = text or self.page.say(say("table-see", "Outcome {letter}", letter=letter))
        return el("a", said, href=f"#{self.page.id('outcome', letter)}")

    def _together(self, target: Together) -> Html:
        """What several outcomes make up, and which they are."""
        lanes = [
            self._link(lane, self.page.say(say("table-step", "step {number}", number=self.number(lane))))
            if isinstance(lane, Step)
            else self._see(lane.outcome, self.letters[lane.outcome])
            for lane in target.lanes if isinstance(lane, Step | End)
        ]  # fmt: skip
        whole = self._then(End(target.makes), None)
        count = join(self.page.say(say("table-made-of", "All of these count:")), " ", separated(", ", lanes))
        return join(whole, " ", el("span", count, class_="table-made-of"))

    # Outcomes.

    def _kind(self, told: Told, *, in_point: bool = False) -> Html:
        """What the kind of an outcome is called, in general or as a point among several."""
        if in_point and told.kind is Kind.ANSWER:
            return Html()
        words = CONDITION_KINDS if in_point else KINDS
        several = several_sources(part.what for part in told.places) and told.kind in SEVERAL_SOURCES
        return join(el("strong", self.page.say((SEVERAL_SOURCES if several else words)[told.kind])), " ")

    def _cites(self, told: Told) -> Html:
        always_first = sorted(told.places, key=lambda part: part.when is not None)
        places = [
            join(self._only_if(when), separated("; ", (self.page.cite(part.what) for part in alike)))
            for when, alike in _alike(always_first)
        ]
        return el("span", separated("; ", places), class_="cites")

    def _only_if(self, when: Ways) -> Html:
        return Html() if when is None else join(self.words.when(when), " ")

    def _outcome(self, what: Lettered, letter: str) -> Html:
        """What is told under a letter, and which steps lead to it."""
        steps = self.come_from.get(what, {})
        numbers = self.page.say(say("table-from", "From step {number}", number=", ".join(map(self.number, steps))))
        comes = el("span", numbers, class_="table-from") if steps else Html()
        id_ = self.page.id("outcome", letter)
        if isinstance(what, tuple):
            said, more = join(self.page.say(AS_THAT_POINT)), self._advice(what)
            kind = Kind.DEPENDS
        else:
            told = self.reading.told[what]
            in_point = bool(steps) and all(self._is_point(what, step) for step in steps)
            said = join(
                self._kind(told, in_point=in_point), self.page.say(self.words.worded(told.says)), " ", self._cites(told)
            )
            more, kind = self._more(told), told.kind
        line = el("p", el("strong", f"{letter}. "), said, " ", comes)
        return el("li", line, more, id=id_, class_=f"table-outcome outcome-{kind.value}")

    def _advice(self, sentences: Sequence[Sentence]) -> Html:
        return part_of(self.page, THEN, el("ul", *map(self._item, sentences)))

    def _is_point(self, outcome: Outcome, step: Step) -> bool:
        """Whether an outcome is a point among several where `step` leads to it."""
        together = [row.target for row in step.rows if isinstance(row.target, Together)]
        inside = [lane for target in together for lane in target.lanes] + step.points
        return step in self._in_points or any(isinstance(lane, End) and lane.outcome == outcome for lane in inside)

    def _more(self, told: Told, *, in_list: bool = False) -> Html:
        """Everything behind an outcome. What belongs to it with some answers only says with which."""
        parts = []
        if told.sums:
            sums = self._list(told.sums, lambda value: el("li", self.words.amount(value)))
            parts.append(part_of(self.page, say("table-sums", "How the amount is worked out"), sums))
        if told.reasons:
            title = title_of_reasons(
                cast("Sequence[Outcome]", [part.what for part in told.reasons])
            )  # as much as it reads
            parts.append(part_of(self.page, title, self._list(told.reasons, self._reason, "reasons")))
        if told.listed["calendar"]:
            days = self._list(told.listed["calendar"], self._item, "outcome-calendar")
            parts.append(part_of(self.page, CALENDAR, days))
        if told.checklist:
            things = self._list(told.checklist, self._thing, "outcome-checklist")
            parts.append(things if in_list else part_of(self.page, CHECKLIST, things))
        parts += self._conflicts(told)
        for name, title in (("open", OPEN), ("then", THEN)):
            if told.listed[name]:
                parts.append(part_of(self.page, title, self._list(told.listed[name], self._item)))
        return join(*parts)

    def _list(self, parts: Sequence[Part[Any]], item: Callable[[Any], Html], class_: str | None = None) -> Html:
        """A list. Items after each other that hold with the same answers stand together under these."""
        shown = []
        for when, alike in _alike(parts):
            items = [item(part.what) for part in alike]
            shown += items if when is None else [el("li", self.words.when(when), el("ul", *items), class_="only-if")]
        return el("ul", *shown, class_=class_)

    def _reason(self, reason: Told) -> Html:
        kind = el("span", self._kind(reason, in_point=True), class_="reason-kind")
        return el(
            "li",
            Html() if reason.kind is Kind.ANSWER else kind,
            self.page.say(self.words.worded(reason.says)),
            " ",
            self._cites(reason),
            self._more(reason, in_list=reason.kind is Kind.ANSWER),
            class_=f"reason reason-{reason.kind.value}",
        )

    def _item(self, what: Cited | Sentence) -> Html:
        """A sentence of a list, with its places."""
        if isinstance(what, Sentence):
            return el("li", self.page.say(self.words.worded(what)))
        return el("li", self.page.say(self.words.worded(what.says)), " ", self.page.cites(what.places))

    def _thing(self, what: Cited) -> Html:
        """Something to gather, with a box to tick."""
        label = el("label", el("input", type="checkbox"), " ", self.page.say(self.words.worded(what.says)))
        return el("li", label, " ", self.page.cites(what.places))

    def _worded(self, conflict: Conflict) -> Conflict:
        statements = [replace(each, says=self.words.worded(each.says)) for each in conflict.statements]
        return Conflict(tuple(statements), self.words.worded(conflict.followed))

    def _conflicts(self, told: Told) -> list[Html]:
        """Contradictions inside of one source, and those between two."""
        found = []
        for title, between in ((CONFLICTS, False), (CONFLICTS_BETWEEN, True)):
            alike = [part for part in told.listed["conflicts"] if several_sources(_places(part.what)) is between]
            shown = [
                el("div", self._only_if(part.when), conflict(self.page, self._worded(part.what))) for part in alike
            ]
            if shown:
                found.append(part_of(self.page, title, *shown))
        return found


ABOUT_GO_ON = say("table-about-go-on", "“Go on” leads to the next step.")


def _alike(parts: Sequence[Part[Any]]) -> Iterator[tuple[Ways, list[Part[Any]]]]:
    """Parts after each other that hold with the same answers."""
    held: list[Part[Any]] = []
    for part in parts:
        if held and held[0].when != part.when:
            yield held[0].when, held
            held = []
        held.append(part)
    if held:
        yield held[0].when, held


def _places(conflict: Conflict) -> list[Any]:
    return [place for statement in conflict.statements for place in statement.places]


def _letter(number: int) -> str:
    """A, B, … Z, AA, AB, …

    >>> _letter(0), _letter(25), _letter(26)
    ('A', 'Z', 'AA')
    """
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)


@cache
def _read(calculator: Calculator[Any, Any], graph: Graph) -> tuple[Reading, Plan]:
    """The graph as a reader on paper follows it: the same in each language, and on each page."""
    reading = Reading(graph)
    return reading, Plan(reading.root, calculator.you.questions())


def table(calculator: Calculator[Any, Any], graph: Graph, host: Host) -> Html:
    """All questions, outcomes and figures of a calculator."""
    return Table(calculator, graph, Page(host)).html()
