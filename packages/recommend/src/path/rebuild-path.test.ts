import { describe, expect, it } from 'vitest';
import { ruleOf } from '../recommend.test-arbitrary.ts';
import type { Path } from './path.ts';
import type { PathEdit } from './path-edit.ts';
import { inputOf, pathOf, resourceOf } from './path.test-kit.ts';
import { rebuildPath } from './rebuild-path.ts';

const mail = resourceOf('resource:mail', { dimensions: ['digcomp:2.1'] });
const desk = resourceOf('resource:desk', { kind: 'place' });
const rules = [
  ruleOf('rule:mail', { fact: 'done.digcomp:2.1', op: 'eq', value: 0 }, { kind: 'next-step' }),
  ruleOf('rule:desk', { fact: 'procedures', op: 'eq', value: 'nobody' }, { kind: 'human-help' }),
];
const before = { 'done.digcomp:2.1': 0, procedures: 'nobody' };
const after = { 'done.digcomp:2.1': 1, procedures: 'nobody' };

function rebuilt(previous: Path, edits: readonly PathEdit[], values: Parameters<typeof inputOf>[2]): Path {
  const result = rebuildPath(previous, edits, inputOf(rules, [mail, desk], values));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.path;
}

const first = pathOf(rules, [mail, desk], before);

describe('rebuildPath', () => {
  it('keeps what was pinned when nothing advises it any more, and says so', () => {
    const path = rebuilt(first, [{ kind: 'pin', step: 'rule:mail' }], after);
    expect(path.steps.find(({ id }) => id === 'rule:mail')?.codes).toEqual([
      'no-longer-advised',
      'minutes-unknown',
      'pinned',
    ]);
    expect(path.shown).toContain('rule:mail');
  });

  it('keeps it out of sight while the person wants it done, and brings it back after', () => {
    const pin: readonly PathEdit[] = [{ kind: 'pin', step: 'rule:mail' }];
    const away = rebuilt(first, pin, { ...after, wish: 'be-helped' });
    expect(away.steps.map(({ id }) => id)).toEqual(['rule:desk']);
    expect(away.leftOut).toMatchObject([{ id: 'rule:mail', code: 'not-wished', pinned: { id: 'rule:mail' } }]);
    expect(rebuilt(away, pin, after).steps.map(({ id }) => id)).toContain('rule:mail');
  });

  it('leaves out what was refused, with the reason, until it is restored', () => {
    const refusal: readonly PathEdit[] = [{ kind: 'refuse', what: 'resource:desk', reason: 'too-far' }];
    expect(rebuilt(first, refusal, before).leftOut).toEqual([{ id: 'rule:desk', code: 'refused', reason: 'too-far' }]);
    expect(rebuilt(first, [...refusal, { kind: 'restore', what: 'resource:desk' }], before)).toEqual(first);
  });

  it('lets the later word about one thing stand', () => {
    const pin = { kind: 'pin', step: 'rule:mail' } as const;
    const refuse = { kind: 'refuse', what: 'rule:mail', reason: 'other' } as const;
    expect(rebuilt(first, [pin, refuse], before).steps.map(({ id }) => id)).toEqual(['rule:desk']);
    expect(rebuilt(first, [refuse, pin], before).steps.map(({ id }) => id)).toEqual(['rule:desk', 'rule:mail']);
  });

  it('adds a step in the words of the mediator, first among the skills, and takes it back', () => {
    const step = { id: 'added:1', text: 'Venir jeudi', resources: [], company: 'with-someone', minutes: null } as const;
    const path = rebuilt(first, [{ kind: 'add', step }], before);
    expect(path.steps.map(({ id }) => id)).toEqual(['rule:desk', 'added:1', 'rule:mail']);
    expect(path.steps[1]).toMatchObject({ text: 'Venir jeudi', company: 'with-someone' });
    expect(
      rebuilt(
        first,
        [
          { kind: 'add', step },
          { kind: 'remove', step: 'added:1' },
        ],
        before,
      ),
    ).toEqual(first);
  });

  it('moves a step, and says where it now stands before what it usually needs', () => {
    const touch = ruleOf('rule:keys', { fact: 'done.jalon:0.3', op: 'eq', value: 0 }, { kind: 'next-step' });
    const keys = resourceOf('resource:keys', { dimensions: ['jalon:0.3'] });
    const given = inputOf([...rules, touch], [mail, keys], { 'done.digcomp:2.1': 0, 'done.jalon:0.3': 0 });
    const result = rebuildPath(null, [{ kind: 'move', step: 'rule:mail', before: 'rule:keys' }], given);
    expect(
      result.ok && result.path.steps.map(({ id, codes }) => [id, codes.includes('before-its-prerequisite')]),
    ).toEqual([
      ['rule:mail', true],
      ['rule:keys', false],
    ]);
  });
});
