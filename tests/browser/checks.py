"""What must hold of every page and every journey. Each check returns the faults that it finds."""

import contextlib
import re
from itertools import product
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from playwright.sync_api import Frame
from playwright.sync_api import TimeoutError as TookTooLong

from tests.conftest import ROOT

from .reader import WIDTHS, Reader

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
PALETTE = "__palette"
"""The one thing that the theme keeps: whether the reader wants light or dark."""

ANSWERS_AT_ONCE = re.compile(r"/runtime/(policy|graph)-[\w-]+\.js$")
"""The graph of a calculator, and the page's side of it and of Python: a few kilobytes. All else there is Python itself."""

RELEASED = re.compile(r"embed/\w+/\d")
"""A page of a release. It is what it was on its day, and never changes."""

type Look = tuple[int, bool, str, str]
"""Width, dark or light, medium and direction."""

LOOKS: tuple[Look, ...] = tuple(
    product((320, 768, 1440), (False, True), ("screen", "forced colours", "print"), ("ltr", "rtl"))
)
"""Every look that a page can have."""

FEW_LOOKS: tuple[Look, ...] = (
    (320, False, "screen", "ltr"), (320, True, "forced colours", "rtl"), (1440, True, "screen", "rtl"),
    (768, False, "screen", "rtl"), (1440, False, "forced colours", "ltr"), (768, True, "screen", "ltr"),
    (320, True, "screen", "rtl"), (768, False, "forced colours", "ltr"), (1440, False, "print", "ltr"),
)  # fmt: skip
"""Each pair of width and colours, width and medium, and direction with each of them is among these, but for paper, which
is the same at each width and in both colours."""

# The rules that are of WCAG 2.0 to 2.2, A and AA, or best practice; also those that axe itself leaves off, as the size of
# targets, and those that it calls experimental.
BY_ALL_RULES = """async within => {
  const tags = new Set(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]);
  const wanted = axe.getRules().filter(rule => rule.tags.some(tag => tags.has(tag)) && !rule.tags.includes("deprecated"));
  const rules = Object.fromEntries(wanted.map(({ ruleId }) => [ruleId, { enabled: true }]));
  return (await axe.run(within, { resultTypes: ["violations"], iframes: false, preload: false, rules })).violations;
}"""

# The theme hears of other colours a moment later, and colours glide.
AT_REST = """() => {
  const dark = matchMedia("screen and (prefers-color-scheme: dark)").matches;
  const { mdColorScheme } = document.body.dataset;
  const glides = document.getAnimations().some(({ playState }) => playState === "running");
  return !glides && (!mdColorScheme || matchMedia("print").matches || (mdColorScheme === "slate") === dark);
}"""

STORED = """async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  workers: (location.protocol === "file:" ? [] : await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
})"""

# What is partly covered, by the header that stays or the button "Back to top", is found by asking what lies at its
# corners and in the middle of its first line.
COVERED = """() => {
  const focused = document.activeElement;
  const box = focused.getBoundingClientRect();
  const width = document.documentElement.clientWidth, height = innerHeight;
  const bottom = Math.min(box.bottom, box.top + height / 2);
  const points = [[box.left + 2, box.top + 2], [box.left + 2, bottom - 2], [(box.left + box.right) / 2, box.top + 2]];
  return points.some(([x, y]) => {
    const there = x < 0 || y < 0 || x >= width || y >= height ? null : document.elementFromPoint(x, y);
    return !there || !(focused.contains(there) || there.contains(focused));
  });
}"""

# Only what no scrolling box of its own holds makes the page itself scroll.
SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  return document.scrollingElement.scrollWidth > width ? document.scrollingElement.scrollWidth - width : 0;
}"""


# What has focus, and what it answers, must fit between the header that stays and the edge of the window. A browser scrolls
# to what has focus when its keyboard comes; scrollIntoView is the same, with the margins that the sheets give.
HIDDEN_BY_KEYBOARD = """() => {
  const field = document.activeElement, question = field.closest(".question").querySelector(".question-ask");
  field.scrollIntoView({ block: "nearest", behavior: "instant" });
  const header = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
  const top = question.getBoundingClientRect().top, bottom = field.getBoundingClientRect().bottom;
  return bottom > innerHeight || field.getBoundingClientRect().top < header ? "the field"
    : bottom - top > innerHeight - header ? "the question" : "";
}"""

# A finger that follows the page: each target is brought to the top edge, as a link or a script brings it.
UNDER_THE_HEADER = """within => [...document.querySelectorAll(`${within} :is(a, button, input, select, summary)`)]
  .filter(target => target.checkVisibility() && target.getBoundingClientRect().width)
  .filter(target => {
    target.scrollIntoView({ block: "start", behavior: "instant" });
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return !(there && (target.contains(there) || there.contains(target) || there.control === target));
  })
  .map(target => target.id || target.textContent.trim())"""


# Lines of text, by the block that holds them. Left out are pictures, what is there for screen readers only, and what lies
# over the page on purpose: the header and the menu, which are looked at by themselves.
LINES = """within => {
  const lines = [], walk = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
  const apart = element => !element.matches(within)
    && (/fixed|sticky/.test(getComputedStyle(element).position) || getComputedStyle(element).clipPath !== "none"
      || apart(element.parentElement));
  const block = element => getComputedStyle(element).display.startsWith("inline") ? block(element.parentElement) : element;
  for (let node; (node = walk.nextNode()); ) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("svg, option, .visually-hidden") || apart(element)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) lines.push({ box, block: block(element), text: node.data.trim() });
  }
"""

# Two lines of two blocks: 3 px are the room that letters of one line leave above and below them.
OVERLAPPING = (
    LINES
    + """  const found = [], down = lines.map((line, at) => ({ ...line, at })).sort((one, two) => one.box.top - two.box.top);
  down.forEach((one, at) => {
    for (const two of down.slice(at + 1)) {
      if (two.box.top > one.box.bottom - 3) break;
      const beside = Math.min(two.box.right, one.box.right) - Math.max(two.box.left, one.box.left) <= 2;
      if (beside || two.block === one.block || Math.min(two.box.bottom, one.box.bottom) - two.box.top <= 3) continue;
      found.push([one, two].sort((first, second) => first.at - second.at).map(({ text }) => `“${text}”`).join(" and "));
    }
  });
  return found;
}"""
)

# A line may stand out of what cuts it off, or out of the button, the option or the part that holds it. What scrolls by
# itself cuts nothing off; the theme shortens the name of the site and titles in its footer on purpose.
CUT_OFF = (
    LINES
    + """  const holds = "button, .option, .question, .answer, .outcome, .calculator, summary, td, th, li, h1, h2, h3, p";
  return lines.filter(({ box, block }) => {
    for (let around = block; around; around = around.parentElement) {
      const { overflowX, overflowY, textOverflow, clipPath, position } = getComputedStyle(around);
      if (textOverflow === "ellipsis" || clipPath !== "none") return false;
      if (/auto|scroll/.test(overflowX + overflowY)) return false;
      const edge = around.getBoundingClientRect();
      const cuts = /hidden|clip/.test(overflowX + overflowY) || around.matches(holds);
      if (cuts && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true;
      if (/hidden|clip/.test(overflowY) && (box.top < edge.top - 3 || box.bottom > edge.bottom + 3)) return true;
      if (position === "fixed") return false;
    }
    return false;
  }).map(({ text }) => `“${text}”`);
}"""
)

# Whatever stands beside each other stands in the order of reading: boxes of a row, of a grid, and floats. The theme gives
# its columns another order than the page has; that is kept.
AGAINST_READING = """within => [...document.querySelectorAll(`${within}, ${within} *`)].flatMap(parent => {
  const rtl = getComputedStyle(parent).direction === "rtl";
  if (!/flex|grid|block|table-row/.test(getComputedStyle(parent).display) || parent.closest("svg")) return [];
  const boxes = [...parent.children]
    .filter(child => child.checkVisibility() && !/absolute|fixed/.test(getComputedStyle(child).position))
    .filter(child => !getComputedStyle(child).display.startsWith("inline") || /flex|grid/.test(getComputedStyle(parent).display))
    .map(child => ({ child, box: child.getBoundingClientRect(), order: Number(getComputedStyle(child).order) }))
    .sort((one, two) => one.order - two.order)
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return boxes.slice(1).flatMap((after, at) => {
    const { box } = boxes[at], next = after.box;
    const beside = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top) > Math.min(box.height, next.height) / 2;
    const wrong = rtl ? next.left > box.left : next.left < box.left;
    return beside && wrong ? [`${after.child.tagName.toLowerCase()} “${after.child.textContent.trim().slice(0, 60)}”`] : [];
  });
})"""


def outside(reader: Reader) -> list[str]:
    """Requests to any other host."""
    return [
        f"asks another host: {line}"
        for line in reader.requests
        if not line.partition(" ")[2].startswith((reader.address, "data:", "blob:", "about:"))
    ]


def sent(reader: Reader) -> list[str]:
    """Requests that can carry an answer: with a query, or with a body."""
    if reader.own_query:
        return []
    return [
        f"sends something: {line}"
        for line in reader.requests
        if not line.startswith("GET ") or urlsplit(line.partition(" ")[2]).query
    ]


def kept(reader: Reader) -> list[str]:
    """What stays in the browser beside the colours."""
    faults = [f"keeps the cookie {cookie.get('name')}" for cookie in reader.context.cookies()]
    if not reader.page.url.startswith(reader.address) or reader.page.evaluate("() => origin") == "null":
        return faults  # an embed has nothing to keep anything in: test_embed_page.py
    for where, names in reader.page.evaluate(STORED).items():
        faults += [f"keeps {name} ({where})" for name in names if not (where == "local" and name.endswith(PALETTE))]
    return faults


def broke(reader: Reader) -> list[str]:
    """Errors and warnings that nobody provoked."""
    return [] if reader.provoked else [f"error in the page: {error}" for error in reader.errors]


def touched(reader: Reader) -> list[str]:
    """Whatever comes only for who uses a calculator: its graph, the scripts around it, Python."""
    return [f"loads for a calculator: {line}" for line in reader.requests if "/runtime/" in line]


def too_early(reader: Reader) -> list[str]:
    """Files of Python that came, or are on their way."""
    return [f"loads Python: {line}" for line in touched(reader) if not ANSWERS_AT_ONCE.search(line)]


def inaccessible(reader: Reader, within: str = "html") -> list[str]:
    """What axe finds, by all of its rules."""
    return _axe_finds(reader.page.main_frame, within)


def inaccessible_in_frames(reader: Reader) -> list[str]:
    """What axe finds in the page and in each frame on it. It is asked in each, since none can look into another."""
    return [f"{frame.url}: {fault}" for frame in reader.page.frames for fault in _axe_finds(frame, "html")]


def _axe_finds(frame: Frame, within: str) -> list[str]:
    if not frame.evaluate("typeof axe !== 'undefined'"):
        frame.evaluate(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = frame.evaluate(BY_ALL_RULES, within)
    return [
        f"{violation['id']}: {node['html'][:200]}\n  {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


def wearing(reader: Reader, look: Look) -> None:
    """Give the page a width, colours, a medium and a direction, and wait until it has them."""
    width, dark, medium, direction = look
    reader.page.set_viewport_size({"width": width, "height": WIDTHS[width]})
    colours: Literal["dark", "light"] = "dark" if dark else "light"
    # One after the other: a theme that changes while colours are forced would still be seen in its own.
    reader.page.emulate_media(color_scheme=colours, media="screen", forced_colors="none")
    reader.page.evaluate("direction => { document.documentElement.dir = document.body.dir = direction; }", direction)
    reader.wait_until(AT_REST)
    if medium == "print":
        reader.page.emulate_media(media="print")
    elif medium == "forced colours":
        reader.page.emulate_media(forced_colors="active")
        reader.wait_until(AT_REST)


def sideways(reader: Reader) -> list[str]:
    """The page is wider than the screen."""
    wider = reader.page.evaluate(SIDEWAYS)
    return [f"the page is {wider} px wider than the screen"] if wider else []


def covered(reader: Reader) -> list[str]:
    """What has focus is out of sight, or something lies over it."""
    return [f"{reader.focused} has focus and is not to be seen"] if reader.page.evaluate(COVERED) else []


def hidden_by_the_keyboard(reader: Reader) -> list[str]:
    """In a window that is as low as a keyboard on the screen leaves it: the field, or the question above it, is out of sight."""
    hidden = reader.page.evaluate(HIDDEN_BY_KEYBOARD)
    return [f"{reader.focused} has focus, and {hidden} has no room"] if hidden else []


def under_the_header(reader: Reader, within: str) -> list[str]:
    """Targets over which something else lies when they are brought to the top of the window."""
    found: list[str] = reader.page.evaluate(UNDER_THE_HEADER, within)
    return [f"{target} lies under something else" for target in found]


def overlapping(reader: Reader, within: str = "body") -> list[str]:
    """Text that lies over text."""
    found: list[str] = reader.page.evaluate(OVERLAPPING, within)
    return [f"{both} lie over each other" for both in found]


def cut_off(reader: Reader, within: str = "body") -> list[str]:
    """Text of which a part cannot be seen, or that stands out of what it belongs to."""
    found: list[str] = reader.page.evaluate(CUT_OFF, within)
    return [f"{text} has no room" for text in found]


def against_reading(reader: Reader, within: str = "body") -> list[str]:
    """What stands before its neighbour although it comes after it, in the direction of the text."""
    found: list[str] = reader.page.evaluate(AGAINST_READING, within)
    return [f"{element} stands on the wrong side" for element in found]


def covered_at_rest(reader: Reader) -> list[str]:
    """The same, for who comes by a link: the theme may scroll once more, a moment later."""
    with contextlib.suppress(TookTooLong):
        reader.page.wait_for_function(f"() => !({COVERED})()", polling=50, timeout=10_000)
    return covered(reader)


def still_speaking(reader: Reader) -> list[str]:
    """After an answer, focus says all: the live region has nothing to add."""
    regions = reader.see("policy-calculator .calculator-status").all()
    return [f"the live region says “{text}”" for region in regions if (text := region.inner_text().strip())]


def not_on_paper(reader: Reader) -> list[str]:
    """Parts of an outcome that do not come out of the printer."""
    reader.page.emulate_media(media="print")
    parts = (".outcome-late", ".outcome-kind", ".outcome-says", ".outcome-rights")
    found = {part: reader.see(f".outcome {part}, .outcome{part}") for part in parts}
    faults = [f"{part} is not printed" for part, each in found.items() if each.count() and not each.first.is_visible()]
    reader.page.emulate_media(media="screen")
    return faults


def broken_examples(folder: Path) -> list[str]:
    """Every committed page on which a check must fail."""
    return sorted(path.stem for path in folder.glob("*.html"))
