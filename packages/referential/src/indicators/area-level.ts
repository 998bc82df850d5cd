import type { DsiAreaRule } from '../frames/dsi-areas.ts';
import type { DsiAreaLevel } from './dsi-level.ts';

/** The level of an area by the number of its activities done. Eurostat, isoc_sk_dskl_i21. */
export function areaLevel({ aboveBasicFrom }: DsiAreaRule, done: number): DsiAreaLevel {
  return done >= aboveBasicFrom ? 'AB' : done >= 1 ? 'B' : 'none';
}
