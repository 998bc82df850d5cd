import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { provideInteractions } from '../interactions/interactions.ts';
import { flags } from '../measures/flags/flags.ts';
import { MOST_ENTRIES } from './keeping.ts';
import { replaySession } from './replay-session.ts';
import type { Session, SessionConfig, SessionEntry, SessionFlag } from './session.ts';
import type { SessionEvent } from './session-event.ts';
import { toSessionLog, type SessionLog } from './session-log.ts';
import { startSession } from './start-session.ts';
import { stepSession } from './step-session.ts';
import { fixedList } from './strategies/fixed-list.ts';

provideInteractions();

const banks = [singleChoice, multipleChoice];
const config = {
  items: banks.map(({ item }) => item),
  keys: banks.map(({ key }) => key),
  strategy: fixedList(banks.map(({ item }) => item.id)),
  flagsOf: flags,
};
const choose = (option: string): SessionEvent => ({ type: 'act', action: { type: 'choose', option } });

function play(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce((now, event) => {
    const step = stepSession(now, event, now.log.length * 10);
    if (!step.ok) throw new Error(`${event.type}: ${step.reason}`);
    return step.session;
  }, session);
}

const lived = play(startSession({ ...config, locale: 'fr', seed: 3 }), choose('a'), { type: 'next' }, choose('b'));
const saved = JSON.parse(JSON.stringify(toSessionLog(lived))) as SessionLog;

describe('how a session is opened', () => {
  test.each<[string, object]>([
    ['seed', { seed: 1.5 }],
    ['seed', { seed: Number.NaN }],
    ['locale', { locale: 'f'.repeat(10_000_000) }],
    ['locale', { locale: 'f'.repeat(65) }],
    ['locale', { locale: 7 }],
    ['behaviour', { behaviour: 'constructor' }],
    ['masteryAfter', { behaviour: 'practise', masteryAfter: 2.5 }],
    ['masteryAfter', { masteryAfter: 0 }],
  ])('a wrong %s is named, begun or saved', (field, wrong) => {
    const opening = { locale: 'fr', seed: 1, ...wrong };
    expect(() => startSession({ ...config, ...opening } as SessionConfig)).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(`${field}: expected `) as string }),
    );
    expect(replaySession(config, { ...saved, opening })).toMatchObject({
      ok: false,
      error: { code: 'broken-opening', field: `opening.${field}` },
    });
  });

  test('a language tag of 64 characters is one, of 65 none', () => {
    const locale = 'f'.repeat(64);
    expect(startSession({ ...config, locale, seed: 1 }).locale).toBe(locale);
    expect(stepSession(lived, { type: 'locale', locale }, 1e6).ok).toBe(true);
    expect(stepSession(lived, { type: 'locale', locale: `${locale}f` }, 1e6)).toEqual({
      ok: false,
      reason: 'unknown-event',
    });
  });

  test.each(['keys', 'strategy', 'items', 'practices', 'flagsOf', 'ahead'])(
    'a log may not give %s in the place of its host',
    (name) => {
      const opening = { ...saved.opening, [name]: [] };
      expect(replaySession(config, { ...saved, opening })).toMatchObject({
        ok: false,
        error: { code: 'broken-opening', field: `opening.${name}` },
      });
    },
  );

  test('each item draws from the seed and from its place', () => {
    expect(lived.records[0]?.attempt.seed).toBe(3);
    expect(lived.current?.attempt.seed).toBe(4);
  });
});

test('nothing in a log makes replaying throw', () => {
  const hostile = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 1e300, -1, ''));
  const broken = fc.record({
    schema: fc.constant('jalon.session/1'),
    opening: fc.oneof(
      hostile,
      fc.constant(saved.opening),
      fc.record({ locale: hostile, seed: fc.oneof(hostile, fc.integer()) }),
    ),
    entries: fc.oneof(
      hostile,
      fc
        .tuple(fc.nat(4), hostile, fc.constantFrom('t', 'seq', 'type', 'payload'))
        .map(([at, value, member]) =>
          saved.entries.map((entry, seq) => (seq === at ? { ...entry, [member]: value } : entry)),
        ),
      fc
        .record({ type: hostile, action: hostile, seed: hostile, locale: hostile })
        .map((payload) => [...saved.entries, { seq: saved.entries.length, t: 1e6, type: payload.type, payload }]),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(hostile, broken), (log) => {
      const replay = replaySession(config, log);
      expect(replay.ok || replay.error.field.length < 60).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('long logs', () => {
  /** A log written by hand, as somebody would who wants to keep a server busy: next and back, over and over. */
  function restless(count: number): SessionLog {
    const [first, second] = banks.map(({ item }) => item.id);
    const of = (id: string | undefined): SessionEntry | undefined =>
      [...lived.log].find(({ type, payload }) => type === 'shown' && 'itemId' in payload && payload.itemId === id);
    const entries = Array.from({ length: count }, (_, seq) => {
      const t = seq * 10;
      if (seq % 2 === 0) return { ...of(seq % 4 === 0 ? first : second), seq, t: Math.max(0, t - 10) };
      const type = seq % 4 === 1 ? 'next' : 'back';
      return { seq, t, type, payload: { type } };
    });
    return { schema: 'jalon.session/1', opening: { locale: 'fr', seed: 3 }, entries } as unknown as SessionLog;
  }

  test('the same bytes as when it was lived, flags included, and plain data', () => {
    const hasty = play(lived, { type: 'next' }, { type: 'back' }, { type: 'back' }, { type: 'next' }, { type: 'next' });
    const again = replaySession(config, JSON.parse(JSON.stringify(toSessionLog(hasty))));
    expect(hasty.records.some((record) => record.flags.length > 0)).toBe(true);
    expect(again.ok && again.session).toStrictEqual({ ...hasty, config: again.ok && again.session.config });
    const record = again.ok ? again.session.records[0] : undefined;
    expect(Object.getOwnPropertyDescriptor(record, 'flags')).toHaveProperty('value');
  });

  test('the whole log is looked at for flags once a record that stays, not once an entry', () => {
    const looks = (count: number): number => {
      let seen = 0;
      const flagsOf = (log: readonly unknown[]): readonly SessionFlag[] => {
        seen += log.length;
        return [];
      };
      const replay = replaySession({ ...config, flagsOf }, restless(count));
      expect(replay.ok || replay.error).toBe(true);
      return seen;
    };
    expect(looks(3999)).toBeLessThanOrEqual(2 * 3999);
  });

  test('no more than ten thousand entries, then stop alone', () => {
    const replay = replaySession({ ...config, flagsOf: () => [] }, restless(MOST_ENTRIES + 1));
    if (!replay.ok) throw new Error(JSON.stringify(replay.error));
    const t = MOST_ENTRIES * 10;
    expect(stepSession(replay.session, { type: 'help' }, t)).toEqual({ ok: false, reason: 'log-full' });
    const stopped = stepSession(replay.session, { type: 'stop' }, t);
    if (!stopped.ok) throw new Error(stopped.reason);
    expect(replaySession(config, toSessionLog(stopped.session)).ok).toBe(true);
    expect(replaySession(config, restless(MOST_ENTRIES + 3))).toMatchObject({
      ok: false,
      error: { code: 'broken-entry', field: 'entries' },
    });
  });
});

test('what was seen before an item came on the screen is not told at it', () => {
  const early: SessionFlag = { code: 'always-first-option', itemId: null, from: 0, to: 1 };
  const done = play(
    startSession({ ...config, flagsOf: () => [early], locale: 'fr', seed: 3 }),
    choose('a'),
    { type: 'next' },
    choose('b'),
    { type: 'next' },
  );
  expect(done.records.map((record) => record.flags)).toEqual([[early], []]);
});
