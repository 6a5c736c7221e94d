/**
 * Answer cases with the calculators in Pyodide under Node, as the worker does in a browser.
 *
 * node run_cases.mjs ARCHIVE < cases > replies      a case is a line {"name", "form", "host"}; so is its reply,
 *                                                   {"reply"} or {"error"}
 * node run_cases.mjs ARCHIVE decimal,html < cases   import these modules first, and end with a line {"modules"}:
 *                                                   those of the library that were used
 */
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const { loadPyodide } = require("pyodide");

// A frozen module has no file of its own in the archive, whatever it says about itself.
const LOADED_FROM_THE_ARCHIVE = `
import sys
[
    name
    for name, module in sys.modules.items()
    if ".zip/" in str(getattr(getattr(module, "__spec__", None), "origin", ""))
    and module.__spec__.name == name
    and name.partition(".")[0] != "calculators"
]
`;

/** Pyodide wants a list of packages: an empty one shows that none is used. */
function emptyLock() {
  const path = require.resolve("pyodide/pyodide-lock.json");
  const { abi_version } = JSON.parse(readFileSync(path, "utf-8")).info;
  return { info: { abi_version }, packages: {} };
}

const [archive, modules] = process.argv.slice(2);
const python = await loadPyodide({
  indexURL: dirname(require.resolve("pyodide/package.json")),
  stdLibURL: archive,
  lockFileContents: emptyLock(),
});
for (const module of (modules ?? "").split(",").filter(Boolean)) python.pyimport(module);
const { respond } = python.pyimport("calculators.kit.browser");
for await (const line of createInterface({ input: process.stdin })) {
  const { name, form, host } = JSON.parse(line);
  let answer;
  try {
    answer = { reply: respond(name, form, host) };
  } catch (error) {
    answer = { error: String(error) };
  }
  console.log(JSON.stringify(answer));
}
if (modules !== undefined) {
  const used = python.runPython(LOADED_FROM_THE_ARCHIVE).toJs().sort();
  console.log(JSON.stringify({ modules: used }));
}
