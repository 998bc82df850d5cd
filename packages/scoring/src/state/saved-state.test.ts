import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { random } from '../numeric/random.ts';
import { ScoringError } from '../scoring-error.ts';
import { retestPrior } from '../start/retest-prior.ts';
import { fromState, toState, type SavedState } from './saved-state.ts';
import { start } from '../engine/start.ts';
import { update } from '../engine/update.ts';

const CONFIG = exampleConfig(60, 3);
const BANK = { id: 'example', version: '2' };
const WITH = { model: CONFIG.model, items: CONFIG.items, bank: BANK };

test('a JSON round trip at every step gives the same bytes, a previous posterior included', () => {
  const u = random(8);
  const first = update(start(CONFIG), { item: CONFIG.items[0]!.id, outcome: { kind: 'dont_know' } });
  let state = start({ ...CONFIG, prior: retestPrior(first) });
  for (const item of CONFIG.items.slice(1, 12)) {
    state = update(state, { item: item.id, outcome: anyOutcome(item, u()) });
    const text = JSON.stringify(toState(state, BANK));
    const back = fromState(JSON.parse(text) as SavedState, WITH);
    expect([...back.posterior.mu, ...back.posterior.sigma]).toEqual([...state.posterior.mu, ...state.posterior.sigma]);
    expect(JSON.stringify(toState(back, BANK))).toBe(text);
  }
});

test('what was saved with another bank, edition, model or content is refused, naming both', () => {
  const saved = toState(start(CONFIG), BANK);
  const found = (with_: Partial<typeof WITH>, part: object = {}): readonly [string, string, string] => {
    try {
      fromState({ ...saved, ...part } as SavedState, { ...WITH, ...with_ });
    } catch (error) {
      if (error instanceof ScoringError) return [error.code, error.field, error.expected];
      throw error;
    }
    throw new Error('accepted');
  };
  const [code, field, expected] = found({ bank: { id: 'example', version: '3' } });
  expect([code, field]).toEqual(['other-bank', 'bank.version']);
  expect(expected).toMatch(/^bank example 3 with model .+, not bank example 2 with model .+$/);
  expect(found({}, { model: 'x' }).slice(0, 2)).toEqual(['other-bank', 'model']);
  // Same names, other contents: one difficulty changed by the least.
  const [item, ...others] = CONFIG.items;
  const changed = [{ ...item!, b: item!.b.map((b) => b + 1e-9) }, ...others];
  const other = found({ items: changed });
  expect(other.slice(0, 2)).toEqual(['other-bank', 'sha256']);
  expect(other[2].match(/sha256 [0-9a-f]{64}/g)?.[1]).toBe(`sha256 ${saved.sha256}`);
  expect(new Set(other[2].match(/sha256 [0-9a-f]{64}/g)).size).toBe(2);
});

test('what is no state is refused with the field', () => {
  const saved = toState(start(CONFIG), BANK);
  const refused = (part: object) => () => fromState({ ...saved, ...part } as SavedState, WITH);
  expect(refused({ schema: 'x' })).toThrow('invalid-state: schema');
  expect(refused({ engine: 'x' })).toThrow('invalid-state: engine');
  expect(refused({ bank: undefined })).toThrow('invalid-state: bank');
  expect(refused({ bank: { id: { toString: 5 }, version: '2' } })).toThrow('invalid-state: bank.id');
  expect(refused({ sha256: undefined })).toThrow('invalid-state: sha256');
  expect(refused({ seed: Number.NaN })).toThrow('invalid-state: seed');
  expect(refused({ prior: null })).toThrow('invalid-state: prior');
  expect(refused({ prior: { mean: 'abc', covariance: [] } })).toThrow('invalid-state: prior.mean');
  expect(refused({ prior: { mean: [0], covariance: [1] } })).toThrow('invalid-prior: prior.mean');
  expect(refused({ events: {} })).toThrow('invalid-state: events');
  expect(refused({ events: [{ item: 'item:0' }] })).toThrow('invalid-state: events[0].outcome');
  expect(refused({ events: [{ item: 'nobody', outcome: { kind: 'dont_know' } }] })).toThrow('unknown-item');
  for (const category of [9, -1, 0.5, Number.NaN])
    expect(refused({ events: [{ item: 'item:0', outcome: { kind: 'category', category } }] })).toThrow(
      'invalid-outcome',
    );
  expect(refused({ events: [{ item: 'item:0', outcome: { kind: 'maybe' } }] })).toThrow('invalid-state: events[0]');
  expect(() => fromState(null as unknown as SavedState, WITH)).toThrow('invalid-state: state');
});

/** Every path of the value. */
function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => paths(one, [...path, key]))];
}

function isFiniteOrRefused(saved: unknown): boolean {
  try {
    const { mu, sigma } = fromState(saved as SavedState, WITH).posterior;
    return mu.every(Number.isFinite) && sigma.every(Number.isFinite);
  } catch (error) {
    return error instanceof ScoringError && error.message.length < 600;
  }
}

test('any JSON in any place: a typed error or a measurement that is finite, never anything else', () => {
  const first = update(start(CONFIG), { item: 'item:0', outcome: { kind: 'category', category: 1 } });
  const state = update(start({ ...CONFIG, prior: retestPrior(first) }), {
    item: 'item:4',
    outcome: { kind: 'dont_know' },
  });
  const text = JSON.stringify(toState(state, BANK));
  const places = paths(JSON.parse(text)).filter(
    (path) => path.length > 0 && (path[1] !== 'covariance' || Number(path[2] ?? 0) < 30),
  );
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '__proto__',
      { toString: 5 },
      { length: 27 },
      [],
      1e308,
      1e6,
      -0,
      JSON.parse('{"__proto__":{"a":1}}'),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), hostile, (path, value) => {
      const broken = JSON.parse(text) as Record<string, unknown>;
      const parent = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, broken);
      parent[path.at(-1)!] = value;
      expect(isFiniteOrRefused(broken)).toBe(true);
      expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
    }),
    { numRuns: 400 },
  );
});
