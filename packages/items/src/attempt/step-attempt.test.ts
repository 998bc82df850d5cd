import { describe, expect, test } from 'vitest';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { formItem } from '../fixtures/form.test-item.ts';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { postItem } from '../fixtures/post.test-item.ts';
import type { MailState } from '../simulations/mail/world.ts';
import type { AttemptEvent } from './attempt-event.ts';
import { LONGEST_HISTORY, MOST_ACTIONS, type AttemptState } from './attempt-state.ts';
import { evaluateAttempt, scoreAttempt } from './evaluate-attempt.ts';
import { replayAttempt } from './replay-attempt.ts';
import { startAttempt } from './start-attempt.ts';
import { stepAttempt } from './step-attempt.ts';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';

provideAllSimulations();

const { item, key } = singleChoice;
const choose = (option: string): AttemptEvent => ({ type: 'act', action: { type: 'choose', option } });

function after(...events: readonly AttemptEvent[]): AttemptState {
  const replay = replayAttempt(item, { locale: 'fr', seed: 1 }, events);
  if (!replay.ok) throw new Error(`${replay.at}: ${replay.reason}`);
  return replay.attempt;
}

describe('refused', () => {
  test.each<[string, readonly AttemptEvent[], AttemptEvent]>([
    ['no-effect', [], choose('z')],
    ['no-effect', [choose('a')], choose('a')],
    ['no-effect', [{ type: 'helped' }], { type: 'helped' }],
    ['no-effect', [choose('a'), { type: 'reset' }], { type: 'reset' }],
    ['nothing-to-undo', [], { type: 'undo' }],
    ['nothing-to-undo', [choose('a'), { type: 'undo' }], { type: 'undo' }],
    ['nothing-to-undo', [], { type: 'reset' }],
    ['suspended', [{ type: 'suspend' }], choose('a')],
    ['suspended', [{ type: 'suspend' }], { type: 'end' }],
    ['not-suspended', [], { type: 'resume' }],
    ['closed', [{ type: 'end' }], choose('a')],
    ['closed', [{ type: 'dontKnow' }], { type: 'end' }],
    ['unknown-event', [], { type: 'notApplicable', reason: '' }],
    ['unknown-event', [], { type: 'failed', cause: 'x'.repeat(201) }],
    ['unknown-event', [], { type: 'win' } as unknown as AttemptEvent],
    ['unknown-event', [], null as unknown as AttemptEvent],
  ])('%s after %j: %j', (reason, events, event) => {
    expect(stepAttempt(item, after(...events), event)).toEqual({ ok: false, reason });
  });

  test('an attempt at another item', () => {
    const reason = 'other-item';
    expect(stepAttempt(multipleChoice.item, after(), choose('a'))).toEqual({ ok: false, reason });
    expect(stepAttempt({ ...item, version: '2.0.0' }, after(), choose('a'))).toEqual({ ok: false, reason });
  });

  test('a log names the event that it breaks at', () => {
    const events: readonly AttemptEvent[] = [choose('a'), { type: 'end' }, choose('b')];
    expect(replayAttempt(item, { locale: 'fr', seed: 1 }, events)).toEqual({ ok: false, at: 2, reason: 'closed' });
  });
});

test('starting again can be undone too', () => {
  const again = after(choose('b'), { type: 'reset' });
  expect(again.state).toEqual(after().state);
  expect(after(choose('b'), { type: 'reset' }, { type: 'undo' }).state).toEqual(after(choose('b')).state);
});

describe('what is done for good', () => {
  const { item: post } = postItem;
  const act = (action: object): AttemptEvent => ({ type: 'act', action });
  const open = act({ type: 'open', message: 'm1' });
  const send = [act({ type: 'reply' }), act({ type: 'write', text: 'Oui' }), act({ type: 'send' })];
  const lived = (...events: readonly AttemptEvent[]): AttemptState => {
    const replay = replayAttempt(post, { locale: 'fr', seed: 1 }, events);
    if (!replay.ok) throw new Error(`${replay.at}: ${replay.reason}`);
    return replay.attempt;
  };

  test('a message sent stays sent: undo goes back to before it was begun, and starting again keeps it', () => {
    const sent = lived(open, ...send);
    const undone = lived(open, ...send, { type: 'undo' });
    expect(sent.history).toHaveLength(1);
    expect(undone.state).toMatchObject({ view: 'list', draft: '', opened: [] });
    expect(lived(open, ...send, { type: 'reset' }).state).toEqual(undone.state);
    for (const { state } of [sent, undone]) expect((state as MailState).sent).toHaveLength(1);
    expect(stepAttempt(post, undone, { type: 'undo' })).toEqual({ ok: false, reason: 'nothing-to-undo' });
  });

  test('before it is sent, everything can be taken back', () => {
    expect(lived(open, ...send.slice(0, 2), { type: 'undo' }, { type: 'undo' }).state).toEqual(lived(open).state);
  });
});

test('actions are counted, those undone included; opening the help is not being helped', () => {
  expect(after(choose('b'), { type: 'undo' }, choose('a'), { type: 'help' })).toMatchObject({
    actions: 2,
    helpAsked: 1,
    assisted: false,
  });
});

test('what can be undone is bounded', () => {
  const flips = Array.from({ length: LONGEST_HISTORY + 30 }, (_, i) => choose(i % 2 === 0 ? 'a' : 'b'));
  expect(after(...flips).history).toHaveLength(LONGEST_HISTORY);
});

test('an attempt does not grow without end', () => {
  const flips = Array.from({ length: MOST_ACTIONS }, (_, i) => choose(i % 2 === 0 ? 'a' : 'b'));
  const long = after(...flips);
  expect(stepAttempt(item, long, choose('a'))).toEqual({ ok: false, reason: 'no-effect' });
  expect(stepAttempt(item, long, { type: 'undo' }).ok).toBe(true);
});

test('a credit between two steps is rounded down', () => {
  const named = { type: 'act', action: { type: 'fill', field: 'name', value: 'elodie' } } as const;
  const replay = replayAttempt(formItem.item, { locale: 'fr', seed: 1 }, [named, { type: 'end' }]);
  const observation = replay.ok ? evaluateAttempt(formItem.item, formItem.key, replay.attempt) : null;
  expect(observation).toMatchObject({ status: 'answered', credit: 0, evidence: ['name'] });
});

test('a technical failure ends a suspended attempt, and is no answer', () => {
  const failed = after(choose('a'), { type: 'suspend' }, { type: 'failed', cause: 'network' });
  expect(evaluateAttempt(item, key, failed)).toEqual({
    schema: 'jalon.observation/1',
    itemId: 'item:where-to-write',
    itemVersion: '1.0.0',
    status: 'technical_failure',
    credit: null,
    evidence: [],
    reason: 'network',
    source: 'screen',
  });
});

test('partial credit and evidence come with the observation', () => {
  const open = startAttempt(mailItem.item, { locale: 'fr', seed: 1 });
  const events = [
    { type: 'open', message: 'm1' },
    { type: 'openAttachment', attachment: 'a1' },
  ].map((action): AttemptEvent => ({ type: 'act', action }));
  const replay = replayAttempt(mailItem.item, { locale: 'fr', seed: 1 }, [...events, { type: 'end' }]);
  const attempt = replay.ok ? replay.attempt : open;
  expect(evaluateAttempt(mailItem.item, mailItem.key, attempt)).toMatchObject({
    status: 'answered',
    credit: 0.5,
    evidence: ['opened'],
  });
  expect(scoreAttempt(mailItem.item, mailItem.key, open)).toEqual({ credit: 0, evidence: [] });
});

test('another item’s key cannot score', () => {
  expect(() => evaluateAttempt(item, mailItem.key, after())).toThrow('item:thank-for-the-photo');
});
