// @ts-check
/**
 * <policy-batch>: a table of cases is read from the reader's disk, answered slice by slice, and offered to be saved.
 *
 * It knows files, a worker and strings. What a row is and what is said to it, Python knows; sentences are in
 * `data-words`. Nothing is sent and nothing is kept: the answered table is in memory until the page is left.
 *
 * @typedef {EventTarget & {
 *   ready: boolean, arrived: number, respond(runtime: Runtime, ask: object): Promise<string>
 * }} SlicePython the one of policy-calculator.js
 * @typedef {{
 *   text: string, state: object, rows: number, failed: number, notes: string[], refused?: string
 * }} Answered see calculators/kit/browser.py
 */
"use strict";

(() => {
  if (customElements.get("policy-batch")) return;

  // Bytes. A slow phone answers a slice in seconds, so that the reader sees it go on.
  const SLICE = 32_768;
  const MARK = "\ufeff";

  /** The reader must do something first: the message is shown where. */
  class Mistake extends Error {
    /**
     * @param {string} message
     * @param {"input" | "select"} [at]
     */
    constructor(message, at = "input") {
      super(message);
      this.at = at;
    }
  }

  /** The one that left the page in this very moment: the theme may put a fresh copy of the page in its place. */
  let leaving = /** @type {PolicyBatch?} */ (null);

  class PolicyBatch extends HTMLElement {
    #page = "";
    /** Only the newest run counts. */
    #run = 0;
    #address = "";

    connectedCallback() {
      const before = leaving;
      leaving = null;
      if (before && before !== this && before.#page === location.pathname) return this.replaceWith(before);
      this.#page = location.pathname;
      this.#part("fieldset").removeAttribute("disabled");
      for (const type of ["submit", "click", "change", "dragover", "drop"]) this.addEventListener(type, this);
    }

    disconnectedCallback() {
      leaving = this;
      setTimeout(() => {
        if (leaving === this) leaving = null;
        if (!this.isConnected) this.#stop();
      });
    }

    /** @param {Event} event */
    handleEvent(event) {
      if (event instanceof DragEvent) this.#take(event);
      else if (event.type === "change") this.#change();
      else if (event.type === "stage") this.#tell();
      else if (event.type === "submit") event.preventDefault();
      else if (event.target instanceof HTMLButtonElement) this.#press(event, event.target);
    }

    /**
     * Clicks, because a sandboxed frame may fire no submit event.
     *
     * @param {Event} event
     * @param {HTMLButtonElement} button
     */
    #press(event, { type }) {
      event.preventDefault();
      if (type === "submit") this.#start();
      else this.#cancel();
    }

    /** Another file, or another calculator: what came out before is about something else. */
    #change() {
      this.#show("");
      this.#part(".batch-result").hidden = true;
    }

    /** A file may be dropped anywhere on the element. @param {DragEvent} event */
    #take(event) {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type !== "drop") return;
      this.#input.files = event.dataTransfer.files;
      this.#change();
      this.#input.focus();
    }

    async #start() {
      this.#stop();
      const run = this.#run;
      this.#show("");
      try {
        const file = this.#chosen();
        this.#python.addEventListener("stage", this);
        this.#tell();
        const parts = await this.#answer(file, () => run === this.#run);
        if (parts) this.#finish(file, parts);
      } catch (error) {
        if (run === this.#run) this.#fail(error);
      }
    }

    /** The file, if it can be answered here. */
    #chosen() {
      const [file] = this.#input.files ?? [];
      const most = Number(this.dataset.most);
      if (!this.#part("select").value) throw new Mistake(this.#worded("no-calculator"), "select");
      if (!file) throw new Mistake(this.#worded("no-table"));
      if (file.size <= most) return file;
      const size = Math.ceil(file.size / 100_000) / 10;
      throw new Mistake(this.#worded("large", { size, most: most / 1_000_000 }));
    }

    /**
     * Slice after slice. Between them the state is handed on, so Python holds nothing.
     *
     * @param {File} file
     * @param {() => boolean} wanted
     * @returns {Promise<{ blobs: Blob[], reply: Answered } | undefined>} nothing where the reader has stopped it
     */
    async #answer(file, wanted) {
      const name = this.#part("select").value;
      const form = this.#lines(file) ? "jsonl" : "csv";
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      const blobs = [];
      /** @type {Answered | undefined} */
      let reply;
      for (let start = 0, last = false; !last; start += SLICE) {
        last = start + SLICE >= file.size;
        const text = decoder.decode(await this.#bytes(file, start), { stream: !last });
        const ask = JSON.stringify({ name, form, text, last, state: reply?.state ?? null });
        reply = /** @type {Answered} */ (JSON.parse(await this.#python.respond(this.#runtime, { batch: ask })));
        if (!wanted()) return;
        if (reply.refused) throw new Mistake(reply.refused);
        // A spreadsheet takes a text for UTF-8 only with this mark at its start.
        if (!start && form === "csv" && !reply.text.startsWith(MARK)) blobs.push(new Blob([MARK]));
        blobs.push(new Blob([reply.text]));
        this.#tell(Math.min(start + SLICE, file.size) / file.size);
      }
      return reply && { blobs, reply };
    }

    /**
     * @param {File} file
     * @param {number} start
     */
    async #bytes(file, start) {
      try {
        return await file.slice(start, start + SLICE).arrayBuffer();
      } catch {
        throw new Mistake(this.#worded("unread")); // it was moved or changed since it was chosen
      }
    }

    /**
     * @param {File} file
     * @param {{ blobs: Blob[], reply: Answered }} answered
     */
    #finish(file, { blobs, reply: { rows, failed, notes } }) {
      const form = this.#lines(file) ? ["jsonl", "application/jsonl"] : ["csv", "text/csv"];
      this.#address = URL.createObjectURL(new Blob(blobs, { type: `${form[1]};charset=utf-8` }));
      const save = this.#part("a");
      save.href = this.#address;
      save.download = `${file.name.replace(/\.[^.]*$/, "")}-${this.#worded("answered")}.${form[0]}`;
      this.#part(".batch-done").textContent = this.#worded("done", { rows, failed, answered: rows - failed });
      const said = failed ? [this.#worded("see"), ...notes] : notes;
      this.#part(".batch-notes").replaceChildren(...said.map((note) => this.#made("li", note)));
      const result = this.#part(".batch-result");
      result.hidden = false;
      this.#rest();
      result.focus();
    }

    /**
     * @param {string} tag
     * @param {string} text
     * @param {object} [more]
     */
    #made(tag, text, more) {
      return Object.assign(document.createElement(tag), { textContent: text, ...more });
    }

    /** @param {File} file */
    #lines({ name }) {
      return /\.(?:jsonl|ndjson)$/i.test(name);
    }

    /** @param {unknown} error */
    #fail(error) {
      this.#rest();
      if (!(error instanceof Mistake)) {
        console.error(error);
        return this.#say("failed");
      }
      this.#show(error.message, error.at);
      this.#part(error.at).focus();
    }

    #cancel() {
      this.#stop();
      this.#say("cancelled");
      this.#part(".calculator-continue").focus();
    }

    /** No run counts any more, and what came out before is gone. */
    #stop() {
      this.#run += 1;
      this.#rest();
      URL.revokeObjectURL(this.#address);
      this.#part(".batch-result").hidden = true;
    }

    /** Nothing is worked on. */
    #rest() {
      this.#python?.removeEventListener("stage", this);
      this.#part(".calculator-progress").hidden = true;
      this.#say("");
    }

    /** How far it is: first Python comes, then the rows are answered. @param {number} [done] from 0 to 1 */
    #tell(done) {
      const { ready, arrived } = this.#python;
      const bar = this.#part("progress");
      const at = ready ? done : arrived && arrived / this.#runtime.bytes;
      this.#part(".calculator-progress").hidden = false;
      if (at) bar.value = at;
      else bar.removeAttribute("value");
      const percent = Math.floor(100 * (done ?? 0));
      this.#part(".calculator-stage").textContent = this.#worded(ready ? "part" : "loading", { percent });
      this.#say(ready ? "working" : "loading", true);
    }

    /**
     * What must be mended first, or nothing.
     *
     * @param {string} mistake
     * @param {"input" | "select"} [at]
     */
    #show(mistake, at = "input") {
      this.querySelector(".question-mistake")?.remove();
      this.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
      if (!mistake) return;
      const control = this.#part(at);
      control.setAttribute("aria-invalid", "true");
      control.before(this.#made("p", mistake, { id: `${control.id}-mistake`, className: "question-mistake" }));
    }

    /**
     * The live region, which speaks only when its words change.
     *
     * @param {string} words a key of `data-words`, or nothing
     * @param {boolean} shown whether the reader sees as much elsewhere
     */
    #say(words, shown = false) {
      const status = this.#part(".calculator-status");
      const text = words && this.#worded(words);
      status.classList.toggle("visually-hidden", shown);
      if (status.textContent !== text) status.textContent = text;
    }

    /**
     * @param {string} words
     * @param {Record<string, number>} [numbers]
     */
    #worded(words, numbers = {}) {
      const known = /** @type {Record<string, string | number>} */ ({ megabytes: this.#runtime.megabytes, ...numbers });
      const text = String(JSON.parse(this.dataset.words ?? "{}")[words]);
      return text.replace(/\{(\w+)\}/g, (_, name) => known[name].toLocaleString("en"));
    }

    /**
     * @template {string} S
     * @param {S} selector
     * @returns {S extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[S] : HTMLElement}
     */
    #part(selector) {
      return /** @type {any} */ (this.querySelector(selector));
    }

    get #input() {
      return /** @type {HTMLInputElement} */ (this.#part("input"));
    }

    /** @returns {Runtime} */
    get #runtime() {
      return JSON.parse(this.dataset.runtime ?? "{}");
    }

    /** It starts when it is first asked, and is the same for the whole visit. @returns {SlicePython} */
    get #python() {
      return /** @type {any} */ (window).policyPython;
    }
  }

  customElements.define("policy-batch", PolicyBatch);
})();
