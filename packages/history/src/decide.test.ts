import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Request } from './decide.ts';
import type { ConsentGround, Ground } from './ground/ground.ts';
import type { GroundChange, GroundEvent } from './ground/ground-event.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { Grounds } from './ground/grounds.ts';
import { authority as judge, day, guardian, office, parent, person, recordOf } from './ground.test-support.ts';
import { FORBIDDEN_USES, USES } from './use.ts';

const publicTask = { kind: 'publicTask', statute: 'law:1' } as const;

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
    tenant: 'town',
    subject: 'anna',
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

  it('takes what was said aloud where it is attested', () => {
    const grounds = groundsOf(consent, [1, given]);
    const aloud = (rest: Partial<GroundEvent>): Grounds => ({
      ...grounds,
      logs: grounds.logs.map(({ record, events }) => ({
        record,
        events: events.map((event) => ({ ...event, method: 'oral', ...rest }) as GroundEvent),
      })),
    });
    expect(reasonOf(aloud({}), request('store', 2), 3)).toBe('not-given');
    const evidence = { kind: 'mediator-attestation', sha256: 'a'.repeat(64) } as const;
    expect(reasonOf(aloud({ evidence }), request('store', 2), 3)).toBe('permit');
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

  it('an authority’s refusal is not undone by agreeing to the same again: it takes a new record', () => {
    const refused = groundsOf(consent, [1, given], [3, { state: 'invalidated', by: judge }], [4, given]);
    expect(reasonOf(refused, request('store', 2), 5)).toBe('invalidated');
    const anew = groundsOf({ ...consent, recordId: 'new' }, [5, given]);
    expect(reasonOf({ ...refused, logs: [...refused.logs, ...anew.logs] }, request('store', 2), 6)).toBe('permit');
  });

  it('of several records of a purpose, the last thing said counts, whichever it was said of', () => {
    const old = groundsOf({ ...consent, recordId: 'old' }, [1, given], [5, { state: 'withdrawn', by: person }]);
    const recent = groundsOf(consent, [3, given]);
    const both = { ...old, logs: [...old.logs, ...recent.logs] };
    expect(reasonOf(both, request('read', 2), 4)).toBe('clock-suspect');
    expect(reasonOf(both, request('read', 2), 6)).toBe('withdrawn');
    expect(reasonOf(both, request('collect', 4), 6)).toBe('permit');
    expect(decide(both, request('collect', 4), day(6))).toEqual({ permit: true, recordId: consent.recordId });
  });

  it('orders by whole stamps, in and after the same millisecond', () => {
    const stamp = (n: number, device = 'a1'): string => `${day(2)}-000${n}-${device}`;
    const { logs, ...rest } = groundsOf(consent, [1, given], [2, { state: 'withdrawn', by: person }]);
    const [log] = logs;
    const stamped = {
      ...rest,
      logs: [
        { record: consent, events: log!.events.map((event, i) => ({ ...event, at: i === 0 ? day(1) : stamp(3) })) },
      ],
    };
    expect(reasonOf(stamped, request('collect', 2), 3)).toBe('permit');
    expect(reasonOf(stamped, request('collect', 2, { at: stamp(2) }), 3)).toBe('permit');
    expect(reasonOf(stamped, request('collect', 2, { at: stamp(3) }), 3)).toBe('permit');
    expect(reasonOf(stamped, request('collect', 2, { at: stamp(3, 'b2') }), 3)).toBe('withdrawn');
    expect(reasonOf(stamped, request('collect', 2, { at: stamp(4) }), 3)).toBe('withdrawn');
    expect(reasonOf(stamped, request('store', 2), 2)).toBe('withdrawn');
    const until = groundsOf(consent, [1, { ...given, validUntil: day(2) }]);
    expect(reasonOf(until, request('collect', 2, { at: stamp(0) }), 3)).toBe('expired');
  });
});

describe('decide on who may agree', () => {
  const proof = { kind: 'signed-paper-ref', sha256: '0'.repeat(64) } as const;
  const people = { subject: person, parent, guardian } as const;

  it.each<[GroundRecord['capacity'], keyof typeof people, boolean, string]>([
    ['own', 'subject', false, 'permit'],
    ['own', 'parent', false, 'not-given'],
    ['own', 'guardian', true, 'not-given'],
    ['under-15', 'subject', true, 'guardian-missing'],
    ['under-15', 'parent', false, 'permit'],
    ['under-15', 'guardian', false, 'permit'],
    ['protected-adult', 'subject', true, 'guardian-missing'],
    ['protected-adult', 'parent', true, 'guardian-missing'],
    ['protected-adult', 'guardian', false, 'guardian-missing'],
    ['protected-adult', 'guardian', true, 'permit'],
  ])('%s, yes said by %s, with a proof: %s', (capacity, role, proven, reason) => {
    for (const state of ['given', 'renewed'] as const) {
      const { logs, ...rest } = groundsOf({ ...consent, capacity }, [1, { state, by: people[role] }]);
      const events = logs[0]!.events.map((event) => (proven ? { ...event, evidence: proof } : event));
      const grounds = { ...rest, logs: [{ ...logs[0]!, events }] };
      for (const operation of ['store', 'collect', 'read'] as const)
        expect(reasonOf(grounds, request(operation, 2), 3)).toBe(reason);
    }
  });

  it.each(['own', 'under-15', 'protected-adult'] as const)('%s: a no is taken from each of them', (capacity) => {
    const able = capacity === 'own' ? person : guardian;
    for (const state of ['withdrawn', 'refused'] as const)
      for (const by of Object.values(people)) {
        const { logs, ...rest } = groundsOf(
          { ...consent, capacity },
          [1, { state: 'given', by: able }],
          [3, { state, by }],
        );
        const events = logs[0]!.events.map((event) => ({ ...event, evidence: proof }));
        const grounds = { ...rest, logs: [{ ...logs[0]!, events }] };
        expect(reasonOf(grounds, request('collect', 2), 4)).toBe('permit');
        expect(reasonOf(grounds, request('store', 2), 4)).toBe(state);
      }
    const record = recordOf(publicTask, { capacity });
    for (const by of Object.values(people))
      expect(
        reasonOf(
          groundsOf(record, [1, { state: 'informed', by: office }], [2, { state: 'objected', by }]),
          request('read', 2),
          4,
        ),
      ).toBe('objected');
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

  it('lifting ends what is open on its own record, and on no other', () => {
    const one = groundsOf(
      record,
      [1, informed],
      [2, { state: 'objected', by: person }],
      [3, { state: 'restricted', by: judge }],
    );
    const other = groundsOf({ ...record, recordId: 'r2' }, [4, informed], [5, { state: 'lifted', by: office }]);
    const both = { ...one, logs: [...one.logs, ...other.logs] };
    expect(reasonOf(both, request('read', 2), 6)).toBe('objected');
    const lifted = groundsOf(
      record,
      [1, informed],
      [2, { state: 'objected', by: person }],
      [6, { state: 'lifted', by: office }],
    );
    expect(reasonOf({ ...both, logs: [...lifted.logs, ...other.logs] }, request('read', 2), 7)).toBe('permit');
  });

  it('an objection told late is heard: collected before it stays, used it is no longer', () => {
    const late = groundsOf(record, [1, informed], [3, { state: 'objected', by: person }]);
    expect(reasonOf(late, request('collect', 2), 9)).toBe('permit');
    expect(reasonOf(late, request('collect', 4), 9)).toBe('objected');
    expect(reasonOf(late, request('store', 4), 9)).toBe('permit');
    expect(reasonOf(late, request('read', 2), 9)).toBe('objected');
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
    ['another person', { subject: 'bela' }, 'no-record'],
    ['another organisation', { tenant: 'city' }, 'no-record'],
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

  it('refuses what nobody names: no categories, or one that the purpose never holds', () => {
    expect(reasonOf(grounds, request('read', 2, { categories: [] }), 4)).toBe('category-not-covered');
    expect(reasonOf(grounds, request('collect', 2, { categories: [] }), 4)).toBe('category-not-covered');
    const wide = groundsOf({ ...consent, dataCategories: ['results', 'contact'] }, [1, given]);
    expect(reasonOf(wide, request('read', 2), 4)).toBe('permit');
    expect(reasonOf(wide, request('read', 2, { categories: ['contact'] }), 4)).toBe('category-not-covered');
  });

  it('what art. 9 protects takes a consent that was explicit', () => {
    const special = { ...consent, specialCategory: true };
    expect(reasonOf(groundsOf(special, [1, given]), request('read', 2), 4)).toBe('category-not-covered');
    const explicit = { ...special, ground: { kind: 'consent', explicit: true } } as const;
    expect(reasonOf(groundsOf(explicit, [1, given]), request('read', 2), 4)).toBe('permit');
    const task = { ...recordOf(publicTask), specialCategory: true };
    const informed = { state: 'informed', by: office } as const;
    expect(reasonOf(groundsOf(task, [1, informed]), request('read', 2), 4)).toBe('category-not-covered');
  });

  it('never serves a benefit, a sanction, a recruitment or an appraisal, whatever the ground', () => {
    expect(FORBIDDEN_USES).toEqual(['benefit-eligibility', 'sanction', 'recruitment', 'appraisal']);
    const kinds: readonly Ground[] = [
      { kind: 'consent', explicit: true },
      { kind: 'contract', ref: 'c' },
      { kind: 'legalObligation', ref: 'l' },
      publicTask,
      { kind: 'legitimateInterest', assessmentRef: 'a' },
    ];
    for (const kind of kinds) {
      const change = kind.kind === 'consent' ? given : ({ state: 'informed', by: office } as const);
      const firm = groundsOf<Ground>(recordOf(kind), [1, change as GroundChange]);
      for (const operation of ['collect', 'store', 'read', 'share', 'count'] as const) {
        const asked = request(operation, 2, operation === 'share' ? { recipient: 'library' } : {});
        for (const use of USES) expect(reasonOf(firm, { ...asked, use }, 3)).toBe('permit');
        for (const use of FORBIDDEN_USES) expect(reasonOf(firm, { ...asked, use }, 3)).toBe('forbidden-use');
        for (const use of ['marketing', '', 'toString', null])
          expect(reasonOf(firm, { ...asked, use: use as 'research' }, 3)).toBe('unknown-schema');
      }
    }
  });

  it('takes no length of time that it cannot read', () => {
    for (const months of [Number.NaN, Number.POSITIVE_INFINITY, '12' as never])
      expect(
        reasonOf(
          groundsOf({ ...consent, retention: { after: 'lastContact', months } }, [1, given]),
          request('read', 2),
          4,
        ),
      ).not.toBe('permit');
    const long = groundsOf({ ...consent, retention: { after: 'lastContact', months: 240 } }, [
      1,
      { ...given, validUntil: '2040-01-01T00:00:00.000Z' },
    ]);
    expect(decide(long, request('read', 2), '2028-03-01T09:00:00.000Z')).toEqual({
      permit: false,
      reason: 'retention-elapsed',
    });
    expect(reasonOf(groundsOf(consent, [1, { ...given, validUntil: 'for ever' }]), request('read', 2), 4)).not.toBe(
      'permit',
    );
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
