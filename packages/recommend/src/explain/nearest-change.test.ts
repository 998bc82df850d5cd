import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../fact.ts';
import { FACTS } from '../facts/facts.ts';
import { condition, partialAndComplete, SOME_FACTS, told } from '../recommend.test-arbitrary.ts';
import { nearestChange } from './nearest-change.ts';
import { reachOf } from './reach-of.ts';

const offline: Condition = { fact: 'connection', op: 'eq', value: 'none' };
const online: Condition = { fact: 'connection', op: 'eq', value: 'good' };
const phone: Condition = { fact: 'device', op: 'contains', value: 'phone' };
const done: Condition = { fact: 'done.jalon:0.1', op: 'gte', value: 2 };

describe('nearestChange', () => {
  it('of advice that holds: what would end it', () => {
    expect(nearestChange(offline, { connection: told('none') })).toEqual({
      changes: [{ fact: 'connection', from: 'none', to: 'good' }],
      makes: 'no',
      reach: 'life',
    });
  });

  it('of advice that does not hold: what would bring it, with its bound', () => {
    expect(nearestChange(done, { 'done.jalon:0.1': told(0) })).toEqual({
      changes: [{ fact: 'done.jalon:0.1', from: 0, to: 2, bound: 'least' }],
      makes: 'yes',
      reach: 'skill',
    });
  });

  it('a thing to get comes before a thing to learn, and both before what nobody can change', () => {
    const facts = { connection: told('none'), 'done.jalon:0.1': told(0), ageBand: told('70-plus') };
    const young: Condition = { fact: 'ageBand', op: 'eq', value: '18-24' };
    const firstOf = (...any: readonly Condition[]) => nearestChange({ any }, facts)?.changes[0].fact;
    expect(firstOf(young, done, online)).toBe('connection');
    expect(firstOf(young, done)).toBe('done.jalon:0.1');
    expect(nearestChange(young, facts)).toMatchObject({ changes: [{ fact: 'ageBand' }], reach: 'fixed' });
  });

  it('takes two things to get rather than one that nobody can change', () => {
    const young: Condition = { fact: 'ageBand', op: 'eq', value: '18-24' };
    const facts = { connection: told('none'), device: told(['computer']), ageBand: told('70-plus') };
    expect(nearestChange({ any: [young, { all: [online, phone] }] }, facts)?.changes).toHaveLength(2);
  });

  it('never asks to unlearn where anything else would do', () => {
    const facts = { 'done.jalon:0.1': told(3), connection: told('none'), device: told(['phone']) };
    expect(nearestChange({ all: [done, offline, phone] }, facts)?.reach).toBe('life');
    expect(nearestChange(done, facts)).toMatchObject({ reach: 'fixed', changes: [{ to: 1, bound: 'most' }] });
  });

  it.each<[string, Condition, FactValue]>([
    ['a device', phone, ['phone']],
    ['what one has, for nothing', { fact: 'device', op: 'contains', value: 'none' }, ['phone']],
    ['a connection', offline, 'good'],
    ['a mailbox', { fact: 'ownEmail', op: 'eq', value: false }, true],
    ['a goal', { fact: 'goal', op: 'contains', value: 'goal:taxes' }, ['goal:taxes']],
    ['a wish', { fact: 'wish', op: 'eq', value: 'be-helped' }, 'learn-alone'],
    ['a wish the other way', { fact: 'wish', op: 'eq', value: 'learn-alone' }, 'be-helped'],
  ])('nobody is told to give up %s', (_, when, now) => {
    const fact = 'fact' in when ? when.fact : '';
    expect(nearestChange(when, { [fact]: told(now) })?.reach).toBe('fixed');
  });

  it('a request that can wait is no loss', () => {
    const urgent: Condition = { fact: 'urgent', op: 'eq', value: true };
    expect(nearestChange(urgent, { urgent: told(true) })).toMatchObject({ reach: 'life', changes: [{ to: false }] });
  });

  it('what stands alone in a set is pushed out', () => {
    expect(nearestChange(phone, { device: told(['none']) })?.changes).toEqual([
      { fact: 'device', from: ['none'], to: ['phone'] },
    ]);
    expect(nearestChange(phone, { device: told(['tablet']) })?.changes[0].to).toEqual(['tablet', 'phone']);
  });

  it('has nothing to say of the unknown, nor of what can be no other way', () => {
    expect(nearestChange(offline, {})).toBeNull();
    expect(nearestChange({ fact: 'doneTotal', op: 'gte', value: 0 }, { doneTotal: told(1) })).toBeNull();
    expect(nearestChange({ fact: 'mystery', op: 'eq', value: 1 }, { mystery: told(1) })).toBeNull();
  });

  it.each<[string, Condition, number, object]>([
    ['another number does too, further on', { any: [count('gte', 2), count('eq', 4)] }, 0, { to: 2, bound: 'least' }],
    ['too many would not do', { all: [count('gte', 2), count('lt', 4)] }, 0, { to: 2, bound: 'exactly' }],
    ['a hole further on', { all: [count('gte', 2), count('ne', 5)] }, 0, { to: 2, bound: 'exactly' }],
    ['none would not do', { all: [count('lte', 3), count('ne', 0)] }, 6, { to: 3, bound: 'exactly' }],
    ['fewer would do', count('lte', 3), 6, { to: 3, bound: 'most' }],
  ])('says how many to the end of what may be: %s', (_, when, now, change) => {
    expect(nearestChange(when, { doneTotal: told(now) })?.changes[0]).toMatchObject(change);
  });

  it('looks at long sets a bounded number of times', () => {
    const ids = (from: number): readonly string[] => Array.from({ length: 2000 }, (_, at) => `resource:a${from + at}`);
    const when: Condition = { fact: 'alreadyDone', op: 'eq', value: ids(0) };
    const found = nearestChange(when, { alreadyDone: told(ids(0).slice(1)) });
    expect(found?.changes[0].to).toHaveLength(2000);
    expect(nearestChange(when, { alreadyDone: told(ids(0)) })?.makes).toBe('no');
  }, 10_000);

  it('gives up within its limits', () => {
    const wide: Condition = { all: FACTS.filter(({ type }) => type === 'boolean').map(({ name }) => is(name)) };
    const facts = Object.fromEntries(FACTS.map(({ name }) => [name, told(false)]));
    expect(nearestChange(wide, facts)).toBeNull();
    expect(nearestChange(offline, { connection: told('none') }, FACTS, { facts: 1, tries: 1 })).toBeNull();
  });

  it('what it proposes does turn the condition round, and no smaller set would', () => {
    fc.assert(
      fc.property(condition, partialAndComplete, (when, { partial }) => {
        const truth = evaluateCondition(when, valuesOf(partial));
        fc.pre(truth !== 'unknown');
        const found = nearestChange(when, partial, FACTS, { facts: 3, tries: 100_000 });
        const fewest = fewestChanges(when, partial, truth === 'yes' ? 'no' : 'yes');
        if (found === null) return fewest === null || fewest.size > 3;
        const changed = Object.fromEntries(found.changes.map(({ fact, to }) => [fact, to]));
        expect(evaluateCondition(when, { ...valuesOf(partial), ...changed })).toBe(found.makes);
        expect(found.makes).not.toBe(truth);
        for (const { fact, to, bound } of found.changes) {
          if (typeof to !== 'number') continue;
          for (let other = to; other >= 0 && other <= 9; other += bound === 'most' ? -1 : 1)
            if (bound !== 'exactly')
              expect(evaluateCondition(when, { ...valuesOf(partial), ...changed, [fact]: other })).toBe(found.makes);
        }
        expect({ isFixed: found.reach === 'fixed', size: found.changes.length }).toEqual(fewest);
        return true;
      }),
      { numRuns: 150 },
    );
  });
});

function count(op: 'eq' | 'ne' | 'lt' | 'lte' | 'gte', value: number): Condition {
  return { fact: 'doneTotal', op, value };
}

function is(fact: string): Condition {
  return { fact, op: 'eq', value: true };
}

function valuesOf(facts: Facts): Record<string, FactValue> {
  return Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
}

/** By trying every value of every fact of the condition, at most three at once: whether unlearning is needed, and how many facts. */
function fewestChanges(
  when: Condition,
  facts: Facts,
  wanted: 'yes' | 'no',
): { readonly isFixed: boolean; readonly size: number } | null {
  const used = SOME_FACTS.filter(({ name }) => JSON.stringify(when).includes(`"${name}"`));
  const values = valuesOf(facts);
  let best: { isFixed: boolean; size: number } | null = null;
  const tryFrom = (at: number, size: number, isFixed: boolean): void => {
    if (best !== null && (Number(isFixed) - Number(best.isFixed) || size - best.size) >= 0) return;
    if (evaluateCondition(when, values) === wanted) {
      best = { isFixed, size };
      return;
    }
    const declaration = used[at];
    if (declaration === undefined || size === 3) return;
    tryFrom(at + 1, size, isFixed);
    const from = values[declaration.name];
    for (const to of everyValue(declaration.name)) {
      if (JSON.stringify(to) === JSON.stringify(from)) continue;
      values[declaration.name] = to;
      const change = from === undefined ? { fact: declaration.name, to } : { fact: declaration.name, from, to };
      tryFrom(at + 1, size + 1, isFixed || reachOf(declaration, change) === 'fixed');
    }
    if (from === undefined) delete values[declaration.name];
    else values[declaration.name] = from;
  };
  tryFrom(0, 0, false);
  return best;
}

function everyValue(name: string): readonly FactValue[] {
  const { type, values = [], exclusive = [] } = SOME_FACTS.find((one) => one.name === name)!;
  if (type === 'boolean') return [true, false];
  if (type === 'number') return [0, 1, 2, 3, 4];
  if (type === 'string') return values;
  let sets: readonly string[][] = [[]];
  for (const value of values) sets = [...sets, ...sets.map((set) => [...set, value])];
  return sets.filter((set) => set.length < 2 || !set.some((one) => exclusive.includes(one)));
}
