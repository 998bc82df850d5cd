import type { Kind, Place } from './kinds.ts';
import { shortOf, type Membership } from './membership.ts';
import { needs } from './needs.ts';

/** The constraints that a whole session has to meet, and what there is to meet them with. */
export interface Problem {
  readonly membership: Membership;
  readonly kinds: readonly Kind[];
  readonly length: number;
  readonly seconds: number;
}

/** What a session already holds. */
export interface Begun {
  /** By bound. */
  readonly counts: readonly number[];
  readonly items: number;
  readonly seconds: number;
  /** What is taken next, its time not counted yet. */
  readonly taken: { readonly place: Place; readonly seconds: number } | null;
}

/** One item of a kind. */
export interface Pick {
  readonly kind: number;
  readonly seconds: number;
}

/** What completes the session, in the order tried; `in-doubt` after too many trials; null when nothing does. */
export type Completion = readonly Pick[] | 'in-doubt' | null;

/**
 * Further items that meet all lower bounds within the others: depth first, most constrained bound first, the shortest of a
 * kind first. Null only when there are none; `in-doubt` after `mostTrials` partial sessions.
 */
export function completion(problem: Problem, begun: Begun, mostTrials: number): Completion {
  const { membership, kinds, length, seconds: most } = problem;
  const { bounds, within } = membership;
  const counts = [...begun.counts];
  const width = bounds.length;
  const left = kinds.map(({ seconds }) => seconds);
  const barred = new Int32Array(kinds.length);
  const picked: Pick[] = [];
  let items = begun.items;
  let spent = begun.seconds;
  let trials = 0;

  const count = (kind: number, by: 1 | -1): void => {
    const { of, excludes } = kinds[kind] as Kind;
    for (let b = 0; b < width; b++) counts[b] = (counts[b] as number) + by * (within[of * width + b] as number);
    for (const other of excludes) barred[other] = (barred[other] as number) + by;
  };
  if (begun.taken) {
    const { place, seconds } = begun.taken;
    const { kind } = place;
    const own = left[kind] as readonly number[];
    left[kind] = own.toSpliced(own.indexOf(place.seconds), 1);
    count(kind, 1);
    items += 1;
    spent += seconds;
  }

  const search = (): boolean | 'in-doubt' => {
    trials += 1;
    if (trials > mostTrials) return 'in-doubt';
    const short = shortOf(membership, counts);
    const slots = length - items;
    const wanted = needs(membership, short);
    for (const want of wanted) if (want > slots) return false;
    let unmet = false;
    for (const missing of short) if (missing > 0) unmet = true;
    if (!unmet) return true;
    // By kind, how many could still be taken.
    const free = new Int32Array(kinds.length);
    for (let k = 0; k < kinds.length; k++) {
      const own = left[k] as readonly number[];
      if (own.length === 0 || barred[k] !== 0 || spent + (own[0] as number) > most) continue;
      let room = Math.min(own.length, slots);
      const row = (kinds[k] as Kind).of * width;
      for (let b = 0; b < width; b++)
        if (within[row + b] === 1) room = Math.min(room, (bounds[b]?.max ?? Infinity) - (counts[b] as number));
      free[k] = room;
    }
    if (isTooMuchWithTags(problem, short, wanted[0] as number, free, slots)) return false;
    let tightest = -1;
    let leastSlack = Infinity;
    for (let b = 0; b < width; b++) {
      const missing = short[b] as number;
      if (missing === 0) continue;
      let able = 0;
      for (let k = 0; k < kinds.length; k++)
        if (within[(kinds[k] as Kind).of * width + b] === 1) able += free[k] as number;
      if (able < missing || (most < Infinity && spent + shortest(b, missing, free) > most)) return false;
      if (able - missing < leastSlack) {
        leastSlack = able - missing;
        tightest = b;
      }
    }
    // Kinds that serve several bounds at once come first, then the shortest.
    const able: { readonly kind: number; readonly serves: number; readonly seconds: number }[] = [];
    for (let k = 0; k < kinds.length; k++) {
      const row = (kinds[k] as Kind).of * width;
      if (free[k] === 0 || within[row + tightest] === 0) continue;
      let serves = 0;
      for (let b = 0; b < width; b++) if ((short[b] as number) > 0) serves += within[row + b] as number;
      able.push({ kind: k, serves, seconds: (left[k] as readonly number[])[0] as number });
    }
    able.sort((x, y) => y.serves - x.serves || x.seconds - y.seconds);
    const before = able.map(({ kind }) => left[kind] as readonly number[]);
    let found: boolean | 'in-doubt' = false;
    for (const { kind, seconds } of able) {
      const own = left[kind] as readonly number[];
      left[kind] = own.slice(1);
      count(kind, 1);
      items += 1;
      spent += seconds;
      picked.push({ kind, seconds });
      found = search();
      if (found !== false) break;
      picked.pop();
      spent -= seconds;
      items -= 1;
      count(kind, -1);
      // Without this kind from here on: with it, nothing was found.
      left[kind] = [];
    }
    if (found === false) for (const [i, { kind }] of able.entries()) left[kind] = before[i] as readonly number[];
    return found;
  };

  /** Seconds of the `missing` shortest items within a bound. */
  const shortest = (bound: number, missing: number, free: Int32Array): number => {
    const all: number[] = [];
    for (let k = 0; k < kinds.length; k++)
      if (within[(kinds[k] as Kind).of * width + bound] === 1)
        all.push(...(left[k] as readonly number[]).slice(0, Math.min(missing, free[k] as number)));
    all.sort((x, y) => x - y);
    let sum = 0;
    for (let i = 0; i < missing; i++) sum += all[i] ?? Infinity;
    return sum;
  };

  const found = search();
  return found === true ? picked : found === false ? null : found;
}

/** True when content and some tag together ask for more than the slots: what content wants can bear the tag only so often. */
function isTooMuchWithTags(
  { membership: { bounds, within, areas }, kinds }: Problem,
  short: readonly number[],
  content: number,
  free: Int32Array,
  slots: number,
): boolean {
  const width = bounds.length;
  for (let t = 0; t < width; t++) {
    if (areas[t] !== -1 || short[t] === 0) continue;
    let shared = 0;
    for (let b = 0; b < width; b++) {
      if (areas[b] === -1 || short[b] === 0) continue;
      let both = 0;
      for (let k = 0; k < kinds.length; k++) {
        const row = (kinds[k] as Kind).of * width;
        if (within[row + t] === 1 && within[row + b] === 1) both += free[k] as number;
      }
      shared += Math.min(short[b] as number, both);
    }
    if (content + Math.max(0, (short[t] as number) - Math.min(content, shared)) > slots) return true;
  }
  return false;
}
