/** Starts that a spreadsheet takes for a formula, in either width; a quote before them is ours or looks like ours. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: what looks like a formula gets a quote before it. */
export function neutralizeCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `neutralizeCell`. */
export function restoreCell(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
