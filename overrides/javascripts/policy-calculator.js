// @ts-check
/**
 * <policy-calculator name="fees">: the static page holds the form already, this makes it answer.
 *
 * It knows a tag, two ways to an answer and a string of HTML: the graph of the calculator (policy-graph.js), which comes
 * with the first touch, and Python (policy-python.js), which comes when an answer needs it. It knows no sentence: those
 * are in `data-words`. The answers are in the form and in the part of the address after `#`, which no browser sends.
 * Nothing is stored.
 *
 * @typedef {EventTarget & {
 *   ready: boolean, arrived: number, prepare(runtime: Runtime): void, costs(form: string): boolean, agree(): void,
 *   step(calculator: HTMLElement, form: string): Promise<Shown>, stop(reason: unknown): void
 * }} Python
 */
"use strict";

(() => {
  if (customElements.get("policy-calculator")) return;

  // Milliseconds.
  const UNNOTICED = 300;
  const LONG = 10_000;

  /** The reader has stopped Python: not a failure. */
  class Cancelled extends Error {}

  const shared = /** @type {{ policyPython?: Python, policyGraph?: Walk, policyGraphs?: Record<string, Graph> }} */ (
    /** @type {unknown} */ (window)
  );

  /** Scripts that come only when they are wanted: classic ones, which also load from a folder. @type {Map<string, Promise<unknown>>} */
  const scripts = new Map();

  /** @param {string} address */
  function load(address) {
    const loading =
      scripts.get(address) ??
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = () => {
          scripts.delete(address);
          reject(new Error(`${address} does not load.`));
        };
        document.head.append(script);
      });
    scripts.set(address, loading);
    return loading;
  }

  const pageAddress = () => location.href.split("#", 1)[0];

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
    /** Whether the open request is with Python. */
    #working = false;
    #long = false;
    #timers = [0];

    connectedCallback() {
      this.#page = pageAddress();
      const before = leaving.get(this.#place);
      if (before && before !== this) this.#goOnFrom(before);
      else if (!this.#first) {
        // Until now the form was locked, so that nothing could be sent.
        this.#part(".calculator-lock")?.removeAttribute("disabled");
        this.#first = this.#step.innerHTML;
      }
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
      if (this.#step.contains(inside)) this.#prepare(inside.closest(".question-date"));
    }

    /** The graph comes with the first touch. Python comes too where no answer goes without it. @param {unknown} python */
    async #prepare(python) {
      const graph = this.#graph().catch(console.warn);
      if (python || this.#runtime.always || !(await graph))
        (await this.#python().catch(console.warn))?.prepare(this.#runtime);
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
        if (this.#working) shared.policyPython?.stop(new Cancelled());
        else this.#fail(new Cancelled());
      } else if (button?.dataset.do === "load") {
        this.#return();
        shared.policyPython?.agree();
        if (this.#open) this.#ask(...this.#open);
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
      const answers = new URLSearchParams(/** @type {any} */ (new FormData(form))); // of texts: there is no field for a file
      if (button instanceof HTMLButtonElement && button.name) answers.append(button.name, button.value);
      this.#ask(String(answers), "pushState");
    }

    /**
     * @param {string} form
     * @param {"pushState"} [how] left out where the answers came from the address
     */
    async #ask(form, how) {
      const request = this.#wait();
      this.#open = [form, how];
      try {
        const quick = await this.#walk(form);
        if (request !== this.#request) return;
        if (quick) {
          this.#show(quick, how);
          this.#prepare(quick.python);
          return await this.#confirm(quick, form, how);
        }
        const python = await this.#python();
        if (request !== this.#request) return;
        if (python.costs(form)) return this.#offer();
        this.#working = true;
        if (!this.#part(".calculator-progress")?.hidden) this.#tell();
        python.addEventListener("stage", this);
        const reply = await python.step(this, form);
        if (request === this.#request) this.#show(reply, how);
      } catch (error) {
        if (request === this.#request) this.#fail(error);
      }
    }

    /**
     * Where Python is here anyway, it works out the same step: quietly, unless it says something else.
     *
     * @param {Shown} quick
     * @param {string} form
     * @param {"pushState"} [how]
     */
    async #confirm(quick, form, how) {
      const request = this.#request;
      const python = shared.policyPython;
      if (!python?.ready) return;
      this.#open = [form]; // for the element that may come in the place of this one
      const reply = await python.step(this, form).catch(console.error);
      if (request !== this.#request) return;
      this.#open = undefined;
      if (!reply) return;
      const more = this.#part(".outcome-full");
      if (reply.html !== quick.html.replace(quick.full, () => reply.full)) {
        console.error(`The graph and Python differ: ${this.#name}?${form}`);
        this.#show(reply, how);
        this.#say("differs");
      } else if (more && !more.contains(document.activeElement)) more.innerHTML = reply.full;
    }

    /** What the graph says. Nothing where it takes Python; where the graph fails, Python answers everything. @param {string} form */
    async #walk(form) {
      try {
        const graph = await this.#graph();
        return graph && shared.policyGraph?.(graph, form, { ...this.#data("host"), megabytes: this.#runtime.megabytes });
      } catch (error) {
        return console.warn(error);
      }
    }

    /** The graph of this calculator, where it has one, and what walks it. */
    async #graph() {
      const { walk, graph } = this.#runtime;
      if (walk && graph) await Promise.all([walk, graph].map((script) => load(this.#address(script))));
      return shared.policyGraphs?.[this.#name];
    }

    /** @returns {Promise<Python>} */
    async #python() {
      await load(this.#address(this.#runtime.python));
      return /** @type {Python} */ (shared.policyPython);
    }

    /** @param {string} path */
    #address(path) {
      return new URL(path, new URL(this.#runtime.root, document.baseURI)).href;
    }

    /**
     * @param {Shown} reply
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
      this.#timers = [UNNOTICED, LONG].map((time) => setTimeout(() => this.#tell(time === LONG), time));
      return this.#request;
    }

    /** No request is open any more. */
    #settle() {
      this.#request += 1;
      this.#open = undefined;
      this.#long = this.#working = false;
      shared.policyPython?.removeEventListener("stage", this);
      this.#timers.forEach(clearTimeout);
      this.#step.removeAttribute("aria-busy");
      this.#part(".calculator-progress")?.setAttribute("hidden", "");
      this.#say("");
    }

    /** Show how far the answer is, and a way to stop it. */
    #tell(long = this.#long) {
      this.#long = long;
      const { ready = false, arrived = 0 } = shared.policyPython ?? {};
      const words = !this.#working ? "fetching" : ready ? "computing" : long ? "slow" : "loading";
      const bar = this.#progress(words);
      if (bar && arrived && !ready) {
        bar.max = this.#runtime.bytes;
        bar.value = arrived;
      } else bar?.removeAttribute("value");
    }

    /** With data saver, Python comes only to a reader who wants it. */
    #offer() {
      this.#timers.forEach(clearTimeout);
      this.#step.removeAttribute("aria-busy");
      this.#progress("costs");
      this.#part('[data-do="load"]')?.focus();
    }

    /** @param {string} words */
    #progress(words) {
      const stage = this.#part(".calculator-stage");
      this.#part(".calculator-progress")?.removeAttribute("hidden");
      this.#part('[data-do="load"]')?.toggleAttribute("hidden", words !== "costs");
      if (stage) stage.textContent = this.#worded(words);
      this.#say(words, true);
      const bar = this.querySelector("progress");
      bar?.toggleAttribute("hidden", words === "costs");
      return bar;
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
      const text = words && this.#data("words")[words];
      return String(text ?? "").replace("{megabytes}", this.#runtime.megabytes);
    }

    /** The form keeps its values, and the table answers without Python. @param {unknown} error */
    #fail(error) {
      const cancelled = error instanceof Cancelled;
      if (cancelled && !this.#open) return;
      this.#settle();
      this.#say(cancelled ? "cancelled" : "failed");
      if (cancelled) return this.#return();
      console.error(error);
      this.#part(".calculator-all")?.setAttribute("open", "");
    }

    /** To where the reader was. Who came by a link was nowhere yet. */
    #return() {
      if (this.#from) this.#from.focus();
      else this.#focus();
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
      return this.#data("runtime");
    }

    /** What the page says in an attribute. @param {string} key */
    #data(key) {
      return JSON.parse(this.dataset[key] ?? "{}");
    }

    get #step() {
      return /** @type {HTMLElement} */ (this.#part(".calculator-step"));
    }
  }

  customElements.define("policy-calculator", PolicyCalculator);
})();
