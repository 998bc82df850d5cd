import { describe, expect, it } from 'vitest';
import { failureOf } from './failure-of.ts';

describe('failureOf', () => {
  it('says the kind, the code and the place', () => {
    const error = Object.assign(new TypeError('of Anna'), { code: '23505' });
    expect(failureOf(error)).toMatch(/^TypeError 23505 at .*failure-of\.test\.ts:\d+:\d+\)?$/);
  });

  it.each([
    'Anna\n    at Anna (file:///anna:1:1)',
    'x\n    at Anna was here',
    '\n    at Anna (anna.ts:1:1)\n',
    '    at Anna (anna.ts:1:1)',
  ])('repeats nothing of a message, whatever it looks like: %j', (message) => {
    const found = failureOf(new Error(message));
    expect(found).toMatch(/^Error at .*failure-of\.test\.ts/);
    expect(found).not.toContain('nna');
  });

  it.each([
    ['a message changed afterwards', Object.assign(new Error('Anna\n    at Anna (anna.ts:1:1)'), { message: 'other' })],
    ['a name that says something', Object.assign(new Error('x'), { name: 'Anna of the town' })],
    ['a code that says something', Object.assign(new Error('x'), { code: 'Anna, 12 rue' })],
    ['no stack', Object.assign(new Error('x'), { stack: undefined })],
    ['a stack of its own', Object.assign(new Error('x'), { stack: 'x\n    at Anna, who lives in town' })],
  ])('nor where there is %s', (_, error) => {
    expect(failureOf(error)).not.toContain('Anna');
    expect(failureOf(error)).toMatch(/^Error/);
  });
});
