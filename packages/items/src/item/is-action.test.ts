import { expect, test } from 'vitest';
import { isAction } from './is-action.ts';

const members = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`member${at}`, 'x'.repeat(2000)]));

test('an action has a type, and at most eight members in all', () => {
  expect(isAction({ type: 'go' })).toBe(true);
  expect(isAction({ type: 'go', ...members(7) })).toBe(true);
  expect(isAction({ type: 'go', ...members(8) })).toBe(false);
  expect(isAction(members(2))).toBe(false);
});

test('names and texts are short, so that no log carries megabytes', () => {
  expect(isAction({ type: 'go', ['n'.repeat(40)]: '' })).toBe(true);
  expect(isAction({ type: 'go', ['n'.repeat(41)]: '' })).toBe(false);
  expect(isAction({ type: 'x'.repeat(2000) })).toBe(true);
  expect(isAction({ type: 'x'.repeat(2001) })).toBe(false);
});
