import { selectNext, start, summarise, update, type Config, type Model, type ScoredItem } from '@jalon/scoring';
import { uniforms } from '../shared/uniforms.ts';
import { ANSWER_SEED, CALIBRATED, ITEMS, modelOf } from './set-up.ts';

const ONE: Model = {
  schema: 'jalon.model/1',
  id: 'one-scale',
  variance: 1,
  dimensions: [{ id: 'all', area: 'all', mean: 0, general: 0, specific: 0 }],
};

/** An adaptive test that takes all 21 competences for one: RMSE per competence of its single estimate, and coverage of its 90 % interval. */
export function oneScale(
  items: readonly ScoredItem[],
  abilities: readonly (readonly number[])[],
  length: number,
): { readonly rmse: number; readonly coverage90: number } {
  const config: Config = { model: ONE, items: items.map((item) => ({ ...item, dimension: 'all' })), seed: 1 };
  const competence = new Map(modelOf(CALIBRATED).dimensions.map(({ id }, k) => [id, k]));
  const luck = uniforms(ANSWER_SEED, abilities.length * ITEMS);
  let square = 0;
  let inside = 0;
  for (const [e, theta] of abilities.entries()) {
    let state = start(config);
    let left = items.map(({ id }) => id);
    for (let presented = 0; presented < length; presented++) {
      const next = selectNext(state, {
        candidates: left,
        weights: {},
        perSecond: false,
        comfort: null,
        recentFailures: 0,
        presented,
        randomesque: 1,
      });
      if ('stop' in next) throw new Error(next.stop);
      const { a, b, dimension } = items[Number(next.item)] as ScoredItem;
      const ability = theta[competence.get(dimension) ?? -1] ?? NaN;
      const right = (luck[e * ITEMS + Number(next.item)] ?? NaN) < 1 / (1 + Math.exp(-a * (ability - (b[0] ?? NaN))));
      state = update(state, { item: next.item, outcome: { kind: 'category', category: right ? 1 : 0 } });
      left = left.filter((id) => id !== next.item);
    }
    const [estimate] = summarise(state, {}).dimensions;
    if (!estimate) throw new Error('nothing was measured');
    for (const ability of theta) {
      square += (estimate.mean - ability) ** 2;
      if (ability >= estimate.interval90[0] && ability <= estimate.interval90[1]) inside += 1;
    }
  }
  const estimates = abilities.length * competence.size;
  return { rmse: Math.sqrt(square / estimates), coverage90: inside / estimates };
}
