import type { Item } from '@jalon/items';

/** Half of a band that an item is expected to sit in, by its hardest step. */
export type HalfLevel =
  | 'groundwork'
  | 'basic-low'
  | 'basic-high'
  | 'intermediate-low'
  | 'intermediate-high'
  | 'advanced';

/** The four halves that every competence must have something in. */
export const SPREAD = ['basic-low', 'basic-high', 'intermediate-low', 'intermediate-high'] as const;

/** Where a half ends, logits. Ours, to be calibrated: DigComp gives bands, and halves in words alone. */
const ENDS: readonly (readonly [HalfLevel, number])[] = [
  ['basic-low', -2.2],
  ['basic-high', -1],
  ['intermediate-low', 0],
  ['intermediate-high', 1],
];

/** The half that an item of a competence sits in; groundwork is below all of them. */
export function halfLevelOf({ meta }: Item): HalfLevel {
  if (meta.dimension.startsWith('jalon:')) return 'groundwork';
  const hardest = meta.parameters.b.at(-1) ?? 0;
  return ENDS.find(([, end]) => hardest < end)?.[0] ?? 'advanced';
}
