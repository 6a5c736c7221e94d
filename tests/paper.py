"""A reader with a pen: follows the table without script in the built HTML, by its words alone, and says where it leads.

Nothing here knows the graph that the table was made from. Questions are known by their wording, answers by theirs;
comparisons and amounts are worked out from the words on the page. What is found is compared with what Python answers.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from html.parser import HTMLParser
from typing import Any

from calculators.kit.explore import Graph, complete
from calculators.kit.language import english
from calculators.kit.outcome import Conflict, Kind, Outcome
from calculators.kit.page import Host, Page
from calculators.kit.questions import Chosen, Country, Question
from calculators.kit.replay import Calculator, replay
from calculators.kit.replay import Step as Answered
from calculators.kit.sentences import Sentence
from calculators.kit.terms import Term
from calculators.kit.titles import CONDITION_KINDS, kind_words

VOID = {"input", "br", "img", "link", "meta", "hr", "source", "col"}
HOLDS = {"Met", "Exempt", "Not needed", ""}
TITLES = {
    "How this was worked out": "reasons",
    "The conditions, one by one": "reasons",
    "What to gather, group by group": "reasons",
    "Days to keep": "calendar",
    "What to gather": "checklist",
    "Where the report contradicts itself": "conflicts",
    "Where two sources contradict each other": "conflicts",
    "What is left open": "open",
    "What you can do next": "then",
}


class Lost(Exception):
    """The table does not say how to go on, says it twice, or says something else than Python."""


@dataclass(eq=False)
class Tag:
    """An element as a reader sees it."""

    name: str
    attributes: dict[str, str]
    children: list["Tag | str"] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        """Its words."""
        words = "".join(child if isinstance(child, str) else child.text for child in self.children)
        return re.sub(r"\s+", " ", words)

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return self.attributes.get("class", "").split()

    def tags(self) -> list["Tag"]:
        """The elements directly in it."""
        return [child for child in self.children if isinstance(child, Tag)]

    def all(self, name: str = "", class_: str = "") -> Iterator["Tag"]:
        """Every element in it with this name and class."""
        for child in self.tags():
            if name in ("", child.name) and (not class_ or class_ in child.classes):
                yield child
            yield from child.all(name, class_)


class Tree(HTMLParser):
    """HTML as elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open = [Tag("", {})]
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        made = Tag(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of this name."""
        while len(self.open) > 1 and tag not in VOID:
            if self.open.pop().name == tag:
                return

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.open[-1].children.append(data)


def tables(html: str) -> dict[str, Tag]:
    """What stands under "All questions and outcomes", by the name of its calculator."""
    found = {}
    for calculator in Tree(html).open[0].all("policy-calculator"):
        for details in calculator.all("details", "calculator-all"):
            found[calculator.attributes["name"]] = details
    return found


NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()


class Terms:
    """Works out values and comparisons from their words."""

    UNIT = re.compile(r"^(\w+) (year|month|week|day)s?\b ?")
    SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
        "less than": lambda a, b: a < b,
        "on or before": lambda a, b: a <= b,
        "before": lambda a, b: a < b,
        "at most": lambda a, b: a <= b,
        "more than": lambda a, b: a > b,
        "on or after": lambda a, b: a >= b,
        "after": lambda a, b: a > b,
        "at least": lambda a, b: a >= b,
        "equal to": lambda a, b: a == b,
        "the same day as": lambda a, b: a == b,
        "other than": lambda a, b: a != b,
        "another day than": lambda a, b: a != b,
    }

    def __init__(self, names: Mapping[str, Any]) -> None:
        self.names = names

    def value(self, words: str) -> Any:
        """The value of an expression in words; None where it is none."""
        words = words.strip()
        if words in self.names:
            return self.names[words]
        if words.startswith("(") and words.endswith(")") and _level(words[1:-1]):
            return self.value(words[1:-1])
        for sign in (" plus ", " minus ", " times "):
            for left, right in _split(words, sign):
                one, other = self.value(left), self.value(right)
                if one is not None and other is not None:
                    return _combined(one, sign.strip(), other)
        return self._moved(words) if (known := literal(words)) is None else known

    def _moved(self, words: str) -> Any:
        term: dict[str, int] = {}
        rest = words
        while found := self.UNIT.match(rest):
            if not (found[1] in NUMBERS or found[1].isdigit()):
                return None
            number = NUMBERS.index(found[1]) + 1 if found[1] in NUMBERS else int(found[1])
            term[f"{found[2]}s"] = number
            rest = rest[found.end() :]
        back, after = rest.startswith("before "), rest.startswith("after ")
        day = self.value(rest.split(" ", 1)[1]) if term and (back or after) else None
        if not isinstance(day, date):
            return None
        return Term(**{unit: -count for unit, count in term.items()}).after(day) if back else Term(**term).after(day)

    def compared(self, words: str) -> bool:
        """Whether a question "Is … before …?" is to be answered with yes."""
        inside = words.removeprefix("Is ").removesuffix("?")
        found = set()
        for phrase, holds in self.SIGNS.items():
            for left, right in _split(inside, f" {phrase} "):
                one, other = self.value(left.removesuffix(" on or")), self.value(right)
                if one is not None and other is not None and not left.endswith(" on or"):
                    found.add((left, phrase, holds(one, other)))
        if len(found) != 1:
            raise Lost(f"“{words}” can be read in {len(found)} ways")
        return found.pop()[2]


def _level(words: str) -> bool:
    """Whether every bracket and every quotation mark in the words is closed."""
    return words.count("(") == words.count(")") and words.count("“") == words.count("”")


def _split(words: str, by: str) -> Iterator[tuple[str, str]]:
    """Both sides of each `by` that stands in no brackets, the last one first."""
    at = words.rfind(by)
    while at >= 0:
        if _level(words[:at]) and _level(words[at + len(by) :]):
            yield words[:at], words[at + len(by) :]
        at = words.rfind(by, 0, at)


def _combined(one: Any, sign: str, other: Any) -> Any:
    if isinstance(one, date):
        return one + timedelta(days=int(other)) if sign == "plus" else one - timedelta(days=int(other))
    return {"plus": lambda: one + other, "minus": lambda: one - other, "times": lambda: one * other}[sign]()


def literal(words: str) -> Any:
    """A number, an amount or a day as it is shown; None where it is none."""
    if re.fullmatch(r"€[\d,]+(\.\d\d)?", words):
        return Decimal(words[1:].replace(",", ""))
    if re.fullmatch(r"\d+", words):
        return int(words)
    day = re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", words)
    if day and day[2] in english().months:
        return date(int(day[3]), english().months.index(day[2]) + 1, int(day[1]))
    return None


@dataclass
class Paper:
    """A table and the answers of one reader."""

    table: Tag
    calculator: Calculator[Any, Any]
    answers: Mapping[str, Any]
    """By the name of the question."""

    def __post_init__(self) -> None:
        say = english().say
        self.questions = {say(question.ask): question for question in self.calculator.you.questions().values()}
        names = {}
        for question in self.questions.values():
            if question.name in self.answers:
                names[say(question.short)] = names[f"“{say(question.ask)}”"] = self.answers[question.name]
        self.terms = Terms(names)
        self.steps, self.outcomes = numbered(self.table)
        self.order = list(self.steps)

    # Answers.

    def matches(self, question: Question[Any], words: str, others: Sequence[str] = ()) -> bool:
        """Whether the answer to a question is among these words."""
        if words == "any":
            return True
        value = self.answers.get(question.name)
        if value is None:
            return False
        if isinstance(question, Country):
            if words == "another":
                return not any(self.matches(question, other) for other in others if other != "another")
            return english().country(value) in re.split("[,;] ", words)
        if isinstance(question, Chosen):
            labels = {english().say(label): known for _, known, label, _ in question.options()}
            unknown = set(words.split("; ")) - labels.keys()
            _expect(not unknown, f"{question.english} has no answer {unknown}")
            return value in [labels[label] for label in words.split("; ")]
        return any(low <= value <= high for low, high in _ranges(words))

    def holds(self, ask: str, words: str, others: Sequence[str] = ()) -> bool:
        """Whether this is how the reader answers the question with these words."""
        if ask in self.questions:
            return self.matches(self.questions[ask], words, others)
        if not ask.startswith("Is "):
            raise Lost(f"nobody asks “{ask}”")
        return self.terms.compared(ask) is (words == "Yes")

    # Steps.

    def follow(self) -> "Tag | Points":
        """The cell that the first step leads to in the end, or those of its points."""
        if not self.order:
            return next(self.table.all("p"))
        found: Tag | Points = self.from_step(self.order[0])
        return found

    def from_step(self, id_: str) -> Any:
        """The last cell of the way from a step: of its outcome, or for points all that they led to."""
        step = self.steps[id_]
        self._is_for_me(headings(self.table).get(id_, ""))
        rows = self._rows(step)
        if any(answers[0] in ("All hold", "All points together") for answers, _ in rows):
            return self._points(id_, step, rows)
        asks = self._asks(step)
        hits = [row for row in rows if self._hit(step, asks, row[0], [other[0] for other in rows])]
        if len(hits) != 1:
            raise Lost(f"at {id_} {len(hits)} rows hold: {[row[0] for row in hits]}")
        return self.to(id_, hits[0][1])

    def _is_for_me(self, heading: str) -> None:
        """Whether the heading of a part names the answers of the reader who is sent there, or no answers."""
        for part in heading.split(" – "):
            quoted = re.fullmatch(r"“(.*)” (.*)", part)
            if quoted:
                _expect(self.holds(quoted[1], quoted[2]), f"“{heading}” is not for this reader")
            labels = set(part.split("; "))
            asked = [
                question
                for question in self.questions.values()
                if isinstance(question, Chosen)
                and labels <= {english().say(words) for _, _, words, _ in question.options()}
            ]
            mine = [question for question in asked if self.matches(question, part)]
            _expect(bool(mine) or not asked, f"“{heading}” is not for this reader")

    def to(self, id_: str, cell: Tag) -> Any:
        """Where a cell leads: to another step, or no further."""
        if cell.text == "Go on":
            return self.from_step(self.order[self.order.index(id_) + 1])
        link = next(cell.all("a"), None)
        if link and link.text.startswith("Go to step"):
            there = link.attributes["href"].removeprefix("#")
            if link.text.removeprefix("Go to step ").replace(".", "-") != there.partition("-step-")[2]:
                raise Lost(f"“{link.text}” leads to {there}")
            return self.from_step(there)
        return cell

    def _rows(self, step: Tag) -> list[tuple[list[str], Tag]]:
        """The answers of each row, and the cell that says what then. A head that spans rows is in each of them."""
        rows, spanning, left = [], "", 0
        body = step if step.name == "tbody" else next(step.all("tbody"))
        for tr in body.tags():
            cells = tr.tags()
            if step.name == "table":
                if cells[0].name == "th":
                    spanning, left = cells[0].text, int(cells[0].attributes.get("rowspan", "1"))
                left -= 1
                answers = [spanning, *[cell.text for cell in cells[:-1] if cell.name == "td"]]
                if left < 0:
                    raise Lost("a row of a table of rules has no first answer")
            else:
                answers = [cell.text for cell in cells[:-1] if cell.name == "td"]
            rows.append((answers, cells[-1]))
        return rows

    def _asks(self, step: Tag) -> list[str]:
        if step.name == "table":
            head = next(step.all("thead"))
            return [cell.text for cell in head.all("th")][:-1]
        title = next(step.all("th"))
        words = "".join(child for child in title.children if isinstance(child, str))
        ask = re.sub(r"^[\d.]+ ", "", words).strip()
        return [ask.removeprefix("Look again: ")]

    def _hit(self, step: Tag, asks: Sequence[str], answers: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
        if answers[0] in ("Write it down", "Write them down"):
            return True
        if asks[0] == "Does one of these hold?":
            items = next(next(step.all("th")).all("ul")).tags()
            one = any(self.literal(item.children[0], item.tags()[0]) for item in items)
            return one is (answers[0] == "One or more hold")
        return all(
            self.holds(ask, words, [other[column] for other in others])
            for column, (ask, words) in enumerate(zip(asks, answers, strict=True))
        )

    def literal(self, ask: Any, answer: Tag) -> bool:
        quoted = re.fullmatch(r".*?“(.*)”", str(ask).strip())
        if not quoted:
            raise Lost(f"{ask!r} asks nothing")
        return self.holds(quoted[1], answer.text)

    def _points(self, id_: str, step: Tag, rows: Sequence[tuple[list[str], Tag]]) -> Any:
        items = next(next(step.all("th")).all("ul")).tags()
        led = []
        for item in items:
            link = next((each for each in item.all("a") if "-step-" in each.attributes["href"]), None)
            led.append(self.from_step(link.attributes["href"].removeprefix("#")) if link else item)
            bold = [tag.text for tag in item.tags() if tag.name == "strong"] if link else []
            if bold:
                ask = re.sub(r"^[\d.]+ ", "", item.text).removesuffix(bold[0]).strip()
                _expect(self.holds(ask, bold[0]) is (_kind(led[-1]) in HOLDS), f"“{item.text}” is not {led[-1].text}")
        return Points(led, {answers[0]: cell for answers, cell in rows})

    # Outcomes.

    def letter(self, cell: Tag) -> Tag:
        """The outcome below the steps that a cell names, or the cell itself."""
        links = [link for link in cell.all("a") if "-outcome-" in link.attributes["href"]]
        return self.outcomes[links[0].attributes["href"].removeprefix("#")] if links else cell


@dataclass
class Points:
    """Where each point led, and what follows from all."""

    led: list[Any]
    rows: dict[str, Tag]


def _ranges(words: str) -> list[tuple[Any, Any]]:
    """ "17 or less; 21 to 26" as ranges. Raises Lost where the words are none."""
    found = [_range(part) for part in words.split("; ")]
    if None in found:
        raise Lost(f"“{words}” is no range")
    return [each for each in found if each]


def _range(words: str) -> tuple[Any, Any] | None:
    """One range as it is shown."""
    low, high = words, words
    if words.endswith((" or less", " or more")):
        low = high = words[: -len(" or less")]
    elif " to " in words:
        low, high = words.split(" to ", 1)
    first, last = literal(low), literal(high)
    if first is None or last is None:
        return None
    least, most = (date.min, date.max) if isinstance(first, date) else (Decimal("-Infinity"), Decimal("Infinity"))
    return (least if words.endswith(" or less") else first), (most if words.endswith(" or more") else last)


@lru_cache(maxsize=64)
def headings(table: Tag) -> dict[str, str]:
    """The heading that each step stands under, without the number of its part."""
    found, heading = {}, ""
    for tag in table.all():
        if "table-part" in tag.classes:
            heading = re.sub(r"^Part \d+\. ", "", tag.text)
        if "-step-" in tag.attributes.get("id", ""):
            found[tag.attributes["id"]] = heading
    return found


@lru_cache(maxsize=64)
def numbered(table: Tag) -> tuple[dict[str, Tag], dict[str, Tag]]:
    """The steps of a table in their order, and its outcomes, by their ids."""
    steps = [tag for tag in table.all() if tag.name in ("tbody", "table") and "-step-" in tag.attributes.get("id", "")]
    return (
        {tag.attributes["id"]: tag for tag in steps},
        {tag.attributes["id"]: tag for tag in table.all("li", "table-outcome")},
    )


# What the table says, beside what Python says.


def check(table: Tag, calculator: Calculator[Any, Any], step: Answered) -> None:
    """Follow the table with the answers of a step. Raises Lost where it leads elsewhere than the step."""
    answers = {question.name: step.given[question.name] for question in step.asked}
    if step.mistake and step.question:
        answers[step.question.name] = step.given[step.question.name]
    paper = Paper(table, calculator, answers)
    found = paper.follow()
    if step.mistake:
        _expect(isinstance(found, Tag) and _is(paper, found.text, step.mistake), f"{found} is not {step.mistake}")
        return
    assert step.outcome
    _same(paper, found, step.outcome)


def faults(table: Tag, calculator: Calculator[Any, Any], forms: Iterable[Mapping[str, str]]) -> list[str]:
    """Where the table leads elsewhere than Python, for each of these answers."""
    found = []
    for form in forms:
        step = replay(calculator, complete(calculator, form))
        try:
            check(table, calculator, step)
        except Lost as fault:
            found.append(f"{step.answers}: {fault}")
    return found


def witnesses(graph: Graph) -> list[Mapping[str, str]]:
    """Answers at the low and at the high end of every class."""
    return [answers for path in graph.paths for answers in (path.low, path.high)]


def _expect(truth: bool, fault: str) -> None:
    if not truth:
        raise Lost(fault)


def _same(paper: Paper, found: Any, outcome: Outcome) -> None:
    """Whether what was found is this outcome, with everything behind it."""
    if isinstance(found, Tag) and "All of these count:" in found.text:
        links = list(found.all("a"))
        lanes = [link.attributes["href"].removeprefix("#") for link in links[1:]]
        led = [paper.from_step(lane) if "-step-" in lane else paper.outcomes[lane] for lane in lanes]
        found = Points(led, {"All points together": found})
    if isinstance(found, Tag):
        _told(paper, found, outcome)
        return
    count = len(found.led)
    states = outcome.reasons[len(outcome.reasons) - count :]
    for led, state in zip(found.led, states, strict=True):
        _told(paper, led, state, point=True)
    kinds = [_kind(led) for led in found.led]
    if "All points together" in found.rows:
        row = "All points together"
    elif "Not met" in kinds:
        row = "One or more do not hold"
    elif set(kinds) <= HOLDS:
        row = "All hold"
    else:
        between = [english().say(sentence) for sentence in outcome.then]
        cell = found.rows["None fails, but one is not settled"]
        told = [item.text for item in _items(paper, paper.letter(cell)).get("then", [])]
        _expect(_says(cell) == "The answer is what that point says." and told == between, f"{told} is not {between}")
        _expect(english().say(kind_words(outcome)) in kinds, f"no point says {outcome.kind}")
        return
    whole = outcome.with_()
    object.__setattr__(whole, "reasons", outcome.reasons[: len(outcome.reasons) - count])
    _told(paper, found.rows[row], whole)


def _kind(cell: Tag) -> str:
    """The word for the kind of an outcome: "Met". Empty where there is none."""
    line = next(cell.all("p"), cell) if "table-outcome" in cell.classes else cell
    words = [tag.text.strip() for tag in line.tags() if tag.name == "strong" or "reason-kind" in tag.classes]
    return next((each for each in words if not re.fullmatch(r"[A-Z]{1,2}\.", each)), "")


def _told(paper: Paper, cell: Tag, outcome: Outcome, *, point: bool = False) -> None:
    """Whether a cell, and the outcome that it names, say what Python says."""
    told = paper.letter(cell) if "table-outcome" not in cell.classes and "reason" not in cell.classes else cell
    words = [english().say(kind_words(outcome)), english().say(kind_words(outcome, CONDITION_KINDS))]
    sums = [item.text.strip() for item in _items(paper, told).get("sums", [])]
    if cell is not told:
        kind = "" if point and outcome.kind is Kind.ANSWER else words[point]
        _expect(_kind(cell) == kind, f"{cell.text} is not {outcome.kind}")
        _expect(_is(paper, _says(cell), outcome.says, sums), f"“{_says(cell)}” is not “{outcome.says.english}”")
    line = next(told.all("p")) if "table-outcome" in told.classes else told
    unsaid = [""] if outcome.kind is Kind.ANSWER else []
    _expect(_kind(told) in [*words, *unsaid], f"{told.text} is not {outcome.kind}")
    _expect(_is(paper, _says(line), outcome.says, sums), f"“{_says(line)}” is not “{outcome.says.english}”")
    cites = [span for span in line.tags() if "cites" in span.classes]
    _places(paper, cites, outcome.places)
    _parts(paper, told, outcome)


def _says(line: Tag) -> str:
    """The sentence in a line, without its kind, its places and its letter."""
    return re.sub(r"\s+", " ", "".join(child for child in line.children if isinstance(child, str))).strip(" .") + "."


def _places(paper: Paper, cites: Sequence[Tag], places: Sequence[Any]) -> None:
    page = Page(Host())
    expected = sorted(part for place in places for part in _words(page.cite(place)).split("; "))
    said, holds = "", True
    for child in cites[0].children if cites else ():
        if isinstance(child, Tag) and "only-if-this" in child.classes:
            holds = _condition(paper, child)
        elif holds:
            said += child if isinstance(child, str) else child.text
    found = sorted(each.strip() for each in said.split("; ") if each.strip())
    _expect(found == expected, f"cites {found} and not {expected}")


def _words(html: str) -> str:
    return Tree(html).open[0].text.strip()


def _condition(paper: Paper, span: Tag) -> bool:
    """Whether "Only if “…” Yes and “…” No, or if …:" holds for this reader."""
    ways: list[bool] = []
    joint = ""
    for child in span.children:
        if isinstance(child, str):
            joint = child
        elif child.name == "strong":
            holds = paper.literal(joint, child)
            starts = joint.strip().startswith(("Only if", ", or if", "“")) and not joint.strip().startswith("and")
            if starts:
                ways.append(holds)
            else:
                ways[-1] = ways[-1] and holds
    _expect(bool(ways), f"“{span.text}” names no answer")
    return any(ways)


def _items(paper: Paper, told: Tag) -> dict[str, list[Tag]]:
    """What is listed behind an outcome and holds for this reader, by what it is."""
    found: dict[str, list[Tag]] = {}
    for part in told.tags():
        if "outcome-checklist" in part.classes:
            found.setdefault("checklist", []).extend(_held(paper, part))
        if "outcome-part" not in part.classes:
            continue
        title = next(part.all("p")).text
        name = "sums" if title == "How the amount is worked out" else TITLES[title]
        if name == "conflicts":
            for box in part.tags()[1:]:
                only_if = [tag for tag in box.tags() if "only-if-this" in tag.classes]
                if all(_condition(paper, tag) for tag in only_if):
                    found.setdefault(name, []).append(next(box.all("div", "conflict")))
        else:
            found.setdefault(name, []).extend(_held(paper, part.tags()[1]))
    return found


def _held(paper: Paper, items: Tag) -> list[Tag]:
    found = []
    for item in items.tags():
        if "only-if" not in item.classes:
            found.append(item)
        else:
            said, inside = item.tags()
            found += inside.tags() if _condition(paper, said) else []
    return found


def _parts(paper: Paper, told: Tag, outcome: Outcome) -> None:
    found = _items(paper, told)
    for name in ("reasons", "calendar", "checklist", "conflicts", "open", "then"):
        expected = list(getattr(outcome, name))
        items = list(found.get(name, []))
        for each in expected:
            fits = [item for item in items if _fits(paper, item, each)]
            _expect(bool(fits), f"{name} of {told.text[:60]} does not say {each}")
            items.remove(fits[0])
        _expect(not items, f"{name} also says {[item.text for item in items]}")


def _fits(paper: Paper, item: Tag, each: Any) -> bool:
    try:
        if isinstance(each, Outcome):
            _told(paper, item, each, point=True)
        elif isinstance(each, Conflict):
            lines = next(item.all("ul")).tags()
            _expect(len(lines) == len(each.statements), "other statements")
            _expect(all(_fits(paper, line, said) for line, said in zip(lines, each.statements, strict=True)), "others")
            _expect(_is(paper, item.tags()[1].text, each.followed), "another reason")
        elif isinstance(each, Sentence):
            _expect(_is(paper, item.text, each), "another sentence")
        else:
            label = next(item.all("label"), item)
            _expect(_is(paper, _says(label), each.says), "another sentence")
            _places(paper, list(item.all("span", "cites")), each.places)
    except Lost:
        return False
    return True


def _is(paper: Paper, words: str, sentence: Sentence, sums: Sequence[str] = ()) -> bool:
    """Whether words on paper are a sentence of Python: the same words, and values that come out the same."""
    template = english().sentences[sentence.key]
    names = re.findall(r"{(\w+)}", template)
    pattern = re.sub(r"\\{\w+\\}", "(.+?)", re.escape(template))
    pattern = pattern.removesuffix("\\.") + "\\.?"
    found = re.fullmatch(pattern, words.strip())
    values = dict(sentence.values)
    return found is not None and all(
        _is_value(paper, said, values[name], sums) for name, said in zip(names, found.groups(), strict=True)
    )


def _is_value(paper: Paper, words: str, value: Any, sums: Sequence[str]) -> bool:
    if isinstance(value, Sentence):
        return _is(paper, words, value, sums)
    if words == "(worked out from your answers)":
        return any(paper.terms.value(each) == value for each in sums)
    return words == english().show(value) or paper.terms.value(words) == value
