// @ts-check
/**
 * Python for the calculators, in a classic worker.
 *
 * The page sends { start } once, then requests { id, name, form, host } for a step or { id, batch } for a slice of a
 * table.
 * It hears { stage, bytes } on the way, then { id, reply } or { id, error }; { failed } when Python cannot start.
 * All addresses come by message: this text also runs where a worker has no address of its own.
 *
 * @typedef {{ pyodide: string, archive: string, lock: object }} Addresses
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
  async function load({ pyodide, archive, lock }) {
    new WebAssembly.Module(EMPTY_MODULE);
    const library = fetchFile(archive).then((response) => counted(response, "application/zip").arrayBuffer());
    const engine = fetchFile(`${pyodide}pyodide.asm.wasm`);
    const compiled = compilation();
    answerFetches({
      [archive]: library.then((bytes) => new Response(bytes)),
      [`${pyodide}pyodide.asm.wasm`]: chosen(engine, library),
    });
    scope.importScripts(`${pyodide}pyodide.js`);
    const started = scope.loadPyodide({ indexURL: pyodide, stdLibURL: archive, lockFileContents: lock });
    await Promise.race([started, Promise.all([library, compiled])]);
    scope.postMessage({ stage: "starting" });
    return started;
  }

  /** @param {string} address */
  async function fetchFile(address) {
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

  /** Ends when Pyodide has compiled its engine, and fails when that fails. */
  function compilation() {
    const compile = WebAssembly.instantiateStreaming;
    return new Promise((resolve, reject) => {
      WebAssembly.instantiateStreaming = (source, imports) => {
        const compiled = compile(source, imports);
        compiled.then(resolve, reject);
        return compiled;
      };
    });
  }
})();
