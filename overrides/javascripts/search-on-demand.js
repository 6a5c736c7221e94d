// @ts-check
/**
 * Material loads its search with each page; this waits until somebody opens it.
 *
 * Runs before Material's bundle. Where the form has no name, Material leaves the index alone. It gets a stand-in
 * for its worker, and sends what was typed once that says that it is ready.
 * From a file, Material waits by itself and takes the index from search/search_index.js.
 */
"use strict";

(() => {
  const form = document.forms.namedItem("search");
  const Real = window.Worker;
  if (!form || !Real || location.protocol === "file:") return;
  form.removeAttribute("name");

  const { loading = "", failed = "" } = document.currentScript?.dataset ?? {};
  const { base, search } = JSON.parse(document.querySelector("#__config")?.textContent ?? "");
  // Absolute now: instant navigation changes the address.
  const script = new URL(search, location.href);
  const index = new URL("search/search_index.json", new URL(base, location.href));
  const open = /** @type {HTMLInputElement} */ (document.querySelector("#__search"));
  const status = /** @type {HTMLElement} */ (document.querySelector(".md-search-result__meta"));
  const SETUP = 0; // Material's number for the message with the index

  /** @type {Worker | undefined} */
  let worker;
  const standIn = Object.assign(new EventTarget(), {
    /** @param {unknown} message */
    postMessage: (message) => worker?.postMessage(message),
  });

  async function start() {
    if (worker) return;
    status.textContent = loading;
    /** @type {Worker | undefined} */
    let started;
    const fail = () => {
      if (worker !== started) return;
      started?.terminate();
      worker = undefined;
      status.textContent = failed;
    };
    try {
      worker = started = new Real(script);
      started.onerror = fail;
      started.onmessage = ({ data }) => standIn.dispatchEvent(new MessageEvent("message", { data }));
      const answer = await fetch(index);
      const content = await answer.json();
      if (!answer.ok) throw answer;
      started.postMessage({ type: SETUP, data: { ...content, options: {} } });
    } catch {
      fail();
    }
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
