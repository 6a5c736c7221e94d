"""What an outcome and the parts behind it are called: the same words on a page, in a terminal and in a table of cases."""

from collections.abc import Iterable, Mapping, Sequence

from .language import Language
from .law import Edition, Place
from .outcome import Kind, Outcome
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


def several_sources(places: Iterable[Place]) -> bool:
    """Whether places stand in more than one source."""
    return len({place.source for place in places}) > 1


def kind_words(outcome: Outcome, words: Mapping[Kind, Sentence] = KINDS) -> Sentence:
    """What an outcome's kind is called: in general, or as one condition among several."""
    if several_sources(outcome.places) and outcome.kind in SEVERAL_SOURCES:
        return SEVERAL_SOURCES[outcome.kind]
    return words[outcome.kind]


def headline(outcome: Outcome, edition: Edition, words: Language, *, late: bool) -> str:
    """The sentence of an outcome, with the date of the rules in front of it where a day lies after them (`late`)."""
    says = words.say(outcome.says)
    before = say("by-the-rules", "By the rules of {edition}:", edition=edition.month)
    return f"{words.say(before)} {says}" if late else says


TITLES_OF_REASONS = (
    say("checklists", "What to gather, group by group"),
    say("worked-out", "How this was worked out"),
    say("reasons", "The conditions, one by one"),
)


def title_of_reasons(reasons: Sequence[Outcome]) -> Sentence:
    """What reasons are called: things to gather, sums, or conditions."""
    gathered, worked_out, conditions = TITLES_OF_REASONS
    if any(reason.kind is Kind.ANSWER and reason.checklist for reason in reasons):
        return gathered
    return worked_out if all(reason.kind is Kind.ANSWER for reason in reasons) else conditions
