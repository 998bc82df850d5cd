import type { TalkQuestion } from '@jalon/bank';
import { talk } from '@jalon/bank';
import { expect, test } from 'vitest';
import { chosenByKey, toggled } from './choose.ts';

const { comfort, urgency, questions } = talk();
const device = questions.find(({ id }) => id === 'talk:device') as TalkQuestion;

test('several are chosen in the order of the question, and what stands alone takes the others back', () => {
  const two = toggled(device, toggled(device, undefined, 'phone'), 'computer');
  expect(two).toEqual(['computer', 'phone']);
  expect(toggled(device, two, 'none')).toEqual(['none']);
  expect(toggled(device, ['none'], 'phone')).toEqual(['phone']);
});

test('pressed again one of several is taken back, the only answer stays', () => {
  expect(toggled(urgency, ['yes'], 'yes')).toEqual(['yes']);
  expect(chosenByKey(urgency, null, '-')).toEqual({ chosen: null });
  expect(chosenByKey(comfort, null, '-')).toEqual({ chosen: undefined });
  expect(toggled(device, ['phone'], 'phone')).toBeUndefined();
  expect(toggled(urgency, ['yes'], 'no')).toEqual(['no']);
  expect(toggled(urgency, null, 'no')).toEqual(['no']);
});

test('figures and letters choose', () => {
  expect(chosenByKey(urgency, undefined, '2')).toEqual({ chosen: ['no'] });
  expect(chosenByKey(urgency, undefined, 'B')).toEqual({ chosen: ['no'] });
  expect(chosenByKey(urgency, ['no'], '-')).toEqual({ chosen: null });
  expect(chosenByKey(comfort, undefined, '0')).toEqual({ chosen: [] });
  expect(chosenByKey(comfort, ['voice'], 'Backspace')).toEqual({ chosen: undefined });
});

test.each(['3', 'c', '0', 'Tab', 'é', '', 'ab', 'ArrowDown'])('%j means nothing where there are two answers', (key) => {
  expect(chosenByKey(urgency, undefined, key)).toBeNull();
});
