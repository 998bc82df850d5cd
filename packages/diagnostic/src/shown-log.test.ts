import { flags } from '@jalon/items/measures';
import { expect, test } from 'vitest';
import { actionsOf, play, throughTalk } from './fixtures/driver.ts';
import { result } from './result.ts';
import { shownLog } from './shown-log.ts';
import { snapshot } from './snapshot.ts';
import { transition } from './transition.ts';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import type { DiagnosticState } from './diagnostic-state.ts';

/** The first `count` activities done, each event so long after the one before. */
function done(count: number, milliseconds: number): DiagnosticState {
  let state = throughTalk();
  for (let at = 0; at < count; at += 1)
    for (const event of [...actionsOf(state, { kind: 'ideal' }), { type: 'done' } as const])
      state = after(state, event, milliseconds);
  return state;
}

function after(state: DiagnosticState, event: DiagnosticEvent, milliseconds: number): DiagnosticState {
  const next = transition(state, event, (state.log.at(-1)?.t ?? 0) + milliseconds);
  if (!next.ok) throw new Error(next.code);
  return next.state;
}

const read = (state: DiagnosticState): readonly string[] =>
  result(state, flags).flags.flatMap(({ code, itemId }) => (code === 'answered-before-reading' ? [itemId ?? ''] : []));

test('what was handed in before it could be read is told, item by item; what took its time is not', () => {
  const quick = done(3, 1);
  expect(read(quick)).toEqual(quick.activities.slice(0, 3).map(({ itemId }) => itemId));
  expect(read(done(3, 60_000))).toEqual([]);
});

test('a flag moves nothing: the rest of the result, the state and what comes next are the same', () => {
  const quick = done(4, 1);
  const before = snapshot(quick);
  const [bare, flagged] = [result(quick), result(quick, flags)];
  expect(bare.flags).toEqual([]);
  expect(flagged.flags.length).toBeGreaterThan(0);
  expect({ ...flagged, flags: [] }).toEqual(bare);
  expect(snapshot(quick)).toBe(before);
  const slow = done(4, 60_000);
  expect(slow.activities.map(({ itemId }) => itemId)).toEqual(quick.activities.map(({ itemId }) => itemId));
  expect(result(slow, flags).profile).toEqual(flagged.profile);
});

test('each activity that stands is shown once, with words to read, in the order of the log', () => {
  const log = shownLog(done(3, 1000));
  const shown = log.filter(({ type }) => type === 'shown');
  expect(shown).toHaveLength(4);
  for (const { payload } of shown) expect((payload as { words: number }).words).toBeGreaterThan(2);
  expect(log.filter(({ type }) => type === 'end')).toHaveLength(3);
  for (const [at, { t, seq }] of log.entries()) {
    expect(t).toBeGreaterThanOrEqual(log[at - 1]?.t ?? 0);
    expect(seq).toBeGreaterThanOrEqual(log[at - 1]?.seq ?? 0);
  }
});

test('what was read once need not be read again: handing in at once after going back is no flag', () => {
  const slow = done(2, 60_000);
  const again = after(after(slow, { type: 'back' }, 1000), { type: 'done' }, 1);
  expect(read(again)).toEqual([]);
  expect(read(play(again, { type: 'dontKnow' }))).toEqual([]);
});
