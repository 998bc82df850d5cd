import { describe, expect, it } from 'vitest';
import { DSI_ACTIVITIES } from '../frames/dsi-activities.ts';
import type { DsiArea } from '../frames/entry-id.ts';
import type { DsiAnswer, DsiLastUse } from './dsi-answers.ts';
import { dsi20, type Dsi20 } from './dsi20.ts';
import { INSEE_CAPACITIES, inseeCapacity } from './insee-capacity.ts';

const AREAS: readonly DsiArea[] = ['IL', 'CC', 'DCC', 'SF', 'PS'];

describe('inseeCapacity', () => {
  it.each([
    [0, 'illectronisme'],
    [1, 'four-lacking'],
    [2, 'faible'],
    [3, 'faible'],
    [4, 'faible'],
    [5, 'complete'],
  ])('%i areas of five: %s', (areas, capacity) => {
    expect(inseeCapacity(of('within-3-months', AREAS.slice(0, areas), 'no')).possible).toEqual([capacity]);
  });

  it('counts no use in 3 months as illectronisme, whatever else was said', () => {
    expect(inseeCapacity(of('not-within-3-months', AREAS, 'no')).possible).toEqual(['illectronisme']);
  });

  it('gives every situation that is still possible', () => {
    expect(inseeCapacity(of('within-3-months', [], 'unknown')).possible).toEqual(INSEE_CAPACITIES);
    expect(inseeCapacity(of('within-3-months', ['IL', 'CC'], 'unknown')).possible).toEqual(['faible', 'complete']);
    expect(inseeCapacity(of('unknown', AREAS, 'no'))).toEqual({
      lowest: 'illectronisme',
      highest: 'complete',
      possible: ['illectronisme', 'complete'],
    });
    expect(inseeCapacity(of('unknown', [], 'no')).possible).toEqual(['illectronisme']);
  });
});

/** One activity done in each of these areas, this answer to all others. */
function of(lastUse: DsiLastUse, areas: readonly DsiArea[], others: DsiAnswer): Dsi20 {
  const done: readonly string[] = areas.map((area) => `dsi:${area}1`);
  const result = dsi20({
    lastUse,
    activities: Object.fromEntries(DSI_ACTIVITIES.map(({ id }) => [id, done.includes(id) ? 'yes' : others])),
  });
  if (!result.ok) throw new Error(result.error.expected);
  return result.value;
}
