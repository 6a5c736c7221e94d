"""The page for partners: each calculator has its code, and what the page tells of the contract is the contract."""

import json
import re
from pathlib import Path

import pytest

from mkdocs_calculators import partners, single
from mkdocs_calculators.embed.loading import CONTRACT
from mkdocs_calculators.policy import SANDBOX
from tests import pages
from tests.outlines import all_pages

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "partners.md").read_text("utf-8")


def loader() -> str:
    """The script of partners' pages."""
    return (ROOT / "overrides" / "javascripts" / "embed.js").read_text("utf-8")


def section(heading: str) -> str:
    """The text below a heading of the page, by its id."""
    return re.split(r"^#+ ", re.split(rf"\{{#{heading}\b.*\}}$", PAGE, flags=re.MULTILINE)[1], flags=re.MULTILINE)[0]


def first_column(heading: str) -> set[str]:
    """What the table below a heading explains, line by line."""
    return set(re.findall(r"^\| `(\w+)` \|", section(heading), re.MULTILINE))


def test_each_calculator_and_the_guide_have_their_code_on_the_page(site: Path) -> None:
    ids = pages.read(site)["partners/"].ids
    assert {f"code-{name}" for name in single.names()} <= set(ids)
    assert list(partners.titles(all_pages())) != sorted(single.names()), "they stand in the order of the pages"


def test_the_page_says_all_that_can_be_set_and_heard() -> None:
    read = set(re.findall(r'\bg\("(\w+)"\)', loader())) | {"share"}
    assert first_column("options") == read
    schema = json.loads(CONTRACT.read_text("utf-8"))
    types = {
        each["properties"]["type"]["const"]
        for each in schema["$defs"].values()
        if "channel" in each.get("properties", ())
    }
    assert first_column("events") == types - {"height", "options"}
    assert {word for word in types if f"`{word}`" in section("contract")} == types
    detail = schema["$defs"]["detail"]["properties"]
    names = {*detail, *detail["outcome"]["properties"]}
    assert {name for name in names if f"`{name}`" in section("events")} == names


def test_a_plain_frame_may_do_what_ours_may() -> None:
    assert f'"{SANDBOX}"' in loader()
    assert f'sandbox="{SANDBOX}"' in partners.codes("fees", "Fees")[1]


@pytest.mark.parametrize(
    ("site_url", "address", "note"),
    [
        ("https://guide.example/", "https://guide.example/", False),
        ("https://guide.example/reunification", "https://guide.example/reunification/", False),
        ("http://127.0.0.1:8000/", partners.WRITTEN, True),
        (None, partners.WRITTEN, True),
    ],
)
def test_the_code_names_the_public_address_or_the_page_says_what_to_put_there(
    site_url: str | None, address: str, note: bool
) -> None:
    made = partners.lists(all_pages(), site_url, offline=False)
    text = partners.with_address(made["code-for-partners"] + PAGE, site_url)
    assert f'src="{address}embed.js"' in text
    assert f'src="{address}embed/fees/"' in text
    assert (partners.WRITTEN in text) == note
    assert bool(made["address-for-partners"]) == note


def test_in_a_folder_there_is_nothing_to_put_into_a_page() -> None:
    made = partners.lists(all_pages(), None, offline=True)
    assert "Only on the website" in made["address-for-partners"]
    assert not made["code-for-partners"]
    assert not made["contract-for-partners"]


def test_a_title_cannot_end_an_attribute() -> None:
    with_script, frame = partners.codes("fees", 'Is it "free" & <b>?')
    assert ">Is it &quot;free&quot; &amp; &lt;b&gt;?</a>" in with_script
    assert 'title="Is it &quot;free&quot; &amp; &lt;b&gt;?"' in frame
