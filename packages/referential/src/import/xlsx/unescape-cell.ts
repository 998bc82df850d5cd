/** A spreadsheet writes characters that XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeCell(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
