// @ts-check
/**
 * The kill switch: it is served in the place of keep-worker.js, takes away all that is kept, and then itself.
 *
 * A browser asks for the worker at its address with each visit, so whoever kept the site gets this one.
 */
"use strict";

(() => {
  const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const { caches, registration } = scope;

  scope.addEventListener("install", () => scope.skipWaiting());
  scope.addEventListener("activate", (event) => event.waitUntil(forget()));

  async function forget() {
    const ours = `kept ${new URL(registration.scope).pathname} `;
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
    await registration.unregister();
  }
})();
