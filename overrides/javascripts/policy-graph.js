// @ts-check
/**
 * The graph of a calculator, walked in the page: the next question, and each outcome that needs no arithmetic, without
 * Python. The graph comes from `calculators/kit/graph.py`, which says what its letters stand for. All HTML in it is
 * rendered by the renderer of the pages; here its holes are filled. What it cannot settle for certain it leaves to
 * Python: a day, a sum, an unusual way to write a number, a link that holds more than answers.
 *
 * @typedef {{
 *   n: string, k: "chosen" | "whole" | "money" | "country" | "day", f: string[], a: string, h: string, w: string,
 *   o?: Record<string, string>, d?: string, e: string, i?: string, r?: string, s: [number, number]
 * }} Question
 * @typedef {{
 *   f: number[], q: number, a?: Record<string, number>, n: number, t?: [number, number | string[], number[]], y: number,
 *   o?: number, c?: number[], v: number, m?: string, p?: 1
 * }} GraphNode
 * @typedef {{ h?: string, l?: string, k: string, p: number[], t: number }} Ending
 * @typedef {{ m: string | null, n?: string | null, b: [kind: string, one: string, several: string][] }} Verdict
 * @typedef {{
 *   questions: Question[], nodes: GraphNode[], endings: Ending[], verdicts: Verdict[], figures: string[],
 *   places: [html: string, source: string][], parts: Record<string, string>, reasons: string[], money: string[]
 * }} Graph
 * @typedef {{ text: string, words: string, size: any }} Answer how a form, a reader and a comparison see it
 * @typedef {{ ask: number, message?: string, python?: 1 } | { end: number } | { all: number, ends: number[] } | undefined} Found
 * @typedef {"question" | "mistake" | "outcome"} Step
 * @typedef {{ html: string, full: string, answers: string, step: Step, focus: string, python?: 1 }} Shown
 *   `python` where no answer to the question leads to an outcome without Python
 * @typedef {{
 *   prefix: string, level: number, places: Record<string, string>, remaining: Record<string, number>, megabytes: string
 * }} Where what `data-host` holds, and what Python would cost
 * @typedef {(graph: Graph, form: string, host: Where) => Shown | undefined} Walk
 */
"use strict";

/**
 * The step that a form (urlencoded) leads to, the same as Python's; nothing where it takes Python.
 *
 * @type {Walk}
 */
const policyGraph = (graph, form, host) => {
  const UNKNOWN = "unknown";

  /** @param {string} template @param {Record<string, string>} holes */
  const fill = (template, holes) => template.replace(/~(\w+)~/g, (hole, name) => holes[name] ?? hole);

  const { questions, nodes, endings, parts } = graph;
  const pairs = [...new URLSearchParams(form)];
  const fields = new Map(pairs);
  const known = ["asking", "change", ...questions.flatMap(({ f }) => f)];
  if (form.length > 8_000 || fields.size < pairs.length || pairs.some(([name]) => !known.includes(name))) return;

  const changed = fields.get("change");
  /** @type {Map<number, Answer>} in the order of the questions */
  const given = new Map();
  /** @type {Map<number, { message: string, typed: string }>} */
  const wrong = new Map();
  /** @type {Set<number>} the questions in the order of the rule */
  const read = new Set();
  /** @type {Set<number>} */
  const figures = new Set();

  /** Read an answer. False where Python must read it. @param {Question} question @param {number} at */
  function parse({ n, k, f, h, o, e }, at) {
    const asked = fields.get("asking") === n && changed === undefined;
    // A day is Python's. Left empty by a reader who changes another answer, it is no answer.
    if (k === "day") return !asked && !f.some((name) => (changed ? fields.get(name) : fields.has(name)));
    const text = fields.get(n) ?? (asked ? "" : undefined);
    if (text === undefined) return true;
    if (k === "whole" || k === "money") return parseNumber(text, at);
    const words = k === "country" ? /^[\w-]+$/.test(text) && RegExp(`value="${text}">([^<]+)`).exec(h)?.[1] : { __proto__: null, ...o }[text];
    if (words) given.set(at, { text, words, size: text });
    else if (!text) wrong.set(at, { message: e, typed: "" });
    return words || !text;
  }

  /** A number in its plainest form, 1,234.56 or 1.234,56; nothing typed; letters. @param {string} typed @param {number} at */
  function parseNumber(typed, at) {
    const { k, e, i, r, s } = questions[at];
    const [, grouped, , cents = ""] = /^(0|[1-9]\d{0,5}|[1-9]\d?\d?([.,])\d{3}(?!\2|$))(?:[.,](\d\d?))?$/.exec(typed) ?? [];
    const whole = grouped?.replace(/\D/, "");
    const money = k === "money";
    if (!whole || (cents && !money)) {
      const message = typed ? /^[a-z ]{1,80}[a-z]$/i.test(typed) && i : e;
      if (message) wrong.set(at, { message, typed });
      return message;
    }
    const size = Number(money ? whole + cents.padEnd(2, "0") : whole);
    const words = money ? amount(whole, Number(cents) ? cents.padEnd(2, "0") : "") : whole;
    if (size >= s[0] && size <= s[1]) given.set(at, { text: cents ? `${whole}.${cents}` : whole, words, size });
    else wrong.set(at, { message: `${r}`, typed });
    return true;
  }

  /** @param {string} whole @param {string} cents */
  function amount(whole, cents) {
    const [before, group, decimal, after] = graph.money;
    return before + whole.replace(/\B(?=(\d{3})+$)/g, group) + (cents && decimal + cents) + after;
  }

  /** What the answers lead to from here; nothing where that takes Python. @param {number} at @returns {Found} */
  function from(at) {
    const { f, q, a, n, t, y, o: end, c, v, m, p: python } = nodes[at];
    f.forEach((figure) => figures.add(figure));
    if (m !== undefined) return { ask: q, message: m };
    if (t) return from(holds(t) ? y : n);
    if (end !== undefined) return { end };
    if (c) return together(v, c);
    if (q === undefined) return;
    read.add(q);
    const text = given.get(q)?.text;
    if (!text) return { ask: q, python };
    if (!a) return from(n);
    const { o = {}, d = text } = questions[q];
    const known = text === UNKNOWN ? d : text;
    return known === UNKNOWN ? each(Object.keys(o).slice(0, -1).map((option) => a[option])) : from(a[known]);
  }

  /** "I don't know": every answer is tried. Where they differ, Python says on what it depends.
   * @param {number[]} ways @returns {Found} */
  function each(ways) {
    const different = new Map();
    for (const each of ways) {
      const found = from(each);
      if (!found || "ask" in found) return found;
      different.set(JSON.stringify(found), found);
    }
    return different.size === 1 ? [...different.values()][0] : { end: -1 }; // an ending that only Python works out
  }

  /** @param {number} all @param {number[]} conditions @returns {Found} */
  function together(all, conditions) {
    const ends = [];
    for (const each of conditions) {
      const found = from(each);
      if (!found || !("end" in found)) return found;
      ends.push(found.end);
    }
    return { all, ends };
  }

  /** @param {[question: number, right: number | string[], signs: number[]]} test */
  function holds([question, right, signs]) {
    const left = given.get(question)?.size;
    return Array.isArray(right) ? right.includes(left) : signs.includes(Math.sign(left - right));
  }

  /** What the conditions make up, as `compose` of `calculators/kit/conditions.py` does. @param {number} all @param {number[]} ends */
  function verdict(all, ends) {
    const states = ends.map((at) => endings[at]);
    if (!states.every(Boolean)) return;
    const { m, n, b } = graph.verdicts[all];
    const kinds = states.map(({ k }) => k);
    const between = b.find(([kind]) => kinds.includes(kind));
    const cited = [...new Set(states.filter(({ k }) => k === between?.[0]).flatMap(({ p }) => p))].map((at) => graph.places[at]);
    const several = new Set(cited.map(([, source]) => source)).size > 1;
    const template = n !== undefined && kinds.includes("not-met") ? n : between ? between[several ? 2 : 1] : m;
    const titles = states.map(({ t }) => t);
    const title = Math.min(...titles) && Math.max(...titles); // the first kind of title wins, or else the last
    const reasons = fill(graph.reasons[title], { reasons: states.map(({ l }) => l).join("") });
    return template && fill(template, { reasons, places: cited.map(([html]) => html).join("; ") });
  }

  /** @param {number} at @param {string} typed @param {string} [message] */
  function question(at, typed, message = "") {
    const { n, f, k, h, w } = questions[at];
    // As Language.typed of calculators/kit/language.py; of letters, digits and marks: nothing to escape.
    const value = `value="${typed.replace(/^(\d+)\.(?=\d\d?$)/, "$1" + graph.money[2])}"`;
    const html = fill(message ? w : h, { message });
    const chosen = { chosen: `${value} checked`, country: `${value} selected` }[String(k)];
    const filled = chosen ? typed && html.replace(value, chosen) : html.replace('value=""', value);
    let most = questions.length - asked.filter((each) => each !== at).length;
    if (![...given.values()].some(({ text }) => text === UNKNOWN)) most = Math.min(most, host.remaining[n] ?? most);
    const below = most <= 1 ? parts.last : fill(parts.remaining, { number: String(most - 1) });
    return (message && fill(parts.mistakes, { message, field: f[0] })) + hidden(n) + (filled || html) + parts.continue + below;
  }

  /** The answers so far, for the form. @param {string} [asking] */
  function hidden(asking) {
    const all = [...given].map(([at, { text }]) => [questions[at].n, text]).filter(([name]) => name !== asking);
    if (asking) all.push(["asking", asking]);
    return all.map(([name, value]) => fill(parts.hidden, { name, value })).join("");
  }

  /** What differs from page to page. @param {string} text */
  function here(text) {
    const { prefix, level, places, megabytes } = host;
    return text
      .replace(/~@([^~]+)~/g, (_, chapter) => places[chapter])
      .replace(/~(#|\^|megabytes)~/g, (_, what) => String(what === "#" ? prefix : what === "^" ? level + 1 : megabytes));
  }

  /** @param {Step} kind @param {string} focus @param {string} body @param {number} [at] the question on the screen */
  function reply(kind, focus, body, at) {
    const row = (/** @type {number} */ at) =>
      fill(parts.answer, { name: questions[at].n, ask: questions[at].a, words: String(given.get(at)?.words) });
    const rows = asked.filter((each) => each !== at).map(row).join("");
    const whole = body + (rows && fill(parts.answers, { rows })) + (given.size ? parts.actions : "");
    const answers = asked.map((each) => [questions[each].n, String(given.get(each)?.text)]);
    if (at !== undefined && at === back) answers.push(["change", questions[at].n]);
    const html = here(fill(parts.form, { step: kind, body: whole }));
    const full = kind === "outcome" ? here(parts.full) : "";
    return { html, full, answers: `${new URLSearchParams(answers)}`, step: kind, focus: `${host.prefix}-${focus}` };
  }

  const found = questions.every(parse) && from(0);
  if (!found) return;
  let asked = [...read].filter((at) => given.has(at));
  const back = asked.find((at) => questions[at].n === changed);
  if (back !== undefined) return reply("question", `${changed}-ask`, question(back, String(given.get(back)?.text)), back);
  if (changed) return;
  if ("ask" in found) {
    const { ask: at, python, message = wrong.get(at)?.message } = found;
    const typed = wrong.get(at)?.typed ?? given.get(at)?.text ?? "";
    asked = asked.filter((each) => each !== at);
    const focus = message ? "mistakes" : `${questions[at].n}-ask`;
    return { ...reply(message ? "mistake" : "question", focus, question(at, typed, message), at), python };
  }
  const outcome = "all" in found ? verdict(found.all, found.ends) : endings[found.end]?.h;
  const rows = [...figures].map((at) => graph.figures[at]).join("");
  if (!outcome) return;
  return reply("outcome", "outcome", fill(outcome, { figures: rows && fill(parts.figures, { rows }), full: parts.full }) + hidden());
};

Object.assign(window, { policyGraph });
