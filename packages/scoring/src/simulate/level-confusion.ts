import type { Cuts } from '../summary/summary.ts';
import type { SessionRecord } from './session-record.ts';

/** Levels as they truly are beside levels as they were found, over persons and the dimensions that have cuts. Classes count from 0, below the first cut. */
export interface LevelConfusion {
  /** Least probability at which a level was claimed, 0–1. */
  readonly claimAt: number;
  /** Counts, [true class][most probable class]. */
  readonly mostProbable: readonly (readonly number[])[];
  /** Counts, [true class][claimed class]: only where the dimension had an answer of its own and its likeliest class reached `claimAt`. */
  readonly claimed: readonly (readonly number[])[];
  /** Share whose most probable class is the true one. */
  readonly exact: number;
  /** The same, or the class beside. */
  readonly adjacent: number;
  /** Share of person × dimension about which a level was claimed. */
  readonly claims: number;
  /** Share of the claims that are wrong; null without claims. */
  readonly wrongClaims: number | null;
}

/** How levels fared; null where no dimension has cuts. All dimensions with cuts have as many of them. */
export function levelConfusion(
  records: readonly SessionRecord[],
  dimensions: readonly string[],
  cuts: Cuts,
  claimAt: number,
): LevelConfusion | null {
  const judged = dimensions.flatMap((id, k) => ((cuts[id]?.length ?? 0) > 0 ? [{ k, own: cuts[id] ?? [] }] : []));
  const [first] = judged;
  if (!first) return null;
  const classes = first.own.length + 1;
  const mostProbable = zeros(classes);
  const claimed = zeros(classes);
  for (const { person, end } of records)
    for (const { k, own } of judged) {
      const { levels, basis } = end.dimensions[k] as (typeof end.dimensions)[number];
      const truth = own.filter((cut) => (person.abilities[k] as number) > cut).length;
      const best = levels.indexOf(Math.max(...levels));
      add(mostProbable, truth, best);
      if (basis === 'observed' && (levels[best] as number) >= claimAt) add(claimed, truth, best);
    }
  const all = total(mostProbable, () => true);
  const claims = total(claimed, () => true);
  return {
    claimAt,
    mostProbable,
    claimed,
    exact: total(mostProbable, (x, y) => x === y) / all,
    adjacent: total(mostProbable, (x, y) => Math.abs(x - y) <= 1) / all,
    claims: claims / all,
    wrongClaims: claims === 0 ? null : total(claimed, (x, y) => x !== y) / claims,
  };
}

function zeros(classes: number): number[][] {
  return Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
}

function add(counts: number[][], truth: number, found: number): void {
  const row = counts[truth] as number[];
  row[found] = (row[found] as number) + 1;
}

function total(counts: readonly (readonly number[])[], counted: (truth: number, found: number) => boolean): number {
  return counts.reduce((sum, row, x) => row.reduce((rowSum, n, y) => rowSum + (counted(x, y) ? n : 0), sum), 0);
}
