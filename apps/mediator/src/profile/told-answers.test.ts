import { bank } from '@jalon/bank';
import type { FirstTalk } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { typedEvents } from '../desk/typed-events.test-kit.ts';
import { answersThatSet, refusalsAbout, toldAnswers } from './told-answers.ts';

const { talk } = bank();
const [FIRST, SECOND] = ['2026-03-01T09:00:00.000Z', '2026-06-01T09:00:00.000Z'] as const;

function said(answers: FirstTalk['answers'], told: FirstTalk['told'] = 'self'): FirstTalk {
  return { bank: { id: 'bank:open', version: '0.1.0' }, answers, barriers: {}, urgency: 'unknown', told };
}

test('of each question the last answer stands, in the order in which they are asked, with its day and how it was told', () => {
  const events = typedEvents([
    [SECOND, 'first-talk', said({ 'talk:device': ['phone'] }, 'paper')],
    [FIRST, 'first-talk', said({ 'talk:device': ['computer'], 'talk:goal': ['doctor'], 'talk:gone': ['x'] })],
  ]);
  const answers = toldAnswers(events, talk);
  expect(answers.map(({ question, chosen, at, told }) => [question.id, chosen?.map(({ id }) => id), at, told])).toEqual(
    [
      ['talk:goal', ['doctor'], FIRST, 'self'],
      ['talk:device', ['phone'], SECOND, 'paper'],
    ],
  );
  expect(toldAnswers([], talk)).toEqual([]);
});

test('a question that may expose the person is sensitive whatever was answered', () => {
  const answers = toldAnswers(
    typedEvents([
      [FIRST, 'first-talk', said({ 'talk:reading': ['easy'], 'talk:device': ['phone'], 'talk:wish': null })],
    ]),
    talk,
  );
  expect(answers.map(({ question, sensitive }) => [question.id, sensitive])).toEqual([
    ['talk:device', false],
    ['talk:reading', true],
    ['talk:wish', false],
  ]);
});

test('a fact is explained by the answers that set it, a refusal by the questions left aside', () => {
  const answers = toldAnswers(
    typedEvents([
      [FIRST, 'first-talk', said({ 'talk:connection': ['dear'], 'talk:budget': ['prepared'], 'talk:wish': null })],
    ]),
    talk,
  );
  const ids = (found: typeof answers): readonly string[] => found.map(({ question }) => question.id);
  expect(ids(answersThatSet(answers, 'barrier.F10', 'need'))).toEqual(['talk:connection']);
  expect(ids(answersThatSet(answers, 'barrier.F10', 'strength'))).toEqual(['talk:budget']);
  expect(ids(refusalsAbout(answers, 'barrier.F7'))).toEqual(['talk:wish']);
  expect(refusalsAbout(answers, 'barrier.F10')).toEqual([]);
});
