import type { LearnerText } from '@jalon/items/readability';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bank } from '../bank.ts';
import { asideTexts } from './aside-texts.ts';
import { checkItemWriting } from './check-item-writing.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkMirror, checkPath } from './check-path.ts';
import { lexicon, lexiconOf } from '../cli/lexicon.ts';
import { lexiconWords } from './lexicon-words.ts';
import { lintBank } from './lint-bank.ts';
import { mirrorServices } from '../mirror/mirror-services.ts';
import { practicePaths } from '../practice/practice-paths.ts';

const LOCALES = ['fr', 'en'] as const;
const HARD = { fr: 'nonobstant', en: 'notwithstanding' } as const;

/** The words found, of one text. */
function foundIn(text: string, locale: 'fr' | 'en' = 'fr'): readonly string[] {
  const said: LearnerText = { where: 'x', locale, kind: 'sentence', text };
  return checkLexicon([said]).map(({ found }) => found.split(':')[0] ?? '');
}

/** Where a word is unknown. */
function unknownIn(findings: readonly { readonly code: string; readonly where: string }[]): readonly string[] {
  return findings.filter(({ code }) => code === 'unknown-word').map(({ where }) => where);
}

describe('the words of a text', () => {
  test.each([
    ['L’e-mail qu’il t’envoie aujourd’hui', ['e-mail', 'il', 'envoie', 'aujourd’hui']],
    ['Appuyez sur « Téléverser » : ouvrez-la.', ['Appuyez', 'sur', 'ouvrez-la']],
    ['Le code EI-2026-52640, à 19 h, sur caf.exemple ou rosa@boite.exemple', ['Le', 'code', 'sur', 'ou']],
  ])('%s', (text, words) => {
    expect(lexiconWords(text, 'fr')).toEqual(words);
  });

  test('lose what English ties to their end', () => {
    expect(lexiconWords('The town hall’s page doesn’t open: press “Upload”.', 'en')).toEqual([
      'The',
      'town',
      'hall',
      'page',
      'does',
      'open',
      'press',
    ]);
  });
});

describe('a word is known', () => {
  test('when it is an everyday one, whatever its capital, or each of its parts is', () => {
    expect(foundIn('Ouvrez-la : la Porte est-elle ouverte ?')).toEqual([]);
    expect(foundIn('Obtempérez-vous ?')).toEqual(['Obtempérez-vous']);
  });

  test('when it is a name, with its capital only', () => {
    expect(foundIn('Karim écrit.')).toEqual([]);
    expect(foundIn('karim écrit.')).toEqual(['karim']);
  });

  test('when the glossary explains it; a term of several words as a whole', () => {
    expect(foundIn('Joignez une pièce jointe de la boîte de réception.')).toEqual([]);
    expect(foundIn('La réception.')).toEqual(['réception']);
  });
});

describe.each(LOCALES)('the lists in %s', (locale) => {
  const { words, names, terms } = lexicon(locale);

  test('hold each word once, in small letters, each long enough to be looked at', () => {
    for (const word of words) expect(word).toBe(word.toLocaleLowerCase(locale));
    expect([...words].filter((word) => word.length < 2)).toEqual([]);
    expect(words.size).toBeGreaterThan(1500);
    expect([...names].filter((name) => /\s/u.test(name))).toEqual([]);
    expect(terms).not.toBeNull();
  });
});

describe('what is found', () => {
  test('is nothing in the activities of the bank and what stands aside', () => {
    const items = bank().items.flatMap(({ item }) => unknownIn(checkItemWriting(item)));
    expect(items).toEqual([]);
    expect(checkLexicon(asideTexts())).toEqual([]);
  });

  test.each(LOCALES)('is a hard word in a title, in %s', (locale) => {
    const [one] = bank().items;
    const body = one?.item.content[locale];
    if (!one || !body) throw new Error('an empty bank');
    const broken = {
      ...one.item,
      content: { ...one.item.content, [locale]: { ...body, title: `${body.title} ${HARD[locale]}.` } },
    };
    expect(unknownIn(checkItemWriting(broken))).toEqual([`${one.item.id} ${locale}`]);
  });

  test('is a hard word in a hint, in the title and in the ending of a path', () => {
    const [path] = practicePaths();
    const [first, ...others] = path?.activities ?? [];
    if (!path || !first) throw new Error('no path');
    expect(unknownIn(checkPath(path))).toEqual([]);
    const { fr } = first.practice.content;
    const hinted = {
      ...first,
      practice: { ...first.practice, content: { ...first.practice.content, fr: { ...fr, hints: [HARD.fr] } } },
    };
    expect(unknownIn(checkPath({ ...path, activities: [hinted, ...others] }))).toEqual([`${first.item.id} fr`]);
    expect(unknownIn(checkPath({ ...path, title: { ...path.title, en: HARD.en } }))).toEqual([`${path.id} en`]);
    expect(unknownIn(checkPath({ ...path, ending: { ...path.ending, fr: [HARD.fr] } }))).toEqual([`${path.id} fr`]);
  });

  test('is a hard word on the card of the person of a service; what the card says of them is theirs', () => {
    const [service] = mirrorServices();
    const [line, ...lines] = service?.persona.fr ?? [];
    if (!service || !line) throw new Error('no service');
    const withLine = (first: typeof line) =>
      checkMirror({ ...service, persona: { ...service.persona, fr: [first, ...lines] } });
    expect(unknownIn(withLine({ ...line, label: HARD.fr }))).toEqual([`${service.id} fr`]);
    expect(unknownIn(withLine({ ...line, value: HARD.fr }))).toEqual([]);
  });

  test('is a hard word in the talk, in a reason for the learner and in a resource', () => {
    const whole = { ...bank(), items: [] };
    const [rule, ...rules] = whole.rules;
    const [resource, ...resources] = whole.resources;
    if (!rule || !resource) throw new Error('an empty bank');
    const { talk } = whole;
    const broken = {
      ...whole,
      talk: { ...talk, urgency: { ...talk.urgency, title: { ...talk.urgency.title, fr: HARD.fr } } },
      rules: [{ ...rule, because: { ...rule.because, fr: { ...rule.because.fr, learner: HARD.fr } } }, ...rules],
      resources: [{ ...resource, title: { ...resource.title, en: HARD.en } }, ...resources],
    };
    expect(unknownIn(lintBank(whole))).toEqual([]);
    expect(unknownIn(lintBank(broken)).toSorted()).toEqual(
      [`${talk.urgency.id} fr`, `${rule.id} fr`, `${resource.id} en`].toSorted(),
    );
  });
});

test('a text of known words is never found, and one word more always is', () => {
  const word = fc.stringMatching(/^[a-zéè]{2,9}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 12 }), ([stranger = '', ...known]) => {
      const check = (text: string) =>
        checkLexicon([{ where: 'x', locale: 'en', kind: 'label', text }], () => lexiconOf(known, [], []));
      expect(check(known.join(' '))).toEqual([]);
      expect(check([...known, stranger].join(', '))).toHaveLength(1);
      expect(check(`${known.join(' ')} “${stranger}” ${stranger}7`)).toEqual([]);
    }),
  );
});
