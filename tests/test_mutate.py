"""`make mutate`: what it changes, whom it asks, and when it fails."""

import ast
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from tests.mutation import accepted, report, run
from tests.mutation.__main__ import main
from tests.mutation.accepted import Change, Unreadable
from tests.mutation.operators import FIGURES, RULES
from tests.mutation.run import ROOT, Failed, Found


def changed(before: str, *names: str) -> list[str]:
    """What the operators of these names make of a line, or of a few."""
    found = []
    for name in names:
        operator = RULES[name]()
        nodes = ast_nodes(get_ast(before))
        for occurrence, _ in enumerate(place for node in nodes for place in operator.mutation_positions(node)):
            found.append(tidy(mutate_code(before, operator, occurrence)))
    return found


def tidy(code: str) -> str:
    """The same code, with its spaces where everybody has them."""
    return ast.unparse(ast.parse(code))


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("Always", "if a < 1:\n    b()", ["if True:\n    b()", "if False:\n    b()"]),
        ("Always", "x = a if not b else c", ["x = a if True else c", "x = a if False else c"]),
        ("Always", "[a for a in b if a]", ["[a for a in b if True]", "[a for a in b if False]"]),
        ("LeftOutOperand", "a and b and c", ["b and c", "a and c", "a and b"]),
        ("LeftOutOperand", "a or not b", ["not b", "a"]),
        ("LeftOutItem", "x = [a, *b]", ["x = [*b]", "x = [a]"]),
        ("LeftOutItem", "x = (A, B)", ["x = (B,)", "x = (A,)"]),
        ("LeftOutItem", "x = (A,)", ["x = ()"]),
        ("LeftOutItem", "x = [\n    a,\n    b,\n]", ["x = [\n    b,\n]", "x = [\n    a,\n]"]),
        ("Membership", "a in b", ["a not in b"]),
        ("Membership", "a not in b", ["a in b"]),
        ("Direction", "term.after(day)", ["term.before(day)"]),
        ("Direction", "term.before(day)", ["term.after(day)"]),
        ("Unit", "Term(years=law.adult)", ["Term(months=law.adult)"]),
        ("Unit", "Term(months=1)", ["Term(weeks=1)"]),
        ("Unit", "Term(days=1)", ["Term(weeks=1)"]),
        ("Number", "Term(days=90)", ["Term(days=91)", "Term(days=89)"]),
        ("Number", "Decimal(10_000)", ["Decimal(10001)", "Decimal(9999)"]),
        ("LastDigit", 'Decimal("1551.60")', ['Decimal("1551.61")', 'Decimal("1551.59")']),
        ("LastDigit", 'Percent("0.01")', ['Percent("0.02")', 'Percent("0.00")']),
        ("Code", 'Codes("AU CA".split())', ['Codes("CA".split())', 'Codes("AU".split())', 'Codes("AU CA BR".split())']),
        ("ReplaceComparisonOperator_Lt_LtE", "a < b", ["a <= b"]),
        ("ReplaceComparisonOperator_Is_IsNot", "a is b", ["a is not b"]),
        ("ReplaceAndWithOr", "a and b", ["a or b"]),
        ("ReplaceUnaryOperator_Delete_Not", "x = not a", ["x = a"]),
        ("ReplaceFalseWithTrue", "a is False", ["a is True"]),
    ],
)
def test_each_operator_changes_what_it_says(name: str, before: str, after: list[str]) -> None:
    assert changed(before, name) == [tidy(text) for text in after]


@pytest.mark.parametrize(
    "before",
    [
        'say("key", "Sentence with {age}.", age=law.adult)',
        '"""A docstring with 3 months, a < b and c."""',
        "# a comment: if a and b, after 3 months",
        'REPORT.at("3.3.1", part="regular", notes=(63, 64), legal="Article 3.15")',
        'Cited(say("key", "Sentence."), (TEST, PARENTS))',
        'places = (TABLE_1, REPORT.at("3.1.1", notes=(25,)))',
        'Choice("Which?", {Permit.FIRST: ("A first one", "It is the first.")})',
        'YesNo("Is it 3?", hint="Until 2017.", short="three")',
        'Dated("A fee", place, {"2017-01-01": fee}, until="2017-12-31", unit="EUR")',
    ],
)
def test_sentences_questions_comments_and_citations_are_never_changed(before: str) -> None:
    assert changed(before, *RULES) == []


def test_figures_are_moved_and_nothing_else_is_changed_there() -> None:
    assert set(FIGURES) == {"Number", "LastDigit", "Code"}


# A small project, with the same folders.


FIGURES_OF_TOY = "LIMIT = 18\n"
RULE = """
from .shared.figures import LIMIT

def rule(age):
    if age < LIMIT:
        return "minor"
    return "adult"
"""
SENTENCES = """
from calculators.toy import rule

def test_who_is_17_is_a_minor():
    assert rule(17) == "minor"

def test_who_is_18_is_an_adult():
    assert rule(18) == "adult"
"""

Project = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Writes a project with one calculator."""

    def write(sentences: str = SENTENCES) -> Path:
        root = tmp_path / "project"
        (root / "calculators" / "shared").mkdir(parents=True, exist_ok=True)
        (root / "tests").mkdir(exist_ok=True)
        for folder in ("calculators", "calculators/shared", "tests"):
            (root / folder / "__init__.py").touch()
        (root / "calculators" / "toy.py").write_text(RULE)
        (root / "calculators" / "shared" / "figures.py").write_text(FIGURES_OF_TOY)
        (root / "tests" / "test_toy.py").write_text(sentences)
        (root / "tests" / "mutants.md").touch()
        return root

    return write


def mutated(root: Path, *names: str) -> dict[str, Found]:
    """What a run finds."""
    return {found.module: found for found in run.run(root, root.parent / "made", names, workers=1)}


def command(root: Path, *arguments: str) -> int:
    """How the command ends for this project."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.mutation.__main__.ROOT", root)
        return main([*arguments, "--folder", str(root.parent / "made")])


def test_with_a_sentence_on_each_side_every_change_is_found(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    found = mutated(root)
    assert {module: (each.mutants, each.survivors) for module, each in found.items()} == {
        "calculators/toy.py": (4, ()),
        "calculators/shared/figures.py": (2, ()),
    }
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    assert command(root) == 0
    assert re.search(r"calculators/toy\.py +4 +4 +0 +0 +100\.0%", capsys.readouterr().out)


def test_without_the_sentence_on_one_side_the_border_can_move_and_the_run_fails(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project(SENTENCES[: SENTENCES.index("def test_who_is_18")])
    found = mutated(root)
    rule, figures = found["calculators/toy.py"], found["calculators/shared/figures.py"]
    assert sorted((change.diff.splitlines()[-1].strip("+ "), line) for change, line in rule.survivors) == [
        ("if True:", 5),
        ("if age <= LIMIT:", 5),
    ]
    assert [(str(change), line) for change, line in figures.survivors] == [
        ("```diff\n@@ LIMIT @@\n-LIMIT = 18\n+LIMIT = 19\n```", 1)
    ]
    assert command(root) == 1
    said = capsys.readouterr()
    assert said.err == (
        "calculators/toy.py: the sentences find 50.0%, and must find 90%.\n"
        "calculators/shared/figures.py: figures can move and no sentence fails, changes: 1. Each needs one, or a reason.\n"
    )
    assert f"calculators/shared/figures.py:1\n{figures.survivors[0][0]}\n" in said.out


def test_a_run_goes_on_where_it_was_until_a_sentence_changes(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project()
    tried: list[str] = []

    def track(verdicts: Iterable[object], module: str, number: int) -> Iterable[object]:
        tried.append(f"{number} of {module}")
        return verdicts

    monkeypatch.setattr("tests.mutation.run.track", track)
    first = mutated(root, "figures")
    assert mutated(root, "figures") == first
    assert tried == ["2 of calculators/shared/figures.py"]
    project(SENTENCES + "\ndef test_who_is_3_is_a_minor():\n    assert rule(3) == 'minor'\n")
    mutated(root, "figures")
    assert len(tried) == 2


def test_sentences_that_fail_by_themselves_judge_nothing(project: Project) -> None:
    with pytest.raises(Failed, match="fail before anything is changed") as failed:
        mutated(project(SENTENCES.replace("18", "17")), "toy")
    assert "test_who_is_17_is_an_adult" in str(failed.value)


def test_a_calculator_without_sentences_is_not_taken_for_judged(project: Project) -> None:
    with pytest.raises(Failed, match="fail before anything is changed"):
        mutated(project("# none yet"), "toy")


def test_a_second_run_in_the_same_folder_is_refused(project: Project) -> None:
    root = project()
    with run.locked(root.parent), pytest.raises(Failed, match="Another run"), run.locked(root.parent):
        pass


# Whom it asks.


def test_a_calculator_is_judged_by_its_own_sentences() -> None:
    assert run.judges(ROOT, "calculators/fees.py") == ["tests/test_fees.py"]


def test_what_is_shared_is_judged_by_those_who_use_it_and_figures_by_all() -> None:
    deadline = run.judges(ROOT, "calculators/shared/deadline.py")
    assert {"tests/test_submission_deadline.py", "tests/test_family_member.py"} <= set(deadline)
    assert "tests/test_fees.py" not in deadline
    every = {f"tests/test_{Path(path).stem}.py" for path in run.modules(ROOT) if "shared" not in path}
    assert set(run.judges(ROOT, "calculators/shared/figures.py")) == every
    assert "tests/test_every_calculator.py" not in every


# What is accepted.


@pytest.mark.parametrize(
    ("line", "name"), [(1, "LIMIT"), (3, "Fees.partner"), (5, "Fees.child"), (8, "rule"), (10, "")]
)
def test_a_change_is_known_by_the_name_of_what_it_changes(line: int, name: str) -> None:
    source = """LIMIT = 18
class Fees:
    partner = 237
    child = fee(
        51,
    )
def rule():
    if LIMIT:
        return 1
print()
"""
    assert accepted.where(source, line) == name


CHANGE = Change("calculators/toy.py", "@@ rule @@\n-    if age < LIMIT:\n+    if age <= LIMIT:")


def listed(folder: Path, text: str) -> dict[Change, str]:
    path = folder / "mutants.md"
    path.write_text(textwrap.dedent(text))
    return accepted.read(path)


def test_an_accepted_change_is_written_as_it_is_printed_with_a_reason_below(tmp_path: Path) -> None:
    text = f"# Accepted\n\n## `calculators/toy.py`\n\n{CHANGE}\n\nNobody is so old.\nTwo lines.\n"
    assert listed(tmp_path, text) == {CHANGE: "Nobody is so old.\nTwo lines."}


def test_two_accepted_changes_each_have_their_reason(tmp_path: Path) -> None:
    other = Change("calculators/toy.py", "-LIMIT = 18\n+LIMIT = 19")
    text = f"## `calculators/toy.py`\n\n{CHANGE}\n\nOne.\n\n{other}\n\nTwo.\n\n## `calculators/b.py`\n"
    assert listed(tmp_path, text) == {CHANGE: "One.", other: "Two."}


def test_changes_behind_one_another_share_the_reason_below_them(tmp_path: Path) -> None:
    other = Change("calculators/toy.py", "-LIMIT = 18\n+LIMIT = 19")
    text = f"## `calculators/toy.py`\n\n{CHANGE}\n\n{other}\n\nNobody is so old.\n"
    assert listed(tmp_path, text) == dict.fromkeys([CHANGE, other], "Nobody is so old.")


@pytest.mark.parametrize("text", [f"{CHANGE}\n", f"{CHANGE}\n\nOne.\n\n{CHANGE}\n", "A reason alone.\n"])
def test_without_a_reason_nothing_is_accepted(tmp_path: Path, text: str) -> None:
    with pytest.raises(Unreadable, match="and a reason below it"):
        listed(tmp_path, f"## `calculators/toy.py`\n\n{text}")


def test_an_accepted_survivor_is_not_held_against_the_sentences() -> None:
    found = Found("calculators/toy.py", 3, ((CHANGE, 5),))
    assert report.share(found, {}) == 75
    assert report.share(found, {CHANGE: "Nobody is so old."}) == 100
    assert list(report.faults([found], {CHANGE: "Nobody is so old."})) == []
    assert list(report.survivors(found, {})) == [f"\ncalculators/toy.py:5\n{CHANGE}"]
    assert list(report.survivors(found, {CHANGE: "Nobody is so old."})) == []


def test_nine_in_ten_are_enough_for_a_rule_and_not_for_figures() -> None:
    def found(module: str, killed: int) -> Found:
        return Found(module, killed, ((CHANGE, 5),))

    assert list(report.faults([found("calculators/toy.py", 9)], {})) == []
    assert len(list(report.faults([found("calculators/toy.py", 8)], {}))) == 1
    assert len(list(report.faults([found("calculators/shared/figures.py", 99)], {}))) == 1


def test_what_is_accepted_and_does_not_survive_any_more_must_go() -> None:
    (fault,) = report.faults([Found("calculators/toy.py", 4, ())], {CHANGE: "Nobody is so old."})
    assert fault.startswith("calculators/toy.py: a sentence finds this now")
    assert list(report.faults([Found("calculators/other.py", 4, ())], {CHANGE: "Nobody is so old."})) == []


def test_every_change_that_is_accepted_could_still_be_made() -> None:
    for change in accepted.read(ROOT / "tests" / "mutants.md"):
        lines = (ROOT / change.file).read_text("utf-8").splitlines()
        taken = [line[1:] for line in change.diff.splitlines() if line.startswith("-")]
        assert set(taken) <= set(lines), f"{change.file} has changed: {change.diff}"


def test_the_command_refuses_a_name_that_no_module_has(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(project(), "toyy") == 2
    assert capsys.readouterr().err == "There is no module toyy in calculators/ or calculators/shared/.\n"


def test_make_starts_the_command() -> None:
    assert "$(RUN) tests.mutation $(CALCULATOR)" in (ROOT / "Makefile").read_text("utf-8")
    help_ = [sys.executable, "-m", "tests.mutation", "--help"]
    assert "usage:" in subprocess.run(help_, cwd=ROOT, capture_output=True, text=True, check=True).stdout
