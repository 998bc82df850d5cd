import type { Condition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from './fact.ts';
import { factNamesOf } from './fact-names-of.ts';
import { minimalReason } from './minimal-reason.ts';
import type { ReasonNode } from './reason-node.ts';
import { reasonTree } from './reason-tree.ts';
import { condition, partialAndComplete, told } from './recommend.test-arbitrary.ts';

const is = (fact: string): Condition => ({ fact, op: 'eq', value: true });
const known = (...names: readonly string[]): Facts => Object.fromEntries(names.map((name) => [name, told(true)]));
const reasonNames = (when: Condition, facts: Facts): readonly string[] =>
  factNamesOf(minimalReason(when, reasonTree(when, facts), facts));

describe('minimalReason', () => {
  it.each<[string, Condition, readonly string[]]>([
    ['all of all', { all: [is('a'), is('b')] }, ['a', 'b']],
    ['the first of any', { any: [is('b'), is('a')] }, ['b']],
    ['the smaller of any', { any: [{ all: [is('a'), is('b')] }, is('c')] }, ['c']],
    ['k of atLeast k', { atLeast: 2, of: [{ all: [is('a'), is('b')] }, is('x'), is('c'), is('d')] }, ['c', 'd']],
    ['one refutation of all', { not: { all: [is('a'), { not: is('b') }, { not: is('c') }] } }, ['b']],
    ['every refutation of any', { not: { any: [{ not: is('a') }, { not: is('b') }] } }, ['a', 'b']],
    [
      'n − k + 1 refutations of atLeast k',
      { not: { atLeast: 2, of: [is('a'), { not: is('b') }, { not: is('c') }, { not: is('d') }] } },
      ['b', 'c', 'd'],
    ],
    ['a fact that serves twice rather than two', { all: [is('a'), { any: [is('b'), is('a')] }] }, ['a']],
    [
      'a pair used elsewhere rather than one more',
      { all: [is('a'), is('b'), { any: [is('c'), { all: [is('a'), is('b')] }] }] },
      ['a', 'b'],
    ],
  ])('takes %s', (_, when, names) => {
    expect(reasonNames(when, known('a', 'b', 'c', 'd'))).toEqual(names);
  });

  it('every node of the reason is true to its own truth', () => {
    fc.assert(
      fc.property(condition, partialAndComplete, (when, { partial }) => {
        const tree = reasonTree(when, partial);
        fc.pre(tree.truth === 'yes');
        expect(nodesOf(minimalReason(when, tree, partial)).filter((node) => node.truth === 'unknown')).toEqual([]);
      }),
    );
  });
});

function nodesOf(node: ReasonNode): readonly ReasonNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
