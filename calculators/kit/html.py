"""A step as HTML: the only renderer. The build calls it for the page, the browser calls it in Pyodide."""

from binascii import b2a_base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .calendar import Entry, calendar
from .changes import Change, changes
from .elements import Html, el, join, separated
from .language import Language, language
from .law import Dated, Place
from .outcome import Branch, Cited, Conflict, Kind, Outcome, Section
from .questions import UNKNOWN, Country, Day, Mark, Money, Question, Whole, YesNo, _Chosen
from .receipt import receipt
from .replay import ASKING, CHANGE, CHANGES, SHOW, Step, as_text
from .sentences import Sentence, Sentences

say = Sentences("kit")

KINDS = {
    Kind.MET: say("kind-met", "Yes, by these rules"),
    Kind.NOT_MET: say("kind-not-met", "No, not by these rules"),
    Kind.NOT_NEEDED: say("kind-not-needed", "Not needed"),
    Kind.EXEMPT: say("kind-exempt", "Exempt"),
    Kind.DECIDES: say("kind-decides", "The authority decides"),
    Kind.NOT_SAID: say("kind-not-said", "The report does not say"),
    Kind.CONFLICT: say("kind-conflict", "The report contradicts itself"),
    Kind.OUT_OF_SCOPE: say("kind-out-of-scope", "Outside of the report"),
    Kind.ANSWER: say("kind-answer", "Worked out"),
    Kind.DEPENDS: say("kind-depends", "It depends"),
}

CONDITION_KINDS = KINDS | {
    Kind.MET: say("condition-met", "Met"),
    Kind.NOT_MET: say("condition-not-met", "Not met"),
}
"""The same for one condition among several."""

SEVERAL_SOURCES = {
    Kind.NOT_SAID: say("kind-not-said-sources", "The sources do not say"),
    Kind.CONFLICT: say("kind-conflict-sources", "Two sources contradict each other"),
}
"""The same for what rests on more than one source: one of them may be clear in itself."""

ANSWERS = say("answers", "Your answers so far")
FIGURES = say("figures", "Figures used")
CALENDAR = say("calendar", "Days to keep")
CHECKLIST = say("checklist", "What to gather")
BRANCHES = say("branches", "What it depends on")
CONFLICTS = say("conflicts", "Where the report contradicts itself")
CONFLICTS_BETWEEN = say("conflicts-between", "Where two sources contradict each other")
OPEN = say("open", "What is left open")
THEN = say("then", "What you can do next")

DONT_KNOW = say("unknown", "I don’t know")

NO_COUNTRY = (say("stateless", "Stateless"), say("not-listed", "Another country, not listed"))
"""Two answers beside the countries. The table of each language holds them among the countries."""


@dataclass(frozen=True)
class Host:
    """The page that a step is shown on.

    `prefix` begins every id, so that two calculators share none; `places` maps a chapter to the address of its page
    ("" for the page itself); `remaining` is how many questions can come, from each question on.
    """

    language: str = "en"
    prefix: str = "calculator"
    places: Mapping[str, str] = field(default_factory=dict)
    remaining: Mapping[str, int] = field(default_factory=dict)
    level: int = 4
    """The level of the calculator's heading. That of the outcome is one below it."""
    calculators: Mapping[str, str] = field(default_factory=dict)
    """The address of each calculator that a guide leads to."""
    today: str = ""
    """The day on which the page is read, as 2017-05-01. Nothing here reads a clock."""
    address: str = ""
    """The address of the page, for what is printed or kept."""


@dataclass(frozen=True)
class Page:
    """Renders the parts of one step for one host."""

    host: Host

    @property
    def words(self) -> Language:
        """The language of the page."""
        return language(self.host.language)

    def say(self, sentence: Sentence) -> str:
        """The sentence in the language of the page."""
        return self.words.say(sentence)

    def id(self, *parts: str) -> str:
        """An id that no other calculator on the page has."""
        return "-".join([self.host.prefix, *parts])

    def answer(self, question: Question[Any], value: Any) -> str:
        """An answer in words."""
        if value is UNKNOWN:
            return self.say(DONT_KNOW)
        if isinstance(question, Country):
            return self.words.country(value)
        if isinstance(question, _Chosen):
            return next(self.say(words) for _, known, words, _ in question.options() if known == value)
        return self.words.show(value)

    def cite(self, place: Place) -> Html:
        """The place as links that land on its paragraph and its notes, with the legal reference."""
        name = place.item or self.say(_name(place))
        notes = [(f"note-{note}", self.say(say("cite-note", "note {note}", note=note))) for note in place.notes]
        links = (self._link(place, anchor, text) for anchor, text in [(place.anchor, name), *notes])
        return join(separated(", ", links), f" ({place.legal})" if place.legal else "")

    def plain(self, place: Place) -> str:
        """The place in words, for where no link can be."""
        notes = [self.say(say("cite-note", "note {note}", note=note)) for note in place.notes]
        return ", ".join([place.item or self.say(_name(place)), *notes, *([place.legal] if place.legal else [])])

    def _link(self, place: Place, anchor: str, text: str) -> Html:
        address = self.host.places.get(place.chapter)
        return el("a", text, class_="cite", href=f"{address}#{anchor}") if address is not None else join(text)

    def cites(self, places: Iterable[Place]) -> Html:
        """Several places after each other."""
        return el("span", separated("; ", map(self.cite, places)), class_="cites")


def several_sources(places: Iterable[Place]) -> bool:
    """Whether places stand in more than one source."""
    return len({place.source for place in places}) > 1


def kind_words(outcome: Outcome, words: Mapping[Kind, Sentence] = KINDS) -> Sentence:
    """What an outcome's kind is called: in general, or as one condition among several."""
    if several_sources(outcome.places) and outcome.kind in SEVERAL_SOURCES:
        return SEVERAL_SOURCES[outcome.kind]
    return words[outcome.kind]


def _name(place: Place) -> Sentence:
    """What a part of a source is called: "section 3.3.2", "chapter 3", or the name that the source gives it."""
    if "." in place.section:
        return say("cite-section", "section {section}", section=place.section)
    names = place.source.names
    return (
        names.get(place.anchor)
        or names.get(place.section)
        or say("cite-chapter", "chapter {section}", section=place.section)
    )


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
    if isinstance(question, _Chosen):
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


def _options(page: Page, question: _Chosen[Any], found: Step) -> list[Html]:
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
    for part, value, word in zip(question.fields(), question.split(found.typed), words, strict=True):
        size = "4" if part.endswith("year") else "2"
        shown.append(
            el(
                "div",
                el("label", page.say(word), for_=page.id(part)),
                el("input", id=page.id(part), name=part, value=value, size=size, inputmode="numeric", autocomplete="off",
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
    says = page.say(outcome.says)
    late = Html()
    if found.late:
        late = el("div", el("p", page.say(edition.too_late)), class_="outcome-late")
        says = page.say(say("by-the-rules", "By the rules of {edition}:", edition=edition.name)) + " " + says
    return el(
        "div",
        late,
        el("p", page.say(kind_words(outcome)), class_="outcome-kind"),
        el("p", says, class_="outcome-says", id=page.id("outcome"), tabindex="-1", role="heading", aria_level=str(page.host.level + 1)),
        el("p", page.cites(outcome.places), class_="outcome-places"),
        _details(page, outcome),
        _part(page, FIGURES, figures(page, found.used)) if found.used else Html(),
        el("p", page.say(say("edition", "These are the rules of {edition}.", edition=edition.name)), " ",
           page.say(edition.no_rights), class_="outcome-rights"),
        _changes(page, found) if found.calculator.walked else Html(),
        _keep(page, found),
        class_=f"outcome outcome-{outcome.kind.value}",
    )  # fmt: skip


def _changes(page: Page, found: Step) -> Html:
    """What would change this: asked for by a button, because it takes a moment to work out."""
    title = say("changes", "What would change this?")
    if not found.shows_changes:
        ask = el("button", page.say(title), type="submit", name=SHOW, value=CHANGES, class_="calculator-more")
        return el("p", ask, class_="outcome-part outcome-more")
    groups: dict[tuple[Mark, Any], list[Change]] = {}
    for change in changes(found):
        mark = Mark.MAY_BE_WRONG if Mark.MAY_BE_WRONG in {q.mark for q, _ in change.others} else Mark.CAN_CHANGE
        groups.setdefault((mark, change.outcome and (change.outcome.kind, change.outcome.says)), []).append(change)
    shown = [el("p", page.say(title), id=page.id("changes"), class_="outcome-part-title", tabindex="-1")]
    if not groups:
        shown.append(el("p", page.say(NO_CHANGE)))
    for mark, heading in CHANGE_TITLES.items():
        items = [_change(page, alike) for (kind, _), alike in groups.items() if kind is mark]
        if items:
            shown += [el("p", page.say(heading)), el("ul", *items, class_="outcome-changes")]
    return el("div", *shown, class_="outcome-part")


NO_CHANGE = say("changes-none", "No other answer to one, two or three of these questions leads to another outcome.")
CHANGE_TITLES = {
    Mark.CAN_CHANGE: say("changes-can", "What could still become different:"),
    Mark.MAY_BE_WRONG: say("changes-wrong", "Check whether these answers are right. Others would lead elsewhere:"),
}


def _change(page: Page, alike: Sequence[Change]) -> Html:
    """Changes that lead to the same outcome."""
    either = (
        say("branch-if-one", "If this is so:") if len(alike) == 1 else say("branch-if-any", "If one of these is so:")
    )
    ways: dict[tuple[Any, ...], list[list[Any]]] = {}
    for change in alike:
        first, *rest = change.others
        ways.setdefault((first[0], *rest), [[]])[0].append(first[1])
    shown = [el("li", _way(page, [(first, tuple(values[0])), *[(q, (value,)) for q, value in rest]]))
             for (first, *rest), values in ways.items()]  # fmt: skip
    outcome = alike[0].outcome
    if outcome is None:
        then = el("p", page.say(say("changes-more", "Then other questions come.")))
    else:
        then = el("p", el("strong", page.say(KINDS[outcome.kind]), class_="reason-kind"), " ", page.say(outcome.says), " ",
                  page.cites(outcome.places))  # fmt: skip
    kind = f"branch-then branch-{outcome.kind.value}" if outcome else "branch-then"
    return el("li", el("p", page.say(either), class_="branch-if"), el("ul", *shown, class_="branch-ways"),
              el("div", then, class_=kind), class_="branch")  # fmt: skip


def _keep(page: Page, found: Step) -> Html:
    """What a reader can take along: days for the calendar, a file, paper. The files are in the links themselves."""
    outcome = found.outcome
    assert outcome is not None
    name, items = found.calculator.name, []
    days = list(outcome.days_to_keep())
    entries = [_entry(page, found, each) for each in days]
    if len(entries) > 1:
        whole = say("keep-days", "Calendar file with all {number} days", number=len(entries))
        items.append(
            _file(page.say(whole), f"{name}.ics", "text/calendar", calendar(entries, found.calculator.edition.day))
        )
    for each, entry in zip(days, entries, strict=True):
        one = page.say(say("keep-day", "Calendar file: {title}", title=each.says))
        file = calendar([entry], found.calculator.edition.day)
        items.append(_file(one, f"{name}-{entry.day.isoformat()}.ics", "text/calendar", file))
    saved = receipt(found, page.host.today)
    items.append(_file(page.say(say("keep-file", "Save my answers and this outcome as a file")), f"{name}.json",
                       "application/json", saved))  # fmt: skip
    items.append(el("button", page.say(say("keep-print", "Print this")), type="button", data_do="print"))
    printed = say("printed", "Printed on {day}. Version of the calculators: {version}. Address: {address}",
                  day=date.fromisoformat(page.host.today), version=found.calculator.edition.version, address=page.host.address) if page.host.today else None  # fmt: skip
    return join(
        _part(
            page,
            say("keep", "Take it along"),
            el("ul", *[el("li", item) for item in items], class_="outcome-keep"),
            class_="outcome-part outcome-keep-part",
        ),
        el("p", page.say(printed), class_="outcome-printed") if printed else Html(),
    )


def _file(text: str, name: str, kind: str, content: str) -> Html:
    """A link that holds its file, so that nothing is fetched and nothing is sent."""
    data = b2a_base64(content.encode(), newline=False).decode()
    return el("a", text, href=f"data:{kind};charset=utf-8;base64,{data}", download=name)


def _entry(page: Page, found: Step, kept: Cited) -> Entry:
    """A day to keep as the calendar holds it: as on the page, with the notice where it lies after the rules."""
    edition = found.calculator.edition
    day = dict(kept.says.values)["day"]
    about = [page.say(say("by-the-rules-of", "By the rules of {edition}.", edition=edition.name))]
    if day > edition.last:
        about.append(page.say(edition.too_late))
    about += [page.plain(place) for place in kept.places]
    return Entry(day, page.say(kept.says), " ".join(about))


def _sections(page: Page, sections: Sequence[Section]) -> Html:
    """A plan, part by part. What is open and contradictory stands folded up below each part."""
    shown = []
    for section in sections:
        days = [el("li", page.say(each.says), " ", page.cites(each.places)) for each in section.calendar]
        steps = [el("li", page.say(each.says), " ", page.cites(each.places)) for each in section.steps]
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
                _reasons(page, section.outcomes) if section.outcomes else Html(),
                _checklist(page, section.checklist) if section.checklist else Html(),
                el("ol", *steps, class_="plan-steps") if steps else Html(),
                el("ul", *days, class_="outcome-calendar") if days else Html(),
                el("details", more, beside, class_="plan-more") if beside else Html(),
                class_="plan-section",
            )
        )  # fmt: skip
    return join(*shown)


def _details(page: Page, outcome: Outcome, *, in_list: bool = False) -> Html:
    """Everything behind an outcome: reasons, branches, what is left open, contradictions, what to do next.

    `in_list` is for a group of things to gather, which stands under a title already.
    """
    parts = [_sections(page, outcome.sections)]
    if outcome.reasons:
        parts.append(_part(page, title_of_reasons(outcome.reasons), _reasons(page, outcome.reasons)))
    if outcome.calendar:
        days = [el("li", page.say(each.says), " ", page.cites(each.places)) for each in outcome.calendar]
        parts.append(_part(page, CALENDAR, el("ul", *days, class_="outcome-calendar")))
    if outcome.checklist:
        things = _checklist(page, outcome.checklist)
        parts.append(things if in_list else _part(page, CHECKLIST, things))
    if outcome.branches:
        parts.append(_part(page, BRANCHES, _branches(page, outcome.branches)))
    return join(*parts, _beside(page, outcome))


def _beside(page: Page, outcome: Outcome | Section) -> Html:
    """Contradictions, what is left open, what to do next."""
    parts = _conflicts(page, outcome.conflicts)
    if outcome.open:
        parts.append(_part(page, OPEN, _cited_list(page, outcome.open)))
    if outcome.then:
        steps = [el("li", page.say(sentence)) for sentence in outcome.then]
        parts.append(_part(page, THEN, el("ul", *steps)))
    return join(*parts)


def _conflicts(page: Page, conflicts: Sequence[Conflict]) -> list[Html]:
    """Contradictions inside of one source, and those between two, under a title of their own."""
    within: list[Html] = []
    between: list[Html] = []
    for conflict in conflicts:
        places = [place for statement in conflict.statements for place in statement.places]
        (between if several_sources(places) else within).append(_conflict(page, conflict))
    titles = (
        (CONFLICTS, within),
        (CONFLICTS_BETWEEN, between),
    )
    return [_part(page, title, *shown) for title, shown in titles if shown]


def title_of_reasons(reasons: Sequence[Outcome]) -> Sentence:
    """What reasons are called: things to gather, sums, or conditions."""
    if any(reason.kind is Kind.ANSWER and reason.checklist for reason in reasons):
        return say("checklists", "What to gather, group by group")
    if all(reason.kind is Kind.ANSWER for reason in reasons):
        return say("worked-out", "How this was worked out")
    return say("reasons", "The conditions, one by one")


def _part(page: Page, title: Sentence, *content: str, class_: str = "outcome-part") -> Html:
    return el("div", el("p", page.say(title), class_="outcome-part-title"), *content, class_=class_)


def _reasons(page: Page, reasons: Sequence[Outcome]) -> Html:
    shown = [
        el(
            "li",
            Html()
            if reason.kind is Kind.ANSWER
            else el("span", page.say(kind_words(reason, CONDITION_KINDS)) + " ", class_="reason-kind"),
            page.say(reason.says),
            " ",
            page.cites(reason.places),
            _details(page, reason, in_list=reason.kind is Kind.ANSWER),
            class_=f"reason reason-{reason.kind.value}",
        )
        for reason in reasons
    ]
    return el("ul", *shown, class_="reasons")


def _branches(page: Page, branches: Sequence[Branch]) -> Html:
    shown = []
    for branch in branches:
        ways = [el("li", _way(page, way)) for way in branch.ways]
        outcome = branch.outcome
        then = el(
            "div",
            el("p", el("strong", page.say(kind_words(outcome)), class_="reason-kind"), " ", page.say(outcome.says), " ",
               page.cites(outcome.places)),
            _details(page, outcome),
            class_=f"branch-then branch-{outcome.kind.value}",
        )  # fmt: skip
        either = (
            say("branch-if-one", "If this is so:") if len(ways) == 1 else say("branch-if-any", "If one of these is so:")
        )
        shown.append(
            el(
                "li",
                el("p", page.say(either), class_="branch-if"),
                el("ul", *ways, class_="branch-ways"),
                then,
                class_="branch",
            )
        )
    return el("ul", *shown, class_="outcome-branches")


def _way(page: Page, way: Sequence[tuple[Question[Any], tuple[Any, ...]]]) -> Html:
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


def _cited_list(page: Page, cited: Sequence[Cited]) -> Html:
    return el("ul", *[el("li", page.say(each.says), " ", page.cites(each.places)) for each in cited])


def _checklist(page: Page, checklist: Sequence[Cited]) -> Html:
    """Things to tick, on the screen and on paper. A tick is no answer: it has no name, so no form and no link holds it."""
    boxes = [
        el("li", el("label", el("input", type="checkbox"), " ", page.say(each.says)), " ", page.cites(each.places))
        for each in checklist
    ]
    return el("ul", *boxes, class_="outcome-checklist")


def _conflict(page: Page, conflict: Conflict) -> Html:
    statements = _cited_list(page, conflict.statements)
    return el("div", statements, el("p", page.say(conflict.followed), class_="conflict-followed"), class_="conflict")


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
        since = next(since for since, known in reversed(figure.history) if known == value)
        time = say("figure-from-to", "{since} to {until}", since=since, until=figure.until)
        checked = say("figure-checked", "last compared with the source on {day}", day=figure.checked)
        shown = page.words.show(value)
        unit = "" if figure.unit in ("EUR", "") else f" {figure.unit}"
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
    return el(
        "div",
        table,
        class_="table-scroll",
        tabindex="0",
        role="region",
        aria_label=page.say(FIGURES),
    )
