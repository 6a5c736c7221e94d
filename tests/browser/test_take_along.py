"""What a reader takes along: days for the calendar, a file to open again, paper, and what would change the outcome."""

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import icalendar
import pytest
from playwright.sync_api import FilePayload

from calculators.shared.sources import VERSION

from .conftest import Visit
from .journeys import A_FAMILY, FREE, LAST_DAY, NO_PARTNER, SECTIONS, THIS_DECADE, Journey
from .reader import Reader


def file_behind(reader: Reader, link: str) -> str:
    """The file that a link holds."""
    address = reader.see(link).first.get_attribute("href") or ""
    kind, _, data = address.partition(";base64,")
    assert kind.startswith("data:")
    return base64.b64decode(data).decode()


def test_a_day_goes_into_a_calendar(visit: Visit) -> None:
    reader = visit(width=360)
    reader.open(LAST_DAY.link)
    reader.wait_for_focus("submission_deadline-outcome")
    parsed: Any = icalendar.Calendar.from_ical(file_behind(reader, "a[download$='.ics']"))
    [event] = parsed.walk("VEVENT")
    assert event.start.isoformat() == "2017-06-27"
    assert event["SUMMARY"] == "Send the application for the family by 27 June 2017 at the latest."
    assert "By the rules of May 2017. section 3.3.3" in event["DESCRIPTION"]


def test_a_file_is_saved_by_keyboard_and_opened_again(visit: Visit, tmp_path: Path) -> None:
    reader = visit()
    reader.open(A_FAMILY.link)
    reader.wait_for_focus("fees-outcome")
    reader.come_to("a[download='fees.json']")
    with reader.page.expect_download() as saved:
        reader.press("Enter")
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    content = json.loads(file.read_text("utf-8"))
    assert content["answers"] == urlencode(A_FAMILY.answers)
    assert content["saved"] == reader.page.evaluate("new Date().toLocaleDateString('en-CA')")

    reader.open("calculators/")
    assert "Nothing has changed" in reader.reopen(file)
    reader.follow(".receipt-reply a")
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_FAMILY.says
    assert reader.linked("fees") == A_FAMILY.answers


def test_a_file_that_says_something_else_is_told_and_another_file_is_refused(visit: Visit) -> None:
    reader = visit(width=360, dark=True)
    reader.open("calculators/")
    old = {"form": 1, "calculator": "fees", "version": "2017.0", "saved": "2026-01-02", "rules": "May 2017",
           "answers": urlencode(A_FAMILY.answers), "said": ["answer: You pay €300 in all."]}  # fmt: skip
    for content, says in (
        (json.dumps(old), "Something has changed"),
        ("a photo", "This file is not one that was saved here"),
    ):
        chosen = FilePayload(name="fees.json", mimeType="application/json", buffer=content.encode())
        reader.see("policy-receipt input").set_input_files(chosen)
        reader.see("policy-receipt .calculator-continue").press("Enter")
        reader.wait_until("says => document.querySelector('.receipt-reply').innerText.includes(says)", says)


def test_what_would_change_it_is_told_when_it_is_asked_for(visit: Visit) -> None:
    reader = visit(width=360)
    reader.open(NO_PARTNER.link)
    reader.wait_for_focus("family_member-outcome")
    reader.follow(".calculator-more")  # this outcome is worked out in full first
    reader.wait_for_focus("family_member-full")
    reader.follow(".calculator-more")
    reader.wait_for_focus("family_member-changes")
    told = reader.calculator("family_member", ".outcome-changes").first.inner_text()
    assert "Other questions come" in told or "Then other questions come" in told
    assert reader.linked("family_member") == NO_PARTNER.answers


def test_a_printed_outcome_names_the_day_the_version_and_the_address(visit: Visit) -> None:
    reader = visit()
    reader.open(THIS_DECADE.link)
    reader.wait_for_focus("submission_deadline-outcome")
    printed = reader.calculator("submission_deadline", ".outcome-printed")
    assert not printed.is_visible()
    reader.page.emulate_media(media="print")
    assert printed.is_visible()
    text = printed.inner_text()
    assert str(reader.page.evaluate("new Date().getFullYear()")) in text
    assert VERSION in text
    assert reader.page.url in text
    assert not reader.calculator("submission_deadline", ".outcome-keep").is_visible()


@pytest.mark.parametrize("journey", [A_FAMILY, FREE, THIS_DECADE], ids=lambda journey: journey.name)
def test_a_printed_outcome_names_the_address_that_leads_back_to_it(visit: Visit, journey: Journey) -> None:
    name = journey.calculator
    reader = visit()
    reader.open(f"{journey.page}#{SECTIONS[name]}")
    reader.answer_all(name, journey.answers)
    if reader.see(".calculator-more[value=full]").count():
        reader.follow(".calculator-more[value=full]")
        reader.wait_for_focus(f"{name}-full")
    reader.page.emulate_media(media="print")
    printed = reader.calculator(name, ".outcome-printed").inner_text()
    assert printed.endswith(f" Address: {reader.page.url}")
    paper = visit()
    paper.page.goto(printed.rpartition(" ")[2])
    paper.wait_for_focus(f"{name}-outcome")
    assert paper.says(name) == journey.says


def test_print_opens_the_dialog_of_the_browser(visit: Visit) -> None:
    reader = visit(before="window.print = () => { window.printed = true; };")
    reader.open(A_FAMILY.link)
    reader.wait_for_focus("fees-outcome")
    reader.follow("[data-do='print']")
    reader.wait_until("() => window.printed === true")


def test_a_day_after_the_rules_says_so_in_the_calendar_too(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-3/#submission_deadline?route=asylum&for_parents=no&granted=2024-11-30&sent=no")
    reader.wait_for_focus("submission_deadline-outcome")
    text = file_behind(reader, "a[download$='.ics']").replace("\r\n ", "")
    assert "Your date is later than these rules." in text
