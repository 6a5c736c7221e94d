"""What applies to a family: for each member the route, the conditions, the papers, the fees, the steps and the days.

It adds no rule: each line comes from the calculator of its section. Its own are the order, and the steps of 4.3 and 6.1.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .. import (
    decision_period,
    documents,
    entry_visa,
    family_life,
    family_member,
    fees,
    income,
    integration_exam_abroad,
    other_conditions,
    route,
    sponsor,
    submission_deadline,
    waiting_time,
)
from ..kit import (
    UNKNOWN,
    Cited,
    Conflict,
    Invalid,
    Kind,
    Mark,
    Outcome,
    Place,
    Sentence,
    Sentences,
    Term,
    Whole,
    answer,
    met,
    not_said,
)
from ..kit.conditions import HOLDS
from ..kit.guide import MOST_PEOPLE, Guide, Plans, Used, outcome_of
from ..kit.outcome import Section
from ..shared.deadline import PARENTS, DeadlineFigures, article_8_as_regular, last_day_as_minor
from ..shared.figures import Ages, Arrival, Duties, Integration, Mvv, Objection, Omissions
from ..shared.paragraphs import FEES
from ..shared.questions import (
    ASYLUM_PERMITS,
    PARTNERS,
    Lateness,
    Nationality,
    Permit,
    Purpose,
    Relation,
    Route,
    Shared,
)
from ..shared.sources import MAY_2017, REPORT

say = Sentences(__name__)

TWO_KINDS, CONDITIONS = REPORT.at("2.2.1"), REPORT.at("3.3")

CONDITION_PARTS = (
    family_member.calculator, waiting_time.calculator, income.calculator, submission_deadline.calculator,
    integration_exam_abroad.calculator, other_conditions.calculator, entry_visa.calculator,
)  # fmt: skip
"""Those that say whether one member meets the conditions, in the order of chapter 3 and section 4.1."""

PARTS = (
    sponsor.calculator, route.calculator, *CONDITION_PARTS, family_life.calculator, fees.calculator,
    documents.calculator, decision_period.calculator,
)  # fmt: skip


class You(Plans):
    """Every question of the parts. What has one answer for all is asked once."""

    people = Whole(
        "For how many family members do you want to know?",
        least=1,
        most=MOST_PEOPLE,
        hint="Those who would come to the Netherlands. Do not count the sponsor, who lives there already.",
        mark=Mark.CAN_CHANGE,
    )
    sponsor_nationality = Shared.sponsor_nationality
    sponsor_permit = Shared.sponsor_permit
    parts = tuple(part.you for part in PARTS)
    once = frozenset({
        # the sponsor
        "sponsor_nationality", "sponsor_lawful", "sponsor_permit", "permit_as_minor", "wealthy", "sponsor_age",
        "unaccompanied", "several", "sponsor_is_turkish", "purpose", "granted", "born", "lateness", "first_permit",
        "war_crimes_sponsor", "statement",
        # the income
        "humanitarian", "sponsor_pension_age", "labour_integration", "incapacitated", "source", "household", "public_funds",
        "contract_months",
        "monthly_income", "taxes_paid", "months_ahead", "met_year_before",
        # the application
        "sent", "applied", "cannot_pay", "payment", "paid", "extended", "suspended", "suspended_days",
    })  # fmt: skip
    known = frozenset(
        {
            "route",
            "sponsor_has_asylum",
            "in_time",
            "for_parents",
            "permit",
            "partners",
            "children",
            "others",
            "decision",
        }
    )


@dataclass(frozen=True)
class Member:
    """One family member: what the route calculator says, and the routes that are possible."""

    person: int
    relation: Any
    found: Outcome
    ways: tuple[Route, ...]

    @property
    def late(self) -> bool:
        """Whether it is, or may be, for the IND to decide that a late application is excusable."""
        return any(part.says.key == "route.late" for part in self.found.all_parts())

    @property
    def name(self) -> Sentence:
        """ "Person 1: husband or wife"."""
        return say(
            "member", "Person {number} ({relation})", number=self.person, relation=relation_in_words(self.relation)
        )


def relation_in_words(relation: Any) -> Sentence:
    """What somebody is to the sponsor, as the question words it."""
    if relation is UNKNOWN:
        return say("some-relative", "relation not known")
    return next(words for _, value, words, _ in Shared.relation.options() if value is relation)


def rule(you: You, law: Used) -> Outcome:
    # "The report is about third-country nationals who are joined by another third-country national."
    if you.seen("sponsor_nationality") in (Nationality.DUTCH, Nationality.EU):
        return outcome_of(sponsor.calculator, you, law, 1)
    members = [member_of(you, law, person) for person in you.everybody(you.people)]
    ways = tuple(dict.fromkeys(way for member in members for way in member.ways))
    of_sponsor = sponsor_section(you, law, members, ways)
    parts = [section(say("routes", "The route for each"), [summary(member) for member in members]), of_sponsor]
    timed: list[Outcome] = []
    for member in members:
        for way in member.ways:
            found = conditions(you, law, member, way)
            timed += [outcome for outcome in found.values() if any(part.calendar for part in outcome.all_parts())]
            shown = without(of_sponsor.outcomes, conditions_section(member, way, found))
            parts += [shown, papers_section(you, law, member, way, found)]
    parts += [fees_section(you, law, [m for m in members if way in m.ways], way) for way in ways]
    parts += [steps_section(you, law, [m for m in members if way in m.ways], way) for way in ways]
    if you.people == 1:
        says = say("plan-for-one", "A plan for one family member, by what you answered.")
    else:
        says = say("plan", "A plan for {number} family members, by what you answered.", number=you.people)
    stopped = any(line.kind is Kind.NOT_MET for part in parts for line in part.outcomes)
    return answer(says, TWO_KINDS, CONDITIONS).with_(
        sections=(*parts, *days_section(you, law, members, ways, timed)),
        then=(LOOK_THERE_FIRST, *THEN) if stopped else THEN,
    )


def has_asylum(you: You) -> Any:
    """Whether the sponsor has an asylum permit; UNKNOWN where the permit is not known."""
    permit = you.seen("sponsor_permit")
    return UNKNOWN if permit is UNKNOWN else permit in ASYLUM_PERMITS


def in_time(you: You, law: Used, person: int, relation: Any) -> Any:
    """Whether the application is in time, by the calculator of the deadline. What is not sent yet can still be."""
    found = deadline(you, law, person, relation, Route.ASYLUM)
    # This is asked of a sponsor who is a minor by age. The deadline is closed only to one who is an adult by birth.
    if found.kind is Kind.NOT_MET:
        says = say(
            "age-and-birth",
            "By this day of birth, the sponsor is {age} or older at the application. You answered: {given}. Check both.",
            age=law.take(Ages).adult,
            given=you.seen("sponsor_age"),
        )
        raise Invalid(you.question("born"), says)
    known = {Kind.MET: True, Kind.ANSWER: True, Kind.DECIDES: False}
    # An answer that is not known need not matter: what follows from each can be the same.
    possible = {known.get(each.kind, UNKNOWN) for each in [branch.outcome for branch in found.branches] or [found]}
    return possible.pop() if len(possible) == 1 else UNKNOWN


def deadline(you: You, law: Used, person: int, relation: Any, way: Route) -> Outcome:
    known = {"route": way, "for_parents": relation is Relation.PARENT}
    return outcome_of(submission_deadline.calculator, you, law, person, known)


def member_of(you: You, law: Used, person: int) -> Member:
    """The family member, with the route and what else is possible."""
    relation = you.seen("relation", person)
    known = {"sponsor_has_asylum": has_asylum(you), "in_time": lambda: in_time(you, law, person, relation)}
    found = outcome_of(route.calculator, you, law, person, known)
    return Member(person, relation, found, tuple(dict.fromkeys(ways_in(found))))


WAYS = {
    "route.asylum": Route.ASYLUM,
    "route.reunification": Route.REGULAR,
    "route.formation": Route.REGULAR,
    "route.article-8": Route.ARTICLE_8,
    "route.not-unaccompanied": Route.ARTICLE_8,
}
"""The route that each outcome of the route calculator names."""


def ways_in(found: Outcome) -> Iterator[Route]:
    """The routes that an outcome leaves possible."""
    if found.branches:
        for branch in found.branches:
            yield from ways_in(branch.outcome)
    elif found.says.key == "route.late":
        yield from (Route.ASYLUM, WAYS[dict(found.says.values)["other"].key])
    else:
        yield WAYS[found.says.key]


ROUTES = {value: words for _, value, words, _ in Shared.route.options()}
"""The routes in words."""


def titled(title: Sentence, way: Route, several: bool) -> Sentence:
    """A title, with the route where more than one is possible."""
    return say("if-route", "{title}, if the route is: {route}", title=title, route=ROUTES[way]) if several else title


def summary(member: Member) -> Outcome:
    """The route of one member in a line, with why."""
    says = say("route-of", "{member}: {route}", member=member.name, route=member.found.says)
    # Whether it is in time stands among the conditions: there the last day is told, and whether anything was sent.
    reasons = tuple(each for each in member.found.reasons if each.says.key != "route.in-time")
    return replace(member.found, says=says, reasons=reasons)


def lines(found: Outcome) -> tuple[Outcome, ...]:
    """An outcome as lines of a plan: its conditions where it only sums them up, else itself."""
    return tuple(plain(each) for each in (found.reasons if found.composed else (found,)))


def plain(line: Outcome) -> Outcome:
    """A line without what stands once below all lines."""
    return replace(line, open=(), conflicts=(), then=(), calendar=(), checklist=())


POINTERS = frozenset({
    "submission_deadline.asylum-first",
    "sponsor.apply-in-time", "sponsor.partner-asylum", "sponsor.next", "sponsor.asylum-first", "route.check-conditions",
    "route.check-sponsor", "deadline.do-not-wait",
    "family_member.other-conditions", "entry_visa.check-examination", "income.check-regular", "documents.see-examination",
})  # fmt: skip
"""Advice that only leads to another calculator: the plan holds what that one says."""


def section(title: Sentence, outcomes: Sequence[Outcome], **more: Any) -> Section:
    """Lines under a title. What is open, contradictory or advised in any of them is gathered below, each once."""
    parts = [part for found in outcomes for part in (found, *found.reasons)]
    return Section(
        title,
        tuple(dict.fromkeys(line for found in outcomes for line in lines(found))),
        open=tuple(dict.fromkeys(each for part in parts for each in part.open)),
        conflicts=tuple(dict.fromkeys(each for part in parts for each in part.conflicts)),
        then=tuple(dict.fromkeys(each for part in parts for each in part.then if each.key not in POINTERS)),
        **more,
    )


def sponsor_section(you: You, law: Used, members: Sequence[Member], ways: Sequence[Route]) -> Section:
    """What the sponsor must be, on each route that is possible."""
    found = doors(you, ways)
    for way in ways:
        first = next(member.person for member in members if way in member.ways)
        known = {"route": way, "sponsor_has_asylum": has_asylum(you)}
        found.append(outcome_of(sponsor.calculator, you, law, first, known))
    return section(say("sponsor", "The sponsor"), found)


def doors(you: You, ways: Sequence[Route]) -> list[Outcome]:
    """What is asked of every sponsor. The calculator of the sponsor says it only where it fails."""
    found = []
    # "A third-country national is a person without citizenship of the European Union."
    if you.seen("sponsor_nationality") is Nationality.THIRD_COUNTRY:
        found.append(met(THIRD_COUNTRY, REPORT.at("1.5"), REPORT.at("3.1")))
    # "To apply for family reunification, a foreign national must stay lawfully in the Netherlands."
    if set(ways) != {Route.ARTICLE_8} and you.seen("sponsor_lawful") is True:
        found.append(met(say("lawful", "The sponsor stays lawfully in the Netherlands."), sponsor.LAWFUL))
    return found


def without(shown: Sequence[Outcome], part: Section) -> Section:
    """A section without what holds and stands above already. What does not hold is said again."""
    return replace(part, outcomes=tuple(each for each in part.outcomes if each.kind not in HOLDS or each not in shown))


def conditions(you: You, law: Used, member: Member, way: Route) -> dict[str, Outcome]:
    """What each calculator of a condition says of one member on one route, in the order of chapter 3 and 4.1."""
    known = {
        "route": way,
        "sponsor_has_asylum": has_asylum(you),
        "in_time": lambda: in_time(you, law, member.person, member.relation),
        "for_parents": member.relation is Relation.PARENT,
        "decision": family_life.Decision.FIRST,
    }
    if way is Route.ASYLUM:
        # Late and not excusable, this route is closed: so whatever stands under it holds for lateness that is excusable.
        known["lateness"] = Lateness.EXCUSABLE
    found = {part.name: outcome_of(part, you, law, member.person, known) for part in CONDITION_PARTS}
    family = found[family_member.calculator.name]
    # The calculator of the deadline says more about this, and knows whether anything has been sent yet.
    reasons = tuple(
        each for each in family.reasons if each.says.key not in ("family_member.in-time", "family_member.late")
    )
    if way is Route.ARTICLE_8:
        # The three steps of its test, which hold the family tie as well.
        family = outcome_of(family_life.calculator, you, law, member.person, known)
        left_open = tuple(each for each in family.open if each is not family_life.OUR_LIST)
        return found | {family_member.calculator.name: replace(family, composed=True, open=left_open)}
    return found | {family_member.calculator.name: replace(family, reasons=reasons)}


def conditions_section(member: Member, way: Route, found: Mapping[str, Outcome]) -> Section:
    title = say("conditions", "{member}: the conditions", member=member.name)
    return section(titled(title, way, len(member.ways) > 1), list(found.values()))


def papers_section(you: You, law: Used, member: Member, way: Route, conditions: Mapping[str, Outcome]) -> Section:
    """What to gather for one member on one route: for income and examination only what the conditions ask for."""
    found = outcome_of(documents.calculator, you, law, member.person, {"route": way})
    exam = conditions[integration_exam_abroad.calculator.name]
    checklist: list[Cited] = []
    for group in (found, *found.reasons):
        if group.says.key == "documents.income":
            of_income = conditions[income.calculator.name]
            # Where it is not known what the income is, all that may be asked is listed.
            checklist += group.checklist if of_income.kind is Kind.DEPENDS else of_income.checklist
        elif group.says.key != "documents.examination" or exam.kind not in (Kind.EXEMPT, Kind.NOT_NEEDED):
            checklist += group.checklist
    title = titled(say("papers", "{member}: what to gather", member=member.name), way, len(member.ways) > 1)
    shown = section(title, [found])
    if way is Route.ARTICLE_8:
        checklist += family_life.TO_SHOW
        shown = replace(shown, open=(*shown.open, family_life.OUR_LIST))
    # A group that only lists papers is its papers. What else one says, or depends on, is a line.
    groups = found.reasons if found.kind is not Kind.DEPENDS else (found,)
    told = tuple(plain(group) for group in groups if group.kind not in (Kind.ANSWER, Kind.NOT_NEEDED))
    return replace(shown, outcomes=told, checklist=tuple(dict.fromkeys(checklist)))


def fees_section(you: You, law: Used, members: Sequence[Member], way: Route) -> Section:
    """What all who come on one route pay together."""
    # Section 4.3.1 leaves open which fee holds for foster and adopted children: they are told apart, and not counted.
    unpriced = [
        m for m in members if way is Route.REGULAR and m.relation in (Relation.FOSTER_CHILD, Relation.ADOPTED_CHILD)
    ]
    unclear = [m for m in members if way is Route.REGULAR and m.relation is UNKNOWN]
    counted = [member for member in members if member not in (*unpriced, *unclear)]
    partners = sum(member.relation in PARTNERS for member in counted)
    minors = sum(is_minor(you, law, member) for member in counted if member.relation not in PARTNERS)
    found = []
    if counted:
        known = {"route": way, "permit": fees.Permit.FIRST, "partners": partners, "children": minors,
                 "others": len(counted) - partners - minors}  # fmt: skip
        total = outcome_of(fees.calculator, you, law, known=known)
        parts = total.reasons if total.kind is Kind.ANSWER else ()
        found = [*parts, replace(total, reasons=() if parts else total.reasons)]
    found += [not_said(say("no-fee", "{member}: the report names no fee for foster and adopted children. It is not in any sum here.", member=member.name), FEES)
              .with_(then=(fees.ASK_THE_IND, fees.ASK_EXEMPTION)) for member in unpriced]  # fmt: skip
    found += [Outcome(Kind.DEPENDS, say("fee-depends", "{member}: the fee depends on what this person is to the sponsor. It is not in any sum here.", member=member.name), (FEES,))
              for member in unclear]  # fmt: skip
    return section(say("fees", "The fees: {route}", route=ROUTES[way]), found)


def is_minor(you: You, law: Used, member: Member) -> bool:
    age: int = you.seen("member_age", member.person)
    return age < law.take(Ages).adult


def steps_section(you: You, law: Used, members: Sequence[Member], way: Route) -> Section:
    """What to do on one route, from the application to the first years in the Netherlands."""
    title = say("steps", "What to do: {route}", route=ROUTES[way])
    if way is Route.ASYLUM:
        return Section(title, steps=tuple(asylum_steps(you, law, members)), open=(SAME_STEPS,))
    before = after_late_refusal(law) if any(member.late for member in members) else []
    # "In these cases there is also a **recognised sponsor**, for example the employer or the research institute."
    recognised = you.seen("sponsor_permit") in (*WITH_RECOGNISED_SPONSOR, UNKNOWN)
    return Section(
        title,
        steps=(*before, *regular_steps(you, law, members, way)),
        open=(STEPS_AS_REGULAR,) if way is Route.ARTICLE_8 else (),
        conflicts=(WHO_SENDS,) if recognised else (),
    )


def regular_steps(you: You, law: Used, members: Sequence[Member], way: Route) -> list[Cited]:
    """The steps of figure 3 and of chapter 6 for a regular permit."""
    visa, duties = law.take(Mvv), law.take(Duties)
    # "The report draws the whole procedure of a regular application, from the application to the permit, in figure 3."
    return [
        SEND,
        PAY,
        TELL,
        missing(law.take(Omissions).regular, REPORT.at("4.3.1", part="completeness")),
        TESTED_IN_THREE_STEPS if way is Route.ARTICLE_8 else TESTED,
        WAIT,
        *objection(law, Route.REGULAR),
        step(say("collect", "After a grant, collect the MVV at the Dutch embassy or consulate within {term}.", term=visa.collect), REPORT.at("4.3.1", part="mvv")),
        step(say("travel", "Travel to the Netherlands with the MVV. It is valid for {term}.", term=visa.valid), REPORT.at("4.3.1", part="mvv", notes=(123,))),
        DESK,
        MUNICIPALITY,
        step(say("tb", "If a tuberculosis test is required, have it within {term} after the permit was issued.", term=duties.tb_test), REPORT.at("6.1.2", part="regular", notes=(144,))),
        *insurance(you, law, members),
        *integration(you, law, way),
        changes(law),
    ]  # fmt: skip


def asylum_steps(you: You, law: Used, members: Sequence[Member]) -> list[Cited]:
    """The steps of 4.3.2 and of chapter 6 for an asylum permit."""
    late = any(member.late for member in members)
    report = say("report", "Report to the IND within {term} after arrival.", term=law.take(Arrival).report)
    return [
        SEND,
        TELL,
        missing(law.take(Omissions).asylum, REPORT.at("4.3.2")),
        *([EFFORTS] if late else []),
        TESTED_ASYLUM,
        WAIT,
        *objection(law, Route.ASYLUM),
        COLLECT_ASYLUM,
        TRAVEL_ASYLUM,
        step(report, REPORT.at("4.3.2")),
        VEENHUIZEN,
        INDEPENDENT,
        MUNICIPALITY_ASYLUM,
        *insurance(you, law, members),
        *integration(you, law, Route.ASYLUM),
        changes(law),
    ]


def after_late_refusal(law: Used) -> list[Cited]:
    """What comes between a late application that is not excusable and the new one."""
    # "A late application that is not excusable does not rule out family reunification."
    return [REFUSED_AS_LATE, *objection(law, Route.ASYLUM), NEW_APPLICATION]


def missing(term: Term, place: Place) -> Cited:
    return step(say("missing", "Send missing documents within {term} after the IND asks for them.", term=term), place)


def objection(law: Used, way: Route) -> list[Cited]:
    place, term = REPORT.at("4.3.1", part="objection"), law.take(Objection).term
    # "An objection is possible against a refused MVV, in the regular and in the asylum procedure."
    if way is Route.ASYLUM:
        says = say(
            "objection-mvv",
            "If the MVV is refused, you can send an objection within {term} of the date of the letter.",
            term=term,
        )
    else:
        says = say(
            "objection",
            "After a refusal, you can send an objection within {term} of the date of the letter.",
            term=term,
        )
    return [
        step(says, place),
        step(say("appeal", "If the objection is rejected, an appeal at the court is possible."), place),
    ]


def insurance(you: You, law: Used, members: Sequence[Member]) -> list[Cited]:
    """Health insurance, where somebody is old enough for it."""
    duties = law.take(Duties)
    if all(you.seen("member_age", member.person) <= duties.insurance_age for member in members):
        return []
    says = say(
        "insurance",
        "Everyone over {age} takes out health insurance within {term} after arrival.",
        age=duties.insurance_age,
        term=duties.insurance,
    )
    return [step(says, REPORT.at("6.1.2", part="regular", notes=(145, 146)))]


def integration(you: You, law: Used, way: Route) -> list[Cited]:
    """Civic integration, unless the sponsor's stay is temporary: then it is no duty on the regular route."""
    # "The duty holds for foreign nationals who stay with a sponsor whose purpose is non-temporary."
    if way is not Route.ASYLUM and has_asylum(you) is False and you.seen("purpose") is Purpose.TEMPORARY:
        return []
    term = law.take(Integration).term
    says = say(
        "integration",
        "If DUO sends a letter about civic integration, pass the examination within {term}, in principle.",
        term=term,
    )
    return [step(says, REPORT.at("6.1.3"))]


def changes(law: Used) -> Cited:
    term = law.take(Duties).report_change
    says = say("changes", "After the grant, report a change to the IND within {term} after it takes effect.", term=term)
    return step(says, REPORT.at("6.1.1", notes=(142,)))


def days_section(
    you: You, law: Used, members: Sequence[Member], ways: Sequence[Route], timed: Sequence[Outcome]
) -> list[Section]:
    """Every day that can be worked out, in order: those of conditions, and those of the decision."""
    decisions = []
    if you.seen("sent") is True:
        # Of an application that is late only the asylum one can have been sent: the other comes after its refusal.
        sent = [Route.ASYLUM] if any(member.late for member in members) else ways
        decisions = [outcome_of(decision_period.calculator, you, law, known={"route": way}) for way in sent]
    as_minor = last_day_for_parents(you, law, members)
    days = dict.fromkeys(entry for outcome in (*timed, *decisions) for entry in outcome.days_to_keep())
    days |= dict.fromkeys(as_minor)
    possible = {entry for outcome in (*timed, *decisions) for part in outcome.all_parts() for entry in part.calendar}
    then = (DAYS_NOT_KNOWN,) if possible - set(days) else ()
    if not days:
        return [Section(say("days", "Days to keep"), then=then)] if then else []
    calendar = sorted(days, key=lambda entry: entry.day)
    open_points = [each for outcome in timed if outcome.calendar for each in outcome.open]
    open_points += [submission_deadline.excusable_age(law.take(DeadlineFigures))] if as_minor else []
    open_points += [each for outcome in decisions for each in outcome.open]
    conflicts = tuple(dict.fromkeys(each for outcome in decisions for each in outcome.conflicts))
    title, open_ = say("days", "Days to keep"), tuple(dict.fromkeys(open_points))
    return [Section(title, calendar=tuple(calendar), open=open_, conflicts=conflicts, then=then)]


def last_day_for_parents(you: You, law: Used, members: Sequence[Member]) -> list[Cited]:
    """The last day on which the sponsor is a minor: after it, parents cannot come by the asylum route."""
    # "The sponsor must be under the age of {{ ages.adult }} when the application is submitted."
    # What counts is the day of the application: once it has been sent, this day matters no longer.
    parents = any(member.relation is Relation.PARENT and Route.ASYLUM in member.ways for member in members)
    if not parents or you.seen("sent") is True:
        return []
    ages = law.take(DeadlineFigures)
    day = last_day_as_minor(you.seen("born"), ages)
    says = say(
        "minor-until",
        "The sponsor is under {age} until {day}. After that, no application for parents can be made by this route.",
        age=ages.adult,
        day=day,
    )
    if all(member.relation is not Relation.SIBLING for member in members):
        return [step(says, PARENTS)]
    # "Siblings of a minor sponsor may also apply under Article 8 ECHR."
    siblings = say(
        "sibling-until",
        "Until {day}, the sponsor is under {age}: more than usual dependence with a brother or sister "
        "is then not necessarily needed.",
        age=ages.adult,
        day=day,
    )
    return [step(says, PARENTS), step(siblings, REPORT.at("3.2.6"))]


def step(says: Sentence, *places: Place) -> Cited:
    return Cited(says, places)


THIRD_COUNTRY = say(
    "third-country",
    "The sponsor is no citizen of the European Union. The plan is for family members who are none either.",
)
# "The sponsor may hold a permit for highly skilled migrants, for research, for study or for working in employment."
WITH_RECOGNISED_SPONSOR = (Permit.HIGHLY_SKILLED, Permit.RESEARCHER, Permit.STUDY, Permit.EMPLOYMENT)
# "It is not settled whether the family may then submit it itself, and we follow neither."
WHO_SENDS = Conflict(
    (
        step(
            say("recognised-can", "For a permit for highly skilled migrants, research, study or employment there is a recognised sponsor, such as the employer. It “can” send the application of the family."),
            REPORT.at("4.2"),
        ),
        step(say("recognised-must", "Note 111 says that the recognised sponsor “is responsible” for sending it."), REPORT.at("4.2", notes=(111,))),
    ),
    say("recognised-followed", "It is not settled whether the family may send it itself. Ask the recognised sponsor first."),
)  # fmt: skip
STEPS_AS_REGULAR = article_8_as_regular(REPORT.at("4.3.1"))
SAME_STEPS = step(
    say("same-steps", "The report does not say which steps of the regular procedure are the same on the asylum route, such as those after a refusal."),
    REPORT.at("4.3.2"),
)  # fmt: skip

SEND = step(
    say("send", "Send the application form with the papers to the IND, or abroad to the Dutch embassy or consulate."),
    REPORT.at("4.2"), REPORT.at("4.3.1"),
)  # fmt: skip
PAY = step(say("pay", "Wait for the letter about the fees, and pay them."), REPORT.at("4.3.1", part="fees"))
TELL = step(
    say("tell", "Tell the IND about every change that matters for the right of residence, also while you wait."),
    REPORT.at("6.1.1"),
)
TESTED = step(
    say("tested", "The IND looks at all conditions, and at Article 8 ECHR if the national rules leave no room."),
    REPORT.at("4.3.1"), REPORT.at("3", item="figure 2"),
)  # fmt: skip
TESTED_IN_THREE_STEPS = step(
    say("tested-article-8", "The IND makes the Article 8 test in three steps."), REPORT.at("annex-5")
)
TESTED_ASYLUM = step(
    say("tested-asylum", "The IND looks at the conditions of the asylum route, without a test of Article 8 ECHR."),
    REPORT.at("2.1.1", part="echr", notes=(6, 7)), REPORT.at("3", item="figure 2"),
)  # fmt: skip
EFFORTS = step(
    say("efforts", "The IND looks at the efforts of the sponsor and of others, and at circumstances beyond control."),
    REPORT.at("3.3.3", part="asylum", notes=(81,)),
)
WAIT = step(say("wait", "Wait for the decision of the IND in writing."), REPORT.at("4.3.1", part="decision"))
DESK = step(
    say("desk", "Collect the residence permit at an IND Desk when the IND says that it is ready."),
    REPORT.at("4.3.1", part="arrival", notes=(124,)),
)
MUNICIPALITY = step(
    say("municipality", "Register at the municipality with a translated and legalised birth certificate."),
    REPORT.at("6.1.2", part="regular", notes=(143,)),
)
COLLECT_ASYLUM = step(
    say("collect-asylum", "After a grant, collect the MVV at the Dutch embassy or consulate, if you asked for one."),
    REPORT.at("4.3.1", part="mvv"), REPORT.at("4.3.2"),
)  # fmt: skip
TRAVEL_ASYLUM = step(say("travel-asylum", "Travel to the Netherlands."), REPORT.at("4.1"), REPORT.at("4.3.2"))
VEENHUIZEN = step(
    say("veenhuizen", "Follow the registration procedure in Veenhuizen, and get the residence permit there."),
    REPORT.at("4.3.2", notes=(126,)),
)
INDEPENDENT = step(
    say("independent", "In the interview there, the family member can ask for asylum independently."),
    REPORT.at("4.3.2", notes=(127,)),
)
MUNICIPALITY_ASYLUM = step(
    say("municipality-asylum", "Register at the municipality if this was not done in Veenhuizen."),
    REPORT.at("6.1.2", part="asylum", notes=(147,)),
)
REFUSED_AS_LATE = step(
    say("refused-as-late", "If the lateness is not excusable, the IND does not grant the asylum application, and does not test Article 8 ECHR."),
    REPORT.at("2.1.1", part="echr", notes=(6, 7)), REPORT.at("3.3.3", part="asylum"), REPORT.at("3", item="figure 2"),
)  # fmt: skip
NEW_APPLICATION = step(
    say("new-application", "You can then make a new application at any time. It needs its own papers."),
    REPORT.at("2.2.1"), REPORT.at("3.3.3", part="regular"),
)  # fmt: skip
DAYS_NOT_KNOWN = say(
    "days-not-known",
    "Some days hang on an answer that you do not know. They stand in the lines that say “It depends”. "
    "Until you know it, keep the earliest last day that stands there.",
)
LOOK_THERE_FIRST = say(
    "look-there-first", "Some lines say that a condition is not met. Look there first, and at what you can do about it."
)
THEN = (
    say("check-each", "Check each line in its section. Where the IND decides, explain your case and add proof."),
    say("get-help", "Ask a lawyer or the Dutch Council for Refugees to look at this plan with you."),
)

calculator = Guide(
    "What applies to us?",
    "It asks each question once, about the sponsor and about each family member, and ends in a plan.",
    rule, You, Used, MAY_2017, PARTS,
)  # fmt: skip
