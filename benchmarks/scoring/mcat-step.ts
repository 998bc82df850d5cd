/** Median time of one step (choose among 252 items, then update) in 21 correlated dimensions, microseconds. Prints one JSON line. */
import { performance } from 'node:perf_hooks';
import { random, selectNext, start, update } from '@jalon/scoring';
import { bank, CALIBRATED, modelOf } from '../mcat/set-up.ts';
import { median } from '../shared/median.ts';

const STEPS = 21;
const SESSIONS = 150;
const WARM_UP = 60;

const config = { model: modelOf(CALIBRATED), items: bank(), seed: 1 };
const ids = config.items.map(({ id }) => id);
const u = random(20261121);
const choosing: number[] = [];
const updating: number[] = [];
const both: number[] = [];
for (let session = 0; session < SESSIONS; session++) {
  let state = start(config);
  let left: readonly string[] = ids;
  for (let presented = 0; presented < STEPS; presented++) {
    const began = performance.now();
    const next = selectNext(state, {
      candidates: left,
      weights: {},
      perSecond: false,
      comfort: null,
      recentFailures: 0,
      presented,
      randomesque: 1,
    });
    const chosen = performance.now();
    if ('stop' in next) throw new Error(next.stop);
    const category = u() < next.predicted ? 1 : 0;
    const asked = performance.now();
    state = update(state, { item: next.item, outcome: { kind: 'category', category } });
    const learnt = performance.now();
    left = left.filter((id) => id !== next.item);
    if (session < WARM_UP) continue;
    choosing.push(1000 * (chosen - began));
    updating.push(1000 * (learnt - asked));
    both.push(1000 * (chosen - began + learnt - asked));
  }
}
console.log(JSON.stringify({ mcatStepUs252: median(both), chooseUs: median(choosing), updateUs: median(updating) }));
