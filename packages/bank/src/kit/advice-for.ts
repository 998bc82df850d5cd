import type { DimensionId } from '@jalon/referential';
import { advice, type Advice } from './advice.ts';

/** How to go about one dimension at one level; null where nothing is written, as for a competence at `groundwork`. */
export function adviceFor(dimension: DimensionId, level: Advice['level']): Advice | null {
  return advice().find((one) => one.dimension === dimension && one.level === level) ?? null;
}
