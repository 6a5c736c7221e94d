"""A release keeps its bytes for ever, and the build takes no other ones."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from calculators.kit.known import LANGUAGES
from mkdocs_calculators import embed
from mkdocs_calculators.embed import releases
from mkdocs_calculators.embed.releases import ReleaseFault, sha256
from mkdocs_calculators.faults import WrongRuntime
from mkdocs_calculators.fence import calculator_names
from tests.conftest import ROOT
from tests.released import URL, Released, run

SCRIPT, STYLE = b"let a=1;", b"p{color:red}"
SCRIPT_AT, STYLE_AT = f"embed/files/embed-{sha256(SCRIPT)[:8]}.js", f"embed/files/embed-{sha256(STYLE)[:8]}.css"
PAGE_AT = "embed/fees/2017.1/index.html"
FILES = {PAGE_AT: b"<p>Fees</p>", SCRIPT_AT: SCRIPT, STYLE_AT: STYLE}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one release."""
    releases.write(tmp_path, "2017.1", FILES)
    return tmp_path


def of(version: str) -> dict[str, bytes]:
    """The same files, as those of another version."""
    return {name.replace("2017.1", version): content for name, content in FILES.items()}


def test_a_release_gives_back_what_went_in(root: Path) -> None:
    assert releases.released(root) == FILES


def test_the_same_files_give_the_same_bytes(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    again = tmp_path_factory.mktemp("again")
    for path in releases.write(again, "2017.1", dict(reversed(FILES.items()))):
        assert (again / path).read_bytes() == (root / path).read_bytes()


def test_the_list_is_one_that_sha256sum_reads(root: Path) -> None:
    for name, content in FILES.items():
        path = root / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def checked() -> subprocess.CompletedProcess[str]:
        command = ["sha256sum", "--check", "--strict", "embeds/2017.1.sha256"]
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    assert checked().returncode == 0
    assert checked().stdout.count(": OK") == 1 + len(FILES)
    (root / "site" / PAGE_AT).write_bytes(b"<p>Feez</p>")
    assert f"site/{PAGE_AT}: FAILED" in checked().stdout


def test_the_newest_version_is_told_by_a_script_that_sets_one_string(root: Path, tmp_path: Path) -> None:
    assert releases.newest(tmp_path / "nothing") == b'window.policyNewest="";\n'
    assert releases.newest(root) == b'window.policyNewest="2017.1";\n'
    for version in ("2017.2", "2017.10"):
        releases.write(root, version, of(version))
    assert releases.newest(root) == b'window.policyNewest="2017.10";\n'
    assert releases.versions(root) == ["2017.1", "2017.2", "2017.10"]


def test_git_takes_a_release_as_it_is() -> None:
    for path in (releases.packed_file("2017.1"), releases.list_file("2017.1")):
        ignored = subprocess.run(["git", "check-ignore", "--quiet", str(path)], cwd=ROOT, check=False)
        assert ignored.returncode == 1
        command = ["git", "check-attr", "text", str(path)]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        assert said.strip() == f"{path}: text: unset"


# What makes no release


@pytest.mark.parametrize(
    ("version", "files", "said"),
    [
        ("2017.1", FILES, "2017.1 is released: give this one a later version. A release never changes."),
        ("2016.4", of("2016.4"), "2017.1 is released: give this one a later version."),
        ("2017.2.dev0", FILES, "'2017.2.dev0' is no version: write the year of the rules and a number, like 2017.1."),
        ("../2017.2", FILES, "'../2017.2' is no version"),
        ("2017.2", FILES, f"2017.2 is not released: {PAGE_AT} is no page of 2017.2"),
        ("2017.2", {"index.html": b""}, "index.html is no page of 2017.2 and no file in embed/files/"),
        ("2017.2", {"embed/../index.html": b""}, "embed/../index.html is no page of 2017.2"),
        ("2017.2", {SCRIPT_AT: STYLE}, f"{SCRIPT_AT} has not the content that it is named by."),
    ],
)
def test_what_is_no_release_is_not_written(root: Path, version: str, files: dict[str, bytes], said: str) -> None:
    before = sorted((root / "embeds").iterdir())
    with pytest.raises(ReleaseFault) as fault:
        releases.write(root, version, files)
    assert said in str(fault.value)
    assert sorted((root / "embeds").iterdir()) == before


def test_a_release_that_is_too_large_for_git_is_not_written(tmp_path: Path) -> None:
    large = b"".join(sha256(str(number).encode()).encode() for number in range(70_000))
    with pytest.raises(ReleaseFault, match=r"its zip has 2\.\d MB, and may have 2\.0"):
        releases.write(tmp_path, "2017.1", {f"embed/files/large-{sha256(large)[:8]}.js": large})
    assert not (tmp_path / "embeds").exists()


# What is no longer what was released


def rewritten(root: Path, files: dict[str, bytes], listed: dict[str, bytes] | None = None) -> None:
    """Another zip, with a list of it that names its hash, and those of other files if they are given."""
    made = releases.packed(files)
    (root / "embeds/2017.1.zip").write_bytes(made)
    (root / "embeds/2017.1.sha256").write_text(releases.listed("2017.1", made, listed or files), "utf-8")


def one_less(root: Path) -> None:
    rewritten(root, {PAGE_AT: FILES[PAGE_AT], SCRIPT_AT: SCRIPT}, FILES)


def one_more(root: Path) -> None:
    other = "embed/route/2017.1/index.html"
    rewritten(root, FILES | {other: b""}, FILES)


def another_page(root: Path) -> None:
    rewritten(root, FILES | {PAGE_AT: b"<p>Feez</p>"}, FILES)


def over_the_home_page(root: Path) -> None:
    rewritten(root, FILES | {"index.html": b"<p>Mine</p>"})


def no_zip(root: Path) -> None:
    made = b"PK and no more"
    (root / "embeds/2017.1.zip").write_bytes(made)
    (root / "embeds/2017.1.sha256").write_text(f"{sha256(made)}  embeds/2017.1.zip\n", "utf-8")


def without_list(root: Path) -> None:
    (root / "embeds/2017.1.sha256").unlink()


def without_zip(root: Path) -> None:
    (root / "embeds/2017.1.zip").unlink()


def another_hash(root: Path) -> None:
    path = root / "embeds/2017.1.sha256"
    path.write_text(path.read_text("utf-8").replace(sha256(STYLE), sha256(b"other")), "utf-8")


def no_list(root: Path) -> None:
    with (root / "embeds/2017.1.sha256").open("a", encoding="utf-8") as file:
        file.write("and more\n")


def a_stranger(root: Path) -> None:
    (root / "embeds/notes.txt").write_text("", "utf-8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (one_less, f"embeds/2017.1.zip is not what embeds/2017.1.sha256 says: site/{STYLE_AT} is missing."),
        (one_more, "site/embed/route/2017.1/index.html is not in the list."),
        (another_page, f"site/{PAGE_AT} has other bytes."),
        (over_the_home_page, "index.html is no page of 2017.1"),
        (no_zip, "embeds/2017.1.zip is no zip"),
        (without_list, "embeds/2017.1.sha256 is missing, and belongs to version 2017.1."),
        (without_zip, "embeds/2017.1.zip is missing, and belongs to version 2017.1."),
        (another_hash, f"site/{STYLE_AT} has other bytes."),
        (no_list, "embeds/2017.1.sha256, line 5, is no hash and name"),
        (a_stranger, "embeds/notes.txt is no release"),
    ],
)
def test_what_is_not_as_it_was_released_is_refused(root: Path, change: Callable[[Path], None], said: str) -> None:
    change(root)
    with pytest.raises(ReleaseFault) as fault:
        releases.released(root)
    assert said in str(fault.value)
    assert "\n" not in str(fault.value)


def test_each_changed_byte_of_the_zip_is_refused(root: Path) -> None:
    path = root / "embeds/2017.1.zip"
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(ReleaseFault, match=r"2017\.1\.zip has other bytes than embeds/2017\.1\.sha256 says"):
            releases.released(root)
    path.write_bytes(whole + b"\0")
    with pytest.raises(ReleaseFault, match="has other bytes"):
        releases.released(root)


# A project that goes on


def test_the_addresses_of_a_release_keep_their_bytes_when_the_rules_change(released: Released) -> None:
    pages = {name for name in released.files if name.endswith(".html")}
    names = [*calculator_names(), "what_applies"]
    assert {f"embed/{folder}{name}/2017.1/index.html" for name in names for folder in ("", "nl/")} == pages
    assert releases.translations(released.root, "2017.1") == ["nl"]
    assert releases.translations(ROOT, "2017.1") == []
    assert {name: (released.site / name).read_bytes() for name in released.files} == released.files
    checked = subprocess.run(["sha256sum", "-c", "embeds/2017.1.sha256"], cwd=released.root, check=False)
    assert checked.returncode == 0


def test_the_current_pages_have_the_new_rules(released: Released) -> None:
    then = (released.site / "embed/fees/2017.1/index.html").read_text("utf-8")
    now = (released.site / "embed/fees/index.html").read_text("utf-8")
    assert ("€51" in then, "€52" in then) == (True, False)
    assert ("€51" in now, "€52" in now) == (False, True)
    archives = {path.name for path in released.site.glob("embed/files/archive-*.js")}
    assert len(archives) == 2
    assert {Path(name).name for name in released.files} & archives != archives


def test_a_released_page_says_its_version_and_names_no_host(released: Released) -> None:
    page = released.files["embed/fees/2017.1/index.html"].decode()
    assert '<html lang="en" dir="ltr" data-version="2017.1">' in page
    assert "This is version 2017.1." in page
    assert '<script src="../../newest.js" async></script>' in page
    assert "guide.example" not in page
    now = (released.site / "embed/fees/index.html").read_text("utf-8")
    assert not re.search(r"<html[^>]* data-version|newest\.js|embed-newer", now)
    assert (released.site / "embed/newest.js").read_bytes() == b'window.policyNewest="2017.1";\n'


def test_a_release_is_as_small_as_git_may_keep_it(released: Released) -> None:
    assert (released.root / "embeds/2017.1.zip").stat().st_size <= releases.LARGEST


def test_the_calculators_must_call_themselves_as_the_release(released: Released) -> None:
    ran = run(released.root, "mkdocs_calculators", "release", "2017.3")
    assert ran.returncode == 1
    assert ran.stderr.strip() == (
        "The calculators call themselves 2017.2.dev0, not 2017.3: write 2017.3 into calculators/shared/sources.py "
        "and pyproject.toml first."
    )


def test_a_build_stops_at_a_changed_byte_with_one_line(released: Released, tmp_path: Path) -> None:
    root = shutil.copytree(released.root, tmp_path / "copy", symlinks=True, ignore=shutil.ignore_patterns("site"))
    path = root / "embeds/2017.1.zip"
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    ran = run(root, "mkdocs", "build")
    assert ran.returncode == 1
    said = [line for line in (ran.stdout + ran.stderr).splitlines() if "embeds/" in line]
    assert len(said) == 1
    assert "embeds/2017.1.zip has other bytes than embeds/2017.1.sha256 says. A release never changes" in said[0]
    assert "Traceback" not in ran.stdout + ran.stderr
    assert not (root / "site" / "index.html").exists()


# Pyodide, which comes from npm again


def test_a_release_whose_pyodide_has_other_bytes_is_refused(released: Released) -> None:
    page = "embed/fees/2017.1/index.html"
    version = releases.pyodides(released.files)[0]
    needed = embed.pyodide(released.root, version)
    assert releases.lacking(released.files, needed) == []
    engine = f"embed/pyodide-{version}/engine.js"
    other = {engine: needed[f"embed/pyodide-{version}/pyodide.js"]}
    assert any(
        fault.startswith(f"{page} would not run: {engine} is not the one")
        for fault in releases.lacking(released.files, needed | other)
    )
    assert any(engine in fault for fault in releases.lacking(released.files, {}))


def test_a_release_gets_the_older_pyodide_that_it_was_made_with(released: Released, tmp_path: Path) -> None:
    version = releases.pyodides(released.files)[0]
    modules = tmp_path / "node_modules"
    modules.mkdir()
    (tmp_path / "package.json").write_text(json.dumps({"dependencies": {"pyodide": "99.0.0"}}), "utf-8")
    with pytest.raises(WrongRuntime) as fault:
        embed.pyodide(tmp_path, version)
    assert f'add "pyodide-{version}": "npm:pyodide@{version}" to the dependencies in package.json' in str(fault.value)
    (modules / f"pyodide-{version}").symlink_to(ROOT / "node_modules" / "pyodide")
    assert embed.pyodide(tmp_path, version) == embed.pyodide(ROOT, version)


# oEmbed


def test_each_embed_has_a_description_that_it_names(released: Released) -> None:
    page = (released.site / "embed/fees/index.html").read_text("utf-8")
    named = re.findall(r'<link rel="alternate" type="application/json\+oembed" href="([^"]+)"', page)
    assert named == [f"{URL}embed/fees/oembed.json"]
    said = json.loads((released.site / "embed/fees/oembed.json").read_text("utf-8"))
    assert {key: said[key] for key in ("version", "type", "provider_url")} == {
        "version": "1.0", "type": "rich", "provider_url": URL,
    }  # fmt: skip
    assert said["title"] == "What does the application cost? – rules of May 2017"
    assert (said["width"], said["height"]) == (680, 640)
    assert f'<iframe src="{URL}embed/fees/" title="{said["title"]}" width="680" height="640"' in said["html"]


def test_a_released_page_names_its_description_from_there(released: Released) -> None:
    page = released.files["embed/fees/2017.1/index.html"].decode()
    assert '<link rel="alternate" type="application/json+oembed" href="oembed.json"' in page
    said = json.loads((released.site / "embed/fees/2017.1/oembed.json").read_text("utf-8"))
    assert f'src="{URL}embed/fees/2017.1/"' in said["html"]


def test_word_press_finds_the_frame_in_every_description(released: Released) -> None:
    """It takes a frame with nothing in it, and hides one that comes with a quotation: wp_filter_oembed_result()."""
    found = [path.read_text("utf-8") for path in released.site.glob("embed/**/oembed.json")]
    assert len(found) == 2 * len(LANGUAGES) * len([*calculator_names(), "what_applies"])
    for said in found:
        html = json.loads(said)["html"]
        assert re.fullmatch(r"<iframe [^<>]*></iframe>", html)
        assert "blockquote" not in html


def test_a_site_without_a_public_address_has_no_descriptions(site: Path) -> None:
    assert not list(site.glob("embed/**/oembed.json"))
    assert "oembed" not in (site / "embed/fees/index.html").read_text("utf-8")
