// @ts-check
/**
 * <policy-calculator name="fees">: the static page holds the form already, this makes it answer.
 *
 * It knows a tag, a worker, a form and a string of HTML. It knows no sentence: those are in `data-words`.
 * The answers are in the form and in the part of the address after `#`, which no browser sends. Nothing is stored.
 *
 * @typedef {{ root: string, worker: string, pyodide: string, archive: string, lock: object,
 *   megabytes: string, bytes: number }} Runtime
 * @typedef {{ html: string, answers: string, step: "question" | "mistake" | "outcome", focus: string }} Reply
 * @typedef {{ resolve(reply: string): void, reject(error: unknown): void }} Waiting
 */
"use strict";

(() => {
  if (customElements.get("policy-calculator")) return;

  // Milliseconds. Only silence counts as failure: on a slow line, what arrives is reported all the time.
  const UNNOTICED = 300;
  const LONG = 10_000;
  const SILENT_START = 90_000;
  const SILENT_ANSWER = 20_000;

  /** The reader has stopped Python: not a failure. */
  class Cancelled extends Error {}

  /** Python in a worker, one for the whole visit. It starts when it is first wanted, and anew after it was stopped. */
  class Python extends EventTarget {
    /** @type {Worker | undefined} */
    #worker;
    /** @type {Promise<unknown>} */
    #started = Promise.resolve();
    /** @type {Map<number, Waiting>} the start is number 0 */
    #waiting = new Map();
    #last = 0;
    #alarm = 0;
    ready = false;
    arrived = 0;
    /** Once stopped, it starts only for an answer: not again at each touch. */
    stopped = false;

    /** @param {Runtime} runtime */
    start(runtime) {
      if (!this.#worker) this.#started = this.#start(runtime);
      return this.#started;
    }

    /** @param {Runtime} runtime */
    async #start({ root, worker, pyodide, archive, lock }) {
      const top = new URL(root, document.baseURI);
      /** @param {string} path */
      const address = (path) => new URL(path, top).href;
      try {
        if (typeof WebAssembly === "undefined") throw new Error("This browser has no WebAssembly.");
        this.#worker = new Worker(address(worker));
      } catch (error) {
        this.stop(error);
        throw error;
      }
      this.#worker.onmessage = ({ data }) => this.#hear(data);
      this.#worker.onerror = ({ message }) => this.stop(new Error(message || `${address(worker)} does not load.`));
      return this.#send(0, { start: { pyodide: address(pyodide), archive: address(archive), lock } });
    }

    /**
     * @param {Runtime} runtime
     * @param {{ name: string, form: string, host: string }} ask
     */
    async respond(runtime, ask) {
      await this.start(runtime);
      this.#last += 1;
      return this.#send(this.#last, { id: this.#last, ...ask });
    }

    /** @param {unknown} reason */
    stop(reason) {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.ready = false;
      this.arrived = 0;
      this.stopped = true;
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
      this.#watch();
    }

    /**
     * @param {number} id
     * @param {object} message
     * @returns {Promise<string>}
     */
    #send(id, message) {
      this.#worker?.postMessage(message);
      return new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#watch();
      });
    }

    /** @param {{ id?: number, reply: string, error?: string, failed?: string, stage?: string, bytes?: number }} message */
    #hear({ id = 0, reply, error, failed, stage, bytes }) {
      if (failed) return this.stop(new Error(failed));
      this.arrived = bytes ?? this.arrived;
      this.ready ||= stage === "ready";
      if (this.ready) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error) waiting?.reject(new Error(error));
        else waiting?.resolve(reply);
      }
      this.#watch();
      if (stage) this.dispatchEvent(new Event("stage"));
    }

    /** Give up when something is awaited and nothing is heard. */
    #watch() {
      clearTimeout(this.#alarm);
      if (!this.#waiting.size) return;
      const limit = this.ready ? SILENT_ANSWER : SILENT_START;
      this.#alarm = setTimeout(() => this.stop(new Error(`Python said nothing for ${limit} ms.`)), limit);
    }
  }

  // On `window`, because it outlives every page of a visit: the theme changes pages without leaving the document.
  const shared = /** @type {{ policyCalculators?: Python }} */ (window);
  const python = (shared.policyCalculators ??= new Python());

  const pageAddress = () => location.href.split("#", 1)[0];

  class PolicyCalculator extends HTMLElement {
    #name = "";
    #page = "";
    /** The first question, as the static page has it. */
    #first = "";
    /** The answers that are shown, as the address holds them. */
    #shown = "";
    /** Only the newest request is answered. */
    #request = 0;
    /** @type {Runtime} */
    #runtime = JSON.parse("{}");
    /** @type {Record<string, string | undefined>} */
    #words = {};
    /** Where the reader was when an answer was asked for. @type {Element?} */
    #from = null;
    #touched = false;
    #long = false;
    #timers = [0];

    connectedCallback() {
      if (!this.#first) this.#takeOver();
      for (const type of ["click", "submit", "focusin", "pointerdown"]) this.addEventListener(type, this);
      window.addEventListener("popstate", this);
      this.#page = pageAddress();
      const answers = this.#answersInAddress();
      if (answers === undefined) return;
      this.scrollIntoView();
      if (answers) this.#ask(answers);
    }

    disconnectedCallback() {
      window.removeEventListener("popstate", this);
      this.#settle();
    }

    /** Until now the form was locked, so that nothing could be sent. */
    #takeOver() {
      this.#name = this.getAttribute("name") ?? "";
      this.#runtime = JSON.parse(this.dataset.runtime ?? "{}");
      this.#words = JSON.parse(this.dataset.words ?? "{}");
      this.#part(".calculator-lock")?.removeAttribute("disabled");
      this.#first = this.#step.innerHTML;
    }

    /** @param {Event} event */
    handleEvent(event) {
      if (event.type === "click") this.#press(event);
      else if (event.type === "popstate") this.#follow(event);
      else if (event.type === "stage") this.#tell();
      else if (event.type === "submit") this.#submit(/** @type {SubmitEvent} */ (event));
      else this.#warmUp(event);
    }

    /** A reader who touches the questions will want an answer. One who reads the table may not. @param {Event} event */
    #warmUp(event) {
      if (this.#touched || python.stopped || !this.#step.contains(/** @type {Node} */ (event.target))) return;
      this.#touched = true;
      python.start(this.#runtime).catch((error) => this.#fail(error));
    }

    /**
     * Clicks, because a sandboxed frame may fire no submit event. Enter in a field clicks the first submit button.
     *
     * @param {Event} event
     */
    #press(event) {
      const target = /** @type {Element} */ (event.target);
      const button = target.closest("button");
      const link = target.closest("a");
      if (link?.closest(".calculator-mistakes")) {
        event.preventDefault();
        event.stopPropagation();
        this.#focus(link.hash.slice(1));
      } else if (button?.dataset.do) {
        this.#do(button.dataset.do);
      } else if (button?.form && button.type === "submit") {
        event.preventDefault();
        this.#answer(button.form, button);
      }
    }

    /** @param {string} action */
    #do(action) {
      if (action === "cancel") python.stop(new Cancelled());
      else this.#restart(action === "clear" ? "replaceState" : "pushState");
    }

    /** Whatever submits this form, nothing is sent. @param {SubmitEvent} event */
    #submit(event) {
      event.preventDefault();
      this.#answer(/** @type {HTMLFormElement} */ (event.target), /** @type {HTMLButtonElement?} */ (event.submitter));
    }

    /**
     * @param {HTMLFormElement} form
     * @param {HTMLButtonElement?} button
     */
    #answer(form, button) {
      const answers = new URLSearchParams();
      for (const [question, answer] of new FormData(form)) answers.append(question, String(answer));
      if (button?.name) answers.append(button.name, button.value);
      this.#ask(String(answers), "pushState");
    }

    /**
     * @param {string} form
     * @param {"pushState"} [how] left out where the answers came from the address
     */
    async #ask(form, how) {
      const request = this.#wait();
      const host = this.dataset.host ?? "{}";
      try {
        const reply = await python.respond(this.#runtime, { name: this.#name, form, host });
        if (request === this.#request) this.#show(JSON.parse(reply), how);
      } catch (error) {
        if (request === this.#request) this.#fail(error);
      }
    }

    /**
     * @param {Reply} reply
     * @param {"pushState"} [how]
     */
    #show({ html, answers, step, focus }, how) {
      this.#settle();
      if (how && step !== "mistake") this.#write(answers, how);
      else if (!how) this.#shown = this.#answersInAddress() ?? answers;
      this.#fill(html, focus);
    }

    /** @param {"pushState" | "replaceState"} [how] */
    #restart(how) {
      this.#settle();
      if (how) this.#write("", how);
      this.#shown = "";
      this.#fill(this.#first);
    }

    /**
     * The one place where HTML comes in: from our renderer, in Python or in the static page.
     *
     * @param {string} html
     * @param {string} [focus]
     */
    #fill(html, focus) {
      this.#step.innerHTML = html;
      this.#focus(focus);
    }

    /** What gets focus is read aloud. @param {string} [id] */
    #focus(id) {
      const target = (id && this.#part(`#${CSS.escape(id)}`)) || this.#part(".calculator-step [tabindex]");
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
    }

    // The address

    /** `route=regular` of `#fees?route=regular`. Of two calculators with one name the first follows the address. */
    #answersInAddress() {
      const [name, ...answers] = location.hash.slice(1).split("?");
      const mine = answers.length && name === this.#name && this.#leads();
      return mine ? answers.join("?") : undefined;
    }

    #leads() {
      return this === document.querySelector(`policy-calculator[name="${CSS.escape(this.#name)}"]`);
    }

    /** Back, Forward, or an edited address. A fragment that names no calculator is an ordinary anchor. @param {Event} event */
    #follow(event) {
      if (!event.isTrusted || pageAddress() !== this.#page) return;
      const answers = this.#answersInAddress() ?? (location.hash ? this.#shown : "");
      if (answers === this.#shown) return;
      if (answers) this.#ask(answers);
      else this.#restart();
    }

    /**
     * One entry in the history for each step.
     *
     * @param {string} answers
     * @param {"pushState" | "replaceState"} how
     */
    #write(answers, how) {
      if (answers === this.#shown || !this.#leads()) return;
      const elsewhere = this.#answersInAddress() === undefined;
      if (how === "pushState") {
        // Back must find this step again: an entry that names an anchor gets the answers that were shown there.
        if (elsewhere && location.hash && !location.hash.includes("?"))
          this.#enter("replaceState", `#${this.#name}?${this.#shown}`);
      } else if (elsewhere) return;
      this.#enter(how, answers ? `#${this.#name}?${answers}` : pageAddress());
      this.#shown = answers;
      // The theme compares each new address with the last that it heard of, and hears of none that a script writes.
      window.dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    }

    /**
     * `history.state` is the theme's, which keeps the scroll position there: it is handed on as it is.
     *
     * @param {"pushState" | "replaceState"} how
     * @param {string} address
     */
    #enter(how, address) {
      try {
        history[how](history.state, "", address);
      } catch (error) {
        console.warn(error); // Browsers refuse too many entries in a short time. The answer is still shown.
      }
    }

    // While Python works

    #wait() {
      this.#settle();
      this.#from = document.activeElement;
      this.#step.setAttribute("aria-busy", "true");
      python.addEventListener("stage", this);
      this.#timers = [UNNOTICED, LONG].map((time) => setTimeout(() => this.#tell(time === LONG), time));
      return this.#request;
    }

    /** No request is open any more. */
    #settle() {
      this.#request += 1;
      this.#long = false;
      python.removeEventListener("stage", this);
      this.#timers.forEach(clearTimeout);
      this.#step.removeAttribute("aria-busy");
      this.#part(".calculator-progress")?.setAttribute("hidden", "");
      this.#say("");
    }

    /** Show how far Python is, and a way to stop it. */
    #tell(long = this.#long) {
      this.#long = long;
      const words = python.ready ? "computing" : long ? "slow" : "loading";
      const bar = this.querySelector("progress");
      const stage = this.#part(".calculator-stage");
      this.#part(".calculator-progress")?.removeAttribute("hidden");
      if (stage) stage.textContent = this.#worded(words);
      if (bar && python.arrived && !python.ready) {
        bar.max = this.#runtime.bytes;
        bar.value = python.arrived;
      } else bar?.removeAttribute("value");
      this.#say(words, true);
    }

    /**
     * The live region speaks of what does not move focus.
     *
     * @param {string} words a key of `data-words`, or nothing
     * @param {boolean} shown whether the reader sees these words elsewhere
     */
    #say(words, shown = false) {
      const status = this.#part(".calculator-status");
      const text = this.#worded(words);
      status?.classList.toggle("visually-hidden", shown);
      if (status && status.textContent !== text) status.textContent = text;
    }

    /** @param {string} words */
    #worded(words) {
      return (this.#words[words] ?? "").replace("{megabytes}", this.#runtime.megabytes);
    }

    /** The form keeps its values, and the table answers without Python. @param {unknown} error */
    #fail(error) {
      const cancelled = error instanceof Cancelled;
      if (cancelled && !this.#step.hasAttribute("aria-busy")) return;
      this.#settle();
      this.#say(cancelled ? "cancelled" : "failed");
      if (cancelled) return /** @type {HTMLElement?} */ (this.#from)?.focus();
      console.error(error);
      this.#part(".calculator-all")?.setAttribute("open", "");
    }

    /** @param {string} selector */
    #part(selector) {
      return /** @type {HTMLElement?} */ (this.querySelector(selector));
    }

    get #step() {
      return /** @type {HTMLElement} */ (this.#part(".calculator-step"));
    }
  }

  customElements.define("policy-calculator", PolicyCalculator);
})();
