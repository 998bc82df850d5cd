import { entryOf, type PayloadByKind, type TypedEvent } from '@jalon/history/events';
import { evaluate, type Facts } from '@jalon/recommend';
import { describe, expect, it } from 'vitest';
import { personas } from '@jalon/bank/personas';
import { config, optionSetting, play, throughTalk, actionsOf, playOn, ideally } from '../fixtures/driver.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { personFacts } from '../person-facts.ts';
import { profile } from '../profile.ts';
import { result } from '../result.ts';
import { entriesOf } from './entries-of.ts';
import { diagnostics, eventsAt, must, read } from './keep.test-kit.ts';
import { keptPerson, type KeptPerson } from './kept-person.ts';

const MARCH = '2026-03-01T09:00:00.000Z';

function kept(state: DiagnosticState): KeptPerson {
  return keptPerson(read(eventsAt(MARCH, must(entriesOf(state, { diagnostic: 'd-1', startedAt: MARCH })))), config);
}

function undated(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, { at: _, ...fact }]) => [name, fact]));
}

function withoutDay<T extends { readonly at: string }>(list: readonly T[]): readonly Omit<T, 'at'>[] {
  return list.map(({ at: _, ...rest }) => rest);
}

describe('of a diagnostic just played, what was kept tells what the diagnostic itself does', () => {
  const people = diagnostics(9, 21);

  it.each(people.map((state, n) => [n, state] as const))('simulated person %i', (_, state) => {
    const { facts, did, withHelp, seen, profile: found } = kept(state);
    const live = result(state);
    expect(undated(facts)).toEqual(live.facts);
    expect(Object.values(facts).every(({ at }) => at === '2026-03-01')).toBe(true);
    expect(withoutDay(did)).toEqual(live.did);
    expect(withoutDay(withHelp)).toEqual(live.withHelp);
    expect(seen).toEqual(state.activities.map(({ itemId }) => itemId));
    expect(found?.dimensions.map(({ id, mean }) => [id, mean])).toEqual(
      live.profile.dimensions.map(({ id, mean }) => [id, mean]),
    );
    expect(found?.dimensions.filter(({ borrowed }) => !borrowed).map(({ id }) => id)).toEqual(
      live.profile.dimensions.filter(({ answers }) => answers > 0).map(({ id }) => id),
    );
  });

  it('they are not all alike', () => {
    const names = new Set(people.flatMap((state) => Object.keys(kept(state).facts)));
    expect([...names].filter((name) => name.startsWith('level.')).length).toBeGreaterThan(3);
    expect([...names].filter((name) => name.startsWith('reached.area.')).length).toBeGreaterThan(2);
  });

  it.each(personas().map((persona) => [persona.id, persona] as const))('%s', (_, { talk }) => {
    const state = throughTalk(talk);
    expect(undated(kept(state).facts)).toEqual(personFacts(state, profile(state)));
    const done = playOn(state, ideally);
    expect(undated(kept(done).facts)).toEqual(personFacts(done, profile(done)));
  });
});

it('what was done with help, passed, taken back or broken off is kept as it stands', () => {
  let state = throughTalk(optionSetting('input', 'mouse'));
  state = play(state, { type: 'helped' }, ...actionsOf(state, { kind: 'ideal' }), { type: 'done' });
  state = play(state, { type: 'dontKnow' }, { type: 'back' }, { type: 'skip' }, { type: 'dontKnow' });
  const live = result(state);
  expect(live.withHelp).toHaveLength(1);
  expect(live.tried).toBe(2);
  const person = kept(state);
  expect(undated(person.facts)).toEqual(live.facts);
  expect(withoutDay(person.withHelp)).toEqual(live.withHelp);
  expect(person.seen).toEqual(state.activities.slice(0, -1).map(({ itemId }) => itemId));
});

describe('of somebody who comes back', () => {
  const [first, second] = diagnostics(2, 41) as [DiagnosticState, DiagnosticState];
  const JUNE = '2026-06-01T09:00:00.000Z';
  const inMarch = read(eventsAt(MARCH, must(entriesOf(first, { diagnostic: 'd-1', startedAt: MARCH }))));
  const inJune = read(eventsAt(JUNE, must(entriesOf(second, { diagnostic: 'd-2', startedAt: JUNE }))));
  const both = [...inMarch, ...inJune];
  const { facts, did, seen } = keptPerson(both, config);

  it('the last diagnostic that looked at something tells of it, the one before tells the rest', () => {
    const [old, fresh] = [result(first).facts, result(second).facts];
    const explored = (of: Facts): readonly string[] => Object.keys(of).filter((name) => name.startsWith('tried.'));
    for (const name of Object.keys(fresh))
      if (!['goal', 'barrier'].some((kind) => name.startsWith(kind)) && fresh[name]?.source !== 'talk')
        expect(facts[name]).toEqual({ ...fresh[name], at: '2026-06-01' });
    const before = explored(old).filter((name) => fresh[name] === undefined);
    expect(before.length).toBeGreaterThan(0);
    for (const name of before) expect(facts[name]).toEqual({ ...old[name], at: '2026-03-01' });
    // Nothing of March is left of what June looked at again and could not tell.
    for (const name of explored(fresh).map((tried) => tried.replace('tried', 'reached')))
      expect(facts[name]?.value).toBe(fresh[name]?.value);
    expect(facts['triedTotal']?.value).toBe(result(second).tried);
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
    const events = read(eventsAt(JUNE, must(entriesOf(left, { diagnostic: 'd-2', startedAt: JUNE }))));
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
    const events = read(eventsAt(MARCH, must(entriesOf(state!, { diagnostic: 'd-1', startedAt: MARCH }))));
    const { facts } = keptPerson(events, smaller);
    const live = result(state!).facts;
    expect(facts['triedTotal']?.value).toBe(live['triedTotal']?.value);
    for (const name of Object.keys(facts).filter((one) => /^(?:level|reached)/u.test(one)))
      expect([name, facts[name]?.value]).toEqual([name, live[name]?.value]);
  });
});

describe('what was said', () => {
  const talk = (at: string, payload: Partial<PayloadByKind['first-talk']>): readonly TypedEvent[] =>
    read(
      eventsAt(at, [
        must(
          entryOf('first-talk', {
            bank: { id: 'other-bank', version: '1.0.0' },
            answers: {},
            barriers: {},
            urgency: 'unknown',
            told: 'paper',
            ...payload,
          }),
        ),
      ]),
    );
  const goals = (...options: readonly string[]): Partial<PayloadByKind['first-talk']> => ({
    answers: { 'talk:goal': options },
  });

  it('later stands, question by question', () => {
    const events = [
      ...talk(MARCH, { answers: { 'talk:goal': ['work'], 'talk:wish': ['learn-alone'], 'talk:reading': ['hard'] } }),
      ...talk('2026-04-01T09:00:00.000Z', { answers: { 'talk:wish': ['be-helped'], 'talk:reading': null } }),
    ];
    const { facts, answers, barriers } = keptPerson(events.toReversed(), config);
    expect(answers).toEqual({ 'talk:goal': ['work'], 'talk:wish': ['be-helped'], 'talk:reading': null });
    expect(facts['goal']?.at).toBe('2026-03-01');
    expect(facts['wish']).toMatchObject({ value: 'be-helped', at: '2026-04-01', refs: ['talk:wish'] });
    expect(facts['reading']).toBeUndefined();
    expect(Object.values(barriers)).toContain('refused');
  });

  it('is as old as the oldest answer it needs', () => {
    const option = config.bank.talk.questions.find(({ id }) => id === 'talk:goal')!.options[0]!;
    const first = keptPerson(talk(MARCH, goals(option.id)), config);
    expect(first.goals.length).toBeGreaterThan(0);
    expect(first.facts['goal']?.at).toBe('2026-03-01');
    const again = keptPerson(
      [...talk(MARCH, goals(option.id)), ...talk('2026-04-01T09:00:00.000Z', goals(option.id))],
      config,
    );
    expect(again.facts['goal']?.at).toBe('2026-04-01');
  });

  it('of barriers and urgency is kept as it was told, where no answer tells of it', () => {
    const events = talk(MARCH, { barriers: { F1: 'need', F5: 'strength', F6: 'refused' }, urgency: 'yes' });
    const { facts, barriers } = keptPerson(events, config);
    expect(barriers).toEqual({ F1: 'need', F5: 'strength', F6: 'refused' });
    expect(facts['barrier.F1']).toEqual({ value: 'need', source: 'talk', refs: [], at: '2026-03-01' });
    expect(facts['urgent']).toEqual({ value: true, source: 'talk', refs: [], at: '2026-03-01' });
    const answered = talk('2026-04-01T09:00:00.000Z', {
      answers: { 'talk:connection': ['good'], 'talk:urgency': ['no'] },
    });
    const later = keptPerson([...events, ...answered], config);
    expect(later.facts['urgent']?.value).toBe(false);
    expect(later.barriers['F1']).toBe('strength');
    const said = talk('2026-05-01T09:00:00.000Z', { barriers: { F1: 'need' }, urgency: 'yes' });
    const last = keptPerson([...events, ...answered, ...said], config);
    expect([last.barriers['F1'], last.facts['urgent']?.value]).toEqual(['need', true]);
  });
});

it('what is practised, said of oneself or only read tells nothing', () => {
  const [state] = diagnostics(1, 61);
  const entries = must(entriesOf(state!, { diagnostic: 'd-1', startedAt: MARCH })).filter(
    ({ kind }) => kind === 'observation',
  );
  const beside = (more: object, diagnostic: string | null = 'd-1'): KeptPerson =>
    keptPerson(
      read(
        eventsAt(
          MARCH,
          entries.map((entry) => {
            const payload = entry.payload as unknown as PayloadByKind['observation'];
            const observation = { ...payload.observation, ...more };
            return must(entryOf('observation', { ...payload, diagnostic, observation }));
          }),
        ),
      ),
      config,
    );
  expect(beside({}).did.length).toBeGreaterThan(0);
  for (const person of [
    beside({ behaviour: 'practise' }),
    beside({ itemId: 'item:unknown', declared: true }),
    beside({ itemId: 'item:unknown', awareness: true }),
    beside({}, null),
  ]) {
    expect(person.facts).toEqual({});
    expect(person.did).toEqual([]);
    expect(person.seen.length).toBeGreaterThan(0);
  }
});
