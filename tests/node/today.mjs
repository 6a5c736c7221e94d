// The visitor's day as the page's side of Python tells it, for time zones and moments: a line for each that is another
// one than the calendar of that place has. Input: {"script": "…", "zones": [...], "moments": [...]}.
import { readFileSync } from "node:fs";

const { script, zones, moments } = JSON.parse(readFileSync(0, "utf-8"));
const Real = Date;
let now = 0;
let told = "";

globalThis.Date = class extends Real {
  constructor(...given) {
    given.length ? super(...given) : super(now);
  }
};
globalThis.window = globalThis;
globalThis.location = { protocol: "https:", href: "https://guide.example/" };
globalThis.document = { baseURI: "https://guide.example/" };
// It is ready at once, and answers each question with the host that came along.
globalThis.Worker = class {
  postMessage({ start, id, host }) {
    if (start) queueMicrotask(() => this.onmessage({ data: { stage: "ready" } }));
    else queueMicrotask(() => this.onmessage({ data: { id, reply: host } }));
  }
  terminate() {}
};
(0, eval)(script);

const calculator = { dataset: { runtime: '{"root":"/","worker":"w","pyodide":"p","archive":"a"}' }, getAttribute: () => "fees" };
for (const zone of zones) {
  process.env.TZ = zone;
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  for (const moment of moments) {
    now = Real.parse(moment);
    told = (await globalThis.policyPython.step(calculator, "")).today;
    const day = calendar.format(new Real(now));
    if (told !== day) console.log(`${zone}, ${moment}: told ${told}, and it is ${day}`);
  }
}
console.log(`${zones.length * moments.length} moments`);
process.exit();
