import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Request } from './decide.ts';
import type { ConsentGround, Ground } from './ground/ground.ts';
import type { GroundChange, GroundEvent } from './ground/ground-event.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { Grounds } from './ground/grounds.ts';
import { recordOf } from './ground.test-support.ts';

const person = { role: 'subject', partyRef: 'anna' } as const;
const office = { role: 'controller', partyRef: 'town' } as const;
const judge = { role: 'authority', partyRef: 'cnil' } as const;
const publicTask = { kind: 'publicTask', statute: 'law:1' } as const;
const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T09:00:00.000Z`;

/** A log of a record: [day, change]. */
function groundsOf<G extends Ground>(
  record: GroundRecord<G>,
  ...steps: readonly (readonly [number, GroundChange<G>])[]
): Grounds {
  const events = steps.map(
    ([n, change], index) =>
      ({
        eventId: `e${index}`,
        recordId: record.recordId,
        at: day(n),
        method: 'in-app',
        offline: false,
        ...change,
      }) as GroundEvent,
  );
  return { logs: [{ record, events }], erasedAt: null, unreadable: false, lastContact: null, lastUpdate: {} };
}

function request(operation: Request['operation'], at: number, rest: Partial<Request> = {}): Request {
  return {
    tenantId: 'town',
    subjectId: 'anna',
    purpose: 'follow-up',
    categories: ['results'],
    operation,
    at: day(at),
    ...rest,
  };
}

const consent = recordOf({ kind: 'consent', explicit: false });
const given = { state: 'given', by: person } as const;
const reasonOf = (grounds: Grounds, asked: Request, now: number): string => {
  const decision = decide(grounds, asked, day(now));
  return decision.permit ? 'permit' : decision.reason;
};

describe('decide on consent', () => {
  it('refuses where nothing was ever said', () => {
    expect(
      reasonOf(
        { logs: [], erasedAt: null, unreadable: false, lastContact: null, lastUpdate: {} },
        request('store', 1),
        2,
      ),
    ).toBe('no-record');
    expect(reasonOf(groundsOf(consent), request('store', 1), 2)).toBe('not-given');
  });

  it('names the record it stands on', () => {
    expect(decide(groundsOf(consent, [1, given]), request('store', 2), day(3))).toEqual({
      permit: true,
      recordId: consent.recordId,
    });
  });

  it.each<[string, GroundChange<ConsentGround>, string]>([
    ['requested', { state: 'requested', by: office }, 'not-given'],
    ['deferred', { state: 'deferred', by: person }, 'not-given'],
    ['refused', { state: 'refused', by: person }, 'refused'],
    ['withdrawn', { state: 'withdrawn', by: person }, 'withdrawn'],
    ['revoked', { state: 'revoked', by: office }, 'revoked'],
    ['invalidated', { state: 'invalidated', by: judge }, 'invalidated'],
    ['renewed', { state: 'renewed', by: person }, 'permit'],
  ])('after %s, what counts is the last thing said', (_, change, reason) => {
    const grounds = groundsOf(consent, [1, given], [5, change]);
    for (const operation of ['store', 'read', 'count'] as const)
      expect(reasonOf(grounds, request(operation, 3), 6)).toBe(reason);
  });

  it('judges collecting at the time of the data, and the rest now', () => {
    const grounds = groundsOf(consent, [2, given], [5, { state: 'withdrawn', by: person }]);
    expect(reasonOf(grounds, request('collect', 3), 9)).toBe('permit');
    expect(reasonOf(grounds, request('collect', 1), 9)).toBe('not-given');
    expect(reasonOf(grounds, request('collect', 6), 9)).toBe('withdrawn');
    expect(reasonOf(grounds, request('store', 3), 9)).toBe('withdrawn');
  });

  it('takes strictly before: what came with the agreement itself came too soon', () => {
    const grounds = groundsOf(consent, [2, given], [5, { state: 'withdrawn', by: person }]);
    expect(reasonOf(grounds, request('collect', 2), 9)).toBe('not-given');
    expect(reasonOf(grounds, request('collect', 5), 9)).toBe('permit');
  });

  it('expires by itself, after twelve months or when it was said', () => {
    expect(reasonOf(groundsOf(consent, [1, { ...given, validUntil: day(5) }]), request('store', 2), 4)).toBe('permit');
    expect(reasonOf(groundsOf(consent, [1, { ...given, validUntil: day(5) }]), request('store', 2), 5)).toBe('expired');
    expect(reasonOf(groundsOf(consent, [1, { ...given, validUntil: day(5) }]), request('collect', 4), 9)).toBe(
      'permit',
    );
    const yearOld = groundsOf(consent, [1, given]);
    expect(decide(yearOld, request('read', 2), '2027-03-01T08:59:59.999Z')).toMatchObject({ permit: true });
    expect(decide(yearOld, request('read', 2), '2027-03-01T09:00:00.000Z')).toEqual({
      permit: false,
      reason: 'expired',
    });
  });

  it('asks for somebody who may agree', () => {
    const child = { ...consent, capacity: 'under-15' } as const;
    expect(reasonOf(groundsOf(child, [1, given]), request('store', 2), 3)).toBe('guardian-missing');
    expect(
      reasonOf(
        groundsOf(child, [1, { state: 'given', by: { role: 'parent', partyRef: 'p' } }]),
        request('store', 2),
        3,
      ),
    ).toBe('permit');
  });
});

describe('decide on the other grounds', () => {
  const record = recordOf(publicTask);
  const informed = { state: 'informed', by: office } as const;

  it('asks that the person was told', () => {
    expect(reasonOf(groundsOf(record), request('store', 2), 3)).toBe('not-informed');
    expect(reasonOf(groundsOf(record, [1, informed]), request('store', 2), 3)).toBe('permit');
    expect(reasonOf(groundsOf(record, [4, informed]), request('collect', 2), 5)).toBe('not-informed');
  });

  it.each([
    ['objected', person],
    ['restricted', person],
  ] as const)('%s: still stored, no longer used, until it is lifted', (state, by) => {
    const open = groundsOf(record, [1, informed], [3, { state, by }]);
    expect(reasonOf(open, request('store', 2), 4)).toBe('permit');
    for (const operation of ['read', 'count', 'share'] as const)
      expect(reasonOf(open, request(operation, 2), 4)).toBe(state);
    expect(reasonOf(open, request('collect', 4), 5)).toBe(state);
    const lifted = groundsOf(record, [1, informed], [3, { state, by }], [5, { state: 'lifted', by: office }]);
    expect(reasonOf(lifted, request('read', 2), 6)).toBe('permit');
    expect(reasonOf(groundsOf(record, [1, informed], [3, { state, by }], [4, informed]), request('read', 2), 6)).toBe(
      state,
    );
  });

  it('an authority’s refusal is not undone by telling the same again', () => {
    const grounds = groundsOf(record, [1, informed], [3, { state: 'invalidated', by: judge }], [4, informed]);
    expect(reasonOf(grounds, request('store', 2), 5)).toBe('invalidated');
  });

  it('one purpose keeps its ground: another kind told later does not count', () => {
    const refused = groundsOf(consent, [1, { state: 'refused', by: person }]);
    const swapped = {
      ...refused,
      logs: [...refused.logs, ...groundsOf({ ...record, recordId: 'r2' }, [2, informed]).logs],
    };
    expect(reasonOf(swapped, request('store', 3), 4)).toBe('refused');
  });
});

describe('decide on bounds', () => {
  const grounds = groundsOf(consent, [1, given]);

  it.each<[string, Partial<Request>, string]>([
    ['another person', { subjectId: 'bela' }, 'no-record'],
    ['another organisation', { tenantId: 'city' }, 'no-record'],
    ['another purpose', { purpose: 'research' }, 'no-record'],
    ['an unknown purpose', { purpose: 'marketing' as 'research' }, 'unknown-schema'],
    ['an unknown operation', { operation: 'sell' as 'share' }, 'unknown-schema'],
    ['a category too many', { categories: ['results', 'contact'] }, 'category-not-covered'],
    ['sharing with nobody in particular', { operation: 'share' }, 'recipient-not-covered'],
    ['sharing with others', { operation: 'share', recipient: 'partners' }, 'recipient-not-covered'],
    ['sharing with the one named', { operation: 'share', recipient: 'library' }, 'permit'],
    ['data from the future', { at: day(20) }, 'clock-suspect'],
    ['data from no time', { at: '2026-03-02' }, 'clock-suspect'],
  ])('%s', (_, rest, reason) => {
    expect(reasonOf(grounds, request('read', 2, rest), 4)).toBe(reason);
  });

  it('trusts no clock before what was said, or that says nothing', () => {
    expect(reasonOf(grounds, request('read', 0, { at: '2026-02-01T09:00:00.000Z' }), 0)).toBe('clock-suspect');
    expect(decide(grounds, request('read', 2), 'yesterday')).toEqual({ permit: false, reason: 'clock-suspect' });
  });

  it('forgets after the retention, counted from the last contact or the last data', () => {
    const at = '2026-09-10T09:00:00.000Z';
    const months = (after: 'lastContact' | 'lastUpdate', rest: Partial<Grounds>): string => {
      const decision = decide(
        { ...groundsOf({ ...consent, retention: { after, months: 6 } }, [1, given]), ...rest },
        request('read', 2),
        at,
      );
      return decision.permit ? 'permit' : decision.reason;
    };
    expect(months('lastContact', { lastContact: day(9) })).toBe('retention-elapsed');
    expect(months('lastContact', { lastContact: day(11) })).toBe('permit');
    expect(months('lastUpdate', { lastContact: day(11), lastUpdate: { 'follow-up': day(9) } })).toBe(
      'retention-elapsed',
    );
    expect(months('lastUpdate', { lastContact: day(9), lastUpdate: { 'follow-up': day(11), research: day(2) } })).toBe(
      'permit',
    );
    expect(months('lastUpdate', {})).toBe('retention-elapsed');
  });

  it('is closed where somebody was erased, or anything cannot be understood', () => {
    expect(reasonOf({ ...grounds, erasedAt: day(2) }, request('read', 2), 4)).toBe('erased');
    expect(reasonOf({ ...grounds, unreadable: true }, request('read', 2), 4)).toBe('unknown-schema');
  });

  it('never throws, and permits nothing that makes no sense', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        expect(decide(a as Grounds, b as Request, c as string).permit).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
