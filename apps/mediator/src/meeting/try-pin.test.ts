import { expect, test } from 'vitest';
import { isPin, MOST_TRIES, tryPin, type Lock } from './try-pin.ts';

const LOCK: Lock = { salt: 's', hash: 'right', wrong: 0 };

function afterWrong(times: number): Lock {
  return Array.from({ length: times }).reduce<Lock>((lock) => tryPin(lock, 'wrong').lock, LOCK);
}

test('the right code opens, as long as it was not tried in vain too often', () => {
  expect(tryPin(LOCK, 'right')).toEqual({ lock: LOCK, answer: 'right' });
  expect(tryPin(afterWrong(MOST_TRIES - 1), 'right').answer).toBe('right');
  expect(tryPin(afterWrong(MOST_TRIES), 'right').answer).toBe('passphrase');
});

test('the fifth wrong try asks for the passphrase', () => {
  expect(tryPin(afterWrong(MOST_TRIES - 2), 'wrong').answer).toBe('wrong');
  expect(tryPin(afterWrong(MOST_TRIES - 1), 'wrong').answer).toBe('passphrase');
});

test.each([
  ['1234', true],
  ['123456', true],
  ['123', false],
  ['1234567', false],
  ['12a4', false],
  ['１２３４', false],
  ['1234 ', false],
])('%j as a code: %s', (text, isOne) => {
  expect(isPin(text)).toBe(isOne);
});
