import { bank, type TalkOption } from '@jalon/bank';
import { result } from '@jalon/diagnostic';
import type { FactValue } from '@jalon/referential/condition';
import { expect, test } from 'vitest';
import { EVERY_NEED, played } from '../result/played.test-fixture.ts';
import { chosenOptions } from './chosen-options.ts';
import { tellsBarrier } from './tells-barrier.ts';

const { talk } = bank();
const tells = (name: string, value: FactValue, chosen: readonly TalkOption[] = []): boolean =>
  tellsBarrier({ facts: { [name]: { value, source: 'talk', refs: [] } } }, chosen);
const option = (question: string, id: string): readonly TalkOption[] => chosenOptions(talk, { [question]: [id] });

test('a barrier, or what says as much in other words, is not for passing eyes', () => {
  for (const code of ['F1', 'F2', 'F3', 'F7', 'F10', 'F11', 'F12'])
    expect(tells(`barrier.${code}`, 'need'), code).toBe(true);
  expect(tells('connection', 'limited')).toBe(true);
  expect(tells('device', ['none'])).toBe(true);
  expect(tells('reading', 'hard')).toBe(true);
  expect(tells('procedures', 'nobody')).toBe(true);
  expect(tells('comfort.voice', true)).toBe(true);
  expect(tells('wish', 'learn-with-someone', option('talk:wish', 'dare'))).toBe(true);
});

test('a project, a device, what was done and a wish alone may be read at once', () => {
  expect(tells('goal', ['goal:family'])).toBe(false);
  expect(tells('device', ['phone'])).toBe(false);
  expect(tells('done.jalon:0.1', 2)).toBe(false);
  expect(tells('wish', 'learn-with-someone', option('talk:wish', 'learn-with-someone'))).toBe(false);
});

test('nothing shown before the barriers stands on a need that the talk heard', () => {
  const state = played({ talk: EVERY_NEED, activity: () => 'dontKnow' });
  const { recommendations } = result(state);
  const folded = recommendations.filter((one) => tellsBarrier(one, chosenOptions(talk, state.answers)));
  const shown = recommendations.filter((one) => !folded.includes(one));
  expect(folded.length).toBeGreaterThan(0);
  for (const { facts } of shown)
    expect(Object.keys(facts).filter((name) => /^(barrier\.|connection|reading|procedures)/u.test(name))).toEqual([]);
});
