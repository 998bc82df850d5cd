import { describe, expect, it } from 'vitest';
import { config } from '../fixtures/driver.ts';
import { result } from '../result.ts';
import { entriesOf } from './entries-of.ts';
import { diagnostics, eventsAt, keptOf, must, read } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';

const MARCH = '2026-03-01T09:00:00.000Z';

describe('where the answers were not kept', () => {
  const people = diagnostics(9, 51);

  it('a profile tells what it claimed, and nothing that the answers would not', () => {
    let told = 0;
    for (const state of people) {
      const entries = must(entriesOf(state, { diagnostic: 'd-1', startedAt: MARCH }));
      const results = entries.filter(({ kind }) => kind !== 'observation' && kind !== 'first-talk');
      const { facts, did, seen } = keptPerson(read(eventsAt(MARCH, results)), config);
      const live = result(state).facts;
      expect([...did, ...seen]).toEqual([]);
      for (const [name, { value, certainty = 0, at }] of Object.entries(facts)) {
        told += 1;
        expect([name, value]).toEqual([name, live[name]?.value]);
        expect(certainty).toBeGreaterThanOrEqual(0.8);
        expect(certainty).toBeLessThanOrEqual((live[name]?.certainty ?? 0) + 1e-9);
        expect(at).toBe('2026-03-01');
      }
      for (const name of Object.keys(live).filter((one) => one.startsWith('level.')))
        expect(facts[name]?.value).toBe(live[name]?.value);
    }
    expect(told).toBeGreaterThan(20);
  });

  it('nor of items that this bank knows no more', () => {
    const [state] = people;
    const lost = state!.activities[0]!.itemId;
    const smaller = {
      ...config,
      itemsById: new Map([...config.itemsById].filter(([id]) => id !== lost)),
      scored: config.scored.filter(({ id }) => id !== lost),
    };
    const events = keptOf(state!, 'd-1', MARCH);
    const { facts } = keptPerson(events, smaller);
    const live = result(state!).facts;
    expect(facts['triedTotal']?.value).toBe(live['triedTotal']?.value);
    for (const name of Object.keys(facts).filter((one) => /^(?:level|reached)/u.test(one)))
      expect([name, facts[name]?.value]).toEqual([name, live[name]?.value]);
  });
});
