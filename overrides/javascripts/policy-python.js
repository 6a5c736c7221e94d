// @ts-check
/**
 * Python in a worker: the page's side of it. It comes when an answer first needs Python.
 *
 * @typedef {{
 *   root: string, worker: string, pyodide: string, archive: string, lock: object, megabytes: string, bytes: number,
 *   python: string, walk?: string, graph?: string, always?: true
 * }} Runtime what `data-runtime` holds: addresses below `root`, sizes, and whether every answer needs Python
 * @typedef {{ resolve(reply: string): void, reject(error: unknown): void }} Waiting
 */
"use strict";

(() => {
  // Milliseconds. Only silence counts as failure: on a slow line, what arrives is reported all the time.
  const SILENT_START = 90_000;
  const SILENT_ANSWER = 20_000;

  /** The reader's own day, as 2017-05-01: Python reads no clock. */
  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  };

  /** Whether the reader's browser asks for little data. Not every browser tells. */
  const savesData = () => Boolean(/** @type {any} */ (navigator).connection?.saveData);

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

    #agreed = false;

    /** A reader who saves data lets Python come. */
    agree() {
      this.#agreed = true;
    }

    /** Start before an answer needs it, where that costs nobody anything. @param {Runtime} runtime */
    prepare(runtime) {
      if (!this.stopped && !savesData()) this.start(runtime).catch(() => {}); // told when an answer needs it
    }

    /** Whether the reader must be asked first. A button below an outcome has said what it costs. @param {string} form */
    costs(form) {
      this.#agreed ||= form.includes("&show=");
      return savesData() && !this.#agreed && !this.ready;
    }

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
     * The step that a form leads to. The calculator says which page Python answers for, the browser says when and where.
     *
     * @param {HTMLElement} calculator
     * @param {string} form
     * @returns {Promise<Shown>}
     */
    async step(calculator, form) {
      const { host = "{}", runtime = "{}" } = calculator.dataset;
      const here = JSON.stringify({ ...JSON.parse(host), today: today(), address: location.href });
      const name = calculator.getAttribute("name") ?? "";
      return JSON.parse(await this.respond(JSON.parse(runtime), { name, form, host: here }));
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
  const shared = /** @type {{ policyPython?: Python }} */ (window);
  shared.policyPython ??= new Python();
})();
