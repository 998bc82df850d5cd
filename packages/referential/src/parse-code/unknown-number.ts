import type { ForeignFrame } from './foreign-frames.ts';

/** How many entries each numbered part of a frame has: DigComp 2.2 and the CRCN by area, the others in one list. */
const COUNTS: Partial<Record<ForeignFrame, readonly number[] | number>> = {
  digcomp22: [3, 6, 4, 4, 4],
  crcn: [3, 4, 4, 3, 2],
  pix: [3, 4, 4, 3, 2],
  clea: 4,
  eds: 8,
};

/** Null where a numbered code of another frame may stand; else what is accepted. Codes that begin with a letter are not numbered. */
export function unknownNumber(frame: ForeignFrame, local: string): string | null {
  const counts = COUNTS[frame];
  if (counts === undefined || !/^\d/.test(local)) return null;
  const [, first, second] = /^(\d)(?:\.(\d))?$/.exec(local) ?? [];
  if (typeof counts === 'number')
    return second === undefined && isWithin(first, counts) ? null : `a number from 1 to ${counts}`;
  const inside = counts[Number(first) - 1];
  if (isWithin(first, counts.length) && inside !== undefined && (second === undefined || isWithin(second, inside)))
    return null;
  return `an area from 1 to ${counts.length}, or a competence from 1.1 to ${counts.length}.${counts.at(-1)}`;
}

function isWithin(digit: string | undefined, last: number): boolean {
  return digit !== undefined && Number(digit) >= 1 && Number(digit) <= last;
}
