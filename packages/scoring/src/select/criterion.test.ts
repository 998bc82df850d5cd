import { describe, expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import { cholesky } from '../numeric/cholesky.ts';
import { random } from '../numeric/random.ts';
import type { State } from '../engine/state.ts';
import { update } from '../engine/update.ts';
import { readCriterion, type WrittenCriterion } from '../simulate/written-criterion.ts';
import { decide, type Decision } from './decision.ts';
import { explainNext } from './explain-next.ts';
import { selectNext } from './select-next.ts';
import type { SelectOptions } from './select-options.ts';

const CONFIG = exampleConfig(54, 13);
const u = random(2);
const STATE = settle(
  resume(
    CONFIG,
    CONFIG.items.slice(0, 9).map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) })),
  ),
);
const IDS = CONFIG.items.slice(9).map(({ id }) => id);

function options(criterion: WrittenCriterion, part: Partial<SelectOptions> = {}): SelectOptions {
  return {
    candidates: IDS,
    weights: {},
    perSecond: false,
    comfort: null,
    recentFailures: 0,
    presented: 9,
    randomesque: 1,
    criterion: readCriterion(criterion),
    ...part,
  };
}
const scores = (criterion: WrittenCriterion, state = STATE): ReadonlyMap<string, number> =>
  new Map((decide(state, options(criterion)) as Decision).considered.map(({ id, score }) => [id, score]));
const itemOf = (id: string) => CONFIG.items.find((item) => item.id === id)!;
const dimensionOf = (id: string): number => CONFIG.model.dimensions.findIndex((d) => d.id === itemOf(id).dimension);
const eta = (state: State, id: string) => {
  const k = dimensionOf(id);
  return { mean: state.posterior.mu[k]!, sd: Math.sqrt(state.posterior.sigma[k * 28]!) };
};
const outcomesAt = (id: string, theta: number): readonly number[] => {
  const { categories, dontKnow } = outcomeProbabilities(itemOf(id), theta);
  return [...categories, dontKnow];
};

/** E[f(θ)] under the normal marginal, far finer than the engine's grid. */
function expected(id: string, f: (theta: number) => number): number {
  const { mean, sd } = eta(STATE, id);
  let [sum, total] = [0, 0];
  for (let z = -8; z <= 8; z += 0.02) {
    const w = Math.exp(-0.5 * z * z);
    sum += w * f(mean + sd * z);
    total += w;
  }
  return sum / total;
}

describe('what each criterion scores', () => {
  test('fisher: information at the mean, by numerical derivative', () => {
    for (const [id, score] of scores('fisher')) {
      const { mean } = eta(STATE, id);
      const [low, at, high] = [-1e-5, 0, 1e-5].map((h) => outcomesAt(id, mean + h));
      const exact = at!.reduce((sum, p, o) => sum + ((high![o]! - low![o]!) / 2e-5) ** 2 / p, 0);
      expect(score / exact).toBeCloseTo(1, 6);
    }
  });

  test('mutual information: entropy of the answer less its expected entropy', () => {
    const entropy = (p: readonly number[]): number => p.reduce((sum, value) => sum - value * Math.log(value), 0);
    for (const [id, score] of [...scores('mutual-information')].slice(0, 12)) {
      const mixed = outcomesAt(id, 0).map((_, o) => expected(id, (theta) => outcomesAt(id, theta)[o]!));
      expect(score).toBeCloseTo(entropy(mixed) - expected(id, (theta) => entropy(outcomesAt(id, theta))), 6);
    }
  });

  test('mepv: variance less the predictive mean of the variances after each outcome', () => {
    for (const [id, score] of [...scores('mepv')].slice(0, 12)) {
      const { mean, sd } = eta(STATE, id);
      const after = outcomesAt(id, 0).reduce((sum, _, o) => {
        const p0 = expected(id, (theta) => outcomesAt(id, theta)[o]!);
        const p1 = expected(id, (theta) => outcomesAt(id, theta)[o]! * (theta - mean));
        return sum + (p1 * p1) / p0;
      }, 0);
      expect(score).toBeCloseTo(after, 6);
      expect(score).toBeLessThan(sd * sd);
    }
  });

  test('d-optimal: what the determinant of Σ gains when η loses Δ', () => {
    const gains = scores('mepv');
    for (const [id, score] of [...scores('d-optimal')].slice(0, 6)) {
      const k = dimensionOf(id);
      const { sigma } = STATE.posterior;
      const v = sigma[k * 28]!;
      const shrunk = sigma.map(
        (value, at) =>
          value - (gains.get(id)! / (v * v)) * sigma[k * 27 + (at % 27)]! * sigma[k * 27 + Math.floor(at / 27)]!,
      );
      const logDet = (matrix: Float64Array): number => {
        const root = cholesky(matrix, 27)!;
        return Array.from({ length: 27 }, (_, i) => 2 * Math.log(root[i * 28]!)).reduce((a, b) => a + b);
      };
      expect(score).toBeCloseTo(logDet(sigma) - logDet(shrunk), 8);
    }
  });

  test('balanced takes turns; urry takes the nearest; random differs by step and seed, and replays', () => {
    const counts = new Map<number, number>();
    let state = STATE;
    let candidates = IDS;
    for (let n = 0; n < 18; n++) {
      const next = selectNext(state, options('balanced', { candidates }));
      if ('stop' in next) throw new Error(next.stop);
      const k = dimensionOf(next.item);
      counts.set(k, (counts.get(k) ?? 0) + 1);
      candidates = candidates.filter((id) => id !== next.item);
      state = update(state, { item: next.item, outcome: { kind: 'dont_know' } });
    }
    // Nine dimensions were answered before; the other eighteen each get their turn.
    expect([...counts.keys()].every((k) => k >= 9)).toBe(true);
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
    for (const [id, score] of scores('urry')) {
      const { b } = itemOf(id);
      expect(-score).toBeCloseTo(Math.abs(b.reduce((x, y) => x + y) / b.length - eta(STATE, id).mean), 12);
    }
    const drawn = Array.from({ length: 60 }, (_, presented) => selectNext(STATE, options('random', { presented })));
    expect(new Set(drawn.map((one) => ('item' in one ? one.item : ''))).size).toBeGreaterThan(20);
    expect(selectNext(STATE, options('random'))).toEqual(selectNext(STATE, options('random')));
    expect(selectNext(STATE, options('random'))).toMatchObject({ reasons: [] });
  });

  test('a fixed order asks its first that may be asked, then nothing', () => {
    const order = [IDS[7]!, IDS[2]!];
    expect(selectNext(STATE, options({ order }))).toMatchObject({ item: IDS[7], reasons: [] });
    expect(selectNext(STATE, options({ order }, { candidates: IDS.slice(0, 5) }))).toMatchObject({ item: IDS[2] });
    expect(selectNext(STATE, options({ order }, { candidates: [IDS[0]!] }))).toEqual({ stop: 'no-candidate' });
  });
});

describe('comfort as a trade-off', () => {
  const comfort = { first: 0.85, firstCount: 2, usual: 0.8, afterOne: 0.85, afterTwo: 0.9 };
  test('the stronger, the easier and the less informative', () => {
    const at = (strength: number) => {
      const next = selectNext(STATE, options('a-optimal', { comfort: { ...comfort, strength } }));
      if ('stop' in next) throw new Error(next.stop);
      return next;
    };
    const [none, half, full] = [at(0), at(0.6), at(1)];
    const free = selectNext(STATE, options('a-optimal'));
    expect('item' in free && free.item).toBe(none.item);
    expect(full.predicted).toBeGreaterThanOrEqual(0.8);
    expect(half.predicted).toBeGreaterThanOrEqual(0.48);
    expect(none.gain).toBeGreaterThanOrEqual(half.gain);
    expect(half.gain).toBeGreaterThanOrEqual(full.gain);
    expect(none.gain).toBeGreaterThan(full.gain);
  });

  test('the explanation names threshold, price and place, and adds up to the gain', () => {
    const given = options('a-optimal', { comfort, randomesque: 3 });
    const explanation = explainNext(STATE, given)!;
    expect(selectNext(STATE, given)).toMatchObject({ item: explanation.item, gain: explanation.gain });
    const [candidates, why, rank] = explanation.grounds;
    expect(candidates).toEqual({ code: 'candidates', count: IDS.length, setAsideInRow: 0 });
    expect(why).toMatchObject({ code: 'comfort', threshold: 0.8 });
    expect(why?.code === 'comfort' && why.gainForgone).toBeGreaterThan(0);
    expect(rank).toMatchObject({ code: 'rank', criterion: 'a-optimal' });
    expect(rank?.code === 'rank' && rank.place).toBeLessThanOrEqual(3);
    const { sigma } = STATE.posterior;
    const variances = Array.from({ length: 27 }, (_, k) => sigma[k * 28]!);
    const removed = CONFIG.model.dimensions.reduce(
      (sum, { id }, k) => sum + explanation.gainByDimension[id]! * variances[k]!,
      0,
    );
    expect(removed / variances.reduce((a, b) => a + b)).toBeCloseTo(explanation.gain, 12);
    expect(explainNext(STATE, { ...given, candidates: [] })).toBeNull();
  });
});
