/**
 * Answer cases from graphs alone, as a page does before Python has come.
 *
 * node run_graph.mjs FOLDER < cases > replies       FOLDER holds NAME.json for each calculator; a case is a line
 *                                                   {"name", "form", "host"}, its reply a line: an object, or null
 *                                                   where the graph leaves it to Python
 */
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

globalThis.window = globalThis;
runInThisContext(readFileSync("overrides/javascripts/policy-graph.js", "utf-8"));
const [folder] = process.argv.slice(2);
const graphs = new Map();

/** @param {string} name */
function graph(name) {
  if (!graphs.has(name)) graphs.set(name, JSON.parse(readFileSync(`${folder}/${name}.json`, "utf-8")));
  return graphs.get(name);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { name, form, host } = JSON.parse(line);
  console.log(JSON.stringify(globalThis.policyGraph(graph(name), form, JSON.parse(host)) ?? null));
}
