// @ts-check
/**
 * <keep-site>: the button "Keep this site on my device", and what goes with it. What it does stands in keeping.js.
 *
 * @typedef {EventTarget & {
 *   state: string, says: string, arrived: number, total: number, newer?: number,
 *   look(): void, keep(): void, stop(): void, remove(): void
 * }} Keeper the one of keeping.js
 */
"use strict";

(() => {
  class KeepSite extends HTMLElement {
    /** Not told to a screen reader: how it is when the page is opened stands in the text. */
    #told = false;

    connectedCallback() {
      if (location.protocol === "file:") return this.#tell(this.#worded("folder"));
      this.keeping = /** @type {Keeper} */ (/** @type {any} */ (window).keeping);
      for (const type of ["change", "progress"]) this.keeping.addEventListener(type, this);
      this.addEventListener("click", this);
      if (this.keeping.state === "filling") this.#change();
      else this.keeping.look();
    }

    disconnectedCallback() {
      for (const type of ["change", "progress"]) this.keeping?.removeEventListener(type, this);
    }

    /** @param {Event} event */
    handleEvent({ type, target }) {
      if (type === "progress") this.#progress();
      else if (type === "change") this.#change();
      else if (target instanceof HTMLButtonElement) this.#press(target.name);
    }

    /** @param {string} name */
    #press(name) {
      if (name === "remove") this.keeping?.remove();
      else if (name === "stop") this.keeping?.stop();
      else this.keeping?.keep();
    }

    /** Show what may be done now, and say how it is. */
    #change() {
      const { state = "looking", says = "" } = this.keeping ?? {};
      if (state === "looking") return;
      const pressed = this.querySelector("button:focus");
      for (const part of this.querySelectorAll("[data-when]")) {
        if (part instanceof HTMLElement) part.hidden = !part.dataset.when?.split(" ").includes(state);
      }
      this.#tell([says, says === state ? "" : state].map((key) => this.#worded(key)).join(" ").trim());
      if (pressed?.closest("[hidden]")) this.#part(".keep-says").focus();
      else if (this.#told) this.#part(".keep-status").textContent = this.#part(".keep-says").textContent;
      this.#told = true;
      this.#progress();
    }

    /** @param {string} sentence */
    #tell(sentence) {
      this.#part(".keep-says").textContent = sentence;
    }

    /** @param {string} key of data-words */
    #worded(key) {
      const megabytes = Math.max((this.keeping?.newer ?? 0) / 1_000_000, 0.1).toFixed(1);
      return (JSON.parse(this.dataset.words ?? "{}")[key] ?? "").replace("{megabytes}", megabytes);
    }

    /** @param {string} selector @returns {HTMLElement} */
    #part(selector) {
      return /** @type {any} */ (this.querySelector(selector));
    }

    /** Only to be seen: it is told when it begins and when it ends, and not file by file. */
    #progress() {
      const bar = /** @type {HTMLProgressElement} */ (this.querySelector("progress"));
      bar.value = this.keeping?.total ? this.keeping.arrived / this.keeping.total : 0;
    }
  }

  const define = () => customElements.get("keep-site") ?? customElements.define("keep-site", KeepSite);
  // The theme starts all scripts of a page that it takes in at once: keeping.js may come after this one.
  if ("keeping" in window) define();
  else addEventListener("keeping", define, { once: true });
})();
