"""The one thing that a page asks the clock for: which day it is for the visitor, wherever they are."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest

from mkdocs_calculators.runtime import run_node
from tests.conftest import ROOT

SCRIPT = ROOT / "overrides" / "javascripts" / "policy-python.js"
ZONES = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("posix", "right")))
FEW = [
    "Etc/GMT+12", "Pacific/Honolulu", "America/New_York", "America/St_Johns", "Africa/Accra", "Europe/London",
    "Europe/Amsterdam", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Kiritimati",
]  # fmt: skip
"""From twelve hours behind to fourteen before, with halves and quarters of hours, and summer time on both halves of the globe."""
CHANGES = (
    datetime(2017, 3, 26, 1, tzinfo=UTC),
    datetime(2017, 10, 29, 1, tzinfo=UTC),
    datetime(2017, 3, 12, 7, tzinfo=UTC),
    datetime(2017, 11, 5, 6, tzinfo=UTC),
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2028, 2, 29, 12, tzinfo=UTC),
)
"""When Europe and New York put their clocks forward and back, and a leap day."""
MOMENTS = [
    (change + timedelta(hours=hours, seconds=seconds)).isoformat()
    for change in CHANGES
    for hours in range(-14, 15)
    for seconds in (-1, 0)
]
"""Around them, every hour of a day and more, to the second: so every zone comes past its midnight."""


def other_days(script: str, zones: list[str]) -> list[str]:
    """What the script tells and the calendar there does not, and how many moments were looked at."""
    ask = {"script": script, "zones": zones, "moments": MOMENTS}
    return run_node(ROOT, ROOT / "tests" / "node" / "today.mjs", given=json.dumps(ask)).splitlines()


@pytest.mark.parametrize("zones", [FEW, pytest.param(ZONES, marks=pytest.mark.full)], ids=["few", "all"])
def test_today_is_the_day_in_the_calendar_of_the_visitor(zones: list[str]) -> None:
    assert set(FEW) <= set(ZONES)
    assert other_days(SCRIPT.read_text("utf-8"), zones) == [f"{len(zones) * len(MOMENTS)} moments"]


@pytest.mark.parametrize("wrong", ["0", "new Date(0).getTimezoneOffset()"])
def test_a_day_that_leaves_out_the_time_zone_or_takes_that_of_another_season_is_found(wrong: str) -> None:
    script = SCRIPT.read_text("utf-8")
    assert script.count("now.getTimezoneOffset()") == 1
    *others, _ = other_days(script.replace("now.getTimezoneOffset()", wrong), FEW)
    assert any("Europe/Amsterdam" in line for line in others)
