"""That the bench counts right. How fast anything is, no test asks: see `make bench`."""

import asyncio
import hashlib
import io
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks import build_speed, builds, partner, report
from benchmarks.__main__ import PARTS, main
from benchmarks.browsing import reached
from benchmarks.conditions import CONDITIONS
from benchmarks.encoded import Encoded, brotli_size, encoded
from benchmarks.journeys import JOURNEYS
from benchmarks.parts import in_turns
from benchmarks.server import Line, Server
from benchmarks.slowdown import Slowdown
from calculators.kit.language import english
from calculators.kit.loading import load
from calculators.kit.outcome import Outcome
from calculators.kit.texts import ask
from setup.steps import Failed

ROOT = Path(__file__).parent.parent
PLAIN = {"Content-Type": "text/plain"}


def fetched(address: str, **headers: str) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=20) as answer:
        return bytes(answer.read())


# The server and its line


def test_the_bytes_of_a_page_are_counted_with_the_heads_of_the_answers() -> None:
    with Server({"a.txt": Encoded(b"x" * 12_345, PLAIN), "index.html": Encoded(b"home", PLAIN)}) as server:
        assert fetched(server.address) == b"home"
        assert len(fetched(f"{server.address}a.txt")) == 12_345
        counted = server.line.paths_until(float("inf"))
        assert counted.keys() == {"/", "/a.txt"}
        assert 12_345 < counted["/a.txt"] < 12_345 + 250
        assert server.line.bytes_until(float("inf")) == sum(counted.values())
        assert server.line.bytes_until(0) == 0
        assert server.missing == []


def test_what_is_missing_is_noted() -> None:
    with Server({}) as server:
        with pytest.raises(urllib.error.HTTPError):
            fetched(f"{server.address}nothing.txt")
        assert server.missing == ["/nothing.txt"]


def test_a_slow_line_takes_the_time_that_its_width_and_its_delay_ask_for() -> None:
    began = time.monotonic()
    with Server({"a.txt": Encoded(b"x" * 50_000, PLAIN)}, Line(1_600_000, 0.1)) as server:
        fetched(f"{server.address}a.txt")
        first, last = server.line.sent[0], server.line.sent[-1]
    assert time.monotonic() - began >= 0.2 + 50_000 * 8 / 1_600_000
    assert last.time - first.time >= 0.9 * 1000 * 50_000 * 8 / 1_600_000


def test_two_connections_share_one_line() -> None:
    line = Line(8_000)

    async def both() -> None:
        await asyncio.gather(line.wait_for_turn(100), line.wait_for_turn(100))

    began = time.monotonic()
    with ThreadPoolExecutor() as elsewhere:  # the thread of the tests may have a loop that runs: Playwright's
        elsewhere.submit(asyncio.run, both()).result()
    assert line.free_at - began >= 2 * 100 * 8 / 8_000
    assert time.monotonic() >= line.free_at


def test_a_browser_without_brotli_is_refused() -> None:
    with Server(encoded({"a.txt": b"word " * 1000})) as server:
        with pytest.raises((OSError, urllib.error.URLError)):
            fetched(f"{server.address}a.txt")
        assert len(fetched(f"{server.address}a.txt", **{"Accept-Encoding": "br"})) < 100


def test_only_what_gets_smaller_is_compressed_and_every_type_is_told() -> None:
    found = encoded({"a.html": b"word " * 1000, "b.zip": hashlib.sha256(b"no pattern").digest(), "c.wasm": b"\0" * 500})
    assert found["a.html"].headers["Content-Encoding"] == "br"
    assert "Content-Encoding" not in found["b.zip"].headers
    assert found["c.wasm"].headers["Content-Type"] == "application/wasm"
    assert brotli_size(b"word " * 1000) == len(found["a.html"].body)


# The processor


BUSY = "while True: pass"


@contextmanager
def busy() -> Iterator[subprocess.Popen[bytes]]:
    """A process in a group of its own that works all the time."""
    process = subprocess.Popen([sys.executable, "-c", BUSY], start_new_session=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def is_stopped(pid: int) -> bool:
    """Whether a process stands still."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"


def share_of_rest(pid: int) -> float:
    """How often a process stands still, of many looks."""
    looks = []
    for _ in range(300):
        looks.append(is_stopped(pid))
        time.sleep(0.0031)
    return sum(looks) / len(looks)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells the state of a process")
def test_a_slowed_process_stands_still_for_most_of_the_time_and_then_goes_on() -> None:
    with busy() as process:
        assert share_of_rest(process.pid) == 0
        with Slowdown(process.pid, 8):
            assert share_of_rest(process.pid) > 0.5, "seven eighths, and less on a busy machine"
        assert share_of_rest(process.pid) == 0


def test_the_bench_never_stops_itself() -> None:
    with pytest.raises(RuntimeError, match="process group of the bench"):
        Slowdown(os.getpgid(0), 4)


# What is compared


def test_every_journey_comes_to_the_outcome_that_it_expects() -> None:
    for journey in JOURNEYS:
        step = ask(load(journey.calculator), dict(journey.answers))
        assert isinstance(step.outcome, Outcome), journey.calculator
        assert journey.says in english().say(step.outcome.says)


def test_every_condition_has_calculators_that_are_journeys() -> None:
    known = {journey.calculator for journey in JOURNEYS}
    for condition in CONDITIONS.values():
        assert set(condition.calculators) <= known
        assert any(journey.python for journey in JOURNEYS if journey.calculator in condition.calculators)


def test_the_wheel_holds_the_calculators_and_a_record_of_them() -> None:
    with zipfile.ZipFile(io.BytesIO(builds.wheel())) as wheel:
        names = wheel.namelist()
        assert "calculators/fees.py" in names
        assert "calculators/kit/browser.py" in names
        assert wheel.read("calculators-0.dist-info/RECORD").count(b"\n") == len(names)


def test_the_markup_of_a_calculator_is_weighed_by_leaving_it_out() -> None:
    page = '<p>a</p><policy-calculator name="fees"><p>What does it cost? 51, 237, 339</p></policy-calculator><p>b</p>'
    assert 20 < builds.in_page(page, "fees") < len(page)
    with pytest.raises(Failed, match="holds feez 0 times"):
        builds.in_page(page, "feez")


def test_an_unknown_part_is_told_with_all_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["5g"])
    said = capsys.readouterr().err
    assert "there is no part '5g'" in said
    assert all(name in said for name in PARTS)


# Figures


def samples(answer: float, *, bytes_answer: int = 1000, after: float = 0) -> list[dict[str, object]]:
    one = {
        "interactive": 1.0, "first_step": 2.0, "answer": answer, "answer_from_focus": answer,
        "bytes_interactive": 500, "bytes_answer": bytes_answer, "paths": {"/": 900, "/ours.js": 100},
        "asked": ["/"], "task_before": 0.0, "task_after": after, "steps": [10.0, 30.0, 20.0], "memory": 1_000_000,
    }  # fmt: skip
    return [one, one | {"answer": answer * 2, "answer_from_focus": answer * 2}, one | {"answer": answer / 2}]


BODIES = {"/": 890, "/ours.js": 90, "/never-asked-for.js": 5}


def parts(ours: float) -> dict[str, dict[str, object]]:
    found = {
        "entry_visa": {"b": samples(100), "c": samples(ours)},
        "fees": {"a": samples(1000), "b": samples(100), "c": samples(ours, bytes_answer=500)},
    }
    about = {"rounds": 3, "date": "2026-11-22", "load": 0.1, "minutes": 1.0, "chromium": "Chromium 1", "slower": None}
    return {"free": about | {"samples": found, "in_page": {"entry_visa": 50, "fees": 60}, "bodies": BODIES}}


def test_a_ratio_is_one_of_medians_and_a_bar_says_whether_it_holds() -> None:
    held = {bar.what: bar for bar in report.bars(parts(120))}
    first = held["Network free, `entry_visa`: first answer, (c) to (b)"]
    assert (first.measured, first.verdict) == (1.2, "holds")
    assert held["Network free, `fees`: bytes until then, (c) to (a)"].measured == 0.5
    assert held["Network free, `fees`: first Python answer, (c) to (a)"].verdict == "holds"
    missed = {bar.what: bar.verdict for bar in report.bars(parts(500))}
    assert missed["Network free, `entry_visa`: first answer, (c) to (b)"] == "misses by 3.70"
    assert missed["Network free, `fees`: first Python answer, (c) to (a)"] == "misses by 0.10"


def test_what_ours_adds_is_what_no_other_build_asks_for() -> None:
    assert report.added(parts(120)["free"]["samples"]["entry_visa"], BODIES) == 90  # type: ignore[index]


def test_few_runs_are_called_a_trial() -> None:
    text = report.results(parts(120), "make bench QUICK=1")
    assert "A trial" in text
    assert "| Network free, `entry_visa`: first answer, (c) to (b) | 1.20 | 1.30 | holds |" in text
    assert "make bench QUICK=1" in text


# Build speed


def test_growth_that_is_worse_than_linear_is_seen() -> None:
    def found(*shares: float) -> list[dict[str, object]]:
        sizes = zip((10, 100, 1000), shares, strict=True)
        return [{"kind": "pages", "number": n, "first_with_us": s, "with_us": s, "without_us": 0.0} for n, s in sizes]

    linear = list(report.build_bars({"grown": found(1, 10, 100)}))
    square = list(report.build_bars({"grown": found(1, 10, 1000)}))
    assert [bar.verdict for bar in linear] == ["holds"]
    assert square[0].verdict.startswith("misses by 9.7")


def test_what_one_more_costs_is_worked_out_between_two_sizes() -> None:
    found = [build_speed.Grown("pages", number, 9, 2 + share, 2) for number, share in ((10, 1), (60, 11), (110, 31))]
    assert build_speed.costs(found) == pytest.approx([0.2, 0.4])


def test_a_grown_project_builds_with_us_and_without_us(tmp_path: Path) -> None:
    ours, plain = tmp_path / "ours", tmp_path / "plain"
    for project in (ours, plain):
        build_speed.make_project(project, calculators=6)
    build_speed.leave_us_out(plain / "mkdocs.yml")
    assert build_speed.timed(ours) > 0
    assert build_speed.timed(plain) > 0
    html = {name: (project / "site/extra/calculators-0005/index.html").read_text("utf-8")
            for name, project in (("ours", ours), ("plain", plain))}  # fmt: skip
    assert '<policy-calculator name="copy_0005"' in html["ours"]
    assert "<policy-calculator" not in html["plain"]
    assert "copy_0005" in html["plain"]


# A partner's page


def visit(task: float, *, python: bool = False) -> dict[str, object]:
    view = {"/embed/fees/": 20_000, "/embed/files/style-01234567.css": 5_000}
    view |= {"/embed/pyodide-0.29.5/engine.js": 3_000_000} if python else {}
    return {"before": {"/embed.js": 1_500}, "task": task, "page_task": 20.0, "bare_task": 19.0, "first_view": view,
            "messages": [100, 250]}  # fmt: skip


def partner_part(task: float, *, python: bool = False) -> dict[str, object]:
    about = {"rounds": 3, "date": "2026-11-22", "load": 0.1, "minutes": 1.0, "chromium": "Chromium 1"}
    return about | {"visits": {"fees": [visit(task, python=python), visit(task / 2), visit(task * 2)]}}


def test_what_a_partner_bears_is_held_against_its_bars() -> None:
    held = {bar.what: (bar.measured, bar.verdict) for bar in report.partner_bars(partner_part(6))}
    assert held == {
        "`fees`: the loader and all messages": (1.85, "holds"),
        "`fees`: our longest task before anybody touches the page": (6, "holds"),
        "`fees`: first view of the frame": (25, "holds"),
        "`fees`: files of Python in the first view": (0, "holds"),
    }
    missed = [bar.verdict for bar in report.partner_bars(partner_part(12, python=True))]
    assert missed == ["holds", "misses by 2.00 ms", "holds", "misses by 1.00"]


def test_the_section_of_a_partner_is_exchanged_alone() -> None:
    before = report.results(parts(120) | {"partner": partner_part(6)}, "make bench")
    after = report.with_partner(before, partner_part(4))
    assert after.count("## On a partner's page") == before.count("## On a partner's page") == 1
    assert after.partition("## On")[0] == before.partition("## On")[0]
    assert "| 6.00 ms | 10.00 ms | holds |" in before
    assert "| 4.00 ms | 10.00 ms | holds |" in after
    without = report.results(parts(120), "make bench")
    assert report.with_partner(without, partner_part(4)) == after


def test_what_the_loader_takes_is_told_apart_from_what_the_page_does() -> None:
    def event(name: str, length: int, url: str = "") -> dict[str, object]:
        return {"name": name, "dur": length, "args": {"data": {"url": url}}}

    run, asked = event("EvaluateScript", 6_000, "a.js"), event("ResourceSendRequest", 9_000, "a.js")
    events = [event("RunTask", 40_000), run, event("FunctionCall", 7_000, "a.js"), asked]
    assert partner.longest(events) == 40
    assert partner.script_time(events, "a.js") == 7
    with pytest.raises(Failed, match=r"The page never runs b\.js"):
        partner.script_time(events, "b.js")


# What the README quotes


QUOTED = re.compile(r"\d[\d,.]*\d|\d")


def not_in_results(readme: str, results: str) -> list[str]:
    """The figures of paragraphs that link the results, and that the results do not hold."""
    paragraphs = [text for text in re.split(r"\n\s*\n", readme) if "(benchmarks/RESULTS.md)" in text]
    known = set(QUOTED.findall(results))
    return [figure for text in paragraphs for figure in QUOTED.findall(text) if figure not in known]


def test_the_readme_quotes_only_what_the_results_hold() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "(benchmarks/RESULTS.md)" in readme
    assert not_in_results(readme, (ROOT / "benchmarks" / "RESULTS.md").read_text("utf-8")) == []


def test_a_figure_that_the_results_do_not_hold_is_found() -> None:
    results = "| first Python answer | 0.33 | 0.40 | holds |"
    assert not_in_results("It takes 0.33 of stock ([results](benchmarks/RESULTS.md)).", results) == []
    assert not_in_results("It takes 0.32 of stock ([results](benchmarks/RESULTS.md)).", results) == ["0.32"]
    assert not_in_results("There are 27 calculators.\n\nSee [results](benchmarks/RESULTS.md).", results) == []


def test_a_folder_is_reached_without_a_server(tmp_path: Path) -> None:
    with reached(tmp_path, CONDITIONS["free"]) as (address, line):
        assert address("chapter-4/") == f"{tmp_path.as_uri()}/chapter-4.html"
        assert line.bytes_until(float("inf")) == 0


def test_a_folder_is_opened_only_where_nothing_is_slowed() -> None:
    journey = next(journey for journey in JOURNEYS if journey.python)
    builds = {name: {build for _, build in in_turns(journey, condition, 4)} for name, condition in CONDITIONS.items()}
    assert {name for name, found in builds.items() if "d" in found} == {"free"}
