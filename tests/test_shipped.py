"""What readers get that others made: each file has a part, each part a licence, and both lists are the same each time."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from mkdocs_calculators import shipped
from mkdocs_calculators.shipped import Component
from mkdocs_calculators.shipped.components import ICON_SET, installed
from tests import shipped as checks

ROOT = Path(__file__).parent.parent
SITE = checks.BROKEN / "site"


@pytest.fixture(scope="module")
def every() -> list[Component]:
    """The parts."""
    return shipped.components(ROOT)


def icon_sets() -> list[Path]:
    return [installed("mkdocs-material")[1] / ICON_SET, ROOT / "overrides" / ".icons"]


def test_every_file_of_the_site_and_of_the_folder_belongs_to_a_part(
    site: Path, folder: Path, every: list[Component]
) -> None:
    assert checks.strangers(site, every) + checks.strangers(folder, every) == []
    assert checks.unused([site, folder], every) == []


def test_what_a_bundle_holds_is_a_part_too(site: Path, every: list[Component]) -> None:
    assert list(site.rglob("*.map"))
    assert checks.bundled(site, every) == []


def test_every_icon_is_of_the_set_that_is_named(site: Path) -> None:
    assert checks.ICON.search((site / "index.html").read_text("utf-8"))
    assert checks.drawn(site, icon_sets()) == []


def test_every_part_has_its_licence_in_full(every: list[Component]) -> None:
    assert checks.without_licence(every) == []


def test_a_file_that_nobody_named_is_found(every: list[Component]) -> None:
    assert checks.strangers(SITE, every) == ["assets/fonts/roboto.woff2 belongs to no part"]
    assert "lunr is in no file" in checks.unused([SITE], every)
    assert checks.bundled(SITE, every) == ["bundle.0123abcd.min.js.map holds @else/left-pad, which is no part"]
    assert checks.drawn(SITE, icon_sets()) == ["index.html draws '<path d=\"M1 2h3v4z\"/>', which is in no set"]


def test_a_part_without_a_licence_is_found(every: list[Component], tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("MIT", "utf-8")
    wrong = [replace(every[0], texts=texts) for texts in ((), (tmp_path / "none.txt",), (short,))]
    assert checks.without_licence(wrong) == ["family-reunification-guide has no licence text"] * 3


def test_the_page_names_every_part_with_its_licence(site: Path, every: list[Component]) -> None:
    page = (site / "licences" / "index.html").read_text("utf-8")
    for component in every:
        assert f'id="licence-{component.name}"' in page
        assert f'href="#licence-{component.name}"' in page
    assert "Mozilla Public License Version 2.0" in page
    assert "Martin Donath" in page


# The bill of materials


def faults(bill: bytes) -> str | None:
    """What is wrong with a bill, by the schema of CycloneDX."""
    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill.decode())
    return str(found) if found else None


def test_the_bill_keeps_to_the_schema_and_is_in_the_site_and_the_folder(site: Path, folder: Path) -> None:
    bill = shipped.bill(ROOT)
    assert faults(bill) is None
    assert (site / shipped.FILE).read_bytes() == bill
    assert (folder / shipped.FILE).read_bytes() == bill


def test_a_bill_that_breaks_the_schema_is_found() -> None:
    wrong = json.loads(shipped.bill(ROOT))
    wrong["components"][0]["licenses"] = [{"license": {"id": "My own"}}]
    assert "My own" in str(faults(json.dumps(wrong).encode()))


def test_the_bill_names_each_part_once_and_has_no_date(every: list[Component]) -> None:
    bill = json.loads(shipped.bill(ROOT))
    named = [bill["metadata"]["component"], *bill["components"]]
    assert [each["name"] for each in named] == [component.name for component in every]
    assert {each["ref"] for each in bill["dependencies"]} == {each["bom-ref"] for each in named}
    assert "timestamp" not in bill["metadata"]
    assert shipped.bill(ROOT) == shipped.bill(ROOT)


def test_the_bill_has_the_versions_that_are_pinned() -> None:
    versions = {each["name"]: each.get("version") for each in json.loads(shipped.bill(ROOT))["components"]}
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]
    assert {name: versions[name] for name in pinned} == pinned
    assert f'"mkdocs-material=={versions["mkdocs-material"]}"' in (ROOT / "pyproject.toml").read_text("utf-8")
