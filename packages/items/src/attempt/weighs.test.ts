import { expect, test } from 'vitest';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import type { BankItem } from '../item/item.ts';
import { evaluateAttempt } from './evaluate-attempt.ts';
import { replayAttempt } from './replay-attempt.ts';
import { weighs } from './weighs.ts';

const answer = [{ type: 'act', action: { type: 'choose', option: 'a' } }, { type: 'end' }] as const;

function observed({ item, key }: BankItem, events: Parameters<typeof replayAttempt>[2]) {
  const replay = replayAttempt(item, { locale: 'fr', seed: 1 }, events);
  if (!replay.ok) throw new Error(replay.reason);
  return evaluateAttempt(item, key, replay.attempt);
}

test('an answer weighs, "I do not know" too, passing does not', () => {
  expect(weighs(observed(singleChoice, answer))).toBe(true);
  expect(weighs(observed(singleChoice, [{ type: 'dontKnow' }]))).toBe(true);
  expect(weighs(observed(singleChoice, [{ type: 'skip' }]))).toBe(false);
});

test('whatever is answered to an item that informs weighs nothing, and says so', () => {
  const { item, key } = singleChoice;
  const informing = { item: { ...item, meta: { ...item.meta, awareness: true as const } }, key };
  for (const events of [answer, [{ type: 'dontKnow' }] as const]) {
    const observation = observed(informing, events);
    expect(observation.awareness).toBe(true);
    expect(weighs(observation)).toBe(false);
  }
});
