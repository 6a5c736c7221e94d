// @ts-check
/**
 * Whether an embed keeps to its contract (contract.schema.json): a test that a partner runs in a page of their own.
 *
 *   <script src="https://…/embed/conformance.js" data-name="fees" data-answers="route=asylum"></script>
 *
 * `data-answers` lead to an outcome, and `data-lang="nl"` tries the Dutch embed. It opens frames of its own at the end of the page,
 * talks to them without the loader, takes them away and says in the console what holds. `window.policyConformance` is a
 * promise of the same list.
 *
 * @typedef {{ claim: string, holds: boolean, found: unknown }} Finding
 * @typedef {{ frame: HTMLIFrameElement, channel: string, heard: { data: any, origin: string }[], close(): void }} Talk
 */
"use strict";

(() => {
  const { src, dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { name = "fees", answers = "route=asylum", lang = "" } = dataset;
  const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
  // Milliseconds.
  const PATIENCE = 20_000;
  const QUIET = 1_000;

  const isText = (/** @type {unknown} */ value) => typeof value === "string" && value.length < 9000;
  const isHeight = (/** @type {any} */ value) => Number.isInteger(value) && value > 0 && value < 100_000;
  /** What each message of an embed holds beside `policy`, `channel` and `type`. @type {Record<string, Record<string, (value: any) => boolean>>} */
  const FIELDS = {
    ready: { title: isText, lang: (lang) => /^[a-z]{2}$/.test(lang), height: isHeight },
    height: { height: isHeight },
    started: {},
    completed: {},
  };
  const NOW_AND_THEN = ["focus"];

  /** @param {any} data @param {string} channel */
  function fits(data, channel) {
    const fields = FIELDS[data?.type];
    if (!fields || data.policy !== 1 || data.channel !== channel) return false;
    const known = ["policy", "channel", "type", ...Object.keys(fields), ...(data.type === "height" ? NOW_AND_THEN : [])];
    return Object.keys(data).every((key) => known.includes(key)) && Object.keys(fields).every((key) => fields[key](data[key]));
  }

  /** @param {number} time */
  const wait = (time) => new Promise((go) => setTimeout(go, time));

  /** @param {() => unknown} found */
  async function until(found) {
    for (const end = Date.now() + PATIENCE; !found() && Date.now() < end; ) await wait(50);
    return Boolean(found());
  }

  /** A frame of our own, and all that it says. @param {string} wishes what goes into its name @param {string} fragment */
  function open(wishes, fragment = "") {
    const channel = [...crypto.getRandomValues(new Uint32Array(4))].join("-");
    const frame = document.createElement("iframe");
    frame.sandbox.value = SANDBOX;
    frame.referrerPolicy = "no-referrer";
    frame.title = "Conformance";
    frame.width = "600";
    frame.height = "300";
    frame.name = wishes.replace("{channel}", channel);
    frame.src = new URL(`${lang && `${lang}/`}${name}/${fragment}`, src).href;
    /** @type {Talk["heard"]} */
    const heard = [];
    /** @param {MessageEvent} event */
    const hear = ({ source, data, origin }) => {
      if (source === frame.contentWindow) heard.push({ data, origin });
    };
    addEventListener("message", hear);
    document.body.append(frame);
    const close = () => {
      removeEventListener("message", hear);
      frame.remove();
    };
    return { frame, channel, heard, close };
  }

  /** @param {Talk} talk @param {string} type */
  const count = ({ heard }, type) => heard.filter(({ data }) => data?.type === type).length;
  /** @param {Talk} talk @param {object} message */
  const tell = ({ frame, channel }, message) => frame.contentWindow?.postMessage({ policy: 1, channel, ...message }, "*");

  const WISHES = "policy=1&channel={channel}&type=options&theme=light&accent=&share=false";

  /** @returns {AsyncGenerator<[claim: string, holds: boolean, found: unknown]>} */
  async function* claims() {
    const talk = open(WISHES);
    const silent = open("theme=dark");
    const filled = open(WISHES, `#${name}?${answers}`);
    try {
      yield ["it says that it is ready", await until(() => count(talk, "ready")), talk.heard];
      yield ["its origin is nobody's", talk.heard.every(({ origin }) => origin === "null"), talk.heard[0]?.origin];
      tell(talk, { type: "options", theme: "dark", accent: "", share: true });
      const before = talk.heard.length;
      for (const wrong of [{ channel: "another-channel" }, { policy: 2 }, { type: "else" }]) tell(talk, { type: "options", ...wrong });
      for (const wrong of [null, "text", 1, [], {}]) talk.frame.contentWindow?.postMessage(wrong, "*");
      await wait(QUIET);
      yield ["what does not fit is not answered", talk.heard.length === before, talk.heard.slice(before)];
      talk.frame.width = "320";
      const grows = await until(() => count(talk, "height"));
      await wait(QUIET);
      yield ["where it becomes narrower, it says once how high it is", grows && count(talk, "height") === 1, talk.heard];
      const completes = await until(() => count(filled, "completed"));
      yield ["with answers that lead to an outcome, it says that there is one", completes, filled.heard];
      await wait(QUIET);
      const all = [talk, filled].flatMap(({ heard, channel }) => heard.map(({ data }) => ({ data, channel })));
      const misfits = all.filter(({ data, channel }) => !fits(data, channel));
      yield ["each message is one of the contract, and none holds an answer", !misfits.length, misfits];
      yield ["it says only once that it is ready", count(talk, "ready") === 1 && count(filled, "ready") === 1, all];
      yield ["without a channel, it says nothing", !silent.heard.length, silent.heard];
    } finally {
      for (const each of [talk, silent, filled]) each.close();
    }
    const frames = [...document.querySelectorAll("policy-calculator")].map((each) => each.shadowRoot?.querySelector("iframe"));
    const open_ = frames.filter((frame) => !frame || frame.sandbox.value !== SANDBOX || frame.referrerPolicy !== "no-referrer");
    yield ["each calculator of this page is in a closed frame", !open_.length, open_];
  }

  async function run() {
    /** @type {Finding[]} */
    const findings = [];
    for await (const [claim, holds, found] of claims()) {
      findings.push({ claim, holds, found });
      if (holds) console.info(`holds: ${claim}`);
      else console.error(`does not hold: ${claim}`, found);
    }
    return findings;
  }

  const ready = document.readyState === "complete" ? Promise.resolve() : new Promise((go) => addEventListener("load", go));
  Object.assign(window, { policyConformance: ready.then(run) });
})();
