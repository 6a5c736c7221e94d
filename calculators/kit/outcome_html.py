"""An outcome as HTML: what it says, and everything behind it. A step ends in one, and so do the rows of the table."""

from collections.abc import Mapping, Sequence
from typing import Any

from .elements import Html, el, join, separated
from .law import Dated
from .outcome import Branch, Cited, Conflict, Kind, Literal, Outcome, Section
from .page import Page
from .sentences import Sentence, Sentences
from .titles import (
    BRANCHES,
    CALENDAR,
    CHECKLIST,
    CONDITION_KINDS,
    CONFLICTS,
    CONFLICTS_BETWEEN,
    OPEN,
    THEN,
    kind_words,
    several_sources,
    title_of_reasons,
)

say = Sentences("kit")


def _sections(page: Page, sections: Sequence[Section]) -> Html:
    """A plan, part by part. What is open and contradictory stands folded up below each part."""
    shown = []
    for section in sections:
        title = page.say(section.title)
        beside = _beside(page, section)
        more = el(
            "summary",
            page.say(say("plan-more", "What is open here, and what to do")),
            el("span", f": {title}", class_="visually-hidden"),
        )
        shown.append(
            el(
                "div",
                el("p", title, class_="plan-title", role="heading", aria_level=str(page.host.level + 2)),
                reasons(page, section.outcomes) if section.outcomes else Html(),
                _checklist(page, section.checklist) if section.checklist else Html(),
                _cited_list(page, section.steps, "ol", "plan-steps") if section.steps else Html(),
                _days(page, section.calendar) if section.calendar else Html(),
                el("details", more, beside, class_="plan-more") if beside else Html(),
                class_="plan-section",
            )
        )  # fmt: skip
    return join(*shown)


def details(page: Page, outcome: Outcome, *, in_list: bool = False) -> Html:
    """Everything behind an outcome: a plan, reasons, branches, what is left open, contradictions, what to do next.

    `in_list` is for a group of things to gather, which stands under a title already.
    """
    parts = [_sections(page, outcome.sections)]
    if outcome.reasons:
        parts.append(part(page, title_of_reasons(outcome.reasons), reasons(page, outcome.reasons)))
    if outcome.calendar:
        parts.append(part(page, CALENDAR, _days(page, outcome.calendar)))
    if outcome.checklist:
        things = _checklist(page, outcome.checklist)
        parts.append(things if in_list else part(page, CHECKLIST, things))
    if outcome.branches:
        parts.append(part(page, BRANCHES, _branches(page, outcome.branches)))
    return join(*parts, _beside(page, outcome))


def _beside(page: Page, outcome: Outcome | Section) -> Html:
    """Contradictions, what is left open, what to do next."""
    parts = _conflicts(page, outcome.conflicts)
    if outcome.open:
        parts.append(part(page, OPEN, _cited_list(page, outcome.open)))
    if outcome.then:
        steps = [el("li", page.say(sentence)) for sentence in outcome.then]
        parts.append(part(page, THEN, el("ul", *steps)))
    return join(*parts)


def _conflicts(page: Page, conflicts: Sequence[Conflict]) -> list[Html]:
    """Contradictions inside of one source, and those between two, under a title of their own."""
    within: list[Html] = []
    between: list[Html] = []
    for each in conflicts:
        places = [place for statement in each.statements for place in statement.places]
        (between if several_sources(places) else within).append(conflict(page, each))
    titles = (
        (CONFLICTS, within),
        (CONFLICTS_BETWEEN, between),
    )
    return [part(page, title, *shown) for title, shown in titles if shown]


def part(page: Page, title: Sentence, *content: str, class_: str = "outcome-part") -> Html:
    """A part of an outcome under its title."""
    return el("div", el("p", page.say(title), class_="outcome-part-title"), *content, class_=class_)


def reasons(page: Page, states: Sequence[Outcome]) -> Html:
    """Conditions one by one, each with everything behind it."""
    shown = [
        el(
            "li",
            Html()
            if reason.kind is Kind.ANSWER
            else el("span", page.say(kind_words(reason, CONDITION_KINDS)) + " ", class_="reason-kind"),
            page.say(reason.says),
            " ",
            page.cites(reason.places),
            details(page, reason, in_list=reason.kind is Kind.ANSWER),
            class_=f"reason reason-{reason.kind.value}",
        )
        for reason in states
    ]
    return el("ul", *shown, class_="reasons")


def verdict(page: Page, outcome: Outcome) -> Html:
    """An outcome in one line: its kind, its sentence and its places."""
    kind = el("strong", page.say(kind_words(outcome)), class_="reason-kind")
    return el("p", kind, " ", page.say(outcome.says), " ", page.cites(outcome.places))


def _branches(page: Page, branches: Sequence[Branch]) -> Html:
    shown = [
        branch(page, each.ways, each.outcome, verdict(page, each.outcome), details(page, each.outcome))
        for each in branches
    ]
    return el("ul", *shown, class_="outcome-branches")


def branch(page: Page, ways: Sequence[Sequence[Literal]], outcome: Outcome | None, *then: str) -> Html:
    """Ways, and what is said of where each of them leads: to an outcome, or (None) to more questions."""
    either = (
        say("branch-if-one", "If this is so:") if len(ways) == 1 else say("branch-if-any", "If one of these is so:")
    )
    return el(
        "li",
        el("p", page.say(either), class_="branch-if"),
        el("ul", *[el("li", _way(page, way)) for way in ways], class_="branch-ways"),
        el("div", *then, class_=f"branch-then branch-{outcome.kind.value}" if outcome else "branch-then"),
        class_="branch",
    )


def _way(page: Page, way: Sequence[Literal]) -> Html:
    """One way: each question with the answers that lead there."""
    either = f" {page.say(say('or', 'or'))} "
    answered = (
        join(
            f"“{page.say(question.ask)}” ",
            el("strong", either.join(page.answer(question, value) for value in values)),
        )
        for question, values in way
    )
    return separated(f" {page.say(say('and', 'and'))} ", answered)


def _cited_list(page: Page, cited: Sequence[Cited], tag: str = "ul", class_: str | None = None) -> Html:
    items = [el("li", page.say(each.says), " ", page.cites(each.places)) for each in cited]
    return el(tag, *items, class_=class_)


def _days(page: Page, calendar: Sequence[Cited]) -> Html:
    return _cited_list(page, calendar, class_="outcome-calendar")


def _checklist(page: Page, checklist: Sequence[Cited]) -> Html:
    """Things to tick, on the screen and on paper. A tick is no answer: it has no name, so no form and no link holds it."""
    boxes = [
        el("li", el("label", el("input", type="checkbox"), " ", page.say(each.says)), " ", page.cites(each.places))
        for each in checklist
    ]
    return el("ul", *boxes, class_="outcome-checklist")


def conflict(page: Page, found: Conflict) -> Html:
    """What the sources say here and there, and which is followed."""
    statements = _cited_list(page, found.statements)
    return el("div", statements, el("p", page.say(found.followed), class_="conflict-followed"), class_="conflict")


def figures(page: Page, used: Mapping[Dated[Any], Any]) -> Html:
    """Figures with their value, their time, their source and the day they were last compared with it."""
    titles = (
        say("figure-what", "Figure"),
        say("figure-value", "Value"),
        say("figure-time", "Known for"),
        say("figure-source", "Source"),
    )
    head = el("tr", *[el("th", page.say(title), scope="col") for title in titles])
    rows = []
    for figure, value in used.items():
        time = say("figure-from-to", "{since} to {until}", since=figure.first_day_of(value), until=figure.until)
        checked = say("figure-checked", "last compared with the source on {day}", day=figure.checked)
        shown = page.words.show(value)
        unit = f" {page.say(figure.counts)}" if figure.counts else ""
        rows.append(
            el(
                "tr",
                el("th", page.say(figure.title), scope="row"),
                el("td", shown + unit),
                el("td", page.say(time)),
                el("td", page.cite(figure.place), "; ", page.say(checked)),
            )
        )
    table = el("table", el("thead", head), el("tbody", *rows), class_="figures")
    # It may scroll: the link in each row takes the focus, so that the keyboard reaches its end.
    return el("div", table, class_="table-scroll")
