"""The plugin in real builds of tiny sites, and while it serves."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from calculators.kit.explore import explore
from calculators.kit.loading import load
from mkdocs_calculators import proof
from mkdocs_calculators.plugin import forget_calculators, say_in
from tests import pages

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "pages"
ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""}
CONFIG = """
site_name: Tiny
site_url: http://127.0.0.1:8000/
theme: {name: mkdocs}
plugins: [calculators]
watch: [calculators]
markdown_extensions:
  - attr_list
  - pymdownx.superfences:
      custom_fences:
        - {name: calculator, class: calculator, format: !!python/name:mkdocs_calculators.fence.calculator }
  - mkdocs_calculators.notes
  - mkdocs_calculators.figures
"""


def tiny_site(folder: Path, pages: dict[str, str], *, copied: bool = False) -> Path:
    """A site of these pages, with the project's own packages: linked, or copied to be changed."""
    for name in (
        "mkdocs_calculators",
        "overrides",
        "locale",
        "node_modules",
        "package.json",
        "package-lock.json",
        "build",
    ):
        (folder / name).symlink_to(ROOT / name)
    if copied:
        shutil.copytree(ROOT / "calculators", folder / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "locale").unlink()
        shutil.copytree(ROOT / "locale", folder / "locale")
    else:
        (folder / "calculators").symlink_to(ROOT / "calculators")
    (folder / "docs").mkdir()
    for name, text in pages.items():
        (folder / "docs" / name).write_text(text, "utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG, "utf-8")
    return folder


def cited(name: str) -> dict[str, str]:
    """Pages that hold nothing but what this calculator cites: a heading for each place, and the notes."""
    calculator = load(name)
    anchors: dict[str, dict[str, None]] = {}
    for _, place in proof.citations(calculator, explore(calculator)):
        anchors.setdefault(f"chapter-{place.chapter}.md", {}).update(dict.fromkeys(proof.lands_on(place)))
    return {file: "".join(f"# A heading {{#{anchor}}}\n\n" for anchor in found) for file, found in anchors.items()}


def mkdocs(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


FENCE = "```calculator\nfees\n```\n"


def test_a_tiny_site_gets_its_calculator_its_runtime_and_its_addresses(tmp_path: Path) -> None:
    pages = {"index.md": f"# Home\n\n{FENCE}"} | cited("fees")
    ran = mkdocs(tiny_site(tmp_path, pages), "build", "--strict")
    assert ran.returncode == 0, ran.stderr
    html = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert '<policy-calculator name="fees"' in html
    assert 'href="chapter-4/#s4-3-2"' in html
    runtime = sorted(
        path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site" / "runtime").rglob("*.*")
    )
    for wanted in (
        r"runtime/calculators-\w{8}\.zip",
        r"runtime/pyodide-.*/pyodide\.asm\.wasm",
        r"runtime/worker-\w{8}\.js",
    ):
        assert any(re.fullmatch(wanted, name) for name in runtime), wanted


def test_a_wrong_name_fails_the_build_with_one_line_that_says_page_fault_and_fix(tmp_path: Path) -> None:
    page = (BROKEN / "unknown_calculator.md").read_text("utf-8")
    ran = mkdocs(tiny_site(tmp_path, {"index.md": "# Home\n", "chapter-3.md": page}), "build", "--strict")
    assert ran.returncode == 1
    said = [line for line in ran.stderr.splitlines() if "feez" in line]
    assert len(said) == 1, ran.stderr
    assert "chapter-3.md" in said[0]
    assert "there is no calculator 'feez': looked for calculators/feez.py" in said[0]
    assert "family_member, fees" in said[0].partition("Known are: ")[2]
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("stem", "said"),
    [
        ("ends_in_nothing", "ends_in_nothing, with sure=no: TypeError: a rule must return an outcome, not None."),
        ("cites_what_is_not_there", "cites_what_is_not_there.no cites #s3-9-9, and the page of '3' has no such id."),
    ],
)
def test_a_calculator_that_cannot_be_proved_fails_the_build(tmp_path: Path, stem: str, said: str) -> None:
    pages = {"index.md": f"# Home\n\n```calculator\n{stem}\n```\n", "chapter-3.md": "# 3 {#s3}\n"}
    folder = tiny_site(tmp_path, pages, copied=True)
    shutil.copy(BROKEN.parent / "calculators" / f"{stem}.py", folder / "calculators")
    ran = mkdocs(folder, "build")
    assert ran.returncode == 1
    assert said in ran.stdout
    assert "Traceback" not in ran.stdout + ran.stderr
    assert not (folder / "site" / "index.html").exists()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The site as `make serve` serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = (folder / "serve.log").open("w")
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", address],
        cwd=folder, env=ENVIRONMENT, stdout=log, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        yield f"http://{address}/"
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def wait_for(found: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found():
                return True
        except OSError:
            pass
        time.sleep(0.2)
    return False


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=10) as page:
        return str(page.read().decode("utf-8"))


def test_a_changed_sentence_of_a_calculator_is_seen_while_the_site_is_served(tmp_path: Path) -> None:
    folder = tiny_site(tmp_path, {"index.md": f"# Home\n\n{FENCE}"} | cited("fees"), copied=True)
    with served(folder) as home:
        assert wait_for(lambda: "Which application is it?" in read(home)), (folder / "serve.log").read_text()
        shared = folder / "calculators" / "shared" / "questions.py"
        shared.write_text(
            shared.read_text("utf-8").replace("Which application is it?", "What do you apply for?"), "utf-8"
        )
        assert wait_for(lambda: "What do you apply for?" in read(home)), (folder / "serve.log").read_text()
        assert "Which application is it?" not in read(home)


def test_calculators_are_forgotten_so_that_the_next_build_reads_them_anew() -> None:
    before = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "calculators"}
    assert before
    try:
        forget_calculators()
        assert not [name for name in sys.modules if name.split(".")[0] == "calculators"]
    finally:
        sys.modules.update(before)


def test_page_templates_get_their_sentences() -> None:
    assert say_in("en")("site.not-ind", "This is not the IND.") == "This is not the IND."


def test_the_site_makes_no_request_to_another_host(site: Path) -> None:
    for page in pages.read(site).values():
        outside = [source for source in page.sources if re.match(r"(https?:)?//", source) and "127.0.0.1" not in source]
        assert not outside, f"{page.address} loads {outside}"


def test_the_theme_still_holds_what_the_header_override_replaces(site: Path) -> None:
    html = (site / "index.html").read_text("utf-8")
    assert 'role="dialog" aria-label="Search"' in html
    assert "rules-date" in html


@pytest.mark.parametrize("name", ["index.html", "chapter-3/index.html", "404.html"])
def test_every_page_says_from_when_the_rules_are_and_who_we_are_not(site: Path, name: str) -> None:
    html = (site / name).read_text("utf-8")
    for text in (
        "These are the rules of May 2017.",
        "This is not the IND.",
        "It gives no legal advice.",
        "Report a mistake",
    ):
        assert text in html, f"{name} lacks “{text}”"


def test_the_article_says_that_it_is_of_another_month(site: Path) -> None:
    html = (site / "article" / "index.html").read_text("utf-8")
    assert "This page retells an article of September 2024." in html
    assert "These are the rules of May 2017." not in html
