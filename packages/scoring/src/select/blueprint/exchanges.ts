import type { Begun, Pick, Problem } from './completion.ts';
import type { Kind, Place } from './kinds.ts';

/**
 * From one way to complete a session, a quick test of other items: true when it holds the item's kind already, has room for it
 * besides, or can give up another item for it, all bounds met. False says nothing.
 */
export function exchanges(
  { membership: { bounds, within }, kinds, length, seconds: most }: Problem,
  begun: Begun,
  session: readonly Pick[],
): (place: Place, seconds: number) => boolean {
  const width = bounds.length;
  const totals = [...begun.counts];
  const held = new Int32Array(kinds.length);
  let spent = begun.seconds;
  for (const { kind, seconds } of session) {
    const row = (kinds[kind] as Kind).of * width;
    for (let b = 0; b < width; b++) totals[b] = (totals[b] as number) + (within[row + b] as number);
    held[kind] = (held[kind] as number) + 1;
    spent += seconds;
  }
  const items = begun.items + session.length;
  const isMet = (kind: number, instead: number): boolean => {
    const { of, excludes } = kinds[kind] as Kind;
    for (let b = 0; b < width; b++) {
      const own = (within[of * width + b] as number) - (instead < 0 ? 0 : (within[instead * width + b] as number));
      const count = (totals[b] as number) + own;
      const { min = 0, max = Infinity } = bounds[b] as { readonly min?: number; readonly max?: number };
      if (count > max || count < min) return false;
    }
    return excludes.every((other) => held[other] === 0);
  };
  return ({ kind, seconds: own }, seconds) => {
    if ((held[kind] as number) > 0) {
      // In its own place, or that of one just as long; without a limit of time in that of any of its kind.
      if (most === Infinity) return true;
      return session.some((pick) => pick.kind === kind && pick.seconds === own && spent - own + seconds <= most);
    }
    if (items < length && spent + seconds <= most && isMet(kind, -1)) return true;
    return session.some((pick) => spent - pick.seconds + seconds <= most && isMet(kind, (kinds[pick.kind] as Kind).of));
  };
}
