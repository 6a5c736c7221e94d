"""The tag on a page of another host, in each engine: it is shown, grows, talks, and stays out of what is not its own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from tests.browser.journeys import A_SPOUSE, FREE
from tests.browser.server import Server
from tests.conftest import ROOT

from . import reading
from .chromium import Chromium
from .conftest import Start
from .firefox import Firefox
from .partner import Partner, element, misfits

BROKEN = ROOT / "tests" / "broken"
NAMES = (Chromium.name, Firefox.name)
"""WebKitGTK is not driven in frames: see test_embed_page.py."""
in_each = pytest.mark.parametrize("name", NAMES)

LINK_SHOWN = """() => {
  const link = document.querySelector("policy-calculator a");
  const frame = document.querySelector("policy-calculator").shadowRoot?.querySelector("iframe");
  return link.getClientRects().length === 1 && link.getClientRects()[0].height > 0 && !frame?.getBoundingClientRect().height;
}"""
FRAME = "document.querySelector('policy-calculator').shadowRoot.querySelector('iframe')"
DEFINED = "() => Boolean(customElements.get('policy-calculator'))"
SCROLLS = """() => {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  return [scrollWidth > innerWidth, scrollHeight > innerHeight, clientWidth < innerWidth, clientHeight < innerHeight];
}"""
AT_REST = "() => new Promise((go) => setTimeout(() => go(true), 250))"
"""What is still to come has come. Nothing is waited for that is drawn: a frame out of sight draws nothing."""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Server]:
    """The partner's own host."""
    with Server(tmp_path) as server:
        yield server


@pytest.fixture
def partner(start_beside_server: Start, host: Server, guide: Server, name: str) -> Iterator[Partner]:
    """A partner's page, in a window that is higher than all that it will hold."""
    engine = start_beside_server(name)
    engine.resize(1000, 3000)
    yield Partner(engine, host, guide)
    guide.mend()


@contextmanager
def no_complaint(partner: Partner) -> Iterator[None]:
    """Nothing may complain meanwhile, but of what a browser does not know of the policy."""
    yield
    unknown = ("trusted-types", "require-trusted-types-for", "sandbox", "favicon.ico")  # Firefox asks for that one too
    assert not [line for line in partner.engine.complaints() if not any(word in line for word in unknown)]


@in_each
def test_it_grows_once_for_each_step_says_what_the_contract_says_and_makes_no_entry_in_the_history(
    partner: Partner,
) -> None:
    engine, journey = partner.engine, A_SPOUSE
    partner.open("", at="first.html")
    with no_complaint(partner):
        partner.open(element(journey.calculator, share="", accent="#005ea5"))
        partner.ready()
        entries = engine.evaluate("() => history.length")
        assert engine.evaluate(f"() => [{FRAME}.title, {FRAME}.lang, {FRAME}.name]") == [
            "Can this family member come? – rules of May 2017", "en", "",
        ]  # fmt: skip
        engine.enter()
        assert engine.evaluate("() => [origin, name]") == ["null", ""]
        assert engine.evaluate(SCROLLS) == [False] * 4
        left = dict(journey.answers)
        while left:
            question = engine.evaluate(reading.FIRST, journey.calculator)
            before, heights = partner.page("() => [told.length, heights.length]")
            engine.enter()
            reading.fill_in(engine, journey.calculator, question, left.pop(question))
            reading.go_on(engine, journey.calculator)
            engine.evaluate(AT_REST)
            assert engine.evaluate(SCROLLS) == [False] * 4
            engine.go_out()
            told = partner.types()[before:]
            assert told.count("height") == 1, told
            assert partner.page("() => heights.length") <= heights + 1
            engine.enter()
        assert engine.text(".outcome-says") == journey.says
        engine.go_out()
        assert partner.events() == ["ready", "started", "completed"]
        engine.enter()
        assert engine.text(".embed-share button") == f"Share this result with 127.0.0.1:{partner.host.port}"
        engine.click(".embed-share button")
        assert engine.text(".embed-shared") == f"Shared with 127.0.0.1:{partner.host.port}."
        engine.go_out()
        engine.wait("() => fired.at(-1).type === 'result'")
        told = engine.evaluate("() => fired.at(-1)")
        assert (told["detail"]["name"], told["detail"]["outcome"]["title"]) == (journey.calculator, journey.says)
        assert dict(parse_qsl(told["detail"]["answers"])) == journey.answers
        assert told["detail"]["outcome"]["kind"] == journey.kind
        assert len(told["detail"]["outcome"]["sentences"]) > 5
        messages = partner.messages()
        assert {message["type"] for message in messages} == {"ready", "height", "started", "completed", "result"}
        assert [fault for message in messages for fault in misfits(message)] == []
        assert engine.evaluate("() => history.length") == entries
        engine.evaluate("() => history.back()")
        engine.wait("() => location.pathname.endsWith('first.html')", until="the page before:")


FORGE = """
const right = () => ({ policy: 1, channel: told[0].channel });
const target = () => document.querySelector("policy-calculator").shadowRoot.querySelector("iframe").contentWindow;
window.forged = () => {
  const all = [];
  for (const type of ["ready", "height", "started", "completed", "result", "options"])
    all.push({ ...right(), type, title: "forged", lang: "nl", height: 77, focus: "0px 0px 0px", theme: "dark", share: true,
               detail: { name: "x", version: "x", answers: "", outcome: { kind: "met", title: "x", sentences: [] } } });
  const wrong = [null, 1, "x", [], {}, ...all.map((each) => ({ ...each, channel: "1,2,3" })), ...all.map((each) => ({ ...each, policy: 2 }))];
  return { all, wrong };
};
window.forge = () => {
  const { all, wrong } = forged();
  for (const each of [...all, ...wrong]) {
    postMessage(each, "*"); // from this page to itself
    other.contentWindow.postMessage({ to: each }, "*"); // from another frame to this page, and to the calculator
  }
  for (const each of wrong) target().postMessage(each, "*");
  for (const each of all.filter(({ type }) => type !== "options")) target().postMessage(each, "*");
};
window.speak = (message) => target().postMessage({ ...right(), ...message }, "*");
"""
OTHER = """<script src="other.js"></script>"""
OTHER_SCRIPT = """addEventListener("message", ({ data }) => {
  parent.postMessage(data.to, "*");
  parent.document.querySelector("policy-calculator").shadowRoot.querySelector("iframe").contentWindow.postMessage(data.to, "*");
});"""
OPENER = """<!doctype html><title>Opens the partner's page</title><link rel="icon" href="data:,">
<button id="open">Open</button><script src="opener.js"></script>"""
OPENER_SCRIPT = """document.querySelector("#open").onclick = () => { window.opened = open("index.html"); };
window.calculator = () => opened.document.querySelector("policy-calculator").shadowRoot.querySelector("iframe");
window.isReady = () => Boolean(opened?.told?.length) && !calculator().inert;
window.state = () => [calculator().title, calculator().style.height, opened.fired.length];
window.forge = () => {
  const { all, wrong } = opened.forged();
  for (const each of [...all, ...wrong]) for (const window of [opened, calculator().contentWindow]) window.postMessage(each, "*");
};"""


@in_each
def test_forged_messages_change_nothing(partner: Partner) -> None:
    engine = partner.engine
    (partner.host.folder / "other.html").write_text(OTHER, "utf-8")
    (partner.host.folder / "other.js").write_text(OTHER_SCRIPT, "utf-8")
    partner.open(element("fees", share="") + '<iframe id="other" src="other.html"></iframe>', script=FORGE)
    partner.ready()
    engine.wait("() => other.contentDocument?.readyState === 'complete'")
    state = f"() => [{FRAME}.title, {FRAME}.style.height, fired.length]"
    looks = "() => [document.documentElement.dataset.theme, document.querySelector('.embed-share').hidden]"
    before = engine.evaluate(state)
    number = next(each for each in range(2) if is_calculator(partner, each))
    seen = engine.evaluate(looks)
    partner.page("() => { forge(); }")
    engine.evaluate(AT_REST)
    assert len(partner.messages()) > 20
    assert engine.evaluate(state) == before
    engine.enter(number)
    assert engine.evaluate(looks) == seen == ["light", True]
    # The same from who may say it, which shows that all of these would have been seen.
    partner.page("() => speak({ type: 'options', theme: 'dark' })")
    engine.enter(number)
    engine.wait("() => document.documentElement.dataset.theme === 'dark'")
    engine.go_out()


@in_each
def test_forged_messages_of_who_opened_the_page_change_nothing(partner: Partner) -> None:
    engine = partner.engine
    partner.open(element("fees", share=""), script=FORGE)
    partner.ready()  # Firefox says that it broke off the loading of a page that is left too early
    (partner.host.folder / "opener.html").write_text(OPENER, "utf-8")
    (partner.host.folder / "opener.js").write_text(OPENER_SCRIPT, "utf-8")
    engine.open(f"{partner.host.address}opener.html")
    engine.click("#open")
    engine.wait("() => window.opened && isReady()", until="ready in a window of its own:")
    before, told = engine.evaluate("() => [state(), opened.told.length]")
    engine.evaluate("() => { forge(); }")
    engine.wait("(told) => opened.told.length > told + 20", told)
    engine.evaluate(AT_REST)
    assert engine.evaluate("() => state()") == before
    engine.evaluate("() => { opened.close(); }")


def is_calculator(partner: Partner, number: int) -> bool:
    """Go into a frame, and see whether a calculator is in it."""
    partner.engine.go_out()
    partner.engine.enter(number)
    return bool(partner.engine.evaluate("() => Boolean(document.querySelector('policy-calculator'))"))


TEN = """
for (let number = 0; number < 10; number += 1) {
  const added = Object.assign(document.createElement("policy-calculator"), { id: `c${number}` });
  added.setAttribute("name", number < 5 ? "fees" : "entry_visa");
  added.style = "display: inline-block; inline-size: 30%; vertical-align: top";
  addEventListener("load", () => document.querySelector("main").append(added));
}
"""


@in_each
def test_ten_on_one_page_share_nothing_and_each_answers(partner: Partner) -> None:
    engine = partner.engine
    engine.resize(1600, 6000)
    with no_complaint(partner):
        partner.open("<main></main>", script=TEN)
        partner.ready(10)
        channels = [message["channel"] for message in partner.messages() if message["type"] == "ready"]
        assert len(set(channels)) == 10
        for number in range(10):
            engine.go_out()
            engine.enter(number)
            assert engine.evaluate("() => document.querySelector('.calculator-form').dataset.step") == "question"
            calculator = engine.evaluate("() => document.querySelector('policy-calculator').getAttribute('name')")
            first = engine.evaluate(reading.FIRST, calculator)
            value = engine.evaluate("(field) => document.querySelector(`[type=radio][name=${field}]`).value", first)
            reading.fill_in(engine, calculator, first, value)
            reading.go_on(engine, calculator)
        engine.go_out()
        started = [fired["id"] for fired in engine.evaluate("() => fired") if fired["type"] == "started"]
        assert sorted(started) == [f"c{number}" for number in range(10)]


PLACES = """
addEventListener("load", () => {
  const make = (id) => {
    const made = document.createElement("policy-calculator");
    made.id = id;
    made.setAttribute("name", "fees");
    return made;
  };
  document.querySelector("#panel").append(make("tab"));
  document.querySelector("dialog").append(make("dialog"));
  const shadow = document.querySelector("#shadow").attachShadow({ mode: "open" });
  const within = make("shadow-inside");
  shadow.append(within);
  within.addEventListener("ready", () => fired.push({ id: "shadow-inside", type: "ready" }));
});
"""
BODY_OF_PLACES = """<section id="panel" hidden></section><dialog></dialog><div id="shadow"></div><div id="app"></div>"""


@in_each
@pytest.mark.parametrize("doctype", ["<!doctype html>", ""], ids=["standards", "quirks"])
def test_it_works_in_a_tab_a_dialog_a_shadow_root_and_where_a_page_is_drawn_anew(
    partner: Partner, doctype: str
) -> None:
    engine = partner.engine
    was_ready = "(id) => fired.some((each) => each.id === id && each.type === 'ready')"
    with no_complaint(partner):
        partner.open(BODY_OF_PLACES, doctype=doctype, script=PLACES)
        assert engine.evaluate("() => document.compatMode") == ("CSS1Compat" if doctype else "BackCompat")
        engine.wait(was_ready, "shadow-inside")
        assert not engine.evaluate(was_ready, "tab")
        engine.evaluate("() => { panel.hidden = false; }")
        engine.wait(was_ready, "tab")
        engine.evaluate("() => document.querySelector('dialog').showModal()")
        engine.wait(was_ready, "dialog")
        assert engine.evaluate("() => document.querySelector('dialog policy-calculator').offsetHeight") > 300
        engine.evaluate("() => document.querySelector('dialog').close()")
        # An app draws anew: the element is taken away, put elsewhere, and its attributes change.
        engine.evaluate("() => { fired.length = 0; document.querySelector('#tab').remove(); }")
        engine.evaluate("() => dispatchEvent(new MessageEvent('message', { data: null }))")
        engine.evaluate(
            """() => { const again = document.createElement("policy-calculator"); again.id = "again";
            again.setAttribute("name", "route"); document.querySelector("#app").append(again); }"""
        )
        engine.wait(was_ready, "again")
        engine.evaluate(
            "() => { document.querySelector('#again').className = 'other'; panel.append(document.querySelector('#again')); }"
        )
        engine.wait("() => fired.filter((each) => each.id === 'again' && each.type === 'ready').length === 2")


@in_each
def test_a_policy_that_keeps_the_frame_out_leaves_the_link_and_the_console_says_what_is_needed(
    partner: Partner,
) -> None:
    policy = f"default-src 'none'; script-src 'self' {partner.site.address}; img-src data:; frame-src 'none'"
    partner.open(element("fees"), policy=policy)
    partner.engine.wait(DEFINED)
    partner.engine.evaluate(AT_REST)
    assert partner.engine.evaluate(LINK_SHOWN)
    ours = [line for line in partner.engine.complaints() if line.startswith("policy-calculator")]
    assert ours == [f"policy-calculator needs frame-src {partner.site.address.rstrip('/')}"]
    assert partner.messages() == []


@in_each
def test_on_a_slow_or_broken_network_the_link_stays_until_the_calculator_can_be_answered(partner: Partner) -> None:
    engine, guide = partner.engine, partner.site
    for faults in ({"embed/fees/"}, {"embed/files/embed-frame-*"}, {"embed/files/policy-calculator-*"}):
        guide.missing = set(faults)
        partner.open(element("fees"))
        engine.wait(DEFINED)
        engine.evaluate(AT_REST)
        assert engine.evaluate(LINK_SHOWN), faults
        assert partner.messages() == []
        guide.mend()
    partner.open("<main></main>")
    engine.wait(DEFINED)
    late = guide.hold("embed/files/policy-calculator-*")
    engine.evaluate(PUT_IN)
    engine.evaluate(AT_REST)
    assert engine.evaluate(LINK_SHOWN)
    late.set()
    partner.ready()
    assert not engine.evaluate(LINK_SHOWN)


PUT_IN = """() => {
  const made = document.createElement("policy-calculator");
  made.setAttribute("name", "fees");
  made.append(Object.assign(document.createElement("a"), { href: "/nowhere", textContent: "A link" }));
  document.querySelector("main").append(made);
}"""

SCHEMES = """
window.dark = (dark) => { document.documentElement.style.colorScheme = dark ? "dark" : "light"; };
"""


@in_each
def test_it_follows_the_scheme_of_the_page_and_refuses_a_colour_that_cannot_be_read(partner: Partner) -> None:
    engine = partner.engine
    partner.open(element("fees", accent="#7fb0ff"), script=SCHEMES)
    partner.ready()
    engine.enter()
    accent = "() => getComputedStyle(document.documentElement).getPropertyValue('--site-accent')"
    theme = "(wanted) => document.documentElement.dataset.theme === wanted"
    assert engine.evaluate(theme, "light")
    assert engine.evaluate(accent) != "#7fb0ff"
    refused = [line for line in engine.complaints() if "accent" in line]
    assert len(refused) == 1
    assert "#7fb0ff" in refused[0]
    assert "4.5" in refused[0]
    partner.page("() => dark(true)")
    engine.enter()
    engine.wait(theme, "dark")
    assert engine.evaluate(accent).strip() == "#7fb0ff"
    assert partner.page(f"() => getComputedStyle({FRAME}).colorScheme") == "dark"
    partner.page("() => document.querySelector('policy-calculator').setAttribute('theme', 'light')")
    engine.enter()
    engine.wait(theme, "light")
    assert engine.evaluate("() => getComputedStyle(document.documentElement).colorScheme") == "light"
    engine.go_out()


@in_each
def test_answers_that_a_page_gives_are_shown_and_take_neither_focus_nor_the_page_along(partner: Partner) -> None:
    engine = partner.engine
    engine.resize(1000, 600)
    filler = "<p>Our own text.</p>" * 20
    with no_complaint(partner):
        partner.open(f"<input id=own>{filler}{element('fees', answers='route=asylum')}{filler}")
        engine.evaluate("() => document.querySelector('#own').focus()")
        partner.ready()
        engine.wait("() => told.some(({ type }) => type === 'completed')", until="the outcome:")
        engine.evaluate(AT_REST)
        assert engine.evaluate("() => [document.activeElement.id, scrollY]") == ["own", 0]
        engine.enter()
        assert engine.text(".outcome-says") == FREE.says
        assert engine.evaluate("() => location.search") == ""
        # As WordPress writes it: this names no calculator.
        engine.evaluate("() => { location.hash = '#?secret=abc'; }")
        engine.evaluate(AT_REST)
        assert engine.text(".outcome-says") == FREE.says
        engine.go_out()


@in_each
def test_after_a_step_the_page_is_where_the_visitor_has_come_to(partner: Partner) -> None:
    engine = partner.engine
    engine.resize(400, 700)
    partner.open("<p>Our own text.</p>" * 30 + element("fees"))
    engine.evaluate("() => document.querySelector('policy-calculator').scrollIntoView()")
    partner.ready()
    engine.evaluate(f"() => {{ {FRAME}.focus(); scrollTo(0, 1e5); }}")
    engine.enter()
    engine.evaluate(
        """() => { document.querySelector('[value=regular]').click();
        document.querySelector('[value=regular]').focus({ preventScroll: true }); document.querySelector('.calculator-continue').click(); }"""
    )
    engine.wait("() => document.activeElement.id === 'fees-permit-ask'")
    top = engine.evaluate("() => document.activeElement.getBoundingClientRect().top")
    engine.go_out()
    engine.wait(
        f"(top) => {{ const at = {FRAME}.getBoundingClientRect().top + top; return at >= 0 && at < innerHeight; }}", top
    )


AT_FOCUS = """() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return [top, bottom];
}"""
IN_VIEW = f"""(top, bottom) => {{
  const frame = {FRAME}.getBoundingClientRect().top;
  return frame + top >= 0 && frame + bottom <= innerHeight;
}}"""
TRAIL = """() => document.activeElement.id || document.activeElement.localName"""


@in_each
def test_the_keyboard_goes_in_and_out_in_order(partner: Partner) -> None:
    engine = partner.engine
    engine.resize(1000, 500)  # less than the frame is high: it stands still, so the page must move
    partner.open(element("fees"))
    partner.ready()
    engine.click("#before")
    engine.press("Tab")
    engine.wait(f"() => ({TRAIL})() === 'policy-calculator'", until="focus in the frame:")
    way = []
    for _ in range(30):
        engine.enter()
        way.append(
            engine.evaluate(
                "() => document.hasFocus() && (document.activeElement.name || document.activeElement.localName)"
            )
        )
        top, bottom = engine.evaluate(AT_FOCUS)
        engine.go_out()
        engine.wait(IN_VIEW, top, bottom, until=f"what has focus, {way[-1]}, in view:")
        engine.press("Tab")
        engine.evaluate(AT_REST)  # focus goes from one process to another
        if engine.evaluate(TRAIL) == "after":
            break
    assert engine.evaluate(TRAIL) == "after"
    assert way[0] == "a"
    assert "route" in way
    assert way.index("route") < way.index("summary")
    assert len(set(map(str, way))) >= 4


CLAIMS = 9
FINDINGS = "() => policyConformance.then((all) => all.map(({ claim, holds }) => [claim, holds]))"


@in_each
def test_an_embed_keeps_to_the_contract_as_a_partner_can_see(partner: Partner) -> None:
    conformance = f'<script src="{partner.site.address}embed/conformance.js"></script>'
    with no_complaint(partner):
        partner.open(element("fees") + conformance)
        findings = partner.engine.evaluate(FINDINGS)
        assert [claim for claim, holds in findings if not holds] == []
        assert len(findings) == CLAIMS
        assert partner.engine.evaluate("() => document.querySelectorAll('body > iframe').length") == 0


@in_each
def test_an_embed_that_does_not_is_found_out(partner: Partner, tmp_path: Path) -> None:
    made = tmp_path / "other"
    shutil.copytree(BROKEN / "conformance", made / "embed" / "fees")
    shutil.copy(ROOT / "overrides" / "javascripts" / "conformance.js", made / "embed")
    with Server(made) as other:
        other.headers["Content-Security-Policy"] = "default-src 'self'"
        page = f"<policy-calculator></policy-calculator><script src='{other.address}embed/conformance.js'></script>"
        open_page = "customElements.define('policy-calculator', class extends HTMLElement {});"
        partner.open(page, policy="default-src * 'unsafe-inline'", script=open_page)
        findings = dict(partner.engine.evaluate(FINDINGS))
    assert [claim for claim, holds in findings.items() if holds] == [
        "it says that it is ready",
        "its origin is nobody's",
        "with answers that lead to an outcome, it says that there is one",
    ]
