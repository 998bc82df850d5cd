import type { Truth } from '../condition/condition.ts';
import { DSI_AREAS } from '../frames/dsi-areas.ts';
import type { DsiArea } from '../frames/entry-id.ts';
import type { Dsi20 } from './dsi20.ts';
import { DSI_LEVELS, type DsiAreaLevel, type DsiLevel } from './dsi-level.ts';

/** A code of Eurostat: overall, or of one area. `BAB` is basic or above basic. */
export type DsiIndicator = `I_DSK2_${DsiLevel | 'BAB'}` | `I_DSK2_${DsiArea}_${'B' | 'AB' | 'BAB'}`;

/**
 * Whether a person counts in each of the 23 indicators that Eurostat publishes; `unknown` when missing answers leave both
 * open. Everybody stays in the denominators, those without use in 3 months too.
 */
export function dsiIndicators({ overall, areas }: Dsi20): Readonly<Record<DsiIndicator, Truth>> {
  return Object.fromEntries([
    ...DSI_LEVELS.map((level) => [`I_DSK2_${level}`, among(overall.possible, [level])]),
    ['I_DSK2_BAB', among<DsiLevel>(overall.possible, ['B', 'AB'])],
    ...DSI_AREAS.flatMap(({ code }) => [
      [`I_DSK2_${code}_B`, among<DsiAreaLevel>(areas[code].possible, ['B'])],
      [`I_DSK2_${code}_AB`, among<DsiAreaLevel>(areas[code].possible, ['AB'])],
      [`I_DSK2_${code}_BAB`, among<DsiAreaLevel>(areas[code].possible, ['B', 'AB'])],
    ]),
  ]) as Record<DsiIndicator, Truth>;
}

/** Whether the level is one of these: yes when all that is possible is, no when none of it is. */
function among<Level>(possible: readonly Level[], levels: readonly Level[]): Truth {
  const inside = possible.filter((level) => levels.includes(level)).length;
  return inside === possible.length ? 'yes' : inside === 0 ? 'no' : 'unknown';
}
