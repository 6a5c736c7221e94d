// @ts-check
/**
 * What is kept of the site on this device: one object for the whole visit, which fills, looks and takes away.
 *
 * The page itself fills a cache, file by file, each compared with its hash. Only a complete version is handed to the
 * service worker (keep-worker.js), whose address names it. So nothing is registered before somebody asks, a slow line
 * may take as long as it needs, and what has come is not fetched twice.
 *
 * @typedef {{ sha256: string, size: number, sent: number }} Kept a file: its hash, its size here and on the way
 * @typedef {Record<string, Kept>} Files by address below the top of the site
 * @typedef {"looking" | "cannot" | "forbidden" | "none" | "part" | "filling" | "kept" | "newer"} State
 */
"use strict";

(() => {
  const shared = /** @type {{ keeping?: Keeping }} */ (/** @type {unknown} */ (window));
  if (shared.keeping) return;

  const AT_ONCE = 4;

  /** A file is not the one that the list names: another version has come in the meantime. */
  class Changed extends Error {}

  /** One for the whole visit: it goes on filling while the reader turns pages. */
  class Keeping extends EventTarget {
    /** @type {State} */
    state = "looking";
    /** What to say besides, as a key of `data-words`. */
    says = "";
    arrived = 0;
    total = 0;
    /** Bytes that a newer version would fetch, if there is one. */
    newer = /** @type {number | undefined} */ (undefined);
    #stop = new AbortController();

    /** @param {URL} top of the site */
    constructor(top) {
      super();
      this.top = top;
      this.prefix = `kept ${top.pathname} `;
    }

    /** @param {string} path */
    #address(path) {
      return new URL(path, this.top).href;
    }

    /** @param {State} state */
    #is(state, says = "") {
      Object.assign(this, { state, says });
      this.dispatchEvent(new Event("change"));
    }

    /** See what is on the device, and whether there is something newer. */
    async look(says = "") {
      if (this.state === "filling") return;
      try {
        const version = versionOf(await this.#registration());
        const caches_ = await this.#caches();
        const whole = version && caches_.includes(this.prefix + version);
        this.newer = whole ? await this.#toFetch(version).catch(() => undefined) : undefined;
        if (whole) this.#is(this.newer === undefined ? "kept" : "newer", says);
        else this.#is(caches_.length ? "part" : "none", says);
      } catch {
        this.#is(navigator.serviceWorker && "caches" in window ? "forbidden" : "cannot", says); // reading it may throw
      }
    }

    /** Bytes that a newer version would fetch; nothing where there is none, or no network. @param {string} version */
    async #toFetch(version) {
      const latest = await this.#latest();
      if (latest.version === version) return undefined;
      const [files, here] = await Promise.all([this.#files(latest.version), this.#here()]);
      return sum(missing(files, here), "sent");
    }

    async keep() {
      this.#stop = new AbortController();
      this.#is("filling");
      try {
        const { version } = await this.#latest();
        await this.#fill(version, await this.#files(version));
        await this.#register(version);
        this.state = "looking";
        await this.look("done");
      } catch (error) {
        this.#stop.abort();
        await this.#failed(error);
      }
    }

    stop() {
      this.#stop.abort();
    }

    /** Take all away: the worker, and every version. */
    async remove() {
      await (await this.#registration())?.unregister();
      for (const name of await this.#caches()) await caches.delete(name);
      await this.look("removed");
    }

    /**
     * @param {string} version
     * @param {Files} files
     */
    async #fill(version, files) {
      const here = await this.#here();
      this.total = sum(Object.values(files), "size");
      this.arrived = 0;
      navigator.storage.persist?.().catch(() => {}); // some browsers ask the reader, and nothing waits for the answer
      const cache = await caches.open(this.prefix + version);
      await this.#tryRoom(cache, sum(missing(files, here), "size"));
      await cache.put(this.#address("kept-files"), new Response(JSON.stringify(files)));
      const queue = Object.entries(files).values();
      const lanes = Array.from({ length: AT_ONCE }, async () => {
        for (const [path, file] of queue) await this.#put(cache, path, file, here);
      });
      await Promise.all(lanes);
    }

    /**
     * That the device has room, before anything is fetched. It is tried, because browsers do not say how much there is.
     *
     * @param {Cache} cache
     * @param {number} size in bytes
     */
    async #tryRoom(cache, size) {
      await cache.put(this.#address("kept-room"), new Response(new Blob([new Uint8Array(size)])));
      await cache.delete(this.#address("kept-room"));
    }

    /**
     * @param {Cache} cache
     * @param {string} path
     * @param {Kept} file
     * @param {Map<string, () => Promise<Response | undefined>>} here
     */
    async #put(cache, path, file, here) {
      this.#stop.signal.throwIfAborted();
      const address = this.#address(path);
      const copy = await here.get(file.sha256)?.();
      if (copy) {
        await cache.put(address, copy);
        this.#count(file.size);
      } else await cache.put(address, await this.#fetch(address, file));
    }

    /**
     * A file, which the browser may have already from an earlier visit.
     *
     * @param {string} address
     * @param {Kept} file
     */
    async #fetch(address, file) {
      const found = (await this.#right(address, file, "default")) ?? (await this.#right(address, file, "reload"));
      if (!found) throw new Changed(address);
      return found;
    }

    /**
     * A file if it is the one of the list. By the mode, the worker of another version knows to keep out of this.
     *
     * @param {string} address
     * @param {Kept} file
     * @param {RequestCache} cache
     */
    async #right(address, { sha256 }, cache) {
      const response = await fetch(address, { cache, mode: "same-origin", signal: this.#stop.signal });
      const bytes = await this.#read(response);
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      if (btoa(String.fromCharCode(...digest)) !== sha256) return this.#count(-bytes.byteLength);
      // What was said of the bytes on the way is not true of those that are kept.
      const headers = new Headers(response.headers);
      for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
      return new Response(bytes, { headers });
    }

    /** @param {Response} response */
    async #read(response) {
      const counter = new TransformStream({
        transform: (chunk, out) => {
          this.#count(chunk.length);
          out.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(counter)).arrayBuffer();
    }

    /** @param {number} bytes */
    #count(bytes) {
      this.arrived += bytes;
      this.dispatchEvent(new Event("progress"));
    }

    /** @param {string} version */
    async #register(version) {
      const address = this.#address(`keep-worker.js?version=${version}`);
      const registration = await navigator.serviceWorker.register(address, { scope: this.top.href });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      await new Promise((resolve, reject) => {
        const look = () => {
          if (worker?.state === "activated") resolve(undefined);
          else if (worker?.state === "redundant") reject(new Changed(address));
        };
        worker?.addEventListener("statechange", look);
        look();
      });
    }

    /** @param {unknown} error */
    async #failed(error) {
      const says = problem(error);
      this.state = "looking";
      if (says === "full") await this.#forgetUnfinished().catch(() => {});
      await this.look(says);
    }

    /** Give back the room that an unfinished version takes. */
    async #forgetUnfinished() {
      const kept = this.prefix + versionOf(await this.#registration());
      for (const name of await this.#caches()) if (name !== kept) await caches.delete(name);
    }

    /** Ours, and not that of a site further up. */
    async #registration() {
      const found = await navigator.serviceWorker.getRegistration(this.top.href);
      return found?.scope === this.top.href ? found : undefined;
    }

    async #caches() {
      return (await caches.keys()).filter((name) => name.startsWith(this.prefix));
    }

    /** @returns {Promise<{ version: string }>} */
    #latest() {
      return this.#json("kept.json");
    }

    /** @param {string} version @returns {Promise<Files>} */
    #files(version) {
      return this.#json(`kept-${version}.json`);
    }

    /** @param {string} path */
    async #json(path) {
      const response = await fetch(this.#address(path), { cache: "no-cache" });
      if (!response.ok) throw new Changed(path);
      return response.json();
    }

    /** What is on the device, finished or not, by hash: unchanged files are copied, and not fetched again. */
    async #here() {
      /** @type {Map<string, () => Promise<Response | undefined>>} */
      const found = new Map();
      for (const cacheName of await this.#caches()) {
        const cache = await caches.open(cacheName);
        const there = new Set((await cache.keys()).map(({ url }) => url));
        const list = await cache.match(this.#address("kept-files"));
        for (const [path, { sha256 }] of Object.entries(/** @type {Files} */ ((await list?.json()) ?? {}))) {
          const address = this.#address(path);
          if (there.has(address)) found.set(sha256, () => caches.match(address, { cacheName }));
        }
      }
      return found;
    }
  }

  /** The version that a worker serves. @param {ServiceWorkerRegistration | undefined} registration */
  function versionOf(registration) {
    return registration?.active && new URL(registration.active.scriptURL).searchParams.get("version");
  }

  /**
   * @param {Kept[]} files
   * @param {"size" | "sent"} what
   */
  const sum = (files, what) => files.reduce((all, file) => all + file[what], 0);

  /**
   * @param {Files} files
   * @param {Map<string, unknown>} here
   */
  const missing = (files, here) => Object.values(files).filter(({ sha256 }) => !here.has(sha256));

  /** The word for what went wrong. @param {unknown} error */
  function problem(error) {
    if (error instanceof Changed) return "changed";
    const name = error instanceof DOMException ? error.name : "";
    const known = /** @type {Record<string, string>} */ ({
      AbortError: "stopped",
      QuotaExceededError: "full",
      SecurityError: "forbidden",
      NotAllowedError: "forbidden",
    });
    return known[name] ?? "broken";
  }

  shared.keeping = new Keeping(new URL(`${document.currentScript?.dataset.root}/`, document.baseURI));
  dispatchEvent(new Event("keeping")); // keep-site.js waits for it
})();
