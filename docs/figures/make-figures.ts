/**
 * Writes the figures of the two pages on measurement. Everything is simulated in this run, from seeds: the same files every time.
 * Run: node --conditions=@jalon/source docs/figures/make-figures.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CALIBRATED,
  CAUTIOUS,
  fixedForm,
  bank,
  INDEPENDENT,
  modelOf,
  people,
  ANSWER_SEED,
  type PriorShape,
} from '../../benchmarks/mcat/set-up.ts';
import { outcomeProbabilities } from '../../packages/scoring/src/index.ts';
import {
  coverageByAbility,
  exposurePlot,
  lineChart,
  rmseByAbility,
  rmseByLength,
  simulate,
  type ItemChoice,
  type SimulatedPeople,
  type SimulationReport,
} from '../../packages/scoring/src/simulate/index.ts';

const PEOPLE = 400;
const LENGTHS = [1, 2, 3, 5, 8, 10, 13, 17, 21];
const ADAPTIVE: ItemChoice = { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 1 };
const items = bank();
const abilities = people(PEOPLE);
const FORM: ItemChoice = { kind: 'fixed', items: fixedForm(items, 21) };

function run(prior: PriorShape, choice: ItemChoice, who: Partial<SimulatedPeople> = {}): SimulationReport {
  return simulate(
    {
      schema: 'jalon.simulation/1',
      seed: ANSWER_SEED,
      model: modelOf(prior),
      items,
      choice,
      stop: { items: 21 },
      checkpoints: LENGTHS,
    },
    { count: PEOPLE, seed: 0, abilities, ...who },
  );
}

const save = (name: string, svg: string): void => writeFileSync(join(import.meta.dirname, `${name}.svg`), svg);

const adaptive = run(CALIBRATED, ADAPTIVE);
const ordinary = {
  'correlated, adaptive': adaptive,
  'correlated, fixed': run(CALIBRATED, FORM),
  '21 separate scales': run(INDEPENDENT, ADAPTIVE),
};
save(
  'error-by-length',
  rmseByLength(ordinary, {
    title: 'Error per competence after so many answers (21 competences)',
    xLabel: 'answers',
    yLabel: 'RMSE (logits)',
  }),
);

// What is assumed of the correlations, against the same truth: g = .55, s = .15.
const assumed = (general: number): SimulationReport =>
  run({ ...CALIBRATED, id: `g=${general}`, general, specific: 0.15 }, ADAPTIVE);
save(
  'coverage-and-correlation',
  coverageByAbility(
    { 'assumed g = .55 (true)': adaptive, 'assumed g = .84': assumed(0.84), 'assumed g = .35': assumed(0.35) },
    {
      title: 'What wrong correlations do to 90 % intervals',
      xLabel: 'true ability (logits)',
      yLabel: 'share of truths held',
    },
  ),
);

const low = { shift: -1.2 };
save(
  'off-target',
  rmseByAbility(
    { 'prior N(0, 1)': run(CALIBRATED, ADAPTIVE, low), 'cautious prior': run(CAUTIOUS, ADAPTIVE, low) },
    {
      title: 'People 1.2 logits below what was expected, 21 answers',
      xLabel: 'true ability (logits)',
      yLabel: 'RMSE (logits)',
    },
  ),
);

save(
  'exposure',
  exposurePlot(run(CALIBRATED, { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 5 }), {
    title: 'How often each item is asked, drawn among the five best',
    xLabel: 'items, the most asked first',
    yLabel: 'share of sessions',
  }),
);

const task = {
  model: 'GRM',
  a: 1.4,
  b: [-1, 0.5],
  chance: 0.03,
  slip: 0.03,
  sd: { b: 0, logA: 0 },
} as const;
const thetas = Array.from({ length: 33 }, (_, i) => -4 + i / 4);
const curve = (value: (theta: number) => number): (readonly [number, number])[] =>
  thetas.map((theta) => [theta, value(theta)]);
save(
  'outcomes',
  lineChart(
    {
      title: 'One task with partial credit: what somebody at θ does',
      xLabel: 'ability (logits)',
      yLabel: 'probability',
      x: [-4, 4],
      y: [0, 1],
    },
    [
      { name: 'nothing', points: curve((theta) => outcomeProbabilities(task, theta).categories[0] ?? 0) },
      { name: 'half', points: curve((theta) => outcomeProbabilities(task, theta).categories[1] ?? 0) },
      { name: 'everything', points: curve((theta) => outcomeProbabilities(task, theta).categories[2] ?? 0) },
      { name: '“I don’t know”', points: curve((theta) => outcomeProbabilities(task, theta).dontKnow) },
    ],
  ),
);
