"""The page for many cases, as it is built: complete words, a locked form, and a script that no other page loads."""

import json
import re
from pathlib import Path

import pytest

from calculators.kit.batch import COLUMNS
from calculators.kit.batch_element import SCRIPT_WORDS
from mkdocs_calculators.batch import SCRIPT
from mkdocs_calculators.fence import calculator_names
from tests import pages

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def html(site: Path) -> str:
    return (site / "batch" / "index.html").read_text("utf-8")


def test_its_script_is_loaded_there_and_nowhere_else(site: Path) -> None:
    loading = {
        address: source
        for address, page in pages.read(site).items()
        for source in page.sources
        if "policy-batch" in source
    }
    assert list(loading) == ["batch/"]
    assert (site / "batch" / loading["batch/"]).exists()


def test_the_form_can_send_nothing_and_waits_for_the_script(html: str) -> None:
    (form,) = re.findall(r"<form[^>]*class=\"calculator-form.*?</form>", html, re.DOTALL)
    assert '<fieldset class="calculator-lock" disabled>' in form
    assert not re.search(r"\b(action|method|formaction|name)=", form)
    assert "Without script" in html


def test_every_calculator_can_be_chosen_and_none_is_chosen_already(html: str) -> None:
    found = re.findall(r'<option value="([^"]*)"', html)
    assert found == ["", *calculator_names()]
    assert "<option selected" not in html


def test_every_control_has_a_label(html: str) -> None:
    (element,) = re.findall(r"<policy-batch.*?</policy-batch>", html, re.DOTALL)
    labels = set(re.findall(r'<label for="([^"]+)"', element))
    controls = set(re.findall(r'<(?:select|input)[^>]* id="([^"]+)"', element))
    assert labels == controls != set()
    assert 'role="status"' in element


def test_the_script_has_all_of_its_words(html: str) -> None:
    (words,) = re.findall(r'<policy-batch[^>]* data-words="([^"]*)"', html)
    known = json.loads(words.replace("&quot;", '"').replace("&#x27;", "'"))
    code = (ROOT / "overrides" / SCRIPT).read_text("utf-8")
    used = set(re.findall(r'#(?:worded|say)\(\s*"([\w-]+)"', code)) | set(
        re.findall(r'ready \? "(\w+)" : "(\w+)"', code)[0]
    )
    used |= {word for pair in re.findall(r'ready \? "(\w+)" : "(\w+)"', code) for word in pair}
    assert used == set(known) == set(SCRIPT_WORDS)


def test_the_page_names_every_column_and_the_limit(html: str) -> None:
    for column in COLUMNS:
        assert f"<code>{column}</code>" in html
    assert "At most 5 MB." in html


def test_before_a_button_that_brings_python_is_pressed_it_says_what_it_costs(site: Path, folder: Path) -> None:
    says = re.compile(r'</button><p class="question-hint">[^<]*Python[^<]* \d+(?:[.,]\d)? MB[^<]*</p>')

    def found(top: Path) -> list[str]:
        texts = [path.read_text("utf-8") for path in top.rglob("*.html")]
        return [text for text in texts if re.search("<policy-(?:batch|receipt)", text)]

    assert len(found(site)) >= 3, "for tables, for saved files, and for saved files in Dutch"
    assert all(says.search(text) for text in found(site))
    assert found(folder)
    assert not [text for text in found(folder) if says.search(text)], "on a disk it costs nothing"
