import type { Condition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../fact.ts';
import { factNamesOf } from '../fact-names-of.ts';
import { condition, partialAndComplete, ruleOf, told } from '../recommend.test-arbitrary.ts';
import { explanation } from './explanation.ts';
import { isSensitive } from './is-sensitive.ts';
import { shownExplanation } from './shown-explanation.ts';

const hard: Condition = { fact: 'reading', op: 'eq', value: 'hard' };
const offline: Condition = { fact: 'connection', op: 'eq', value: 'none' };

describe('shownExplanation', () => {
  it('leaves nothing of what is sensitive, but that it counts', () => {
    const said = explanation(ruleOf('rule:x', { all: [offline, { not: hard }] }), {
      connection: told('none', 'talk:connection'),
      reading: told('easy', 'talk:reading'),
    });
    const shown = shownExplanation(said);
    expect(shown).toMatchObject({ status: 'recommended', sensitive: true, tree: { truth: 'unknown' } });
    expect(shown.tree.children).toMatchObject([
      { truth: 'yes', fact: { actual: 'none', refs: ['talk:connection'] } },
      { op: 'not', truth: 'unknown', children: [{ truth: 'unknown', fact: { name: 'reading', refs: [] } }] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/easy|talk:reading/);
  });

  it('is the explanation itself where nothing is sensitive', () => {
    const said = explanation(ruleOf('rule:x', offline), { connection: told('none') });
    expect(said.sensitive).toBe(false);
    expect(shownExplanation(said)).toEqual(said);
  });

  it('is the same whatever the sensitive facts are, but for what was decided', () => {
    fc.assert(
      fc.property(condition, partialAndComplete, (when, { partial, complete }) => {
        const hidden = Object.entries(complete).filter(([name]) => isSensitive(name));
        const open = Object.entries(partial).filter(([name]) => !isSensitive(name));
        const treeOf = (facts: Facts) => shownExplanation(explanation(ruleOf('rule:x', when), facts)).tree;
        expect(treeOf(Object.fromEntries([...open, ...hidden]))).toEqual(treeOf(Object.fromEntries(open)));
      }),
    );
  });

  it('marks what stands on something sensitive, or lacks it', () => {
    fc.assert(
      fc.property(condition, partialAndComplete, (when, { partial }) => {
        const { sensitive, reasons, tree } = explanation(ruleOf('rule:x', when), partial);
        expect(sensitive).toBe(factNamesOf(reasons ?? tree).some((name) => isSensitive(name)));
      }),
    );
    expect(explanation(ruleOf('rule:x', hard), { reading: told('hard') }).sensitive).toBe(true);
  });
});
