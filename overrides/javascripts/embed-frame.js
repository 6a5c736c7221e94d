// @ts-check
/**
 * What an embed hears from the page that shows it. It stands in the head and holds the page up, so that no colour is shown
 * that is not meant.
 *
 * The name of the frame holds the wishes of the partner's page: `theme=dark`.
 */
"use strict";

(() => {
  const theme = new URLSearchParams(window.name).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
