import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { ruleOf, told } from './recommend.test-arbitrary.ts';
import { usableFacts } from './usable-facts.ts';

const demands = { on: '2026-11-23', maxAgeDays: 365 };

describe('usableFacts', () => {
  it.each([
    ['2026-11-23', null],
    ['2025-11-23', null],
    ['2025-11-22', 'expired'],
    ['2026-11-24', 'expired'],
    ['2999-01-01', 'expired'],
    ['soon', 'expired'],
  ])('learnt on %s: %s', (at, why) => {
    const { usable, unusable } = usableFacts({ urgent: { ...told(true), at } }, demands);
    expect(unusable.get('urgent') ?? null).toBe(why);
    expect(Object.keys(usable)).toEqual(why === null ? ['urgent'] : []);
  });

  it('no name brings facts that nobody told', () => {
    const hostile = JSON.parse('{"__proto__":{"urgent":{"value":true,"source":"talk","refs":[]}}}') as Facts;
    expect(Object.getPrototypeOf(usableFacts(hostile, demands).usable)).toBe(Object.prototype);
    const inherited = Object.create({ urgent: told(true) }) as Facts;
    const rule = ruleOf('rule:urgent', { fact: 'urgent', op: 'eq', value: true });
    for (const facts of [hostile, inherited])
      for (const asked of [demands, {}])
        expect(evaluate([rule], facts, asked)).toMatchObject({
          recommendations: [],
          toAssess: [{ missing: ['urgent'] }],
        });
  });
});
