import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOutcome, copies, exampleConfig } from '../example-bank.test-data.ts';
import { cholesky } from '../numeric/cholesky.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Answer, Config } from './config.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';
import type { State } from './state.ts';
import { update } from './update.ts';

const CONFIG = exampleConfig(120, 11);

function someAnswers(config: Config, count: number, seed: number): readonly Answer[] {
  const u = random(seed);
  const left = [...config.items];
  return Array.from({ length: count }, () => {
    const [item] = left.splice(Math.floor(u() * left.length), 1) as [ScoredItem];
    return { item: item.id, outcome: anyOutcome(item, u()) };
  });
}

const bytes = ({ posterior: { mu, sigma, tau, nu } }: State): string =>
  JSON.stringify([[...mu], [...sigma], [...tau], [...nu]]);
const seeds = fc.integer({ min: 0, max: 1e9 });

describe('replay', () => {
  test('resuming gives the same bytes as answering', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 70 }), (seed, count) => {
        let state = start(CONFIG);
        const answers = someAnswers(CONFIG, count, seed);
        for (const answer of answers) state = update(state, answer);
        expect(bytes(resume(CONFIG, answers))).toBe(bytes(state));
      }),
      { numRuns: 20 },
    );
  });

  test('through JSON, with tables built anew, as well', () => {
    const state = resume(CONFIG, someAnswers(CONFIG, 25, 3));
    const saved = JSON.stringify({ config: state.config, answers: state.answers });
    const { config, answers } = JSON.parse(saved) as Pick<State, 'config' | 'answers'>;
    expect(bytes(resume(config, answers))).toBe(bytes(state));
    expect(bytes(settle(resume(config, answers)))).toBe(bytes(settle(state)));
  });

  test('nothing given is changed', () => {
    const before = resume(CONFIG, someAnswers(CONFIG, 10, 4));
    const kept = bytes(before);
    const rows = JSON.stringify(before.posterior.logLikelihood.map((row) => [...row]));
    const after = update(before, someAnswers(CONFIG, 1, 5)[0]!);
    settle(after);
    expect(bytes(before)).toBe(kept);
    expect(JSON.stringify(before.posterior.logLikelihood.map((row) => [...row]))).toBe(rows);
    expect([...after.posterior.counts].reduce((a, b) => a + b)).toBe(11);
  });
});

describe('settling', () => {
  test('the order of answers changes nothing beyond 1e-6', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 30 }), (seed, count) => {
        const answers = someAnswers(CONFIG, count, seed);
        const u = random(seed + 1);
        const shuffled = answers
          .map((answer) => ({ answer, key: u() }))
          .toSorted((x, y) => x.key - y.key)
          .map(({ answer }) => answer);
        const one = settle(resume(CONFIG, answers)).posterior;
        const other = settle(resume(CONFIG, shuffled)).posterior;
        expect(one.warning).toBeNull();
        for (const [i, value] of one.mu.entries()) expect(Math.abs(value - other.mu[i]!)).toBeLessThan(1e-6);
        for (const [i, value] of one.sigma.entries()) expect(Math.abs(value - other.sigma[i]!)).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  test('one warm sweep per answer is already close', () => {
    for (let seed = 0; seed < 10; seed++) {
      const warm = resume(CONFIG, someAnswers(CONFIG, 16, seed));
      const { mu } = settle(warm).posterior;
      for (const [i, value] of warm.posterior.mu.entries()) expect(Math.abs(value - mu[i]!)).toBeLessThan(0.02);
    }
  });
});

describe('the posterior', () => {
  test('stays exactly symmetric and positive definite, settled or not', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const warm = resume(CONFIG, someAnswers(CONFIG, count, seed));
        for (const state of [warm, settle(warm)]) {
          const { sigma } = state.posterior;
          expect(cholesky(sigma, 27)).not.toBeNull();
          for (let i = 0; i < 27; i++) for (let j = 0; j < i; j++) expect(sigma[i * 27 + j]).toBe(sigma[j * 27 + i]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('moves every dimension the way of the answer, its own most', () => {
    const item = CONFIG.items[40]!;
    const k = CONFIG.model.dimensions.findIndex(({ id }) => id === item.dimension);
    const before = start(CONFIG).posterior.mu;
    const right = update(start(CONFIG), { item: item.id, outcome: { kind: 'category', category: 1 } }).posterior.mu;
    const wrong = update(start(CONFIG), { item: item.id, outcome: { kind: 'category', category: 0 } }).posterior.mu;
    for (const [i, mean] of before.entries()) {
      expect(right[i]).toBeGreaterThan(mean);
      expect(wrong[i]).toBeLessThan(mean);
      expect(right[i]! - mean).toBeLessThanOrEqual(right[k]! - before[k]!);
    }
  });

  test('5000 answers, even all alike or contradictory, leave finite numbers', () => {
    const [mixed, alike, contradictory] = [
      copies(CONFIG, 5000),
      copies({ ...CONFIG, items: [CONFIG.items[1]!] }, 5000),
      copies({ ...CONFIG, items: CONFIG.items.slice(0, 100) }, 5000),
    ];
    const sessions: readonly (readonly [Config, readonly Answer[]])[] = [
      [mixed, someAnswers(mixed, 5000, 1)],
      [alike, alike.items.map(({ id }): Answer => ({ item: id, outcome: { kind: 'category', category: 1 } }))],
      [
        contradictory,
        contradictory.items.map(({ id }, n): Answer => ({
          item: id,
          outcome: n < 2500 ? { kind: 'dont_know' } : { kind: 'category', category: 1 },
        })),
      ],
    ];
    for (const [config, answers] of sessions) {
      const warm = resume(config, answers);
      for (const { posterior } of [warm, settle(warm)]) {
        expect([...posterior.mu, ...posterior.sigma].every(Number.isFinite)).toBe(true);
        for (let k = 0; k < 27; k++) expect(posterior.sigma[k * 28]).toBeGreaterThan(0);
        expect(posterior.logLikelihood.every((row) => row.every(Number.isFinite) && Math.max(...row) === 0)).toBe(true);
      }
    }
  });
});

describe('data nobody should pass', () => {
  const item = CONFIG.items[1]!;
  test('a second answer to the same item: it counts once', () => {
    const once = update(start(CONFIG), { item: item.id, outcome: { kind: 'dont_know' } });
    expect(() => update(once, { item: item.id, outcome: { kind: 'category', category: 1 } })).toThrow(
      'repeated-item: answer.item',
    );
  });

  const refused = (change: () => unknown): unknown => {
    try {
      change();
    } catch (error) {
      return error instanceof ScoringError ? `${error.code} ${error.field}` : error;
    }
    return null;
  };

  test('is refused with the field', () => {
    const withItem =
      (part: object): (() => State) =>
      () =>
        start({ ...CONFIG, items: [{ ...item, ...part }] });
    expect(refused(withItem({ a: 0 }))).toBe('invalid-item items[0] (item:1).a');
    expect(refused(withItem({ b: [0, 1] }))).toBe('invalid-item items[0] (item:1).b');
    expect(refused(withItem({ model: 'GRM', b: [1, 1], credits: [0, 0.5, 1] }))).toBe(
      'invalid-item items[0] (item:1).b',
    );
    expect(refused(withItem({ credits: [0] }))).toBe('invalid-item items[0] (item:1).credits');
    expect(refused(withItem({ chance: 0.9, slip: 0.3 }))).toBe('invalid-item items[0] (item:1).chance');
    expect(refused(withItem({ dimension: 'nowhere' }))).toBe('unknown-dimension items[0] (item:1).dimension');
    expect(refused(() => start({ ...CONFIG, items: [item, item] }))).toBe('invalid-item items');
    expect(refused(() => update(start(CONFIG), { item: 'none', outcome: { kind: 'dont_know' } }))).toBe(
      'unknown-item answer.item',
    );
    expect(refused(() => update(start(CONFIG), { item: item.id, outcome: { kind: 'category', category: 2 } }))).toBe(
      'invalid-outcome answer.outcome.category',
    );
    expect(refused(() => start({ ...CONFIG, model: { ...CONFIG.model, variance: 0 } }))).toBe(
      'invalid-model model.variance',
    );
    const [first, ...rest] = CONFIG.model.dimensions;
    expect(
      refused(() =>
        start({
          ...CONFIG,
          model: { ...CONFIG.model, dimensions: [{ ...first!, general: 0.8, specific: 0.3 }, ...rest] },
        }),
      ),
    ).toBe('invalid-model model.dimensions[0].general');
  });
});
