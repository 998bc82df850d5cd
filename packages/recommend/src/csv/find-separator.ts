import type { CsvSeparator } from './csv-options.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const satisfies readonly CsvSeparator[];

/** The separator that parts the first line that is not blank most, quoted parts aside; a comma where none does. */
export function findSeparator(bytes: Uint8Array, from: number, end: number): CsvSeparator {
  const counts = new Map<number, number>(SEPARATORS.map((one) => [one.charCodeAt(0), 0]));
  let quoted = false;
  let blank = true;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x22) quoted = !quoted;
    if (quoted) continue;
    if (byte === 0x0a || byte === 0x0d) {
      if (blank) continue;
      break;
    }
    blank &&= byte === 0x20;
    const count = counts.get(byte);
    if (count !== undefined) counts.set(byte, count + 1);
  }
  const best = [...SEPARATORS].sort((x, y) => countOf(y) - countOf(x))[0];
  return best ?? ',';

  function countOf(separator: CsvSeparator): number {
    return counts.get(separator.charCodeAt(0)) ?? 0;
  }
}
