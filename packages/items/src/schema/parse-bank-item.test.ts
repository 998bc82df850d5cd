import { describe, expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import { arrangeItem } from '../fixtures/arrange.test-item.ts';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { desktopItem } from '../fixtures/desktop.test-item.ts';
import { filesItem } from '../fixtures/files.test-item.ts';
import { formItem } from '../fixtures/form.test-item.ts';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { pageItem } from '../fixtures/page.test-item.ts';
import { pointingItem } from '../fixtures/pointing.test-item.ts';
import { searchItem } from '../fixtures/search.test-item.ts';
import type { BankItem } from '../item/item.ts';
import { parseBankItem } from './parse-bank-item.ts';

/** The item with one place changed; `undefined` takes the member away. */
function changed(bank: BankItem, pointer: string, value: unknown): unknown {
  const copy = structuredClone(bank);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as never,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

test.each(allItems)('$item.id is sound, and comes back as it was through JSON', (bank) => {
  expect(parseBankItem(JSON.parse(JSON.stringify(bank)))).toEqual({ ok: true, value: bank });
});

const WORLD = '/item/content/fr/world';
const GOAL = '/key/scoring/goal';
const fact = (name: string, value: unknown = true) => ({ fact: name, op: 'eq', value });

describe('refused, at the right place', () => {
  test.each<[string, BankItem, string, unknown, string]>([
    ['another schema', singleChoice, '/item/schema', 'jalon.item/2', '/item/schema'],
    ['an id that is no id', singleChoice, '/item/id', 'Where', '/item/id'],
    ['a member nobody declared', singleChoice, '/item/hint', 'a', '/item/hint'],
    ['no French', singleChoice, '/item/content/fr', undefined, '/item/content/fr'],
    [
      'a fifth option',
      singleChoice,
      '/item/content/fr/options',
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id })),
      '/item/content/fr/options',
    ],
    ['an empty label', singleChoice, '/item/content/fr/options/0/label', ' ', '/item/content/fr/options/0/label'],
    ['two options of one id', singleChoice, '/item/content/fr/options/1/id', 'a', '/item/content/fr/options/1/id'],
    [
      'a third line of instruction',
      singleChoice,
      '/item/content/fr/instruction',
      ['a', 'b', 'c'],
      '/item/content/fr/instruction',
    ],
    ['a dimension that is none', singleChoice, '/item/meta/dimension', 'digcomp:1.9', '/item/meta/dimension'],
    ['other options in English', singleChoice, '/item/content/en/options/0/id', 'd', '/item/content/en/options/0/id'],
    [
      'another order of things in English',
      arrangeItem,
      '/item/content/en/world/things/0/id',
      'pear',
      '/item/content/en/world/things/0/id',
    ],
    [
      'a world less rich in English',
      mailItem,
      '/item/content/en/world/messages/0/attachments',
      [],
      '/item/content/en/world/messages/0/attachments',
    ],
    [
      'other offers in English',
      mailItem,
      '/item/content/en/world/offers',
      ['reply', 'report'],
      '/item/content/en/world/offers',
    ],
    [
      'another world in English',
      pageItem,
      '/item/content/en/world',
      arrangeItem.item.content['en'] && (arrangeItem.item.content['en'] as never)['world'],
      '/item/content/en/world/kind',
    ],
    ['another response', singleChoice, '/item/responses/0/cardinality', 'multiple', '/item/responses'],
    ['no SCORE', singleChoice, '/item/outcomes/0/id', 'RESULT', '/item/outcomes/0'],
    [
      'credits that start higher',
      arrangeItem,
      '/item/meta/parameters/credits/0',
      0.1,
      '/item/meta/parameters/credits/0',
    ],
    ['credits that end lower', arrangeItem, '/item/meta/parameters/credits/2', 0.9, '/item/meta/parameters/credits/2'],
    ['a difficulty too many', arrangeItem, '/item/meta/parameters/b', [-1, 0, 1], '/item/meta/parameters/b'],
    ['difficulties that do not rise', arrangeItem, '/item/meta/parameters/b', [1, -1], '/item/meta/parameters/b/1'],
    [
      'three credits for right or wrong',
      arrangeItem,
      '/item/meta/parameters/model',
      '2PL',
      '/item/meta/parameters/credits',
    ],
    ['a discrimination out of range', arrangeItem, '/item/meta/parameters/a', 9, '/item/meta/parameters/a'],
    [
      'a skill that cannot be seen here',
      singleChoice,
      '/item/meta/construct',
      ['pointer.drag'],
      '/item/meta/construct/0',
    ],
    ['a target out of the surface', pointingItem, `${WORLD}/targets/0/x`, 280, `${WORLD}/targets/0/x`],
    ['a target on another', pointingItem, `${WORLD}/targets/1/x`, 60, `${WORLD}/targets/1`],
    ['a target too small', pointingItem, `${WORLD}/targets/1/size`, 20, `${WORLD}/targets/1/size`],
    ['a place that is none', arrangeItem, `${WORLD}/things/0/place`, 'moon', `${WORLD}/things/0/place`],
    ['an id that facts use', arrangeItem, `${WORLD}/places/0/id`, 'none', `${WORLD}/places/0/id`],
    ['an id that would break a fact', arrangeItem, `${WORLD}/places/0/id`, 'a.b', `${WORLD}/places/0/id`],
    ['a folder that is none', filesItem, `${WORLD}/files/0/folder`, 'attic', `${WORLD}/files/0/folder`],
    ['a folder in itself', filesItem, `${WORLD}/folders/0/parent`, 'papers', `${WORLD}/folders/0/parent`],
    ['a program that opens nothing', desktopItem, `${WORLD}/programs/0/opens`, 'void', `${WORLD}/programs/0/opens`],
    ['a closed window in front', desktopItem, `${WORLD}/front`, 'photos', `${WORLD}/front`],
    [
      'a list to choose from without options',
      formItem,
      `${WORLD}/fields/0/kind`,
      'choice',
      `${WORLD}/fields/0/options`,
    ],
    [
      'a date without words for an error',
      formItem,
      `${WORLD}/fields/2/errorMessage`,
      undefined,
      `${WORLD}/fields/2/errorMessage`,
    ],
    ['nothing searched for', searchItem, `${WORLD}/typed`, false, `${WORLD}/query`],
    ['the key of another item', singleChoice, '/key/itemId', 'item:other', '/key/itemId'],
    ['the key of another version', singleChoice, '/key/itemVersion', '2.0.0', '/key/itemVersion'],
    ['a right option that is none', singleChoice, '/key/scoring/correct', ['d'], '/key/scoring/correct/0'],
    ['two right options of one', singleChoice, '/key/scoring/correct', ['a', 'b'], '/key/scoring/correct'],
    ['a worth for no option', multipleChoice, '/key/scoring/mapping/z', 0.5, '/key/scoring/mapping/z'],
    [
      'a choice with a goal',
      singleChoice,
      '/key/scoring',
      { template: 'goal', goal: fact('moves', 1), evidence: [] },
      '/key/scoring/template',
    ],
    [
      'a performed item with a right option',
      pageItem,
      '/key/scoring',
      { template: 'match_correct', correct: ['a'] },
      '/key/scoring/template',
    ],
    ['a goal on no fact', pageItem, GOAL, fact('pressed.nowhere'), `${GOAL}/fact`],
    [
      'evidence on no fact',
      pageItem,
      '/key/scoring/evidence/0/when',
      fact('pressed.last', 'news'),
      '/key/scoring/evidence/0/when/fact',
    ],
    ['a number compared with a word', arrangeItem, GOAL, fact('moves', 'two'), GOAL],
    ['a place compared with no place', arrangeItem, GOAL, fact('place.apple', 'moon'), GOAL],
    ['a text that nobody can have typed', formItem, `${GOAL}/all/0/value`, ' Élodie', GOAL],
    ['a folded text that is not', searchItem, `${GOAL}/all/0/value`, ['Marché'], GOAL],
    ['an unknown operator', pageItem, `${GOAL}/op`, 'like', `${GOAL}/op`],
    ['a goal reached before anything is done', filesItem, GOAL, fact('file.song.folder', 'root'), '/key/scoring'],
    [
      'a goal that cannot be reached',
      arrangeItem,
      GOAL,
      { all: [fact('place.apple', 'bag'), fact('place.apple', 'basket')] },
      '/item/meta/parameters/credits/2',
    ],
    ['a step that no part gives', arrangeItem, '/key/scoring/evidence', [], '/item/meta/parameters/credits/1'],
    [
      'a cap that always holds',
      pageItem,
      '/key/scoring/evidence/0/when',
      { not: fact('presses.total', 99) },
      '/item/meta/parameters/credits/2',
    ],
    ['a rule that does nothing', pageItem, '/key/scoring/evidence/0/cap', undefined, '/key/scoring/evidence/0'],
    ['a credit for feedback', pageItem, '/key/scoring/evidence/0/feedbackOnly', true, '/key/scoring/evidence/0'],
  ])('%s', (_what, bank, pointer, value, path) => {
    const parsed = parseBankItem(changed(bank, pointer, value));
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain(path);
    for (const error of parsed.ok ? [] : parsed.errors) {
      expect(error.expected.length).toBeGreaterThan(0);
      expect(error.received.length).toBeLessThanOrEqual(80);
    }
  });

  test.each(['goodPlace', 'scam', 'la-bonne'])('an id that tells the answer: %s', (telling) => {
    const renamed = JSON.parse(JSON.stringify(arrangeItem).replaceAll('"basket"', `"${telling}"`)) as unknown;
    const parsed = parseBankItem(renamed);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain(`${WORLD}/places/0/id`);
  });

  test('a bare line to write is the skill of writing', () => {
    const bare = structuredClone(formItem) as unknown as {
      item: { content: Record<string, { world: { submit?: string; fields: unknown[] } }> };
    };
    for (const body of Object.values(bare.item.content)) {
      delete body.world.submit;
      body.world.fields.pop();
    }
    const parsed = parseBankItem(bare);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain('/item/meta/construct');
  });

  test.each([null, undefined, 3, 'item', [], {}, { item: {} }, { item: 1, key: 2 }])('%j', (input) => {
    expect(parseBankItem(input).ok).toBe(false);
  });
});

test('an error says where, what was expected and what is there', () => {
  expect(parseBankItem(changed(singleChoice, '/key/scoring/correct', ['d']))).toEqual({
    ok: false,
    errors: [{ path: '/key/scoring/correct/0', expected: 'one of the options a, b, c', received: '"d"' }],
  });
});
