// @ts-check
/**
 * Tells whoever keeps the site that there is a new version. For all others it ends in its first lines.
 *
 * A new version is never fetched by itself: the notice leads to the page that says what it takes.
 */
"use strict";

(() => {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return;

  const { newer = "", how = "" } = document.currentScript?.dataset ?? {};
  const address = new URL(worker.scriptURL);
  const top = new URL(".", address);

  // The reader has asked for another version, or what was kept is gone: this document is of neither.
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());

  fetch(new URL("kept.json", top), { cache: "no-cache" })
    .then((response) => response.json())
    .then(({ version }) => version !== address.searchParams.get("version") && tell())
    .catch(() => {}); // without a network there is nothing new

  function tell() {
    if (document.querySelector("keep-site")) return; // that page says it itself, with what it takes
    const notice = document.createElement("div");
    notice.className = "kept-notice";
    notice.setAttribute("role", "status");
    document.querySelector("[data-md-component=announce]")?.after(notice);
    const link = Object.assign(document.createElement("a"), { href: new URL("keep/", top).href, textContent: how });
    // A live region speaks of what comes into it, not of what it came with.
    setTimeout(() => notice.append(`${newer} `, link));
  }
})();
