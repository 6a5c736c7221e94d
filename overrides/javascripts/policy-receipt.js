// @ts-check
/**
 * <policy-receipt>: a file that was saved under an outcome is read from the reader's disk, and Python compares it.
 *
 * It knows a file, a worker and a string of HTML. It knows no sentence: those are in `data-words`. Nothing is sent.
 *
 * @typedef {EventTarget & {
 *   ready: boolean, stopped: boolean, respond(runtime: Runtime, ask: object): Promise<string>, stop(reason: unknown): void
 * }} Answerer policy-python.js
 */
"use strict";

(() => {
  if (customElements.get("policy-receipt")) return;

  class PolicyReceipt extends HTMLElement {
    /** Only the newest file counts. */
    #run = 0;

    connectedCallback() {
      this.#part("fieldset").removeAttribute("disabled");
      for (const type of ["submit", "click", "change"]) this.addEventListener(type, this);
    }

    /** Clicks, because a sandboxed frame may fire no submit event. @param {Event} event */
    handleEvent(event) {
      const { type, target } = event;
      if (type === "change") this.#show("");
      else if (type === "submit") event.preventDefault();
      else if (target instanceof HTMLButtonElement) {
        event.preventDefault();
        if (target.dataset.do) this.#rest(++this.#run);
        else this.#open();
      }
    }

    async #open() {
      const run = ++this.#run;
      const [file] = /** @type {HTMLInputElement} */ (this.#part("input")).files ?? [];
      if (!file) return this.#say("none");
      if (file.size > 4 * Number(this.dataset.longest)) return this.#say("large");
      this.#part(".calculator-progress").hidden = false;
      this.#part(".calculator-stage").textContent = this.#python.ready ? "" : this.#worded("loading");
      try {
        const host = this.dataset.host ?? "{}";
        const reply = await this.#python.respond(this.#runtime, { name: "", form: await file.text(), host });
        if (run !== this.#run) return;
        this.#show(JSON.parse(reply).html);
        this.#part(".receipt-reply").focus();
      } catch (error) {
        console.error(error);
        if (run === this.#run) this.#say("failed");
      } finally {
        this.#rest(run);
      }
    }

    /** @param {number} run */
    #rest(run) {
      if (run === this.#run) this.#part(".calculator-progress").hidden = true;
    }

    /**
     * The one place where HTML comes in: from our renderer, in Python.
     *
     * @param {string} html
     */
    #show(html) {
      this.#part(".receipt-reply").innerHTML = html;
      this.#part(".calculator-status").textContent = "";
    }

    /** @param {string} words a key of `data-words` */
    #say(words) {
      this.#show("");
      this.#part(".calculator-status").textContent = this.#worded(words);
    }

    /** @param {string} words */
    #worded(words) {
      return String(JSON.parse(this.dataset.words ?? "{}")[words]).replace("{megabytes}", this.#runtime.megabytes);
    }

    /** @param {string} selector @returns {HTMLElement} */
    #part(selector) {
      return /** @type {HTMLElement} */ (this.querySelector(selector));
    }

    /** @returns {Runtime} */
    get #runtime() {
      return JSON.parse(this.dataset.runtime ?? "{}");
    }

    /** @returns {Answerer} */
    get #python() {
      return /** @type {any} */ (window).policyPython;
    }
  }

  customElements.define("policy-receipt", PolicyReceipt);
})();
