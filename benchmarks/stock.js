// @ts-nocheck -- a yardstick, not a part of the site
/**
 * Stock Pyodide as its documentation shows it: `loadPyodide` with its own files and its own lock file, on the main
 * thread, and `loadPackage` with the address of a wheel. It starts when the first field gets focus.
 */
"use strict";

(() => {
  let started;

  const start = (top) =>
    (started ??= (async () => {
      await new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${top}stock/pyodide.js`;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      });
      const pyodide = await loadPyodide({ indexURL: `${top}stock/` });
      await pyodide.loadPackage(`${top}stock/calculators-0-py3-none-any.whl`);
      return pyodide.pyimport("calculators.kit.browser");
    })());

  class PolicyCalculator extends HTMLElement {
    connectedCallback() {
      this.querySelector(".calculator-lock").removeAttribute("disabled");
      this.step = this.querySelector(".calculator-step");
      this.first = this.step.innerHTML;
      this.top = new URL(JSON.parse(this.dataset.runtime).root, document.baseURI).href;
      for (const type of ["click", "focusin"]) this.addEventListener(type, this);
    }

    handleEvent(event) {
      if (event.type === "focusin") return start(this.top);
      const button = event.target.closest("button");
      if (button?.dataset.do === "restart") this.show(this.first);
      if (button?.type !== "submit") return;
      event.preventDefault();
      this.answer(String(new URLSearchParams(new FormData(button.form))));
    }

    async answer(form) {
      const host = JSON.stringify({
        ...JSON.parse(this.dataset.host),
        today: new Date().toISOString().slice(0, 10),
        address: location.href,
      });
      const python = await start(this.top);
      this.show(JSON.parse(python.respond(this.getAttribute("name"), form, host)).html);
    }

    show(html) {
      this.step.innerHTML = html;
      this.step.querySelector("[tabindex]")?.focus();
    }
  }

  customElements.define("policy-calculator", PolicyCalculator);
})();
