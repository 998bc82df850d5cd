import { anyOutcome, exampleConfig } from './example-bank.test-data.ts';
import {
  changeBetween,
  chooseNext,
  defaultComfortRule,
  draws,
  generalFactor,
  normal,
  random,
  retestPrior,
  settle,
  start,
  summarise,
  update,
  type Config,
  type SessionDesign,
  type State,
} from './index.ts';
import { estimate1d } from './one-dimension/estimate-1d.ts';
import { adaptiveTest1d } from './one-dimension/index.ts';
import { sampledMoments } from './engine/sampled.ts';
import { compiledConfig } from './engine/compiled.ts';
import { simulate } from './simulate/index.ts';
import { fromState, toState, type SavedState } from './state/index.ts';

const BANK = { id: 'seeded', version: '1' };
const LENGTH = 20;

const DESIGN: SessionDesign = {
  blueprint: { length: LENGTH },
  select: { weights: {}, perSecond: true, comfort: defaultComfortRule(), randomesque: 3 },
  stop: { kind: 'length', items: LENGTH },
};

/**
 * One seeded session and everything that is computed from it, as one text: two engines that do the same arithmetic give the
 * same text. Posteriors are written as the hexadecimal of their bytes, numbers elsewhere as their shortest decimals.
 */
export function seededSession(seed: number): string {
  const example = exampleConfig(120, seed);
  const [first, second] = example.model.dimensions;
  const items = example.items.map((item, i) =>
    i % 27 === 0 ? { ...item, loadings: { [first!.id]: 0.8, [second!.id]: 0.6 } } : item,
  );
  const config: Config = { ...example, items };
  const played = session(config);
  const saved = toState(played.state, BANK);
  const resumed = fromState(JSON.parse(JSON.stringify(saved)) as SavedState, { ...config, bank: BANK });
  const again = session({ ...config, prior: retestPrior(played.state) });
  const test = adaptiveTest1d({
    items: items.slice(0, 60).map(({ a, b }) => ({ model: '3PL', a, b: b[0]!, c: 0.1 }) as const),
    prior: { mean: 0, sd: 1 },
    criterion: 'MEPV',
  });
  const u = random(seed);
  let progress = test.start();
  for (let i = 0; i < 10; i++) progress = test.answer(progress, test.next(progress)!, u() < 0.6 ? 1 : 0);
  return JSON.stringify({
    steps: played.steps,
    saved,
    resumed: bytes(resumed),
    live: bytes(played.state),
    settled: bytes(settle(played.state)),
    summary: summarise(played.state, Object.fromEntries(config.model.dimensions.map(({ id }) => [id, [-1, 0, 1]]))),
    general: generalFactor(played.state),
    draws: draws(played.state, 3, random(seed)),
    sampled: hex(sampledMoments(played.state.posterior, compiledConfig(config), seed).mu),
    change: changeBetween(played.state, again.state),
    oneScale: (['EAP', 'MAP', 'ML', 'WL', 'Jeffreys'] as const).map((method) =>
      estimate1d(
        items.slice(0, 12),
        items.slice(0, 12).map((item) => anyOutcome(item, u())),
        { method, prior: { mean: 0, sd: 1 } },
      ),
    ),
    progress,
    normals: Array.from({ length: 200 }, () => normal(u)),
    simulated: simulate(
      {
        schema: 'jalon.simulation/1',
        seed,
        model: config.model,
        items: { count: 81, seed, mean: -0.5, sd: 1.2, chance: 0.1, slip: 0.03 },
        choice: { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 2 },
        stop: { items: 6 },
      },
      { count: 3, seed },
    ),
  });
}

/** What is presented, chosen and answered until the design stops. */
function session(config: Config): { readonly state: State; readonly steps: readonly unknown[] } {
  const u = random(config.seed);
  const steps: unknown[] = [];
  const presented: string[] = [];
  let state = start(config);
  let recentFailures = 0;
  for (;;) {
    const next = chooseNext(state, DESIGN, {
      presented,
      spentSeconds: 40 * presented.length,
      recentFailures,
      wish: false,
    });
    steps.push(next, bytes(state));
    if ('stop' in next) return { state, steps };
    const item = config.items.find(({ id }) => id === next.item)!;
    const outcome = anyOutcome(item, u());
    recentFailures = outcome.kind === 'category' && outcome.category > 0 ? 0 : recentFailures + 1;
    presented.push(next.item);
    state = update(state, { item: next.item, outcome });
  }
}

function bytes({ posterior: { mu, sigma, tau, nu } }: State): string {
  return [mu, sigma, tau, nu].map((array) => hex(array)).join(' ');
}

function hex(array: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  return Array.from(array, (x) => {
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  }).join('');
}
