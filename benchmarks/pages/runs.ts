import { defaultComfortRule } from '@jalon/scoring';
import {
  simulate,
  type ItemChoice,
  type SimulatedPeople,
  type SimulationDesign,
  type SimulationReport,
} from '@jalon/scoring/simulate';
import { oneScale } from '../mcat/one-scale.ts';
import {
  ANSWER_SEED,
  bank,
  CALIBRATED,
  CAUTIOUS,
  fixedForm,
  INDEPENDENT,
  modelOf,
  people,
  type PriorShape,
} from '../mcat/set-up.ts';
import { sessionRuns, type SessionRuns } from './session-runs.ts';
import { retestRates, type RetestRates } from './retest-rates.ts';

/** Few enough to be recomputed by every run of the tests, hence two decimals on the pages. */
export const PEOPLE = 150;
export const LENGTH = 21;
export const SHORT = 10;
const LENGTHS = [1, 2, 3, 5, 8, SHORT, 13, 17, LENGTH];
/** People whom the prior does not expect: so far below it, logits. */
export const OFF_TARGET = -1.2;
/** Stated share of the general factor where it is overstated and understated; the truth is .55. */
export const WRONG = { over: 0.84, under: 0.35 } as const;
const LEVELS = [-1, 0, 1];
const ADAPTIVE = { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 1 } as const satisfies ItemChoice;

/** Everything that the pages on measurement show, simulated from seeds. */
export interface Runs {
  readonly adaptive: SimulationReport;
  readonly fixed: SimulationReport;
  readonly independent: SimulationReport;
  readonly oneScale: Readonly<Record<'short' | 'long', { readonly rmse: number; readonly coverage90: number }>>;
  readonly overstated: SimulationReport;
  readonly understated: SimulationReport;
  readonly lowAdaptive: SimulationReport;
  readonly lowFixed: SimulationReport;
  readonly lowCautious: SimulationReport;
  readonly fiveBest: SimulationReport;
  readonly personas: SimulationReport;
  /** By strength of the comfort rule: none, half, whole. */
  readonly comfort: readonly (readonly [strength: number, report: SimulationReport])[];
  /** The same people and bank as for comfort, in whole sessions. */
  readonly sessions: SessionRuns;
  readonly retest: RetestRates;
}

/** Simulates it all: some ten seconds. */
export function runs(): Runs {
  const items = bank();
  const abilities = people(PEOPLE);
  const form: ItemChoice = { kind: 'fixed', items: fixedForm(items, LENGTH) };
  const run = (
    prior: PriorShape,
    choice: ItemChoice,
    checkpoints: readonly number[] = [],
    who: Partial<SimulatedPeople> = {},
  ): SimulationReport => {
    const model = modelOf(prior);
    const cuts = Object.fromEntries(model.dimensions.map(({ id }) => [id, LEVELS]));
    return simulate(
      {
        schema: 'jalon.simulation/1',
        seed: ANSWER_SEED,
        model,
        items,
        choice,
        cuts,
        stop: { items: LENGTH },
        checkpoints,
      },
      { count: PEOPLE, seed: 0, abilities, ...who },
    );
  };
  const believing = (general: number): SimulationReport =>
    run({ ...CALIBRATED, id: `general ${general}`, general }, ADAPTIVE);
  const low = { shift: OFF_TARGET };
  const fromTenOn = Array.from({ length: LENGTH - SHORT + 1 }, (_, i) => SHORT + i);
  return {
    adaptive: run(CALIBRATED, ADAPTIVE, LENGTHS),
    fixed: run(CALIBRATED, form, LENGTHS),
    independent: run(INDEPENDENT, ADAPTIVE, LENGTHS),
    oneScale: { short: oneScale(items, abilities, SHORT), long: oneScale(items, abilities, LENGTH) },
    overstated: believing(WRONG.over),
    understated: believing(WRONG.under),
    lowAdaptive: run(CALIBRATED, ADAPTIVE, fromTenOn, low),
    lowFixed: run(CALIBRATED, form, [], low),
    lowCautious: run(CAUTIOUS, ADAPTIVE, [], low),
    fiveBest: run(CALIBRATED, { ...ADAPTIVE, randomesque: 5 }),
    personas: run(CALIBRATED, ADAPTIVE, [], {
      careless: { people: 1 / 3, answers: 0.35 },
      dontKnow: { people: 1 / 3, answers: 0.35 },
    }),
    sessions: sessionRuns(comfortDesign(0), COMFORT_PEOPLE),
    comfort: [0, 0.5, 1].map((strength) => [strength, withComfort(strength)]),
    retest: retestRates(items, people(2 * PEOPLE), LENGTH),
  };
}

/** The cautious prior, people as it expects them, a bank with very easy items: there the comfort rule has something to choose from. */
function comfortDesign(strength: number): SimulationDesign {
  return {
    schema: 'jalon.simulation/1',
    seed: ANSWER_SEED,
    model: modelOf(CAUTIOUS),
    items: { count: 252, seed: 7, mean: -1.8, sd: 2, chance: 0.03, slip: 0.03 },
    choice: { ...ADAPTIVE, comfort: { ...defaultComfortRule(), strength } },
    stop: { items: LENGTH },
    regions: [-1.4, -0.8, -0.2, 0.4],
  };
}

const COMFORT_PEOPLE: SimulatedPeople = { count: PEOPLE + 50, seed: 107 };

function withComfort(strength: number): SimulationReport {
  return simulate(comfortDesign(strength), COMFORT_PEOPLE);
}
