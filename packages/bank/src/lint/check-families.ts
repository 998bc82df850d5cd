import type { Item } from '@jalon/items';
import { DIMENSIONS } from '@jalon/referential';
import { familiesOf } from './families-of.ts';
import type { Finding } from './finding.ts';

/** How far apart, logits, the same step of two variants may be declared: well within one standard deviation of a prior. */
const APART = 0.6;
/** Decimals as written are not exact in binary: −5.4 and −4.8 are 0.6 apart. */
const ROUNDING = 1e-9;
/** The same photo, moved with a mouse or with a finger: two gestures on purpose. */
const TWO_GESTURES = 'move-photo';

/**
 * Families whose members could not stand in for one another (another dimension, another number of steps, a step much
 * harder), and dimensions where somebody who comes back meets the same activities, for want of a variant.
 */
export function checkFamilies(items: readonly Item[]): readonly Finding[] {
  const families = familiesOf(items);
  const varied = new Set(families.flatMap(([, members]) => members.map(({ meta }) => meta.dimension)));
  return [
    ...families.flatMap(([family, members]) =>
      differences(members, family !== TWO_GESTURES).map((found): Finding => ({
        code: 'unequal-variants',
        where: family,
        found,
        expected: `the same dimension and steps, each within ${APART}, or a family of its own`,
      })),
    ),
    ...DIMENSIONS.filter(({ id }) => !varied.has(id)).map(({ id }): Finding => ({
      code: 'no-variant',
      where: id,
      found: 'no family of two or more',
      expected: 'at least one activity with an equivalent variant',
    })),
  ];
}

/** What tells members of a family apart, in words; empty where they are equivalent. */
function differences(members: readonly Item[], inOneDimension: boolean): readonly string[] {
  const dimensions = [...new Set(members.map(({ meta }) => meta.dimension))];
  const steps = members.map(({ meta }) => meta.parameters.b);
  const counts = [...new Set(steps.map(({ length }) => length))];
  // Steps of different activities are compared one by one, so only where there are as many.
  const ranges = counts.length > 1 ? [] : (steps[0] ?? []).map((_, at) => steps.map((one) => one[at] ?? 0));
  return [
    ...(inOneDimension && dimensions.length > 1 ? [`dimensions ${dimensions.join(', ')}`] : []),
    ...(counts.length > 1 ? [`${counts.join(' and ')} steps`] : []),
    ...ranges
      .filter((range) => Math.max(...range) - Math.min(...range) > APART + ROUNDING)
      .map((range) => `a step from ${Math.min(...range)} to ${Math.max(...range)}`),
  ];
}
