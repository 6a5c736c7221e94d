"""Embeds: what they hold, what they load, where their links lead, and that they are the same wherever they are made."""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from calculators.kit.loading import load
from mkdocs_calculators import embed, hashed, kept, policy
from mkdocs_calculators.fence import calculator_names, guide_names
from mkdocs_calculators.runtime import pyodide_version
from tests import embeds as checks
from tests import inline, pages

ROOT = Path(__file__).parent.parent
BROKEN = ROOT / "tests" / "broken" / "embed"
NAMES = [*guide_names(), *calculator_names()]


@pytest.fixture(scope="module")
def made() -> Mapping[str, bytes]:
    """The current embeds, by their addresses."""
    return embed.embedded(ROOT, embed.site_of(ROOT))


def test_each_calculator_and_the_guide_has_one_and_nothing_is_wrong_with_it(made: Mapping[str, bytes]) -> None:
    every = [f"embed/{name}/" for name in NAMES]
    dutch = [f"embed/nl/{name}/" for name in NAMES]
    assert {f"{page}index.html" for page in every + dutch} == {each for each in made if each.endswith(".html")}
    assert [fault for page in every for fault in checks.faults(page, dict(made))] == []
    assert [fault for page in dutch for fault in checks.faults(page, dict(made), language="nl")] == []


def test_each_language_has_its_own_words_graph_and_description(made: Mapping[str, bytes]) -> None:
    page = made["embed/nl/fees/index.html"].decode()
    assert "<title>Wat kost de aanvraag? – " in page
    assert "mei 2017</title>" in page
    assert "English" not in re.sub(r'"[^"]*"', "", page)  # the partner chooses the language, so there is no switch
    assert re.search(r"files/graph-nl-fees-[0-9a-f]{8}\.js", page)
    assert not re.search(r"files/graph-fees-[0-9a-f]{8}\.js", page)
    found = embed.oembed.descriptions(made, site_url="https://guide.example/", site_name="Guide")
    said = json.loads(found["embed/nl/fees/oembed.json"])
    assert said["title"].startswith("Wat kost de aanvraag?")
    assert 'src="https://guide.example/embed/nl/fees/"' in said["html"]


def test_what_is_wrong_with_an_embed_is_found() -> None:
    large = b"".join(sha256(str(at).encode()).digest() for at in range(2000))
    files = {"embed/x/index.html": (BROKEN / "index.html").read_bytes(), "embed/files/large-01234567.js": large}
    found = checks.faults("embed/x/", files)
    assert [re.sub(r"[\d,]+ bytes, [\d,]+", "many bytes, some", fault) for fault in found] == [
        "embed/x/: its policy is 'default-src *'",
        "embed/x/: it does not say its language",
        "embed/x/: its base is {'href': 'https://guide.example/', 'target': '_top'}",
        "embed/x/: the script that guards all others is not the first",
        "embed/x/: #fees-step-2 opens _top",
        "embed/x/: ../../chapter-4/#s4-3-1 opens _self",
        "embed/x/: embed/gone-01234567.css is not below /embed/files/",
        "embed/x/: https://guide.example/embed/files/gone-01234567.js is not below /embed/files/",
        "embed/x/: embed/gone-01234567.css is not there",
        "embed/x/: https://guide.example/embed/files/gone-01234567.js is not there",
        "embed/x/: its first view is many bytes, some too many",
    ]


def test_the_site_has_them_as_they_are_made_and_every_link_of_theirs_lands(
    made: Mapping[str, bytes], site: Path
) -> None:
    for address, content in {**made, **embed.pyodide(ROOT)}.items():
        assert (site / address).read_bytes() == content, address
    every = pages.read(site) | pages.embeds(site)
    assert [fault for fault in pages.dead_links(every) if fault.startswith("embed/")] == []


def test_without_script_the_table_answers_and_the_date_of_the_rules_is_there(made: Mapping[str, bytes]) -> None:
    for name in NAMES:
        html = made[f"embed/{name}/index.html"].decode()
        edition = load(name).edition
        assert f"rules of {edition.name}</title>" in html
        assert ("These are the rules of May 2017." in html) == (edition.name == "May 2017")
        assert 'class="calculator-all"' in html
        assert inline.inline(html) == []


def test_a_release_is_the_same_one_folder_further_down(made: Mapping[str, bytes]) -> None:
    released = embed.embedded(ROOT, embed.site_of(ROOT), version="2017.1")
    files = {address: content for address, content in made.items() if address.startswith("embed/files/")}
    assert {address: released[address] for address in files} == files, "both load the same files"
    for name in NAMES:
        now = checks.Page(f"embed/{name}/", made[f"embed/{name}/index.html"].decode())
        then = checks.Page(f"embed/{name}/2017.1/", released[f"embed/{name}/2017.1/index.html"].decode())
        more = [each for each in then.loads if each not in now.loads]
        assert [each for each in then.loads if each not in more] == now.loads
        assert [re.sub(r"-[0-9a-f]{8}", "", each) for each in more] == ["embed/files/embed-newer.js", "embed/newest.js"]
        there, here = ([page.here(link) for link, target in page.links if target != "_self"] for page in (then, now))
        assert set(there) == set(here), "what leads to a newer version leads to where the page comes from"
    assert len(released) == len(made)


def test_no_setting_of_a_host_changes_them(made: Mapping[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://guide.example/")
    monkeypatch.setenv("CONTACT", "mailto:somebody@guide.example")
    assert embed.embedded(ROOT, embed.site_of(ROOT)) == made


def test_files_are_named_by_their_content_and_pyodides_own_by_its_version(made: Mapping[str, bytes]) -> None:
    files = {address: content for address, content in made.items() if not address.endswith(".html")}
    for address, content in files.items():
        name, _, digits = address.rpartition("-")
        assert address == hashed.address(f"{name}.{digits.partition('.')[2]}", content)
        assert hashed.immutable(address)
    folder = f"embed/pyodide-{pyodide_version(ROOT)}"
    assert embed.pyodide(ROOT).keys() == {f"{folder}/engine.js", f"{folder}/pyodide.js"}
    assert all(map(hashed.immutable, embed.pyodide(ROOT)))
    assert not hashed.immutable("embed/fees/index.html")
    assert not hashed.immutable("embed/newest.js")


def test_neither_the_kept_site_nor_the_search_nor_the_map_of_the_site_has_them(site: Path) -> None:
    assert not kept.is_kept("embed/fees/index.html")
    assert not kept.is_kept("embed.js")
    assert not [address for address in kept.files(site) if address.startswith("embed")]
    assert '"location":"embed' not in (site / "search" / "search_index.json").read_text("utf-8")
    assert "/embed/" not in (site / "sitemap.xml").read_text("utf-8")


def test_the_policy_of_a_host_adds_what_a_page_cannot_say_of_itself() -> None:
    own, sent = policy.in_embed(), policy.headers("embed/fees/")["Content-Security-Policy"]
    assert sent.startswith(f"{own}; frame-ancestors *; sandbox allow-scripts ")
    assert "allow-same-origin" not in sent
    assert sent == policy.headers("embed/fees/2017.1/")["Content-Security-Policy"]
    assert sent != policy.headers("embedded/")["Content-Security-Policy"]
