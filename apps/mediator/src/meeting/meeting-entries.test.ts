import { bank } from '@jalon/bank';
import {
  defaultConfig,
  replay,
  toLog,
  transition,
  type DiagnosticEvent,
  type DiagnosticState,
} from '@jalon/diagnostic';
import { payloadCheck, readEvents, type TypedEvent } from '@jalon/history/events';
import { partsOf } from '@jalon/items';
import { loadParts } from '@jalon/items/load';
import { beforeAll, expect, test } from 'vitest';
import { inHandCopy, readInHand } from './in-hand-copy.ts';
import { logWithTalk } from './log-with-talk.ts';
import { meetingEntries } from './meeting-entries.ts';
import { newMeeting, type Meeting } from './meeting.ts';

const config = defaultConfig(bank());
const OPENING = { locale: 'fr', seed: 7, mode: 'alone', screen: 'desktop' } as const;
const AT = '2026-03-01T09:00:00.000Z';

beforeAll(() => loadParts(partsOf(config.bank.items.map(({ item }) => item))));

/** A meeting in which the talk was held aloud, then one activity passed, and everything stopped. */
function held(): Meeting {
  const { comfort, urgency, questions } = config.bank.talk;
  const told = [urgency, ...questions].map(({ id, options }) => [id, options.slice(-1).map((one) => one.id)] as const);
  const answers = { [comfort.id]: [], ...Object.fromEntries(told), 'talk:fraud': ['lived'] };
  const begun = replay(config, logWithTalk(config, OPENING, answers));
  if (!begun.ok) throw new Error(begun.error.field);
  const log = JSON.stringify(toLog(played(begun.state, [{ type: 'dontKnow' }, { type: 'stop' }])));
  const diagnostic = { id: 'd-1', startedAt: AT, mode: 'handed-over', log, isEnded: true, isShown: false } as const;
  return { ...newMeeting(), stage: 'keep', way: 'paper', answers, since: { 'talk:wish': null }, diagnostic };
}

function played(state: DiagnosticState, events: readonly DiagnosticEvent[]): DiagnosticState {
  return events.reduce((before, event, index) => {
    const next = transition(before, event, 1000 * (index + 1));
    if (!next.ok) throw new Error(next.code);
    return next.state;
  }, state);
}

test('the talk is kept once, with what was told last; then the diagnostic, as it was handed over', () => {
  const entries = meetingEntries(config, held());
  if (!entries.ok) throw new Error(entries.field);
  expect(entries.value.map(({ kind }) => kind)).toEqual([
    'first-talk',
    'diagnostic-started',
    'observation',
    'diagnostic-finished',
    'profile',
  ]);
  const [talk, started] = entries.value;
  expect(talk?.payload).toMatchObject({ told: 'paper', answers: { 'talk:fraud': ['lived'], 'talk:wish': null } });
  expect(started?.payload).toMatchObject({ diagnostic: 'd-1', mode: 'handed-over' });
  expect(meetingEntries(config, held())).toEqual(entries);
});

test('where it stopped after what presses, that is what is kept', () => {
  const entries = meetingEntries(config, { ...newMeeting(), answers: { 'talk:urgency': ['yes'] } });
  expect(entries.ok && entries.value).toMatchObject([
    { kind: 'first-talk', payload: { urgency: 'yes', told: 'spoken' } },
  ]);
});

test('an answer or a log that is none is named', () => {
  const meeting = held();
  const answers = { 'talk:urgency': ['soon'] };
  expect(meetingEntries(config, { ...newMeeting(), answers })).toEqual({ ok: false, field: 'talk:urgency' });
  const diagnostic = meeting.diagnostic && { ...meeting.diagnostic, log: '{' };
  expect(meetingEntries(config, { ...meeting, diagnostic })).toEqual({ ok: false, field: 'log' });
});

function keptAs(meeting: Meeting): readonly TypedEvent[] {
  const payload = JSON.parse(JSON.stringify(inHandCopy(config, OPENING, meeting))) as never;
  const event = {
    schema: 'jalon.event/1',
    id: 'e-1',
    subject: 'p-1',
    kind: 'diagnostic',
    version: 1,
    at: AT,
    purpose: 'follow-up',
    payload,
  } as const;
  expect(payloadCheck()(event)).toBeNull();
  return readEvents([event]).events;
}

test('a copy in hand brings the meeting back, and its log replays', () => {
  const meeting = held();
  const found = readInHand(keptAs(meeting));
  const { answers, since, way, diagnostic } = meeting;
  expect(found).toEqual({ at: AT, meeting: { answers, since, way, diagnostic } });
  expect(found?.meeting.diagnostic?.log).toBe(diagnostic?.log);
});

test('so does one of which only the talk had begun', () => {
  const meeting = { ...newMeeting(), answers: { 'talk:goal': ['papers'] } };
  expect(readInHand(keptAs(meeting))?.meeting).toEqual({
    answers: meeting.answers,
    since: {},
    way: null,
    diagnostic: null,
  });
  expect(readInHand([])).toBeNull();
});
