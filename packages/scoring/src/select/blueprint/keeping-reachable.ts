import type { Config } from '../../engine/config.ts';
import type { Blueprint } from './blueprint.ts';
import { enemiesById, type ContentItem } from './content-item.ts';
import { isFeasible, type Problem } from './is-feasible.ts';
import { countsOf, needs } from './needs.ts';

/** Partial sessions tried for one candidate; beyond, it may be asked. */
const MOST_TRIALS = 100;

/** Those of the items after which all lower bounds can still be met. Nothing is searched as long as there is room for all of them one by one. */
export function keepingReachable(
  config: Config,
  blueprint: Blueprint,
  past: readonly ContentItem[],
  spentSeconds: number,
  left: readonly ContentItem[],
): readonly ContentItem[] {
  const { bounds = [], length, seconds = Infinity, oneOfFamily = true } = blueprint;
  const areaByDimension = new Map(config.model.dimensions.map(({ id, area }) => [id, area]));
  const wanted = needs(bounds, countsOf(bounds, past), areaByDimension).reduce((sum, need) => sum + need, 0);
  const longest = left.reduce((most, item) => Math.max(most, item.seconds), 0);
  const isRoomy = wanted < length - past.length && spentSeconds + (wanted + 1) * longest <= seconds;
  if (wanted === 0 || isRoomy) return left;
  const enemies = enemiesById(config, blueprint);
  const excludes = (one: ContentItem, other: ContentItem): boolean =>
    one.id === other.id ||
    (oneOfFamily && one.family !== '' && one.family === other.family) ||
    enemies.get(one.id)?.has(other.id) === true;
  const problem: Omit<Problem, 'items'> = { bounds, length, seconds, excludes, areaByDimension };
  const families = new Map<string, number>();
  for (const { family } of left) families.set(family, (families.get(family) ?? 0) + 1);
  const known = new Map<string, { yes: number; no: number }>();
  return left.filter((item) => {
    // Items alike but for their time are tried once: a shorter one is possible where a longer one is.
    const single = enemies.has(item.id) ? item.id : (families.get(item.family) ?? 0) > 1 ? item.family : '';
    const key = [item.dimension, single, ...item.tags].join('\n');
    const found = known.get(key) ?? { yes: -Infinity, no: Infinity };
    if (item.seconds <= found.yes) return true;
    if (item.seconds >= found.no) return false;
    const items = left.filter((other) => !excludes(item, other));
    const begun = { chosen: [...past, item], seconds: spentSeconds + item.seconds };
    const isPossible = isFeasible({ ...problem, items }, begun, MOST_TRIALS);
    const time = seconds === Infinity ? (isPossible ? Infinity : -Infinity) : item.seconds;
    known.set(key, isPossible ? { ...found, yes: time } : { ...found, no: time });
    return isPossible;
  });
}
