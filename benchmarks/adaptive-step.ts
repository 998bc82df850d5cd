/**
 * Time of one adaptive step (choose among 252 items, then update) in 27 dimensions, microseconds: median of repetitions after a warm-up.
 * Run: node --conditions=@jalon/source benchmarks/adaptive-step.ts [--json]
 */
import { performance } from 'node:perf_hooks';
import {
  defaultModel,
  exp,
  normal,
  random,
  selectNext,
  start,
  update,
  type ScoredItem,
  type State,
} from '../packages/scoring/src/index.ts';

const AREAS = [
  ['jalon:0', 6],
  ['digcomp:1', 3],
  ['digcomp:2', 6],
  ['digcomp:3', 4],
  ['digcomp:4', 4],
  ['digcomp:5', 4],
] as const;
const ITEMS = 252;
const STEPS = 16;
const SESSIONS = 150;
const WARM_UP = 50;

const dimensions = AREAS.flatMap(([area, count]) =>
  Array.from({ length: count }, (_, i) => ({ id: `${area}.${i + 1}`, area, groundwork: area === 'jalon:0' })),
);
const u = random(20261121);
const items = Array.from({ length: ITEMS }, (_, i): ScoredItem => {
  const dimension = dimensions[i % dimensions.length]?.id ?? '';
  return {
    id: `${i}`,
    dimension,
    family: '',
    seconds: 30 + 60 * u(),
    model: '2PL',
    a: exp(0.25 + 0.3 * normal(u)),
    b: [-4 + 5.5 * u()],
    credits: [0, 1],
    chance: 0.05,
    slip: 0.03,
    sd: { b: 0.5, logA: 0.2 },
  };
});
const model = defaultModel(dimensions, 'inclusion');
const comfort = { first: 0.85, firstCount: 2, usual: 0.7, afterOne: 0.8, afterTwo: 0.9 };

const before = performance.now();
start({ model, items, seed: 0 });
const tablesMs = performance.now() - before;

const choosing: number[] = [];
const updating: number[] = [];
for (let session = 0; session < SESSIONS; session++) {
  let state: State = start({ model, items, seed: session });
  let choose = 0;
  let learn = 0;
  let left = items.map(({ id }) => id);
  for (let presented = 0; presented < STEPS; presented++) {
    const t0 = performance.now();
    const next = selectNext(state, {
      candidates: left,
      weights: {},
      perSecond: true,
      comfort,
      recentFailures: 0,
      presented,
      randomesque: 5,
    });
    const t1 = performance.now();
    if ('stop' in next) throw new Error(next.stop);
    const category = u() < next.predicted ? 1 : 0;
    const t2 = performance.now();
    state = update(state, { item: next.item, outcome: { kind: 'category', category } });
    learn += performance.now() - t2;
    choose += t1 - t0;
    left = left.filter((id) => id !== next.item);
  }
  if (session < WARM_UP) continue;
  choosing.push((1000 * choose) / STEPS);
  updating.push((1000 * learn) / STEPS);
}

const median = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[values.length >> 1] ?? Number.NaN;
const chooseUs = median(choosing);
const updateUs = median(updating);
const mcatStepUs252 = median(choosing.map((value, i) => value + (updating[i] ?? 0)));
if (process.argv.includes('--json')) console.log(JSON.stringify({ mcatStepUs252, chooseUs, updateUs, tablesMs }));
else
  console.log(
    `27 dimensions, 252 items: choose ${chooseUs.toFixed(0)} µs + update ${updateUs.toFixed(0)} µs = ${mcatStepUs252.toFixed(0)} µs; tables once ${tablesMs.toFixed(0)} ms`,
  );
