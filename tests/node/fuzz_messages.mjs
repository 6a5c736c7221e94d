/**
 * Messages between a partner's page and an embed: the real embed.js and embed-frame.js, each in as much of a page as it
 * needs.
 *
 * node fuzz_messages.mjs [FOLDER]      FOLDER holds another embed.js. A question is {"to": "page" | "frame", "message", "head"}; `head` writes
 *                                      version and channel over what the message holds. The answer says what came of it.
 */
import { answering, script } from "./asked.mjs";

const listeners = [];
const defined = new Map();
const tick = () => new Promise(setImmediate);
globalThis.window = globalThis;
globalThis.addEventListener = (type, heard) => type === "message" && listeners.push(heard);
globalThis.removeEventListener = () => {};
globalThis.setTimeout = (go) => setImmediate(go);
globalThis.MutationObserver = globalThis.ResizeObserver = class {
  observe() {}
};
globalThis.customElements = {
  get: (name) => defined.get(name), define: (name, one) => defined.set(name, one), whenDefined: () => Promise.resolve(),
};
globalThis.CustomEvent = class {
  constructor(type, { detail } = {}) {
    Object.assign(this, { type, detail: detail ?? null });
  }
};

/** A value as it is after the clone that a message is: JSON, and what JSON lacks. */
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (value === null || typeof value !== "object") return value;
  const [[kind, how] = []] = Object.entries(value);
  switch (kind) {
    case "$undefined": return undefined;
    case "$number": return Number(how);
    case "$bigint": return 10n ** 40n;
    case "$date": return new Date(NaN);
    case "$map": return new Map([["title", "x"]]);
    case "$bytes": return new Uint8Array(how);
    case "$error": return new RangeError("<b>");
    case "$circle": { const circle = { title: "x" }; circle.circle = circle; return circle; }
    case "$deep": { let deep = "x"; for (let n = 0; n < how; n += 1) deep = [deep]; return deep; }
    default: return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
  }
}

/** A style as browsers keep it: what is no value changes nothing. */
function style() {
  const kept = {};
  const fits = {
    height: /^(?:0|\d*\.?\d+(?:e[+-]?\d+)?px)$/i, scrollMargin: /^(?:(?:^|\s)-?\d*\.?\d+(?:e[+-]?\d+)?(?:px|(?<=0)))+$/i, colorScheme: /./,
  };
  return new Proxy(kept, {
    set: (_, name, value) => (String(value) === "" ? delete kept[name] : !fits[name]?.test(String(value)) || (kept[name] = String(value)), true),
  });
}

// The page's side

const sent = [];
const frameWindow = { postMessage: (message) => sent.push(structuredClone(message)) };
function made(tag) {
  const own = style();
  const element = { tag, isConnected: true, contentWindow: frameWindow, remove() {}, scrollIntoView() { element.scrolled = true; } };
  return Object.defineProperty(element, "style", { get: () => own, set: () => {} });
}
globalThis.document = {
  currentScript: { src: "https://guide.example/embed.js" }, createElement: made,
  documentElement: { dataset: {}, style: {}, lang: "en", getBoundingClientRect: () => ({ height: 500, top: 0, bottom: 500 }) },
  title: "A calculator", hasFocus: () => false, querySelector: () => null,
};
globalThis.getComputedStyle = () => ({ outlineColor: "rgb(0, 0, 0)", getPropertyValue: () => "#ffffff" });
globalThis.HTMLElement = class {
  fired = [];
  getAttribute = () => null;
  matches = () => false;
  attachShadow() {
    const held = [];
    return (this.shadowRoot = {
      held, activeElement: {}, replaceChildren: (...all) => held.splice(0, held.length, ...all), append: (one) => held.push(one),
      get lastChild() { return held.at(-1); },
    });
  }
  dispatchEvent(event) {
    this.fired.push(event);
  }
};
const BEFORE = { height: "620px", title: "Ready", lang: "en" };

async function atThePage({ message, head, ready }) {
  listeners.length = sent.length = 0;
  const element = new (defined.get("policy-calculator"))();
  element.connectedCallback();
  await tick();
  const frame = element.shadowRoot.held.at(-1);
  const channel = new URLSearchParams(frame.name).get("channel");
  const hear = (data) => listeners.forEach((one) => one({ source: frameWindow, origin: "null", data }));
  if (ready) hear({ policy: 1, channel, type: "ready", ...BEFORE, height: 620 });
  const events = element.fired.length;
  const data = revived(message);
  if (head && data && typeof data === "object") Object.assign(data, { policy: 1, channel });
  let threw = "";
  try {
    hear(data);
  } catch (error) {
    threw = `${error.name}: ${error.message}`;
  }
  const { title, lang, inert, scrolled = false } = frame;
  const fired = element.fired.slice(events).map(({ type, detail }) => ({ type, detail: plain(detail) }));
  const own = Object.keys(frame).filter((key) => !["tag", "isConnected", "contentWindow", "remove", "scrollIntoView"].includes(key));
  return { threw, title: plain(title), lang: plain(lang), inert: Boolean(inert), scrolled, height: frame.style.height ?? null, fired, own, channel };
}

/** A value as JSON, or that it has none. */
function plain(value) {
  try {
    return JSON.parse(JSON.stringify(value ?? null));
  } catch {
    return { $: "no JSON" };
  }
}

// The frame's side

const CHANNEL = "98,76,54,32";
const told = [];
let sheet = "";
const button = { dataset: { words: "Share with {site}" }, textContent: "" };
const share = { hidden: true, dataset: { version: "2017.1" }, querySelector: () => button, addEventListener() {} };
const calm = { matches: false, addEventListener() {} };

async function aFrame() {
  listeners.length = told.length = 0;
  globalThis.parent = { postMessage: (message, to) => told.push({ message: structuredClone(message), to }) };
  globalThis.name = new URLSearchParams({ policy: "1", channel: CHANNEL, type: "options", theme: "", accent: "", share: "false" }).toString();
  globalThis.innerWidth = 600;
  globalThis.history = { pushState() {}, replaceState() {} };
  globalThis.matchMedia = () => calm;
  globalThis.CSSStyleSheet = class {
    replaceSync(text) {
      sheet = text;
    }
  };
  document.querySelector = (selector) => ({ ".embed-share": share, ".calculator-step": { after() {} } })[selector] ?? null;
  globalThis.document.readyState = "complete";
  script("embed-frame.js");
  await tick();
}

async function atTheFrame({ message, head, origin }) {
  const data = revived(message);
  if (head && data && typeof data === "object") Object.assign(data, { policy: 1, channel: CHANNEL });
  const { dataset } = document.documentElement;
  for (const key of Object.keys(dataset)) delete dataset[key];
  const before = told.length;
  sheet = "";
  let threw = "";
  console.warn = () => {};
  try {
    listeners.forEach((one) => one({ source: parent, origin, data }));
  } catch (error) {
    threw = `${error.name}: ${error.message}`;
  }
  return { threw, dataset: { ...dataset }, sheet, told: told.slice(before), hidden: share.hidden, button: button.textContent };
}

script("embed.js", process.argv[2]);
let framed = false;
await answering(async (question) => {
  if (question.to === "page") return atThePage(question);
  if (!framed) {
    framed = true;
    await aFrame();
    framed = listeners.slice();
  }
  listeners.splice(0, listeners.length, ...framed);
  return atTheFrame(question);
});
