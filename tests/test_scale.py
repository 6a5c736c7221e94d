"""The page that says what a visit costs: its numbers are those of the site that it stands on."""

import re
import shutil
from pathlib import Path

import pytest

from mkdocs_calculators import scale
from mkdocs_calculators.hashed import immutable
from tests import sizes
from tests.pages import BuiltPage

BROKEN = Path(__file__).parent / "broken" / "scale"


@pytest.fixture(scope="module")
def steps(site: Path) -> dict[str, scale.Sent]:
    return scale.Measured(site).steps


def words(site: Path) -> str:
    page = BuiltPage("scale/")
    page.feed((site / scale.PAGE).read_text("utf-8"))
    return " ".join(" ".join(page.text).split())


def test_every_number_is_filled_in_and_is_what_is_measured_again(site: Path, steps: dict[str, scale.Sent]) -> None:
    page = words(site)
    assert "{scale" not in page
    for name, number in scale.numbers(steps).items():
        assert re.search(rf"(?<![\d,.]){re.escape(number)}(?![\d,])", page), name


def test_the_search_finds_the_numbers_and_no_marks(site: Path, steps: dict[str, scale.Sent]) -> None:
    index = (site / "search" / "search_index.json").read_text("utf-8")
    assert "{scale" not in index
    assert f" {scale.numbers(steps)['python-size']} " in index


def test_a_first_visit_is_the_one_that_is_weighed(site: Path, steps: dict[str, scale.Sent]) -> None:
    assert sorted(steps["first"].files) == sorted(sizes.first_visit(site, f"{scale.CHAPTER}/"))


def test_each_step_loads_what_the_page_names(steps: dict[str, scale.Sent]) -> None:
    named = {
        name: sorted(re.sub(r"-[0-9a-f]{8}", "", Path(file).name) for file in step.files)
        for name, step in steps.items()
    }
    assert named["instant"] == ["graph-entry_visa.js", "policy-graph.js"]
    assert named["python"] == [
        "calculators.zip", "policy-python.js", "pyodide.asm.js", "pyodide.asm.wasm", "pyodide.js", "worker.js",
    ]  # fmt: skip
    assert all(immutable(name) for step in ("instant", "python") for name in steps[step].files)
    assert not any(immutable(name) for name in steps["again"].files)


def test_python_weighs_the_most_and_a_later_visit_next_to_nothing(steps: dict[str, scale.Sent]) -> None:
    assert steps["python"].size > 10 * steps["first"].size
    assert steps["again"].size < 2_000


def test_a_month_is_a_million_visitors() -> None:
    sent = scale.Sent({"chapter-3/": 1000, "runtime/worker-01234567.js": 3000}, 25)
    assert sent.month == 4000 * 250_000
    assert sent.month_of(kept=True) == (250_000, 3000 * 250_000)
    assert sent.month_of(kept=False) == (250_000, 1000 * 250_000)
    assert scale.of_network([sent])["kept-bytes"] == "75"
    assert scale.of_network([sent])["origin-requests"] == "250,000"


def test_the_page_in_the_folder_says_that_it_has_no_numbers(folder: Path) -> None:
    page = (folder / "scale.html").read_text("utf-8")
    assert "{scale" not in page
    assert "The numbers stand on the website" in page


def test_a_chapter_without_the_calculator_is_told_in_one_line(tmp_path: Path) -> None:
    shutil.copytree(BROKEN, tmp_path, dirs_exist_ok=True)
    with pytest.raises(scale.NotMeasured, match=r"docs/chapter-4\.md holds no calculator fees"):
        scale.fill_in(tmp_path)
    assert "{scale-first-size}" in (tmp_path / scale.PAGE).read_text("utf-8")
