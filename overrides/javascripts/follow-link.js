// @ts-check
/**
 * A link that is followed while the page still moves shows the place that it names.
 *
 * A tenth of a second after a movement, the theme writes the reader's place on the page into the entry of the history.
 * If a link was followed meanwhile, that is the entry of the new place. When the page has come, the theme takes it for a
 * place that the reader comes back to, and scrolls there.
 */
"use strict";

(() => {
  const theme = /** @type {{ document$?: { subscribe(arrived: () => void): void } }} */ (/** @type {unknown} */ (window));
  /** The link that the reader has followed last. Back and Forward end that. */
  let followed = "";

  addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element) followed = target.closest("a")?.href ?? followed;
    },
    true,
  );
  addEventListener("popstate", () => (followed = ""));

  // Once at the start, and then whenever the theme has put a page in the place of another.
  theme.document$?.subscribe(() => {
    if (!location.hash || location.href !== followed) return;
    // What the browser does with such a link, and not the theme, which hears of clicks on the page.
    Object.assign(document.createElement("a"), { href: location.hash }).click();
  });
})();
