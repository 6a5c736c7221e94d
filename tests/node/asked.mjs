/** One line in, one line out; and how much of the scripts that were run has run. */
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { runInThisContext } from "node:vm";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Run one of the page's scripts here. @param {string} name @param {string} [folder] */
export function script(name, folder = "overrides/javascripts") {
  const filename = `${folder}/${name}`;
  runInThisContext(readFileSync(filename, "utf-8"), { filename });
}

/** For each script: how many of its letters ran, and how many there are. */
async function reached() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const told = {};
  for (const { url, functions } of result.filter(({ url }) => url.startsWith("overrides/"))) {
    const ran = new Uint8Array(readFileSync(url, "utf-8").length).fill(1);
    // A function's own range comes before those of the blocks in it.
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges))
      ran.fill(count ? 1 : 0, startOffset, endOffset);
    told[url.split("/").pop()] = [ran.reduce((sum, one) => sum + one, 0), ran.length];
  }
  return told;
}

/** @param {(question: any) => unknown} answer */
export async function answering(answer) {
  for await (const line of createInterface({ input: process.stdin })) {
    const question = JSON.parse(line);
    process.stdout.write(JSON.stringify(question.reached ? await reached() : ((await answer(question)) ?? null)) + "\n");
  }
}
