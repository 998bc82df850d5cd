import { evaluate, type Facts } from '@jalon/recommend';
import { describe, expect, it } from 'vitest';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { config, throughTalk } from '../fixtures/driver.ts';
import { profile } from '../profile.ts';
import { result } from '../result.ts';
import { diagnostics, keptOf, withoutDay } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';

const MARCH = '2026-03-01T09:00:00.000Z';

describe('of somebody who comes back', () => {
  const [first, second] = diagnostics(2, 41) as [DiagnosticState, DiagnosticState];
  const JUNE = '2026-06-01T09:00:00.000Z';
  const inMarch = keptOf(first, 'd-1', MARCH);
  const inJune = keptOf(second, 'd-2', JUNE);
  const both = [...inMarch, ...inJune];
  const { facts, did, seen } = keptPerson(both, config);

  it('the last diagnostic that looked at something tells of it, the one before tells the rest', () => {
    const [old, fresh] = [result(first).facts, result(second).facts];
    const explored = (of: Facts): readonly string[] => Object.keys(of).filter((name) => name.startsWith('tried.'));
    for (const [name, fact] of Object.entries(fresh).filter(([, { source }]) => source !== 'talk'))
      expect(facts[name]).toEqual({ ...fact, at: '2026-06-01' });
    const before = explored(old).filter((name) => fresh[name] === undefined);
    expect(before.length).toBeGreaterThan(0);
    for (const name of before) expect(facts[name]).toEqual({ ...old[name], at: '2026-03-01' });
    expect(facts['triedTotal']?.value).toBe(result(second).tried);
  });

  it('nothing is left of what was looked at again and could not be told', () => {
    let gone = 0;
    const people = diagnostics(9, 43);
    for (const before of people)
      for (const after of people) {
        const known = keptPerson([...keptOf(before, 'd-1', MARCH), ...keptOf(after, 'd-2', JUNE)], config).facts;
        const [old, fresh] = [result(before).facts, result(after).facts];
        const weighed = profile(after).dimensions.filter(({ answers }) => answers > 0);
        for (const name of weighed.flatMap(({ id, area }) => [
          `reached.${id}`,
          `level.${id}`,
          `reached.area.${area}`,
        ])) {
          expect([name, known[name]?.value]).toEqual([name, fresh[name]?.value]);
          if (old[name] !== undefined && fresh[name] === undefined) gone += 1;
        }
      }
    expect(gone).toBeGreaterThan(10);
  });

  it('rules may put aside what is too old', () => {
    const demands = { on: '2026-06-10', maxAgeDays: 30 };
    const old = Object.keys(facts).filter((name) => facts[name]?.at === '2026-03-01');
    const rules = old.flatMap((name, n) => {
      const value = facts[name]?.value;
      if (value === undefined || Array.isArray(value)) return [];
      const when = { fact: name, op: 'eq', value: value as string | number | boolean } as const;
      return [{ ...config.bank.rules[0]!, id: `rule:old-${n}` as const, when, only: undefined }];
    });
    expect(rules.length).toBeGreaterThan(0);
    expect(evaluate(rules, facts).recommendations).toHaveLength(rules.length);
    expect(evaluate(rules, facts, demands).recommendations).toEqual([]);
  });

  it('was shown all of both, and does what they did the last time', () => {
    expect(seen).toEqual([...new Set([...first.activities, ...second.activities].map(({ itemId }) => itemId))]);
    const again = new Set(second.activities.map(({ itemId }) => itemId));
    const still = result(first).did.filter(({ itemId }) => !again.has(itemId));
    expect(still.length).toBeGreaterThan(0);
    expect(withoutDay(did)).toEqual([...still, ...result(second).did]);
    expect(did.map(({ at }) => at)).toEqual(did.map(({ at }) => at).toSorted());
  });

  it('is the same whatever the order, and however often each event is there', () => {
    const known = keptPerson(both, config);
    expect(keptPerson([...inJune, ...structuredClone(both).toReversed()], config)).toEqual(known);
  });

  it('whose second diagnostic was opened and left is known as before', () => {
    const left = throughTalk();
    const events = keptOf(left, 'd-2', JUNE);
    const { facts: kept } = keptPerson([...inMarch, ...events], config);
    const measured = Object.entries(result(first).facts).filter(([, { source }]) => source !== 'talk');
    for (const [name, fact] of measured) expect(kept[name]).toEqual({ ...fact, at: '2026-03-01' });
  });

  it('lives by the days of where they live', () => {
    const dayOf = (instant: string): string => (instant < MARCH ? '2026-02-28' : instant.slice(0, 10));
    expect(keptPerson(inMarch, config, { dayOf }).facts['triedTotal']?.at).toBe('2026-03-01');
    expect(keptPerson(inMarch, config, { dayOf: () => '2026-02-28' }).facts['triedTotal']?.at).toBe('2026-02-28');
  });
});
