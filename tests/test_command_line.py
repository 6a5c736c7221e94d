"""The calculators on the command line, as a person and as a program calls them."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calculators.command_line import options
from calculators.command_line.commands import main
from calculators.command_line.known import names
from calculators.command_line.table_files import help_text
from calculators.kit.batch import COLUMNS
from calculators.kit.data import as_data
from calculators.kit.explore import complete, explore
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.replay import replay
from calculators.kit.texts import choices, possible
from mkdocs_calculators.fence import calculator_names, guide_names

ROOT = Path(__file__).parent.parent
A_FAMILY = "--route regular --permit first --partners 1 --children 2 --others 0 --cannot-pay no".split()
each = pytest.mark.parametrize("name", calculator_names())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command; returns its exit status, what it printed, and what it complained of."""

    def run_it(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run_it


def command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[Any]:
    """The real command, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "calculators", *arguments], cwd=ROOT, capture_output=True, check=False, **options
    )


def as_options(answers: dict[str, str]) -> list[str]:
    return [word for name, text in answers.items() for word in (options.option(name), text)]


def test_without_a_word_it_lists_every_calculator_with_what_it_is_about(run: Any) -> None:
    status, out, err = run()
    assert (status, err) == (0, "")
    assert names() == [*calculator_names(), *guide_names()]
    words = " ".join(out.split())
    for name in names():
        calculator = load(name)
        assert f"{name} {calculator.title} {calculator.about}" in words
    assert "This site is not the IND" in words


def test_an_answer_is_its_kind_its_sentence_and_its_places(run: Any) -> None:
    status, out, err = run("fees", *A_FAMILY)
    assert (status, err) == (0, "")
    assert "\nWorked out\nYou pay €339 in all.\n(section 4.3.1, note 113, note 114)\n" in out
    assert "What is left open\n- The report does not say “per person”." in out
    assert "What you can do next\n- Send the application first." in out
    assert "These are the rules of May 2017." in out
    for more in ("Your answers so far", "Figures used", "The conditions, one by one"):
        assert more not in out


def test_explain_adds_answers_reasons_and_figures_with_their_sources(run: Any) -> None:
    _, out, _ = run("fees", *A_FAMILY, "--explain")
    words = " ".join(out.split())
    assert "Your answers so far - Which application is it? Regular family reunification" in words
    assert "The conditions, one by one - The partner: €237. (section 4.3.1, note 113)" in words
    assert "€51, known for 1 January 2017 to 31 December 2017 (section 4.3.1, note 114; last compared with" in words


def test_an_outcome_that_is_no_plain_answer_always_says_why(run: Any) -> None:
    _, out, _ = run("family_member", *as_options(witness("family_member", "not-met")))
    assert "The conditions, one by one" in out
    assert "Not met: " in out


def witness(name: str, kind: str) -> dict[str, str]:
    """Answers that lead to an outcome of this kind with reasons."""
    calculator = load(name)
    for path in explore(calculator).paths:
        answers = complete(calculator, path.low)
        outcome = replay(calculator, answers).outcome
        if outcome and outcome.kind.value == kind and outcome.reasons:
            return answers
    raise AssertionError(f"{name} never says {kind} with reasons")


def test_contradictions_and_what_it_depends_on_are_told(run: Any) -> None:
    _, out, _ = run(
        "fees", *"--route article-8 --permit first --partners 0 --children 1 --others 0 --cannot-pay no".split()
    )
    assert "Where the report contradicts itself\n- A minor child pays €51." in out
    assert "we follow neither" in " ".join(out.split())
    _, out, _ = run("fees", *A_FAMILY[:-1], "unknown")
    words = " ".join(out.split())
    assert "whatsoever?” No: - Worked out. You pay €339 in all." in words
    assert "whatsoever?” Yes: - The authority decides. You can ask not to pay." in words
    assert "The report does not say “per person”." in words


DEADLINE = "--route asylum --for-parents no --sent no --granted".split()


def test_days_to_keep_are_told_and_a_day_after_the_rules_brings_the_notice(run: Any) -> None:
    _, out, _ = run("submission-deadline", *DEADLINE, "2017-03-27")
    assert "Days to keep\n- Send the application for the family by 27 June 2017 at the latest." in out
    assert "Your date is later" not in out
    _, out, _ = run("submission_deadline", *DEADLINE, "2024-03-27")
    words = " ".join(out.split())
    assert words.index("! Your date is later than these rules.") < words.index("By the rules of May 2017: The last day")


def test_a_missing_answer_is_named_with_its_values(run: Any) -> None:
    status, out, err = run("fees", "--route", "regular", "--partners", "1")
    assert (status, out) == (2, "")
    assert err.startswith("An answer is missing: --permit\nIs it a first application or a renewal of the permit?\n")
    for value in ("first", "renewal", "unknown"):
        assert f"      {value} " in err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["feez"], "There is no calculator “feez”. Did you mean fees?\nThere are: "),
        (["kit"], "There is no calculator “kit”."),
        (["command_line"], "There is no calculator “command_line”."),
        (["--route", "asylum"], "--route comes after the name of a calculator.\nRun python -m calculators: it lists them."),
        (["fees", "--rout", "asylum"], "--rout is no option here. Did you mean --route?\nRun python -m calculators fees --help"),
        (["fees", "asylum"], "Asylum is no option here.\nRun"),
        (["fees", "--route"], "Argument --route: expected one argument.\nRun python -m calculators fees --help"),
        (["fees", "--route", "sea"], "--route: “sea” is no answer here. Possible: one of these: asylum, regular"),
        (["fees", "--route", "asylum", "--children", "x"], "--children: “x” is no answer here."),
        (["fees", *A_FAMILY[:-1], "perhaps"], "--cannot-pay: “perhaps” is no answer here."),
        (["fees", *"--route regular --permit first --partners 0 --children 0 --others 0".split()],
         "--others: You entered 0 three times. Enter at least one family member."),
        (["submission_deadline", *DEADLINE, "27-3-2017"], "--granted: “27-3-2017” is no answer here. Possible: a day as year"),
        (["batch"], "The following arguments are required: calculator, table.\nRun python -m calculators batch --help"),
        (["batch", "fees", "nowhere.csv"], "nowhere.csv: No such file or directory."),
        (["batch", "fees", "README.md"], "README.md: the end of the name does not say what it is. Add --format csv"),
        (["batch", "feez", "-"], "There is no calculator “feez”."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_what_to_do(run: Any, arguments: list[str], complaint: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(complaint)
    assert "Traceback" not in err


def test_an_option_is_the_name_of_its_question_with_either_mark(run: Any) -> None:
    for spelling in ("--cannot-pay", "--cannot_pay", "--cannot-pay=no"):
        words = [*A_FAMILY[:-2], spelling] + ([] if "=" in spelling else ["no"])
        assert "You pay €339 in all." in run("fees", *words)[1]


@pytest.mark.parametrize("name", names())
def test_the_help_of_a_calculator_names_every_question_with_its_values(run: Any, name: str) -> None:
    for helped in (run(name, "--help"), run(name.replace("_", "-"), "-h"), run("--help")):
        status, out, err = helped
        assert (status, err) == (0, "")
        words = " ".join(out.replace("|", " ").split())
        for question in load(name).you.questions().values():
            assert options.option(question.name).replace(f"-{question.person}", "-N") in out
            values = choices(question) or [english().say(possible(question))]
            assert all(value in words for value in values), question.name
    assert load(name).title in words


@pytest.mark.parametrize("name", names())
def test_no_question_has_the_name_of_an_option_of_ours(name: str) -> None:
    assert not {"help", "json", "explain", "h"} & set(load(name).you.questions())


@each
def test_no_line_is_wider_than_a_terminal(run: Any, name: str) -> None:
    calculator = load(name)
    shown = [run(name, "--help")[1]]
    for path in explore(calculator).paths[::10]:
        answers = complete(calculator, path.low)
        if replay(calculator, answers).outcome:
            status, out, _ = run(name, *as_options(answers), "--explain")
            assert status == 0
            shown.append(out)
    assert not [
        line for text in shown for line in text.splitlines() if len(line) > options.WIDTH and " " in line.strip(" -")
    ]


@each
def test_the_command_says_what_the_page_says(run: Any, name: str) -> None:
    calculator = load(name)
    for path in explore(calculator).paths[::10]:
        answers = complete(calculator, path.high)
        step = replay(calculator, answers)
        status, out, err = run(name, *as_options(answers))
        words = " ".join(out.split())
        if step.outcome:
            assert english().say(step.outcome.says) in words
            for part in step.outcome.all_parts():
                assert all(english().say(left.says) in words for left in part.open)
                assert all(english().say(one.followed) in words for one in part.conflicts)
        else:
            assert status == 2
            assert step.mistake
            assert english().say(step.mistake) in err


def test_json_holds_everything(run: Any) -> None:
    status, out, _ = run("submission_deadline", *DEADLINE, "2024-03-27", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["answers"] == {"route": "asylum", "for_parents": "no", "granted": "2024-03-27", "sent": "no"}
    assert (found["calculator"], found["kind"], found["key"]) == (
        "submission_deadline",
        "answer",
        "submission_deadline.last-day",
    )
    assert found["sentence"] == "The last day to apply is 27 June 2024."
    assert found["notice"].startswith("Your date is later than these rules.")
    assert found["calendar"][0]["day"] == "2024-06-27"
    assert found["edition"] | {"no_rights": ""} == {
        "name": "May 2017", "day": "2017-05-01", "last": "2017-12-31", "version": load("fees").edition.version, "no_rights": "",
    }  # fmt: skip
    place = found["places"][0]
    assert (place["section"], place["anchor"], place["notes"]) == ("3.3.3", "s3-3-3-asylum", [80])
    assert place["legal"] == "Section 29(4) of the Aliens Act"
    assert [(figure["name"], figure["value"], figure["since"]) for figure in found["figures"]] == [
        ("submission.deadline", "P3M", "2017-05-01")
    ]


def test_json_holds_reasons_branches_and_contradictions(run: Any) -> None:
    found = json.loads(run("fees", *A_FAMILY[:-1], "unknown", "--json")[1])
    ways = [branch["ways"] for branch in found["branches"]]
    assert ways == [[[{"question": "cannot_pay", "answers": [answer]}]] for answer in ("yes", "no")]
    assert found["branches"][1]["outcome"]["sentence"] == "You pay €339 in all."
    assert found["answers"]["partners"] == 1
    assert found["figures"][0]["value"] == "237"


@each
def test_json_of_every_path_can_be_read_back(name: str) -> None:
    calculator = load(name)
    for path in explore(calculator).paths:
        step = replay(calculator, complete(calculator, path.low))
        if step.outcome:
            data = as_data(step)
            assert json.loads(json.dumps(data, allow_nan=False)) == data


PEOPLE = {
    "people": "2", "relation-1": "spouse", "relation-2": "child", "member_age-1": "30", "member_age-2": "8", "granted": "2017-03-27",
    "applied": "2017-05-01", "sponsor_permit": "temporary-asylum", "sponsor_age": "33", "tie-2": "unknown",
}  # fmt: skip


def test_a_plan_is_printed_part_by_part(run: Any) -> None:
    guide = load("what_applies")
    answers = complete(guide, PEOPLE)
    step = replay(guide, answers)
    status, out, _ = run("what-applies", *as_options(answers))
    assert status == 0
    assert step.outcome
    words, at = " ".join(out.split()), 0
    for section in step.outcome.sections:
        title = english().say(section.title)
        at = words.index(" ".join([title, "=" * min(len(title), options.WIDTH)]), at)
        said: list[Any] = [*section.outcomes, *section.checklist, *section.steps, *section.calendar, *section.open]
        for sentence in (english().say(each.says) for each in said):
            assert sentence in words[at:]
    found = json.loads(run("what-applies", *as_options(answers), "--json")[1])
    assert [each["title"]["sentence"] for each in found["sections"]] == [
        english().say(section.title) for section in step.outcome.sections
    ]
    assert found["answers"]["member_age-2"] == 8


def test_the_questions_about_each_person_are_shown_once_in_the_help(run: Any) -> None:
    _, out, _ = run("what-applies", "--help")
    assert "\n  --relation-N\n      What is the family member to the sponsor?\n" in out
    assert "--relation-1" not in out
    assert "N is the number of a person" in out


def test_a_plan_does_not_fit_into_a_row(run: Any) -> None:
    status, out, err = run("batch", "what-applies", "-")
    assert (status, out) == (2, "")
    assert err.startswith("what_applies makes a plan, which does not fit into a row.")


def test_without_an_outcome_nothing_is_printed_as_json(run: Any) -> None:
    status, out, err = run("fees", "--json")
    assert (status, out) == (2, "")
    assert err.startswith("An answer is missing: --route")


def test_it_is_a_real_command() -> None:
    ran = command("fees", *A_FAMILY, text=True, encoding="utf-8", env=os.environ | {"PYTHONIOENCODING": "utf-8"})
    assert ran.returncode == 0
    assert "You pay €339 in all." in ran.stdout


def test_a_terminal_that_lacks_a_letter_shows_a_mark_and_json_stays_whole() -> None:
    ascii_only = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert "You pay ?339 in all." in command("fees", *A_FAMILY, text=True, env=ascii_only).stdout
    found = json.loads(command("fees", *A_FAMILY, "--json", text=True, env=ascii_only).stdout)
    assert found["sentence"] == "You pay €339 in all."


# Tables

HEAD = "name,route,permit,partners,children,others,cannot_pay"
ROWS = ["A,regular,first,1,2,0,no", "B,asylum,,,,,", "C,sea,,,,,", "D,regular,,,,,"]
TABLE = "\n".join([HEAD, *ROWS]) + "\n"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_table_is_answered_row_by_row_and_counted(run: Any, tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text(TABLE, "utf-8")
    status, out, err = run("batch", "fees", str(tmp_path / "cases.csv"), "-o", str(tmp_path / "out.csv"))
    assert (status, out) == (0, "")
    assert err.splitlines() == [
        "4 rows: 2 with an answer, 2 with an error.",
        "These columns are no questions of this calculator. They are kept as they are: name.",
    ]
    found = rows((tmp_path / "out.csv").read_text("utf-8"))
    assert [(row["name"], row["kind"], row["unanswered"]) for row in found] == [
        ("A", "answer", ""), ("B", "not-needed", ""), ("C", "", ""), ("D", "", "permit"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "given", "expected"),
    [
        ([], TABLE, b"name,route"),
        (["--format", "csv"], TABLE, b"name,route"),
        (["--format", "jsonl"], '{"route": "asylum"}\n', b'{"route": "asylum", "kind": "not-needed"'),
    ],
)
def test_what_is_piped_in_is_answered_too(arguments: list[str], given: str, expected: bytes) -> None:
    ran = command("batch", "fees", "-", *arguments, input=given.encode())
    assert ran.returncode == 0
    assert ran.stdout.startswith(expected)
    assert b"\r" not in ran.stdout


@pytest.mark.parametrize("ending", [".jsonl", ".ndjson", ".JSONL"])
def test_the_end_of_the_name_chooses_the_format(run: Any, tmp_path: Path, ending: str) -> None:
    (tmp_path / "cases.csv").write_text(TABLE, "utf-8")
    there, back = str(tmp_path / f"out{ending}"), str(tmp_path / "back.csv")
    assert run("batch", "fees", str(tmp_path / "cases.csv"), "-o", there)[0] == 0
    lines = [json.loads(line) for line in Path(there).read_text("utf-8").splitlines()]
    assert [line["kind"] for line in lines] == ["answer", "not-needed", None, None]
    assert run("batch", "fees", there, "-o", back)[0] == 0
    assert [row["kind_2"] for row in rows(Path(back).read_text("utf-8"))] == ["answer", "not-needed", "", ""]


def test_a_european_excel_gets_back_what_it_can_open(run: Any, tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_bytes("\ufeffnaam;route\r\nZoë;asylum\r\n".encode())
    run("batch", "fees", str(tmp_path / "cases.csv"), "-o", str(tmp_path / "out.csv"))
    written = (tmp_path / "out.csv").read_bytes().decode("utf-8")
    assert written.startswith("\ufeffnaam;route;kind;")
    assert "Zoë;asylum;not-needed;" in written
    assert written.count("\r\n") == written.count("\n") == 2


def test_a_file_in_another_encoding_is_answered_and_told_of(run: Any, tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_bytes("name;route\nZoë;asylum\n".encode("cp1252"))
    status, _, err = run("batch", "fees", str(tmp_path / "cases.csv"), "-o", str(tmp_path / "out.csv"))
    assert status == 0
    assert "Some letters cannot be read, because this file is not in UTF-8." in err


@pytest.mark.parametrize("content", [b"", b"name,age\nA,3\n", b"PK\x03\x04\0", "route\nasylum\n".encode("utf-16")])
def test_what_is_no_table_stops_before_anything_is_written(run: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "cases.csv").write_bytes(content)
    out = tmp_path / "out.csv"
    out.write_text("kept")
    status, _, err = run("batch", "fees", str(tmp_path / "cases.csv"), "-o", str(out))
    assert status == 2
    assert err.startswith(f"{tmp_path / 'cases.csv'}: ")
    assert "Traceback" not in err
    assert out.read_text() == "kept"


def test_a_table_is_never_written_over_itself(run: Any, tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text(TABLE, "utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "cases.csv")
    status, _, err = run("batch", "fees", str(tmp_path / "cases.csv"), "-o", str(tmp_path / "link.csv"))
    assert status == 2
    assert "this is the table itself. Name another file after -o." in err
    assert (tmp_path / "cases.csv").read_text("utf-8") == TABLE


def test_when_nobody_listens_it_stops_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text("".join(many(5_000)), "utf-8")
    script = f"{sys.executable} -m calculators batch fees {tmp_path}/cases.csv | head -1; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    assert ran.stdout.startswith("name,")
    assert ran.stdout.endswith("\n141\n")


def test_the_help_of_batch_names_every_column(run: Any) -> None:
    assert run("batch", "--help")[:2] == (0, help_text())
    for column in COLUMNS:
        assert f"\n  {column} " in help_text()


def test_progress_is_shown_to_a_person_only(tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text(TABLE, "utf-8")
    arguments = ["batch", "fees", str(tmp_path / "cases.csv"), "-o", str(tmp_path / "out.csv")]
    assert b"100%" not in command(*arguments).stderr
    terminal, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "calculators", *arguments], cwd=ROOT, stdout=theirs, stderr=theirs, check=True
    )
    os.close(theirs)
    assert b"100%" in os.read(terminal, 100_000)
    os.close(terminal)


# On Linux, `ru_maxrss` begins with what the parent had; the other one is the process's own.
MEASURED = """
import pathlib, re, resource, sys
from calculators.command_line.commands import main
status = main(sys.argv[1:])
own = pathlib.Path("/proc/self/status")
peak = re.search(r"VmHWM:\\s*(\\d+)", own.read_text())[1] if own.exists() else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak, file=sys.stderr)
sys.exit(status)
"""


def many(count: int) -> Iterator[str]:
    yield HEAD + "\n"
    for number in range(count):
        yield ROWS[number % len(ROWS)].replace(",", f"{number},", 1) + "\n"


def peak_memory(folder: Path, count: int) -> int:
    """The memory that answering a table of so many rows takes at most, in a process of its own."""
    table, out = folder / f"{count}.csv", folder / f"{count}-out.csv"
    with table.open("w", encoding="utf-8") as file:
        file.writelines(many(count))
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, "batch", "fees", str(table), "-o", str(out)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    with out.open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == count + 1
    table.unlink()
    out.unlink()
    return int(ran.stderr.splitlines()[-1])


def test_fifty_thousand_rows_take_little_more_memory_than_a_thousand(tmp_path: Path) -> None:
    assert peak_memory(tmp_path, 50_000) <= 1.2 * peak_memory(tmp_path, 1_000)


@pytest.mark.full
def test_a_million_rows_take_little_more_memory_than_a_thousand(tmp_path: Path) -> None:
    assert peak_memory(tmp_path, 1_000_000) <= 1.2 * peak_memory(tmp_path, 1_000)
