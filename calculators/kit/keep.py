"""What a reader can take along: days for the calendar, a file, paper. The files are in the links themselves."""

from binascii import b2a_base64
from datetime import date

from .calendar import Entry, calendar
from .elements import Html, el, join
from .outcome import Cited
from .outcome_html import part
from .page import Page
from .receipt import receipt
from .replay import Step
from .sentences import Sentences

say = Sentences("kit")


def take_along(page: Page, found: Step) -> Html:
    """The part of an outcome that offers its files and its printing."""
    outcome = found.outcome
    assert outcome is not None
    name, items = found.calculator.name, []
    days = list(outcome.days_to_keep())
    entries = [_entry(page, found, each) for each in days]
    if len(entries) > 1:
        whole = say("keep-days", "Calendar file with all {number} days", number=len(entries))
        items.append(
            _file(
                page.say(whole),
                f"{name}.ics",
                "text/calendar",
                calendar(entries, found.calculator.edition.day, page.words.code),
            )
        )
    for each, entry in zip(days, entries, strict=True):
        one = page.say(say("keep-day", "Calendar file: {title}", title=each.says))
        file = calendar([entry], found.calculator.edition.day, page.words.code)
        items.append(_file(one, f"{name}-{entry.day.isoformat()}.ics", "text/calendar", file))
    saved = receipt(found, page.host.today, page.words)
    items.append(_file(page.say(say("keep-file", "Save my answers and this outcome as a file")), f"{name}.json",
                       "application/json", saved))  # fmt: skip
    items.append(el("button", page.say(say("keep-print", "Print this")), type="button", data_do="print"))
    printed = say("printed", "Printed on {day}. Version of the calculators: {version}. Address: {address}",
                  day=date.fromisoformat(page.host.today), version=found.calculator.edition.version, address=f"{page.host.address}#{name}?{found.answers}") if page.host.today else None  # fmt: skip
    return join(
        part(
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
    about = [page.say(say("by-the-rules-of", "By the rules of {edition}.", edition=edition.month))]
    if kept.day > edition.last:
        about.append(page.say(edition.too_late))
    about += [page.plain(place) for place in kept.places]
    return Entry(kept.day, page.say(kept.says), " ".join(about))
