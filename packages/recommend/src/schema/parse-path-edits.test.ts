import { describe, expect, it } from 'vitest';
import type { PathEdit } from '../path/path-edit.ts';
import { parsePathEdits } from './parse-path-edits.ts';

const edits: readonly PathEdit[] = [
  { kind: 'pin', step: 'need:digcomp:2.3' },
  { kind: 'unpin', step: 'step:certificate' },
  { kind: 'refuse', what: 'resource:mail', reason: 'too-far' },
  { kind: 'restore', what: 'rule:mail' },
  { kind: 'done', step: 'rule:mail' },
  { kind: 'not-done', step: 'rule:mail' },
  {
    kind: 'add',
    step: { id: 'added:1', text: 'Venir jeudi', resources: ['resource:desk'], company: 'either', minutes: null },
  },
  { kind: 'remove', step: 'added:1' },
  { kind: 'move', step: 'rule:mail', before: null },
];

describe('parsePathEdits', () => {
  it('reads every kind of edit', () => {
    expect(parsePathEdits(structuredClone(edits))).toEqual({ ok: true, value: edits });
  });

  it('names the field of what it does not take', () => {
    const paths = (value: unknown): readonly string[] => {
      const result = parsePathEdits(value);
      return result.ok ? [] : result.issues.map(({ path }) => path);
    };
    expect(paths({})).toEqual(['']);
    expect(paths([{ kind: 'erase', step: 'rule:mail' }])).toEqual(['/0/kind']);
    expect(paths([{ kind: 'pin', step: 'mail' }])).toEqual(['/0/step']);
    expect(paths([{ kind: 'refuse', what: 'rule:mail', reason: 'because' }])).toEqual(['/0/reason']);
    expect(paths([{ kind: 'pin', step: 'rule:mail', note: 'x' }])).toEqual(['/0/note']);
    expect(
      paths([
        { ...edits[6], step: { ...('step' in edits[6]! ? (edits[6].step as object) : {}), text: 'x'.repeat(501) } },
      ]),
    ).toEqual(['/0/step/text']);
  });

  it('refuses a step that takes at least longer than at most', () => {
    const step = {
      id: 'added:1',
      text: 'Venir jeudi',
      resources: [],
      company: 'either',
      minutes: { least: 50, most: 1 },
    };
    expect(parsePathEdits([{ kind: 'add', step }])).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid', path: '/0/step/minutes/most' }],
    });
  });

  it('takes no more than a thousand', () => {
    const many = Array.from({ length: 1001 }, () => edits[0]);
    expect(parsePathEdits(many)).toMatchObject({ ok: false, issues: [{ path: '' }] });
  });
});
