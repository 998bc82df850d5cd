import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { random } from '../numeric/random.ts';
import { retestPrior } from '../start/retest-prior.ts';
import { fromState, toState, type SavedState } from './saved-state.ts';
import { start } from './start.ts';
import { update } from './update.ts';

const CONFIG = exampleConfig(60, 3);
const BANK = { id: 'example', version: '2' };
const WITH = { model: CONFIG.model, items: CONFIG.items, bank: BANK };

test('a JSON round trip at every step gives the same bytes, a previous posterior included', () => {
  const u = random(8);
  const first = update(start(CONFIG), { item: CONFIG.items[0]!.id, outcome: { kind: 'dont_know' } });
  let state = start({ ...CONFIG, prior: retestPrior(first) });
  for (const item of CONFIG.items.slice(1, 12)) {
    state = update(state, { item: item.id, outcome: anyOutcome(item, u()) });
    const saved = JSON.parse(JSON.stringify(toState(state, BANK))) as SavedState;
    const { posterior } = fromState(saved, WITH);
    expect([...posterior.mu, ...posterior.sigma]).toEqual([...state.posterior.mu, ...state.posterior.sigma]);
  }
});

test('what was saved with something else, or is no state, is refused with the field', () => {
  const saved = toState(start(CONFIG), BANK);
  const refused = (part: object) => () => fromState({ ...saved, ...part } as SavedState, WITH);
  expect(refused({ schema: 'x' })).toThrow('invalid-state: schema');
  expect(refused({ engine: 'x' })).toThrow('invalid-state: engine');
  expect(refused({ model: 'x' })).toThrow('invalid-state: model');
  expect(refused({ bank: { id: 'example', version: '1' } })).toThrow('invalid-state: bank.version');
  expect(refused({ bank: undefined })).toThrow('invalid-state: bank.id');
  expect(refused({ seed: Number.NaN })).toThrow('invalid-state: seed');
  expect(refused({ events: {} })).toThrow('invalid-state: events');
  expect(refused({ events: [{ item: 'item:0' }] })).toThrow('invalid-state: events[0]');
  expect(refused({ events: [{ item: 'nobody', outcome: { kind: 'dont_know' } }] })).toThrow('unknown-item');
  expect(refused({ events: [{ item: 'item:0', outcome: { kind: 'category', category: 9 } }] })).toThrow(
    'invalid-outcome',
  );
  expect(refused({ events: [{ item: 'item:0', outcome: { kind: 'category', category: Number.NaN } }] })).toThrow(
    'invalid-outcome',
  );
  expect(refused({ events: [{ item: 'item:0', outcome: { kind: 'maybe' } }] })).toThrow('invalid-outcome');
  expect(() => fromState(null as unknown as SavedState, WITH)).toThrow('invalid-state: state');
});
