"""How much a first visit weighs. Sizes are tests, times are not: see `make bench`."""

import re
from pathlib import Path

import pytest

from tests import sizes

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "sizes"
SCRIPTS = sorted((ROOT / "overrides" / "javascripts").glob("*.js"))
CHAPTERS = [f"{path.stem}/" for path in sorted((ROOT / "docs").glob("chapter-*.md"))]


def test_there_are_chapters_and_scripts() -> None:
    assert len(CHAPTERS) >= 7
    assert len(SCRIPTS) >= 4


@pytest.mark.parametrize("page", ["", *CHAPTERS])
def test_a_first_visit_stays_light(site: Path, page: str) -> None:
    assert sizes.too_heavy(site, page) is None


def test_a_page_that_is_too_heavy_is_named_with_what_is_heavy(tmp_path: Path) -> None:
    page = tmp_path / "chapter-3" / "index.html"
    page.parent.mkdir()
    page.write_text('<p>Read on.</p><img src="../photo.jpg"><script src="../a.js"></script>', "utf-8")
    (tmp_path / "a.js").write_text("0", "utf-8")
    (tmp_path / "photo.jpg").write_bytes(incompressible(sizes.PAGE))
    fault = sizes.too_heavy(tmp_path, "chapter-3/")
    assert fault
    assert fault.startswith("chapter-3/: 150,")
    assert "The heaviest: photo.jpg 150,000" in fault
    (tmp_path / "photo.jpg").write_bytes(incompressible(sizes.PAGE // 2))
    assert sizes.too_heavy(tmp_path, "chapter-3/") is None


def incompressible(length: int) -> bytes:
    """Bytes that no compression makes smaller, the same each time."""
    state, found = 1, bytearray()
    for _ in range(length):
        state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
        found.append(state >> 56)
    return bytes(found)


def test_an_instant_answer_stays_light(site: Path) -> None:
    found = sizes.instant_answers(site)
    assert len(found) >= 27
    assert not {name: size for name, size in found.items() if size > sizes.INSTANT}


def test_an_instant_answer_that_is_too_heavy_is_found(tmp_path: Path) -> None:
    (tmp_path / "runtime").mkdir()
    for name, size in {
        "policy-graph-1": 9_000,
        "policy-python-1": 4_000,
        "graph-fees-1": 6_000,
        "worker-1": 9_000,
    }.items():
        (tmp_path / "runtime" / f"{name}.js").write_bytes(incompressible(size))
    assert sizes.instant_answers(tmp_path) == {"graph-fees-1": 19_000}
    assert sizes.INSTANT < 19_000


def in_a_chapter(site: Path) -> list[Path]:
    """Our scripts that a chapter names for its calculators."""
    named = {re.sub(r"-[0-9a-f]{8}\.js$", ".js", Path(name).name) for name in sizes.first_visit(site, "chapter-3/")}
    return [path for path in SCRIPTS if path.name in named and path.name.startswith("policy-")]


def test_what_a_chapter_loads_for_its_calculators_stays_small(site: Path) -> None:
    found = {name: len(code.encode()) for name, code in sizes.without_comments(in_a_chapter(site)).items()}
    assert found
    assert sum(found.values()) < sizes.CHAPTER_SCRIPTS, found


def test_each_other_script_stays_small(site: Path) -> None:
    others = [path for path in SCRIPTS if path not in in_a_chapter(site)]
    found = {name: len(code.encode()) for name, code in sizes.without_comments(others).items()}
    assert found
    assert not {name: size for name, size in found.items() if size >= sizes.OTHER_SCRIPT}


def test_comments_do_not_count_and_what_looks_like_one_does() -> None:
    path = BROKEN / "comments.js"
    assert sizes.without_comments([path])["comments.js"] == (
        'const address = "https://nowhere.example";\n'
        "const pattern = /\\/* no comment/;\n"
        "const words = `// no comment`;\n"
        "export const all = [address, pattern, words];\n"
    )
