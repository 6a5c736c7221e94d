"""The report of a comparison as Markdown: a reviewer reads it in a terminal or in a pull request."""

from collections.abc import Iterator, Sequence

from .compare import Calculator, Report
from .outcomes import ANSWER, ORDER, PLACES
from .tried import Change, Told

MOST_WAYS = 6


def markdown(report: Report, *, all_cases: bool = False) -> str:
    """The whole report. `all_cases` lists every case that was tried and changes, and not one example of each change."""
    lines = [f"# What changes from {report.old} to {report.new}", "", *_summary(report)]
    for calculator in report.calculators_that_are("changed", "new", "removed"):
        lines += ["", *_calculator(calculator, all_cases=all_cases)]
    if report.questions:
        lines += ["", "## Questions", ""]
        lines += [f"- {line} ({_names(names)})" for line, names in report.questions.items()]
    if report.figures:
        lines += ["", "## Figures", "", *[f"- {line}" for line in report.figures]]
    if report.words:
        lines += [
            "",
            "## Words",
            "",
            "The words of these sentences change. Where an outcome changes too, that is told above.",
            "",
        ]
        for key, (before, now, names) in sorted(report.words.items()):
            lines += [f"- `{key}` ({_names(names)})", f"  - was: {before or 'nothing'}", f"  - now: {now or 'nothing'}"]
    return "\n".join(lines) + "\n"


def _names(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


STATES = {
    "changed": "Answering differently",
    "new": "New",
    "removed": "Removed",
    "guide changed": "With other code, and not walked, because a guide is not (try it by hand)",
}


def _summary(report: Report) -> Iterator[str]:
    """What changes in all, and what does not."""
    if not report.anything:
        yield "Nothing changes for a reader: every question, answer, figure and sentence is as it was."
        return
    for state, words in STATES.items():
        found = report.calculators_that_are(state)
        if found:
            yield f"- {words}: {_names([each.name for each in found])}."
    same = len(report.calculators_that_are("same", "guide"))
    yield f"- Answering as before: {same} of {len(report.calculators)}."
    parts = {"questions": len(report.questions), "figures": len(report.figures), "words": len(report.words)}
    told = [f"{name} ({count})" for name, count in parts.items() if count]
    if told:
        yield f"- Also below: changes of {', '.join(told)}."


def _calculator(calculator: Calculator, *, all_cases: bool) -> Iterator[str]:
    yield f"## {calculator.title} (`{calculator.name}`)"
    yield ""
    if calculator.state in ("new", "removed"):
        classes = f", with {calculator.classes} classes of answers" if calculator.classes else ""
        yield f"{calculator.state.capitalize()}{classes}. {calculator.about}"
    else:
        rest = calculator.classes - calculator.touched
        yield f"{calculator.touched} of {calculator.classes} classes of answers are answered differently, {rest} as before."
        for number, change in enumerate(calculator.changes, 1):
            yield ""
            yield from _change(calculator.name, number, change, all_cases=all_cases)


def _change(name: str, number: int, change: Change, *, all_cases: bool) -> Iterator[str]:
    yield from _families(number, change)
    yield ""
    for place, told in enumerate(change.told):
        yield from _told(told, first=place == 0)
    links = change.links if all_cases else change.links[:1]
    yield f"- {'Cases' if all_cases else 'Try it'}: " + ", ".join(f"`{name}#{link}`" for link in links)


def _families(number: int, change: Change) -> Iterator[str]:
    count = "1 class" if change.classes == 1 else f"{change.classes} classes"
    ways = change.families
    if ways == [[]]:
        yield f"**{number}. For everybody** ({count}):"
    elif not ways:
        yield f"**{number}. For some** ({count}): no few answers tell them apart."
    elif len(ways) == 1:
        yield f"**{number}. If** {'; and '.join(ways[0])} ({count}):"
    else:
        yield f"**{number}. In each of these cases** ({count}):"
        yield ""
        yield from (f"- {'; and '.join(way)}" for way in ways[:MOST_WAYS])
        if len(ways) > MOST_WAYS:
            yield f"- and in {len(ways) - MOST_WAYS} more cases of this kind (`--cases` lists all)"
        yield ""
        yield "What is said there:"


def _told(told: Told, *, first: bool) -> Iterator[str]:
    some = " (some of them)" if told.partly else ""
    example = ", for example" if told.example else ""
    if told.role == ORDER:
        yield f"- The same sentences come in another order{some}: {told.now}"
    elif told.role.endswith(PLACES):
        yield f"- {told.role}{some}: {'; '.join(told.places_now)}; was: {'; '.join(told.places_before)}{example}: {told.now}"
    elif told.role == ANSWER or (told.before and told.now):
        title = f"{told.role}, " if told.role != ANSWER else "" if first else "so the whole answer, "
        yield f"- {title}was{example}{some}: {_said(told.kind_before, told.before, told.places_before)}"
        yield f"- {title}now{example}{some}: {_said(told.kind_now, told.now, told.places_now)}"
    elif told.now:
        yield f"- comes: {told.role}{example}{some}: {_said(told.kind_now, told.now, told.places_now)}"
    else:
        yield f"- goes: {told.role}{example}{some}: {_said(told.kind_before, told.before, told.places_before)}"


def _said(kind: str, text: str, places: Sequence[str]) -> str:
    return " ".join(filter(None, [f"**{kind}.**" if kind else "", text, f"({'; '.join(places)})" if places else ""]))
