// @ts-check
/**
 * The one place that decides which text may become HTML and which address may become a script, in the pages that partners
 * show in a frame (embed.html). Their policy demands Trusted Types: a browser that knows them asks here each time, and
 * runs no script text at all. It stands before every other script.
 *
 * HTML comes from our own renderer, which writes plain tags with quoted attributes. Whatever looks otherwise is refused.
 */
"use strict";

(() => {
  const trusted = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): unknown } }} */ (
    /** @type {unknown} */ (window)
  ).trustedTypes;

  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  // This script stands one below the folder of all embeds.
  const FOLDER = new URL("..", src).href;

  const TAG = /<\/?([a-z][\w-]*)((?:\s+[a-z][\w:-]*(?:="[^"]*")?)*)\s*\/?>/giy;
  const ATTRIBUTE = /([a-z][\w:-]*)(?:="([^"]*)")?/gi;
  // What runs, what fetches, and what changes how the rest is read.
  const ACTIVE = /^(?:script|i?frame|frameset|object|embed|applet|base|link|meta|style|template|svg|math|img|image|video|audio)$/i;
  const RUNS = /^(?:on.*|.*:.*|style|src|srcset|srcdoc|action|formaction|data|poster|background|ping)$/i;
  const HARMLESS = /^(?:https?:|mailto:|data:|[#./]|$)/;

  /** @param {string} found */
  const refused = (found) => new TypeError(`This is no HTML of our renderer, so it is refused: ${found.slice(0, 200)}`);

  /** @param {string} html */
  function createHTML(html) {
    for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", TAG.lastIndex)) {
      TAG.lastIndex = at;
      const [tag, name, attributes] = TAG.exec(html) ?? [];
      if (!tag || ACTIVE.test(name)) throw refused(html.slice(at));
      for (const [, attribute, value = ""] of attributes.matchAll(ATTRIBUTE)) {
        if (RUNS.test(attribute) || (/^href$/i.test(attribute) && !HARMLESS.test(value))) throw refused(tag);
      }
    }
    return html;
  }

  /** @param {string} address */
  function createScriptURL(address) {
    const { href, protocol } = new URL(address, document.baseURI);
    if (protocol === "blob:" || href.startsWith(FOLDER)) return address;
    throw new TypeError(`No script of an embed comes from ${href}`);
  }

  // No rule for script text: it is always refused.
  trusted?.createPolicy("default", { createHTML, createScriptURL });
})();
