import {
  changeBetween,
  outcomeProbabilities,
  random,
  retestPrior,
  selectNext,
  start,
  update,
  type Config,
  type ScoredItem,
  type State,
} from '@jalon/scoring';
import { CALIBRATED, modelOf } from '../mcat/set-up.ts';

const SEED = 307;

/** Shares of people said to have progressed (threshold .9) between two sessions, overall and by area. */
export interface RetestRates {
  /** Nobody changed. */
  readonly none: { readonly overall: number; readonly area: number };
  /** Everybody gained one logit on everything. */
  readonly gained: { readonly overall: number; readonly area: number };
}

/** Two adaptive sessions each, the second with items not seen before. */
export function retestRates(
  items: readonly ScoredItem[],
  abilities: readonly (readonly number[])[],
  length: number,
): RetestRates {
  const model = modelOf(CALIBRATED);
  const flagged = [0, 1].map((gain) => {
    let overall = 0;
    let areas = 0;
    for (const [e, theta] of abilities.entries()) {
      const first = session({ model, items, seed: 1 }, items, theta, length, SEED + 2 * e);
      const seen = new Set(first.answers.map(({ item }) => item));
      const after = session(
        { model, items, seed: 1, prior: retestPrior(first) },
        items.filter(({ id }) => !seen.has(id)),
        theta.map((one) => one + gain),
        length,
        SEED + 2 * e + 1,
      );
      const change = changeBetween(first, after);
      overall += change.overall.progress ? 1 : 0;
      areas += change.areas.filter(({ progress }) => progress).length / change.areas.length;
    }
    return { overall: overall / abilities.length, area: areas / abilities.length };
  });
  const [none, gained] = flagged;
  if (!none || !gained) throw new Error('nobody came back');
  return { none, gained };
}

function session(
  config: Config,
  asked: readonly ScoredItem[],
  theta: readonly number[],
  length: number,
  seed: number,
): State {
  const u = random(seed);
  const index = new Map(config.model.dimensions.map(({ id }, k) => [id, k]));
  const byId = new Map(asked.map((item) => [item.id, item]));
  let left = asked.map(({ id }) => id);
  let state = start(config);
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
    const item = byId.get(next.item);
    if (!item) throw new Error(`no item ${next.item}`);
    const { categories } = outcomeProbabilities(item, theta[index.get(item.dimension) ?? -1] ?? NaN);
    const category = u() < (categories[1] ?? NaN) ? 1 : 0; // not knowing counts as wrong: nobody says so here
    state = update(state, { item: item.id, outcome: { kind: 'category', category } });
    left = left.filter((id) => id !== next.item);
  }
  return state;
}
