import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLog } from './diagnostic-log.ts';
import { config, ideally, playOn, throughTalk } from './fixtures/driver.ts';
import before from './fixtures/log-without-optional.json' with { type: 'json' };
import { replay } from './replay.ts';
import { snapshot } from './snapshot.ts';

const finished = playOn(throughTalk(), ideally);
const saved = JSON.stringify(toLog(finished));

test('a finished diagnostic is rebuilt from its log to the same bytes', () => {
  const again = replay(config, JSON.parse(saved));
  expect(again.ok && snapshot(again.state)).toBe(snapshot(finished));
});

test('a log saved before there were optional questions still replays, to the same answers', () => {
  const again = replay(config, before);
  if (!again.ok) throw new Error(`${again.error.field}: ${again.error.expected}`);
  expect(again.state).toMatchObject({
    phase: 'result',
    ended: 'person',
    answers: {
      'talk:goal': ['papers', 'money'],
      'talk:connection': ['slow'],
      'talk:email': null,
      'talk:procedures': ['nobody'],
      'talk:wish': ['dare'],
    },
  });
  expect(toLog(again.state).entries).toEqual(before.entries);
});

test.each([
  ['not an object', () => 'x', 'not-a-log'],
  ['another schema', (log: Record<string, unknown>) => ({ ...log, schema: 'jalon.diagnostic/9' }), 'unknown-schema'],
  [
    'another bank',
    (log: Record<string, unknown>) => ({ ...log, bank: { id: 'bank:other', version: '1.0.0' } }),
    'other-bank',
  ],
  ['a broken opening', (log: Record<string, unknown>) => ({ ...log, opening: { locale: 'xx' } }), 'broken-opening'],
  [
    'something unknown that is not there',
    (log: Record<string, unknown>) => ({ ...log, opening: { ...(log['opening'] as object), without: ['patience'] } }),
    'broken-opening',
  ],
  [
    'something seen that is no id',
    (log: Record<string, unknown>) => ({ ...log, opening: { ...(log['opening'] as object), seen: [7] } }),
    'broken-opening',
  ],
  [
    'a hole in the entries',
    (log: Record<string, unknown>) => ({ ...log, entries: (log['entries'] as unknown[]).slice(1) }),
    'broken-entry',
  ],
])('%s is refused and named', (_, broken, code) => {
  const result = replay(config, broken(JSON.parse(saved)));
  expect(result.ok ? null : result.error.code).toBe(code);
});

test('a log damaged anywhere never throws', () => {
  fc.assert(
    fc.property(fc.nat(saved.length - 1), fc.string({ minLength: 1, maxLength: 6 }), (at, noise) => {
      const damaged = saved.slice(0, at) + noise + saved.slice(at + noise.length);
      let parsed: unknown;
      try {
        parsed = JSON.parse(damaged);
      } catch {
        return;
      }
      replay(config, parsed);
    }),
    { numRuns: 40 },
  );
});
