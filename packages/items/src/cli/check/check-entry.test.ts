import { expect, test } from 'vitest';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import { practisedMail } from '../../fixtures/practice.test-item.ts';
import { pointItem } from '../../fixtures/point.test-item.ts';
import { allItems } from '../../fixtures/all.test-item.ts';
import { checkEntry } from './check-entry.ts';
import type { TroubleCode } from './trouble.ts';

type Json = Record<string, any>;

/** The item, changed by hand as somebody would in a text editor. */
function changed(item: unknown, change: (entry: Json) => void): unknown {
  const entry = structuredClone(item) as Json;
  change(entry);
  return entry;
}

/** Every trouble as `code path`. */
function found(entry: unknown): readonly string[] {
  return checkEntry(entry).troubles.map(({ path, trouble }) => `${trouble.code} ${path}`);
}

const both = (entry: Json, change: (body: Json) => void): void => {
  for (const body of Object.values(entry['item'].content)) change(body as Json);
};

test('a sound item has no trouble and can be played', () => {
  expect(checkEntry(mailItem)).toEqual({ id: mailItem.item.id, playable: mailItem, troubles: [] });
});

test.each(allItems.map((bank) => [bank.item.id, bank] as const))('%s has no error', (_id, bank) => {
  expect(checkEntry(bank).playable).not.toBeNull();
});

test.each<readonly [TroubleCode, string, (entry: Json) => void]>([
  ['schema', '/item/content/fr/world/messages/0/subject', (e) => (e['item'].content.fr.world.messages[0].subject = 3)],
  ['schema', '/key/scoring/goal/all/0/fact', (e) => (e['key'].scoring.goal.all[0].fact = 'attachment.m9.a1')],
  ['missing-key', '', (e) => delete e['key']],
  ['leak', '/item/meta/feedback', (e) => (e['item'].meta.feedback = 'Bravo')],
  [
    'free-credit',
    '/key/scoring',
    (e) => {
      e['key'].scoring.goal = { fact: 'deleted.m1', op: 'eq', value: false };
      e['key'].scoring.evidence.pop();
    },
  ],
  ['dead-goal', '/key/scoring', (e) => both(e, ({ world }) => (world.offers = ['report', 'delete']))],
  [
    'dead-credit',
    '/item/meta/parameters/credits/2',
    (e) => {
      e['item'].meta.parameters.credits = [0, 0.5, 0.75, 1];
      e['item'].meta.parameters.b = [-1, 0, 1];
    },
  ],
  [
    'unreachable-state',
    '/key/scoring/evidence/2/when',
    (e) =>
      e['key'].scoring.evidence.push({
        observable: 'three-links',
        when: { fact: 'links.followed', op: 'gte', value: 3 },
        cap: 0.5,
      }),
  ],
  ['unreadable', '/item/content/fr/title', (e) => (e['item'].content.fr.title = 'Cliquez sur la photo de Lina.')],
  [
    'missing-alternative',
    '/item/meta/construct',
    (e) => {
      e['item'].meta.construct = ['keyboard.text'];
      e['item'].meta.accessibility.motor = 'ok';
    },
  ],
  ['missing-alternative', '/item/meta/accessibility/blind', (e) => (e['item'].meta.accessibility.blind = 'adapted')],
  ['missing-language', '/item/content', (e) => delete e['item'].content.en],
  [
    'missing-language',
    '/item/content/en/world/messages/0/lines/0',
    (e) => (e['item'].content.en.world.messages[0].lines = e['item'].content.fr.world.messages[0].lines),
  ],
  ['html-in-text', '/item/content/fr/title', (e) => (e['item'].content.fr.title = 'Ouvrez la <b>photo</b>.')],
  [
    'javascript-url',
    '/item/content/en/world/messages/1/links/0/address',
    (e) => (e['item'].content.en.world.messages[1].links[0].address = ' java\tscript:alert(1)'),
  ],
  ['unknown-outcome', '/item/meta/outcomes/0', (e) => (e['item'].meta.outcomes = ['digcomp:LO5.6.99'])],
  [
    'real-address',
    '/item/content/fr/world/messages/0/lines/0',
    (e) => (e['item'].content.fr.world.messages[0].lines[0] = 'Écrivez à lina@boite.fr.'),
  ],
  [
    'real-phone',
    '/item/content/fr/world/messages/0/lines/0',
    (e) => (e['item'].content.fr.world.messages[0].lines[0] = 'Appelez le 06 12 34 56 78.'),
  ],
  [
    'real-number',
    '/item/content/fr/world/messages/0/lines/0',
    (e) => (e['item'].content.fr.world.messages[0].lines[0] = 'Ma carte : 4111 1111 1111 1111.'),
  ],
  ['hostile', '/item/__proto__', (e) => Object.defineProperty(e['item'], '__proto__', { value: {}, enumerable: true })],
  ['hostile', '/item/content/fr/title', (e) => (e['item'].content.fr.title = 'a'.repeat(10_000_000))],
])('%s at %s, and nothing else', (code, path, change) => {
  expect(found(changed(mailItem, change))).toEqual([`${code} ${path}`]);
});

test('a picture without words is missing its alternative, and nothing else', () => {
  const entry = changed(pointItem, (e) => both(e, ({ picture }) => delete picture.alternative));
  expect(found(entry)).toEqual(
    Object.keys(pointItem.item.content).map(
      (locale) => `missing-alternative /item/content/${locale}/picture/alternative`,
    ),
  );
});

test('a picture that is not beside the file, and nothing else', () => {
  const troubles = checkEntry(pointItem, () => false).troubles;
  expect(troubles.map(({ path, trouble }) => `${trouble.code} ${path}`)).toEqual(
    Object.keys(pointItem.item.content).map((locale) => `missing-file /item/content/${locale}/picture/path`),
  );
  expect(checkEntry(pointItem, (path) => path === 'pictures/window.svg').troubles).toEqual([]);
});

test('an item alone, without the object that holds its key, is missing its key', () => {
  expect(found(mailItem.item)).toEqual(['missing-key ']);
});

test('a part of the world to which nothing is ever done', () => {
  const bank = allItems.find(
    ({ item }) => item.content.fr.type === 'simulation' && item.content.fr.world.kind === 'desktop',
  );
  const closed = changed(bank, (e) =>
    both(e, ({ world }) =>
      world.windows.push({ id: 'attic', title: 'Grenier', lines: ['Une malle dort.'], open: false }),
    ),
  );
  const added = found(closed).filter((one) => !found(bank).includes(one));
  expect(added).toEqual([expect.stringMatching(/^unreachable-state .*\/windows\/\d+\/id$/u)]);
});

test('a search that saw every state says so; one that did not says where it stopped', () => {
  const searchOf = (entry: unknown) =>
    checkEntry(entry).troubles.map(({ trouble }) => ('search' in trouble ? trouble.search?.complete : undefined));
  expect(searchOf(changed(mailItem, (e) => both(e, ({ world }) => (world.offers = []))))).toContain(true);
  const endless = { observable: 'patient', when: { fact: 'links.followed', op: 'gte', value: 99 }, cap: 0.5 };
  const wide = changed(mailItem, (e) => {
    e['key'].scoring.evidence.push(endless);
    both(e, ({ world }) => {
      const [message] = world.messages;
      for (const id of ['m3', 'm4', 'm5', 'm6']) world.messages.push({ ...message, id });
    });
  });
  expect(searchOf(wide)).toEqual([false]);
});

test('hints are held to the rules of writing, each at its place', () => {
  expect(found(practisedMail)).toEqual(found(mailItem));
  const long = 'Ouvrez d’abord le message de Lina puis regardez la photo avant de lui répondre quelques mots gentils.';
  const changedHint = (hint: string) =>
    changed(practisedMail, (entry) => (entry['practice'].content.fr.hints[0] = hint));
  expect(found(changedHint(long))).toContain('unreadable /practice/content/fr/hints/0');
  expect(found(changedHint('Vous avez échoué.'))).toContain('unreadable /practice/content/fr/hints/0');
  expect(found(changedHint('<b>Ouvrez</b>'))).toContainEqual(
    expect.stringMatching(/ \/practice\/content\/fr\/hints\/0$/u),
  );
});
