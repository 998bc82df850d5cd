import { describe, expect, test } from 'vitest';
import type { CriterionName1d } from '../criteria/criterion-1d-by-name.ts';
import { golden } from '../../golden.test-data.ts';
import type { Method1d } from '../estimators/estimator.ts';
import { goldenItem } from '../golden-scores.test-data.ts';
import { estimateScale } from '../estimate-scale.ts';
import { adaptiveTest1d, type AdaptiveTest1dOptions } from './adaptive-test-1d.ts';
import { posteriorWindow } from './posterior-window.ts';
import { scaleBank } from './scale-bank.ts';
import { priorStanding, standingAfter } from './standing.ts';
import { stop1d, type Stop1dRules } from './stop-1d.ts';

interface Trace {
  readonly engine: string;
  readonly model: '2PL' | '3PL';
  readonly select: string;
  readonly estimator: string;
  readonly allResponses: readonly number[];
  readonly items: readonly number[];
  readonly thetaAfterEach: readonly number[];
  readonly seAfterEach: readonly number[];
  readonly thetaFinal?: number;
  readonly seFinal?: number;
  readonly stop?: {
    readonly rule: string | readonly string[];
    readonly thr: number | readonly number[];
    readonly alpha?: number;
  };
  readonly endWarning?: boolean;
}

interface Golden {
  readonly banks: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly traces: readonly Trace[];
}

const PRIOR = { mean: 0, sd: 1 };
const CATR_CRITERIA: Readonly<Record<string, CriterionName1d>> = {
  MFI: 'MFI',
  MEPV: 'plug-in-MEPV',
  MPWI: 'MPWI',
  KLP: 'KLP',
  bOpt: 'Urry',
  thOpt: 'optimum',
};
const CATR_ESTIMATORS: Readonly<Record<string, Method1d>> = { EAP: 'EAP', BM: 'MAP', WL: 'WL', ML: 'ML' };
/** Two-sided, α = .05. */
const Z95 = 1.959963984540054;

function rulesOf({ stop, items }: Trace): Stop1dRules {
  if (!stop) return { items: items.length };
  const names = [stop.rule].flat();
  const thresholds = [stop.thr].flat();
  const of = (name: string): number | undefined => thresholds[names.indexOf(name)];
  const [precision, length, cut] = [of('precision'), of('length'), of('classification')];
  return {
    ...(precision === undefined ? {} : { se: precision }),
    ...(length === undefined ? {} : { items: length }),
    ...(cut === undefined ? {} : { cut: { at: cut, z: Z95 } }),
  };
}

describe('golden traces', () => {
  test('catR: the same items in the same order, the same estimates, the same end', (context) => {
    const { banks, traces } = golden<Golden>(context, 'cat_traces.json');
    const theirs = traces.filter(({ engine }) => engine.startsWith('catR'));
    expect(theirs.length).toBe(46);
    let ends = 0;
    for (const trace of theirs) {
      const label = `${trace.model} ${trace.select} ${trace.estimator} ${String(trace.stop?.rule)}`;
      const estimator = CATR_ESTIMATORS[trace.estimator]!;
      const adaptive = adaptiveTest1d({
        items: banks[trace.model]!.map((row) => goldenItem(trace.model, row)),
        prior: PRIOR,
        grid: { from: -4, to: 4, nodes: 33 },
        range: [-4, 4],
        criterion: CATR_CRITERIA[trace.select]!,
        firstCriterion: 'MFI',
        estimator,
      });
      const tolerance = estimator === 'EAP' ? 1e-6 : 1e-3;
      const rules = rulesOf(trace);
      let progress = adaptive.start();
      let reason = stop1d(progress, 60, rules);
      while (reason === null) {
        const item = adaptive.next(progress)!;
        progress = adaptive.answer(progress, item, trace.allResponses[item]!);
        expect(Math.abs(progress.theta - trace.thetaAfterEach[progress.items.length - 1]!), `${label}`).toBeLessThan(
          tolerance,
        );
        // Without interior maximum there is no standard error: theirs is that of the end of the range.
        const isEnd = estimator === 'ML' && progress.se === Infinity;
        if (isEnd) ends += 1;
        const se = isEnd ? 0 : progress.se - trace.seAfterEach[progress.items.length - 1]!;
        expect(Math.abs(se), `${label}`).toBeLessThan(tolerance);
        reason = stop1d(progress, 60, rules);
      }
      expect(progress.items, `${label}`).toEqual(trace.items);
      expect(reason === 'bank-exhausted', `${label}`).toBe(trace.endWarning ?? false);
      expect(Math.abs(progress.theta - trace.thetaFinal!), `${label}`).toBeLessThan(tolerance);
      expect(Math.abs(progress.se - trace.seFinal!), `${label}`).toBeLessThan(tolerance);
    }
    expect(ends).toBe(6);
  });

  test('mirtCAT: the same estimates along its items; the same items where the criterion is the same', (context) => {
    const { banks, traces } = golden<Golden>(context, 'cat_traces.json');
    const theirs = traces.filter(({ engine }) => engine.startsWith('mirtCAT'));
    expect(theirs.length).toBe(12);
    const same: string[] = [];
    for (const trace of theirs) {
      const label = `${trace.model} ${trace.select}`;
      const adaptive = adaptiveTest1d({
        items: banks[trace.model]!.map((row) => goldenItem(trace.model, row)),
        prior: PRIOR,
        grid: { from: -6, to: 6, nodes: 61 },
        criterion: 'MFI',
      });
      let progress = adaptive.start();
      const chosen: number[] = [];
      for (const [step, item] of trace.items.entries()) {
        chosen.push(adaptive.next(progress)!);
        progress = adaptive.answer(progress, item, trace.allResponses[item]!);
        // Theirs start before the first answer.
        expect(Math.abs(progress.theta - trace.thetaAfterEach[step + 1]!), `${label}`).toBeLessThan(1e-6);
        expect(Math.abs(progress.se - trace.seAfterEach[step + 1]!), `${label}`).toBeLessThan(1e-6);
      }
      if (chosen.join() === trace.items.join()) same.push(label);
    }
    expect(same).toEqual(expect.arrayContaining(['2PL MI', '3PL MI']));
  });
});

describe('the test itself', () => {
  const items = Array.from({ length: 120 }, (_, i) => ({
    model: '2PL' as const,
    a: 0.6 + ((i * 37) % 100) / 70,
    b: -3 + ((i * 61) % 120) / 20,
  }));
  const take = (options: Partial<AdaptiveTest1dOptions>, length: number) => {
    const adaptive = adaptiveTest1d({ items, prior: PRIOR, ...options });
    let progress = adaptive.start();
    for (let step = 0; step < length; step++) {
      const item = adaptive.next(progress)!;
      progress = adaptive.answer(progress, item, items[item]!.b < 0.5 ? 1 : 0);
    }
    return { adaptive, progress };
  };

  test('the same answers give the same test, and a saved one resumes to the last bit at every step', () => {
    const { adaptive, progress } = take({}, 20);
    expect(take({}, 20).progress.items).toEqual(progress.items);
    let live = adaptive.start();
    for (const [step, item] of progress.items.entries()) {
      live = adaptive.answer(live, item, progress.responses[step]!);
      const saved = JSON.parse(JSON.stringify({ items: live.items, responses: live.responses })) as typeof live;
      expect(adaptive.resume(saved.items, saved.responses)).toEqual(live);
    }
  });

  test('lists choose what a whole search chooses', () => {
    const listed = adaptiveTest1d({ items, prior: PRIOR, lists: true });
    const { adaptive, progress } = take({}, 30);
    let walk = adaptive.start();
    for (const [step, item] of progress.items.entries()) {
      expect(listed.next(walk)).toBe(item);
      walk = adaptive.answer(walk, item, progress.responses[step]!);
    }
  });

  test('the whole bank can be given, with lists too', () => {
    for (const lists of [false, true]) {
      const { adaptive, progress } = take({ lists }, items.length);
      expect(new Set(progress.items).size).toBe(items.length);
      expect(adaptive.next(progress)).toBeNull();
    }
  });

  test('a long test keeps its estimate right when the posterior is narrower than the grid', () => {
    const steep = Array.from({ length: 130 }, (_, i) => ({ model: '2PL' as const, a: 3, b: -0.6 + (i % 40) / 25 }));
    const adaptive = adaptiveTest1d({ items: steep, prior: PRIOR });
    let progress = adaptive.start();
    for (let item = 0; item < steep.length; item++)
      progress = adaptive.answer(progress, item, steep[item]!.b < 0.33 - ((item * 7) % 13) / 20 ? 1 : 0);
    const exact = estimateScale(steep, progress.responses, { method: 'EAP', prior: PRIOR, reference: true });
    expect(exact.se).toBeLessThan(0.1);
    expect(Math.abs(progress.theta - exact.theta!)).toBeLessThan(1e-6);
    expect(Math.abs(progress.se - exact.se)).toBeLessThan(1e-6);
  });

  test('5,000 answers stay finite', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      model: '3PL' as const,
      a: 1.5,
      b: (i % 80) / 20 - 2,
      c: 0.2,
    }));
    const bank = scaleBank(many, PRIOR, { from: -7, to: 7, nodes: 71 });
    let standing = priorStanding(bank);
    for (let item = 0; item < many.length; item++)
      standing = standingAfter(bank, standing, item, many[item]!.b < 0.4 || item % 5 === 0 ? 1 : 0);
    for (const value of [standing.mean, standing.variance, standing.logScale, ...standing.likelihood])
      expect(Number.isFinite(value)).toBe(true);
    const { weight } = posteriorWindow(bank, standing);
    expect(weight.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(standing.mean - 0.4)).toBeLessThan(0.25);
  });

  test('what cannot be is refused by its place', () => {
    const adaptive = adaptiveTest1d({ items, prior: PRIOR });
    const start = adaptive.start();
    expect(() => adaptive.answer(start, 120, 1)).toThrow('unknown-item: item');
    expect(() => adaptive.answer(start, 0, 2)).toThrow('invalid-outcome: category');
    expect(() => adaptive.answer(start, 0, Number.NaN)).toThrow('invalid-outcome: category');
    expect(() => adaptive.answer(adaptive.answer(start, 0, 1), 0, 1)).toThrow('not given yet');
    expect(() => adaptiveTest1d({ items: [], prior: PRIOR })).toThrow('at least one item');
    expect(() => adaptiveTest1d({ items: [{ model: '2PL', a: Number.NaN, b: 0 }], prior: PRIOR })).toThrow(
      'items[0].a',
    );
    expect(() => adaptiveTest1d({ items, prior: { mean: 0, sd: -1 } })).toThrow('options.prior');
    expect(() => adaptiveTest1d({ items, prior: PRIOR, lists: true, criterion: 'MEPV' })).toThrow('lists');
  });
});
