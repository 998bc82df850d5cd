import { encode } from 'uqr';
import { element, type Html } from './html.ts';

/** The most bytes of UTF-8 that a code on a printed page takes: 117 modules a side, 63 mm with its margin. */
export const QR_BYTES = 997;

/** Millimetres of one module. */
const MODULE = 0.5;

/** Modules of white around the code. */
const MARGIN = 4;

/** A QR code of a text (level M), drawn at half a millimetre a module; null where the text is too long for a printed page. */
export function qrSvg(text: string, label: string): Html | null {
  if (utf8Length(text) > QR_BYTES) return null;
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: MARGIN });
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  const side = `${size * MODULE}mm`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      width: side,
      height: side,
      role: 'img',
      'aria-label': label,
    },
    element('path', { d: path }),
  );
}

/** Where each run of black modules of a row begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  for (const [x, black] of row.entries()) {
    const last = runs.at(-1);
    if (!black) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}

function utf8Length(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + lengthOf(sign.codePointAt(0) ?? 0), 0);
}

function lengthOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
}
