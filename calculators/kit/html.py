"""A step as HTML: the only renderer. The build calls it for the page, the browser calls it in Pyodide."""

from typing import Any

from .changes_html import what_would_change
from .elements import Html, el, join
from .keep import take_along
from .outcome_html import details, figures, part
from .page import DONT_KNOW, Host, Page
from .questions import UNKNOWN, Chosen, Country, Day, Money, Question, Whole, YesNo
from .replay import ASKING, CHANGE, Step, as_text
from .sentences import Sentences
from .titles import ANSWERS, FIGURES, headline, kind_words

say = Sentences("kit")

__all__ = ["Host", "focus", "step"]


def step(found: Step, host: Host, *, locked: bool = False) -> Html:
    """The step as one form that holds every answer. `locked` is for the page before the script has taken it over."""
    page = Page(host)
    body = [_left_out(page, found)]
    if found.question:
        body += [_mistakes(page, found), _hidden(found), _question(page, found)]
        body += [
            el("button", page.say(say("continue", "Continue")), type="submit", class_="calculator-continue"),
            _remaining(page, found),
        ]
    else:
        body += [_outcome(page, found), _hidden(found)]
    body += [_answers(page, found), _actions(page, found)]
    lock = el("fieldset", *body, class_="calculator-lock", disabled=locked)
    return el("form", lock, class_="calculator-form", novalidate=True, autocomplete="off", data_step=found.kind)


def focus(found: Step, host: Host) -> str:
    """The id of what the reader should come to: the mistakes, the question, or the outcome."""
    page = Page(host)
    if found.question:
        return page.id("mistakes") if found.mistake else page.id(found.question.name, "ask")
    return page.id("changes") if found.shows_changes else page.id("outcome")


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
    fields = [
        el("input", type="hidden", name=name, value=as_text(questions[name], value))
        for name, value in found.given.items()
        if name != asking
    ]
    if asking:
        fields.append(el("input", type="hidden", name=ASKING, value=asking))
    return join(*fields)


def _mistakes(page: Page, found: Step) -> Html:
    if not found.mistake or not found.question:
        return Html()
    title = page.id("mistakes", "title")
    link = el("a", page.say(found.mistake), href=f"#{_first_field(page, found.question)}")
    return el(
        "div",
        el("p", page.say(say("problem", "There is a problem")), id=title, class_="calculator-mistakes-title"),
        el("ul", el("li", link)),
        id=page.id("mistakes"), class_="calculator-mistakes", tabindex="-1", role="group", aria_labelledby=title,
    )  # fmt: skip


def _first_field(page: Page, question: Question[Any]) -> str:
    return page.id(question.fields()[0])


def _question(page: Page, found: Step) -> Html:
    question = found.question
    assert question is not None
    hint = (
        el("p", page.say(question.hint), id=page.id(question.name, "hint"), class_="question-hint")
        if question.hint
        else Html()
    )
    wrong = (
        el("p", page.say(found.mistake), id=page.id(question.name, "mistake"), class_="question-mistake")
        if found.mistake
        else Html()
    )
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
        options = _options(page, question, found)
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
        parts = _date_parts(page, question, found)
        return el(
            "fieldset", legend, hint, wrong, parts, place, class_="question question-date", aria_describedby=described
        )
    kind = {Whole: "number", Money: "money", Country: "country"}[type(question)]
    label = el("label", ask, id=ask_id, class_="question-ask", tabindex="-1", for_=page.id(question.name))
    control = (
        _select(page, question, found, described)
        if isinstance(question, Country)
        else _typed(page, question, found, described)
    )
    return el("div", label, hint, wrong, control, place, class_=f"question question-{kind}")


def _options(page: Page, question: Chosen[Any], found: Step) -> list[Html]:
    options = [(text, words, hint) for text, _, words, hint in question.options()] + [(UNKNOWN.value, DONT_KNOW, None)]
    shown = []
    for number, (text, words, hint) in enumerate(options):
        id_ = page.id(question.name) if number == 0 else page.id(question.name, text)
        hint_id = page.id(question.name, text, "hint") if hint else None
        shown.append(
            el(
                "div",
                el("input", type="radio", id=id_, name=question.name, value=text, checked=found.typed == text,
                   aria_describedby=hint_id),
                el("label", page.say(words), for_=id_),
                el("p", page.say(hint), class_="option-hint", id=hint_id) if hint else Html(),
                class_="option",
            )
        )  # fmt: skip
    return shown


def _date_parts(page: Page, question: Day, found: Step) -> Html:
    words = (say("date-day", "Day"), say("date-month", "Month"), say("date-year", "Year"))
    shown = []
    for name, value, word in zip(question.fields(), question.split(found.typed), words, strict=True):
        size = "4" if name.endswith("year") else "2"
        shown.append(
            el(
                "div",
                el("label", page.say(word), for_=page.id(name)),
                el("input", id=page.id(name), name=name, value=value, size=size, inputmode="numeric", autocomplete="off",
                   aria_invalid="true" if found.mistake else None),
                class_="date-part",
            )
        )  # fmt: skip
    return el("div", *shown, class_="date-parts")


def _typed(page: Page, question: Question[Any], found: Step, described: str | None) -> Html:
    return el(
        "input",
        id=page.id(question.name), name=question.name, value=found.typed, autocomplete="off", aria_describedby=described,
        inputmode="decimal" if isinstance(question, Money) else "numeric", size="12",
        aria_invalid="true" if found.mistake else None,
    )  # fmt: skip


def _select(page: Page, question: Country, found: Step, described: str | None) -> Html:
    names = sorted(page.words.countries.items(), key=lambda item: (len(item[0]) > 2, item[1]))
    options = [el("option", page.say(say("choose-country", "Choose a country")), value="")]
    options += [el("option", name, value=code, selected=code == found.typed) for code, name in names]
    return el(
        "select", *options,
        id=page.id(question.name), name=question.name, autocomplete="off", aria_describedby=described,
        aria_invalid="true" if found.mistake else None,
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
    if most <= 1:
        text = say("remaining-last", "This is the last question.")
    else:
        text = say("remaining", "This question, and at most {number} more.", number=most - 1)
    return el("p", page.say(text), class_="calculator-remaining")


def _answers(page: Page, found: Step) -> Html:
    asked = [question for question in found.asked if question is not found.question]
    if not asked:
        return Html()
    rows = []
    for question in asked:
        ask = page.say(question.ask)
        hidden = el("span", f": {ask}", class_="visually-hidden")
        change = el(
            "button", page.say(say("change", "Change")), hidden, type="submit", name=CHANGE, value=question.name
        )
        rows.append(
            el(
                "div",
                el("dt", ask),
                el("dd", page.answer(question, found.given[question.name])),
                el("dd", change, class_="answer-change"),
                class_="answer",
            )
        )
    title = el("p", page.say(ANSWERS), class_="calculator-answers-title")
    return el("div", title, el("dl", *rows, class_="answers"), class_="calculator-answers")


def _actions(page: Page, found: Step) -> Html:
    if not found.given:
        return Html()
    return el(
        "p",
        el("button", page.say(say("restart", "Start again")), type="button", data_do="restart"),
        " ",
        el("button", page.say(say("clear", "Clear my answers")), type="button", data_do="clear"),
        class_="calculator-actions",
    )


def _outcome(page: Page, found: Step) -> Html:
    outcome, edition = found.outcome, found.calculator.edition
    assert outcome is not None
    late = found.late
    notice = el("div", el("p", page.say(edition.too_late)), class_="outcome-late") if late else Html()
    says = headline(found, page.words, late=late)
    return el(
        "div",
        notice,
        el("p", page.say(kind_words(outcome)), class_="outcome-kind"),
        el("p", says, class_="outcome-says", id=page.id("outcome"), tabindex="-1", role="heading", aria_level=str(page.host.level + 1)),
        el("p", page.cites(outcome.places), class_="outcome-places"),
        details(page, outcome),
        part(page, FIGURES, figures(page, found.used)) if found.used else Html(),
        el("p", page.say(say("edition", "These are the rules of {edition}.", edition=edition.name)), " ",
           page.say(edition.no_rights), class_="outcome-rights"),
        what_would_change(page, found) if found.calculator.walked else Html(),
        take_along(page, found),
        class_=f"outcome outcome-{outcome.kind.value}",
    )  # fmt: skip
