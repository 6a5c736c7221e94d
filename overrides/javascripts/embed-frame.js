// @ts-check
/**
 * What an embed and the page that shows it say to each other: contract.schema.json holds each message.
 *
 * It stands in the head and holds the page up, so that no colour is shown that is not meant. The name of the frame holds
 * what the partner's page wishes: `theme=dark&accent=%23005ea5`. The loader (embed.js) adds a channel, and then the two
 * talk; without one, nothing is said and the page scrolls as any other. It knows no sentence: those are in `data-words`.
 *
 * @typedef {{ theme?: unknown, accent?: unknown }} Wishes
 */
"use strict";

(() => {
  const root = document.documentElement;
  const framed = parent !== window;
  const given = new URLSearchParams(window.name);
  window.name = ""; // whatever may come into this frame after us has no business with the channel
  const channel = framed && given.get("policy") === "1" ? given.get("channel") : null;

  // How it looks

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const ours = new CSSStyleSheet();
  document.adoptedStyleSheets = [ours];
  let accent = "";
  let complaint = "";

  /** @param {Wishes} wishes */
  function dress(wishes) {
    const { theme } = wishes;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    accent = typeof wishes.accent === "string" ? wishes.accent : "";
    colour();
  }

  /** The partner's colour in the place of ours, where it can be read on each ground that it stands on. */
  function colour() {
    ours.replaceSync("");
    if (!accent) return;
    if (!/^#[\da-f]{6}$/i.test(accent)) return complain("is not of the form #005ea5");
    const [paper, surface, sunken, ink] = ["paper", "surface", "sunken", "ink"].map((name) =>
      getComputedStyle(root).getPropertyValue(`--site-${name}`).trim(),
    );
    const tint = mixed(accent, surface, 0.1);
    const least = Math.min(...[paper, surface, sunken, tint].map((ground) => contrast(accent, ground)));
    if (least < 4.5) return complain(`has a contrast of ${least.toFixed(2)} here, and 4.5 is needed`);
    const on = contrast(accent, "#ffffff") >= 4.5 ? "#ffffff" : "#000000";
    // On paper there is no dark scheme, so a colour that was chosen for it stays on the screen.
    ours.replaceSync(`@media screen { :root:root { --site-accent: ${accent}; --site-focus: ${accent};
      --site-accent-strong: ${mixed(accent, ink, 0.7)}; --site-accent-tint: ${tint}; --site-on-accent: ${on}; } }`);
  }

  /** Once for each colour and scheme. @param {string} why */
  function complain(why) {
    const said = `accent: “${accent}” ${why}. It is not used.`;
    if (said !== complaint) console.warn(said);
    complaint = said;
  }

  /** @param {string} hex */
  const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

  /** The first colour with this share, and the second with the rest. @param {string} one @param {string} two @param {number} share */
  function mixed(one, two, share) {
    const rest = channels(two);
    const found = channels(one).map((value, at) => Math.round(value * share + rest[at] * (1 - share)));
    return `#${found.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  }

  /** As WCAG counts it: 1 to 21. @param {string} one @param {string} two */
  function contrast(one, two) {
    const [bright, dim] = [one, two].map(luminance).sort((a, b) => b - a);
    return (bright + 0.05) / (dim + 0.05);
  }

  /** @param {string} hex */
  function luminance(hex) {
    const [red, green, blue] = channels(hex).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  dress({ theme: given.get("theme"), accent: given.get("accent") });
  dark.addEventListener("change", colour);
  if (!framed) return;

  // What is not ours in somebody else's page

  // Back and Forward are the partner's: a step here makes no entry among theirs.
  history.pushState = (...entry) => history.replaceState(...entry);

  // The focus is the visitor's. Who has left for the page around us, or never came, finds it here when they do.
  let came = document.hasFocus();
  const { focus, scrollIntoView } = HTMLElement.prototype;
  addEventListener("focus", () => (came = true));
  /** @param {FocusOptions} [options] */
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
    else if (came) addEventListener("focus", () => this.isConnected && focus.call(this, options), { once: true });
  };
  /** @param {boolean | ScrollIntoViewOptions} [options] */
  HTMLElement.prototype.scrollIntoView = function (options) {
    // With a channel, the partner's page brings us into view, once the frame is as high as what it shows.
    if (channel || !came) this.getBoundingClientRect();
    else scrollIntoView.call(this, options);
  };

  // A link within the page is no entry either.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    const target = link && link.getAttribute("href")?.startsWith("#") && document.getElementById(link.hash.slice(1));
    if (!target || event.defaultPrevented) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (channel) measure(true);
    else target.scrollIntoView();
  });

  if (!channel) return;

  // What is said

  root.style.overflow = "hidden"; // the frame becomes as high as the page, so nothing stays hidden
  let height = 0;
  /** The origin of the page around us, once it has spoken. */
  let host = "";
  let wanted = false;
  let completed = false;

  /** @param {string} type @param {object} [more] */
  const tell = (type, more) =>
    parent.postMessage({ policy: 1, channel, type, ...more }, host.startsWith("http") ? host : "*");

  /** Say how high the page is, where that is new, or where the visitor has come to something else. */
  function measure(moved = false) {
    if (!innerWidth || !height) return; // in a tab that nobody has opened
    const page = root.getBoundingClientRect();
    const at = moved && document.hasFocus() && document.activeElement?.getBoundingClientRect();
    if (Math.ceil(page.height) === height && !at) return;
    height = Math.ceil(page.height);
    // The margins with which the frame is to be scrolled into view, so that this part of it comes into view.
    const focus = at && { focus: `${page.top - at.top + 16}px 0px ${at.bottom + 32 - page.bottom}px` };
    tell("height", { height, ...focus });
  }

  /** @param {string} selector @param {ParentNode} [within] */
  const part = (selector, within = document) => /** @type {HTMLElement?} */ (within.querySelector(selector));

  /** Another step stands in the place of the one before. */
  function stepped() {
    const outcome = part(".outcome");
    if (outcome && !completed) tell("completed");
    completed = Boolean(outcome);
    const shared = part(".embed-shared");
    if (shared) shared.textContent = "";
    offer();
    measure(true);
  }

  /** Offer to tell the outcome to the page around us, by its name. One that has none is told nothing. */
  function offer() {
    const share = part(".embed-share");
    const button = share && part("button", share);
    if (!share || !button) return;
    share.hidden = !wanted || !completed || !host.startsWith("http");
    button.textContent = worded(button);
  }

  /** What an element may say, with the name of the page around us. @param {HTMLElement} element */
  const worded = (element) => String(element.dataset.words).replace("{site}", new URL(host || "none:").host);

  /** The visitor wants it: what they have answered, and the words of the outcome. No HTML. @param {Event} event */
  function share({ isTrusted }) {
    const outcome = part(".outcome");
    const form = outcome?.closest("form");
    const shared = part(".embed-shared");
    if (!isTrusted || !outcome || !form || !shared) return;
    tell("result", {
      detail: {
        name: part("policy-calculator")?.getAttribute("name"),
        version: part(".embed-share")?.dataset.version,
        answers: String(new URLSearchParams(/** @type {any} */ (new FormData(form)))),
        outcome: {
          kind: /outcome-([\w-]+)/.exec(outcome.className)?.[1],
          title: words(part(".outcome-says", outcome)),
          sentences: [...outcome.querySelectorAll(SENTENCES)].map(words),
        },
      },
    });
    shared.textContent = worded(shared);
  }

  const SENTENCES = ["li", ".outcome-late p", ".conflict-followed", ".branch-then > p", ".outcome-rights"]
    .map((each) => `${each}:not(.outcome-full *)`)
    .join();

  /** The words of an element, without those of the lists inside of it, and without its places in the report. @param {Element?} element */
  function words(element) {
    const copy = /** @type {Element | undefined} */ (element?.cloneNode(true));
    for (const other of copy?.querySelectorAll("ul, ol, div, .cites") ?? []) other.remove();
    return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
  }

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || data?.policy !== 1 || data.channel !== channel || data.type !== "options") return;
    host ||= origin;
    wanted = data.share === true;
    dress(data);
    offer();
  });

  /** @param {Event} event */
  function started(event) {
    if (!event.isTrusted || !(event.target instanceof Element) || !event.target.closest(".question")) return;
    removeEventListener("input", started);
    tell("started");
  }

  /** The loader shows us from now on. */
  function begin() {
    height = Math.ceil(root.getBoundingClientRect().height);
    tell("ready", { title: document.title, lang: root.lang, height });
    addEventListener("input", started);
  }

  // Where the calculator does not come, the link of the loader stays.
  customElements.whenDefined("policy-calculator").then(() => {
    const step = part(".calculator-step");
    if (!step) return;
    const offered = part(".embed-share");
    if (offered) step.after(offered);
    offered?.addEventListener("click", (event) => event.target instanceof HTMLButtonElement && share(event));
    new MutationObserver(stepped).observe(step, { childList: true });
    if (innerWidth) begin();
    new ResizeObserver(() => (height ? measure() : innerWidth && begin())).observe(root);
  });
})();
