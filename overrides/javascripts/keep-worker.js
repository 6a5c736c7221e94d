// @ts-check
/**
 * The service worker of a site that a reader keeps on their device. It is registered only where somebody asked for it.
 *
 * It answers from one version, which the page has put into a cache as a whole (keeping.js); its own address names
 * that version, and nothing here ever writes into it but which documents belong to it. So two versions are never
 * mixed: see DECISIONS.md. The build fills in what stands in braces (mkdocs_calculators/kept.py).
 *
 * @typedef {import("workbox-core").RouteHandlerCallbackOptions} Asked
 * @typedef {{
 *   routing: typeof import("workbox-routing"), strategies: typeof import("workbox-strategies")
 * }} Workbox
 */
"use strict";

(() => {
  importScripts("{workbox}");

  const scope = /** @type {ServiceWorkerGlobalScope & { workbox: Workbox }} */ (/** @type {unknown} */ (self));
  const { caches, clients, location, registration } = scope;
  const { registerRoute } = scope.workbox.routing;
  const { CacheFirst, NetworkFirst } = scope.workbox.strategies;

  const TOP = new URL(registration.scope);
  const OURS = `kept ${TOP.pathname} `;
  const VERSION = new URL(location.href).searchParams.get("version");
  const KEPT = OURS + VERSION;
  const IMMUTABLE = new RegExp("{immutable}");
  const DOCUMENTS = `${TOP.href}kept-documents/`;
  // Seconds until a page from the network begins to come. After that, the kept one is shown.
  const PATIENCE = 5;

  /** The address that a file is kept under. @param {string} url */
  const address = (url) => url.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");

  /** What stands in an address below the top of the site. @param {URL} url */
  const below = ({ href }) => (href.startsWith(TOP.href) ? address(href).slice(TOP.href.length) : undefined);

  /** @param {string} url */
  const keptCopy = (url) => caches.match(address(url), { cacheName: KEPT });

  /** The network never writes into what is kept. A server that fails is as good as none. */
  const asItWasKept = /** @type {import("workbox-core").WorkboxPlugin} */ ({
    cacheKeyWillBeUsed: async ({ request }) => address(request.url),
    cacheWillUpdate: async () => null,
    fetchDidSucceed: async ({ response, request }) => {
      if (response.status >= 500) throw new Error(`${request.url}: ${response.status}`);
      return response;
    },
  });

  /** Notes which documents belong to the kept version: those that are it, byte for byte. */
  const noted = /** @type {import("workbox-core").WorkboxPlugin} */ ({
    cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
      if (cachedResponse) await belongs(/** @type {FetchEvent} */ (event).resultingClientId);
      return cachedResponse;
    },
    fetchDidSucceed: async ({ response, request, event }) => {
      event.waitUntil(compare(response.clone(), request.url, /** @type {FetchEvent} */ (event).resultingClientId));
      return response;
    },
  });

  const options = { cacheName: KEPT, plugins: [asItWasKept] };
  const immutable = new CacheFirst(options);
  const pages = new NetworkFirst({ ...options, networkTimeoutSeconds: PATIENCE });
  const documents = new NetworkFirst({ ...options, networkTimeoutSeconds: PATIENCE, plugins: [asItWasKept, noted] });

  registerRoute(({ url }) => below(url) === "kept.json", answerNewest);
  registerRoute(({ url }) => IMMUTABLE.test(below(url) ?? ""), immutable);
  registerRoute(({ url, request }) => below(url) !== undefined && request.mode === "navigate", answerDocument);
  // Whoever fills another version wants what the server has: keeping.js asks in this mode.
  registerRoute(({ url, request }) => below(url) !== undefined && request.mode !== "same-origin", answerPart);

  /** A whole document: network first, and else the kept one. @param {Asked} asked */
  async function answerDocument({ event, request }) {
    try {
      return await documents.handle({ event, request });
    } catch {
      return lost(request.url, /** @type {FetchEvent} */ (event).resultingClientId);
    }
  }

  /**
   * What is not kept and cannot be had. An address that only lacks its last slash leads on.
   *
   * @param {string} url
   * @param {string} id of the client that it becomes
   */
  async function lost(url, id) {
    if (await keptCopy(`${address(url)}/`)) return Response.redirect(`${address(url)}/`);
    await belongs(id);
    const page = await keptCopy(`${TOP.href}404.html`);
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }

  /** Which version is the newest. Without a network, it is the one that is here. @param {Asked} asked */
  function answerNewest({ request }) {
    return fetch(request).catch(() => Response.json({ version: VERSION }));
  }

  /**
   * What an open document asks for under a name that says nothing of its version: another page, the search index.
   * It must be of the version of the document. Where it is not, the theme loads a whole new document.
   *
   * @param {Asked} asked
   */
  async function answerPart({ event, request }) {
    const { clientId } = /** @type {FetchEvent} */ (event);
    const kept = (await isOfKeptVersion(clientId)) ? await keptCopy(request.url) : undefined;
    if (!kept) return fetch(request);
    if (!address(request.url).endsWith("/")) return kept;
    const page = await pages.handle({ event, request });
    return (await same(page.clone(), kept)) ? page : Response.error();
  }

  /** @param {string} id of a client */
  const isOfKeptVersion = async (id) => Boolean(id && (await keptCopy(DOCUMENTS + id)));

  /** A device that is full cannot note it: then the page is shown all the same. @param {string} id of a client */
  const belongs = (id) => note(id).catch(() => {});

  /** In the cache, because a worker is stopped and started at any time. @param {string} id of a client */
  async function note(id) {
    if (!id || !(await caches.has(KEPT))) return; // removed in this very moment
    const cache = await caches.open(KEPT);
    await cache.put(DOCUMENTS + id, new Response());
    for (const { url } of await cache.keys()) {
      const other = url.startsWith(DOCUMENTS) ? url.slice(DOCUMENTS.length) : id;
      if (other !== id && !(await clients.get(other))) await cache.delete(url);
    }
  }

  /**
   * @param {Response} response
   * @param {string} url
   * @param {string} id of the client that it becomes
   */
  async function compare(response, url, id) {
    const kept = await keptCopy(url);
    if (kept && (await same(response, kept))) await belongs(id);
  }

  /**
   * @param {Response} one
   * @param {Response} other
   */
  async function same(one, other) {
    const [left, right] = await Promise.all([one.text(), other.text()]);
    return left === right;
  }

  // Another address: the reader asked for another version. The same one: only this text has changed, and that can wait
  // until nobody reads.
  scope.addEventListener("install", () => {
    if (registration.active?.scriptURL !== location.href) scope.skipWaiting();
  });

  scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));

  async function takeOver() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== KEPT).map((name) => caches.delete(name)));
    await clients.claim();
  }
})();
