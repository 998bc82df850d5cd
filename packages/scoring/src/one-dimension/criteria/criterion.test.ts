import { describe, expect, test } from 'vitest';
import { golden } from '../../golden.test-data.ts';
import { estimateScale } from '../estimate-scale.ts';
import { scaleBank } from '../adaptive/scale-bank.ts';
import { priorStanding, standingAfter } from '../adaptive/standing.ts';
import { goldenItem } from '../golden-scores.test-data.ts';
import { criterion1dByName, type CriterionName1d } from './criterion-1d-by-name.ts';

const MODELS = ['2PL', '3PL', '4PL'] as const;
const PRIOR = { mean: 0, sd: 1 };
/** The grids that the values were computed on. */
const COARSE = { from: -4, to: 4, nodes: 33 };
const FINE = { from: -8, to: 8, nodes: 2001 };

/** Their key, our criterion, and whether on the fine grid. */
const CRITERIA = [
  ['MFI', 'MFI', false],
  ['bOpt_absdist', 'Urry', false],
  ['MLWI', 'MLWI', false],
  ['MPWI', 'MPWI', false],
  ['MEI_Fisher_EAP', 'MEI', false],
  ['MEPV', 'plug-in-MEPV', false],
  ['KL', 'KL', false],
  ['KLP', 'KLP', false],
  ['GDI', 'GDI', false],
  ['GDIP', 'GDIP', false],
  ['postPredEPV', 'MEPV', true],
  ['mutualInformation_nats', 'MI', true],
  ['posteriorFisher', 'PWFI', true],
] as const satisfies readonly (readonly [string, CriterionName1d, boolean])[];

interface Golden {
  readonly models: Readonly<
    Record<
      string,
      {
        readonly bank: readonly (readonly number[])[];
        readonly cases: readonly {
          readonly given: readonly number[];
          readonly responses: readonly number[];
          readonly theta_used: number;
          readonly posterior_mean_exact: number;
          readonly posterior_var_exact: number;
          readonly available: readonly number[];
          readonly values: Readonly<Record<string, readonly number[]>>;
          readonly selected: Readonly<Record<string, number>>;
        }[];
      }
    >
  >;
}

describe('golden values: every criterion on ten states of each model', () => {
  test.for(MODELS)('%s', (model, context) => {
    const { bank: rows, cases } = golden<Golden>(context, 'item_selection.json').models[model]!;
    const items = rows.map((row) => goldenItem(model, row));
    const banks = { coarse: scaleBank(items, PRIOR, COARSE), fine: scaleBank(items, PRIOR, FINE) };
    let compared = 0;
    for (const { given, responses, theta_used: theta, available, values, selected, ...exact } of cases) {
      const standings = {
        coarse: given.reduce(
          (s, item, i) => standingAfter(banks.coarse, s, item, responses[i]!),
          priorStanding(banks.coarse),
        ),
        fine: given.reduce(
          (s, item, i) => standingAfter(banks.fine, s, item, responses[i]!),
          priorStanding(banks.fine),
        ),
      };
      expect(standings.coarse.mean).toBeCloseTo(theta, 10);
      expect(standings.fine.mean).toBeCloseTo(exact.posterior_mean_exact, 10);
      expect(standings.fine.variance).toBeCloseTo(exact.posterior_var_exact, 10);
      const eap = estimateScale(
        given.map((item) => items[item]!),
        responses,
        { method: 'EAP', prior: PRIOR, grid: COARSE },
      );
      expect(eap.theta).toBeCloseTo(theta, 10);
      for (const [key, name, onFine] of CRITERIA) {
        const theirs = values[key];
        if (!theirs) continue;
        const { best, scorer } = criterion1dByName(name);
        const grid = onFine ? 'fine' : 'coarse';
        const value = scorer({ bank: banks[grid], standing: standings[grid], theta, step: given.length });
        const mine = available.map(value);
        for (const [i, expected] of theirs.entries())
          expect(Math.abs(mine[i]! - expected), `${key} of item ${available[i]}`).toBeLessThan(
            1e-8 * Math.max(Math.abs(expected), 1e-4),
          );
        const extreme = best === 'highest' ? Math.max(...mine) : Math.min(...mine);
        expect(available[mine.indexOf(extreme)], `${key}`).toBe(selected[key]);
        compared += 1;
      }
    }
    expect(compared).toBe(2 * 5 + 8 * 13);
  });
});
