import type { Config } from '../../engine/config.ts';
import type { Blueprint } from './blueprint.ts';
import { completion, type Begun, type Problem } from './completion.ts';
import { contentOf, enemiesById, type ContentItem } from './content-item.ts';
import { exchanges } from './exchanges.ts';
import { kindsOf, type Place } from './kinds.ts';
import { countsOf, shortOf, type Membership } from './membership.ts';

/** Partial sessions tried for one candidate; beyond, it may be asked. */
const MOST_TRIALS = 100;

/** Those of the items after which all lower bounds can still be met. */
export function keepingReachable(
  config: Config,
  blueprint: Blueprint,
  membership: Membership,
  past: readonly ContentItem[],
  spentSeconds: number,
  left: readonly ContentItem[],
): readonly ContentItem[] {
  const { length, seconds = Infinity, oneOfFamily = true } = blueprint;
  const counts = countsOf(membership, past);
  if (shortOf(membership, counts).every((missing) => missing === 0)) return left;
  const rivalry = { oneOfFamily, enemies: enemiesById(config, blueprint) };
  const { kinds, placeByItem } = kindsOf(contentOf(config), membership, left, rivalry);
  const problem: Problem = { membership, kinds, length, seconds };
  const begun: Begun = { counts, items: past.length, seconds: spentSeconds, taken: null };
  const session = completion(problem, begun, MOST_TRIALS);
  if (session === null) return [];
  // One session that meets the blueprint answers for most items: those in it, or that it has room for, or that can take the place of another.
  const known = session === 'in-doubt' ? [] : [exchanges(problem, begun, session)];
  // By kind, the least seconds known not to be possible: no longer item is possible either.
  const impossible = kinds.map(() => Infinity);
  const possible = kinds.map(() => -Infinity);
  return left.filter((item) => {
    const place = placeByItem.get(item.index) as Place;
    const time = seconds === Infinity ? 0 : item.seconds;
    if (time <= (possible[place.kind] as number)) return true;
    if (time >= (impossible[place.kind] as number)) return false;
    const isPossible = known.some((fits) => fits(place, item.seconds));
    if (!isPossible) {
      const rest = completion(problem, { ...begun, taken: { place, seconds: item.seconds } }, MOST_TRIALS);
      if (rest === null) {
        impossible[place.kind] = time;
        return false;
      }
      if (rest !== 'in-doubt')
        known.push(exchanges(problem, begun, [{ kind: place.kind, seconds: item.seconds }, ...rest]));
    }
    possible[place.kind] = time;
    return true;
  });
}
