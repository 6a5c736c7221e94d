"""What is in `hosting/` does what `mkdocs_calculators/policy.py` says, on a real nginx and a real Caddy."""

import gzip
import os
import re
import shutil
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from mkdocs_calculators import compressed, hosting, policy
from mkdocs_calculators.hashed import immutable
from tests import hosts
from tests.browser.server import free_port
from tests.conftest import ROOT

BROKEN = ROOT / "tests" / "broken" / "hosting"
START: dict[str, Callable[[Path, Path, int], AbstractContextManager[hosts.Host]]] = {
    "nginx": hosts.nginx,
    "caddy": hosts.caddy,
}

TYPES = {
    "": "text/html; charset=utf-8",
    "chapter-3/": "text/html; charset=utf-8",
    "*.css": "text/css; charset=utf-8",
    "*.csv": "text/csv; charset=utf-8",
    "*.js": "text/javascript; charset=utf-8",
    "*.json": "application/json",
    "*.svg": "image/svg+xml",
    "*.wasm": "application/wasm",
    "*.xml": "text/xml; charset=utf-8",
    "*.webmanifest": "application/manifest+json",
    "*.zip": "application/zip",
}


@pytest.fixture(scope="module")
def hosted(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with all that a host needs, and with a page to be saved."""
    copy = tmp_path_factory.mktemp("hosted") / "site"
    shutil.copytree(site, copy)
    (copy / "single").mkdir(exist_ok=True)
    shutil.copy(copy / "404.html", copy / "single" / "fees.html")
    hosting.write(copy, ROOT)
    return copy


@pytest.fixture(scope="module", params=START)
def host(
    request: pytest.FixtureRequest, hosted: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[hosts.Host]:
    """The site on each server in turn."""
    with START[request.param](hosted, tmp_path_factory.mktemp("server"), free_port()) as running:
        yield running


def addresses(site: Path) -> list[str]:
    """Every address of a site, without what is there for machines that read the folder."""
    names = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*")) if path.is_file()]
    served = [name for name in names if not name.endswith((".br", ".gz")) and name != hosting.FILE]
    return [re.sub(r"(^|/)index\.html$", r"\1", name) for name in served]


def differing(sent: dict[str, str], address: str) -> list[str]:
    """The headers that an answer lacks, or has otherwise than the policy says, and the order to save what is to be shown."""
    wanted: dict[str, str | None] = {"Content-Disposition": None, **policy.headers(address)}
    return [f"{address}: {name}: {sent.get(name.lower())}" for name in wanted if sent.get(name.lower()) != wanted[name]]


def test_every_address_has_the_headers_of_the_policy(host: hosts.Host, hosted: Path) -> None:
    every = addresses(hosted)
    assert {"", "chapter-3/", "embed/fees/", "single/fees.html"} <= set(every)
    faults = []
    for address in every:
        answer = host.ask(address, "br")
        assert answer.status == 200, address
        faults += differing(answer.headers, address)
    assert faults == []


def test_what_is_not_there_is_our_own_page_and_is_asked_for_again(host: hosts.Host, hosted: Path) -> None:
    for address in ("nowhere/at/all/", "runtime/gone-01234567.js", "embed/nowhere/", "single/gone.html"):
        answer = host.ask(address)
        assert answer.status == 404
        assert answer.body == (hosted / "404.html").read_bytes()
        assert differing(answer.headers, "404.html") == []


def test_every_kind_of_file_has_its_type(host: hosts.Host, hosted: Path) -> None:
    kinds = {path.suffix for path in hosted.rglob("*.*") if path.is_file()} - {".html", ".br", ".gz", ".map", ".png"}
    assert {f"*{kind}" for kind in kinds} <= TYPES.keys()
    for pattern, wanted in TYPES.items():
        file = next(hosted.rglob(pattern)).relative_to(hosted).as_posix() if "*" in pattern else pattern
        assert host.ask(file).headers["content-type"].lower() == wanted, file


def test_a_file_comes_with_brotli_with_gzip_or_as_it_is(host: hosts.Host, hosted: Path) -> None:
    page = (hosted / "chapter-3" / "index.html").read_bytes()
    answers = {encoding: host.ask("chapter-3/", encoding) for encoding in ("", "gzip", "gzip, br")}
    assert answers[""].body == page
    assert "content-encoding" not in answers[""].headers
    assert answers["gzip"].headers["content-encoding"] == "gzip"
    assert gzip.decompress(answers["gzip"].body) == page
    assert answers["gzip, br"].headers["content-encoding"] == "br"
    assert answers["gzip, br"].body == (hosted / "chapter-3" / "index.html.br").read_bytes()
    assert {answer.headers["vary"] for answer in answers.values() if "vary" in answer.headers} == {"Accept-Encoding"}


def test_an_address_without_its_last_slash_leads_to_the_page(host: hosts.Host) -> None:
    answer = host.ask("chapter-3")
    assert answer.status in {301, 308}
    assert answer.headers["location"] == "/chapter-3/"


# What is compressed


def test_compressed_files_hold_the_file_and_are_the_same_each_time(hosted: Path, tmp_path: Path) -> None:
    small = tmp_path / "site"
    small.mkdir()
    for name in ("about", "privacy"):
        shutil.copy(hosted / name / "index.html", small / f"{name}.html")
    (small / "photo.png").write_bytes(bytes(1000))
    (small / "short.txt").write_text("word", "utf-8")
    (small / "single.html").write_bytes(b"<p>carried</p>" * 200_000)
    first = {path: path.read_bytes() for path in compressed.compress(small, ROOT)}
    names = sorted(path.name for path in first)
    assert names == ["about.html.br", "about.html.gz", "privacy.html.br", "privacy.html.gz", "single.html.gz"]
    for path in first:
        path.unlink()
    assert {path: path.read_bytes() for path in compressed.compress(small, ROOT)} == first
    assert zlib.decompress(first[small / "about.html.gz"], 31) == (small / "about.html").read_bytes()


def test_what_no_late_build_has_used_is_forgotten(tmp_path: Path) -> None:
    for day, name in enumerate(["used", *"abcde"]):
        (tmp_path / f"{name}.br").touch()
        os.utime(tmp_path / f"{name}.br", (day, day))
    compressed.forget_old(tmp_path, ["used"], most=6)
    assert len(list(tmp_path.iterdir())) == 6
    compressed.forget_old(tmp_path, ["used"], most=3)
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["d", "e", "used"]


def test_each_text_of_the_site_has_both(hosted: Path) -> None:
    pages = [path for path in hosted.rglob("*") if path.suffix in {".html", ".css", ".wasm"}]
    assert len(pages) > 30
    for path in pages:
        assert compressed.beside(path, ".br").stat().st_size < compressed.beside(path, ".gz").stat().st_size


# The file `_headers`


def applied(rules: str, address: str) -> dict[str, str]:
    """What a host sends that reads the file: the values of all rules that fit, joined with a comma."""
    found: dict[str, str] = {}
    fits = False
    for line in rules.splitlines():
        if line.startswith("/"):
            fits = f"/{address}".startswith(line.removesuffix("*")) if line.endswith("*") else f"/{address}" == line
        elif fits and line.strip():
            name, _, value = line.strip().partition(": ")
            found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def contradicting(rules: str, every: list[str]) -> list[str]:
    """Where the rules say something else than the policy."""
    faults = []
    for address in every:
        sent, wanted = applied(rules, address), policy.headers(address)
        policies = sent.get("Content-Security-Policy", "").split(", ")
        if policies != [policy.unframed(), *([policy.embed()] if address.startswith("embed/") else [])]:
            faults.append(f"{address}: {policies}")
        if sent.get("X-Frame-Options") != "SAMEORIGIN":
            faults.append(f"{address}: everybody may frame it")
        if sent.get("Content-Disposition") != wanted.get("Content-Disposition"):
            faults.append(f"{address}: {sent.get('Content-Disposition')}")
        # Where the file says nothing, these hosts let a browser ask each time.
        if sent.get("Cache-Control", policy.ASK_EACH_TIME) != wanted["Cache-Control"]:
            faults.append(f"{address}: {sent.get('Cache-Control')}")
        faults += [f"{address}: {name}" for name, value in policy.IN_EACH_ANSWER.items() if sent.get(name) != value]
    return faults


def test_the_file_for_other_hosts_says_the_same(hosted: Path) -> None:
    rules = (hosted / hosting.FILE).read_text("utf-8")
    every = addresses(hosted)
    assert contradicting(rules, every) == []
    assert {address for address in every if "Cache-Control" in applied(rules, address)} == set(filter(immutable, every))
    assert len(re.findall(r"^/", rules, re.MULTILINE)) <= 100, "one host reads no more rules"


def test_rules_that_contradict_the_policy_are_found() -> None:
    rules = (BROKEN / "_headers").read_text("utf-8")
    every = ["chapter-3/", "embed/fees/", "runtime/a-01234567.js", "single/fees.html"]
    found = contradicting(rules, every)
    assert [fault for fault in found if "unsafe-inline" in fault]
    assert "embed/fees/: everybody may frame it" not in found
    assert "runtime/a-01234567.js: no-cache, public, max-age=31536000, immutable" in found
    assert "chapter-3/: Permissions-Policy" in found
    assert "single/fees.html: None" in found
    assert "runtime/a-01234567.js: attachment" in found
