// @ts-check
/**
 * Material loads its search with each page; this waits until somebody opens it.
 *
 * Runs before Material's bundle. Where the form has no name, Material leaves the index alone. It gets a stand-in
 * for its worker, and sends what was typed once that says that it is ready.
 * A page without a server carries the worker and the index in one script: Material's own way would run the search in a
 * frame, where it stops the page while it works.
 *
 * @typedef {{ worker: string, index: object }} Carried see mkdocs_calculators/offline.py
 */
"use strict";

(() => {
  const form = document.forms.namedItem("search");
  const Real = window.Worker;
  if (!form || !Real) return;
  form.removeAttribute("name");

  const { loading = "", failed = "", carried } = document.currentScript?.dataset ?? {};
  const { base, search } = JSON.parse(document.querySelector("#__config")?.textContent ?? "");
  /** Absolute now: instant navigation changes the address. @param {string} address @param {string} [from] */
  const absolute = (address, from = ".") => new URL(address, new URL(from, location.href)).href;
  const script = absolute(search);
  const index = absolute("search/search_index.json", base);
  const both = carried && absolute(carried);
  const open = /** @type {HTMLInputElement} */ (document.querySelector("#__search"));
  const status = /** @type {HTMLElement} */ (document.querySelector(".md-search-result__meta"));
  const SETUP = 0; // Material's number for the message with the index

  /** @type {Worker | undefined} */
  let worker;
  /** The newest start that has not failed. @type {object | undefined} */
  let begun;
  const standIn = Object.assign(new EventTarget(), {
    /** @param {unknown} message */
    postMessage: (message) => worker?.postMessage(message),
  });

  async function start() {
    if (begun) return;
    const mine = (begun = {});
    status.textContent = loading;
    const fail = () => {
      if (begun !== mine) return;
      worker?.terminate();
      worker = begun = undefined;
      status.textContent = failed;
    };
    /** @param {string} address */
    const run = (address) => {
      worker = new Real(address);
      worker.onerror = fail;
      worker.onmessage = ({ data }) => standIn.dispatchEvent(new MessageEvent("message", { data }));
    };
    try {
      const content = await (both ? fromScript(both, run) : fromServer(run));
      if (begun === mine) worker?.postMessage({ type: SETUP, data: { ...content, options: {} } });
    } catch {
      fail();
    }
  }

  /** @param {(address: string) => void} run */
  async function fromServer(run) {
    run(script);
    const answer = await fetch(index);
    const content = await answer.json();
    if (!answer.ok) throw answer;
    return content;
  }

  /** @param {string} address @param {(address: string) => void} run */
  async function fromScript(address, run) {
    const shared = /** @type {{ policySearch?: Carried }} */ (window);
    const element = Object.assign(document.createElement("script"), { src: address });
    await new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
    const { worker: text, index: content } = /** @type {Carried} */ (shared.policySearch);
    run(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    return content;
  }

  window.Worker = new Proxy(Real, {
    construct(_, [address, options]) {
      if (address !== search) return new Real(address, options);
      window.Worker = Real;
      // Material opens the search at each focus, key and link (?q=). Typing tries again what failed.
      open.addEventListener("change", () => open.checked && start());
      form.addEventListener("input", start);
      return standIn;
    },
  });
})();
