import { expect, test } from 'vitest';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import { en } from '../locales/en.ts';
import { fr } from '../locales/fr.ts';
import { sayTrouble } from '../locales/words.ts';
import { checkEntry } from './check-entry.ts';

type Json = Record<string, any>;

/** What is said of the item with another goal, or another change, in English. */
function said(change: (entry: Json) => void, words = en): readonly string[] {
  const entry = structuredClone(mailItem) as unknown as Json;
  change(entry);
  return checkEntry(entry).troubles.map(({ path, trouble }) => `${path} ${sayTrouble(words, trouble)}`);
}

const OPERATORS = 'one of eq, ne, lt, lte, gt, gte, in, contains';
const leaf = { fact: 'opened.m1', op: 'eq', value: true };

test.each<readonly [string, unknown, string]>([
  ['a sign', { ...leaf, op: '==' }, `/op Expected: ${OPERATORS}. Found: "==". Did you mean “eq”?`],
  [
    'a sign within a list',
    { all: [{ ...leaf, op: '>=' }] },
    `/all/0/op Expected: ${OPERATORS}. Found: ">=". Did you mean “gte”?`,
  ],
  ['no op', { fact: 'opened.m1', value: true }, `/op Expected: ${OPERATORS}. Found: nothing`],
  [
    'no op, two levels down',
    { any: [{ not: { fact: 'a', value: 1 } }] },
    `/any/0/not/op Expected: ${OPERATORS}. Found: nothing`,
  ],
  ['not with a list', { not: [leaf] }, `/not Expected: an object in braces { }. Found: ${JSON.stringify([leaf])}`],
  ['a member too many', { all: [leaf], alll: [] }, '/alll Expected: nothing of this name here. Found: []'],
])('a goal with %s', (_what, goal, expected) => {
  expect(said((e) => (e['key'].scoring.goal = goal))).toContain(`/key/scoring/goal${expected}`);
});

test('a kind, a type or a template that is none: all of them are listed, and the near one named', () => {
  const [kind] = said((e) => (e['item'].content.fr.world.kind = 'emails'));
  expect(kind).toMatch(/kind Expected: one of .*\bmail\b.*\bpayment\b/u);
  const [slip] = said((e) => (e['item'].content.fr.world.kind = 'mial'));
  expect(slip).toContain('Did you mean “mail”?');
  const [type] = said((e) => (e['item'].content.fr.type = 'simulations'));
  expect(type).toMatch(/type Expected: one of choice, .*\. Found: "simulations"\. Did you mean “simulation”\?$/u);
  const [template] = said((e) => (e['key'].scoring.template = 'goals'));
  expect(template).toMatch(
    /template Expected: one of match_correct, .*goal\. Found: "goals"\. Did you mean “goal”\?$/u,
  );
});

test('a competence that is none, in words', () => {
  const change = (e: Json): void => {
    e['item'].meta.dimension = 'digcomp:1.9';
  };
  expect(said(change)[0]).toContain('a competence of DigComp 3.0, such as digcomp:1.3');
  expect(said(change, fr)[0]).toContain('une compétence de DigComp 3.0, comme digcomp:1.3');
});
