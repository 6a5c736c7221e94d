// Each script that is named, without its comments and the lines that are empty then, as a list in JSON.
import { readFileSync } from "node:fs";
import ts from "typescript";

/** TypeScript knows what is a comment, and what only looks like one inside a text or a regular expression. */
function withoutComments(script) {
  const tree = ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const comments = new Map();
  const visit = (node) => {
    const found = [
      ...(ts.getLeadingCommentRanges(script, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(script, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of found) comments.set(pos, end);
    if (!ts.isJSDoc(node)) node.getChildren().forEach(visit);
  };
  visit(tree);
  let code = "";
  let at = 0;
  for (const [start, end] of [...comments].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    code += script.slice(at, start);
    at = end;
  }
  code += script.slice(at);
  return code.replace(/[ \t]+$/gm, "").replace(/^\n+/, "").replace(/\n{2,}/g, "\n");
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => withoutComments(readFileSync(file, "utf8")))));
