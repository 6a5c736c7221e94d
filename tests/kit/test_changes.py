"""What would change an outcome."""

from typing import Any

from calculators.kit.changes import Change, changes
from calculators.kit.loading import load
from calculators.kit.replay import as_text, replay


def found(name: str, form: dict[str, str]) -> list[Change]:
    step = replay(load(name), form)
    assert step.outcome is not None
    return changes(step)


def lines(name: str, form: dict[str, str]) -> list[str]:
    """Each change in one line: `sponsor_age=21, member_age=21 -> family_member.partner`."""
    return [f"{ways(each.others)} -> {each.outcome.says.key if each.outcome else 'more questions'}"
            for each in found(name, form)]  # fmt: skip


def ways(others: tuple[tuple[Any, Any], ...]) -> str:
    return ", ".join(f"{question.name}={as_text(question, value)}" for question, value in others)


SPOUSE = {
    "route": "regular", "relation": "spouse", "member_age": "30", "sponsor_age": "30", "ended": "no", "genuine": "yes",
    "several": "no",
}  # fmt: skip


def test_one_other_answer_is_enough() -> None:
    assert "ended=yes -> family_member.partner-not" in lines("family_member", SPOUSE)


def test_an_age_changes_at_the_next_value_that_the_rule_tells_apart() -> None:
    """At 20 the rule asks about the marriage; below the age of adults it says no. The value itself stays out."""
    told = lines("family_member", SPOUSE)
    assert "sponsor_age=20 -> more questions" in told
    assert "member_age=20 -> more questions" in told
    assert "sponsor_age=30" not in "".join(told)


def test_what_cannot_change_is_not_suggested() -> None:
    assert not [line for line in lines("family_member", SPOUSE) if "relation=" in line]


def test_two_conditions_that_fail_need_two_changes() -> None:
    told = lines("family_member", SPOUSE | {"ended": "yes", "genuine": "no"})
    assert "ended=no, genuine=yes -> family_member.partner" in told
    assert "ended=no -> family_member.partner" not in told


def test_a_day_changes_at_the_deadline() -> None:
    form = {"route": "asylum", "for_parents": "no", "granted": "2017-01-15", "sent": "yes", "applied": "2017-04-16"}
    told = lines("submission_deadline", form)
    assert "applied=2017-04-15 -> submission_deadline.in-time" in told
    assert "granted=2017-01-16 -> submission_deadline.in-time" in told


def test_every_change_leads_where_it_says() -> None:
    for change in found("family_member", SPOUSE):
        form = SPOUSE | {question.name: as_text(question, value) for question, value in change.others}
        step = replay(load("family_member"), form)
        assert (step.outcome and step.outcome.says.key) == (change.outcome and change.outcome.says.key)


def test_what_depends_on_an_answer_says_so_itself() -> None:
    assert found("family_member", SPOUSE | {"ended": "unknown"}) == []
