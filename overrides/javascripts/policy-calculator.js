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

    /**
     * @param {{
     *   id?: number, reply: string, error?: string, failed?: string, stage?: string, bytes?: number
     * }} message see worker.js
     */
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

  /** The reader's own day, as 2017-05-01: Python reads no clock. */
  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };

  /** Those that left the page in this very moment. @type {Map<string, PolicyCalculator>} */
  const leaving = new Map();

  class PolicyCalculator extends HTMLElement {
    #page = "";
    /** The first question, as the static page has it. */
    #first = "";
    /** The answers that are shown, as the address holds them. */
    #shown = "";
    /** Only the newest request is answered. */
    #request = 0;
    /** What Python works on for this calculator. @type {[form: string, how?: "pushState"] | undefined} */
    #open;
    /** Where the reader is, and where they were when they asked. @type {HTMLElement?} */
    #focused = null;
    /** @type {HTMLElement?} */
    #from = null;
    #touched = false;
    #long = false;
    #timers = [0];

    connectedCallback() {
      this.#page = pageAddress();
      const before = leaving.get(this.#place);
      if (before && before !== this) this.#goOnFrom(before);
      else if (!this.#first) this.#takeOver();
      for (const type of ["click", "submit", "focusin", "focusout", "pointerdown"]) this.addEventListener(type, this);
      window.addEventListener("popstate", this);
      const answers = this.#answersInAddress();
      if (this.#open) this.#ask(...this.#open);
      else if (answers !== undefined && !before) this.scrollIntoView();
      if (answers && answers !== this.#shown) this.#ask(answers);
    }

    disconnectedCallback() {
      const open = this.#open;
      window.removeEventListener("popstate", this);
      this.#settle();
      this.#open = open;
      leaving.set(this.#place, this);
      setTimeout(() => leaving.delete(this.#place));
    }

    get #place() {
      return `${this.#page} ${this.dataset.host}`;
    }

    /** Until now the form was locked, so that nothing could be sent. */
    #takeOver() {
      this.#part(".calculator-lock")?.removeAttribute("disabled");
      this.#first = this.#step.innerHTML;
    }

    /** The theme has put a fresh copy of the page in the place of the one that the reader was using. */
    #goOnFrom(/** @type {PolicyCalculator} */ before) {
      this.#step.replaceWith(before.#step);
      this.#first = before.#first;
      this.#shown = before.#shown;
      this.#open = before.#open;
      before.#focused?.focus({ preventScroll: true });
    }

    /** @param {Event} event */
    handleEvent(event) {
      if (event.type === "click") this.#press(event);
      else if (event.type === "popstate") this.#follow(event);
      else if (event.type === "stage") this.#tell();
      else if (event instanceof SubmitEvent)
        this.#answer(event, /** @type {HTMLFormElement} */ (event.target), event.submitter);
      else this.#touch(event);
    }

    /** A reader who touches the questions will want an answer. One who reads the table may not. @param {Event} event */
    #touch({ type, target }) {
      const inside = /** @type {HTMLElement} */ (target);
      if (type === "focusout") setTimeout(() => this.#leave(inside));
      else this.#focused = inside;
      if (this.#touched || python.stopped || !this.#step.contains(inside)) return;
      this.#touched = true;
      python.start(this.#runtime).catch(() => {}); // told when an answer needs it: that starts it anew
    }

    /** Later than the event, which also comes when the theme takes this element away. @param {HTMLElement} inside */
    #leave(inside) {
      if (this.#focused === inside) this.#focused = null;
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
      } else if (button?.dataset.do === "cancel") {
        python.stop(new Cancelled());
      } else if (button?.dataset.do === "print") {
        print();
      } else if (button?.dataset.do) {
        this.#restart(button.dataset.do === "clear" ? "replaceState" : "pushState");
      } else if (button?.form && button.type === "submit") {
        this.#answer(event, button.form, button);
      }
    }

    /**
     * Whatever submits the form, the browser sends nothing.
     *
     * @param {Event} event
     * @param {HTMLFormElement} form
     * @param {HTMLElement?} button
     */
    #answer(event, form, button) {
      event.preventDefault();
      const answers = new URLSearchParams();
      for (const [question, answer] of new FormData(form)) answers.append(question, String(answer));
      if (button instanceof HTMLButtonElement && button.name) answers.append(button.name, button.value);
      this.#ask(String(answers), "pushState");
    }

    /**
     * @param {string} form
     * @param {"pushState"} [how] left out where the answers came from the address
     */
    async #ask(form, how) {
      const request = this.#wait();
      const host = JSON.stringify({ ...JSON.parse(this.dataset.host ?? "{}"), today: today(), address: location.href });
      this.#open = [form, how];
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

    /**
     * Back, Forward, or an edited address. A fragment that names no calculator is an ordinary anchor.
     *
     * @param {Event} event
     */
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
      // The theme ignores a link to the address that it heard of last, and hears of none that a script writes. The
      // first that it hears of makes it fetch the page again; this setting shows that it has heard of one.
      if (history.scrollRestoration === "manual")
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
      this.#from = this.#focused;
      this.#step.setAttribute("aria-busy", "true");
      python.addEventListener("stage", this);
      this.#timers = [UNNOTICED, LONG].map((time) => setTimeout(() => this.#tell(time === LONG), time));
      return this.#request;
    }

    /** No request is open any more. */
    #settle() {
      this.#request += 1;
      this.#open = undefined;
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
      const text = words && JSON.parse(this.dataset.words ?? "{}")[words];
      return String(text ?? "").replace("{megabytes}", this.#runtime.megabytes);
    }

    /** The form keeps its values, and the table answers without Python. @param {unknown} error */
    #fail(error) {
      const cancelled = error instanceof Cancelled;
      if (cancelled && !this.#open) return;
      this.#settle();
      this.#say(cancelled ? "cancelled" : "failed");
      if (cancelled) return this.#from?.focus();
      console.error(error);
      this.#part(".calculator-all")?.setAttribute("open", "");
    }

    /** @param {string} selector */
    #part(selector) {
      return /** @type {HTMLElement?} */ (this.querySelector(selector));
    }

    get #name() {
      return this.getAttribute("name") ?? "";
    }

    /** @returns {Runtime} */
    get #runtime() {
      return JSON.parse(this.dataset.runtime ?? "{}");
    }

    get #step() {
      return /** @type {HTMLElement} */ (this.#part(".calculator-step"));
    }
  }

  customElements.define("policy-calculator", PolicyCalculator);
})();
