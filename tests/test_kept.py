"""What is kept on a device is the whole site and nothing else, and its list is true of the files."""

import base64
import hashlib
import json
import re
import shutil
import struct
from pathlib import Path
from typing import Any

import pytest

from mkdocs_calculators import kept
from mkdocs_calculators.faults import WrongRuntime
from mkdocs_calculators.runtime import megabytes
from tests import pages, sizes
from tests.conftest import ROOT

ON_THE_DEVICE, ON_THE_WAY = 26_000_000, 6_000_000
"""Bytes. What the page says is worked out anew with each build; more than this would be another decision."""


def newest(site: Path) -> str:
    """The version that a site offers."""
    version: str = json.loads((site / "kept.json").read_text("utf-8"))["version"]
    return version


def listed(site: Path) -> dict[str, dict[str, Any]]:
    """The list of that version."""
    found: dict[str, dict[str, Any]] = json.loads((site / f"kept-{newest(site)}.json").read_text("utf-8"))
    return found


def file_of(site: Path, address: str) -> Path:
    return site / address / "index.html" if not address or address.endswith("/") else site / address


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of the fewest files that can be kept, and of some that shall not."""
    files = {
        "index.html": "Home",
        "keep/index.html": "It takes {device} MB, {sent} MB on the way.",
        "404.html": "Not here",
        "search/search_index.json": "{}",
        "javascripts/site-0a1b2c3d.js": "1",
        "javascripts/site-0a1b2c3d.js.br": "1",
        "assets/javascripts/bundle-0a1b2c3d.min.js.map": "1",
        "sitemap.xml": "<urlset/>",
        "sitemap.xml.gz": "1",
        "download/guide.zip": "1",
        "single/fees.html": "1",
        "kept-00000000.json": "{}",
        **{f"images/{stem}-0a1b2c3d.png": "1" for stem in (*kept.ICONS.values(), *kept.MASKABLE.values())},
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def test_the_list_is_true_of_the_files(site: Path) -> None:
    for address, file in listed(site).items():
        content = file_of(site, address).read_bytes()
        assert file["sha256"] == base64.b64encode(hashlib.sha256(content).digest()).decode(), address
        assert file["size"] == len(content)
        assert 0 < file["sent"] <= file["size"]


def test_every_page_is_kept_with_all_that_it_loads_or_links_to(site: Path) -> None:
    found = listed(site)
    every = pages.read(site)
    assert set(every) <= set(found)
    for page in [each for each in every if each != "404.html"]:
        loaded = {kept.page_address(name) for name in sizes.first_visit(site, page)}
        assert loaded - {kept.MANIFEST} <= set(found), page
    downloads = {path.relative_to(site).as_posix() for path in site.glob("*/*.csv")}
    assert downloads
    assert downloads <= set(found)


def test_all_of_python_and_of_the_graphs_is_kept(site: Path) -> None:
    runtime = {path.relative_to(site).as_posix() for path in (site / "runtime").rglob("*.*") if path.is_file()}
    assert len(runtime) > 30
    assert {name for name in runtime if Path(name).suffix not in kept.PACKED} <= set(listed(site))


def test_only_what_the_site_needs_is_kept(small: Path) -> None:
    kept.write(small, ROOT, "Guide")
    found = [address for address in listed(small) if not address.startswith(("images/", "runtime/workbox-"))]
    assert found == ["404.html", "", "javascripts/site-0a1b2c3d.js", "keep/", "search/search_index.json", "sitemap.xml"]


def test_the_worker_and_what_says_what_is_newest_are_not_kept(site: Path) -> None:
    assert not {kept.WORKER, kept.NEWEST, kept.MANIFEST, f"kept-{newest(site)}.json"} & set(listed(site))


def test_the_page_says_what_the_list_says(site: Path) -> None:
    found = listed(site).values()
    device, sent = sum(file["size"] for file in found), sum(file["sent"] for file in found)
    assert device < ON_THE_DEVICE
    assert sent < ON_THE_WAY
    said = (site / kept.PAGE).read_text("utf-8")
    assert f"about {megabytes(device)} MB of room" in said
    assert f"About {megabytes(sent)} MB are fetched" in said
    assert not re.search(r"\{(device|sent)\}", said)


def test_the_same_files_are_the_same_version_and_others_are_another(small: Path) -> None:
    kept.write(small, ROOT, "Guide")
    first = newest(small)
    kept.write(small, ROOT, "Guide")
    assert newest(small) == first
    (small / "index.html").write_text("Another home", "utf-8")
    kept.write(small, ROOT, "Guide")
    assert newest(small) != first
    renamed = small / "javascripts" / "site-0a1b2c3d.js"
    second = newest(small)
    renamed.rename(renamed.with_name("other-0a1b2c3d.js"))
    kept.write(small, ROOT, "Guide")
    assert newest(small) not in {first, second}


def test_the_worker_does_not_change_with_the_site(site: Path, small: Path) -> None:
    """A worker that changed with each build would be put in by the browser, without being asked."""
    kept.write(small, ROOT, "Guide")
    worker = (site / kept.WORKER).read_text("utf-8")
    assert (small / kept.WORKER).read_text("utf-8") == worker
    (workbox,) = re.findall(r'importScripts\("(.*?)"\)', worker)
    assert (site / workbox).exists()
    assert "{workbox}" not in worker
    assert "{immutable}" not in worker
    assert "runtime/.+" in worker


def test_workbox_is_served_whole_and_asks_for_no_map(site: Path) -> None:
    (script,) = site.glob("runtime/workbox-*.js")
    text = script.read_text("utf-8")
    assert "sourceMappingURL" not in text
    for part in ("core", "routing", "strategies"):
        assert f"this.workbox.{part}=" in text


def test_the_manifest_is_named_on_one_page_and_its_addresses_are_its_own(site: Path) -> None:
    naming = [path for path in site.rglob("*.html") if 'rel="manifest"' in path.read_text("utf-8")]
    assert naming == [site / kept.PAGE]
    manifest = json.loads((site / kept.MANIFEST).read_text("utf-8"))
    assert manifest["start_url"] == manifest["scope"] == "./"
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        width, height = struct.unpack(">II", (site / icon["src"]).read_bytes()[16:24])
        assert f"{width}x{height}" == icon["sizes"]


def test_switched_off_the_worker_takes_itself_away_and_nothing_is_offered(small: Path) -> None:
    kept.write(small, ROOT, "Guide", on=False)
    worker = (small / kept.WORKER).read_text("utf-8")
    assert "unregister()" in worker
    assert "importScripts" not in worker
    assert not (small / kept.NEWEST).exists()
    assert not (small / kept.MANIFEST).exists()


def test_the_address_of_the_worker_never_changes() -> None:
    """Whoever keeps the site asks there, and nowhere else, whether they still may."""
    assert kept.WORKER == "keep-worker.js"


def test_a_site_without_the_page_cannot_be_kept(small: Path) -> None:
    shutil.rmtree(small / "keep")
    kept.write(small, ROOT, "Guide")
    assert not (small / kept.WORKER).exists()


def test_a_missing_workbox_is_named_with_what_to_do(small: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "overrides" / "javascripts", tmp_path / "bare" / "overrides" / "javascripts")
    with pytest.raises(WrongRuntime, match="node_modules lacks workbox-core, which package"):
        kept.write(small, tmp_path / "bare", "Guide")
