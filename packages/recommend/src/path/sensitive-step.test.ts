import { expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { isSensitive } from '../explain/is-sensitive.ts';
import { ruleOf } from '../recommend.test-arbitrary.ts';
import { buildPath } from './build-path.ts';
import type { PathResult } from './path-result.ts';
import { facts, inputOf } from './path.test-kit.ts';
import { rebuildPath } from './rebuild-path.ts';

const reads = ruleOf('rule:reads', { fact: 'reading', op: 'eq', value: 'hard' });
const connects = ruleOf('rule:connects', { fact: 'connection', op: 'eq', value: 'none' });
const known = { reading: 'hard', connection: 'none' };
const marked = (...rules: readonly (typeof reads)[]) =>
  inputOf([], [], known, { evaluation: evaluate(rules, facts(known), { isSensitive }) });
const marks = (result: PathResult): unknown =>
  result.ok && Object.fromEntries(result.path.steps.map(({ id, sensitive }) => [id, sensitive]));

it('a step whose rule stands on something sensitive is marked, where that was asked for', () => {
  expect(marks(buildPath(marked(reads, connects)))).toEqual({ 'rule:reads': true, 'rule:connects': false });
  const unasked = buildPath(inputOf([reads], [], known));
  expect(unasked.ok && unasked.path.steps[0]).not.toHaveProperty('sensitive');
});

it('a step that is kept keeps its mark', () => {
  const before = buildPath(marked(reads));
  if (!before.ok) throw new Error(JSON.stringify(before.issues));
  expect(marks(rebuildPath(before.path, [{ kind: 'pin', step: 'rule:reads' }], marked()))).toEqual({
    'rule:reads': true,
  });
});
