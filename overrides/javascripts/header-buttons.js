// @ts-check
/**
 * The menu and the search open by buttons.
 *
 * Material opens both by the label of a hidden checkbox, which no key reaches and no screen reader calls a button.
 * Here a button takes the place of each label. It has the words of the label, and says whether the thing is open.
 * The checkbox stays: Material's styles and its own script read it.
 * Without script the checkbox itself takes the focus: see site.css.
 */
"use strict";

(() => {
  const narrow = matchMedia("(max-width: 59.984375em)"); // where Material's search covers the page

  /** @param {string} id of the checkbox */
  function asButton(id) {
    const toggle = /** @type {HTMLInputElement?} */ (document.getElementById(id));
    const label = document.querySelector(`.md-header__button[for=${id}]`);
    if (!toggle || !label) return;
    toggle.checked = false; // Firefox restores it when a page is loaded again
    const button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.dataset.opens = id;
    button.append(...label.childNodes);
    label.replaceWith(button);
    const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
    button.addEventListener("click", () => toggle.click());
    toggle.addEventListener("change", tell);
    tell();
    return { toggle, button };
  }

  // Another page may bring another menu, so it is looked up each time.
  const contents = () => document.querySelector(".md-sidebar--primary");

  const menu = asButton("__drawer");
  if (menu && !contents()) menu.button.remove();
  else if (menu) {
    const { toggle, button } = menu;
    toggle.addEventListener("change", () => {
      if (!toggle.checked) return;
      const here = contents()?.querySelector("a.md-nav__link--active") ?? contents()?.querySelector(".md-nav__link[href]");
      if (here instanceof HTMLElement) here.focus();
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !toggle.checked) return;
      toggle.click();
      button.focus();
    });
    // The menu lies over the page, so it closes when the focus goes there.
    document.addEventListener("focusin", ({ target }) => {
      if (toggle.checked && target instanceof Node && target !== button && !contents()?.contains(target)) toggle.click();
    });
  }

  const search = asButton("__search");
  const query = document.querySelector(".md-search__input");
  const box = document.querySelector(".md-search");
  if (search && box && query instanceof HTMLElement) {
    const { toggle, button } = search;
    // On a narrow screen the field is out of sight until the search is open. The keys that open it go on working.
    const keep = () => (query.tabIndex = narrow.matches && !toggle.checked ? -1 : 0);
    narrow.addEventListener("change", keep);
    toggle.addEventListener("change", () => {
      keep();
      if (toggle.checked) query.focus();
      else if (narrow.matches && box.contains(document.activeElement)) button.focus();
    });
    keep();
    // For Material, Tab ends the search, and only the arrows lead to what was found. Here Tab does so too, and ends the
    // search when it leaves it.
    const found = () => box.querySelectorAll(".md-search-result__list [tabindex]").forEach((link) => link.removeAttribute("tabindex"));
    new MutationObserver(found).observe(box, { childList: true, subtree: true });
    box.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === "Tab") event.stopPropagation();
    });
    document.addEventListener("focusin", ({ target }) => {
      if (toggle.checked && target instanceof Node && !box.contains(target)) toggle.click();
    });
  }
})();
