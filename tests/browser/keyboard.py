"""A walk with the Tab key alone: each place that takes the focus, and whether the reader sees where they are."""

import contextlib
from typing import Any

from playwright.sync_api import TimeoutError as TookTooLong

from .reader import Reader

MOST = 900
"""Places on one page."""

# What can take the focus by Tab. Of options that are chosen among, one.
BEFORE = """start => {
  const first = start && document.querySelector(start);
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]");
  const places = [...all].filter(each => each.tabIndex >= 0 && !each.matches(":disabled") && each.type !== "radio" &&
    each.checkVisibility({ visibilityProperty: true }) && !each.closest("[inert]") &&
    !(first && each.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) && each !== document.activeElement);
  window.walk = { left: new Set(places), last: null };
}"""

# Where the reader is, and what is wrong there. A field without a size is shown by its label.
HERE = """once_more => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const { walk } = window, faults = [];
  const words = `${here.tagName.toLowerCase()} “${(here.getAttribute("aria-label") || here.innerText || here.name || "").trim().slice(0, 40)}”`;
  if (!once_more) {
    if (here === walk.last) return { words, again: true, faults };
    walk.strays = walk.last?.isConnected && !(walk.last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
    walk.last = here;
  }
  if (walk.strays) faults.push("comes out of order");
  walk.left.delete(here);
  if (here.matches("iframe")) return { words, again: false, faults }; // what is inside shows its own line
  const shown = [here, ...(here.labels ?? []), here.closest(".option"), here.nextElementSibling?.matches("label") ? here.nextElementSibling : null]
    .filter(each => each?.getClientRects().length && each.getBoundingClientRect().width > 1);
  const box = (shown.includes(here) ? here : shown[0])?.getClientRects()[0];
  if (!box) faults.push("has no place on the screen");
  else {
    const bottom = Math.min(box.bottom, box.top + innerHeight / 2);
    const points = [[box.left + 2, box.top + 2], [box.right - 2, bottom - 2], [(box.left + box.right) / 2, (box.top + bottom) / 2]];
    const covered = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return !there || !shown.some(each => each.contains(there) || there.contains(each));
    });
    if (covered) faults.push("is covered or out of sight");
  }
  // Luminance and contrast as WCAG defines them.
  const rgba = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [[0.2126, r], [0.7152, g], [0.0722, b]].reduce((sum, [share, value]) =>
    sum + share * (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4), 0);
  const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const lined = shown.some(each => [null, "::before", "::after"].some(part => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each, part);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return false;
    const around = parseFloat(outlineOffset) < 0 ? each : each.parentElement;
    return contrast(rgba(outlineColor), ground(around)) >= 3;
  }));
  if (!lined) faults.push("shows no line around itself with a contrast of 3");
  return { words, again: false, faults };
}"""

UNREACHED = """() => [...window.walk.left].filter(each => each.isConnected && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
  .map(each => each.outerHTML.slice(0, 120))"""


def walk(reader: Reader, start: str = "") -> list[str]:
    """Press Tab until the page is left. What is wrong on the way, and what was never reached, from `start` on."""
    reader.page.evaluate(BEFORE, start)
    faults: list[str] = []
    again, before = 0, ""
    for _ in range(MOST):
        reader.press("Tab")
        here = _here(reader)
        if here is None:
            break
        again = again + 1 if here["again"] else 0
        if again > 3 and not here["words"].startswith("iframe"):
            return [*faults, f"{here['words']} holds the focus"]
        faults += [f"{here['words']}, after {before}, {fault}" for fault in here["faults"]]
        before = here["words"]
    else:
        faults.append(f"{MOST} times Tab do not lead out of the page")
    return faults + [f"never reached: {html}" for html in reader.page.evaluate(UNREACHED)]


def _here(reader: Reader) -> dict[str, Any] | None:
    """Where the reader is, and what is wrong there once the page is at rest: a frame may come, and shift what stands below."""
    here: dict[str, Any] | None = reader.page.evaluate(HERE, False)
    if here and here["faults"]:
        with contextlib.suppress(TookTooLong):
            at_rest = f"() => !({HERE})(true)?.faults.length"
            reader.page.wait_for_function(at_rest, polling=50, timeout=3_000)
        here = reader.page.evaluate(HERE, True)
    return here


SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
"""The distances of WCAG 1.4.12. The site's policy allows a sheet that is made this way, and no style in the page."""

CLIPPED = """() => [...document.querySelectorAll("body *")].filter(each => {
  if (!each.innerText?.trim() || !each.checkVisibility({ visibilityProperty: true }) || each.closest(".visually-hidden")) return false;
  const { overflowX, overflowY } = getComputedStyle(each), hides = how => how === "hidden" || how === "clip";
  return each.clientWidth > 1 && (hides(overflowX) && each.scrollWidth > each.clientWidth + 1 || hides(overflowY) && each.scrollHeight > each.clientHeight + 1);
}).map(each => each.outerHTML.slice(0, 120))"""


def clipped_by_spacing(reader: Reader) -> list[str]:
    """Text that is cut off only once lines, words and letters stand further apart."""
    before = set(reader.page.evaluate(CLIPPED))
    reader.page.evaluate(SPACED)
    return [f"is cut off: {html}" for html in reader.page.evaluate(CLIPPED) if html not in before]


MOVES = """() => {
  const longest = times => Math.max(...times.split(",").map(time => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
  return [...document.querySelectorAll("*")].filter(each => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(each);
    return longest(transitionDuration) > 1 || (animationName !== "none" && longest(animationDuration) > 1) || scrollBehavior === "smooth";
  }).map(each => each.outerHTML.slice(0, 120));
}"""


def moves(reader: Reader) -> list[str]:
    """What would move though the reader wants no motion."""
    return [f"moves: {html}" for html in reader.page.evaluate(MOVES)]
