// @ts-check
/**
 * A page of a release says when there is a newer one. What the script of the site (newest.js) says is compared, and never
 * shown. Where it says nothing, or anything else, nothing is shown.
 */
"use strict";

(() => {
  const FORM = /^([1-9]\d{3})\.([1-9]\d{0,2})$/;

  /** @param {unknown} version  @returns {number | undefined} A number that grows from version to version. */
  const order = (version) => {
    const [, year, number] = (typeof version === "string" && FORM.exec(version)) || [];
    return year && number ? Number(year) * 1000 + Number(number) : undefined;
  };

  const own = order(document.documentElement.dataset.version);
  if (own)
    window.addEventListener("load", () => {
      const newest = order(/** @type {{ policyNewest?: unknown }} */ (/** @type {unknown} */ (window)).policyNewest);
      const notice = /** @type {HTMLElement | null} */ (document.querySelector(".embed-newer"));
      if (newest && newest > own && notice) notice.hidden = false;
    });
})();
