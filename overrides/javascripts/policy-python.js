// @ts-check
/**
 * Python in a worker: the page's side of it. It comes when an answer first needs Python.
 *
 * On a server, the worker fetches its files. A page without one carries them as text: see mkdocs_calculators/carried.py.
 *
 * @typedef {{ script: string, sha256: string }} Part a file that the page carries; without a script, in an element of it
 * @typedef {{
 *   root: string, worker: string, pyodide: string, archive: string, lock: object, sha256: object, megabytes: string,
 *   bytes: number, python: string, walk?: string, graph?: string, always?: true,
 *   carried?: Record<"pyodide" | "worker" | "engine" | "archive", Part>
 * }} Runtime what `data-runtime` holds: addresses below `root`, hashes, sizes, and whether every answer needs Python
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

  /** Whether the reader's browser asks for little data. Not every browser tells. A file on the reader's disk costs none. */
  const savesData = () => location.protocol !== "file:" && Boolean(/** @type {any} */ (navigator).connection?.saveData);

  /**
   * The page, for what is printed. Python adds the answers: the address of the browser gets them only when they are shown.
   * Which folder of their disk a reader opened it from is nobody's business.
   */
  const address = () =>
    location.protocol === "file:" ? location.pathname.replace(/.*\//, "") : location.href.split("#", 1)[0];

  const parts = /** @type {{ policyParts?: Record<string, string> }} */ (window);

  /**
   * The text of a part that the page carries. A script hands it over each time it is loaded, so none is kept.
   *
   * @param {string} name
   * @param {string} script an address, or nothing
   */
  async function carriedText(name, script) {
    // In a single file the parts stand last: who comes by a link that holds answers may want them before they are read.
    if (document.readyState === "loading") await new Promise((go) => addEventListener("DOMContentLoaded", go));
    const inside = document.querySelector(`#policy-part-${name}`);
    if (inside) return String(inside.textContent);
    const element = Object.assign(document.createElement("script"), { src: script });
    await new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${script} does not load.`));
      document.head.append(element);
    });
    element.remove();
    const text = parts.policyParts?.[name] ?? "";
    delete parts.policyParts?.[name];
    return text;
  }

  /** @param {string} text base64 @returns {Uint8Array<ArrayBuffer>} */
  function bytesOf(text) {
    const made = /** @type {any} */ (Uint8Array);
    if (made.fromBase64) return made.fromBase64(text);
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  }

  /**
   * The packed bytes of a part.
   *
   * @param {string} name
   * @param {Part} part
   * @param {URL} top
   */
  async function carriedBytes(name, { script }, top) {
    return bytesOf(await carriedText(name, script && new URL(script, top).href)).buffer;
  }

  /**
   * The unpacked bytes of a script, checked. Browsers check none on a server without encryption, where they hide what it
   * takes; what is cut short does not unpack there either.
   *
   * @param {string} name
   * @param {Part} part
   * @param {URL} top
   */
  async function carriedScript(name, part, top) {
    // Through a response: from a file, WebKit lets nobody read a blob.
    const packed = new Response(await carriedBytes(name, part, top)).body;
    const bytes = await new Response(packed?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    const sum = await crypto.subtle?.digest("SHA-256", bytes);
    const found = sum && [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (found && found !== part.sha256) throw new Error(`${name}: other bytes than the ones of this page.`);
    return bytes;
  }

  /** Python in a worker, one for the whole visit. It starts when it is first wanted, and anew after it was stopped. */
  class Python extends EventTarget {
    /** @type {Worker | undefined} */
    #worker;
    /** @type {Promise<unknown> | undefined} */
    #started;
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
      if (!this.#started) {
        const started = this.#await(0);
        this.#started = started;
        const begun = runtime.carried ? this.#startCarried(runtime, runtime.carried, started) : this.#startServed(runtime);
        begun.catch((error) => this.#started === started && this.stop(error));
      }
      return this.#started;
    }

    /** The worker and its files come from a server. @param {Runtime} runtime */
    async #startServed({ root, worker, pyodide, archive, lock, sha256 }) {
      const top = new URL(root, document.baseURI);
      /** @param {string} path */
      const at = (path) => new URL(path, top).href;
      this.#run(at(worker), { pyodide: at(pyodide), archive: at(archive), lock, sha256 });
    }

    /**
     * The worker and its files come with the page. The addresses lead nowhere: the worker answers them from memory.
     *
     * @param {Runtime} runtime
     * @param {NonNullable<Runtime["carried"]>} carried
     * @param {Promise<unknown>} started
     */
    async #startCarried({ root, lock }, carried, started) {
      const top = new URL(root, document.baseURI);
      /** @param {"engine" | "archive"} name */
      const bytes = (name) => carriedBytes(name, carried[name], top);
      /** @param {"pyodide" | "worker"} name */
      const script = (name) => carriedScript(name, carried[name], top);
      const [pyodide, ours, engine, archive] = await Promise.all([
        script("pyodide"),
        script("worker"),
        bytes("engine"),
        bytes("archive"),
      ]);
      if (this.#started !== started) return; // stopped in the meantime
      const worker = new Blob([pyodide, ours], { type: "text/javascript" });
      const sha256 = { engine: carried.engine.sha256, archive: carried.archive.sha256 };
      const start = { pyodide: "carried:/", archive: "carried:/archive", lock, sha256, packed: { engine, archive } };
      this.#run(URL.createObjectURL(worker), start, [engine, archive]);
    }

    /**
     * @param {string} script
     * @param {object} start see worker.js
     * @param {Transferable[]} [handed]
     */
    #run(script, start, handed = []) {
      if (typeof WebAssembly === "undefined") throw new Error("This browser has no WebAssembly.");
      this.#worker = new Worker(script);
      this.#worker.onmessage = ({ data }) => this.#hear(data);
      this.#worker.onerror = ({ message }) => this.stop(new Error(message || `${script} does not load.`));
      this.#worker.postMessage({ start }, handed);
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
      const here = JSON.stringify({ ...JSON.parse(host), today: today(), address: address() });
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
      this.#worker?.postMessage({ id: this.#last, ...ask });
      return this.#await(this.#last);
    }

    /** @param {unknown} reason */
    stop(reason) {
      this.#worker?.terminate();
      this.#worker = this.#started = undefined;
      this.ready = false;
      this.arrived = 0;
      this.stopped = true;
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
      this.#watch();
    }

    /** @param {number} id @returns {Promise<string>} */
    #await(id) {
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
