"""The folder that opens by double-click: its names, its links, its size, and that the same sources give the same bytes."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag

import pytest

from mkdocs_calculators import download, offline
from tests import pages

from .conftest import ROOT, build_folder

MOST = 15_000_000
"""Bytes of the zip."""
LONGEST = 120
"""Letters of a path below the folder. Windows takes 260 in all, and the reader's own folders need some of them."""
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""What Windows calls devices, also with an ending."""
OWN_ADDRESS = re.compile(r"127\.0\.0\.1|localhost|rel=\"canonical\"|og:url|feed\.xml|sitemap|ld\+json|rel=\"manifest\"")
TEXTS = {".html", ".css", ".csv", ".json", ".svg"}


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file()]


def unwelcome(found: list[str]) -> Iterator[str]:
    """Names that Windows does not unpack, or unpacks onto each other."""
    seen: dict[str, str] = {}
    for name in found:
        if not re.fullmatch(r"[\w./-]+", name, re.ASCII):
            yield f"{name} has letters that not every system writes the same"
        if len(name) > LONGEST:
            yield f"{name} is too long"
        for part in PurePosixPath(name).parts:
            if part.partition(".")[0].lower() in RESERVED or part.endswith("."):
                yield f"{name} holds {part}, which Windows keeps for itself"
        other = seen.setdefault(name.lower(), name)
        if other != name:
            yield f"{name} and {other} are one file on Windows"


def test_windows_unpacks_every_name(folder: Path) -> None:
    assert list(unwelcome(names(folder))) == []


@pytest.mark.parametrize(
    "wrong", [["naïve.html"], ["a" * 121], ["aux.html"], ["data/con/x.csv"], ["a./b"], ["A.html", "a.html"], ["a b"]]
)
def test_a_name_that_windows_does_not_unpack_is_found(wrong: list[str]) -> None:
    assert list(unwelcome(wrong))


def test_the_zip_is_the_folder(folder: Path) -> None:
    with zipfile.ZipFile(folder.with_suffix(".zip")) as packed:
        assert packed.testzip() is None
        assert packed.namelist() == [f"{folder.name}/{name}" for name in names(folder)]
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for info in packed.infolist():
            assert packed.read(info) == (folder.parent / info.filename).read_bytes()


def test_the_zip_stays_small(folder: Path) -> None:
    assert folder.with_suffix(".zip").stat().st_size <= MOST


def test_every_page_of_the_site_is_in_the_folder(folder: Path, site: Path) -> None:
    online = {address.rstrip("/") or "index" for address in pages.read(site) if address != "404.html"}
    inside = {name.removesuffix(".html").removesuffix("/index") for name in names(folder) if name.endswith(".html")}
    assert inside == online
    for kind in ("data", "examples", "schemas"):
        assert sorted(path.name for path in (folder / kind).iterdir()) == sorted(
            path.name for path in (site / kind).iterdir()
        )


def test_nothing_is_there_that_only_a_server_needs(folder: Path) -> None:
    found = names(folder)
    assert [name for name in found if name.endswith((".br", ".gz", ".map", ".wasm", ".zip", ".xml"))] == []
    assert "404.html" not in found
    assert offline.unnamed(folder) == []
    assert not [name for name in found if "keep" in name and name != "keep.html"]
    assert [name for name in found if name.startswith("javascripts/")]


def test_a_file_of_ours_that_no_page_names_is_found(tmp_path: Path) -> None:
    for name in ("javascripts/a-01234567.js", "javascripts/b-01234567.js", "images/a.svg", "stylesheets/a.css"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    page = '<img src="images/a.svg"><link href="stylesheets/a.css"><script src="javascripts/a-01234567.js"></script>'
    (tmp_path / "index.html").write_text(page)
    assert offline.unnamed(tmp_path) == [tmp_path / "javascripts" / "b-01234567.js"]


def dead(folder: Path) -> Iterator[str]:
    """Addresses on pages that are no file of the folder, or no id on its page. A folder has no index of its own."""
    read = {re.sub(r"(^|/)$", r"\1index.html", page.address): page for page in pages.read(folder).values()}
    for name, page in read.items():
        for link in [*page.links, *page.sources, *page.downloads]:
            if re.match(r"https://|mailto:|data:|http://127\.0\.0\.1:8000$", link):
                continue
            address, anchor = urldefrag(unquote(link))
            target = normpath(join(dirname(name), address)) if address else name
            if not (folder / target).is_file():
                yield f"{name}: {link} is no file"
            elif anchor and "?" not in anchor and anchor not in read[target].ids:
                yield f"{name}: {link} lands on no id"


def test_every_link_names_a_file(folder: Path) -> None:
    assert list(dead(folder)) == []


def test_a_link_that_names_a_folder_or_a_missing_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<a href="a/">1</a><a href="b.html#x">2</a><script src="c.js"></script>')
    (tmp_path / "a").mkdir()
    (tmp_path / "b.html").write_text("<p>No id.</p>")
    assert list(dead(tmp_path)) == [
        "index.html: a/ is no file", "index.html: b.html#x lands on no id", "index.html: c.js is no file",
    ]  # fmt: skip


def test_no_address_of_its_own_and_no_path_of_this_machine_is_in_the_folder(folder: Path) -> None:
    for name in names(folder):
        content = (folder / name).read_bytes()
        assert str(ROOT).encode() not in content, name
        assert str(folder.parent).encode() not in content, name
        if Path(name).suffix in TEXTS and name != "download.html":  # which tells how to serve the folder
            assert not OWN_ADDRESS.search(content.decode()), name


def test_every_page_has_the_policy_before_all_that_it_is_about(folder: Path) -> None:
    policy = offline.FOR_TEMPLATES["policy_on_disk"]
    assert "connect-src 'none'" in policy
    assert "unsafe-inline" not in policy
    for path in folder.glob("*.html"):
        head = path.read_text("utf-8").partition("</head>")[0]
        before, found, _ = head.partition(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')
        assert found, path.name
        assert not re.search("<(script|link|style)", before), path.name


def test_the_same_sources_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    """Somewhere else, on another clock, in another order of hashes, and with nothing kept from before."""
    root = tmp_path / "elsewhere"
    root.mkdir()
    for path in ROOT.iterdir():
        if path.name not in {"build", "site", ".git"}:
            (root / path.name).symlink_to(path)
    there = {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "SITE_URL": "https://guide.example/", "LC_ALL": "C"}
    again = build_folder(root, tmp_path / "again", **there)
    assert {name: (again / name).read_bytes() for name in names(again)} == {
        name: (folder / name).read_bytes() for name in names(folder)
    }
    assert again.with_suffix(".zip").read_bytes() == folder.with_suffix(".zip").read_bytes()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose folder holds one page."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home")
    page = tmp_path / download.WHERE / download.NAME / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("<h1>Home</h1>")
    return tmp_path


def test_the_page_tells_size_date_and_checksum_of_the_zip(project: Path) -> None:
    path = offline.write_zip(project / download.WHERE / download.NAME, download.fingerprint(project))
    said = "".join(download.lists(download.found(project), offline=False).values())
    checksum = subprocess.run(
        [sys.executable, "-c", "import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())",
         path], capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    assert f"`{checksum}`" in said
    assert "May 2017" in said
    assert f"]({download.ADDRESS})" in said


def test_a_zip_of_other_sources_is_not_offered(project: Path) -> None:
    offline.write_zip(project / download.WHERE / download.NAME, download.fingerprint(project))
    assert download.found(project)
    (project / "docs" / "index.md").write_text("# Home, changed")
    assert download.found(project) is None
    assert "make offline" in download.lists(download.found(project), offline=False)["download"]


def test_without_a_zip_the_page_says_so(project: Path) -> None:
    assert download.found(project) is None
    assert "has no download" in download.lists(download.found(project), offline=False)["download"]


def test_a_broken_zip_is_not_offered(project: Path) -> None:
    path = offline.write_zip(project / download.WHERE / download.NAME, download.fingerprint(project))
    path.write_bytes(path.read_bytes()[:50])
    assert download.found(project) is None


def test_the_page_in_the_folder_leaves_out_the_checksum(folder: Path) -> None:
    text = (folder / "download.html").read_text("utf-8")
    assert "This is the downloaded copy." in text
    assert not re.search(r"[0-9a-f]{64}|SHA-256", text)
    assert f"{download.NAME}.zip" not in text
