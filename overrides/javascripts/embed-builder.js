// @ts-check
/**
 * <embed-builder>: a partner chooses a calculator and options, sees the plain frame, and copies the code.
 *
 * The code of each calculator stands on the page, made by the build: here only options are added to it. It knows no
 * sentence: those are in `data-words`. Nothing is sent and nothing is kept.
 */
"use strict";

(() => {
  if (customElements.get("embed-builder")) return;

  /** The one that left the page in this very moment: the theme may put a fresh copy of the page in its place. */
  let leaving = /** @type {EmbedBuilder?} */ (null);

  class EmbedBuilder extends HTMLElement {
    #page = "";

    connectedCallback() {
      const before = leaving;
      leaving = null;
      this.#fillInAddress();
      if (before && before !== this && before.#page === location.pathname) return this.replaceWith(before);
      this.#page = location.pathname;
      this.#part(".builder-without").hidden = true;
      this.#part(".builder").hidden = false;
      for (const type of ["change", "click", "submit"]) this.addEventListener(type, this);
      this.#make();
    }

    disconnectedCallback() {
      leaving = this;
      setTimeout(() => {
        if (leaving === this) leaving = null;
      });
    }

    /** @param {Event} event */
    handleEvent(event) {
      const { type, target } = event;
      if (type === "submit") event.preventDefault();
      else if (type === "change") this.#make();
      else if (target instanceof HTMLButtonElement) this.#copy(target.value);
    }

    /** Where the build knew no public address, this page's own one comes into all code on the page. */
    #fillInAddress() {
      if (this.dataset.public) return;
      for (const code of this.closest("article")?.querySelectorAll("code") ?? []) {
        const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = /** @type {Text} */ (texts.currentNode);
          text.data = text.data.replaceAll(this.#written, this.#here);
        }
      }
    }

    /** The code with what is chosen, and the frame as it will look. */
    #make() {
      this.#part(".builder-status").textContent = "";
      const accent = this.#accent();
      const answers = this.#answers();
      this.#offerVersions();
      const { name, theme, lang, version, share } = this.#fields();
      const [[script, ...rest], [framed]] = this.#codes(name);
      const calculator = this.#parsed(rest.join("\n"), "policy-calculator");
      const link = /** @type {HTMLAnchorElement} */ (calculator.querySelector("a"));
      const frame = /** @type {HTMLIFrameElement} */ (this.#parsed(framed, "iframe"));
      const chosen = Object.entries({ theme, accent, answers, lang, version }).filter(([, value]) => value);
      for (const [option, value] of chosen) calculator.setAttribute(option, value);
      if (share) calculator.setAttribute("share", "");
      const home = lang ? link.href.replace(/[^/]+\/$/, `${lang}/$&`) : link.href;
      if (lang) link.textContent = frame.title = this.#titleIn(lang, name);
      const address = home + (version && `${version}/`) + (answers && `#${name}?${answers}`);
      link.href = frame.src = address;
      const told = new URLSearchParams(chosen.filter(([option]) => option === "theme" || option === "accent"));
      if (told.size) frame.name = String(told);
      this.#write("builder-with-script", `${script}\n${this.#html(calculator)}\n`);
      this.#write("builder-frame", `${this.#html(frame)}\n`);
      this.#preview(frame);
    }

    /** Each version can be chosen in the languages that it has. */
    #offerVersions() {
      const { lang } = this.#fields();
      for (const option of this.querySelectorAll("option")) {
        if (option.dataset.languages === undefined) continue;
        option.disabled = Boolean(lang) && !option.dataset.languages.split(" ").includes(lang);
        if (option.disabled) option.selected = false;
      }
    }

    /** @param {string} lang @param {string} name */
    #titleIn(lang, name) {
      return JSON.parse(this.dataset.titles ?? "{}")[lang][name];
    }

    /** A frame takes its options once, so each change needs a new one. @param {HTMLIFrameElement} frame */
    #preview(frame) {
      const shown = document.importNode(frame, true);
      shown.src = frame.src.replace(this.dataset.public || this.#here, this.#here);
      this.#part(".builder-preview").replaceChildren(shown);
    }

    /** The lines of both codes, as they stand on the page. @param {string} name */
    #codes(name) {
      const codes = document.querySelectorAll(`#code-${name} pre code`);
      return Array.from(codes, (code) => (code.textContent ?? "").trim().split("\n"));
    }

    /** @param {string} html @param {string} tag @returns {HTMLElement} */
    #parsed(html, tag) {
      return /** @type {any} */ (new DOMParser().parseFromString(html, "text/html").querySelector(tag));
    }

    /** @param {HTMLElement} element */
    #html(element) {
      return element.outerHTML.replace(' share=""', " share");
    }

    /** The colour, if it is one. */
    #accent() {
      const { accent } = this.#fields();
      const right = !accent || /^#[0-9a-f]{6}$/i.test(accent);
      this.#mistake("accent", !right);
      return right ? accent : "";
    }

    /** The answers, from a link or as they are. A link chooses its calculator too. */
    #answers() {
      const given = this.#fields().answers;
      const [, named = "", form = ""] = given.match(/^(?:\S*#([\w-]+)\?)?(\w+=[^\s#]*)$/) ?? [];
      const option = this.querySelector(`#builder-name option[value="${named}"]`);
      const right = !given || (form && (!named || option));
      this.#mistake("answers", !right);
      if (right && option) this.#field("name").value = named;
      return right ? form : "";
    }

    /** @param {string} name of a field @param {boolean} wrong */
    #mistake(name, wrong) {
      const field = this.#field(name);
      document.getElementById(`${field.id}-mistake`)?.remove();
      field.removeAttribute("aria-invalid");
      if (!wrong) return;
      field.setAttribute("aria-invalid", "true");
      const mistake = document.createElement("p");
      const about = { id: `${field.id}-mistake`, className: "question-mistake", textContent: this.#worded(name) };
      mistake.setAttribute("role", "alert");
      field.before(Object.assign(mistake, about));
    }

    /** @param {string} id of the code */
    async #copy(id) {
      const code = /** @type {HTMLTextAreaElement} */ (this.#part(`#${id}`));
      code.select();
      const copied = await navigator.clipboard?.writeText(code.value).then(
        () => true,
        () => false,
      );
      this.#part(".builder-status").textContent = this.#worded(copied ? "copied" : "selected");
    }

    /** @param {string} id @param {string} text */
    #write(id, text) {
      /** @type {HTMLTextAreaElement} */ (this.#part(`#${id}`)).value = text;
    }

    /** What is chosen. A field that is not there is empty. */
    #fields() {
      const form = new FormData(/** @type {HTMLFormElement} */ (this.querySelector("form")));
      const text = (/** @type {string} */ name) => String(form.get(name) ?? "").trim();
      return {
        name: text("name"),
        theme: text("theme"),
        lang: text("lang"),
        accent: text("accent"),
        answers: text("answers"),
        version: text("version"),
        share: form.has("share"),
      };
    }

    /** @param {string} name @returns {HTMLInputElement} */
    #field(name) {
      return /** @type {any} */ (this.querySelector(`[name="${name}"]`));
    }

    /** @param {string} words */
    #worded(words) {
      return String(JSON.parse(this.dataset.words ?? "{}")[words]);
    }

    /** @param {string} selector @returns {HTMLElement} */
    #part(selector) {
      return /** @type {any} */ (this.querySelector(selector));
    }

    get #written() {
      return this.dataset.written ?? "";
    }

    /** The top of the site, as it was opened here. */
    get #here() {
      return new URL(this.dataset.root ?? "./", location.href).href;
    }
  }

  customElements.define("embed-builder", EmbedBuilder);
})();
