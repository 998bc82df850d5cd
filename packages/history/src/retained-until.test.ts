import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { day, groundEventOf, office, person, recordOf } from './ground.test-support.ts';
import { groundsFromEvents } from './ground/grounds.ts';
import { addMonths, nextMillisecond } from './instant.ts';
import { addMilliseconds } from './milliseconds.ts';
import { retainedUntil } from './retained-until.ts';
import { eventOf } from './store.test-laws.ts';

const whose = { tenant: 'town', subject: 'anna', purpose: 'follow-up' } as const;
const store = { ...whose, categories: ['results'], operation: 'store', at: day(1) } as const;

describe('retainedUntil', () => {
  it('is the first instant at which storing is refused, whatever the ground', () => {
    let told = 0;
    const ground = fc.constantFrom(
      { kind: 'consent', explicit: true } as const,
      {
        kind: 'publicTask',
        statute: 'law:1',
      } as const,
    );
    const retention = fc.record({
      after: fc.constantFrom('lastContact' as const, 'lastUpdate' as const),
      months: fc.integer({ min: 1, max: 24 }),
    });
    const open = fc.option(fc.constantFrom('objected' as const, 'withdrawn' as const));
    fc.assert(
      fc.property(ground, retention, fc.option(fc.integer({ min: 1, max: 28 })), open, (kind, keep, until, end) => {
        const record = recordOf<typeof kind>(kind, { retention: keep });
        const isConsent = kind.kind === 'consent';
        const yes = isConsent
          ? { state: 'given', by: person, ...(until !== null && { validUntil: addMonths(day(until), 1) }) }
          : { state: 'informed', by: office };
        const events = [
          groundEventOf('a', day(1), record, yes as never),
          eventOf('d', { at: day(2), purpose: 'follow-up' }),
          eventOf('e', { at: day(5), purpose: 'research' }),
          ...(end === null || (end === 'withdrawn') !== isConsent
            ? []
            : [groundEventOf('b', day(6), record, { state: end, by: person } as never)]),
        ];
        const grounds = groundsFromEvents(events);
        const now = day(7);
        const instant = retainedUntil(grounds, whose, now);
        if (instant === null) {
          expect(decide(grounds, store, now).permit).toBe(false);
          return;
        }
        told += 1;
        expect(decide(grounds, store, now).permit).toBe(true);
        expect(decide(grounds, store, addMilliseconds(instant, -1)).permit).toBe(true);
        expect(decide(grounds, store, instant).permit).toBe(false);
        expect(decide(grounds, store, nextMillisecond(instant)).permit).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('is null where nothing may be stored, or where that cannot be told', () => {
    const record = recordOf({ kind: 'publicTask', statute: 'law:1' });
    const grounds = groundsFromEvents([groundEventOf('a', day(3), record, { state: 'informed', by: office })]);
    expect(retainedUntil(grounds, whose, day(4))).toBe('2027-03-03T09:00:00.000Z');
    expect(retainedUntil(grounds, { ...whose, purpose: 'research' }, day(4))).toBe(null);
    expect(retainedUntil(grounds, { ...whose, tenant: 'city' }, day(4))).toBe(null);
    expect(retainedUntil(grounds, { ...whose, subject: 'bela' }, day(4))).toBe(null);
    expect(retainedUntil(grounds, whose, day(2))).toBe(null);
    expect(retainedUntil(grounds, whose, 'soon')).toBe(null);
    expect(retainedUntil(grounds, whose, '2027-03-03T09:00:00.000Z')).toBe(null);
    expect(retainedUntil({ ...grounds, unreadable: true }, whose, day(4))).toBe(null);
    expect(retainedUntil({ ...grounds, erasedAt: day(3) }, whose, day(4))).toBe(null);
  });
});
