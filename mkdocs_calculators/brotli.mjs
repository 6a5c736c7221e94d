// Compress each file that is named, as well as brotli can, into a file beside it: python has no brotli of its own.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

for (const file of process.argv.slice(2)) {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  // As a whole or not at all: what is there is never made again.
  writeFileSync(`${file}.unfinished`, brotliCompressSync(content, { params }));
  renameSync(`${file}.unfinished`, `${file}.br`);
}
