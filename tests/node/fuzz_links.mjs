/**
 * What a page makes of an address: the real policy-calculator.js and policy-graph.js, with as much of a page as they need.
 *
 * node fuzz_links.mjs FOLDER      FOLDER holds NAME.json for each calculator. A question is {"name", "host"} with the
 *                                 "fragment" of an address or a "form"; the answer is {"form", "quick", "python"}: what
 *                                 was read as answers (null where nothing was), the graph's step, whether Python was asked.
 */
import { existsSync, readFileSync } from "node:fs";
import { answering, script } from "./asked.mjs";

const [folder] = process.argv.slice(2);
const part = () => ({
  innerHTML: "", textContent: "", dataset: {}, classList: { toggle() {} }, focus() {}, scrollIntoView() {}, hidden: true,
  setAttribute() {}, removeAttribute() {}, toggleAttribute() {}, contains: () => false,
});
const defined = new Map();
globalThis.window = globalThis;
globalThis.HTMLElement = class {
  dataset = {};
  parts = new Map();
  addEventListener() {}
  removeEventListener() {}
  scrollIntoView() {}
  getAttribute(name) {
    return name === "name" ? this.name : null;
  }
  querySelector(selector) {
    if (!this.parts.has(selector)) this.parts.set(selector, part());
    return this.parts.get(selector);
  }
};
globalThis.SubmitEvent = class {};
globalThis.HTMLButtonElement = class {};
globalThis.PopStateEvent = class {};
globalThis.CSS = { escape: (text) => text };
globalThis.customElements = { get: (name) => defined.get(name), define: (name, one) => defined.set(name, one) };
globalThis.addEventListener = globalThis.removeEventListener = () => {};
// There is no clock: what waits for one never comes.
globalThis.setTimeout = (go, time) => (time ? 0 : setImmediate(go));
globalThis.clearTimeout = () => {};
globalThis.matchMedia = () => ({ matches: true });
globalThis.history = { state: null, scrollRestoration: "auto", pushState() {}, replaceState() {} };
globalThis.document = { baseURI: "https://guide.example/", activeElement: null, querySelector: () => now.element };
console.warn = (...said) => (now.warned = String(said[0]));
console.error = (...said) => (now.warned = String(said[0]));

const graphs = {};
const now = {};
script("policy-graph.js");
script("policy-calculator.js");
const walk = globalThis.policyGraph;
globalThis.policyGraph = (graph, form, host) => {
  now.form = form;
  return (now.quick = walk(graph, form, host));
};
globalThis.policyGraphs = graphs;
globalThis.policyPython = Object.assign(new EventTarget(), {
  ready: false, arrived: 0, prepare() {}, costs: () => false,
  async step(_, form) {
    now.form = form;
    now.python = true;
    return { html: "", full: "", answers: "", step: "question", focus: "" };
  },
});

await answering(async ({ name, host, fragment, form }) => {
  const path = `${folder}/${name}.json`;
  if (!(name in graphs) && existsSync(path)) graphs[name] = JSON.parse(readFileSync(path, "utf-8"));
  Object.assign(now, { form: null, quick: null, python: false, warned: "" });
  if (form !== undefined) {
    try {
      return { form, quick: (name in graphs && walk(graphs[name], form, JSON.parse(host))) || null };
    } catch (error) {
      return { form, quick: null, warned: String(error) }; // Python answers then
    }
  }
  // As a browser does: it writes some letters of a fragment as %..
  const { hash, href } = new URL(`https://guide.example/#${fragment.toWellFormed()}`);
  globalThis.location = { hash, href };
  const element = (now.element = new (defined.get("policy-calculator"))());
  Object.assign(element, { name, isConnected: true });
  element.dataset = { host, words: "{}", runtime: JSON.stringify({ megabytes: "3" }) };
  element.connectedCallback();
  await new Promise(setImmediate);
  element.disconnectedCallback();
  await new Promise(setImmediate);
  return { form: now.form, quick: now.quick ?? null, python: now.python, warned: now.warned };
});
