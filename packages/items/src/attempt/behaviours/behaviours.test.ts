import { expect, test } from 'vitest';
import { singleChoice } from '../../fixtures/choice.test-item.ts';
import { selfReportItem } from '../../fixtures/self-report.test-item.ts';
import { provideInteractions } from '../../interactions/interactions.ts';
import type { AttemptEvent } from '../attempt-event.ts';
import { evaluateAttempt } from '../evaluate-attempt.ts';
import { replayAttempt } from '../replay-attempt.ts';
import { startAttempt } from '../start-attempt.ts';
import { stepAttempt } from '../step-attempt.ts';
import { weighs } from '../weighs.ts';
import type { Behaviour } from './behaviour.ts';

const { item, key } = singleChoice;
const choose = { type: 'act', action: { type: 'choose', option: 'a' } } as const;
const start = (behaviour: Behaviour) => startAttempt(item, { locale: 'fr', seed: 1, behaviour });
const PRACTICE: readonly AttemptEvent[] = [
  { type: 'hint' },
  { type: 'example' },
  { type: 'try' },
  { type: 'again', seed: 1 },
];

test.each(['assess', 'transcribe'] as const)(
  '%s takes no hint, no example, no try and no second round',
  (behaviour) => {
    for (const event of PRACTICE) {
      expect(stepAttempt(item, start(behaviour), event, singleChoice)).toEqual({
        ok: false,
        reason: 'not-in-behaviour',
      });
    }
  },
);

test('an answer typed from paper says so, weighs like another, and has no help to open', () => {
  const options = { locale: 'fr', seed: 1, behaviour: 'transcribe' } as const;
  const replay = replayAttempt(item, options, [choose, { type: 'end' }]);
  const observation = replay.ok ? evaluateAttempt(item, key, replay.attempt) : null;
  expect(observation).toMatchObject({ status: 'answered', credit: 1, source: 'paper', behaviour: 'transcribe' });
  expect(observation && weighs(observation)).toBe(true);
  expect(stepAttempt(item, start('transcribe'), { type: 'help' })).toEqual({ ok: false, reason: 'not-in-behaviour' });
  expect(stepAttempt(item, start('transcribe'), { type: 'helped' }).ok).toBe(true);
});

test('what is assessed has the very members it always had', () => {
  const replay = replayAttempt(item, { locale: 'fr', seed: 1 }, [choose, { type: 'end' }]);
  expect(replay.ok && JSON.stringify(evaluateAttempt(item, key, replay.attempt))).toBe(
    '{"schema":"jalon.observation/1","itemId":"item:where-to-write","itemVersion":"1.0.0","credit":1,"evidence":[],"source":"screen","status":"answered"}',
  );
  expect(Object.hasOwn(start('assess'), 'practice')).toBe(false);
});

test('a behaviour that does not exist is named', () => {
  expect(() => start('exam' as Behaviour)).toThrow('exam: expected assess, practise, transcribe');
});

test('only what was answered alone and "I do not know" weigh', () => {
  const seen = (status: Parameters<typeof weighs>[0]['status']) =>
    weighs({
      schema: 'jalon.observation/1',
      itemId: item.id,
      itemVersion: '1.0.0',
      status,
      credit: null,
      evidence: [],
      source: 'screen',
    });
  expect(
    (
      ['answered', 'dont_know', 'skipped', 'assisted', 'not_applicable', 'technical_failure', 'incomplete'] as const
    ).filter(seen),
  ).toEqual(['answered', 'dont_know']);
});

test('what people say of themselves never weighs, known or not', () => {
  provideInteractions();
  const options = { locale: 'fr', seed: 1 };
  const say = { type: 'act', action: { type: 'declare', degree: 'alone' } } as const;
  for (const events of [[say, { type: 'end' }], [{ type: 'dontKnow' }]] as const) {
    const replay = replayAttempt(selfReportItem.item, options, events);
    const observation = replay.ok ? evaluateAttempt(selfReportItem.item, selfReportItem.key, replay.attempt) : null;
    expect(observation).toMatchObject({ declared: true });
    expect(observation && weighs(observation)).toBe(false);
  }
});
