// @ts-check
/**
 * Python for the calculators, in a classic worker.
 *
 * The page sends { start } once, then requests { id, name, form, host } for a step or { id, batch } for a slice of a
 * table.
 * It hears { stage, bytes } on the way, then { id, reply } or { id, error }; { failed } when Python cannot start.
 * All addresses come by message: this text also runs where a worker has no address of its own. There the page sends
 * `packed` files along, and Pyodide's script stands before this one: nothing is fetched.
 *
 * @typedef {Record<"engine" | "archive", ArrayBuffer>} Packed by gzip
 * @typedef {Record<"engine" | "archive", string>} Sums SHA-256, in hexadecimal digits
 * @typedef {{ pyodide: string, archive: string, lock: object, sha256: Sums, packed?: Packed }} Addresses
 * @typedef {{ id: number, name: string, form: string, host: string, batch?: string }} Ask
 * @typedef {{ respond(name: string, form: string, host: string): string, batch(ask: string): string }} Kit
 * @typedef {{ pyimport(module: string): Kit }} Pyodide
 * @typedef {{
 *   onmessage: (event: MessageEvent<Ask & { start?: Addresses }>) => void,
 *   postMessage(message: object): void,
 *   importScripts(address: string): void,
 *   fetch: typeof fetch,
 *   loadPyodide(options: { indexURL: string, stdLibURL: string, lockFileContents: object }): Promise<Pyodide>,
 * }} WorkerScope
 */
"use strict";

(() => {
  const scope = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));

  // The smallest WebAssembly module: eight bytes that say "this is one".
  const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

  // A library that is here after this many milliseconds came from a fast line or from the browser's cache.
  const FAST = 300;
  const BETWEEN_REPORTS = 250;

  const fetchFromNetwork = scope.fetch.bind(scope);
  let arrived = 0;
  let reported = 0;

  /** @type {Promise<Kit>} */
  let ready;

  scope.onmessage = ({ data }) => {
    if (data.start) ready = start(data.start);
    else answer(data);
  };

  /** @param {Ask} ask */
  async function answer({ id, name, form, host, batch }) {
    try {
      const kit = await ready;
      const reply = batch === undefined ? kit.respond(name, form, host) : kit.batch(batch);
      scope.postMessage({ id, reply });
    } catch (error) {
      scope.postMessage({ id, error: String(error) });
    }
  }

  /**
   * The page ends a worker that failed, so nobody waits for what this never gives.
   *
   * @param {Addresses} addresses
   * @returns {Promise<Kit>}
   */
  async function start(addresses) {
    try {
      const python = await load(addresses);
      const kit = python.pyimport("calculators.kit.browser");
      scope.postMessage({ stage: "ready" });
      return kit;
    } catch (error) {
      scope.postMessage({ failed: String(error) });
      return new Promise(() => {});
    }
  }

  /**
   * Start Pyodide. All that can fail is waited for here: where its engine does not compile, Pyodide itself says
   * nothing and `loadPyodide` never ends.
   *
   * @param {Addresses} addresses
   */
  async function load({ pyodide, archive, lock, sha256, packed }) {
    new WebAssembly.Module(EMPTY_MODULE);
    const library = file(archive, packed?.archive)
      .then((response) => counted(response, "application/zip").arrayBuffer())
      .then((bytes) => checked(bytes, archive, sha256.archive));
    const address = `${pyodide}pyodide.asm.wasm`;
    const engine = chosen(file(address, packed?.engine), library);
    const same = engine
      .then((response) => response.clone().arrayBuffer())
      .then((bytes) => checked(bytes, address, sha256.engine));
    const compiled = compilation(same);
    answerFetches({ [archive]: library.then((bytes) => new Response(bytes)), [address]: engine });
    if (!packed) scope.importScripts(`${pyodide}pyodide.js`);
    const started = scope.loadPyodide({ indexURL: pyodide, stdLibURL: archive, lockFileContents: lock });
    await Promise.race([started, Promise.all([library, compiled])]);
    scope.postMessage({ stage: "starting" });
    return started;
  }

  /**
   * A file from the network, or out of what the page has sent along: not through a blob, which WebKit does not read here.
   *
   * @param {string} address
   * @param {ArrayBuffer} [packed]
   */
  async function file(address, packed) {
    if (packed) return new Response(new Response(packed).body?.pipeThrough(new DecompressionStream("gzip")));
    const response = await fetchFromNetwork(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }

  /**
   * Untouched, the engine's response lets the browser keep what it compiled for the next visit; counted, it lets the
   * reader see how much has come. On a slow line the second is worth more. A host that names the wrong type for
   * WebAssembly gets the right one.
   *
   * @param {Promise<Response>} engine
   * @param {Promise<ArrayBuffer>} library
   */
  async function chosen(engine, library) {
    const slow = new Promise((resolve) => setTimeout(resolve, FAST, "slow"));
    const [response, first] = await Promise.all([engine, Promise.race([library, slow])]);
    const untouched = first !== "slow" && response.headers.get("Content-Type") === "application/wasm";
    return untouched ? response : counted(response, "application/wasm");
  }

  /**
   * @param {Response} response
   * @param {string} type
   */
  function counted(response, type) {
    const counter = new TransformStream({
      transform(chunk, out) {
        arrived += chunk.length;
        report();
        out.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counter), { headers: { "Content-Type": type } });
  }

  function report() {
    if (performance.now() - reported < BETWEEN_REPORTS) return;
    reported = performance.now();
    scope.postMessage({ stage: "loading", bytes: arrived });
  }

  /** @param {Record<string, Promise<Response>>} files the ones that are on their way already */
  function answerFetches(files) {
    for (const file of Object.values(files)) file.catch(() => {}); // told where it is waited for
    scope.fetch = (address, options) => files[String(address)] ?? fetchFromNetwork(address, options);
  }

  /**
   * The bytes, if they are the ones that the page names. On a server without encryption browsers hide what it takes to
   * check.
   *
   * @param {ArrayBuffer} bytes
   * @param {string} address
   * @param {string} sha256
   */
  async function checked(bytes, address, sha256) {
    const sum = await crypto.subtle?.digest("SHA-256", bytes);
    const found = sum && [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (found && found !== sha256) throw new Error(`${address}: other bytes than the ones of this page.`);
    return bytes;
  }

  /**
   * Ends when Pyodide has compiled its engine, and fails when that fails. The engine is compiled while it comes, and does
   * not run before all of it is checked.
   *
   * @param {Promise<unknown>} same
   */
  function compilation(same) {
    same.catch(() => {}); // told where it is waited for
    return new Promise((resolve, reject) => {
      WebAssembly.instantiateStreaming = async (source, imports) => {
        try {
          const [module] = await Promise.all([WebAssembly.compileStreaming(source), same]);
          const instance = await WebAssembly.instantiate(module, imports);
          resolve(instance);
          return { module, instance };
        } catch (error) {
          reject(error);
          throw error;
        }
      };
    });
  }
})();
