// @ts-check
/**
 * A link to a page in another language: the browser loads it whole, and the one at a calculator carries the answers along.
 *
 * The theme puts a fetched page in the place of another, but leaves the language of the document and the words of the
 * header as they are. Nor can one document hold the graphs of two languages.
 */
"use strict";

(() => {
  const { root = ".", languages = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const top = new URL(root.replace(/\/?$/, "/"), document.baseURI).href;

  /** The language of one of our pages by its address; nothing for a page elsewhere. @param {string} address */
  function languageOf(address) {
    if (!address.startsWith(top)) return undefined;
    const [folder] = address.slice(top.length).split("/", 1);
    return languages.split(" ").includes(folder) ? folder : "";
  }

  /**
   * The answers of a calculator as a link holds them. What stands in the form and is not sent yet goes along, and its
   * question is asked again.
   *
   * @param {Element} calculator
   */
  function answersOf(calculator) {
    const form = calculator.querySelector("form");
    const data = /** @type {any} */ (form && new FormData(form)); // of texts: there is no field for a file
    const answers = new URLSearchParams(data ?? "");
    const asking = answers.get("asking");
    answers.delete("asking");
    const typed = [...answers].filter(([name]) => name === asking || name.startsWith(`${asking}-`));
    if (typed.some(([, value]) => value)) answers.append("change", String(asking));
    else for (const [name] of typed) answers.delete(name);
    return String(answers);
  }

  /** Before the theme hears of it; on the way down also for a new tab. @param {Event} event */
  function prepare({ target }) {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!link) return;
    const there = languageOf(link.href);
    if (there !== undefined && there !== languageOf(location.href)) link.target ||= "_self";
    const calculator = link.closest(".calculator-languages") && link.closest("policy-calculator");
    const answers = calculator && answersOf(calculator);
    if (calculator) link.hash = answers ? `${calculator.getAttribute("name")}?${answers}` : "";
  }

  for (const type of ["pointerdown", "click"]) addEventListener(type, prepare, true);
})();
