import { expect, it } from 'vitest';
import type { HistoryEvent } from '../../history-event.ts';
import { eventOf } from '../payload.test-arbitrary.ts';
import { readEvent } from '../read-event.ts';
import first from './first-talk.test-version-1.json' with { type: 'json' };

/** Version 1, as it was written. */
function versionOne(part: object = {}): HistoryEvent {
  return eventOf('first-talk', { ...first, ...part } as never, { version: 1 });
}

it('a first talk of version 1 reads as one of now', () => {
  expect(readEvent(versionOne())).toMatchObject({
    ok: true,
    value: {
      kind: 'first-talk',
      version: 2,
      payload: {
        bank: { id: 'jalon-fr', version: '0.9.0' },
        answers: { 'talk:device': ['phone', 'shared'], 'talk:wish': ['learn-with-someone'] },
        barriers: { F1: 'need', F2: 'need', F7: 'strength', F8: 'strength' },
        urgency: 'no',
        told: 'spoken',
      },
    },
  });
  expect(readEvent(versionOne())).not.toHaveProperty('value.payload.strengths');
});

it('what was in both lists is a need', () => {
  const both = versionOne({ barriers: ['F7'], strengths: ['F7', 'F9'] });
  expect(readEvent(both)).toMatchObject({ value: { payload: { barriers: { F7: 'need', F9: 'strength' } } } });
});

it('what is wrong in version 1 is named as it stood there', () => {
  expect(readEvent(versionOne({ strengths: ['F14'] }))).toMatchObject({ ok: false, field: 'strengths.0' });
  expect(readEvent(versionOne({ answers: { 'talk:device': null } }))).toMatchObject({ field: 'answers.talk:device' });
  expect(readEvent(versionOne({ barriers: { F1: 'need' } }))).toMatchObject({ field: 'barriers' });
});

it('a payload is never read as of another version than it says', () => {
  expect(readEvent({ ...versionOne(), version: 2 })).toMatchObject({ ok: false, field: 'barriers' });
  const talk = { ...first, barriers: { F1: 'need' } };
  expect(readEvent(versionOne(talk))).toMatchObject({ ok: false, field: 'barriers' });
});
