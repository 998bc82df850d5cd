import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSomething, meetingAfter, newMeeting, STAGES, type Meeting, type MeetingEvent } from './meeting.ts';

const BEGUN = { type: 'begin', id: 'd-1', startedAt: '2026-03-01T09:00:00.000Z', log: '{}' } as const;
const YES = { type: 'answer', question: 'talk:urgency', options: ['yes'] } as const;

function after(...events: readonly MeetingEvent[]): Meeting {
  return events.reduce(meetingAfter, newMeeting());
}

test('it goes from what presses to what is kept, stage by stage', () => {
  expect(after().stage).toBe('urgency');
  expect(after({ type: 'next' }).stage).toBe('talk');
  expect(after(YES, { type: 'next' }, { type: 'next' }).stage).toBe('diagnostic');
  expect(after(YES, { type: 'next' }, { type: 'next' }, { type: 'next' }).stage).toBe('keep');
  expect(after(YES, { type: 'stop' }, { type: 'done', isKept: true })).toMatchObject({ stage: 'done', isKept: true });
});

test('it stops anywhere, and goes back to where it was', () => {
  expect(after(YES, { type: 'stop' }, { type: 'back' }).stage).toBe('urgency');
  expect(after(YES, { type: 'next' }, { type: 'stop' }, { type: 'back' }).stage).toBe('talk');
  const stopped = after(
    YES,
    { type: 'next' },
    { type: 'next' },
    BEGUN,
    { type: 'show', mode: 'with-helper' },
    { type: 'stop' },
  );
  expect(stopped).toMatchObject({ stage: 'keep', diagnostic: { isShown: false } });
  expect(meetingAfter(stopped, { type: 'back' }).stage).toBe('diagnostic');
});

test('where nothing was said there is nothing to ask about', () => {
  expect(after({ type: 'stop' })).toMatchObject({ stage: 'done', isKept: false });
});

test('a diagnostic that ended leads to what is kept once the device is back; one that did not waits', () => {
  const shown = after(YES, { type: 'next' }, { type: 'next' }, BEGUN, { type: 'show', mode: 'handed-over' });
  expect(meetingAfter(shown, { type: 'pause' })).toMatchObject({ stage: 'diagnostic', diagnostic: { isShown: false } });
  const ended = meetingAfter(shown, { type: 'ended', isEnded: true });
  expect(meetingAfter(ended, { type: 'pause' })).toMatchObject({ stage: 'keep', from: 'diagnostic' });
  const gone = meetingAfter(ended, { type: 'ended', isEnded: false });
  expect(meetingAfter(gone, { type: 'pause' }).stage).toBe('diagnostic');
});

test('once handed over, it was', () => {
  const handed = after(
    BEGUN,
    { type: 'show', mode: 'handed-over' },
    { type: 'pause' },
    { type: 'show', mode: 'with-helper' },
  );
  expect(handed.diagnostic?.mode).toBe('handed-over');
});

test('what is told once the diagnostic began is told apart, and what is taken back is gone', () => {
  const told = after(YES, BEGUN, { type: 'answer', question: 'talk:goal', options: null });
  expect(told.answers).toEqual({ 'talk:urgency': ['yes'], 'talk:goal': null });
  expect(told.since).toEqual({ 'talk:goal': null });
  const back = meetingAfter(told, { type: 'answer', question: 'talk:goal', options: undefined });
  expect([back.answers, back.since]).toEqual([{ 'talk:urgency': ['yes'] }, {}]);
});

test('who erases everything erases what they told aloud too', () => {
  const erased = after(YES, BEGUN, { type: 'ended', isEnded: true }, { type: 'erased', log: '[]' });
  expect(erased).toMatchObject({ answers: {}, since: {}, diagnostic: { log: '[]', isEnded: false } });
});

const events: fc.Arbitrary<MeetingEvent> = fc.oneof(
  fc.constantFrom<MeetingEvent>(
    { type: 'next' },
    { type: 'back' },
    { type: 'stop' },
    { type: 'pause' },
    BEGUN,
    { type: 'way', way: 'paper' },
    { type: 'way', way: 'left' },
    { type: 'ask', question: 'talk:goal' },
    { type: 'show', mode: 'handed-over' },
    { type: 'saved', log: '{"a":1}' },
    { type: 'ended', isEnded: true },
  ),
  fc.record({
    type: fc.constant('answer' as const),
    question: fc.constantFrom('talk:urgency', 'talk:goal'),
    options: fc.constantFrom(['yes'], null),
  }),
);

test('going back, forth or away loses nothing of what was told or done', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (all) => {
      let meeting = newMeeting();
      for (const event of all) {
        const before = meeting;
        meeting = meetingAfter(meeting, event);
        expect(STAGES).toContain(meeting.stage);
        if (isSomething(before)) expect(meeting.stage).not.toBe('done');
        for (const question of Object.keys(before.answers)) expect(meeting.answers).toHaveProperty([question]);
        if (before.diagnostic !== null) expect(meeting.diagnostic).not.toBeNull();
        if (event.type !== 'saved')
          expect(meeting.diagnostic?.log ?? null).toBe(
            before.diagnostic?.log ?? (event.type === 'begin' && before.stage !== 'done' ? '{}' : null),
          );
      }
    }),
  );
});

test('what was done is done: nothing is heard any more', () => {
  fc.assert(
    fc.property(events, (event) => {
      const done = after(YES, { type: 'done', isKept: false });
      expect(meetingAfter(done, event)).toBe(done);
    }),
  );
});
