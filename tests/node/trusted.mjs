/**
 * What trusted.js says of HTML and of addresses of scripts, without a browser.
 *
 * node trusted.mjs SCRIPT < asked > answers      a line is {"html"} or {"address"} as JSON; its answer is what the rule
 *                                                gives back, or {"refused"} with the reason
 */
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [path] = process.argv.slice(2);
const folder = "https://guide.example/somewhere/embed/";
const policies = {};
const window = { trustedTypes: { createPolicy: (name, rules) => (policies[name] = rules) } };
const document = { currentScript: { src: `${folder}files/trusted-01234567.js` }, baseURI: `${folder}fees/` };
runInContext(readFileSync(path, "utf-8"), createContext({ window, document, URL, TypeError }));

const { createHTML, createScriptURL, ...others } = policies.default;
if (Object.keys(policies).length !== 1 || Object.keys(others).length) throw new Error("there are other rules");
for await (const line of createInterface({ input: process.stdin })) {
  const { html, address } = JSON.parse(line);
  try {
    console.log(JSON.stringify(html === undefined ? createScriptURL(address) : createHTML(html)));
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }));
  }
}
