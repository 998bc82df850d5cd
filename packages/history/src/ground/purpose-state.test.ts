import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authority, day, groundEventOf, office, person, recordOf } from '../ground.test-support.ts';
import { addMonths } from '../instant.ts';
import type { GroundEvent } from './ground-event.ts';
import { groundsFromEvents, type GroundLog } from './grounds.ts';
import { purposeState } from './purpose-state.ts';

const consents = [1, 2, 3].map((n) => recordOf({ kind: 'consent', explicit: false }, { recordId: `consent-${n}` }));
const tasks = [1, 2, 3].map((n) => recordOf({ kind: 'publicTask', statute: 'law:1' }, { recordId: `task-${n}` }));

/** A few instants, so that many things happen at the same one. */
const at = fc.integer({ min: 1, max: 5 }).map(day);

const consentLogs = fc
  .array(
    fc.record({
      at,
      record: fc.constantFrom(...consents),
      change: fc.constantFrom(
        { state: 'given', by: person } as const,
        { state: 'given', by: person, validUntil: day(4) } as const,
        { state: 'renewed', by: person } as const,
        { state: 'refused', by: person } as const,
        { state: 'withdrawn', by: person } as const,
        { state: 'revoked', by: office } as const,
        { state: 'invalidated', by: authority } as const,
        { state: 'requested', by: office } as const,
      ),
    }),
    { maxLength: 8 },
  )
  .map((steps) => logsOf(steps.map((step, i) => groundEventOf(`e${i}`, step.at, step.record, step.change))));

const taskLogs = fc
  .array(
    fc.record({
      at,
      record: fc.constantFrom(...tasks),
      change: fc.constantFrom(
        { state: 'informed', by: office } as const,
        { state: 'objected', by: person } as const,
        { state: 'restricted', by: person } as const,
        { state: 'lifted', by: office } as const,
        { state: 'invalidated', by: authority } as const,
      ),
    }),
    { maxLength: 8 },
  )
  .map((steps) => logsOf(steps.map((step, i) => groundEventOf(`e${i}`, step.at, step.record, step.change))));

function logsOf(events: Parameters<typeof groundsFromEvents>[0]): readonly GroundLog[] {
  const { logs, unreadable } = groundsFromEvents(events);
  if (unreadable) throw new Error('unreadable');
  return logs;
}

/** Everything that happened before, in order: by instant, then by id. */
function told(logs: readonly GroundLog[], before: string | null): readonly GroundEvent[] {
  return logs
    .flatMap(({ events }) => events)
    .filter((event) => before === null || event.at < before)
    .toSorted((a, b) => (a.at + a.eventId < b.at + b.eventId ? -1 : 1));
}

describe('where a purpose stands, read one event after the other', () => {
  it('under consent: the last thing said', () => {
    let held = 0;
    fc.assert(
      fc.property(consentLogs, fc.option(at), at, (logs, before, now) => {
        const events = told(logs, before);
        const last = events.at(-1);
        const state = purposeState(logs, before, now);
        if (last === undefined) {
          expect(state).toEqual({ kind: 'denied', reason: logs.length === 0 ? 'no-record' : 'not-given' });
          return;
        }
        const invalid = events.some((event) => event.state === 'invalidated' && event.recordId === last.recordId);
        const until = 'validUntil' in last ? (last.validUntil ?? '') : addMonths(last.at, 12);
        const yes = last.state === 'given' || last.state === 'renewed';
        if (invalid) expect(state).toEqual({ kind: 'denied', reason: 'invalidated' });
        else if (yes && until > now) {
          held += 1;
          expect(state).toMatchObject({ kind: 'holds', record: { recordId: last.recordId }, since: last.at, until });
        } else expect(state).toEqual({ kind: 'denied', reason: REASONS[last.state] });
      }),
      { numRuns: 2000 },
    );
    expect(held).toBeGreaterThan(100);
  });

  it('under a public task: informed of, by a record that stands, and nothing open', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(taskLogs, fc.option(at), (logs, before) => {
        const invalid = new Set<string>();
        const objected = new Set<string>();
        const restricted = new Set<string>();
        let holding: GroundEvent | null = null;
        for (const event of told(logs, before)) {
          const { recordId, state } = event;
          if (state === 'informed' && !invalid.has(recordId)) holding = event;
          if (state === 'invalidated') invalid.add(recordId);
          if (state === 'objected') objected.add(recordId);
          if (state === 'restricted') restricted.add(recordId);
          if (state === 'lifted') for (const open of [objected, restricted]) open.delete(recordId);
        }
        const stands = holding !== null && !invalid.has(holding.recordId);
        const state = purposeState(logs, before, day(9));
        const words = stands
          ? objected.size > 0
            ? 'storage-only objected'
            : restricted.size > 0
              ? 'storage-only restricted'
              : 'holds '
          : `denied ${logs.length === 0 ? 'no-record' : invalid.size > 0 ? 'invalidated' : 'not-informed'}`;
        seen.add(words);
        expect(`${state.kind} ${'reason' in state ? state.reason : ''}`).toBe(words);
        if (stands && state.kind !== 'denied')
          expect([state.record.recordId, state.since]).toEqual([holding?.recordId, holding?.at]);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(6);
  });
});

const REASONS: Readonly<Record<string, string>> = {
  given: 'expired',
  renewed: 'expired',
  refused: 'refused',
  withdrawn: 'withdrawn',
  revoked: 'revoked',
  invalidated: 'invalidated',
  requested: 'not-given',
};

describe('one purpose, one ground', () => {
  const [consent] = consents as [(typeof consents)[0]];
  const [task] = tasks as [(typeof tasks)[0]];
  const informed = (n: number): ReturnType<typeof groundEventOf> =>
    groundEventOf('task', day(n), task, { state: 'informed', by: office });
  const stateOf = (...events: Parameters<typeof groundsFromEvents>[0]): string => {
    const state = purposeState(logsOf(events), null, day(20));
    return state.kind === 'denied' ? state.reason : `${state.kind} ${state.record.ground.kind}`;
  };

  it('another kind told later adds nothing', () => {
    const asked = groundEventOf('a', day(1), consent, { state: 'requested', by: office });
    expect(stateOf(asked, informed(2))).toBe('not-given');
    expect(stateOf(informed(1), groundEventOf('a', day(2), consent, { state: 'given', by: person }))).toBe(
      'holds publicTask',
    );
    expect(stateOf(informed(1), groundEventOf('a', day(2), consent, { state: 'requested', by: office }))).toBe(
      'holds publicTask',
    );
  });

  it.each([
    ['refused', person],
    ['withdrawn', person],
    ['revoked', office],
    ['invalidated', authority],
  ] as const)('a no is heard under any kind, and before or after: %s', (state, by) => {
    const no = (n: number): ReturnType<typeof groundEventOf> =>
      groundEventOf('no', day(n), consent, { state, by } as Parameters<typeof groundEventOf<typeof consent.ground>>[3]);
    expect(stateOf(no(1), informed(2))).toBe(state);
    expect(stateOf(informed(1), no(2))).toBe(state);
  });

  it.each(['objected', 'restricted'] as const)('%s under another kind: stored at most', (state) => {
    const yes = groundEventOf('yes', day(1), consent, { state: 'given', by: person });
    const open = groundEventOf('open', day(3), task, { state, by: person });
    const lifted = groundEventOf('shut', day(4), task, { state: 'lifted', by: office });
    expect(stateOf(yes, informed(2), open)).toBe('storage-only consent');
    expect(stateOf(yes, informed(2), open, lifted)).toBe('holds consent');
    expect(stateOf(yes, open)).toBe('storage-only consent');
    expect(stateOf(yes, open, lifted)).toBe('holds consent');
  });
});
