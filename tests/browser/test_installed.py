"""The site on a reader's device: kept when somebody asks, whole, of one version, and gone when it shall be gone.

The site stands below a path, and the server sends the strict policy.
"""

import contextlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, Error, Page

from mkdocs_calculators import hashed, policy
from setup import browser
from tests.conftest import ROOT, build

from . import checks, searching
from .journeys import A_FAMILY, FREE, LAST_DAY
from .reader import Reader
from .server import Server, free_port

HERE = "guide/"
ENGINE = f"{HERE}runtime/pyodide-*/pyodide.asm.wasm"
OLD, NEW = "asylum family reunification is free of charge.", "asylum family reunification costs nothing at all."
KEEP, GO_ON, UPDATE = ("button[name=keep][data-when=none]", "button[name=keep][data-when=part]",
                       "button[name=keep][data-when=newer]")  # fmt: skip
STOP, REMOVE = "button[name=stop]", "button[name=remove]"
NOTHING: dict[str, list[str]] = {"caches": [], "workers": []}
LEFT = """async () => ({
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
})"""

NOTED = """async () => {
  const cache = await caches.open((await caches.keys())[0]);
  return (await cache.keys()).some(({ url }) => url.includes("kept-documents"));
}"""


@pytest.fixture(scope="module")
def port() -> int:
    """All versions are built for one address."""
    return free_port()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, port: int) -> Path:
    """The site as it is."""
    return built(ROOT, tmp_path_factory.mktemp("first"), port)


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory, port: int) -> Path:
    """The site with another sentence in a chapter, and the same in its calculator."""
    project = tmp_path_factory.mktemp("project")
    for name in (
        "mkdocs_calculators",
        "overrides",
        "node_modules",
        "package.json",
        "package-lock.json",
        "build",
        "mkdocs.yml",
        "CHANGELOG.md",
        "LICENSE",
    ):
        (project / name).symlink_to(ROOT / name)
    for name in ("docs", "calculators", "locale"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (project / "calculators" / "fees.py", project / "locale" / "nl.po"):  # its translation still holds
        assert OLD in file.read_text("utf-8")
        file.write_text(file.read_text("utf-8").replace(OLD, NEW), "utf-8")
    page = project / "docs" / "chapter-4.md"
    page.write_text(page.read_text("utf-8") + "\nThis line is new.\n", "utf-8")
    return built(project, tmp_path_factory.mktemp("second"), port)


@pytest.fixture(scope="module")
def off(tmp_path_factory: pytest.TempPathFactory, port: int) -> Path:
    """The site with the kill switch."""
    return built(ROOT, tmp_path_factory.mktemp("off"), port, KEEP="no")


def built(project: Path, folder: Path, port: int, **settings: str) -> Path:
    build(project, folder / HERE, SITE_URL=f"http://127.0.0.1:{port}/{HERE}", **settings)
    return folder


@pytest.fixture
def host(first: Path, port: int) -> Iterator[Server]:
    """A host that serves the first version, until it is given another."""
    with Server(first, port) as server:
        server.headers["Content-Security-Policy"] = policy.policy()
        yield server


@pytest.fixture
def reader(host: Server, chromium: Browser) -> Iterator[Reader]:
    """Somebody who comes for the first time. Nothing that they meet is an error of the page."""
    arrived = Reader.arrive(chromium, host.address + HERE)
    yield arrived
    try:
        faults = checks.outside(arrived) + checks.broke(arrived)
        assert not faults, "\n".join(faults)
    finally:
        arrived.leave()


# What a reader does


def turn_to(reader: Reader, button: str) -> None:
    """Come to a button that can be seen, by keys, and press it."""
    reader.see(button).and_(reader.see(":visible")).wait_for()
    reader.follow(button)


def turn_page(reader: Reader, page: str) -> None:
    """Follow a link to another page, as the theme changes pages: without leaving the document."""
    reader.see(f'a[href$="/{page}"]:visible').first.click()


def wait_for(reader: Reader, is_so: Callable[[], bool]) -> None:
    """Wait until it is so, also while the page is loaded anew."""
    for _ in range(400):
        with contextlib.suppress(Error):  # the page is just changing
            if is_so():
                return
        reader.page.wait_for_timeout(50)
    raise AssertionError("it did not become so")


def keep(reader: Reader) -> None:
    """Keep the site, and wait until it is kept."""
    reader.open("keep/")
    turn_to(reader, KEEP)
    wait_for_words(reader, "done", "kept")


def words(reader: Reader, *keys: str) -> str:
    """Sentences of the element, behind one another. What is filled in, is cut off."""
    said: dict[str, str] = json.loads(reader.see("keep-site").get_attribute("data-words") or "{}")
    return " ".join(said[key].partition("{")[0].strip() for key in keys)


def wait_for_words(reader: Reader, *keys: str) -> None:
    """Wait until the element says so."""
    reader.wait_until(
        "wanted => document.querySelector('.keep-says').textContent.startsWith(wanted)", words(reader, *keys)
    )


def left(reader: Reader) -> dict[str, list[str]]:
    """What the browser still has of the site, beside the colours."""
    found: dict[str, list[str]] = reader.page.evaluate(LEFT)
    return found


def asked(host: Server, since: int) -> list[str]:
    """What the server was asked for, from the top of the site."""
    return [line.removeprefix(f"GET /{HERE}") for line in host.asked[since:]]


def says_the_fee(reader: Reader) -> str:
    """What the calculator says of asylum."""
    reader.open_anew(FREE.link)
    reader.wait_for_focus("fees-outcome")
    return reader.says("fees")


# Before anybody asks


def test_an_ordinary_visit_registers_nothing_and_fetches_nothing_for_it(reader: Reader, host: Server) -> None:
    reader.open()
    reader.settle()
    turn_page(reader, "chapter-4/")
    reader.page.wait_for_url("**/chapter-4/")
    reader.settle()
    assert not [line for line in asked(host, 0) if re.search(r"keep|kept-\w+\.json|kept\.json|webmanifest|images/icon-", line)
                and "kept-notice" not in line]  # fmt: skip
    reader.open("keep/")
    reader.see(KEEP).wait_for()
    reader.settle()
    assert left(reader) == NOTHING
    assert not [line for line in asked(host, 0) if "worker" in line]


def test_the_page_first_says_what_it_takes(reader: Reader) -> None:
    reader.open("keep/")
    reader.see(KEEP).wait_for()
    assert re.search(r"about \d+\.\d MB of room .* About \d\.\d MB are fetched", reader.see("keep-site").inner_text())
    assert reader.see("keep-site .keep-says").inner_text() == words(reader, "none")


def test_the_page_acts_in_whatever_order_its_scripts_come(reader: Reader, host: Server) -> None:
    reader.open("about/")
    reader.settle()
    keeping = host.hold(f"{HERE}javascripts/keeping-*.js")
    with reader.page.expect_response("**/keep-site-*.js"):
        turn_page(reader, "keep/")
    reader.wait_until("() => performance.getEntriesByType('resource').some(({ name }) => name.includes('keep-site-'))")
    keeping.set()
    reader.see(KEEP).wait_for()


# Kept


def test_a_kept_site_works_after_the_server_died(reader: Reader, host: Server) -> None:
    keep(reader)
    assert reader.is_at(".keep-says")
    host.switch_off()
    reader.open("chapter-4/")
    assert reader.see("#s4-3-1").is_visible()
    assert any("chapter-4/" in link for item in searching.results(reader, "fees") for link in item)
    searching.close(reader)
    reader.answer_all("fees", A_FAMILY.answers)
    assert reader.says("fees") == A_FAMILY.says
    reader.open("chapter-3/")
    reader.answer_all("submission_deadline", LAST_DAY.answers)
    assert reader.says("submission_deadline") == LAST_DAY.says
    reader.python_is_ready()


def test_pages_change_by_themselves_after_the_server_died_and_python_stays_warm(reader: Reader, host: Server) -> None:
    keep(reader)
    host.switch_off()
    reader.open("chapter-3/")
    reader.settle()
    reader.page.evaluate("window.survived = true")
    turn_page(reader, "chapter-4/")
    reader.see("#s4-3-1").wait_for()
    assert reader.page.evaluate("window.survived") is True
    reader.answer_all("fees", FREE.answers)
    assert reader.says("fees") == FREE.says


def test_a_document_that_came_from_the_network_is_served_on_when_the_server_dies(reader: Reader, host: Server) -> None:
    keep(reader)
    reader.open("chapter-3/")
    reader.settle()
    reader.wait_until("async () => (await (await caches.open((await caches.keys())[0])).keys()).some("
                      "({ url }) => url.includes('kept-documents'))")  # fmt: skip
    host.switch_off()
    assert searching.results(reader, "fees")


def test_wrong_and_short_addresses_lead_on_after_the_server_died(reader: Reader, host: Server) -> None:
    keep(reader)
    host.switch_off()
    reader.open("chapter-4")
    assert reader.page.url == f"{reader.address}chapter-4/"
    reader.open("chapter-4/index.html")
    assert reader.see("#s4-3-1").is_visible()
    reader.provoked = True
    answer = reader.page.goto(f"{reader.address}no/such/page/")
    assert answer
    assert answer.status == 404
    assert reader.see("h1").inner_text() == "This page is not here"


def test_a_server_that_only_fails_is_as_good_as_none(reader: Reader, host: Server) -> None:
    keep(reader)
    reader.page.route("**/chapter-4/", lambda route: route.fulfill(status=503, body="Gone fishing"))
    reader.open("chapter-4/")
    assert reader.see("#s4-3-1").is_visible()


def test_filling_is_told_when_it_begins_and_when_it_ends(reader: Reader) -> None:
    reader.open("keep/")
    reader.see(KEEP).wait_for()
    reader.page.evaluate("""() => {
      window.told = [];
      const note = ({ target }) => target.textContent && told.push(target.textContent);
      const status = document.querySelector(".keep-status");
      new MutationObserver((all) => all.forEach(note)).observe(status, { childList: true });
      document.querySelector(".keep-says").addEventListener("focus", note);
    }""")
    turn_to(reader, KEEP)
    wait_for_words(reader, "done", "kept")
    assert reader.page.evaluate("told") == [words(reader, "filling"), words(reader, "done", "kept")]


def test_the_state_of_the_page_is_told_in_its_text_and_not_in_a_live_region(reader: Reader) -> None:
    reader.open("keep/")
    reader.see(KEEP).wait_for()
    assert reader.see(".keep-status").inner_text() == ""


@pytest.mark.parametrize("width", [360, 1280])
def test_every_state_is_accessible(host: Server, chromium: Browser, width: int) -> None:
    reader = Reader.arrive(chromium, host.address + HERE, width=width, dark=width == 360)
    reader.open("keep/")
    reader.see(KEEP).wait_for()
    assert not checks.inaccessible(reader) + checks.sideways(reader)
    engine = host.hold(ENGINE)
    turn_to(reader, KEEP)
    reader.see("keep-site progress").wait_for()
    assert not checks.inaccessible(reader) + checks.sideways(reader)
    engine.set()
    wait_for_words(reader, "done", "kept")
    assert not checks.inaccessible(reader) + checks.covered(reader)
    reader.leave()


# Stopped, broken off, changed


def test_what_was_stopped_goes_on_and_nothing_comes_twice(reader: Reader, host: Server) -> None:
    engine = host.hold(ENGINE)
    reader.open("keep/")
    since = len(host.asked)
    turn_to(reader, KEEP)
    reader.wait_until("() => document.querySelector('keep-site progress').value > 0.3")
    turn_to(reader, STOP)
    wait_for_words(reader, "stopped", "part")
    assert left(reader)["workers"] == []
    engine.set()
    turn_to(reader, GO_ON)
    wait_for_words(reader, "done", "kept")
    twice = [line for line in asked(host, since) if asked(host, since).count(line) > 1]
    # What was on its way when the reader stopped it: four files at once. And what is looked at anew each time, or what
    # the theme asks for itself when it has time.
    assert len({line for line in twice if not re.search(r"kept|worker|favicon|workbox|search|sitemap", line)}) <= 4


def test_filling_goes_on_while_the_reader_turns_pages(reader: Reader, host: Server) -> None:
    engine = host.hold(ENGINE)
    reader.open("keep/")
    turn_to(reader, KEEP)
    reader.see("keep-site progress").wait_for()
    turn_page(reader, "chapter-4/")
    reader.see("#s4-3-1").wait_for()
    engine.set()
    wait_for(reader, lambda: len(left(reader)["workers"]) == 1)
    turn_page(reader, "keep/")
    wait_for_words(reader, "kept")


def test_a_line_that_breaks_off_leaves_what_has_come(reader: Reader, host: Server) -> None:
    reader.provoked = True
    host.cut.add(ENGINE)
    reader.open("keep/")
    turn_to(reader, KEEP)
    wait_for_words(reader, "broken", "part")
    assert left(reader)["workers"] == []
    host.mend()
    turn_to(reader, GO_ON)
    wait_for_words(reader, "done", "kept")


def test_a_file_of_another_version_stops_the_filling(reader: Reader, host: Server) -> None:
    host.garbled.add(f"{HERE}runtime/calculators-*.zip")
    reader.open("keep/")
    turn_to(reader, KEEP)
    wait_for_words(reader, "changed", "part")
    assert left(reader)["workers"] == []


# New versions


def test_a_new_version_is_told_and_not_fetched(reader: Reader, host: Server, second: Path) -> None:
    keep(reader)
    host.folder = second
    since = len(host.asked)
    reader.open("about/")
    notice = reader.see(".kept-notice[role=status]")
    notice.locator("a").wait_for()
    reader.settle()
    assert not checks.inaccessible(reader)
    assert not [line for line in asked(host, since) if "runtime/" in line or "kept-" in line.replace("kept-notice", "")]
    notice.locator("a").click()
    reader.see(UPDATE).wait_for()
    wait_for_words(reader, "newer")


def test_two_versions_are_never_mixed(reader: Reader, host: Server, second: Path) -> None:
    keep(reader)
    assert says_the_fee(reader).endswith(OLD)
    host.folder = second
    # With a network: the new page with its own calculators.
    assert says_the_fee(reader).endswith(NEW)
    assert reader.see("text=This line is new.").count() == 1
    # Without: the kept page with its own.
    host.switch_off()
    assert says_the_fee(reader).endswith(OLD)
    assert reader.see("text=This line is new.").count() == 0
    # A document that was kept does not take in a page of another version: that is loaded as a document of its own.
    reader.open("chapter-3/")
    reader.settle()
    reader.page.evaluate("window.survived = true")
    host.switch_on()
    reader.provoked = True
    turn_page(reader, "chapter-4/")
    reader.see("text=This line is new.").wait_for()
    assert reader.page.evaluate("window.survived") is None


def test_a_new_version_is_applied_on_request_and_only_what_changed_is_fetched(
    reader: Reader, host: Server, second: Path
) -> None:
    keep(reader)
    (old,) = left(reader)["caches"]
    other = reader.context.new_page()
    other.goto(reader.address + FREE.link)
    host.folder = second
    reader.open("keep/")
    since = len(host.asked)
    turn_to(reader, UPDATE)
    wait_for_words(reader, "kept")
    wait_for(reader, lambda: old not in left(reader)["caches"])
    (new,) = left(reader)["caches"]
    assert new.startswith(f"kept /{HERE} ")
    fetched = [line for line in asked(host, since) if "runtime/" in line]
    assert fetched
    assert not [line for line in fetched if "pyodide" in line or ("graph-" in line and "graph-fees" not in line)]
    # Other tabs are loaded anew, with the answers that their address holds.
    other.wait_for_function("wanted => document.querySelector('.outcome-says')?.textContent.includes(wanted)", arg=NEW)
    host.switch_off()
    assert says_the_fee(reader).endswith(NEW)


def test_an_update_that_breaks_off_leaves_the_kept_version_whole(reader: Reader, host: Server, second: Path) -> None:
    keep(reader)
    host.folder = second
    host.cut.add(f"{HERE}runtime/calculators-*.zip")
    reader.provoked = True
    reader.open("keep/")
    turn_to(reader, UPDATE)
    wait_for_words(reader, "broken", "newer")
    host.switch_off()
    assert says_the_fee(reader).endswith(OLD)


# Taken away


def test_remove_takes_everything_away_and_nothing_of_others(reader: Reader) -> None:
    keep(reader)
    others = ["somebody else", f"kept /{HERE}nl/ 12345678"]
    reader.page.evaluate("names => Promise.all(names.map(name => caches.open(name)))", others)
    turn_to(reader, REMOVE)
    wait_for_words(reader, "removed", "none")
    assert left(reader) == {"caches": others, "workers": []}
    assert reader.is_at(".keep-says")
    reader.page.evaluate("names => Promise.all(names.map(name => caches.delete(name)))", others)
    turn_page(reader, "chapter-4/")
    reader.see("#s4-3-1").wait_for()
    reader.open("chapter-3/")
    reader.settle()
    assert left(reader) == NOTHING
    assert not checks.kept(reader)


def test_after_the_kill_switch_nothing_is_left(reader: Reader, host: Server, off: Path) -> None:
    keep(reader)
    host.folder = off
    reader.open("chapter-4/")
    wait_for(reader, lambda: left(reader) == NOTHING)
    reader.provoked = True  # the page is loaded anew while it looks for the newest version
    reader.open("chapter-3/")
    reader.settle()
    assert not checks.kept(reader)
    reader.open("keep/")
    assert reader.see("keep-site").count() == 0
    assert "cannot be kept" in reader.see("article").inner_text()


# Where there is no room, no leave, no way


def quota(page: Page, origin: str, size: int) -> None:
    """Give the site so many bytes of room."""
    session = page.context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": size})


def test_a_full_device_is_told_before_anything_is_fetched(reader: Reader, host: Server) -> None:
    reader.open("keep/")
    quota(reader.page, host.address, 5_000_000)
    turn_to(reader, KEEP)
    wait_for_words(reader, "full", "none")
    assert left(reader) == NOTHING
    assert not [line for line in asked(host, 0) if "runtime/" in line]


def test_a_device_that_fills_up_meanwhile_keeps_nothing(reader: Reader, host: Server) -> None:
    engine = host.hold(ENGINE)
    reader.open("keep/")
    turn_to(reader, KEEP)
    reader.wait_until("() => document.querySelector('keep-site progress').value > 0.3")
    quota(reader.page, host.address, 1_000_000)
    engine.set()
    wait_for_words(reader, "full", "none")
    assert left(reader) == NOTHING


@pytest.fixture
def another_browser(chromium: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """A browser with settings of its own, closed in the end."""
    opened = []

    def start(*options: str, settings: object = None) -> Page:
        page = started(chromium.browser_type, tmp_path, options, settings)
        opened.append(page.context)
        return page

    yield start
    for context in opened:
        context.close()


def started(kind: BrowserType, folder: Path, options: tuple[str, ...], settings: object) -> Page:
    if settings:
        (folder / "Default").mkdir()
        (folder / "Default" / "Preferences").write_text(json.dumps(settings), "utf-8")
    context = kind.launch_persistent_context(
        folder, executable_path=str(browser.path()), args=[*browser.OPTIONS, *options]
    )
    return context.pages[0]


def test_a_browser_that_forbids_storage_is_told_in_one_sentence(
    host: Server, another_browser: Callable[..., Page]
) -> None:
    forbidden = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    page = another_browser(settings=forbidden)
    page.goto(f"{host.address}{HERE}keep/")
    said = json.loads(page.get_attribute("keep-site", "data-words") or "{}")
    page.get_by_text(said["forbidden"], exact=True).first.wait_for()
    assert not page.locator("keep-site button:visible").count()


def test_an_address_without_https_is_told_in_one_sentence(host: Server, another_browser: Callable[..., Page]) -> None:
    page = another_browser("--host-resolver-rules=MAP guide.example 127.0.0.1")
    page.goto(f"http://guide.example:{host.port}/{HERE}keep/")
    said = json.loads(page.get_attribute("keep-site", "data-words") or "{}")
    page.get_by_text(said["cannot"], exact=True).first.wait_for()
    assert not page.locator("keep-site button:visible").count()


def test_a_copy_in_a_folder_says_that_this_is_for_the_website(first: Path, chromium: Browser) -> None:
    page = chromium.new_page()
    page.goto((first / HERE / "keep" / "index.html").as_uri())
    said = json.loads(page.get_attribute("keep-site", "data-words") or "{}")
    page.get_by_text(said["folder"], exact=True).first.wait_for()
    assert not page.locator("keep-site button:visible").count()
    page.close()


def test_without_script_the_page_says_so(host: Server, chromium: Browser) -> None:
    reader = Reader.arrive(chromium, host.address + HERE, script=False)
    reader.open("keep/")
    assert reader.see("keep-site").inner_text() == "Without script, the site cannot be kept on your device."
    reader.leave()


# The manifest


def test_the_manifest_can_be_installed(reader: Reader) -> None:
    keep(reader)
    session = reader.context.new_cdp_session(reader.page)
    found = session.send("Page.getAppManifest")
    assert found["url"] == f"{reader.address}site.webmanifest"
    assert found["errors"] == []
    manifest = json.loads(found["data"])
    for icon in manifest["icons"]:
        assert hashed.immutable(icon["src"])
        size = reader.page.evaluate(
            "src => new Promise(done => { const image = new Image();"
            " image.onload = () => done(`${image.naturalWidth}x${image.naturalHeight}`); image.src = src; })",
            f"{reader.address}{icon['src']}",
        )
        assert size == icon["sizes"]


UNLIKE = """async ([svg, png, size]) => {
  const draw = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = new OffscreenCanvas(size, size).getContext("2d");
    context.drawImage(image, 0, 0, size, size);
    return context.getImageData(0, 0, size, size).data;
  };
  const [one, other] = await Promise.all([draw(svg), draw(png)]);
  return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0) / one.length;
}"""


@pytest.mark.parametrize(
    ("name", "size", "most"), [("icon-192", 192, 1), ("icon-512", 512, 1), ("icon-maskable-512", 512, 8)]
)
def test_the_icons_are_the_favicon(reader: Reader, first: Path, name: str, size: int, most: float) -> None:
    """The one that a device cuts to its own form differs in the corners only."""
    images = first / HERE / "images"
    (icon,), (favicon,) = images.glob(f"{name}-*.png"), images.glob("favicon-*.svg")
    reader.open()
    top = f"{reader.address}images/"
    assert reader.page.evaluate(UNLIKE, [top + favicon.name, top + icon.name, size]) < most
    (another,) = images.glob("icon-maskable-*.png")
    assert name != "icon-192" or reader.page.evaluate(UNLIKE, [top + favicon.name, top + another.name, size]) > 1
