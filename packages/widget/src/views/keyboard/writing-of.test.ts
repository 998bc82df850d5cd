import { expect, test } from 'vitest';
import { writingOf } from './writing-of.ts';

test.each([
  ['insertText', 'keys'],
  ['insertCompositionText', 'keys'],
  ['deleteContentBackward', 'keys'],
  ['insertLineBreak', 'keys'],
  ['insertFromPaste', 'paste'],
  ['insertFromDrop', 'paste'],
  ['insertReplacementText', 'help'],
  ['', 'keys'],
])('%s is by %s', (inputType, by) => {
  expect(writingOf(inputType)).toBe(by);
});
