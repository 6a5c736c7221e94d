// @ts-check
/**
 * What Material's own inline scripts do, as a file: a strict policy forbids scripts inside of a page.
 *
 * It stands in the head and holds the page up, so that no colour is shown that is not meant.
 */
"use strict";

(() => {
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  // Two sites on one host do not share what is kept. This script stands one below the top of the site.
  const scope = new URL("..", src).pathname;

  /** @param {string} key */
  function get(key) {
    try {
      return JSON.parse(localStorage.getItem(`${scope}.${key}`) ?? "null");
    } catch {
      return null; // the browser forbids it
    }
  }

  /** @param {string} key @param {unknown} value */
  function set(key, value) {
    try {
      localStorage.setItem(`${scope}.${key}`, JSON.stringify(value));
    } catch {
      // The choice holds for this page.
    }
  }

  // Material's bundle calls these two by name, on this site for the colours alone.
  Object.assign(window, { __md_get: get, __md_set: set });

  const DEVICE = "(prefers-color-scheme)";
  const { media = DEVICE, scheme = "" } = get("__palette")?.color ?? {};
  const follows = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";

  // There is no body yet. An observer is told before the browser can paint it.
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    document.body.dataset.mdColorScheme = media === DEVICE ? follows : scheme;
  }).observe(document.documentElement, { childList: true });
})();
