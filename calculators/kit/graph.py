"""The graph of a calculator for the page: what `policy-graph.js` walks to answer before Python has come.

It holds every question, every way through the rule and every outcome that needs no arithmetic, as the HTML of the one
renderer. What differs from page to page and from reader to reader is left as holes: `~#~` begins an id, `~^~` is the
level of the outcome's heading, `~@3~` the address of chapter 3; names in small letters are filled by the script.

The letters, short because they travel:

- a question: `n` name, `k` kind, `f` its form fields, `a` its words, `h` its HTML, `w` the same with a mistake, `o` the
  words of each answer, `d` what "I don't know" stands for, `e` `i` `r` what is said of nothing, of what is no number, and of
  a number out of range, `s` the least and the most;
- a node: `f` the figures that are read on the way to it, and: `q` a question with `a` (where each answer leads) or `n` (what
  follows a reading); `t` a comparison with `y` and `n`; `c` conditions with `v`, their verdict; `o` an outcome; `m` a message
  about `q`; none of these where it takes Python; a question also `p` where no way from it ends without Python;
- an ending: `h` as an outcome, `l` as one condition, `k` its kind, `p` its places, `a` whether it is an answer, `c` also with
  things to gather;
- a verdict: `m` when all hold, `n` when one does not, `b` what lies between: a kind, and the outcome where it rests on one
  source and on several.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from . import html
from .conditions import IN_BETWEEN
from .elements import Html, el, join
from .explore import All, Ask, Compare, End, Node, Read, Refused, children, explore
from .law import Dated, Edition, Place
from .outcome import Kind, Outcome
from .outcome_html import figures, part, reasons
from .page import Host, Page
from .questions import SHOW, UNKNOWN, Chosen, Country, Day, Money, Question, Whole, Wrong
from .replay import FULL, Calculator, as_text
from .sentences import Computed, Sentence, Sentences
from .titles import FIGURES, TITLES_OF_REASONS, title_of_reasons
from .watched import SIGNS, Codes, Expression, Test

say = Sentences("kit")

IN_FULL = say("in-full", "Work this out in full (about {megabytes} MB)", megabytes="~megabytes~")
WHY_IN_FULL = say(
    "why-in-full",
    "This came at once, from the table of all answers. In full, you can also save it, and see what would change it.",
)

LEVEL = 990
"""Stands for the level of a heading, which the page decides."""

REASONS_BEGIN, REASONS_END = '<ul class="reasons">', "</ul>"

ARITHMETIC = -1
"""The ending that only Python works out."""

KINDS: Mapping[type[Any], str] = {Whole: "whole", Money: "money", Country: "country", Day: "day"}
FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


class _Anywhere(dict[str, str]):
    """An address for each chapter, as a hole."""

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ARG002 (a dict's own signature)
        return f"~@{key}~"


def graph(calculator: Calculator[Any, Any], language: str = "en") -> dict[str, Any]:
    """The graph of this calculator in this language, ready for JSON.

    Raises ValueError where a sentence holds the mark of a hole.
    """
    page = Page(Host(language, "~#~", _Anywhere(), level=LEVEL))
    if any("~" in template for template in page.words.sentences.values()):
        raise ValueError("a sentence holds “~”, which marks the holes in a graph: write it in another way")
    return _Builder(calculator, page).built()


class _Builder:
    """Gives every question, node, ending, verdict, figure and place its number."""

    def __init__(self, calculator: Calculator[Any, Any], page: Page) -> None:
        self.calculator, self.page = calculator, page
        self.edition: Edition = calculator.edition
        self.questions = list[Question[Any]](calculator.you.questions().values())
        self.walked = explore(calculator)
        self.conditions = _below_conditions(self.walked.root)
        self.nodes: dict[Node, int] = {}
        self.endings: dict[tuple[Outcome, bool], dict[str, Any]] = {}
        self.verdicts: dict[All, int] = {}
        self.figures: dict[Dated[Any], int] = {}
        self.places: dict[Place, int] = {}

    def built(self) -> dict[str, Any]:
        self.nodes |= {node: number for number, node in enumerate(self.walked.nodes())}
        nodes = [self._node(node) for node in self.nodes]
        verdicts = [self._verdict(each) for each in self.verdicts]
        for node in _all_with_python(nodes, verdicts):
            node["p"] = 1
        return {
            "questions": [self._question(question) for question in self.questions],
            "nodes": nodes,
            "endings": list(self.endings.values()),
            "verdicts": verdicts,
            "figures": [self._figure(figure) for figure in self.figures],
            "places": [[self.page.cite(place), place.source.title] for place in self.places],
            "parts": self._parts(),
            "reasons": [self._reasons(title) for title in TITLES_OF_REASONS],
            "money": self.page.words.money,
        }

    # Questions

    def _question(self, question: Question[Any]) -> dict[str, Any]:
        kind = "chosen" if isinstance(question, Chosen) else KINDS[type(question)]
        found: dict[str, Any] = {
            "n": question.name,
            "k": kind,
            "f": list(question.fields()),
            "a": join(self.page.say(question.ask)),
            "h": self._rendered(html.question(self.page, question)),
        }
        if kind == "day":
            return found
        found |= {
            "w": self._rendered(html.question(self.page, question, mistake="~message~")),
            "e": self._wrong(question, ""),
        }
        if isinstance(question, Chosen):
            values = [*question.domain(), UNKNOWN]
            found["o"] = {as_text(question, value): join(self.page.answer(question, value)) for value in values}
            if question.default is not None:
                found["d"] = question.text(question.default)
        if isinstance(question, Whole):
            found |= {
                "s": [question.least, question.most],
                "i": self._wrong(question, "x"),
                "r": self._wrong(question, str(question.most + 1)),
            }
        if isinstance(question, Money):
            found |= {"s": [0, _cents(question.most)], "r": self._wrong(question, str(question.most + 1))}
        return found

    def _wrong(self, question: Question[Any], typed: str) -> str:
        try:
            question.parse(typed)
        except Wrong as wrong:
            return join(self.page.say(wrong.sentence))
        raise ValueError(f"{question.name} takes {typed!r} for an answer")

    # Nodes

    def _node(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = {"f": [self._number(figure, self.figures) for figure in node.figures]}
        match node:
            case Ask(question, branches):
                leading = {question.text(value): self.nodes[after] for values, after in branches for value in values}
                return found | {"q": self.questions.index(question), "a": leading}
            case Read(question, then):
                return found | {"q": self.questions.index(question), "n": self.nodes[then]}
            case Compare(test, yes, no):
                simple = self._test(test)
                return found | {"t": simple, "y": self.nodes[yes], "n": self.nodes[no]} if simple else found
            case All(conditions):
                self.verdicts.setdefault(node, len(self.verdicts))
                return found | {"c": [self.nodes[after] for _, after in conditions], "v": self.verdicts[node]}
            case Refused(question, sentence) if not _computed([sentence]):
                return found | {"q": self.questions.index(question), "m": join(self.page.say(sentence))}
            case End(outcome):
                return found | {"o": self._ending(outcome, as_condition=node in self.conditions)}
            case _:
                return found

    @staticmethod
    def _number[T](what: T, known: dict[T, int]) -> int:
        return known.setdefault(what, len(known))

    def _ending(self, outcome: Outcome, *, as_condition: bool) -> int:
        """The number of an outcome in this role: a line among conditions, or the outcome of the rule."""
        if _computed(outcome.sentences()):
            return ARITHMETIC
        role = (outcome, as_condition)
        if role not in self.endings:
            shown = self._line(outcome) if as_condition else {"h": self._outcome(outcome)}
            self.endings[role] = shown
        return list(self.endings).index(role)

    def _line(self, outcome: Outcome) -> dict[str, Any]:
        line = reasons(self.page, [outcome]).removeprefix(REASONS_BEGIN).removesuffix(REASONS_END)
        return {
            "l": self._rendered(line),
            "k": outcome.kind.value,
            "p": [self._number(place, self.places) for place in outcome.places],
            "t": TITLES_OF_REASONS.index(title_of_reasons([outcome])),
        }

    def _test(self, test: Test) -> list[Any] | None:
        """A comparison of one answer with a constant; None for any other."""
        left, operator, right = test.left, test.operator, test.right
        if not left.names:
            left, operator, right = right, FLIPPED.get(operator, operator), left
        if left.parts or right.names:
            return None
        question = self.calculator.you.questions()[left.label]
        value = _constant(question, right)
        signs = [sign for sign in (-1, 0, 1) if operator in SIGNS and SIGNS[operator](sign)]
        return None if value is None else [self.questions.index(question), value, signs]

    # Outcomes

    def _outcome(self, outcome: Outcome) -> str:
        return self._rendered(html.outcome(self.page, outcome, self.edition, Html("~figures~"), Html("~full~")))

    def _in_full(self) -> Html:
        button = el("button", self.page.say(IN_FULL), type="submit", name=SHOW, value=FULL, class_="calculator-more")
        return el("div", el("p", self.page.say(WHY_IN_FULL)), el("p", button), class_="outcome-part outcome-in-full")

    def _verdict(self, node: All) -> dict[str, Any]:
        """The outcomes that conditions make up, with a hole for them."""
        endings = [end for _, after in node.conditions for end in _ends(after)]
        example = next((end for end in endings if not _computed(end.sentences())), None)
        if example is None:
            return {"m": None, "b": []}
        found: dict[str, Any] = {"m": self._together(node.met, example), "b": []}
        if node.not_met and node.whatever:
            found["n"] = self._together(node.not_met, example)
            for kind, says in IN_BETWEEN.items():
                places = dict.fromkeys(place for end in endings if end.kind is kind for place in end.places)
                if places:
                    found["b"].append([kind.value, *self._between(node, kind, says, list(places), example)])
        return found

    def _between(
        self, node: All, kind: Kind, says: Sentence, places: Sequence[Place], example: Outcome
    ) -> Iterator[str | None]:
        """The outcome of this kind, resting on one source, and on several where that can be."""
        assert node.whatever is not None
        sources = {place.source: place for place in places}
        for few in (places[:1], list(sources.values())):
            outcome = replace(node.whatever, kind=kind, says=says, places=tuple(few)).with_(then=node.between)
            cited = str(self.page.cites(few))
            shown = self._together(outcome, example)
            yield shown and shown.replace(cited, '<span class="cites">~places~</span>', 1)

    def _together(self, outcome: Outcome, example: Outcome) -> str | None:
        """The outcome with a hole in the place of its conditions; None where it takes arithmetic."""
        if _computed(outcome.sentences()):
            return None
        conditions = part(self.page, title_of_reasons([example]), reasons(self.page, [example]))
        before, found, after = self._outcome(outcome.with_(because=(example,))).partition(self._rendered(conditions))
        if not found:
            raise ValueError(f"{self.calculator.name}: {outcome.says.key} has reasons of its own beside its conditions")
        return f"{before}~reasons~{after}"

    # The rest

    def _figure(self, figure: Dated[Any]) -> str:
        return self._rendered(_row(figures(self.page, {figure: figure.on(self.edition.day)})))

    def _parts(self) -> dict[str, Any]:
        """What is filled in around questions and outcomes."""
        page = self.page
        found: dict[str, str] = {
            "form": html.form("~step~", Html("~body~")),
            "mistakes": html.mistakes(page, Html("~message~"), "~field~"),
            "hidden": html.hidden("~name~", "~value~"),
            "continue": html.continue_button(page),
            "remaining": html.remaining(page, "~number~"),
            "last": html.remaining(page, 0),
            "answer": html.answer(page, "~name~", "~ask~", "~words~"),
            "answers": html.answers(page, [Html("~rows~")]),
            "actions": html.actions(page),
            "full": self._in_full(),
        }
        if self.figures:
            first = next(iter(self.figures))
            table = figures(page, {first: first.on(self.edition.day)})
            found["figures"] = part(page, FIGURES, Html(table.replace(_row(table), "~rows~")))
        return {name: self._rendered(each) for name, each in found.items()}

    def _reasons(self, title: Sentence) -> str:
        """The conditions under their title."""
        return part(self.page, title, Html(f"{REASONS_BEGIN}~reasons~{REASONS_END}"))

    def _rendered(self, shown: str) -> str:
        return str(shown).replace(f'aria-level="{LEVEL + 1}"', 'aria-level="~^~"')


def always_with_python(graph: Mapping[str, Any]) -> bool:
    """Whether every answer of a calculator needs Python, by its graph."""
    return "p" in graph["nodes"][0]


def _all_with_python(nodes: Sequence[dict[str, Any]], verdicts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The questions from which every way ends with Python."""
    without: set[int] = set()
    while more := {at for at, node in enumerate(nodes) if at not in without and _ends_without(node, verdicts, without)}:
        without |= more
    return [node for at, node in enumerate(nodes) if "q" in node and "m" not in node and at not in without]


def _ends_without(node: Mapping[str, Any], verdicts: Sequence[dict[str, Any]], without: set[int]) -> bool:
    """Whether a way from this node ends without Python: here, or in a node of which that is known."""
    after = {*node.get("a", {}).values(), *(node[way] for way in ("n", "y") if way in node)}
    ending, verdict = node.get("o", ARITHMETIC), verdicts[node["v"]] if "v" in node else {}
    return ending != ARITHMETIC or any(verdict.values()) or not after.isdisjoint(without)


def _below_conditions(root: Node) -> set[Node]:
    """Every node that stands in a condition of `every` or in a part of `together`."""
    found = set[Node]()
    waiting = [(root, False)]
    seen = set[tuple[Node, bool]]()
    while waiting:
        node, inside = waiting.pop()
        if (node, inside) in seen:
            continue
        seen.add((node, inside))
        if inside:
            found.add(node)
        waiting += [(after, inside or isinstance(node, All)) for _, after in children(node)]
    return found


def _ends(node: Node) -> Iterator[Outcome]:
    """The outcomes of one condition."""
    seen, waiting = set[Node](), [node]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node, End):
            yield node.outcome
        waiting += [after for _, after in children(node)]


def _computed(sentences: Iterable[Sentence]) -> bool:
    """Whether one of these sentences holds a value that is worked out from answers."""
    return any(isinstance(value, Computed) for sentence in sentences for _, value in sentence.values)


def _constant(question: Question[Any], expression: Expression) -> Any:
    """What an answer is compared with: a number, cents, or codes of countries. None where that is something else."""
    value = expression.value({})
    if isinstance(question, Country):
        return sorted(value) if isinstance(value, Codes) else None
    if isinstance(question, Money):
        return _cents(Decimal(value))
    return int(value) if isinstance(question, Whole) and value == int(value) else None


def _cents(amount: Decimal) -> int | None:
    """An amount in cents. None where it is finer than that."""
    return int(amount * 100) if amount * 100 == int(amount * 100) else None


def _row(table: str) -> str:
    """The rows of a table of figures."""
    return table.partition("<tbody>")[2].partition("</tbody>")[0]
