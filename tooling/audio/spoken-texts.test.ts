import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bank } from '../../packages/bank/src/bank.ts';
import { constantTexts } from './constant-texts.ts';
import { textsIn } from './content-texts.ts';
import { pageTexts } from './page-texts.ts';
import { sayEn } from './say-en.ts';
import { sayFr } from './say-fr.ts';
import { onceEach, spokenTexts } from './spoken-texts.ts';
import { VOICE_LOCALES } from './voice-locale.ts';

const all = { fr: spokenTexts('fr'), en: spokenTexts('en') };

describe.each(VOICE_LOCALES)('what is recorded in %s', (locale) => {
  const texts = new Set(all[locale].map(({ text }) => text));

  test('has every text once, and no two under one name', () => {
    expect(all[locale].length).toBeGreaterThan(2000);
    expect(texts.size).toBe(all[locale].length);
    expect(new Set(all[locale].map(({ id }) => id)).size).toBe(texts.size);
  });

  test('holds the talk, the advice and every activity, with what can be done', () => {
    const { talk, resources, rules, items } = bank();
    const wanted = [
      ...[talk.comfort, talk.urgency, ...talk.questions].flatMap(({ title, help, options }) => [
        title[locale],
        ...help[locale],
        ...options.map(({ label }) => label[locale]),
      ]),
      ...resources.flatMap(({ title, summary }) => [title[locale], ...summary[locale]]),
      ...rules.map(({ because }) => because[locale].learner),
      ...items.flatMap(({ item }) => {
        const { title, instruction } = item.content[locale] ?? item.content.fr;
        const can = item.meta.can[locale];
        return [title, ...instruction, can[0]?.toUpperCase() + can.slice(1)];
      }),
    ];
    expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
  });

  test('holds the pages’ own words, and nothing of the mediator’s', () => {
    const { rules } = bank();
    const said = locale === 'fr' ? ['Bonjour.', 'J’ai fini', 'Vous avez essayé 5 activités.'] : ['Hello.', 'I’m done'];
    expect(said.filter((text) => !texts.has(text))).toEqual([]);
    const own = new Set(rules.map(({ because }) => because[locale].learner));
    const helpers = rules.map(({ because }) => because[locale].mediator).filter((text) => !own.has(text));
    expect(helpers.length).toBeGreaterThan(20);
    expect(helpers.filter((text) => texts.has(text))).toEqual([]);
  });

  test('is never silence, nor signs for the eye', () => {
    const say = locale === 'fr' ? sayFr : sayEn;
    const faults = all[locale]
      .map(({ text }) => say(text))
      .filter((text) => !/[\p{L}\d]/u.test(text) || /[«»“”→@/_]/u.test(text));
    expect(faults).toEqual([]);
  });
});

test('sentences made as one goes are named', () => {
  expect(pageTexts('fr').made).toContain('widget: activity.number');
  expect(pageTexts('fr').made).not.toContain('widget: result.lines');
});

test('what a simulated world says has no clip; hints have', () => {
  const item = {
    id: 'item:x',
    type: 'simulation',
    meta: { can: { fr: 'lire un message', en: 'read a message' } },
    content: {
      fr: {
        type: 'simulation',
        title: 'Lisez.',
        instruction: ['Ouvrez-le.'],
        world: { kind: 'mail', subject: 'Facture' },
      },
    },
  };
  const practice = { content: { fr: { hints: ['Appuyez dessus.'] } } };
  const texts = textsIn(
    { title: { fr: 'Mes messages', en: 'My messages' }, list: [{ item, key: {}, practice }] },
    'fr',
    'path:x',
  );
  expect(texts).toEqual([
    { where: 'path:x', text: 'Mes messages' },
    ...['Lisez.', 'Ouvrez-le.', 'Lire un message', 'Appuyez dessus.'].map((text) => ({ where: 'item:x', text })),
  ]);
});

test('whatever is met, each text is kept once, where it was first', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ where: fc.string(), text: fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', '.', ' ') }) }),
      ),
      (texts) => {
        const once = onceEach(texts, 'fr');
        const composed = texts.map(({ text }) => text.normalize('NFC'));
        expect(once.map(({ text }) => text.normalize('NFC'))).toEqual(
          [...new Set(composed)].filter((text) => /\p{L}/u.test(text)),
        );
        for (const { where, text } of once)
          expect(texts.find((one) => one.text.normalize('NFC') === text.normalize('NFC'))?.where).toBe(where);
      },
    ),
  );
});

test('a locale object gives its texts by path, and the paths of what is made', () => {
  expect(constantTexts({ a: 'A', b: { c: ['C', 'D'], e: () => 'E' } })).toEqual({
    texts: [
      { path: 'a', text: 'A' },
      { path: 'b.c', text: 'C' },
      { path: 'b.c', text: 'D' },
    ],
    made: ['b.e'],
  });
});
