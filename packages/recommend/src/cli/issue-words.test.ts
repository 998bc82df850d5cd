import { expect, it } from 'vitest';
import { ruleOf, told } from '../recommend.test-arbitrary.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { parseResource } from '../schema/parse-resource.ts';
import { parseRule } from '../schema/parse-rule.ts';
import { expectedWords, issueWord } from './issue-words.ts';
import { PACK_WORDS } from './pack-words.ts';

const rule = ruleOf('rule:x', { fact: 'urgent', op: 'eq', value: true });
const wrong: readonly unknown[] = [
  {},
  { ...rule, priority: 101, version: 1, sources: 'x', recommend: Array(2000).fill('x') },
  { ...rule, priority: 101, version: 1, sources: 'x', only: 3, extra: 1, kind: 'x' },
  ...[
    { fact: 'urgent', op: 'lt', value: 1 },
    { fact: 'urgent', op: 'eq', value: 1 },
    { fact: 'device', op: 'eq', value: 'phone' },
    { fact: 'doneTotal', op: 'in', value: Array(300).fill(1) },
    { fact: 'alreadyDone', op: 'contains', value: 'mouse' },
    { fact: 'x', op: 'y', value: 1 },
    { fact: 'doneTotal', op: 'lt', value: null },
    { fact: 'doneTotal', op: 'eq', value: null },
    { fact: 'doneTotal', op: 'in', value: null },
    { all: [] },
    { atLeast: 3, of: [{ fact: 'urgent', op: 'eq', value: true }] },
    { not: { not: { not: { not: { not: { not: { not: { not: 1 } } } } } } } },
    null,
  ].map((when) => ({ ...rule, when })),
];

it('what issues say is said in French, codes and names apart', () => {
  const results = [
    ...wrong.map((one) => parseRule(one)),
    parseResource({ minutes: { least: 0, most: 'x' }, summary: { fr: [], en: 1 } }),
    parseFacts({ x: told(1), doneTotal: told(-1), device: told(['none', 'phone']), urgent: told(1), wish: told('x') }),
    parseFacts([]),
    parseFacts({ urgent: 1 }),
  ];
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  expect(issues.length).toBeGreaterThan(30);
  for (const { code, expected } of issues) {
    const said = `${issueWord(code, 'fr')}, ${expectedWords(expected, 'fr')}`;
    const english =
      /\b(an?|the|of|or|at|most|least|expected|missing|invalid|unknown|string|number|list|field|fact is)\b/u;
    if (!expected.startsWith('^')) expect(said.replaceAll(/"[^"]*"|\batLeast\b|: all,.*$/gu, '')).not.toMatch(english);
    expect([issueWord(code, 'en'), expectedWords(expected, 'en')]).toEqual([code, expected]);
  }
});

it('each code of a file of places has French words', () => {
  expect(Object.keys(PACK_WORDS.fr.issues).filter((code) => issueWord(code, 'fr') === code)).toEqual([]);
});
