import type { ContentBound } from './blueprint.ts';
import { isWithin, type ContentItem } from './content-item.ts';
import { countsOf, needs } from './needs.ts';

/** The constraints that a whole session has to meet. */
export interface Problem {
  readonly items: readonly ContentItem[];
  readonly bounds: readonly ContentBound[];
  readonly length: number;
  readonly seconds: number;
  /** True when two items may not be asked in the same session. */
  readonly excludes: (one: ContentItem, other: ContentItem) => boolean;
  readonly areaByDimension: ReadonlyMap<string, string>;
}

/** What a session already holds. */
export interface Begun {
  readonly chosen: readonly ContentItem[];
  readonly seconds: number;
}

/**
 * False only when no further items meet all lower bounds within the others: depth first, most constrained bound first.
 * After `mostTrials` partial sessions the problem gets the benefit of the doubt.
 */
export function isFeasible(problem: Problem, begun: Begun, mostTrials: number): boolean {
  let trials = 0;
  const search = (chosen: readonly ContentItem[], seconds: number, left: readonly ContentItem[]): boolean => {
    trials += 1;
    if (trials > mostTrials) return true;
    const { bounds, length } = problem;
    const counts = countsOf(bounds, chosen);
    if (Math.max(...needs(bounds, counts, problem.areaByDimension)) > length - chosen.length) return false;
    const open = bounds.filter(({ max = Infinity }, i) => (counts[i] as number) >= max);
    const usable = left.filter(
      (item) => seconds + item.seconds <= problem.seconds && !open.some((b) => isWithin(item, b)),
    );
    let tightest: readonly ContentItem[] | null = null;
    let leastSlack = Infinity;
    for (const [i, bound] of bounds.entries()) {
      const short = (bound.min ?? 0) - (counts[i] as number);
      if (short <= 0) continue;
      const able = usable.filter((item) => isWithin(item, bound)).toSorted((x, y) => x.seconds - y.seconds);
      const quickest = able.slice(0, short).reduce((sum, item) => sum + item.seconds, seconds);
      if (able.length < short || quickest > problem.seconds) return false;
      if (able.length - short < leastSlack) {
        leastSlack = able.length - short;
        tightest = able;
      }
    }
    if (!tightest) return true;
    let rest = usable;
    for (const item of tightest) {
      rest = rest.filter(({ id }) => id !== item.id);
      const after = rest.filter((other) => !problem.excludes(item, other));
      if (search([...chosen, item], seconds + item.seconds, after)) return true;
    }
    return false;
  };
  return search(begun.chosen, begun.seconds, problem.items);
}
