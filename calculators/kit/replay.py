"""Run a rule over the answers so far: the next question, a message, or what it decides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import urlencode

from .law import Dated, Edition, Law
from .outcome import Outcome
from .questions import ASKING, CHANGE, SHOW, UNKNOWN, Answers, Day, Invalid, Question, Unanswered, Wrong
from .sentences import Sentence, Sentences
from .unknown import settle

CHANGES, FULL = "changes", "full"
"""The values of `show`: what would change the outcome, and the outcome in full where the graph gave it."""


@dataclass(frozen=True)
class Calculator[Y: Answers, L: Law]:
    """A decision: its title, its rule, its questions, its figures, and the state of the rules it belongs to."""

    title: str
    about: str
    rule: Callable[[Y, L], Outcome]
    you: type[Y]
    law: Callable[[date], L]
    edition: Edition

    walked: ClassVar[bool] = True
    """Whether `explore` can walk it as one, from its first question to every outcome."""

    @property
    def name(self) -> str:
        """One name everywhere: file, fence, element, address, command."""
        return self.rule.__module__.rpartition(".")[2]

    def sentence(self, part: str) -> Sentence:
        """The title or the short description ("title", "about")."""
        return Sentences(self.name)(part, getattr(self, part))

    def decide(self, you: Y) -> Outcome:
        """What the rule decides, by the figures of its edition. The answers are taken as they are; texts are read by `ask`.

        Raises Unanswered where an answer is missing, and Invalid where answers cannot all be right.
        """
        return work_out(self, you, self.law(self.edition.day))

    @cached_property
    def figures(self) -> dict[str, Dated[Any]]:
        """Every figure that its law holds."""
        return self.law(self.edition.day).figures()


@dataclass
class Step:
    """Where a reader stands: a question, a question with a mistake, or an outcome."""

    calculator: Calculator[Any, Any]
    given: dict[str, Any]
    """Every answer that could be read, by the name of its question."""
    asked: list[Question[Any]] = field(default_factory=list)
    """The questions that the rule has read and that are answered, in its order."""
    question: Question[Any] | None = None
    mistake: Sentence | None = None
    typed: str = ""
    """What was typed for the question on the screen, so that a mistake can be mended and not typed again."""
    outcome: Outcome | None = None
    used: dict[Dated[Any], Any] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    """Names in a link or form that this calculator does not know."""
    changing: bool = False
    shows: str = ""
    """What the reader asked to see below the outcome: a value of `show`."""

    @property
    def kind(self) -> str:
        """ "question", "mistake" or "outcome"."""
        return "outcome" if self.outcome else "mistake" if self.mistake else "question"

    @property
    def late(self) -> bool:
        """Whether a day that was given or worked out lies after the rules."""
        days = [self.given[q.name] for q in self.asked if isinstance(q, Day)]
        days += self.outcome.days() if self.outcome else []
        return any(day > self.calculator.edition.last for day in days)

    @property
    def answers(self) -> str:
        """The answers that count, as they stand in a link: `route=regular&partners=1`."""
        pairs = [(question.name, as_text(question, self.given[question.name])) for question in self.asked]
        if self.changing and self.question:
            pairs.append((CHANGE, self.question.name))
        return urlencode(pairs)


def as_text(question: Question[Any], value: Any) -> str:
    """An answer as a form and a link hold it."""
    return UNKNOWN.value if value is UNKNOWN else question.text(value)


def parse(question: Question[Any], raw: str) -> Any:
    """An answer from a form or a link. Raises Wrong with the message for the reader."""
    if raw == UNKNOWN.value and question.can_be_unknown:
        return UNKNOWN
    return question.parse(raw)


def work_out[Y: Answers, L: Law](calculator: Calculator[Y, L], you: Y, law: L) -> Outcome:
    """What the rule decides, with "I don't know" settled. Raises Unanswered and Invalid."""
    return settle(lambda: calculator.rule(you, law), you)


def replay(calculator: Calculator[Any, Any], form: Mapping[str, str]) -> Step:
    """The step that these answers lead to. Whatever `form` holds, the reader gets a question, a message or an outcome."""
    questions = calculator.you.questions()
    given, wrong = _read(questions, form)
    step = step_from(calculator, given)
    step.shows = form.get(SHOW, "")
    known = {ASKING, CHANGE, SHOW, *questions, *[name for question in questions.values() for name in question.fields()]}
    step.left_out = [name for name in form if name not in known]
    if step.question and not step.mistake:
        step.mistake, step.typed = wrong.get(step.question.name, (None, ""))
    _go_back(step, form.get(CHANGE, ""))
    return step


def step_from(calculator: Calculator[Any, Any], given: Mapping[str, Any]) -> Step:
    """The step that these answers lead to: values by the names of their questions, each of its own kind."""
    step = Step(calculator, dict(given))
    you, law = calculator.you(**given), calculator.law(calculator.edition.day)
    try:
        step.outcome = work_out(calculator, you, law)
    except Unanswered as pause:
        step.question = pause.question
    except Invalid as error:
        step.question, step.mistake = error.question, error.sentence
        step.typed = as_text(error.question, given[error.question.name])
    step.used = law.used
    step.asked = [question for question in you.was_read.values() if question.name in given]
    if step.mistake and step.question in step.asked:
        step.asked.remove(step.question)
    return step


def _go_back(step: Step, name: str) -> None:
    """Show an answered question again, because the reader wants to change it."""
    for question in step.asked:
        if question.name == name:
            step.question, step.typed = question, as_text(question, step.given[name])
            step.mistake, step.outcome, step.changing = None, None, True


def _read(
    questions: Mapping[str, Question[Any]], form: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, tuple[Sentence, str]]]:
    """The answers that can be read, and the messages and texts of those that cannot."""
    given: dict[str, Any] = {}
    wrong: dict[str, tuple[Sentence, str]] = {}
    for name, question in questions.items():
        raw = question.collect(form)
        if raw is None and form.get(ASKING) == name and CHANGE not in form:
            raw = ""
        if raw is None:
            continue
        try:
            given[name] = parse(question, raw)
        except Wrong as error:
            wrong[name] = (error.sentence, raw[:200])
    return given, wrong
