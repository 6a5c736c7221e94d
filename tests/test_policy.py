"""The site keeps to the policy that its hosts send, and its files may be kept for ever where their names say so."""

from pathlib import Path

from mkdocs_calculators import hashed
from tests import inline, pages, sizes

BROKEN = Path(__file__).parent / "broken" / "inline"


def test_no_page_picture_or_graph_holds_code_or_styles(site: Path) -> None:
    found = inline.in_site(site)
    assert {"index.html", "404.html", "chapter-3/index.html"} <= found.keys()
    assert len([name for name in found if name.startswith("runtime/graph-")]) > 20
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_whatever_is_inline_is_found() -> None:
    assert inline.inline((BROKEN / "page.html").read_text("utf-8")) == [
        "line 3: a <style>",
        'line 4: onload="start()" on <body>',
        "line 5: a script in the page",
        'line 8: style="text-align: right" on <p>',
        'line 9: href="javascript:history.back()" on <a>',
        "line 10: a page in srcdoc on <iframe>",
        'line 11: style="fill: red" on <rect>',
        "line 11: a <style>",
        "line 12: a script in the page",
    ]


def test_what_a_page_loads_has_a_name_that_changes_with_it(site: Path) -> None:
    addresses = [address for address in pages.read(site) if not address.endswith(".html")]
    loaded = {name for address in addresses for name in sizes.first_visit(site, address)[1:]}
    loaded = {name for name in loaded if Path(name).suffix in {".js", ".css", ".svg", ".png"}}
    assert len(loaded) >= 10
    assert [name for name in loaded if not hashed.immutable(name)] == []


def test_a_hash_in_a_name_is_the_hash_of_the_content(site: Path) -> None:
    own = [path for folder in hashed.FOLDERS for path in (site / folder).iterdir()]
    assert len(own) >= 8
    for path in own:
        name, _, rest = path.relative_to(site).as_posix().rpartition("-")
        suffix = rest.partition(".")[2]
        assert hashed.address(f"{name}.{suffix}", path.read_bytes()) == path.relative_to(site).as_posix()
