"""What `python -m mkdocs_calculators diff` says of one change each, in real repositories made from this project."""

import json
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_calculators.diff import command
from mkdocs_calculators.diff.families import Cases, describe, members
from mkdocs_calculators.diff.revisions import WORKING_TREE, Side, opened

ROOT = Path(__file__).parent.parent


def git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose first revision has no calculators, and whose second has those of this project."""
    root = tmp_path_factory.mktemp("original")
    git(root, "init", "--quiet", "--initial-branch=main")
    (root / "README.md").write_text("Nothing yet.\n", "utf-8")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "nothing")
    git(root, "tag", "empty")
    shutil.copytree(ROOT / "calculators", root / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "calculators")
    return root


class Repository:
    """A copy of it, to change and to compare."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root, self.capsys = root, capsys

    def replace(self, file: str, old: str, new: str) -> None:
        path = self.root / "calculators" / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), "utf-8")

    def diff(self, *arguments: str) -> tuple[int, str, str]:
        """The exit status, what is printed, and what is complained about."""
        ask = ArgumentParser()
        command.options(ask)
        self.capsys.readouterr()
        status = command.run(self.root, ask.parse_args(arguments))
        printed = self.capsys.readouterr()
        return status, printed.out, printed.err

    def changes(self, *arguments: str) -> str:
        """What is printed when something changes."""
        status, printed, complaint = self.diff(*arguments)
        assert (status, complaint) == (1, "")
        return printed


@pytest.fixture
def repository(original: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Repository:
    shutil.copytree(original, tmp_path / "repository")
    return Repository(tmp_path / "repository", capsys)


def test_when_nothing_changes_that_is_said(repository: Repository) -> None:
    status, printed, _ = repository.diff("HEAD")
    assert status == 0
    assert printed == (
        "# What changes from `HEAD` to the working tree\n\n"
        "Nothing changes for a reader: every question, answer, figure and sentence is as it was.\n"
    )


def test_comments_and_new_lines_change_nothing(repository: Repository) -> None:
    repository.replace("fees.py", "def rule(you: You, law: Fees)", "# A comment.\n\n\ndef rule(you: You, law: Fees)")
    assert repository.diff("HEAD")[0] == 0


def test_other_code_that_answers_the_same_changes_nothing(repository: Repository) -> None:
    repository.replace("fees.py", "if you.permit is Permit.RENEWAL:", "if not you.permit is not Permit.RENEWAL:")
    assert repository.diff("HEAD", "--only", "fees")[0] == 0


def test_a_moved_threshold_is_told_for_exactly_the_families_between(repository: Repository) -> None:
    repository.replace(
        "shared/figures.py",
        'legal="Section 29(4) of the Aliens Act"),\n        Term(months=3),',
        'legal="Section 29(4) of the Aliens Act"),\n        Term(months=2),',
    )
    printed = repository.changes("HEAD", "--only", "submission_deadline")
    between = "after two months after the day of the permit and on or before three months after the day of the permit"
    block = change(printed, between)
    assert f"*No*; and the day of the application is {between}\n" in block
    assert "- was, for example: **Yes, by these rules.** The application is in time." in block
    assert "- now, for example: **The authority decides.** The application is late:" in block
    assert "- goes: what to do next: Keep proof of the day on which the application was sent.\n" in block
    assert "- comes: left open: The report does not say how the three factors weigh. (section 3.3.3, asylum)\n" in block
    told = change(printed, "there you have only two months")
    assert "If** “Which application is it?” *Regular family reunification* or *An application based on" in told
    assert "- what to do next, was: If the sponsor has an asylum permit" in told
    assert "(`submission.deadline`): from 2017-05-01 **two months**, was three months\n" in printed
    assert "## Words" not in printed


def test_both_sides_of_a_comparison_are_tried(repository: Repository) -> None:
    with opened(repository.root, Side(WORKING_TREE)) as exporter:
        forms = exporter.ask("describe", name="submission_deadline")["forms"]
    tried = {form["applied"] for form in forms if form.get("granted") == "1900-01-01" and form["for_parents"] == "no"
             and "applied" in form}  # fmt: skip
    assert {"1900-04-01", "1900-04-02"} <= tried


def test_a_moved_amount_is_told_with_the_families_that_it_touches_and_an_example(repository: Repository) -> None:
    repository.replace("shared/figures.py", "Decimal(51)", "Decimal(52)")
    printed = repository.changes("HEAD", "--only", "fees")
    assert "12 of 25 classes of answers are answered differently, 13 as before." in printed
    assert (
        "**1. If** “Which application is it?” *Regular family reunification*; and the number of children is more than 0; "
        "and the number of others is equal to 0; and “Can you show that you cannot pay the fees in any way whatsoever?” "
        "*No* (2 classes):\n\n"
        "- was, for example: **Worked out.** You pay €288 in all. (section 4.3.1, fees, note 113, note 114)\n"
        "- now, for example: **Worked out.** You pay €289 in all. (section 4.3.1, fees, note 113, note 114)\n"
        "- Try it: `fees#route=regular&permit=first&partners=1&children=1&others=0&cannot_pay=no`\n"
    ) in printed
    assert "- Fee for the entry of a minor child (`fees.minor_child`): from 2017-01-01 **€52**, was €51\n" in printed


def test_a_figure_with_another_source_value_or_day_of_checking_is_told(repository: Repository) -> None:
    repository.replace("shared/figures.py", 'REPORT.at("4.3.1", part="fees", notes=(114,))', 'REPORT.at("4.3.2")')
    repository.replace(
        "shared/figures.py",
        '{"2017-01-01": Decimal(51)},\n        until="2017-12-31",',
        '{"2017-01-01": Decimal(51), "2017-07-01": Decimal(60)},\n        until="2018-12-31",\n'
        '        checked="2026-11-22",',
    )
    assert repository.changes("HEAD", "--only", "fees") == (
        "# What changes from `HEAD` to the working tree\n\n"
        "- Answering as before: 1 of 1.\n"
        "- Also below: changes of figures (4).\n\n"
        "## Figures\n\n"
        "- Fee for the entry of a minor child (`fees.minor_child`): from 2017-07-01 **€60**, was no value\n"
        "- Fee for the entry of a minor child (`fees.minor_child`): known until 2018-12-31, was 2017-12-31\n"
        "- Fee for the entry of a minor child (`fees.minor_child`): last compared with its source on 2026-11-22, was 2026-11-21\n"
        "- Fee for the entry of a minor child (`fees.minor_child`): its source is section 4.3.2, was section 4.3.1, fees, note 114\n"
    )


def test_a_figure_that_a_calculator_only_begins_to_hold_is_not_new(repository: Repository) -> None:
    repository.replace(
        "report_changes.py",
        "import Duties\n",
        "import Ages, Duties\n\n\nclass Both(Duties, Ages):\n    more = Duties\n\n",
    )
    repository.replace("report_changes.py", "rule, You, Duties, MAY_2017", "rule, You, Both, MAY_2017")
    assert repository.diff("HEAD", "--only", "report_changes")[0] == 0


def test_a_negated_condition_is_told_on_both_sides(repository: Repository) -> None:
    repository.replace("fees.py", "if you.partners == 1:", "if you.partners != 1:")
    printed = repository.changes("HEAD", "--only", "fees")
    assert "4 of 27 classes of answers are answered differently, 23 as before." in printed
    partner = change(printed, "the number of partners is equal to 1")
    assert "*A renewal of a residence permit*; and the number of partners is equal to 1 (2 classes):" in partner
    assert "- was: **Worked out.** Renewing the permit of a partner costs €237." in partner
    assert "- now: **The report does not say.** The report gives a fee for renewing" in partner
    assert "- comes: what to do next: Ask the IND which fee holds for you.\n" in partner
    assert "- goes: left open: The report does not say within what time the fees must be paid." in partner
    nobody = change(printed, "the number of partners is not equal to 1")
    assert "- now: **Worked out.** Renewing the permit of a partner costs €237." in nobody


def test_a_new_exemption_names_who_is_exempt(repository: Repository) -> None:
    repository.replace(
        "fees.py",
        '    # "A person with insufficient means',
        "    if you.children > 10:\n"
        '        return not_needed(say("many", "A large family pays nothing."), REPORT.at("4.3.2"))\n'
        '    # "A person with insufficient means',
    )
    printed = repository.changes("HEAD", "--only", "fees")
    blocks = printed.split("\n**")[1:]
    exempt = [
        block for block in blocks if "- now: **Not needed.** A large family pays nothing. (section 4.3.2)" in block
    ]
    assert exempt
    assert all("the number of children is more than 10" in block for block in blocks)


def test_a_condition_of_many_is_told_with_what_it_does_to_the_whole(repository: Repository) -> None:
    repository.replace(
        "shared/sponsor_age.py", "if you.sponsor_age >= law.sponsor:", "if you.sponsor_age > law.sponsor:"
    )
    printed = repository.changes("HEAD", "--only", "sponsor")
    assert "18 of 74 classes" in printed
    for block in printed.split("\n**")[1:]:
        assert "If** “How old is the sponsor on the day of the application?” is 21; and " in block
    block = change(printed, "*Father or mother*")
    assert "- reason, was: **Met.** The sponsor is 21 or older. (section 3.1.1, note 25" in block
    assert "- reason, now: **Not met.** On the regular route the sponsor must be 21 or older. (section 3.1.1" in block
    assert "- so the whole answer, was: **Yes, by these rules.** This person can be a sponsor for regular" in block
    assert "- so the whole answer, now: **No, not by these rules.** This person cannot be a sponsor" in block


def test_a_sentence_in_other_words_changes_no_outcome(repository: Repository) -> None:
    repository.replace("fees.py", "You pay {total} in all.", "In all you pay {total}.")
    repository.replace("fees.py", "Only one partner can come.", "One partner can come.")
    printed = repository.changes("HEAD")
    assert printed == (
        "# What changes from `HEAD` to the working tree\n\n"
        "- Answering as before: 28 of 28.\n"
        "- Also below: changes of words (2).\n\n"
        "## Words\n\n"
        "The words of these sentences change. Where an outcome changes too, that is told above.\n\n"
        "- `fees.partners.hint` (`fees`)\n"
        "  - was: A husband, a wife or a partner. Only one partner can come. Enter 0 if you apply for no partner.\n"
        "  - now: A husband, a wife or a partner. One partner can come. Enter 0 if you apply for no partner.\n"
        "- `fees.total` (`fees`)\n"
        "  - was: You pay {total} in all.\n"
        "  - now: In all you pay {total}.\n"
    )


def test_a_sentence_that_moves_to_another_module_is_the_same_sentence(repository: Repository) -> None:
    repository.replace("fees.py", "say = Sentences(__name__)", 'say = Sentences("charges")')
    assert repository.diff("HEAD", "--only", "fees")[0] == 0


def test_another_place_is_told_without_another_answer(repository: Repository) -> None:
    repository.replace("fees.py", 'free of charge."), REPORT.at("4.3.2")', 'free of charge."), REPORT.at("4.3.3")')
    block = change(repository.changes("HEAD", "--only", "fees"), "rests on")
    assert block.startswith("1. If** “Which application is it?” *Asylum family reunification* (1 class):")
    assert (
        "- answer rests on: section 4.3.3; was: section 4.3.2: You pay nothing: asylum family reunification is free of charge."
        in block
    )


def test_a_removed_question_is_told_with_the_families_that_answered_it(repository: Repository) -> None:
    repository.replace("fees.py", "return exemption(found) if you.cannot_pay else found", "return found")
    path = repository.root / "calculators" / "fees.py"
    text = path.read_text("utf-8")
    start = text.index("    cannot_pay = YesNo(")
    path.write_text(text[:start] + text[text.index("\n\n\ndef rule(") :], "utf-8")
    printed = repository.changes("HEAD", "--only", "fees")
    question = "“Can you show that you cannot pay the fees in any way whatsoever?”"
    assert f"- {question} (`cannot_pay`) is not asked any more: Yes / No (`fees`)\n" in printed
    for block in printed.split("\n**")[1:]:
        assert f"{question} *Yes*" in block
    assert "**The authority decides.** You can ask not to pay." in printed


def test_a_removed_and_a_new_answer_are_told(repository: Repository) -> None:
    repository.replace("report_changes.py", '    SCHOOL = "school"\n', '    STUDY = "study"\n')
    repository.replace("report_changes.py", "Change.SCHOOL:", "Change.STUDY:")
    printed = repository.changes("HEAD", "--only", "report_changes")
    words = "*Something that has to do with the school, college or university*"
    asked = "“What has changed, for the sponsor or for the family member?” (`what_changed`)"
    assert f"- {asked} has a new answer: {words} (`study`) (`report_changes`)\n" in printed
    assert f"- {asked} has no answer {words} (`school`) any more (`report_changes`)\n" in printed
    assert "- now, for example: **No answer, but a message.** Choose one of the answers." in printed


def test_another_range_is_told(repository: Repository) -> None:
    repository.replace("fees.py", "most=1,", "most=2,")
    printed = repository.changes("HEAD", "--only", "fees")
    assert "- “For how many partners do you apply?” (`partners`) takes 0 to 2, took 0 to 1 (`fees`)\n" in printed


def test_new_and_removed_calculators_are_told(repository: Repository) -> None:
    folder = repository.root / "calculators"
    text = (folder / "report_changes.py").read_text("utf-8")
    (folder / "new_duties.py").write_text(text.replace("Which changes must you", "Which new duties must you"), "utf-8")
    (folder / "public_funds.py").unlink()
    printed = repository.changes("HEAD", "--only", "new_duties", "--only", "public_funds")
    assert "- New: `new_duties`.\n- Removed: `public_funds`.\n- Answering as before: 0 of 2.\n" in printed
    assert (
        "## Which new duties must you report, and by when? (`new_duties`)\n\nNew, with 8 classes of answers." in printed
    )
    assert "(`public_funds`)\n\nRemoved, with 11 classes of answers." in printed


def test_advice_for_unknown_answers_alone_is_told(repository: Repository) -> None:
    repository.replace("sponsor.py", "between=(ASK_THE_IND, DEROGATE,", "between=(DEROGATE,")
    printed = repository.changes("HEAD", "--only", "sponsor")
    assert "- goes: what to do next: Ask the IND which rules hold for this sponsor.\n" in printed


def test_a_guide_with_other_code_is_not_passed_over(repository: Repository) -> None:
    path = repository.root / "calculators" / "guides" / "what_applies.py"
    path.write_text(path.read_text("utf-8") + "\nMORE = 1\n", "utf-8")
    printed = repository.changes("HEAD")
    assert "- With other code, and not walked, because a guide is not (try it by hand): `what_applies`.\n" in printed


def test_two_days_of_one_law_are_compared(repository: Repository) -> None:
    repository.replace(
        "shared/figures.py",
        '{"2017-01-01": Decimal(51)}',
        '{"2017-01-01": Decimal(51), "2017-07-01": Decimal(60)}',
    )
    printed = repository.changes("--on", "2017-05-01", "2017-07-01", "--only", "fees")
    assert printed.startswith("# What changes from the working tree on 2017-05-01 to the working tree on 2017-07-01\n")
    block = change(printed, "**1. If**".removeprefix("**"))
    assert "- was, for example: **Worked out.** You pay €288 in all." in block
    assert "- now, for example: **Worked out.** You pay €297 in all." in block
    assert "## Figures" not in printed


def test_a_day_without_a_figure_is_an_outcome_that_changes(repository: Repository) -> None:
    printed = repository.changes("--on", "2017-05-01", "2018-01-01", "--only", "fees")
    assert "**No answer: a figure is not known.** fees.partner is not known on 2018-01-01" in printed
    assert "*Asylum family reunification*" not in printed


def test_the_whole_is_the_same_each_time(repository: Repository) -> None:
    repository.replace("fees.py", "if you.permit is Permit.RENEWAL:", "if you.permit is not Permit.RENEWAL:")
    assert repository.changes("HEAD", "--only", "fees") == repository.changes("HEAD", "--only", "fees")


def test_each_case_and_data_for_programs(repository: Repository) -> None:
    repository.replace("shared/figures.py", "Decimal(51)", "Decimal(52)")
    assert "- Cases: `fees#route=regular&" in repository.changes("HEAD", "--only", "fees", "--cases")
    data = json.loads(repository.changes("HEAD", "--only", "fees", "--json"))
    found = data["calculators"][0]
    assert (found["name"], found["state"], found["touched"], found["classes"]) == ("fees", "changed", 12, 25)
    assert len(found["changes"][0]["links"]) > 1


def test_two_revisions_are_compared_and_not_the_working_tree(repository: Repository) -> None:
    repository.replace("fees.py", "You pay {total} in all.", "In all you pay {total}.")
    git(repository.root, "commit", "--all", "--quiet", "-m", "words")
    repository.replace("fees.py", "In all you pay {total}.", "You pay {total}.")
    printed = repository.changes("HEAD~1", "HEAD", "--only", "fees")
    assert printed.startswith("# What changes from `HEAD~1` to `HEAD`\n")
    assert "  - now: In all you pay {total}.\n" in printed


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["nowhere"],
            "There is no revision 'nowhere' here: name a commit, a branch or a tag, or '.' for the working tree.",
        ),
        (["--output=x"], "There is no revision '--output=x' here"),
        (["empty"], "The revision 'empty' holds no folder calculators. The first that can be compared is "),
        (["HEAD", "--only", "fee"], "There is no calculator 'fee' on either side. Known are: after_arrival, "),
    ],
)
def test_what_cannot_be_compared_is_said(repository: Repository, arguments: list[str], complaint: str) -> None:
    if arguments[0].startswith("--output"):
        arguments = ["--", *arguments]
    status, printed, said = repository.diff(*arguments)
    assert (status, printed) == (2, "")
    assert said.startswith(complaint)


def test_the_first_revision_that_works_is_named(repository: Repository) -> None:
    first = subprocess.run(["git", "-C", str(repository.root), "rev-parse", "--short", "HEAD"], capture_output=True,
                           text=True, check=True).stdout  # fmt: skip
    assert repository.diff("empty")[2] == (
        f"The revision 'empty' holds no folder calculators. The first that can be compared is {first.strip()}.\n"
    )


def test_a_revision_whose_kit_does_not_fit_says_so(repository: Repository) -> None:
    repository.replace("kit/explore.py", "def complete(", "def completed(")
    git(repository.root, "commit", "--all", "--quiet", "-m", "another kit")
    status, _, said = repository.diff("HEAD")
    assert status == 2
    assert "has no attribute 'complete'" in said
    assert "If this revision is too old: the first that can be compared is " in said


def test_a_broken_rule_is_a_message_and_no_traceback(repository: Repository) -> None:
    repository.replace("fees.py", "def rule(you", "def rule((you")
    status, printed, said = repository.diff("HEAD")
    assert (status, printed) == (2, "")
    assert said.startswith("the working tree: the calculator `fees` cannot be run: fees.py, line ")
    assert said.endswith("Mend it there, or name a revision that works.\n")
    assert "Traceback" not in said


def test_what_a_rule_prints_does_not_disturb(repository: Repository) -> None:
    repository.replace(
        "fees.py",
        "def rule(you: You, law: Fees) -> Outcome:",
        "def rule(you: You, law: Fees) -> Outcome:\n    print(1)",
    )
    assert repository.diff("HEAD", "--only", "fees")[0] == 0


def test_a_folder_without_calculators_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert Repository(tmp_path, capsys).diff()[2].startswith(f"There are no calculators in {tmp_path}")


def test_the_command_returns_the_status(repository: Repository) -> None:
    command_line = [sys.executable, "-m", "mkdocs_calculators", "diff", "nowhere"]
    ran = subprocess.run(command_line, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")


def change(printed: str, words: str) -> str:
    """The first numbered change that holds these words."""
    return next(block for block in printed.split("\n**")[1:] if words in block)


ANSWERS = st.fixed_dictionaries(
    {"route": st.sampled_from(["asylum", "regular", "article-8"])},
    optional={name: st.sampled_from(["yes", "no"]) for name in ("sent", "late", "parents", "minor", "tie")},
)


@given(st.lists(st.tuples(ANSWERS, st.booleans()), min_size=1, max_size=40))
def test_families_are_told_from_all_others_and_from_nobody_else(tried: list[tuple[dict[str, str], bool]]) -> None:
    cases, wanted = Cases(order={"route": 0}), 0
    wanted_answers = [answers for answers, is_wanted in tried if is_wanted]
    for number, (answers, _) in enumerate(tried):
        cases.add(answers)
        wanted |= (answers in wanted_answers) << number  # equal answers cannot be told apart
    ways = describe(cases, wanted)
    for number, (answers, _) in enumerate(tried):
        fits = [way for way in ways if all(answers.get(each.about, each.values[0]) in each.values for each in way)]
        meets = [way for way in fits if all(each.about in answers for each in way)]
        assert meets if ways and number in members(wanted) else not (fits and number not in members(wanted))
    if not ways and wanted:
        assert any(
            may_be_the_same(one, other) for one in wanted_answers for other, _ in tried if other not in wanted_answers
        )


def may_be_the_same(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether no question that both were asked has another answer."""
    return all(one[name] == other[name] for name in one.keys() & other.keys())


def test_the_fewest_answers_are_told() -> None:
    cases = Cases(order={"route": 0, "sent": 1})
    for route in ("asylum", "regular", "article-8"):
        for sent in ("yes", "no"):
            cases.add({"route": route, "sent": sent})
    assert [[(each.about, each.values) for each in way] for way in describe(cases, 0b000001)] == [
        [("route", ("asylum",)), ("sent", ("yes",))]
    ]
    assert [[(each.about, each.values) for each in way] for way in describe(cases, 0b111100)] == [
        [("route", ("article-8", "regular"))]
    ]
    assert describe(cases, cases.all()) == [()]
