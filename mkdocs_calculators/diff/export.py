"""What one revision of the calculators asks and says, as plain data. Run as a script, in a process of its own.

Two revisions cannot be imported into one process, so this one imports the calculators of one tree only, and nothing
else of this project. What it needs of that tree's kit stands in `Kit`; everything else follows from the shapes of what
the kit returns. It reads a request a line and writes a reply a line, both JSON.
"""

import ast
import hashlib
import importlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import fields, replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NOT_KNOWN, REFUSED, FAILS, ASKS = "figure-not-known", "refused", "fails", "asks"
"""Kinds of what is no outcome: a figure has no value on that day, a message, a crash, and a question."""

NO_OUTCOME = {
    NOT_KNOWN: "No answer: a figure is not known",
    REFUSED: "No answer, but a message",
    FAILS: "No answer: the rule fails",
    ASKS: "No answer, but another question",
}

HOLDS = ("met", "exempt", "not-needed", "answer")
"""Kinds of a condition that lets the others count."""

ROLES = {
    "reasons": "reason",
    "open": "left open",
    "then": "what to do next",
    "calendar": "day to keep",
    "checklist": "to gather",
    "steps": "step",
    "title": "part of a plan",
}
"""What stands in each field of an outcome, for a reviewer. Other fields keep the role of what they stand in."""

COMPARED = {
    "<": (("less than", "at least"), ("before", "on or after")),
    "<=": (("at most", "more than"), ("on or before", "after")),
    ">": (("more than", "at most"), ("after", "on or before")),
    ">=": (("at least", "less than"), ("on or after", "before")),
    "==": (("equal to", "not equal to"), ("the same day as", "another day than")),
    "!=": (("not equal to", "equal to"), ("another day than", "the same day as")),
}
"""A comparison that holds and one that does not, for numbers and for days."""

MOST_COUNTRIES = 6


class Kit:
    """All that is needed of a revision's kit. Raises AttributeError or ImportError where it is too old."""

    def __init__(self) -> None:
        def module(name: str) -> Any:
            return importlib.import_module(f"calculators.kit.{name}")

        walk, run = module("explore"), module("replay")
        titles = module(
            "titles" if find_spec("calculators.kit.titles") else "html"
        )  # before they had a module of their own
        self.explore, self.complete = walk.explore, walk.complete
        self.turns = getattr(walk, "turns", None) or getattr(module("watched"), "turns", None) or walk._turns
        self.replay, self.parse = run.replay, run.parse
        self.Wrong, self.unknown = module("questions").Wrong, module("questions").UNKNOWN.value
        self.Sentence = module("sentences").Sentence
        self.Place, self.NotInForce = module("law").Place, module("law").NotInForce
        self.english = module("language").language("en")
        self.kinds = titles.KINDS
        self.condition_kinds = getattr(titles, "CONDITION_KINDS", titles.KINDS)

    def kind(self, outcome: Any, *, condition: bool) -> str:
        """The words for what kind of outcome it is."""
        return self.text((self.condition_kinds if condition else self.kinds)[outcome.kind])

    def text(self, says: Any) -> str:
        """A sentence in English, filled in, by its template: the compiled tables may lag behind."""
        filled: str = says.english
        return filled.format_map({name: self.shown(value) for name, value in says.values}) if says.values else filled

    def shown(self, value: Any) -> str:
        """A value as readers see it. Of many countries only the first are named."""
        if isinstance(value, self.Sentence):
            return self.text(value)
        if not isinstance(value, frozenset):
            return str(self.english.show(value))
        names = [self.english.country(code) for code in sorted(value)]
        more = len(names) - MOST_COUNTRIES
        return ", ".join(names) if more <= 0 else f"{', '.join(names[:MOST_COUNTRIES])} and {more} more countries"


def place_in_words(place: Any) -> str:
    """A place, in words that are the same for every kit: "section 4.3.1, fees, note 113"."""
    section = f"section {place.section}" if "." in place.section else place.section.replace("-", " ")
    name = place.item or (f"chapter {section}" if section.isdigit() else section)
    parts = [place.part] if place.part and not place.item else []
    return ", ".join([name, *parts, *[f"note {note}" for note in place.notes], *([place.legal] if place.legal else [])])


class Calculators:
    """The calculators of one tree, on one day."""

    def __init__(self, tree: Path, day: date | None) -> None:
        sys.path.insert(0, str(tree))
        sys.dont_write_bytecode = True
        package = importlib.import_module("calculators")
        if not any(Path(folder).is_relative_to(tree) for folder in package.__path__):
            raise ImportError(f"there is no package calculators in {tree}")
        self.kit, self.day = Kit(), day
        self.folder = tree / "calculators"
        self.known: dict[str, Any] = {}
        self.items: dict[str, int] = {}

    def names(self) -> dict[str, bool]:
        """Each calculator, and whether it is a guide, which is not walked as one."""
        found = {path.stem: path.parent != self.folder for path in sorted(self.folder.glob("*.py"))}
        found |= {path.stem: True for path in sorted((self.folder / "guides").glob("*.py"))}
        return {name: guide for name, guide in found.items() if not name.startswith("_")}

    def get(self, name: str) -> Any:
        """The calculator of that name, on the day that was asked for."""
        if name not in self.known:
            folder = "calculators.guides" if self.names()[name] else "calculators"
            found = importlib.import_module(f"{folder}.{name}").calculator
            if self.day:
                found = replace(found, edition=replace(found.edition, day=self.day))
            self.known[name] = found
        return self.known[name]

    def fingerprints(self) -> dict[str, str]:
        """What each calculator is made of, comments aside: equal texts are equal calculators."""
        code: dict[Path, str] = {}
        imported: dict[Path, list[Path]] = {}
        found = {}
        for name, guide in self.names().items():
            needed, waiting = set(), [self.folder / ("guides" if guide else "") / f"{name}.py"]
            while waiting:
                path = waiting.pop()
                if path not in code:
                    tree = _parsed(path)
                    code[path] = _code(path, tree)
                    imported[path] = list(_imported(path, tree, self.folder.parent))
                if path not in needed:
                    needed.add(path)
                    waiting += imported[path]
            texts = sorted(f"{path.relative_to(self.folder)} {code[path]}" for path in needed)
            found[name] = hashlib.sha256("\n".join(texts).encode()).hexdigest()
        return found

    def own_code(self, name: str) -> str:
        """The code of one guide alone, comments aside."""
        path = self.folder / "guides" / f"{name}.py"
        return _code(path, _parsed(path))

    # What a calculator asks and uses.

    def described(self, name: str) -> dict[str, Any]:
        """Title, questions, figures and, for what is walked, every path and a form for both ends of each."""
        calculator = self.get(name)
        guide = self.names()[name]
        data = {
            "name": name,
            "title": calculator.title,
            "about": calculator.about,
            "guide": guide,
            "day": calculator.edition.day.isoformat(),
            "rules": [self.sentence(calculator.edition.too_late), self.sentence(calculator.edition.no_rights)],
            "questions": {each.name: self.question(each) for each in calculator.you.questions().values()},
            "figures": self.figures(name),
            "paths": [],
            "forms": [],
            "not_known": "",
        }
        if not guide:
            try:
                graph = self.kit.explore(calculator)
            except self.kit.NotInForce as fault:
                return data | {"not_known": str(fault)}
            data["paths"] = [self.path(calculator, path) for path in graph.paths]
            forms = (tuple(form.items()) for form in self.forms(calculator, graph.paths))
            data["forms"] = [dict(form) for form in dict.fromkeys(forms)]
        return data

    def question(self, question: Any) -> dict[str, Any]:
        """A question with all its words, as a reviewer would compare them."""
        domain = question.domain()
        chosen = hasattr(question, "options")
        default = getattr(question, "default", None)
        return {
            "key": f"{question.area}.{question.name}",
            "ask": self.kit.text(question.ask),
            "hint": question.english_hint,
            "short": getattr(question, "english_short", ""),
            "place": place_in_words(question.place) if question.place else "",
            "mark": question.mark.value if hasattr(question, "mark") else "",
            "default": "" if default is None else question.text(default),
            "options": [
                {"value": text, "words": self.kit.text(words), "hint": self.kit.text(hint) if hint else ""}
                for text, _, words, hint in question.options()
            ]
            if chosen
            else [],
            "range": [] if chosen else [self.kit.shown(domain[0]), self.kit.shown(domain[-1])],
        }

    def figures(self, *names: str) -> dict[str, dict[str, Any]]:
        """Every figure that these calculators hold."""
        found: dict[str, dict[str, Any]] = {}
        for calculator in map(self.get, names):
            held = calculator.law(calculator.edition.day).figures().values()
            found |= {figure.name: self.figure(figure) for figure in held}
        return found

    def figure(self, figure: Any) -> dict[str, Any]:
        """A figure with its whole history."""
        return {
            "title": figure.english,
            "values": {since.isoformat(): self.kit.shown(value) for since, value in figure.history},
            "unit": figure.unit,
            "until": figure.until.isoformat(),
            "checked": figure.checked.isoformat(),
            "place": place_in_words(figure.place),
        }

    def path(self, calculator: Any, path: Any) -> dict[str, Any]:
        """The answers and comparisons of a path, and every sentence that its end can say."""
        way = [
            [self.comparison(calculator, what)["name"], bool(value)]
            if hasattr(what, "operator")
            else [what.name, what.text(value)]
            for what, value in path.way
        ]
        end = getattr(path.end, "outcome", None) or path.end.sentence
        return {
            "way": way,
            "condition": path.condition,
            "keys": sorted({sentence.key for _, sentence, *_ in self.walked(end, "answer")}),
            "tests": [self.comparison(calculator, what) for what, _ in path.way if hasattr(what, "operator")],
        }

    # Whole forms.

    def forms(self, calculator: Any, paths: Sequence[Any]) -> Iterator[dict[str, str]]:
        """A whole form for each end of each path, for both sides of each comparison on it, and with an unknown answer.

        Of a condition, only its own answers are known. It is told once with the first answers that are possible to the
        rest, and once with answers for which the other conditions hold, so that the outcome hangs on it alone.
        """
        for number, path in enumerate(paths):
            ends = [path.low, path.high]
            if path.condition:
                ends.append(self.others_hold(path, paths))
            tests = [what for what, _ in path.way if hasattr(what, "operator")]
            wholes = [self.whole(calculator, end) for end in ends]
            yield from wholes
            for beside in self.beside(calculator, wholes[-1] if path.condition else wholes[0], tests):
                yield self.whole(calculator, beside)
            yield from self.unsure(calculator, wholes[-1], number)

    def unsure(self, calculator: Any, whole: Mapping[str, str], number: int) -> Iterator[dict[str, str]]:
        """The form with "I don't know" in place of one answer, another one for each path."""
        questions = calculator.you.questions()
        chosen = [name for name in whole if questions[name].can_be_unknown]
        if chosen:
            yield self.whole(calculator, {**whole, chosen[number % len(chosen)]: self.kit.unknown})

    def others_hold(self, path: Any, paths: Sequence[Any]) -> dict[str, str]:
        """The answers of this condition, with answers for which the other conditions hold, as far as they fit."""
        answers, done = dict(path.low), {path.condition}
        for other in paths:
            outcome = getattr(other.end, "outcome", None)
            if not other.condition or other.condition in done or outcome is None or outcome.kind.value not in HOLDS:
                continue
            if all(answers.get(name, value) == value for name, value in other.low.items()):
                answers |= other.low
                done.add(other.condition)
        return answers

    def beside(self, calculator: Any, whole: Mapping[str, str], tests: Iterable[Any]) -> Iterator[dict[str, str]]:
        """The form with one answer moved to just before and just after where a comparison turns."""
        questions = calculator.you.questions()
        given = self.given(calculator, whole)
        for test in tests:
            if test.operator == "in" or not test.names <= given.keys():
                continue
            for name in sorted(test.names):
                domain = questions[name].domain()
                for turn in self.kit.turns(name, domain, test, given):
                    for index in (turn - 1, turn):
                        if 0 <= index < len(domain):
                            yield {**whole, name: questions[name].text(domain[index])}

    def whole(self, calculator: Any, form: Mapping[str, str]) -> dict[str, str]:
        """The form, with the first possible answer to whatever is still asked."""
        try:
            found: dict[str, str] = self.kit.complete(calculator, form)
        except Exception:  # noqa: BLE001 (a rule that crashes is told when it answers)
            return dict(form)
        return found

    def given(self, calculator: Any, form: Mapping[str, str]) -> dict[str, Any]:
        """The answers of a form that can be read, unknown ones too."""
        found = {}
        for name, question in calculator.you.questions().items():
            if name in form:
                try:
                    found[name] = self.kit.parse(question, form[name])
                except self.kit.Wrong:
                    continue
        return found

    # What a calculator says.

    def answered(self, name: str, forms: Sequence[Mapping[str, str]]) -> dict[str, Any]:
        """For each form: its outcome, which of its answers count, and how each comparison comes out."""
        calculator = self.get(name)
        tests = self.tests(calculator)
        cases = []
        for form in forms:
            items, asked, composed = self.step(calculator, form)
            given = self.given(calculator, form)
            holds = {
                label: test.holds(given)
                for label, test in tests.items()
                if test.names <= set(asked) and test.names <= given.keys()
            }
            cases.append({"items": items, "asked": asked, "holds": holds, "composed": composed})
        return {"cases": cases, "items": [json.loads(item) for item in self.items]}

    def tests(self, calculator: Any) -> dict[str, Any]:
        """Every comparison that the walk has found."""
        try:
            paths = self.kit.explore(calculator).paths
        except self.kit.NotInForce:
            return {}
        made = dict.fromkeys(what for path in paths for what, _ in path.way if hasattr(what, "operator"))
        return {self.comparison(calculator, test)["name"]: test for test in made}

    def step(self, calculator: Any, form: Mapping[str, str]) -> tuple[list[int], list[str], bool]:
        """The parts of what is said, each by its number, what was asked for it, and whether it only sums up reasons."""
        try:
            step = self.kit.replay(calculator, form)
        except self.kit.NotInForce as fault:
            return [self.none(NOT_KNOWN, str(fault))], sorted(form), False
        except Exception as fault:  # noqa: BLE001 (whatever it is, the reviewer must hear of it)
            return [self.none(FAILS, f"{type(fault).__name__}: {fault}")], sorted(form), False
        asked = [question.name for question in step.asked]
        if step.mistake:
            return [self.none(REFUSED, step.mistake)], [*asked, step.question.name], False
        if step.question:
            return [self.none(ASKS, step.question.ask)], asked, False
        parts = self.walked(step.outcome, "answer")
        items = [self.item(role, kind, words, says, places) for role, says, kind, words, places in parts]
        return items, asked, bool(getattr(step.outcome, "composed", False))

    def none(self, kind: str, says: Any) -> int:
        """The number of what is said in place of an outcome."""
        return self.item("answer", kind, NO_OUTCOME[kind], says)

    def item(self, role: str, kind: str, words: str, says: Any, places: Iterable[Any] = ()) -> int:
        """The number of a part of an outcome. Equal parts have one."""
        item = {
            "role": role,
            "kind": kind,
            "words": words,
            "says": self.sentence(says),
            "places": [place_in_words(place) for place in places],
        }
        return self.items.setdefault(json.dumps(item, sort_keys=True), len(self.items))

    def walked(self, found: Any, role: str) -> Iterator[tuple[str, Any, str, str, tuple[Any, ...]]]:
        """Every sentence of an outcome: its role, the sentence, kind, the kind's words and places.

        What stands in its branches is left out: it follows from the outcomes with known answers.
        """
        if isinstance(found, self.kit.Sentence):
            yield role, found, "", "", ()
        elif hasattr(found, "statements"):
            yield "contradiction", self.contradiction(found), "", "", self.places(found.statements)
        elif isinstance(found, tuple):
            for each in found:
                yield from self.walked(each, role)
        elif hasattr(found, "__dataclass_fields__") and not isinstance(found, self.kit.Place):
            kind = getattr(found, "kind", None)
            if hasattr(found, "says"):
                words = self.kit.kind(found, condition=role == "reason") if kind else ""
                yield role, found.says, kind.value if kind else "", words, found.places
            for field in fields(found):
                if field.name not in ("says", "branches"):
                    yield from self.walked(getattr(found, field.name), ROLES.get(field.name, role))

    def contradiction(self, found: Any) -> Any:
        """A contradiction as one sentence: what is said here, what is said there, and what is followed."""
        said = {f"statement_{number}": each.says for number, each in enumerate(found.statements, 1)}
        template = " But: ".join(f"{{{name}}}" for name in said)
        values = tuple({**said, "followed": found.followed}.items())
        return self.kit.Sentence(f"contradiction of {found.followed.key}", f"{template} {{followed}}", values)

    def places(self, cited: Iterable[Any]) -> tuple[Any, ...]:
        """The places of several sentences, each once."""
        return tuple(dict.fromkeys(place for each in cited for place in each.places))

    # Words.

    def sentence(self, says: Any) -> dict[str, Any]:
        """A sentence: its key, its template, what fills it, and the whole. A text that is none has no key."""
        if isinstance(says, str):
            return {"key": "", "template": says, "values": {}, "text": says}
        values = {
            name: self.sentence(value) if isinstance(value, self.kit.Sentence) else self.kit.shown(value)
            for name, value in says.values
        }
        return {"key": says.key, "template": says.english, "values": values, "text": self.kit.text(says)}

    def comparison(self, calculator: Any, test: Any) -> dict[str, Any]:
        """A comparison: its name, the same wherever it means the same, and what is `of` what when it holds or not."""
        name = f"{test.left.label} {test.operator} {test.right.label}"
        questions = calculator.you.questions()
        left = self.expression(questions, test.left)
        if test.operator == "in":
            codes = test.right.value({})
            title = self.title_of(calculator, codes)
            words = [title or self.kit.shown(codes), f"not {title or self.kit.shown(codes)}"]
        else:
            of_days = isinstance(questions[min(test.names)].domain()[0], date)
            right = self.expression(questions, test.right)
            words = [f"{operator} {right}" for operator in COMPARED[test.operator][of_days]]
        return {"name": name, "of": left, "words": words, "questions": sorted(test.names)}

    def title_of(self, calculator: Any, codes: Any) -> str:
        """What a list of countries is called, where it is a figure."""
        law = calculator.law(calculator.edition.day)
        for figure in law.figures().values():
            if any(value == codes for _, value in figure.history):
                return f"in the list “{figure.english}”"
        return ""

    def expression(self, questions: Mapping[str, Any], expression: Any) -> str:
        """A value that comes from answers, in words."""
        if not expression.names:
            return self.kit.shown(expression.how)
        if not expression.parts:
            question = questions[expression.label]
            return str(getattr(question, "english_short", "")) or f"“{question.english}”"
        parts = [self.expression(questions, part) for part in expression.parts]
        if hasattr(expression.how, "months"):
            term = expression.how
            back = any(count < 0 for count in (term.years, term.months, term.weeks, term.days))
            return f"{self.kit.shown(term)} {'before' if back else 'after'} {parts[0]}"
        joined = {"+": " plus ", "-": " minus ", "*": " times "}.get(str(expression.how), ", ")
        return joined.join(parts)


def _parsed(path: Path) -> ast.Module | None:
    """The code of a file; None where it cannot be parsed."""
    try:
        return ast.parse(path.read_text("utf-8"))
    except SyntaxError:
        return None


def _code(path: Path, parsed: ast.Module | None) -> str:
    """The code of a file without its comments, or the file as it is."""
    return ast.dump(parsed) if parsed else path.read_text("utf-8")


def _imported(path: Path, parsed: ast.Module | None, tree: Path) -> Iterator[Path]:
    """The files of the same tree that a file imports."""
    for node in ast.walk(parsed) if parsed else ():
        if isinstance(node, ast.ImportFrom):
            above = path.parents[node.level - 1] if node.level else tree
            module = above.joinpath(*(node.module or "").split("."))
            named = [module, *(module / alias.name for alias in node.names)]
        elif isinstance(node, ast.Import):
            named = [tree.joinpath(*alias.name.split(".")) for alias in node.names]
        else:
            continue
        files = (file for each in named for file in (each.with_suffix(".py"), each / "__init__.py"))
        yield from (file for file in files if file.is_file())


def reply(calculators: Calculators, request: Mapping[str, Any]) -> Any:
    """What a request asks for."""
    match request["do"]:
        case "names":
            return calculators.names()
        case "fingerprints":
            return calculators.fingerprints()
        case "figures":
            return calculators.figures(*calculators.names())
        case "own code":
            return calculators.own_code(request["name"])
        case "describe":
            return calculators.described(request["name"])
        case "complete":
            calculator = calculators.get(request["name"])
            return [calculators.whole(calculator, form) for form in request["forms"]]
        case _:
            calculators.items.clear()
            return calculators.answered(request["name"], request["forms"])


def where(fault: BaseException) -> str:
    """What went wrong, and in which line of which file."""
    if isinstance(fault, SyntaxError) and fault.filename:
        return f"{Path(fault.filename).name}, line {fault.lineno}: {fault.msg}"
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    at = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})" if trace else ""
    return f"{type(fault).__name__}: {fault}{at}"


def main(tree: Path, day: str) -> None:
    """Answer requests until there are none."""
    out, calculators = sys.stdout, None
    with redirect_stdout(sys.stderr):  # whatever a calculator prints is no reply
        for line in sys.stdin:
            try:
                calculators = calculators or Calculators(tree, date.fromisoformat(day) if day else None)
                done = {"reply": reply(calculators, json.loads(line))}
            except Exception as fault:  # noqa: BLE001 (a broken revision is a message, and no traceback)
                kit = calculators is None and isinstance(fault, AttributeError | ImportError)
                done = {"fault": where(fault), "kit": kit}
            print(json.dumps(done), file=out, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
