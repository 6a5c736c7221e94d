// A line of its own.
/** A block
 * of two lines. */
const address = "https://nowhere.example"; // behind code

/* before code */
const pattern = /\/* no comment/;
const words = `// no comment`;
export const all = [address, pattern, words];
// The end.
