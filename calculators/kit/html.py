"""A step as HTML: the only renderer. The build calls it for the page, the browser calls it in Pyodide."""

from collections.abc import Sequence
from typing import Any

from .changes_html import what_would_change
from .elements import Html, el, join
from .keep import take_along
from .law import Edition
from .outcome import Outcome
from .outcome_html import details, figures, part
from .page import DONT_KNOW, Host, Page
from .questions import ASKING, CHANGE, UNKNOWN, Chosen, Country, Day, Money, Question, Whole, YesNo
from .replay import CHANGES, FULL, Step, as_text
from .sentences import Sentences
from .titles import ANSWERS, FIGURES, headline, kind_words

say = Sentences("kit")

__all__ = ["Host", "focus", "step"]


def step(found: Step, host: Host, *, locked: bool = False, in_full: Html | None = None) -> Html:
    """The step as one form that holds every answer. `locked` is for the page before the script has taken it over.

    `in_full` is what `full` made, where the caller has it already.
    """
    page = Page(host)
    body = [_left_out(page, found)]
    if found.question:
        mistake = page.say(found.mistake) if found.mistake else ""
        body += [mistakes(page, mistake, found.question.fields()[0]) if mistake else Html(), _hidden(found)]
        body += [question(page, found.question, found.typed, mistake), continue_button(page), _remaining(page, found)]
    else:
        body += [_outcome(page, found, full(found, host) if in_full is None else in_full), _hidden(found)]
    body += [_answers(page, found), actions(page) if found.given else Html()]
    return form(found.kind, *body, locked=locked)


def form(kind: str, *body: str, locked: bool = False) -> Html:
    """The form around a step of this kind."""
    lock = el("fieldset", *body, class_="calculator-lock", disabled=locked)
    return el("form", lock, class_="calculator-form", novalidate=True, autocomplete="off", data_step=kind)


def focus(found: Step, host: Host) -> str:
    """The id of what the reader should come to: the mistakes, the question, the outcome, or what was asked for below it."""
    page = Page(host)
    if found.question:
        return page.id("mistakes") if found.mistake else page.id(found.question.name, "ask")
    return page.id({CHANGES: "changes", FULL: "full"}.get(found.shows, "outcome"))


def _left_out(page: Page, found: Step) -> Html:
    if not found.left_out:
        return Html()
    names = ", ".join(f"“{name[:40]}”" for name in found.left_out[:5])
    text = say(
        "left-out",
        "This link holds something that this calculator does not know: {names}. It was left out.",
        names=names,
    )
    return el("p", page.say(text), class_="calculator-left-out")


def _hidden(found: Step) -> Html:
    """The answers that were given, so that the form alone is the state."""
    questions = found.calculator.you.questions()
    asking = found.question.name if found.question else ""
    fields = [hidden(name, as_text(questions[name], value)) for name, value in found.given.items() if name != asking]
    if asking:
        fields.append(hidden(ASKING, asking))
    return join(*fields)


def hidden(name: str, value: str) -> Html:
    """An answer that the form holds and does not show."""
    return el("input", type="hidden", name=name, value=value)


def mistakes(page: Page, mistake: str, field: str) -> Html:
    """What is wrong, above the question, with a link to the field."""
    title = page.id("mistakes", "title")
    link = el("a", mistake, href=f"#{page.id(field)}")
    return el(
        "div",
        el("p", page.say(say("problem", "There is a problem")), id=title, class_="calculator-mistakes-title"),
        el("ul", el("li", link)),
        id=page.id("mistakes"), class_="calculator-mistakes", tabindex="-1", role="group", aria_labelledby=title,
    )  # fmt: skip


def continue_button(page: Page) -> Html:
    """The button that gives the answer."""
    return el("button", page.say(say("continue", "Continue")), type="submit", class_="calculator-continue")


def question(page: Page, question: Question[Any], typed: str = "", mistake: str = "") -> Html:
    """A question with what was typed for it, and what is wrong with that."""
    hint = (
        el("p", page.say(question.hint), id=page.id(question.name, "hint"), class_="question-hint")
        if question.hint
        else Html()
    )
    wrong = el("p", mistake, id=page.id(question.name, "mistake"), class_="question-mistake") if mistake else Html()
    described = (
        " ".join(page.id(question.name, part) for part, there in (("hint", hint), ("mistake", wrong)) if there) or None
    )
    place = (
        el("p", page.say(say("see", "See")) + " ", page.cite(question.place), class_="question-place")
        if question.place
        else Html()
    )
    ask = page.say(question.ask)
    ask_id = page.id(question.name, "ask")
    if isinstance(question, Chosen):
        kind = "yesno" if isinstance(question, YesNo) else "choice"
        legend = el("legend", ask, id=ask_id, class_="question-ask", tabindex="-1")
        options = _options(page, question, typed)
        return el(
            "fieldset",
            legend,
            hint,
            wrong,
            *options,
            place,
            class_=f"question question-{kind}",
            aria_describedby=described,
        )
    if isinstance(question, Day):
        legend = el("legend", ask, id=ask_id, class_="question-ask", tabindex="-1")
        parts = _date_parts(page, question, typed, mistake)
        return el(
            "fieldset", legend, hint, wrong, parts, place, class_="question question-date", aria_describedby=described
        )
    kind = {Whole: "number", Money: "money", Country: "country"}[type(question)]
    label = el("label", ask, id=ask_id, class_="question-ask", tabindex="-1", for_=page.id(question.name))
    control = (
        _select(page, question, typed, mistake, described)
        if isinstance(question, Country)
        else _typed(page, question, typed, mistake, described)
    )
    return el("div", label, hint, wrong, control, place, class_=f"question question-{kind}")


def _options(page: Page, question: Chosen[Any], typed: str) -> list[Html]:
    options = [(text, words, hint) for text, _, words, hint in question.options()] + [(UNKNOWN.value, DONT_KNOW, None)]
    shown = []
    for number, (text, words, hint) in enumerate(options):
        id_ = page.id(question.name) if number == 0 else page.id(question.name, text)
        hint_id = page.id(question.name, text, "hint") if hint else None
        shown.append(
            el(
                "div",
                el("input", type="radio", id=id_, name=question.name, value=text, checked=typed == text,
                   aria_describedby=hint_id),
                el("label", page.say(words), for_=id_),
                el("p", page.say(hint), class_="option-hint", id=hint_id) if hint else Html(),
                class_="option",
            )
        )  # fmt: skip
    return shown


def _date_parts(page: Page, question: Day, typed: str, mistake: str) -> Html:
    words = (say("date-day", "Day"), say("date-month", "Month"), say("date-year", "Year"))
    shown = []
    for name, value, word in zip(question.fields(), question.split(typed), words, strict=True):
        size = "4" if name.endswith("year") else "2"
        shown.append(
            el(
                "div",
                el("label", page.say(word), for_=page.id(name)),
                el("input", id=page.id(name), name=name, value=value, size=size, inputmode="numeric", autocomplete="off",
                   aria_invalid="true" if mistake else None),
                class_="date-part",
            )
        )  # fmt: skip
    return el("div", *shown, class_="date-parts")


def _typed(page: Page, question: Question[Any], typed: str, mistake: str, described: str | None) -> Html:
    shown = page.words.typed(typed) if isinstance(question, Money) else typed
    return el(
        "input",
        id=page.id(question.name), name=question.name, value=shown, autocomplete="off", aria_describedby=described,
        inputmode="decimal" if isinstance(question, Money) else "numeric", size="12",
        aria_invalid="true" if mistake else None,
    )  # fmt: skip


def _select(page: Page, question: Country, typed: str, mistake: str, described: str | None) -> Html:
    names = page.words.countries.items()
    options = [el("option", page.say(say("choose-country", "Choose a country")), value="")]
    options += [el("option", name, value=code, selected=code == typed) for code, name in names]
    return el(
        "select", *options,
        id=page.id(question.name), name=question.name, autocomplete="off", aria_describedby=described,
        aria_invalid="true" if mistake else None,
    )  # fmt: skip


def _remaining(page: Page, found: Step) -> Html:
    """How many questions may still come, this one included: never fewer than there will be."""
    assert found.question is not None
    if not found.calculator.walked:
        return Html()  # what comes depends on every answer before
    answered = {question.name for question in found.asked} - {found.question.name}
    most = len(found.calculator.you.questions()) - len(answered)
    if UNKNOWN not in found.given.values():
        most = min(most, page.host.remaining.get(found.question.name, most))
    return remaining(page, max(most - 1, 0))


def remaining(page: Page, more: int | str) -> Html:
    """How many questions can come after this one, in words."""
    if not more:
        text = say("remaining-last", "This is the last question.")
    else:
        text = say("remaining", "This question, and at most {number} more.", number=more)
    return el("p", page.say(text), class_="calculator-remaining")


def _answers(page: Page, found: Step) -> Html:
    asked = [each for each in found.asked if each is not found.question]
    return (
        answers(
            page,
            [answer(page, each.name, page.say(each.ask), page.answer(each, found.given[each.name])) for each in asked],
        )
        if asked
        else Html()
    )


def answer(page: Page, name: str, ask: str, words: str) -> Html:
    """One of the answers so far, with a button to change it."""
    about = el("span", f": {ask}", class_="visually-hidden")
    change = el("button", page.say(say("change", "Change")), about, type="submit", name=CHANGE, value=name)
    return el("div", el("dt", ask), el("dd", words), el("dd", change, class_="answer-change"), class_="answer")


def answers(page: Page, rows: Sequence[str]) -> Html:
    """The answers so far."""
    title = el("p", page.say(ANSWERS), class_="calculator-answers-title")
    return el("div", title, el("dl", *rows, class_="answers"), class_="calculator-answers")


def actions(page: Page) -> Html:
    """What can be done with all answers."""
    return el(
        "p",
        el("button", page.say(say("restart", "Start again")), type="button", data_do="restart"),
        " ",
        el("button", page.say(say("clear", "Clear my answers")), type="button", data_do="clear"),
        class_="calculator-actions",
    )


def full(found: Step, host: Host) -> Html:
    """What an outcome offers that only Python works out: what would change it, and what can be taken along."""
    if not found.outcome or found.question:
        return Html()
    page = Page(host)
    changes = what_would_change(page, found) if found.calculator.walked else Html()
    return join(changes, take_along(page, found))


def _outcome(page: Page, found: Step, in_full: Html) -> Html:
    assert found.outcome is not None
    used = part(page, FIGURES, figures(page, found.used)) if found.used else Html()
    return outcome(page, found.outcome, found.calculator.edition, used, in_full, late=found.late)


def outcome(page: Page, said: Outcome, edition: Edition, used: Html, in_full: Html, *, late: bool = False) -> Html:
    """An outcome by the rules of this edition: `used` are its figures, `late` is told where a day lies after them."""
    notice = el("div", el("p", page.say(edition.too_late)), class_="outcome-late") if late else Html()
    return el(
        "div",
        notice,
        el("p", page.say(kind_words(said)), class_="outcome-kind"),
        el("p", headline(said, edition, page.words, late=late), class_="outcome-says", id=page.id("outcome"),
           tabindex="-1", role="heading", aria_level=str(page.host.level + 1)),
        el("p", page.cites(said.places), class_="outcome-places"),
        details(page, said),
        used,
        el("p", page.say(say("edition", "These are the rules of {edition}.", edition=edition.month)), " ",
           page.say(edition.no_rights), class_="outcome-rights"),
        el("div", in_full, class_="outcome-full", id=page.id("full"), tabindex="-1"),
        class_=f"outcome outcome-{said.kind.value}",
    )  # fmt: skip
