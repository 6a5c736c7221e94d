"""The answers are in the part of the address that no browser sends: to share, to reload, to go back."""

import pytest

from . import checks
from .conftest import Visit
from .journeys import A_FAMILY, A_SPOUSE, EVERY, FREE, JAPANESE, LAST_DAY, Journey
from .server import Server


@pytest.mark.parametrize("journey", EVERY, ids=lambda journey: journey.name)
def test_a_shared_link_opens_at_the_outcome_with_all_answers(visit: Visit, journey: Journey) -> None:
    reader = visit(width=360)
    reader.open(journey.link)
    reader.wait_for_focus(f"{journey.calculator}-outcome")
    assert reader.says(journey.calculator) == journey.says
    assert len(reader.answers(journey.calculator)) == len(journey.answers)
    assert reader.linked(journey.calculator) == journey.answers
    assert not checks.covered(reader)
    reasons = reader.calculator(journey.calculator, ".outcome a.cite")
    addresses: list[str] = reasons.evaluate_all("links => links.map(({ href }) => href)")
    assert addresses
    for address in set(addresses):
        page, _, anchor = address.partition("#")
        if page == reader.page.url.partition("#")[0]:
            assert reader.see(f"[id='{anchor}']").count() == 1, address


def test_an_unknown_question_in_a_link_is_named_and_left_out(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/#fees?route=asylum&colour=blue")
    reader.wait_for_focus("fees-outcome")
    left_out = reader.see(".calculator-left-out")
    assert left_out.inner_text() == (
        "This link holds something that this calculator does not know: “colour”. It was left out."
    )
    assert left_out.is_visible()
    assert reader.says("fees") == FREE.says


def test_an_unknown_answer_in_a_link_gets_a_message_and_the_rest_stays(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/#fees?route=regular&permit=stolen&partners=1")
    reader.wait_for_focus("fees-mistakes")
    assert reader.see(":focus a").inner_text() == (
        "Choose one of the answers. The answer in the link is not one of them."
    )
    assert reader.answer("fees", "permit", "first") == "fees-children-ask"
    assert reader.fragment == "fees?route=regular&permit=first&partners=1"


@pytest.mark.parametrize(
    "fragment", ["s4-3-1", "fees", "fees?", "other?route=asylum", "?", "?route=asylum", "feesx?route=asylum"]
)
def test_a_fragment_of_something_else_is_ignored(visit: Visit, fragment: str) -> None:
    reader = visit()
    reader.open(f"chapter-4/#{fragment}")
    reader.settle()
    assert reader.calculator("fees", ".answer").count() == 0
    assert reader.calculator("fees", ":is(.calculator-mistakes, .calculator-left-out)").count() == 0
    assert not checks.touched(reader)


STRANGE = {
    "half a percent sign": "fees?route=%E0%A4%A",
    "nothing but marks": "fees?&&==&%00=%00",
    "a script": "fees?route=<script>document.title='stolen'</script>&<img src=x onerror=alert(1)>=1",
    "an answer twice": "fees?route=regular&route=asylum",
    "very long": "fees?" + "route=asylum&" * 2000,
    "a question mark": "fees?route=asylum?route=regular",
    "two signs": "fees?route=asylum#s4-3-1",
}


@pytest.mark.parametrize("fragment", STRANGE)
def test_no_link_breaks_the_page(visit: Visit, fragment: str) -> None:
    reader = visit()
    reader.open(f"chapter-4/#{STRANGE[fragment]}")
    reader.settle()
    reader.see('policy-calculator[name="fees"] .calculator-step:not([aria-busy])').wait_for()
    assert reader.page.title().startswith("4 ")
    assert reader.see(".calculator-step img, .calculator-step script").count() == 0
    reader.page.goto("about:blank")
    reader.open(FREE.link)
    reader.wait_for_focus("fees-outcome")


@pytest.mark.parametrize(
    "query", ["?route=regular", "?fees?route=regular", "?%E0%A4%A", "?h=%3Cscript%3E&q=", "?" + "a=1&" * 500]
)
def test_no_query_breaks_the_page(visit: Visit, query: str) -> None:
    reader = visit()
    reader.open(f"chapter-4/{query}#fees?route=asylum")
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == FREE.says
    reader.come_to('policy-calculator[name="fees"] .answer-change button')
    reader.await_step("fees", lambda: reader.press("Enter"))
    assert reader.answer("fees", "route", "regular") == "fees-permit-ask"


def test_reloading_restores_the_answers(visit: Visit) -> None:
    reader = visit()
    reader.open(A_FAMILY.page)
    reader.answer_all("fees", A_FAMILY.answers)
    before = reader.answers("fees")
    reader.page.reload()
    reader.wait_for_focus("fees-outcome")
    assert reader.says("fees") == A_FAMILY.says
    assert reader.answers("fees") == before


def test_back_goes_one_question_and_forward_again(visit: Visit) -> None:
    reader = visit()
    reader.open("chapter-4/#s4-3-1")
    reader.answer_all("fees", A_FAMILY.answers)
    names = list(A_FAMILY.answers)
    for name in reversed(names):
        assert reader.await_step("fees", reader.page.go_back) == f"fees-{name}-ask"
        assert len(reader.answers("fees")) == names.index(name)
    for wanted in [*[f"fees-{name}-ask" for name in names[1:]], "fees-outcome"]:
        assert reader.await_step("fees", reader.page.go_forward) == wanted
    assert reader.says("fees") == A_FAMILY.says


def test_an_ordinary_link_of_the_page_does_not_lose_the_answers(visit: Visit) -> None:
    reader = visit()
    reader.open(FREE.page)
    reader.answer_all("fees", FREE.answers)
    reader.follow('policy-calculator[name="fees"] .outcome a.cite')
    reader.page.wait_for_url("**/chapter-4/#s4-3-2")
    reader.settle()
    assert reader.says("fees") == FREE.says
    reader.page.go_back()
    reader.page.wait_for_url(f"**/{FREE.link}")
    assert reader.says("fees") == FREE.says
    reader.page.go_forward()
    reader.page.wait_for_url("**/chapter-4/#s4-3-2")
    assert reader.says("fees") == FREE.says


MOVE_AND_FOLLOW = """target => {
  document.querySelector(".md-content").dataset.old = "yes";
  scrollBy({ top: 40, behavior: "instant" });
  [...document.querySelectorAll(".md-content a")].find(({ href }) => href.endsWith(target)).click();
}"""
IN_SIGHT = """() => {
  const place = !document.querySelector(".md-content").dataset.old && document.getElementById(location.hash.slice(1));
  const { top, bottom } = place ? place.getBoundingClientRect() : { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}"""


@pytest.mark.parametrize("target", ["/chapter-4/#s4-3-2", "/chapter-3/#s3-3-4-regular"])
def test_a_link_that_is_followed_while_the_page_moves_shows_its_place(visit: Visit, guide: Server, target: str) -> None:
    reader = visit()
    reader.open(FREE.link)
    reader.wait_for_focus("fees-outcome")
    reader.settle()
    page_may_come = guide.hold("chapter-*/")
    reader.page.evaluate(MOVE_AND_FOLLOW, target)
    # The theme has now written where the reader was into the entry of the place to which the link leads.
    reader.wait_until("target => location.href.endsWith(target) && history.state !== null", target)
    page_may_come.set()
    reader.wait_until(IN_SIGHT)


def test_the_links_inside_the_table_do_not_lose_the_answers(visit: Visit) -> None:
    reader = visit()
    reader.open(A_FAMILY.page)
    reader.answer("fees", "route", "regular")
    reader.follow('policy-calculator[name="fees"] summary')
    link = 'policy-calculator[name="fees"] .calculator-all td a'
    reader.come_to(link)
    address = str(reader.see(":focus").evaluate("link => link.href"))
    reader.press("Enter")
    reader.page.wait_for_url(address)
    assert reader.see(f"#{reader.fragment}").count() == 1
    assert list(reader.answers("fees").values()) == ["Regular family reunification"]
    assert reader.answer("fees", "permit", "first") == "fees-partners-ask"


def test_two_calculators_on_one_page_keep_their_own_answers(visit: Visit) -> None:
    reader = visit()
    reader.open(LAST_DAY.page)
    reader.answer_all("family_member", A_SPOUSE.answers)
    reader.answer_all("submission_deadline", LAST_DAY.answers)
    assert reader.says("family_member") == A_SPOUSE.says
    assert reader.says("submission_deadline") == LAST_DAY.says
    assert reader.linked("submission_deadline") == LAST_DAY.answers
    assert reader.await_step("submission_deadline", reader.page.go_back).endswith("-ask")
    assert reader.says("family_member") == A_SPOUSE.says
    ids: list[str] = reader.page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_a_link_to_one_calculator_leaves_the_others_on_the_page_alone(visit: Visit) -> None:
    reader = visit()
    reader.open(JAPANESE.link)
    reader.wait_for_focus("integration_exam_abroad-outcome")
    for other in ("family_member", "submission_deadline"):
        assert reader.calculator(other, ":is(.answer, .outcome, .calculator-left-out)").count() == 0
