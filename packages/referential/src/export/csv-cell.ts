/** Characters by which a spreadsheet takes a text for a formula, in ASCII and in full width (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as one cell of RFC 4180. What a spreadsheet would run as a formula begins with an apostrophe, which it shows as text;
 * quoted wherever it holds a comma, a semicolon, a tab, a quote, a line break or a space at an end.
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) || /^\s+[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
