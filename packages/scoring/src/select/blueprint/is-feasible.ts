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
    if (isTooMuchWithTags(problem, counts, usable, length - chosen.length)) return false;
    let tightest: readonly ContentItem[] | null = null;
    let leastSlack = Infinity;
    for (const [i, bound] of bounds.entries()) {
      const short = (bound.min ?? 0) - (counts[i] as number);
      if (short <= 0) continue;
      const able = usable.filter((item) => isWithin(item, bound));
      const quickest = able.slice(0, short).reduce((sum, item) => sum + item.seconds, seconds);
      if (able.length < short || quickest > problem.seconds) return false;
      if (able.length - short < leastSlack) {
        leastSlack = able.length - short;
        tightest = able;
      }
    }
    if (!tightest) return true;
    let rest = usable;
    // Items that serve several bounds at once come first, then the quickest (a stable sort).
    const unmet = bounds.filter(({ min = 0 }, i) => (counts[i] as number) < min);
    const served = new Map(tightest.map((item) => [item, unmet.filter((bound) => isWithin(item, bound)).length]));
    for (const item of tightest.toSorted((x, y) => (served.get(y) ?? 0) - (served.get(x) ?? 0))) {
      rest = rest.filter(({ id }) => id !== item.id);
      const after = rest.filter((other) => !problem.excludes(item, other));
      if (search([...chosen, item], seconds + item.seconds, after)) return true;
    }
    return false;
  };
  return search(
    begun.chosen,
    begun.seconds,
    problem.items.toSorted((x, y) => x.seconds - y.seconds),
  );
}

/** True when content and some tag together ask for more than the slots: what content wants can bear the tag only so often. */
function isTooMuchWithTags(
  { bounds, areaByDimension }: Problem,
  counts: readonly number[],
  usable: readonly ContentItem[],
  slots: number,
): boolean {
  const short = bounds.map(({ min = 0 }, i) => Math.max(0, min - (counts[i] as number)));
  const [content = 0] = needs(bounds, counts, areaByDimension);
  return bounds.some((tag, t) => {
    if (tag.on !== 'tag' || short[t] === 0) return false;
    const tagged = usable.filter((item) => isWithin(item, tag));
    const shared = bounds.reduce((sum, bound, i) => {
      if (bound.on === 'tag' || short[i] === 0) return sum;
      return sum + Math.min(short[i] as number, tagged.filter((item) => isWithin(item, bound)).length);
    }, 0);
    return content + Math.max(0, (short[t] as number) - Math.min(content, shared)) > slots;
  });
}
